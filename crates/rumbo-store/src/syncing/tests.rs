use std::sync::mpsc;

use rumbo_base::Position;

use crate::connection::Location;
use crate::error::StoreError;
use crate::fixture::{at, file_options, record};
use crate::foreseen::Foreseen;
use crate::store::Store;
use crate::syncing::{Kept, Syncing};
use crate::transaction::Reader;

#[test]
fn whoever_asked_is_answered_once_the_log_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(folder.path(), &file_options(), at(0)).unwrap();
    let pending: Vec<_> = (1..=40)
        .map(|it| store.begin_bulk(Foreseen::default(), move |tx| record(tx, &format!("case_{it}"))).unwrap())
        .collect();
    for (number, pending) in (1..).zip(pending) {
        assert_eq!(pending.wait().unwrap().last.0, number);
    }
    // A command after bulk work, and bulk work after a command: each commit waits for the disk in its own way.
    assert_eq!(store.write(|tx| record(tx, "case_a")).unwrap().last.0, 41);
    assert_eq!(store.write_bulk(|tx| record(tx, "case_b")).unwrap().last.0, 42);
    store.close().unwrap();
    let store = Store::open(folder.path(), &file_options()).unwrap();
    assert_eq!(store.read(|it| it.verify(|_, _| {})).unwrap().events, 42);
}

#[test]
fn a_log_that_cannot_be_opened_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let told = Syncing::start(&Location::in_folder(folder.path()).unwrap(), &Kept::new(0)).err().unwrap();
    assert!(matches!(told, StoreError::Io { .. }), "{told}");
}

#[test]
fn after_a_log_that_was_not_kept_nothing_is_answered_as_recorded() {
    // A pipe cannot be synced: what a disk says that has failed.
    let kept = Kept::new(5);
    let syncing =
        Syncing::over("a pipe".into(), std::fs::File::from(std::os::fd::OwnedFd::from(pipe())), kept.clone())
            .unwrap();
    let (tell, told) = mpsc::channel();
    for _ in 0..2 {
        let tell = tell.clone();
        syncing.answer(vec![Box::new(move |outcome: Result<(), StoreError>| tell.send(outcome).unwrap())], 6);
        assert!(told.recv().unwrap().is_err());
    }
    let why = syncing.failure().unwrap().to_string();
    assert!(why.contains("a pipe"), "{why}");
    assert_eq!(kept.events(), 5, "what the disk refused is not shown as kept");
}

fn pipe() -> std::io::PipeReader {
    std::io::pipe().unwrap().0
}

#[test]
fn a_checkpoint_that_the_disk_may_still_lose_is_shown_to_nobody() {
    let store = crate::fixture::in_memory();
    for number in 0..3 {
        store.write(move |tx| record(tx, &format!("case_{number}"))).unwrap();
    }
    let shown = |events: u64| {
        store.read(|it| {
            let seen =
                Reader { connection: it.connection, bodies: it.bodies.clone(), kept: Kept::new(events) };
            let newest = seen.checkpoint()?.map(|it| it.checkpoint().size);
            let grown = seen.growth(0)?.map(|it| it.checkpoint.checkpoint().size);
            Ok((newest, grown, seen.proof(Position(3), false)?.is_some()))
        })
    };
    assert_eq!(shown(0).unwrap(), (None, None, false));
    assert_eq!(shown(2).unwrap(), (Some(2), Some(2), false));
    assert_eq!(shown(3).unwrap(), (Some(3), Some(3), true));
    assert_eq!(store.read(|it| Ok(it.kept.events())).unwrap(), 3);
}

#[test]
fn commands_that_share_a_commit_are_answered_once_the_disk_keeps_it() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(folder.path(), &file_options(), at(0)).unwrap();
    std::thread::scope(|scope| {
        let callers = (0..16).map(|caller| {
            let store = &store;
            scope.spawn(move || {
                for number in 0..8 {
                    let stream = format!("case_{caller}_{number}");
                    let receipt = store.write(move |tx| record(tx, &stream)).unwrap();
                    // Whoever was answered finds the event in a checkpoint at once.
                    let proof = store.read(|it| it.proof(receipt.last, false)).unwrap();
                    assert!(proof.is_some_and(|it| it.index + 1 == receipt.last.0));
                }
            })
        });
        callers.collect::<Vec<_>>().into_iter().for_each(|it| it.join().unwrap());
    });
    let report = store.read(|it| it.verify(|_, _| {})).unwrap();
    assert!(report.is_whole() && report.events == 128, "{report:?}");
}
