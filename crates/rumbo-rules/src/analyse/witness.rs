//! A case that lies in a cell: values for all facts that its rules read, records of lists and members of sets included.

use std::collections::{BTreeMap, BTreeSet};

use rumbo_base::{CivilDate, FieldId};
use serde::Serialize;

use super::days;
use super::domain::Members;
use super::explore::{Problem, branch};
use super::formula::Test;
use super::linear::{Linear, Variable};
use super::search::{Search, Wishes, search};
use super::space::{self, Input};
use super::store::{Answer, Item, Presence, Step, Store};
use super::symbolic::Stop;
use crate::evaluate::Facts;
use crate::scope::CASE_DATE;
use crate::value::{Record, Tri, Type, Value};

/// More ways to fill the records of a list are not tried.
const FILLINGS_MAX: usize = 2000;

/// A case that lies in a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Witness {
    /// Every fact that the rule reads: its value, or that it does not apply.
    pub facts: BTreeMap<FieldId, Tri<Value>>,
    /// The day as of which the case is looked at.
    pub case_date: CivilDate,
}

impl Facts for Witness {
    fn fact(&self, id: &FieldId) -> Tri<Value> {
        self.facts.get(id).cloned().unwrap_or_else(|| Tri::missing(id))
    }
}

/// What looking for a case came to.
#[derive(Debug)]
pub(super) enum Sought {
    Case(Witness),
    /// There is none: the assumptions contradict each other.
    Impossible,
    /// None was found, and not all were tried.
    Open,
}

impl Store {
    /// Whether more is assumed than bounds of single facts.
    pub(super) fn needs_search(&self) -> bool {
        !self.inequalities.is_empty()
            || !self.same.is_empty()
            || !self.no_such_day.is_empty()
            || !self.contains.is_empty()
            || !self.undecided.is_empty()
            || self.quantified
    }
}

