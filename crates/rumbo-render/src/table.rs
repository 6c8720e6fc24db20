//! Published tables as HTML: chart and table side by side, hidden cells explained, the origin below.

use maud::{Markup, html};
use rumbo_content::{Arg, Dimension, PercentOf};
use rumbo_stats::{Cell, Definition, EstimateTable, Label, Line, Origin, Table, grouped, legible};

use crate::chart::chart;
use crate::words::{Voice, Words};

/// A table with its chart, its notes and its origin.
pub fn table(voice: Voice<'_>, table: &Table) -> Markup {
    let threshold = grouped(table.definition.threshold);
    let heading = voice.label(Label::Table(table.id.as_str()));
    html! {
        figure.evidence {
            div.scroll tabindex="0" role="region" aria-label=(heading.text()) {
                table {
                    caption { (heading) }
                    (header(voice, table))
                    tbody { @for line in &table.lines { (row(voice, table, line)) } }
                }
            }
            div { (chart(voice, table)) }
            figcaption {
                @if let Some(about) = voice.optional(&format!("table-{}", table.id), Some("about")) { p { (about) } }
                @if table.has_suppressed() {
                    p { (voice.frame_with("suppressed-note", &[("threshold", Arg::Text(&threshold))])) }
                }
                @if table.stages { p { (voice.frame("not-added")) } }
                @if let Some(base) = base(voice, table) { p { (voice.frame("percent-of")) ": " (base) } }
                (origin(voice, &table.definition, &table.origin))
            }
        }
    }
}

/// What the shares of a table are shares of.
fn base(voice: Voice<'_>, table: &Table) -> Option<Words> {
    Some(match table.percent.as_ref()? {
        PercentOf::Line => voice.label(Label::Total),
        PercentOf::Column(member) => voice.label(Label::Member(table.column?, member)),
    })
}

fn header(voice: Voice<'_>, table: &Table) -> Markup {
    let side: Vec<Words> = table.rows.iter().map(|it| voice.label(Label::Dimension(*it))).collect();
    html! {
        thead { tr {
            th scope="col" { @for (at, it) in side.iter().enumerate() { @if at > 0 { " / " } (it) } }
            @if let Some(across) = table.column {
                @for member in &table.columns { th.number scope="col" { (voice.label(Label::Member(across, member))) } }
            }
            @if table.has_line_totals() { th.number scope="col" { (voice.label(Label::Total)) } }
        } }
    }
}

fn row(voice: Voice<'_>, table: &Table, line: &Line) -> Markup {
    let depth = line.labels.len();
    html! {
        tr class=[(depth < table.rows.len()).then_some("sum")] {
            th scope="row" class=[(depth > 1).then(|| format!("depth-{}", depth.min(3)))] { (line_label(voice, &table.rows, line)) }
            @for (at, cell) in line.cells.iter().enumerate() {
                td.number { (cell_html(voice, *cell)) @if let Some(share) = table.share(line, at) { " (" (share.percent()) " %)" } }
            }
        }
    }
}

/// The innermost member of a line, or the word for all.
pub(crate) fn line_label(voice: Voice<'_>, rows: &[Dimension], line: &Line) -> Words {
    match line.labels.last().zip(rows.get(line.labels.len().saturating_sub(1))) {
        Some((member, dimension)) => voice.label(Label::Member(*dimension, member)),
        None => voice.label(Label::Total),
    }
}

fn cell_html(voice: Voice<'_>, cell: Cell) -> Markup {
    match cell {
        Cell::Shown(count) => html! { (grouped(count)) },
        Cell::Suppressed => html! { abbr title=(voice.frame("suppressed").text()) { "··" } },
    }
}

/// An estimate as a table of its figures, with its origin.
pub fn estimate(voice: Voice<'_>, estimate: &EstimateTable) -> Markup {
    let heading = voice.label(Label::Table(estimate.id.as_str()));
    let threshold = grouped(estimate.definition.threshold);
    let figures = estimate.figures();
    let hidden = figures.iter().any(|(_, _, value)| value.is_none());
    html! {
        figure.evidence {
            div.scroll tabindex="0" role="region" aria-label=(heading.text()) {
                table {
                    caption { (heading) }
                    thead { tr {
                        th scope="col" { (voice.frame("measure")) }
                        th.number scope="col" { (voice.frame("figure")) }
                    } }
                    tbody { @for (name, unit, value) in &figures { tr {
                        th scope="row" { (voice.frame(&name.replace('_', "-"))) }
                        td.number { @match value {
                            Some(value) => { (legible(unit, value)) }
                            None => { abbr title=(voice.frame("suppressed").text()) { "··" } }
                        } }
                    } } }
                }
            }
            figcaption {
                @if let Some(about) = voice.optional(&format!("table-{}", estimate.id), Some("about")) { p { (about) } }
                p { (voice.frame("estimate-note")) }
                @if hidden { p { (voice.frame_with("suppressed-note", &[("threshold", Arg::Text(&threshold))])) } }
                (origin(voice, &estimate.definition, &estimate.origin))
            }
        }
    }
}

/// What a figure counts and what it was made from.
pub fn origin(voice: Voice<'_>, definition: &Definition, origin: &Origin) -> Markup {
    let (from, until) = (voice.date(origin.period.from()), voice.date(origin.period.until()));
    let period = [("from", Arg::Text(from.text())), ("until", Arg::Text(until.text()))];
    let last = grouped(definition.threshold.saturating_sub(1));
    let threshold = if definition.threshold > 1 {
        voice.frame_with("threshold-value", &[("last", Arg::Text(&last))])
    } else {
        voice.frame("threshold-none")
    };
    html! {
        details open {
            summary { (voice.frame("how-made")) }
            dl.summary {
                dt { (voice.frame("facts")) }
                dd { ul { @for fact in &definition.facts { li {
                    @if let Some(words) = voice.fact(fact) { (words) " " }
                    code { (fact) }
                } } } }
                dt { (voice.frame("basis")) } dd { (voice.label(Label::Basis(definition.basis))) }
                dt { (voice.frame("concept")) } dd { (voice.label(Label::Concept(definition.concept))) }
                dt { (voice.frame("period")) } dd { (voice.frame_with("period-value", &period)) }
                dt { (voice.frame("threshold")) } dd { (threshold) }
                dt { (voice.frame("position")) } dd { (origin.position) }
                dt { (voice.frame("content")) } dd { code { (origin.content) } }
            }
            @if origin.synthetic { p { strong.mark { (voice.frame("synthetic-mark")) } } }
        }
    }
}

#[cfg(test)]
mod tests;
