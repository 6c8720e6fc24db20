//! Delays of what a person is told of the readings of their file, because the reader of the phone may be the abuser: set by
//! a protection officer, confirmed by another, and over on their last day at the latest. Anybody who may set one may end it.

use std::sync::Arc;

use jiff::{SignedDuration, ToSpan};
use rumbo_base::{Action, CaseId, Citation, CivilDate, DataClassId, Grant, Instant, Position, Pseudonym};
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

/// `delay.ended`: before its last day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DelayEnded {
    /// The position of the delay.
    pub of: u64,
}

/// How a delay stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DelayStage {
    /// It runs, and ends unless a second person confirms it in time.
    Waits,
    /// It runs, confirmed.
    Runs,
    /// It is over: everything is told.
    Over,
}

/// A delay as those see it who may set one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DelayTold {
    /// Its place in the ledger.
    pub position: Position,
    /// The case by which the person was named.
    pub case: CaseId,
    /// Who set it.
    pub actor: String,
    /// The last day.
    pub until: CivilDate,
    /// The provision that lets it be delayed.
    pub why: Citation,
    /// How it stands.
    pub stage: DelayStage,
    /// When it is over, or was.
    pub ends: Instant,
    /// Whether whoever asks set it themself: then somebody else confirms it.
    pub own: bool,
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
        let (by, grant, who) = self.of_readings(case, asking)?;
        let current = self.library.current()?;
        let zone = &current.content.country.zone;
        let today = zone.date_of(asking.now);
        let (longest, last) = last_day(&current.content, asking.now);
        if until < today || until > last {
            let mend = format!("name a day from {today} to {last}");
            return Err(Mistake::new("until", format!("a delay lasts {longest} days at most"), mend).into());
        }
        let instrument = current.content.instruments.get(&why.instrument);
        if !instrument.is_some_and(|it| it.provisions.contains(&why.provision)) {
            let mend = "name one that the content has, as `lgpdppso:49.IX`";
            return Err(Mistake::new("why", format!("there is no provision `{why}`"), mend).into());
        }
        let from = zone.instant(today.at(0, 0, 0, 0)).unwrap_or(asking.now);
        let (event, content) = (ReadingsDelayed { case, who, from, until, why }, Arc::clone(&current));
        self.store.write(move |tx| {
            if delays(tx, who)?.iter().any(|it| it.stage(&content.content, grant.at()) != DelayStage::Over) {
                let mend = "end it first: `rumbo access end-delay`";
                return Err(Problem::from(Mistake::new(
                    format!("case `{case}`"),
                    "a delay runs already",
                    mend,
                )));
            }
            tx.keep_reading(who, &grant, DataClassId::readings().as_str())?;
            noted::note(tx, by, "readings.delayed", &event)
        })?;
        Ok(())
    }

    /// Confirms the delay that waits for it. Whoever set it does not confirm it.
    pub fn confirm_delay(&self, case: CaseId, asking: &Asking) -> Result<(), Problem> {
        let (by, grant, who) = self.of_readings(case, asking)?;
        let current = self.library.current()?;
        self.store.write(move |tx| {
            let waits = |it: &Delay| it.stage(&current.content, grant.at()) == DelayStage::Waits;
            let waiting = delays(tx, who)?.into_iter().rev().find(waits);
            let place = format!("case `{case}`");
            let Some(delay) = waiting else {
                let mend = "`rumbo access delay` sets one";
                return Err(Problem::from(Mistake::new(place, "no delay waits to be confirmed", mend)));
            };
            if noted::same_person(&delay.row.actor, grant.reader()) {
                let mend = "ask another protection officer";
                return Err(Mistake::new(place, "you set this delay yourself", mend).into());
            }
            tx.keep_reading(who, &grant, DataClassId::readings().as_str())?;
            noted::note(tx, by, "delay.confirmed", &DelayConfirmed { of: delay.row.position.0 })?;
            Ok(())
        })?;
        Ok(())
    }

    /// Ends a delay before its last day: everything is told from now on. One person is enough, also whoever set it.
    pub fn end_delay(&self, case: CaseId, asking: &Asking) -> Result<(), Problem> {
        let (by, grant, who) = self.of_readings(case, asking)?;
        let current = self.library.current()?;
        self.store.write(move |tx| {
            let open = |it: &Delay| it.stage(&current.content, grant.at()) != DelayStage::Over;
            let Some(delay) = delays(tx, who)?.into_iter().rev().find(open) else {
                let mend = "`rumbo access delays` lists those that run";
                let place = format!("case `{case}`");
                return Err(Problem::from(Mistake::new(place, "no delay runs", mend)));
            };
            tx.keep_reading(who, &grant, DataClassId::readings().as_str())?;
            noted::note(tx, by, "delay.ended", &DelayEnded { of: delay.row.position.0 })?;
            Ok(())
        })?;
        Ok(())
    }

    /// Every delay that this reader may know of, the newest first.
    pub fn delays(&self, asking: &Asking) -> Result<Vec<DelayTold>, Problem> {
        let current = self.library.current()?;
        let set = self.store.read(|reader| Ok(every(reader)))??;
        let mut told = Vec::new();
        for delay in set.into_iter().rev() {
            let view = self.case(delay.told.case)?;
            let programme = record::programme(&view.published, &view.case)?;
            match self.permit(&view, programme, &DataClassId::readings(), Action::Read, asking) {
                Ok(_) => {}
                Err(Problem::Fault(fault)) => return Err(fault.into()),
                Err(_) => continue,
            }
            let stage = delay.stage(&current.content, asking.now);
            let ends = end(&current.content, &delay);
            let ReadingsDelayed { case, until, why, .. } = delay.told;
            let own = noted::same_person(&asking.name, &delay.row.actor);
            told.push(DelayTold {
                position: delay.row.position,
                case,
                actor: delay.row.actor,
                until,
                why,
                stage,
                ends,
                own,
            });
        }
        Ok(told)
    }

    /// Who decides about the readings of a case's person, if the policies let them; and the person.
    fn of_readings(&self, case: CaseId, asking: &Asking) -> Result<(By, Grant, Pseudonym), Problem> {
        let (view, grant) = self.sought_of(case, Some(&DataClassId::readings()), Action::Write, asking)?;
        let programme = record::programme(&view.published, &view.case)?;
        let who = record::person(programme, &view.case).ok_or_else(|| no_such_case(case))?;
        Ok((By::granted(&grant, programme, &view.case.content), grant, who))
    }
}

