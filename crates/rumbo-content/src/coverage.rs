//! How much of the source documents a country's content covers: which of their systems, by what, and how far.

use std::collections::BTreeMap;

use rumbo_base::SystemId;
use serde::Serialize;

use crate::model::Content;

/// How many systems the source documents describe: S001 to S242.
pub const SYSTEMS: u16 = 242;

/// One system of the source documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// Its id.
    pub id: SystemId,
    /// How far it is covered.
    pub state: CoverageState,
    /// What implements it: `programme visitor-stay`.
    pub by: Vec<String>,
}

/// How far a system is covered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum CoverageState {
    /// Not at all.
    None,
    /// Something says that it implements it.
    Declared,
    /// And a story tells and tests it.
    Tested,
}

/// Whether that is one of them.
pub(crate) fn is_system(id: &str) -> bool {
    let digits = id.strip_prefix('S').filter(|it| it.len() == 3 && it.bytes().all(|it| it.is_ascii_digit()));
    digits.and_then(|it| it.parse::<u16>().ok()).is_some_and(|it| (1..=SYSTEMS).contains(&it))
}

/// Every system id, in order.
pub fn systems() -> impl Iterator<Item = SystemId> {
    (1..=SYSTEMS).filter_map(|it| SystemId::parse(&format!("S{it:03}")).ok())
}

impl Content {
    /// What covers each system, in order of ids.
    pub fn coverage(&self) -> Vec<Coverage> {
        let mut by: BTreeMap<&SystemId, Vec<(String, bool)>> = BTreeMap::new();
        for item in &self.items {
            for system in &item.implements {
                by.entry(system)
                    .or_default()
                    .push((format!("{} {}", item.kind, item.id), item.scenarios > 0));
            }
        }
        let covered = |id: SystemId| {
            let by = by.remove(&id).unwrap_or_default();
            let tested = by
                .iter()
                .map(|(_, tested)| if *tested { CoverageState::Tested } else { CoverageState::Declared });
            let state = tested.max().unwrap_or(CoverageState::None);
            Coverage { id, state, by: by.into_iter().map(|(name, _)| name).collect() }
        };
        systems().map(covered).collect()
    }
}
