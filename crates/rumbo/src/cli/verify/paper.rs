//! A paper's code checked: with the node's key alone, with a receipt, or against the ledger of a node.

use std::path::{Path, PathBuf};

use clap::Args;
use rumbo_base::{Position, hex};
use rumbo_store::{LogProof, PaperCode};
use serde_json::json;

use super::receipt::{LETTERS_MIN, bears, columns};
use super::{key, refused, text, unreadable};
use crate::cli::DataFolder;
use crate::cli::ending::Failure;
use crate::cli::settings::{Session, close};
use crate::cli::write_file;

const WORDS: &str = "Compare the case number, the paper and the day with what is printed: the code proves these, not the words around it.";

/// What a paper bears.
#[derive(Debug, Args)]
pub(crate) struct Paper {
    /// The code, as it was scanned or copied, or a file that holds it; or the position, followed by the fingerprint
    code: String,
    /// With a position: the fingerprint, or its first sixteen letters or more
    #[arg(value_name = "FINGERPRINT", conflicts_with_all = ["key", "receipt"])]
    leaf: Option<String>,
    /// Ask no node: the key of the node's log, or a file that holds it
    #[arg(long, value_name = "KEY")]
    key: Option<String>,
    /// A receipt for the event that issued the paper, as somebody else or another day gave it
    #[arg(long, value_name = "FILE", requires = "key")]
    receipt: Option<PathBuf>,
    #[command(flatten)]
    data: DataFolder,
    /// Write the receipt here or, with `--key`, the checkpoint that the code packs: `rumbo verify --against` takes both
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Checks a paper.
pub(super) fn verify(request: &Paper, session: &mut Session) -> Result<(), Failure> {
    if let Some(leaf) = &request.leaf {
        return fingerprint(request, leaf, session);
    }
    let code = read(&request.code)?;
    match &request.key {
        Some(named) => alone(request, &code, named, session),
        None => in_node(request, &code, session),
    }
}

/// A code, or the file that holds it.
fn read(named: &str) -> Result<PaperCode, Failure> {
    let mend = "scan the square or copy its letters whole; a position goes with the fingerprint: `rumbo verify paper 42 9f2c…`";
    let wrong = |cause: String| Failure::mistake(format!("`{named}`"), cause, mend);
    if named.trim_start().get(..5).is_some_and(|it| it.eq_ignore_ascii_case("rumbo")) {
        return named.parse().map_err(|why: rumbo_store::ProofError| {
            let told = why.to_string();
            wrong(told.split_once("; ").map_or(told.as_str(), |(cause, _)| cause).to_owned())
        });
    }
    let path = Path::new(named);
    let text = std::fs::read_to_string(path).map_err(|why| {
        wrong(format!("it neither begins with RUMBO1: nor is a file that can be read: {why}"))
    })?;
    text.parse().map_err(|why| unreadable(path, &why))
}

/// Checks a code with nothing but the key and, if there is one, a receipt.
fn alone(request: &Paper, code: &PaperCode, named: &str, session: &mut Session) -> Result<(), Failure> {
    let log = key(named)?;
    if let Err(why) = code.checkpoint.verify(&log) {
        return refused(&why, session);
    }
    let receipt = request
        .receipt
        .as_ref()
        .map(|path| text(path)?.parse::<LogProof>().map_err(|why| unreadable(path, &why)));
    let receipt = receipt.transpose()?;
    if let Some(receipt) = &receipt
        && let Err(why) = receipt.verify(&log, &[]).and_then(|_| code.is_continued_by(receipt))
    {
        return refused(&why, session);
    }
    keep(request.out.as_deref(), &code.checkpoint.to_string())?;
    let then = code.checkpoint.checkpoint();
    let now = receipt.as_ref().map(|it| it.checkpoint.checkpoint().size);
    object(code, now, session);
    session.out.say(issued(code));
    session.out.say(match now {
        Some(now) => format!("The receipt is for its event, and the ledger of {now} events begins as it was then."),
        None => format!(
            "It rests on the signature alone: ask the node, or give --receipt, to know that its ledger still begins with these {} events.",
            then.size
        ),
    });
    session.out.say(WORDS);
    Ok(())
}

/// Checks a code against a node: its event is there, and the ledger still begins as the paper says.
fn in_node(request: &Paper, code: &PaperCode, session: &mut Session) -> Result<(), Failure> {
    let app = session.open(&request.data)?;
    let size = code.checkpoint.checkpoint().size;
    let found = app.store().read(|reader| {
        let head = reader.head()?.map_or(0, |it| it.position.0);
        Ok((head, reader.log_key()?, reader.growth(size)?, reader.proof(Position(size), true)?))
    });
    let (head, log, growth, proof) = close(app, found.map_err(Failure::from))?;
    if let Err(why) = code.checkpoint.verify(&log) {
        return refused(&why, session);
    }
    let Some((growth, proof)) = growth.zip(proof) else {
        return refused(&code.cut_short(head), session);
    };
    let checked = growth.verify(&log, Some(&code.checkpoint)).and_then(|()| proof.verify(&log, &[]));
    if let Err(why) = checked.and_then(|_| code.is_continued_by(&proof)) {
        return refused(&why, session);
    }
    keep(request.out.as_deref(), &proof.to_string())?;
    let now = growth.checkpoint.checkpoint().size;
    object(code, Some(now), session);
    session.out.say(issued(code));
    session.out.say(format!("The ledger of this node has {now} events and begins as it was then."));
    session.out.say(WORDS);
    Ok(())
}

fn issued(code: &PaperCode) -> String {
    let of = code.checkpoint.checkpoint();
    format!(
        "VALID: {} issued the paper `{}` of {} on {}, with event {} of its ledger.",
        of.origin, code.paper, code.folio, code.issued, of.size
    )
}

fn object(code: &PaperCode, now: Option<u64>, session: &mut Session) {
    let of = code.checkpoint.checkpoint();
    session.out.object(&json!({
        "valid": true, "log": of.origin, "position": of.size, "root": hex(&of.root), "case": code.folio, "paper": code.paper,
        "issued": code.issued, "checkpoint": now,
    }));
}

fn keep(out: Option<&Path>, text: &str) -> Result<(), Failure> {
    out.map_or(Ok(()), |out| write_file(out, |file| std::io::Write::write_all(file, text.as_bytes())))
}

/// Looks a paper's position and fingerprint up in a node, and proves them.
fn fingerprint(request: &Paper, asked: &str, session: &mut Session) -> Result<(), Failure> {
    let letters = asked.chars().filter(char::is_ascii_hexdigit).count();
    if letters < LETTERS_MIN || asked.chars().any(|it| !it.is_ascii_hexdigit() && it != '…') {
        let mend = "copy it from the paper, sixteen letters and digits (0 to 9, a to f) at least";
        return Err(Failure::mistake("the fingerprint", "it is not one, or is too short", mend));
    }
    let app = session.open(&request.data)?;
    let Ok(position) = request.code.parse().map(Position) else {
        let mend = "write it as it stands on the paper, digits alone";
        return Err(Failure::mistake(format!("`{}`", request.code), "it is no position", mend));
    };
    let found = app.store().read(|reader| Ok((reader.proof(position, true)?, reader.log_key()?)));
    let (proof, key) = close(app, found.map_err(Failure::from))?;
    let leaf = proof.as_ref().map(|it| hex(&it.subject.leaf()));
    let Some((proof, leaf)) = proof.zip(leaf).filter(|(_, leaf)| bears(asked, leaf)) else {
        session.out.object(&json!({ "valid": false, "code": "no-such-paper", "position": position.0 }));
        session.out.say(format!(
            "NOT VALID: event {} of this ledger has another fingerprint, or there is none. The paper is not of this node, was \
             altered, or the ledger was: `rumbo verify` tells which.",
            position.0
        ));
        return Err(Failure::Found);
    };
    if let Err(why) = proof.verify(&key, &[]) {
        return refused(&why, session);
    }
    keep(request.out.as_deref(), &proof.to_string())?;
    let columns = columns(&proof).unwrap_or_default();
    session.out.object(&json!({
        "valid": true, "position": position.0, "leaf": leaf, "checkpoint": proof.checkpoint.checkpoint().size,
        "event": columns.iter().cloned().collect::<serde_json::Map<_, _>>(),
    }));
    let of =
        |name: &str| columns.iter().find(|it| it.0 == name).and_then(|it| it.1.as_str()).unwrap_or_default();
    session.out.say(format!(
        "VALID: the code is of event {} ({}) of `{}`, in the signed checkpoint of {} events.\nCompare what the paper says with \
         that case: the code proves the event, not the words around it.",
        position.0,
        of("kind"),
        of("stream"),
        proof.checkpoint.checkpoint().size
    ));
    Ok(())
}
