//! What can be said of a case although facts are missing: the outcome if every way in which it can still be says the same,
//! otherwise each outcome with its conditions, and the fact to ask for next.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use rumbo_base::{CivilDate, FieldId};
use serde::Serialize;

use super::condition::Condition;
use super::domain::{Domain, Members};
use super::explore::{Extent, Known, LEAVES_MAX, Leaf, Problem};
use super::linear::Variable;
use super::program::Verdict;
use super::region::{self, Regions, Side, Subject};
use super::store::Presence;
use crate::evaluate::Facts;
use crate::parameter::Parameters;
use crate::rule::Rule;
use crate::scope::CASE_DATE;
use crate::value::Tri;

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

type Keyed = region::Keyed<(Verdict, Vec<String>)>;

/// What a rule can say of a case looked at as of one day, under the law of a day, with the facts that are known.
pub fn settle(
    rule: &Rule,
    facts: &dyn Facts,
    parameters: &Parameters,
    case_date: CivilDate,
    law_date: CivilDate,
) -> Settled {
    let known = Known { facts, case_date: Some(case_date) };
    let Some(problem) = Problem::new(&[(rule, parameters)], &known, law_date) else {
        return Settled::nothing();
    };
    let mut leaves = Vec::new();
    let mut decided = true;
    let extent = problem.explore(LEAVES_MAX, |leaf| {
        if leaf.readings.first().is_some_and(|it| it.verdict != Verdict::Impossible) {
            leaves.push(leaf);
        }
        true
    });
    let impossible = leaves.is_empty() && extent == Extent::All;
    if impossible {
        return Settled { outcome: Some(Verdict::Impossible), ..Settled::nothing() };
    }
    leaves.retain(|leaf| {
        let open = !leaf.store.undecided.is_empty() || matches!(leaf.sought, Some(super::Sought::Open));
        // What is not decided counts as possible.
        decided &= !open;
        true
    });
    let mut regions = Regions::new(&problem);
    let keyed: Vec<Keyed> = leaves
        .iter()
        .enumerate()
        .filter_map(|(index, leaf)| Some((key(leaf)?, regions.code(&leaf.store), index)))
        .collect();
    let merged = regions.merge(keyed);
    let mut possible: Vec<Possibility> = Vec::new();
    for ((verdict, _), code, index) in &merged {
        let Some(leaf) = leaves.get(*index) else { continue };
        let conditions = regions.conditions(&problem, code, &leaf.store);
        match possible.iter_mut().find(|it| it.verdict == *verdict) {
            Some(it) => it.when.push(conditions),
            None => possible.push(Possibility { verdict: verdict.clone(), when: vec![conditions] }),
        }
    }
    let complete = extent == Extent::All;
    let mut outcomes = possible.iter().map(|it| &it.verdict).filter(|it| **it != Verdict::CannotCompute);
    let outcome = match (outcomes.next(), outcomes.next()) {
        (Some(only), None) if complete => Some(only.clone()),
        (None, _) if complete => Some(Verdict::CannotCompute),
        _ => None,
    };
    let ask = if outcome.is_some() { None } else { question(&problem, &regions, &merged, facts) };
    Settled { outcome, possible, ask, decided: decided && complete }
}

fn key(leaf: &Leaf) -> Option<(Verdict, Vec<String>)> {
    Some((leaf.readings.first()?.verdict.clone(), leaf.missing_days()))
}

impl Settled {
    fn nothing() -> Self {
        Self { outcome: None, possible: Vec::new(), ask: None, decided: true }
    }
}

/// How much an answer leaves open: outcomes, then cells, each summed over the kinds of answers there are.
struct Score {
    outcomes: usize,
    cells: usize,
    kinds: usize,
    /// How many conditions on several facts name it.
    mentions: usize,
}

impl Score {
    /// Fewer outcomes on average, then fewer cells, then more mentions.
    fn compare(&self, other: &Self) -> Ordering {
        let average = |one: usize, other: usize, with: &Self| {
            one.saturating_mul(with.kinds).cmp(&other.saturating_mul(self.kinds))
        };
        average(self.outcomes, other.outcomes, other)
            .then_with(|| average(self.cells, other.cells, other))
            .then_with(|| other.mentions.cmp(&self.mentions))
    }
}

fn question(
    problem: &Problem<'_>,
    regions: &Regions<'_>,
    cells: &[Keyed],
    facts: &dyn Facts,
) -> Option<FieldId> {
    let missing = problem.space.inputs.iter().filter(|it| {
        it.record.is_none() && it.id.as_str() != CASE_DATE && matches!(facts.fact(&it.id), Tri::Unknown(_))
    });
    let scored =
        missing.filter_map(|it| Some((score(problem, regions, cells, &it.id, it.variable)?, &it.id)));
    scored.min_by(|(one, a), (other, b)| one.compare(other).then_with(|| a.cmp(b))).map(|(_, id)| id.clone())
}

/// None if nothing depends on the fact.
fn score(
    problem: &Problem<'_>,
    regions: &Regions<'_>,
    cells: &[Keyed],
    id: &FieldId,
    variable: Variable,
) -> Option<Score> {
    let sides: Vec<Option<&Side>> =
        cells.iter().map(|(_, code, _)| regions.said(code).get(&Subject::Fact(variable)).copied()).collect();
    let names = |index: usize| regions.relations.get(index).is_some_and(|it| it.names(id));
    let mentions = cells.iter().filter(|(_, code, _)| {
        regions.said(code).keys().any(|it| match it {
            Subject::Relation(index) => names(*index),
            Subject::Atom(index) => problem.atoms.get(*index).is_some_and(|it| it.names(id)),
            Subject::Fact(_) => false,
        })
    });
    let mentions = mentions.count();
    if mentions == 0 && sides.iter().all(Option::is_none) {
        return None;
    }
    let kinds = kinds(problem, &sides, variable);
    let mut score = Score { outcomes: 0, cells: 0, kinds: kinds.len(), mentions };
    for kind in &kinds {
        let left: Vec<&Keyed> = cells
            .iter()
            .zip(&sides)
            .filter(|(_, side)| side.is_none_or(|it| admits(it, kind)))
            .map(|(cell, _)| cell)
            .collect();
        let outcomes: BTreeSet<String> = left.iter().map(|it| format!("{:?}", it.0.0)).collect();
        score.outcomes = score.outcomes.saturating_add(outcomes.len());
        score.cells = score.cells.saturating_add(left.len());
    }
    Some(score)
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
