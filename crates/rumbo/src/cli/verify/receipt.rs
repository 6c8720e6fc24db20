//! A receipt checked without a node.

use std::path::PathBuf;

use clap::Args;
use rumbo_base::hex;
use rumbo_store::LogProof;
use serde_json::json;

use super::{key, refused, text, unreadable};
use crate::cli::clock::Watch;
use crate::cli::ending::Failure;
use crate::cli::settings::Session;

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

/// Fewer letters of a fingerprint prove too little.
pub(super) const LETTERS_MIN: usize = 16;

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

/// Whether a fingerprint begins with what was copied of it.
pub(super) fn bears(asked: &str, leaf: &str) -> bool {
    let asked = asked.trim_end_matches('…').to_ascii_lowercase();
    asked.len() >= LETTERS_MIN && leaf.starts_with(&asked)
}

/// The columns of the event that a receipt shows.
pub(super) fn columns(proof: &LogProof) -> Option<Vec<(String, serde_json::Value)>> {
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
