//! Facts as people write them: what is read, what stays unknown, and every problem in one answer.

use rumbo_base::{Provenance, RuleId};

use super::*;
use crate::example::{day, field, parameters, scope};
use crate::rule::{ClauseId, ClauseSource, Outcome, RuleSource};

fn rule() -> Rule {
    let fact = |name: &str| (field(name), scope().fact_type(name).unwrap().clone());
    let names =
        ["condition", "entry", "exit", "visits", "share", "paid", "states", "jobs", "minor", "waived"];
    let always = ClauseSource {
        id: ClauseId::new("always"),
        exception_to: Vec::new(),
        when: "has(exit) || entry <= case_date".to_owned(),
        then: "true".to_owned(),
        cite: vec!["xx-stay:52.I".parse().unwrap()],
        judicial: Vec::new(),
    };
    let source = RuleSource {
        facts: names.map(fact).into(),
        given: Some("!(minor && visits > 0) && exit.or(entry) >= entry".to_owned()),
        clauses: vec![always],
        ..RuleSource::new(RuleId::parse("xx.asked").unwrap(), Outcome::Bool, Provenance::VerifiedText)
    };
    Rule::compile(&source, &scope()).unwrap()
}

/// Reads facts written as JSON; every fact or every problem, a line each.
fn read(json: &str) -> Result<Vec<String>, Vec<String>> {
    let written: BTreeMap<String, Written> = serde_json::from_str(json).unwrap();
    let on = day("2026-11-21");
    match rule().read_facts(&written, &parameters(), on, on) {
        Ok(known) => Ok(known.iter().map(|(id, answer)| format!("{id}: {answer}")).collect()),
        Err(errors) => {
            let fact = |it: &FactError| it.fact.clone().unwrap_or_default();
            Err(errors
                .iter()
                .map(|it| format!("{}@{}: {} | {}", it.code, fact(it), it.message, it.mend))
                .collect())
        }
    }
}

#[track_caller]
fn check(json: &str, facts: &[&str]) {
    assert_eq!(read(json), Ok(facts.iter().map(ToString::to_string).collect()));
}

#[track_caller]
fn wrong(json: &str, problems: &[&str]) {
    assert_eq!(read(json), Err(problems.iter().map(ToString::to_string).collect()));
}

#[test]
fn facts_of_every_type() {
    check(
        r#"{"condition": "visitor_work", "entry": "2026-01-31", "exit": "-", "visits": 3, "share": "0.10",
            "paid": "983.00", "states": ["south", "north"], "minor": false,
            "jobs": [{"total": 12, "foreign": 1, "temporary": true}, {"total": 9, "foreign": null, "temporary": "?"}]}"#,
        &[
            "condition: visitor_work",
            "entry: 2026-01-31",
            "exit: not applicable",
            "jobs: {foreign: 1, temporary: true, total: 12}, {total: 9}",
            "minor: false",
            "paid: 983.00 MXN",
            "share: 0.1",
            "states: north|south",
            "visits: 3",
        ],
    );
    check(
        r#"{"visits": "3", "share": 1, "states": "north", "minor": "false", "exit": "", "waived": ""}"#,
        &[
            "exit: not applicable",
            "minor: false",
            "share: 1",
            "states: north",
            "visits: 3",
            "waived: not applicable",
        ],
    );
    check(r#"{"states": []}"#, &["states: "]);
    check(r#"{"jobs": []}"#, &["jobs: "]);
}

#[test]
fn what_nobody_knows_stays_unknown() {
    check("{}", &[]);
    check(
        r#"{"visits": null, "exit": "?", "jobs": null}"#,
        &["exit: unknown, needs `exit`", "jobs: unknown, needs `jobs`", "visits: unknown, needs `visits`"],
    );
    let known = KnownFacts::from_iter([(field("visits"), Tri::Known(Value::Int(1)))]);
    assert_eq!(known.fact(&field("visits")), Tri::Known(Value::Int(1)));
    assert_eq!(known.fact(&field("minor")), Tri::missing(&field("minor")));
}

#[test]
fn every_problem_is_told_at_once() {
    wrong(
        r#"{"visit": 3, "zzz": 1, "condition": "visitor_wrk", "entry": "2026-02-30", "visits": "three", "share": 0.1,
            "paid": 983, "states": ["north", "sout", "moon"], "minor": "-", "jobs": [{"totl": 1}, 7, {"foreign": "x"}]}"#,
        &[
            "not-on-list@condition: `visitor_wrk` is not on the list `condition_of_stay` | did you mean `visitor_work`?",
            "mistyped@entry: `2026-02-30` is not a value of type `date` | write a day that exists, as `2026-01-31`",
            "extra@jobs: record 1 has no field `totl` | did you mean `total`?",
            "mistyped@jobs: record 2: `7` is not a record | give its fields by name",
            "mistyped@jobs: record 3, `foreign`: `x` is not a value of type `int` | write digits only, as `12`",
            "must-apply@minor: `minor` is said not to apply, but every case has it | leave it out if it is not known",
            "mistyped@paid: `983` is not a value of type `money<MXN>` | write an amount as text, as `800000.00`",
            "mistyped@share: this is not a value of type `decimal` | write it as text: a number with a fraction loses digits",
            "not-on-list@states: `moon` is not on the list `state` | use one of north, south, east",
            "not-on-list@states: `sout` is not on the list `state` | did you mean `south`?",
            "extra@visit: the rule does not ask `visit` | did you mean `visits`?",
            "mistyped@visits: `three` is not a value of type `int` | write digits only, as `12`",
            "extra@zzz: the rule does not ask `zzz` | leave it out: the rule asks condition, entry, exit, jobs, minor, paid, share, states, visits, waived",
        ],
    );
}

#[test]
fn facts_that_no_case_can_have() {
    let given = "the facts are impossible: no case can be otherwise than `!(minor && visits > 0) && exit.or(entry) >= entry` | correct one of entry, exit, minor, visits";
    wrong(r#"{"minor": true, "visits": 1}"#, &[&format!("impossible@: {given}")]);
    wrong(
        r#"{"entry": "2026-02-01", "exit": "2026-01-01", "vists": 0}"#,
        &[
            "extra@vists: the rule does not ask `vists` | did you mean `visits`?",
            &format!("impossible@: {given}"),
        ],
    );
    check(r#"{"minor": true}"#, &["minor: true"]);
}
