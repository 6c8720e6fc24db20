//! Which content a question is put to: a folder, or what a node has published. And under the law of which day.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use rumbo_app::Fault;
use rumbo_app::library::Published;
use rumbo_base::CivilDate;
use rumbo_content::Content;

use super::check;
use super::clock::now;
use super::ending::Failure;
use super::settings::{Session, close};
use crate::folder;

/// The content that is asked.
#[derive(Debug, Args)]
pub(crate) struct Choice {
    /// A country's folder
    #[arg(long, value_name = "FOLDER", default_value = "content/mx")]
    content: PathBuf,
    /// Ask the content that a node has published instead
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

/// How an answer is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For a terminal
    Text,
    /// For programs
    Json,
    /// For a browser and for paper
    Html,
}

impl Choice {
    /// Asks the content.
    pub(crate) fn ask(
        &self,
        session: &mut Session,
        question: impl FnOnce(&Content, &mut Session) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        self.ask_published(session, |published, session| question(&published.content, session))
    }

    /// Asks the content and its policies.
    pub(crate) fn ask_published(
        &self,
        session: &mut Session,
        question: impl FnOnce(&Published, &mut Session) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        match &self.data {
            Some(data) => {
                let app = session.open_at(data)?;
                let published = app.published()?;
                let answer = question(&published, session);
                close(app, answer)
            }
            None => {
                let bundle = folder::read(&self.content)?;
                let content = check::sound(&bundle, &self.content, &mut session.out)?;
                question(&Published::of(bundle, content).map_err(Fault::Content)?, session)
            }
        }
    }
}

impl Format {
    /// The format that was asked for; `--json` asks for it too.
    pub(crate) fn settle(format: Option<Self>, session: &mut Session) -> Self {
        let format = format.unwrap_or(if session.out.json { Self::Json } else { Self::Text });
        session.out.json = format == Self::Json;
        format
    }
}

/// The day that an option names, else another.
pub(crate) fn day(option: &str, text: Option<&str>, other: CivilDate) -> Result<CivilDate, Failure> {
    let Some(text) = text else { return Ok(other) };
    text.parse().map_err(|_| {
        Failure::mistake(
            format!("`{option} {text}`"),
            "it is not a day",
            "write a day that exists, as 2026-03-01",
        )
    })
}

/// Today, where the country is.
pub(crate) fn today(content: &Content) -> CivilDate {
    content.country.zone.date_of(now())
}
