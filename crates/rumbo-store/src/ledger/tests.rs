use rumbo_base::PlaceId;

use super::*;
use crate::fixture::{at, by, draft, file_options, in_memory, record};
use crate::store::Store;

#[test]
fn events_come_back_as_they_were_recorded() {
    let store = in_memory();
    let envelope = Envelope { place: Some(PlaceId::parse("xx-airport").unwrap()), ..by("key-1") };
    let sent = envelope.clone();
    let receipt = store
        .write(move |tx| tx.append("case_1", 0, &sent, &[draft("{\"b\":1,  \"a\":2}"), draft("{}")]))
        .unwrap();
    assert_eq!((receipt.first, receipt.last), (Position(1), Position(2)));
    let events = store.read(|it| it.events("case_1")).unwrap();
    assert_eq!(events.len(), 2);
    assert_eq!(events[0].payload, "{\"b\":1,  \"a\":2}");
    assert_eq!((events[0].place.clone(), events[0].node.as_str()), (envelope.place, "xx1"));
    assert_eq!(
        (events[1].sequence, events[1].leaf, events[1].recorded_at),
        (2, receipt.leaf, receipt.recorded_at)
    );
    assert_eq!(store.read(|it| it.event(Position(2))).unwrap(), events.get(1).cloned());
    assert_eq!(store.read(|it| it.event(Position(3))).unwrap(), None);
    assert_eq!(store.read(|it| it.head()).unwrap().unwrap().position, Position(2));
}

#[test]
fn recorded_at_grows_even_when_the_clock_stands_still() {
    let store = in_memory();
    for _ in 0..3 {
        store
            .write(|tx| tx.append("case_1", tx.sequence_of("case_1")?, &by("k"), &[draft("{}"), draft("{}")]))
            .unwrap();
    }
    let events = store.read(|it| it.events_from(Position(1), 10)).unwrap();
    assert_eq!(events.len(), 6);
    assert!(events.windows(2).all(|it| it[0].recorded_at < it[1].recorded_at));
    assert_eq!(events[0].recorded_at, at(1));
}

#[test]
fn a_stream_that_moved_on_is_a_conflict() {
    let store = in_memory();
    store.write(|tx| record(tx, "case_1")).unwrap();
    let late = store.write(|tx| tx.append("case_1", 0, &by("k"), &[draft("{}")]));
    let error = StoreError::from(late.unwrap_err());
    assert!(matches!(&error, StoreError::SequenceConflict { expected: 0, found: 1, .. }), "{error}");
    let early = store.write(|tx| tx.append("case_1", 2, &by("k"), &[draft("{}")]));
    let error = StoreError::from(early.unwrap_err());
    assert!(matches!(&error, StoreError::SequenceConflict { expected: 2, found: 1, .. }), "{error}");
    assert_eq!(store.read(|it| it.sequence_of("case_1")).unwrap(), 1);
}

#[test]
fn appending_nothing_is_an_error() {
    let error = in_memory().write(|tx| tx.append("case_1", 0, &by("k"), &[])).unwrap_err();
    assert_eq!(StoreError::from(error).code(), "store-nothing-to-record");
}

#[test]
fn nobody_changes_the_ledger_even_past_the_store() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(folder.path(), &file_options(), at(0)).unwrap();
    store.write(|tx| record(tx, "case_1")).unwrap();
    store.write(|tx| record(tx, "case_1")).unwrap();
    let file = crate::fixture::intruder(folder.path());
    let copy = "node, stream, sequence, kind, payload_version, happened_at, recorded_at, actor, agency, place, purpose, content,
                command_key, '{\"forged\":1}', leaf FROM event WHERE position = 1";
    for attempt in [
        "UPDATE event SET payload = '{}'".to_owned(),
        "DELETE FROM event".to_owned(),
        format!("INSERT OR REPLACE INTO event SELECT position, {copy}"),
        format!("INSERT OR REPLACE INTO event SELECT 3, {copy}"),
        format!("INSERT INTO event SELECT 7, {}", copy.replace("sequence,", "3,")),
    ] {
        let error = file.execute_batch(&attempt).expect_err(&attempt);
        assert!(error.to_string().contains("append-only"), "{attempt}: {error}");
    }
    assert!(store.read(|it| it.verify(|_, _| {})).unwrap().is_whole());
}
