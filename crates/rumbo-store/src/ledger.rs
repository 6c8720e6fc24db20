//! The ledger: events appended in one gapless order and read back. What an event means is not known here.

use rumbo_base::{AgencyId, ContentVersion, Instant, NodeId, PlaceId, Position, PurposeId};

use crate::database::{Row, params};
use crate::error::StoreError;
use crate::leaf::Hash;
use crate::sql::{Columns, instant, micros, signed, unsigned};
use crate::transaction::{Reader, Transaction};

/// Who caused events, why, under which content, and when they were told to us.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    /// The officer, person or clock that acted.
    pub actor: String,
    /// For whom they acted.
    pub agency: AgencyId,
    /// Where.
    pub place: Option<PlaceId>,
    /// Why.
    pub purpose: PurposeId,
    /// The content that decided.
    pub content: ContentVersion,
    /// The command's idempotency key.
    pub command_key: String,
    /// When it is recorded.
    pub now: Instant,
}

/// An event to be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// What happened.
    pub kind: &'static str,
    /// Version of this kind's payload.
    pub payload_version: u16,
    /// When it happened.
    pub happened_at: Instant,
    /// The payload, kept and hashed byte for byte.
    pub payload: String,
}

/// Proof that events were recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The first event.
    pub first: Position,
    /// The last event.
    pub last: Position,
    /// Leaf hash of the last event.
    pub leaf: Hash,
    /// When the last event was recorded.
    pub recorded_at: Instant,
}

impl Receipt {
    /// One receipt for two appends of one command.
    pub fn through(self, later: Self) -> Self {
        Self { first: self.first, ..later }
    }
}

/// An event as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredEvent {
    /// Its place in the ledger.
    pub position: Position,
    /// The node that recorded it.
    pub node: NodeId,
    /// What it belongs to.
    pub stream: String,
    /// Its place in the stream: 1, 2, 3, …
    pub sequence: u32,
    /// What happened.
    pub kind: String,
    /// Version of this kind's payload.
    pub payload_version: u16,
    /// When it happened.
    pub happened_at: Instant,
    /// When it was recorded.
    pub recorded_at: Instant,
    /// Who acted.
    pub actor: String,
    /// For whom.
    pub agency: AgencyId,
    /// Where.
    pub place: Option<PlaceId>,
    /// Why.
    pub purpose: PurposeId,
    /// The content that decided.
    pub content: ContentVersion,
    /// The idempotency key of its command.
    pub command_key: String,
    /// The payload, byte for byte.
    pub payload: String,
    /// Its leaf hash.
    pub leaf: Hash,
}

/// What a case is read back from, as it stands in the database.
#[derive(Debug, Clone)]
pub struct Recorded<'r> {
    /// Its place in the ledger.
    pub position: Position,
    /// What happened.
    pub kind: &'r str,
    /// Version of the payload.
    pub payload_version: u16,
    /// When it happened.
    pub happened_at: Instant,
    /// Where.
    pub place: Option<PlaceId>,
    /// The content that decided.
    pub content: &'r str,
    /// The payload.
    pub payload: &'r str,
}

impl StoredEvent {
    /// What a case is read back from.
    pub fn recorded(&self) -> Recorded<'_> {
        Recorded {
            position: self.position,
            kind: &self.kind,
            payload_version: self.payload_version,
            happened_at: self.happened_at,
            place: self.place.clone(),
            content: self.content.as_str(),
            payload: &self.payload,
        }
    }
}

/// Where the ledger stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The last event.
    pub position: Position,
    /// Its leaf hash.
    pub leaf: Hash,
    /// When it was recorded.
    pub recorded_at: Instant,
}

/// The columns of an event in the order of the table, which is also the order they are hashed in; the leaf stands last.
macro_rules! columns {
    () => {
        "position, node, stream, sequence, kind, payload_version, happened_at, recorded_at, actor, agency, place, purpose, \
         content, command_key, payload, leaf"
    };
}
pub(crate) use columns;

