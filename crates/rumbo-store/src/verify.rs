//! Verification: every leaf hash and the tree head computed again from the rows, in one pass, and held against the signed
//! checkpoints. It repairs nothing.

use std::fmt;

use rumbo_base::Position;

use crate::database::{Row, Value, params};
use crate::error::StoreError;
use crate::leaf::{COLUMNS, Encoding, Hash};
use crate::ledger::columns;
use crate::merkle::Tree;
use crate::note::Checkpoint;
use crate::sql::{signed, unsigned};
use crate::transaction::Reader;

mod log;
mod trace;

use log::LogCheck;
pub use trace::LastVerification;

/// Faults that are listed; there may be more.
pub const FAULTS_MAX: usize = 100;
/// Progress is told every so many events.
const PROGRESS_EVENTS: u64 = 10_000;

/// What is wrong at a position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// There is no event there.
    Missing,
    /// The event is not the one that was recorded: its hash does not follow from its columns.
    Altered,
    /// It says that it was recorded before the event that precedes it.
    Time,
    /// Its stream lacks an event before it, or numbers two alike.
    Sequence,
    /// A receipt or checkpoint was given for it, but the ledger ends before it.
    CutOff,
    /// The events up to here are not those of the checkpoint that the node signed.
    Rewritten,
    /// The events up to here are not those of the checkpoint that somebody else kept.
    Held,
    /// It is in no signed checkpoint.
    Unsigned,
    /// The checkpoint of the events up to here bears a false signature.
    Signature,
    /// A hash of the tree over the events up to here was altered or is missing.
    Tree,
}

impl fmt::Display for Flaw {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Missing => "the event is missing",
            Self::Altered => "the event was altered after it was recorded",
            Self::Time => "the event says that it was recorded before its predecessor",
            Self::Sequence => "the event's stream has a gap or a double number",
            Self::CutOff => "a receipt or checkpoint was given for the event, but the ledger ends before it",
            Self::Rewritten => "the events up to this one are not those that the node signed",
            Self::Held => "the events up to this one are not those of the checkpoint that was brought",
            Self::Unsigned => "the event is in no checkpoint that the node signed",
            Self::Signature => "the checkpoint of the events up to this one bears a false signature",
            Self::Tree => "a hash of the tree over the events up to this one was altered or is missing",
        })
    }
}

/// A fault and its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub position: Position,
    /// What.
    pub flaw: Flaw,
}

/// What verification found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifyReport {
    /// Events read.
    pub events: u64,
    /// RFC 6962 tree head over the leaves as computed again.
    pub root: Hash,
    /// Signed checkpoints that were compared.
    pub checkpoints: u64,
    /// The first faults, in the order of the ledger within each kind of check.
    pub faults: Vec<Fault>,
    /// Tables, indexes and triggers of the ledger that are missing or are not as they were made.
    pub guards: Vec<String>,
}

impl VerifyReport {
    /// Whether nothing is wrong.
    pub fn is_whole(&self) -> bool {
        self.faults.is_empty() && self.guards.is_empty()
    }
    /// How much is wrong, as far as it is listed.
    pub fn count(&self) -> u64 {
        (self.faults.len() as u64).saturating_add(self.guards.len() as u64)
    }
    fn add(&mut self, position: u64, flaw: Flaw) {
        if self.faults.len() < FAULTS_MAX {
            self.faults.push(Fault { position: Position(position), flaw });
        }
    }
}

