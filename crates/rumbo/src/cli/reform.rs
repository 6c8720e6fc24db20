//! `rumbo reform`: what a proposed reform would change, case by case and for how many.

use std::io::Write as _;
use std::path::PathBuf;
use std::thread::available_parallelism;

use clap::{Args, Subcommand};
use rumbo_app::reform::{Question, Touch, Touched, diff};
use rumbo_content::{Content, Reform, reform};
use rumbo_render::{Reading, TouchedRule, Voice, reform_document, reform_text};
use serde_json::json;

use super::check;
use super::choice::day;
use super::clock::Watch;
use super::ending::Failure;
use super::settings::Session;
use super::write_file;
use crate::folder;

/// Proposed reforms.
#[derive(Debug, Subcommand)]
pub(crate) enum ReformCommand {
    /// Which rules a reform touches, the exact cases that come out otherwise, and how many of a population that is
    #[command(after_help = "\
The reform is a folder `reforms/<name>/` of the country, with only the files that would change.

Example:
  rumbo reform diff visitor-90-days --population visitors.csv --html reform.html")]
    Diff(Diff),
}

/// A reform, and what is asked of it.
#[derive(Debug, Args)]
pub(crate) struct Diff {
    /// The reform: the name of its folder
    name: String,
    /// Only this rule
    #[arg(long, value_name = "RULE")]
    rule: Option<String>,
    /// The day on which the law before and after is compared (else the first day of the reform)
    #[arg(long, value_name = "DAY")]
    on: Option<String>,
    /// Cases, as CSV: how many come out otherwise
    #[arg(long, value_name = "FILE")]
    population: Option<PathBuf>,
    /// Write a page to this file
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// A country's folder
    #[arg(long, value_name = "FOLDER", default_value = "content/mx")]
    content: PathBuf,
}

/// Answers.
pub(crate) fn run(command: &ReformCommand, session: &mut Session) -> Result<(), Failure> {
    let ReformCommand::Diff(request) = command;
    let bundle = folder::read(&request.content)?;
    let before = check::sound(&bundle, &request.content, &mut session.out)?;
    if !bundle.reforms().contains(&request.name.as_str()) {
        let known: Vec<&str> = bundle.reforms().into_iter().collect();
        let mend = if known.is_empty() {
            "there is none: make a folder reforms/<name>/ with reform.toml".to_owned()
        } else {
            format!("name one of {}", known.join(", "))
        };
        return Err(Failure::mistake(
            format!("reform `{}`", request.name),
            "there is no such reform".to_owned(),
            mend,
        ));
    }
    let (after, found) = reform(&bundle, &request.name);
    let Some(after) = after.filter(|_| check::count(&found).0 == 0) else {
        check::show(&mut session.out, &request.content, &bundle, &found);
        return Err(Failure::Found);
    };
    answer(request, &before, &after, session)
}

fn answer(request: &Diff, before: &Content, after: &Reform, session: &mut Session) -> Result<(), Failure> {
    let on = day("--on", request.on.as_deref(), after.from)?;
    let bytes = request.population.as_ref().map(|path| {
        std::fs::read(path).map_err(|why| {
            let place = format!("population `{}`", path.display());
            Failure::mistake(
                place,
                format!("it cannot be read: {why}"),
                "name a file that is there and may be read",
            )
        })
    });
    let bytes = bytes.transpose()?;
    let question = Question {
        on,
        rule: request.rule.as_deref(),
        population: bytes.as_deref(),
        threads: available_parallelism().map_or(1, Into::into),
    };
    let watch = Watch::start();
    let touched = diff(before, after, &question)?;
    session.out.object(&json!({
        "reform": after.id, "from": after.from.to_string(), "on": on.to_string(), "rules": touched,
        "seconds": watch.elapsed().as_secs_f64(),
    }));
    let voice = session.voice(&after.content);
    let shown: Vec<TouchedRule<'_>> =
        touched.iter().filter_map(|it| shown(voice, before, after, on, it)).collect();
    let title = voice.words(&format!("reform-{}", after.id));
    let about = voice.frame_with(
        "reform-about",
        &[
            ("from", rumbo_content::Arg::Text(voice.date(after.from).text())),
            ("on", rumbo_content::Arg::Text(voice.date(on).text())),
        ],
    );
    session.out.say(reform_text(voice, title.text(), about.text(), &shown));
    match &request.html {
        Some(path) => {
            let page = reform_document(voice, title.text(), about.text(), &shown);
            write_file(path, |out| out.write_all(page.as_bytes()))
        }
        None => Ok(()),
    }
}

/// A rule in the words that the reform leaves it with; one that is gone, in those it had.
fn shown<'a>(
    voice: Voice<'a>,
    before: &'a Content,
    after: &'a Reform,
    on: rumbo_base::CivilDate,
    touched: &'a Touched,
) -> Option<TouchedRule<'a>> {
    let rule = after.content.rules.get(&touched.rule).or_else(|| before.rules.get(&touched.rule))?;
    let how = match touched.how {
        Touch::Rule => "reform-rule",
        Touch::Values => "reform-values",
        Touch::New => "reform-new",
        Touch::Gone => "reform-gone",
    };
    let (difference, population) = (touched.difference.as_ref(), touched.population.as_ref());
    Some(TouchedRule { reading: Reading::new(voice, rule, on), how, difference, population })
}
