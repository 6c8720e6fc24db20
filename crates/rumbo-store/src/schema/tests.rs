use rumbo_base::Position;

use super::*;
use crate::fixture::{at, intruder, options, record};
use crate::store::Store;

#[test]
fn a_node_of_an_older_schema_is_brought_forward() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(folder.path(), &options(), at(0)).unwrap();
    for _ in 0..300 {
        store.write(|tx| record(tx, "case_1")).unwrap();
    }
    store.close().unwrap();
    let file = intruder(folder.path());
    file.execute_batch(
        "DROP TABLE content_bundle; DROP TABLE import_run; DROP TABLE outbox; DROP TABLE log_node; DROP TABLE checkpoint;
         DROP TABLE cosignature; DELETE FROM meta WHERE name = 'log_key';
         DELETE FROM registry_key WHERE name = 'checkpoint-signing'; PRAGMA user_version = 2",
    )
    .unwrap();
    file.close().unwrap();
    let store = Store::open(folder.path(), &options()).unwrap();
    assert_eq!(store.read(|it| it.outbox(1)).unwrap(), []);
    assert_eq!(store.read(|it| it.diagnosis()).unwrap().schema, newest());
    // The log is made of the events that were there before it, and goes on with the next.
    assert_eq!(store.read(|it| it.checkpoint()).unwrap(), None);
    store.write(|tx| record(tx, "case_1")).unwrap();
    let report = store.read(|it| it.verify(|_, _| {})).unwrap();
    assert!(report.is_whole(), "{report:?}");
    let proof = store.read(|it| it.proof(Position(7), false)).unwrap().unwrap();
    proof.verify(&store.read(|it| it.log_key()).unwrap(), &[]).unwrap();
}

#[test]
fn read_tables_of_another_version_are_emptied_and_wait_for_a_replay() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(folder.path(), &options(), at(0)).unwrap();
    assert!(!store.read(|it| it.needs_rebuild()).unwrap());
    store.write(|tx| record(tx, "case_1")).unwrap();
    store.close().unwrap();
    let file = intruder(folder.path());
    file.execute_batch("DROP TABLE case_row; UPDATE meta SET value = 99 WHERE name = 'projection_version'")
        .unwrap();
    file.close().unwrap();
    let store = Store::open(folder.path(), &options()).unwrap();
    assert!(store.read(|it| it.needs_rebuild()).unwrap());
    assert_eq!(store.read(|it| it.count_by_state()).unwrap(), []);
    store.write(|tx| tx.finish_projections()).unwrap();
    assert!(!store.read(|it| it.needs_rebuild()).unwrap());
}
