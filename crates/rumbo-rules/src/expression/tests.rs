//! A checked expression: what it reads, what it says of a case, and the trace that explains it.

use super::*;
use crate::example::{Case, day, parameters, pesos, scope};

#[test]
fn it_knows_what_it_reads() {
    let source = "exit.or(case_date)  >  entry + param.visitor.max_stay";
    let expression = Expression::parse(source, &scope(), Type::Bool).unwrap();
    assert_eq!(expression.source(), source);
    assert_eq!(expression.facts().iter().map(FieldId::as_str).collect::<Vec<_>>(), ["entry", "exit"]);
    assert_eq!(
        expression.parameters().iter().map(ParameterId::as_str).collect::<Vec<_>>(),
        ["visitor.max_stay"]
    );
    assert_eq!(expression.ty(), &Type::Bool);
}

/// Day 180 is within the stay, day 181 is not: the day of entry is day 0.
#[test]
fn the_last_day_of_a_stay() {
    let late = Expression::parse("case_date > entry + param.visitor.max_stay", &scope(), Type::Bool).unwrap();
    let case = Case::new(&[("entry", "2026-05-25")]);
    for (on, expected) in [("2026-11-20", false), ("2026-11-21", false), ("2026-11-22", true)] {
        assert_eq!(late.test(&case, &parameters(), day(on)).unwrap(), Tri::Known(expected), "{on}");
    }
}

#[test]
fn the_law_of_the_day_is_read() {
    let term = Expression::parse("param.visitor.max_stay", &scope(), Type::Period).unwrap();
    for (on, expected) in [("2009-12-31", "90 days"), ("2010-01-01", "180 days")] {
        let (value, trace) = term.evaluate(&Case::new(&[]), &parameters(), day(on)).unwrap();
        assert_eq!(value.to_string(), expected);
        assert_eq!(trace.len(), 1);
    }
}

#[test]
fn the_trace_tells_each_atom_and_the_law_behind_it() {
    let source = "case_date > entry + param.visitor.max_stay && !(paid >= param.fee)";
    let expression = Expression::parse(source, &scope(), Type::Bool).unwrap();
    let case = Case::new(&[("entry", "2026-01-01")]);
    let (value, trace) = expression.evaluate(&case, &parameters(), day("2026-11-21")).unwrap();
    assert_eq!(value.to_string(), "unknown, needs `paid`");
    let lines: Vec<String> = trace.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "case_date > entry + param.visitor.max_stay → true [visitor.max_stay = 180 days since 2010-01-01 by xx-stay:52.I]",
            "paid >= param.fee → unknown, needs `paid` [fee = 800.00 MXN since 2000-01-01 by xx-stay:7 (not yet checked: an officer decides)]",
            "case_date > entry + param.visitor.max_stay && !(paid >= param.fee) → unknown, needs `paid`",
        ]
    );
    let json = serde_json::to_string(&trace).unwrap();
    assert_eq!(serde_json::from_str::<Vec<TraceLine>>(&json).unwrap(), trace);
    assert!(!json.contains("2026-01-01"), "a trace names facts and never tells them");
}

#[test]
fn it_must_have_the_type_that_is_asked_for() {
    assert!(Expression::parse("paid + param.fee", &scope(), pesos()).is_ok());
    let errors = Expression::parse("paid + param.fee", &scope(), Type::Int).unwrap_err();
    assert_eq!(errors.len(), 1);
    assert_eq!(errors[0].to_string(), "`paid + param.fee` has type `money<MXN>`, but `int` is needed here");
    assert_eq!(errors[0].at, 0..16);
}

#[test]
fn a_closed_list_gives_its_names() {
    let list = "enum(condition_of_stay)".parse::<Type>().unwrap();
    let expression = Expression::parse("resident", &scope(), list).unwrap();
    let (value, _) = expression.evaluate(&Case::new(&[]), &parameters(), day("2026-01-01")).unwrap();
    assert_eq!(value, Tri::Known(Value::Enum("resident".into())));
}
