//! Clocks that ran out: fired at their due instant, in order, before anything later; withdrawn by late news.

use rumbo_base::{AgencyId, ClockId, Due, Instant, ParameterId, PlaceId, Run, StepId, Zone};
use rumbo_content::{ClockForm, Silence, State};
use rumbo_rules::ParameterValue;

use crate::case::{Clock, MissedClock, referral_id};
use crate::clocks::Merged;
use crate::command::Mistake;
use crate::decide::{Draft, Law};
use crate::event::{BreachOpened, BreachWithdrawn, ClockMissed, ClockWithdrawn, Event, Facts, ReminderSent};
use crate::moves::ended;

/// More firings than this in one catch-up mean that states chase each other through clocks that end at once.
const FIRINGS_MAX: usize = 1_000;

impl Law<'_> {
    /// Fires every clock and reminder due up to (and at) `until`.
    pub(crate) fn catch_up(&self, draft: &mut Draft, until: Instant) -> Result<(), Mistake> {
        for _ in 0..FIRINGS_MAX {
            match draft.case.next_due() {
                Some((at, clock)) if at <= until => self.fire(draft, &clock, at)?,
                _ => return Ok(()),
            }
        }
        let mend = "break the circle of clocks in the programme";
        Err(Mistake::new("clocks", "they start each other without end", mend))
    }

    fn fire(&self, draft: &mut Draft, id: &ClockId, at: Instant) -> Result<(), Mistake> {
        if let Some(agency) = draft.case.unanswered(id, at).cloned() {
            draft.happen(Event::BreachOpened(self.breach_of_referral(draft, &agency, at)?), at);
            return Ok(());
        }
        let Some(clock) = draft.case.clock(id).cloned() else { return Ok(()) };
        let last_day = clock.due.as_ref().map(|due| due.last_day);
        if let Some(reminder) = clock.reminders.first().filter(|it| it.at <= at) {
            let (to, text) = (reminder.to.clone(), reminder.text.clone());
            draft.happen(Event::ReminderSent(ReminderSent { clock: id.clone(), to, text, last_day }), at);
            return Ok(());
        }
        let Some(due) = clock.due.clone() else { return Ok(()) };
        let Some(form) = self.form_of(id, &draft.case.state) else {
            let cause = "the content of this case no longer declares it";
            return Err(Mistake::new(
                format!("clock `{id}`"),
                cause,
                "map the removed state in the programme",
            ));
        };
        let missed = self.miss(draft, form, (&clock, &due), at)?;
        let breach = self.breach_of_silence(draft, form, at)?;
        draft.happen(Event::ClockMissed(missed), at);
        if let Some(breach) = breach {
            draft.happen(Event::BreachOpened(breach), at);
        }
        Ok(())
    }

    fn miss(
        &self,
        draft: &Draft,
        form: &ClockForm,
        (clock, due): (&Clock, &Due),
        at: Instant,
    ) -> Result<ClockMissed, Mistake> {
        let (word, to) = match &form.silence {
            Silence::Refused(to) => ("refused", Some(to)),
            Silence::Granted(to) => ("granted", Some(to)),
            Silence::NoOpinion(to) => ("no-opinion", Some(to)),
            Silence::Moves(to) => ("moves", Some(to)),
            Silence::Breach(to) => ("breach", to.as_ref()),
        };
        let decides = self.decides(form, clock, draft.case.place.as_ref()) && due.unverified.is_empty();
        let acts = decides || !matches!(form.silence, Silence::Refused(_) | Silence::Granted(_));
        let state = to.and_then(|id| self.programme.state(id)).filter(|_| acts);
        let moves = match state {
            None => Default::default(),
            Some(state) => self.clocks_after(draft, form, state, at)?,
        };
        Ok(ClockMissed {
            clock: form.id.clone(),
            last_day: due.last_day,
            silence: word.to_owned(),
            to: state.map(|state| state.id.clone()),
            proposes: if acts { None } else { to.cloned() },
            tell: form.tell.clone(),
            clocks: moves.set,
            stopped: moves.stopped,
            ended: state.and_then(ended),
            basis: form.basis.clone(),
        })
    }

    fn clocks_after(
        &self,
        draft: &Draft,
        form: &ClockForm,
        state: &State,
        at: Instant,
    ) -> Result<crate::clocks::ClockMoves, Mistake> {
        let mut case = draft.case.clone();
        case.clocks.retain(|clock| clock.id != form.id);
        let none = Facts::new();
        let merged = Merged { case: Some(&case), given: &none };
        let mut moves = self.move_clocks(&merged, state, at, draft.case.place.as_ref(), false)?;
        // Nobody acted: what ends beside it was not met.
        moves.stopped.iter_mut().for_each(|it| it.met = false);
        Ok(moves)
    }

    /// Whether the value that set the clock may decide by itself: verified text, or reviewed.
    fn decides(&self, form: &ClockForm, clock: &Clock, place: Option<&PlaceId>) -> bool {
        let value = self.content.parameters.at(&form.parameter, self.date_at(clock.run.started, place));
        value.is_some_and(|value| value.decides())
    }

    fn breach_of_silence(
        &self,
        draft: &Draft,
        form: &ClockForm,
        at: Instant,
    ) -> Result<Option<BreachOpened>, Mistake> {
        if !matches!(form.silence, Silence::Breach(_)) {
            return Ok(None);
        }
        Ok(Some(BreachOpened {
            of: form.id.as_str().to_owned(),
            owner: form.owner.as_ref().unwrap_or(&self.programme.owner).clone(),
            answer_due: self.answer_due(None, draft.case.place.as_ref(), at)?,
            tell: form.tell.clone(),
            basis: form.basis.clone(),
        }))
    }

    /// Somebody must still take the person in: the agency that declined, or did not answer in time, answers for it.
    pub(crate) fn breach_of_referral(
        &self,
        draft: &Draft,
        agency: &AgencyId,
        at: Instant,
    ) -> Result<BreachOpened, Mistake> {
        Ok(BreachOpened {
            of: referral_id(agency),
            owner: agency.clone(),
            answer_due: self.answer_due(None, draft.case.place.as_ref(), at)?,
            tell: vec![self.programme.owner.to_string()],
            basis: self.programme.basis.clone(),
        })
    }

    /// By when an answer is due for what was done or left undone: within this term, else within the programme's.
    pub(crate) fn answer_due(
        &self,
        within: Option<&ParameterId>,
        place: Option<&PlaceId>,
        at: Instant,
    ) -> Result<Option<Due>, Mistake> {
        let Some(parameter) = within.or(self.programme.answer_within.as_ref()) else { return Ok(None) };
        self.term_from(parameter, at, &self.zone(place))
    }

    /// Late news: an act that happened before clocks ran out shows them to have been met, and takes them back.
    pub(crate) fn withdraw_met(&self, draft: &mut Draft, because: &StepId, meets: &[ClockId], at: Instant) {
        let later = |missed: &&MissedClock| ends_after(&missed.clock, at);
        let after = draft.case.missed.iter().rev().take_while(later).count();
        let tail = draft.case.missed.len().saturating_sub(after);
        let Some(first) = draft.case.missed.iter().skip(tail).position(|it| meets.contains(&it.clock.id))
        else {
            return;
        };
        while draft.case.missed.len() > tail + first {
            let Some(last) = draft.case.missed.last().cloned() else { return };
            let of = last.clock.id.as_str().to_owned();
            let opened = last.clock.due.as_ref().map(|due| due.at);
            if draft.case.breaches.iter().any(|breach| breach.of == of && Some(breach.since) == opened) {
                draft.happen(Event::BreachWithdrawn(BreachWithdrawn { of, because: because.clone() }), at);
            }
            let event = ClockWithdrawn {
                clock: last.clock.id,
                because: because.clone(),
                met_at: at,
                back_to: last.from,
            };
            draft.happen(Event::ClockWithdrawn(event), at);
        }
    }

    /// The end of a deadline parameter counted from a moment.
    pub(crate) fn term_from(
        &self,
        parameter: &ParameterId,
        at: Instant,
        zone: &Zone,
    ) -> Result<Option<Due>, Mistake> {
        let value = self.content.parameters.at(parameter, zone.date_of(at));
        let Some(ParameterValue::Deadline(term)) = value.map(|value| &value.is) else { return Ok(None) };
        let Some(calendar) = self.calendar(None) else { return Ok(None) };
        let run = Run { started: at, restarted: None, pauses: Vec::new(), extensions: Vec::new() };
        let due = term.due(&run, calendar, zone);
        due.map(Some).map_err(|why| {
            Mistake::new(
                format!("term `{parameter}`"),
                why.to_string(),
                "an officer sets the date, or content is extended",
            )
        })
    }
}

fn ends_after(clock: &Clock, at: Instant) -> bool {
    clock.due.as_ref().is_some_and(|due| due.at > at)
}
