//! Sets of outcomes, unique tables, outputs, what is taken for granted, rulings, and what may decide by itself.

use super::*;
use crate::parameter::JudicialScope;

fn facts<const N: usize>(names: [&str; N]) -> BTreeMap<FieldId, FactType> {
    names.map(|name| (field(name), scope().fact_type(name).unwrap().clone())).into()
}

/// The tenth of foreign workers: what an employer breaks, all of it together.
fn employer() -> RuleSource {
    let specialty =
        "!jobs.all(it, it.foreign == 0 || (it.temporary && it.foreign <= it.total * param.ratio))";
    RuleSource {
        facts: facts(["visits", "stay", "jobs", "minor"]),
        lets: vec![LetSource { name: field("ratio_ok"), is: "stay <= visits * param.ratio".to_owned() }],
        default: Some("compliant".to_owned()),
        clauses: vec![
            clause("general", &[], "!ratio_ok", "over_general"),
            clause("specialty", &[], specialty, "over_specialty"),
            clause("minors", &[], "minor", "over_general"),
        ],
        ..source("xx.quota", Outcome::Set(names(["over_general", "over_specialty"])))
    }
}

#[test]
fn a_set_of_outcomes_has_every_clause_that_stands() {
    let rule = employer();
    let fine = [("visits", "10"), ("stay", "1"), ("jobs", ""), ("minor", "false")];
    check(&rule, &fine, "compliant", None);
    let with = |changes: &[(&'static str, &'static str)]| -> Vec<(&'static str, &'static str)> {
        let kept = fine.iter().filter(|(name, _)| changes.iter().all(|(it, _)| it != name));
        kept.chain(changes).copied().collect()
    };
    check(&rule, &with(&[("visits", "9")]), "over_general", Some("general"));
    let nine = ("jobs", "foreign: 1, total: 9, temporary: true");
    check(&rule, &with(&[nine]), "over_specialty", Some("specialty"));
    check(&rule, &with(&[("visits", "9"), nine]), "over_general|over_specialty", None);
    // Two clauses may say the same, and nothing contradicts anything.
    check(&rule, &with(&[("visits", "9"), ("minor", "true")]), "over_general", None);
    check(&rule, &fine[..3], "unknown, needs `minor`", None);
    check(&rule, &with(&[nine])[..2], "unknown, needs `jobs`, `minor`", None);
    let mut nameless = employer();
    nameless.default = None;
    check(&nameless, &fine, "", None);
}

#[test]
fn of_a_unique_table_one_row_holds() {
    let mut table = worker_class();
    table.unique = true;
    let (yes, no, unknown) = (|| Tri::Known(true), || Tri::Known(false), |name| Tri::missing(&field(name)));
    let nominal = Ok(Tri::Known(Value::Enum("nominal".into())));
    assert_eq!(class(&table, [yes(), no(), no()]), nominal);
    assert_eq!(class(&table, [no(), no(), no()]), Ok(Tri::NotApplicable));
    assert_eq!(
        class(&table, [yes(), no(), yes()]).unwrap_err().to_string(),
        "`xx.seasonal.class` cannot be computed because the rows `nominal` and `substitute` both hold, and of this table only one may"
    );
    // Two rows that say the same are two rows all the same.
    table.clauses[1].then = "nominal".to_owned();
    assert!(matches!(class(&table, [yes(), yes(), no()]).unwrap_err().cause, Cause::NotUnique { .. }));
    assert_eq!(class(&table, [yes(), unknown("first"), no()]), Ok(unknown("first").map(Value::Bool)));
    assert_eq!(ClauseId::row(1).as_str(), "row-1");
}

/// The federal part of a project: one peso for each, up to a cap.
fn matching() -> RuleSource {
    let output = |name: &str, ty: &str, value: &str| OutputSource {
        name: field(name),
        ty: ty.parse().unwrap(),
        value: value.to_owned(),
    };
    RuleSource {
        facts: facts(["paid", "share", "visits", "children"]),
        lets: vec![LetSource { name: field("partner"), is: "min(paid * share, param.fee)".to_owned() }],
        clauses: vec![clause("capped", &[], "paid * share > param.fee", "true")],
        default: Some("false".to_owned()),
        outputs: vec![
            output("federal", "money<MXN>", "partner"),
            output("total", "money<MXN>", "paid + partner"),
            output("factor", "decimal", "visits"),
            output("families", "int", "children"),
        ],
        ..source("xx.matching", Outcome::Bool)
    }
}

