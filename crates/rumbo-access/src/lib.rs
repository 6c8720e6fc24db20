//! Says who may see or do what, for which purpose, and why: a country's policies, compiled, and asked one question at a time.
//!
//! What is not permitted is refused, and what a firewall forbids no permit opens. Nothing is read here: whoever is granted
//! something takes the [`rumbo_base::Grant`] to the store. Cedar is known to this crate alone.

mod change;
mod compile;
mod matrix;
mod policies;
mod question;
mod words;

pub use change::{Change, Version, changes};
pub use matrix::{Cell, Matrix, Sample, Seat};
pub use policies::{Access, Policy, Verdict};
pub use question::{Circumstances, Question, Reader, Record};

#[cfg(test)]
mod tests;
