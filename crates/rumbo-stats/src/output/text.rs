//! A table for a terminal: aligned, boxed, with what it counts and where it comes from below.

use std::fmt::Write;

use crate::code::{Label, grouped, plain};
use crate::estimate::{EstimateTable, legible};
use crate::table::{Cell, Definition, Origin, Table};
use rumbo_content::PercentOf;

/// What stands where a count is hidden.
const HIDDEN: &str = "··";

impl Table {
    /// A boxed table whose words come from `word`; `plain` of this crate names everything by its code.
    pub fn text(&self, word: &dyn Fn(Label<'_>) -> String) -> String {
        let side: Vec<String> = self.rows.iter().map(|it| word(Label::Dimension(*it))).collect();
        let mut grid = vec![vec![side.join(" / ")]];
        if let (Some(header), Some(dimension)) = (grid.first_mut(), self.column) {
            header.extend(self.columns.iter().map(|it| word(Label::Member(dimension, it))));
        }
        let total = self.has_line_totals().then(|| word(Label::Total));
        grid.iter_mut().for_each(|header| header.extend(total.clone()));
        for line in &self.lines {
            let name = match (line.labels.last(), self.rows.get(line.labels.len().saturating_sub(1))) {
                (Some(member), Some(dimension)) => word(Label::Member(*dimension, member)),
                _ => word(Label::Total),
            };
            let indent = "  ".repeat(line.labels.len().saturating_sub(1));
            let cells = line.cells.iter().enumerate().map(|(at, it)| match (it, self.share(line, at)) {
                (Cell::Shown(count), Some(share)) => format!("{} ({} %)", grouped(*count), share.percent()),
                (Cell::Shown(count), None) => grouped(*count),
                (Cell::Suppressed, _) => HIDDEN.to_owned(),
            });
            grid.push(std::iter::once(format!("{indent}{name}")).chain(cells).collect());
        }
        let mut text = format!("{}\n{}", word(Label::Table(self.id.as_str())), boxed(&grid));
        if self.has_suppressed() {
            text.push_str(&hidden(&self.definition, word));
        }
        if self.stages {
            text.push_str(&format!("{}\n", word(Label::Word("not-added"))));
        }
        text.push_str(&self.base(word).map(|it| format!("{it}\n")).unwrap_or_default());
        text + &foot(&self.definition, &self.origin, word)
    }

    /// What the shares are shares of.
    fn base(&self, word: &dyn Fn(Label<'_>) -> String) -> Option<String> {
        let base = match self.percent.as_ref()? {
            PercentOf::Line => word(Label::Total),
            PercentOf::Column(member) => word(Label::Member(self.column?, member)),
        };
        Some(format!("{}: {base}", word(Label::Word("percent-of"))))
    }
}

impl EstimateTable {
    /// A boxed list of the figures; the title comes from `word`.
    pub fn text(&self, word: &dyn Fn(Label<'_>) -> String) -> String {
        let mut grid = vec![vec![word(Label::Word("measure")), word(Label::Word("figure"))]];
        let mut suppressed = false;
        for (name, unit, value) in self.figures() {
            suppressed |= value.is_none();
            let value = value.map_or_else(|| HIDDEN.to_owned(), |it| legible(unit, &it));
            grid.push(vec![word(Label::Word(name)), value]);
        }
        let mut text = format!("{}\n{}", word(Label::Table(self.id.as_str())), boxed(&grid));
        if suppressed {
            text.push_str(&hidden(&self.definition, word));
        }
        text + &foot(&self.definition, &self.origin, word)
    }
}

fn hidden(definition: &Definition, word: &dyn Fn(Label<'_>) -> String) -> String {
    let [not_shown, why, threshold] =
        ["suppressed", "suppressed-why", "threshold"].map(|it| word(Label::Word(it)));
    format!("{HIDDEN} {not_shown}: {why} ({threshold}: {})\n", definition.threshold)
}

fn foot(definition: &Definition, origin: &Origin, word: &dyn Fn(Label<'_>) -> String) -> String {
    let name = |key: &'static str| word(Label::Word(key));
    let mut text = format!("{}: {}\n", name("facts"), definition.facts.join(", "));
    text += &format!("{}: {}\n", name("basis"), word(Label::Basis(definition.basis)));
    text += &format!("{}: {}\n", name("concept"), word(Label::Concept(definition.concept)));
    text += &format!("{}: {} · {}: {}\n", name("period"), origin.period, name("position"), origin.position);
    text += &format!(
        "{}: {} · {}: {}\n",
        name("content"),
        origin.content,
        name("threshold"),
        definition.threshold
    );
    if origin.synthetic {
        text += &format!("{}\n", name("synthetic"));
    }
    text
}

/// Draws the box. The first column is aligned left, figures right; a rule follows the header and the total line.
fn boxed(grid: &[Vec<String>]) -> String {
    let columns = grid.iter().map(Vec::len).max().unwrap_or(0);
    let wide =
        |column: usize| grid.iter().filter_map(|row| row.get(column)).map(|it| it.chars().count()).max();
    let widths: Vec<usize> = (0..columns).map(|column| wide(column).unwrap_or(0)).collect();
    let rule = |left: &str, middle: &str, right: &str| {
        let bars: Vec<String> = widths.iter().map(|it| "─".repeat(it + 2)).collect();
        format!("{left}{}{right}\n", bars.join(middle))
    };
    let mut text = rule("┌", "┬", "┐");
    for (at, row) in grid.iter().enumerate() {
        for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
            let _ = if column == 0 {
                write!(text, "│ {cell:<width$} ")
            } else {
                write!(text, "│ {cell:>width$} ")
            };
        }
        text.push_str("│\n");
        if at == 0 {
            text.push_str(&rule("├", "┼", "┤"));
        }
    }
    text + &rule("└", "┴", "┘")
}

/// The table by its codes.
impl std::fmt::Display for Table {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.text(&plain))
    }
}
