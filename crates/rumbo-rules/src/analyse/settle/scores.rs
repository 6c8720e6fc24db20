//! Which missing fact to ask for: the one whose answer leaves, on average over the kinds of answers there are, the fewest
//! outcomes open, then the fewest cells.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use rumbo_base::FieldId;

use crate::analyse::domain::{Domain, Members};
use crate::analyse::explore::Problem;
use crate::analyse::gather::{Gathered, Joined};
use crate::analyse::linear::Variable;
use crate::analyse::program::Reading;
use crate::analyse::region::{Side, Subject};
use crate::analyse::store::Presence;
use crate::evaluate::Facts;
use crate::scope::CASE_DATE;
use crate::value::Tri;

/// Averages are counted in millionths, so that they add up over several questions.
const SCALE: usize = 1_000_000;

/// What the answers to a fact leave open on average.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Score {
    outcomes: usize,
    cells: usize,
    /// How often the fact is named, less than any number: the more the better.
    unnamed: usize,
}

/// The facts on which something hangs, with their scores.
pub(super) type Scores = BTreeMap<FieldId, Score>;

/// The fact with the least score; of several, the first by name.
pub(super) fn best(scores: Scores) -> Option<FieldId> {
    scores.into_iter().min_by_key(|(_, score)| *score).map(|(id, _)| id)
}

/// Adds what the answers leave open of one question. A fact on which it does not hang leaves all of it open.
pub(super) fn add(scores: &mut Scores, gathered: &Gathered<'_, Reading>, facts: &dyn Facts) {
    let inputs = gathered.problem.space.inputs.iter();
    let missing = inputs.filter(|it| {
        it.record.is_none() && it.id.as_str() != CASE_DATE && matches!(facts.fact(&it.id), Tri::Unknown(_))
    });
    for input in missing {
        let score = score(gathered, &input.id, input.variable);
        let sum = scores.entry(input.id.clone()).or_default();
        sum.outcomes = sum.outcomes.saturating_add(score.outcomes);
        sum.cells = sum.cells.saturating_add(score.cells);
        sum.unnamed = sum.unnamed.saturating_add(score.unnamed);
    }
}

fn score(gathered: &Gathered<'_, Reading>, id: &FieldId, variable: Variable) -> Score {
    let problem = gathered.problem;
    let mut sides = Vec::with_capacity(gathered.cells.len());
    let mut unnamed = 0_usize;
    for cell in &gathered.cells {
        let said = gathered.regions.said(&cell.code);
        let names = said.keys().any(|it| match it {
            Subject::Relation(index) => gathered.regions.relations.get(*index).is_some_and(|it| it.names(id)),
            Subject::Atom(index) => problem.atoms.get(*index).is_some_and(|it| it.names(id)),
            Subject::Fact(it) => *it == variable,
        });
        unnamed = unnamed.saturating_add(usize::from(!names));
        sides.push(said.get(&Subject::Fact(variable)).copied());
    }
    let kinds = kinds(problem, &sides, variable);
    let (mut outcomes, mut cells) = (0_usize, 0_usize);
    for kind in &kinds {
        let left = gathered.cells.iter().zip(&sides);
        let left: Vec<&Joined<Reading>> =
            left.filter(|(_, side)| side.is_none_or(|it| admits(it, kind))).map(|(cell, _)| cell).collect();
        let different: HashSet<_> = left.iter().map(|it| it.reading.as_ref().map(|it| &it.verdict)).collect();
        outcomes = outcomes.saturating_add(different.len());
        cells = cells.saturating_add(left.len());
    }
    let average = |sum: usize| sum.saturating_mul(SCALE).checked_div(kinds.len()).unwrap_or(usize::MAX);
    Score { outcomes: average(outcomes), cells: average(cells), unnamed }
}

/// A kind of answer: all of them leave the same cells open.
enum Kind {
    Absent,
    Number(i128),
    Member(usize),
}

fn admits(side: &Side, kind: &Kind) -> bool {
    let Side::Fact { absent, domain } = side else { return true };
    match (kind, domain) {
        (Kind::Absent, _) => *absent,
        (Kind::Number(number), Some(Domain::Between(least, most))) => (least..=most).contains(&number),
        (Kind::Member(index), Some(Domain::Members(members))) => members.contains(*index),
        (_, Some(_)) => true,
        (_, None) => false,
    }
}

/// One answer of each kind.
fn kinds(problem: &Problem<'_>, sides: &[Option<&Side>], variable: Variable) -> Vec<Kind> {
    let Some(slot) = problem.space.slots.get(variable) else { return Vec::new() };
    let mut kinds = Vec::new();
    if slot.presence == Presence::Open {
        kinds.push(Kind::Absent);
    }
    let domains = || {
        sides.iter().flatten().filter_map(|it| match it {
            Side::Fact { domain, .. } => domain.as_ref(),
            _ => None,
        })
    };
    match &slot.domain {
        Domain::Between(first, last) => {
            let mut starts = BTreeSet::from([*first]);
            for domain in domains() {
                if let Domain::Between(least, most) = domain {
                    starts.extend([*least, most.saturating_add(1)].into_iter().filter(|it| it <= last));
                }
            }
            kinds.extend(starts.into_iter().map(Kind::Number));
        }
        Domain::Members(all) => {
            let mut groups: Vec<Members> = vec![all.clone()];
            for domain in domains() {
                if let Domain::Members(members) = domain {
                    let split = groups.iter().flat_map(|it| [it.and(members), it.without(members)]);
                    groups = split.filter(|it| !it.is_empty()).collect();
                }
            }
            kinds.extend(groups.iter().filter_map(|it| it.iter().next()).map(Kind::Member));
        }
        Domain::Free => kinds.push(Kind::Number(0)),
    }
    kinds
}
