//! The product's ledger under load, for the chores `crash` and `bench ledger`: an example, so that the chores
//! themselves do not depend on the product. What is printed is read by `xtask/src/crash.rs` and `xtask/src/bench/ledger.rs`.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::{Parser, Subcommand};
use rumbo_base::NodeId;
use rumbo_store::{CLOCK_BEHIND_SECONDS_MAX, Options, Secrets, Store};

mod bare;
mod command;
mod load;
mod measure;
mod policy;
mod rows;
mod server;

/// As in the product's executable: what is measured allocates as it does.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[derive(Parser)]
#[command(about = "The product's ledger under load")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Send commands until killed, and print each answer: `ack KEY POSITION .`
    Work {
        /// The node's folder, made if it is not there
        #[arg(long)]
        data: PathBuf,
        /// For each caller the number of its first command
        #[arg(long, value_delimiter = ',', required = true)]
        from: Vec<u64>,
    },
    /// Print the key and position of every event, and whether the ledger is whole
    Show {
        /// The node's folder
        #[arg(long)]
        data: PathBuf,
    },
    /// Send commands for a while, and beside them write bare rows of the same bytes: one object of figures
    Measure {
        /// An empty folder
        #[arg(long)]
        data: PathBuf,
        /// The address of the PostgreSQL database that keeps the node: of a schema that is not there yet
        #[arg(long)]
        database: Option<String>,
        /// The folder of the country whose policies are asked
        #[arg(long)]
        country: PathBuf,
        /// Callers at once
        #[arg(long)]
        callers: usize,
        /// Seconds that each part takes
        #[arg(long)]
        seconds: u64,
    },
}

/// Why a task could not be done.
type Fault = Box<dyn std::error::Error + Send + Sync>;

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Work { data, from } => load::work(&data, &from),
        Task::Show { data } => load::show(&data),
        Task::Measure { data, database, country, callers, seconds } => {
            let lasting = Duration::from_secs(seconds);
            match database {
                None => measure::run(&data, &country, callers, lasting),
                Some(address) => server::run(&data, &address, &country, callers, lasting),
            }
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            // Nobody is left to tell when even this cannot be written; the exit code still says it.
            drop(writeln!(std::io::stderr(), "error: {why}"));
            ExitCode::FAILURE
        }
    }
}

/// Opens a node, or makes it.
fn open(data: &Path, database: Option<&str>) -> Result<Store, Fault> {
    let seed = [7; 32];
    let options = Options {
        node: NodeId::parse("load")?,
        seed,
        database: database.map(str::to_owned),
        max_pages: None,
        clock_behind_seconds_max: CLOCK_BEHIND_SECONDS_MAX,
        secrets: Secrets::make(&seed),
    };
    if rumbo_store::holds_node(data)? {
        Ok(Store::open(data, &options)?)
    } else {
        Ok(Store::create(data, &options, rumbo_base::Instant::from_second(1_735_689_600)?)?)
    }
}

/// A line to whoever reads; one write, so that lines of several callers do not mix.
fn say(line: &str) -> Result<(), Fault> {
    let mut out = std::io::stdout().lock();
    out.write_all(format!("{line}\n").as_bytes())?;
    Ok(out.flush()?)
}

#[expect(clippy::disallowed_methods, reason = "what is measured here is real time")]
fn now() -> Instant {
    Instant::now()
}
