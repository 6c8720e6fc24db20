//! Places where people are taken in: how full each is as the ledger counts it, and how many more it takes as its keeper states.
//!
//! A statement is an event of the place, so that who said it, and when, can be shown and proved. Who is lodged where belongs to
//! cases. Only the last statement of a place counts, and it is read from the ledger each time: no read table can differ from it.

use rumbo_base::{AgencyId, Instant, PlaceId};
use rumbo_case::Mistake;
use rumbo_case::beds::{BedsStated, PlaceEvent, Statement, decide, is_old};
use rumbo_content::Content;
use rumbo_store::{Draft, Envelope, Reader, Receipt, Transaction};
use serde::Serialize;

use crate::App;
use crate::cases::body_hash;
use crate::library::Published;
use crate::problem::{Fault, Problem};

/// A place where people are taken in, and how full it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Beds {
    /// The place.
    pub place: PlaceId,
    /// How many people it takes.
    pub capacity: u32,
    /// How many are there now.
    pub taken: u32,
    /// Who keeps it, and so may say how many more it takes.
    pub keepers: Vec<AgencyId>,
    /// What its keeper stated last.
    pub stated: Option<Stated>,
}

/// What the keeper of a place stated last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stated {
    /// Who.
    pub by: AgencyId,
    /// When.
    pub at: Instant,
    /// How many more the place takes, as it was said.
    pub free: u32,
    /// What of that is left: who came since has taken of it.
    pub left: u32,
    /// Said so long ago that it should be asked again.
    pub old: bool,
}

impl Beds {
    /// How many more it takes: of what is counted and what is stated, the smaller.
    pub fn free(&self) -> u32 {
        let counted = self.capacity.saturating_sub(self.taken);
        self.stated.as_ref().map_or(counted, |it| counted.min(it.left))
    }
}

/// Somebody states how many more a place takes.
#[derive(Debug, Clone)]
pub struct Stating {
    /// The place.
    pub place: String,
    /// How many more it takes.
    pub free: u32,
    /// For which agency.
    pub agency: AgencyId,
    /// Who.
    pub actor: String,
    /// The request's own key.
    pub key: String,
    /// When it was said.
    pub said_at: Instant,
    /// Now.
    pub now: Instant,
}

impl App {
    /// Places with beds, those with free ones first, fullest last.
    pub fn beds(&self, now: Instant) -> Result<Vec<Beds>, Fault> {
        let published = self.library.current()?;
        let content = &published.content;
        let mut all = Vec::new();
        for place in content.places.values() {
            let Some(capacity) = place.capacity else { continue };
            let read =
                |reader: &Reader<'_>| Ok((reader.occupancy(&place.id)?, last_stated(reader, &place.id)));
            let (taken, stated) = self.store.read(read)?;
            let stated = stated?;
            let stated = stated.map(|it| it.shown(content, taken, now));
            let keepers = content.keepers.of.get(&place.id).cloned().unwrap_or_default();
            all.push(Beds { place: place.id.clone(), capacity, taken, keepers, stated });
        }
        all.sort_by_key(|it| (it.free() == 0, it.place.clone()));
        Ok(all)
    }

    /// Records how many more a place takes, as its keeper states it. The same request again gives the same receipt.
    pub fn state_beds(&self, stating: Stating) -> Result<Receipt, Problem> {
        let published = self.library.current()?;
        Ok(self.store.write(move |tx| state(tx, &published, &stating))?)
    }
}

fn state(tx: &mut Transaction<'_>, published: &Published, it: &Stating) -> Result<Receipt, Problem> {
    let content = &published.content;
    let body = body_hash(&("beds", &it.place, it.free, &it.agency, it.said_at.as_microsecond()));
    if let Some(seen) = tx.seen(&it.key, &body)? {
        return Ok(seen);
    }
    let Some(purpose) = content.keepers.purpose.clone() else {
        let mend = "publish content with places.toml";
        return Err(Mistake::new("places", "this country does not say who keeps them", mend).into());
    };
    let said = Statement { place: it.place.clone(), agency: it.agency.clone(), free: it.free };
    let taken = match PlaceId::parse(&it.place) {
        Ok(place) => tx.occupancy(&place)?,
        Err(_) => 0,
    };
    let event = decide(content, &said, taken)?;
    let PlaceEvent::BedsStated(BedsStated { place, keeper, .. }) = &event;
    let envelope = Envelope {
        actor: it.actor.clone(),
        agency: keeper.clone(),
        place: Some(place.clone()),
        purpose,
        content: content.version.clone(),
        command_key: it.key.clone(),
        now: it.now,
    };
    let (kind, payload_version, payload) = (event.kind(), event.payload_version(), event.payload()?);
    let draft = Draft { kind, payload_version, happened_at: it.said_at, payload };
    let stream = stream(place);
    let receipt = tx.append(&stream, tx.sequence_of(&stream)?, &envelope, &[draft])?;
    tx.remember(&it.key, &body, &receipt)?;
    Ok(receipt)
}

/// What was stated of a place, and when.
pub(crate) struct LastStated {
    /// What.
    pub(crate) said: BedsStated,
    at: Instant,
}

impl LastStated {
    fn shown(self, content: &Content, taken: u32, now: Instant) -> Stated {
        let old = is_old(content, &self.said.keeper, self.at, now);
        let (free, left) = (self.said.free, self.said.left(taken));
        Stated { by: self.said.keeper, at: self.at, free, left, old }
    }
}

/// The last statement of a place.
pub(crate) fn last_stated(reader: &Reader<'_>, place: &PlaceId) -> Result<Option<LastStated>, Fault> {
    let Some(last) = reader.last_of(&stream(place))? else { return Ok(None) };
    let PlaceEvent::BedsStated(said) = PlaceEvent::read(&last.kind, last.payload_version, &last.payload)?;
    Ok(Some(LastStated { said, at: last.happened_at }))
}

/// The stream of what is said of a place.
fn stream(place: &PlaceId) -> String {
    format!("place:{place}")
}
