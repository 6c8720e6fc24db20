//! The one executable: the command line, the demo and the pages of a node.
//!
//! Time, settings and randomness enter here and nowhere below.

mod cli;
mod demo;
mod figures;
mod folder;
mod http;
mod way_in;

use std::process::ExitCode;

/// An import makes and drops many small values a row, and the allocator of the C library was a visible part of its time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    cli::main()
}
