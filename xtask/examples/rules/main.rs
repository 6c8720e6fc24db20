//! The product's side of benches and lanes that hold it against something else: asked on the command line, it answers in
//! JSON. An example, so that the chores themselves do not depend on the product.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// As in the product.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

mod chance;
mod country;
mod data;
mod expressions;
mod npy;
mod partner;
mod pass;

#[derive(Parser)]
#[command(about = "The product's side of the benches")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Write expressions by chance, facts to evaluate them with, and what they are worth: a line of JSON each
    Expressions {
        /// How many
        #[arg(long)]
        count: u32,
        /// The same seed writes the same expressions
        #[arg(long)]
        seed: u64,
        /// Where to
        #[arg(long)]
        out: PathBuf,
    },
    /// Answer requests about populations, a line each, until there are no more
    Talk,
}

/// Why a task could not be done.
type Fault = Box<dyn std::error::Error + Send + Sync>;

fn main() -> ExitCode {
    match run(&Arguments::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            // Nobody is left to tell when even this cannot be written; the exit code still says it.
            drop(writeln!(std::io::stderr(), "error: {why}"));
            ExitCode::FAILURE
        }
    }
}

fn run(task: &Task) -> Result<(), Fault> {
    match task {
        Task::Expressions { count, seed, out } => {
            let mut out = BufWriter::new(File::create(out)?);
            expressions::write(*count, *seed, &mut out)?;
            Ok(out.flush()?)
        }
        Task::Talk => partner::talk(std::io::stdin().lock(), &mut std::io::stdout().lock()),
    }
}
