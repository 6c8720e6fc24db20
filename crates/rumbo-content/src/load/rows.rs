//! Reads the rows of a CSV file: which columns it must have, and of every bad cell its line and column.

use std::collections::BTreeMap;

use rumbo_base::Provenance;

use super::{Loader, PROVENANCE, Reference};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::findings::{Spot, nearest};
use crate::names::Kind;
use crate::reader::listed;

/// One row, and what is needed to tell of its mistakes.
pub(super) struct Row<'a, 'l> {
    pub(super) loader: &'l Loader<'a>,
    path: &'l str,
    text: &'a str,
    record: csv::StringRecord,
    columns: &'l BTreeMap<&'static str, usize>,
}

impl<'a> Loader<'a> {
    /// Shows each row of a file that has these columns. A file that is not there has no rows; what is wrong is told.
    pub(super) fn each_row(
        &self,
        path: &str,
        names: &'static [&'static str],
        mut each: impl FnMut(&Row<'a, '_>) -> Option<()>,
    ) {
        let Some(text) = self.bundle.text(path) else { return };
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
        let Some(columns) = self.columns(path, text, names, reader.headers()) else { return };
        for record in reader.records() {
            match record {
                Ok(record) => {
                    let row = Row { loader: self, path, text, record, columns: &columns };
                    if row.is_whole(names) {
                        // A row with a bad cell has told of it and gives nothing.
                        each(&row);
                    }
                }
                Err(why) => {
                    let found = Diagnostic::error(&codes::BAD_ROW, &Spot::file(path), why.to_string());
                    self.findings.add(found.mend("correct the row that is named"));
                }
            }
        }
    }

    /// Which column stands where; told and `None` if one is missing or unknown.
    fn columns(
        &self,
        path: &str,
        text: &str,
        names: &'static [&'static str],
        headers: Result<&csv::StringRecord, csv::Error>,
    ) -> Option<BTreeMap<&'static str, usize>> {
        let spot = Spot::new(path, 0..text.lines().next().unwrap_or("").len());
        let told = |message: String| {
            let found = Diagnostic::error(&codes::BAD_ROW, &spot, message);
            self.findings.add(found.mend(format!("the first line is {}", names.join(","))));
        };
        let headers = headers.map_err(|why| told(why.to_string())).ok()?;
        let mut columns = BTreeMap::new();
        for (index, name) in headers.iter().enumerate() {
            match names.iter().find(|it| **it == name.trim()) {
                Some(known) => drop(columns.insert(*known, index)),
                None => told(match nearest(name, names.iter().copied()) {
                    Some(meant) => format!("there is no column `{name}`; is `{meant}` meant?"),
                    None => format!("there is no column `{name}`"),
                }),
            }
        }
        let missing: Vec<&str> = names.iter().copied().filter(|it| !columns.contains_key(it)).collect();
        if !missing.is_empty() {
            told(format!("columns are missing: {}", listed(missing.iter().copied())));
        }
        missing.is_empty().then_some(columns)
    }
}

impl Row<'_, '_> {
    fn is_whole(&self, names: &[&'static str]) -> bool {
        if self.record.len() != self.columns.len() {
            let (found, wanted) = (self.record.len(), self.columns.len());
            let message = format!("the row has {found} columns, the header {wanted}");
            let mend = "put cells that hold a comma in quotes".to_owned();
            self.told(names.first().copied().unwrap_or(""), message, Some(mend));
            return false;
        }
        true
    }

    /// A cell, without the blanks around it.
    pub(super) fn cell(&self, column: &str) -> &str {
        self.columns.get(column).and_then(|it| self.record.get(*it)).unwrap_or("").trim()
    }

    /// A cell that a parser accepts.
    pub(super) fn parsed<T, E: std::fmt::Display>(
        &self,
        column: &str,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Option<T> {
        parse(self.cell(column)).map_err(|why| self.told(column, why.to_string(), None)).ok()
    }

    /// A cell that may be empty; `None` if what stands there cannot be read.
    pub(super) fn optional<T, E: std::fmt::Display>(
        &self,
        column: &str,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Option<Option<T>> {
        if self.cell(column).is_empty() { Some(None) } else { self.parsed(column, parse).map(Some) }
    }

    /// Words of a cell, each of which a parser accepts.
    pub(super) fn words<T, E: std::fmt::Display>(
        &self,
        column: &str,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Option<Vec<T>> {
        let told = |why: E| self.told(column, why.to_string(), None);
        self.cell(column).split_whitespace().map(|it| parse(it).map_err(told).ok()).collect()
    }

    /// One of several words; an empty word may be left out.
    pub(super) fn choice<T: Copy>(&self, column: &str, words: &[(&str, T)]) -> Option<T> {
        let cell = self.cell(column);
        let found = words.iter().find(|(name, _)| *name == cell).map(|(_, it)| *it);
        if found.is_none() {
            let words = || words.iter().map(|(name, _)| *name).filter(|it| !it.is_empty());
            let mend = nearest(cell, words()).map(|it| format!("write `{it}`"));
            self.told(column, format!("`{cell}` is not one of {}", listed(words())), mend);
        }
        found
    }

    /// How sure we are of the row.
    pub(super) fn status(&self) -> Option<Provenance> {
        self.choice("status", &PROVENANCE)
    }

    /// Notes that a cell names something which another file declares.
    pub(super) fn refer(&self, kind: Kind, id: &str, column: &str) {
        let reference = Reference { kind, id: id.to_owned(), spot: self.spot(column), holds: None };
        self.loader.references.borrow_mut().push(reference);
    }

    /// Declares the id of a row.
    pub(super) fn declare(&self, kind: Kind, id: &str) {
        self.loader.names.declare(kind, id, self.spot("id"), self.loader.findings);
    }

    /// Tells what is wrong with a cell.
    pub(super) fn told(&self, column: &str, message: String, mend: Option<String>) {
        let found = Diagnostic::error(&codes::BAD_ROW, &self.spot(column), message);
        let found = found.label(format!("column `{column}`")).maybe_mend(mend);
        let found = found.or_mend("correct the cell; if many rows say so, a column is missing or shifted");
        self.loader.findings.add(found);
    }

    /// Where a cell stands: looked for in the line, cell after cell, since the CSV reader knows only where rows begin.
    pub(super) fn spot(&self, column: &str) -> Spot {
        let start = self.record.position().map_or(0, |it| usize::try_from(it.byte()).unwrap_or(0));
        let line = self.text.get(start..).unwrap_or("");
        let start = start.saturating_add(line.len().saturating_sub(line.trim_start().len()));
        let mut at = start;
        let before = self.columns.get(column).copied().unwrap_or(0);
        for cell in self.record.iter().take(before) {
            let rest = self.text.get(at..).unwrap_or("");
            at = at.saturating_add(rest.find(cell).unwrap_or(0)).saturating_add(cell.len());
            let rest = self.text.get(at..).unwrap_or("");
            at = at.saturating_add(rest.find(',').map_or(0, |it| it.saturating_add(1)));
        }
        let cell = self.columns.get(column).and_then(|it| self.record.get(*it)).unwrap_or("");
        let rest = self.text.get(at..).unwrap_or("");
        let at = at.saturating_add(rest.find(cell).unwrap_or(0));
        Spot::new(self.path, at..at.saturating_add(cell.len()))
    }
}
