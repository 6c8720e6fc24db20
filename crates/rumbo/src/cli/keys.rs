//! `rumbo keys`: new keys in place of old ones.

use clap::Subcommand;
use rumbo_store::Secrets;
use serde_json::json;

use super::DataFolder;
use super::ending::Failure;
use super::settings::{Keys, Session, close, seed};

/// What can be done with a node's keys.
#[derive(Debug, Subcommand)]
pub(crate) enum KeysCommand {
    /// Put new keys in place of all that can be changed, and seal every personal fact and paper anew
    #[command(after_help = "\
Afterwards nothing opens with the keys that were there before: make a backup of the node and a copy of its key file at once.
A rotation that is cut off goes on when it is asked for again. The key that checkpoints are signed with stays as it is.

Example: rumbo keys rotate --data node")]
    Rotate(DataFolder),
}

/// Does it.
pub(crate) fn run(request: KeysCommand, session: &mut Session) -> Result<(), Failure> {
    let KeysCommand::Rotate(data) = request;
    let Keys::File(path) = data.keys()? else {
        let mend = "name a key file with `--keys`, and hand its new text to the environment afterwards";
        return Err(Failure::mistake(
            "RUMBO_KEYS",
            "keys of the environment cannot be changed from here",
            mend,
        ));
    };
    let app = session.open(&data)?;
    let secrets = Secrets::read(&path)?;
    let bar = session.out.progress(0, "sealing anew");
    let rotated = app.store().rotate_keys(&path, &secrets, &seed()?, |count| bar.set_position(count));
    bar.finish_and_clear();
    let rotated = close(app, rotated.map_err(Failure::from))?;
    session.out.object(&json!({
        "keys": path.display().to_string(), "sealed": rotated.sealed, "resumed": rotated.resumed,
    }));
    if rotated.resumed {
        session.out.say("The rotation that had been cut off went on from there.");
    }
    session.out.say(format!(
        "New keys are in {}; {} facts and papers were sealed anew. Backups made before do not open with them: make one now, \
         and a new copy of the key file.",
        path.display(),
        rotated.sealed
    ));
    Ok(())
}
