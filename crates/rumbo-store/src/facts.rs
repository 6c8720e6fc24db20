//! Facts: what happened, without the people, for statistics. Which event gives which facts is decided elsewhere.
//!
//! The fact of the state that an open case stands in is kept in the case's own row, and seen here among the others.
//!
//! Statistics read them through [`Facts`], which can see nothing else. A person stands there as a token that is made with
//! a key of this one reading: distinct people can be counted, and two readings cannot be joined.

use rumbo_base::{CaseId, CivilDate, Position, ProgrammeId, Pseudonym};
use rusqlite::functions::FunctionFlags;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{Connection, ToSql, params, params_from_iter};
use sha2::{Digest, Sha256};

use crate::error::StoreError;
use crate::sql::{date, signed, unsigned};
use crate::transaction::Transaction;

/// Facts that one event can give; a fact is numbered by position * 256 + ordinal.
pub const FACTS_PER_EVENT_MAX: usize = 256;

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
                   VALUES (?1, ?2, ?3, substr(?3, 1, 7), ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)";
        let mut insert = self.connection.prepare_cached(sql)?;
        for (number, fact) in (first(position)?..).zip(facts) {
            insert.execute(params![
                number,
                fact.kind,
                date(fact.on),
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
            ])?;
        }
        Ok(())
    }
    /// Retracts the facts of an event that a later one corrects; gives how many. They stay, marked.
    pub fn retract_facts(&mut self, position: Position, by: Position) -> Result<usize, StoreError> {
        let sql = "UPDATE fact SET retracted_by = ?3 WHERE fact BETWEEN ?1 AND ?2 AND retracted_by IS NULL";
        let first = first(position)?;
        let last = first + FACTS_PER_EVENT_MAX as i64 - 1;
        Ok(self.connection.prepare_cached(sql)?.execute(params![first, last, signed(by.0)?])?)
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
        Ok(self.connection.prepare_cached(sql)?.execute(params![first, last, signed(by.0)?, kind])?)
    }
    /// Retracts the facts of every event of a stream so far; gives how many.
    pub fn retract_facts_of(&mut self, stream: &str, by: Position) -> Result<usize, StoreError> {
        let mut select = self.connection.prepare_cached("SELECT position FROM event WHERE stream = ?1")?;
        let positions: Vec<i64> = select.query_map([stream], |row| row.get(0))?.collect::<Result<_, _>>()?;
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

impl ToSql for SqlValue {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Null => ToSqlOutput::Owned(Value::Null),
            Self::Integer(number) => ToSqlOutput::Owned(Value::Integer(*number)),
            Self::Real(number) => ToSqlOutput::Owned(Value::Real(*number)),
            Self::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
        })
    }
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
            self.connection.query_row("SELECT max(position) FROM event", [], |row| row.get(0))?;
        last.map(|it| unsigned(it, "event.position").map(Position)).transpose()
    }
    /// Runs one SELECT over `fact`.
    ///
    /// Refuses with [`StoreError::FactQuery`] a query that reads anything else, and a result of bytes.
    pub fn query(&self, sql: &str, params: &[SqlValue]) -> Result<Vec<Vec<SqlValue>>, StoreError> {
        let refused = |why: String| StoreError::FactQuery { why };
        let mut select = self.connection.prepare(sql).map_err(|error| refused(error.to_string()))?;
        let columns = select.column_count();
        let mut rows = select.query(params_from_iter(params))?;
        let mut table = Vec::new();
        while let Some(row) = rows.next()? {
            let mut line = Vec::with_capacity(columns);
            for column in 0..columns {
                line.push(match row.get_ref(column)? {
                    ValueRef::Null => SqlValue::Null,
                    ValueRef::Integer(number) => SqlValue::Integer(number),
                    ValueRef::Real(number) => SqlValue::Real(number),
                    ValueRef::Text(text) => SqlValue::Text(String::from_utf8_lossy(text).into_owned()),
                    ValueRef::Blob(_) => return Err(refused(format!("column {} gives bytes", column + 1))),
                });
            }
            table.push(line);
        }
        Ok(table)
    }
}

/// Makes a connection see facts only, and reads.
pub(crate) fn read<R>(
    mut connection: Connection,
    key: &[u8; 32],
    reading: impl FnOnce(&Facts<'_>) -> Result<R, StoreError>,
) -> Result<R, StoreError> {
    let released = restrict(&mut connection, key)?;
    let only_facts = move |asked: AuthContext<'_>| match asked.action {
        AuthAction::Select | AuthAction::Function { .. } | AuthAction::Transaction { .. } => {
            Authorization::Allow
        }
        AuthAction::Read { table_name: "event", column_name: "position" } => Authorization::Allow,
        // When no column's value is needed from the row itself, SQLite asks for the table with an empty column.
        AuthAction::Read { table_name: "event" | "fact" | "case_row", column_name: "" } => {
            Authorization::Allow
        }
        AuthAction::Read { table_name: "fact" | "case_row", .. } => match asked.database_name {
            Some("temp") => Authorization::Allow,
            _ if asked.accessor == Some(released.as_str()) => Authorization::Allow,
            _ => Authorization::Deny,
        },
        AuthAction::Read { table_name, .. } if table_name == released => Authorization::Allow,
        _ => Authorization::Deny,
    };
    connection.authorizer(Some(only_facts))?;
    connection.execute_batch("BEGIN")?;
    reading(&Facts { connection: &connection })
}

/// Puts a view in front of the table that shows tokens for people. Only the view may read the table, and its name cannot be
/// guessed by a query; a second view gives it the name `fact`.
fn restrict(connection: &mut Connection, key: &[u8; 32]) -> Result<String, StoreError> {
    let name = token(key, b"the name of the view");
    let released = format!("released_{:016x}", name.cast_unsigned());
    let key = *key;
    let flags =
        FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS;
    connection.create_scalar_function("release_token", 1, flags, move |call| {
        Ok(match call.get_raw(0) {
            ValueRef::Blob(pseudonym) => Some(token(&key, pseudonym)),
            ValueRef::Integer(token) => Some(token),
            _ => None,
        })
    })?;
    connection.execute_batch(&format!(
        "CREATE TEMP VIEW {released} AS SELECT fact >> 8 AS position, fact & 255 AS ordinal, kind, on_date, period, programme,
         case_id, release_token(subject) AS subject, place, area, citizenship, sex, age_group, status, via, outcome, number,
         retracted_by FROM main.fact
         UNION ALL SELECT last_position, 255, 'state/' || programme || '/' || state, state_since, substr(state_since, 1, 7),
         programme, case_id, release_token(subject), place, area, citizenship, sex, age_group, status, via, NULL, 1, NULL
         FROM main.case_row WHERE state_since IS NOT NULL;
         CREATE TEMP VIEW fact AS SELECT * FROM {released};"
    ))?;
    Ok(released)
}

/// A keyed hash that fits an integer. A pseudonym and the key fill one block of SHA-256, so no longer input can extend it.
fn token(key: &[u8; 32], bytes: &[u8]) -> i64 {
    let mut hasher = Sha256::new();
    hasher.update(key);
    hasher.update(bytes);
    let whole: [u8; 32] = hasher.finalize().into();
    whole.first_chunk().map_or(0, |it| i64::from_be_bytes(*it))
}

#[cfg(test)]
mod tests;
