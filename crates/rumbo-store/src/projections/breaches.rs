//! Breaches: what happened against a guard or a clock, who must deal with it, and whether it was.

use rumbo_base::{AgencyId, CaseId, Instant};

use crate::database::{Row, params};
use crate::error::StoreError;
use crate::sql::{Columns, instant, micros, signed};
use crate::transaction::{Reader, Transaction};

/// A breach of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BreachRow {
    /// The case.
    pub case: CaseId,
    /// The guard or clock that was broken.
    pub breach: String,
    /// Who must deal with it.
    pub owner: AgencyId,
    /// When it was opened.
    pub opened_at: Instant,
    /// When it was dealt with.
    pub closed_at: Option<Instant>,
    /// Whether later news showed that there was none.
    pub withdrawn: bool,
}

impl Transaction<'_> {
    /// Writes a breach, new or changed.
    pub fn put_breach(&mut self, row: &BreachRow) -> Result<(), StoreError> {
        let sql = "INSERT INTO breach (case_id, breach, opened_at, owner, closed_at, withdrawn) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                   ON CONFLICT (case_id, breach, opened_at) DO UPDATE SET owner = excluded.owner, closed_at = excluded.closed_at,
                   withdrawn = excluded.withdrawn";
        self.connection.prepare(sql)?.execute(params![
            signed(row.case.0)?,
            row.breach,
            micros(row.opened_at),
            row.owner.as_str(),
            row.closed_at.map(micros),
            row.withdrawn,
        ])?;
        Ok(())
    }
}

impl Reader<'_> {
    /// The breaches of a case, oldest first.
    pub fn breaches_of(&self, case: CaseId) -> Result<Vec<BreachRow>, StoreError> {
        let sql =
            "SELECT case_id, breach, owner, opened_at, closed_at, withdrawn FROM breach WHERE case_id = ?1
                   ORDER BY opened_at, breach";
        let mut select = self.connection.prepare(sql)?;
        select.query_and_then(params![signed(case.0)?], breach_row)?.collect()
    }
    /// Up to `limit` breaches that nobody has dealt with, by case, oldest first.
    pub fn open_breaches(&self, limit: u32) -> Result<Vec<BreachRow>, StoreError> {
        let sql = "SELECT case_id, breach, owner, opened_at, closed_at, withdrawn FROM breach
                   WHERE closed_at IS NULL AND NOT withdrawn ORDER BY case_id, opened_at, breach LIMIT ?1";
        let mut select = self.connection.prepare(sql)?;
        select.query_and_then(params![limit], breach_row)?.collect()
    }
}

fn breach_row(row: &Row<'_>) -> Result<BreachRow, StoreError> {
    let closed_at: Option<i64> = row.get(4)?;
    Ok(BreachRow {
        case: CaseId(row.number(0, "breach.case_id")?),
        breach: row.get(1)?,
        owner: row.word(2, "breach.owner")?,
        opened_at: row.moment(3, "breach.opened_at")?,
        closed_at: closed_at.map(|it| instant(it, "breach.closed_at")).transpose()?,
        withdrawn: row.get(5)?,
    })
}
