//! The one decider: a command, a case and its surroundings, and the content the case is pinned to, give events.

use rumbo_base::{AgencyId, Calendar, CivilDate, Instant, PlaceId, StateId, Zone};
use rumbo_content::{Content, Place, Programme, State};

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

    /// The calendar of the authority whose clock runs: the programme's owner, if no other is named.
    pub(crate) fn calendar(&self, owner: Option<&AgencyId>) -> Option<&Calendar> {
        let owner = self.content.agencies.get(owner.unwrap_or(&self.programme.owner))?;
        self.content.calendars.get(&owner.calendar)
    }

    pub(crate) fn place(&self, id: Option<&PlaceId>) -> Result<Option<&Place>, Mistake> {
        let Some(id) = id else { return Ok(None) };
        let unknown = || {
            Mistake::new(
                format!("place `{id}`"),
                "there is no such place in content",
                "name a place of `places.csv`",
            )
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
                Act::Occur { what, facts } => {
                    law.report_occurrence(&mut draft, what, facts, surroundings, command)?
                }
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
                mistakes.push(Mistake::new(
                    place(),
                    "there can be only one",
                    "name one, or open a case for each",
                ));
            }
        }
        for party in participants.iter().filter(|it| !self.programme.roles.contains_key(&it.role)) {
            let known: Vec<&str> = self.programme.roles.keys().map(|it| it.as_str()).collect();
            let mend = format!("the roles of `{}` are {}", self.programme.id, known.join(", "));
            mistakes.push(Mistake::new(
                format!("participant `{}`", party.role),
                "there is no such role",
                mend,
            ));
        }
        let on = self.date_at(command.happened_at, command.place.as_ref());
        let (from, until) = (self.programme.from, self.programme.until);
        if !act.reported && (on < from || until.is_some_and(|last| last < on)) {
            let last = until.map(|last| format!(" until {last}")).unwrap_or_default();
            let place = format!("programme `{}`", self.programme.id);
            let mend = format!("it runs from {from}{last}: only what happened can still be told");
            mistakes.push(Mistake::new(place, format!("nobody can enter it on {on}"), mend));
        }
        let decided = self.decide_step(None, act, surroundings, command);
        if !mistakes.is_empty() {
            if let Err(Answer::Unreadable(more)) = decided {
                mistakes.extend(more);
            }
            return Err(Answer::Unreadable(mistakes));
        }
        let (step, broken) = decided?;
        let opened =
            Opened { programme: self.programme.id.clone(), participants: participants.to_vec(), step };
        let at = command.happened_at;
        let case = Case::begin(&opened, at, &self.content.version, command.place.as_ref());
        let mut draft =
            Draft { case, events: vec![(Event::Opened(opened), at)], place: command.place.clone() };
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
        if let Some(mistake) = self.unfit(field, to) {
            return Err(mistake.into());
        }
        let Some(of) = draft.case.recorded.get(field).copied() else {
            let mend = "record it with a step, or name a field that the case has";
            return Err(Mistake::new(format!("field `{field}`"), "it was never recorded", mend).into());
        };
        let (at, state) = (command.happened_at, &draft.case.state);
        let given = Facts::from([(field.clone(), to.clone())]);
        let merged = crate::clocks::Merged { case: Some(&draft.case), given: &given };
        let mut clocks = Vec::new();
        for clock in &draft.case.clocks {
            if let Some(form) = self.form_of(&clock.id, state)
                && form.days_from.as_ref() == Some(field)
            {
                clocks.push(self.set_clock(
                    form,
                    &merged,
                    clock.run.clone(),
                    at,
                    draft.case.place.as_ref(),
                )?);
            }
        }
        let event = FactCorrected { of, field: field.clone(), to: to.clone(), clocks };
        draft.happen(Event::FactCorrected(event), at);
        Ok(())
    }

    fn move_content(
        &self,
        draft: &mut Draft,
        to: &rumbo_base::ContentVersion,
        command: &Command,
    ) -> Result<(), Answer> {
        let at = command.happened_at;
        let gone = self.programme.state(&draft.case.state).is_none();
        let now = self.state_now(&draft.case.state)?;
        let given = Facts::new();
        let merged = crate::clocks::Merged { case: Some(&draft.case), given: &given };
        let mut moves = self.move_clocks(&merged, now, at, draft.case.place.as_ref(), false)?;
        // Nobody acted. And in a state that stays, a clock that has run out does not begin anew.
        moves.stopped.iter_mut().for_each(|it| it.met = false);
        if !gone {
            moves.set.clear();
        }
        let moved = Moved {
            to: to.clone(),
            state: gone.then(|| now.id.clone()),
            clocks: moves.set,
            stopped: moves.stopped,
            ended: if gone { crate::moves::ended(now) } else { None },
            tell: self.programme.roles.keys().cloned().collect(),
        };
        draft.happen(Event::Moved(moved), at);
        Ok(())
    }

    /// What a state of earlier content is in this one. Content that compiles maps removed states in no circle.
    fn state_now(&self, old: &StateId) -> Result<&State, Mistake> {
        let mut id = old;
        for _ in 0..=self.programme.removed_states.len() {
            if let Some(state) = self.programme.state(id) {
                return Ok(state);
            }
            let Some(next) = self.programme.removed_states.get(id) else { break };
            id = next;
        }
        let cause = format!("the new content has no state `{old}` and says nothing of what it becomes");
        Err(Mistake::new("content", cause, "map it under `removed_states` of the programme"))
    }
}
