//! What falls due: the clocks of cases and their reminders, in the order in which they fire.

use rumbo_base::{CaseId, ClockId, Instant};
use rusqlite::{Row, params};

use crate::error::StoreError;
use crate::sql::{Columns, instant, micros, signed};
use crate::transaction::{Reader, Transaction};

/// Something of a case that falls due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueRow {
    /// The first moment at which it is missed.
    pub due_at: Instant,
    /// The case.
    pub case: CaseId,
    /// The clock.
    pub clock: ClockId,
    /// The clock itself, or a reminder of it.
    pub what: String,
}

impl Transaction<'_> {
    /// Sets when something falls due; an earlier time for the same is replaced.
    pub fn set_due(&mut self, row: &DueRow) -> Result<(), StoreError> {
        let sql = "INSERT INTO due (case_id, clock, what, due_at) VALUES (?1, ?2, ?3, ?4)
                   ON CONFLICT DO UPDATE SET due_at = excluded.due_at";
        let mut insert = self.connection.prepare_cached(sql)?;
        insert.execute(params![signed(row.case.0)?, row.clock.as_str(), row.what, micros(row.due_at)])?;
        Ok(())
    }
    /// Nothing of this clock falls due any more.
    pub fn clear_due(&mut self, case: CaseId, clock: &ClockId) -> Result<(), StoreError> {
        let sql = "DELETE FROM due WHERE case_id = ?1 AND clock = ?2";
        self.connection.prepare_cached(sql)?.execute(params![signed(case.0)?, clock.as_str()])?;
        Ok(())
    }
    /// One thing of this clock has fallen due, or no longer will; the others stay.
    pub fn clear_due_what(&mut self, case: CaseId, clock: &ClockId, what: &str) -> Result<(), StoreError> {
        let sql = "DELETE FROM due WHERE case_id = ?1 AND clock = ?2 AND what = ?3";
        self.connection.prepare_cached(sql)?.execute(params![signed(case.0)?, clock.as_str(), what])?;
        Ok(())
    }
    /// Nothing of this case falls due any more.
    pub fn clear_due_of(&mut self, case: CaseId) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM due WHERE case_id = ?1")?.execute([signed(case.0)?])?;
        Ok(())
    }
}

impl Reader<'_> {
    /// Up to `limit` things that are due by now, earliest first.
    pub fn due_until(&self, now: Instant, limit: u32) -> Result<Vec<DueRow>, StoreError> {
        let sql = "SELECT due_at, case_id, clock, what FROM due WHERE due_at <= ?1
                   ORDER BY due_at, case_id, clock, what LIMIT ?2";
        let mut select = self.connection.prepare_cached(sql)?;
        select.query_and_then(params![micros(now), limit], due_row)?.collect()
    }
    /// What of a case falls due, earliest first.
    pub fn due_of(&self, case: CaseId) -> Result<Vec<DueRow>, StoreError> {
        let sql =
            "SELECT due_at, case_id, clock, what FROM due WHERE case_id = ?1 ORDER BY due_at, clock, what";
        let mut select = self.connection.prepare_cached(sql)?;
        select.query_and_then([signed(case.0)?], due_row)?.collect()
    }
    /// When the next thing falls due; `None` if nothing will.
    pub fn next_due(&self) -> Result<Option<Instant>, StoreError> {
        let mut select = self.connection.prepare_cached("SELECT min(due_at) FROM due")?;
        let next: Option<i64> = select.query_row([], |row| row.get(0))?;
        next.map(|it| instant(it, "due.due_at")).transpose()
    }
}

fn due_row(row: &Row<'_>) -> Result<DueRow, StoreError> {
    Ok(DueRow {
        due_at: row.moment(0, "due.due_at")?,
        case: CaseId(row.number(1, "due.case_id")?),
        clock: row.word(2, "due.clock")?,
        what: row.get(3)?,
    })
}