#[test]
fn outputs_are_computed_beside_the_outcome() {
    let outputs = |facts: &[(&str, &str)]| -> Vec<String> {
        let decision = decide(&matching(), facts).unwrap();
        let json = serde_json::to_string(&decision).unwrap();
        assert_eq!(serde_json::from_str::<Decision>(&json).unwrap(), decision);
        decision.outputs.iter().map(|(name, value)| format!("{name}: {value}")).collect()
    };
    assert_eq!(
        outputs(&[("paid", "799.99"), ("share", "1"), ("visits", "2"), ("children", "-")]),
        ["factor: 2", "families: not applicable", "federal: 799.99 MXN", "total: 1599.98 MXN"]
    );
    assert_eq!(
        outputs(&[("paid", "800.01"), ("share", "1")]),
        [
            "factor: unknown, needs `visits`",
            "families: unknown, needs `children`",
            "federal: 800.00 MXN",
            "total: 1600.01 MXN",
        ]
    );
    let error = decide(&matching(), &[("paid", "92233720368547758.07"), ("share", "1")]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`paid + partner` cannot be computed because the amount is beyond what can be counted"
    );
    let rule = Rule::compile(&matching(), &scope()).unwrap();
    assert_eq!(rule.facts(), ["children", "paid", "share", "visits"].map(field).into());
}

#[test]
fn impossible_facts_are_refused() {
    let mut rule = visitor_stay();
    rule.given = Some("exit.or(case_date) >= entry".to_owned());
    let outcome = |entry, exit| decide(&rule, &[VISITOR, NO_CARD, ("entry", entry), ("exit", exit)]);
    assert_eq!(
        outcome("2026-11-01", "2026-10-01").unwrap_err().to_string(),
        "`xx.stay.visitor` cannot be computed because the facts are impossible: no case can be otherwise than `exit.or(case_date) >= entry`"
    );
    assert_eq!(outcome("2026-11-01", "2026-11-01").unwrap().outcome.to_string(), "within_stay");
    // Not known is not impossible.
    assert_eq!(outcome("?", "2026-10-01").unwrap().outcome.to_string(), "unknown, needs `entry`");
}

#[test]
fn a_rule_that_nobody_checked_does_not_decide() {
    let facts = [VISITOR, NO_CARD, INSIDE, ("entry", "2026-11-01")];
    let mut rule = visitor_stay();
    assert!(decide(&rule, &facts).unwrap().decides());
    rule.status = Provenance::Unverified;
    assert!(!decide(&rule, &facts).unwrap().decides());
    rule.reviewed =
        Some(Review { by: "legal office".into(), on: day("2026-01-02"), source: "the gazette".into() });
    assert!(decide(&rule, &facts).unwrap().decides());
}

fn ruling(decided: &str) -> Judicial {
    Judicial {
        id: "amparo-1".to_owned(),
        title: "Amparo 1/2020".to_owned(),
        scope: JudicialScope::Parties,
        decided: day(decided),
    }
}

#[test]
fn a_clause_that_a_court_ruled_against_does_not_decide() {
    let mut rule = visitor_stay();
    rule.clauses[2].judicial = vec![ruling("2020-02-01")];
    let late = [VISITOR, NO_CARD, INSIDE, ("entry", "2026-01-01")];
    let decision = decide(&rule, &late).unwrap();
    assert_eq!(decision.outcome.to_string(), "overstay", "the law as printed stays");
    assert!(!decision.decides());
    let lines: Vec<String> = decision.trace.iter().map(ToString::to_string).collect();
    assert!(lines.contains(
        &"late: stands → true [xx-stay:52.I; not applied by Amparo 1/2020 (2020-02-01, for its parties): an officer decides]"
            .to_owned()
    ), "{lines:?}");
    // Excepted, it still keeps the clause that it excepts from standing.
    assert!(!decide(&rule, &[VISITOR, ("resident_card", "true"), INSIDE, late[3]]).unwrap().decides());
    // Out of play, it changes nothing.
    assert!(decide(&rule, &[VISITOR, NO_CARD, INSIDE, ("entry", "2026-11-01")]).unwrap().decides());
    // Nor before its day.
    rule.clauses[2].judicial = vec![ruling("2027-01-01")];
    assert!(decide(&rule, &late).unwrap().decides());
}

