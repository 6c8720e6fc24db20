//! Reads `places.csv`: states, points of entry, offices.

use std::collections::BTreeMap;

use rumbo_base::{PlaceId, Zone};

use super::Loader;
use super::rows::Row;
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::findings::Spot;
use crate::model::Place;
use crate::names::Kind;

const PATH: &str = "places.csv";
const COLUMNS: &[&str] = &["id", "kind", "mode", "area", "zone", "name", "status", "capacity", "source"];
const KINDS: [(&str, &str); 8] = [
    ("state", "state"),
    ("province", "province"),
    ("port-of-entry", "port-of-entry"),
    ("office", "office"),
    ("station", "station"),
    ("shelter", "shelter"),
    ("children-space", "children-space"),
    ("family-space", "family-space"),
];
const MODES: [(&str, &str); 4] = [("", ""), ("air", "air"), ("land", "land"), ("sea", "sea")];

impl Loader<'_> {
    pub(super) fn places(&self) -> BTreeMap<PlaceId, Place> {
        let mut places = BTreeMap::new();
        if self.bundle.paths().all(|it| it != PATH) {
            let found =
                Diagnostic::error(&codes::MISSING_FILE, &Spot::file(PATH), format!("`{PATH}` is missing"));
            self.findings.add(found.mend(format!("add it, with the columns {}", COLUMNS.join(","))));
        }
        self.each_row(PATH, COLUMNS, |row| {
            let place = place(row)?;
            places.insert(place.id.clone(), place);
            Some(())
        });
        places
    }
}

fn place(row: &Row<'_, '_>) -> Option<Place> {
    let id = row.parsed("id", PlaceId::parse);
    if let Some(id) = &id {
        row.loader.names.declare(Kind::Place, id.as_str(), row.spot("id"), row.loader.findings);
    }
    let kind = row.choice("kind", &KINDS);
    let mode = row.choice("mode", &MODES);
    let area = row.parsed("area", PlaceId::parse);
    let zone = row.parsed("zone", Zone::named);
    let name = row.cell("name");
    if name.is_empty() {
        let mend = "write what people there call it".to_owned();
        row.told("name", "the place has no name".to_owned(), Some(mend));
    }
    let status = row.status();
    let capacity = row.optional("capacity", |it| {
        it.parse::<u32>().map_err(|_| format!("`{it}` is not a number of people"))
    });
    Some(Place {
        id: id?,
        kind: kind?.to_owned(),
        mode: mode?.to_owned(),
        area: area?,
        zone: zone?,
        name: name.to_owned(),
        status: status?,
        // A capacity that cannot be read has been told; the place is there all the same.
        capacity: capacity.flatten(),
    })
}
