//! Filling the read tables again from the ledger alone. It gives the same rows as running did; a test says so.

use std::collections::HashMap;
use std::sync::Arc;

use rumbo_base::{CaseId, Position};
use rumbo_case::{Case, Event};
use rumbo_store::{StoredEvent, Transaction};

use crate::App;
use crate::facts::Told;
use crate::library::Library;
use crate::problem::Fault;
use crate::record::{self, Loaded};

/// Events that are replayed in one transaction.
const EVENTS_PER_CHUNK: u32 = 2_000;

impl App {
    /// Empties the read tables and replays the ledger into them.
    pub fn rebuild(&self) -> Result<(), Fault> {
        self.store.write_bulk(|tx| Ok::<_, Fault>(tx.reset_projections()?))?;
        let mut from = Position(1);
        loop {
            let library = Arc::clone(&self.library);
            match self.store.write_bulk(move |tx| chunk(tx, &library, from))? {
                Some(next) => from = next,
                None => break,
            }
        }
        self.store.write_bulk(|tx| Ok::<_, Fault>(tx.finish_projections()?))?;
        Ok(())
    }
}

/// Replays some events; gives the position to go on from.
fn chunk(tx: &mut Transaction<'_>, library: &Library, from: Position) -> Result<Option<Position>, Fault> {
    let events = tx.events_from(from, EVENTS_PER_CHUNK)?;
    let next = events.last().map(|last| Position(last.position.0 + 1));
    let mut cases: HashMap<CaseId, Loaded> = HashMap::new();
    for event in events {
        let Ok(id) = event.stream.parse::<CaseId>() else { continue };
        let mut loaded = match cases.remove(&id) {
            Some(loaded) => loaded,
            None => before(tx, id, event.position, &event)?,
        };
        replay(tx, library, &mut loaded, event)?;
        cases.insert(id, loaded);
    }
    Ok(next)
}

/// The case as it was just before an event; for its first event, as that begins it.
fn before(
    tx: &Transaction<'_>,
    id: CaseId,
    position: Position,
    first: &StoredEvent,
) -> Result<Loaded, Fault> {
    if let Some(loaded) = record::load_before(tx, id, position)? {
        return Ok(loaded);
    }
    match Event::read(&first.kind, first.payload_version, &first.payload)? {
        Event::Opened(opened) => {
            let case = Case::begin(&opened, first.happened_at, &first.content, first.place.as_ref());
            Ok(Loaded { id, case, history: Vec::new() })
        }
        _ => Err(Fault::Inconsistent(format!("{id} does not begin with `case.opened`"))),
    }
}

fn replay(
    tx: &mut Transaction<'_>,
    library: &Library,
    loaded: &mut Loaded,
    event: StoredEvent,
) -> Result<(), Fault> {
    let published = library.for_case(tx, &event.content)?;
    let programme = record::programme(&published, &loaded.case)?;
    let what = Event::read(&event.kind, event.payload_version, &event.payload)?;
    let told = Told { position: event.position, event: what, at: event.happened_at, place: event.place };
    record::project(tx, &published, programme, loaded, told)
}
