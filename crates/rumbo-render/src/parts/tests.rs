//! Parts of pages.

use rumbo_base::{Ground, Remedy};

use super::*;
use crate::example::{assert_well_formed, content};

fn citation(text: &str) -> Citation {
    text.parse().unwrap()
}

#[test]
fn a_refusal_says_why_and_what_can_be_done() {
    let content = content();
    let remedy = Remedy { id: "review".parse().unwrap(), basis: Ground::new(citation("act:2.I"), []) };
    let no = Refusal::new("no-place-left".parse().unwrap(), Ground::new(citation("act:1"), []), remedy);
    let no = no.missing(["days".parse().unwrap()]);
    let html = refusal(Voice::new(&content, "en"), &no).into_string();
    assert_well_formed(&html);
    for text in [
        "There is no place left.",
        "Ask again next month.",
        "<cite>Entry and Stay Act</cite>, art. 1",
        "Days granted",
        "Ask for a review",
        "Write to the Border Office.",
        "<cite>Entry and Stay Act</cite>, art. 2.I",
    ] {
        assert!(html.contains(text), "{text} is missing in {html}");
    }
}

#[test]
fn what_was_not_checked_against_the_law_says_so() {
    let content = content();
    let voice = Voice::new(&content, "en");
    let line = |decides| LawLine {
        cite: vec![citation("act:1"), citation("gone:7")],
        value: Some((Words::plain("longest stay"), "180 d".to_owned(), "2026-01-01".parse().unwrap())),
        status: Provenance::Unverified,
        decides,
    };
    let html = law(voice, &[line(false)]).into_string();
    assert_well_formed(&html);
    assert!(html.contains("longest stay: 180 d, in force since 1 January 2026"), "{html}");
    assert!(html.contains("a person decides"), "{html}");
    assert!(html.contains("<cite>gone</cite>, art. 7"), "an unknown instrument keeps its id: {html}");
    assert!(!law(voice, &[line(true)]).into_string().contains("a person decides"));
}

#[test]
fn lists_are_well_formed_and_escaped() {
    let content = content();
    let voice = Voice::new(&content, "en");
    let hostile = Words::plain("<b>\"x\"</b>");
    let on = "2026-03-02".parse().unwrap();
    let told = Some("2026-03-09".parse().unwrap());
    let moments = [Moment { on, told, what: hostile.clone(), detail: Some(html! { p { "more" } }) }];
    let task = |link| Task { what: hostile.clone(), link, status: Words::plain("open"), due: Some(on) };
    let mistakes = [
        Mistake { input: "days".to_owned(), message: hostile.clone() },
        Mistake { input: String::new(), message: hostile.clone() },
    ];
    let all = html! {
        (timeline(voice, &moments))
        (tasks(voice, &[task(Some("/case?x=\"".to_owned())), task(None)]))
        (summary(&[(hostile.clone(), html! { "value" })]))
        (error_summary(voice, &mistakes))
    };
    let html = all.into_string();
    assert_well_formed(&html);
    assert!(!html.contains("<b>"), "{html}");
    assert!(html.contains("told on 9 March 2026") && html.contains("Due: 2 March 2026"), "{html}");
    assert!(html.contains("href=\"#days\""), "{html}");
}

#[test]
fn without_mistakes_there_is_no_summary_of_them() {
    let content = content();
    assert_eq!(error_summary(Voice::new(&content, "en"), &[]).into_string(), "");
}

#[test]
fn pages_lead_back_and_forth() {
    let content = content();
    let voice = Voice::new(&content, "en");
    let html = pagination(voice, "/cases?state=staying", 2, 3).into_string();
    assert_well_formed(&html);
    assert!(html.contains("rel=\"prev\" href=\"/cases?state=staying&amp;page=1\""), "{html}");
    assert!(html.contains("rel=\"next\" href=\"/cases?state=staying&amp;page=3\""), "{html}");
    assert!(html.contains("Page 2 of 3"), "{html}");
    assert_eq!(pagination(voice, "/cases", 1, 1).into_string(), "");
    let first = pagination(voice, "/cases", 1, 2).into_string();
    assert!(!first.contains("rel=\"prev\"") && first.contains("href=\"/cases?page=2\""), "{first}");
}
