//! Verification: every leaf hash and the tree head computed again from the rows, in one pass. It repairs nothing.

use std::fmt;

use rumbo_base::Position;
use rusqlite::Row;

use crate::error::StoreError;
use crate::leaf::{Encoding, Hash, Tree};
use crate::ledger::columns;
use crate::sql::{Columns, unsigned};
use crate::transaction::Reader;

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
    /// A receipt was given for it, but the ledger ends before it.
    CutOff,
}

impl fmt::Display for Flaw {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Missing => "the event is missing",
            Self::Altered => "the event was altered after it was recorded",
            Self::Time => "the event says that it was recorded before its predecessor",
            Self::Sequence => "the event's stream has a gap or a double number",
            Self::CutOff => "a receipt was given for the event, but the ledger ends before it",
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
    /// The first faults, in the order of the ledger within each kind of check.
    pub faults: Vec<Fault>,
}

impl VerifyReport {
    /// Whether nothing is wrong.
    pub fn is_whole(&self) -> bool {
        self.faults.is_empty()
    }
    fn add(&mut self, position: u64, flaw: Flaw) {
        if self.faults.len() < FAULTS_MAX {
            self.faults.push(Fault { position: Position(position), flaw });
        }
    }
}

impl Reader<'_> {
    /// Checks the whole ledger. `progress` is told, from time to time, how many events of how many were read.
    pub fn verify(&self, mut progress: impl FnMut(u64, u64)) -> Result<VerifyReport, StoreError> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM event ORDER BY position");
        let total = self.head()?.map_or(0, |it| it.position.0);
        let mut report = VerifyReport { events: 0, root: [0; 32], faults: Vec::new() };
        let (mut tree, mut encoding) = (Tree::default(), Encoding::default());
        let (mut previous, mut recorded_at) = (0, i64::MIN);
        let mut select = self.connection.prepare(SQL)?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            let position: u64 = row.number(0, "event.position")?;
            for missing in (previous + 1..position).take(FAULTS_MAX) {
                report.add(missing, Flaw::Missing);
            }
            let leaf = leaf_of(row, &mut encoding)?;
            if leaf != row.hash(15, "event.leaf")? {
                report.add(position, Flaw::Altered);
            }
            let now: i64 = row.get(7)?;
            if now <= recorded_at {
                report.add(position, Flaw::Time);
            }
            tree.push(leaf);
            report.events += 1;
            (previous, recorded_at) = (position, now);
            if report.events.is_multiple_of(PROGRESS_EVENTS) {
                progress(report.events, total);
            }
        }
        report.root = tree.root();
        self.verify_streams(&mut report)?;
        self.verify_receipts(previous, &mut report)?;
        progress(report.events, total);
        Ok(report)
    }

    /// What SQLite itself finds wrong with the file; empty if it is sound. Meant for the background after an unclean stop.
    pub fn integrity(&self) -> Result<Vec<String>, StoreError> {
        let mut check = self.connection.prepare("PRAGMA quick_check")?;
        let lines: Vec<String> = check.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        Ok(lines.into_iter().filter(|it| it != "ok").collect())
    }

    fn verify_streams(&self, report: &mut VerifyReport) -> Result<(), StoreError> {
        // The table is unique in (stream, sequence), so a stream is whole if it begins with 1 and ends with its count.
        let sql = "SELECT max(position) FROM event GROUP BY stream
                   HAVING min(sequence) <> 1 OR max(sequence) <> count(*) ORDER BY 1 LIMIT 100";
        let mut select = self.connection.prepare(sql)?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            report.add(row.number(0, "event.position")?, Flaw::Sequence);
        }
        Ok(())
    }

    fn verify_receipts(&self, last: u64, report: &mut VerifyReport) -> Result<(), StoreError> {
        let sql = "SELECT coalesce(max(last_position), 0) FROM command";
        let receipted: u64 =
            unsigned(self.connection.query_row(sql, [], |row| row.get(0))?, "command.last_position")?;
        if receipted > last {
            report.add(receipted, Flaw::CutOff);
        }
        Ok(())
    }
}

fn leaf_of(row: &Row<'_>, encoding: &mut Encoding) -> Result<Hash, StoreError> {
    encoding.start();
    for column in 0..15 {
        encoding.column(row.get_ref(column)?);
    }
    Ok(encoding.leaf())
}

#[cfg(test)]
mod tests;
