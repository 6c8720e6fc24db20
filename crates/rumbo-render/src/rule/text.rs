//! Rules for terminals: lines folded to a width, tables with columns that fold.

use super::grid::Grid;
use super::line::Line;
use super::prose::Prose;
use super::value::{LawValue, law_values};
use super::vocabulary::{Reading, citations};
use crate::words::Voice;

/// Letters of a line on a terminal or a printed page.
pub(crate) const WIDTH: usize = 100;
/// Fewest letters that a column can do with.
const COLUMN_MIN: usize = 5;

/// Folds a text to a width. The first line begins with `first`, the others stand below its words.
pub(crate) fn folded(first: &str, text: &str, width: usize) -> String {
    let indent = first.chars().count();
    let lines = fold(text, width.saturating_sub(indent).max(COLUMN_MIN));
    let mut out = String::new();
    for (at, line) in lines.iter().enumerate() {
        if at == 0 {
            out.push_str(first);
        } else {
            out.push_str(&" ".repeat(indent));
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// Lines of at most that many letters; only a word that is longer stands out.
fn fold(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let Some(line) = lines.last_mut() else { continue };
        let letters = line.chars().count();
        if letters == 0 {
            line.push_str(word);
        } else if letters + 1 + word.chars().count() <= width {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

/// A decision table in letters.
pub(crate) fn table(voice: Voice<'_>, grid: &Grid) -> String {
    let whatever = voice.frame("whatever");
    let text = |row: &[Line]| {
        let shown = |it: &Line| if it.is_empty() { whatever.text().to_owned() } else { it.text() };
        row.iter().map(shown).collect::<Vec<_>>()
    };
    let head = text(&grid.columns);
    let rows: Vec<Vec<String>> = grid.rows.iter().map(|it| text(it)).collect();
    let widths = widths(&head, &rows);
    let rule: String = widths.iter().map(|it| "─".repeat(it + 2)).collect::<Vec<_>>().join("┼");
    let mut out = row(&head, &widths);
    for it in &rows {
        out.push_str(&rule);
        out.push('\n');
        out.push_str(&row(it, &widths));
    }
    out.push_str(&rule);
    out.push_str(&format!("\n {}: {}\n", voice.frame("otherwise"), grid.otherwise.text()));
    out
}

/// Every column as wide as it would like, the widest giving way until the table fits.
fn widths(head: &[String], rows: &[Vec<String>]) -> Vec<usize> {
    let cells = |column: usize| {
        rows.iter().chain([&head.to_vec()]).filter_map(|it| it.get(column)).cloned().collect::<Vec<_>>()
    };
    let mut widths: Vec<usize> = (0..head.len())
        .map(|it| cells(it).iter().map(|it| it.chars().count()).max().unwrap_or(0).max(1))
        .collect();
    let room = WIDTH.saturating_sub(3 * head.len());
    while widths.iter().sum::<usize>() > room {
        match widths.iter_mut().max() {
            Some(widest) if *widest > COLUMN_MIN => *widest -= 1,
            _ => break,
        }
    }
    widths
}

fn row(cells: &[String], widths: &[usize]) -> String {
    let folded: Vec<Vec<String>> = cells.iter().zip(widths).map(|(it, width)| fold(it, *width)).collect();
    let height = folded.iter().map(Vec::len).max().unwrap_or(0);
    let mut out = String::new();
    for line in 0..height {
        let parts = folded.iter().zip(widths).map(|(it, width)| {
            let text = it.get(line).map_or("", String::as_str);
            format!(" {text:<width$} ")
        });
        out.push_str(parts.collect::<Vec<_>>().join("│").trim_end());
        out.push('\n');
    }
    out
}

/// A rule for a terminal: prose, decision table, the values of the law that it reads.
pub fn rule_text(reading: &Reading<'_>) -> String {
    let voice = reading.voice;
    let title = reading.title().text();
    let mut out = format!("{title}\n{}\n", "═".repeat(title.chars().count().min(WIDTH)));
    let mut about = vec![citations(voice, &reading.home(), None).text()];
    about.push(reading.rule.id().to_string());
    about.extend(reading.inventory());
    out.push_str(&folded("", &about.join(" · "), WIDTH));
    out.push_str(&folded("", &reading.review().text(), WIDTH));
    out.push('\n');
    out.push_str(&prose(voice, &reading.prose()));
    out.push_str(&format!("\n{}\n\n", voice.frame("decision-table")));
    out.push_str(&table(voice, &reading.grid()));
    let values = law_values(voice, &reading.parameters(), reading.on);
    if !values.is_empty() {
        out.push_str(&format!("\n{}\n\n", voice.frame("values-of-law")));
        values.iter().for_each(|it| out.push_str(&value(it)));
    }
    out
}

/// The clauses, the outputs, the terms.
fn prose(voice: Voice<'_>, prose: &Prose) -> String {
    let mut out = String::new();
    if let Some(given) = &prose.given {
        out.push_str(&folded("", &given.text(), WIDTH));
    }
    for it in &prose.clauses {
        let first = format!("{}{:>2}. ", "   ".repeat(it.depth), it.number);
        out.push_str(&folded(&first, &it.line.text(), WIDTH));
    }
    out.push_str(&folded("    ", &prose.otherwise.text(), WIDTH));
    for (name, formula) in &prose.outputs {
        let line = Line::form(voice, "rule-output", &[("name", name), ("formula", formula)]);
        out.push_str(&folded("", &line.text(), WIDTH));
    }
    if !prose.terms.is_empty() {
        out.push_str(&format!("{}:\n", voice.frame("rule-where")));
    }
    prose.terms.iter().for_each(|it| out.push_str(&folded("  – ", &it.line.text(), WIDTH)));
    prose.notes.iter().for_each(|it| out.push_str(&folded("", &it.text(), WIDTH)));
    out
}

fn value(it: &LawValue) -> String {
    let mut text =
        format!("{}: {}, {}. {}.", it.name.text(), it.value.text(), it.dates.text(), it.cite.text());
    if let Some(quote) = &it.quote {
        text.push_str(&format!(" «{quote}»"));
    }
    text.push_str(&format!(" {}", it.review.text()));
    it.judicial.iter().for_each(|it| text.push_str(&format!(" {}", it.text())));
    folded("  – ", &text, WIDTH)
}
