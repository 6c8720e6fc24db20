//! Rows on their way to the server: gathered by table, sent in one go when they must be seen, at the latest by COMMIT.
//!
//! A trip to the server costs as much as many rows. What a refused command gathered is dropped here, so that only a command of
//! which something was sent needs a savepoint there.

use std::error::Error;
use std::io::Write;

use bytes::{BufMut, BytesMut};
use postgres::types::{IsNull, Kind, ToSql, Type, to_sql_checked};

use crate::database::Value;
use crate::error::StoreError;

use super::statement::{can_be_kept, check_texts, translated};
use super::{Found, Postgres};

/// Bytes of one table's rows that are gathered at most.
const BYTES_MAX: usize = 8 << 20;

/// What begins rows in the binary form of COPY: its mark, no flags, no extension.
const HEADER: &[u8] = b"PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0";
/// What ends them.
const TRAILER: i16 = -1;

/// Rows for one statement.
pub(super) struct Gathered {
    /// The statement for one row.
    sql: String,
    table: String,
    /// The statement for many, and the types of its columns.
    copy: postgres::Statement,
    types: Vec<Type>,
    /// The rows, as COPY reads them.
    rows: BytesMut,
    /// Bytes of commands before the one at work.
    before: usize,
}

impl Gathered {
    fn add(&mut self, values: &[Value<'_>]) -> Result<(), StoreError> {
        check_texts(values)?;
        self.rows.put_i16(i16::try_from(values.len()).map_err(unfit)?);
        values.iter().zip(&self.types).try_for_each(|(value, of)| put_cell(&mut self.rows, *value, of))
    }
    /// What is gathered from now on is of another command.
    fn mark(&mut self) {
        self.before = self.rows.len();
    }
}

/// A value with its length, which is -1 for none.
fn put_cell(out: &mut BytesMut, value: Value<'_>, of: &Type) -> Result<(), StoreError> {
    let length_at = out.len();
    out.put_i32(-1);
    let first = out.len();
    if matches!(value.to_sql(of, out).map_err(unfit)?, IsNull::Yes) {
        return Ok(());
    }
    let length = i32::try_from(out.len() - first).map_err(unfit)?;
    if let Some(place) = out.get_mut(length_at..first) {
        place.copy_from_slice(&length.to_be_bytes());
    }
    Ok(())
}

fn unfit(why: impl std::fmt::Display) -> StoreError {
    StoreError::Database { what: why.to_string() }
}

/// Values as one array, on their way.
struct Array {
    of: Type,
    count: usize,
    cells: BytesMut,
}

impl std::fmt::Debug for Array {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Array({})", self.count)
    }
}

impl ToSql for Array {
    fn to_sql(&self, _: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        let (dimensions, nulls, first) = (1, 0, 1);
        out.put_i32(dimensions);
        out.put_i32(nulls);
        out.put_u32(self.of.oid());
        out.put_i32(i32::try_from(self.count)?);
        out.put_i32(first);
        out.extend_from_slice(&self.cells);
        Ok(IsNull::No)
    }
    fn accepts(of: &Type) -> bool {
        matches!(of.kind(), Kind::Array(_))
    }
    to_sql_checked!();
}

/// The table of `INSERT INTO table (columns) VALUES …`, and COPY into those columns.
fn copying(sql: &str) -> Option<(String, String)> {
    let sql = translated(sql);
    let (into, _) = sql.strip_prefix("INSERT INTO ")?.split_once(" VALUES")?;
    let table = into.split_whitespace().next()?.to_owned();
    Some((table, format!("COPY {into} FROM STDIN (FORMAT binary)")))
}

