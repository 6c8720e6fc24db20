//! How many more people a place takes, as whoever keeps it states: decided from content, kept as an event of the place.
//!
//! Who is lodged where belongs to cases; here nobody is named.

use rumbo_base::{AgencyId, Ground, Instant, PlaceId, Refusal, Remedy, Run, TextKey};
use rumbo_content::Content;
use serde::{Deserialize, Serialize};

use crate::command::{Answer, Mistake};
use crate::event::kinds;

/// Refused: somebody else keeps the place.
const NOT_ITS_KEEPER: &str = "not-its-keeper";

/// Something that happened to a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlaceEvent {
    /// Its keeper said how many more it takes.
    BedsStated(BedsStated),
}

/// `beds.stated`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BedsStated {
    /// The place.
    pub place: PlaceId,
    /// Who said it.
    pub keeper: AgencyId,
    /// How many more it takes.
    pub free: u32,
    /// How many the ledger knew to be there then: what comes and goes since is counted on.
    pub taken: u32,
}

kinds! {
    PlaceEvent:
    BedsStated = "beds.stated", 1;
}

impl BedsStated {
    /// How many more the place takes by this statement, with so many in it now.
    pub fn left(&self, taken: u32) -> u32 {
        self.free.saturating_add(self.taken).saturating_sub(taken)
    }
}

/// What is stated of a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The place.
    pub place: String,
    /// Who says it.
    pub agency: AgencyId,
    /// How many more it takes.
    pub free: u32,
}

/// What happens when that is stated, with so many lodged there now.
pub fn decide(content: &Content, said: &Statement, taken: u32) -> Result<PlaceEvent, Answer> {
    let Statement { place: name, agency, free } = said;
    let at = || format!("place `{name}`");
    let place = PlaceId::parse(name).ok().and_then(|it| content.places.get(&it));
    let Some((place, capacity)) = place.and_then(|it| Some((it, it.capacity?))) else {
        let known = content.places.values().filter(|it| it.capacity.is_some());
        let known: Vec<&str> = known.map(|it| it.id.as_str()).collect();
        let mend = format!("those where people stay are {}", known.join(", "));
        return Err(Mistake::new(at(), "nobody is taken in there", mend).into());
    };
    let keepers = content.keepers.of.get(&place.id);
    if !keepers.is_some_and(|all| all.contains(agency)) {
        return Err(refused(content, NOT_ITS_KEEPER, &at()));
    }
    if *free > capacity {
        let mend = format!("write a number from 0 to {capacity}");
        let cause = format!("it has {capacity} beds, not {free} free ones");
        return Err(Mistake::new(at(), cause, mend).into());
    }
    let (keeper, free, place) = (agency.clone(), *free, place.id.clone());
    Ok(PlaceEvent::BedsStated(BedsStated { place, keeper, free, taken }))
}

/// Whether what that agency stated then is old by now: asked again, it may be otherwise.
pub fn is_old(content: &Content, keeper: &AgencyId, stated_at: Instant, now: Instant) -> bool {
    let on = content.country.zone.date_of(stated_at);
    let term = content.keepers.old_after.as_ref().and_then(|it| content.deadline_at(it, on));
    let calendar = content.agencies.get(keeper).and_then(|it| content.calendars.get(&it.calendar));
    let Some(((deadline, _), calendar)) = term.zip(calendar) else { return false };
    let run = Run { started: stated_at, restarted: None, pauses: Vec::new(), extensions: Vec::new() };
    // A term that cannot be counted says nothing of an age.
    deadline.due(&run, calendar, &content.country.zone).is_ok_and(|due| due.at <= now)
}

/// The refusal as content words and grounds it.
fn refused(content: &Content, code: &str, place: &str) -> Answer {
    let found = TextKey::parse(code).ok().and_then(|code| {
        let form = content.keepers.refuse.get(&code)?;
        let ground = Ground::from_list(form.basis.clone())?;
        let remedy = Remedy { id: form.remedy.clone(), basis: ground.clone() };
        Some(Refusal::new(code, ground, remedy))
    });
    match found {
        Some(refusal) => Answer::Refused(Box::new(refusal)),
        None => {
            let mend = format!("add `[refuse.{code}]` to places.toml");
            Mistake::new(place, format!("content does not ground the refusal `{code}`"), mend).into()
        }
    }
}

#[cfg(test)]
mod tests;
