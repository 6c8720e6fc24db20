//! The one decider: a command, a case and its surroundings, and the content the case is pinned to, give events.

use rumbo_base::{Calendar, CivilDate, Instant, PlaceId, Zone};
use rumbo_content::{Content, Place, Programme};

use crate::case::Case;
use crate::command::{Act, Answer, Command, Mistake, StepAct, Surroundings};
use crate::event::{Event, FactCorrected, Facts, Moved, Opened};

/// An event with the moment it happened.
pub type Happened = (Event, Instant);

/// The content a case is decided by, and its programme in it.
pub struct Law<'a> {
    /// All content of the pinned version.
    pub content: &'a Content,
    /// The programme.
    pub programme: &'a Programme,
}

impl Law<'_> {
    /// Local time: of the scene, else of the programme's owner.
    pub(crate) fn zone(&self, place: Option<&PlaceId>) -> Zone {
        let scene = place.and_then(|id| self.content.places.get(id)).map(|place| &place.zone);
        let owner = || self.content.agencies.get(&self.programme.owner).map(|agency| &agency.zone);
        scene.or_else(owner).unwrap_or(&self.content.country.zone).clone()
    }

    /// The calendar of the authority whose clocks run.
    pub(crate) fn calendar(&self) -> Option<&Calendar> {
        let owner = self.content.agencies.get(&self.programme.owner)?;
        self.content.calendars.get(&owner.calendar)
    }

    pub(crate) fn place(&self, id: Option<&PlaceId>) -> Result<Option<&Place>, Mistake> {
        let Some(id) = id else { return Ok(None) };
        let unknown = || {
            Mistake::new(format!("place `{id}`"), "there is no such place in content", "name a place of `places.csv`")
        };
        self.content.places.get(id).map(Some).ok_or_else(unknown)
    }

    pub(crate) fn date_at(&self, at: Instant, place: Option<&PlaceId>) -> CivilDate {
        self.zone(place).date_of(at)
    }
}

/// Decides what happens. `case` is nothing for a case that begins.
///
/// Clocks that ran out before the act fire first, at their due instant, so an act never overtakes a clock. News
/// of an earlier time withdraws the clocks that it shows to have been met.
pub fn decide(
    case: Option<&Case>,
    surroundings: &Surroundings,
    command: &Command,
    law: &Law<'_>,
) -> Result<Vec<Happened>, Answer> {
    match (&command.act, case) {
        (Act::Open { participants, step, .. }, None) => law.open(participants, step, surroundings, command),
        (Act::Open { .. }, Some(_)) => {
            Err(Mistake::new("case", "it is open already", "take a step on it, or open another").into())
        }
        (_, None) => Err(Mistake::new("case", "there is none", "open it first").into()),
        (act, Some(case)) => {
            let mut draft = Draft { case: case.clone(), events: Vec::new(), place: command.place.clone() };
            law.catch_up(&mut draft, command.happened_at)?;
            match act {
                Act::Tick => {}
                Act::Step(step) => law.take_step(&mut draft, step, surroundings, command)?,
                Act::Occur { what, facts } => law.report_occurrence(&mut draft, what, facts, surroundings, command)?,
                Act::Serve { .. } | Act::AnswerReferral { .. } => law.reply(&mut draft, command)?,
                Act::Correct { field, to } => law.correct(&mut draft, field, to, command)?,
                Act::Move { to } => law.move_content(&mut draft, to, command)?,
                Act::Open { .. } => {}
            }
            Ok(draft.events)
        }
    }
}

/// A case in the middle of a decision: what it would be with the events so far.
pub(crate) struct Draft {
    pub(crate) case: Case,
    pub(crate) events: Vec<Happened>,
    pub(crate) place: Option<PlaceId>,
}

impl Draft {
    pub(crate) fn happen(&mut self, event: Event, at: Instant) {
        self.case.evolve(&event, at, self.place.as_ref());
        self.events.push((event, at));
    }
}

impl Law<'_> {
    fn open(
        &self,
        participants: &[crate::event::Party],
        act: &StepAct,
        surroundings: &Surroundings,
        command: &Command,
    ) -> Result<Vec<Happened>, Answer> {
        let mut mistakes = Vec::new();
        for role in self.programme.roles.values() {
            let count = participants.iter().filter(|it| it.role == role.id).count();
            let place = || format!("participant `{}`", role.id);
            if role.required && count == 0 {
                mistakes.push(Mistake::new(place(), "every such case has one", "name the participant"));
            }
            if !role.many && count > 1 {
                mistakes.push(Mistake::new(place(), "there can be only one", "name one, or open a case for each"));
            }
        }
        if !mistakes.is_empty() {
            return Err(Answer::Unreadable(mistakes));
        }
        let (step, broken) = self.decide_step(None, act, surroundings, command)?;
        let opened = Opened { programme: self.programme.id.clone(), participants: participants.to_vec(), step };
        let at = command.happened_at;
        let case = Case::begin(&opened, at, &self.content.version, command.place.as_ref());
        let mut draft = Draft { case, events: vec![(Event::Opened(opened), at)], place: command.place.clone() };
        for breach in broken {
            draft.happen(Event::BreachOpened(breach), at);
        }
        Ok(draft.events)
    }

    fn correct(
        &self,
        draft: &mut Draft,
        field: &rumbo_base::FieldId,
        to: &rumbo_rules::Value,
        command: &Command,
    ) -> Result<(), Answer> {
        let place = || format!("field `{field}`");
        let Some(form) = self.programme.fields.get(field) else {
            return Err(Mistake::new(place(), "this programme has no such field", "name one of its fields").into());
        };
        if !to.fits(&form.ty) {
            let mend = format!("give a value of its type, {}", form.ty);
            return Err(Mistake::new(place(), format!("`{to}` is not of its type"), mend).into());
        }
        let given = Facts::from([(field.clone(), to.clone())]);
        let merged = crate::clocks::Merged { case: Some(&draft.case), given: &given };
        let mut clocks = Vec::new();
        for clock in &draft.case.clocks {
            if let Some(form) = self.form_of(clock)
                && form.days_from.as_ref() == Some(field)
            {
                clocks.push(self.set_clock(form, &merged, clock.run.clone(), draft.case.place.as_ref())?);
            }
        }
        let event = FactCorrected { of: 1, field: field.clone(), to: to.clone(), clocks };
        draft.happen(Event::FactCorrected(event), command.happened_at);
        Ok(())
    }

    fn move_content(
        &self,
        draft: &mut Draft,
        to: &rumbo_base::ContentVersion,
        command: &Command,
    ) -> Result<(), Answer> {
        let gone = self.programme.state(&draft.case.state).is_none();
        let state = if gone { self.programme.removed_states.get(&draft.case.state).cloned() } else { None };
        if gone && state.is_none() {
            let cause = format!("the new content has no state `{}` and says nothing of what it becomes", draft.case.state);
            return Err(Mistake::new("content", cause, "map it under `removed_states` of the programme").into());
        }
        let tell = self.programme.roles.keys().cloned().collect();
        draft.happen(Event::Moved(Moved { to: to.clone(), state, tell }), command.happened_at);
        Ok(())
    }
}
