//! All rules as a book that a lawyer can check: contents by instrument, the rules in prose, their decision tables, the
//! dated values of the law with their quotes. Made to be printed.

use std::collections::BTreeMap;

use maud::{Markup, html};
use rumbo_base::{CivilDate, InstrumentId, ParameterId};

use super::line::Line;
use super::page::{about, law_list, prose, signs, table};
use super::text::rule_text;
use super::value::law_values;
use super::vocabulary::{Reading, citations, instrument, provenance_sign};
use crate::page::standalone;
use crate::words::{Voice, Words};

/// The style of the book; what it shares with pages comes first.
pub(crate) const STYLE: &str = concat!(include_str!("style/rule.css"), include_str!("style/book.css"));

/// A rule in its place in the book.
pub struct Entry<'a> {
    /// Its number in the book.
    pub number: usize,
    /// The rule.
    pub reading: Reading<'a>,
    /// Its title.
    pub title: Line,
}

/// The rules that rest on one instrument.
pub struct Chapter<'a> {
    /// The instrument's id; empty for rules that rest on nothing.
    pub id: String,
    /// The instrument.
    pub name: Words,
    /// The rules, in order of the articles that they rest on.
    pub entries: Vec<Entry<'a>>,
}

impl Entry<'_> {
    /// The article it rests on first, and the sign of its provenance.
    pub fn place(&self) -> Option<Line> {
        let voice = self.reading.voice;
        let home = self.reading.home();
        let mut line = citations(voice, home.get(..1)?, self.reading.instrument());
        line.push(voice, Line::plain(" "));
        line.push(voice, provenance_sign(voice, self.reading.rule.status()));
        Some(line)
    }
}

/// The book as one HTML document, under the law of a day.
pub fn book(voice: Voice<'_>, on: CivilDate) -> String {
    let chapters = chapters(voice, on);
    let title = voice.frame("book-title");
    let body = html! {
        header.cover {
            h1 { (title) }
            p { (voice.frame("book-about")) }
            (facts(voice, &chapters, on))
            (signs(voice))
        }
        nav.contents aria-labelledby="contents" {
            h2 id="contents" { (voice.frame("book-contents")) }
            @for it in &chapters { (contents(it)) }
        }
        main {
            section.rules {
                h2 { (voice.frame("book-rules")) }
                div.columns { @for it in &chapters { (rules(voice, it)) } }
            }
            section.tables {
                h2 id="tables" { (voice.frame("book-tables")) }
                @for it in chapters.iter().flat_map(|it| &it.entries) { (decision_table(voice, it)) }
            }
            section.law {
                h2 id="law" { (voice.frame("values-of-law")) }
                (law_list(voice, &law_values(voice, read_by(&chapters).keys(), on)))
            }
        }
    };
    standalone(voice.language(), title.text(), STYLE, body)
}

/// The book for a terminal.
pub fn book_text(voice: Voice<'_>, on: CivilDate) -> String {
    let chapters = chapters(voice, on);
    let mut out = format!("{}\n\n", voice.frame("book-title"));
    for chapter in &chapters {
        out.push_str(&format!("{}\n", chapter.name));
        for it in &chapter.entries {
            out.push_str(&format!("{:>5}. {}\n", it.number, it.title.text()));
        }
    }
    for it in chapters.iter().flat_map(|it| &it.entries) {
        out.push_str(&format!(
            "\n\n{} {}\n\n{}",
            voice.frame("rule-number"),
            it.number,
            rule_text(&it.reading)
        ));
    }
    out
}