impl Problem<'_> {
    /// Looks for a case of which everything assumed is true.
    pub(super) fn seek(&self, store: &Store) -> Sought {
        let records = self.records(store);
        let Some(store) = store.with(&self.sizes(&records)) else { return Sought::Impossible };
        let mut left = vec![store];
        let (mut tried, mut complete) = (0, true);
        while let Some(mut store) = left.pop() {
            tried += 1;
            if tried > FILLINGS_MAX {
                return Sought::Open;
            }
            match self.fill(&mut store, &records) {
                Ok(true) => match self.numbers(&store, &records) {
                    Search::Found(numbers) => match self.case(&store, &numbers, &records) {
                        Some(case) => return Sought::Case(case),
                        None => complete = false,
                    },
                    Search::Impossible => {}
                    Search::Open => complete = false,
                },
                Ok(false) => {}
                Err(Stop::Split(ways)) => left.extend(branch(&store, &ways)),
                Err(Stop::Fails | Stop::Beyond) => complete = false,
            }
        }
        if complete { Sought::Impossible } else { Sought::Open }
    }

    /// The records that lists must have: one for every condition that some record satisfies, and one if a list must not
    /// be empty. Each is known by the condition that it answers.
    fn records(&self, store: &Store) -> BTreeSet<usize> {
        let mut records = BTreeSet::new();
        for (index, list, all) in self.quantifiers() {
            let answer = store.answers.get(index).copied().flatten();
            if matches!((answer, all), (Some(Answer::False), true) | (Some(Answer::True), false)) {
                records.insert(index);
            }
            let taken = self.quantifiers().any(|(it, other, _)| other == list && records.contains(&it));
            let count = self.inputs_of(list).and_then(|it| it.count).and_then(|it| store.range(it));
            if !taken && count.is_some_and(|(least, _)| least > 0) {
                records.insert(index);
            }
        }
        records
    }

    /// Every list has room for its records.
    fn sizes(&self, records: &BTreeSet<usize>) -> Vec<Step> {
        let lists = self.space.inputs.iter().filter(|it| matches!(it.ty, Type::List(_)));
        let step = |input: &Input| {
            let taken =
                self.quantifiers().filter(|(it, list, _)| *list == input.variable && records.contains(it));
            let constant = i128::try_from(taken.count()).ok()?;
            Some(Step::AtMostZero(Linear { constant, terms: vec![(input.count?, -1)] }))
        };
        lists.filter_map(step).collect()
    }

    fn quantifiers(&self) -> impl Iterator<Item = (usize, Variable, bool)> {
        self.atoms.iter().enumerate().filter_map(|(index, it)| match it.test {
            Test::Quantified { list, all, .. } => Some((index, list, all)),
            _ => None,
        })
    }

    fn inputs_of(&self, variable: Variable) -> Option<&Input> {
        self.space.inputs.iter().find(|it| it.variable == variable)
    }

    /// Whether the records are as the conditions on their lists want them.
    fn fill(&self, store: &mut Store, records: &BTreeSet<usize>) -> Result<bool, Stop> {
        for body in self.bodies.iter().filter(|it| records.contains(&it.record)) {
            let Some(Test::Quantified { all, .. }) = self.atoms.get(body.quantifier).map(|it| &it.test)
            else {
                continue;
            };
            let wanted = match (store.answers.get(body.quantifier).copied().flatten(), all) {
                (Some(Answer::True), true) => Answer::True,
                (Some(Answer::False), false) => Answer::False,
                (Some(Answer::False), true) if body.record == body.quantifier => Answer::False,
                (Some(Answer::True), false) if body.record == body.quantifier => Answer::True,
                _ => continue,
            };
            if self.reader().formula(store, &body.holds)? != wanted {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn numbers(&self, store: &Store, records: &BTreeSet<usize>) -> Search {
        search(store, &Wishes(&|variable| self.wish(store, records, variable)))
    }

    /// A plain value: the day of the law, zero, no more members than needed.
    fn wish(&self, store: &Store, records: &BTreeSet<usize>, variable: Variable) -> i128 {
        let input = self.space.inputs.iter().find(|it| it.variable == variable || it.count == Some(variable));
        match input.map(|it| (&it.ty, it.variable)) {
            Some((Type::Date, _)) => days::number(self.law_date),
            Some((Type::Set(_), set)) => {
                let held: BTreeSet<Option<Variable>> = store
                    .contains
                    .iter()
                    .filter(|(it, _, held)| *it == set && *held)
                    .map(|(_, item, _)| if let Item::Held(it) = item { Some(*it) } else { None })
                    .collect();
                i128::try_from(held.len()).unwrap_or(0)
            }
            Some((Type::List(_), list)) => {
                let taken =
                    self.quantifiers().filter(|(it, other, _)| *other == list && records.contains(it));
                i128::try_from(taken.count()).unwrap_or(0)
            }
            Some((Type::Text, _)) => i128::try_from(variable).unwrap_or(0).saturating_add(100),
            _ => 0,
        }
    }

    /// The case of these numbers; none if a set or list cannot be of the size that was found.
    fn case(&self, store: &Store, numbers: &[i128], records: &BTreeSet<usize>) -> Option<Witness> {
        let mut facts = BTreeMap::new();
        let mut case_date = self.law_date;
        for input in self.space.inputs.iter().filter(|it| it.record.is_none()) {
            let known = self.space.known.fact(&input.id);
            let value = match store.slots.get(input.variable)?.presence {
                _ if matches!(known, Tri::Known(_)) => known,
                Presence::No | Presence::Open => Tri::NotApplicable,
                Presence::Yes => Tri::Known(match &input.ty {
                    Type::Set(_) => self.set(store, numbers, input)?,
                    Type::List(_) => self.list(numbers, input, records)?,
                    _ => self.scalar(numbers, input)?,
                }),
            };
            match (input.id.as_str(), &value) {
                (CASE_DATE, Tri::Known(Value::Date(day))) => case_date = *day,
                _ => drop(facts.insert(input.id.clone(), value)),
            }
        }
        Some(Witness { facts, case_date })
    }

    fn scalar(&self, numbers: &[i128], input: &Input) -> Option<Value> {
        let number = *numbers.get(input.variable)?;
        match (&input.ty, input.count) {
            (Type::Period, Some(count)) => {
                let count = *numbers.get(count)?;
                space::span(usize::try_from(number).ok()?, count).map(Value::Period)
            }
            _ => self.space.value(&input.ty, number),
        }
    }

    fn set(&self, store: &Store, numbers: &[i128], input: &Input) -> Option<Value> {
        let of = |item: Item| match item {
            Item::Member(index) => Some(index),
            Item::Held(variable) => usize::try_from(*numbers.get(variable)?).ok(),
        };
        let here = || store.contains.iter().filter(|(it, _, _)| *it == input.variable);
        let mut held: BTreeSet<usize> = here().filter(|it| it.2).filter_map(|it| of(it.1)).collect();
        let out: BTreeSet<usize> = here().filter(|it| !it.2).filter_map(|it| of(it.1)).collect();
        let wanted = usize::try_from(*numbers.get(input.count?)?).ok()?;
        let others = (0..self.space.members(&input.ty).len()).filter(|it| !out.contains(it));
        for other in others {
            if held.len() >= wanted {
                break;
            }
            held.insert(other);
        }
        let free = store.range(input.count?) == self.start().range(input.count?);
        let fits = held.len() == wanted || (free && held.len() > wanted);
        fits.then(|| self.space.set(&input.ty, &held.into_iter().collect::<Members>()))
    }

    fn list(&self, numbers: &[i128], input: &Input, records: &BTreeSet<usize>) -> Option<Value> {
        let taken =
            self.quantifiers().filter(|(it, list, _)| *list == input.variable && records.contains(it));
        let record = |(index, ..): (usize, Variable, bool)| {
            let fields = self.space.inputs.iter().filter(|it| it.record == Some(index));
            let fields = fields.map(|it| Some((it.id.clone(), self.scalar(numbers, it)?)));
            fields.collect::<Option<Record>>()
        };
        let mut list: Vec<Record> = taken.map(record).collect::<Option<_>>()?;
        let wanted = usize::try_from(*numbers.get(input.count?)?).ok()?;
        if list.len() > wanted {
            return None;
        }
        let another = list.first().cloned().unwrap_or_default();
        list.resize(wanted, another);
        Some(Value::List(list.into()))
    }
}
