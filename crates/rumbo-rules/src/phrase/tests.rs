//! What a phrase shows, and how a line of a trace finds its phrase.

use super::*;
use crate::example::scope;

fn expression(source: &str) -> Expression {
    Expression::check(source, &scope(), None).unwrap()
}

/// The shape of a phrase, in a few letters a node.
fn shape(it: Phrase<'_>) -> String {
    let all = |parts: &[Phrase<'_>]| parts.iter().map(|it| shape(*it)).collect::<Vec<_>>().join(" ");
    match it.kind() {
        PhraseKind::Constant(value) => value.to_string(),
        PhraseKind::Fact(id) => id.to_string(),
        PhraseKind::CaseDate => "today".to_owned(),
        PhraseKind::Parameter(id, part) => format!("law:{id}{}", part.map_or("", |_| ".part")),
        PhraseKind::Lookup(id, key) => format!("row({id} {})", shape(key)),
        PhraseKind::Named(name, is) => format!("named({name} {})", shape(is)),
        PhraseKind::Or(fact, other) => format!("or({} {})", shape(fact), shape(other)),
        PhraseKind::Has(id) => format!("has({id})"),
        PhraseKind::Not(inner) => format!("not({})", shape(inner)),
        PhraseKind::All(parts) => format!("all({})", all(&parts)),
        PhraseKind::Any(parts) => format!("any({})", all(&parts)),
        PhraseKind::Compare(operator, left, right) => {
            format!("{operator:?}({} {})", shape(left), shape(right))
        }
        PhraseKind::In(item, members) => format!("in({} {})", shape(item), members.join("|")),
        PhraseKind::Member(item, set) => format!("member({} {})", shape(item), shape(set)),
        PhraseKind::Arithmetic(operator, left, right) => {
            format!("{operator:?}({} {})", shape(left), shape(right))
        }
        PhraseKind::Least(parts) => format!("least({})", all(&parts)),
        PhraseKind::Greatest(parts) => format!("greatest({})", all(&parts)),
        PhraseKind::Size(of) => format!("size({})", shape(of)),
        PhraseKind::Every(list, body) => format!("every({list} {})", shape(body)),
        PhraseKind::Some(list, body) => format!("some({list} {})", shape(body)),
        PhraseKind::Element(list, field) => format!("{list}/{field}"),
    }
}

#[test]
fn every_operator_shows_what_it_is_made_of() {
    for (source, expected) in [
        ("minor && !(resident_card || visits > 0)", "all(minor not(any(resident_card Greater(visits 0))))"),
        ("condition in [visitor_work, resident]", "in(condition visitor_work|resident)"),
        ("has(exit) || exit.or(case_date) > entry", "any(has(exit) Greater(or(exit today) entry))"),
        ("entry + param.visitor.max_stay", "Add(entry law:visitor.max_stay)"),
        ("min(visits, stay) - max(visits, 1)", "Subtract(least(visits stay) greatest(visits 1))"),
    ] {
        assert_eq!(shape(expression(source).phrase()), expected, "{source}");
    }
}

#[test]
fn a_line_of_a_trace_finds_its_condition() {
    let whole = expression("minor && (resident_card || visits > 0)");
    assert_eq!(whole.phrase().find("visits > 0").map(shape).as_deref(), Some("Greater(visits 0)"));
    assert_eq!(whole.phrase().find("minor").map(shape).as_deref(), Some("minor"));
    assert!(whole.phrase().find("visits > 1").is_none());
}
