//! `rumbo verify`: the whole ledger or a backup computed again, a receipt or a paper checked, and what that can and cannot show.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use rumbo_app::App;
use rumbo_app::access::Asking;
use rumbo_base::{DataClassId, PurposeId};
use rumbo_store::{Checkpoint, Growth, LogProof, ProofError, VerifierKey, VerifyReport};
use serde_json::json;

use super::DataFolder;
use super::clock::now;
use super::ending::Failure;
use super::out::Out;
use super::settings::{Session, close};

mod paper;
mod receipt;

const LIMITS: &str = "\
What this shows, and to whom:
  to whoever can read it      an event altered, removed, inserted or reordered; a ledger cut short; checkpoints, tree or
                              guards of the tables that were altered; a ledger rewritten without the node's signing key.
  to whoever kept something   a ledger rewritten and signed anew by whoever holds it and its key: give the checkpoint or
                              receipt that was kept with --against, check a paper that was issued before with
                              `rumbo verify paper`, or have a witness cosign (`rumbo witness`).
  to nobody                   what was false when it was recorded, and what was never recorded: for that a person gets the
                              receipt before leaving.";

/// What is to be verified: the ledger of a node, unless a receipt or a paper is named.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct VerifyRequest {
    #[command(subcommand)]
    what: Option<What>,
    /// As whom the ledger is read: ROLE or ROLE:AGENCY
    #[arg(long = "as", value_name = "WHO", default_value = "auditor")]
    who: String,
    #[command(flatten)]
    data: DataFolder,
    /// A checkpoint or receipt that somebody else kept: the ledger must continue it
    #[arg(long, value_name = "FILE")]
    against: Vec<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Check a receipt without any node
    #[command(after_help = "Example: rumbo verify receipt mine.tlog-proof --key node.key")]
    Receipt(receipt::ReceiptFile),
    /// Compute a backup again as it lies there, without keys and without bringing it back
    #[command(after_help = "Example: rumbo verify backup /backups/node")]
    Backup(Backup),
    /// Check a person's file as `rumbo person export` gave it, without any node
    #[command(after_help = "Example: rumbo verify file mine.json --key node.key")]
    File(PersonsFile),
    /// Check the code that a paper bears: against a node, or with `--key` without any
    #[command(
        after_help = "Examples:\n  rumbo verify paper RUMBO1:AAAA… --key node.key\n  rumbo verify paper RUMBO1:AAAA… --data node\n  rumbo verify paper 42 9f2c… --data node"
    )]
    Paper(paper::Paper),
}

/// A person's file.
#[derive(Debug, Args)]
struct PersonsFile {
    /// The file
    file: PathBuf,
    /// The key of the node's log, or a file that holds it: `rumbo checkpoint key` prints it
    #[arg(long, value_name = "KEY")]
    key: String,
}

/// A place of backups, or one copy.
#[derive(Debug, Args)]
struct Backup {
    /// The place, of which the newest copy is verified, or a copy
    place: PathBuf,
}

/// Verifies what was asked for.
pub(crate) fn run(request: VerifyRequest, session: &mut Session) -> Result<(), Failure> {
    match request.what {
        Some(What::Receipt(file)) => receipt::verify(&file, session),
        Some(What::Backup(it)) => backup(&it.place, session),
        Some(What::File(it)) => persons_file(&it, session),
        Some(What::Paper(paper)) => paper::verify(&paper, session),
        None => ledger(&request, session),
    }
}

fn ledger(request: &VerifyRequest, session: &mut Session) -> Result<(), Failure> {
    let held = request.against.iter().map(|it| checkpoint(it)).collect::<Result<Vec<_>, _>>()?;
    let app = session.open(&request.data)?;
    if let Err(refused) = may_verify(&app, &request.who) {
        return close(app, Err(refused));
    }
    let total = app.store().read(|reader| reader.head())?.map_or(0, |it| it.position.0);
    let bar = session.out.progress(total, "computing hashes");
    let checkpoints: Vec<Checkpoint> = held.iter().map(|it| it.checkpoint().clone()).collect();
    let key = app.store().read(|reader| reader.log_key())?;
    let signed = held.iter().try_for_each(|it| it.verify(&key).map(drop));
    let verified = match signed {
        Ok(()) => app.verify(&checkpoints, now(), |done, _| bar.set_position(done)).map_err(Failure::from),
        Err(why) => refused(&why, session),
    };
    bar.finish_and_clear();
    tell(&close(app, verified)?, session)
}

fn persons_file(request: &PersonsFile, session: &mut Session) -> Result<(), Failure> {
    let found = rumbo_app::own_file::check(&text(&request.file)?, &key(&request.key)?)?;
    let valid = found.flaws.is_empty();
    session.out.object(&json!({
        "valid": valid, "flaws": found.flaws, "cases": found.cases, "events": found.events, "facts": found.facts,
        "given": found.given,
    }));
    if !valid {
        session.out.say(format!("NOT VALID: {}.", found.flaws.join(".\n")));
        return Err(Failure::Found);
    }
    session.out.say(format!(
        "VALID: what was given with event {} of the ledger, byte for byte: {} cases, {} events with their proofs, {} facts that \
         they speak of.\nIt shows what the node gave, not that the node gave everything.",
        found.given, found.cases, found.events, found.facts
    ));
    Ok(())
}

