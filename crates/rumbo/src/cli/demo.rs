//! `rumbo demo`: makes or reuses the synthetic year, prints what it came to, opens the doors.

use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use rumbo_app::demo::{Scale, Year, write_csv};
use rumbo_app::{Fault, Published};

use super::clock::{Watch, now, pretend};
use super::doors::{Opening, open_doors};
use super::ending::Failure;
use super::settings::{DEMO_SEED, PORT, Session, close};
use crate::demo::{Summary, Wanted, YEAR, ready, story};
use crate::http::Named;

/// Where one person's word is not enough, the demo has two; and who controls sits apart from all who serve.
const SEATS: [&str; 5] = [
    "enforcement-officer:inm-control.luis",
    "protection-officer:pfpnna.ana",
    "protection-officer:pfpnna.eva",
    "analyst:inegi.ana",
    "analyst:inegi.eva",
];

/// A demo.
#[derive(Debug, Args)]
pub(crate) struct DemoRequest {
    /// Print what the year came to and end
    #[arg(long)]
    once: bool,
    /// Folder of the demo; it is kept and used again
    #[arg(long, value_name = "DIR", default_value = "data/demo")]
    data: PathBuf,
    /// Port on 127.0.0.1; 0 takes any free one
    #[arg(long, default_value_t = PORT)]
    port: u16,
    /// One invented arrival by air stands for so many real ones
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u64).range(1..))]
    scale: u64,
    /// The same for visits alone
    #[arg(long, hide = true, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    visits_scale: Option<u64>,
    /// The same for receptions that come in with lists, beside those that are followed
    #[arg(long, hide = true, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    lists_scale: Option<u64>,
    /// A country's folder
    #[arg(long, value_name = "FOLDER", default_value = "content/mx")]
    content: PathBuf,
}

/// Shows the demo.
pub(crate) fn run(request: DemoRequest, session: &mut Session) -> Result<(), Failure> {
    let watch = Watch::start();
    let wanted = Wanted {
        data: &request.data,
        content: &request.content,
        scale: request.scale,
        visits: request.visits_scale.unwrap_or(request.scale),
        lists: request.lists_scale,
        seed: DEMO_SEED,
    };
    let app = ready(&wanted, session)?;
    let summary = match Summary::of(&app) {
        Ok(summary) => summary,
        Err(failure) => return close(app, Err(failure)),
    };
    session.out.object(&summary.object());
    let published = app.published()?;
    let language = session.language();
    session.out.say(summary.text(rumbo_render::Voice::new(&published.content, &language)));
    if request.once {
        return Ok(app.close()?);
    }
    pretend(summary.present());
    let story = match story(&request.data) {
        Ok(story) => story,
        Err(failure) => return close(app, Err(failure)),
    };
    let seats = seats(&published);
    let (port, synthetic, exit_when_ready, logs) = (request.port, true, false, false);
    let opening = Opening { port, synthetic, story, seats, exit_when_ready, logs, watch };
    open_doors(Arc::new(app), opening, session)
}

/// The named people of the demo whom its content knows.
fn seats(published: &Published) -> Vec<String> {
    let known = |it: &&&str| Named::read(it, &published.content, now()).is_ok();
    SEATS.iter().filter(known).map(|it| (*it).to_owned()).collect()
}

/// Writes synthetic movements to a file.
pub(crate) fn write_rows(rows: u64, path: &Path, seed: u64, session: &mut Session) -> Result<(), Failure> {
    let year = Year { year: YEAR, scale: Scale::Rows(rows), seed }.movements();
    let most = usize::try_from(rows).unwrap_or(usize::MAX);
    write_file(path, |out| write_csv(year.iter().take(most).map(|it| &it.row), out))?;
    session
        .out
        .object(&serde_json::json!({ "file": path.display().to_string(), "rows": rows, "synthetic": true }));
    session.out.say(format!("{rows} synthetic movements in {}", path.display()));
    Ok(())
}

/// Writes a file through a buffer.
pub(crate) fn write_file(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<std::fs::File>) -> std::io::Result<()>,
) -> Result<(), Failure> {
    let wrote = std::fs::File::create(path).and_then(|file| {
        let mut out = BufWriter::new(file);
        write(&mut out)?;
        out.flush()
    });
    wrote.map_err(|cause| Fault::Write { path: path.display().to_string(), cause }.into())
}
