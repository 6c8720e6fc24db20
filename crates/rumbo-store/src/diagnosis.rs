//! What `rumbo doctor` is told about the store. Nothing is judged or repaired here.

use rumbo_base::Instant;

use crate::error::StoreError;
use crate::schema;
use crate::sql::{instant, unsigned};
use crate::transaction::Reader;

/// The store's condition in numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnosis {
    /// Version of SQLite.
    pub sqlite: &'static str,
    /// Schema of the file.
    pub schema: u32,
    /// When the node was made.
    pub created_at: Instant,
    /// How often it has been opened.
    pub opened: u64,
    /// Bytes of the database file.
    pub database_bytes: u64,
    /// Bytes of it that are free for use again.
    pub free_bytes: u64,
    /// Bytes of the WAL beside it; 0 in memory.
    pub wal_bytes: u64,
    /// Events.
    pub events: u64,
    /// Cases.
    pub cases: u64,
    /// People in the registry.
    pub persons: u64,
    /// Personal facts in the vault.
    pub vault_entries: u64,
    /// Facts for statistics.
    pub facts: u64,
    /// Messages not yet handed over.
    pub outbox: u64,
}

impl Reader<'_> {
    /// Measures the store.
    pub fn diagnosis(&self) -> Result<Diagnosis, StoreError> {
        let number = |sql: &str| -> Result<u64, StoreError> {
            unsigned(self.connection.query_row(sql, [], |row| row.get(0))?, "a measure of the store")
        };
        let page_bytes = number("PRAGMA page_size")?;
        let created_at = schema::meta_number(self.connection, "created_at")?.unwrap_or(0);
        let opened = schema::meta_number(self.connection, "opened")?.unwrap_or(0);
        Ok(Diagnosis {
            sqlite: rusqlite::version(),
            schema: schema::found(self.connection)?,
            created_at: instant(created_at, "meta `created_at`")?,
            opened: unsigned(opened, "meta `opened`")?,
            database_bytes: page_bytes * number("PRAGMA page_count")?,
            free_bytes: page_bytes * number("PRAGMA freelist_count")?,
            wal_bytes: self.wal_bytes()?,
            events: number("SELECT coalesce(max(position), 0) FROM event")?,
            cases: number("SELECT count(*) FROM case_row")?,
            persons: number("SELECT coalesce(max(value), 0) FROM meta WHERE name = 'last_person'")?,
            vault_entries: number("SELECT count(*) FROM vault_entry")?,
            facts: number("SELECT count(*) FROM fact")?,
            outbox: number("SELECT count(*) FROM outbox")?,
        })
    }

    fn wal_bytes(&self) -> Result<u64, StoreError> {
        let Some(path) = self.connection.path().filter(|it| it.ends_with(".sqlite")) else { return Ok(0) };
        let wal = std::path::PathBuf::from(format!("{path}-wal"));
        match std::fs::metadata(&wal) {
            Ok(about) => Ok(about.len()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(0),
            Err(error) => Err(StoreError::io(&wal)(error)),
        }
    }
}
