//! `rumbo figures`: the figures of the sources beside what a synthetic ledger that was built to them gives.

use std::path::PathBuf;

use clap::Args;
use rumbo_content::{Content, SourceFigure};
use rumbo_stats::grouped;
use serde_json::json;

use super::clock::Watch;
use super::ending::Failure;
use super::settings::Session;
use crate::figures::{Build, Given, Wanted};
use crate::folder;

/// Figures to be given back.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  rumbo figures --list
  rumbo figures --share 1000 --data figures
  rumbo figures --ledger repatriations-2005 --ledger farm-places-2004 --data figures")]
pub(crate) struct FiguresRequest {
    /// Only list the figures and their ledgers
    #[arg(long, conflicts_with_all = ["data", "share", "ledger"])]
    list: bool,
    /// An empty folder, in which the ledger is kept
    #[arg(long, value_name = "DIR", default_value = "data/figures")]
    data: PathBuf,
    /// One of so many is recorded; what that does not divide is kept and added
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..))]
    share: u64,
    /// Only this ledger; may be given more than once
    #[arg(long, value_name = "ID")]
    ledger: Vec<String>,
    /// A country's folder
    #[arg(long, value_name = "FOLDER", default_value = "content/mx")]
    content: PathBuf,
}

/// Builds the ledgers and compares, or lists.
pub(crate) fn run(request: FiguresRequest, session: &mut Session) -> Result<(), Failure> {
    let watch = Watch::start();
    let bundle = folder::read(&request.content)?;
    let content = session.sound(&bundle, &request.content)?;
    if let Some(unknown) =
        request.ledger.iter().find(|it| !content.figures.ledgers.iter().any(|l| l.id == **it))
    {
        let all: Vec<&str> = content.figures.ledgers.iter().map(|it| it.id.as_str()).collect();
        let mend = format!("the ledgers are {}", all.join(", "));
        return Err(Failure::mistake(format!("ledger `{unknown}`"), "there is no such ledger", mend));
    }
    let wanted = Wanted { data: &request.data, share: request.share, only: &request.ledger };
    let build = if request.list {
        None
    } else {
        let mut build = Build::begin(&wanted, bundle, &content, session)?;
        build.record(session)?;
        Some(build)
    };
    let mut broken = 0;
    for figure in &content.figures.figures {
        let line = line(&content, figure, build.as_ref(), request.share)?;
        broken += u32::from(line.holds == Some(false));
        session.out.object(&line.object);
        session.out.say(line.text);
    }
    if let Some(build) = build {
        build.close()?;
        session.out.object(&json!({ "synthetic": true, "seconds": watch.elapsed().as_secs_f64() }));
        session.out.say("SYNTHETIC DATA: nobody in these ledgers exists.");
    }
    if broken == 0 { Ok(()) } else { Err(Failure::Found) }
}

/// A figure, ready to be printed.
struct Line {
    text: String,
    object: serde_json::Value,
    holds: Option<bool>,
}

fn line(
    content: &Content,
    figure: &SourceFigure,
    build: Option<&Build<'_>>,
    share: u64,
) -> Result<Line, Failure> {
    let head = format!("{:<5} {:<20} {:<22}", figure.id, figure.source, figure.printed);
    let object = |built: serde_json::Value| json!({ "figure": figure.id, "source": figure.source, "printed": figure.printed, "built": built });
    let Some(built) = &figure.built else {
        let text = format!("{head} no programme holds such events");
        return Ok(Line { text, object: object(serde_json::Value::Null), holds: None });
    };
    let table = built.table.as_ref().map_or("–", |it| it.as_str());
    let (percent, said) = match &built.share {
        Some((of, printed)) => (percent_of(content, built.is, of), printed.as_str()),
        None => (String::new(), ""),
    };
    let told =
        if percent.is_empty() { String::new() } else { format!(", {percent}; the source says {said}") };
    let given = build.map(|it| it.read(built)).transpose()?;
    let (what, holds) = match given {
        None | Some(Given::NotBuilt) => (grouped(built.is), None),
        Some(Given::Protected) => ("not shown at this share".to_owned(), None),
        Some(Given::Counted { recorded, rest }) => {
            let gives = if built.table.is_some() { recorded * share + rest } else { recorded };
            let sum = match (share, built.table.is_some()) {
                (1, _) | (_, false) => grouped(gives),
                _ => format!(
                    "{} × {} + {} = {}",
                    grouped(recorded),
                    grouped(share),
                    grouped(rest),
                    grouped(gives)
                ),
            };
            (sum, Some(gives == built.is))
        }
    };
    let verdict = match holds {
        Some(true) => "given back",
        Some(false) => "NOT GIVEN BACK",
        None => "",
    };
    let text = format!("{head} {what}{told}  [{} · {table}] {verdict}", built.ledger);
    let built = json!({
        "ledger": built.ledger, "table": built.table.as_ref().map(|it| it.as_str()), "is": built.is, "percent": percent,
        "printed_share": said, "gives": what, "holds": holds,
    });
    Ok(Line { text: text.trim_end().to_owned(), object: object(built), holds })
}

/// A share in per cent with two decimals, rounded to the nearest.
fn percent_of(content: &Content, part: u64, of: &str) -> String {
    let whole = content.figures.figures.iter().find(|it| it.id == of).and_then(|it| it.built.as_ref());
    let Some(whole) = whole.map(|it| u128::from(it.is)).filter(|it| *it > 0) else { return String::new() };
    let hundredths = (u128::from(part) * 20_000 + whole) / (2 * whole);
    format!("{}.{:02} % of {of}", hundredths / 100, hundredths % 100)
}
