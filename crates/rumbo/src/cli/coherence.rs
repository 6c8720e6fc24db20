//! `rumbo coherence`: rights across the groups, duties with a clock, languages; as text, JSON or a page.

use std::path::PathBuf;

use clap::Args;
use rumbo_app::coherence::coherence;
use rumbo_content::Content;
use rumbo_render::{coherence_document, coherence_text};
use rumbo_stats::CoherenceView;

use super::check;
use super::choice::{Format, day, today};
use super::ending::Failure;
use super::settings::{Session, close};
use crate::demo::is_synthetic;
use crate::folder;

/// Coherence to be shown.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  rumbo coherence                         what the law gives each group, and in which languages people can read
  rumbo coherence --data node             and how duties with a clock are kept there
  rumbo coherence --format html > coherence.html")]
pub(crate) struct CoherenceRequest {
    /// A country's folder
    #[arg(long, value_name = "FOLDER", default_value = "content/mx")]
    content: PathBuf,
    /// Ask a node instead: duties are then counted
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// The day whose law says from which count a rate is shown (else today)
    #[arg(long, value_name = "DAY")]
    on: Option<String>,
    /// How it is written
    #[arg(long, value_enum)]
    format: Option<Format>,
}

/// Shows it.
pub(crate) fn run(request: &CoherenceRequest, session: &mut Session) -> Result<(), Failure> {
    let Some(data) = &request.data else {
        let bundle = folder::read(&request.content)?;
        let content = check::sound(&bundle, &request.content, &mut session.out)?;
        let on = day("--on", request.on.as_deref(), today(&content))?;
        return show(&content, &coherence(&content, on), request.format, session);
    };
    let synthetic = is_synthetic(data)?;
    let app = session.open_at(data)?;
    let answer = (|| {
        let published = app.published()?;
        let on = day("--on", request.on.as_deref(), today(&published.content))?;
        show(&published.content, &app.coherence(on, synthetic)?, request.format, session)
    })();
    close(app, answer)
}

fn show(
    content: &Content,
    view: &CoherenceView,
    format: Option<Format>,
    session: &mut Session,
) -> Result<(), Failure> {
    let format = Format::settle(format, session);
    let voice = session.voice(content);
    let text = match format {
        Format::Json => serde_json::to_string(view).map_err(|why| Failure::fault(why.to_string()))?,
        Format::Text => coherence_text(voice, view),
        Format::Html => coherence_document(voice, view),
    };
    session.out.raw(&text);
    Ok(())
}
