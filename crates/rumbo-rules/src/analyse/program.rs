//! A rule as formulas: what it says of a case under the assumptions of a store.

use std::collections::BTreeSet;
use std::sync::Arc;

use rumbo_base::FieldId;
use serde::Serialize;

use super::fold::Folder;
use super::formula::{Expr, Formula};
use super::linear::Linear;
use super::store::{Answer, Item, Store};
use super::symbolic::{Reader, Stop, Term};
use crate::rule::{Outcome, Rule};
use crate::value::{Type, Value};

/// What a rule says of every case of a cell.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// This outcome: by the clauses that stand, or by default.
    Outcome(Value),
    /// A set outcome with this member: a clause that adds it stands, or as the name of the empty set no clause stands.
    Includes(Value),
    /// A set outcome without this member.
    Lacks(Value),
    /// Nothing: no clause stands, and there is no default.
    Silent,
    /// Clauses stand that may not stand together.
    Conflict,
    /// No case can be so: what the rule takes for granted is false.
    Impossible,
    /// It cannot be computed.
    CannotCompute,
}

/// What is asked of a rule. Members of a set come and go independently of each other, so each is asked for by itself.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Question {
    /// The outcome.
    Outcome,
    /// Whether a set outcome has this member.
    Member(Value),
    /// Whether no clause stands, which this member stands for.
    Nothing(Value),
}

impl Question {
    /// What has to be asked of a rule to know all about its outcome.
    pub(super) fn of(rule: &Rule) -> Vec<Self> {
        let Outcome::Set(values) = rule.outcome() else { return vec![Self::Outcome] };
        let members = values.iter().map(|it| Self::Member(Value::Enum(Arc::clone(it))));
        members.chain(rule.default().cloned().map(Self::Nothing)).collect()
    }
    /// Whether a verdict says more than the answers to the other questions do: that a set is not empty does not.
    pub(super) fn tells(&self, verdict: &Verdict) -> bool {
        !matches!((self, verdict), (Self::Nothing(_), Verdict::Lacks(_)))
    }
}

/// What a rule computes beside the outcome.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Computed {
    Number(Linear),
    Item(Item),
    Absent,
    /// Beyond what can be decided.
    Open,
}

/// A rule's answer under assumptions.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Reading {
    pub(super) verdict: Verdict,
    /// Places of the clauses that are sure to stand.
    pub(super) standing: Vec<usize>,
}

/// What a rule computes under assumptions.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Outputs {
    /// In the order in which the rule declares them.
    Computed(Vec<Computed>),
    /// No case can be so.
    Impossible,
    /// One of them cannot be computed.
    CannotCompute,
}

#[derive(Debug)]
struct Clause {
    when: Formula,
    excepts: Vec<usize>,
    then: Value,
}

#[derive(Debug)]
pub(super) struct Program {
    given: Option<Formula>,
    clauses: Vec<Clause>,
    default: Option<Value>,
    unique: bool,
    pub(super) outputs: Vec<(FieldId, Type, Expr)>,
    /// Conditions of `given` that can fail, and those of the clauses.
    given_risky: Vec<usize>,
    risky: Vec<usize>,
}

