//! Dropping the read tables, filling them again from the ledger, and telling whether two fillings are equal.

use sha2::{Digest, Sha256};

use crate::error::StoreError;
use crate::leaf::Encoding;
use crate::schema;
use crate::transaction::{Reader, Transaction};

/// The read tables, each with the columns of its key.
const TABLES: [(&str, &str); 6] = [
    ("case_row", "case_id"),
    ("participant", "case_id, pseudonym, role"),
    ("breach", "case_id, breach, opened_at"),
    ("fact", "fact"),
    ("stay", "case_id"),
    ("referral", "agency, case_id"),
];

/// What a read table holds, in a few words: two fillings are equal if these are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableDigest {
    /// The table.
    pub table: &'static str,
    /// Its rows.
    pub rows: u64,
    /// SHA-256 over all rows in the order of their key.
    pub hash: [u8; 32],
}

impl Transaction<'_> {
    /// Empties the read tables. Until [`Transaction::finish_projections`] the node counts as half-filled.
    pub fn reset_projections(&mut self) -> Result<(), StoreError> {
        schema::reset_projections(self.connection)
    }
    /// Says that the whole ledger has been replayed into the read tables.
    pub fn finish_projections(&mut self) -> Result<(), StoreError> {
        schema::finish_projections(self.connection)
    }
}

impl Reader<'_> {
    /// Whether the read tables must be filled again: they are of another version, or a filling was interrupted.
    pub fn needs_rebuild(&self) -> Result<bool, StoreError> {
        let version = schema::meta_number(self.connection, "projection_version")?;
        Ok(version != Some(schema::PROJECTION_VERSION.into()))
    }
    /// What each read table holds.
    pub fn dump_projections(&self) -> Result<Vec<TableDigest>, StoreError> {
        TABLES.iter().map(|(table, key)| self.digest(table, key)).collect()
    }

    fn digest(&self, table: &'static str, key: &str) -> Result<TableDigest, StoreError> {
        let mut select = self.connection.prepare(&format!("SELECT * FROM {table} ORDER BY {key}"))?;
        let columns = select.column_count();
        let mut rows = select.stream()?;
        let (mut hasher, mut encoding, mut count) = (Sha256::new(), Encoding::default(), 0);
        while let Some(row) = rows.next()? {
            encoding.start();
            for column in 0..columns {
                encoding.column(row.value(column)?);
            }
            hasher.update(encoding.leaf());
            count += 1;
        }
        Ok(TableDigest { table, rows: count, hash: hasher.finalize().into() })
    }
}
