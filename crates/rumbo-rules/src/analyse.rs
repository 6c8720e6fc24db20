//! The third evaluation: all cases. Cuts the space of cases of a rule into cells in each of which the rule says one thing,
//! exactly and without a solver: bounds of single facts, and inequalities between several (Fourier–Motzkin).
//!
//! What lies beyond that (products of facts, months between facts, more leaves than [`LEAVES_MAX`]) is never guessed: such a
//! cell holds only if a case of it is found and the rule itself says so, and is otherwise *not decided*.

use std::collections::BTreeMap;

use rumbo_base::{CivilDate, FieldId};
use serde::Serialize;

use crate::evaluate::{Cause, EvaluationError};
use crate::parameter::Parameters;
use crate::rule::{ClauseId, Decision, Rule};
use crate::value::{Tri, Value};

mod condition;
mod days;
mod derived;
mod domain;
mod explore;
mod fold;
mod formula;
mod linear;
mod program;
mod region;
mod relation;
mod search;
mod settle;
mod space;
mod store;
mod symbolic;
mod witness;

pub use condition::{Condition, Values};
pub use explore::LEAVES_MAX;
pub use program::Verdict;
pub use settle::{Possibility, Settled, settle};
pub use witness::Witness;

use explore::{Extent, Known, Leaf, Nothing, Problem};
use region::Regions;
use witness::Sought;

/// The cells of a rule.
#[derive(Debug, Clone, Serialize)]
pub struct Cells {
    /// Every cell, in the order in which they were found.
    pub cells: Vec<Cell>,
    /// Whether these are all. Otherwise there were too many.
    pub complete: bool,
}

/// Cases of which the rule says one thing.
#[derive(Debug, Clone, Serialize)]
pub struct Cell {
    /// What is true of them. A fact that is not named may be anything.
    pub conditions: Vec<Condition>,
    /// What the rule says.
    pub verdict: Verdict,
    /// The clauses by which it says so; none if the default does.
    pub clauses: Vec<ClauseId>,
    /// One of them; none if it is not decided whether there is one.
    pub witness: Option<Witness>,
    /// What the rule computes of that one beside the outcome.
    pub outputs: BTreeMap<FieldId, Tri<Value>>,
}

/// Cuts all cases into cells, under the law of a day. `case_date` is one more fact unless it is given.
pub fn cells(
    rule: &Rule,
    parameters: &Parameters,
    law_date: CivilDate,
    case_date: Option<CivilDate>,
) -> Cells {
    let known = Known { facts: &Nothing, case_date };
    let Some(problem) = Problem::new(&[(rule, parameters)], &known, law_date) else {
        return Cells { cells: Vec::new(), complete: true };
    };
    let mut leaves = Vec::new();
    let extent = problem.explore(LEAVES_MAX, |leaf| {
        leaves.push(leaf);
        true
    });
    let mut regions = Regions::new(&problem);
    let keyed = leaves.iter().enumerate().filter_map(|(index, leaf)| {
        let reading = leaf.readings.first()?;
        let missing: Vec<String> = leaf.missing_days();
        let key = (reading.verdict.clone(), reading.standing.clone(), missing);
        Some((key, regions.code(&leaf.store), index))
    });
    let keyed = keyed.collect();
    let merged = regions.merge(keyed);
    let cell = |(key, code, index): &region::Keyed<(Verdict, Vec<usize>, Vec<String>)>| {
        let leaf = leaves.get(*index)?;
        let clauses = key.1.iter().filter_map(|it| rule.clauses().get(*it)).map(|it| it.id.clone());
        let (witness, outputs) = problem.confirm(rule, parameters, leaf, &key.0);
        Some(Cell {
            conditions: regions.conditions(&problem, code, &leaf.store),
            verdict: key.0.clone(),
            clauses: clauses.collect(),
            witness,
            outputs,
        })
    };
    Cells { cells: merged.iter().filter_map(cell).collect(), complete: extent == Extent::All }
}

impl Cell {
    /// Whether it is decided that there are such cases.
    pub fn is_decided(&self) -> bool {
        self.witness.is_some()
    }
}

impl Leaf {
    /// The days that are missing, so that leaves which differ in them stay apart.
    fn missing_days(&self) -> Vec<String> {
        self.store.no_such_day.iter().filter(|it| it.2).map(|it| format!("{it:?}")).collect()
    }
}

impl Problem<'_> {
    /// A case of a leaf of which the rule itself says what the leaf says, and what it computes of it.
    fn confirm(
        &self,
        rule: &Rule,
        parameters: &Parameters,
        leaf: &Leaf,
        verdict: &Verdict,
    ) -> (Option<Witness>, BTreeMap<FieldId, Tri<Value>>) {
        let found = match &leaf.sought {
            Some(Sought::Case(case)) => Some(case.clone()),
            Some(Sought::Impossible | Sought::Open) => None,
            None => match self.seek(&leaf.store) {
                Sought::Case(case) => Some(case),
                Sought::Impossible | Sought::Open => None,
            },
        };
        let Some(case) = found else { return (None, BTreeMap::new()) };
        let decision = rule.evaluate(&case, parameters, case.case_date, self.law_date);
        if said(&decision).as_ref() != Some(verdict) {
            return (None, BTreeMap::new());
        }
        (Some(case), decision.map(|it| it.outputs).unwrap_or_default())
    }
}

/// What a rule says of one case. Nothing if facts are missing.
pub(crate) fn said(decision: &Result<Decision, EvaluationError>) -> Option<Verdict> {
    match decision {
        Ok(Decision { outcome: Tri::Known(value), .. }) => Some(Verdict::Outcome(value.clone())),
        Ok(Decision { outcome: Tri::NotApplicable, .. }) => Some(Verdict::Silent),
        Ok(Decision { outcome: Tri::Unknown(_), .. }) => None,
        Err(error) => Some(match error.cause {
            Cause::Conflict { .. } | Cause::NotUnique { .. } => Verdict::Conflict,
            Cause::Impossible { .. } => Verdict::Impossible,
            _ => Verdict::CannotCompute,
        }),
    }
}

#[cfg(test)]
mod tests;
