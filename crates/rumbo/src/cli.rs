//! The command line: what can be asked, in which words, and with which code it ends. Each command lives in a file of its own.

mod access;
mod backup;
mod beds;
mod case;
mod check;
mod checkpoint;
mod choice;
mod clock;
mod coherence;
mod coverage;
mod demo;
mod doctor;
mod doors;
mod ending;
mod evaluate;
mod evidence;
mod explain;
mod figures;
mod import;
mod keys;
mod node;
mod obligations;
mod out;
mod person;
mod profile;
mod reform;
mod replicate;
mod rule;
mod security_document;
mod settings;
mod stories;
mod verify;
mod witness;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

pub(crate) use demo::write_file;
pub(crate) use ending::Failure;
pub(crate) use node::remove_node;
pub(crate) use out::Out;
pub(crate) use settings::{Session, keys_beside};

const EXAMPLES: &str = "\
A first walk:
  rumbo demo                                  a synthetic year at the border, with five doors to look through
  rumbo check content/mx                      is the law as written here sound?
  rumbo test content/mx                       play every story of the country, try every example of its rules
  rumbo init --data node                      make a node of your own
  rumbo import movements january.csv --data node
  rumbo table entries-by-month --data node

Exit codes:
  0  done
  1  a check, story, table or row was bad, or a rule cannot be computed; everything that is wrong has been printed
  2  the command line could not be understood
  3  refused by law; the ground and the remedy have been printed
  4  the request could not be read; place, cause and mend have been printed
  5  a fault of the node or its store

Every command takes --json and then prints one JSON object a line; the last one says how it ended.";

/// Rumbo runs the programmes that a state promises to people who leave, enter, cross and return, and proves what was
/// recorded.
#[derive(Debug, Parser)]
#[command(name = "rumbo", version, after_long_help = EXAMPLES, after_help = "`rumbo --help` shows examples and exit codes.")]
struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

/// What every command understands.
#[derive(Debug, Args)]
struct Global {
    /// Print JSON for programs, one object a line
    #[arg(long, global = true)]
    json: bool,
    /// Language of the words of content: es, en, … (else RUMBO_LANG, LANG, es)
    #[arg(long, global = true, value_name = "LANGUAGE")]
    lang: Option<String>,
    /// Pages of 4 KiB that the database may have: how a full disk is rehearsed
    #[arg(long, global = true, hide = true, value_name = "PAGES")]
    max_pages: Option<u32>,
}

