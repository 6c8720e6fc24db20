//! PostgreSQL, 15 or later: a synchronous connection, its statements and rows, and a node's upkeep in its words.
//!
//! A node is one schema of a database: `public`, or the first of the search path that its address names. Its one writer
//! holds an advisory lock for as long as its connection stands; with the connection it loses the lock, so that nothing is
//! written by it any more until the node is opened anew.

mod address;
pub(super) mod facts;
mod gathering;
mod statement;
mod value;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, HashMap};

use postgres::error::SqlState;
use postgres::{Client, config::Host};

use crate::database::Size;
use crate::error::StoreError;

use address::Address;

pub(super) use statement::{Found, Prepared};

pub(super) const READ_TABLES: &str = include_str!("../../migrations/postgres/read_tables.sql");
/// Each with the schema that it makes.
const MIGRATIONS: [(u32, &str); 2] = [
    (7, include_str!("../../migrations/postgres/0007_first.sql")),
    (8, include_str!("../../migrations/postgres/0008_terms.sql")),
];
/// What guards the ledger in a node that nobody tampered with.
const GUARDS: &str = include_str!("../../migrations/postgres/guards.txt");
/// Lists what guards the ledger: tables, columns, indexes, triggers with their code, rules.
const LIST_GUARDS: &str = include_str!("../../migrations/postgres/guards.sql");
/// The oldest server that will do, as it numbers itself.
const OLDEST: i64 = 150_000;
/// `RMBO`: of two numbers that name the writer's lock, the first.
const LOCK: i32 = 0x524d_424f;

/// A connection to a server.
pub(crate) struct Postgres {
    client: RefCell<Client>,
    statements: RefCell<HashMap<String, postgres::Statement>>,
    /// Rows that were not sent yet.
    gathered: RefCell<Vec<gathering::Gathered>>,
    /// Whether a command is at work that can be undone alone.
    in_command: Cell<bool>,
    /// Whether the server has a savepoint for it.
    saved: Cell<bool>,
    /// Where it is connected to, for messages.
    shown: String,
    /// Whether a transaction is under way.
    open: Cell<bool>,
    /// Whether that transaction met an error: the server then only undoes it.
    failed: Cell<bool>,
    /// Whether the connection is gone.
    lost: Cell<bool>,
    /// Cursors that were named so far.
    cursors: Cell<u64>,
}

impl std::fmt::Debug for Postgres {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Postgres({})", self.shown)
    }
}

/// An address without what must not be shown.
pub(crate) fn shown(address: &str) -> String {
    let Ok(Address { config, .. }) = Address::parse(address) else {
        return "the address of the database".to_owned();
    };
    let hosts: Vec<String> = config
        .get_hosts()
        .iter()
        .map(|it| match it {
            Host::Tcp(name) => name.clone(),
            #[cfg(unix)]
            Host::Unix(path) => path.display().to_string(),
        })
        .collect();
    let database = config.get_dbname().or(config.get_user()).unwrap_or_default();
    let within = config.get_options().map(|it| format!(" ({it})")).unwrap_or_default();
    format!("PostgreSQL {}/{database}{within}", hosts.join(","))
}

/// Refuses an address that cannot be read, or would not do.
pub(crate) fn check_address(address: &str) -> Result<(), StoreError> {
    Address::parse(address).map(drop)
}

impl Postgres {
    /// Connects, and refuses a server that cannot keep a node.
    pub(crate) fn connect(address: &str) -> Result<Self, StoreError> {
        let shown = shown(address);
        let client = Address::parse(address)?.connect(&shown)?;
        let connection = Self {
            client: RefCell::new(client),
            statements: RefCell::default(),
            gathered: RefCell::default(),
            in_command: Cell::new(false),
            saved: Cell::new(false),
            shown,
            open: Cell::new(false),
            failed: Cell::new(false),
            lost: Cell::new(false),
            cursors: Cell::new(0),
        };
        connection.batch(
            "SET synchronous_commit = on; SET standard_conforming_strings = on; SET client_min_messages = warning;
             SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; SET jit = off",
        )?;
        let version = connection.text("SHOW server_version_num")?.parse().unwrap_or(0);
        let encoding = connection.text("SHOW server_encoding")?;
        if version < OLDEST || encoding != "UTF8" {
            let found = format!("version {version}, texts in {encoding}");
            return Err(StoreError::UnfitServer { address: connection.shown, found });
        }
        Ok(connection)
    }

