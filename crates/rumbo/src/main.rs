//! The one executable: the command line, the demo and the pages of a node.
//!
//! Time, settings and randomness enter here and nowhere below.

mod cli;
mod demo;
mod folder;
mod http;

use std::process::ExitCode;

/// An import makes and drops some fifty small values a row: this allocator takes a tenth off its time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    cli::main()
}
