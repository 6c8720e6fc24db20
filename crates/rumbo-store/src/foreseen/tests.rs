//! What was told beforehand changes no answer, whatever else is in the commit: on a file and on a server.

use std::sync::{Arc, mpsc};

use rumbo_base::Position;

use super::Foreseen;
use crate::database::params;
use crate::error::{StoreError, WriteError};
use crate::fixture::{by, draft, in_memory};
use crate::ledger::Receipt;
use crate::registry::PersonRef;
use crate::store::Store;
use crate::transaction::Transaction;

type Outcome<R> = Result<R, WriteError<StoreError>>;
type Command<R> = Box<dyn FnOnce(&mut Transaction<'_>) -> Result<R, StoreError> + Send>;

/// Runs commands in order and in one commit: the writer is held until all of them wait.
fn in_one_commit<R: Send + 'static>(
    store: &Arc<Store>,
    commands: Vec<(Foreseen, Command<R>)>,
) -> Vec<Outcome<R>> {
    let ((go, held), (began, running)) = (mpsc::channel::<()>(), mpsc::channel::<()>());
    std::thread::scope(|scope| {
        scope.spawn(move || {
            let held = move |_: &mut Transaction<'_>| {
                began.send(()).unwrap();
                held.recv().map_err(|_| StoreError::Aborted)
            };
            store.write(held).unwrap();
        });
        running.recv().unwrap();
        let threads: Vec<_> = (1..)
            .zip(commands)
            .map(|(number, (foreseen, command))| {
                let sent = scope.spawn(move || store.write_foreseeing(foreseen, command));
                while store.waiting().0 < number {
                    std::thread::yield_now();
                }
                sent
            })
            .collect();
        go.send(()).unwrap();
        threads.into_iter().map(|it| it.join().unwrap()).collect()
    })
}

/// Opens a case for the holder of a document, unless the key was used before.
fn open(tx: &mut Transaction<'_>, key: &str, document: &str) -> Result<(Receipt, PersonRef), StoreError> {
    let person = tx.person_by_document("XXA", document)?.0;
    if let Some(receipt) = tx.seen(key, &[1; 32])? {
        return Ok((receipt, person));
    }
    let case = tx.next_case_id();
    let receipt = tx.append(&case.to_string(), 0, &by(key), &[draft("{}")])?;
    tx.send(receipt.last, "statistics", "opened", "{}")?;
    tx.remember(key, &[1; 32], &receipt)?;
    Ok((receipt, person))
}

fn foreseen(key: &str, document: &str) -> Foreseen {
    Foreseen::default().key(key).document("XXA", document)
}

fn opening(key: &'static str, document: &'static str) -> (Foreseen, Command<(Receipt, PersonRef)>) {
    (foreseen(key, document), Box::new(move |tx| open(tx, key, document)))
}