/// The folder of a node.
#[derive(Debug, Args)]
pub(crate) struct DataFolder {
    /// Folder of the node (else RUMBO_DATA, else ./data)
    #[arg(long = "data", value_name = "DIR")]
    data: Option<PathBuf>,
    /// File of the node's keys (else RUMBO_KEY_FILE, else DIR.keys beside the folder; RUMBO_KEYS holds the keys themselves)
    #[arg(long = "keys", value_name = "FILE")]
    keys: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check folders of content: every mistake, with its place, why it matters in law and how to mend it
    #[command(after_help = "Example: rumbo check content/mx content/xx")]
    Check {
        /// Countries' folders
        #[arg(required = true, value_name = "FOLDER")]
        folders: Vec<PathBuf>,
        /// Tell also what is worth knowing though nothing is wrong
        #[arg(long)]
        notes: bool,
    },
    /// Play the stories of folders of content, try the examples of their rules, and show what comes out otherwise than told
    #[command(after_help = "Example: rumbo test content/mx --only card")]
    Test {
        /// Countries' folders
        #[arg(required = true, value_name = "FOLDER")]
        folders: Vec<PathBuf>,
        /// Only stories and examples whose file, title or rule has this word
        #[arg(long, value_name = "WORD")]
        only: Option<String>,
    },
    /// Ask a rule about facts and see how the answer came about, with provision, value and date
    Explain(explain::Explain),
    /// Put a rule to a file of cases, and count and write what it says of each
    Evaluate(evaluate::Evaluate),
    /// Read the rules: a list, one rule in prose and as a table, a book of all
    #[command(subcommand)]
    Rule(rule::RuleCommand),
    /// Compare the law with a proposed reform: the cases that come out otherwise, and how many of a population
    #[command(subcommand)]
    Reform(reform::ReformCommand),
    /// Ask who may see or do what, for which purpose, and why
    #[command(subcommand)]
    Access(access::AccessCommand),
    /// Show which of the 242 systems of the sources are covered, by what, and how far; or which rows of the law
    #[command(after_help = "Examples:\n  rumbo coverage\n  rumbo coverage --rules --json")]
    Coverage(coverage::Coverage),
    /// Give back the figures of the sources from a synthetic ledger that was built to them
    Figures(figures::FiguresRequest),
    /// Make a node in an empty folder and publish content in it
    #[command(after_help = "Example: rumbo init --data node --content content/mx")]
    Init(node::Init),
    /// Publish a folder of content in a node: new cases follow it from now on
    Publish {
        /// A country's folder
        #[arg(value_name = "FOLDER")]
        folder: PathBuf,
        /// Who publishes: what changes who may see what needs two people
        #[arg(long = "as", value_name = "NAME", default_value = "rumbo")]
        who: String,
        #[command(flatten)]
        data: DataFolder,
    },
    /// Bring in what other systems recorded
    #[command(subcommand)]
    Import(import::Import),
    /// Open, move, serve, correct and read cases
    #[command(subcommand)]
    Case(case::CaseCommand),
    /// Fire every clock and reminder that is due, of cases and of obligations
    Tick {
        #[command(flatten)]
        data: DataFolder,
        /// Up to this moment (else now): 2026-03-01T10:00 in the country's time, or with an offset
        #[arg(long, value_name = "WHEN")]
        until: Option<String>,
        /// Take this machine's clock for right although the ledger was told a later time; it is recorded
        #[arg(long)]
        accept_clock: bool,
    },
    /// Check the whole ledger, every hash computed again; or a receipt, or the code of a paper
    #[command(
        after_help = "Examples:\n  rumbo verify --data node --against last-year.checkpoint\n  rumbo verify receipt mine.tlog-proof --key node.key"
    )]
    Verify(verify::VerifyRequest),
    /// Make a receipt for a case or an event, which anybody can check without this node
    #[command(after_help = "Example: rumbo receipt case_00000001 --data node --out mine.tlog-proof")]
    Receipt(checkpoint::ReceiptRequest),
    /// Show the signed checkpoints of a node, and keep what witnesses sign
    #[command(subcommand)]
    Checkpoint(checkpoint::CheckpointCommand),
    /// Be a witness: sign checkpoints of a ledger that only grows
    #[command(subcommand)]
    Witness(witness::WitnessCommand),
    /// The governance profile: what was answered, what it rests on, and what of that still stands on a day
    Profile(profile::ProfileRequest),
    /// Rights across the four groups, duties with a clock as they are kept, languages in which people can read
    Coherence(coherence::CoherenceRequest),
    /// What was promised and is due, by whom and with which evidence; and telling of sessions, promises and evidence
    Obligations(obligations::ObligationsRequest),
    /// Beds that are free in places where people are taken in; and stating them, for whoever keeps the place
    Beds(beds::BedsRequest),
    /// Make a published table
    Table(evidence::TableRequest),
    /// Look a node over: database, disk, clock, last stop, unfinished imports
    Doctor(DataFolder),
    /// Make the security document: data that is treated, who may do what, measures that stand and that do not
    SecurityDocument(security_document::SecurityRequest),
    /// Fill the read tables again from the ledger alone
    Rebuild(DataFolder),
    /// Give a person what is kept of them, erase it, or hold that back
    #[command(subcommand)]
    Person(person::PersonCommand),
    /// Copy a node into a place while it works, and verify the copy
    #[command(after_help = "\
A place holds many copies and one file of keys, which each backup replaces: what was erased in the node is then gone from all of them.

Example: rumbo backup /backups/node --data node")]
    Backup {
        /// The place: a folder
        #[arg(value_name = "PLACE")]
        place: PathBuf,
        #[command(flatten)]
        data: DataFolder,
    },
    /// Bring the newest copy of a place, or a named copy in it, back into an empty folder
    #[command(after_help = "Example: rumbo restore /backups/node --data node --keys node.keys")]
    Restore {
        /// The place, or a copy in it
        #[arg(value_name = "PLACE|COPY")]
        from: PathBuf,
        #[command(flatten)]
        data: DataFolder,
        /// The root that was written down with the backup
        #[arg(long, value_name = "HEX")]
        root: Option<String>,
    },
    /// Move a node to another database: from its file to a PostgreSQL server, back, or to another file
    #[command(after_help = "\
