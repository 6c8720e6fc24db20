//! `rumbo explain`: what a rule says of facts, and how it comes to say so.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;
use rumbo_app::explain::explain;
use rumbo_app::{Decision, Tri, Value, Written};
use rumbo_content::Content;
use serde_json::json;

use super::check;
use super::clock::now;
use super::ending::Failure;
use super::settings::{Session, close};
use crate::folder;

/// A question to a rule.
#[derive(Debug, Args)]
#[command(after_help = "\
Facts that are not given are unknown: the answer then says what it needs. `name=` says that a fact does not apply.

Example:
  rumbo explain visitor-stay --on 2026-08-01 \\
      --facts condition=VSP entered_on=2026-01-10 left_on= holds_residence_card=false")]
pub(crate) struct Explain {
    /// The rule
    rule: String,
    /// Facts: name=value, or a TOML or JSON file of names and values
    #[arg(long, num_args = 1.., value_name = "FILE|NAME=VALUE")]
    facts: Vec<String>,
    /// The day it is asked about (else today)
    #[arg(long, value_name = "DAY")]
    on: Option<String>,
    /// A country's folder
    #[arg(long, value_name = "FOLDER", default_value = "content/mx")]
    content: PathBuf,
    /// Ask the content that a node has published instead
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

/// Asks a rule.
pub(crate) fn run(request: Explain, session: &mut Session) -> Result<(), Failure> {
    match &request.data {
        Some(data) => {
            let app = session.open_at(data)?;
            let published = app.published()?;
            let answer = answer(&request, &published.content, session);
            close(app, answer)
        }
        None => {
            let bundle = folder::read(&request.content)?;
            let content = check::sound(&bundle, &request.content, &mut session.out)?;
            answer(&request, &content, session)
        }
    }
}

fn answer(request: &Explain, content: &Content, session: &mut Session) -> Result<(), Failure> {
    let on = match &request.on {
        Some(text) => text.parse().map_err(|_| {
            Failure::mistake(
                format!("`--on {text}`"),
                "it is not a day",
                "write a day that exists, as 2026-03-01",
            )
        })?,
        None => content.country.zone.date_of(now()),
    };
    let written = written(&request.facts)?;
    let decision = explain(content, &request.rule, &written, on)?;
    session.out.object(&json!({
        "rule": request.rule, "on": on.to_string(), "content": content.version.as_str(),
        "outcome": decision.outcome, "clause": decision.clause, "decides": decision.decides(), "trace": decision.trace,
    }));
    session.out.say(text(&request.rule, &decision, on.to_string().as_str()));
    Ok(())
}

fn text(rule: &str, decision: &Decision, on: &str) -> String {
    let mut text = format!("{rule} on {on}: {}", outcome(&decision.outcome));
    if let Some(clause) = &decision.clause {
        text.push_str(&format!(" (clause `{clause}`)"));
    }
    if !decision.decides() {
        text.push_str("\nIt rests on values that nobody has checked yet: an officer decides.");
    }
    text.push_str("\n\nHow it came about:");
    for line in &decision.trace {
        text.push_str(&format!("\n  {line}"));
    }
    text
}

fn outcome(outcome: &Tri<Value>) -> String {
    match outcome {
        Tri::Known(value) => value.to_string(),
        Tri::NotApplicable => "the rule says nothing of such a case".to_owned(),
        Tri::Unknown(_) => format!("{outcome}"),
    }
}

fn written(facts: &[String]) -> Result<BTreeMap<String, Written>, Failure> {
    let mut written = BTreeMap::new();
    for fact in facts {
        match fact.split_once('=') {
            Some((name, value)) => {
                written.insert(name.trim().to_owned(), as_written(name.trim(), value.trim())?);
            }
            None => written.extend(from_file(fact)?),
        }
    }
    Ok(written)
}

/// A value of the command line: text, or the records of a list as JSON.
fn as_written(name: &str, value: &str) -> Result<Written, Failure> {
    if !value.starts_with('[') {
        return Ok(Written::Text(value.to_owned()));
    }
    serde_json::from_str(value).map_err(|why| {
        let mend = "write the records as JSON, as [{\"total\": 12, \"temporary\": true}]";
        Failure::mistake(format!("fact `{name}`"), format!("it cannot be read: {why}"), mend)
    })
}

fn from_file(path: &str) -> Result<BTreeMap<String, Written>, Failure> {
    let place = || format!("facts file `{path}`");
    let text = std::fs::read_to_string(path).map_err(|why| {
        Failure::mistake(place(), format!("it cannot be read: {why}"), "name a file, or write name=value")
    })?;
    let unread = |why: String, mend: &str| Failure::mistake(place(), why, mend);
    if path.ends_with(".json") {
        let mend = "write one object, as {\"name\": \"value\"}";
        return serde_json::from_str(&text).map_err(|why| unread(why.to_string(), mend));
    }
    let table: toml::Table = text.parse().map_err(|why: toml::de::Error| {
        unread(why.message().to_owned(), "write one `name = value` a line")
    })?;
    Ok(table.into_iter().map(|(name, value)| (name, of_toml(value))).collect())
}

fn of_toml(value: toml::Value) -> Written {
    match value {
        toml::Value::String(text) => Written::Text(text),
        toml::Value::Datetime(day) => Written::Text(day.to_string()),
        toml::Value::Boolean(flag) => Written::Flag(flag),
        toml::Value::Integer(number) => Written::Number(number),
        toml::Value::Float(_) => Written::Fraction,
        toml::Value::Array(items) => Written::Several(items.into_iter().map(of_toml).collect()),
        toml::Value::Table(fields) => {
            Written::Record(fields.into_iter().map(|(name, value)| (name, of_toml(value))).collect())
        }
    }
}
