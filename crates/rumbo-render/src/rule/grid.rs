//! A rule as a decision table: one row a clause, one column for each thing that conditions are about, the citation last.

use rumbo_rules::{Phrase, PhraseKind, Value};

use super::line::Line;
use super::prose::Numbered;
use super::vocabulary::Reading;

/// Most columns of conditions that a page can take: beyond it each row says its condition in one cell.
const COLUMNS_MAX: usize = 4;

/// A decision table.
#[derive(Debug, Clone)]
pub struct Grid {
    /// What heads the columns: the number, the conditions, the outcome, what is prevailed over, the citation.
    pub columns: Vec<Line>,
    /// How many of them, after the first, are conditions.
    pub conditions: usize,
    /// The rows; an empty cell stands for "whatever it is".
    pub rows: Vec<Vec<Line>>,
    /// What holds where no row does.
    pub otherwise: Line,
}

/// A condition of a row: the column it belongs in, what heads that column, what stands in the cell.
struct Cell {
    about: String,
    head: Line,
    said: Line,
}

/// What is about several things at once has a column of its own.
const MIXED: &str = "";

impl Reading<'_> {
    /// The rule as a decision table.
    pub fn grid(&self) -> Grid {
        let clauses = self.numbered();
        let cells: Vec<Vec<Cell>> = clauses.iter().map(|it| self.cells(it)).collect();
        let mut heads: Vec<(&str, &Line)> = Vec::new();
        for cell in cells.iter().flatten() {
            if !heads.iter().any(|(about, _)| *about == cell.about) {
                heads.push((&cell.about, &cell.head));
            }
        }
        let condition = Line::words(&self.voice.frame("column-condition"));
        let one_column = heads.len() > COLUMNS_MAX;
        let excepts = clauses.iter().any(|it| !it.over.is_empty());
        let words = |key: &str| Line::words(&self.voice.frame(key));
        let mut columns = vec![words("column-number")];
        if one_column {
            columns.push(condition);
        } else {
            columns.extend(heads.iter().map(|(_, head)| (*head).clone().capital()));
        }
        let conditions = columns.len() - 1;
        columns.push(words("column-outcome"));
        if excepts {
            columns.push(words("column-over"));
        }
        columns.push(words("column-cite"));
        let mut rows = Vec::new();
        for (clause, cells) in clauses.iter().zip(&cells) {
            let mut row = vec![Line::plain(clause.number.to_string())];
            if one_column {
                row.push(self.condition(clause.clause.condition.phrase(), true));
            } else {
                row.extend(heads.iter().map(|(about, _)| self.cell(cells, about)));
            }
            row.push(self.outcome(&clause.clause.then));
            if excepts {
                row.push(Line::plain(
                    clause.over.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
                ));
            }
            row.push(self.cited(&clause.clause.cite));
            rows.push(row);
        }
        Grid { columns, conditions, rows, otherwise: self.silence_or_default() }
    }

    /// What a row says under one head: its cells there, all of which must be so.
    fn cell(&self, cells: &[Cell], about: &str) -> Line {
        let here: Vec<Line> = cells.iter().filter(|it| it.about == about).map(|it| it.said.clone()).collect();
        Line::list(self.voice, "list-and", &here)
    }

    fn silence_or_default(&self) -> Line {
        match self.rule.default() {
            Some(value) => self.outcome(value),
            None => Line::words(&self.voice.frame("rule-silent")),
        }
    }

    fn cells(&self, it: &Numbered<'_>) -> Vec<Cell> {
        let mut cells = Vec::new();
        self.collect(it.clause.condition.phrase(), &mut cells);
        cells
    }

    /// The parts of a condition that must all be so, each in its column.
    fn collect(&self, phrase: Phrase<'_>, cells: &mut Vec<Cell>) {
        match phrase.kind() {
            PhraseKind::All(parts) => parts.iter().for_each(|it| self.collect(*it, cells)),
            PhraseKind::Named(name, is) if self.named(name).is_none() => self.collect(is, cells),
            PhraseKind::Constant(Value::Bool(true)) => {}
            _ => cells.push(self.one_cell(phrase)),
        }
    }

    fn one_cell(&self, phrase: Phrase<'_>) -> Cell {
        let parts = match phrase.kind() {
            PhraseKind::Any(parts) => parts,
            _ => vec![phrase],
        };
        let simple = parts.iter().all(|it| is_statement(self, *it));
        let statements: Vec<_> =
            if simple { parts.iter().map(|it| self.statement(*it, true)).collect() } else { Vec::new() };
        match statements.split_first() {
            Some((first, others)) if others.iter().all(|it| it.about == first.about) => {
                let said: Vec<Line> = statements.iter().map(|it| it.said.clone()).collect();
                let said = Line::list(self.voice, "list-or", &said);
                Cell { about: first.about.clone(), head: first.subject.clone(), said }
            }
            _ => Cell {
                about: MIXED.to_owned(),
                head: Line::words(&self.voice.frame("column-condition")),
                said: self.condition(phrase, true),
            },
        }
    }
}

/// Whether it is said as one statement.
fn is_statement(reading: &Reading<'_>, phrase: Phrase<'_>) -> bool {
    match phrase.kind() {
        PhraseKind::All(_) | PhraseKind::Any(_) => false,
        PhraseKind::Not(inner) => is_statement(reading, inner),
        PhraseKind::Named(name, is) => reading.named(name).is_some() || is_statement(reading, is),
        _ => true,
    }
}
