//! What is wrong with a rule over all cases: cases of which it says nothing or two things, parts that never matter, and
//! amounts that jump or fall. Each with a case that shows it.

use std::collections::BTreeSet;

use rumbo_base::{CivilDate, FieldId};
use serde::Serialize;

use super::condition::Condition;
use super::explore::{Extent, Known, LEAVES_MAX, Nothing, Problem};
use super::gather::{Gathered, Joined};
use super::program::{Question, Reading, Verdict};
use super::store::Store;
use super::symbolic::Stop;
use super::witness::{Sought, Witness};
use crate::parameter::Parameters;
use crate::rule::{ClauseId, Exclusion, Outcome, Rule};
use crate::value::Value;

/// Something that is wrong with a rule, or worth a second look.
#[derive(Debug, Clone, Serialize)]
pub struct Flaw {
    /// What it is.
    pub kind: FlawKind,
    /// The cases in which it shows.
    pub conditions: Vec<Condition>,
    /// One of them; of a jump or fall, the case before and the case after.
    pub cases: Vec<Witness>,
}

/// A kind of flaw.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FlawKind {
    /// No clause stands, and there is no default.
    Gap,
    /// Clauses stand together that say different things, or are rows of a unique table.
    Conflict {
        /// The clauses.
        clauses: Vec<ClauseId>,
    },
    /// A clause never stands.
    NeverStands {
        /// The clause.
        clause: ClauseId,
        /// Whether it is in play in some case, so that an exception always takes its place.
        in_play: bool,
    },
    /// An exception is never in play where it could except anything.
    NeverExcepts {
        /// The exception.
        clause: ClauseId,
    },
    /// An outcome that no case has.
    NeverComesOut {
        /// The outcome.
        outcome: String,
    },
    /// An amount jumps where a fact passes a limit.
    Jump {
        /// The output.
        output: FieldId,
        /// The fact.
        fact: FieldId,
        /// The output before the limit and after it.
        from: String,
        /// After it.
        to: String,
    },
    /// An amount falls while a fact rises, and elsewhere rises with it.
    Fall {
        /// The output.
        output: FieldId,
        /// The fact.
        fact: FieldId,
    },
    /// There were too many cells, or some lie beyond what can be decided.
    NotDecided,
}

/// What is wrong with a rule under the law of a day: gaps, conflicts, amounts that jump or fall.
pub fn flaws(rule: &Rule, parameters: &Parameters, law_date: CivilDate) -> Vec<Flaw> {
    let known = Known { facts: &Nothing, case_date: None };
    let Some(problem) = Problem::new(&[(rule, parameters)], &known, law_date) else { return Vec::new() };
    let mut search = Search { rule, parameters, problem: &problem, flaws: Vec::new(), open: false };
    search.outcomes();
    search.flaws.extend(super::amounts::flaws(rule, parameters, &problem));
    if search.open {
        search.flaws.push(Flaw::of(FlawKind::NotDecided));
    }
    search.flaws
}

/// A case of which two rules say what one of them says excludes the other. `Err` if that is not decided.
pub fn contradiction(
    rule: &Rule,
    exclusion: &Exclusion,
    other: &Rule,
    parameters: &Parameters,
    law_date: CivilDate,
) -> Result<Option<Witness>, NotDecided> {
    let known = Known { facts: &Nothing, case_date: None };
    let rules = [(rule, parameters), (other, parameters)];
    let problem = Problem::new(&rules, &known, law_date).ok_or(NotDecided)?;
    let [first, second] = problem.programs.as_slice() else { return Err(NotDecided) };
    let (one, wanted) = asked(rule, &exclusion.outcome);
    let (two, unwanted) = asked(other, &exclusion.other);
    let read = |store: &mut Store| {
        let reader = problem.reader();
        Ok(first.read(reader, store, &one)?.verdict == wanted
            && second.read(reader, store, &two)?.verdict == unwanted)
    };
    let said = |case: &Witness| {
        let decide = |rule: &Rule| rule.evaluate(case, parameters, case.case_date, law_date);
        wanted.agrees(&decide(rule)) && unwanted.agrees(&decide(other))
    };
    first_case(&problem, read, said)
}

