//! The third evaluation: all cases. Cuts the space of cases of a rule into cells in each of which the rule says one thing,
//! exactly and without a solver: bounds of single facts, and inequalities between several (Fourier–Motzkin).
//!
//! What lies beyond that (products of facts, months between facts, more leaves than [`LEAVES_MAX`]) is never guessed: such a
//! cell holds only if a case of it is found and the rule itself says so, and is otherwise *not decided*.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rumbo_base::{CivilDate, FieldId};
use serde::Serialize;

use crate::evaluate::{Cause, EvaluationError};
use crate::parameter::Parameters;
use crate::rule::{ClauseId, Decision, Rule};
use crate::value::{Tri, Value};

mod amounts;
mod condition;
mod days;
mod derived;
mod difference;
mod domain;
mod explore;
mod flaw;
mod fold;
mod formula;
mod gather;
mod idle;
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
pub use difference::{Change, Changed, Difference, Law, difference};
pub use explore::LEAVES_MAX;
pub use flaw::{Flaw, FlawKind, NotDecided, contradiction, flaws};
pub use idle::idle;
pub use program::Verdict;
pub use settle::{Possibility, Settled, settle};
pub use witness::Witness;

use explore::{Extent, Known, Nothing, Problem};
use gather::{Gathered, Joined};
use program::{Question, Reading};
use store::Store;

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

/// Cuts all cases into cells, under the law of a day. `case_date` is one more fact unless it is given. Of a rule whose
/// outcome is a set, every member has cells of its own: in some the set includes it, in the others it does not.
pub fn cells(
    rule: &Rule,
    parameters: &Parameters,
    law_date: CivilDate,
    case_date: Option<CivilDate>,
) -> Cells {
    let known = Known { facts: &Nothing, case_date };
    let mut found = Cells { cells: Vec::new(), complete: true };
    let Some(problem) = Problem::new(&[(rule, parameters)], &known, law_date) else { return found };
    let Some(program) = problem.programs.first() else { return found };
    for question in Question::of(rule) {
        let read = |store: &mut Store| program.read(problem.reader(), store, &question);
        let gathered = Gathered::new(&problem, read, |it: &Reading| question.tells(&it.verdict));
        found.complete &= gathered.extent == Extent::All;
        found.cells.extend(gathered.cells.iter().map(|it| gathered.cell(rule, parameters, it)));
    }
    found
}

impl Cell {
    /// Whether it is decided that there are such cases.
    pub fn is_decided(&self) -> bool {
        self.witness.is_some()
    }
}

impl Gathered<'_, Reading> {
    /// A cell with a case of which the rule itself says what the cell says.
    fn cell(&self, rule: &Rule, parameters: &Parameters, joined: &Joined<Reading>) -> Cell {
        let conditions = self.conditions(joined);
        let (verdict, standing) = match &joined.reading {
            Some(it) => (it.verdict.clone(), it.standing.as_slice()),
            None => (Verdict::CannotCompute, &[][..]),
        };
        let clauses = standing.iter().filter_map(|it| rule.clauses().get(*it)).map(|it| it.id.clone());
        let mut cell =
            Cell { conditions, verdict, clauses: clauses.collect(), witness: None, outputs: BTreeMap::new() };
        if let Some(case) = self.case(joined) {
            let decision = rule.evaluate(&case, parameters, case.case_date, self.problem.law_date);
            if cell.verdict.agrees(&decision) {
                cell.witness = Some(case);
                cell.outputs = decision.map(|it| it.outputs).unwrap_or_default();
            }
        }
        cell
    }
}

impl Verdict {
    /// Whether a decision of one case says this.
    pub fn agrees(&self, decision: &Result<Decision, EvaluationError>) -> bool {
        match (self, said(decision)) {
            (Self::Includes(member), Some(Self::Outcome(Value::Set(set)))) => member.is_in(&set),
            (Self::Lacks(member), Some(Self::Outcome(Value::Set(set)))) => !member.is_in(&set),
            (verdict, said) => said.as_ref() == Some(verdict),
        }
    }
}

impl Value {
    fn is_in(&self, set: &BTreeSet<Arc<str>>) -> bool {
        matches!(self, Self::Enum(name) if set.contains(name))
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
