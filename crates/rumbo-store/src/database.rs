//! One connection to a node's database, whichever it is: statements, parameters, rows, transactions.
//!
//! Statements are written once, with `?1` for the first parameter, in the words that every dialect knows. Where dialects
//! differ, the difference stands in this module's children and nowhere else. What the tables are is in `schema`.

mod filling;
mod postgres;
mod sqlite;
mod value;

use sha2::{Digest, Sha256};

use crate::error::StoreError;

pub(crate) use postgres::{Postgres, check_address, shown};
pub(crate) use sqlite::APPLICATION_ID;
pub(crate) use value::{AsValue, FromValue, Value, params, unreadable};

/// The newest schema this program knows: the same number of every dialect.
pub(crate) const NEWEST_SCHEMA: u32 = 8;

/// A connection. It is used by one thread at a time.
#[derive(Debug)]
pub(crate) enum Connection {
    Sqlite(rusqlite::Connection),
    Postgres(Box<Postgres>),
}

/// A statement that is kept prepared.
pub(crate) enum Statement<'c> {
    Sqlite(rusqlite::CachedStatement<'c>),
    Postgres(postgres::Prepared<'c>),
}

/// Rows on their way.
pub(crate) enum Rows<'s> {
    Sqlite(rusqlite::Rows<'s>),
    Postgres(postgres::Found<'s>),
}

/// One row; what is read from it is borrowed where it can be.
#[derive(Clone, Copy)]
pub(crate) enum Row<'r> {
    Sqlite(&'r rusqlite::Row<'r>),
    Postgres(&'r ::postgres::Row),
}

/// How large a database is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Size {
    pub(crate) bytes: u64,
    /// Of them, free for use again.
    pub(crate) free: u64,
    /// Of the log beside it that is folded into it from time to time.
    pub(crate) log: u64,
}

impl Connection {
    /// A statement, which stays prepared for the next time.
    pub(crate) fn prepare(&self, sql: &str) -> Result<Statement<'_>, StoreError> {
        match self {
            Self::Sqlite(connection) => Ok(Statement::Sqlite(connection.prepare_cached(sql)?)),
            Self::Postgres(connection) => Ok(Statement::Postgres(connection.prepare(sql)?)),
        }
    }
    /// Runs a statement; tells how many rows it changed.
    pub(crate) fn execute(&self, sql: &str, params: &[Value<'_>]) -> Result<usize, StoreError> {
        self.prepare(sql)?.execute(params)
    }
    /// Adds a row of which nothing is asked before it is read or committed: to a server it goes with others.
    pub(crate) fn insert(&self, sql: &str, params: &[Value<'_>]) -> Result<(), StoreError> {
        match self {
            Self::Postgres(connection) if !connection.is_autocommit() => connection.gather(sql, params),
            _ => self.execute(sql, params).map(drop),
        }
    }
    /// Runs statements without parameters, one after the other.
    pub(crate) fn execute_batch(&self, sql: &str) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(connection) => Ok(connection.execute_batch(sql)?),
            Self::Postgres(connection) => {
                connection.settle(sql)?;
                connection.batch(sql)
            }
        }
    }
    /// Reads the first row of a result that has one.
    pub(crate) fn query_row<T>(
        &self,
        sql: &str,
        params: &[Value<'_>],
        read: impl FnOnce(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.prepare(sql)?.query_row(params, read)
    }
    /// Reads the first row, if there is one.
    pub(crate) fn query_row_or_none<T>(
        &self,
        sql: &str,
        params: &[Value<'_>],
        read: impl FnOnce(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<Option<T>, StoreError> {
        self.prepare(sql)?.query_row_or_none(params, read)
    }
    /// Whether no transaction is under way.
    pub(crate) fn is_autocommit(&self) -> bool {
        match self {
            Self::Sqlite(connection) => connection.is_autocommit(),
            Self::Postgres(connection) => connection.is_autocommit(),
        }
    }
    /// Becomes the one that writes, where nothing but the database itself can tell that there is another.
    pub(crate) fn become_writer(&self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(_) => Ok(()), // the lock of the node's folder tells
            Self::Postgres(connection) => connection.take_lock(),
        }
    }
    /// Whether it can be used for another reading.
    pub(crate) fn is_idle(&self) -> bool {
        match self {
            Self::Sqlite(connection) => connection.is_autocommit(),
            Self::Postgres(connection) => connection.is_idle(),
        }
    }
    /// The connection to a server, if it is one: there each question is a trip, and a statement that is refused takes with
    /// it all that would follow in its transaction.
    pub(crate) fn server(&self) -> Option<&Postgres> {
        if let Self::Postgres(connection) = self { Some(connection) } else { None }
    }
    /// Begins a transaction that writes; nobody else writes meanwhile.
    pub(crate) fn begin(&self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(connection) => Ok(connection.execute_batch("BEGIN IMMEDIATE")?),
            Self::Postgres(connection) => connection.begin("BEGIN"),
        }
    }
    /// Begins a transaction that sees one moment and changes nothing.
    pub(crate) fn begin_reading(&self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(connection) => Ok(connection.execute_batch("BEGIN")?),
            Self::Postgres(connection) => {
                connection.begin("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            }
        }
    }
    /// Keeps what the transaction did.
    pub(crate) fn commit(&self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(connection) => Ok(connection.execute_batch("COMMIT")?),
            Self::Postgres(connection) => connection.commit(),
        }
    }
    /// Undoes what the transaction did.
    pub(crate) fn roll_back(&self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(connection) => Ok(connection.execute_batch("ROLLBACK")?),
            Self::Postgres(connection) => connection.roll_back(),
        }
    }
    /// Begins a command, which can be undone alone.
    pub(crate) fn begin_command(&self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(connection) => Ok(connection.execute_batch("SAVEPOINT command")?),
            Self::Postgres(connection) => {
                connection.begin_command();
                Ok(())
            }
        }
    }
    /// Keeps what the command did, as far as the transaction is kept.
    pub(crate) fn end_command(&self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(connection) => Ok(connection.execute_batch("RELEASE SAVEPOINT command")?),
            Self::Postgres(connection) => connection.end_command(),
        }
    }
    /// Undoes what the command did.
    pub(crate) fn undo_command(&self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(connection) => {
                Ok(connection.execute_batch("ROLLBACK TO SAVEPOINT command; RELEASE SAVEPOINT command")?)
            }
            Self::Postgres(connection) => connection.undo_command(),
        }
    }
    /// Whether the next COMMIT waits for the disk itself. Only SQLite is ever asked not to.
    pub(crate) fn wait_for_the_disk(&self, wait: bool) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(connection) => {
                let how = if wait { "FULL" } else { "NORMAL" };
                Ok(connection.pragma_update(None, "synchronous", how)?)
            }
            Self::Postgres(_) => Ok(()),
        }
    }
    /// Marks the database as a node's.
    pub(crate) fn mark(&self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(connection) => sqlite::mark(connection),
            Self::Postgres(_) => Ok(()), // the tables themselves are the mark
        }
    }
    /// Refuses the database of another program.
    pub(crate) fn check_mark(&self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(connection) => sqlite::check_mark(connection),
            Self::Postgres(connection) => connection.check_mark(),
        }
    }
    /// The schema of the database.
    pub(crate) fn schema(&self) -> Result<u32, StoreError> {
        match self {
            Self::Sqlite(connection) => {
                crate::sql::unsigned(sqlite::pragma(connection, "user_version")?, "the schema's number")
            }
            Self::Postgres(connection) => connection.schema(),
        }
    }
    /// Brings the tables from a schema to the newest one.
    pub(crate) fn migrate(&self, applied: u32) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(connection) => sqlite::migrate(connection, applied),
            Self::Postgres(connection) => connection.migrate(applied),
        }
    }
    /// Drops the read tables and makes them anew, empty.
    pub(crate) fn make_read_tables(&self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(connection) => Ok(connection.execute_batch(sqlite::READ_TABLES)?),
            Self::Postgres(connection) => {
                connection.settle(postgres::READ_TABLES)?;
                connection.batch(postgres::READ_TABLES)
            }
        }
    }
    /// Tables, indexes and triggers that guard the ledger and are not as they were made, and triggers that were added.
    pub(crate) fn altered_guards(&self) -> Result<Vec<String>, StoreError> {
        match self {
            Self::Sqlite(connection) => sqlite::altered_guards(connection),
            Self::Postgres(connection) => connection.altered_guards(),
        }
    }
    /// Lets only facts be read from now on, of one moment, with people as tokens under a key.
    pub(crate) fn confine_to_facts(&mut self, key: &[u8; 32]) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(connection) => sqlite::facts::confine(connection, key),
            Self::Postgres(connection) => postgres::facts::confine(connection, key),
        }
    }
    /// Refuses a query that would reach more than facts, if the database does not see to that itself.
    pub(crate) fn check_fact_query(&self, sql: &str) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(_) => Ok(()),
            Self::Postgres(_) => postgres::facts::check(sql),
        }
    }
    /// The number that was last given to a message; it is never given again.
    pub(crate) fn last_message(&self) -> Result<i64, StoreError> {
        let sql = match self {
            Self::Sqlite(_) => "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'outbox'",
            Self::Postgres(_) => {
                "SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM outbox_message_seq"
            }
        };
        self.query_row(sql, &[], |row| row.get(0))
    }
    /// Numbers rows after those that were carried over from elsewhere, and messages after the last one that was ever sent.
    pub(crate) fn go_on_numbering(&self, last_message: i64) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(_) => {
                self.execute("DELETE FROM sqlite_sequence WHERE name = 'outbox'", &[])?;
                let sql = "INSERT INTO sqlite_sequence (name, seq) VALUES ('outbox', ?1)";
                self.execute(sql, params![last_message]).map(drop)
            }
            Self::Postgres(connection) => connection.go_on_numbering(last_message),
        }
    }
    /// What the database itself finds wrong with what it keeps.
    pub(crate) fn integrity(&self) -> Result<Vec<String>, StoreError> {
        match self {
            Self::Sqlite(connection) => sqlite::integrity(connection),
            Self::Postgres(connection) => connection.integrity(),
        }
    }
    /// How large it is.
    pub(crate) fn size(&self) -> Result<Size, StoreError> {
        match self {
            Self::Sqlite(connection) => {
                let number =
                    |name| crate::sql::unsigned(sqlite::pragma(connection, name)?, "a measure of the store");
                let page: u64 = number("page_size")?;
                let (bytes, free) = (page * number("page_count")?, page * number("freelist_count")?);
                Ok(Size { bytes, free, log: sqlite::wal_bytes(connection)? })
            }
            Self::Postgres(connection) => connection.size(),
        }
    }
    /// Which program it is, with its version.
    pub(crate) fn program(&self) -> Result<String, StoreError> {
        match self {
            Self::Sqlite(_) => Ok(format!("SQLite {}", rusqlite::version())),
            Self::Postgres(connection) => connection.program(),
        }
    }
}

