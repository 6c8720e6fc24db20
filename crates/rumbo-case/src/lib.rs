//! Decides: given a case, its surroundings, a command and the rules, which events happened.
//!
//! `decide` reads content; `evolve` never does, so a new law cannot rewrite an old case. Nothing here knows that
//! databases exist, reads a clock or throws a die: time is in the command.

pub mod beds;
pub mod case;
mod catch_up;
mod clocks;
pub mod command;
mod decide;
pub mod event;
mod guards;
mod linked;
mod moves;
pub mod obligation;
mod replies;

pub use case::{Breach, Case, Clock, PendingNotice, Permit, Referral, Stay};
pub use command::{Act, Actor, Answer, Command, Mistake, Participant, Surroundings};
pub use decide::{Happened, Law, decide};
pub use event::{Event, EventError};
pub use guards::withheld_from;

#[cfg(test)]
mod tests;
