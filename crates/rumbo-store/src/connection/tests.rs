use std::path::Path;

use rusqlite::Connection;

use crate::error::StoreError;
use crate::fixture::{at, file_options, intruder, record};
use crate::store::Store;

/// What opening a node says after this was done to its closed file.
fn opened_after(damage: impl FnOnce(&Path)) -> StoreError {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(folder.path(), &file_options(), at(0)).unwrap();
    store.write(|tx| record(tx, "case_1")).unwrap();
    store.close().unwrap();
    damage(&folder.path().join("node.sqlite"));
    Store::open(folder.path(), &file_options()).unwrap_err()
}

#[test]
fn a_file_that_is_no_database_is_refused() {
    let text = opened_after(|path| std::fs::write(path, "not a database at all ".repeat(100)).unwrap());
    assert!(matches!(text, StoreError::NotADatabase { .. }), "{text}");
    let empty = opened_after(|path| std::fs::write(path, "").unwrap());
    assert!(matches!(empty, StoreError::NotADatabase { .. }), "{empty}");
}

#[test]
fn the_database_of_another_program_is_refused() {
    let error = opened_after(|path| {
        std::fs::remove_file(path).unwrap();
        Connection::open(path).unwrap().execute_batch("CREATE TABLE something (number)").unwrap();
    });
    assert!(matches!(error, StoreError::OtherProgram { found: 0, .. }), "{error}");
}

#[test]
fn a_node_of_a_newer_version_is_refused() {
    let error = opened_after(|path| {
        intruder(path.parent().unwrap()).execute_batch("PRAGMA user_version = 99").unwrap()
    });
    assert!(matches!(error, StoreError::NewerVersion { found: 99, .. }), "{error}");
}

#[test]
fn a_file_cut_short_is_refused_with_its_sizes() {
    let error = opened_after(|path| {
        let file = std::fs::OpenOptions::new().write(true).open(path).unwrap();
        file.set_len(8192).unwrap();
    });
    assert!(matches!(error, StoreError::Truncated { found: 8192, needed, .. } if needed > 8192), "{error}");
}
