//! A receipt checked without a node, and the code of a paper looked up in one.

use std::path::PathBuf;

use clap::Args;
use rumbo_base::{Position, hex};
use rumbo_store::LogProof;
use serde_json::json;

use super::{key, refused, text, unreadable};
use crate::cli::DataFolder;
use crate::cli::clock::Watch;
use crate::cli::ending::Failure;
use crate::cli::settings::{Session, close};

/// Names of an event's columns, in the order in which they are hashed.
const COLUMNS: [&str; 15] = [
    "position",
    "node",
    "stream",
    "sequence",
    "kind",
    "payload_version",
    "happened_at",
    "recorded_at",
    "actor",
    "agency",
    "place",
    "purpose",
    "content",
    "command_key",
    "payload",
];
/// Columns that are numbers, eight bytes each.
const NUMBERS: [&str; 5] = ["position", "sequence", "payload_version", "happened_at", "recorded_at"];

/// A receipt to be checked.
#[derive(Debug, Args)]
pub(crate) struct ReceiptFile {
    /// The receipt
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The key of the node's log, or a file that holds it: `rumbo checkpoint key` prints it
    #[arg(long, value_name = "KEY")]
    key: String,
    /// A witness's key, or a file that holds it: the witness must have signed the checkpoint
    #[arg(long, value_name = "KEY")]
    witness: Vec<String>,
    /// The fingerprint that a paper bears: the receipt must be about it
    #[arg(long, value_name = "HEX")]
    leaf: Option<String>,
}

