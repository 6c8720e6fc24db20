//! As what somebody reads. The policies themselves are kept as text: another crate decides by them.

use rumbo_base::{AccessRoleId, ParameterId, PurposeId, RemedyId};

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

/// What the house sets around the policies. What is not set is not offered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AccessMeasures {
    /// What whoever has opened too many people's data can do; its words stand under `reading-budget`.
    pub over_budget: Option<RemedyId>,
    /// What a closed door is opened for in an emergency.
    pub emergency_purpose: Option<PurposeId>,
    /// Hours within which a second person looks at each door that was opened so.
    pub emergency_review_hours: Option<ParameterId>,
    /// For how many days at most a person is not told who read their file.
    pub delay_days_max: Option<ParameterId>,
    /// Days within which a second person confirms it; else it ends.
    pub delay_review_days: Option<ParameterId>,
    /// Right answers from the file by which somebody without their papers is known.
    pub recovery_answers: Option<ParameterId>,
    /// How often in a day wrong answers are heard for one case.
    pub recovery_attempts: Option<ParameterId>,
    /// Hours within which a second officer confirms that access is given again.
    pub recovery_hours: Option<ParameterId>,
}