impl Reader<'_> {
    /// Checks the whole ledger. `progress` is told, from time to time, how many events of how many were read.
    pub fn verify(&self, progress: impl FnMut(u64, u64)) -> Result<VerifyReport, StoreError> {
        self.verify_against(&[], progress)
    }

    /// Checks the whole ledger, and that it continues the checkpoints that somebody else kept.
    pub fn verify_against(
        &self,
        held: &[Checkpoint],
        mut progress: impl FnMut(u64, u64),
    ) -> Result<VerifyReport, StoreError> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM event ORDER BY position");
        let total = self.head()?.map_or(0, |it| it.position.0);
        let guards = self.connection.altered_guards()?;
        let mut report =
            VerifyReport { events: 0, root: [0; 32], checkpoints: 0, faults: Vec::new(), guards };
        let (mut tree, mut encoding) = (Tree::default(), Encoding::default());
        let (mut previous, mut recorded_at) = (0, i64::MIN);
        let mut log = LogCheck::begin(self.connection, held)?;
        let mut select = self.connection.prepare(SQL)?;
        let mut rows = select.stream()?;
        while let Some(row) = rows.next()? {
            // The position is the row's own number: no database keeps anything else there.
            let position: u64 = unsigned(row.get(0)?, "event.position")?;
            for missing in (previous + 1..position).take(FAULTS_MAX) {
                report.add(missing, Flaw::Missing);
            }
            let leaf = leaf_of(&row, &mut encoding)?;
            let kept = row.value(15)?.blob().and_then(|it| <Hash>::try_from(it).ok());
            if kept != Some(leaf) || !is_typed(&row)? {
                report.add(position, Flaw::Altered);
            }
            let now = row.value(7)?.integer().unwrap_or(i64::MIN);
            if now <= recorded_at {
                report.add(position, Flaw::Time);
            }
            tree.push(leaf);
            log.take(position, kept.unwrap_or(leaf), &mut report)?;
            report.events += 1;
            (previous, recorded_at) = (position, now);
            if report.events.is_multiple_of(PROGRESS_EVENTS) {
                progress(report.events, total);
            }
        }
        report.root = tree.root();
        log.end(self, previous, &mut report)?;
        self.verify_streams(&mut report)?;
        self.verify_receipts(previous, &mut report)?;
        progress(report.events, total);
        Ok(report)
    }

    /// What the database itself finds wrong with what it keeps; empty if it is sound. Meant for the background after an unclean stop.
    pub fn integrity(&self) -> Result<Vec<String>, StoreError> {
        self.connection.integrity()
    }

    fn verify_streams(&self, report: &mut VerifyReport) -> Result<(), StoreError> {
        // The table is unique in (stream, sequence), so a stream is whole if it begins with 1 and ends with its count.
        let sql = "SELECT max(position) FROM event GROUP BY stream
                   HAVING min(sequence) <> 1 OR max(sequence) <> count(*) ORDER BY 1 LIMIT 100";
        let mut select = self.connection.prepare(sql)?;
        let mut rows = select.query(&[])?;
        while let Some(row) = rows.next()? {
            report.add(unsigned(row.get(0)?, "event.position")?, Flaw::Sequence);
        }
        Ok(())
    }

    fn verify_receipts(&self, last: u64, report: &mut VerifyReport) -> Result<(), StoreError> {
        let sql = "SELECT coalesce(max(last_position), 0) FROM command";
        let receipted: u64 =
            unsigned(self.connection.query_row(sql, &[], |row| row.get(0))?, "command.last_position")?;
        let told = report.faults.iter().any(|it| it.flaw == Flaw::CutOff && it.position.0 == receipted);
        if receipted > last && !told {
            report.add(receipted, Flaw::CutOff);
        }
        Ok(())
    }
}

impl Reader<'_> {
    /// An event's leaf hash and its canonical encoding, from its row.
    pub(crate) fn canonical(&self, position: Position) -> Result<Option<(Hash, Vec<u8>)>, StoreError> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM event WHERE position = ?1");
        let mut select = self.connection.prepare(SQL)?;
        let mut rows = select.query(params![signed(position.0)?])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        let mut encoding = Encoding::default();
        let leaf = leaf_of(&row, &mut encoding)?;
        Ok(Some((leaf, encoding.canonical().to_vec())))
    }
}

fn leaf_of(row: &Row<'_>, encoding: &mut Encoding) -> Result<Hash, StoreError> {
    encoding.start();
    for column in 0..COLUMNS {
        encoding.column(row.value(column)?);
    }
    Ok(encoding.leaf())
}

/// Whether each column still has its type: a text and the same bytes as a blob are hashed alike.
fn is_typed(row: &Row<'_>) -> Result<bool, StoreError> {
    for column in 0..=COLUMNS {
        let found = row.value(column)?;
        let typed = match (column, found) {
            (0 | 3 | 5 | 6 | 7, found) => matches!(found, Value::Integer(_)),
            (10, Value::Null) => true,
            (COLUMNS, found) => matches!(found, Value::Blob(_)),
            (_, found) => matches!(found, Value::Text(_)),
        };
        if !typed {
            return Ok(false);
        }
    }
    Ok(true)
}

#[cfg(test)]
mod bypasses;
#[cfg(test)]
mod tests;
