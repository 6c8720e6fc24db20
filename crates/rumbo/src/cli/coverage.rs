//! `rumbo coverage`: which systems of the sources are covered, by what, and how far; and which rows of the inventory of law.

use std::path::PathBuf;

use rumbo_app::coverage::{Covered, coverage, inventory};

use rumbo_content::Content;

use super::check;
use super::ending::Failure;
use super::settings::{Session, close};
use crate::folder;

/// Prints every system.
pub(crate) fn run(
    folder: Option<PathBuf>,
    data: Option<PathBuf>,
    session: &mut Session,
) -> Result<(), Failure> {
    let systems = match data {
        Some(data) => {
            let app = session.open_at(&data)?;
            let systems = app.coverage().map_err(Failure::from);
            close(app, systems)?
        }
        None => coverage(&content(folder, session)?, &[]),
    };
    show(&systems, session);
    session.out.say(summary(&systems));
    Ok(())
}

/// Prints every row of the inventory of law with what encodes it.
pub(crate) fn rules(folder: Option<PathBuf>, session: &mut Session) -> Result<(), Failure> {
    let rows = inventory(&content(folder, session)?);
    show(&rows, session);
    let (declared, tested) = (count(&rows, "declared"), count(&rows, "tested"));
    let encoded = format!("{} encoded, {tested} of them tried by examples or stories", declared + tested);
    session.out.say(format!("{} rows of law: {encoded}, {} not encoded", rows.len(), count(&rows, "none")));
    Ok(())
}

fn content(folder: Option<PathBuf>, session: &mut Session) -> Result<Content, Failure> {
    let folder = folder.unwrap_or_else(|| PathBuf::from("content/mx"));
    check::sound(&folder::read(&folder)?, &folder, &mut session.out)
}

fn show(all: &[Covered], session: &mut Session) {
    for it in all {
        session.out.object(it);
        let by = if it.by.is_empty() { "–".to_owned() } else { it.by.join(", ") };
        session.out.say(format!("{:<5} {:<9} {by}", it.id, it.state));
    }
}

fn count(all: &[Covered], state: &str) -> usize {
    all.iter().filter(|it| it.state == state).count()
}

fn summary(systems: &[Covered]) -> String {
    let count = |state: &str| count(systems, state);
    let (declared, tested, demo) = (count("declared"), count("tested"), count("demo"));
    format!(
        "{} systems: {demo} in use, {tested} told by a story, {declared} declared, {} not covered",
        systems.len(),
        count("none")
    )
}
