//! Which schema a database has, and what the node remembers about itself: numbered migrations for what is kept for ever,
//! one version for the read tables. The tables themselves are in `migrations/`, one folder for each dialect.

use rumbo_base::{Instant, NodeId};

use crate::database::{AsValue, Connection, Row, params, unreadable};
use crate::error::StoreError;
use crate::keys::Keys;
use crate::note::{SignerKey, VerifierKey};
use crate::secrets::Secrets;
use crate::sql::{Columns, micros};

/// Version of the read tables, and of the code that fills them. Another one in the file means: drop them and replay.
pub const PROJECTION_VERSION: u32 = 2;

/// The oldest schema that can be brought forward: before it, keys stood in the database and facts in the clear.
const OLDEST: u32 = 5;

/// The newest schema this program knows.
pub(crate) fn newest() -> u32 {
    crate::database::NEWEST_SCHEMA
}

/// Makes a new node's tables.
pub(crate) fn create(
    connection: &Connection,
    node: &NodeId,
    (seed, secrets): (&[u8; 32], &Secrets),
    now: Instant,
) -> Result<(), StoreError> {
    connection.begin()?;
    connection.mark()?;
    connection.migrate(0)?;
    put_meta(connection, "node", node.as_str())?;
    put_meta_number(connection, "created_at", micros(now))?;
    put_meta_number(connection, "projection_version", PROJECTION_VERSION.into())?;
    Keys::create(connection, seed, secrets)?;
    put_log_key(connection, node, secrets.checkpoint_signing())?;
    connection.make_read_tables()?;
    connection.commit()
}

/// The schema of the database. Refuses another program's, and one that this program does not know, or knows no way forward from.
pub(crate) fn check_version(connection: &Connection) -> Result<u32, StoreError> {
    connection.check_mark()?;
    let found = connection.schema()?;
    let known = newest();
    if found > known {
        return Err(StoreError::NewerVersion { found, known });
    }
    if found < OLDEST {
        return Err(StoreError::OlderVersion { found, oldest: OLDEST });
    }
    Ok(found)
}

/// Brings the file to this program's schema, says that it is open, and tells whether it had been closed cleanly.
pub(crate) fn enter(connection: &Connection) -> Result<bool, StoreError> {
    let found = check_version(connection)?;
    connection.begin()?;
    connection.migrate(found)?;
    if meta_number(connection, "projection_version")? != Some(PROJECTION_VERSION.into()) {
        reset_projections(connection)?;
    }
    let clean = meta_number(connection, "clean")? == Some(1);
    put_meta_number(connection, "clean", 0)?;
    put_meta_number(connection, "opened", meta_number(connection, "opened")?.unwrap_or(0) + 1)?;
    connection.commit()?;
    Ok(clean)
}

/// Marks a clean stop.
pub(crate) fn leave(connection: &Connection) -> Result<(), StoreError> {
    put_meta_number(connection, "clean", 1)
}

/// Drops and makes the read tables; they count as unfilled until `finish_projections`.
pub(crate) fn reset_projections(connection: &Connection) -> Result<(), StoreError> {
    connection.make_read_tables()?;
    put_meta_number(connection, "projection_version", 0)
}

/// Says that the read tables hold everything the ledger says.
pub(crate) fn finish_projections(connection: &Connection) -> Result<(), StoreError> {
    put_meta_number(connection, "projection_version", PROJECTION_VERSION.into())
}

/// The node's name.
pub(crate) fn node(connection: &Connection) -> Result<NodeId, StoreError> {
    let mut select = connection.prepare("SELECT value FROM meta WHERE name = 'node'")?;
    let mut rows = select.query(&[])?;
    let missing = || StoreError::Corrupt { what: "the node's name is missing".to_owned() };
    rows.next()?.ok_or_else(missing)?.word(0, "meta `node`")
}

/// Names the node's log: by the node's name and what tells its first key, so that no two logs share a name.
fn put_log_key(connection: &Connection, node: &NodeId, signing: &[u8; 32]) -> Result<(), StoreError> {
    let anonymous = SignerKey::log(node.as_str(), signing)?.public().to_string();
    let mark = anonymous.split('+').nth(1).unwrap_or_default();
    let key = SignerKey::log(&format!("{node}/{mark}"), signing)?;
    put_meta(connection, "log_key", key.public().to_string())
}

/// The node's key for checkpoints, under the name of its log.
pub(crate) fn signer(connection: &Connection, signing: &[u8; 32]) -> Result<SignerKey, StoreError> {
    let key = log_key(connection)?;
    let signer = SignerKey::log(key.name(), signing)?;
    // Another key would not extend the log that others know this node by.
    if signer.public().to_string() == key.to_string() { Ok(signer) } else { Err(StoreError::WrongKeys) }
}

/// The key that the node's checkpoints are checked with.
pub(crate) fn log_key(connection: &Connection) -> Result<VerifierKey, StoreError> {
    let text = meta_text(connection, "log_key")?;
    let unreadable =
        |found: String, why: String| StoreError::Unreadable { place: "meta `log_key`", found, why };
    let text = text.ok_or_else(|| unreadable(String::new(), "it is missing".to_owned()))?;
    text.parse().map_err(|error: crate::proof::ProofError| unreadable(text.clone(), error.to_string()))
}

/// A text the node remembers about itself.
pub(crate) fn meta_text(connection: &Connection, name: &str) -> Result<Option<String>, StoreError> {
    let sql = "SELECT value FROM meta WHERE name = ?1";
    connection.query_row_or_none(sql, params![name], |row| row.get(0))
}

/// A number the node remembers about itself.
pub(crate) fn meta_number(connection: &Connection, name: &str) -> Result<Option<i64>, StoreError> {
    let sql = "SELECT value FROM meta WHERE name = ?1";
    let number = |row: &Row<'_>| {
        let value = row.value(0)?;
        // On a server the column is of texts.
        let number = value.integer().or_else(|| value.text()?.parse().ok());
        number.ok_or_else(|| unreadable("meta", name, "a number was expected"))
    };
    connection.query_row_or_none(sql, params![name], number)
}

/// Remembers a number.
pub(crate) fn put_meta_number(connection: &Connection, name: &str, value: i64) -> Result<(), StoreError> {
    put_meta(connection, name, value)
}

pub(crate) fn put_meta(connection: &Connection, name: &str, value: impl AsValue) -> Result<(), StoreError> {
    let sql = "INSERT INTO meta (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    connection.execute(sql, params![name, value])?;
    Ok(())
}

#[cfg(test)]
mod tests;
