//! `rumbo verify`: the whole ledger computed again, and what that can and cannot show.

use serde_json::json;

use super::DataFolder;
use super::ending::Failure;
use super::out::Out;
use super::settings::{Session, close};

const LIMITS: &str = "\
What this shows: no event was altered, removed, inserted or reordered after it was recorded, as far as the hashes here tell.
What it cannot show: a ledger rewritten from some point on by whoever holds this file, hashes included. Compare the root
with one that somebody else wrote down earlier.";

/// Verifies the ledger of a node.
pub(crate) fn run(data: DataFolder, session: &mut Session) -> Result<(), Failure> {
    let app = session.open(&data)?;
    let total = app.store().read(|reader| reader.head())?.map_or(0, |it| it.position.0);
    let bar = session.out.progress(total, "computing hashes");
    let report = app.store().read(|reader| reader.verify(|done, _| bar.set_position(done)));
    bar.finish_and_clear();
    let report = close(app, report.map_err(Failure::from))?;
    let root: String = report.root.iter().map(|it| format!("{it:02x}")).collect();
    for fault in &report.faults {
        session.out.object(&json!({ "position": fault.position.0, "flaw": fault.flaw.to_string() }));
        session.out.say(format!("event {}: {}", fault.position, fault.flaw));
    }
    for guard in &report.guards {
        session.out.object(&json!({ "guard": guard }));
        session.out.say(format!("`{guard}` of the ledger's tables is missing or is not as it was made"));
    }
    let whole = report.is_whole();
    session.out.object(
        &json!({ "events": report.events, "root": root, "whole": whole, "faults": report.faults.len() }),
    );
    session.out.say(format!("{} events, root {root}", report.events));
    let verdict = if whole {
        "The ledger is whole."
    } else {
        "The ledger is NOT whole: restore the node from a backup."
    };
    session.out.say(format!("{verdict}\n\n{LIMITS}"));
    if whole { Ok(()) } else { Err(Failure::Found) }
}

/// Verifies while the node serves; only what is wrong is told.
pub(crate) fn in_background(app: &rumbo_app::App) {
    let checked = app.store().read(|reader| Ok((reader.integrity()?, reader.verify(|_, _| ())?)));
    match checked {
        Ok((flaws, report)) if flaws.is_empty() && report.is_whole() => {}
        Ok((flaws, report)) => {
            flaws.iter().for_each(|it| Out::remark(&format!("error: the database is damaged: {it}")));
            for fault in &report.faults {
                Out::remark(&format!("error: event {}: {}", fault.position, fault.flaw));
            }
            Out::remark("Stop the node and restore it from a backup.");
        }
        Err(why) => Out::remark(&format!("error: the ledger could not be verified: {why}")),
    }
}
