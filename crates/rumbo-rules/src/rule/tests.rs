//! The visitor's stay as a rule: every branch, missing facts, conflicts, and every mistake of a rule's source.

use super::*;
use crate::example::{Case, day, field, parameters, scope};

mod outcomes;

fn clause(id: &str, exception_to: &[&str], when: &str, then: &str) -> ClauseSource {
    ClauseSource {
        id: ClauseId::new(id),
        exception_to: exception_to.iter().map(|it| ClauseId::new(it)).collect(),
        when: when.to_owned(),
        then: then.to_owned(),
        cite: vec!["xx-stay:52.I".parse().unwrap()],
        judicial: Vec::new(),
    }
}

fn source(id: &str, outcome: Outcome) -> RuleSource {
    RuleSource::new(RuleId::parse(id).unwrap(), outcome, Provenance::VerifiedText)
}

fn names<const N: usize>(names: [&str; N]) -> Vec<Arc<str>> {
    names.map(Into::into).into()
}

fn visitor_stay() -> RuleSource {
    let fact = |name: &str| (field(name), scope().fact_type(name).unwrap().clone());
    let named = |name: &str, is: &str| LetSource { name: field(name), is: is.to_owned() };
    RuleSource {
        facts: ["condition", "entry", "exit", "resident_card"].map(fact).into(),
        lets: vec![
            named("last_day", "entry + param.visitor.max_stay"),
            named("seen_until", "exit.or(case_date)"),
        ],
        default: Some("other_regime".to_owned()),
        clauses: vec![
            clause("exchanged", &["visitor", "late"], "resident_card", "other_regime"),
            clause("visitor", &[], "condition in [visitor_no_work, visitor_work]", "within_stay"),
            clause("late", &["visitor"], "seen_until > last_day", "overstay"),
        ],
        ..source("xx.stay.visitor", Outcome::Enum(names(["within_stay", "overstay", "other_regime"])))
    }
}

fn decide(source: &RuleSource, facts: &[(&str, &str)]) -> Result<Decision, EvaluationError> {
    let rule = Rule::compile(source, &scope()).unwrap();
    let on = day("2026-11-21");
    rule.evaluate(&Case::new(facts), &parameters(), on, on)
}

/// What the rule says, and by which clause.
#[track_caller]
fn check(source: &RuleSource, facts: &[(&str, &str)], expected: &str, by: Option<&str>) {
    let decision = decide(source, facts).unwrap();
    let clause = decision.clause.as_ref().map(ClauseId::as_str);
    assert_eq!((decision.outcome.to_string().as_str(), clause), (expected, by), "{facts:?}");
}

const VISITOR: (&str, &str) = ("condition", "visitor_no_work");
const NO_CARD: (&str, &str) = ("resident_card", "false");
const INSIDE: (&str, &str) = ("exit", "-");

#[test]
fn the_stay_of_a_visitor() {
    let rule = visitor_stay();
    let on_day_180 = ("entry", "2026-05-25");
    let on_day_181 = ("entry", "2026-05-24");
    check(&rule, &[VISITOR, NO_CARD, INSIDE, on_day_180], "within_stay", Some("visitor"));
    check(&rule, &[VISITOR, NO_CARD, INSIDE, on_day_181], "overstay", Some("late"));
    check(&rule, &[VISITOR, NO_CARD, ("exit", "2026-11-20"), on_day_181], "within_stay", Some("visitor"));
    check(
        &rule,
        &[VISITOR, ("resident_card", "true"), INSIDE, on_day_181],
        "other_regime",
        Some("exchanged"),
    );
    check(
        &rule,
        &[VISITOR, ("resident_card", "true"), INSIDE, on_day_180],
        "other_regime",
        Some("exchanged"),
    );
    // An exception says nothing where the clause it excepts is not in play.
    check(&rule, &[("condition", "resident"), NO_CARD, INSIDE, on_day_181], "other_regime", None);
}

#[test]
fn missing_facts() {
    let rule = visitor_stay();
    check(&rule, &[VISITOR, NO_CARD, INSIDE], "unknown, needs `entry`", None);
    check(&rule, &[VISITOR, INSIDE], "unknown, needs `entry`, `resident_card`", None);
    check(&rule, &[VISITOR, ("resident_card", "true"), INSIDE], "other_regime", Some("exchanged"));
    check(&rule, &[("condition", "resident")], "other_regime", None);
    let all = "unknown, needs `condition`, `entry`, `exit`, `resident_card`";
    check(&rule, &[], all, None);
}

#[test]
fn the_trace_tells_every_clause() {
    let decision = decide(&visitor_stay(), &[VISITOR, NO_CARD, INSIDE, ("entry", "2026-05-24")]).unwrap();
    let lines: Vec<String> = decision.trace.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "visitor: condition in [visitor_no_work, visitor_work] → true",
            "late: seen_until > last_day → true [visitor.max_stay = 180 days since 2010-01-01 by xx-stay:52.I]",
            "exchanged: resident_card → false",
            "visitor: stands → false [xx-stay:52.I]",
            "late: stands → true [xx-stay:52.I]",
            "exchanged: stands → false [xx-stay:52.I]",
        ]
    );
    assert!(decision.decides());
    let json = serde_json::to_string(&decision).unwrap();
    assert_eq!(serde_json::from_str::<Decision>(&json).unwrap(), decision);
}

