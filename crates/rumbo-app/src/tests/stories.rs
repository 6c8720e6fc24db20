//! Every story of content comes out as told.

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
