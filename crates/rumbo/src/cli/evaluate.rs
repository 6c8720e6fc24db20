//! `rumbo evaluate`: a rule put to a file of cases, read whole before anything is written.

use std::path::{Path, PathBuf};
use std::thread::available_parallelism;

use clap::Args;
#[cfg(feature = "lake")]
use rumbo_app::population::parquet;
use rumbo_app::population::{Cases, Evaluated, Question, Summary, evaluate, read};
use rumbo_content::Content;
use serde_json::json;

use super::choice::{Choice, day, today};
use super::clock::Watch;
use super::ending::Failure;
use super::import::show_mistakes;
use super::settings::Session;
use super::write_file;

/// Reasons that are shown why cases cannot be computed.
const REASONS_SHOWN: usize = 5;

/// A rule and a file of cases.
#[derive(Debug, Args)]
#[command(after_help = "\
The file is CSV; its header names the facts of the rule. An empty cell is unknown, `-` says that a fact does not apply,
members of a set stand as a|b|c, the records of a list as JSON. A fact without a column is unknown in every case; a column
that is no fact is passed on unread. Every cell is read before anything is evaluated or written. Built with the feature
`lake`, the file may be Parquet: a null is unknown, and what is written is Parquet too.

Example:
  rumbo evaluate max-stay --population visitors.csv --on 2026-11-21 --out decided.csv")]
pub(crate) struct Evaluate {
    /// The rule
    rule: String,
    /// The cases
    #[arg(long, value_name = "FILE")]
    population: PathBuf,
    /// The day whose law is read (else today)
    #[arg(long, value_name = "DAY")]
    on: Option<String>,
    /// The day as of which the cases are looked at (else the day of the law)
    #[arg(long, value_name = "DAY")]
    as_of: Option<String>,
    /// Threads to compute on (else one for each core)
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u16).range(1..=256))]
    threads: Option<u16>,
    /// Where to write the cases with what the rule says of each
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Evaluate the good rows although others are bad
    #[arg(long)]
    accept_good: bool,
    #[command(flatten)]
    choice: Choice,
}

/// Evaluates a file.
pub(crate) fn run(request: Evaluate, session: &mut Session) -> Result<(), Failure> {
    request.choice.ask(session, |content, session| answer(&request, content, session))
}

fn answer(request: &Evaluate, content: &Content, session: &mut Session) -> Result<(), Failure> {
    let on = day("--on", request.on.as_deref(), today(content))?;
    let question = Question {
        rule: request.rule.clone(),
        on,
        as_of: day("--as-of", request.as_of.as_deref(), on)?,
        threads: request.threads.map_or_else(|| available_parallelism().map_or(1, Into::into), Into::into),
        accept_good: request.accept_good,
    };
    let file = Population::open(&request.population)?;
    let watch = Watch::start();
    let cases = file.read(content, &question.rule)?;
    show_mistakes(&mut session.out, &cases.mistakes);
    let Some(evaluated) = evaluate(content, &question, &cases)? else {
        session.out.object(&json!({
            "file": request.population.display().to_string(), "rows": cases.rows, "bad": cases.bad.len(),
            "mistakes": cases.mistakes_total, "evaluated": false,
        }));
        session.out.say(format!(
            "{} of {} rows are bad ({} mistakes): nothing was evaluated. Mend them, or evaluate the good ones with --accept-good.",
            cases.bad.len(), cases.rows, cases.mistakes_total
        ));
        return Err(Failure::Found);
    };
    if let Some(out) = &request.out {
        write_file(out, |to| file.write(&evaluated, to))?;
    }
    tell(request, &question, &cases, &evaluated, watch.elapsed().as_secs_f64(), session);
    if cases.bad.is_empty() { Ok(()) } else { Err(Failure::Found) }
}

/// The file of cases: what is written again has the form of what was read.
enum Population {
    Csv(Vec<u8>),
    #[cfg(feature = "lake")]
    Parquet(std::fs::File),
}