    /// Makes the schema that the address names, if it is not there.
    pub(crate) fn make_schema(&self) -> Result<(), StoreError> {
        self.batch(
            "DO $$ BEGIN IF current_schema() IS NULL THEN
               EXECUTE format('CREATE SCHEMA %I', btrim(split_part(current_setting('search_path'), ',', 1), ' \"'));
             END IF; END $$",
        )
    }

    /// Becomes the one writer of the node. Refuses if there is one.
    pub(crate) fn take_lock(&self) -> Result<(), StoreError> {
        // A writer that has just left may not be gone for the server yet.
        self.batch("SET lock_timeout = '2s'")?;
        let sql = "SELECT pg_advisory_lock($1, hashtext(current_schema()))::text";
        let taken = self.client.borrow_mut().query_one(sql, &[&LOCK]).map(drop);
        match taken {
            Err(error) if error.code() == Some(&SqlState::LOCK_NOT_AVAILABLE) => {
                Err(StoreError::InUse { folder: self.shown.clone().into(), pid: None })
            }
            taken => {
                self.asked(|_| taken)?;
                // The writer only ever looks for rows by their keys. Plans are made once, when the tables may still be
                // empty, and would go through all of them later.
                self.batch("SET lock_timeout = 0; SET enable_seqscan = off")
            }
        }
    }

    /// Asks the server; what it refuses is remembered, for then it refuses all that follows in this transaction.
    pub(super) fn asked<T>(
        &self,
        ask: impl FnOnce(&mut Client) -> Result<T, postgres::Error>,
    ) -> Result<T, StoreError> {
        if self.lost.get() {
            return Err(self.gone("it was lost before"));
        }
        ask(&mut self.client.borrow_mut()).map_err(|error| {
            self.failed.set(self.open.get());
            if is_lost(&error) {
                self.lost.set(true);
                return self.gone(&told(&error));
            }
            let what = told(&error);
            match error.code() {
                Some(code) if *code == SqlState::DISK_FULL => StoreError::DiskFull,
                Some(code) if *code == SqlState::DATA_CORRUPTED || *code == SqlState::INDEX_CORRUPTED => {
                    StoreError::Corrupt { what }
                }
                _ => StoreError::Database { what },
            }
        })
    }
    fn gone(&self, why: &str) -> StoreError {
        StoreError::ConnectionLost { address: self.shown.clone(), why: why.to_owned() }
    }
    pub(super) fn batch(&self, sql: &str) -> Result<(), StoreError> {
        self.asked(|client| client.batch_execute(sql))
    }
    /// The one text that a statement gives.
    fn text(&self, sql: &str) -> Result<String, StoreError> {
        let row = self.asked(|client| client.query_one(sql, &[]))?;
        Ok(row.try_get(0).unwrap_or_default())
    }

    /// Whether no transaction is under way.
    pub(super) fn is_autocommit(&self) -> bool {
        !self.open.get()
    }
    /// Whether it can be used for something else.
    pub(super) fn is_idle(&self) -> bool {
        !self.open.get() && !self.lost.get()
    }
    pub(super) fn begin(&self, how: &str) -> Result<(), StoreError> {
        self.batch(how)?;
        self.open.set(true);
        self.failed.set(false);
        Ok(())
    }
    pub(super) fn commit(&self) -> Result<(), StoreError> {
        if self.failed.get() {
            // Asked to keep it, the server would undo it and call that a success.
            let what = "a statement of this commit was refused".to_owned();
            return Err(StoreError::Database { what });
        }
        self.send()?;
        self.batch("COMMIT")?;
        self.open.set(false);
        Ok(())
    }
    pub(super) fn roll_back(&self) -> Result<(), StoreError> {
        self.forget();
        self.batch("ROLLBACK")?;
        self.open.set(false);
        self.failed.set(false);
        Ok(())
    }

