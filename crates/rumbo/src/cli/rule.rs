//! `rumbo rule`: the rules of content as people read them: a list, one rule, the book of all.

use std::io::Write;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use rumbo_app::explain::{cells, rule_named};
use rumbo_base::CivilDate;
use rumbo_content::Content;
use rumbo_render::{
    Entry, Line, Reading, Term, Voice, book, book_text, cells_page, cells_text, chapters, document,
    law_values, rule_page, rule_text,
};
use serde_json::{Value, json};

use super::choice::{Choice, Format, day, today};
use super::ending::Failure;
use super::settings::Session;
use super::write_file;

/// Rules as people read them.
#[derive(Debug, Subcommand)]
pub(crate) enum RuleCommand {
    /// Every rule, by the instrument it rests on
    List {
        #[command(flatten)]
        choice: Choice,
    },
    /// One rule: prose, decision table, the values of the law that it reads
    #[command(after_help = "Example: rumbo rule show visitor-stay --lang es --on 2026-11-21")]
    Show(Show),
    /// All cases of a rule: groups of which it says one thing, each with an example
    #[command(after_help = "Example: rumbo rule cells visitor-stay --lang es")]
    Cells(Show),
    /// All rules as a book that a lawyer can check
    #[command(after_help = "Example: rumbo rule book --lang es --format html --out rules.html")]
    Book(Book),
}

/// One rule.
#[derive(Debug, Args)]
pub(crate) struct Show {
    /// The rule
    rule: String,
    #[command(flatten)]
    written: Written,
}

/// All rules.
#[derive(Debug, Args)]
pub(crate) struct Book {
    #[command(flatten)]
    written: Written,
    /// Write to this file instead
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// How and of which day.
#[derive(Debug, Args)]
struct Written {
    /// How it is written (else text)
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Under the law of this day (else today)
    #[arg(long, value_name = "DAY")]
    on: Option<String>,
    #[command(flatten)]
    choice: Choice,
}

/// Reads rules.
pub(crate) fn run(command: RuleCommand, session: &mut Session) -> Result<(), Failure> {
    match command {
        RuleCommand::List { choice } => choice.ask(session, list),
        RuleCommand::Show(it) => it.written.ask(session, |content, format, on, session| {
            let rule = rule_named(content, &it.rule)?;
            show(&Reading::new(session.voice(content), rule, on), format, session);
            Ok(())
        }),
        RuleCommand::Cells(it) => it.written.ask(session, |content, format, on, session| {
            let rule = rule_named(content, &it.rule)?;
            let found = cells(content, rule, on);
            let reading = Reading::new(session.voice(content), rule, on);
            match format {
                Format::Text => session.out.raw(&cells_text(&reading, &found)),
                Format::Html => session.out.raw(&document(&reading, cells_page(&reading, &found))),
                Format::Json => {
                    session.out.object(&json!({ "rule": rule.id(), "on": on.to_string(), "cells": found }))
                }
            }
            Ok(())
        }),
        RuleCommand::Book(it) => it.written.ask(session, |content, format, on, session| {
            let voice = session.voice(content);
            let text = match format {
                Format::Text => book_text(voice, on),
                Format::Html => book(voice, on),
                Format::Json => json!(all(voice, on)).to_string(),
            };
            match &it.out {
                Some(path) => write_file(path, |out| out.write_all(text.as_bytes())),
                None => {
                    session.out.raw(&text);
                    Ok(())
                }
            }
        }),
    }
}

impl Written {
    fn ask(
        &self,
        session: &mut Session,
        question: impl FnOnce(&Content, Format, CivilDate, &mut Session) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let format = Format::settle(self.format, session);
        self.choice.ask(session, |content, session| {
            let on = day("--on", self.on.as_deref(), today(content))?;
            question(content, format, on, session)
        })
    }
}

fn list(content: &Content, session: &mut Session) -> Result<(), Failure> {
    for chapter in chapters(session.voice(content), today(content)) {
        session.out.say(format!("{}", chapter.name));
        for it in &chapter.entries {
            let place = it.place().map(|it| it.text()).unwrap_or_default();
            session.out.say(format!("  {:<36} {} {place}", it.reading.rule.id(), it.title.text()));
            session.out.object(&json!({
                "rule": it.reading.rule.id(), "title": it.title.text(), "instrument": chapter.id, "place": place,
                "status": it.reading.rule.status(), "inventory": it.reading.inventory(),
            }));
        }
    }
    Ok(())
}

fn show(reading: &Reading<'_>, format: Format, session: &mut Session) {
    match format {
        Format::Text => session.out.raw(&rule_text(reading)),
        Format::Html => session.out.raw(&document(reading, rule_page(reading))),
        Format::Json => session.out.object(&object(reading)),
    }
}

fn all(voice: Voice<'_>, on: CivilDate) -> Vec<Value> {
    let of = |it: &Entry<'_>| object(&it.reading);
    chapters(voice, on).iter().flat_map(|it| it.entries.iter().map(of)).collect()
}

/// A rule for programs: the same words, and what the content says beside them.
fn object(reading: &Reading<'_>) -> Value {
    let rule = reading.rule;
    let (prose, grid) = (reading.prose(), reading.grid());
    let clauses: Vec<Value> = prose
        .clauses
        .iter()
        .filter_map(|it| {
            let clause = rule.clauses().iter().find(|clause| clause.id == it.id)?;
            Some(json!({
                "number": it.number, "clause": clause.id, "depth": it.depth, "exception_to": clause.exception_to,
                "prose": it.line.text(), "when": clause.condition.source(), "then": clause.then.to_string(),
                "cite": clause.cite, "judicial": clause.judicial,
            }))
        })
        .collect();
    let pairs = |all: &[(Line, Line)]| -> Vec<Value> {
        all.iter().map(|(name, is)| json!({ "name": name.text(), "is": is.text() })).collect()
    };
    let term = |it: &Term| json!({ "name": it.name.text(), "is": it.meaning.text() });
    let terms: Vec<Value> = prose.terms.iter().map(term).collect();
    let row = |it: &Vec<Line>| it.iter().map(Line::text).collect::<Vec<_>>();
    let values = law_values(reading.voice, &reading.parameters(), reading.on);
    let values: Vec<Value> = values
        .iter()
        .map(|it| {
            json!({
                "parameter": it.id, "name": it.name.text(), "value": it.value.text(), "dates": it.dates.text(),
                "holds": it.holds, "cite": it.cite.text(), "review": it.review.text(), "quote": it.quote,
                "judicial": row(&it.judicial),
            })
        })
        .collect();
    json!({
        "rule": rule.id(), "title": reading.title().text(), "on": reading.on.to_string(),
        "content": reading.voice.content().version.as_str(), "language": reading.voice.language(),
        "status": rule.status(), "reviewed": rule.reviewed(), "review": reading.review().text(),
        "inventory": reading.inventory(), "purposes": rule.purposes(),
        "given": prose.given.as_ref().map(Line::text), "clauses": clauses, "otherwise": prose.otherwise.text(),
        "outputs": pairs(&prose.outputs), "terms": terms, "notes": row(&prose.notes),
        "table": { "columns": row(&grid.columns), "rows": grid.rows.iter().map(row).collect::<Vec<_>>() },
        "values": values,
    })
}
