mod power_cut;

use super::*;
use crate::fixture::{at, in_memory, options, record};
use rumbo_base::{CaseId, Position};

#[test]
fn a_folder_without_a_node_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let error = Store::open(folder.path(), &options()).unwrap_err();
    assert!(matches!(error, StoreError::NoNode { .. }), "{error}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "opening must leave no trace");
}

#[test]
fn a_folder_with_a_node_takes_no_other() {
    let folder = tempfile::tempdir().unwrap();
    Store::create(folder.path(), &options(), at(0)).unwrap().close().unwrap();
    let error = Store::create(folder.path(), &options(), at(0)).unwrap_err();
    assert!(matches!(error, StoreError::AlreadyANode { .. }), "{error}");
}

#[test]
fn a_node_in_use_names_its_process() {
    let folder = tempfile::tempdir().unwrap();
    let _open = Store::create(folder.path(), &options(), at(0)).unwrap();
    let error = Store::open(folder.path(), &options()).unwrap_err();
    assert!(
        matches!(error, StoreError::InUse { pid: Some(pid), .. } if pid == std::process::id()),
        "{error}"
    );
}

#[test]
fn a_closed_node_opens_clean_and_a_dropped_one_does_not_but_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(folder.path(), &options(), at(0)).unwrap();
    store.write(|tx| record(tx, "case_1")).unwrap();
    store.close().unwrap();
    let store = Store::open(folder.path(), &options()).unwrap();
    assert!(store.was_clean());
    store.write(|tx| record(tx, "case_1")).unwrap();
    drop(store);
    let store = Store::open(folder.path(), &options()).unwrap();
    assert!(!store.was_clean());
    let report = store.read(|it| it.verify(|_, _| {})).unwrap();
    assert!(report.is_whole());
    assert_eq!(report.events, 2);
}

#[test]
fn case_numbers_go_on_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let next = |store: Store| {
        let case = store.write(|tx| Ok::<_, StoreError>(tx.next_case_id())).unwrap();
        store.close().unwrap();
        case
    };
    assert_eq!(next(Store::create(folder.path(), &options(), at(0)).unwrap()), CaseId(1));
    assert_eq!(next(Store::open(folder.path(), &options()).unwrap()), CaseId(2));
}

#[test]
fn a_reading_sees_one_moment() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(folder.path(), &options(), at(0)).unwrap();
    store.write(|tx| record(tx, "case_1")).unwrap();
    store
        .read(|it| {
            assert_eq!(it.head()?.unwrap().position, Position(1));
            store.write(|tx| record(tx, "case_1")).unwrap();
            assert_eq!(it.head()?.unwrap().position, Position(1));
            Ok(())
        })
        .unwrap();
    assert_eq!(store.read(|it| it.head()).unwrap().unwrap().position, Position(2));
}

#[test]
fn a_memory_node_serves_readers_and_writers_at_once() {
    let store = in_memory();
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| (0..50).for_each(|_| _ = store.read(|it| it.head()).unwrap()));
        }
        for _ in 0..2 {
            scope.spawn(|| (0..50).for_each(|_| _ = store.write(|tx| record(tx, "case_1")).unwrap()));
        }
    });
    assert_eq!(store.read(|it| it.sequence_of("case_1")).unwrap(), 100);
    let other = in_memory();
    assert_eq!(other.read(|it| it.head()).unwrap(), None, "two memory nodes share nothing");
}
