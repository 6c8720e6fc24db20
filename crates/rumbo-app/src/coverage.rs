//! Which systems of the source documents work, and how far: declared, told by a scenario, in use by the demo; and which
//! rows of the inventory of law content encodes.

use rumbo_base::InventoryId;
use serde::Serialize;

use crate::App;
use crate::problem::Fault;
use rumbo_content::{Content, CoverageState};

/// One system of the source documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SystemCoverage {
    /// `S001` to `S242`.
    pub id: String,
    /// `none`, `declared`, `tested` or `demo`.
    pub state: &'static str,
    /// What implements it: kind and id of each content item.
    pub by: Vec<String>,
}

/// How far each system is covered by content; `in_use` names the programmes whose cases a node really has.
pub fn coverage(content: &Content, in_use: &[String]) -> Vec<SystemCoverage> {
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
            SystemCoverage { id: system.id.to_string(), state, by: system.by }
        })
        .collect()
}

/// One row of the inventory of law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RowCoverage {
    /// `R001` to `R313`.
    pub id: String,
    /// The letter of its area of law; empty if content does not say.
    pub area: String,
    /// How it was found, `T` for read in the official text; empty if content does not say.
    pub mark: String,
    /// `none` or `encoded`.
    pub state: &'static str,
    /// Whether an example of a rule, or a story, tries what encodes it.
    pub tested: bool,
    /// What encodes it: kind and id of each content item.
    pub by: Vec<String>,
}

/// Which rows of the inventory of law are encoded by content, in order of ids.
pub fn rows(content: &Content) -> Vec<RowCoverage> {
    let row = |it: rumbo_content::Coverage<InventoryId>| {
        let known = content.inventory_rows.get(&it.id);
        RowCoverage {
            area: known.map(|it| it.area.to_string()).unwrap_or_default(),
            mark: known.map(|it| it.mark.clone()).unwrap_or_default(),
            state: if it.by.is_empty() { "none" } else { "encoded" },
            tested: it.state == CoverageState::Tested,
            id: it.id.to_string(),
            by: it.by,
        }
    };
    content.inventory().into_iter().map(row).collect()
}

impl App {
    /// Coverage by the current content, with the programmes that have cases here counted as in use.
    pub fn coverage(&self) -> Result<Vec<SystemCoverage>, Fault> {
        let published = self.library.current()?;
        let used = self.store.read(|reader| reader.count_by_state())?;
        let used: Vec<String> = used.into_iter().map(|row| row.programme.to_string()).collect();
        Ok(coverage(&published.content, &used))
    }
}
