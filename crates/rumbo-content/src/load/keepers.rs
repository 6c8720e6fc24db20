//! Reads `places.toml`: who keeps which place, and what is told whoever does not.

use std::collections::BTreeMap;

use rumbo_base::PlaceId;

use super::{Holds, Loader};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::findings::Spot;
use crate::layout::Place;
use crate::model::{Keepers, Place as PlaceForm, Refuse};
use crate::names::Kind;
use crate::reader::Table;

/// The file.
pub(crate) const KEEPERS: &str = "places.toml";

impl<'a> Loader<'a> {
    pub(super) fn keepers(&self, places: &BTreeMap<PlaceId, PlaceForm>) -> Keepers {
        let mut keepers = Keepers::default();
        for (_, (), it) in self.files(|it| (it == Place::Keepers).then_some(())) {
            self.keepers_of(&it, &mut keepers);
            it.finish();
            for place in places.values().filter(|it| it.capacity.is_some()) {
                if keepers.of.get(&place.id).is_none_or(Vec::is_empty) {
                    let message = format!("`{}` takes people in, and nobody says how many more", place.id);
                    let found = Diagnostic::error(&codes::NO_KEEPER, &Spot::file(KEEPERS), message);
                    self.findings.add(found.mend(format!("add `[place.{}]` with `keepers`", place.id)));
                }
            }
        }
        keepers
    }

    fn keepers_of(&self, it: &Table<'a>, keepers: &mut Keepers) {
        keepers.purpose = it.need("purpose").and_then(|it| self.refer(Kind::Purpose, &it));
        keepers.old_after = it.need("old_after").and_then(|it| self.parameter(Holds::Deadline, &it));
        for (name, it) in it.named("place") {
            let all = self.refer_all(Kind::Agency, &it, "keepers");
            it.finish();
            if let Some(place) = self.id::<PlaceId>(name, &it) {
                let (kind, id, spot) = (Kind::Place, name.to_owned(), it.spot());
                self.references.borrow_mut().push(super::Reference { kind, id, spot, holds: None });
                keepers.of.insert(place, all);
            }
        }
        for (code, it) in it.named("refuse") {
            let basis = self.cited(&it, "basis", &format!("the refusal `{code}`"));
            let remedy = it.need("remedy").and_then(|it| self.refer(Kind::Remedy, &it));
            it.finish();
            if let (Some(code), Some(remedy)) = (self.id(code, &it), remedy) {
                keepers.refuse.insert(code, Refuse { basis, remedy });
            }
        }
    }
}
