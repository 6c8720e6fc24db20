//! Facts: what happened, without the people, for statistics. Which event gives which facts is decided elsewhere.
//!
//! The fact of the state that an open case stands in is kept in the case's own row, and seen here among the others.
//!
//! Statistics read them through [`Facts`], which can see nothing else. A person stands there as a token that is made with
//! a key of this one reading: distinct people can be counted, and two readings cannot be joined.

use rumbo_base::{CaseId, CivilDate, Position, ProgrammeId, Pseudonym};

use crate::database::{AsValue, Connection, Value, params};
use crate::error::StoreError;
use crate::sql::{date, signed, unsigned};
use crate::transaction::Transaction;

/// Facts that one event can give; a fact is numbered by position * 256 + ordinal.
pub const FACTS_PER_EVENT_MAX: usize = 256;

/// `2025-01` of `2025-01-31`.
const MONTH_BYTES: usize = 7;

/// One fact of an event, as statistics see it. Words that do not apply are absent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Fact<'a> {
    /// What happened.
    pub kind: &'a str,
    /// The day on which it counts; its month is kept as the period, `2025-01`.
    pub on: CivilDate,
    /// The programme.
    pub programme: Option<&'a ProgrammeId>,
    /// The case.
    pub case: Option<CaseId>,
    /// Whom it is about. Statistics never see it, only a token.
    pub subject: Option<Pseudonym>,
    /// Where it happened.
    pub place: Option<&'a str>,
    /// The larger area of that place.
    pub area: Option<&'a str>,
    /// Citizenship of the person.
    pub citizenship: Option<&'a str>,
    /// Sex of the person.
    pub sex: Option<&'a str>,
    /// Age group of the person.
    pub age_group: Option<&'a str>,
    /// Migration status or condition of stay.
    pub status: Option<&'a str>,
    /// By air, sea, land.
    pub via: Option<&'a str>,
    /// How it ended.
    pub outcome: Option<&'a str>,
    /// How many, or how much: 1 for an event that counts once.
    pub number: i64,
}

impl Transaction<'_> {
    /// Adds the facts of one event. Call it once per event, with all of them.
    pub fn add_facts(&mut self, position: Position, facts: &[Fact<'_>]) -> Result<(), StoreError> {
        if facts.len() > FACTS_PER_EVENT_MAX {
            let (found, most) = (facts.len(), FACTS_PER_EVENT_MAX);
            return Err(StoreError::TooManyFacts { position: position.0, found, most });
        }
        let sql = "INSERT INTO fact (fact, kind, on_date, period, programme, case_id, subject, place, area, citizenship, sex,
                   age_group, status, via, outcome, number)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)";
        for (number, fact) in (first(position)?..).zip(facts) {
            let day = date(fact.on);
            self.connection.insert(
                sql,
                params![
                    number,
                    fact.kind,
                    day,
                    day.get(..MONTH_BYTES),
                    fact.programme.map(ProgrammeId::as_str),
                    fact.case.map(|it| signed(it.0)).transpose()?,
                    fact.subject.as_ref().map(|it| &it.0[..]),
                    fact.place,
                    fact.area,
                    fact.citizenship,
                    fact.sex,
                    fact.age_group,
                    fact.status,
                    fact.via,
                    fact.outcome,
                    fact.number,
                ],
            )?;
        }
        Ok(())
    }
    /// Retracts the facts of an event that a later one corrects; gives how many. They stay, marked.
    pub fn retract_facts(&mut self, position: Position, by: Position) -> Result<usize, StoreError> {
        let sql = "UPDATE fact SET retracted_by = ?3 WHERE fact BETWEEN ?1 AND ?2 AND retracted_by IS NULL";
        let first = first(position)?;
        let last = first + FACTS_PER_EVENT_MAX as i64 - 1;
        self.connection.prepare(sql)?.execute(params![first, last, signed(by.0)?])
    }
    /// Retracts the facts of one kind that an event gave; gives how many. They stay, marked.
    pub fn retract_fact(
        &mut self,
        position: Position,
        kind: &str,
        by: Position,
    ) -> Result<usize, StoreError> {
        let sql = "UPDATE fact SET retracted_by = ?3
                   WHERE fact BETWEEN ?1 AND ?2 AND kind = ?4 AND retracted_by IS NULL";
        let first = first(position)?;
        let last = first + FACTS_PER_EVENT_MAX as i64 - 1;
        self.connection.prepare(sql)?.execute(params![first, last, signed(by.0)?, kind])
    }
    /// Retracts the facts of every event of a stream so far; gives how many.
    pub fn retract_facts_of(&mut self, stream: &str, by: Position) -> Result<usize, StoreError> {
        let mut select = self.connection.prepare("SELECT position FROM event WHERE stream = ?1")?;
        let positions: Vec<i64> =
            select.query_and_then(params![stream], |row| row.get(0))?.collect::<Result<_, _>>()?;
        let mut retracted = 0;
        for position in positions {
            retracted += self.retract_facts(Position(unsigned(position, "event.position")?), by)?;
        }
        Ok(retracted)
    }
}

