//! `rumbo coverage`: which systems of the sources are covered, by what, and how far.

use std::path::PathBuf;

use rumbo_app::coverage::{SystemCoverage, coverage};

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
        None => {
            let folder = folder.unwrap_or_else(|| PathBuf::from("content/mx"));
            let bundle = folder::read(&folder)?;
            coverage(&check::sound(&bundle, &folder, &mut session.out)?, &[])
        }
    };
    for system in &systems {
        session.out.object(system);
        let by = if system.by.is_empty() { "–".to_owned() } else { system.by.join(", ") };
        session.out.say(format!("{:<5} {:<9} {by}", system.id, system.state));
    }
    session.out.say(summary(&systems));
    Ok(())
}

fn summary(systems: &[SystemCoverage]) -> String {
    let count = |state: &str| systems.iter().filter(|it| it.state == state).count();
    let (declared, tested, demo) = (count("declared"), count("tested"), count("demo"));
    format!(
        "{} systems: {demo} in use, {tested} told by a story, {declared} declared, {} not covered",
        systems.len(),
        count("none")
    )
}
