//! The gate of publication: figures are proposed for the public by one person and released by another, and only figures that were
//! released leave as a file. What is shown inside, to whoever the policies let read it, is no publication.
//!
//! It is the figures that are released, not the name of a table: a ledger that has moved on may give others, and these wait again.

use rumbo_base::{Action, CivilDate, DataClassId, Instant, Position, PurposeId, TableId, hex};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Made;
use crate::App;
use crate::access::Asking;
use crate::access::noted::{self, By};
use crate::problem::{Fault, Problem};
use crate::publish::publisher;

const PROPOSED: &str = "table.proposed";
const RELEASED: &str = "table.released";

/// `table.proposed`: figures for the public, wherever in the ledger they were counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// The table.
    pub table: TableId,
    /// The first day counted.
    pub from: CivilDate,
    /// The last.
    pub until: CivilDate,
    /// SHA-256 of what the table says, in hex.
    pub sha256: String,
}

/// `table.released`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableReleased {
    /// What was released.
    pub figures: Figures,
    /// Who proposed it: somebody else than who released it.
    pub proposed_by: String,
}

/// How figures stand before the public.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Release {
    /// Nobody has proposed them.
    Inside,
    /// Somebody has proposed them; whether that was whoever asks.
    Proposed {
        /// Who.
        by: String,
        /// Whether it was whoever asks: somebody else releases them.
        own: bool,
    },
    /// They are public.
    Released {
        /// Who proposed them.
        proposed_by: String,
        /// Who released them.
        by: String,
        /// When.
        at: Instant,
        /// The event that says so.
        position: Position,
    },
}

impl Made {
    /// The figures, whenever they were counted.
    pub fn figures(&self) -> Result<Figures, Fault> {
        let (mut json, id, origin) = match self {
            Self::Table(it) => (it.json(), &it.id, &it.origin),
            Self::Estimate(it) => (it.json(), &it.id, &it.origin),
        };
        if let Some(all) = json.as_object_mut() {
            all.remove("origin");
        }
        let sha256 = hex(&Sha256::digest(serde_json::to_vec(&json)?));
        Ok(Figures { table: id.clone(), from: origin.period.from(), until: origin.period.until(), sha256 })
    }
}

impl App {
    /// How the figures of a table stand before the public.
    pub fn release_of(&self, made: &Made, asking: &Asking) -> Result<Release, Fault> {
        let figures = made.figures()?;
        let released = self.store.read(|reader| Ok(noted::of_kind::<TableReleased>(reader, RELEASED)))??;
        if let Some((row, it)) = released.into_iter().find(|it| it.1.figures == figures) {
            let (by, at, position) = (row.actor, row.happened_at, row.position);
            return Ok(Release::Released { proposed_by: it.proposed_by, by, at, position });
        }
        let proposed = self.store.read(|reader| Ok(noted::of_kind::<Figures>(reader, PROPOSED)))??;
        let by = proposed.into_iter().find(|it| it.1 == figures).map(|it| it.0.actor);
        Ok(by.map_or(Release::Inside, |by| {
            let own = noted::same_person(&by, &name_of(asking));
            Release::Proposed { by, own }
        }))
    }

    /// Proposes the figures of a table for the public or, where somebody else has proposed just these, releases them. Done again, it
    /// changes nothing.
    pub fn publish_table(&self, made: &Made, asking: &Asking) -> Result<Release, Problem> {
        self.must(Action::Export, asking, &DataClassId::table(), &PurposeId::statistics())?;
        if matches!(self.release_of(made, asking)?, Release::Inside | Release::Proposed { own: false, .. }) {
            let figures = made.figures()?;
            let current = self.library.current()?;
            let (agency, purpose) = (publisher(&current.content)?.0, PurposeId::statistics());
            let agency = asking.readers.iter().find_map(|it| it.agency.clone()).unwrap_or(agency);
            let (actor, content, now) = (name_of(asking), current.content.version.clone(), asking.now);
            let by = move || By {
                actor: actor.clone(),
                agency: agency.clone(),
                purpose: purpose.clone(),
                content: content.clone(),
                now,
            };
            self.store.write(move |tx| {
                let released = noted::of_kind::<TableReleased>(tx, RELEASED)?;
                if released.iter().any(|it| it.1.figures == figures) {
                    return Ok::<_, Problem>(());
                }
                if let Some(proposed_by) = noted::said_by_another(tx, by(), PROPOSED, &figures)? {
                    noted::note(tx, by(), RELEASED, &TableReleased { figures, proposed_by })?;
                }
                Ok(())
            })?;
        }
        Ok(self.release_of(made, asking)?)
    }
}

/// Who asks, as the ledger names them.
fn name_of(asking: &Asking) -> String {
    match asking.readers.iter().find_map(|it| it.agency.as_ref()) {
        Some(agency) => format!("{agency}.{}", asking.name),
        None => asking.name.clone(),
    }
}

#[cfg(test)]
mod tests;
