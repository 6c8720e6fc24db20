//! The command line of the chores: `cargo xtask ci`, `cargo xtask tidy`, `cargo xtask crash`, `cargo xtask bench`.

use std::io::Write as _;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::process::Fault;
use xtask::{bench, ci, crash, tidy, workspace};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The project's own chores")]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Run every check of the project, installing what the lanes need where that is allowed
    #[command(after_help = format!("Lanes:\n{}", ci::lanes()))]
    Ci {
        /// Only these lanes
        lanes: Vec<String>,
        /// Give the long lanes their long form
        #[arg(long)]
        deep: bool,
    },
    /// Check the project's habits: the crate table, first lines, file lengths, citations
    Tidy,
    /// Kill the ledger in the middle of its work, again and again, and look for what was lost or doubled
    Crash {
        /// How many kills
        #[arg(long, default_value_t = crash::CYCLES)]
        cycles: u32,
    },
    /// Measure the product and compare with the bars it has to hold
    #[command(after_help = format!("Benches:\n{}", bench::benches()))]
    Bench {
        /// Which bench
        name: String,
        /// Exit with 1 if a figure does not hold its bar
        #[arg(long)]
        check: bool,
        /// Print one JSON object a line
        #[arg(long)]
        json: bool,
        /// Write the figures to docs/benchmarks.md
        #[arg(long)]
        write: bool,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().chore) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            // Nobody is left to tell when even this cannot be written; the exit code still says it.
            drop(writeln!(std::io::stderr(), "error: {why}"));
            ExitCode::FAILURE
        }
    }
}

fn run(chore: Chore) -> Result<bool, Fault> {
    let root = workspace::root();
    match chore {
        Chore::Ci { lanes, deep } => ci::run(&ci::Setting { root, deep }, &lanes),
        Chore::Tidy => {
            let found = tidy::check(&root);
            for sentence in &found {
                say(sentence)?;
            }
            Ok(found.is_empty())
        }
        Chore::Crash { cycles } => crash::run(&root, cycles).map(|()| true),
        Chore::Bench { name, check, json, write } => {
            let figures = bench::run(&root, &name)?;
            for figure in &figures {
                say(&if json { figure.json() } else { figure.to_string() })?;
            }
            if write {
                bench::write(&root, &name, &figures)?;
            }
            Ok(!check || figures.iter().all(bench::Measured::holds))
        }
    }
}

fn say(line: &str) -> Result<(), Fault> {
    writeln!(std::io::stdout(), "{line}")
        .map_err(|why| Fault::new(format!("the terminal cannot be written to: {why}")))
}
