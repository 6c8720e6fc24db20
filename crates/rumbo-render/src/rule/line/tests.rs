//! Lines: parts keep their nature in a form, enumerations, and words that a language fuses.

use maud::Render;

use super::*;
use crate::example::content;

fn words(text: &str) -> Line {
    Line::plain(text)
}

#[test]
fn parts_keep_their_nature_in_a_form() {
    let content = content();
    let voice = Voice::new(&content, "en");
    let parts = [("name", &words("the longest stay").into_term()), ("value", &Line::code("max_stay"))];
    let line = Line::form(voice, "with-value", &parts);
    assert_eq!(line.text(), "the longest stay (`max_stay`)");
    assert_eq!(line.render().into_string(), "<em>the longest stay</em> (<code>max_stay</code>)");
}

#[test]
fn what_looks_like_markup_is_words() {
    assert_eq!(words("<b> & \"x\"").render().into_string(), "&lt;b&gt; &amp; &quot;x&quot;");
}

#[test]
fn a_form_that_names_a_part_twice_says_it_twice() {
    let content = content();
    let line = Line::form(
        Voice::new(&content, "en"),
        "sentence",
        &[("subject", &words("a")), ("said", &words("is b"))],
    );
    assert_eq!(line.text(), "a is b");
}

#[test]
fn spanish_fuses_a_and_de_with_the_article() {
    let content = content();
    let spanish = Voice::new(&content, "es");
    let said = |key: &str, object: Line| Line::form(spanish, key, &[("object", &object)]).text();
    assert_eq!(said("is-after", words("el último día")), "es posterior al último día");
    assert_eq!(said("is-after", words("elefantes")), "es posterior a elefantes");
    assert_eq!(said("is-after", words("el último día").into_term()), "es posterior al último día");
    assert_eq!(said("is-after", words("la fecha")), "es posterior a la fecha");
}

#[test]
fn enumerations_in_both_languages() {
    let content = content();
    let (spanish, english) = (Voice::new(&content, "es"), Voice::new(&content, "en"));
    let list = |voice, last: &str, all: &[&str]| {
        Line::list(voice, last, &all.iter().map(|it| words(it)).collect::<Vec<_>>()).text()
    };
    assert_eq!(list(spanish, "list-and", &["ida", "vuelta", "imprevistos"]), "ida, vuelta e imprevistos");
    assert_eq!(list(spanish, "list-or", &["visita", "otra"]), "visita u otra");
    assert_eq!(list(spanish, "list-or", &["solo"]), "solo");
    assert_eq!(list(english, "list-and", &["a", "b", "c"]), "a, b and c");
    assert_eq!(list(english, "list-and", &["a, or b", "c", "d"]), "a, or b; c; and d");
    assert_eq!(list(english, "list-and", &[]), "");
}
