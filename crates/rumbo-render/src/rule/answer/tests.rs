//! Answers as people read them: known, unknown, settled although facts are missing, not to be computed.

use std::collections::BTreeMap;

use rumbo_base::RuleId;
use rumbo_content::Content;
use rumbo_rules::analyse::settle;
use rumbo_rules::{Rule, Written};

use crate::example::assert_well_formed;
use crate::rule::tests::{country, everything};
use crate::{Answer, Reading, Voice, answer_page, answer_text, document};

/// Asks a rule in words on 2026-11-21; facts are text as on a command line.
fn ask<T>(
    content: &Content,
    rule: &str,
    facts: &[(&str, &str)],
    on: &str,
    language: &str,
    show: impl Fn(&Answer<'_>) -> T,
) -> T {
    let rule: &Rule = &content.rules[&RuleId::parse(rule).unwrap()];
    let written: BTreeMap<String, Written> =
        facts.iter().map(|(name, it)| ((*name).to_owned(), Written::Text((*it).to_owned()))).collect();
    let (law, case) = (on.parse().unwrap(), "2026-11-21".parse().unwrap());
    let facts = rule.read_facts(&written, &content.parameters, case, law).unwrap();
    let decision = rule.evaluate(&facts, &content.parameters, case, law);
    let settled = settle(rule, &facts, &content.parameters, case, law);
    let known_later = ("left_on".parse().unwrap(), "2026-12-01".parse().unwrap());
    let later = if written.contains_key("left_on") { Vec::new() } else { vec![known_later] };
    show(&Answer {
        reading: Reading::new(Voice::new(content, language), rule, law),
        case_date: case,
        facts: &facts,
        later: &later,
        decision: decision.as_ref(),
        settled: Some(&settled),
    })
}

/// An answer as a document.
fn shown(answer: &Answer<'_>) -> String {
    document(&answer.reading, answer_page(answer))
}

const INSIDE: [(&str, &str); 3] = [("condition", "VSP"), ("left_on", "-"), ("holds_residence_card", "false")];

#[test]
fn a_known_answer_with_its_reasons() {
    let content = country("mx");
    let facts = [INSIDE.as_slice(), &[("entered_on", "2026-05-24")]].concat();
    for language in ["es", "en"] {
        let text = ask(&content, "visitor-stay", &facts, "2026-11-21", language, answer_text);
        insta::assert_snapshot!(format!("known_{language}"), text);
    }
}

#[test]
fn an_open_answer_with_what_it_depends_on() {
    let content = country("mx");
    for language in ["es", "en"] {
        let text = ask(&content, "visitor-stay", &INSIDE, "2026-11-21", language, answer_text);
        insta::assert_snapshot!(format!("open_{language}"), text);
    }
}

#[test]
fn an_answer_may_be_certain_although_facts_are_missing() {
    let content = country("mx");
    let facts = [("holds_residence_card", "true"), ("left_on", "-"), ("entered_on", "2026-05-24")];
    let headline =
        |language| ask(&content, "visitor-stay", &facts, "2026-11-21", language, |it| it.headline().text());
    assert!(headline("en").starts_with("Although facts are missing"), "{}", headline("en"));
    assert!(headline("es").starts_with("Aunque faltan hechos"), "{}", headline("es"));
    let possible = ask(&content, "visitor-stay", &facts, "2026-11-21", "en", |it| it.possible().len());
    assert_eq!(possible, 0);
}

#[test]
fn what_cannot_be_computed_says_why() {
    let content = country("xx");
    let facts = [("age", "17"), ("contract_read", "true")];
    let said =
        |language| ask(&content, "may-be-offered", &facts, "2004-01-01", language, |it| it.headline().text());
    assert_eq!(
        said("en"),
        "It cannot be computed because the lowest age for work in the season has no value on 1 January 2004."
    );
    assert!(said("es").starts_with("No se puede calcular porque "), "{}", said("es"));
}

#[test]
fn every_answer_is_a_well_formed_document() {
    let content = country("mx");
    let facts = [INSIDE.as_slice(), &[("entered_on", "2026-05-24")]].concat();
    assert_well_formed(&ask(&content, "visitor-stay", &facts, "2026-11-21", "es", shown));
    assert_well_formed(&ask(&content, "visitor-stay", &INSIDE, "2026-11-21", "en", shown));
    assert_well_formed(&ask(&everything(), "everything", &[], "2026-11-21", "en", shown));
    let text = ask(
        &everything(),
        "everything",
        &[("minor", "false"), ("visits", "3")],
        "2026-11-21",
        "en",
        answer_text,
    );
    insta::assert_snapshot!(text);
}
