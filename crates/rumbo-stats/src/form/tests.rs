//! Forms that count one thing, and forms that do not.

use rumbo_content::Estimate;

use super::*;

pub(crate) fn form(basis: CountBasis, flow: Flow, facts: &[&str], rows: &[Dimension]) -> TableForm {
    TableForm {
        id: "entries-by-month".parse().unwrap(),
        implements: Vec::new(),
        basis,
        flow,
        facts: facts.iter().map(|it| (*it).to_owned()).collect(),
        rows: rows.to_vec(),
        column: None,
        threshold: "publication_threshold".parse().unwrap(),
        areas: "state",
        only: std::collections::BTreeMap::new(),
        stages: false,
        percent: None,
        estimate: None,
    }
}

fn message(form: &TableForm) -> String {
    validate(form).unwrap_err().iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn each_nature_of_facts_can_be_counted_in_its_way() {
    for (basis, flow, fact) in [
        (CountBasis::Events, Flow::Flow, "visitor-stay/admit"),
        (CountBasis::Persons, Flow::Flow, "visitor-stay/admit"),
        (CountBasis::Cases, Flow::Flow, "clock/visitor-stay/authorised-stay"),
        (CountBasis::Events, Flow::Flow, "breach/visitor-stay/max-stay"),
        (CountBasis::Permits, Flow::Flow, "permit/fmm"),
        (CountBasis::Cases, Flow::Stock, "state/visitor-stay/staying"),
        (CountBasis::Persons, Flow::Stock, "state/visitor-stay/staying"),
        (CountBasis::Places, Flow::Stock, "place/shelter"),
    ] {
        assert_eq!(
            validate(&form(basis, flow, &[fact], &[Dimension::Area])),
            Ok(()),
            "{basis:?} {flow:?} {fact}"
        );
    }
}

#[test]
fn mixed_natures_and_bases_are_refused() {
    let mixed = form(
        CountBasis::Events,
        Flow::Flow,
        &["visitor-stay/admit", "clock/visitor-stay/x"],
        &[Dimension::Sex],
    );
    assert!(message(&mixed).contains("would add `visitor-stay/admit` and `clock/visitor-stay/x`"));
    let permits = form(CountBasis::Permits, Flow::Flow, &["visitor-stay/admit"], &[Dimension::Sex]);
    assert!(message(&permits).contains("only `permit/…` facts are permits"));
    let events = form(CountBasis::Events, Flow::Flow, &["permit/fmm"], &[Dimension::Sex]);
    assert!(message(&events).contains("write `basis = \"permits\"`"));
    let standing = form(CountBasis::Events, Flow::Stock, &["state/visitor-stay/staying"], &[Dimension::Sex]);
    assert!(message(&standing).contains("a state is no event"));
}

#[test]
fn a_flow_of_states_and_a_stock_of_acts_are_refused() {
    let flow = form(CountBasis::Cases, Flow::Flow, &["state/visitor-stay/staying"], &[Dimension::Sex]);
    assert!(message(&flow).contains("concept = \"stock\""));
    let stock = form(CountBasis::Cases, Flow::Stock, &["visitor-stay/admit"], &[Dimension::Sex]);
    assert!(message(&stock).contains("concept = \"flow\""));
}

#[test]
fn all_mistakes_are_told_at_once() {
    let mut wrong = form(CountBasis::Cases, Flow::Stock, &[], &[Dimension::Period]);
    wrong.column = Some(Dimension::Period);
    let text = message(&wrong);
    for part in ["counts no facts", "uses the dimension `period` twice", "take `period` out"] {
        assert!(text.contains(part), "{part} is missing in: {text}");
    }
    let empty = form(CountBasis::Cases, Flow::Flow, &["visitor-stay/admit"], &[]);
    assert!(message(&empty).contains("has no rows"));
}

#[test]
fn an_estimate_needs_neither_facts_nor_rows_of_its_own() {
    let mut estimate = form(CountBasis::Cases, Flow::Flow, &[], &[]);
    estimate.estimate = Some(Estimate {
        programme: "visitor-stay".parse().unwrap(),
        clock: "authorised-stay".parse().unwrap(),
        unmatched: "visitor-stay/exit-unmatched".to_owned(),
        inferred: "visitor-stay/re-entered".to_owned(),
    });
    assert_eq!(validate(&estimate), Ok(()));
}
