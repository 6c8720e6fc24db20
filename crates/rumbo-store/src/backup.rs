//! Backups: copies of the database without the shares of its data keys, and beside them one file with the newest shares.
//!
//! A place holds many copies and one `vault.keys`, which each backup replaces. So what is erased in the node is gone from
//! every copy of the place with the next backup, and a copy alone opens nothing, not even with the node's key file. A
//! backup is taken while the node works and needs no keys; what it is worth is computed from the copy itself.

use std::fs::{File, OpenOptions};
use std::io::{Seek, Write};
use std::path::{Path, PathBuf};

use rumbo_base::{Instant, Position, hex};

use crate::command::Bodies;
use crate::connection::{Location, check_file, check_sqlite};
use crate::database::{Connection, params};
use crate::error::StoreError;
use crate::leaf::Hash;
use crate::lock::FolderLock;
use crate::replication::copy_into_file;
use crate::schema;
use crate::secrets::{owner_only, sync_folder_of};
use crate::store::{Options, Store};
use crate::syncing::Kept;
use crate::transaction::Reader;
use crate::verify::VerifyReport;

/// The newest shares of the data keys, and the wrapped keys.
const KEYS: &str = "vault.keys";
/// What stands in a node's folder about its last backup.
const LAST: &str = "last-backup.txt";
/// Bytes that are written over at once.
static ZEROS: [u8; 64 * 1024] = [0; 64 * 1024];

/// Moves the keys out of a copy.
const TAKE_KEYS: &str = "
    CREATE TABLE keys.registry_key (name TEXT PRIMARY KEY, wrapped BLOB NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE keys.sector (sector INTEGER PRIMARY KEY, wrapped BLOB NOT NULL) STRICT;
    CREATE TABLE keys.sector_key (sector INTEGER NOT NULL, epoch INTEGER NOT NULL, wrapped BLOB NOT NULL,
                                  PRIMARY KEY (sector, epoch)) STRICT, WITHOUT ROWID;
    CREATE TABLE keys.fact (entry INTEGER PRIMARY KEY, share BLOB NOT NULL) STRICT;
    CREATE TABLE keys.paper (case_id INTEGER NOT NULL, paper TEXT NOT NULL, issue INTEGER NOT NULL, share BLOB NOT NULL,
                             PRIMARY KEY (case_id, paper, issue)) STRICT, WITHOUT ROWID;
    INSERT INTO keys.registry_key SELECT name, wrapped FROM main.registry_key;
    INSERT INTO keys.sector SELECT sector, wrapped FROM main.sector;
    INSERT INTO keys.sector_key SELECT sector, epoch, wrapped FROM main.sector_key;
    INSERT INTO keys.fact SELECT entry, share FROM main.vault_entry WHERE share IS NOT NULL;
    INSERT INTO keys.paper SELECT case_id, paper, issue, share FROM main.vault_paper WHERE share IS NOT NULL;
    DELETE FROM main.registry_key;
    DELETE FROM main.sector_key;
    UPDATE main.sector SET wrapped = x'';
    UPDATE main.vault_entry SET share = NULL;
    UPDATE main.vault_paper SET share = NULL;";

/// Gives a copy its keys back. What has none any more is erased.
const GIVE_KEYS: &str = "
    INSERT INTO main.registry_key SELECT name, wrapped FROM keys.registry_key;
    INSERT INTO main.sector_key SELECT sector, epoch, wrapped FROM keys.sector_key
      WHERE sector IN (SELECT sector FROM main.sector);
    UPDATE main.sector SET wrapped = (SELECT wrapped FROM keys.sector AS it WHERE it.sector = main.sector.sector);
    UPDATE main.vault_entry SET share = (SELECT share FROM keys.fact AS it WHERE it.entry = main.vault_entry.entry);
    UPDATE main.vault_paper SET share = (SELECT share FROM keys.paper AS it WHERE it.case_id = main.vault_paper.case_id
      AND it.paper = main.vault_paper.paper AND it.issue = main.vault_paper.issue);
    UPDATE main.vault_entry SET sealed = NULL WHERE share IS NULL;
    UPDATE main.vault_paper SET sealed = NULL WHERE share IS NULL;";

/// A backup that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackedUp {
    /// The copy.
    pub file: PathBuf,
    /// The last event in it; 0 if there is none.
    pub position: Position,
    /// Tree head over its events, computed from the copy.
    pub root: Hash,
    /// Bytes of the copy.
    pub bytes: u64,
}

