//! Connections: where the database is, what is checked before it is opened, and the settings every connection has.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use rusqlite::OpenFlags;
use rusqlite::config::DbConfig;

use crate::database::{APPLICATION_ID, Connection, Postgres, check_address, shown};
use crate::error::StoreError;
use crate::secrets::owner_only;

/// Below it, two connections that check-point at once can lose a commit (the WAL-reset bug).
const SQLITE_OLDEST: (i32, &str) = (3_051_003, "3.51.3");
/// The writer's page cache: the person and participant indexes of a million people stay in memory.
const WRITER_CACHE_KIB: u32 = 192 * 1024;
/// A reader's page cache; there are up to [`crate::readers::READERS_MAX`].
const READER_CACHE_KIB: u32 = 4 * 1024;
/// Statements kept prepared per connection; there are fewer in the crate.
const STATEMENTS_MAX: usize = 128;
/// Only a memory database ever waits: there, readers and the writer exclude each other.
const BUSY_TIMEOUT: Duration = Duration::from_secs(30);

/// Where a node's database is.
#[derive(Debug, Clone)]
pub(crate) enum Location {
    /// A file in a node's folder.
    File(PathBuf),
    /// A database of this process that vanishes with its last connection.
    Memory(String),
    /// A database of a PostgreSQL server, by its address.
    Server(Arc<str>),
}

/// What stands in the folder of a node whose database is on a server: its address.
pub(crate) const ADDRESS: &str = "database.url";

