//! `rumbo witness`: signs the checkpoints of a ledger that only grows, and refuses one that forks. It needs no node.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use rumbo_store::{Growth, SignedCheckpoint, SignerKey};
use serde_json::json;

use super::clock::now;
use super::ending::Failure;
use super::settings::{Session, seed};
use super::verify::{key, refused, text, unreadable};

/// What a witness does.
#[derive(Debug, Subcommand)]
pub(crate) enum WitnessCommand {
    /// Make a witness's secret key, and print its public one
    #[command(
        after_help = "Example: rumbo witness new comptroller.example/w1 --key witness.secret > witness.key"
    )]
    New {
        /// The witness's name: an address of its own, without the part before `://`
        name: String,
        /// Where the secret key is written; nobody else may read it
        #[arg(long, value_name = "FILE")]
        key: PathBuf,
    },
    /// Sign a checkpoint, if its ledger has only grown since the last one signed
    #[command(
        after_help = "Example: rumbo witness cosign for-the-witness --log node.key --key witness.secret --state node.seen > signed"
    )]
    Cosign {
        /// What `rumbo checkpoint show --since` printed, or for a first time a checkpoint alone
        #[arg(value_name = "CHECKPOINT")]
        checkpoint: PathBuf,
        /// The key of the node's log, or a file that holds it
        #[arg(long, value_name = "KEY")]
        log: String,
        /// The witness's secret key
        #[arg(long, value_name = "FILE")]
        key: PathBuf,
        /// The last checkpoint signed for this log; renewed before the signature is given out
        #[arg(long, value_name = "FILE")]
        state: PathBuf,
        /// Nothing was ever signed for this log: begin its state
        #[arg(long)]
        first: bool,
    },
}

/// Works as a witness.
pub(crate) fn run(command: WitnessCommand, session: &mut Session) -> Result<(), Failure> {
    match command {
        WitnessCommand::New { name, key } => make(&name, &key, session),
        WitnessCommand::Cosign { checkpoint, log, key: secret, state, first } => {
            let log = key(&log)?;
            let witness = SignerKey::from_secret(&text(&secret)?).map_err(|why| unreadable(&secret, &why))?;
            let growth: Growth = text(&checkpoint)?.parse().map_err(|why| unreadable(&checkpoint, &why))?;
            let _held = hold(&state)?;
            let seen = seen(&state, first)?;
            let second = u64::try_from(now().as_second()).unwrap_or(0);
            match growth.cosign(&log, seen.as_ref(), &witness, second) {
                Ok(signed) => give(&signed, &state, session),
                Err(why) => refused(&why, session),
            }
        }
    }
}

fn make(name: &str, path: &Path, session: &mut Session) -> Result<(), Failure> {
    let key = SignerKey::witness(name, &seed()?).map_err(|why| {
        Failure::mistake("the name", why.to_string(), "use letters, digits, dots and slashes")
    })?;
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let wrote = options.open(path).and_then(|mut file| {
        writeln!(file, "{}", key.to_secret())?;
        file.sync_all()
    });
    wrote.map_err(|why| {
        let mend = "name a file that is not there yet, in a folder that may be written";
        Failure::mistake(format!("`{}`", path.display()), format!("it cannot be made: {why}"), mend)
    })?;
    let public = key.public().to_string();
    session.out.object(&json!({ "key": public }));
    session.out.say(public);
    Ok(())
}

/// The last checkpoint signed. Without it a fork could not be told, so its absence must be meant.
fn seen(state: &Path, first: bool) -> Result<Option<SignedCheckpoint>, Failure> {
    let there = state.try_exists().map_err(|why| Failure::fault(format!("`{}`: {why}", state.display())))?;
    let place = || format!("`{}`", state.display());
    match (there, first) {
        (true, false) => text(state)?.parse().map(Some).map_err(|why| unreadable(state, &why)),
        (false, true) => Ok(None),
        (true, true) => Err(Failure::mistake(place(), "it is there already", "leave out --first")),
        (false, false) => {
            let cause = "it is not there, so nobody knows what was signed before";
            let mend = "name the right file, or say --first if nothing was ever signed for this log";
            Err(Failure::mistake(place(), cause, mend))
        }
    }
}

/// Keeps what was signed, and only then gives it out.
fn give(signed: &SignedCheckpoint, state: &Path, session: &mut Session) -> Result<(), Failure> {
    let next = beside(state, "new");
    let kept = File::create(&next)
        .and_then(|mut file| {
            file.write_all(signed.to_string().as_bytes())?;
            file.sync_all()
        })
        .and_then(|()| std::fs::rename(&next, state));
    kept.map_err(|why| {
        Failure::fault(format!("`{}` cannot be kept, so nothing was signed: {why}", state.display()))
    })?;
    let text = signed.to_string();
    session.out.object(&json!({ "size": signed.checkpoint().size, "text": text }));
    session.out.say(text);
    Ok(())
}

/// Holds the state while it is read and renewed: of two at once, one would sign what the other forgets.
fn hold(state: &Path) -> Result<File, Failure> {
    let path = beside(state, "lock");
    let wrong = |why: std::io::Error| Failure::fault(format!("`{}` cannot be locked: {why}", path.display()));
    let file = File::options().write(true).create(true).truncate(false).open(&path).map_err(wrong)?;
    file.lock().map_err(wrong)?;
    Ok(file)
}

fn beside(path: &Path, word: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(word);
    name.into()
}