Nobody may have the node open meanwhile. The old one is left as it was and opens no more; the keys stay where they are.

Example: rumbo replicate node node-on-server --database postgres://rumbo@localhost/rumbo")]
    Replicate(replicate::Replicate),
    /// Change the keys of a node
    #[command(subcommand)]
    Keys(keys::KeysCommand),
    /// Serve the pages of a node on this machine
    Serve {
        #[command(flatten)]
        data: DataFolder,
        /// Port on 127.0.0.1; 0 takes any free one
        #[arg(long, default_value_t = settings::PORT)]
        port: u16,
        /// Print also a sign-in link for somebody by name: ROLE:AGENCY.NAME, as protection-officer:pfpnna.ana. May be repeated
        #[arg(long = "seat", value_name = "WHO")]
        seats: Vec<String>,
        /// Stop as soon as the pages could be served, and say how long that took
        #[arg(long, hide = true)]
        exit_when_ready: bool,
        /// Log each request to the error output, as one JSON object a line, without anything of a person
        #[arg(long)]
        log: bool,
        /// Take this machine's clock for right although the ledger was told a later time; it is recorded
        #[arg(long)]
        accept_clock: bool,
    },
    /// Build a synthetic year at the border and open five doors to look through
    #[command(after_help = "Examples:\n  rumbo demo\n  rumbo demo --once --json")]
    Demo(demo::DemoRequest),
    /// Write synthetic movements to a file
    #[command(hide = true)]
    DemoData {
        /// Rows to write
        #[arg(long)]
        rows: u64,
        /// The file
        #[arg(long)]
        out: PathBuf,
        /// Seed of the dice
        #[arg(long, default_value_t = settings::DEMO_SEED)]
        seed: u64,
    },
}

/// Reads the command line and does what it asks.
pub(crate) fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(told) => return ending::usage(&told),
    };
    let mut session = Session::new(cli.global.json, cli.global.lang, cli.global.max_pages);
    let outcome = run(cli.command, &mut session);
    ending::end(session, outcome)
}

fn run(command: Command, session: &mut Session) -> Result<(), Failure> {
    match command {
        Command::Check { folders, notes } => check::run(&folders, notes, session),
        Command::Test { folders, only } => stories::run(&folders, only.as_deref(), session),
        Command::Explain(request) => explain::run(request, session),
        Command::Evaluate(request) => evaluate::run(request, session),
        Command::Rule(request) => rule::run(request, session),
        Command::Reform(request) => reform::run(&request, session),
        Command::Access(request) => access::run(&request, session),
        Command::Coverage(request) => coverage::run(request, session),
        Command::Figures(request) => figures::run(request, session),
        Command::Init(request) => node::init(request, session),
        Command::Publish { folder, who, data } => node::publish(&folder, &who, data, session),
        Command::Import(request) => import::run(request, session),
        Command::Case(request) => case::run(request, session),
        Command::Tick { data, until, accept_clock } => {
            node::tick(data, until.as_deref(), accept_clock, session)
        }
        Command::Verify(request) => verify::run(request, session),
        Command::Receipt(request) => checkpoint::receipt(&request, session),
        Command::Checkpoint(request) => checkpoint::run(request, session),
        Command::Witness(request) => witness::run(request, session),
        Command::Profile(request) => profile::run(&request, session),
        Command::Coherence(request) => coherence::run(&request, session),
        Command::Obligations(request) => obligations::run(request, session),
        Command::Beds(request) => beds::run(request, session),
        Command::Table(request) => evidence::run(request, session),
        Command::Doctor(data) => doctor::run(data, session),
        Command::SecurityDocument(request) => security_document::run(&request, session),
        Command::Rebuild(data) => node::rebuild(data, session),
        Command::Person(request) => person::run(request, session),
        Command::Backup { place, data } => backup::back_up(&place, &data, session),
        Command::Restore { from, data, root } => backup::restore(&from, &data, root.as_deref(), session),
        Command::Replicate(request) => replicate::run(&request, session),
        Command::Keys(request) => keys::run(request, session),
        Command::Serve { data, port, seats, exit_when_ready, log, accept_clock } => {
            doors::serve(data, port, seats, (exit_when_ready, log, accept_clock), session)
        }
        Command::Demo(request) => demo::run(request, session),
        Command::DemoData { rows, out, seed } => demo::write_rows(rows, &out, seed, session),
    }
}
