//! Callers: threads that each send one command after the other and wait for its answer.

use std::path::Path;

use rumbo_base::Position;
use rumbo_store::{Store, Transaction};

use crate::command::{Words, open_case};
use crate::{Fault, open, say};

/// Events that are read at once.
const PAGE: u32 = 10_000;

/// Of so many callers one hands its commands over as bulk work, whose commits another thread syncs.
const BULK_EVERY: usize = 4;

/// Sends commands until killed. Says first how many events the node has.
pub(crate) fn work(data: &Path, from: &[u64]) -> Result<(), Fault> {
    let (store, words) = (open(data, None)?, Words::new()?);
    let events = store.read(|reader| reader.head())?.map_or(0, |it| it.position.0);
    say(&format!("ready node {events} ."))?;
    std::thread::scope(|scope| {
        let callers: Vec<_> = (0..)
            .zip(from)
            .map(|(caller, from)| {
                let (store, words) = (&store, &words);
                scope.spawn(move || (*from..).try_for_each(|number| one(store, words, caller, number)))
            })
            .collect();
        callers.into_iter().try_for_each(|it| it.join().unwrap_or_else(|_| Err("a caller stopped".into())))
    })
}

fn one(store: &Store, words: &Words, caller: usize, number: u64) -> Result<(), Fault> {
    let (key, words) = (format!("{caller}-{number}"), words.clone());
    let sent = key.clone();
    let command = move |tx: &mut Transaction<'_>| open_case(tx, &words, &sent);
    let receipt =
        if caller.is_multiple_of(BULK_EVERY) { store.write_bulk(command) } else { store.write(command) }?;
    say(&format!("ack {key} {} .", receipt.last))
}

/// Prints every event's key and position, and whether the ledger is whole.
pub(crate) fn show(data: &Path) -> Result<(), Fault> {
    let store = open(data, None)?;
    let mut next = Position(1);
    loop {
        let events = store.read(|reader| reader.events_from(next, PAGE))?;
        let Some(last) = events.last() else { break };
        next = Position(last.position.0 + 1);
        events.iter().try_for_each(|it| say(&format!("event {} {} .", it.command_key, it.position)))?;
    }
    let (report, flaws) = store.read(|reader| Ok((reader.verify(|_, _| {})?, reader.integrity()?)))?;
    let whole = report.is_whole() && flaws.is_empty();
    say(&format!("whole {whole} {} .", report.events))?;
    Ok(store.close()?)
}
