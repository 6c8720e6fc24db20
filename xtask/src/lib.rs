//! The project's own chores, as a library so that `cargo test` can call the tidy checks too.
//!
//! Nothing of the product lives here, and no crate of the product depends on it (tests aside).

pub mod bench;
pub mod ci;
pub mod crash;
pub mod postgresql;
pub mod process;
pub mod python;
pub mod tidy;
pub mod workspace;
