//! What falls due: the next clock or reminder of each case, in the order in which they fire. It stands in the case's row.

use rumbo_base::{CaseId, ClockId, Instant};

use crate::database::{Row, params};
use crate::error::StoreError;
use crate::sql::{Columns, instant, micros, signed};
use crate::transaction::Reader;

/// A case of which something falls due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueRow {
    /// The first moment at which it is missed, or at which its reminder is sent.
    pub due_at: Instant,
    /// The case.
    pub case: CaseId,
    /// The clock.
    pub clock: ClockId,
}

impl Reader<'_> {
    /// Up to `limit` cases of which something is due by now, earliest first.
    pub fn due_until(&self, now: Instant, limit: u32) -> Result<Vec<DueRow>, StoreError> {
        let sql = "SELECT due_at, case_id, due_clock FROM case_row WHERE due_at IS NOT NULL AND due_at <= ?1
                   ORDER BY due_at, case_id LIMIT ?2";
        let mut select = self.connection.prepare(sql)?;
        select.query_and_then(params![micros(now), limit], due_row)?.collect()
    }
    /// What of a case falls due next.
    pub fn due_of(&self, case: CaseId) -> Result<Option<DueRow>, StoreError> {
        let sql = "SELECT due_at, case_id, due_clock FROM case_row WHERE case_id = ?1 AND due_at IS NOT NULL";
        let mut select = self.connection.prepare(sql)?;
        select.query_and_then(params![signed(case.0)?], due_row)?.next().transpose()
    }
    /// When the next thing falls due; `None` if nothing will.
    pub fn next_due(&self) -> Result<Option<Instant>, StoreError> {
        let sql = "SELECT min(due_at) FROM case_row WHERE due_at IS NOT NULL";
        let mut select = self.connection.prepare(sql)?;
        let next: Option<i64> = select.query_row(&[], |row| row.get(0))?;
        next.map(|it| instant(it, "case_row.due_at")).transpose()
    }
}

fn due_row(row: &Row<'_>) -> Result<DueRow, StoreError> {
    Ok(DueRow {
        due_at: row.moment(0, "case_row.due_at")?,
        case: CaseId(row.number(1, "case_row.case_id")?),
        clock: row.word(2, "case_row.due_clock")?,
    })
}
