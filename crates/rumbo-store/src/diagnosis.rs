//! What `rumbo doctor` is told about the store. Nothing is judged or repaired here.

use rumbo_base::Instant;

use crate::error::StoreError;
use crate::schema;
use crate::sql::{instant, unsigned};
use crate::transaction::Reader;

/// The store's condition in numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnosis {
    /// The database program and its version.
    pub database: String,
    /// Schema of the file.
    pub schema: u32,
    /// When the node was made.
    pub created_at: Instant,
    /// How often it has been opened.
    pub opened: u64,
    /// Bytes of the database.
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
            unsigned(self.connection.query_row(sql, &[], |row| row.get(0))?, "a measure of the store")
        };
        let size = self.connection.size()?;
        let created_at = schema::meta_number(self.connection, "created_at")?.unwrap_or(0);
        let persons = schema::meta_number(self.connection, "last_person")?.unwrap_or(0);
        let opened = schema::meta_number(self.connection, "opened")?.unwrap_or(0);
        Ok(Diagnosis {
            database: self.connection.program()?,
            schema: self.connection.schema()?,
            created_at: instant(created_at, "meta `created_at`")?,
            opened: unsigned(opened, "meta `opened`")?,
            database_bytes: size.bytes,
            free_bytes: size.free,
            wal_bytes: size.log,
            events: number("SELECT coalesce(max(position), 0) FROM event")?,
            cases: number("SELECT count(*) FROM case_row")?,
            persons: unsigned(persons, "meta `last_person`")?,
            vault_entries: number("SELECT count(*) FROM vault_entry")?,
            facts: number("SELECT count(*) FROM fact")?,
            outbox: number("SELECT count(*) FROM outbox")?,
        })
    }
}
