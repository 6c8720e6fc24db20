//! What can go wrong in the store, said to the operator: the place, the cause and the mend. Refusals to people are not made here.

use std::path::{Path, PathBuf};

use rumbo_base::Instant;

/// A failure of the store. Nothing of the command that met it has been recorded.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The folder holds no node.
    #[error("`{}` holds no node: make one with `rumbo init`, or name the folder that holds it", .folder.display())]
    NoNode {
        /// The folder that was looked into.
        folder: PathBuf,
    },
    /// The folder already holds a node.
    #[error("`{}` already holds a node: open it, or name an empty folder", .folder.display())]
    AlreadyANode {
        /// The folder.
        folder: PathBuf,
    },
    /// Another process has the node open.
    #[error("`{}` is in use{}: stop that process first, a node has one writer", .folder.display(), by_process(*.pid))]
    InUse {
        /// The folder.
        folder: PathBuf,
        /// The process that holds it, if its lock file tells.
        pid: Option<u32>,
    },
    /// The file is not a SQLite database.
    #[error("`{}` is not a database: restore it from a backup, or move it away and make a new node", .path.display())]
    NotADatabase {
        /// The file.
        path: PathBuf,
    },
    /// A SQLite database of another program.
    #[error("`{}` is the database of another program (mark {found:#010x}): name a folder that holds a node", .path.display())]
    OtherProgram {
        /// The file.
        path: PathBuf,
        /// The application mark found in it.
        found: u32,
    },
    /// Made by a newer Rumbo.
    #[error(
        "the node was written by a newer version (schema {found}, this program knows up to {known}): install that version or a later one"
    )]
    NewerVersion {
        /// Schema of the file.
        found: u32,
        /// Newest schema this program knows.
        known: u32,
    },
    /// Made before there was a way forward.
    #[error(
        "the node was written before the first release (schema {found}; the oldest that can be brought forward is {oldest}), when keys stood in its database: make a new node and import again"
    )]
    OlderVersion {
        /// Schema of the file.
        found: u32,
        /// The oldest that can be brought forward.
        oldest: u32,
    },
    /// There is no key file.
    #[error("`{}` is missing: it holds the keys without which the vault cannot be opened; put it back from its copy, or name it with `--keys` or RUMBO_KEY_FILE", .path.display())]
    NoKeys {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// A key file is there already.
    #[error("`{}` already holds keys: name another file with `--keys`, or move it to a safe place if its node is gone", .path.display())]
    KeysStand {
        /// The file.
        path: PathBuf,
    },
    /// Others may read the key file.
    #[error("`{}` may be read by others (mode {mode:03o}): run `chmod 600` on it, and make new keys with `rumbo keys rotate` if somebody did", .path.display())]
    OpenKeys {
        /// The file.
        path: PathBuf,
        /// Its mode.
        mode: u32,
    },
    /// The key file holds something else.
    #[error("{place} does not hold the keys of a node ({why}): put the file back from its copy")]
    BadKeys {
        /// The file, or the setting.
        place: String,
        /// What is wrong.
        why: String,
    },
    /// The keys are another node's.
    #[error(
        "these keys do not open this node: they belong to another one, or to this one before its keys were changed; name the right file with `--keys` or RUMBO_KEY_FILE"
    )]
    WrongKeys,
    /// The copy of a backup was put in a node's place.
    #[error("this database is the copy of a backup and holds no keys: bring it back with `rumbo restore`")]
    OnlyACopy,
    /// There is nothing to bring back.
    #[error("`{}` holds {what}: name a place that `rumbo backup` wrote to, or a copy in it", .place.display())]
    NoBackup {
        /// Where it was looked for.
        place: PathBuf,
        /// What is the matter.
        what: &'static str,
    },
    /// A backup is brought back into an empty folder alone.
    #[error("`{}` is not empty: name a folder with nothing in it, so that nothing is written over", .folder.display())]
    NotEmpty {
        /// The folder.
        folder: PathBuf,
    },
    /// The linked SQLite has a known bug that loses data.
    #[error("SQLite {found} is too old, {needed} or later is needed: build with the bundled one")]
    OlderSqlite {
        /// The linked version.
        found: String,
        /// The oldest that will do.
        needed: String,
    },
    /// The database file is shorter than it says.
    #[error("`{}` is cut short: it holds {found} bytes of {needed}; restore it from a backup and run `rumbo verify`", .path.display())]
    Truncated {
        /// The file.
        path: PathBuf,
        /// Bytes it has.
        found: u64,
        /// Bytes its header says.
        needed: u64,
    },
    /// The database is damaged.
    #[error(
        "the database is damaged ({what}): stop the node, restore it from a backup and run `rumbo verify`"
    )]
    Corrupt {
        /// What SQLite says.
        what: String,
    },
    /// A stored value cannot be read back.
    #[error("{place} holds `{found}`, which cannot be read: {why}; run `rumbo verify`")]
    Unreadable {
        /// Table and column.
        place: &'static str,
        /// What stands there.
        found: String,
        /// Why it cannot be.
        why: String,
    },
    /// The address of a database cannot be read.
    #[error(
        "the address of the database cannot be read ({why}): write it as `postgres://user@host/database`, in `--database` or in the node's file `database.url`"
    )]
    BadAddress {
        /// What is wrong with it.
        why: String,
    },
    /// The server of the database does not answer, or lets nobody in.
    #[error(
        "{address} does not let this node in ({why}): start the server, or mend the address in the node's file `database.url`"
    )]
    NoServer {
        /// Where it should be.
        address: String,
        /// What is the matter.
        why: String,
    },
    /// The server did not prove that it is the one that the address names.
    #[error(
        "{address} did not prove who it is ({why}): nothing was sent to it; let the server have a certificate for the host that the address names, and name with `sslrootcert` the file that vouches for it"
    )]
    UnprovenServer {
        /// Where it should be.
        address: String,
        /// What is the matter.
        why: String,
    },
    /// The server cannot keep a node.
    #[error(
        "{address} cannot keep a node ({found}): PostgreSQL 15 or later is needed, and a database that was made with the encoding UTF8"
    )]
    UnfitServer {
        /// The server.
        address: String,
        /// What it is.
        found: String,
    },
    /// The connection to the server broke.
    #[error(
        "the connection to {address} was lost ({why}): nothing more is recorded until the node is started anew; a command that got no answer may have been recorded, so send it again with the same key"
    )]
    ConnectionLost {
        /// The server.
        address: String,
        /// What is the matter.
        why: String,
    },
    /// The node was moved elsewhere.
    #[error(
        "this node was moved to `{to}`: open it there; what is left here may be removed, and if the move was cut off, run `rumbo replicate` again"
    )]
    Moved {
        /// The folder it went to.
        to: String,
    },
    /// No space is left.
    #[error("the disk is full: nothing of this command was recorded; free some space and send it again")]
    DiskFull,
    /// The same idempotency key came with another body.
    #[error(
        "the key `{key}` was already used for another command: send the same command again, or use a new key"
    )]
    KeyReused {
        /// The key.
        key: String,
    },
    /// The stream has moved on.
    #[error("`{stream}` has {found} events, {expected} were expected: load it again and decide anew")]
    SequenceConflict {
        /// The stream.
        stream: String,
        /// Events the caller had seen.
        expected: u32,
        /// Events there are.
        found: u32,
    },
    /// An append without events.
    #[error("`{stream}` was to be appended to without any event: record at least one")]
    NothingToRecord {
        /// The stream.
        stream: String,
    },
    /// A case that the read tables do not have.
    #[error(
        "`{case}` has no row in the read tables: run `rumbo verify`, which compares them with the ledger"
    )]
    NoCase {
        /// The case.
        case: String,
    },
    /// The events do not continue the newest checkpoint.
    #[error(
        "the ledger does not continue its checkpoint of {checkpoint} events, so nothing more is recorded: stop the node, run `rumbo verify`, and restore it from a backup; whoever holds an older checkpoint or receipt can tell what was altered"
    )]
    LogBroken {
        /// Events of the newest checkpoint.
        checkpoint: u64,
    },
    /// The clock has gone back.
    #[error(
        "this machine's clock says {now}, {behind_seconds} seconds before the last that the ledger was told ({last}): nothing is recorded, so that no time is made up; set the clock right, or, if it is right and the ledger's last time was wrong, say so once with `rumbo tick --accept-clock`"
    )]
    ClockBehind {
        /// What the command said.
        now: Instant,
        /// The latest moment that a command came at.
        last: Instant,
        /// What lies between.
        behind_seconds: i64,
    },
    /// A checkpoint that this node did not make.
    #[error("this node made no checkpoint of {size} events: take one from `rumbo checkpoint show`")]
    NoCheckpoint {
        /// Events of the checkpoint.
        size: u64,
    },
    /// A checkpoint or signature that is not accepted.
    #[error(transparent)]
    Proof(#[from] crate::proof::ProofError),
    /// More facts of one event than can be numbered.
    #[error("event {position} has {found} facts, at most {most} fit: split the event")]
    TooManyFacts {
        /// The event.
        position: u64,
        /// Facts given.
        found: usize,
        /// Facts that fit.
        most: usize,
    },
    /// A query over facts that reads something else, or gives what may not leave.
    #[error("the query over facts is refused ({why}): read only the table `fact`")]
    FactQuery {
        /// Why.
        why: String,
    },
    /// The command's code stopped in the middle.
    #[error("the command stopped unexpectedly and was undone: report it with the log, then send it again")]
    Aborted,
    /// A bulk chunk failed, and with it the chunks that shared its commit.
    #[error(
        "another chunk of the same commit failed, and this one was undone with it: mend that one, then go on"
    )]
    ChunkFailed,
    /// The store is closing.
    #[error("the node is stopping: send the command again when it is back")]
    Stopping,
    /// A file could not be read, written or locked.
    #[error("`{}`: {source}; check that the folder is there and may be written", .path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// Anything else that SQLite says.
    #[error("the database refused: {what}; run `rumbo doctor`")]
    Database {
        /// What SQLite says.
        what: String,
    },
}

