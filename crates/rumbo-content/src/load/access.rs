//! Reads the roles in which people read. The policies beside them are text that another crate reads.

use std::collections::BTreeMap;

use rumbo_base::AccessRoleId;

use super::{Holds, Loader};
use crate::layout::Place;
use crate::model::AccessRole;

impl Loader<'_> {
    pub(super) fn access_roles(&self) -> BTreeMap<AccessRoleId, AccessRole> {
        let mut roles = BTreeMap::new();
        for (_, (), file) in self.files(|it| (it == Place::AccessRoles).then_some(())) {
            for (name, it) in file.named("role") {
                let id = self.id::<AccessRoleId>(name, &it);
                let enforcement = it.need("enforcement").and_then(|it| it.flag());
                let count = |key| it.get(key).and_then(|it| self.parameter(Holds::Count, &it));
                let (people_per_hour, people_per_day) = (count("people_per_hour"), count("people_per_day"));
                it.finish();
                if let (Some(id), Some(enforcement)) = (id, enforcement) {
                    let role = AccessRole { id: id.clone(), enforcement, people_per_hour, people_per_day };
                    roles.insert(id, role);
                }
            }
            file.finish();
        }
        roles
    }
}
