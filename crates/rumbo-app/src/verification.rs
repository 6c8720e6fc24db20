//! The whole ledger verified, with a note in the node of when that was and what was found. A copy, a receipt or a paper is checked
//! elsewhere, and leaves none.

use rumbo_base::Instant;
use rumbo_store::{Checkpoint, StoreError, VerifyReport};

use crate::App;

impl App {
    /// Verifies the ledger, and that it continues the checkpoints that somebody else kept. `progress` is told how many events
    /// of how many were read.
    pub fn verify(
        &self,
        held: &[Checkpoint],
        now: Instant,
        progress: impl FnMut(u64, u64),
    ) -> Result<VerifyReport, StoreError> {
        let report = self.store.read(|reader| reader.verify_against(held, progress))?;
        let noted = report.clone();
        self.store.write(move |tx| tx.note_verification(&noted, now))?;
        Ok(report)
    }
}
