//! Which value is the law of a day, and which may decide.

use rumbo_base::{Provenance, Review};

use super::*;
use crate::example::{day, parameters};

#[test]
fn a_value_holds_from_its_first_to_its_last_day() {
    let id = ParameterId::parse("visitor.max_stay").unwrap();
    for (on, expected) in [
        ("1999-12-31", None),
        ("2000-01-01", Some("90 days")),
        ("2009-12-31", Some("90 days")),
        ("2010-01-01", Some("180 days")),
        ("2026-11-21", Some("180 days")),
    ] {
        let all = parameters();
        let value = all.at(&id, day(on)).map(|it| it.is.to_string());
        assert_eq!(value.as_deref(), expected, "{on}");
    }
    assert!(parameters().at(&ParameterId::parse("none").unwrap(), day("2026-01-01")).is_none());
}

#[test]
fn only_checked_law_in_print_decides() {
    let all = parameters();
    let printed = all.at(&ParameterId::parse("months").unwrap(), day("2026-01-01")).unwrap();
    assert!(printed.decides());
    assert!(!DatedValue { expected: true, ..printed.clone() }.decides());
    let reported = DatedValue { status: Provenance::Reported, ..printed.clone() };
    assert!(!reported.decides());
    let review = Review { by: "legal office".into(), on: day("2026-01-02"), source: "the gazette".into() };
    assert!(DatedValue { reviewed: Some(review), ..reported }.decides());
}

#[test]
fn a_second_parameter_of_a_name_is_handed_back() {
    let mut all = parameters();
    let count = all.iter().count();
    let id = ParameterId::parse("months").unwrap();
    let changed = Parameter { values: Vec::new(), ..all.get(&id).unwrap().clone() };
    let replaced = all.insert(changed.clone()).unwrap();
    assert_eq!(replaced.values.len(), 1);
    assert_eq!(all.get(&id), Some(&changed));
    assert_eq!(all.iter().count(), count);
}

#[test]
fn parameters_are_kept_as_they_are() {
    for parameter in parameters().iter() {
        let json = serde_json::to_string(parameter).unwrap();
        assert_eq!(serde_json::from_str::<Parameter>(&json).unwrap(), *parameter, "{json}");
    }
}

#[test]
fn shapes_read_as_they_print() {
    for text in [
        "deadline",
        "window",
        "look-back",
        "index<MXN>",
        "table(state, money<MXN>)",
        "table(state, enum(place_kind))",
        "money<MXN>",
        "decimal",
        "set(state)",
    ] {
        assert_eq!(text.parse::<Shape>().unwrap().to_string(), text);
    }
    for text in
        ["", "index", "index<peso>", "table(state)", "table(state, set(state))", "list(a: int)", "windows"]
    {
        let error = text.parse::<Shape>().unwrap_err();
        assert!(
            error.to_string().starts_with(&format!("`{text}` is not a shape: write `deadline`")),
            "{error}"
        );
    }
}

#[test]
fn values_print_on_one_line() {
    let all = parameters();
    for (id, expected) in [
        ("visitor.max_stay", "180 days"),
        ("ratio", "0.1"),
        ("border", "north|south"),
        ("fine", "2.5 × uma"),
        ("fees", "north = 10.00 MXN, south = 20.50 MXN"),
        ("renewal", "before = 30 days, after = at once"),
        ("income", "12 months, average"),
    ] {
        let value = all.at(&ParameterId::parse(id).unwrap(), day("2026-01-01")).unwrap();
        assert_eq!(value.is.to_string(), expected);
    }
}
