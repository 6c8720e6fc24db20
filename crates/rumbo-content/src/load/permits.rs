//! Reads `permits/`.

use std::collections::BTreeMap;

use rumbo_base::PermitId;

use super::{Loader, status};
use crate::layout::Place;
use crate::model::PermitForm;
use crate::names::Kind;
use crate::reader::Table;

impl<'a> Loader<'a> {
    pub(super) fn permits(&self) -> BTreeMap<PermitId, PermitForm> {
        let pick = |it| if let Place::Permit(name) = it { Some(name) } else { None };
        let mut all = BTreeMap::new();
        for (_, name, it) in self.files(pick) {
            if let Some(permit) = self.permit(name, &it) {
                all.insert(permit.id.clone(), permit);
            }
            it.finish();
        }
        all
    }

    fn permit(&self, name: &str, it: &Table<'a>) -> Option<PermitForm> {
        let id = self.declared::<PermitId>(Kind::Permit, it, name);
        let implements = self.implements(it);
        self.inventory(Kind::Permit, name, it);
        let issuer = it.need("issuer").and_then(|it| self.refer(Kind::Agency, &it));
        let allows_work = it.flag("allows_work");
        let exclusive = it.text("exclusive").map(str::to_owned);
        let basis = self.cited(it, "basis", "the permit");
        let status = status(it);
        Some(PermitForm {
            id: id?,
            implements,
            issuer: issuer?,
            allows_work,
            exclusive,
            basis,
            status: status?,
        })
    }
}
