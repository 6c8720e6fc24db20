//! Delays of what a person is told of the readings of their file, because the reader of the phone may be the abuser: set by
//! a protection officer, confirmed by another, and over on their last day at the latest.

use jiff::{SignedDuration, ToSpan};
use rumbo_base::{Action, CaseId, Citation, CivilDate, DataClassId, Instant, Pseudonym};
use rumbo_case::Mistake;
use rumbo_content::Content;
use rumbo_store::{LoggedReading, Reader, StoredEvent};
use serde::{Deserialize, Serialize};

use super::Asking;
use super::budget::count;
use super::noted::{self, By};
use crate::App;
use crate::cases::no_such_case;
use crate::problem::{Fault, Problem};
use crate::record;

/// `readings.delayed`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadingsDelayed {
    /// The case by which the person was named.
    pub case: CaseId,
    /// The person, as the sector of the case knows them.
    pub who: Pseudonym,
    /// Readings from then on are told later.
    pub from: Instant,
    /// The last day.
    pub until: CivilDate,
    /// The provision that lets it be delayed.
    pub why: Citation,
}

/// `delay.confirmed`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DelayConfirmed {
    /// The position of the delay.
    pub of: u64,
}

impl App {
    /// Delays what the person of a case is told of its readings, from today until a day.
    pub fn delay_readings(
        &self,
        case: CaseId,
        until: CivilDate,
        why: Citation,
        asking: &Asking,
    ) -> Result<(), Problem> {
        let view = self.case(case)?;
        let programme = record::programme(&view.published, &view.case)?;
        let grant = self.permit(&view, programme, &DataClassId::readings(), Action::Write, asking)?;
        let who = record::person(programme, &view.case).ok_or_else(|| no_such_case(case))?;
        let current = self.library.current()?;
        let zone = &current.content.country.zone;
        let today = zone.date_of(asking.now);
        let longest = current.content.access_measures.delay_days_max.as_ref();
        let longest = longest.and_then(|it| count(&current.content, it, asking.now)).map_or(0, |it| it.0);
        let last = today.saturating_add(i64::try_from(longest).unwrap_or(0).days());
        if until < today || until > last {
            let mend = format!("name a day from {today} to {last}");
            return Err(Mistake::new("until", format!("a delay lasts {longest} days at most"), mend).into());
        }
        let from = zone.instant(today.at(0, 0, 0, 0)).unwrap_or(asking.now);
        let by = By::granted(&grant, programme, &view.case.content);
        let event = ReadingsDelayed { case, who, from, until, why };
        self.store.write(move |tx| {
            tx.keep_reading(who, &grant, DataClassId::readings().as_str())?;
            noted::note(tx, by, "readings.delayed", &event)
        })?;
        Ok(())
    }

    /// Confirms the delay that waits for it. Whoever set it does not confirm it.
    pub fn confirm_delay(&self, case: CaseId, asking: &Asking) -> Result<(), Problem> {
        let view = self.case(case)?;
        let programme = record::programme(&view.published, &view.case)?;
        let grant = self.permit(&view, programme, &DataClassId::readings(), Action::Write, asking)?;
        let who = record::person(programme, &view.case).ok_or_else(|| no_such_case(case))?;
        let by = By::granted(&grant, programme, &view.case.content);
        self.store.write(move |tx| {
            let waits = delays(tx, who)?.into_iter().rev().find(|it| !it.confirmed);
            let place = format!("case `{case}`");
            let Some(delay) = waits else {
                let mend = "`rumbo access delay` sets one";
                return Err(Problem::from(Mistake::new(place, "no delay waits to be confirmed", mend)));
            };
            if delay.row.actor == grant.reader() {
                let mend = "ask another protection officer";
                return Err(Mistake::new(place, "you set this delay yourself", mend).into());
            }
            tx.keep_reading(who, &grant, DataClassId::readings().as_str())?;
            noted::note(tx, by, "delay.confirmed", &DelayConfirmed { of: delay.row.position.0 })?;
            Ok(())
        })?;
        Ok(())
    }
}

/// A delay, and whether a second person has confirmed it.
struct Delay {
    row: StoredEvent,
    told: ReadingsDelayed,
    confirmed: bool,
}

fn delays(reader: &Reader<'_>, who: Pseudonym) -> Result<Vec<Delay>, Fault> {
    let confirmed = noted::of_kind::<DelayConfirmed>(reader, "delay.confirmed")?;
    let set = noted::of_kind::<ReadingsDelayed>(reader, "readings.delayed")?;
    let of_person = set.into_iter().filter(|(_, it)| it.who == who);
    let delay = |(row, told): (StoredEvent, ReadingsDelayed)| {
        let confirmed = confirmed.iter().any(|(_, it)| it.of == row.position.0);
        Delay { row, told, confirmed }
    };
    Ok(of_person.map(delay).collect())
}

/// Leaves out the readings that a person is not told of yet.
pub(crate) fn told_now(
    reader: &Reader<'_>,
    content: &Content,
    who: Pseudonym,
    now: Instant,
    mut readings: Vec<LoggedReading>,
) -> Result<Vec<LoggedReading>, Fault> {
    for delay in delays(reader, who)? {
        if now < end(content, &delay) {
            readings.retain(|it| it.reading.at < delay.told.from);
        }
    }
    Ok(readings)
}

/// When a delay is over: after its last day; without a second person's word, when that should have come.
fn end(content: &Content, delay: &Delay) -> Instant {
    let set = delay.row.happened_at;
    let midnight =
        delay.told.until.tomorrow().ok().and_then(|it| content.country.zone.instant(it.at(0, 0, 0, 0)));
    let last = midnight.unwrap_or(set);
    if delay.confirmed {
        return last;
    }
    let review = content.access_measures.delay_review_days.as_ref();
    let days = review.and_then(|it| count(content, it, set)).map_or(0, |it| it.0);
    let review = SignedDuration::from_hours(24 * i64::try_from(days).unwrap_or(0));
    last.min(set.saturating_add(review).unwrap_or(set))
}
