//! All cases of a rule: cells in each of which it says one thing, with a case of each.

use maud::{Markup, html};
use rumbo_rules::Tri;
use rumbo_rules::analyse::{Cell, Cells};

use super::line::Line;
use super::text::{WIDTH, folded};
use super::vocabulary::Reading;

/// Most cells that a page shows.
const CELLS_MAX: usize = 50;

/// The cells of a rule as a part of a page.
pub fn cells_page(reading: &Reading<'_>, cells: &Cells) -> Markup {
    html! {
        h1 { (reading.title()) }
        p { (count(reading, cells)) }
        ol { @for it in cells.cells.iter().take(CELLS_MAX) { li {
            (says(reading, it))
            @if let Some(example) = example(reading, it) { br; span.soft { (example) } }
        } } }
        @if let Some(more) = cells.cells.len().checked_sub(CELLS_MAX).filter(|it| *it > 0) {
            p { (reading.counted("cells-more", more)) }
        }
    }
}

/// The cells of a rule for a terminal.
pub fn cells_text(reading: &Reading<'_>, cells: &Cells) -> String {
    let mut out = format!("{}\n", reading.title().text());
    out.push_str(&folded("", &count(reading, cells).text(), WIDTH));
    for (at, it) in cells.cells.iter().enumerate() {
        out.push_str(&folded(&format!("{:>4}. ", at + 1), &says(reading, it).text(), WIDTH));
        if let Some(example) = example(reading, it) {
            out.push_str(&folded("      ", &example.text(), WIDTH));
        }
    }
    out
}

fn count(reading: &Reading<'_>, cells: &Cells) -> Line {
    let key = if cells.complete { "cells-all" } else { "cells-some" };
    reading.counted(key, cells.cells.len())
}

/// What the rule says of the cases of a cell, and which these are.
fn says(reading: &Reading<'_>, cell: &Cell) -> Line {
    let when = reading.together(&cell.conditions);
    let said = reading.verdict(&cell.verdict).into_term();
    if when.is_empty() {
        reading.form("cell-always", &[("said", &said)])
    } else {
        reading.form("cell", &[("said", &said), ("when", &when)])
    }
}

/// A case of a cell; where none is found, that it is not decided whether there is one.
fn example(reading: &Reading<'_>, cell: &Cell) -> Option<Line> {
    let Some(case) = &cell.witness else { return Some(Line::words(&reading.voice.frame("cell-undecided"))) };
    let told: Vec<Line> = case
        .facts
        .iter()
        .filter_map(|(id, answer)| match answer {
            Tri::Known(value) => Some(reading.told(id, value)),
            Tri::NotApplicable => Some(reading.form("told-absent", &[("fact", &reading.fact(id))])),
            Tri::Unknown(_) => None,
        })
        .collect();
    let day = Line::words(&reading.voice.date(case.case_date));
    let facts = Line::long_list(reading.voice, "list-and", &told);
    (!told.is_empty()).then(|| reading.form("cell-example", &[("facts", &facts), ("date", &day)]))
}
