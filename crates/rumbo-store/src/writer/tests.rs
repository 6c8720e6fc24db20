use std::sync::{Arc, Mutex, mpsc};

use rumbo_base::{CaseId, Position};

use crate::error::{StoreError, WriteError};
use crate::fixture::{at, file_options, in_memory, record};
use crate::store::{Options, Store};

#[test]
fn a_command_that_fails_is_undone_alone() {
    let store = Arc::new(in_memory());
    // The writer is held until three commands wait, so that they share one commit.
    let (go, held) = mpsc::channel::<()>();
    let (began, running) = mpsc::channel::<()>();
    let blocker = spawn(&store, move |store| {
        let held = store.write(move |_| {
            began.send(()).unwrap();
            held.recv().map_err(|_| StoreError::Aborted)
        });
        held.is_ok()
    });
    running.recv().unwrap();
    let bad = |store: &Store| {
        let outcome = store.write(|tx| {
            record(tx, "case_bad")?;
            tx.next_case_id();
            Err::<(), _>(StoreError::NothingToRecord { stream: "case_bad".to_owned() })
        });
        matches!(outcome, Err(WriteError::Command(StoreError::NothingToRecord { .. })))
    };
    let waiting = [
        spawn(&store, |store| store.write(|tx| record(tx, "case_1")).is_ok()),
        spawn(&store, bad),
        spawn(&store, |store| store.write(|tx| record(tx, "case_2")).is_ok()),
    ];
    wait_until(&store, |singles, chunks| (singles, chunks) == (3, 0));
    go.send(()).unwrap();
    assert!(blocker.join().unwrap());
    assert!(waiting.into_iter().all(|it| it.join().unwrap()));
    let events = store.read(|it| it.events_from(Position(1), 10)).unwrap();
    let mut streams: Vec<_> = events.iter().map(|it| it.stream.as_str()).collect();
    streams.sort_unstable();
    assert_eq!(streams, ["case_1", "case_2"]);
    assert!(store.read(|it| it.verify(|_, _| {})).unwrap().is_whole());
    assert_eq!(store.write(|tx| Ok::<_, StoreError>(tx.next_case_id())).unwrap(), CaseId(1));
}

fn spawn<R: Send + 'static>(
    store: &Arc<Store>,
    run: impl FnOnce(&Store) -> R + Send + 'static,
) -> std::thread::JoinHandle<R> {
    let store = Arc::clone(store);
    std::thread::spawn(move || run(&store))
}

#[test]
fn an_answer_comes_after_the_commit() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(folder.path(), &file_options(), at(0)).unwrap();
    for number in 1..=20 {
        store.write(|tx| record(tx, "case_1")).unwrap();
        // Another process sees only what is committed.
        let seen: i64 = crate::fixture::intruder(folder.path())
            .query_row("SELECT max(position) FROM event", [], |row| row.get(0))
            .unwrap();
        assert_eq!(seen, number);
    }
}

#[test]
fn a_panic_in_a_command_is_undone_and_the_writer_lives_on() {
    let store = in_memory();
    let outcome = store.write(|tx| -> Result<(), StoreError> {
        record(tx, "case_1")?;
        panic!("a command with a mistake");
    });
    assert!(matches!(outcome, Err(WriteError::Store(StoreError::Aborted))));
    assert_eq!(store.write(|tx| record(tx, "case_1")).unwrap().last, Position(1));
}

#[test]
fn a_bulk_chunk_that_fails_leaves_nothing() {
    let store = in_memory();
    let outcome = store.write_bulk(|tx| {
        record(tx, "case_1")?;
        Err::<(), _>(StoreError::Aborted)
    });
    assert!(matches!(outcome, Err(WriteError::Command(_))));
    assert_eq!(store.write_bulk(|tx| record(tx, "case_1")).unwrap().last, Position(1));
}

#[test]
fn single_commands_go_between_chunks() {
    let store = Arc::new(in_memory());
    let order = Arc::new(Mutex::new(Vec::new()));
    let (go, held) = mpsc::channel::<()>();
    let (began, running) = mpsc::channel::<()>();
    let note = |what: &'static str| {
        let order = Arc::clone(&order);
        move || {
            order.lock().unwrap().push(what);
            Ok::<_, StoreError>(())
        }
    };
    let first = note("chunk 1");
    let mut threads = vec![spawn(&store, move |store| {
        let chunk = store.write_bulk(move |_| {
            began.send(()).unwrap();
            held.recv().unwrap();
            first()
        });
        chunk.unwrap();
    })];
    running.recv().unwrap();
    // While the first chunk runs, a second one and then a single command arrive.
    let (second, single) = (note("chunk 2"), note("single"));
    threads.push(spawn(&store, move |store| store.write_bulk(move |_| second()).unwrap()));
    wait_until(&store, |singles, chunks| (singles, chunks) == (0, 1));
    threads.push(spawn(&store, move |store| store.write(move |_| single()).unwrap()));
    wait_until(&store, |singles, chunks| (singles, chunks) == (1, 1));
    go.send(()).unwrap();
    threads.into_iter().for_each(|it| it.join().unwrap());
    assert_eq!(*order.lock().unwrap(), ["chunk 1", "single", "chunk 2"]);
}

fn wait_until(store: &Store, reached: impl Fn(usize, usize) -> bool) {
    while !{
        let (singles, chunks) = store.waiting();
        reached(singles, chunks)
    } {
        std::thread::yield_now();
    }
}

#[test]
fn a_full_disk_leaves_nothing_half_written_and_the_store_usable() {
    let folder = tempfile::tempdir().unwrap();
    let small = Options { max_pages: Some(60), ..file_options() };
    let store = Store::create(folder.path(), &small, at(0)).unwrap();
    let payload = "x".repeat(3000);
    let mut recorded = 0;
    let error = loop {
        let draft = crate::fixture::draft(&payload);
        match store.write(move |tx| {
            let sequence = tx.sequence_of("case_1")?;
            let drafts = [draft.clone(), draft.clone(), draft];
            tx.append("case_1", sequence, &crate::fixture::by("key"), &drafts)
        }) {
            Ok(receipt) => recorded = receipt.last.0,
            Err(error) => break StoreError::from(error),
        }
        assert!(recorded < 1000, "the disk never fills");
    };
    assert!(matches!(error, StoreError::DiskFull), "{error}");
    assert_eq!(recorded % 3, 0);
    assert_eq!(store.read(|it| it.head()).unwrap().unwrap().position, Position(recorded));
    assert!(store.read(|it| it.verify(|_, _| {})).unwrap().is_whole());
    store.close().unwrap();
    let store = Store::open(folder.path(), &file_options()).unwrap();
    assert_eq!(store.write(|tx| record(tx, "case_2")).unwrap().last, Position(recorded + 1));
    assert!(store.read(|it| it.verify(|_, _| {})).unwrap().is_whole());
}