/// The rules in order of the law: by instrument, then by article as a reader counts.
pub fn chapters<'a>(voice: Voice<'a>, on: CivilDate) -> Vec<Chapter<'a>> {
    let mut of: BTreeMap<Option<&InstrumentId>, Vec<(Vec<Part>, Reading<'a>)>> = BTreeMap::new();
    for rule in voice.content().rules.values() {
        let reading = Reading::new(voice, rule, on);
        let place = reading.home().first().map(|it| natural(it.provision.as_str())).unwrap_or_default();
        of.entry(reading.instrument()).or_default().push((place, reading));
    }
    let chapter = |(id, mut rules): (Option<&InstrumentId>, Vec<(Vec<Part>, Reading<'a>)>)| {
        rules.sort_by(|one, other| one.0.cmp(&other.0));
        let name = id.map(|it| instrument(voice, it));
        let entries =
            rules.into_iter().map(|(_, reading)| Entry { number: 0, title: reading.title(), reading });
        Chapter {
            id: id.map(ToString::to_string).unwrap_or_default(),
            name: name.unwrap_or_else(|| voice.frame("book-no-instrument")),
            entries: entries.collect(),
        }
    };
    let mut chapters: Vec<Chapter<'a>> = of.into_iter().map(chapter).collect();
    chapters.sort_by_key(|it| it.name.text().to_lowercase());
    for (at, it) in chapters.iter_mut().flat_map(|it| &mut it.entries).enumerate() {
        it.number = at + 1;
    }
    chapters
}

/// A part of a provision's name: numbers sort as numbers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Number(u32),
    Letters(String),
}

fn natural(provision: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for letter in provision.chars() {
        match (letter.to_digit(10), parts.last_mut()) {
            (Some(digit), Some(Part::Number(number))) => {
                *number = number.saturating_mul(10).saturating_add(digit)
            }
            (Some(digit), _) => parts.push(Part::Number(digit)),
            (None, Some(Part::Letters(letters))) => letters.push(letter),
            (None, _) => parts.push(Part::Letters(letter.to_string())),
        }
    }
    parts
}

/// Every parameter that a rule reads, with the numbers of these rules.
fn read_by(chapters: &[Chapter<'_>]) -> BTreeMap<ParameterId, Vec<usize>> {
    let mut all: BTreeMap<ParameterId, Vec<usize>> = BTreeMap::new();
    for it in chapters.iter().flat_map(|it| &it.entries) {
        for id in it.reading.parameters() {
            all.entry(id).or_default().push(it.number);
        }
    }
    all
}

/// What the book was made from.
fn facts(voice: Voice<'_>, chapters: &[Chapter<'_>], on: CivilDate) -> Markup {
    let count: usize = chapters.iter().map(|it| it.entries.len()).sum();
    let day = voice.date(on);
    html! { dl.summary {
        dt { (voice.frame("book-law-of")) } dd { (day) }
        dt { (voice.frame("rules")) } dd { (count) }
        dt { (voice.frame("content")) } dd { code { (voice.content().version) } }
    } }
}

fn contents(chapter: &Chapter<'_>) -> Markup {
    html! {
        h3 { a href={ "#chapter-" (chapter.id) } { (chapter.name) } }
        ol { @for it in &chapter.entries { li value=(it.number) {
            a href={ "#rule-" (it.reading.rule.id()) } { (it.title) }
            @if let Some(place) = it.place() { span.place { (place) } }
        } } }
    }
}

fn rules(voice: Voice<'_>, chapter: &Chapter<'_>) -> Markup {
    html! {
        h3.chapter id={ "chapter-" (chapter.id) } { (chapter.name) }
        @for it in &chapter.entries {
            @let id = it.reading.rule.id();
            article id={ "rule-" (id) } {
                h4 { span.number { (it.number) } " " (it.title) }
                (about(&it.reading, it.reading.instrument()))
                (prose(voice, &it.reading.prose()))
                p.more {
                    a href={ "#table-" (id) } { (voice.frame("decision-table")) }
                    @for parameter in it.reading.parameters() {
                        " · " a href={ "#value-" (parameter) } { code { (parameter) } }
                    }
                }
            }
        }
    }
}

fn decision_table(voice: Voice<'_>, it: &Entry<'_>) -> Markup {
    let id = it.reading.rule.id();
    html! { section.one-table id={ "table-" (id) } {
        h4 { a href={ "#rule-" (id) } { span.number { (it.number) } " " (it.title) } }
        (table(voice, &it.reading.grid(), &it.title))
    } }
}
