//! `rumbo coverage`: which systems of the sources are covered, by what, and how far; or which rows of the inventory of law
//! are encoded.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;
use rumbo_app::coverage::{RowCoverage, SystemCoverage, coverage, rows};

use super::check;
use super::ending::Failure;
use super::settings::{Session, close};
use crate::folder;

/// What coverage is asked of.
#[derive(Debug, Args)]
pub(crate) struct Coverage {
    /// A country's folder (else content/mx)
    #[arg(value_name = "FOLDER", conflicts_with = "data")]
    folder: Option<PathBuf>,
    /// A node's folder: programmes that have cases there count as in use
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Show the rows of the inventory of law instead: which are encoded as rules and parameters, and by what
    #[arg(long)]
    rules: bool,
}

/// Prints every system, or every row.
pub(crate) fn run(request: Coverage, session: &mut Session) -> Result<(), Failure> {
    match request.data {
        Some(data) => {
            let app = session.open_at(&data)?;
            let shown = if request.rules {
                app.published().map(|it| of_rows(&rows(&it.content), session)).map_err(Failure::from)
            } else {
                app.coverage().map(|it| of_systems(&it, session)).map_err(Failure::from)
            };
            close(app, shown)
        }
        None => {
            let folder = request.folder.unwrap_or_else(|| PathBuf::from("content/mx"));
            let bundle = folder::read(&folder)?;
            let content = check::sound(&bundle, &folder, &mut session.out)?;
            if request.rules {
                of_rows(&rows(&content), session);
            } else {
                of_systems(&coverage(&content, &[]), session);
            }
            Ok(())
        }
    }
}

fn of_systems(systems: &[SystemCoverage], session: &mut Session) {
    for system in systems {
        session.out.object(system);
        let by = if system.by.is_empty() { "–".to_owned() } else { system.by.join(", ") };
        session.out.say(format!("{:<5} {:<9} {by}", system.id, system.state));
    }
    session.out.say(summary(systems));
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

fn of_rows(rows: &[RowCoverage], session: &mut Session) {
    rows.iter().for_each(|it| session.out.object(it));
    let mut areas: BTreeMap<&str, Vec<&RowCoverage>> = BTreeMap::new();
    for row in rows {
        areas.entry(&row.area).or_default().push(row);
    }
    session.out.say("area  encoded  read in the official text (T)");
    for (area, rows) in areas {
        session.out.say(format!("{area:<5} {:<8} {}", counted(&rows), counted(&of_the_text(&rows))));
        for it in &rows {
            let by = if it.by.is_empty() { "–".to_owned() } else { it.by.join(", ") };
            session.out.say(format!("      {} {:<3} {by}", it.id, it.mark));
        }
    }
    let all: Vec<&RowCoverage> = rows.iter().collect();
    let text = of_the_text(&all);
    session.out.say(format!(
        "{} rows encoded; of those read in the official text, {}",
        counted(&all),
        counted(&text)
    ));
}

fn of_the_text<'r>(rows: &[&'r RowCoverage]) -> Vec<&'r RowCoverage> {
    rows.iter().filter(|it| it.mark.starts_with('T')).copied().collect()
}

/// `12/49`.
fn counted(rows: &[&RowCoverage]) -> String {
    format!("{}/{}", rows.iter().filter(|it| it.state == "encoded").count(), rows.len())
}
