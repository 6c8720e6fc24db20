//! Answers although facts are missing, what they hang on, and what to ask next.

use super::world::{Case, LAW, World, day, field, member, verdict};
use crate::analyse::{Settled, settle};
use crate::value::{Tri, Value};

fn visitor() -> World {
    World::new(&["within_stay", "overstay", "other_regime"])
        .facts(&["condition: enum(colour)", "entry: date", "exit?: date", "resident_card: bool"])
        .parameter("max_stay", "period", "180 d")
        .clause("visitor", &[], "condition in [red, green]", "within_stay")
        .clause("late", &["visitor"], "exit.or(case_date) > entry + param.max_stay", "overstay")
        .clause("exchanged", &["visitor", "late"], "resident_card", "other_regime")
        .otherwise("other_regime")
}

fn ask(world: &World, facts: &[(&str, Tri<Value>)]) -> Settled {
    let case = Case(facts.iter().map(|(name, value)| (field(name), value.clone())).collect());
    settle(&world.rule(), &case, &world.parameters, day(LAW), day(LAW))
}

fn shown(settled: &Settled) -> Vec<String> {
    let cell = |conditions: &Vec<crate::analyse::Condition>| {
        conditions.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    };
    let each = |it: &crate::analyse::Possibility| {
        format!("{} if {}", verdict(&it.verdict), it.when.iter().map(cell).collect::<Vec<_>>().join("; or "))
    };
    settled.possible.iter().map(each).collect()
}

const INSIDE: (&str, Tri<Value>) = ("exit", Tri::NotApplicable);

#[test]
fn the_missing_day_of_entry_decides() {
    let known =
        [("condition", Tri::Known(member("red"))), ("resident_card", Tri::Known(Value::Bool(false))), INSIDE];
    let settled = ask(&visitor(), &known);
    assert_eq!(settled.outcome, None);
    assert_eq!(shown(&settled), ["within_stay if entry ≥ 2026-05-25", "overstay if entry ≤ 2026-05-24"]);
    assert_eq!(settled.ask, Some(field("entry")));
    assert!(settled.decided);
}

/// Kleene needs the day of entry; but a card makes it the other regime however long the stay was.
#[test]
fn every_way_says_the_same() {
    let known = [("resident_card", Tri::Known(Value::Bool(true))), INSIDE];
    let settled = ask(&visitor(), &known);
    assert_eq!(settled.outcome.as_ref().map(verdict).as_deref(), Some("other_regime"));
    assert_eq!(settled.ask, None);
}

#[test]
fn the_question_that_leaves_least_open_comes_first() {
    let settled = ask(&visitor(), &[INSIDE]);
    assert_eq!(settled.ask, Some(field("condition")));
    let settled = ask(&visitor(), &[INSIDE, ("condition", Tri::Known(member("green")))]);
    assert_eq!(settled.ask, Some(field("resident_card")));
}

#[test]
fn a_condition_or_its_opposite() {
    let world = World::new(&["yes", "no"])
        .facts(&["x: bool", "y: bool"])
        .clause("always", &[], "x || !x", "yes")
        .clause("never", &["always"], "y && !y", "no");
    let settled = ask(&world, &[]);
    assert_eq!(settled.outcome.as_ref().map(verdict).as_deref(), Some("yes"));
}

#[test]
fn facts_that_cannot_be() {
    let world = World::new(&["yes", "no"])
        .facts(&["x: bool", "y: bool"])
        .given("!x")
        .clause("y", &[], "y", "yes")
        .otherwise("no");
    let settled = ask(&world, &[("x", Tri::Known(Value::Bool(true)))]);
    assert_eq!(settled.outcome.as_ref().map(verdict).as_deref(), Some("IMPOSSIBLE"));
    assert_eq!(ask(&world, &[]).possible.len(), 2);
}
