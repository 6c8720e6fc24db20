//! Guards: what nobody can authorise past, asked of a case and its surroundings.

use rumbo_base::{AgencyId, CivilDate, FieldId, Ground, Refusal, Remedy, TextKey};
use rumbo_content::{BuiltIn, Guard, Programme, State, Step};
use rumbo_rules::{Cause, Facts as FactSource, Tri, Value};

use crate::case::Case;
use crate::command::{Answer, Mistake, Surroundings};
use crate::decide::Law;
use crate::event::Facts;

/// Everything that a guard's expression may name, at the moment of an act.
pub(crate) struct Known<'a> {
    pub(crate) case: Option<&'a Case>,
    pub(crate) given: &'a Facts,
    pub(crate) surroundings: &'a Surroundings,
    pub(crate) law: &'a Law<'a>,
    pub(crate) on: CivilDate,
    pub(crate) place: Option<&'a rumbo_content::Place>,
}

impl FactSource for Known<'_> {
    fn fact(&self, id: &FieldId) -> Tri<Value> {
        let known = self.given.get(id).or_else(|| self.case.and_then(|case| case.fact(id)));
        if let Some(value) = known {
            return Tri::Known(value.clone());
        }
        match self.law.programme.fields.get(id) {
            // A field that a case may lack for good is "not applicable" until somebody gives it.
            Some(field) if field.optional => Tri::NotApplicable,
            Some(_) => Tri::missing(id),
            None => self.built_in(id),
        }
    }
}

impl Known<'_> {
    fn built_in(&self, id: &FieldId) -> Tri<Value> {
        let count = |number: u32| Tri::Known(Value::Int(i64::from(number)));
        if id.as_str() == "case_date" {
            return Tri::Known(Value::Date(self.on));
        }
        let Some(meaning) = self.law.programme.built_in(id) else { return Tri::missing(id) };
        match meaning {
            BuiltIn::OthersSameProgramme => count(self.surroundings.others_same_programme),
            BuiltIn::OthersOpen => count(self.surroundings.others_open),
            BuiltIn::PlaceKind => self.of_place(id, |place| Some(Value::Enum(place.kind.as_str().into()))),
            BuiltIn::PlaceMode => self.of_place(id, |place| {
                (!place.mode.is_empty()).then(|| Value::Enum(place.mode.as_str().into()))
            }),
            BuiltIn::PlaceFree => self.of_place(id, |place| {
                let taken = i64::from(self.surroundings.place_occupancy);
                let counted = place.capacity.map(|beds| i64::from(beds) - taken);
                let stated = self.surroundings.place_stated_free.map(i64::from);
                // Of what is counted and what its keeper says, the smaller: a bed that either denies is no bed.
                counted.into_iter().chain(stated).min().map(Value::Int)
            }),
            BuiltIn::Taken(step) => {
                Tri::Known(Value::Bool(self.case.is_some_and(|case| case.since(step).is_some())))
            }
            BuiltIn::Since(step) => {
                let at = self.case.and_then(|case| case.since(step));
                at.map_or(Tri::NotApplicable, |at| {
                    Tri::Known(Value::Date(self.law.zone(self.place.map(|it| &it.id)).date_of(at)))
                })
            }
            BuiltIn::Count(step) => count(self.case.map_or(0, |case| case.times(step))),
            BuiltIn::LastDay(clock) => {
                let due = self.case.and_then(|case| case.clock(clock)).and_then(|clock| clock.due.as_ref());
                due.map_or(Tri::NotApplicable, |due| Tri::Known(Value::Date(due.last_day)))
            }
        }
    }

    fn of_place(&self, id: &FieldId, read: impl Fn(&rumbo_content::Place) -> Option<Value>) -> Tri<Value> {
        match self.place {
            None => Tri::missing(id),
            Some(place) => read(place).map_or(Tri::NotApplicable, Tri::Known),
        }
    }
}

/// Whether a guard forbids a step now: yes, no, or not known for want of these facts.
pub(crate) enum Standing {
    Forbids,
    Allows,
    Unknown(Vec<FieldId>),
}

impl<'a> Known<'a> {
    /// Asks one guard.
    pub(crate) fn standing(&self, guard: &Guard) -> Result<Standing, Mistake> {
        if !guard.stands(|step| self.case.and_then(|case| case.since(step))) {
            return Ok(Standing::Allows);
        }
        let Some(when) = &guard.when else {
            return Ok(Standing::Forbids);
        };
        match when.test(self, &self.law.content.parameters, self.on) {
            Ok(Tri::Known(true)) => Ok(Standing::Forbids),
            Ok(Tri::Known(false) | Tri::NotApplicable) => Ok(Standing::Allows),
            Ok(Tri::Unknown(missing)) => Ok(Standing::Unknown(missing.into_iter().collect())),
            // The law does not say what a day is that does not exist: nobody decides that in silence.
            Err(why) if matches!(why.cause, Cause::Date(_)) => Ok(Standing::Unknown(Vec::new())),
            Err(why) => Err(Mistake::new(
                format!("guard `{}`", guard.id),
                why.to_string(),
                "correct the facts of the case, or the guard in content",
            )),
        }
    }

    /// Refuses a step that a guard forbids, or whose guard cannot be answered yet.
    pub(crate) fn refuse_forbidden(&self, step: &Step) -> Result<(), Answer> {
        self.refuse(self.law.programme.guards.iter().filter(|it| it.forbids(self.law.programme, step)))?;
        self.elsewhere(&self.acts_of(step), |known, guards| known.refuse(guards.into_iter()))
    }