#[test]
fn what_was_foreseen_is_answered_as_what_was_not() {
    let store = Arc::new(in_memory());
    let (before, person) = store.write(|tx| open(tx, "key-0", "P0")).unwrap();
    let commands = vec![
        opening("key-0", "P0"),
        opening("key-1", "P0"),
        opening("key-2", "P1"),
        opening("key-2", "P1"),
        (Foreseen::default(), Box::new(|tx: &mut Transaction<'_>| open(tx, "key-3", "p1")) as Command<_>),
    ];
    let told: Vec<_> = in_one_commit(&store, commands).into_iter().map(Result::unwrap).collect();
    let [again, known, new, same, other] = told.as_slice() else { panic!("{told:?}") };
    assert_eq!(again, &(before, person), "the key was used in an earlier commit");
    assert_eq!((known.0.last, known.1), (Position(2), person), "the document has a holder since then");
    assert_eq!(new.0.last, Position(3));
    assert_ne!(new.1, person);
    assert_eq!(same, new, "the key was used earlier in this commit");
    assert_eq!((other.0.last, other.1), (Position(4), new.1), "nothing was told before");
    assert!(store.read(|it| it.verify(|_, _| {})).unwrap().is_whole());
    let sent = store.read(|it| it.outbox(10)).unwrap();
    assert_eq!(sent.iter().map(|it| it.position.0).collect::<Vec<_>>(), [1, 2, 3, 4]);
}

#[test]
fn what_a_refused_command_gathered_is_dropped_and_the_others_are_kept() {
    let store = Arc::new(in_memory());
    let refused =
        |then: fn(&mut Transaction<'_>) -> Result<(), StoreError>| -> Command<(Receipt, PersonRef)> {
            Box::new(move |tx| {
                open(tx, "key-2", "P2")?;
                then(tx)?;
                Err(StoreError::NothingToRecord { stream: "refused".to_owned() })
            })
        };
    let commands = vec![
        opening("key-1", "P1"),
        (foreseen("key-2", "P2"), refused(|_| Ok(()))),
        // This one sees its own rows before it is refused.
        (
            foreseen("key-2", "P2"),
            refused(|tx| {
                assert_eq!(tx.outbox(10)?.len(), 2);
                assert_eq!(tx.sequence_of(&rumbo_base::CaseId(2).to_string())?, 1);
                Ok(())
            }),
        ),
        opening("key-2", "P2"),
        opening("key-3", "P2"),
    ];
    let told = in_one_commit(&store, commands);
    let places: Vec<Option<u64>> = told.iter().map(|it| it.as_ref().ok().map(|it| it.0.last.0)).collect();
    assert_eq!(places, [Some(1), None, None, Some(2), Some(3)]);
    let people: Vec<PersonRef> = told.into_iter().flatten().map(|it| it.1).collect();
    let [first, second, third] = people.as_slice() else { panic!("{people:?}") };
    assert!(first != second && second == third);
    assert_eq!(store.read(|it| it.outbox(10)).unwrap().len(), 3);
    assert!(store.read(|it| it.verify(|_, _| {})).unwrap().is_whole());
}

#[test]
fn what_a_chunk_did_is_foreseen_by_the_commands_that_join_its_commit() {
    let store = in_memory();
    let ((go, held), (began, running)) = (mpsc::channel::<()>(), mpsc::channel::<()>());
    let hold = move |_: &mut Transaction<'_>| {
        began.send(()).unwrap();
        held.recv().map_err(|_| StoreError::Aborted)
    };
    std::thread::scope(|scope| {
        scope.spawn(|| store.write(hold).unwrap());
        running.recv().unwrap();
        let chunk = |key: &'static str| {
            let pending = store.begin_bulk(foreseen(key, "P1"), move |tx| open(tx, key, "P1"));
            pending.unwrap()
        };
        let (first, second) = (chunk("key-1"), chunk("key-2"));
        let joined = scope.spawn(|| {
            let command = |tx: &mut Transaction<'_>| open(tx, "key-1", "P1");
            store.write_foreseeing(foreseen("key-1", "P1"), command).unwrap()
        });
        while store.waiting().0 < 1 {
            std::thread::yield_now();
        }
        go.send(()).unwrap();
        let (first, second) = (first.wait().unwrap(), second.wait().unwrap());
        assert_eq!(joined.join().unwrap(), first);
        assert_eq!(second.1, first.1);
    });
}

#[test]
fn a_case_that_moves_on_in_the_commit_that_opens_it_is_followed() {
    let store = Arc::new(in_memory());
    let step = |expected: u32| -> Command<u64> {
        Box::new(move |tx| {
            let stream = rumbo_base::CaseId(1).to_string();
            Ok(tx.append(&stream, expected, &by("key"), &[draft("{}"), draft("{}")])?.last.0)
        })
    };
    let open = |tx: &mut Transaction<'_>| open(tx, "key-1", "P1").map(|it| it.0.last.0);
    let commands = vec![
        (foreseen("key-1", "P1"), Box::new(open) as Command<u64>),
        (Foreseen::default(), step(1)),
        (Foreseen::default(), step(1)),
        (Foreseen::default(), step(3)),
    ];
    let told = in_one_commit(&store, commands);
    let places: Vec<Option<u64>> = told.iter().map(|it| it.as_ref().ok().copied()).collect();
    assert_eq!(places, [Some(1), Some(3), None, Some(5)]);
    let moved_on = |it: &Outcome<u64>| {
        matches!(it, Err(WriteError::Command(StoreError::SequenceConflict { expected: 1, found: 3, .. })))
    };
    assert!(moved_on(&told[2]), "{told:?}");
}

#[test]
fn a_text_that_a_server_cannot_keep_takes_no_other_command_with_it() {
    let store = Arc::new(in_memory());
    let on_server = store.write(|tx| Ok::<_, StoreError>(tx.connection.server().is_some())).unwrap();
    let unforeseen = |key: &'static str| -> (Foreseen, Command<(Receipt, PersonRef)>) {
        (Foreseen::default(), Box::new(move |tx| open(tx, key, key)))
    };
    let commands = vec![
        opening("key-1", "P1"),
        opening("key\0-2", "P2"),
        unforeseen("key\0-3"),
        unforeseen("key-4"),
        opening("key-5", "P5"),
    ];
    let told: Vec<bool> = in_one_commit(&store, commands).iter().map(Result::is_ok).collect();
    assert_eq!(told, [true, !on_server, !on_server, true, true]);
}

#[test]
fn many_rows_are_sent_before_they_fill_the_memory() {
    let store = in_memory();
    let long = "x".repeat(1 << 20);
    let rows = store.write(move |tx| {
        for _ in 0..20 {
            tx.send(Position(1), "statistics", "opened", &long)?;
        }
        let count = "SELECT count(*) FROM outbox WHERE length(body) = ?1";
        tx.connection.query_row(count, params![1u32 << 20], |row| row.get::<i64>(0))
    });
    assert_eq!(rows.unwrap(), 20);
}
