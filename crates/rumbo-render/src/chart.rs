//! Charts as SVG: a line over months, bars otherwise. Made for a small screen and for print: every bar carries its
//! figure, hidden figures are drawn as gaps with a mark, and the table beside it says the same.

use maud::{Markup, html};
use rumbo_content::{Arg, Dimension};
use rumbo_stats::{Cell, Label, Line, Table, grouped};

use crate::table::line_label;
use crate::words::Voice;

/// Width of the drawing in its own units: that of a small phone.
const WIDTH: u64 = 360;
/// Most bars that a person can take in.
const BARS_MAX: usize = 15;
/// Longest name that fits above a bar beside its figure, in letters.
const NAME_MAX: usize = 36;
/// Height of one bar with its label.
const BAR_STEP: u64 = 40;
/// Height of the plot of a line chart.
const PLOT_HEIGHT: u64 = 180;

/// One figure to draw.
struct Mark {
    name: String,
    count: Option<u64>,
}

/// Draws the totals of the outermost dimension of a table, or, where lines have none, those of its columns.
pub fn chart(voice: Voice<'_>, table: &Table) -> Markup {
    let mut marks: Vec<Mark> = if table.has_line_totals() {
        table.lines.iter().filter(|it| it.labels.len() == 1).map(|it| mark(voice, table, it)).collect()
    } else {
        across(voice, table)
    };
    let all = marks.len();
    let by_month = table.has_line_totals() && table.rows.first() == Some(&Dimension::Period) && all > 1;
    if !by_month && all > BARS_MAX {
        marks.sort_by_key(|it| std::cmp::Reverse(it.count));
        marks.truncate(BARS_MAX);
    }
    let most = marks.iter().filter_map(|it| Some((it.count?, it.name.as_str()))).max();
    let Some((most, name)) = most.filter(|(count, _)| *count > 0) else {
        return html! { p.soft { (voice.frame("chart-nothing")) } };
    };
    let (lines, count) = (all.to_string(), grouped(most));
    let summary = [("lines", Arg::Text(&lines)), ("most", Arg::Text(name)), ("count", Arg::Text(&count))];
    let heading = voice.label(Label::Table(table.id.as_str()));
    let (title_id, about_id) = (format!("chart-{}-title", table.id), format!("chart-{}-about", table.id));
    let (drawing, height) = if by_month { line(&marks, most) } else { bars(&marks, most) };
    let shown = marks.len().to_string();
    html! {
        svg.chart role="img" aria-labelledby={ (title_id) " " (about_id) } viewBox={ "0 0 " (WIDTH) " " (height) }
            xmlns="http://www.w3.org/2000/svg" {
            title id=(title_id) { (heading.text()) }
            desc id=(about_id) { (voice.frame_with("chart-summary", &summary).text()) }
            (drawing)
        }
        @if marks.len() < all {
            p.soft { (voice.frame_with("and-others", &[("shown", Arg::Text(&shown)), ("all", Arg::Text(&lines))])) }
        }
    }
}

fn mark(voice: Voice<'_>, table: &Table, line: &Line) -> Mark {
    Mark {
        name: line_label(voice, &table.rows, line).text().to_owned(),
        count: line.cells.last().and_then(shown),
    }
}

/// The columns of the line of totals.
fn across(voice: Voice<'_>, table: &Table) -> Vec<Mark> {
    let total = table.lines.iter().find(|it| it.labels.is_empty());
    let cells = total.map(|it| it.cells.as_slice()).unwrap_or_default();
    let name =
        |it: &String| table.column.map(|column| voice.label(Label::Member(column, it)).text().to_owned());
    let mark = |(it, cell)| Mark { name: name(it).unwrap_or_default(), count: shown(cell) };
    table.columns.iter().zip(cells).map(mark).collect()
}

fn shown(cell: &Cell) -> Option<u64> {
    if let Cell::Shown(count) = cell { Some(*count) } else { None }
}

/// `count` of `most` on a scale of `length`.
fn scaled(count: u64, most: u64, length: u64) -> u64 {
    let share = u128::from(count) * u128::from(length) / u128::from(most.max(1));
    u64::try_from(share).unwrap_or(length)
}

/// A name that fits; the table beside the chart has it whole.
fn shortened(name: &str) -> String {
    if name.chars().count() <= NAME_MAX {
        return name.to_owned();
    }
    name.chars().take(NAME_MAX - 1).chain(['…']).collect()
}

fn bars(marks: &[Mark], most: u64) -> (Markup, u64) {
    let row = |at: usize| at as u64 * BAR_STEP;
    let drawing = html! {
        @for (at, it) in marks.iter().enumerate() {
            text x="0" y=(row(at) + 14) { (shortened(&it.name)) }
            text x=(WIDTH) y=(row(at) + 14) text-anchor="end" { (it.count.map_or_else(|| "··".to_owned(), grouped)) }
            @match it.count {
                Some(count) => { rect.bar x="0" y=(row(at) + 20) width=(scaled(count, most, WIDTH)) height="12" {} }
                None => { rect.hidden x="1" y=(row(at) + 20) width="24" height="12" {} }
            }
        }
    };
    (drawing, row(marks.len()))
}

fn line(marks: &[Mark], most: u64) -> (Markup, u64) {
    let (left, right, top) = (14, WIDTH - 14, 24);
    let steps = (marks.len() as u64).saturating_sub(1).max(1);
    let x = |at: usize| left + (right - left) * at as u64 / steps;
    let y = |count: u64| top + PLOT_HEIGHT - scaled(count, most, PLOT_HEIGHT);
    let floor = top + PLOT_HEIGHT;
    let point = |(at, it): (usize, &Mark)| it.count.map(|count| format!("{},{}", x(at), y(count)));
    // A hidden month breaks the line: what is joined over it would be a guess.
    let points: Vec<Option<String>> = marks.iter().enumerate().map(point).collect();
    let runs: Vec<String> = points
        .split(Option::is_none)
        .map(|run| run.iter().flatten().cloned().collect::<Vec<_>>().join(" "))
        .collect();
    let ends = [(0, "start"), (marks.len().saturating_sub(1), "end")];
    let drawing = html! {
        text x="0" y="14" { (grouped(most)) }
        line.axis x1=(left) y1=(top) x2=(right) y2=(top) stroke-dasharray="2 4" {}
        line.axis x1=(left) y1=(floor) x2=(right) y2=(floor) {}
        @for run in runs.iter().filter(|it| it.contains(' ')) { polyline.stroke points=(run) {} }
        @for (at, it) in marks.iter().enumerate() {
            @match it.count {
                Some(count) => { circle.point cx=(x(at)) cy=(y(count)) r="4" {} }
                None => { rect.hidden x=(x(at) - 4) y=(floor - 12) width="8" height="12" {} }
            }
        }
        @for (at, anchor) in ends {
            @if let Some(it) = marks.get(at) {
                @let edge = if anchor == "start" { 0 } else { WIDTH };
                text x=(edge) y=(floor + 18) text-anchor=(anchor) { (it.name) }
            }
        }
    };
    (drawing, floor + 26)
}

#[cfg(test)]
mod tests;