impl Transaction<'_> {
    /// Appends events to a stream that holds `expected_sequence` events so far.
    ///
    /// Refuses with [`StoreError::SequenceConflict`] if it holds another number, when there is nothing to append, and when the
    /// clock has gone back.
    pub fn append(
        &mut self,
        stream: &str,
        expected_sequence: u32,
        by: &Envelope,
        drafts: &[Draft],
    ) -> Result<Receipt, StoreError> {
        self.state.log.check()?;
        self.heed_clock(by.now)?;
        if self.connection.server().is_some() {
            // Afterwards it could not be asked what the stream held.
            let found = self.state.known.events_of(stream).map_or_else(|| self.sequence_of(stream), Ok)?;
            if found != expected_sequence {
                return Err(StoreError::SequenceConflict {
                    stream: stream.to_owned(),
                    expected: expected_sequence,
                    found,
                });
            }
        }
        let before = self.state.counters.position;
        let mut sequence = i64::from(expected_sequence);
        let mut leaf = None;
        for draft in drafts {
            sequence += 1;
            let appended = self.append_one(stream, sequence, by, draft);
            // Only the first can meet a stream that moved on; the others come after our own.
            let first = leaf.is_none();
            let told = |error| if first { self.conflict(stream, expected_sequence, error) } else { error };
            leaf = Some(appended.map_err(told)?);
        }
        let Some(leaf) = leaf else { return Err(StoreError::NothingToRecord { stream: stream.to_owned() }) };
        if self.connection.server().is_some() {
            self.state.known.holds_events(stream, unsigned(sequence, "event.sequence")?);
        }
        let recorded_at = instant(self.state.counters.recorded_at, "event.recorded_at")?;
        Ok(Receipt {
            first: Position(before + 1),
            last: Position(self.state.counters.position),
            leaf,
            recorded_at,
        })
    }

    /// Whether the ledger's guard refused an event because its stream had moved on: only then is the stream looked up.
    fn conflict(&self, stream: &str, expected: u32, error: StoreError) -> StoreError {
        match self.sequence_of(stream) {
            Ok(found) if found != expected => {
                StoreError::SequenceConflict { stream: stream.to_owned(), expected, found }
            }
            _ => error,
        }
    }

    fn append_one(
        &mut self,
        stream: &str,
        sequence: i64,
        by: &Envelope,
        draft: &Draft,
    ) -> Result<Hash, StoreError> {
        const INSERT: &str = concat!(
            "INSERT OR FAIL INTO event (",
            columns!(),
            ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)"
        );
        let position = signed(self.state.counters.position + 1)?;
        let happened_at = micros(draft.happened_at);
        let recorded_at = micros(by.now).max(self.state.counters.recorded_at + 1);
        let place = by.place.as_ref().map(PlaceId::as_str);
        let encoding = self.state.encoding.start();
        encoding
            .number(position)
            .text(self.state.node.as_str())
            .text(stream)
            .number(sequence)
            .text(draft.kind);
        encoding.number(draft.payload_version.into()).number(happened_at).number(recorded_at);
        encoding.text(&by.actor).text(by.agency.as_str()).text_or_none(place).text(by.purpose.as_str());
        encoding.text(by.content.as_str()).text(&by.command_key).text(&draft.payload);
        let leaf = encoding.leaf();
        self.connection.insert(
            INSERT,
            params![
                position,
                self.state.node.as_str(),
                stream,
                sequence,
                draft.kind,
                draft.payload_version,
                happened_at,
                recorded_at,
                by.actor,
                by.agency.as_str(),
                place,
                by.purpose.as_str(),
                by.content.as_str(),
                by.command_key,
                draft.payload,
                &leaf[..],
            ],
        )?;
        self.state.log.append(leaf);
        self.state.counters.position += 1;
        self.state.counters.recorded_at = recorded_at;
        Ok(leaf)
    }
}