impl Program {
    pub(super) fn new<'a>(rule: &'a Rule, folder: &mut Folder<'a>) -> Self {
        folder.rounding = rule.rounding();
        folder.touched.clear();
        let given = rule.given().map(|it| folder.condition(&it.ir));
        let given_risky = risky(folder);
        let clauses = rule.clauses().iter().map(|it| Clause {
            when: folder.condition(&it.condition.ir),
            excepts: it.excepts.clone(),
            then: it.then.clone(),
        });
        let clauses = clauses.collect();
        let outputs = rule.outputs().iter();
        let outputs =
            outputs.map(|it| (it.name.clone(), it.is.ty().clone(), folder.expression(&it.is.ir))).collect();
        let risky = risky(folder);
        let (default, unique) = (rule.default().cloned(), rule.is_unique());
        Self { given, clauses, default, unique, outputs, given_risky, risky }
    }

    /// What the rule says, or what to assume first.
    pub(super) fn read(
        &self,
        reader: Reader<'_>,
        store: &mut Store,
        question: &Question,
    ) -> Result<Reading, Stop> {
        let verdict = |verdict| Ok(Reading { verdict, standing: Vec::new() });
        match self.possible(reader, store) {
            Ok(true) => {}
            Ok(false) => return verdict(Verdict::Impossible),
            Err(Stop::Fails) => return verdict(Verdict::CannotCompute),
            Err(why) => return Err(why),
        }
        match self.decide(reader, store, question) {
            Err(Stop::Fails) => verdict(Verdict::CannotCompute),
            found => found,
        }
    }

    /// What the rule computes beside the outcome, or what to assume first.
    pub(super) fn compute(&self, reader: Reader<'_>, store: &mut Store) -> Result<Outputs, Stop> {
        match self.possible(reader, store) {
            Ok(true) => {}
            Ok(false) => return Ok(Outputs::Impossible),
            Err(Stop::Fails) => return Ok(Outputs::CannotCompute),
            Err(why) => return Err(why),
        }
        let mut computed = Vec::with_capacity(self.outputs.len());
        for (_, _, expr) in &self.outputs {
            computed.push(match reader.term(store, expr) {
                Ok(Term::Number(form)) => Computed::Number(form),
                Ok(Term::Item(item)) => Computed::Item(item),
                Ok(Term::Absent) => Computed::Absent,
                Ok(Term::Period(..)) | Err(Stop::Beyond) => Computed::Open,
                Err(Stop::Fails) => return Ok(Outputs::CannotCompute),
                Err(why) => return Err(why),
            });
        }
        Ok(Outputs::Computed(computed))
    }

    /// Whether one clause stands, or at least is in play, or what to assume first. Nothing of what cannot be.
    pub(super) fn has(
        &self,
        reader: Reader<'_>,
        store: &mut Store,
        clause: usize,
        stands: bool,
    ) -> Result<Option<bool>, Stop> {
        if !self.possible(reader, store)? {
            return Ok(None);
        }
        let mut play = self.play(reader, store)?;
        let found =
            if stands { self.stands(clause, &play) } else { play.in_play.get(clause).copied().flatten() };
        match found {
            Some(found) => Ok(Some(found)),
            None => Err(self.stop(clause, &mut play).unwrap_or(Stop::Beyond)),
        }
    }

    /// Whether a case can be so; everything that can fail has then been computed.
    fn possible(&self, reader: Reader<'_>, store: &mut Store) -> Result<bool, Stop> {
        let defined = |atoms: &[usize], store: &mut Store| {
            let mut atoms = atoms.iter().filter_map(|it| reader.atoms.get(*it));
            atoms.try_for_each(|it| reader.defined(store, it))
        };
        defined(&self.given_risky, store)?;
        if let Some(given) = &self.given
            && reader.formula(store, given)? == Answer::False
        {
            return Ok(false);
        }
        defined(&self.risky, store)?;
        for (_, _, expr) in self.outputs.iter().filter(|(_, _, it)| it.is_risky()) {
            match reader.term(store, expr) {
                Ok(_) | Err(Stop::Beyond) => {}
                Err(why) => return Err(why),
            }
        }
        Ok(true)
    }

    fn decide(&self, reader: Reader<'_>, store: &mut Store, question: &Question) -> Result<Reading, Stop> {
        let mut play = self.play(reader, store)?;
        let (mut sure, mut doubt) = (Vec::new(), Vec::new());
        for index in 0..self.clauses.len() {
            match self.stands(index, &play) {
                Some(true) => sure.push(index),
                Some(false) => {}
                None => doubt.push(index),
            }
        }
        let then = |it: &usize| self.clauses.get(*it).map(|it| &it.then);
        if let Question::Member(member) = question {
            sure.retain(|it| then(it) == Some(member));
            doubt.retain(|it| then(it) == Some(member));
        }
        let first = sure.first().and_then(then);
        let conflict = sure.iter().skip(1).any(|it| self.unique || then(it) != first);
        let open = match question {
            Question::Outcome => doubt.iter().find(|it| !conflict && (self.unique || then(it) != first)),
            Question::Member(_) | Question::Nothing(_) => doubt.first().filter(|_| sure.is_empty()),
        };
        if let Some(stop) = open.and_then(|it| self.stop(*it, &mut play)) {
            return Err(stop);
        }
        let verdict = match (question, first) {
            (Question::Outcome, _) if conflict => Verdict::Conflict,
            (Question::Outcome, Some(then)) => Verdict::Outcome(then.clone()),
            (Question::Outcome, None) => self.default.clone().map_or(Verdict::Silent, Verdict::Outcome),
            (Question::Member(member), Some(_)) | (Question::Nothing(member), None) => {
                Verdict::Includes(member.clone())
            }
            (Question::Member(member), None) | (Question::Nothing(member), Some(_)) => {
                Verdict::Lacks(member.clone())
            }
        };
        // That some clause stands is all that is asked, not which.
        if matches!(question, Question::Nothing(_)) {
            sure.clear();
        }
        Ok(Reading { verdict, standing: sure })
    }

    fn play(&self, reader: Reader<'_>, store: &mut Store) -> Result<Play, Stop> {
        let mut play = Play { in_play: Vec::new(), stops: Vec::new() };
        for clause in &self.clauses {
            let parents = clause.excepts.is_empty().then_some(true).or_else(|| play.any(&clause.excepts));
            let (own, stop) = match reader.formula(store, &clause.when) {
                Err(Stop::Fails) => return Err(Stop::Fails),
                Ok(answer) => (Some(answer == Answer::True), None),
                Err(why) => (None, Some(why)),
            };
            play.in_play.push(match (own, parents) {
                (Some(false), _) | (_, Some(false)) => Some(false),
                (Some(true), Some(true)) => Some(true),
                _ => None,
            });
            play.stops.push(stop);
        }
        Ok(play)
    }

    /// In play, and no exception to it in play.
    fn stands(&self, index: usize, play: &Play) -> Option<bool> {
        let exceptions: Vec<usize> = self.exceptions(index).collect();
        match (play.in_play.get(index).copied().flatten(), play.any(&exceptions)) {
            (Some(false), _) | (_, Some(true)) => Some(false),
            (Some(true), Some(false)) => Some(true),
            _ => None,
        }
    }

    fn exceptions(&self, index: usize) -> impl Iterator<Item = usize> {
        let all = self.clauses.iter().enumerate();
        all.filter(move |(_, it)| it.excepts.contains(&index)).map(|(at, _)| at)
    }

    /// What to assume so that a clause in doubt stands or falls: something of its own condition, of those that it
    /// excepts, or of its exceptions.
    fn stop(&self, index: usize, play: &mut Play) -> Option<Stop> {
        let open = |play: &Play, index: usize| play.in_play.get(index).is_some_and(Option::is_none);
        let mut left = vec![index];
        let mut seen = BTreeSet::new();
        while let Some(next) = left.pop() {
            if !seen.insert(next) {
                continue;
            }
            if let Some(stop) = play.stops.get_mut(next).and_then(Option::take) {
                return Some(stop);
            }
            if open(play, next) {
                left.extend(self.clauses.get(next).into_iter().flat_map(|it| &it.excepts));
            }
            left.extend(self.exceptions(next).filter(|it| open(play, *it)));
        }
        None
    }
}

/// Which clauses are in play, as far as that is known, and what would have to be assumed to know it.
struct Play {
    in_play: Vec<Option<bool>>,
    stops: Vec<Option<Stop>>,
}

impl Play {
    fn any(&self, of: &[usize]) -> Option<bool> {
        let mut all = of.iter().map(|it| self.in_play.get(*it).copied().flatten());
        let open = all.clone().any(|it| it.is_none());
        if all.any(|it| it == Some(true)) { Some(true) } else { (!open).then_some(false) }
    }
}

fn risky(folder: &mut Folder<'_>) -> Vec<usize> {
    let mut touched = std::mem::take(&mut folder.touched);
    touched.sort_unstable();
    touched.dedup();
    touched.retain(|it| folder.atoms.get(*it).is_some_and(|it| it.risky));
    touched
}
