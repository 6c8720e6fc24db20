//! Reads `inventory.csv`: the rows of the inventory of law, with their area and how each was found. A country need not have
//! it.

use std::collections::BTreeMap;

use rumbo_base::InventoryId;

use super::Loader;
use crate::codes;
use crate::coverage::is_row;
use crate::diagnostic::Diagnostic;
use crate::findings::Spot;
use crate::model::InventoryRow;

const PATH: &str = "inventory.csv";
const HEADER: &str = "id,area,mark";
/// Read in the text, quoted, published, in the sources only, unverified.
const MARKS: &str = "TQPSU";

impl Loader<'_> {
    pub(super) fn inventory_rows(&self) -> BTreeMap<InventoryId, InventoryRow> {
        let mut rows = BTreeMap::new();
        let Some(text) = self.bundle.text(PATH) else { return rows };
        let mut at = 0;
        for (number, line) in text.split_inclusive('\n').enumerate() {
            let spot = Spot::new(PATH, at..at + line.trim_end().len());
            at += line.len();
            let line = line.trim_end();
            let told = |message: String, mend: &str| {
                self.findings.add(Diagnostic::error(&codes::BAD_ROW, &spot, message).mend(mend));
            };
            if number == 0 {
                if line != HEADER {
                    told(format!("the first line is not `{HEADER}`"), "write it so");
                    return rows;
                }
                continue;
            }
            match row(line) {
                Ok((id, row)) => {
                    if rows.insert(id.clone(), row).is_some() {
                        told(format!("`{id}` is there twice"), "remove one");
                    }
                }
                Err(message) => told(message, "write a row as `R003,A,T`"),
            }
        }
        rows
    }
}

fn row(line: &str) -> Result<(InventoryId, InventoryRow), String> {
    let cells: Vec<&str> = line.split(',').collect();
    let [id, area, mark] = *cells.as_slice() else {
        return Err(format!("the row has {} cells, the header 3", cells.len()));
    };
    let id = InventoryId::parse(id).ok().filter(|it| is_row(it.as_str()));
    let id =
        id.ok_or_else(|| format!("`{}` is not a row of the inventory of law", cells.first().unwrap_or(&"")))?;
    let mut letters = area.chars();
    let (Some(letter), None) = (letters.next().filter(char::is_ascii_uppercase), letters.next()) else {
        return Err(format!("`{area}` is not the letter of an area"));
    };
    if mark.is_empty() || !mark.chars().all(|it| MARKS.contains(it)) {
        return Err(format!("`{mark}` is no mark: marks are letters of {MARKS}"));
    }
    Ok((id, InventoryRow { area: letter, mark: mark.to_owned() }))
}

#[cfg(test)]
mod tests;
