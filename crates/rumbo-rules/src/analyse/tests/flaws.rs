//! What is wrong with rules over all cases: each flaw where it is, and none where there is none.

use super::world::{LAW, World, day};
use crate::analyse::{FlawKind, contradiction, flaws, idle};
use crate::rule::{ClauseId, Exclusion};

fn kinds(world: &World) -> Vec<FlawKind> {
    let on = day(LAW);
    let mut found: Vec<FlawKind> =
        flaws(&world.rule(), &world.parameters, on).into_iter().map(|it| it.kind).collect();
    found.extend(idle(&world.rule(), &world.parameters, &[on]).into_iter().map(|it| it.kind));
    found
}

fn clause(name: &str) -> ClauseId {
    ClauseId::new(name)
}

fn ages() -> World {
    World::new(&["child", "adult"])
        .facts(&["age: int"])
        .parameter("limit", "int", "17")
        .parameter("next", "int", "18")
        .clause("child", &[], "age <= param.limit", "child")
}

#[test]
fn a_sound_rule_has_no_flaw() {
    let world = ages().clause("adult", &[], "age > param.limit", "adult");
    assert_eq!(kinds(&world), []);
}

#[test]
fn gaps_and_conflicts_come_with_a_case() {
    let gap = ages().clause("adult", &[], "age > param.next", "adult");
    assert_eq!(kinds(&gap), [FlawKind::Gap]);
    let found = flaws(&gap.rule(), &gap.parameters, day(LAW));
    assert_eq!(found[0].conditions[0].to_string(), "age = 18");
    let decision = gap.rule().evaluate(&found[0].cases[0], &gap.parameters, day(LAW), day(LAW)).unwrap();
    assert_eq!(decision.outcome, crate::Tri::NotApplicable);
    let conflict = ages().clause("adult", &[], "age >= param.limit", "adult");
    let clauses = vec![clause("child"), clause("adult")];
    assert_eq!(kinds(&conflict), [FlawKind::Conflict { clauses }]);
}

#[test]
fn clauses_that_never_decide() {
    let never =
        ages().clause("adult", &[], "age > param.next && age < param.limit", "adult").otherwise("adult");
    assert_eq!(kinds(&never), [FlawKind::NeverStands { clause: clause("adult"), in_play: false }]);
    let covered = ages().clause("always", &["child"], "age < param.next", "adult").otherwise("adult");
    assert_eq!(kinds(&covered), [FlawKind::NeverStands { clause: clause("child"), in_play: true }]);
    let idle = ages().clause("old", &["child"], "age > param.next", "adult").otherwise("adult");
    assert_eq!(kinds(&idle), [FlawKind::NeverExcepts { clause: clause("old") }]);
    let mute = ages().otherwise("child");
    assert_eq!(kinds(&mute), [FlawKind::NeverComesOut { outcome: "adult".to_owned() }]);
}

/// What waits for a switch of the law is no mistake.
#[test]
fn a_clause_that_waits_for_a_switch() {
    let world = ages()
        .parameter("open", "bool", "false")
        .clause("soon", &["child"], "param.open", "adult")
        .otherwise("adult");
    assert_eq!(kinds(&world), []);
}

/// What holds in impossible cases only does not hold.
#[test]
fn impossible_cases_excuse_nothing() {
    let world = ages().clause("adult", &[], "age > param.next", "adult").given("age != param.next");
    assert_eq!(kinds(&world), []);
    let never = ages()
        .clause("adult", &["child"], "age < param.next", "adult")
        .otherwise("adult")
        .given("age > param.limit");
    let found = kinds(&never);
    assert!(found.contains(&FlawKind::NeverStands { clause: clause("child"), in_play: false }), "{found:?}");
}

fn amount(value: &str) -> Vec<FlawKind> {
    let world = World::new(&["yes", "no"])
        .facts(&["income: money<MXN>", "children: int"])
        .parameter("fee", "money<MXN>", "100.00")
        .parameter("three", "int", "3")
        .parameter("tenth", "decimal", "0.10")
        .output("amount", "money<MXN>", value)
        .clause("always", &[], "true", "yes")
        .clause("children", &["always"], "children > 0", "no");
    kinds(&world)
}

#[test]
fn amounts_that_jump_or_fall() {
    assert_eq!(amount("min(income, param.fee)"), []);
    assert_eq!(amount("income * param.tenth"), []);
    assert_eq!(amount("param.fee * children"), []);
    let jump = amount("param.fee * (children / param.three)");
    assert!(
        matches!(jump.as_slice(), [FlawKind::Jump { from, to, .. }] if from == "0.00 MXN" && to == "100.00 MXN"),
        "{jump:?}"
    );
    let fall = amount("max(income - param.fee, param.fee - income)");
    assert!(matches!(fall.as_slice(), [FlawKind::Fall { .. }]), "{fall:?}");
}

#[test]
fn rules_that_contradict_each_other() {
    let one = ages().otherwise("adult");
    let other = World::new(&["pays", "free"])
        .facts(&["age: int"])
        .clause("free", &[], "age <= 1", "free")
        .otherwise("pays");
    let exclusion = |outcome: &str, other_outcome: &str| Exclusion {
        outcome: outcome.to_owned(),
        rule: other.source.id.clone(),
        other: other_outcome.to_owned(),
    };
    let found = |exclusion: Exclusion| {
        contradiction(&one.rule(), &exclusion, &other.rule(), &one.parameters, day(LAW)).unwrap()
    };
    assert!(found(exclusion("adult", "free")).is_none());
    let case = found(exclusion("child", "pays")).unwrap();
    let decision = other.rule().evaluate(&case, &one.parameters, case.case_date, day(LAW)).unwrap();
    assert_eq!(decision.outcome.to_string(), "pays");
}

/// No whole number squared is ten, but that is beyond the inequalities: nothing is claimed.
#[test]
fn what_is_not_decided_is_said_so() {
    let world = World::new(&["yes", "no"])
        .facts(&["side: int"])
        .parameter("ten", "int", "10")
        .clause("square", &[], "side * side == param.ten", "yes")
        .otherwise("no");
    assert_eq!(kinds(&world), [FlawKind::NotDecided]);
}
