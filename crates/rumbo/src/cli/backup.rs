//! `rumbo backup` and `rumbo restore`: a node copied while it works, and brought back.

use std::path::{Path, PathBuf};

use rumbo_base::hex;
use serde_json::json;

use super::DataFolder;
use super::clock::now;
use super::ending::Failure;
use super::settings::{NODE, Session};

/// Copies a node into a place. It needs no keys, and whoever works with the node goes on.
pub(crate) fn back_up(place: &Path, data: &DataFolder, session: &mut Session) -> Result<(), Failure> {
    // The note of it stands in the node's folder and must lead there from anywhere.
    let place = std::path::absolute(place).unwrap_or_else(|_| place.to_owned());
    let done = rumbo_store::back_up(&data.path(), &place, now())?;
    let root = hex(&done.root);
    session.out.object(&json!({
        "file": done.file.display().to_string(), "events": done.position.0, "root": root, "bytes": done.bytes,
    }));
    session.out.say(format!(
        "{} events are in {}, verified: root {root}.\nWrite the root down elsewhere. The copy opens with `vault.keys` beside it \
         and the node's key file, and with nothing less: keep a copy of the key file somewhere else.",
        done.position,
        done.file.display()
    ));
    Ok(())
}

/// Brings a copy back into an empty folder.
pub(crate) fn restore(
    from: &Path,
    data: &DataFolder,
    root: Option<&str>,
    session: &mut Session,
) -> Result<(), Failure> {
    let folder: PathBuf = data.path();
    let options = session.options(NODE, data.secrets()?)?;
    let restored = rumbo_store::restore(from, &folder, &options)?;
    let found = hex(&restored.root);
    session.out.object(&json!({
        "file": restored.file.display().to_string(), "data": folder.display().to_string(),
        "events": restored.position.0, "root": found, "readable": restored.readable, "erased": restored.erased,
    }));
    session.out.say(format!(
        "{} holds {} events again, verified: root {found}. {} facts and papers can be read, {} are erased.",
        folder.display(),
        restored.position,
        restored.readable,
        restored.erased
    ));
    if root.is_some_and(|it| !it.eq_ignore_ascii_case(&found)) {
        session.out.say("WRONG: that is not the root you named: this copy is another one, or was rewritten.");
        return Err(Failure::Found);
    }
    Ok(())
}
