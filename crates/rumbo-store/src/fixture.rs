//! What the tests of this crate have in common: a node, a command's envelope, an event, words.

use std::sync::atomic::{AtomicU32, Ordering};

use rumbo_base::{
    AccessRoleId, Action, AgencyId, CivilDate, ContentVersion, Grant, Instant, NodeId, PurposeId, SectorId,
};
use rusqlite::Connection;

use crate::clock::CLOCK_BEHIND_SECONDS_MAX;
use crate::error::StoreError;
use crate::ledger::{Draft, Envelope, Receipt};
use crate::secrets::Secrets;
use crate::store::{Options, Store};
use crate::transaction::Transaction;

pub(crate) fn at(second: i64) -> Instant {
    Instant::from_second(1_735_689_600 + second).unwrap()
}

pub(crate) fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

/// How a node is made in a file of its folder: for tests that look into that file.
pub(crate) fn file_options() -> Options {
    Options {
        node: NodeId::parse("xx1").unwrap(),
        seed: [7; 32],
        secrets: Secrets::make(&[7; 32]),
        database: None,
        max_pages: None,
        clock_behind_seconds_max: CLOCK_BEHIND_SECONDS_MAX,
    }
}

/// How a node is made: on the server that `RUMBO_TEST_POSTGRES` names, if it names one, each in a schema of its own.
pub(crate) fn options() -> Options {
    Options { database: server().map(|server| schema_of(&server)), ..file_options() }
}

/// The server that tests may use.
#[expect(clippy::disallowed_methods, reason = "whoever runs the tests says where the server is")]
pub(crate) fn server() -> Option<String> {
    std::env::var("RUMBO_TEST_POSTGRES").ok()
}

/// The address of a schema that nobody else has.
pub(crate) fn schema_of(server: &str) -> String {
    static MADE: AtomicU32 = AtomicU32::new(0);
    let name = format!("t{}_{}", std::process::id(), MADE.fetch_add(1, Ordering::Relaxed));
    format!("{server}?options=-csearch_path%3D{name}")
}

pub(crate) fn in_memory() -> Store {
    Store::in_memory(&options(), at(0)).unwrap()
}

pub(crate) fn sector(word: &str) -> SectorId {
    SectorId::parse(word).unwrap()
}

/// What the policies would grant; the store's tests have no policies to ask.
#[expect(clippy::disallowed_methods, reason = "tests of the store stand in for the crate that grants")]
pub(crate) fn grant() -> Grant {
    let (role, purpose) = (AccessRoleId::officer(), PurposeId::parse("stay-service").unwrap());
    Grant::issue("officer-7", role, Action::Read, purpose, None, Vec::new(), None, at(9))
}

pub(crate) fn by(key: &str) -> Envelope {
    Envelope {
        actor: "officer-7".to_owned(),
        agency: AgencyId::parse("xx-border").unwrap(),
        place: None,
        purpose: PurposeId::parse("stay-service").unwrap(),
        content: ContentVersion::stored("xx@7f3a9c01d2e4"),
        command_key: key.to_owned(),
        now: at(1),
    }
}

pub(crate) fn draft(payload: &str) -> Draft {
    Draft { kind: "case.opened", payload_version: 1, happened_at: at(0), payload: payload.to_owned() }
}

/// Appends one event after those that the stream holds.
pub(crate) fn record(tx: &mut Transaction<'_>, stream: &str) -> Result<Receipt, StoreError> {
    let sequence = tx.sequence_of(stream)?;
    tx.append(stream, sequence, &by("key"), &[draft("{}")])
}

/// A connection past the store's guards, as somebody with access to the file has it.
pub(crate) fn intruder(folder: &std::path::Path) -> Connection {
    Connection::open(folder.join("node.sqlite")).unwrap()
}

/// A text with another letter at a place.
pub(crate) fn with_letter(text: &str, at: usize, other: char) -> String {
    let (before, rest) = text.split_at(at);
    let mut rest = rest.chars();
    rest.next();
    format!("{before}{other}{}", rest.as_str())
}