fn by_process(pid: Option<u32>) -> String {
    pid.map(|it| format!(" by process {it}")).unwrap_or_default()
}

impl StoreError {
    /// A stable code, for programs and for the words of the interface.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoNode { .. } => "store-no-node",
            Self::AlreadyANode { .. } => "store-already-a-node",
            Self::InUse { .. } => "store-in-use",
            Self::NotADatabase { .. } => "store-not-a-database",
            Self::OtherProgram { .. } => "store-other-program",
            Self::NewerVersion { .. } => "store-newer-version",
            Self::OlderVersion { .. } => "store-older-version",
            Self::NoKeys { .. } => "store-no-keys",
            Self::KeysStand { .. } => "store-keys-stand",
            Self::OpenKeys { .. } => "store-open-keys",
            Self::BadKeys { .. } => "store-bad-keys",
            Self::WrongKeys => "store-wrong-keys",
            Self::OnlyACopy => "store-only-a-copy",
            Self::NoBackup { .. } => "store-no-backup",
            Self::NotEmpty { .. } => "store-not-empty",
            Self::OlderSqlite { .. } => "store-older-sqlite",
            Self::Truncated { .. } => "store-truncated",
            Self::Corrupt { .. } => "store-corrupt",
            Self::Unreadable { .. } => "store-unreadable",
            Self::BadAddress { .. } => "store-bad-address",
            Self::NoServer { .. } => "store-no-server",
            Self::UnprovenServer { .. } => "store-unproven-server",
            Self::UnfitServer { .. } => "store-unfit-server",
            Self::ConnectionLost { .. } => "store-connection-lost",
            Self::Moved { .. } => "store-moved",
            Self::DiskFull => "store-disk-full",
            Self::KeyReused { .. } => "store-key-reused",
            Self::SequenceConflict { .. } => "store-sequence-conflict",
            Self::NothingToRecord { .. } => "store-nothing-to-record",
            Self::NoCase { .. } => "store-no-case",
            Self::LogBroken { .. } => "store-log-broken",
            Self::ClockBehind { .. } => "store-clock-behind",
            Self::NoCheckpoint { .. } => "store-no-checkpoint",
            Self::Proof(error) => error.code(),
            Self::TooManyFacts { .. } => "store-too-many-facts",
            Self::FactQuery { .. } => "store-fact-query",
            Self::Aborted => "store-aborted",
            Self::ChunkFailed => "store-chunk-failed",
            Self::Stopping => "store-stopping",
            Self::Io { .. } => "store-io",
            Self::Database { .. } => "store-database",
        }
    }

    pub(crate) fn io(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |source| match source.kind() {
            std::io::ErrorKind::StorageFull => Self::DiskFull,
            _ => Self::Io { path, source },
        }
    }

    /// The same once more: one commit that fails answers many commands.
    pub(crate) fn again(&self) -> Self {
        match self {
            Self::DiskFull => Self::DiskFull,
            Self::Corrupt { what } => Self::Corrupt { what: what.clone() },
            Self::Database { what } => Self::Database { what: what.clone() },
            Self::ConnectionLost { address, why } => {
                Self::ConnectionLost { address: address.clone(), why: why.clone() }
            }
            Self::ChunkFailed => Self::ChunkFailed,
            Self::LogBroken { checkpoint } => Self::LogBroken { checkpoint: *checkpoint },
            other => Self::Database { what: other.to_string() },
        }
    }
}

/// Why a write gave no result. Either way nothing of it was recorded.
#[derive(Debug, thiserror::Error)]
pub enum WriteError<E> {
    /// The command itself said no.
    #[error(transparent)]
    Command(E),
    /// The store could not keep it.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<WriteError<Self>> for StoreError {
    fn from(error: WriteError<Self>) -> Self {
        match error {
            WriteError::Command(error) | WriteError::Store(error) => error,
        }
    }
}
