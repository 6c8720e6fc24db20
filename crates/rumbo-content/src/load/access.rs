//! Reads the roles in which people read. The policies beside them are text that another crate reads.

use std::collections::BTreeMap;

use rumbo_base::AccessRoleId;

use super::{Holds, Loader};
use crate::layout::Place;
use crate::model::{AccessMeasures, AccessRole};
use crate::names::Kind;
use crate::reader::Table;

impl Loader<'_> {
    pub(super) fn access_roles(&self) -> (BTreeMap<AccessRoleId, AccessRole>, AccessMeasures) {
        let (mut roles, mut measures) = (BTreeMap::new(), AccessMeasures::default());
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
            let limits = |it: &AccessRole| it.people_per_hour.is_some() || it.people_per_day.is_some();
            if roles.values().any(limits) {
                file.need("measures");
            }
            if let Some(it) = file.table("measures") {
                measures = self.access_measures(&it, roles.values().any(limits));
                it.finish();
            }
            file.finish();
        }
        (roles, measures)
    }

    /// `limits`: whether a role may be stopped, so that what can be done then must be told.
    fn access_measures(&self, it: &Table<'_>, limits: bool) -> AccessMeasures {
        let count = |key| it.get(key).and_then(|it| self.parameter(Holds::Count, &it));
        let over_budget = if limits { it.need("over_budget") } else { it.get("over_budget") };
        AccessMeasures {
            over_budget: over_budget.and_then(|it| self.refer(Kind::Remedy, &it)),
            emergency_purpose: it.get("emergency_purpose").and_then(|it| self.refer(Kind::Purpose, &it)),
            emergency_review_hours: count("emergency_review_hours"),
            delay_days_max: count("delay_days_max"),
            delay_review_days: count("delay_review_days"),
            recovery_answers: count("recovery_answers"),
            recovery_attempts: count("recovery_attempts"),
            recovery_hours: count("recovery_hours"),
        }
    }
}
