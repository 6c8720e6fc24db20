//! `rumbo checkpoint` and `rumbo receipt`: what a node hands out so that others can check it without trusting it.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use rumbo_base::Position;
use rumbo_store::{LogProof, SignedCheckpoint};
use serde_json::json;

use super::DataFolder;
use super::case::case_id;
use super::ending::Failure;
use super::settings::{Session, close};
use super::verify::{key, refused, text, unreadable};

/// What is asked of a node's checkpoints.
#[derive(Debug, Subcommand)]
pub(crate) enum CheckpointCommand {
    /// Print the newest checkpoint, with the proof that the ledger only grew since an older one
    #[command(
        after_help = "Examples:\n  rumbo checkpoint show --data node > today.checkpoint\n  rumbo checkpoint show --since 0 --data node > for-the-witness"
    )]
    Show {
        #[command(flatten)]
        data: DataFolder,
        /// Begin with the proof that the ledger only grew since it had so many events: what a witness is sent
        #[arg(long, value_name = "EVENTS")]
        since: Option<u64>,
    },
    /// Print the public key that checkpoints and receipts of this node are checked with
    Key(DataFolder),
    /// Keep what a witness signed; receipts carry it from then on
    AddCosignature {
        /// The checkpoint as the witness gave it back
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// The witness's key, or a file that holds it
        #[arg(long, value_name = "KEY")]
        witness: String,
        #[command(flatten)]
        data: DataFolder,
    },
}

/// A receipt to be made.
#[derive(Debug, Args)]
pub(crate) struct ReceiptRequest {
    /// A case, for its last event, or the position of an event
    #[arg(value_name = "CASE|POSITION")]
    of: String,
    #[command(flatten)]
    data: DataFolder,
    /// Show the event itself in the receipt, not its fingerprint alone: who reads the receipt then reads the event
    #[arg(long)]
    with_event: bool,
    /// Write it here
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Shows or adds to a node's checkpoints.
pub(crate) fn run(command: CheckpointCommand, session: &mut Session) -> Result<(), Failure> {
    match command {
        CheckpointCommand::Show { data, since } => show(&data, since, session),
        CheckpointCommand::Key(data) => {
            let app = session.open(&data)?;
            let key = app.store().read(|reader| reader.log_key()).map_err(Failure::from);
            let key = close(app, key)?.to_string();
            session.out.object(&json!({ "key": key }));
            session.out.say(key);
            Ok(())
        }
        CheckpointCommand::AddCosignature { file, witness, data } => add(&file, &witness, &data, session),
    }
}

fn show(data: &DataFolder, since: Option<u64>, session: &mut Session) -> Result<(), Failure> {
    let app = session.open(data)?;
    let read = app.store().read(|reader| Ok((reader.checkpoint()?, reader.growth(since.unwrap_or(0))?)));
    let (checkpoint, growth) = close(app, read.map_err(Failure::from))?;
    let Some(checkpoint) = checkpoint else {
        return Err(Failure::mistake("the node", "its ledger is empty", "record something first"));
    };
    let text = match (since, growth) {
        (None, _) => checkpoint.to_string(),
        (Some(_), Some(growth)) => growth.to_string(),
        (Some(since), None) => {
            let size = checkpoint.checkpoint().size;
            let cause = format!("the ledger has {size} events, not {since}");
            return Err(Failure::mistake("`--since`", cause, "name the events of a checkpoint of this node"));
        }
    };
    let of = checkpoint.checkpoint();
    let signers: Vec<&str> = checkpoint.signers().collect();
    session.out.object(&json!({
        "log": of.origin, "size": of.size, "root": rumbo_base::hex(&of.root), "signers": signers, "text": text,
    }));
    session.out.say(text);
    Ok(())
}

fn add(
    file: &std::path::Path,
    witness: &str,
    data: &DataFolder,
    session: &mut Session,
) -> Result<(), Failure> {
    let witness = key(witness)?;
    let signed: SignedCheckpoint = text(file)?.parse().map_err(|why| unreadable(file, &why))?;
    let app = session.open(data)?;
    let (kept, by) = (signed.clone(), witness.clone());
    let added = app.store().write(move |tx| tx.add_cosignature(&kept, &by));
    let added = close(app, Ok(added.map_err(rumbo_store::StoreError::from)))?;
    match added {
        Ok(()) => {}
        Err(rumbo_store::StoreError::Proof(why)) => return refused(&why, session),
        Err(error) => return Err(error.into()),
    }
    let size = signed.checkpoint().size;
    session.out.object(&json!({ "size": size, "witness": witness.name() }));
    session.out.say(format!("Kept: {} has seen the checkpoint of {size} events.", witness.name()));
    Ok(())
}

/// Makes a receipt.
pub(crate) fn receipt(request: &ReceiptRequest, session: &mut Session) -> Result<(), Failure> {
    let wanted = match request.of.parse::<u64>() {
        Ok(position) => Ok(position),
        Err(_) => Err(case_id(&request.of)?),
    };
    let app = session.open(&request.data)?;
    let proof = app.store().read(|reader| {
        let position = match wanted {
            Ok(position) => Some(Position(position)),
            Err(case) => reader.events(&case.to_string())?.last().map(|it| it.position),
        };
        position.map_or(Ok(None), |it| reader.proof(it, request.with_event))
    });
    let proof: Option<LogProof> = close(app, proof.map_err(Failure::from))?;
    let Some(proof) = proof else {
        let mend = "check the folio or the position, letter by letter";
        return Err(Failure::mistake(format!("`{}`", request.of), "the ledger has no such event", mend));
    };
    let text = proof.to_string();
    session.out.object(&json!({
        "position": proof.index + 1, "leaf": rumbo_base::hex(&proof.subject.leaf()),
        "checkpoint": proof.checkpoint.checkpoint().size, "bytes": text.len(), "text": text,
    }));
    match &request.out {
        Some(out) => {
            super::write_file(out, |file| std::io::Write::write_all(file, text.as_bytes()))?;
            session.out.say(format!(
                "{}: a receipt of {} bytes for event {}.",
                out.display(),
                text.len(),
                proof.index + 1
            ));
        }
        None => session.out.say(text),
    }
    Ok(())
}