/// A backup that was brought back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// The copy.
    pub file: PathBuf,
    /// The last event in it; 0 if there is none.
    pub position: Position,
    /// Tree head over its events, computed again.
    pub root: Hash,
    /// Facts and papers that can be read.
    pub readable: u64,
    /// Facts and papers that were erased before or after the copy was taken.
    pub erased: u64,
}

/// Backs a node up into a place, while the node works or not. The copy is verified before it counts.
pub fn back_up(node: &Path, place: &Path, now: Instant) -> Result<BackedUp, StoreError> {
    check_sqlite()?;
    let location = Location::in_folder(node)?;
    if !location.holds_node()? {
        return Err(StoreError::NoNode { folder: node.to_owned() });
    }
    check_file(&location)?;
    std::fs::create_dir_all(place).map_err(StoreError::io(place))?;
    let _lock = FolderLock::take(place)?;
    let (copy, keys) = (place.join("copy.partial"), place.join("keys.partial"));
    remove(&copy)?;
    remove(&keys)?;
    let source = location.folder()?;
    schema::check_version(&source)?;
    match location {
        Location::Server(_) => {
            source.begin_reading()?;
            copy_into_file(&source, &copy)?;
            source.roll_back()?;
        }
        _ => source.execute("VACUUM INTO ?1", params![text_of(&copy)?]).map(drop)?,
    }
    let (position, root) = strip(&copy, &keys, now)?;
    sync(&copy)?;
    sync(&keys)?;
    let file = place.join(name_of(position, now));
    std::fs::rename(&copy, &file).map_err(StoreError::io(&file))?;
    put_keys(&keys, &place.join(KEYS))?;
    let bytes = std::fs::metadata(&file).map_err(StoreError::io(&file))?.len();
    let last = node.join(LAST);
    let note = format!("{now}\n{}\n{}\n", position.0, place.display());
    std::fs::write(&last, note).map_err(StoreError::io(&last))?;
    Ok(BackedUp { file, position, root, bytes })
}

/// When a node was last backed up, up to which event, and where. `None` if it never was.
pub fn last_backup(node: &Path) -> Result<Option<(Instant, Position, String)>, StoreError> {
    let path = node.join(LAST);
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(StoreError::io(&path)(error)),
    };
    let mut lines = text.lines();
    let (at, position, place) = (lines.next(), lines.next(), lines.next());
    // What another hand wrote there is no note of a backup.
    let read = at.and_then(|it| it.parse().ok()).zip(position.and_then(|it| it.parse().ok()));
    Ok(read.zip(place).map(|((at, position), place)| (at, Position(position), place.to_owned())))
}

/// A copy that was computed again, without keys and without bringing it back.
#[derive(Debug, Clone)]
pub struct CheckedCopy {
    /// The copy.
    pub file: PathBuf,
    /// What its ledger says when every hash is computed again.
    pub report: VerifyReport,
    /// What is wrong with the file, or with its being the copy that was taken.
    pub damage: Vec<String>,
}

impl CheckedCopy {
    /// Whether a node can be brought back from it.
    pub fn is_whole(&self) -> bool {
        self.report.is_whole() && self.damage.is_empty()
    }
}

