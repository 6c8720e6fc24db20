//! The node as its users meet it: real content, real store, no mocks.

mod bad_acts;
mod capacity;
mod coherence;
pub(crate) mod content;
mod control;
mod dictionary;
mod imports;
mod obligations;
mod populations;
mod profiles;
pub(crate) mod publishing;
mod receptions;
mod returns;
mod seasons;
mod simulation;
mod stories;
mod tables;
mod vouched;
mod withheld;
mod wrong_steps;
