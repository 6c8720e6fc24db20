use super::*;
use crate::fixture::{at, file_options, grant, intruder, record};
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

#[test]
fn facts_that_were_sealed_beside_an_empty_term_open_without_it() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(folder.path(), &file_options(), at(0)).unwrap();
    let sector = "migration".parse().unwrap();
    let pseudonym = store
        .write(move |tx| {
            let person = tx.new_person()?;
            tx.keep(person, &sector, None, "name", b"Synthetic", "xx-law:1")?;
            tx.pseudonym(person, &sector)
        })
        .unwrap();
    store.close().unwrap();
    // As a node of the schema before it stands in its file.
    let file = intruder(folder.path());
    file.execute_batch("ALTER TABLE vault_entry ADD COLUMN keep_until TEXT; PRAGMA user_version = 7")
        .unwrap();
    file.close().unwrap();
    let store = Store::open(folder.path(), &file_options()).unwrap();
    let entries = store.write(move |tx| tx.vault_read(pseudonym, &grant())).unwrap();
    assert_eq!(entries[0].bytes, b"Synthetic");
    store.close().unwrap();
    let file = intruder(folder.path());
    let columns: i64 = file
        .query_row(
            "SELECT count(*) FROM pragma_table_info('vault_entry') WHERE name = 'keep_until'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(columns, 0);
}
