//! Who vouches for a time: what only the office that acted tells of it, and what its counterpart confirmed. It is read from the
//! events, that is from who recorded what, and not from who should have. How often a duty was kept is not here: `coherence`.

use rumbo_base::{Instant, StepId};
use rumbo_case::event::ClockSet;
use rumbo_case::{Clock, Event};
use rumbo_content::{Programme, Silence};

use crate::view::{CaseView, Entry};

/// Who vouches for when something happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vouched {
    /// Who recorded it, as events name them: `inm.officer`.
    pub stated_by: String,
    /// Who confirmed it since, each once. Empty: it rests on the word of whoever recorded it.
    pub confirmed: Vec<Confirmed>,
}

/// The word of a counterpart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmed {
    /// Who recorded it, as events name them.
    pub by: String,
    /// When it happened by their own word.
    pub at: Instant,
}

impl CaseView {
    /// Who vouches for an event of the history (by its place there), if it hands somebody on, gives a notice, meets a duty of an
    /// office, or is of those that another step confirms; else nothing needs to be vouched for.
    pub fn vouched(&self, place: usize) -> Option<Vouched> {
        let entry = self.history.get(place)?;
        let programme = self.published.content.programmes.get(&self.case.programme)?;
        let bears = match &entry.event {
            Event::NoticeServed(_) => true,
            event => step_of(event).is_some_and(|step| {
                step.referred_to.is_some()
                    || confirming(programme, &step.step).next().is_some()
                    || step.stopped.iter().any(|it| it.met && is_duty(programme, it.id.as_str()))
            }),
        };
        bears.then(|| self.word(programme, place, entry))
    }

    /// The event from which a running clock counts, by its place in the history, and who vouches for its time. A clock that another
    /// one set, or a fact put right, counts from nobody's word.
    pub fn counted_from(&self, clock: &Clock) -> Option<(Instant, Vouched)> {
        let programme = self.published.content.programmes.get(&self.case.programme)?;
        let began = clock.run.restarted.unwrap_or(clock.run.started);
        let sets = |it: &Entry| {
            clocks_of(&it.event)
                .iter()
                .any(|set| set.id == clock.id && set.run.restarted.unwrap_or(set.run.started) == began)
        };
        let place = self.history.iter().position(sets)?;
        let entry = self.history.get(place).filter(|it| it.actor != "clock")?;
        Some((began, self.word(programme, place, entry)))
    }

    fn word(&self, programme: &Programme, place: usize, entry: &Entry) -> Vouched {
        let mut confirmed: Vec<Confirmed> = Vec::new();
        for later in self.confirmations(programme, place, &entry.event) {
            let told = |it: &Confirmed| agency(&it.by) == agency(&later.actor);
            if agency(&later.actor) != agency(&entry.actor) && !confirmed.iter().any(told) {
                confirmed.push(Confirmed { by: later.actor.clone(), at: later.happened_at });
            }
        }
        Vouched { stated_by: entry.actor.clone(), confirmed }
    }

    /// Later events that confirm one, until the same is done anew: then they speak of that.
    fn confirmations<'a>(
        &'a self,
        programme: &'a Programme,
        place: usize,
        event: &'a Event,
    ) -> impl Iterator<Item = &'a Entry> {
        let step = step_of(event);
        let later = self.history.iter().skip(place.saturating_add(1));
        let anew = move |it: &Entry| {
            step_of(&it.event).is_some_and(|other| step.is_some_and(|step| step.step == other.step))
        };
        let confirms = move |it: &&Entry| {
            let Some(step) = step else { return false };
            match &it.event {
                Event::ReferralAnswered(answer) => {
                    answer.accepted && step.referred_to.as_ref() == Some(&answer.agency)
                }
                event => step_of(event)
                    .is_some_and(|other| confirming(programme, &step.step).any(|it| *it == other.step)),
            }
        };
        later.take_while(move |it| !anew(it)).filter(confirms)
    }
}

/// The steps that confirm one.
fn confirming<'p>(programme: &'p Programme, step: &StepId) -> impl Iterator<Item = &'p StepId> {
    programme.steps.iter().filter(move |it| it.confirms.contains(step)).map(|it| &it.id)
}

/// Whether a clock is a duty: to let it pass is a breach.
fn is_duty(programme: &Programme, clock: &str) -> bool {
    let clocks = programme.states.iter().flat_map(|it| &it.clocks);
    clocks.filter(|it| it.id.as_str() == clock).any(|it| matches!(it.silence, Silence::Breach(_)))
}

fn step_of(event: &Event) -> Option<&rumbo_case::event::StepTaken> {
    match event {
        Event::Opened(it) => Some(&it.step),
        Event::StepTaken(it) => Some(it),
        _ => None,
    }
}

/// Clocks as an act or a notice left them.
fn clocks_of(event: &Event) -> &[ClockSet] {
    match event {
        Event::NoticeServed(it) => &it.clocks,
        Event::Occurred(it) => &it.clocks,
        event => step_of(event).map(|it| it.clocks.as_slice()).unwrap_or_default(),
    }
}

/// For whom somebody acted: the agency or role of `inm.officer`.
fn agency(actor: &str) -> &str {
    actor.split_once('.').map_or(actor, |(agency, _)| agency)
}
