//! What a reform changes: the rule before and after it explored together, and the cells in which they say or compute
//! different things.

use rumbo_base::{CivilDate, FieldId};
use serde::Serialize;

use super::condition::Condition;
use super::explore::{Extent, Known, Nothing, Problem};
use super::gather::{Gathered, Joined};
use super::linear::Linear;
use super::program::{Computed, Outputs, Program, Question, Verdict};
use super::store::{Step, Store};
use super::symbolic::Stop;
use super::witness::Witness;
use crate::evaluate::EvaluationError;
use crate::parameter::Parameters;
use crate::rule::{Decision, Outcome, Rule};
use crate::value::{Tri, Value};

/// A rule with the law that it reads.
#[derive(Debug, Clone, Copy)]
pub struct Law<'a> {
    /// The rule.
    pub rule: &'a Rule,
    /// The law.
    pub parameters: &'a Parameters,
}

/// What changes between two laws.
#[derive(Debug, Clone, Serialize)]
pub struct Difference {
    /// Every cell in which something changes.
    pub changes: Vec<Change>,
    /// Whether these are all, and each is decided.
    pub complete: bool,
}

/// Cases of which two laws say different things.
#[derive(Debug, Clone, Serialize)]
pub struct Change {
    /// What is true of them. A fact that is not named may be anything.
    pub conditions: Vec<Condition>,
    /// What changes.
    pub what: Changed,
    /// One of them; none if it is not decided whether there is one.
    pub witness: Option<Witness>,
}

/// What changes in a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Changed {
    /// What the rule says.
    Outcome {
        /// Before.
        from: Verdict,
        /// After.
        to: Verdict,
    },
    /// What it computes of the case that is shown.
    Output {
        /// Which output.
        name: FieldId,
        /// Before; none if it cannot be computed.
        from: Option<Tri<Value>>,
        /// After.
        to: Option<Tri<Value>>,
    },
}

/// The cells in which two laws say or compute different things of a case, on one day.
pub fn difference(before: Law<'_>, after: Law<'_>, law_date: CivilDate) -> Difference {
    let known = Known { facts: &Nothing, case_date: None };
    let rules = [(before.rule, before.parameters), (after.rule, after.parameters)];
    let mut found = Difference { changes: Vec::new(), complete: true };
    let Some(problem) = Problem::new(&rules, &known, law_date) else { return found };
    let [first, second] = problem.programs.as_slice() else { return found };
    let comparison = Comparison { before, after, problem: &problem, first, second };
    comparison.outcomes(&mut found);
    for output in before.rule.outputs() {
        comparison.output(&output.name, &mut found);
    }
    found
}

struct Comparison<'a> {
    before: Law<'a>,
    after: Law<'a>,
    problem: &'a Problem<'a>,
    first: &'a Program,
    second: &'a Program,
}

type Decided = Result<Decision, EvaluationError>;

impl Comparison<'_> {
    fn outcomes(&self, found: &mut Difference) {
        let questions = |rule: &Rule| Question::of(rule);
        let mut all = questions(self.before.rule);
        all.extend(
            questions(self.after.rule).into_iter().filter(|it| !questions(self.before.rule).contains(it)),
        );
        let sets = |it: Law<'_>| matches!(it.rule.outcome(), Outcome::Set(_));
        if sets(self.before) != sets(self.after) {
            found.complete = false;
            all = Vec::new();
        }
        for question in all {
            let read = |store: &mut Store| {
                let reader = self.problem.reader();
                let from = self.first.read(reader, store, &question)?.verdict;
                Ok((from, self.second.read(reader, store, &question)?.verdict))
            };
            let gathered = Gathered::new(self.problem, read, |(from, to)| from != to);
            found.complete &= gathered.extent == Extent::All;
            for cell in &gathered.cells {
                let Some((from, to)) = cell.reading.clone() else {
                    found.complete = false;
                    continue;
                };
                // That a set is empty is told by its members, save where it begins or ceases to be.
                if !question.tells(&from) && !question.tells(&to) {
                    continue;
                }
                let agree = |before: &Decided, after: &Decided| from.agrees(before) && to.agrees(after);
                let witness = self.case(&gathered, cell, agree);
                found.complete &= witness.is_some();
                let what = Changed::Outcome { from, to };
                found.changes.push(Change { conditions: gathered.conditions(cell), what, witness });
            }
        }
    }

    fn output(&self, name: &FieldId, found: &mut Difference) {
        let place = |law: Law<'_>| law.rule.outputs().iter().position(|it| it.name == *name);
        let (Some(one), Some(other)) = (place(self.before), place(self.after)) else { return };
        let read = |store: &mut Store| {
            let reader = self.problem.reader();
            let from = self.first.compute(reader, store)?;
            let to = self.second.compute(reader, store)?;
            differ(store, of(&from, one), of(&to, other))
        };
        let gathered = Gathered::new(self.problem, read, |differ| *differ);
        found.complete &= gathered.extent == Extent::All;
        for cell in &gathered.cells {
            let computed =
                |decision: &Decided| decision.as_ref().ok().and_then(|it| it.outputs.get(name)).cloned();
            let witness = self.case(&gathered, cell, |before, after| computed(before) != computed(after));
            let Some(case) = &witness else {
                found.complete = false;
                continue;
            };
            let (before, after) = self.decide(case);
            let what = Changed::Output { name: name.clone(), from: computed(&before), to: computed(&after) };
            found.changes.push(Change { conditions: gathered.conditions(cell), what, witness });
        }
    }

    fn decide(&self, case: &Witness) -> (Decided, Decided) {
        let of =
            |law: Law<'_>| law.rule.evaluate(case, law.parameters, case.case_date, self.problem.law_date);
        (of(self.before), of(self.after))
    }

    /// A case of a cell of which both laws say themselves what the cell says.
    fn case<R: Clone + Eq + std::hash::Hash>(
        &self,
        gathered: &Gathered<'_, R>,
        cell: &Joined<R>,
        agree: impl Fn(&Decided, &Decided) -> bool,
    ) -> Option<Witness> {
        gathered.case(cell).filter(|case| {
            let (before, after) = self.decide(case);
            agree(&before, &after)
        })
    }
}

/// One output; nothing if there is none to compare.
fn of(outputs: &Outputs, place: usize) -> Option<&Computed> {
    match outputs {
        Outputs::Computed(all) => all.get(place),
        Outputs::Impossible | Outputs::CannotCompute => None,
    }
}

/// Whether two outputs differ, or what to assume first to tell.
fn differ(store: &Store, from: Option<&Computed>, to: Option<&Computed>) -> Result<bool, Stop> {
    let (Some(Computed::Number(one)), Some(Computed::Number(other))) = (from, to) else {
        return Ok(from != to);
    };
    let apart = one.minus(other).ok_or(Stop::Beyond)?;
    let (least, most) = store.sign(&apart);
    match (least, most) {
        (Some(0), Some(0)) => Ok(false),
        (Some(least), _) if least > 0 => Ok(true),
        (_, Some(most)) if most < 0 => Ok(true),
        _ => {
            let at_most = |form: Linear| vec![Step::AtMostZero(form)];
            let opposite = apart.times(-1).ok_or(Stop::Beyond)?;
            let less = apart.add(1).map(at_most);
            let greater = opposite.add(1).map(at_most);
            let same = vec![Step::AtMostZero(apart), Step::AtMostZero(opposite)];
            let (Some(less), Some(greater)) = (less, greater) else { return Err(Stop::Beyond) };
            Err(Stop::Split(vec![less, same, greater]))
        }
    }
}