impl Population {
    fn open(path: &Path) -> Result<Self, Failure> {
        let unreadable = |why: std::io::Error| {
            let place = format!("population `{}`", path.display());
            let mend = "name a file that is there and may be read";
            Failure::mistake(place, format!("it cannot be read: {why}"), mend)
        };
        #[cfg(feature = "lake")]
        {
            let mut file = std::fs::File::open(path).map_err(unreadable)?;
            if parquet::is_parquet(&mut file).map_err(unreadable)? {
                return Ok(Self::Parquet(file));
            }
        }
        let bytes = std::fs::read(path).map_err(unreadable)?;
        if bytes.starts_with(b"PAR1") {
            let place = format!("population `{}`", path.display());
            let mend = "write the cases as CSV, or build the program with `--features lake`";
            return Err(Failure::mistake(place, "it is Parquet, which this program was built without", mend));
        }
        Ok(Self::Csv(bytes))
    }

    fn read(&self, content: &Content, rule: &str) -> Result<Cases, Failure> {
        Ok(match self {
            Self::Csv(bytes) => read(content, rule, bytes)?,
            #[cfg(feature = "lake")]
            Self::Parquet(file) => parquet::read(content, rule, again(file)?)?,
        })
    }

    fn write(&self, evaluated: &Evaluated<'_>, to: &mut (impl std::io::Write + Send)) -> std::io::Result<()> {
        match self {
            Self::Csv(bytes) => evaluated.write(bytes, to),
            #[cfg(feature = "lake")]
            Self::Parquet(file) => parquet::write(evaluated, file.try_clone()?, to),
        }
    }
}

/// The same file for another reader of it.
#[cfg(feature = "lake")]
fn again(file: &std::fs::File) -> Result<std::fs::File, Failure> {
    file.try_clone().map_err(|why| {
        Failure::mistake("population", format!("it cannot be read: {why}"), "free some file handles")
    })
}

fn tell(
    request: &Evaluate,
    question: &Question,
    cases: &Cases,
    evaluated: &Evaluated<'_>,
    seconds: f64,
    session: &mut Session,
) {
    let (summary, reasons) = (evaluated.summary(), evaluated.reasons(REASONS_SHOWN));
    session.out.object(&json!({
        "file": request.population.display().to_string(), "rule": question.rule, "on": question.on.to_string(),
        "as_of": question.as_of.to_string(), "rows": cases.rows, "bad": cases.bad.len(),
        "mistakes": cases.mistakes_total, "evaluated": true, "missing": cases.missing, "unread": cases.unread,
        "summary": summary, "reasons": reasons, "seconds": seconds,
        "out": request.out.as_ref().map(|it| it.display().to_string()),
    }));
    session.out.say(text(question, cases, &summary, &reasons));
    if let Some(out) = &request.out {
        session.out.say(format!("Written to {}.", out.display()));
    }
}

fn text(question: &Question, cases: &Cases, summary: &Summary, reasons: &[(String, usize)]) -> String {
    let good = cases.rows - cases.bad.len();
    let mut text = format!("{} on {}: {good} cases", question.rule, question.on);
    if question.as_of != question.on {
        text.push_str(&format!(", looked at as of {}", question.as_of));
    }
    let mut line = |what: &str, count: usize| text.push_str(&format!("\n{count:>12}  {what}"));
    for (outcome, count) in &summary.outcomes {
        line(outcome, *count);
    }
    line("not applicable", summary.not_applicable);
    line("unknown: facts are missing", summary.unknown);
    line("cannot be computed", summary.cannot);
    for (reason, count) in reasons {
        line(&format!("  because {reason}"), *count);
    }
    if !cases.bad.is_empty() {
        line("rows are bad and were left out", cases.bad.len());
    }
    for fact in &cases.missing {
        text.push_str(&format!("\nThe file has no column `{fact}`: unknown in every case."));
    }
    for column in &cases.unread {
        text.push_str(&format!("\nThe column `{column}` is no fact of the rule: passed on unread."));
    }
    text
}
