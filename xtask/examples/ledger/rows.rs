//! The rows of the commands without the ledger: copied out of the node's database and inserted once more, into the same tables
//! with their indexes, as many commands a commit, kept by the disk as the node's are. No trigger, no hash, no seal, no policy.

use std::path::Path;
use std::time::Duration;

use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags, Statement, params_from_iter};

use crate::{Fault, now};

/// The tables that a command writes to, in the order in which it does, each with what its rows grow by.
pub(crate) const TABLES: [(&str, &str); 9] = [
    ("person_document", "person"),
    ("vault_entry", "entry"),
    ("event", "position"),
    ("case_row", "case_id"),
    ("participant", "case_id"),
    ("fact", "fact"),
    ("outbox", "message"),
    ("command", "last_position"),
    ("checkpoint", "size"),
];

/// A row as it stands in a table.
type Row = Vec<Value>;

/// A database with a node's tables, and what inserting its rows took.
pub(crate) struct Rows {
    node: Connection,
    copy: Connection,
    seen: [i64; TABLES.len()],
    pub(crate) commands: usize,
    pub(crate) took: Duration,
}

impl Rows {
    /// Makes the tables of a node once more, without the guards of its ledger.
    pub(crate) fn new(node: &Path, file: &Path) -> Result<Self, Fault> {
        let node = Connection::open_with_flags(node, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        let copy = Connection::open(file)?;
        copy.execute_batch(
            "PRAGMA cache_size = -196608; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL",
        )?;
        let sql = "SELECT sql FROM sqlite_schema WHERE type IN ('table', 'index') AND sql IS NOT NULL AND tbl_name = ?1
                   ORDER BY type DESC";
        let mut select = node.prepare(sql)?;
        for (table, _) in TABLES {
            for made in select.query_map([table], |row| row.get::<_, String>(0))? {
                copy.execute_batch(&made?)?;
            }
        }
        drop(select);
        Ok(Self { node, copy, seen: [0; TABLES.len()], commands: 0, took: Duration::ZERO })
    }

    /// Inserts what so many new commands have written, so many commands a commit.
    pub(crate) fn insert(&mut self, commands: usize, per_commit: usize) -> Result<(), Fault> {
        let mut all: Vec<Vec<Row>> = Vec::new();
        for ((table, key), seen) in TABLES.iter().zip(&mut self.seen) {
            let mut select =
                self.node.prepare(&format!("SELECT * FROM {table} WHERE {key} > ?1 ORDER BY {key}"))?;
            let columns = select.column_count();
            let whole = |row: &rusqlite::Row<'_>| (0..columns).map(|it| row.get(it)).collect();
            all.push(select.query_map([*seen], whole)?.collect::<Result<_, _>>()?);
            let last = format!("SELECT max({key}) FROM {table}");
            *seen = self.node.query_row(&last, [], |row| row.get::<_, Option<i64>>(0))?.unwrap_or(*seen);
        }
        let mut inserts = Vec::new();
        for ((table, _), rows) in TABLES.iter().zip(&all) {
            let places = vec!["?"; rows.first().map_or(1, Vec::len)].join(", ");
            inserts.push(self.copy.prepare(&format!("INSERT INTO {table} VALUES ({places})"))?);
        }
        let begun = now();
        for first in (0..commands).step_by(per_commit.max(1)) {
            self.copy.execute_batch("BEGIN IMMEDIATE")?;
            for command in first..(first + per_commit.max(1)).min(commands) {
                one(&mut inserts, &all, command, commands)?;
            }
            self.copy.execute_batch("COMMIT")?;
        }
        self.took += begun.elapsed();
        self.commands += commands;
        Ok(())
    }
}

/// Inserts the rows of one command: of each table its share, in order.
fn one(
    inserts: &mut [Statement<'_>],
    all: &[Vec<Row>],
    command: usize,
    commands: usize,
) -> Result<(), Fault> {
    for (insert, rows) in inserts.iter_mut().zip(all) {
        let (from, until) = (rows.len() * command / commands, rows.len() * (command + 1) / commands);
        for row in rows.get(from..until).unwrap_or_default() {
            insert.execute(params_from_iter(row))?;
        }
    }
    Ok(())
}