fn first(position: Position) -> Result<i64, StoreError> {
    Ok(signed(position.0)? << 8)
}

/// A value of a query over facts. There are no bytes among them: a pseudonym cannot come out.
#[derive(Debug, Clone, PartialEq)]
pub enum SqlValue {
    /// Nothing.
    Null,
    /// A whole number.
    Integer(i64),
    /// A fraction, as an average gives it.
    Real(f64),
    /// A text.
    Text(String),
}

impl AsValue for SqlValue {
    fn as_value(&self) -> Value<'_> {
        match self {
            Self::Null => Value::Null,
            Self::Integer(number) => Value::Integer(*number),
            Self::Real(number) => Value::Real(*number),
            Self::Text(text) => Value::Text(text.as_bytes()),
        }
    }
}

/// Makes a connection see facts only, and reads.
pub(crate) fn read<R>(
    mut connection: Connection,
    key: &[u8; 32],
    reading: impl FnOnce(&Facts<'_>) -> Result<R, StoreError>,
) -> Result<R, StoreError> {
    connection.confine_to_facts(key)?;
    reading(&Facts { connection: &connection })
}

/// One reading of facts: a consistent view, one key for tokens, no other table.
///
/// Columns of `fact`: `position, ordinal, kind, on_date, period, programme, case_id, subject, place, area, citizenship, sex,
/// age_group, status, via, outcome, number, retracted_by`. `subject` is already a token; `release_token(subject)` is the
/// same token.
#[derive(Debug)]
pub struct Facts<'c> {
    connection: &'c Connection,
}

impl Facts<'_> {
    /// The last event that this reading sees: what a published figure must name. `None` while the ledger is empty.
    pub fn position(&self) -> Result<Option<Position>, StoreError> {
        let last: Option<i64> =
            self.connection.query_row("SELECT max(position) FROM event", &[], |row| row.get(0))?;
        last.map(|it| unsigned(it, "event.position").map(Position)).transpose()
    }
    /// Runs one SELECT over `fact`.
    ///
    /// Refuses with [`StoreError::FactQuery`] a query that reads anything else, and a result of bytes.
    pub fn query(&self, sql: &str, params: &[SqlValue]) -> Result<Vec<Vec<SqlValue>>, StoreError> {
        let refused = |why: String| StoreError::FactQuery { why };
        self.connection.check_fact_query(sql)?;
        let mut select = self.connection.prepare(sql).map_err(|error| refused(error.to_string()))?;
        let columns = select.column_count();
        let values: Vec<Value<'_>> = params.iter().map(AsValue::as_value).collect();
        let mut rows = select.query(&values)?;
        let mut table = Vec::new();
        while let Some(row) = rows.next()? {
            let mut line = Vec::with_capacity(columns);
            for column in 0..columns {
                line.push(match row.value(column)? {
                    Value::Null => SqlValue::Null,
                    Value::Integer(number) => SqlValue::Integer(number),
                    Value::Real(number) => SqlValue::Real(number),
                    Value::Text(text) => SqlValue::Text(String::from_utf8_lossy(text).into_owned()),
                    Value::Blob(_) => return Err(refused(format!("column {} gives bytes", column + 1))),
                });
            }
            table.push(line);
        }
        Ok(table)
    }
}

#[cfg(test)]
mod tests;
