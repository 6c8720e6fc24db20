//! Words in the reader's language, and what is done when they are missing.

use super::*;
use crate::example::content;

#[test]
fn the_language_asked_for_is_spoken_and_an_unknown_one_becomes_the_first() {
    let content = content();
    assert_eq!(Voice::new(&content, "en").words("agency-border").text(), "Border Office");
    assert_eq!(Voice::new(&content, "es").words("agency-border").text(), "Oficina de Frontera");
    assert_eq!(Voice::new(&content, "tlh").language(), "es");
}

#[test]
fn a_text_that_is_missing_in_the_language_is_marked() {
    let content = content();
    let words = Voice::new(&content, "en").words("only-spanish");
    assert_eq!(words.other_language(), Some("es"));
    assert_eq!(
        words.render().into_string(),
        "<span class=\"other\" lang=\"es\" data-lang=\"es\">Solo en español</span>"
    );
    assert_eq!(words.to_string(), "Solo en español [es]");
    assert_eq!(Voice::new(&content, "es").words("only-spanish").other_language(), None);
}

#[test]
fn a_text_that_is_missing_everywhere_shows_its_key() {
    let content = content();
    let words = Voice::new(&content, "en").attribute("no-such-text", "do");
    assert!(!words.found());
    assert_eq!(words.render().into_string(), "<code class=\"missing\">no-such-text.do</code>");
    assert_eq!(Voice::new(&content, "en").optional("no-such-text", None), None);
}

#[test]
fn values_and_dates_are_written_as_the_language_does() {
    let content = content();
    let day = "2026-03-02".parse().unwrap();
    let (english, spanish) = (Voice::new(&content, "en"), Voice::new(&content, "es"));
    assert_eq!(english.date(day).text(), "2 March 2026");
    assert_eq!(spanish.date(day).text(), "2 de marzo de 2026");
    let words = english.words_with("paper-record-what", None, &[("day", Arg::Text("2 March 2026"))]);
    assert_eq!(words.text(), "You were admitted on 2 March 2026.");
}

#[test]
fn labels_of_tables_are_words_and_codes_without_words_stay_codes() {
    let content = content();
    let voice = Voice::new(&content, "en");
    let label = |it: Label<'_>| voice.label(it).to_string();
    assert_eq!(label(Label::Table("entries")), "Entries by month");
    assert_eq!(label(Label::Dimension(Dimension::AgeGroup)), "Age group");
    assert_eq!(label(Label::Member(Dimension::Period, "2026-03")), "March 2026");
    assert_eq!(label(Label::Member(Dimension::Area, "xx-north")), "North <Shore>");
    assert_eq!(label(Label::Member(Dimension::Citizenship, "GTM")), "GTM");
    assert_eq!(label(Label::Member(Dimension::Outcome, "missed")), "missed");
    assert_eq!(label(Label::Member(Dimension::Sex, NOT_STATED)), "Not stated");
    assert_eq!(label(Label::Member(Dimension::Period, "2026-99")), "month-99 2026");
    let unknown = "breach/visit/out-of-order-admit";
    assert_eq!(label(Label::Member(Dimension::Kind, unknown)), unknown);
}

#[test]
fn numbers_and_amounts_have_their_thousands_apart_and_terms_their_singular() {
    use rumbo_base::Span;
    use rumbo_rules::{Type, Value};
    let content = content();
    let (english, spanish) = (Voice::new(&content, "en"), Voice::new(&content, "es"));
    let said = |ty: &str, text: &str| {
        let ty: Type = ty.parse().unwrap();
        english.value(&Value::parse(&ty, text).unwrap(), Some(&ty)).text().to_owned()
    };
    for (ty, text, expected) in [
        ("int", "-1234567", "-1,234,567"),
        ("decimal", "12345.5", "12,345.5"),
        ("decimal", "-0.25", "-0.25"),
        ("decimal", "-1000.5", "-1,000.5"),
        ("money<MXN>", "800000.00", "$800,000.00 MXN"),
        ("money<MXN>", "-0.05", "$-0.05 MXN"),
        ("bool", "true", "Yes"),
        ("period", "1 mo", "1 month"),
        ("period", "20 wd", "20 working days"),
    ] {
        assert_eq!(said(ty, text), expected, "{ty} {text}");
    }
    assert_eq!(spanish.term(Span::Years(1)).text(), "1 año");
    assert_eq!(spanish.term(Span::CalendarDays(180)).text(), "180 días naturales");
}
