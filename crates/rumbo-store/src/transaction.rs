//! What a command and a reading see: one connection at one moment, and what the writer remembers between commands.
//!
//! The tables themselves are in `ledger`, `command`, `registry`, `vault`, `projections`, `facts` and `operation`.

use std::collections::HashMap;
use std::ops::Deref;
use std::sync::Arc;

use rumbo_base::{CaseId, NodeId};

use crate::clock;
use crate::command::Bodies;
use crate::database::Connection;
use crate::error::StoreError;
use crate::foreseen::Known;
use crate::keys::{Keys, SectorKey};
use crate::leaf::Encoding;
use crate::log::Log;
use crate::schema;
use crate::sql::{signed, unsigned};
use crate::syncing::Kept;

/// One consistent view of the node. It shows nothing personal: the vault is read in a [`Transaction`], which logs it.
#[derive(Debug)]
pub struct Reader<'c> {
    pub(crate) connection: &'c Connection,
    pub(crate) bodies: Bodies,
    pub(crate) kept: Kept,
}

/// A command at work: it sees the commands before it, and all of it is kept or none.
#[derive(Debug)]
pub struct Transaction<'c> {
    reader: Reader<'c>,
    pub(crate) state: &'c mut State,
}

impl<'c> Deref for Transaction<'c> {
    type Target = Reader<'c>;
    fn deref(&self) -> &Reader<'c> {
        &self.reader
    }
}

impl<'c> Transaction<'c> {
    pub(crate) fn new(connection: &'c Connection, state: &'c mut State) -> Self {
        let bodies = state.keys.bodies.clone();
        let kept = state.kept_events.clone();
        Self { reader: Reader { connection, bodies, kept }, state }
    }
    /// The number that the next case of this node will have: what is kept for it before it is recorded belongs to it.
    pub fn coming_case_id(&self) -> CaseId {
        CaseId(self.state.counters.last_case + 1)
    }
    /// The next number for a case of this node. A number given to a command that fails is given again.
    pub fn next_case_id(&mut self) -> CaseId {
        self.state.counters.last_case += 1;
        let case = CaseId(self.state.counters.last_case);
        if self.connection.server().is_some() {
            // Its stream has its name. Were there events in it nevertheless, the ledger's guard would refuse the commit.
            self.state.known.holds_events(&case.to_string(), 0);
        }
        case
    }
}

/// Where the node's numberings stand. Copied before a command, put back when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Counters {
    pub(crate) position: u64,
    pub(crate) recorded_at: i64,
    /// The latest moment that commands came at, since the clock was last accepted as it is.
    pub(crate) clock: i64,
    pub(crate) last_case: u64,
    pub(crate) last_person: i64,
}

/// What the one writer remembers, so that a command need not ask the database for it.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) node: NodeId,
    pub(crate) counters: Counters,
    pub(crate) keys: Keys,
    pub(crate) sectors: HashMap<String, Arc<SectorKey>>,
    pub(crate) encoding: Encoding,
    pub(crate) log: Log,
    /// What need not be asked for in the commit at hand.
    pub(crate) known: Known,
    /// Microseconds that a command may come before the latest one.
    pub(crate) clock_behind_max: i64,
    /// How many events the disk keeps.
    pub(crate) kept_events: Kept,
    /// The last case and person that `meta` knows.
    kept: (u64, i64),
}

impl State {
    /// Reads where the node stands.
    pub(crate) fn load(
        connection: &Connection,
        node: NodeId,
        keys: Keys,
        clock_behind_seconds_max: u32,
    ) -> Result<Self, StoreError> {
        let last = "SELECT coalesce(max(position), 0), coalesce(max(recorded_at), 0) FROM
                    (SELECT position, recorded_at FROM event ORDER BY position DESC LIMIT 1) AS newest";
        let (position, recorded_at) =
            connection.query_row(last, &[], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let last_person = schema::meta_number(connection, "last_person")?.unwrap_or(0);
        let last_case =
            unsigned(schema::meta_number(connection, "last_case")?.unwrap_or(0), "meta `last_case`")?;
        let position = unsigned(position, "event.position")?;
        let clock = clock::found(connection, position, recorded_at)?;
        let counters = Counters { position, recorded_at, clock, last_case, last_person };
        let encoding = Encoding::default();
        let log = Log::load(connection, schema::signer(connection, &keys.signing)?, position)?;
        let (sectors, kept) = (HashMap::new(), (last_case, last_person));
        let kept_events = Kept::new(position);
        let clock_behind_max = i64::from(clock_behind_seconds_max) * 1_000_000;
        let known = Known::default();
        Ok(Self { node, counters, keys, sectors, encoding, log, known, clock_behind_max, kept_events, kept })
    }

    /// Writes what has no table of its own, once for all commands of a commit.
    pub(crate) fn keep(&mut self, connection: &Connection) -> Result<(), StoreError> {
        let now = (self.counters.last_case, self.counters.last_person);
        if self.kept.0 != now.0 {
            schema::put_meta_number(connection, "last_case", signed(now.0)?)?;
        }
        if self.kept.1 != now.1 {
            schema::put_meta_number(connection, "last_person", now.1)?;
        }
        self.kept = now;
        self.log.keep(connection)
    }

    /// Remembers what a commit that held has written.
    pub(crate) fn committed(&mut self) {
        self.log.committed();
        self.known = Known::default();
    }

    /// Forgets what an undone command had changed.
    pub(crate) fn undo(&mut self, before: Counters) {
        self.counters = before;
        self.log.undo(before.position);
        self.known.undo();
        self.sectors.clear(); // a sector that the undone command made is no longer there
    }

    /// Forgets what a whole lost commit had changed.
    pub(crate) fn undo_commit(&mut self, before: Counters) {
        self.undo(before);
        self.known = Known::default();
        self.kept = (before.last_case, before.last_person);
    }
}
