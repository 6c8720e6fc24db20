//! Random rules over few values: every case lies in exactly one cell, and the cell says what the rule says of the case.

use proptest::prelude::*;

use super::world::{Case, LAW, World, day, field, member};
use crate::analyse::{Cell, Condition, Verdict};
use crate::rule::Rule;
use crate::value::{Tri, Value};

/// Conditions over the facts of `world`: of one fact, of several, guarded or not.
const CONDITIONS: [&str; 32] = [
    "a",
    "b",
    "a == b",
    "has(b)",
    "b.or(a)",
    "n == 0",
    "n <= 1",
    "n > param.three",
    "n + m == param.three",
    "n < m",
    "n == m",
    "m - n > 1",
    "n * param.three >= m",
    "has(m) && m != 0",
    "m.or(n) > 1",
    "min(n, m.or(0)) > 0",
    "max(n, param.three) == n",
    "n / param.three == 1",
    "n % param.three == 1",
    "k in [red, blue]",
    "k == red",
    "k == l",
    "k != l",
    "start + param.month <= finish",
    "finish - start > param.three",
    "start < finish.or(case_date)",
    "start + param.days < case_date",
    "start + param.days == finish",
    "finish.or(start + param.month) > param.border",
    "owed * param.tenth > param.limit",
    "owed > param.limit",
    "n * m > 1",
];

fn world() -> World {
    World::new(&["yes", "no", "maybe"])
        .facts(&["a: bool", "b?: bool", "n: int", "m?: int", "k: enum(colour)", "l: enum(colour)"])
        .facts(&["start: date", "finish?: date", "owed: money<MXN>"])
        .parameter("three", "int", "3")
        .parameter("month", "period", "1 mo")
        .parameter("days", "period", "30 d")
        .parameter("border", "date", "2026-02-28")
        .parameter("tenth", "decimal", "0.333333")
        .parameter("limit", "money<MXN>", "0.02")
}

/// The values that are tried for each fact.
fn values(fact: &str) -> Vec<Tri<Value>> {
    let known = |values: &[Value]| values.iter().cloned().map(Tri::Known).collect::<Vec<_>>();
    let money = |minor: i64| {
        Value::Money(rumbo_base::Money { minor, currency: rumbo_base::Currency::parse("MXN").unwrap() })
    };
    let dates = |texts: &[&str]| texts.iter().map(|it| Value::Date(day(it))).collect::<Vec<_>>();
    let mut all = match fact {
        "a" | "b" => known(&[Value::Bool(true), Value::Bool(false)]),
        "n" | "m" => known(&[-1, 0, 1, 2, 3, 4, 5].map(Value::Int)),
        "k" | "l" => known(&["red", "green", "blue"].map(member)),
        "owed" => known(&[-1, 0, 2, 5, 7, 8, 9].map(money)),
        "start" => known(&dates(&["2026-01-28", "2026-01-29", "2026-01-31", "2026-02-27", "2026-03-01"])),
        "finish" => known(&dates(&["2026-01-31", "2026-02-01", "2026-02-28", "2026-03-01", "2026-03-30"])),
        _ => known(&dates(&["2026-01-01", "2026-02-28", "2026-03-02", LAW])),
    };
    if matches!(fact, "b" | "m" | "finish") {
        all.push(Tri::NotApplicable);
    }
    all
}

#[derive(Debug, Clone)]
struct Plan {
    /// Of each clause: its condition, what it says, and the clause before it that it excepts.
    clauses: Vec<(String, usize, Option<usize>)>,
    default: bool,
    given: Option<String>,
    kind: u8,
}

fn condition() -> impl Strategy<Value = String> {
    let atom = prop::sample::select(&CONDITIONS[..]).prop_map(ToOwned::to_owned);
    atom.prop_recursive(2, 4, 2, |inner| {
        prop_oneof![
            (inner.clone(), inner.clone()).prop_map(|(one, other)| format!("({one}) && ({other})")),
            (inner.clone(), inner.clone()).prop_map(|(one, other)| format!("({one}) || ({other})")),
            inner.prop_map(|it| format!("!({it})")),
        ]
    })
}