#[test]
fn law_that_a_court_ruled_against_does_not_decide() {
    let rule = Rule::compile(&visitor_stay(), &scope()).unwrap();
    let mut law = parameters();
    let mut stay = law.get(&ParameterId::parse("visitor.max_stay").unwrap()).unwrap().clone();
    stay.values[1].judicial = vec![ruling("2020-02-01")];
    assert!(!stay.values[1].decides());
    law.insert(stay);
    let case = Case::new(&[VISITOR, NO_CARD, INSIDE, ("entry", "2019-01-01")]);
    let on = |date: &str| rule.evaluate(&case, &law, day(date), day(date)).unwrap();
    assert!(on("2020-01-31").decides());
    let decision = on("2020-02-01");
    assert!(!decision.decides());
    let told = "not applied by Amparo 1/2020 (2020-02-01, for its parties) (an officer decides)";
    assert!(decision.trace.iter().any(|it| it.to_string().contains(told)));
}

#[test]
fn mistakes_of_the_new_parts() {
    let output = |name: &str, ty: &str, value: &str| OutputSource {
        name: field(name),
        ty: ty.parse().unwrap(),
        value: value.to_owned(),
    };
    assert_eq!(mistakes(|it| it.given = Some("entry".to_owned())), ["wrong-type at Given"]);
    assert_eq!(
        mistakes(
            |it| it.outputs = vec![output("until", "int", "last_day"), output("until", "date", "last_day")]
        ),
        [
            r#"duplicate at Output("until")"#,
            r#"wrong-type at Output("until")"#,
            r#"duplicate at Output("until")"#
        ]
    );
    assert_eq!(
        mistakes(|it| it.outputs = vec![output("all", "set(planets)", "condition")]),
        [
            r#"unknown-name at Output("all")"#,
            r#"wrong-type at Output("all")"#,
            r#"wrong-type at Output("all")"#
        ]
    );
    assert_eq!(
        mistakes(|it| it.unique = true),
        [
            r#"exception-in-table at ExceptionTo(ClauseId("exchanged"))"#,
            r#"exception-in-table at ExceptionTo(ClauseId("late"))"#
        ]
    );
    let many = |most: usize| (0..most).map(|it| format!("value_{it}").into()).collect::<Vec<Arc<str>>>();
    let clauses_aside =
        |found: Vec<String>| found.into_iter().filter(|it| it.ends_with("at Outcome")).collect();
    let of = |outcome: Outcome| -> Vec<String> { clauses_aside(mistakes(|it| it.outcome = outcome)) };
    assert!(of(Outcome::Enum(many(250))).is_empty() && of(Outcome::Set(many(64))).is_empty());
    assert_eq!(of(Outcome::Enum(many(251))), ["too-many-outcomes at Outcome"]);
    assert_eq!(of(Outcome::Set(many(65))), ["too-many-outcomes at Outcome"]);
    let other = |outcome: &str| Exclusion {
        outcome: outcome.to_owned(),
        rule: RuleId::parse("xx.other").unwrap(),
        other: "yes".to_owned(),
    };
    assert_eq!(
        mistakes(|it| it.excludes = vec![other("overstay"), other("other_regime"), other("over_stay")]),
        ["unknown-outcome at Exclusion(2)"]
    );
    let twice =
        |it: &mut RuleSource| it.outcome = Outcome::Enum(names(["within_stay", "overstay", "overstay"]));
    assert_eq!(
        mistakes(twice),
        [
            "duplicate at Outcome",
            "unknown-outcome at Default",
            r#"unknown-outcome at Then(ClauseId("exchanged"))"#
        ]
    );
    let same =
        |it: &mut RuleSource| it.outcome = Outcome::Set(names(["within_stay", "overstay", "other_regime"]));
    assert_eq!(mistakes(same), ["duplicate at Default"]);
    let fields = |it: &mut RuleSource| {
        it.facts.insert(
            field("rows"),
            FactType::required("list(a-b: int, where: enum(planets))".parse().unwrap()),
        );
    };
    assert_eq!(mistakes(fields), [r#"unknown-name at Fact("rows")"#, r#"unspeakable at Fact("rows")"#]);
}
