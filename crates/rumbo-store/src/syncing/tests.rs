use std::sync::mpsc;

use crate::connection::Location;
use crate::error::StoreError;
use crate::fixture::{at, options, record};
use crate::store::Store;
use crate::syncing::Syncing;

#[test]
fn whoever_asked_is_answered_once_the_log_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(folder.path(), &options(), at(0)).unwrap();
    let pending: Vec<_> =
        (1..=40).map(|it| store.begin_bulk(move |tx| record(tx, &format!("case_{it}"))).unwrap()).collect();
    for (number, pending) in (1..).zip(pending) {
        assert_eq!(pending.wait().unwrap().last.0, number);
    }
    // A command after bulk work, and bulk work after a command: each commit waits for the disk in its own way.
    assert_eq!(store.write(|tx| record(tx, "case_a")).unwrap().last.0, 41);
    assert_eq!(store.write_bulk(|tx| record(tx, "case_b")).unwrap().last.0, 42);
    store.close().unwrap();
    let store = Store::open(folder.path(), &options()).unwrap();
    assert_eq!(store.read(|it| it.verify(|_, _| {})).unwrap().events, 42);
}

#[test]
fn a_log_that_cannot_be_opened_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let told = Syncing::start(&Location::in_folder(folder.path())).err().unwrap();
    assert!(matches!(told, StoreError::Io { .. }), "{told}");
}

#[test]
fn after_a_log_that_was_not_kept_nothing_is_answered_as_recorded() {
    // A pipe cannot be synced: what a disk says that has failed.
    let syncing =
        Syncing::over("a pipe".into(), std::fs::File::from(std::os::fd::OwnedFd::from(pipe()))).unwrap();
    let (tell, told) = mpsc::channel();
    for _ in 0..2 {
        let tell = tell.clone();
        syncing.answer(vec![Box::new(move |outcome: Result<(), StoreError>| tell.send(outcome).unwrap())]);
        assert!(told.recv().unwrap().is_err());
    }
    let why = syncing.failure().unwrap().to_string();
    assert!(why.contains("a pipe"), "{why}");
}

fn pipe() -> std::io::PipeReader {
    std::io::pipe().unwrap().0
}