#[test]
fn law_that_nobody_checked_does_not_decide() {
    let mut rule = visitor_stay();
    rule.facts.insert(field("paid"), scope().fact_type("paid").unwrap().clone());
    rule.clauses.push(clause("unpaid", &["visitor"], "paid < param.fee", "other_regime"));
    let facts = [VISITOR, NO_CARD, INSIDE, ("entry", "2026-11-01"), ("paid", "900.00")];
    let decision = decide(&rule, &facts).unwrap();
    assert_eq!(decision.outcome, Tri::Known(Value::Enum("within_stay".into())));
    assert!(!decision.decides());
}

#[test]
fn the_law_of_one_day_judges_the_case_of_another() {
    let rule = Rule::compile(&visitor_stay(), &scope()).unwrap();
    let case = Case::new(&[VISITOR, NO_CARD, INSIDE, ("entry", "2026-07-01")]);
    for (law, expected) in [("2009-06-01", "overstay"), ("2026-11-21", "within_stay")] {
        let decision = rule.evaluate(&case, &parameters(), day("2026-11-21"), day(law)).unwrap();
        assert_eq!(decision.outcome.to_string(), expected, "law of {law}");
    }
}

/// The worker classes of the seasonal programme, as its text has them: two can hold at once, and none may.
fn worker_class() -> RuleSource {
    let fact = |name: &str| (field(name), FactType::required(crate::value::Type::Bool));
    RuleSource {
        facts: ["returning", "first", "covers_absent"].map(fact).into(),
        clauses: vec![
            clause("nominal", &[], "returning", "nominal"),
            clause("selected", &[], "first", "selected"),
            clause("substitute", &[], "covers_absent", "substitute"),
        ],
        ..source("xx.seasonal.class", Outcome::Enum(names(["nominal", "selected", "substitute"])))
    }
}

struct Flags([Tri<bool>; 3]);

impl Facts for Flags {
    fn fact(&self, id: &FieldId) -> Tri<Value> {
        let index = ["returning", "first", "covers_absent"].iter().position(|it| *it == id.as_str()).unwrap();
        self.0[index].clone().map(Value::Bool)
    }
}

fn class(source: &RuleSource, flags: [Tri<bool>; 3]) -> Result<Tri<Value>, EvaluationError> {
    let on = day("2026-01-01");
    let rule = Rule::compile(source, &scope()).unwrap();
    rule.evaluate(&Flags(flags), &parameters(), on, on).map(|it| it.outcome)
}

#[test]
fn clauses_that_contradict_each_other_are_told() {
    let (yes, no) = (|| Tri::Known(true), || Tri::Known(false));
    let error = class(&worker_class(), [yes(), no(), yes()]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`xx.seasonal.class` cannot be computed because the clauses `nominal` (nominal) and `substitute` (substitute) both stand: one must be an exception to the other"
    );
    assert!(matches!(error.cause, Cause::Conflict { .. }));
    // Where none stands and there is no default, the rule says nothing.
    assert_eq!(class(&worker_class(), [no(), no(), no()]), Ok(Tri::NotApplicable));
    // An order of precedence mends it.
    let mut mended = worker_class();
    mended.clauses[2].exception_to = vec![ClauseId::new("nominal"), ClauseId::new("selected")];
    assert_eq!(class(&mended, [yes(), no(), yes()]), Ok(Tri::Known(Value::Enum("substitute".into()))));
}

#[test]
fn a_doubt_that_cannot_change_the_outcome_is_no_doubt() {
    let unknown = |name: &str| Tri::missing(&field(name));
    let mut same = worker_class();
    same.clauses[1].then = "nominal".to_owned();
    let flags = [Tri::Known(true), unknown("first"), Tri::Known(false)];
    assert_eq!(class(&same, flags.clone()), Ok(Tri::Known(Value::Enum("nominal".into()))));
    assert_eq!(class(&worker_class(), flags), Ok(unknown("first").map(Value::Bool)));
}

#[test]
fn yes_or_no_rules() {
    let mut rule = worker_class();
    rule.outcome = Outcome::Bool;
    rule.default = Some("false".to_owned());
    for clause in &mut rule.clauses {
        clause.then = "true".to_owned();
    }
    let known = [Tri::Known(true), Tri::Known(true), Tri::Known(false)];
    assert_eq!(class(&rule, known), Ok(Tri::Known(Value::Bool(true))));
}

