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
    /// Nothing: no clause stands, and there is no default.
    Silent,
    /// Clauses stand that may not stand together.
    Conflict,
    /// No case can be so: what the rule takes for granted is false.
    Impossible,
    /// It cannot be computed.
    CannotCompute,
}

/// What a rule computes beside the outcome.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Computed {
    Number(Linear),
    Item(Item),
    Absent,
    /// Beyond what can be decided.
    Open,
}

/// A rule's answer under assumptions.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Reading {
    pub(super) verdict: Verdict,
    /// Places of the clauses that are sure to stand.
    pub(super) standing: Vec<usize>,
    pub(super) outputs: Vec<Computed>,
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
    several: bool,
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
        let several = matches!(rule.outcome(), Outcome::Set(_));
        let (default, unique) = (rule.default().cloned(), rule.is_unique());
        Self { given, clauses, default, several, unique, outputs, given_risky, risky }
    }

    /// What the rule says, or what to assume first.
    pub(super) fn read(&self, reader: Reader<'_>, store: &mut Store) -> Result<Reading, Stop> {
        match self.attempt(reader, store) {
            Err(Stop::Fails) => Ok(said(Verdict::CannotCompute, Vec::new())),
            found => found,
        }
    }

    fn attempt(&self, reader: Reader<'_>, store: &mut Store) -> Result<Reading, Stop> {
        let defined = |atoms: &[usize], store: &mut Store| {
            let mut atoms = atoms.iter().filter_map(|it| reader.atoms.get(*it));
            atoms.try_for_each(|it| reader.defined(store, it))
        };
        defined(&self.given_risky, store)?;
        if let Some(given) = &self.given
            && reader.formula(store, given)? == Answer::False
        {
            return Ok(said(Verdict::Impossible, Vec::new()));
        }
        defined(&self.risky, store)?;
        let (verdict, standing) = self.decide(reader, store)?;
        let mut reading = said(verdict, standing);
        if matches!(reading.verdict, Verdict::Outcome(_) | Verdict::Silent) {
            for (_, _, expr) in &self.outputs {
                reading.outputs.push(match reader.term(store, expr) {
                    Ok(Term::Number(form)) => Computed::Number(form),
                    Ok(Term::Item(item)) => Computed::Item(item),
                    Ok(Term::Absent) => Computed::Absent,
                    Ok(Term::Period(..)) | Err(Stop::Beyond) => Computed::Open,
                    Err(why) => return Err(why),
                });
            }
        }
        Ok(reading)
    }

    fn decide(&self, reader: Reader<'_>, store: &mut Store) -> Result<(Verdict, Vec<usize>), Stop> {
        let mut play = Play { in_play: Vec::new(), stops: Vec::new() };
        for clause in &self.clauses {
            let parents = clause.excepts.is_empty().then_some(true).or_else(|| play.any(&clause.excepts));
            let (own, stop) = match (parents, reader.formula(store, &clause.when)) {
                (_, Err(Stop::Fails)) => return Err(Stop::Fails),
                (_, Ok(answer)) => (Some(answer == Answer::True), None),
                (_, Err(why)) => (None, Some(why)),
            };
            play.in_play.push(match (own, parents) {
                (Some(false), _) | (_, Some(false)) => Some(false),
                (Some(true), Some(true)) => Some(true),
                _ => None,
            });
            play.stops.push(stop);
        }
        let stands: Vec<Option<bool>> = (0..self.clauses.len()).map(|it| self.stands(it, &play)).collect();
        let (mut sure, mut doubt) = (Vec::new(), Vec::new());
        for (index, stands) in stands.iter().enumerate() {
            match stands {
                Some(true) => sure.push(index),
                Some(false) => {}
                None => doubt.push(index),
            }
        }
        let then = |it: &usize| self.clauses.get(*it).map(|it| &it.then);
        let first = sure.first().and_then(then);
        let differ = |it: &usize| self.unique || then(it) != first;
        let conflict = !self.several && sure.iter().skip(1).any(differ);
        let open = doubt.iter().find(|it| !conflict && (self.several || first.is_none() || differ(it)));
        if let Some(stop) = open.and_then(|it| self.stop(*it, &mut play)) {
            return Err(stop);
        }
        let verdict = match first {
            _ if conflict => Verdict::Conflict,
            _ if self.several => Verdict::Outcome(self.together(&sure)),
            Some(then) => Verdict::Outcome(then.clone()),
            None => self.default.clone().map_or(Verdict::Silent, Verdict::Outcome),
        };
        Ok((verdict, sure))
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

    /// The values of the clauses that stand; of none, the default.
    fn together(&self, sure: &[usize]) -> Value {
        let said = sure.iter().filter_map(|it| match &self.clauses.get(*it)?.then {
            Value::Enum(name) => Some(Arc::clone(name)),
            _ => None,
        });
        let names: BTreeSet<Arc<str>> = said.collect();
        match &self.default {
            Some(Value::Enum(none)) if names.is_empty() => Value::Set(BTreeSet::from([Arc::clone(none)])),
            _ => Value::Set(names),
        }
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

fn said(verdict: Verdict, standing: Vec<usize>) -> Reading {
    Reading { verdict, standing, outputs: Vec::new() }
}

fn risky(folder: &mut Folder<'_>) -> Vec<usize> {
    let mut touched = std::mem::take(&mut folder.touched);
    touched.sort_unstable();
    touched.dedup();
    touched.retain(|it| folder.atoms.get(*it).is_some_and(|it| it.risky));
    touched
}