/// The code of a paper.
#[derive(Debug, Args)]
pub(crate) struct Paper {
    /// The position that the paper bears
    position: u64,
    /// The fingerprint that the paper bears, or its first sixteen letters or more
    #[arg(value_name = "FINGERPRINT")]
    leaf: String,
    #[command(flatten)]
    data: DataFolder,
    /// Write the receipt here
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Fewer letters of a fingerprint prove too little.
const LETTERS_MIN: usize = 16;

/// Checks a receipt with nothing but keys.
pub(super) fn verify(request: &ReceiptFile, session: &mut Session) -> Result<(), Failure> {
    let log = key(&request.key)?;
    let witnesses = request.witness.iter().map(|it| key(it)).collect::<Result<Vec<_>, _>>()?;
    let watch = Watch::start();
    let proof: LogProof = text(&request.file)?.parse().map_err(|why| unreadable(&request.file, &why))?;
    let seen = match proof.verify(&log, &witnesses) {
        Ok(seen) => seen,
        Err(why) => return refused(&why, session),
    };
    let milliseconds = watch.milliseconds();
    let leaf = hex(&proof.subject.leaf());
    if let Some(asked) = &request.leaf
        && !bears(asked, &leaf)
    {
        session.out.object(&json!({ "valid": false, "code": "other-event", "leaf": leaf }));
        session.out.say(format!("NOT VALID for this paper: the receipt is about the event {leaf}."));
        return Err(Failure::Found);
    }
    let checkpoint = proof.checkpoint.checkpoint();
    let columns = columns(&proof);
    session.out.object(&json!({
        "valid": true, "log": checkpoint.origin, "position": proof.index + 1, "leaf": leaf, "checkpoint": checkpoint.size,
        "witnesses": witnesses.iter().map(|it| it.name()).collect::<Vec<_>>(), "seen": seen, "milliseconds": milliseconds,
        "event": columns.as_ref().map(|it| it.iter().cloned().collect::<serde_json::Map<_, _>>()),
    }));
    session.out.say(format!(
        "VALID: event {} is in the ledger of {}, in its checkpoint of {} events.\n  fingerprint {leaf}",
        proof.index + 1,
        checkpoint.origin,
        checkpoint.size
    ));
    for (witness, second) in witnesses.iter().zip(&seen) {
        session.out.say(format!("  seen by {} in second {second} since 1970", witness.name()));
    }
    for (name, value) in columns.iter().flatten() {
        session
            .out
            .say(format!("  {name:<15} {}", value.as_str().map_or_else(|| value.to_string(), str::to_owned)));
    }
    let limit = if witnesses.is_empty() {
        "It rests on the node's word that there is one ledger only: with --witness it rests on somebody else's too."
    } else {
        "Whoever shows another ledger to others would need these witnesses."
    };
    session.out.say(limit);
    Ok(())
}

/// Looks a paper's code up in a node, and proves it.
pub(super) fn verify_paper(request: &Paper, session: &mut Session) -> Result<(), Failure> {
    let letters = request.leaf.chars().filter(char::is_ascii_hexdigit).count();
    if letters < LETTERS_MIN || request.leaf.chars().any(|it| !it.is_ascii_hexdigit() && it != '…') {
        let mend = "copy it from the paper, sixteen letters and digits (0 to 9, a to f) at least";
        return Err(Failure::mistake("the fingerprint", "it is not one, or is too short", mend));
    }
    let app = session.open(&request.data)?;
    let position = Position(request.position);
    let found = app.store().read(|reader| Ok((reader.proof(position, true)?, reader.log_key()?)));
    let (proof, key) = close(app, found.map_err(Failure::from))?;
    let leaf = proof.as_ref().map(|it| hex(&it.subject.leaf()));
    let Some((proof, leaf)) = proof.zip(leaf).filter(|(_, leaf)| bears(&request.leaf, leaf)) else {
        session.out.object(&json!({ "valid": false, "code": "no-such-paper", "position": request.position }));
        session.out.say(format!(
            "NOT VALID: event {} of this ledger has another fingerprint, or there is none. The paper is not of this node, was \
             altered, or the ledger was: `rumbo verify` tells which.",
            request.position
        ));
        return Err(Failure::Found);
    };
    if let Err(why) = proof.verify(&key, &[]) {
        return refused(&why, session);
    }
    if let Some(out) = &request.out {
        crate::cli::write_file(out, |file| std::io::Write::write_all(file, proof.to_string().as_bytes()))?;
    }
    let columns = columns(&proof).unwrap_or_default();
    session.out.object(&json!({
        "valid": true, "position": request.position, "leaf": leaf, "checkpoint": proof.checkpoint.checkpoint().size,
        "event": columns.iter().cloned().collect::<serde_json::Map<_, _>>(),
    }));
    let of =
        |name: &str| columns.iter().find(|it| it.0 == name).and_then(|it| it.1.as_str()).unwrap_or_default();
    session.out.say(format!(
        "VALID: the code is of event {} ({}) of `{}`, in the signed checkpoint of {} events.\nCompare what the paper says with \
         that case: the code proves the event, not the words around it.",
        request.position,
        of("kind"),
        of("stream"),
        proof.checkpoint.checkpoint().size
    ));
    Ok(())
}

/// Whether a fingerprint begins with what was copied of it.
fn bears(asked: &str, leaf: &str) -> bool {
    let asked = asked.trim_end_matches('…').to_ascii_lowercase();
    asked.len() >= LETTERS_MIN && leaf.starts_with(&asked)
}

/// The columns of the event that a receipt shows.
fn columns(proof: &LogProof) -> Option<Vec<(String, serde_json::Value)>> {
    let columns = proof.columns()?;
    let named = COLUMNS.iter().zip(columns).map(|(name, bytes)| ((*name).to_owned(), value(name, bytes)));
    Some(named.collect())
}

fn value(name: &str, bytes: Option<Vec<u8>>) -> serde_json::Value {
    let Some(bytes) = bytes else { return serde_json::Value::Null };
    match <[u8; 8]>::try_from(bytes.as_slice()) {
        Ok(number) if NUMBERS.contains(&name) => i64::from_be_bytes(number).into(),
        _ => String::from_utf8_lossy(&bytes).into_owned().into(),
    }
}
