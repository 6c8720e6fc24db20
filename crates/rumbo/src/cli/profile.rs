//! `rumbo profile`: the governance profile as text, JSON or a page.

use std::path::PathBuf;

use clap::Args;
use rumbo_app::profile::{Source, profile};
use rumbo_base::CaseId;
use rumbo_content::Content;
use rumbo_render::{profile_document, profile_text};
use rumbo_stats::Profile;

use super::check;
use super::choice::{Format, day, today};
use super::ending::Failure;
use super::settings::{Session, close};
use crate::demo::is_synthetic;
use crate::folder;

/// A governance profile to be shown.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  rumbo profile                              the latest published profile, and what of it still stands today
  rumbo profile --on 2022-08-31              as it stood when it was taken
  rumbo profile --data node --case C-12 --sealed --format json")]
pub(crate) struct ProfileRequest {
    /// The published profile (else the latest)
    #[arg(value_name = "PROFILE")]
    profile: Option<String>,
    /// A country's folder
    #[arg(long, value_name = "FOLDER", default_value = "content/mx")]
    content: PathBuf,
    /// Ask a node instead: services are then measured, unless its people are invented
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// A case of the node that gathers a profile
    #[arg(long, value_name = "FOLIO", requires = "data", conflicts_with = "profile")]
    case: Option<String>,
    /// Only what was sealed when the case was vetted
    #[arg(long, requires = "case")]
    sealed: bool,
    /// The day for which evidence is looked at (else today)
    #[arg(long, value_name = "DAY")]
    on: Option<String>,
    /// How it is written
    #[arg(long, value_enum)]
    format: Option<Format>,
}

/// Shows a profile.
pub(crate) fn run(request: &ProfileRequest, session: &mut Session) -> Result<(), Failure> {
    let Some(data) = &request.data else {
        let bundle = folder::read(&request.content)?;
        let content = check::sound(&bundle, &request.content, &mut session.out)?;
        let on = day("--on", request.on.as_deref(), today(&content))?;
        let made = profile(&content, request.profile.as_deref(), on)?;
        return show(&content, &made, request.format, session);
    };
    let synthetic = is_synthetic(data)?;
    let app = session.open_at(data)?;
    let answer = (|| {
        let published = app.published()?;
        let content = &published.content;
        let on = day("--on", request.on.as_deref(), today(content))?;
        let source = match &request.case {
            Some(folio) => Source::Case { id: folio_of(folio)?, sealed: request.sealed },
            None => Source::Published(request.profile.as_deref()),
        };
        let made = app.profile(source, on, synthetic || content.country.fictional)?;
        show(content, &made, request.format, session)
    })();
    close(app, answer)
}

fn folio_of(text: &str) -> Result<CaseId, Failure> {
    text.parse().map_err(|_| {
        Failure::mistake(format!("`--case {text}`"), "it is no folio", "write it as it was printed")
    })
}

fn show(
    content: &Content,
    made: &Profile,
    format: Option<Format>,
    session: &mut Session,
) -> Result<(), Failure> {
    let format = Format::settle(format, session);
    let voice = session.voice(content);
    let text = match format {
        Format::Json => made.json().map_err(|why| Failure::fault(why.to_string()))?.to_string(),
        Format::Text => profile_text(voice, made),
        Format::Html => profile_document(voice, made),
    };
    session.out.raw(&text);
    Ok(())
}
