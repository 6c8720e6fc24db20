//! Replication: a node moves from one database to another, from a file to a server or back.
//!
//! What is kept for ever is carried over row by row, byte for byte, in one transaction; the read tables are left empty and
//! follow from the ledger when the node is opened. Both ledgers are then computed again and must have one root. The old
//! node is told where it went, and opens no more: two that go on from one ledger would fork its log.

use std::path::Path;

use crate::command::Bodies;
use crate::connection::{Location, check_sqlite};
use crate::database::{Connection, Value, params};
use crate::error::StoreError;
use crate::leaf::Hash;
use crate::lock::FolderLock;
use crate::schema;
use crate::secrets::sync_folder_of;
use crate::store::{Options, Store};
use crate::syncing::Kept;
use crate::transaction::Reader;

/// Every table but `meta` and the read tables, each with the order in which its rows came.
pub(crate) const TABLES: [(&str, &str); 16] = [
    ("event", "position"),
    ("log_node", "level, number"),
    ("checkpoint", "size"),
    ("cosignature", "size, witness, signature"),
    ("command", "command_key"),
    ("registry_key", "name"),
    ("sector", "sector"),
    ("sector_key", "sector, epoch"),
    ("person_document", "blind"),
    ("vault_entry", "entry"),
    ("vault_paper", "rowid"),
    ("vault_hold", "pseudonym, why"),
    ("vault_reading", "reading"),
    ("content_bundle", "rowid"),
    ("import_run", "started_at, file_hash"),
    ("outbox", "message"),
];

/// What a node remembers about the database that it is in, and not about itself.
const OF_THE_DATABASE: [&str; 4] = ["schema", "clean", "projection_version", MOVED];
/// Where a node went.
const MOVED: &str = "moved_to";

/// A node that was moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replicated {
    /// Events that were carried over.
    pub events: u64,
    /// The tree head over them, computed from either database.
    pub root: Hash,
}

/// Moves a node into a folder that holds none; its database goes where the options say. One that was cut off begins anew.
pub fn replicate(from: &Path, to: &Path, options: &Options) -> Result<Replicated, StoreError> {
    check_sqlite()?;
    let to = std::path::absolute(to).map_err(StoreError::io(to))?;
    if Location::in_folder(&to)?.holds_node()? {
        return Err(StoreError::AlreadyANode { folder: to });
    }
    let location = Location::in_folder(from)?;
    if !location.holds_node()? {
        return Err(StoreError::NoNode { folder: from.to_owned() });
    }
    if moved_to(&location.reader()?)?.as_deref() != to.to_str() {
        // It is brought forward, and that the keys are its own is known.
        Store::open(from, options)?.close()?;
    }
    let _held = FolderLock::take(from)?;
    let source = location.writer(None)?;
    schema::put_meta(&source, MOVED, to.to_string_lossy().into_owned())?;
    let done = move_into(&source, &to, options);
    if done.is_err() {
        // The error that matters is the one that stopped the move; it is being told.
        source.roll_back().ok();
        source.execute("DELETE FROM meta WHERE name = ?1", params![MOVED]).ok();
    }
    done
}

/// Where a node went, if it did.
pub(crate) fn moved_to(connection: &Connection) -> Result<Option<String>, StoreError> {
    schema::check_version(connection)?;
    schema::meta_text(connection, MOVED)
}

fn move_into(source: &Connection, to: &Path, options: &Options) -> Result<Replicated, StoreError> {
    std::fs::create_dir_all(to).map_err(StoreError::io(to))?;
    let _held = FolderLock::take(to)?;
    source.begin_reading()?;
    let made = match &options.database {
        Some(address) => onto_server(source, to, address),
        None => into_file(source, to),
    };
    let made = made.and_then(|made| if made == report(source)? { Ok(made) } else { Err(unequal()) });
    match made {
        Ok(made) => source.roll_back().map(|()| made),
        Err(error) => {
            crate::connection::discard(to).ok();
            Location::File(to.join("node.partial")).remove_files();
            Err(error)
        }
    }
}

fn onto_server(source: &Connection, to: &Path, address: &str) -> Result<Replicated, StoreError> {
    // The address first: a move that is cut off afterwards leaves a folder without a node, which the next one takes.
    let target = Location::on_server(to, address)?.writer(None)?;
    carry_over(source, &target)?;
    target.begin_reading()?;
    let made = report(&target)?;
    target.roll_back()?;
    Ok(made)
}

fn into_file(source: &Connection, to: &Path) -> Result<Replicated, StoreError> {
    let (partial, whole) = (to.join("node.partial"), to.join("node.sqlite"));
    let made = copy_into_file(source, &partial)?;
    std::fs::rename(&partial, &whole).map_err(StoreError::io(&whole))?;
    sync_folder_of(&whole)?;
    Ok(made)
}

/// Carries a database over into a new file, which holds all when this returns.
pub(crate) fn copy_into_file(source: &Connection, file: &Path) -> Result<Replicated, StoreError> {
    let location = Location::File(file.to_owned());
    location.remove_files();
    let target = location.writer(None)?;
    carry_over(source, &target)?;
    let made = report(&target)?;
    location.fold_wal(&target)?;
    Ok(made)
}

fn unequal() -> StoreError {
    StoreError::Corrupt { what: "the two ledgers have not the same root, or one is not whole".to_owned() }
}

/// What a ledger comes to when every hash is computed again.
fn report(connection: &Connection) -> Result<Replicated, StoreError> {
    let report =
        Reader { connection, bodies: Bodies::none(), kept: Kept::new(u64::MAX) }.verify(|_, _| ())?;
    if report.is_whole() {
        Ok(Replicated { events: report.events, root: report.root })
    } else {
        Err(unequal())
    }
}

/// Makes the tables in an empty database and fills them, all or nothing.
fn carry_over(source: &Connection, target: &Connection) -> Result<(), StoreError> {
    target.begin()?;
    target.mark()?;
    target.migrate(0)?;
    target.make_read_tables()?;
    for (table, order) in TABLES {
        carry_table(source, target, table, order)?;
    }
    let mut select = source.prepare("SELECT name, value FROM meta ORDER BY name")?;
    let mut rows = select.query(&[])?;
    while let Some(row) = rows.next()? {
        let name: String = row.get(0)?;
        if !OF_THE_DATABASE.contains(&name.as_str()) {
            target.execute(
                "INSERT INTO meta (name, value) VALUES (?1, ?2)",
                &[Value::Text(name.as_bytes()), row.value(1)?],
            )?;
        }
    }
    drop(rows);
    schema::put_meta_number(target, "projection_version", 0)?;
    target.go_on_numbering(source.last_message()?)?;
    target.commit()
}

fn carry_table(source: &Connection, target: &Connection, table: &str, order: &str) -> Result<(), StoreError> {
    let mut columns = source.prepare(&format!("SELECT * FROM {table} LIMIT 0"))?.columns();
    // How rows without a number of their own are told apart is each database's own affair; their order is kept.
    columns.retain(|it| it != "rowid");
    let sql = format!("SELECT {} FROM {table} ORDER BY {order}", columns.join(", "));
    let mut select = source.prepare(&sql)?;
    let mut rows = select.stream()?;
    let mut filling = target.fill(table, &columns)?;
    while let Some(row) = rows.next()? {
        let values: Vec<Value<'_>> = (0..columns.len()).map(|it| row.value(it)).collect::<Result<_, _>>()?;
        filling.add(&values)?;
    }
    filling.finish()
}

#[cfg(test)]
mod tests;
