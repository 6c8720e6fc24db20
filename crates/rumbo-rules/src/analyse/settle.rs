//! What can be said of a case although facts are missing: the outcome if every way in which it can still be says the same,
//! otherwise each outcome with its conditions, and the fact to ask for next.

use std::collections::{BTreeMap, BTreeSet};

use rumbo_base::{CivilDate, FieldId};
use serde::Serialize;

use super::condition::Condition;
use super::explore::{Extent, Known, Problem};
use super::gather::{Gathered, Joined};
use super::program::{Question, Reading, Verdict};
use super::store::Store;
use crate::evaluate::Facts;
use crate::parameter::Parameters;
use crate::rule::Rule;
use crate::value::Value;

mod scores;

/// What can be said of a case of which facts may be missing.
#[derive(Debug, Clone, Serialize)]
pub struct Settled {
    /// What the rule says however the missing facts turn out, save where it cannot be computed.
    pub outcome: Option<Verdict>,
    /// Everything that the rule may still say, and when.
    pub possible: Vec<Possibility>,
    /// The missing fact whose answer leaves, on average, the fewest outcomes open.
    pub ask: Option<FieldId>,
    /// Whether all of this is decided.
    pub decided: bool,
}

/// One thing that the rule may still say.
#[derive(Debug, Clone, Serialize)]
pub struct Possibility {
    /// What it says.
    pub verdict: Verdict,
    /// It says so if all conditions of one of these are true.
    pub when: Vec<Vec<Condition>>,
}

/// What a rule can say of a case looked at as of one day, under the law of a day, with the facts that are known. Of a set
/// outcome, every member that is not settled is told apart.
pub fn settle(
    rule: &Rule,
    facts: &dyn Facts,
    parameters: &Parameters,
    case_date: CivilDate,
    law_date: CivilDate,
) -> Settled {
    let known = Known { facts, case_date: Some(case_date) };
    let mut settled = Settled { outcome: None, possible: Vec::new(), ask: None, decided: true };
    let Some(problem) = Problem::new(&[(rule, parameters)], &known, law_date) else { return settled };
    let Some(program) = problem.programs.first() else { return settled };
    let mut answers = Vec::new();
    let mut scores = BTreeMap::new();
    for question in Question::of(rule) {
        let read = |store: &mut Store| {
            let reading = program.read(problem.reader(), store, &question)?;
            Ok(Reading { standing: Vec::new(), ..reading })
        };
        let gathered = Gathered::new(&problem, read, |it| it.verdict != Verdict::Impossible);
        let complete = gathered.extent == Extent::All;
        // What is not decided counts as possible.
        settled.decided &= complete && !gathered.cells.iter().any(Joined::is_open);
        let possible = possible(&gathered);
        let answer = if complete { only(&possible) } else { None };
        if answer.is_none() {
            scores::add(&mut scores, &gathered, facts);
        }
        answers.push(answer);
        settled.possible.extend(possible.into_iter().filter(|it| question.tells(&it.verdict)));
    }
    settled.outcome = together(answers);
    if settled.outcome.is_none() {
        settled.ask = scores::best(scores);
    }
    settled
}

/// Each verdict with its cells.
fn possible(gathered: &Gathered<'_, Reading>) -> Vec<Possibility> {
    let mut possible: Vec<Possibility> = Vec::new();
    for cell in &gathered.cells {
        let verdict = cell.reading.as_ref().map_or(Verdict::CannotCompute, |it| it.verdict.clone());
        let conditions = gathered.conditions(cell);
        match possible.iter_mut().find(|it| it.verdict == verdict) {
            Some(it) => it.when.push(conditions),
            None => possible.push(Possibility { verdict, when: vec![conditions] }),
        }
    }
    possible
}

/// The verdict, if there is one save where it cannot be computed. Without any, no case can be so.
fn only(possible: &[Possibility]) -> Option<Verdict> {
    let mut verdicts = possible.iter().map(|it| &it.verdict).filter(|it| **it != Verdict::CannotCompute);
    match (verdicts.next(), verdicts.next(), possible.is_empty()) {
        (None, _, true) => Some(Verdict::Impossible),
        (None, _, false) => Some(Verdict::CannotCompute),
        (only, None, _) => only.cloned(),
        _ => None,
    }
}

/// The answers to all questions as one outcome: of a set, its members.
fn together(answers: Vec<Option<Verdict>>) -> Option<Verdict> {
    let answers: Vec<Verdict> = answers.into_iter().collect::<Option<_>>()?;
    let mut members = BTreeSet::new();
    for answer in &answers {
        match answer {
            Verdict::Includes(Value::Enum(name)) => drop(members.insert(name.clone())),
            Verdict::Includes(_) | Verdict::Lacks(_) => {}
            other => return Some(other.clone()),
        }
    }
    Some(Verdict::Outcome(Value::Set(members)))
}
