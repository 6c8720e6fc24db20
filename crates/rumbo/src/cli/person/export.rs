//! `rumbo person export`: a person's whole file, as JSON with its proofs and as a page to read.

use std::io::Write;
use std::path::Path;

use rumbo_app::App;
use rumbo_app::access::Asking;
use rumbo_app::own_file::PersonFile;
use rumbo_app::recovery::WayIn;
use serde_json::json;

use crate::cli::DataFolder;
use crate::cli::case::case_id;
use crate::cli::clock::now;
use crate::cli::ending::Failure;
use crate::cli::settings::{Session, close};
use crate::cli::write_file;
use crate::http;

/// Gives the file of the person of a case to whoever shows their document, or the word that stands for it.
pub(super) fn run(
    (case, shown): (&str, &WayIn),
    out: &Path,
    data: &DataFolder,
    session: &mut Session,
) -> Result<(), Failure> {
    let id = case_id(case)?;
    let app = session.open(data)?;
    let given = app
        .own_case(id, shown, now())
        .and_then(|_| app.person_file(id, &Asking::of_person("person", now())))
        .map_err(Failure::from)
        .and_then(|file| Ok((page(&app, &file, session)?, file)));
    let (page, file) = close(app, given)?;
    let text = file.text().map_err(|why| Failure::from(rumbo_app::Problem::from(why)))?;
    let beside = out.with_extension("html");
    write_file(out, |to| to.write_all(text.as_bytes()))?;
    write_file(&beside, |to| to.write_all(page.as_bytes()))?;
    let says = &file.says;
    session.out.object(&json!({
        "file": out.display().to_string(), "page": beside.display().to_string(), "cases": says.cases.len(),
        "facts": says.facts.len(), "papers": says.papers.len(), "readings": says.readings.len(),
    }));
    session.out.say(format!(
        "{} holds {} cases, {} facts, {} papers and {} readings; {} is the same to read. Check it anywhere:\n  rumbo verify file {} \
         --key KEY     (`rumbo checkpoint key` gives the key of this node's log)",
        out.display(),
        says.cases.len(),
        says.facts.len(),
        says.papers.len(),
        says.readings.len(),
        beside.display(),
        out.display(),
    ));
    Ok(())
}

fn page(app: &App, file: &PersonFile, session: &Session) -> Result<String, Failure> {
    let published = app.published()?;
    let asking = Asking::of_person("person", now());
    let mut views = Vec::new();
    for it in &file.says.cases {
        views.push(app.case_for(it.case, rumbo_base::Action::Read, &asking)?);
    }
    Ok(http::own_file_page(&published, &session.language(), file, &views))
}