impl Postgres {
    /// Adds a row with the next sending.
    pub(in crate::database) fn gather(&self, sql: &str, values: &[Value<'_>]) -> Result<(), StoreError> {
        let place = self.place_of(sql)?;
        if self.gathered.borrow().get(place).is_some_and(|it| it.rows.len() > BYTES_MAX) {
            self.send()?;
        }
        self.gathered.borrow_mut().get_mut(place).map_or(Ok(()), |it| it.add(values))
    }
    fn place_of(&self, sql: &str) -> Result<usize, StoreError> {
        if let Some(place) = self.gathered.borrow().iter().position(|it| it.sql == sql) {
            return Ok(place);
        }
        let (table, copy) = copying(sql).ok_or_else(|| unfit("only an INSERT of one row can wait"))?;
        let (types, copy) = (self.parsed(sql)?.params().to_vec(), self.parsed(&copy)?);
        let mut gathered = self.gathered.borrow_mut();
        gathered.push(Gathered { sql: sql.to_owned(), table, copy, types, rows: BytesMut::new(), before: 0 });
        Ok(gathered.len() - 1)
    }

    /// Sends what a statement could see or meet, and makes sure that what it changes can be undone alone.
    pub(in crate::database) fn settle(&self, sql: &str) -> Result<(), StoreError> {
        if !self.open.get() {
            return Ok(());
        }
        if self.gathered.borrow().iter().any(|it| !it.rows.is_empty() && sql.contains(&it.table)) {
            self.send()?;
        }
        if sql.starts_with("SELECT") { Ok(()) } else { self.save() }
    }
    /// Sends all that is gathered.
    pub(super) fn send(&self) -> Result<(), StoreError> {
        if self.gathered.borrow().iter().any(|it| it.rows.len() > it.before) {
            self.save()?;
        }
        self.gathered.borrow_mut().iter_mut().for_each(Gathered::mark);
        self.send_before()
    }
    /// Sends what commands before the one at work gathered.
    fn send_before(&self) -> Result<(), StoreError> {
        for it in self.gathered.borrow_mut().iter_mut().filter(|it| it.before > 0) {
            let rows = it.rows.split_to(std::mem::take(&mut it.before));
            let mut trouble = Ok(());
            self.asked(|client| {
                let mut writer = client.copy_in(&it.copy)?;
                let parts = [HEADER, &rows, &TRAILER.to_be_bytes()];
                trouble = parts.iter().try_for_each(|part| writer.write_all(part));
                writer.finish().map(drop)
            })?;
            trouble.map_err(unfit)?;
        }
        Ok(())
    }
    /// Forgets what was never sent.
    pub(super) fn forget(&self) {
        for it in self.gathered.borrow_mut().iter_mut() {
            it.rows.clear();
            it.before = 0;
        }
        self.in_command.set(false);
        self.saved.set(false);
    }

    /// Begins a command, which can be undone alone.
    pub(in crate::database) fn begin_command(&self) {
        self.gathered.borrow_mut().iter_mut().for_each(Gathered::mark);
        self.in_command.set(true);
        self.saved.set(false);
    }
    /// A savepoint for the command at work, if it has none: before it stands what the commands before it gathered.
    fn save(&self) -> Result<(), StoreError> {
        if !self.in_command.get() || self.saved.get() {
            return Ok(());
        }
        self.send_before()?;
        self.batch("SAVEPOINT command")?;
        self.saved.set(true);
        Ok(())
    }
    /// Keeps the command at work, as far as its commit is kept.
    pub(in crate::database) fn end_command(&self) -> Result<(), StoreError> {
        self.in_command.set(false);
        if self.saved.replace(false) { self.batch("RELEASE SAVEPOINT command") } else { Ok(()) }
    }
    /// Undoes the command at work.
    pub(in crate::database) fn undo_command(&self) -> Result<(), StoreError> {
        self.gathered.borrow_mut().iter_mut().for_each(|it| it.rows.truncate(it.before));
        self.in_command.set(false);
        if self.saved.replace(false) {
            self.batch("ROLLBACK TO SAVEPOINT command; RELEASE SAVEPOINT command")?;
            self.failed.set(false);
        }
        if self.failed.get() {
            let what = "the server refused to read, and with that all of this commit".to_owned();
            return Err(StoreError::Database { what });
        }
        Ok(())
    }

    /// The rows of a query for those of many values that are there: the values are its one parameter, an array.
    pub(crate) fn among<'v>(
        &self,
        sql: &str,
        values: impl Iterator<Item = Value<'v>>,
    ) -> Result<Found<'_>, StoreError> {
        self.settle(sql)?;
        let statement = self.parsed(sql)?;
        let of = match statement.params().first().map(Type::kind) {
            Some(Kind::Array(of)) => of.clone(),
            _ => Type::TEXT,
        };
        let mut array = Array { of, count: 0, cells: BytesMut::new() };
        for value in values.filter(can_be_kept) {
            put_cell(&mut array.cells, value, &array.of)?;
            array.count += 1;
        }
        let rows = self.asked(|client| client.query(&statement, &[&array]))?;
        Ok(Found::of(rows))
    }
}
