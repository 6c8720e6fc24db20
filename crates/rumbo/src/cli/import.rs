//! `rumbo import`: a file examined whole, then recorded; every bad row told.

use std::path::PathBuf;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use clap::{Args, Subcommand};
use rumbo_app::import::{Imported, Options, Plan};
use rumbo_app::movement::RowMistake;
use rumbo_app::{Actor, App};
use rumbo_content::feeds::{self, Feed};
use serde_json::json;

use super::DataFolder;
use super::clock::{Watch, now};
use super::ending::Failure;
use super::out::Out;
use super::settings::{Session, close};

/// Bad rows that a terminal is shown; a pipe and `--json` get all.
const MISTAKES_SHOWN: usize = 50;

/// What can be brought in.
#[derive(Debug, Subcommand)]
pub(crate) enum Import {
    /// Entries, exits and rejections at the border: CSV with a header, or one JSON object a line
    #[command(after_help = "\
Every row is examined before any is recorded. With a bad row nothing is imported, unless --accept-good is given.
The same file again changes nothing; an import that was cut off goes on where it ended.

Examples:
  rumbo import movements january.csv --data node
  rumbo import movements january.csv --data node --accept-good --rejects mend.csv")]
    Movements {
        #[command(flatten)]
        file: RowsFile,
        /// The system that the rows come from: a row is known by its source and its id
        #[arg(long, default_value = "border", value_name = "NAME")]
        source: String,
    },
    /// Orders of employers for a season, one a row: CSV with a header, or one JSON object a line
    #[command(after_help = "\
Every row is examined before any is recorded; one that the law or the programme refuses is told like any other bad row.
The same file again changes nothing.

Examples:
  rumbo import orders farms.csv --data node
  rumbo import orders farms.ndjson --data node --accept-good")]
    Orders {
        #[command(flatten)]
        file: RowsFile,
        /// The system that the rows come from: a row is known by its source and its id
        #[arg(long, default_value = "farms", value_name = "NAME")]
        source: String,
    },
    /// Files of workers for a season, one person a row: CSV with a header, or one JSON object a line
    #[command(after_help = "\
Every row is examined before any is recorded; one that the law or the programme refuses is told like any other bad row.
The same file again changes nothing.

Examples:
  rumbo import workers tlaxcala.csv --data node
  rumbo import workers tlaxcala.csv --data node --accept-good --rejects mend.csv")]
    Workers {
        #[command(flatten)]
        file: RowsFile,
        /// The system that the rows come from: a row is known by its source and its id
        #[arg(long, default_value = "employment-service", value_name = "NAME")]
        source: String,
    },
    /// Nationals whom another state hands over, one reception a row: CSV with a header, or one JSON object a line
    #[command(after_help = "\
Every row is examined before any is recorded. A row tells what happened and is never refused: somebody whom the consul had
announced is received on that case, anybody else on a new one. The same file again changes nothing.

Examples:
  rumbo import repatriations tijuana.csv --data node
  rumbo import repatriations tijuana.ndjson --data node --accept-good")]
    Repatriations {
        #[command(flatten)]
        file: RowsFile,
        /// The system that the rows come from: a row is known by its source and its id
        #[arg(long, default_value = "reception", value_name = "NAME")]
        source: String,
    },
    /// Foreigners handed over to their own country, one hand-over a row: CSV with a header, or one JSON object a line
    #[command(after_help = "\
Every row is examined before any is recorded. A row tells what happened and is never refused: it ends the open case of whoever
was to be handed over, and is told of any other open case out of order; for anybody else it opens a case and ends it. What the
law forbids is a breach. The same file again changes nothing.

Examples:
  rumbo import returns talisman.csv --data node
  rumbo import returns talisman.ndjson --data node --accept-good")]
    Returns {
        #[command(flatten)]
        file: RowsFile,
        /// The system that the rows come from: a row is known by its source and its id
        #[arg(long, default_value = "returns", value_name = "NAME")]
        source: String,
    },
}

/// A file of rows.
#[derive(Debug, Args)]
pub(crate) struct RowsFile {
    /// The file
    file: PathBuf,
    #[command(flatten)]
    data: DataFolder,
    /// Import the good rows and write the others, unchanged, to the rejects file
    #[arg(long)]
    accept_good: bool,
    /// Where bad rows go (else FILE with `.rejects` added)
    #[arg(long, value_name = "FILE", requires = "accept_good")]
    rejects: Option<PathBuf>,
    /// Sends a small command every so many milliseconds meanwhile, and says how long the slowest took
    #[arg(long, hide = true, value_name = "MILLISECONDS")]
    probe_every_ms: Option<u64>,
}

/// Imports a file.
pub(crate) fn run(request: Import, session: &mut Session) -> Result<(), Failure> {
    let (feed, request, source) = match request {
        Import::Movements { file, source } => (&feeds::MOVEMENTS, file, source),
        Import::Orders { file, source } => (&feeds::ORDERS, file, source),
        Import::Workers { file, source } => (&feeds::WORKERS, file, source),
        Import::Repatriations { file, source } => (&feeds::REPATRIATIONS, file, source),
        Import::Returns { file, source } => (&feeds::RETURNS, file, source),
    };
    let rejects =
        request.accept_good.then(|| request.rejects.clone().unwrap_or_else(|| beside(&request.file)));
    let options = Options { source, rejects, now: now() };
    let app = session.open(&request.data)?;
    let outcome = import(&app, (feed, &request), &options, session);
    close(app, outcome)
}

fn beside(file: &std::path::Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".rejects");
    PathBuf::from(name)
}

