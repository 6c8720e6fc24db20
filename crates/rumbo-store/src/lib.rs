//! Keeps the ledger, the vault, the read tables and the outbox, on SQLite or PostgreSQL; one writer thread, many readers.
//!
//! [`Store::write`] runs a command and answers after its commit; [`Store::read`] shows one consistent view;
//! [`Store::facts`] shows statistics what they may see. The store does not know what an event means.

mod backup;
mod clock;
mod command;
mod connection;
mod database;
mod diagnosis;
mod erasure;
mod error;
mod facts;
mod folding;
mod foreseen;
mod keys;
mod leaf;
mod ledger;
mod lock;
mod log;
mod merkle;
mod note;
mod operation;
mod paper_code;
mod projections;
mod proof;
mod readers;
mod registry;
mod replication;
mod rotation;
mod schema;
mod seal;
mod secrets;
mod sql;
mod store;
mod syncing;
mod transaction;
mod vault;
mod verify;
mod writer;

pub use backup::{BackedUp, CheckedCopy, Restored, back_up, last_backup, restore, verify_copy};
pub use clock::CLOCK_BEHIND_SECONDS_MAX;
pub use connection::{discard, holds_node};
pub use diagnosis::Diagnosis;
pub use erasure::{Erased, Hold};
pub use error::{StoreError, WriteError};
pub use facts::{FACTS_PER_EVENT_MAX, Fact, Facts, SqlValue};
pub use foreseen::Foreseen;
pub use leaf::Hash;
pub use ledger::{Draft, Envelope, Head, Receipt, Recorded, StoredEvent};
pub use note::{Checkpoint, NOTE_BYTES_MAX, SignedCheckpoint, SignerKey, VerifierKey};
pub use operation::{Bundle, ImportRun, Message};
pub use paper_code::PaperCode;
pub use projections::{BreachRow, CaseFilter, CaseRow, DueRow, Participant, StateCount, TableDigest};
pub use proof::{Growth, LogProof, ProofError, Subject};
pub use readers::READERS_MAX;
pub use registry::PersonRef;
pub use replication::{Replicated, replicate};
pub use rotation::Rotated;
pub use schema::PROJECTION_VERSION;
pub use secrets::Secrets;
pub use store::{Options, Pending, Store};
pub use transaction::{Reader, Transaction};
pub use vault::{Commitment, LoggedReading, Reading, VaultEntry};
pub use verify::{FAULTS_MAX, Fault, Flaw, LastVerification, VerifyReport};
pub use writer::COMMANDS_PER_COMMIT_MAX;

#[cfg(test)]
mod fixture;
