//! Steps and occurrences: from what is asked or told to the move, its clocks and everything that follows.

use rumbo_base::deadline::add_span_to_date;
use rumbo_base::{CivilDate, FieldId, Instant, ParameterId, PlaceId, StepId};
use rumbo_content::{Guard, Issue, Occurrence, State, Step};
use rumbo_rules::{ParameterValue, Type, Value};

use crate::case::Case;
use crate::clocks::{ClockMoves, Merged};
use crate::command::{Answer, Command, Mistake, StepAct, Surroundings};
use crate::decide::{Draft, Law};
use crate::event::{
    BreachOpened, ClockSet, Ended, Event, Facts, GroundGiven, Occurred, PermitGiven, StepTaken,
};
use crate::guards::{Hindrance, Known};

impl Law<'_> {
    /// A step on a case: authorised under its guards, or told as having happened.
    pub(crate) fn take_step(
        &self,
        draft: &mut Draft,
        act: &StepAct,
        surroundings: &Surroundings,
        command: &Command,
    ) -> Result<(), Answer> {
        let at = command.happened_at;
        if let Some(step) = self.programme.step(&act.step) {
            self.withdraw_met(draft, &step.id, &step.meets, at);
            if act.reported && !step.from.contains(&draft.case.state) {
                return self.told_out_of_order(draft, step, act, surroundings, command);
            }
        }
        let (taken, broken) = self.decide_step(Some(&draft.case), act, surroundings, command)?;
        draft.happen(Event::StepTaken(taken), at);
        for breach in broken {
            draft.happen(Event::BreachOpened(breach), at);
        }
        Ok(())
    }

    /// What happened can always be told: a step that does not fit the state is kept as an occurrence, with a breach.
    /// The guards that it broke are in breach as well.
    fn told_out_of_order(
        &self,
        draft: &mut Draft,
        step: &Step,
        act: &StepAct,
        surroundings: &Surroundings,
        command: &Command,
    ) -> Result<(), Answer> {
        let mut mistakes = Vec::new();
        self.check_given(&act.facts, &act.personal, &mut mistakes);
        if !mistakes.is_empty() {
            return Err(Answer::Unreadable(mistakes));
        }
        let place = self.place(command.place.as_ref())?;
        let on = self.date_at(command.happened_at, command.place.as_ref());
        let known = Known { case: Some(&draft.case), given: &act.facts, surroundings, law: self, on, place };
        let broken = known.broken_by(step)?;
        let broken: Vec<_> =
            broken.into_iter().map(|guard| self.breach(guard, command)).collect::<Result<_, _>>()?;
        let occurred = Occurred {
            what: step.id.clone(),
            expected: false,
            facts: act.facts.clone(),
            commitments: act.commitments.clone(),
            to: None,
            clocks: Vec::new(),
            stopped: Vec::new(),
            ended: None,
        };
        let breach = BreachOpened {
            of: format!("out-of-order-{}", step.id),
            owner: self.programme.owner.clone(),
            answer_due: self.answer_due(None, command.place.as_ref(), command.happened_at)?,
            tell: Vec::new(),
            basis: step.basis.clone(),
        };
        draft.happen(Event::Occurred(occurred), command.happened_at);
        for breach in std::iter::once(breach).chain(broken) {
            draft.happen(Event::BreachOpened(breach), command.happened_at);
        }
        Ok(())
    }

    /// Checks a step against form, guards and ground, and works out what follows from it.
    pub(crate) fn decide_step(
        &self,
        case: Option<&Case>,
        act: &StepAct,
        surroundings: &Surroundings,
        command: &Command,
    ) -> Result<(StepTaken, Vec<BreachOpened>), Answer> {
        let asked_anew = self.asked_anew(case, act);
        let case = asked_anew.as_ref().or(case);
        let step = self.readable_step(case, act, command)?;
        let place = self.place(command.place.as_ref())?;
        let on = self.date_at(command.happened_at, command.place.as_ref());
        let known = Known { case, given: &act.facts, surroundings, law: self, on, place };
        let broken = if act.reported {
            known.broken_by(step)?
        } else {
            known.refuse_forbidden(step)?;
            Vec::new()
        };
        let breaches =
            broken.into_iter().map(|guard| self.breach(guard, command)).collect::<Result<_, _>>()?;
        Ok((self.consequences(case, step, act, command)?, breaches))
    }

    /// For a step whose fields are asked each time, the case as if it did not know them.
    fn asked_anew(&self, case: Option<&Case>, act: &StepAct) -> Option<Case> {
        let step = self.programme.step(&act.step).filter(|it| it.anew)?;
        let mut case = case?.clone();
        case.facts.retain(|field, _| !step.needs.contains(field) && !step.may_record.contains(field));
        Some(case)
    }

    /// The step, if the request can be read and is this actor's to make now: every mistake at once otherwise. Where nothing
    /// but the actor, the moment or the papers stand against it, that is a lawful no.
    fn readable_step(&self, case: Option<&Case>, act: &StepAct, command: &Command) -> Result<&Step, Answer> {
        let name = || format!("step `{}`", act.step);
        let Some(step) = self.programme.step(&act.step) else {
            let steps: Vec<&str> = self.programme.steps.iter().map(|it| it.id.as_str()).collect();
            let mend = format!("the steps of `{}` are {}", self.programme.id, steps.join(", "));
            return Err(Mistake::new(name(), "this programme has no such step", mend).into());
        };
        let mut mistakes = Vec::new();
        let mut hindrances = Vec::new();
        match case {
            None if !step.opens => {
                mistakes.push(Mistake::new(name(), "it cannot open a case", "begin with an opening step"));
            }
            Some(case) if !step.from.contains(&case.state) => {
                let next = self.steps_from(case);
                let mend = if next.is_empty() {
                    "the case has ended".to_owned()
                } else {
                    format!("possible now: {next}")
                };
                mistakes.push(Mistake::new(name(), format!("the case is in state `{}`", case.state), mend));
                hindrances.push(Hindrance::State);
            }
            _ => {}
        }
        if !act.reported && !command.actor.is_among(&step.by) {
            let mend = format!("it is for {}", step.by.join(", "));
            mistakes.push(Mistake::new(name(), "this actor may not authorise it", mend));
            hindrances.push(Hindrance::Actor);
        }
        if step.lodges && command.place.is_none() && !act.reported {
            mistakes.push(Mistake::new("place", "the person is taken into one", "name the place"));
        }
        self.check_facts(case, step, act, &mut mistakes, &mut hindrances);
        match self.lawful_no(step, &hindrances) {
            _ if mistakes.is_empty() => Ok(step),
            Some(no) if hindrances.len() == mistakes.len() => Err(Answer::Refused(Box::new(no))),
            _ => Err(Answer::Unreadable(mistakes)),
        }
    }

    fn steps_from(&self, case: &Case) -> String {
        let steps = self.programme.steps.iter().filter(|step| step.from.contains(&case.state));
        steps.map(|step| step.id.as_str()).collect::<Vec<_>>().join(", ")
    }

    fn check_facts(
        &self,
        case: Option<&Case>,
        step: &Step,
        act: &StepAct,
        mistakes: &mut Vec<Mistake>,
        hindrances: &mut Vec<Hindrance>,
    ) {
        self.check_given(&act.facts, &act.personal, mistakes);
        for field in &step.needs {
            let known = act.facts.contains_key(field)
                || act.personal.contains(field)
                || case.is_some_and(|case| case.fact(field).is_some());
            if !known && !act.reported {
                let mend = "give it with the step";
                mistakes.push(Mistake::new(
                    format!("field `{field}`"),
                    format!("step `{}` needs it", step.id),
                    mend,
                ));
                hindrances.push(Hindrance::Papers(field.clone()));
            }
        }
        let keys = || step.grounds.keys().map(|key| key.as_str()).collect::<Vec<_>>().join(", ");
        match &act.ground {
            Some(ground) if !step.grounds.contains_key(ground) => {
                let cause = format!("`{ground}` is no ground of this step");
                mistakes.push(Mistake::new("ground", cause, format!("choose one of {}", keys())));
            }
            None if !step.grounds.is_empty() && !act.reported => {
                let cause = "a decision against a person names its ground";
                mistakes.push(Mistake::new("ground", cause, format!("choose one of {}", keys())));
            }
            _ => {}
        }
    }

    fn check_given(&self, facts: &Facts, personal: &[FieldId], mistakes: &mut Vec<Mistake>) {
        mistakes.extend(facts.iter().filter_map(|(field, value)| self.unfit(field, value)));
        for field in personal {
            let place = || format!("field `{field}`");
            match self.programme.fields.get(field) {
                None => mistakes.push(not_asked(field)),
                Some(form) if !form.personal => {
                    mistakes.push(Mistake::new(place(), "it is not personal", "give it with the facts"));
                }
                Some(_) => {}
            }
        }
    }

    /// Why a value cannot stand in the ledger as a fact of this programme.
    pub(crate) fn unfit(&self, field: &FieldId, value: &Value) -> Option<Mistake> {
        let Some(form) = self.programme.fields.get(field) else { return Some(not_asked(field)) };
        let (cause, mend) = if form.personal {
            (
                "it is about a person and may not stand in the ledger".to_owned(),
                "hand it to the vault".to_owned(),
            )
        } else if !value.fits(&form.ty) {
            (format!("`{value}` is not of its type"), format!("give a value of its type, {}", form.ty))
        } else if let (Value::Enum(name), Type::Enum(list)) = (value, &form.ty)
            && let Some(members) = self.content.enums.get(list)
            && members.iter().all(|it| **it != **name)
        {
            (format!("`{name}` is not in the list `{list}`"), format!("name one of {}", members.join(", ")))
        } else {
            return None;
        };
        Some(Mistake::new(format!("field `{field}`"), cause, mend))
    }

    fn consequences(
        &self,
        case: Option<&Case>,
        step: &Step,
        act: &StepAct,
        command: &Command,
    ) -> Result<StepTaken, Mistake> {
        let stays = || case.map(|case| case.state.clone());
        let to = self.state_named(step.to.clone().or_else(stays), &step.id)?;
        let facts = Merged { case, given: &act.facts };
        let at = command.happened_at;
        let place = command.place.as_ref().or_else(|| case.and_then(|case| case.place.as_ref()));
        // A step that stays where it is starts and ends no clock.
        let mut moves = match (&step.to, case) {
            (None, Some(_)) => ClockMoves::default(),
            _ => self.move_clocks(&facts, to, at, place, step.notice)?,
        };
        moves.leave_unmet(self.programme, step);
        if let Some(case) = case {
            self.adjust_clocks(case, step, &to.id, &facts, at, &mut moves)?;
            moves.end_met(case, step, at);
        }
        let running = case.map(|case| case.clocks.as_slice()).unwrap_or_default();
        let clocks: Vec<&ClockSet> = moves.set.iter().chain(running).collect();
        let permit = step.issues.as_ref().map(|issue| self.permit(issue, &clocks, at, place)).transpose()?;
        let ground = act.ground.as_ref().and_then(|key| {
            step.grounds.get(key).map(|basis| GroundGiven { key: key.clone(), basis: basis.clone() })
        });
        let answer_due = match &step.refers_within {
            None => None,
            Some(term) => self.term_from(term, at, &self.zone(place))?,
        };
        Ok(StepTaken {
            step: step.id.clone(),
            to: to.id.clone(),
            reported: act.reported,
            facts: act.facts.clone(),
            commitments: act.commitments.clone(),
            ground,
            clocks: moves.set,
            stopped: moves.stopped,
            ended: ended(to),
            notice_due: step.notice,
            permit,
            permits_ended: step.ends_permits,
            referred_to: step.refers.clone(),
            answer_due,
            lodged_at: if step.lodges { command.place.clone() } else { None },
            left_place: step.leaves_place,
            paper: step.paper.clone(),
        })
    }

    pub(crate) fn state_named(
        &self,
        id: Option<rumbo_base::StateId>,
        by: &StepId,
    ) -> Result<&State, Mistake> {
        let state = id.as_ref().and_then(|id| self.programme.state(id));
        state.ok_or_else(|| {
            Mistake::new(
                format!("step `{by}`"),
                "it leads to no state of this programme",
                "mend the programme in content",
            )
        })
    }

    fn permit(
        &self,
        issue: &Issue,
        clocks: &[&ClockSet],
        at: Instant,
        place: Option<&PlaceId>,
    ) -> Result<PermitGiven, Mistake> {
        let from = self.date_at(at, place);
        let clock = issue.until_clock.as_ref().and_then(|id| clocks.iter().find(|it| it.id == *id));
        let by_clock = clock.and_then(|clock| clock.due.as_ref()).map(|due| due.last_day);
        let until = match (by_clock, &issue.valid_for) {
            (None, Some(parameter)) => Some(self.last_day_of_term(parameter, from)?),
            (by_clock, _) => by_clock,
        };
        Ok(PermitGiven { permit: issue.permit.clone(), from, until })
    }

    /// The last day of a permit whose first day is `from`.
    fn last_day_of_term(&self, parameter: &ParameterId, from: CivilDate) -> Result<CivilDate, Mistake> {
        let place = || format!("term `{parameter}`");
        let Some(ParameterValue::Deadline(term)) =
            self.content.parameters.at(parameter, from).map(|it| &it.is)
        else {
            let cause = format!("the law loaded here gives it no value on {from}");
            return Err(Mistake::new(place(), cause, "add the dated value to content, with its citation"));
        };
        let end = add_span_to_date(from, term.span, term.rounding);
        let mend = "write in content how long the permit is valid, in days, months or years";
        let end = end.map_err(|why| Mistake::new(place(), why.to_string(), mend))?;
        end.yesterday().map_err(|why| Mistake::new(place(), why.to_string(), mend))
    }

    fn breach(&self, guard: &Guard, command: &Command) -> Result<BreachOpened, Mistake> {
        let within = guard.answer_within.as_ref();
        Ok(BreachOpened {
            of: guard.id.to_string(),
            owner: guard.owner.clone(),
            answer_due: self.answer_due(within, command.place.as_ref(), command.happened_at)?,
            tell: guard.tell.iter().map(ToString::to_string).collect(),
            basis: guard.basis.clone(),
        })
    }

    /// Something happened that is not a step. It is never refused.
    pub(crate) fn report_occurrence(
        &self,
        draft: &mut Draft,
        what: &StepId,
        facts: &Facts,
        surroundings: &Surroundings,
        command: &Command,
    ) -> Result<(), Answer> {
        let Some(form) = self.programme.occurrence(what) else {
            if self.programme.step(what).is_some() {
                let act = StepAct { facts: facts.clone(), reported: true, ..StepAct::new(what.clone()) };
                return self.take_step(draft, &act, surroundings, command);
            }
            let known =
                self.programme.occurrences.iter().map(|it| it.id.as_str()).collect::<Vec<_>>().join(", ");
            let mend = format!("what can be told here: {known}, or any step as having happened");
            return Err(Mistake::new(
                format!("occurrence `{what}`"),
                "this programme knows no such thing",
                mend,
            )
            .into());
        };
        let mut mistakes = Vec::new();
        self.check_given(facts, &[], &mut mistakes);
        if !command.actor.is_among(&form.by) {
            let mend = format!("it is for {} to tell", form.by.join(", "));
            mistakes.push(Mistake::new(format!("occurrence `{what}`"), "this actor cannot tell it", mend));
        }
        if !mistakes.is_empty() {
            return Err(Answer::Unreadable(mistakes));
        }
        let place = self.place(command.place.as_ref())?;
        let broken = match form.to.as_ref().and_then(|id| self.programme.state(id)) {
            Some(to) if form.from.is_empty() || form.from.contains(&draft.case.state) => {
                let on = self.date_at(command.happened_at, command.place.as_ref());
                let case = Some(&draft.case);
                let known = Known { case, given: facts, surroundings, law: self, on, place };
                let broken = known.broken_by_coming_to(to)?;
                let broken = broken.into_iter().filter(|it| form.breaks.as_ref() != Some(&it.id));
                broken.map(|guard| self.breach(guard, command)).collect::<Result<Vec<_>, _>>()?
            }
            _ => Vec::new(),
        };
        self.occur(draft, form, facts, command)?;
        for breach in broken {
            draft.happen(Event::BreachOpened(breach), command.happened_at);
        }
        Ok(())
    }

    fn occur(
        &self,
        draft: &mut Draft,
        form: &Occurrence,
        facts: &Facts,
        command: &Command,
    ) -> Result<(), Answer> {
        let at = command.happened_at;
        let expected = form.from.is_empty() || form.from.contains(&draft.case.state);
        let to = if expected { form.to.as_ref().and_then(|id| self.programme.state(id)) } else { None };
        let moves = match to {
            None => Default::default(),
            Some(to) => {
                let merged = Merged { case: Some(&draft.case), given: facts };
                let mut moves = self.move_clocks(&merged, to, at, draft.case.place.as_ref(), false)?;
                // What is merely told ends a clock, but does not meet it.
                moves.stopped.iter_mut().for_each(|it| it.met = false);
                moves
            }
        };
        let occurred = Occurred {
            what: form.id.clone(),
            expected,
            facts: facts.clone(),
            commitments: Vec::new(),
            to: to.map(|state| state.id.clone()),
            clocks: moves.set,
            stopped: moves.stopped,
            ended: to.and_then(ended),
        };
        draft.happen(Event::Occurred(occurred), at);
        if let Some(guard) =
            form.breaks.as_ref().and_then(|id| self.programme.guards.iter().find(|it| it.id == *id))
        {
            let breach = self.breach(guard, command)?;
            draft.happen(Event::BreachOpened(breach), at);
        }
        Ok(())
    }
}

fn not_asked(field: &FieldId) -> Mistake {
    Mistake::new(format!("field `{field}`"), "this programme does not ask it", "leave it out")
}

pub(crate) fn ended(state: &State) -> Option<Ended> {
    state.is_final.then(|| Ended { adverse: state.adverse, remedy: state.remedy.clone() })
}
