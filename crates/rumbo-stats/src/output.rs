//! Tables and estimates as CSV and JSON for programs and as text for a terminal. Pages are made elsewhere.
//!
//! Every form names the ledger position, the content version and the definition, and says if the data is synthetic.

mod text;

use serde_json::{Map, Value, json};

use crate::code::{NOT_STATED, TOTAL, basis_code, column, concept_code, heading};
use crate::estimate::{EstimateTable, Share};
use crate::table::{Cell, Definition, Line, Origin, Table};

/// Why a table cannot be written out.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// The CSV writer failed.
    #[error("the table cannot be written as CSV: {0}")]
    Csv(#[from] csv::Error),
    /// The CSV writer failed to hand over what it wrote.
    #[error("the table cannot be written as CSV: {0}")]
    Flush(String),
}

/// One cell with its place in the table: dimension codes (rows, then the column) and the figure.
struct Observation<'a> {
    members: Vec<&'a str>,
    cell: Cell,
    share: Option<Share>,
}

impl Table {
    fn observations(&self) -> impl Iterator<Item = Observation<'_>> {
        self.lines.iter().flat_map(|line| self.of_line(line))
    }

    fn of_line<'a>(&'a self, line: &'a Line) -> impl Iterator<Item = Observation<'a>> {
        let across = self.columns.iter().map(String::as_str).chain([TOTAL]);
        across.zip(&line.cells).enumerate().map(|(at, (member, cell))| {
            let side =
                line.labels.iter().map(String::as_str).chain(std::iter::repeat(TOTAL)).take(self.rows.len());
            let members = side.chain(self.column.map(|_| member)).collect();
            Observation { members, cell: *cell, share: self.share(line, at) }
        })
    }

    /// One row per cell, margins included (`_T`). A hidden cell has no value, status `Q` and confidentiality `C`. Where the
    /// table shows shares, each stands behind its count.
    pub fn csv(&self) -> Result<String, OutputError> {
        let mut header = vec!["TABLE".to_owned()];
        header.extend(self.rows.iter().copied().chain(self.column).map(heading));
        header.push("OBS_VALUE".to_owned());
        header.extend(self.percent.as_ref().map(|_| "PERCENT".to_owned()));
        header.extend(["OBS_STATUS", "CONF_STATUS"].map(str::to_owned));
        let tail = tail(&self.definition, &self.origin);
        header.extend(tail.iter().map(|(name, _)| (*name).to_owned()));
        let rows = self.observations().map(|it| {
            let (value, status, confidentiality) = match it.cell {
                Cell::Shown(count) => (count.to_string(), "A", "F"),
                Cell::Suppressed => (String::new(), "Q", "C"),
            };
            let mut row = vec![self.id.to_string()];
            row.extend(it.members.iter().map(|it| (*it).to_owned()));
            row.push(value);
            row.extend(self.percent.as_ref().map(|_| it.share.map(Share::percent).unwrap_or_default()));
            row.extend([status.to_owned(), confidentiality.to_owned()]);
            row.extend(tail.iter().map(|(_, value)| value.clone()));
            row
        });
        write_csv(header, rows)
    }

    /// The same as one object: definition, origin, and an array of cells. A hidden cell's value is null.
    pub fn json(&self) -> Value {
        let dimensions: Vec<&str> = self.rows.iter().copied().chain(self.column).map(column).collect();
        let cells = self.observations().map(|it| {
            let mut cell: Map<String, Value> = dimensions
                .iter()
                .zip(&it.members)
                .map(|(name, member)| ((*name).to_owned(), json!(member)))
                .collect();
            let (value, suppressed) = match it.cell {
                Cell::Shown(count) => (json!(count), false),
                Cell::Suppressed => (Value::Null, true),
            };
            cell.insert("value".to_owned(), value);
            cell.insert("suppressed".to_owned(), json!(suppressed));
            if self.percent.is_some() {
                cell.insert("percent".to_owned(), json!(it.share.map(Share::percent)));
            }
            Value::Object(cell)
        });
        json!({
            "table": self.id.as_str(),
            "dimensions": dimensions,
            "definition": definition_json(&self.definition),
            "origin": origin_json(&self.origin),
            "codes": { TOTAL: "total", NOT_STATED: "not stated" },
            "cells": cells.collect::<Vec<_>>(),
        })
    }
}

impl EstimateTable {
    /// One row per figure. Shares are in per cent with one decimal.
    pub fn csv(&self) -> Result<String, OutputError> {
        let tail = tail(&self.definition, &self.origin);
        let mut header = ["TABLE", "MEASURE", "UNIT", "OBS_VALUE", "OBS_STATUS", "CONF_STATUS"]
            .map(str::to_owned)
            .to_vec();
        header.extend(tail.iter().map(|(name, _)| (*name).to_owned()));
        let rows = self.figures().into_iter().map(|(name, unit, value)| {
            let confidentiality = if value.is_some() { "F" } else { "C" };
            let status = if value.is_none() { "Q" } else { "E" };
            let mut row =
                vec![self.id.to_string(), name.to_owned(), unit.to_owned(), value.unwrap_or_default()];
            row.extend([status.to_owned(), confidentiality.to_owned()]);
            row.extend(tail.iter().map(|(_, value)| value.clone()));
            row
        });
        write_csv(header, rows)
    }

    /// The same as one object. A figure that is hidden, or a share of nothing, is null.
    pub fn json(&self) -> Value {
        let figure = |(name, unit, value): (&str, &str, Option<String>)| {
            (name.to_owned(), json!({ "value": value, "unit": unit }))
        };
        json!({
            "table": self.id.as_str(),
            "definition": definition_json(&self.definition),
            "origin": origin_json(&self.origin),
            "figures": self.figures().into_iter().map(figure).collect::<Map<_, _>>(),
        })
    }
}

fn write_csv(header: Vec<String>, rows: impl Iterator<Item = Vec<String>>) -> Result<String, OutputError> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(header)?;
    for row in rows {
        writer.write_record(row)?;
    }
    let bytes = writer.into_inner().map_err(|error| OutputError::Flush(error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| OutputError::Flush(error.to_string()))
}

/// The columns that say what a figure is and where it comes from; the same on every row.
fn tail(definition: &Definition, origin: &Origin) -> Vec<(&'static str, String)> {
    vec![
        ("COUNT_BASIS", basis_code(definition.basis).to_owned()),
        ("CONCEPT", concept_code(definition.concept).to_owned()),
        ("FACTS", definition.facts.join(" ")),
        ("THRESHOLD", definition.threshold.to_string()),
        ("FROM", origin.period.from().to_string()),
        ("UNTIL", origin.period.until().to_string()),
        ("LEDGER_POSITION", origin.position.to_string()),
        ("CONTENT_VERSION", origin.content.to_string()),
        ("SYNTHETIC", origin.synthetic.to_string()),
    ]
}

fn definition_json(definition: &Definition) -> Value {
    json!({
        "facts": definition.facts,
        "basis": basis_code(definition.basis),
        "concept": concept_code(definition.concept),
        "threshold": definition.threshold,
        "threshold_parameter": definition.threshold_parameter.as_str(),
    })
}

fn origin_json(origin: &Origin) -> Value {
    json!({
        "ledger_position": origin.position.0,
        "content_version": origin.content.as_str(),
        "from": origin.period.from().to_string(),
        "until": origin.period.until().to_string(),
        "synthetic": origin.synthetic,
    })
}

#[cfg(test)]
mod tests;