/// Verifies the newest copy of a place, or a named copy, as it lies there.
pub fn verify_copy(from: &Path) -> Result<CheckedCopy, StoreError> {
    check_sqlite()?;
    let file = copy_of(from)?;
    let location = Location::File(file.clone());
    check_file(&location)?;
    let connection = location.reader()?;
    schema::check_version(&connection)?;
    let Some(claimed) = schema::meta_text(&connection, "backup_root")? else {
        return Err(StoreError::NoBackup { place: file, what: "a node and not a copy" });
    };
    let reader = Reader { connection: &connection, bodies: Bodies::none(), kept: Kept::new(u64::MAX) };
    let (report, mut damage) = (reader.verify(|_, _| ())?, reader.integrity()?);
    if hex(&report.root) != claimed {
        damage.push(format!("its events have not the tree head `{claimed}` that it was taken with"));
    }
    if !file.with_file_name(KEYS).try_exists().map_err(StoreError::io(&file))? {
        damage.push(format!("`{KEYS}` is not beside it, without which nothing personal comes back"));
    }
    Ok(CheckedCopy { file, report, damage })
}

/// Brings the newest copy of a place, or a named copy, back into a folder with nothing in it, and verifies it.
pub fn restore(from: &Path, folder: &Path, options: &Options) -> Result<Restored, StoreError> {
    check_sqlite()?;
    let file = copy_of(from)?;
    let place = file.parent().unwrap_or(from);
    let keys = place.join(KEYS);
    if !keys.try_exists().map_err(StoreError::io(&keys))? {
        return Err(StoreError::NoBackup { place: place.to_owned(), what: "no `vault.keys`" });
    }
    let stood = folder.try_exists().map_err(StoreError::io(folder))?;
    if stood && std::fs::read_dir(folder).map_err(StoreError::io(folder))?.next().is_some() {
        return Err(StoreError::NotEmpty { folder: folder.to_owned() });
    }
    std::fs::create_dir_all(folder).map_err(StoreError::io(folder))?;
    let restored = bring_back(&file, &keys, folder, options);
    if restored.is_err() {
        // What could not be brought back whole must not be taken for a node; the error that matters is being told.
        for name in ["node.sqlite", "node.sqlite-wal", "node.sqlite-shm", "node.sqlite.partial", "node.lock"]
        {
            std::fs::remove_file(folder.join(name)).ok();
        }
        if !stood {
            std::fs::remove_dir(folder).ok();
        }
    }
    restored
}

fn bring_back(file: &Path, keys: &Path, folder: &Path, options: &Options) -> Result<Restored, StoreError> {
    check_file(&Location::File(file.to_owned()))?;
    let partial = folder.join("node.sqlite.partial");
    std::fs::copy(file, &partial).map_err(StoreError::io(&partial))?;
    let connection = Location::File(partial.clone()).folder()?;
    schema::check_version(&connection)?;
    let Some(claimed) = schema::meta_text(&connection, "backup_root")? else {
        return Err(StoreError::NoBackup { place: file.to_owned(), what: "a node and not a copy" });
    };
    with_keys(&connection, keys, GIVE_KEYS)?;
    let count = |what: &str| -> Result<u64, StoreError> {
        let sql = format!(
            "SELECT (SELECT count(*) FROM vault_entry WHERE share IS {what}) + (SELECT count(*) FROM vault_paper WHERE share IS {what})"
        );
        crate::sql::unsigned(connection.query_row(&sql, &[], |row| row.get(0))?, "a count of the vault")
    };
    let (readable, erased) = (count("NOT NULL")?, count("NULL")?);
    connection.execute("DELETE FROM meta WHERE name IN ('backup_root', 'backup_at')", &[])?;
    drop(connection);
    sync(&partial)?;
    let whole = folder.join("node.sqlite");
    std::fs::rename(&partial, &whole).map_err(StoreError::io(&whole))?;
    sync_folder_of(&whole)?;
    let store = Store::open(folder, options)?;
    let report = store.read(|reader| reader.verify(|_, _| ()))?;
    let damage = store.read(|reader| reader.integrity())?;
    store.close()?;
    if !report.is_whole() || !damage.is_empty() || hex(&report.root) != claimed {
        let what = format!("the copy `{}` is not what was backed up", file.display());
        return Err(StoreError::Corrupt { what });
    }
    let (position, root) = (Position(report.events), report.root);
    Ok(Restored { file: file.to_owned(), position, root, readable, erased })
}