/// It lies beyond what can be decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotDecided;

/// The question and the answer that an outcome is.
fn asked(rule: &Rule, outcome: &str) -> (Question, Verdict) {
    let value = match rule.outcome() {
        Outcome::Bool => Value::Bool(outcome == "true"),
        Outcome::Enum(_) | Outcome::Set(_) => Value::Enum(outcome.into()),
    };
    match rule.outcome() {
        Outcome::Set(_) if rule.default() == Some(&value) => {
            (Question::Nothing(value.clone()), Verdict::Includes(value))
        }
        Outcome::Set(_) => (Question::Member(value.clone()), Verdict::Includes(value)),
        Outcome::Bool | Outcome::Enum(_) => (Question::Outcome, Verdict::Outcome(value)),
    }
}

/// The first case of which something is true, confirmed by asking the rules themselves.
fn first_case(
    problem: &Problem<'_>,
    read: impl Fn(&mut Store) -> Result<bool, Stop>,
    said: impl Fn(&Witness) -> bool,
) -> Result<Option<Witness>, NotDecided> {
    let mut found = None;
    let mut open = false;
    let extent = problem.explore(LEAVES_MAX, read, |leaf| {
        if leaf.reading == Some(false) {
            return true;
        }
        let sought = leaf.sought.unwrap_or_else(|| problem.seek(&leaf.store));
        match sought {
            Sought::Case(case) if said(&case) => found = Some(case),
            _ => open = true,
        }
        found.is_none()
    });
    match found {
        None if open || extent == Extent::Cut => Err(NotDecided),
        found => Ok(found),
    }
}

struct Search<'a> {
    rule: &'a Rule,
    parameters: &'a Parameters,
    problem: &'a Problem<'a>,
    flaws: Vec<Flaw>,
    open: bool,
}

impl Search<'_> {
    /// Gaps and conflicts. Members of a set do not exclude each other, and none of them is an outcome too.
    fn outcomes(&mut self) {
        let Some(program) = self.problem.programs.first() else { return };
        let mut told: BTreeSet<FlawKind> = BTreeSet::new();
        for question in Question::of(self.rule) {
            let read = |store: &mut Store| program.read(self.problem.reader(), store, &question);
            let gathered = Gathered::new(self.problem, read, |it: &Reading| question.tells(&it.verdict));
            let open = gathered.extent == Extent::Cut || gathered.cells.iter().any(Joined::is_open);
            let verdicts: Vec<&Verdict> =
                gathered.cells.iter().filter_map(|it| it.reading.as_ref()).map(|it| &it.verdict).collect();
            // A law that is not in force leaves nothing to say of the rule.
            if verdicts.iter().all(|it| matches!(it, Verdict::Impossible | Verdict::CannotCompute)) {
                return;
            }
            for cell in &gathered.cells {
                let Some(reading) = &cell.reading else { continue };
                let kind = match reading.verdict {
                    Verdict::Silent => FlawKind::Gap,
                    Verdict::Conflict => FlawKind::Conflict { clauses: self.names(&reading.standing) },
                    _ => continue,
                };
                if !told.contains(&kind) {
                    let case = gathered.case(cell).filter(|it| self.says(it, &reading.verdict));
                    self.open |= case.is_none();
                    if let Some(case) = case {
                        told.insert(kind.clone());
                        self.flaws.push(Flaw {
                            kind,
                            conditions: gathered.conditions(cell),
                            cases: vec![case],
                        });
                    }
                }
            }
            self.open |= open;
        }
    }

    fn says(&self, case: &Witness, verdict: &Verdict) -> bool {
        verdict.agrees(&self.rule.evaluate(case, self.parameters, case.case_date, self.problem.law_date))
    }

    fn names(&self, clauses: &[usize]) -> Vec<ClauseId> {
        clauses.iter().filter_map(|it| self.rule.clauses().get(*it)).map(|it| it.id.clone()).collect()
    }
}

impl Flaw {
    pub(super) fn of(kind: FlawKind) -> Self {
        Self { kind, conditions: Vec::new(), cases: Vec::new() }
    }
}
