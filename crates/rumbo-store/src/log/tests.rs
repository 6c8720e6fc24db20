use super::*;
use crate::fixture::{by, draft, file_options, in_memory, intruder, options, record};
use crate::store::Store;
use crate::writer::COMMANDS_PER_COMMIT_MAX;

/// Records so many events in one commit.
fn record_many(store: &Store, count: usize) {
    let drafts = vec![draft("{}"); count];
    store
        .write(move |tx| {
            let sequence = tx.sequence_of("case_1")?;
            tx.append("case_1", sequence, &by("key"), &drafts)
        })
        .unwrap();
}

fn whole(store: &Store) {
    let report = store.read(|it| it.verify(|_, _| {})).unwrap();
    assert!(report.is_whole(), "{report:?}");
}

#[test]
fn every_commit_has_a_checkpoint_that_continues_the_one_before() {
    let store = in_memory();
    assert_eq!(store.read(|it| it.checkpoint()).unwrap(), None);
    let key = store.read(|it| it.log_key()).unwrap();
    assert!(key.name().starts_with("xx1/"), "{key}");
    let mut before: Option<SignedCheckpoint> = None;
    for count in [1, 2, 1, 255, 300, 7] {
        record_many(&store, count);
        let old = before.as_ref().map_or(0, |it| it.checkpoint().size);
        let growth = store.read(|it| it.growth(old)).unwrap().unwrap();
        assert_eq!(growth.checkpoint.checkpoint().size, old + count as u64);
        growth.verify(&key, before.as_ref()).unwrap();
        before = Some(growth.checkpoint);
    }
    whole(&store);
}

#[test]
fn every_event_has_a_proof_also_beyond_the_kept_levels() {
    let store = in_memory();
    // More than 256 * 256 events, so that a subtree of each of two levels is kept and read.
    for count in [70, 186, 66_000, 3] {
        record_many(&store, count);
    }
    let key = store.read(|it| it.log_key()).unwrap();
    for position in [1, 2, 255, 256, 257, 511, 512, 65_535, 65_536, 65_537, 66_255, 66_256, 66_257, 66_259] {
        let proof = store.read(|it| it.proof(Position(position), false)).unwrap().unwrap();
        let event = store.read(|it| it.event(Position(position))).unwrap().unwrap();
        assert_eq!((proof.index + 1, proof.subject.leaf()), (position, event.leaf));
        proof.verify(&key, &[]).unwrap();
    }
    for position in [0, 66_260] {
        assert_eq!(store.read(|it| it.proof(Position(position), false)).unwrap(), None);
    }
    let first = store.read(|it| it.checkpoint_of(70)).unwrap().unwrap();
    store.read(|it| it.growth(70)).unwrap().unwrap().verify(&key, Some(&first)).unwrap();
    assert_eq!(store.read(|it| it.growth(66_260)).unwrap(), None);
    whole(&store);
}

#[test]
fn commands_that_fail_leave_nothing_in_the_log() {
    let store = in_memory();
    for number in 0..COMMANDS_PER_COMMIT_MAX {
        let outcome = store.write(move |tx| {
            record(tx, "case_1")?;
            if number % 3 == 0 { Err(StoreError::Aborted) } else { Ok(()) }
        });
        assert_eq!(outcome.is_err(), number % 3 == 0);
    }
    assert!(store.write_bulk(|tx| record(tx, "case_1").and(Err::<(), _>(StoreError::Aborted))).is_err());
    store.write(|tx| record(tx, "case_1")).unwrap();
    whole(&store);
}

#[test]
fn a_node_that_is_opened_again_goes_on_where_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(folder.path(), &options(), crate::fixture::at(0)).unwrap();
    record_many(&store, 700);
    let (before, key) = store.read(|it| Ok((it.checkpoint()?, it.log_key()?))).unwrap();
    store.close().unwrap();
    let other_seed = crate::store::Options { seed: [99; 32], ..options() };
    let store = Store::open(folder.path(), &other_seed).unwrap();
    record_many(&store, 70);
    assert_eq!(store.read(|it| it.log_key()).unwrap(), key);
    store.read(|it| it.growth(700)).unwrap().unwrap().verify(&key, before.as_ref()).unwrap();
    whole(&store);
}

