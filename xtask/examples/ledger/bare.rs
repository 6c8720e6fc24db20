//! Bare rows: what the disk and SQLite take for the same bytes, without a ledger around them.

use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;

use crate::{Fault, now};

/// Commits rows of so many bytes, so many a commit, for a while; the time of each commit.
pub(crate) fn commits(
    file: &Path,
    bytes: usize,
    rows: usize,
    lasting: Duration,
) -> Result<Vec<Duration>, Fault> {
    let connection = Connection::open(file)?;
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE bare (position INTEGER PRIMARY KEY, bytes BLOB)",
    )?;
    let bytes = vec![7u8; bytes];
    let mut insert = connection.prepare("INSERT INTO bare (bytes) VALUES (?1)")?;
    let (begun, mut took) = (now(), Vec::new());
    while begun.elapsed() < lasting {
        let commit = now();
        connection.execute_batch("BEGIN IMMEDIATE")?;
        for _ in 0..rows {
            insert.execute([&bytes])?;
        }
        connection.execute_batch("COMMIT")?;
        took.push(commit.elapsed());
    }
    Ok(took)
}
