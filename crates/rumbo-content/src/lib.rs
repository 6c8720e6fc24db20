//! Turns a folder of content into one checked, versioned `Content`, or into a list of diagnostics.
//!
//! There is no file system here: the caller hands in paths and texts. TOML and the layout of content are known
//! to this crate alone.

mod built_in;
pub mod bundle;
mod check;
pub mod codes;
pub mod coverage;
pub mod diagnostic;
pub mod feeds;
mod findings;
mod layout;
mod load;
pub mod model;
mod names;
mod proof;
mod reader;
pub mod reform;
pub mod scenario;
pub mod texts;

pub use built_in::BuiltIn;
pub use bundle::Bundle;
pub use codes::{Code, codes};
pub use coverage::{Coverage, CoverageState};
pub use diagnostic::{Diagnostic, Severity};
pub use findings::nearest;
pub use load::{compile, compile_with_notes, reopen};
pub use model::*;
pub use proof::{Hole, Proof, proofs};
pub use reform::{Reform, reform, reforms};
pub use scenario::{Scenario, scenarios};
pub use texts::{Arg, Texts};

#[cfg(test)]
mod tests;
