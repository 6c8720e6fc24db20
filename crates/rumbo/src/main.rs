//! The one executable: the command line, the demo and the pages of a node.
//!
//! Time, settings and randomness enter here and nowhere below.

mod cli;
mod demo;
mod folder;
mod http;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::main()
}
