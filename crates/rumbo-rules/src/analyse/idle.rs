//! Parts of a rule that never matter: clauses that never decide, exceptions that never apply, outcomes that nobody gives.
//! A part that matters under one law is no mistake under another, nor one that waits for a switch of the law.

use rumbo_base::CivilDate;

use super::explore::{Extent, LEAVES_MAX, Problem};
use super::flaw::{Flaw, FlawKind};
use super::store::Store;
use super::symbolic::Stop;
use super::witness::Sought;
use crate::parameter::Parameters;
use crate::rule::{Clause, Outcome, Rule};
use crate::value::Value;

/// Whether something is so in some case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ever {
    Yes,
    No,
    /// It is not decided, or nothing can be computed under that law.
    Open,
}

/// Parts of a rule that matter under none of these laws.
pub fn idle(rule: &Rule, parameters: &Parameters, law_dates: &[CivilDate]) -> Vec<Flaw> {
    let problems: Vec<Problem<'_>> =
        law_dates.iter().map(|it| Problem::with_switches_open(rule, parameters, *it)).collect();
    let ever = |clause: usize, stands: bool| {
        let mut open = problems.is_empty();
        for problem in &problems {
            match problem.ever(clause, stands) {
                Ever::Yes => return Ever::Yes,
                Ever::Open => open = true,
                Ever::No => {}
            }
        }
        if open { Ever::Open } else { Ever::No }
    };
    let mut found: Vec<FlawKind> = Vec::new();
    for (index, clause) in rule.clauses().iter().enumerate() {
        if ever(index, true) == Ever::No {
            found.push(kind(clause, ever(index, false)));
        }
    }
    found.extend(silent(rule).into_iter().map(|outcome| FlawKind::NeverComesOut { outcome }));
    found.into_iter().map(Flaw::of).collect()
}

fn kind(clause: &Clause, in_play: Ever) -> FlawKind {
    match in_play {
        Ever::No if !clause.excepts.is_empty() => FlawKind::NeverExcepts { clause: clause.id.clone() },
        in_play => FlawKind::NeverStands { clause: clause.id.clone(), in_play: in_play == Ever::Yes },
    }
}

/// Outcomes that no clause and no default gives.
fn silent(rule: &Rule) -> Vec<String> {
    let all: Vec<Value> = match rule.outcome() {
        Outcome::Bool => Vec::new(),
        Outcome::Enum(names) | Outcome::Set(names) => names.iter().cloned().map(Value::Enum).collect(),
    };
    let given =
        |it: &Value| rule.default() == Some(it) || rule.clauses().iter().any(|clause| clause.then == *it);
    all.iter().filter(|it| !given(it)).map(ToString::to_string).collect()
}

impl Problem<'_> {
    /// Whether a clause stands, or is at least in play, in some case.
    fn ever(&self, clause: usize, stands: bool) -> Ever {
        let Some(program) = self.programs.first() else { return Ever::Open };
        let (mut found, mut open, mut computable) = (false, false, false);
        let read = |store: &mut Store| match program.has(self.reader(), store, clause, stands) {
            Err(Stop::Fails) => Ok(None),
            found => found,
        };
        let extent = self.explore(LEAVES_MAX, read, |leaf| {
            let sure = leaf.store.undecided.is_empty() && !matches!(leaf.sought, Some(Sought::Open));
            match leaf.reading {
                Some(Some(true)) if sure => found = true,
                Some(Some(true)) | None => open = true,
                Some(Some(false)) => computable = true,
                Some(None) => {}
            }
            !found
        });
        match (found, open || extent == Extent::Cut || !computable) {
            (true, _) => Ever::Yes,
            (false, true) => Ever::Open,
            (false, false) => Ever::No,
        }
    }
}