fn plan() -> impl Strategy<Value = Plan> {
    let clause = (condition(), 0..3_usize, prop::option::of(0..3_usize));
    let given = prop::option::weighted(0.2, condition());
    (prop::collection::vec(clause, 1..4), any::<bool>(), given, 0..4_u8)
        .prop_map(|(clauses, default, given, kind)| Plan { clauses, default, given, kind })
}

fn build(plan: &Plan) -> World {
    let mut world = world();
    for (index, (when, then, excepts)) in plan.clauses.iter().enumerate() {
        let parent = excepts.filter(|it| *it < index && plan.kind != 1).map(|it| format!("c{it}"));
        let parents: Vec<&str> = parent.iter().map(String::as_str).collect();
        world = world.clause(&format!("c{index}"), &parents, when, ["yes", "no", "maybe"][*then]);
    }
    world = match plan.kind {
        1 => world.unique(),
        2 => world.several(),
        _ => world,
    };
    if plan.default || plan.kind == 2 {
        world = world.otherwise(if plan.kind == 2 { "nothing" } else { "maybe" });
    }
    match &plan.given {
        Some(given) => world.given(given),
        None => world,
    }
}

/// Every combination of values of the facts that the rule reads, or a spread of them if there are too many.
fn cases(rule: &Rule) -> Vec<Case> {
    let mut cases = vec![Case(std::collections::BTreeMap::new())];
    for fact in rule.facts().into_iter().chain([field("case_date")]) {
        let values = values(fact.as_str());
        cases = cases
            .iter()
            .flat_map(|case| {
                values.iter().map(|value| {
                    let mut case = case.clone();
                    case.0.insert(fact.clone(), value.clone());
                    case
                })
            })
            .collect();
        let step = cases.len().div_ceil(600);
        cases = cases.into_iter().step_by(step).collect();
    }
    cases
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn cells_are_what_enumeration_finds(plan in plan()) {
        let world = build(&plan);
        let rule = world.rule();
        let cells = world.cells();
        prop_assert!(cells.complete);
        for cell in &cells.cells {
            let Some(witness) = &cell.witness else { continue };
            let decision = rule.evaluate(witness, &world.parameters, witness.case_date, day(LAW));
            prop_assert!(cell.verdict.agrees(&decision), "{:?}", witness);
        }
        for case in cases(&rule) {
            let decision = rule.evaluate(&case, &world.parameters, case.case_date(), day(LAW));
            let missing = |it: &Condition| matches!(it, Condition::NoSuchDay { .. });
            let lies = |it: &&Cell| it.conditions.iter().all(|it| world.holds(it, &case));
            let all = || cells.cells.iter();
            let refused: Vec<&Cell> = all().filter(|it| it.conditions.iter().any(missing)).filter(lies).collect();
            let found: Vec<&Cell> = if refused.is_empty() {
                all().filter(|it| !it.conditions.iter().any(missing)).filter(lies).collect()
            } else {
                refused
            };
            // Of a set, one cell for each member, and one if it is empty.
            let empty = found.iter().any(|it| it.verdict == Verdict::Includes(member("nothing")));
            let impossible = found.iter().all(|it| matches!(it.verdict, Verdict::Impossible | Verdict::CannotCompute));
            let questions = match plan.kind {
                2 if impossible => 4,
                2 => 3 + usize::from(empty),
                _ => 1,
            };
            prop_assert_eq!(found.len(), questions, "{:?} of {:?}: {:#?}", case, decision, found);
            prop_assert!(found.iter().all(|it| it.verdict.agrees(&decision)), "{:?} of {:?}: {:#?}", case, decision, found);
        }
    }
}
