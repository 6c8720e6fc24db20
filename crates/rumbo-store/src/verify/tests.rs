use std::path::Path;

use super::*;
use crate::fixture::{at, file_options, intruder, record};
use crate::store::Store;

/// A node with two streams of two events, closed.
fn node(folder: &Path) {
    let store = Store::create(folder, &file_options(), at(0)).unwrap();
    for stream in ["case_1", "case_2", "case_1", "case_2"] {
        store
            .write(move |tx| {
                let receipt = record(tx, stream)?;
                tx.remember(&receipt.last.to_string(), &[0; 32], &receipt)
            })
            .unwrap();
    }
    store.close().unwrap();
}

/// What verification finds after somebody with the file took the guards away and did this.
fn after(tampering: &str) -> Vec<(u64, Flaw)> {
    let folder = tempfile::tempdir().unwrap();
    node(folder.path());
    let file = intruder(folder.path());
    file.execute_batch("DROP TRIGGER event_is_never_changed; DROP TRIGGER event_is_never_removed").unwrap();
    file.execute_batch(tampering).unwrap();
    file.close().unwrap();
    let store = Store::open(folder.path(), &file_options()).unwrap();
    let report = store.read(|it| it.verify(|_, _| {})).unwrap();
    report.faults.iter().map(|it| (it.position.0, it.flaw)).collect()
}

#[test]
fn an_untouched_ledger_is_whole() {
    assert_eq!(after(""), []);
    let folder = tempfile::tempdir().unwrap();
    node(folder.path());
    let store = Store::open(folder.path(), &file_options()).unwrap();
    let report = store.read(|it| it.verify(|_, _| {})).unwrap();
    assert!(report.is_whole(), "{report:?}");
    assert_eq!((report.events, report.checkpoints), (4, 4));
    assert_eq!(report.root, store.read(|it| it.checkpoint()).unwrap().unwrap().checkpoint().root);
}

#[test]
fn any_changed_column_is_found() {
    let texts = [
        "node",
        "stream",
        "kind",
        "actor",
        "agency",
        "place",
        "purpose",
        "content",
        "command_key",
        "payload",
    ];
    for column in texts {
        let faults = after(&format!("UPDATE event SET {column} = 'x' WHERE position = 2"));
        assert!(faults.contains(&(2, Flaw::Altered)), "{column}: {faults:?}");
    }
    for column in ["sequence", "payload_version", "happened_at", "recorded_at"] {
        let faults = after(&format!("UPDATE event SET {column} = {column} + 7 WHERE position = 2"));
        assert!(faults.contains(&(2, Flaw::Altered)), "{column}: {faults:?}");
    }
}

#[test]
fn a_removed_event_is_found() {
    assert_eq!(after("DELETE FROM event WHERE position = 1"), [(1, Flaw::Missing), (3, Flaw::Sequence)]);
}

#[test]
fn a_ledger_cut_short_is_found_by_its_receipts() {
    assert_eq!(after("DELETE FROM event WHERE position = 4"), [(4, Flaw::CutOff)]);
}

#[test]
fn an_event_dated_back_is_found() {
    let faults = after("UPDATE event SET recorded_at = 0 WHERE position = 3");
    assert_eq!(faults, [(3, Flaw::Altered), (3, Flaw::Time)]);
}

#[test]
fn the_tree_head_follows_from_the_leaves() {
    let folder = tempfile::tempdir().unwrap();
    node(folder.path());
    let store = Store::open(folder.path(), &file_options()).unwrap();
    let leaves = store.read(|it| it.events_from(Position(1), 10)).unwrap();
    let mut tree = Tree::default();
    leaves.iter().for_each(|it| tree.push(it.leaf));
    let mut told = Vec::new();
    let report = store.read(|it| it.verify(|done, total| told.push((done, total)))).unwrap();
    assert_eq!((report.root, report.events, told), (tree.root(), 4, vec![(4, 4)]));
    assert_eq!(store.read(|it| it.integrity()).unwrap(), Vec::<String>::new());
}

#[test]
fn what_a_verification_found_is_remembered_and_makes_the_ledger_no_longer() {
    let store = crate::fixture::in_memory();
    store.write(|tx| crate::fixture::record(tx, "case_1")).unwrap();
    let look = || store.read(|it| Ok((it.last_verification()?, it.head()?, it.checkpoint()?))).unwrap();
    let (never, head, checkpoint) = look();
    assert_eq!(never, None);
    let mut report = store.read(|it| it.verify(|_, _| {})).unwrap();
    for (second, guards) in [(5, 0), (9, 2)] {
        report.guards = vec!["event_is_appended".to_owned(); guards];
        let noted = report.clone();
        store.write(move |tx| tx.note_verification(&noted, crate::fixture::at(second))).unwrap();
        let found = LastVerification { at: crate::fixture::at(second), events: 1, faults: guards as u64 };
        assert_eq!(look(), (Some(found), head.clone(), checkpoint.clone()));
    }
}