/// Whether somebody may read the ledger. A node without content has no policies to ask, and nobody's case.
pub(crate) fn may_verify(app: &App, who: &str) -> Result<(), Failure> {
    let Ok(published) = app.published() else { return Ok(()) };
    let asking = Asking::of_written(who, &published.content, now());
    let asking = asking.map_err(|it| Failure::Unreadable(vec![it]))?;
    Ok(app.must_read(&asking, &DataClassId::ledger(), &PurposeId::audit())?)
}

fn backup(place: &Path, session: &mut Session) -> Result<(), Failure> {
    let copy = rumbo_store::verify_copy(place)?;
    for flaw in &copy.damage {
        session.out.object(&json!({ "copy": copy.file.display().to_string(), "flaw": flaw }));
        session.out.say(format!("`{}`: {flaw}", copy.file.display()));
    }
    session.out.say(format!("Copy: `{}`", copy.file.display()));
    tell(&copy.report, session)?;
    if copy.is_whole() { Ok(()) } else { Err(Failure::Found) }
}

fn tell(report: &VerifyReport, session: &mut Session) -> Result<(), Failure> {
    let root = rumbo_base::hex(&report.root);
    for fault in &report.faults {
        session.out.object(&json!({ "position": fault.position.0, "flaw": fault.flaw.to_string() }));
        session.out.say(format!("event {}: {}", fault.position, fault.flaw));
    }
    for guard in &report.guards {
        session.out.object(&json!({ "guard": guard }));
        session.out.say(format!("`{guard}` of the ledger's tables is missing or is not as it was made"));
    }
    let whole = report.is_whole();
    session.out.object(&json!({
        "events": report.events, "root": root, "checkpoints": report.checkpoints, "whole": whole, "faults": report.faults.len(),
    }));
    session.out.say(format!("{} events, {} checkpoints, root {root}", report.events, report.checkpoints));
    let verdict = if whole {
        "The ledger is whole."
    } else {
        "The ledger is NOT whole: restore the node from a backup."
    };
    session.out.say(format!("{verdict}\n\n{LIMITS}"));
    if whole { Ok(()) } else { Err(Failure::Found) }
}

/// Says why a proof is not accepted.
pub(crate) fn refused<T>(why: &ProofError, session: &mut Session) -> Result<T, Failure> {
    session.out.object(&json!({ "valid": false, "code": why.code(), "why": why.to_string() }));
    session.out.say(format!("NOT VALID: {why}."));
    Err(Failure::Found)
}

/// The checkpoint of a file that is a checkpoint, a receipt, or what a witness is sent.
fn checkpoint(path: &Path) -> Result<rumbo_store::SignedCheckpoint, Failure> {
    let text = text(path)?;
    let read = text.parse::<LogProof>().map(|it| it.checkpoint);
    let read = read.or_else(|_| text.parse::<Growth>().map(|it| it.checkpoint));
    read.map_err(|why| unreadable(path, &why))
}

/// A file that must be text.
pub(crate) fn text(path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(|why| {
        let mend = "name a file that is there, may be read and is text";
        Failure::mistake(format!("`{}`", path.display()), format!("it cannot be read: {why}"), mend)
    })
}

/// A file that is not what it should be.
pub(crate) fn unreadable(path: &Path, why: &ProofError) -> Failure {
    let told = why.to_string();
    let (cause, mend) = told.rsplit_once("; ").unwrap_or((&told, "ask for it again where it came from"));
    Failure::mistake(format!("`{}`", path.display()), cause, mend)
}

/// A public key: its text, or a file that holds it.
pub(crate) fn key(named: &str) -> Result<VerifierKey, Failure> {
    if named.contains('+') {
        return named.parse().map_err(|why: ProofError| {
            Failure::mistake("the key", why.to_string(), "copy it whole, as its owner published it")
        });
    }
    let path = Path::new(named);
    text(path)?.parse().map_err(|why| unreadable(path, &why))
}

/// Verifies while the node serves; only what is wrong is told.
pub(crate) fn in_background(app: &rumbo_app::App) {
    let damage = app.store().read(|reader| reader.integrity());
    let checked = damage.and_then(|damage| Ok((damage, app.verify(&[], now(), |_, _| ())?)));
    match checked {
        Ok((flaws, report)) if flaws.is_empty() && report.is_whole() => {}
        Ok((flaws, report)) => {
            flaws.iter().for_each(|it| Out::remark(&format!("error: the database is damaged: {it}")));
            for fault in &report.faults {
                Out::remark(&format!("error: event {}: {}", fault.position, fault.flaw));
            }
            for guard in &report.guards {
                Out::remark(&format!("error: `{guard}` of the ledger's tables is missing or altered"));
            }
            Out::remark("Stop the node and restore it from a backup.");
        }
        Err(why) => Out::remark(&format!("error: the ledger could not be verified: {why}")),
    }
}
