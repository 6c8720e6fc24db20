//! What was looked at last, and what waits to be looked at.

use rumbo_base::{Instant, Position};
use rumbo_content::Content;
use serde::Serialize;

use super::Beside;
use crate::App;
use crate::access::emergencies;
use crate::problem::Problem;

/// The state of the reviews of a node.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Monitoring {
    /// Whether the ledger, computed again for this document, is whole.
    pub whole: bool,
    /// Faults that were found.
    pub faults: u64,
    /// When it had last been verified before, and how many faults were found then.
    pub verified_before: Option<(Instant, u64)>,
    /// Events of the newest checkpoint that a witness signed.
    pub witnessed: Option<u64>,
    /// The last backup, and its last event.
    pub backup: Option<(Instant, Position)>,
    /// When data past its term was last looked for.
    pub swept: Option<Instant>,
    /// The last erasure.
    pub erased: Option<Position>,
    /// Whether a change of keys was cut off.
    pub rotation_waits: bool,
    /// Doors opened in an emergency that nobody has looked at yet.
    pub emergencies_waiting: usize,
    /// Those of them whose time is over.
    pub emergencies_late: usize,
    /// When one was looked at last.
    pub emergency_reviewed: Option<Instant>,
}

impl App {
    pub(super) fn monitoring(
        &self,
        content: &Content,
        beside: &Beside,
        now: Instant,
    ) -> Result<Monitoring, Problem> {
        let verified_before =
            self.store.read(|reader| reader.last_verification())?.map(|it| (it.at, it.faults));
        let report = self.verify(&[], now, |_, _| {})?;
        let (witnessed, swept, rotation_waits, vault) = self.store.read(|reader| {
            let vault = reader.events(crate::erasure::STREAM)?;
            Ok((reader.witnessed()?, reader.looked_through()?, reader.rotation_waits()?, vault))
        })?;
        let emergencies = self.store.read(|reader| Ok(emergencies(reader, content, now)))??;
        Ok(Monitoring {
            whole: report.is_whole(),
            faults: report.count(),
            verified_before,
            witnessed,
            backup: beside.backup,
            swept,
            erased: vault.iter().rev().find(|it| it.kind == "facts.erased").map(|it| it.position),
            rotation_waits,
            emergencies_waiting: emergencies.waiting,
            emergencies_late: emergencies.late,
            emergency_reviewed: emergencies.reviewed,
        })
    }
}
