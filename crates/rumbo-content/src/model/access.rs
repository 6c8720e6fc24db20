//! As what somebody reads. The policies themselves are kept as text: another crate decides by them.

use rumbo_base::{AccessRoleId, ParameterId};

/// A role in which somebody reads or acts; words under `access-role-<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessRole {
    /// Its id.
    pub id: AccessRoleId,
    /// Whether who has it controls or pursues people, whatever purpose they name.
    pub enforcement: bool,
    /// Of how many people one reader may read personal data in an hour; without it there is no such limit.
    pub people_per_hour: Option<ParameterId>,
    /// The same for a day.
    pub people_per_day: Option<ParameterId>,
}
