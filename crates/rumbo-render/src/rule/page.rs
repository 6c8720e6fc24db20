//! A rule as a part of a page: prose, decision table, the values of the law that it reads.

use maud::{Markup, html};
use rumbo_base::InstrumentId;

use super::book::STYLE;
use super::grid::Grid;
use super::line::Line;
use super::prose::Prose;
use super::value::{LawValue, law_values};
use super::vocabulary::{Reading, citations};
use crate::page::standalone;
use crate::words::Voice;

/// A rule on a page of its own: its title is the page's first heading.
pub fn rule_page(reading: &Reading<'_>) -> Markup {
    let voice = reading.voice;
    let values = law_values(voice, &reading.parameters(), reading.on);
    html! {
        h1 { (reading.title()) }
        (about(reading, None))
        (prose(voice, &reading.prose()))
        h2 id="table" { (voice.frame("decision-table")) }
        (table(voice, &reading.grid(), &reading.title()))
        @if !values.is_empty() {
            h2 id="values" { (voice.frame("values-of-law")) }
            (law_list(voice, &values))
        }
        (signs(voice))
    }
}

/// A document of its own about a rule: the rule itself, an answer, its cells.
pub fn document(reading: &Reading<'_>, body: Markup) -> String {
    standalone(reading.voice.language(), &reading.title().text(), STYLE, html! { main { (body) } })
}

/// Where the rule stands in the law (below the name of an instrument by article alone), how sure we are, which rows of the inventory it encodes.
pub(crate) fn about(reading: &Reading<'_>, below: Option<&InstrumentId>) -> Markup {
    html! {
        p.about {
            (citations(reading.voice, &reading.home(), below)) " · "
            code { (reading.rule.id()) }
            @let rows = reading.inventory();
            @if !rows.is_empty() { " · " (rows.join(", ")) }
            br;
            span.review { (reading.review()) }
        }
    }
}

/// The clauses, the terms, the outputs.
pub(crate) fn prose(voice: Voice<'_>, prose: &Prose) -> Markup {
    html! {
        @if let Some(given) = &prose.given { p { (given) } }
        ol.clauses {
            @for it in &prose.clauses {
                li value=(it.number) class=[(it.depth > 0).then(|| format!("below-{}", it.depth.min(3)))] { (it.line) }
            }
            li.otherwise { (prose.otherwise) }
        }
        @for (name, formula) in &prose.outputs {
            p { (Line::form(voice, "rule-output", &[("name", &name.clone().into_term()), ("formula", formula)])) }
        }
        @if !prose.terms.is_empty() {
            p.where { (voice.frame("rule-where")) ":" }
            ul.terms { @for it in &prose.terms { li { (it.line) } } }
        }
        @for it in &prose.notes { p.note { (it) } }
    }
}

/// The decision table.
pub(crate) fn table(voice: Voice<'_>, grid: &Grid, title: &Line) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label={ (voice.frame("decision-table").text()) ": " (title.text()) } {
            table.decision {
                thead { tr { @for it in &grid.columns { th scope="col" { (it) } } } }
                tbody {
                    @for row in &grid.rows { tr {
                        @for (at, it) in row.iter().enumerate() {
                            @if at == 0 { th scope="row" { (it) } } @else { td { (shown(voice, it)) } }
                        }
                    } }
                    tr.otherwise {
                        th scope="row" colspan=(grid.conditions + 1) { (voice.frame("otherwise")) }
                        td colspan=(grid.columns.len().saturating_sub(grid.conditions + 1)) { (grid.otherwise) }
                    }
                }
            }
        }
    }
}

/// A cell; an empty one says that anything goes.
fn shown(voice: Voice<'_>, it: &Line) -> Markup {
    if it.is_empty() {
        html! { span.soft { (voice.frame("whatever")) } }
    } else {
        html! { (it) }
    }
}

/// Dated values with quote and marks.
pub(crate) fn law_list(voice: Voice<'_>, values: &[LawValue]) -> Markup {
    html! {
        dl.values { @for (at, it) in values.iter().enumerate() {
            @let same = at.checked_sub(1).and_then(|it| values.get(it)).is_some_and(|before| before.id == it.id);
            @if !same { dt id={ "value-" (it.id) } { (it.name) } }
            dd class=[(!it.holds).then_some("past")] {
                strong { (it.value) } ", " (it.dates) ". " (it.cite) ". "
                @if let Some(quote) = &it.quote { q lang=(voice.content().country.languages.first().map_or("es", String::as_str)) { (quote) } " " }
                span.review { (it.review) }
                @for ruling in &it.judicial { " " span.mark { (ruling) } }
            }
        } }
    }
}

/// What the signs mean.
pub(crate) fn signs(voice: Voice<'_>) -> Markup {
    const STATUSES: [&str; 6] = ["verified-text", "secondary", "reported", "historic", "unverified", "house"];
    html! {
        p.signs { (voice.frame("signs")) ": "
            @for it in STATUSES { b { (voice.frame(&format!("sign-status-{it}"))) } " " (voice.frame(&format!("status-{it}"))) "; " }
            b { (voice.frame("sign-expected")) } " " (voice.frame("foreseen")) "; "
            b { (voice.frame("sign-judicial")) } " " (voice.frame("set-aside")) "."
        }
    }
}
