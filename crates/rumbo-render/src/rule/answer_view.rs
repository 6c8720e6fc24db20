//! An answer as it is shown: on a terminal and on a page.

use maud::{Markup, html};

use super::answer::Answer;
use super::line::Line;
use super::page::signs;
use super::text::{WIDTH, folded};

/// An answer for a terminal.
pub fn answer_text(answer: &Answer<'_>) -> String {
    let voice = answer.reading.voice;
    let title = answer.reading.title().text();
    let mut out = format!("{title}\n{}\n", "═".repeat(title.chars().count().min(WIDTH)));
    let mut say = |first: &str, line: &Line| out.push_str(&folded(first, &line.text(), WIDTH));
    say("", &answer.days());
    say("→ ", &answer.headline());
    answer.missing().iter().for_each(|it| say("  ", it));
    answer.possible().iter().for_each(|it| say("  – ", it));
    answer.ask().iter().for_each(|it| say("  ", it));
    answer.outputs().iter().for_each(|it| say("  ", it));
    answer.standing().iter().for_each(|it| say("  ", it));
    let told = answer.told();
    if !told.is_empty() {
        out.push_str(&format!("\n{}\n", voice.frame("answer-facts")));
        told.iter().for_each(|it| out.push_str(&folded("  – ", &it.text(), WIDTH)));
    }
    let steps = answer.steps();
    if !steps.is_empty() {
        out.push_str(&format!("\n{}\n", voice.frame("answer-why")));
    }
    for it in &steps {
        out.push_str(&folded(&format!(" {:>2}. ", it.number), &it.clause.text(), WIDTH));
        it.conditions.iter().for_each(|it| out.push_str(&folded("       · ", &it.text(), WIDTH)));
        out.push_str(&folded("     → ", &it.stands.text(), WIDTH));
    }
    let read = answer.read();
    if !read.is_empty() {
        out.push_str(&format!("\n{}\n", voice.frame("values-of-law")));
        read.iter().for_each(|it| out.push_str(&folded("  – ", &it.text(), WIDTH)));
    }
    out
}

/// An answer as a part of a page.
pub fn answer_page(answer: &Answer<'_>) -> Markup {
    let voice = answer.reading.voice;
    let list = |title: &str, lines: &[Line]| {
        html! { @if !lines.is_empty() { h2 { (voice.frame(title)) } ul { @for it in lines { li { (it) } } } } }
    };
    let (possible, steps) = (answer.possible(), answer.steps());
    html! {
        h1 { (answer.reading.title()) }
        p.about { (answer.days()) }
        p.answer { (answer.headline()) }
        @if let Some(missing) = answer.missing() { p { (missing) } }
        @if !possible.is_empty() { ul.possible { @for it in &possible { li { (it) } } } }
        @if let Some(ask) = answer.ask() { p { (ask) } }
        @for it in answer.outputs() { p { (it) } }
        @for it in answer.standing() { p.note { (it) } }
        (list("answer-facts", &answer.told()))
        @if !steps.is_empty() { h2 { (voice.frame("answer-why")) } }
        ol.clauses { @for it in &steps { li value=(it.number) {
            (it.clause)
            ul.conditions { @for it in &it.conditions { li { (it) } } }
            p.stands { (it.stands) }
        } } }
        (list("values-of-law", &answer.read()))
        (signs(voice))
    }
}