#[test]
fn a_ledger_that_does_not_continue_its_checkpoint_is_halted_and_can_be_verified() {
    let drop_guards = "DROP TRIGGER event_is_never_removed; DROP TRIGGER checkpoint_is_never_changed;
                       DROP TRIGGER log_node_is_never_removed; DROP TRIGGER event_is_never_changed;";
    for tampering in [
        "DELETE FROM event WHERE position = 300",
        "UPDATE checkpoint SET root = zeroblob(32)",
        "DELETE FROM log_node",
        "UPDATE event SET leaf = zeroblob(32) WHERE position = 299",
        "INSERT INTO event SELECT 301, node, stream, 301, kind, payload_version, happened_at, recorded_at + 1, actor, agency,
         place, purpose, content, command_key, payload, leaf FROM event WHERE position = 300",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(folder.path(), &file_options(), crate::fixture::at(0)).unwrap();
        record_many(&store, 300);
        store.close().unwrap();
        intruder(folder.path()).execute_batch(&format!("{drop_guards} {tampering}")).unwrap();
        let store = Store::open(folder.path(), &file_options()).unwrap();
        let error = StoreError::from(store.write(|tx| record(tx, "case_2")).unwrap_err());
        assert!(matches!(error, StoreError::LogBroken { checkpoint: 300 }), "{tampering}: {error}");
        let report = store.read(|it| it.verify(|_, _| {})).unwrap();
        assert!(!report.faults.is_empty(), "{tampering}");
        assert_eq!(store.read(|it| it.sequence_of("case_2")).unwrap(), 0);
    }
}

#[test]
fn a_second_writer_halts_the_log() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(folder.path(), &file_options(), crate::fixture::at(0)).unwrap();
    record_many(&store, 2);
    let file = intruder(folder.path());
    file.execute_batch("INSERT INTO checkpoint VALUES (3, zeroblob(32), zeroblob(68))").unwrap();
    for _ in 0..2 {
        let error = StoreError::from(store.write(|tx| record(tx, "case_1")).unwrap_err());
        assert_eq!(error.code(), "store-log-broken");
    }
    assert_eq!(store.read(|it| it.head()).unwrap().unwrap().position, Position(2));
}

#[test]
fn what_a_witness_signed_is_kept_and_carried_by_receipts() {
    let store = in_memory();
    record_many(&store, 5);
    let witness = SignerKey::witness("witness.example/w1", &[2; 32]).unwrap();
    let key = store.read(|it| it.log_key()).unwrap();
    let signed = store.read(|it| it.growth(0)).unwrap().unwrap().cosign(&key, None, &witness, 77).unwrap();
    let (kept, public) = (signed.clone(), witness.public());
    store.write(move |tx| tx.add_cosignature(&kept, &public)).unwrap();
    record_many(&store, 4);
    let proof = |position| store.read(|it| it.proof(Position(position), false)).unwrap().unwrap();
    // The witness saw event 5; for event 6 there is only the node's word so far.
    assert_eq!(proof(5).verify(&key, &[witness.public()]), Ok(vec![77]));
    assert_eq!(proof(6).verify(&key, &[]), Ok(vec![]));
    let (other, public) =
        (SignerKey::witness("witness.example/w2", &[3; 32]).unwrap().public(), witness.public());
    let again = signed.clone();
    let refused = store.write(move |tx| tx.add_cosignature(&again, &other)).unwrap_err();
    assert_eq!(StoreError::from(refused).code(), "proof-not-signed");
    let checkpoint = Checkpoint { root: [1; 32], ..signed.checkpoint().clone() };
    let mut fork = SignedCheckpoint::new(checkpoint, Vec::new());
    fork.add(witness.cosign(fork.body(), 78));
    let refused = store.write(move |tx| tx.add_cosignature(&fork, &public)).unwrap_err();
    assert_eq!(StoreError::from(refused).code(), "proof-fork");
}
