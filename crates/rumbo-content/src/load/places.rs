//! Reads `places.csv`: states, points of entry, offices. Every bad cell is told, with its line and column.

use std::collections::BTreeMap;

use rumbo_base::{PlaceId, Provenance, Zone};

use super::{Loader, PROVENANCE};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::findings::{Spot, nearest};
use crate::model::Place;
use crate::names::Kind;
use crate::reader::listed;

const PATH: &str = "places.csv";
const COLUMNS: [&str; 9] = ["id", "kind", "mode", "area", "zone", "name", "status", "capacity", "source"];
const KINDS: [&str; 5] = ["state", "port-of-entry", "office", "station", "shelter"];
const MODES: [&str; 4] = ["", "air", "land", "sea"];

/// One row, and what is needed to tell of its mistakes.
struct Row<'a, 'l> {
    loader: &'l Loader<'a>,
    text: &'a str,
    record: &'l csv::StringRecord,
    columns: &'l BTreeMap<&'static str, usize>,
}

impl<'a> Loader<'a> {
    pub(super) fn places(&self) -> BTreeMap<PlaceId, Place> {
        let mut places = BTreeMap::new();
        if self.bundle.paths().all(|it| it != PATH) {
            let found =
                Diagnostic::error(&codes::MISSING_FILE, &Spot::file(PATH), format!("`{PATH}` is missing"));
            self.findings.add(found.mend(format!("add it, with the columns {}", COLUMNS.join(","))));
        }
        let Some(text) = self.bundle.text(PATH) else { return places };
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
        let Some(columns) = self.columns(text, reader.headers()) else { return places };
        for record in reader.records() {
            match record {
                Ok(record) => {
                    let row = Row { loader: self, text, record: &record, columns: &columns };
                    if let Some(place) = row.place() {
                        places.insert(place.id.clone(), place);
                    }
                }
                Err(why) => {
                    let found = Diagnostic::error(&codes::BAD_ROW, &Spot::file(PATH), why.to_string());
                    self.findings.add(found.mend("correct the row that is named"));
                }
            }
        }
        places
    }

    /// Which column stands where; told and `None` if one is missing or unknown.
    fn columns(
        &self,
        text: &str,
        headers: Result<&csv::StringRecord, csv::Error>,
    ) -> Option<BTreeMap<&'static str, usize>> {
        let spot = Spot::new(PATH, 0..text.lines().next().unwrap_or("").len());
        let told = |message: String| {
            let found = Diagnostic::error(&codes::BAD_ROW, &spot, message);
            self.findings.add(found.mend(format!("the first line is {}", COLUMNS.join(","))));
        };
        let headers = headers.map_err(|why| told(why.to_string())).ok()?;
        let mut columns = BTreeMap::new();
        for (index, name) in headers.iter().enumerate() {
            match COLUMNS.iter().find(|it| **it == name.trim()) {
                Some(known) => drop(columns.insert(*known, index)),
                None => told(match nearest(name, COLUMNS) {
                    Some(meant) => format!("there is no column `{name}`; is `{meant}` meant?"),
                    None => format!("there is no column `{name}`"),
                }),
            }
        }
        let missing: Vec<&str> = COLUMNS.into_iter().filter(|it| !columns.contains_key(it)).collect();
        if !missing.is_empty() {
            told(format!("columns are missing: {}", listed(missing.iter().copied())));
        }
        missing.is_empty().then_some(columns)
    }
}

impl Row<'_, '_> {
    fn place(&self) -> Option<Place> {
        if self.record.len() != self.columns.len() {
            let (found, wanted) = (self.record.len(), self.columns.len());
            let message = format!("the row has {found} columns, the header {wanted}");
            self.told("id", message, Some("put cells that hold a comma in quotes".to_owned()));
            return None;
        }
        let id = self.parsed("id", PlaceId::parse);
        if let Some(id) = &id {
            self.loader.names.declare(Kind::Place, id.as_str(), self.spot("id"), self.loader.findings);
        }
        let kind = self.choice("kind", &KINDS);
        let mode = self.choice("mode", &MODES);
        let area = self.parsed("area", PlaceId::parse);
        let zone = self.parsed("zone", Zone::named);
        let name = self.cell("name");
        if name.is_empty() {
            self.told(
                "name",
                "the place has no name".to_owned(),
                Some("write what people there call it".to_owned()),
            );
        }
        let words = PROVENANCE.map(|(word, _)| word);
        let status = self.choice("status", &words);
        let capacity = match self.cell("capacity") {
            "" => None,
            _ => self.parsed("capacity", |it| {
                it.parse::<u32>().map_err(|_| format!("`{it}` is not a number of people"))
            }),
        };
        Some(Place {
            id: id?,
            kind: kind?.to_owned(),
            mode: mode?.to_owned(),
            area: area?,
            zone: zone?,
            name: name.to_owned(),
            status: provenance(status?)?,
            capacity,
        })
    }

    fn cell(&self, column: &str) -> &str {
        self.columns.get(column).and_then(|it| self.record.get(*it)).unwrap_or("").trim()
    }

    fn parsed<T, E: std::fmt::Display>(
        &self,
        column: &str,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Option<T> {
        parse(self.cell(column)).map_err(|why| self.told(column, why.to_string(), None)).ok()
    }

    fn choice<'w>(&self, column: &str, words: &[&'w str]) -> Option<&'w str> {
        let cell = self.cell(column);
        let found = words.iter().copied().find(|it| *it == cell);
        if found.is_none() {
            let words = || words.iter().copied().filter(|it| !it.is_empty());
            let mend = nearest(cell, words()).map(|it| format!("write `{it}`"));
            self.told(column, format!("`{cell}` is not one of {}", listed(words())), mend);
        }
        found
    }

    fn told(&self, column: &str, message: String, mend: Option<String>) {
        let found = Diagnostic::error(&codes::BAD_ROW, &self.spot(column), message);
        let found = found.label(format!("column `{column}`")).maybe_mend(mend);
        let found = found.or_mend("correct the cell; if many rows say so, a column is missing or shifted");
        self.loader.findings.add(found);
    }

    /// Where a cell stands: looked for in the line, cell after cell, since the CSV reader knows only where rows begin.
    fn spot(&self, column: &str) -> Spot {
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
        Spot::new(PATH, at..at.saturating_add(cell.len()))
    }
}

fn provenance(word: &str) -> Option<Provenance> {
    PROVENANCE.iter().find(|(name, _)| *name == word).map(|(_, it)| *it)
}
