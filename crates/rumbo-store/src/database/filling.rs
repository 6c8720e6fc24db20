//! Filling a table with rows that stand in another database: many at once where the server is asked over a connection.

use std::io::Write;

use crate::database::{Connection, Postgres, Value};
use crate::error::StoreError;

/// Bytes of rows that are sent at once.
const BYTES_PER_SENDING: usize = 4 << 20;

/// A table that is being filled.
pub(crate) enum Filling<'c> {
    Sqlite(rusqlite::CachedStatement<'c>),
    Postgres {
        connection: &'c Postgres,
        /// `COPY`, with the table and its columns.
        into: String,
        /// Rows that were not sent yet, in the text form of COPY.
        rows: Vec<u8>,
    },
}

impl Connection {
    /// Begins to fill these columns of a table.
    pub(crate) fn fill(&self, table: &str, columns: &[String]) -> Result<Filling<'_>, StoreError> {
        let named = columns.join(", ");
        match self {
            Self::Sqlite(connection) => {
                let marks: Vec<String> = (1..=columns.len()).map(|it| format!("?{it}")).collect();
                let sql = format!("INSERT INTO {table} ({named}) VALUES ({})", marks.join(", "));
                Ok(Filling::Sqlite(connection.prepare_cached(&sql)?))
            }
            Self::Postgres(connection) => {
                let into = format!("COPY {table} ({named}) FROM STDIN");
                Ok(Filling::Postgres { connection, into, rows: Vec::new() })
            }
        }
    }
}

impl Filling<'_> {
    /// Adds a row.
    pub(crate) fn add(&mut self, row: &[Value<'_>]) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(insert) => {
                insert.execute(rusqlite::params_from_iter(row))?;
            }
            Self::Postgres { connection, into, rows } => {
                for (column, value) in row.iter().enumerate() {
                    if column > 0 {
                        rows.push(b'\t');
                    }
                    write_value(rows, *value);
                }
                rows.push(b'\n');
                if rows.len() >= BYTES_PER_SENDING {
                    connection.copy_in(into, rows)?;
                    rows.clear();
                }
            }
        }
        Ok(())
    }
    /// Sends what waits.
    pub(crate) fn finish(self) -> Result<(), StoreError> {
        match self {
            Self::Postgres { connection, into, rows } if !rows.is_empty() => connection.copy_in(&into, &rows),
            _ => Ok(()),
        }
    }
}

/// A value in the text form of COPY.
fn write_value(out: &mut Vec<u8>, value: Value<'_>) {
    match value {
        Value::Null => out.extend_from_slice(b"\\N"),
        Value::Integer(number) => out.extend_from_slice(number.to_string().as_bytes()),
        Value::Real(number) => out.extend_from_slice(number.to_string().as_bytes()),
        Value::Blob(bytes) => {
            out.extend_from_slice(b"\\\\x");
            out.extend_from_slice(rumbo_base::hex(bytes).as_bytes());
        }
        Value::Text(bytes) => {
            for byte in bytes {
                match byte {
                    b'\\' => out.extend_from_slice(b"\\\\"),
                    b'\n' => out.extend_from_slice(b"\\n"),
                    b'\r' => out.extend_from_slice(b"\\r"),
                    b'\t' => out.extend_from_slice(b"\\t"),
                    other => out.push(*other),
                }
            }
        }
    }
}

impl Postgres {
    fn copy_in(&self, into: &str, rows: &[u8]) -> Result<(), StoreError> {
        let mut trouble = None;
        self.asked(|client| {
            let mut writer = client.copy_in(into)?;
            trouble = writer.write_all(rows).err();
            writer.finish().map(drop)
        })?;
        trouble.map_or(Ok(()), |why| Err(StoreError::Database { what: why.to_string() }))
    }
}