impl Location {
    /// The database of a node's folder: the file in it, or the one whose address stands there.
    pub(crate) fn in_folder(folder: &Path) -> Result<Self, StoreError> {
        let path = folder.join(ADDRESS);
        match std::fs::read_to_string(&path) {
            Ok(address) => Self::at(address.trim()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                Ok(Self::File(folder.join("node.sqlite")))
            }
            Err(error) => Err(StoreError::io(&path)(error)),
        }
    }
    /// The database at an address.
    pub(crate) fn at(address: &str) -> Result<Self, StoreError> {
        check_address(address)?;
        Ok(Self::Server(address.into()))
    }
    /// Whether a node stands there.
    pub(crate) fn holds_node(&self) -> Result<bool, StoreError> {
        match self {
            Self::File(path) => path.try_exists().map_err(StoreError::io(path)),
            Self::Memory(_) => Ok(false),
            Self::Server(address) => Postgres::connect(address)?.holds_node(),
        }
    }
    /// Makes what must be there before a node can be made: on a server, the schema that the address names.
    pub(crate) fn make_room(&self) -> Result<(), StoreError> {
        match self {
            Self::File(_) | Self::Memory(_) => Ok(()),
            Self::Server(address) => Postgres::connect(address)?.make_schema(),
        }
    }
    /// A new memory database.
    pub(crate) fn in_memory() -> Self {
        static MADE: AtomicU64 = AtomicU64::new(0);
        Self::Memory(format!("/rumbo-{}", MADE.fetch_add(1, Ordering::Relaxed)))
    }
    /// Opens the connection that writes, making the file if there is none.
    pub(crate) fn writer(&self, max_pages: Option<u32>) -> Result<Connection, StoreError> {
        let connection = self.connect(OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
        let journal = match self {
            Self::File(_) => "WAL",
            Self::Memory(_) => "MEMORY",
            Self::Server(_) => {
                connection.become_writer()?;
                return Ok(connection);
            }
        };
        // `secure_delete`: what leaves the vault leaves the file. `recursive_triggers`: REPLACE fires the ledger's guard.
        connection.execute_batch(&format!(
            "PRAGMA cache_size = -{WRITER_CACHE_KIB}; PRAGMA journal_mode = {journal}; PRAGMA synchronous = FULL;
             PRAGMA secure_delete = ON; PRAGMA recursive_triggers = ON;"
        ))?;
        if let Some(pages) = max_pages {
            connection.execute_batch(&format!("PRAGMA max_page_count = {pages}"))?;
        }
        Ok(connection)
    }
    /// Opens a connection that can only read.
    pub(crate) fn reader(&self) -> Result<Connection, StoreError> {
        let connection = self.connect(OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        if matches!(self, Self::Server(_)) {
            return Ok(connection); // each of its transactions says that it changes nothing
        }
        connection
            .execute_batch(&format!("PRAGMA cache_size = -{READER_CACHE_KIB}; PRAGMA query_only = ON"))?;
        Ok(connection)
    }

    /// Opens a connection that only copies the log into the database.
    pub(crate) fn folder(&self) -> Result<Connection, StoreError> {
        self.connect(OpenFlags::SQLITE_OPEN_READ_WRITE)
    }
    /// Opens a connection that can only read, except for tables and views of its own.
    pub(crate) fn facts(&self) -> Result<Connection, StoreError> {
        self.connect(OpenFlags::SQLITE_OPEN_READ_ONLY)
    }
    /// Copies the WAL into the database, so that one file holds all.
    pub(crate) fn fold_wal(&self, writer: &Connection) -> Result<(), StoreError> {
        match self {
            Self::File(_) => writer.query_row("PRAGMA wal_checkpoint(TRUNCATE)", &[], |_| Ok(())),
            Self::Memory(_) | Self::Server(_) => Ok(()),
        }
    }
    /// Takes away what was destroyed and still lingers: the rest of the log, or rows that were written over.
    pub(crate) fn sweep(&self) -> Result<(), StoreError> {
        match self {
            Self::File(_) | Self::Memory(_) => self.fold_wal(&self.folder()?),
            Self::Server(address) => Postgres::connect(address)?.vacuum(),
        }
    }
    /// Puts the database of a new node on a server, and its address into the node's folder.
    pub(crate) fn on_server(folder: &Path, address: &str) -> Result<Self, StoreError> {
        let location = Self::at(address)?;
        location.make_room()?;
        if location.holds_node()? {
            return Err(StoreError::AlreadyANode { folder: shown(address).into() });
        }
        let path = folder.join(ADDRESS);
        // An address may hold a password.
        let mut file = owner_only().open(&path).map_err(StoreError::io(&path))?;
        writeln!(file, "{address}").and_then(|()| file.sync_all()).map_err(StoreError::io(&path))?;
        Ok(location)
    }
    /// Removes the files of a node that could not be made. On a server nothing of it was kept.
    pub(crate) fn remove(&self, folder: &Path) {
        std::fs::remove_file(folder.join(ADDRESS)).ok();
        self.remove_files();
    }
    /// Removes the files of a database.
    pub(crate) fn remove_files(&self) {
        if let Self::File(path) = self {
            for beside in ["", "-wal", "-shm"] {
                let mut file = path.clone().into_os_string();
                file.push(beside);
                // The error that matters is the one that kept the node from being made; it is being told.
                std::fs::remove_file(file).ok();
            }
        }
    }

    fn connect(&self, access: OpenFlags) -> Result<Connection, StoreError> {
        let flags = access | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = match self {
            Self::File(path) => rusqlite::Connection::open_with_flags(path, flags)?,
            Self::Server(address) => return Ok(Connection::Postgres(Box::new(Postgres::connect(address)?))),
            Self::Memory(name) => rusqlite::Connection::open_with_flags_and_vfs(name, flags, c"memdb")?,
        };
        connection.set_prepared_statement_cache_capacity(STATEMENTS_MAX);
        connection.busy_timeout(BUSY_TIMEOUT)?;
        // Without it SQLite plans a kept statement anew whenever another value is bound: a third of an import's time.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        connection.execute_batch(
            "PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;
             PRAGMA temp_store = MEMORY",
        )?;
        Ok(Connection::Sqlite(connection))
    }
}

/// Whether a folder holds a node: its database, or where that is.
pub fn holds_node(folder: &Path) -> Result<bool, StoreError> {
    for path in [folder.join("node.sqlite"), folder.join(ADDRESS)] {
        if path.try_exists().map_err(StoreError::io(&path))? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Takes away a node that was being made when it failed: its files, and its tables on a server. Nobody may have it open.
pub fn discard(folder: &Path) -> Result<(), StoreError> {
    let location = Location::in_folder(folder)?;
    let dropped = match &location {
        Location::Server(address) => {
            Postgres::connect(address).and_then(|it| it.take_lock().and_then(|()| it.discard()))
        }
        Location::File(_) | Location::Memory(_) => Ok(()),
    };
    location.remove(folder);
    std::fs::remove_file(folder.join("node.lock")).ok();
    dropped
}

/// Refuses a SQLite that loses data.
pub(crate) fn check_sqlite() -> Result<(), StoreError> {
    let (oldest, needed) = SQLITE_OLDEST;
    if rusqlite::version_number() < oldest {
        let found = rusqlite::version().to_owned();
        return Err(StoreError::OlderSqlite { found, needed: needed.to_owned() });
    }
    Ok(())
}

/// Looks at a database file before SQLite does, so that what is wrong with it is said plainly.
pub(crate) fn check_file(location: &Location) -> Result<(), StoreError> {
    let Location::File(path) = location else { return Ok(()) };
    let not_a_database = || StoreError::NotADatabase { path: path.to_owned() };
    let mut header = [0u8; 100];
    let mut file = File::open(path).map_err(StoreError::io(path))?;
    file.read_exact(&mut header).map_err(|_| not_a_database())?;
    if !header.starts_with(b"SQLite format 3\0") {
        return Err(not_a_database());
    }
    // With a WAL the newest pages may stand there and not yet here, so the length proves nothing.
    let wal = path.with_extension("sqlite-wal");
    let pending = match std::fs::metadata(&wal) {
        Ok(about) => about.len() > 0,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => false,
        Err(error) => return Err(StoreError::io(&wal)(error)),
    };
    // Nor does the mark: of a node that was cut off young, all but the first bytes may stand in the WAL.
    let found = be_u32(&header, 68);
    if found != APPLICATION_ID && !pending {
        return Err(StoreError::OtherProgram { path: path.to_owned(), found });
    }
    let page_bytes = match be_u32(&header, 16) >> 16 {
        1 => 65_536, // the format's way of writing the one size that does not fit two bytes
        bytes => u64::from(bytes),
    };
    let needed = page_bytes * u64::from(be_u32(&header, 28));
    let found = file.metadata().map_err(StoreError::io(path))?.len();
    if !pending && found < needed {
        return Err(StoreError::Truncated { path: path.to_owned(), found, needed });
    }
    Ok(())
}

fn be_u32(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..).and_then(|it| it.first_chunk()).map_or(0, |it| u32::from_be_bytes(*it))
}

#[cfg(test)]
mod tests;
