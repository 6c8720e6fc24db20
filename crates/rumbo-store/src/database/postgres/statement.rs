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
fn translated(sql: &str) -> String {
    sql.replace('?', "$").replace(" OR FAIL", "")
}

impl Postgres {
    pub(in crate::database) fn prepare(&self, sql: &str) -> Result<Prepared<'_>, StoreError> {
        let kept = self.statements.borrow().get(sql).cloned();
        let statement = match kept {
            Some(statement) => statement,
            None => {
                let statement = self.asked(|client| client.prepare(&translated(sql)))?;
                self.statements.borrow_mut().insert(sql.to_owned(), statement.clone());
                statement
            }
        };
        Ok(Prepared { connection: self, statement, sql: sql.to_owned() })
    }
}

impl Prepared<'_> {
    pub(in crate::database) fn execute(&self, params: &[Value<'_>]) -> Result<usize, StoreError> {
        let params = bound(params);
        let changed = self.connection.asked(|client| client.execute(&self.statement, &params))?;
        Ok(usize::try_from(changed).unwrap_or(usize::MAX))
    }
    pub(in crate::database) fn query(&self, params: &[Value<'_>]) -> Result<Found<'_>, StoreError> {
        let params = bound(params);
        let rows = self.connection.asked(|client| client.query(&self.statement, &params))?;
        Ok(Found { rows: rows.into_iter(), current: None, cursor: None })
    }
    /// The rows of a long result, which may not fit into memory. It needs a transaction.
    pub(in crate::database) fn stream(&self) -> Result<Found<'_>, StoreError> {
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

fn bound<'v>(params: &'v [Value<'v>]) -> Vec<&'v (dyn ToSql + Sync)> {
    params.iter().map(|it| it as &(dyn ToSql + Sync)).collect()
}
