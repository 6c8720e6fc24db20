//! Statements and their rows: `?1` becomes `$1`, a long result comes in parts.

use std::borrow::Cow;
use std::vec::IntoIter;

use postgres::types::ToSql;

use crate::database::Value;
use crate::error::StoreError;

use super::Postgres;

/// Rows of a long result that are fetched at once.
const ROWS_PER_FETCH: u32 = 2_000;

/// A statement that the server has parsed.
pub(crate) struct Prepared<'c> {
    connection: &'c Postgres,
    statement: postgres::Statement,
    sql: String,
}

/// Rows that were found.
pub(crate) struct Found<'s> {
    rows: IntoIter<postgres::Row>,
    current: Option<postgres::Row>,
    /// Where more of them come from.
    cursor: Option<(&'s Postgres, String)>,
}

/// The statement in the server's words. FAIL is SQLite's: the server undoes no half of a statement either.
pub(super) fn translated(sql: &str) -> String {
    sql.replace('?', "$").replace(" OR FAIL", "")
}

impl Postgres {
    pub(in crate::database) fn prepare(&self, sql: &str) -> Result<Prepared<'_>, StoreError> {
        Ok(Prepared { connection: self, statement: self.parsed(sql)?, sql: sql.to_owned() })
    }
    /// The statement as the server parsed it, now or before.
    pub(super) fn parsed(&self, sql: &str) -> Result<postgres::Statement, StoreError> {
        if let Some(statement) = self.statements.borrow().get(sql) {
            return Ok(statement.clone());
        }
        let statement = self.asked(|client| client.prepare(&translated(sql)))?;
        self.statements.borrow_mut().insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }
}

impl Prepared<'_> {
    pub(in crate::database) fn execute(&self, params: &[Value<'_>]) -> Result<usize, StoreError> {
        self.connection.settle(&self.sql)?;
        let params = bound(params)?;
        let changed = self.connection.asked(|client| client.execute(&self.statement, &params))?;
        Ok(usize::try_from(changed).unwrap_or(usize::MAX))
    }
    pub(in crate::database) fn query(&self, params: &[Value<'_>]) -> Result<Found<'_>, StoreError> {
        self.connection.settle(&self.sql)?;
        let params = bound(params)?;
        Ok(Found::of(self.connection.asked(|client| client.query(&self.statement, &params))?))
    }
    /// The rows of a long result, which may not fit into memory. It needs a transaction.
    pub(in crate::database) fn stream(&self) -> Result<Found<'_>, StoreError> {
        self.connection.settle(&self.sql)?;
        let number = self.connection.cursors.get() + 1;
        self.connection.cursors.set(number);
        let name = format!("rumbo_{number}");
        self.connection.batch(&format!("DECLARE {name} NO SCROLL CURSOR FOR {}", translated(&self.sql)))?;
        Ok(Found { rows: Vec::new().into_iter(), current: None, cursor: Some((self.connection, name)) })
    }
    pub(in crate::database) fn columns(&self) -> Vec<String> {
        self.statement.columns().iter().map(|it| it.name().to_owned()).collect()
    }
    pub(in crate::database) fn column_count(&self) -> usize {
        self.statement.columns().len()
    }
}

impl Found<'_> {
    pub(super) fn of(rows: Vec<postgres::Row>) -> Self {
        Found { rows: rows.into_iter(), current: None, cursor: None }
    }
    pub(in crate::database) fn next(&mut self) -> Result<Option<&postgres::Row>, StoreError> {
        self.current = self.rows.next();
        if self.current.is_none()
            && let Some((connection, name)) = &self.cursor
        {
            let fetch: Cow<'_, str> = format!("FETCH {ROWS_PER_FETCH} FROM {name}").into();
            self.rows = connection.asked(|client| client.query(&*fetch, &[]))?.into_iter();
            self.current = self.rows.next();
            if self.current.is_none() {
                connection.batch(&format!("CLOSE {name}"))?;
                self.cursor = None;
            }
        }
        Ok(self.current.as_ref())
    }
}

fn bound<'v>(params: &'v [Value<'v>]) -> Result<Vec<&'v (dyn ToSql + Sync)>, StoreError> {
    check_texts(params)?;
    Ok(params.iter().map(|it| it as &(dyn ToSql + Sync)).collect())
}

/// Refuses what the server would refuse, and with it all that was sent before in the same commit.
pub(super) fn check_texts(values: &[Value<'_>]) -> Result<(), StoreError> {
    if values.iter().all(can_be_kept) {
        return Ok(());
    }
    let what = "a text holds the character NUL, which PostgreSQL does not keep: leave it out".to_owned();
    Err(StoreError::Database { what })
}

/// Whether it is not a text with the character NUL.
pub(super) fn can_be_kept(value: &Value<'_>) -> bool {
    !matches!(value, Value::Text(text) if text.contains(&0))
}
