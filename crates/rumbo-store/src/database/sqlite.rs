//! SQLite: values in its own types, and what of a node's upkeep is said in its own words.

pub(super) mod facts;

use std::collections::BTreeSet;

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, ErrorCode, Params, ToSql, params_from_iter};

use crate::database::{NEWEST_SCHEMA, Value};
use crate::error::StoreError;

/// `RMBO`: marks the file as a node's.
pub(crate) const APPLICATION_ID: u32 = 0x524d_424f;
pub(super) const READ_TABLES: &str = include_str!("../../migrations/sqlite/read_tables.sql");

const MIGRATIONS: [&str; NEWEST_SCHEMA as usize] = [
    include_str!("../../migrations/sqlite/0001_ledger.sql"),
    include_str!("../../migrations/sqlite/0002_registry.sql"),
    include_str!("../../migrations/sqlite/0003_operation.sql"),
    include_str!("../../migrations/sqlite/0004_log.sql"),
    include_str!("../../migrations/sqlite/0005_vault.sql"),
    include_str!("../../migrations/sqlite/0006_hold.sql"),
    include_str!("../../migrations/sqlite/0007_readings.sql"),
    include_str!("../../migrations/sqlite/0008_terms.sql"),
];

impl ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match *self {
            Self::Null => ValueRef::Null,
            Self::Integer(number) => ValueRef::Integer(number),
            Self::Real(number) => ValueRef::Real(number),
            Self::Text(bytes) => ValueRef::Text(bytes),
            Self::Blob(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

impl<'a> From<ValueRef<'a>> for Value<'a> {
    fn from(value: ValueRef<'a>) -> Self {
        match value {
            ValueRef::Null => Self::Null,
            ValueRef::Integer(number) => Self::Integer(number),
            ValueRef::Real(number) => Self::Real(number),
            ValueRef::Text(bytes) => Self::Text(bytes),
            ValueRef::Blob(bytes) => Self::Blob(bytes),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Self::Corrupt { what: error.to_string() }
            }
            _ => Self::Database { what: error.to_string() },
        }
    }
}

/// Parameters as SQLite takes them.
pub(super) fn bound<'v>(params: &'v [Value<'v>]) -> impl Params + 'v {
    params_from_iter(params)
}

/// What SQLite itself finds wrong with the file.
pub(super) fn integrity(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut check = connection.prepare("PRAGMA quick_check")?;
    let lines: Vec<String> = check.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(lines.into_iter().filter(|it| it != "ok").collect())
}

/// A number that a pragma tells.
pub(super) fn pragma(connection: &Connection, name: &str) -> Result<i64, StoreError> {
    Ok(connection.pragma_query_value(None, name, |row| row.get(0))?)
}

/// Bytes of the WAL beside the file; 0 in memory.
pub(super) fn wal_bytes(connection: &Connection) -> Result<u64, StoreError> {
    let Some(path) = connection.path().filter(|it| it.ends_with(".sqlite")) else { return Ok(0) };
    let wal = std::path::PathBuf::from(format!("{path}-wal"));
    match std::fs::metadata(&wal) {
        Ok(about) => Ok(about.len()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(0),
        Err(error) => Err(StoreError::io(&wal)(error)),
    }
}

pub(super) fn mark(connection: &Connection) -> Result<(), StoreError> {
    Ok(connection.pragma_update(None, "application_id", APPLICATION_ID)?)
}

pub(super) fn check_mark(connection: &Connection) -> Result<(), StoreError> {
    let found = pragma(connection, "application_id")?;
    if found == i64::from(APPLICATION_ID) {
        return Ok(());
    }
    let (path, found) = (connection.path().unwrap_or_default().into(), u32::try_from(found).unwrap_or(0));
    Err(StoreError::OtherProgram { path, found })
}

pub(super) fn migrate(connection: &Connection, applied: u32) -> Result<(), StoreError> {
    for (number, migration) in (1u32..).zip(MIGRATIONS).skip(applied as usize) {
        connection.execute_batch(migration)?;
        connection.pragma_update(None, "user_version", number)?;
    }
    Ok(())
}

pub(super) fn altered_guards(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let made = Connection::open_in_memory()?;
    migrate(&made, 0)?;
    let (made, found) = (guards(&made)?, guards(connection)?);
    let altered =
        made.iter().filter(|it| !found.contains(it)).chain(found.iter().filter(|it| !made.contains(it)));
    let names: BTreeSet<String> = altered.map(|(name, _)| name.clone()).collect();
    Ok(names.into_iter().collect())
}

fn guards(connection: &Connection) -> Result<Vec<(String, Option<String>)>, StoreError> {
    let sql = "SELECT name, sql FROM sqlite_schema WHERE tbl_name IN ('event', 'log_node', 'checkpoint')";
    let mut select = connection.prepare(sql)?;
    let guards = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(guards.collect::<Result<_, _>>()?)
}
