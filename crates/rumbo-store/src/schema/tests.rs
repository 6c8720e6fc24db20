use super::*;
use crate::fixture::{at, file_options, intruder, record};
use crate::store::Store;

#[test]
fn a_node_from_before_there_were_key_files_is_told_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    Store::create(folder.path(), &file_options(), at(0)).unwrap().close().unwrap();
    let file = intruder(folder.path());
    file.execute_batch("PRAGMA user_version = 4").unwrap();
    file.close().unwrap();
    let bytes = std::fs::read(folder.path().join("node.sqlite")).unwrap();
    let error = Store::open(folder.path(), &file_options()).unwrap_err();
    assert!(matches!(error, StoreError::OlderVersion { found: 4, .. }), "{error}");
    assert_eq!(std::fs::read(folder.path().join("node.sqlite")).unwrap(), bytes);
}

#[test]
fn read_tables_of_another_version_are_emptied_and_wait_for_a_replay() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(folder.path(), &file_options(), at(0)).unwrap();
    assert!(!store.read(|it| it.needs_rebuild()).unwrap());
    store.write(|tx| record(tx, "case_1")).unwrap();
    store.close().unwrap();
    let file = intruder(folder.path());
    file.execute_batch("DROP TABLE case_row; UPDATE meta SET value = 99 WHERE name = 'projection_version'")
        .unwrap();
    file.close().unwrap();
    let store = Store::open(folder.path(), &file_options()).unwrap();
    assert!(store.read(|it| it.needs_rebuild()).unwrap());
    assert_eq!(store.read(|it| it.count_by_state()).unwrap(), []);
    store.write(|tx| tx.finish_projections()).unwrap();
    assert!(!store.read(|it| it.needs_rebuild()).unwrap());
}
