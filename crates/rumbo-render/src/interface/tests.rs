//! The languages of the frame say the same things.

use std::collections::BTreeSet;

use super::*;

fn keys(source: &str) -> BTreeSet<&str> {
    source.lines().filter_map(|it| it.split_once(" = ").map(|(key, _)| key)).collect()
}

#[test]
fn every_text_exists_in_every_language() {
    let first = keys(SOURCES[0]);
    for (language, source) in LANGUAGES.iter().zip(SOURCES) {
        assert_eq!(keys(source), first, "{language}");
        for key in &first {
            assert!(text(language, key, &[]).is_some(), "{language}: {key} does not parse");
        }
    }
    assert!(first.len() > 90, "all keys were read");
}

#[test]
fn every_text_asks_for_the_same_values_in_every_language() {
    let values = |source: &'static str, key: &str| -> BTreeSet<&str> {
        let line = source.lines().find(|it| it.starts_with(&format!("{key} = "))).unwrap();
        line.split("{ $").skip(1).filter_map(|it| it.split(' ').next()).collect()
    };
    for key in keys(SOURCES[0]) {
        assert_eq!(values(SOURCES[0], key), values(SOURCES[1], key), "{key}");
    }
}

#[test]
fn values_are_filled_in_without_hidden_marks() {
    let args = [("page", Arg::Text("2")), ("last", Arg::Number(2026))];
    assert_eq!(text("en", "page-of", &args).unwrap(), "Page 2 of 2026");
    assert_eq!(text("fr", "page-of", &args), None);
}
