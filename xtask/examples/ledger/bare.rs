//! One bare row a command: what the disk and SQLite take for the same bytes in a single blob. It is the least that keeping them
//! can cost; what the same rows cost is in `rows`.

use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;

use crate::{Fault, now};

/// A table of bytes, and the time of each of its commits.
pub(crate) struct Bare {
    connection: Connection,
    pub(crate) rows: usize,
    pub(crate) took: Vec<Duration>,
}

impl Bare {
    pub(crate) fn new(file: &Path) -> Result<Self, Fault> {
        let connection = Connection::open(file)?;
        connection.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE bare (position INTEGER PRIMARY KEY, bytes BLOB)",
        )?;
        Ok(Self { connection, rows: 0, took: Vec::new() })
    }

    /// Commits rows of so many bytes, so many a commit, for a while.
    pub(crate) fn commit(&mut self, bytes: usize, rows: usize, lasting: Duration) -> Result<(), Fault> {
        let bytes = vec![7u8; bytes];
        let mut insert = self.connection.prepare("INSERT INTO bare (bytes) VALUES (?1)")?;
        let begun = now();
        while begun.elapsed() < lasting {
            let commit = now();
            self.connection.execute_batch("BEGIN IMMEDIATE")?;
            for _ in 0..rows {
                insert.execute([&bytes])?;
            }
            self.connection.execute_batch("COMMIT")?;
            self.took.push(commit.elapsed());
            self.rows += rows;
        }
        Ok(())
    }
}