impl Reader<'_> {
    /// How many events a stream holds.
    pub fn sequence_of(&self, stream: &str) -> Result<u32, StoreError> {
        let mut last = self.connection.prepare("SELECT max(sequence) FROM event WHERE stream = ?1")?;
        let last: Option<i64> = last.query_row(params![stream], |row| row.get(0))?;
        unsigned(last.unwrap_or(0), "event.sequence")
    }
    /// The events of a stream, in order.
    pub fn events(&self, stream: &str) -> Result<Vec<StoredEvent>, StoreError> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM event WHERE stream = ?1 ORDER BY sequence");
        let mut select = self.connection.prepare(SQL)?;
        select.query_and_then(params![stream], stored)?.collect()
    }
    /// The last event of a stream.
    pub fn last_of(&self, stream: &str) -> Result<Option<StoredEvent>, StoreError> {
        const SQL: &str =
            concat!("SELECT ", columns!(), " FROM event WHERE stream = ?1 ORDER BY sequence DESC LIMIT 1");
        let mut select = self.connection.prepare(SQL)?;
        select.query_and_then(params![stream], stored)?.next().transpose()
    }
    /// Shows each event of a stream in order, without copying it. What `each` gives as an error ends the reading.
    pub fn history<E: From<StoreError>>(
        &self,
        stream: &str,
        mut each: impl FnMut(Recorded<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let sql = "SELECT position, kind, payload_version, happened_at, place, content, payload
                   FROM event WHERE stream = ?1 ORDER BY sequence";
        let mut select = self.connection.prepare(sql)?;
        let mut rows = select.query(params![stream])?;
        while let Some(row) = rows.next()? {
            each(Recorded {
                position: Position(row.number(0, "event.position")?),
                kind: row.text(1)?,
                payload_version: row.number(2, "event.payload_version")?,
                happened_at: row.moment(3, "event.happened_at")?,
                place: row.word_or_none(4, "event.place")?,
                content: row.text(5)?,
                payload: row.text(6)?,
            })?;
        }
        Ok(())
    }
    /// Up to `limit` events from a position on, in order.
    pub fn events_from(&self, from: Position, limit: u32) -> Result<Vec<StoredEvent>, StoreError> {
        const SQL: &str =
            concat!("SELECT ", columns!(), " FROM event WHERE position >= ?1 ORDER BY position LIMIT ?2");
        let mut select = self.connection.prepare(SQL)?;
        select.query_and_then(params![signed(from.0)?, limit], stored)?.collect()
    }
    /// One event.
    pub fn event(&self, position: Position) -> Result<Option<StoredEvent>, StoreError> {
        Ok(self.events_from(position, 1)?.pop().filter(|it| it.position == position))
    }
    /// Where the ledger stands; `None` while it is empty.
    pub fn head(&self) -> Result<Option<Head>, StoreError> {
        let sql = "SELECT position, leaf, recorded_at FROM event ORDER BY position DESC LIMIT 1";
        let mut select = self.connection.prepare(sql)?;
        let row = select.query_row_or_none(&[], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let Some((position, leaf, recorded_at)) = row else { return Ok(None) };
        let position = Position(unsigned(position, "event.position")?);
        Ok(Some(Head { position, leaf, recorded_at: instant(recorded_at, "event.recorded_at")? }))
    }
}

fn stored(row: &Row<'_>) -> Result<StoredEvent, StoreError> {
    Ok(StoredEvent {
        position: Position(row.number(0, "event.position")?),
        node: row.word(1, "event.node")?,
        stream: row.get(2)?,
        sequence: row.number(3, "event.sequence")?,
        kind: row.get(4)?,
        payload_version: row.number(5, "event.payload_version")?,
        happened_at: row.moment(6, "event.happened_at")?,
        recorded_at: row.moment(7, "event.recorded_at")?,
        actor: row.get(8)?,
        agency: row.word(9, "event.agency")?,
        place: row.word_or_none(10, "event.place")?,
        purpose: row.word(11, "event.purpose")?,
        content: ContentVersion::stored(row.text(12)?),
        command_key: row.get(13)?,
        payload: row.get(14)?,
        leaf: row.hash(15, "event.leaf")?,
    })
}

#[cfg(test)]
mod tests;
