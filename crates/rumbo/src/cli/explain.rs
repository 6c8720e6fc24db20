//! `rumbo explain`: what a rule says of facts, and how it comes to say so.

use std::collections::BTreeMap;
use std::fmt;

use clap::Args;
use rumbo_app::explain::{Explained, explain};
use rumbo_app::{Mistake, Written};
use rumbo_content::Content;
use rumbo_render::{Answer, Line, Reading, answer_page, answer_text, document};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::{Value as Json, json};

use super::choice::{Choice, Format, day, today};
use super::ending::Failure;
use super::settings::Session;

/// A question to a rule.
#[derive(Debug, Args)]
#[command(after_help = "\
Facts that are not given are unknown: the answer then says what is settled all the same, what it depends on, and what
to ask next. `name=` says that a fact does not apply. In a file a fact may say when it became known:
`entered_on = { is = 2026-01-10, known = 2026-02-01 }` is unknown before that day.

Examples:
  rumbo explain visitor-stay --on 2026-08-01 --lang en \\
      --facts condition=VSP entered_on=2026-01-10 left_on= holds_residence_card=false
  rumbo explain visitor-stay --facts case.toml --on 2012-12-01 --as-of 2026-08-01 --format html")]
pub(crate) struct Explain {
    /// The rule
    rule: String,
    /// Facts: name=value, or a TOML or JSON file of names and values
    #[arg(long, num_args = 1.., value_name = "FILE|NAME=VALUE")]
    facts: Vec<String>,
    /// Under the law of this day (else today)
    #[arg(long, value_name = "DAY")]
    on: Option<String>,
    /// The case as of this day, with what was known by then (else the day of the law)
    #[arg(long, value_name = "DAY")]
    as_of: Option<String>,
    /// How it is written (else text)
    #[arg(long, value_enum)]
    format: Option<Format>,
    #[command(flatten)]
    choice: Choice,
}

/// Asks a rule.
pub(crate) fn run(request: Explain, session: &mut Session) -> Result<(), Failure> {
    let format = Format::settle(request.format, session);
    request.choice.ask(session, |content, session| answer(&request, format, content, session))
}

fn answer(
    request: &Explain,
    format: Format,
    content: &Content,
    session: &mut Session,
) -> Result<(), Failure> {
    let on = day("--on", request.on.as_deref(), today(content))?;
    let as_of = day("--as-of", request.as_of.as_deref(), on)?;
    let explained = explain(content, &request.rule, &written(&request.facts)?, on, as_of)?;
    let answer = Answer {
        reading: Reading::new(session.voice(content), explained.rule, on),
        case_date: as_of,
        facts: &explained.facts,
        later: &explained.later,
        decision: explained.decision.as_ref(),
        settled: explained.settled.as_ref(),
    };
    match format {
        Format::Text => session.out.raw(&answer_text(&answer)),
        Format::Html => session.out.raw(&document(&answer.reading, answer_page(&answer))),
        Format::Json => session.out.object(&object(&answer, &explained)),
    }
    // An answer that cannot be computed has been told; it is still no answer.
    if explained.decision.is_err() { Err(Failure::Found) } else { Ok(()) }
}

/// The answer for programs: the same words, and the values behind them.
fn object(answer: &Answer<'_>, explained: &Explained<'_>) -> Json {
    let lines = |all: Vec<Line>| all.iter().map(Line::text).collect::<Vec<_>>();
    let steps: Vec<Json> = answer
        .steps()
        .iter()
        .map(|it| {
            json!({
                "number": it.number, "clause": it.clause.text(), "conditions": lines(it.conditions.clone()),
                "stands": it.stands.text(),
            })
        })
        .collect();
    let decision = explained.decision.as_ref().ok();
    json!({
        "rule": explained.rule.id(), "title": answer.reading.title().text(),
        "on": answer.reading.on.to_string(), "as_of": answer.case_date.to_string(),
        "content": answer.reading.voice.content().version.as_str(), "language": answer.reading.voice.language(),
        "outcome": decision.map(|it| &it.outcome), "clause": decision.and_then(|it| it.clause.as_ref()),
        "outputs": decision.map(|it| &it.outputs), "decides": decision.is_some_and(rumbo_app::Decision::decides),
        "cannot": explained.decision.as_ref().err().map(ToString::to_string),
        "settled": explained.settled, "trace": decision.map(|it| &it.trace),
        "words": {
            "answer": answer.headline().text(), "missing": answer.missing().map(|it| it.text()),
            "possible": lines(answer.possible()), "ask": answer.ask().map(|it| it.text()),
            "outputs": lines(answer.outputs()), "standing": lines(answer.standing()), "facts": lines(answer.told()),
            "steps": steps, "read": lines(answer.read()),
        },
    })
}

/// Everything that was told, with all that is wrong with the way it was told: nothing is told twice.
fn written(facts: &[String]) -> Result<BTreeMap<String, Written>, Failure> {
    let (mut written, mut wrong) = (BTreeMap::new(), Vec::new());
    for fact in facts {
        let told = match fact.split_once('=') {
            Some((name, value)) => as_written(name.trim(), value.trim()).map(|it| vec![it]),
            None => from_file(fact),
        };
        match told {
            Ok(told) => {
                for (name, value) in told {
                    let place = format!("fact `{name}`");
                    if written.insert(name, value).is_some() {
                        wrong.push(Mistake::new(place, "it is told twice", "say it once"));
                    }
                }
            }
            Err(why) => wrong.push(why),
        }
    }
    if wrong.is_empty() { Ok(written) } else { Err(Failure::Unreadable(wrong)) }
}

/// A fact of the command line: text, or as JSON the records of a list, or a value with the day it became known.
fn as_written(name: &str, value: &str) -> Result<(String, Written), Mistake> {
    if !value.starts_with(['[', '{']) {
        return Ok((name.to_owned(), Written::Text(value.to_owned())));
    }
    let read = serde_json::from_str(value).map_err(|why| {
        let mend = "write the records as JSON, as [{\"total\": 12, \"temporary\": true}]";
        Mistake::new(format!("fact `{name}`"), format!("it cannot be read: {why}"), mend)
    });
    Ok((name.to_owned(), read?))
}

fn from_file(path: &str) -> Result<Vec<(String, Written)>, Mistake> {
    let unread = |why: String, mend: &str| Mistake::new(format!("facts file `{path}`"), why, mend);
    let text = std::fs::read_to_string(path)
        .map_err(|why| unread(format!("it cannot be read: {why}"), "name a file, or write name=value"))?;
    if path.ends_with(".json") {
        let mend = "write one object, as {\"name\": \"value\"}";
        let told: Told = serde_json::from_str(&text).map_err(|why| unread(why.to_string(), mend))?;
        return Ok(told.0);
    }
    let table: toml::Table = text.parse().map_err(|why: toml::de::Error| {
        unread(why.message().to_owned(), "write one `name = value` a line")
    })?;
    Ok(table.into_iter().map(|(name, value)| (name, of_toml(value))).collect())
}

/// The facts of a JSON file in their order: a name that stands there twice must be seen.
struct Told(Vec<(String, Written)>);

impl<'de> Deserialize<'de> for Told {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Told;
            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("an object of names and values")
            }
            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Told, M::Error> {
                let mut told = Vec::new();
                while let Some(fact) = map.next_entry()? {
                    told.push(fact);
                }
                Ok(Told(told))
            }
        }
        from.deserialize_map(Object)
    }
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
