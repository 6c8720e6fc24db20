//! The frame: whole, escaped, readable, light.

use super::*;
use crate::example::{assert_well_formed, content, version};

fn page(language: &str, title: &str, path: &str, body: Markup) -> String {
    let (content, version) = (content(), version());
    let voice = Voice::new(&content, language);
    let position = Position(42);
    let page = Page {
        voice,
        title,
        path,
        door: Some(Door::Officer),
        doors: &Door::ALL,
        position,
        version: &version,
        synthetic: true,
        body,
    };
    page.html()
}

#[test]
fn a_page_as_a_reader_gets_it() {
    let html = page("en", "Work queue", "/officer", html! { h1 { "Work queue" } });
    assert_well_formed(&html);
    insta::assert_snapshot!(html.replace("><", ">\n<"));
}

#[test]
fn hostile_text_stays_text() {
    let hostile = "</title><script>alert(1)</script>";
    let html = page("en", hostile, "/officer?q=\"><img>", html! { p { (hostile) } });
    assert_well_formed(&html);
    assert!(!html.contains("<script") && !html.contains("<img"), "{html}");
}

#[test]
fn the_language_switch_keeps_the_query() {
    let html = page("es", "Tablas", "/analyst?year=2026", html! {});
    assert!(html.contains("href=\"/analyst?year=2026&amp;lang=en\""), "{html}");
    assert!(html.contains("<html lang=\"es\">") && html.contains("Datos sintéticos"), "{html}");
}

#[test]
fn there_is_no_script_and_nothing_from_elsewhere() {
    let html = page("en", "Work queue", "/officer", html! {});
    for word in ["<script", "http:", "https:", "javascript", "onload"] {
        assert!(!html.contains(word), "{word}");
    }
    for word in ["@import", "url(", "http"] {
        assert!(!STYLE.contains(word), "{word}");
    }
    assert!(STYLE.len() <= 8 * 1024, "{} bytes of style", STYLE.len());
}

/// The colours of the style sheet: of the first `:root` block (light) or the one for dark screens.
fn colours(dark: bool) -> std::collections::BTreeMap<String, [f64; 3]> {
    let (_, from_dark) = STYLE.split_once("prefers-color-scheme: dark").unwrap();
    let block = if dark { from_dark } else { STYLE };
    let (_, block) = block.split_once(":root {").unwrap();
    let (block, _) = block.split_once('}').unwrap();
    let read = |it: &str| {
        let (name, value) = it.trim().strip_prefix("--")?.split_once(": #")?;
        let part =
            |at: usize| f64::from(u8::from_str_radix(value.get(at..at + 2).unwrap(), 16).unwrap()) / 255.0;
        Some((name.to_owned(), [part(0), part(2), part(4)]))
    };
    block.split(';').filter_map(read).collect()
}

/// Relative luminance, WCAG 2.2.
fn luminance(colour: [f64; 3]) -> f64 {
    let linear = |it: f64| if it <= 0.04045 { it / 12.92 } else { ((it + 0.055) / 1.055).powf(2.4) };
    0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2])
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn colours_can_be_read_in_light_and_dark() {
    assert!((contrast([1.0; 3], [0.0; 3]) - 21.0).abs() < 1e-9, "black on white is 21 to 1");
    for dark in [false, true] {
        let colours = colours(dark);
        assert_eq!(colours.len(), 12, "{colours:?}");
        let pairs = ["ink", "soft", "link", "bad", "good"].map(|it| [(it, "paper"), (it, "raised")]).concat();
        for (text, ground) in pairs.into_iter().chain([("on-accent", "accent"), ("warn-ink", "warn-paper")]) {
            let found = contrast(colours[text], colours[ground]);
            assert!(found >= 4.5, "{text} on {ground}, dark {dark}: {found:.2}");
        }
        for line in ["line", "accent"] {
            let found = contrast(colours[line], colours["paper"]);
            assert!(found >= 3.0, "{line}, dark {dark}: {found:.2}");
        }
    }
}