impl Statement<'_> {
    /// Runs it; tells how many rows it changed.
    pub(crate) fn execute(&mut self, params: &[Value<'_>]) -> Result<usize, StoreError> {
        match self {
            Self::Sqlite(statement) => Ok(statement.execute(sqlite::bound(params))?),
            Self::Postgres(statement) => statement.execute(params),
        }
    }
    /// Runs it and gives its rows.
    pub(crate) fn query(&mut self, params: &[Value<'_>]) -> Result<Rows<'_>, StoreError> {
        match self {
            Self::Sqlite(statement) => Ok(Rows::Sqlite(statement.query(sqlite::bound(params))?)),
            Self::Postgres(statement) => Ok(Rows::Postgres(statement.query(params)?)),
        }
    }
    /// Runs it and gives its rows, of which there may be more than fit into memory. It has no parameters, and a transaction.
    pub(crate) fn stream(&mut self) -> Result<Rows<'_>, StoreError> {
        match self {
            Self::Sqlite(statement) => Ok(Rows::Sqlite(statement.query([])?)),
            Self::Postgres(statement) => Ok(Rows::Postgres(statement.stream()?)),
        }
    }
    /// Runs it and reads each of its rows.
    pub(crate) fn query_and_then<T, F>(
        &mut self,
        params: &[Value<'_>],
        read: F,
    ) -> Result<Mapped<'_, F>, StoreError>
    where
        F: FnMut(&Row<'_>) -> Result<T, StoreError>,
    {
        Ok(Mapped { rows: self.query(params)?, read })
    }
    /// Reads the first row of a result that has one.
    pub(crate) fn query_row<T>(
        &mut self,
        params: &[Value<'_>],
        read: impl FnOnce(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let missing = || StoreError::Corrupt { what: "a row that is always there is missing".to_owned() };
        self.query_row_or_none(params, read)?.ok_or_else(missing)
    }
    /// Reads the first row, if there is one.
    pub(crate) fn query_row_or_none<T>(
        &mut self,
        params: &[Value<'_>],
        read: impl FnOnce(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<Option<T>, StoreError> {
        self.query(params)?.next()?.map(|row| read(&row)).transpose()
    }
    /// The names of the columns of its rows.
    pub(crate) fn columns(&self) -> Vec<String> {
        match self {
            Self::Sqlite(statement) => statement.column_names().map(str::to_owned).collect(),
            Self::Postgres(statement) => statement.columns(),
        }
    }
    /// How many columns its rows have.
    pub(crate) fn column_count(&self) -> usize {
        match self {
            Self::Sqlite(statement) => statement.column_count(),
            Self::Postgres(statement) => statement.column_count(),
        }
    }
}

impl Rows<'_> {
    /// The next row.
    pub(crate) fn next(&mut self) -> Result<Option<Row<'_>>, StoreError> {
        match self {
            Self::Sqlite(rows) => Ok(rows.next()?.map(Row::Sqlite)),
            Self::Postgres(rows) => Ok(rows.next()?.map(Row::Postgres)),
        }
    }
}

impl<'r> Row<'r> {
    /// A column as it stands there.
    pub(crate) fn value(&self, column: usize) -> Result<Value<'r>, StoreError> {
        match *self {
            Self::Sqlite(row) => Ok(row.get_ref(column)?.into()),
            Self::Postgres(row) => row.try_get(column).map_err(|error| unreadable("a column", column, error)),
        }
    }
    /// A column as one of the plain types.
    pub(crate) fn get<T: FromValue>(&self, column: usize) -> Result<T, StoreError> {
        let value = self.value(column)?;
        T::from_value(value).ok_or_else(|| unreadable("a column", value.kind(), "another type was expected"))
    }
}

/// Rows, each read as something.
pub(crate) struct Mapped<'s, F> {
    rows: Rows<'s>,
    read: F,
}

impl<T, F: FnMut(&Row<'_>) -> Result<T, StoreError>> Iterator for Mapped<'_, F> {
    type Item = Result<T, StoreError>;
    fn next(&mut self) -> Option<Self::Item> {
        self.rows.next().transpose().map(|row| (self.read)(&row?))
    }
}

/// A keyed hash that fits an integer. A pseudonym and the key fill one block of SHA-256, so no longer input can extend it.
pub(crate) fn token(key: &[u8; 32], bytes: &[u8]) -> i64 {
    let mut hasher = Sha256::new();
    hasher.update(key);
    hasher.update(bytes);
    let whole: [u8; 32] = hasher.finalize().into();
    whole.first_chunk().map_or(0, |it| i64::from_be_bytes(*it))
}