#[test]
fn a_rule_knows_what_it_reads() {
    let rule = Rule::compile(&visitor_stay(), &scope()).unwrap();
    assert_eq!(rule.id().as_str(), "xx.stay.visitor");
    assert_eq!(rule.facts(), ["condition", "entry", "exit", "resident_card"].map(field).into());
    let read = |rule: &Rule, on| {
        rule.parameters(&parameters(), on).iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(read(&rule, None), ["visitor.max_stay"]);
    let amount = OutputSource {
        name: field("fine"),
        ty: "money<MXN>".parse().unwrap(),
        value: "param.fine".to_owned(),
    };
    let fined = Rule::compile(&RuleSource { outputs: vec![amount], ..visitor_stay() }, &scope()).unwrap();
    assert_eq!(read(&fined, None), ["fine", "uma", "visitor.max_stay"]);
    assert_eq!(
        read(&fined, Some(day("1999-12-31"))),
        ["fine", "visitor.max_stay"],
        "no unit before the fine"
    );
}

/// Rounding is the rule's own: 31 January and a month.
#[test]
fn months_are_rounded_as_the_rule_says() {
    for (rounding, expected) in [
        (MonthRounding::Down, Some("2026-02-28")),
        (MonthRounding::Up, Some("2026-03-01")),
        (MonthRounding::Refuse, None),
    ] {
        let mut source = visitor_stay();
        source.rounding = rounding;
        source.lets[0].is = "entry + param.months".to_owned();
        let late = |exit: &str| {
            let facts = [VISITOR, NO_CARD, ("exit", exit), ("entry", "2026-01-31")];
            decide(&source, &facts).map(|it| it.outcome.to_string())
        };
        match expected {
            Some(last) => {
                let next = day(last).tomorrow().unwrap().to_string();
                assert_eq!(late(last).as_deref(), Ok("within_stay"), "{rounding:?}");
                assert_eq!(late(&next).as_deref(), Ok("overstay"), "{rounding:?}");
            }
            None => assert!(late("2026-03-05").unwrap_err().to_string().contains("ambiguous in law")),
        }
    }
}

/// Mistakes as `code at place`.
fn mistakes(change: impl FnOnce(&mut RuleSource)) -> Vec<String> {
    let mut source = visitor_stay();
    change(&mut source);
    match Rule::compile(&source, &scope()) {
        Ok(_) => Vec::new(),
        Err(errors) => errors.iter().map(|it| format!("{} at {:?}", it.code, it.place)).collect(),
    }
}

#[test]
fn mistakes_of_a_rule() {
    assert_eq!(mistakes(|_| {}), Vec::<String>::new());
    assert_eq!(mistakes(|it| it.clauses[0].cite.clear()), [r#"uncited at Clause(ClauseId("exchanged"))"#]);
    assert_eq!(
        mistakes(|it| it.clauses[0].exception_to[0] = ClauseId::new("visitr")),
        [r#"unknown-clause at ExceptionTo(ClauseId("exchanged"))"#]
    );
    assert_eq!(
        mistakes(|it| it.clauses[1].exception_to = vec![ClauseId::new("late")]),
        [
            r#"cycle at ExceptionTo(ClauseId("exchanged"))"#,
            r#"cycle at ExceptionTo(ClauseId("visitor"))"#,
            r#"cycle at ExceptionTo(ClauseId("late"))"#,
        ]
    );
    let twice = |it: &mut RuleSource| it.clauses[0].id = ClauseId::new("visitor");
    assert_eq!(mistakes(twice).iter().filter(|it| it.starts_with("duplicate at Clause")).count(), 2);
    assert_eq!(mistakes(|it| it.default = Some("none".to_owned())), ["unknown-outcome at Default"]);
    assert_eq!(
        mistakes(|it| it.clauses[2].then = "over_stay".to_owned()),
        [r#"unknown-outcome at Then(ClauseId("late"))"#]
    );
    assert_eq!(
        mistakes(|it| it.lets[1].name = field("entry")),
        [r#"duplicate at Let("entry")"#, r#"unknown-name at When(ClauseId("late"))"#],
        "the second meaning hides nothing else that is wrong"
    );
    assert_eq!(
        mistakes(|it| it.lets.reverse()),
        Vec::<String>::new(),
        "named expressions that do not use each other may stand in any order"
    );
    let unspeakable = |it: &mut RuleSource| {
        it.facts.insert(field("first-entry"), FactType::required(crate::value::Type::Date));
    };
    assert_eq!(mistakes(unspeakable), [r#"unspeakable at Fact("first-entry")"#]);
    let no_list = |it: &mut RuleSource| {
        it.facts.insert(field("colour"), FactType::required("enum(colours)".parse().unwrap()));
    };
    assert_eq!(mistakes(no_list), [r#"unknown-name at Fact("colour")"#]);
}

#[test]
fn all_mistakes_of_a_rule_are_told_at_once() {
    let found = mistakes(|it| {
        it.lets[0].is = "entri + param.visitor.max_stay".to_owned();
        it.clauses[0].when = "resident_card && 3 > 2".to_owned();
        it.clauses[1].then = "with_stay".to_owned();
    });
    assert_eq!(
        found,
        // `late`, which uses the broken `last_day`, is not blamed for it.
        [
            r#"unknown-name at Let("last_day")"#,
            r#"literal at When(ClauseId("exchanged"))"#,
            r#"literal at When(ClauseId("exchanged"))"#,
            r#"unknown-outcome at Then(ClauseId("visitor"))"#,
        ]
    );
}
