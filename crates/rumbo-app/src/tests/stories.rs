//! Every story of content comes out as told, and every rule says of its examples what they expect.

use std::sync::Arc;

use crate::scenario::play;
use crate::tests::content::{bundle, compiled};

fn stories_hold(country: &str) {
    let bundle = bundle(country);
    let published = Arc::clone(&compiled(bundle));
    let (stories, diagnostics) = rumbo_content::scenario::scenarios(&published.bundle, &published.content);
    let wrong: Vec<String> =
        diagnostics.iter().map(|it| format!("{}:{} {}", it.path, it.line, it.message)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(!stories.is_empty(), "content/{country} tells no story");
    let mut failures = Vec::new();
    for story in &stories {
        let told = play(story, &published).unwrap();
        failures.extend(told.failures.iter().map(|it| format!("{}:{}: {}", told.path, it.line, it.what)));
    }
    assert!(failures.is_empty(), "{} of {} stories:\n{}", failures.len(), stories.len(), failures.join("\n"));
}

#[test]
fn the_stories_of_mexico_come_out_as_told() {
    stories_hold("mx");
}

#[test]
fn the_stories_of_the_fictional_country_come_out_as_told() {
    stories_hold("xx");
}

fn examples_hold(country: &str) {
    let published = compiled(bundle(country));
    let tried = crate::examples::try_all(&published.content);
    assert!(!tried.is_empty(), "no rule of content/{country} has an example");
    let failures = tried.iter().flat_map(|it| it.failures.iter().map(move |why| (it, why)));
    let failures: Vec<String> =
        failures.map(|(it, why)| format!("{}:{} {}: {why}", it.path, it.line, it.name)).collect();
    assert!(failures.is_empty(), "{} of {} examples:\n{}", failures.len(), tried.len(), failures.join("\n"));
}

#[test]
fn the_rules_of_mexico_say_of_their_examples_what_they_expect() {
    examples_hold("mx");
}

#[test]
fn the_rules_of_the_fictional_country_say_of_their_examples_what_they_expect() {
    examples_hold("xx");
}

#[test]
fn an_example_that_expects_something_else_fails_and_shows_how_the_answer_came_about() {
    let mut content = compiled(bundle("xx")).content.clone();
    let form = content.rule_forms.values_mut().next().unwrap();
    for example in &mut form.examples {
        example.expect = rumbo_content::Expected::NotApplicable;
    }
    let tried = crate::examples::try_all(&content);
    assert!(tried.iter().all(|it| it.failures.len() == 1), "{tried:?}");
    let young = tried.iter().find(|it| it.name == "a year too young").unwrap();
    assert_eq!(young.failures, ["the outcome is too_young, expected not applicable"]);
    assert!(young.trace.iter().any(|it| it.contains("seasonal_min_age = 18")), "{:?}", young.trace);
    let early = tried.iter().find(|it| it.name.starts_with("before the Act")).unwrap();
    assert!(early.failures[0].contains("has no value on 2004-06-30"), "{:?}", early.failures);
}
