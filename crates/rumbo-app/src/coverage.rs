//! Which systems of the source documents work, and how far: declared, told by a scenario, in use by the demo; and which
//! rows of the inventory of law content encodes.

use rumbo_base::InventoryId;
use serde::Serialize;

use crate::App;
use crate::problem::Fault;
use rumbo_content::{Content, CoverageState};

/// One system of the source documents, or one row of the inventory of law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Covered {
    /// `S001` to `S242`, or `R001` to `R313`.
    pub id: String,
    /// `none`, `declared`, `tested` or `demo`.
    pub state: &'static str,
    /// What implements or encodes it: kind and id of each content item.
    pub by: Vec<String>,
}

/// How far each system is covered by content; `in_use` names the programmes whose cases a node really has.
pub fn coverage(content: &Content, in_use: &[String]) -> Vec<Covered> {
    content
        .coverage()
        .into_iter()
        .map(|system| {
            let runs = |it: &String| {
                it.strip_prefix("programme ").is_some_and(|id| in_use.iter().any(|used| used == id))
            };
            let demo = system.by.iter().any(runs);
            let state = match system.state {
                CoverageState::None => "none",
                _ if demo => "demo",
                CoverageState::Declared => "declared",
                CoverageState::Tested => "tested",
            };
            Covered { id: system.id.to_string(), state, by: system.by }
        })
        .collect()
}

/// How far each row of the inventory of law is encoded; *tested* by an example of a rule, or by a story.
pub fn inventory(content: &Content) -> Vec<Covered> {
    let row = |row: rumbo_content::Coverage<_>| {
        let state = match row.state {
            CoverageState::None => "none",
            CoverageState::Declared => "declared",
            CoverageState::Tested => "tested",
        };
        Covered { id: InventoryId::to_string(&row.id), state, by: row.by }
    };
    content.inventory().into_iter().map(row).collect()
}

impl App {
    /// Coverage by the current content, with the programmes that have cases here counted as in use.
    pub fn coverage(&self) -> Result<Vec<Covered>, Fault> {
        let published = self.library.current()?;
        let used = self.store.read(|reader| reader.count_by_state())?;
        let used: Vec<String> = used.into_iter().map(|row| row.programme.to_string()).collect();
        Ok(coverage(&published.content, &used))
    }
}