/// Takes the keys out of a fresh copy, verifies it and writes down in it what it is worth.
fn strip(copy: &Path, keys: &Path, now: Instant) -> Result<(Position, Hash), StoreError> {
    owner_only().open(keys).map_err(StoreError::io(keys))?;
    let connection = Location::File(copy.to_owned()).folder()?;
    with_keys(&connection, keys, TAKE_KEYS)?;
    let reader = Reader { connection: &connection, bodies: Bodies::none(), kept: Kept::new(u64::MAX) };
    let report = reader.verify(|_, _| ())?;
    if !report.is_whole() {
        let what =
            "the node's ledger is not whole, so that its copy is no backup; run `rumbo verify`".to_owned();
        return Err(StoreError::Corrupt { what });
    }
    schema::put_meta(&connection, "backup_root", hex(&report.root))?;
    schema::put_meta(&connection, "backup_at", now.to_string())?;
    Ok((Position(report.events), report.root))
}

/// Runs statements over a copy with the file of keys beside it, all or nothing.
fn with_keys(connection: &Connection, keys: &Path, statements: &str) -> Result<(), StoreError> {
    // The copy is thrown away if this does not succeed, so that no journal of it need outlast it.
    connection.execute_batch("PRAGMA secure_delete = ON; PRAGMA journal_mode = MEMORY")?;
    connection.execute("ATTACH ?1 AS keys", params![text_of(keys)?])?;
    connection.execute_batch(&format!(
        "PRAGMA keys.journal_mode = MEMORY; BEGIN; {statements} COMMIT; DETACH keys"
    ))?;
    Ok(())
}

/// Puts new shares in place of old ones, which are written over.
fn put_keys(new: &Path, path: &Path) -> Result<(), StoreError> {
    let before = OpenOptions::new().write(true).open(path);
    std::fs::rename(new, path).map_err(StoreError::io(path))?;
    sync_folder_of(path)?;
    match before {
        Ok(mut before) => write_over(&mut before).map_err(StoreError::io(path)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(StoreError::io(path)(error)),
    }
}

fn write_over(file: &mut File) -> std::io::Result<()> {
    let mut left = file.metadata()?.len();
    file.rewind()?;
    while left > 0 {
        let now = usize::try_from(left).unwrap_or(usize::MAX).min(ZEROS.len());
        file.write_all(ZEROS.get(..now).unwrap_or(&ZEROS))?;
        left = left.saturating_sub(now as u64);
    }
    file.sync_all()
}

/// The newest copy of a place: names grow with the ledger.
fn copy_of(from: &Path) -> Result<PathBuf, StoreError> {
    if from.is_file() {
        return Ok(from.to_owned());
    }
    let nothing = || StoreError::NoBackup { place: from.to_owned(), what: "no copy" };
    let mut newest: Option<PathBuf> = None;
    for entry in std::fs::read_dir(from).map_err(|_| nothing())? {
        let path = entry.map_err(StoreError::io(from))?.path();
        let is_copy = path
            .file_name()
            .and_then(|it| it.to_str())
            .is_some_and(|it| it.starts_with("rumbo-") && it.ends_with(".sqlite"));
        if is_copy && newest.as_ref().is_none_or(|it| *it < path) {
            newest = Some(path);
        }
    }
    newest.ok_or_else(nothing)
}

fn name_of(position: Position, now: Instant) -> String {
    let moment: String = now.to_string().chars().take(19).filter(char::is_ascii_alphanumeric).collect();
    format!("rumbo-{:012}-{moment}.sqlite", position.0)
}

fn text_of(path: &Path) -> Result<&str, StoreError> {
    let why = || std::io::Error::new(std::io::ErrorKind::InvalidInput, "its name is not UTF-8 text");
    path.to_str().ok_or_else(|| StoreError::Io { path: path.to_owned(), source: why() })
}

fn remove(path: &Path) -> Result<(), StoreError> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(StoreError::io(path)(error)),
        _ => Ok(()),
    }
}

fn sync(path: &Path) -> Result<(), StoreError> {
    OpenOptions::new().write(true).open(path).and_then(|it| it.sync_all()).map_err(StoreError::io(path))
}

#[cfg(test)]
mod tests;
