//! What a node keeps besides ledger, vault and read tables: content bundles, imports under way, messages to be handed over.

use rumbo_base::{ContentVersion, CountryId, Instant, Position};

use crate::database::{Row, params};
use crate::error::StoreError;
use crate::sql::{Columns, micros, signed};
use crate::transaction::{Reader, Transaction};

/// Published content: the files, as one bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle {
    /// Its version.
    pub version: ContentVersion,
    /// The country.
    pub country: CountryId,
    /// The bundle.
    pub bytes: Vec<u8>,
    /// When it was published.
    pub published_at: Instant,
}

/// How far an import has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportRun {
    /// SHA-256 of the file: the same file is the same import.
    pub file_hash: [u8; 32],
    /// The file's name.
    pub name: String,
    /// Rows of the file.
    pub rows_total: u64,
    /// Rows read so far; an interrupted import goes on after them.
    pub rows_done: u64,
    /// Rows among them that were not accepted.
    pub rows_rejected: u64,
    /// Whether all is done.
    pub finished: bool,
    /// When it began.
    pub started_at: Instant,
    /// When it last moved.
    pub changed_at: Instant,
}

/// A message to another system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its number, never used twice.
    pub number: u64,
    /// The event that caused it.
    pub position: Position,
    /// To whom.
    pub recipient: String,
    /// What it is.
    pub kind: String,
    /// The message.
    pub body: String,
}

impl Transaction<'_> {
    /// Keeps published content. The same version again changes nothing: a version names its bytes.
    pub fn put_bundle(&mut self, bundle: &Bundle) -> Result<(), StoreError> {
        let sql = "INSERT INTO content_bundle (version, country, bytes, published_at) VALUES (?1, ?2, ?3, ?4)
                   ON CONFLICT DO NOTHING";
        let mut insert = self.connection.prepare(sql)?;
        let at = micros(bundle.published_at);
        insert.execute(params![bundle.version.as_str(), bundle.country.as_str(), bundle.bytes, at])?;
        Ok(())
    }
    /// Keeps how far an import has come.
    pub fn put_import(&mut self, run: &ImportRun) -> Result<(), StoreError> {
        let sql = "INSERT INTO import_run (file_hash, name, rows_total, rows_done, rows_rejected, finished, started_at,
                   changed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                   ON CONFLICT (file_hash) DO UPDATE SET name = excluded.name, rows_total = excluded.rows_total,
                   rows_done = excluded.rows_done, rows_rejected = excluded.rows_rejected, finished = excluded.finished,
                   started_at = excluded.started_at, changed_at = excluded.changed_at";
        self.connection.prepare(sql)?.execute(params![
            &run.file_hash[..],
            run.name,
            signed(run.rows_total)?,
            signed(run.rows_done)?,
            signed(run.rows_rejected)?,
            run.finished,
            micros(run.started_at),
            micros(run.changed_at),
        ])?;
        Ok(())
    }
    /// Puts a message out for sending, in the same commit as its cause.
    pub fn send(
        &mut self,
        cause: Position,
        recipient: &str,
        kind: &str,
        body: &str,
    ) -> Result<(), StoreError> {
        let sql = "INSERT INTO outbox (position, recipient, kind, body) VALUES (?1, ?2, ?3, ?4)";
        self.connection.insert(sql, params![signed(cause.0)?, recipient, kind, body])?;
        Ok(())
    }
    /// Takes a message out, once it was handed over.
    pub fn sent(&mut self, number: u64) -> Result<(), StoreError> {
        self.connection
            .prepare("DELETE FROM outbox WHERE message = ?1")?
            .execute(params![signed(number)?])?;
        Ok(())
    }
}

impl Reader<'_> {
    /// Published content of a version.
    pub fn bundle(&self, version: &ContentVersion) -> Result<Option<Bundle>, StoreError> {
        let sql = "SELECT version, country, bytes, published_at FROM content_bundle WHERE version = ?1";
        let mut select = self.connection.prepare(sql)?;
        select.query_and_then(params![version.as_str()], bundle)?.next().transpose()
    }
    /// The content of a country that was published last.
    pub fn latest_bundle(&self, country: &CountryId) -> Result<Option<Bundle>, StoreError> {
        let sql = "SELECT version, country, bytes, published_at FROM content_bundle WHERE country = ?1
                   ORDER BY published_at DESC, rowid DESC LIMIT 1";
        let mut select = self.connection.prepare(sql)?;
        select.query_and_then(params![country.as_str()], bundle)?.next().transpose()
    }
    /// The content that was published last, of whatever country.
    pub fn newest_bundle(&self) -> Result<Option<Bundle>, StoreError> {
        let sql =
            "SELECT version, country, bytes, published_at FROM content_bundle ORDER BY rowid DESC LIMIT 1";
        let mut select = self.connection.prepare(sql)?;
        select.query_and_then(&[], bundle)?.next().transpose()
    }
    /// The versions that are kept, oldest first.
    pub fn bundle_versions(&self) -> Result<Vec<ContentVersion>, StoreError> {
        let mut select = self.connection.prepare("SELECT version FROM content_bundle ORDER BY rowid")?;
        select.query_and_then(&[], |row| Ok(ContentVersion::stored(row.text(0)?)))?.collect()
    }
    /// How far the import of a file has come; `None` if it never began.
    pub fn import_run(&self, file_hash: &[u8; 32]) -> Result<Option<ImportRun>, StoreError> {
        let all = self.import_runs()?;
        Ok(all.into_iter().find(|it| it.file_hash == *file_hash))
    }
    /// All imports, oldest first.
    pub fn import_runs(&self) -> Result<Vec<ImportRun>, StoreError> {
        let sql =
            "SELECT file_hash, name, rows_total, rows_done, rows_rejected, finished, started_at, changed_at
                   FROM import_run ORDER BY started_at, file_hash";
        let mut select = self.connection.prepare(sql)?;
        select.query_and_then(&[], import_run)?.collect()
    }
    /// Up to `limit` messages that wait to be handed over, oldest first.
    pub fn outbox(&self, limit: u32) -> Result<Vec<Message>, StoreError> {
        let sql = "SELECT message, position, recipient, kind, body FROM outbox ORDER BY message LIMIT ?1";
        let mut select = self.connection.prepare(sql)?;
        let rows = select.query_and_then(params![limit], |row| {
            Ok(Message {
                number: row.number(0, "outbox.message")?,
                position: Position(row.number(1, "outbox.position")?),
                recipient: row.get(2)?,
                kind: row.get(3)?,
                body: row.get(4)?,
            })
        })?;
        rows.collect()
    }
}

fn bundle(row: &Row<'_>) -> Result<Bundle, StoreError> {
    Ok(Bundle {
        version: ContentVersion::stored(row.text(0)?),
        country: row.word(1, "content_bundle.country")?,
        bytes: row.get(2)?,
        published_at: row.moment(3, "content_bundle.published_at")?,
    })
}

fn import_run(row: &Row<'_>) -> Result<ImportRun, StoreError> {
    Ok(ImportRun {
        file_hash: row.hash(0, "import_run.file_hash")?,
        name: row.get(1)?,
        rows_total: row.number(2, "import_run.rows_total")?,
        rows_done: row.number(3, "import_run.rows_done")?,
        rows_rejected: row.number(4, "import_run.rows_rejected")?,
        finished: row.get(5)?,
        started_at: row.moment(6, "import_run.started_at")?,
        changed_at: row.moment(7, "import_run.changed_at")?,
    })
}

#[cfg(test)]
mod tests;
