//! `rumbo security-document`: what a node treats, who may do what, which measures stand and which do not; as Markdown, a page or JSON.

use clap::Args;
use rumbo_app::security::{Beside, SecurityDocument, sheet};

use super::DataFolder;
use super::choice::Format;
use super::clock::now;
use super::doctor::{BACKUP_DAYS_MAX, keys_of};
use super::ending::Failure;
use super::settings::{Session, close};
use super::verify::may_verify;

/// A security document to be made.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  rumbo security-document --data node > security.md
  rumbo security-document --data node --format html > security.html")]
pub(crate) struct SecurityRequest {
    #[command(flatten)]
    data: DataFolder,
    /// As whom: ROLE or ROLE:AGENCY. The policies are asked whether they may audit
    #[arg(long = "as", value_name = "WHO", default_value = "auditor")]
    who: String,
    /// How it is written: text is Markdown
    #[arg(long, value_enum)]
    format: Option<Format>,
}

/// Makes the document. The ledger is verified for it.
pub(crate) fn run(request: &SecurityRequest, session: &mut Session) -> Result<(), Failure> {
    let folder = request.data.path();
    let (_, keys_inside) = keys_of(&request.data, &folder)?;
    let backup = rumbo_store::last_backup(&folder)?.map(|(at, upto, _)| (at, upto));
    let beside = Beside { keys_inside, backup, backup_days_max: BACKUP_DAYS_MAX };
    let app = session.open(&request.data)?;
    let made = may_verify(&app, &request.who)
        .and_then(|()| Ok((app.security_document(&beside, now())?, app.published()?)));
    let (document, published) = close(app, made)?;
    let format = Format::settle(request.format, session);
    let voice = session.voice(&published.content);
    let text = match format {
        Format::Json => json(&document)?,
        Format::Text => sheet(voice, &document).markdown(),
        Format::Html => sheet(voice, &document).html(voice.language()),
    };
    session.out.raw(&text);
    Ok(())
}

fn json(document: &SecurityDocument) -> Result<String, Failure> {
    serde_json::to_string(document).map_err(|why| Failure::fault(why.to_string()))
}
