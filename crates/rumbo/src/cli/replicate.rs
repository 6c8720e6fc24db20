//! `rumbo replicate`: a node moves from one database to another.

use std::path::PathBuf;

use clap::Args;
use rumbo_base::hex;
use rumbo_store::{Options, StoreError};
use serde_json::json;

use super::DataFolder;
use super::ending::Failure;
use super::settings::{Keys, NODE, Session, close, holds_node};

/// A node to be moved.
#[derive(Debug, Args)]
pub(crate) struct Replicate {
    /// The node's folder
    #[arg(value_name = "FROM")]
    from: PathBuf,
    /// The folder it goes to, which holds no node
    #[arg(value_name = "TO")]
    to: PathBuf,
    /// Keep the database on a PostgreSQL server (15 or later) from now on, as `rumbo init --database` does; without it, in a
    /// file of the new folder
    #[arg(long, value_name = "ADDRESS")]
    database: Option<String>,
    /// The node's key file, if it is not beside its folder
    #[arg(long, value_name = "FILE")]
    keys: Option<PathBuf>,
}

/// Moves it, and fills the read tables of the new database from its ledger.
pub(crate) fn run(request: &Replicate, session: &mut Session) -> Result<(), Failure> {
    if !holds_node(&request.from)? {
        return Err(StoreError::NoNode { folder: request.from.clone() }.into());
    }
    let data = DataFolder { data: Some(request.from.clone()), keys: request.keys.clone() };
    let (keys, secrets) = (data.keys()?, data.secrets()?);
    let options = session.options(NODE, secrets.clone())?;
    let options = Options { database: request.database.clone(), ..options };
    let done = rumbo_store::replicate(&request.from, &request.to, &options)?;
    let app = session.open_with(&request.to, secrets)?;
    let checkpoint = app.store().read(|reader| reader.checkpoint()).map_err(Failure::from);
    let checkpoint = close(app, checkpoint)?;
    let root = hex(&done.root);
    if checkpoint.is_some_and(|it| it.checkpoint().root != done.root) {
        session
            .out
            .say("WRONG: the node's newest checkpoint is not of what was carried over: run `rumbo verify`.");
        return Err(Failure::Found);
    }
    let to = request.to.display();
    session.out.object(&json!({ "data": to.to_string(), "events": done.events, "root": root }));
    session.out.say(format!(
        "{to} holds the node now: {} events, computed from both databases, root {root}. {} opens no more.",
        done.events,
        request.from.display()
    ));
    if let Keys::File(path) = keys {
        session.out.say(format!("Its keys are still in {0}: name them with --keys {0}.", path.display()));
    }
    Ok(())
}