    /// Guards that a step has broken by having happened.
    pub(crate) fn broken_by(&self, step: &Step) -> Result<Vec<&'a Guard>, Mistake> {
        let programme = self.law.programme;
        let own = self.law.programme.guards.iter().filter(|it| it.forbids(programme, step));
        let mut broken = self.broken(own)?;
        broken.extend(self.broken_elsewhere(&self.acts_of(step))?);
        Ok(broken)
    }

    /// Guards that are broken because a case has come to a state by what happened.
    pub(crate) fn broken_by_coming_to(&self, state: &State) -> Result<Vec<&'a Guard>, Mistake> {
        let acts: Vec<&str> = state.acts.iter().map(String::as_str).collect();
        let speaks = |it: &&Guard| acts.iter().any(|act| it.forbids_act(act));
        let mut broken = self.broken(self.law.programme.guards.iter().filter(speaks))?;
        broken.extend(self.broken_elsewhere(&acts)?);
        Ok(broken)
    }

    fn acts_of<'s>(&'s self, step: &'s Step) -> Vec<&'s str> {
        self.law.programme.acts_of(step).collect()
    }

    fn broken_elsewhere(&self, acts: &[&str]) -> Result<Vec<&'a Guard>, Mistake> {
        let mut broken = Vec::new();
        self.elsewhere(acts, |known, guards| {
            broken.extend(known.broken(guards.into_iter())?);
            Ok::<(), Mistake>(())
        })?;
        Ok(broken)
    }

    /// Asks the guards of the person's open cases in other programmes, each with what is known there.
    fn elsewhere<E>(
        &self,
        acts: &[&str],
        mut ask: impl FnMut(&Known<'_>, Vec<&'a Guard>) -> Result<(), E>,
    ) -> Result<(), E> {
        let nothing = Facts::new();
        for case in &self.surroundings.guarding {
            let Some(programme) = self.law.content.programmes.get(&case.programme) else { continue };
            let speaks = |it: &&Guard| acts.iter().any(|act| it.forbids_act(act));
            let guards: Vec<&'a Guard> = programme.guards.iter().filter(speaks).collect();
            let law = Law { content: self.law.content, programme };
            let (surroundings, on, place) = (self.surroundings, self.on, self.place);
            ask(&Known { case: Some(case), given: &nothing, surroundings, law: &law, on, place }, guards)?;
        }
        Ok(())
    }

    fn refuse<'g>(&self, guards: impl Iterator<Item = &'g Guard>) -> Result<(), Answer> {
        for guard in guards {
            match self.standing(guard)? {
                Standing::Allows => {}
                Standing::Forbids => return Err(Answer::Refused(Box::new(self.refusal(guard)?))),
                Standing::Unknown(missing) => {
                    return Err(Answer::Refused(Box::new(self.refusal(guard)?.missing(missing))));
                }
            }
        }
        Ok(())
    }

    fn broken<'g>(&self, guards: impl Iterator<Item = &'g Guard>) -> Result<Vec<&'g Guard>, Mistake> {
        let mut broken = Vec::new();
        for guard in guards {
            if matches!(self.standing(guard)?, Standing::Forbids) {
                broken.push(guard);
            }
        }
        Ok(broken)
    }

    fn refusal(&self, guard: &Guard) -> Result<Refusal, Mistake> {
        let place = || format!("guard `{}`", guard.id);
        let code = TextKey::parse(&format!("guard-{}", guard.id));
        let code = code.map_err(|why| Mistake::new(place(), why.to_string(), "shorten the guard's id"))?;
        let lacks =
            |what: &str| Mistake::new(place(), format!("it names no {what}"), "mend the guard in content");
        let ground = Ground::from_list(guard.basis.clone()).ok_or_else(|| lacks("provision"))?;
        Ok(Refusal::new(code, ground, self.law.remedy(&guard.remedy).ok_or_else(|| lacks("remedy"))?))
    }
}

/// Whether a case is kept from an agency: the programme withholds it from the one that a field names, until one of the
/// steps that open it has been taken. Whatever shows or lists cases asks this first, and answers as if there were none.
pub fn withheld_from(programme: &Programme, case: &Case, agency: &AgencyId) -> bool {
    let Some(withheld) = &programme.withheld else { return false };
    if withheld.until.iter().any(|step| case.since(step).is_some()) {
        return false;
    }
    let names = |member: &str| member.replace('_', "-") == agency.as_str();
    match case.fact(&withheld.from) {
        Some(Value::Enum(member)) => names(member),
        _ => false,
    }
}

/// What stands against a step that could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Hindrance {
    /// It is for somebody else to authorise.
    Actor,
    /// The case is not where the step begins: too early, too late, or a second time.
    State,
    /// Something that it needs was never given.
    Papers(FieldId),
}

impl Law<'_> {
    /// The no that follows from what stands against a step, if the programme says what can be done instead.
    pub(crate) fn lawful_no(&self, step: &Step, hindrances: &[Hindrance]) -> Option<Refusal> {
        let code = match hindrances {
            [] => return None,
            all if all.contains(&Hindrance::Actor) => "refusal-not-this-actor",
            all if all.contains(&Hindrance::State) => "refusal-not-in-this-state",
            _ => "refusal-papers-missing",
        };
        let papers = hindrances.iter().filter_map(|it| match it {
            Hindrance::Papers(field) => Some(field.clone()),
            _ => None,
        });
        let ground = Ground::from_list(step.basis.clone())?;
        let remedy = self.remedy(self.programme.remedy.as_ref()?)?;
        Some(Refusal::new(TextKey::parse(code).ok()?, ground, remedy).missing(papers))
    }

    /// A remedy with the provisions that give it.
    pub(crate) fn remedy(&self, id: &rumbo_base::RemedyId) -> Option<Remedy> {
        let form = self.content.remedies.get(id)?;
        Some(Remedy { id: id.clone(), basis: Ground::from_list(form.basis.clone())? })
    }
}
