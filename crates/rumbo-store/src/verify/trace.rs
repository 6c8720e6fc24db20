//! When the whole ledger was last verified: a note in the node, for whoever watches it. No event, since looking at the ledger
//! must not make it longer; whoever has the database can write it too, so it proves nothing.

use rumbo_base::Instant;

use super::VerifyReport;
use crate::error::StoreError;
use crate::schema;
use crate::sql::{instant, micros, signed, unsigned};
use crate::transaction::{Reader, Transaction};

const AT: &str = "verified_at";
const EVENTS: &str = "verified_events";
const FAULTS: &str = "verified_faults";

/// The last verification of a node's ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastVerification {
    /// When it ended.
    pub at: Instant,
    /// Events that were read.
    pub events: u64,
    /// What was found wrong; there may be more.
    pub faults: u64,
}

impl Transaction<'_> {
    /// Remembers what a verification found.
    pub fn note_verification(&mut self, report: &VerifyReport, now: Instant) -> Result<(), StoreError> {
        schema::put_meta_number(self.connection, AT, micros(now))?;
        schema::put_meta_number(self.connection, EVENTS, signed(report.events)?)?;
        schema::put_meta_number(self.connection, FAULTS, signed(report.count())?)
    }
}

impl Reader<'_> {
    /// The last verification; nothing if there never was one.
    pub fn last_verification(&self) -> Result<Option<LastVerification>, StoreError> {
        let Some(at) = schema::meta_number(self.connection, AT)? else { return Ok(None) };
        let number = |name| -> Result<u64, StoreError> {
            unsigned(schema::meta_number(self.connection, name)?.unwrap_or(0), "meta `verified`")
        };
        let at = instant(at, "meta `verified_at`")?;
        Ok(Some(LastVerification { at, events: number(EVENTS)?, faults: number(FAULTS)? }))
    }
}