/// A delay, whether a second person has confirmed it, and when it was ended before its time.
struct Delay {
    row: StoredEvent,
    told: ReadingsDelayed,
    confirmed: bool,
    ended: Option<Instant>,
}

impl Delay {
    fn stage(&self, content: &Content, now: Instant) -> DelayStage {
        if now >= end(content, self) {
            DelayStage::Over
        } else if self.confirmed {
            DelayStage::Runs
        } else {
            DelayStage::Waits
        }
    }
}

/// Every delay, oldest first.
fn every(reader: &Reader<'_>) -> Result<Vec<Delay>, Fault> {
    let confirmed = noted::of_kind::<DelayConfirmed>(reader, "delay.confirmed")?;
    let ended = noted::of_kind::<DelayEnded>(reader, "delay.ended")?;
    let set = noted::of_kind::<ReadingsDelayed>(reader, "readings.delayed")?;
    let delay = |(row, told): (StoredEvent, ReadingsDelayed)| {
        let confirmed = confirmed.iter().any(|(_, it)| it.of == row.position.0);
        let ended = ended.iter().find(|(_, it)| it.of == row.position.0).map(|it| it.0.happened_at);
        Delay { row, told, confirmed, ended }
    };
    Ok(set.into_iter().map(delay).collect())
}

fn delays(reader: &Reader<'_>, who: Pseudonym) -> Result<Vec<Delay>, Fault> {
    Ok(every(reader)?.into_iter().filter(|it| it.told.who == who).collect())
}

/// How many days a delay may last that is set now, and until which day.
pub(super) fn last_day(content: &Content, now: Instant) -> (u64, CivilDate) {
    let longest = content.access_measures.delay_days_max.as_ref();
    let longest = longest.and_then(|it| count(content, it, now)).map_or(0, |it| it.0);
    let today = content.country.zone.date_of(now);
    (longest, today.saturating_add(i64::try_from(longest).unwrap_or(0).days()))
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

/// Whether a person is told later who reads their file, because the reader of their phone may be somebody else.
pub(crate) fn told_later(
    reader: &Reader<'_>,
    content: &Content,
    who: Pseudonym,
    now: Instant,
) -> Result<bool, Fault> {
    Ok(delays(reader, who)?.iter().any(|it| now < end(content, it)))
}

/// When a delay is over: after its last day or when it was ended; without a second person's word, when that should have come.
fn end(content: &Content, delay: &Delay) -> Instant {
    let set = delay.row.happened_at;
    let midnight =
        delay.told.until.tomorrow().ok().and_then(|it| content.country.zone.instant(it.at(0, 0, 0, 0)));
    let last = midnight.unwrap_or(set);
    let last = delay.ended.map_or(last, |it| last.min(it));
    if delay.confirmed {
        return last;
    }
    let review = content.access_measures.delay_review_days.as_ref();
    let days = review.and_then(|it| count(content, it, set)).map_or(0, |it| it.0);
    let review = SignedDuration::from_hours(24 * i64::try_from(days).unwrap_or(0));
    last.min(set.saturating_add(review).unwrap_or(set))
}
