//! Facts on SQLite: a connection that can read them and nothing else, by SQLite's own authorizer.

use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::types::ValueRef;

use crate::database::token;
use crate::error::StoreError;

/// Makes a connection see facts only, with people as tokens under a key, from now on and of one moment.
pub(crate) fn confine(connection: &mut Connection, key: &[u8; 32]) -> Result<(), StoreError> {
    let released = restrict(connection, key)?;
    let only_facts = move |asked: AuthContext<'_>| match asked.action {
        AuthAction::Select | AuthAction::Function { .. } | AuthAction::Transaction { .. } => {
            Authorization::Allow
        }
        AuthAction::Read { table_name: "event", column_name: "position" } => Authorization::Allow,
        // When no column's value is needed from the row itself, SQLite asks for the table with an empty column.
        AuthAction::Read { table_name: "event" | "fact" | "case_row", column_name: "" } => {
            Authorization::Allow
        }
        AuthAction::Read { table_name: "fact" | "case_row", .. } => match asked.database_name {
            Some("temp") => Authorization::Allow,
            _ if asked.accessor == Some(released.as_str()) => Authorization::Allow,
            _ => Authorization::Deny,
        },
        AuthAction::Read { table_name, .. } if table_name == released => Authorization::Allow,
        _ => Authorization::Deny,
    };
    connection.authorizer(Some(only_facts))?;
    connection.execute_batch("BEGIN")?;
    Ok(())
}

/// Puts a view in front of the table that shows tokens for people. Only the view may read the table, and its name cannot be
/// guessed by a query; a second view gives it the name `fact`.
fn restrict(connection: &mut Connection, key: &[u8; 32]) -> Result<String, StoreError> {
    let name = token(key, b"the name of the view");
    let released = format!("released_{:016x}", name.cast_unsigned());
    let key = *key;
    let flags =
        FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS;
    connection.create_scalar_function("release_token", 1, flags, move |call| {
        Ok(match call.get_raw(0) {
            ValueRef::Blob(pseudonym) => Some(token(&key, pseudonym)),
            ValueRef::Integer(token) => Some(token),
            _ => None,
        })
    })?;
    connection.execute_batch(&format!(
        "CREATE TEMP VIEW {released} AS SELECT fact >> 8 AS position, fact & 255 AS ordinal, kind, on_date, period, programme,
         case_id, release_token(subject) AS subject, place, area, citizenship, sex, age_group, status, via, outcome, number,
         retracted_by FROM main.fact
         UNION ALL SELECT last_position, 255, 'state/' || programme || '/' || state, state_since, substr(state_since, 1, 7),
         programme, case_id, release_token(subject), place, area, citizenship, sex, age_group, status, via, NULL, 1, NULL
         FROM main.case_row WHERE state_since IS NOT NULL;
         CREATE TEMP VIEW fact AS SELECT * FROM {released};"
    ))?;
    Ok(released)
}