fn import(
    app: &App,
    (feed, request): (&'static Feed, &RowsFile),
    options: &Options,
    session: &mut Session,
) -> Result<(), Failure> {
    let watch = Watch::start();
    let bar = session.out.progress(0, "examining rows");
    let plan = app.examine_import((feed, &request.file), options, |rows| bar.set_position(rows));
    bar.finish_and_clear();
    let plan = plan?;
    show_mistakes(&mut session.out, &plan.mistakes);
    let bar = session.out.progress(plan.rows, "recording rows");
    let work = || app.import(&plan, options, |rows| bar.set_position(rows));
    let (imported, slowest) = match request.probe_every_ms {
        Some(every) => while_probed(app, Duration::from_millis(every), work)?,
        None => (work(), None),
    };
    bar.finish_and_clear();
    let imported = imported?;
    show_mistakes(&mut session.out, &imported.failed);
    let stopped = !plan.mistakes.is_empty() && options.rejects.is_none();
    session.out.object(&json!({
        "file": request.file.display().to_string(), "rows": imported.rows, "recorded": imported.recorded,
        "again": imported.again, "resumed": imported.resumed, "rejected": imported.rejected,
        "failed": imported.failed.len(), "imported": !stopped, "seconds": watch.elapsed().as_secs_f64(),
        "probe_ms_max": slowest,
    }));
    session.out.say(summary(&plan, &imported, options, stopped));
    if plan.mistakes.is_empty() && imported.failed.is_empty() { Ok(()) } else { Err(Failure::Found) }
}

/// Every bad value; a terminal is spared a flood.
pub(super) fn show_mistakes(out: &mut Out, mistakes: &[RowMistake]) {
    let shown = if out.terminal { MISTAKES_SHOWN } else { mistakes.len() };
    for it in mistakes.iter().take(shown) {
        out.object(it);
        let column = if it.column.is_empty() { String::new() } else { format!(", {}", it.column) };
        let value = if it.value.is_empty() { String::new() } else { format!(" `{}`", it.value) };
        // What names something else first is set apart from the value.
        let apart = if !value.is_empty() && it.why.starts_with('`') { ":" } else { "" };
        out.say(format!("line {}{column}:{value}{apart} {}; {}", it.line, it.why, it.mend));
    }
    if mistakes.len() > shown {
        out.say(format!("… and {} more; `| less` or --json shows all", mistakes.len() - shown));
    }
}

fn summary(plan: &Plan, imported: &Imported, options: &Options, stopped: bool) -> String {
    let (rows, bad) = (imported.rows, plan.bad_rows());
    if stopped {
        return format!(
            "{bad} of {rows} rows are bad: nothing was imported. Mend them, or import the good ones with --accept-good."
        );
    }
    let mut text = match (imported.recorded, imported.again) {
        (0, again) if again > 0 => format!("Nothing changed: all {again} rows had been imported before."),
        (recorded, 0) => format!("{recorded} rows recorded."),
        (recorded, again) => format!("{recorded} rows recorded; {again} had been imported before."),
    };
    if imported.resumed > 0 {
        text.push_str(&format!(
            " The import had been cut off after {} rows and went on from there.",
            imported.resumed
        ));
    }
    if let (Some(path), true) = (&options.rejects, bad > 0) {
        text.push_str(&format!(" {bad} bad rows are in {}.", path.display()));
    }
    if !imported.failed.is_empty() {
        text.push_str(&format!(" {} rows read well but could not be recorded.", imported.failed.len()));
    }
    text
}

/// Does the work while an officer's small command comes again and again; gives the slowest answer in milliseconds.
fn while_probed<R>(
    app: &App,
    every: Duration,
    work: impl FnOnce() -> R,
) -> Result<(R, Option<f64>), Failure> {
    let (stop, stopped) = channel::<()>();
    std::thread::scope(|scope| {
        let probe = scope.spawn(move || -> Result<f64, Failure> {
            let mut officer = Officer { after: None, asked: 0, slowest: 0.0 };
            while stopped.recv_timeout(every) == Err(RecvTimeoutError::Timeout) {
                officer.ask(app)?;
            }
            Ok(officer.slowest)
        });
        let done = work();
        drop(stop);
        let slowest = probe.join().map_err(|_| Failure::fault("the probe stopped unexpectedly"))??;
        Ok((done, Some(slowest)))
    })
}

/// Somebody who tells of something small on one case after another.
struct Officer {
    after: Option<rumbo_base::CaseId>,
    asked: u64,
    slowest: f64,
}

impl Officer {
    /// Reports an occurrence that moves nothing, as the owner of the programme that the file is imported into.
    fn ask(&mut self, app: &App) -> Result<(), Failure> {
        let published = app.published()?;
        let mut importing = published.content.programmes.values().filter(|it| !it.imports.is_empty());
        let told = importing.find_map(|programme| {
            let quiet = programme.occurrences.iter().find(|it| it.to.is_none() && it.breaks.is_none())?;
            Some((programme, quiet.id.clone()))
        });
        let Some((programme, what)) = told else { return Ok(()) };
        let Some(row) = app.cases(Some(programme.id.clone()), None, Some(false), self.after, 1)?.pop() else {
            return Ok(());
        };
        let now = now();
        let request = rumbo_app::cases::Request {
            key: format!("probe-{}-{}", now.as_nanosecond(), self.asked),
            actor: Actor::officer(programme.owner.clone(), "probe"),
            happened_at: now,
            now,
            place: None,
        };
        let watch = Watch::start();
        app.report(row.case, what, rumbo_app::cases::Given::default(), request)?;
        self.slowest = self.slowest.max(watch.milliseconds());
        (self.after, self.asked) = (Some(row.case), self.asked + 1);
        Ok(())
    }
}
