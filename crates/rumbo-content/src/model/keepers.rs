//! Who keeps the places where people stay, and so may say how many more each takes.

use std::collections::BTreeMap;

use rumbo_base::{AgencyId, ParameterId, PlaceId, PurposeId, TextKey};

use super::Refuse;

/// The keepers of a country's places. Without any, nobody states anything.
#[derive(Debug, Clone, Default)]
pub struct Keepers {
    /// Under which purpose statements are recorded.
    pub purpose: Option<PurposeId>,
    /// After how long a statement is called old.
    pub old_after: Option<ParameterId>,
    /// Who keeps which place.
    pub of: BTreeMap<PlaceId, Vec<AgencyId>>,
    /// Ground and remedy of each refusal.
    pub refuse: BTreeMap<TextKey, Refuse>,
}