    /// Whether a node stands in the schema.
    pub(crate) fn holds_node(&self) -> Result<bool, StoreError> {
        Ok(self.text("SELECT (to_regclass('meta') IS NOT NULL)::text")? == "true")
    }
    pub(super) fn check_mark(&self) -> Result<(), StoreError> {
        if self.holds_node()? {
            Ok(())
        } else {
            Err(StoreError::NoNode { folder: self.shown.clone().into() })
        }
    }
    pub(super) fn schema(&self) -> Result<u32, StoreError> {
        let number = self.text("SELECT value FROM meta WHERE name = 'schema'")?;
        number.parse().map_err(|error| super::unreadable("meta `schema`", &number, error))
    }
    pub(super) fn migrate(&self, applied: u32) -> Result<(), StoreError> {
        for (number, migration) in MIGRATIONS.into_iter().filter(|it| it.0 > applied) {
            self.batch(migration)?;
            self.batch(&format!(
                "INSERT INTO meta (name, value) VALUES ('schema', '{number}')
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value"
            ))?;
        }
        Ok(())
    }
    pub(super) fn go_on_numbering(&self, last_message: i64) -> Result<(), StoreError> {
        self.batch(&format!(
            "SELECT setval('vault_entry_entry_seq', coalesce(max(entry), 0) + 1, false) FROM vault_entry;
             SELECT setval('vault_reading_reading_seq', coalesce(max(reading), 0) + 1, false) FROM vault_reading;
             SELECT setval('outbox_message_seq', {last_message} + 1, false)"
        ))
    }
    /// Takes every table of a node away.
    pub(crate) fn discard(&self) -> Result<(), StoreError> {
        self.batch(include_str!("../../migrations/postgres/discard.sql"))
    }
    /// What guards the ledger, a line each: its name, then what it is.
    pub(super) fn guards(&self) -> Result<Vec<String>, StoreError> {
        let rows = self.asked(|client| client.query(LIST_GUARDS, &[]))?;
        let mut lines: Vec<String> = rows
            .iter()
            .filter_map(|row| row.try_get::<_, &str>(0).ok())
            .map(|it| it.trim_end().to_owned())
            .collect();
        lines.sort_unstable();
        Ok(lines)
    }
    pub(super) fn altered_guards(&self) -> Result<Vec<String>, StoreError> {
        let found = self.guards()?;
        let (made, found): (BTreeSet<&str>, BTreeSet<&str>) =
            (GUARDS.lines().collect(), found.iter().map(String::as_str).collect());
        let names: BTreeSet<&str> =
            made.symmetric_difference(&found).filter_map(|it| it.split(' ').next()).collect();
        Ok(names.into_iter().map(str::to_owned).collect())
    }
    /// Pages that the server found damaged since it counts; it finds them only where it was made with checksums.
    pub(super) fn integrity(&self) -> Result<Vec<String>, StoreError> {
        let sql = "SELECT coalesce(max(checksum_failures), 0)::text FROM pg_stat_database
                   WHERE datname = current_database()";
        let pages = self.text(sql)?;
        Ok(if pages == "0" { Vec::new() } else { vec![format!("{pages} pages with a false checksum")] })
    }
    pub(super) fn size(&self) -> Result<Size, StoreError> {
        let sql = "SELECT coalesce(sum(pg_total_relation_size(oid)), 0)::text FROM pg_class
                   WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'";
        let bytes = self.text(sql)?;
        let unreadable = |error| super::unreadable("the size of the tables", &bytes, error);
        Ok(Size { bytes: bytes.parse::<u64>().map_err(unreadable)?, free: 0, log: 0 })
    }
    pub(super) fn program(&self) -> Result<String, StoreError> {
        let version = self.text("SHOW server_version")?;
        let fsync = self.text("SHOW fsync")?;
        let told = if fsync == "on" { "" } else { ", with fsync OFF: a power cut loses what was answered" };
        Ok(format!("PostgreSQL {version}{told}"))
    }
    /// Lets the server take away what was destroyed: rows that were written over, and the keys they held.
    pub(crate) fn vacuum(&self) -> Result<(), StoreError> {
        for table in ["vault_entry", "vault_paper", "person_document"] {
            self.batch(&format!("VACUUM {table}"))?;
        }
        ["registry_key", "sector", "sector_key"]
            .iter()
            .try_for_each(|table| self.batch(&format!("VACUUM FULL {table}")))
    }
}

fn told(error: &postgres::Error) -> String {
    match error.as_db_error() {
        Some(said) => said.message().to_owned(),
        None => {
            let cause = std::error::Error::source(error).map(|it| format!(": {it}")).unwrap_or_default();
            format!("{error}{cause}")
        }
    }
}

/// Whether nothing more can be asked on this connection.
fn is_lost(error: &postgres::Error) -> bool {
    let over = [SqlState::ADMIN_SHUTDOWN, SqlState::CRASH_SHUTDOWN, SqlState::CANNOT_CONNECT_NOW];
    match error.code() {
        Some(code) => over.contains(code),
        None => {
            error.is_closed() || std::error::Error::source(error).is_some_and(|it| it.is::<std::io::Error>())
        }
    }
}

#[cfg(test)]
mod tests;
