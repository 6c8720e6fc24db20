use super::*;
use crate::fixture::{at, by, draft, in_memory, options};
use crate::store::{Options, Store};

fn told(second: i64) -> Envelope {
    Envelope { now: at(second), ..by("key") }
}

fn record(store: &Store, second: i64) -> Result<Receipt, StoreError> {
    Ok(store
        .write(move |tx| tx.append("case_1", tx.sequence_of("case_1")?, &told(second), &[draft("{}")]))?)
}

#[test]
fn a_small_step_back_is_smoothed_and_time_never_goes_back_in_the_ledger() {
    let store = in_memory();
    let first = record(&store, 1000).unwrap();
    let later = record(&store, 1000 - i64::from(CLOCK_BEHIND_SECONDS_MAX)).unwrap();
    assert!(later.recorded_at > first.recorded_at);
    assert!(store.read(|it| it.verify(|_, _| {})).unwrap().is_whole());
}

#[test]
fn a_large_step_back_halts_all_recording_and_says_what_to_do() {
    let store = in_memory();
    record(&store, 100_000).unwrap();
    let error = record(&store, 1000).unwrap_err();
    assert_eq!(error.code(), "store-clock-behind");
    let words = error.to_string();
    assert!(words.contains("99000 seconds") && words.contains("set the clock right"), "{words}");
    assert!(words.contains("--accept-clock"), "{words}");
    // Small steps do not add up to a large one.
    record(&store, 100_000 - 200).unwrap();
    assert_eq!(record(&store, 100_000 - 400).unwrap_err().code(), "store-clock-behind");
    assert_eq!(store.read(|it| it.head()).unwrap().unwrap().position.0, 2);
}

#[test]
fn how_far_is_the_nodes_own_setting() {
    let strict = Options { clock_behind_seconds_max: 1, ..options() };
    let store = Store::in_memory(&strict, at(0)).unwrap();
    record(&store, 100).unwrap();
    record(&store, 99).unwrap();
    assert_eq!(record(&store, 98).unwrap_err().code(), "store-clock-behind");
}

#[test]
fn an_accepted_clock_is_recorded_and_holds_after_the_node_was_stopped() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(folder.path(), &options(), at(0)).unwrap();
    record(&store, 100_000).unwrap();
    assert_eq!(store.write(|tx| tx.accept_clock(&told(99_900))).unwrap(), None, "nothing was refused");
    let accepted = store.write(|tx| tx.accept_clock(&told(1000))).unwrap().unwrap();
    record(&store, 1001).unwrap();
    store.close().unwrap();
    let store = Store::open(folder.path(), &options()).unwrap();
    record(&store, 1002).unwrap();
    assert_eq!(record(&store, 500).unwrap_err().code(), "store-clock-behind");
    let event = store.read(|it| it.event(accepted.first)).unwrap().unwrap();
    assert_eq!(event.kind, "clock.accepted");
    assert_eq!(event.payload, format!("{{\"clock\":\"{}\",\"ledger\":\"{}\"}}", at(1000), at(100_000)));
    assert!(store.read(|it| it.verify(|_, _| {})).unwrap().is_whole());
    // Once the clock has gone past the time that was wrong, it counts as any other.
    record(&store, 200_000).unwrap();
    store.close().unwrap();
    let store = Store::open(folder.path(), &options()).unwrap();
    assert_eq!(record(&store, 2000).unwrap_err().code(), "store-clock-behind");
}

#[test]
fn a_command_that_failed_has_not_moved_the_clock() {
    let store = in_memory();
    record(&store, 10).unwrap();
    let failed = store.write(|tx| {
        tx.append("case_1", 1, &told(100_000), &[draft("{}")])?;
        Err::<(), _>(StoreError::Stopping)
    });
    failed.unwrap_err();
    record(&store, 11).unwrap();
}
