//! Read tables: what the ledger says, laid out for asking. They are written in the commit of the events they follow from,
//! and rebuilding them gives the same rows. What goes into them is decided elsewhere.

mod breaches;
mod cases;
mod due;
mod participants;
mod rebuild;
mod referrals;
mod stays;

pub use breaches::BreachRow;
pub use cases::{CaseFilter, CaseRow, StateCount};
pub use due::DueRow;
pub use participants::Participant;
pub use rebuild::TableDigest;

#[cfg(test)]
mod tests;
