//! How much a country's content covers: which systems of the source documents and which rows of the inventory of law, by
//! what, and how far.

use std::collections::BTreeMap;

use rumbo_base::{InventoryId, SystemId};
use serde::Serialize;

use crate::model::{Content, Item};

/// How many systems the source documents describe: S001 to S242.
pub const SYSTEMS: u16 = 242;

/// How many rows the inventory of rules and parameters of law has: R001 to R313.
pub const ROWS: u16 = 313;

/// One system of the source documents, or one row of the inventory of law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Coverage<Id> {
    /// Its id.
    pub id: Id,
    /// How far it is covered.
    pub state: CoverageState,
    /// What covers it: `programme visitor-stay`, `parameter visitor_max_stay`.
    pub by: Vec<String>,
}

/// How far something is covered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum CoverageState {
    /// Not at all.
    None,
    /// Something says that it implements or encodes it.
    Declared,
    /// And a story or an example tells and tests it.
    Tested,
}

/// Whether that is one of the systems.
pub(crate) fn is_system(id: &str) -> bool {
    is_numbered(id, 'S', SYSTEMS)
}

/// Whether that is one of the rows of the inventory.
pub(crate) fn is_row(id: &str) -> bool {
    is_numbered(id, 'R', ROWS)
}

/// A letter and three digits, up to the last number.
fn is_numbered(id: &str, letter: char, last: u16) -> bool {
    let digits =
        id.strip_prefix(letter).filter(|it| it.len() == 3 && it.bytes().all(|it| it.is_ascii_digit()));
    digits.and_then(|it| it.parse::<u16>().ok()).is_some_and(|it| (1..=last).contains(&it))
}

/// Every system id, in order.
pub fn systems() -> impl Iterator<Item = SystemId> {
    (1..=SYSTEMS).filter_map(|it| SystemId::parse(&format!("S{it:03}")).ok())
}

/// Every row of the inventory, in order.
pub fn rows() -> impl Iterator<Item = InventoryId> {
    (1..=ROWS).filter_map(|it| InventoryId::parse(&format!("R{it:03}")).ok())
}

impl Content {
    /// What covers each system, in order of ids.
    pub fn coverage(&self) -> Vec<Coverage<SystemId>> {
        covered(&self.items, systems(), |it| &it.implements)
    }

    /// What encodes each row of the inventory of law, in order of ids.
    pub fn inventory(&self) -> Vec<Coverage<InventoryId>> {
        covered(&self.items, rows(), |it| &it.inventory)
    }
}

fn covered<Id: Ord>(
    items: &[Item],
    all: impl Iterator<Item = Id>,
    of: impl Fn(&Item) -> &[Id],
) -> Vec<Coverage<Id>> {
    let mut by: BTreeMap<&Id, Vec<(String, bool)>> = BTreeMap::new();
    for item in items {
        for id in of(item) {
            by.entry(id).or_default().push((format!("{} {}", item.kind, item.id), item.scenarios > 0));
        }
    }
    let one = |id: Id| {
        let by = by.remove(&id).unwrap_or_default();
        let tested = |tested: bool| if tested { CoverageState::Tested } else { CoverageState::Declared };
        let state = by.iter().map(|(_, it)| tested(*it)).max().unwrap_or(CoverageState::None);
        Coverage { id, state, by: by.into_iter().map(|(name, _)| name).collect() }
    };
    all.map(one).collect()
}
