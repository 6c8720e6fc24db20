//! `rumbo check`: what the content compiler says of folders.

use std::path::{Path, PathBuf};

use rumbo_app::access::flaws;
use rumbo_content::{Bundle, Content, Diagnostic, Severity, compile_with_notes, reforms, scenarios};
use serde_json::{Value, json};

use super::clock::Watch;
use super::ending::Failure;
use super::out::Out;
use super::settings::Session;
use crate::folder;

/// Checks folders and tells everything; with `notes` also what is worth knowing though nothing is wrong.
pub(crate) fn run(folders: &[PathBuf], notes: bool, session: &mut Session) -> Result<(), Failure> {
    let mut sound = true;
    for folder in folders {
        let watch = Watch::start();
        let bundle = folder::read(folder)?;
        let (content, mut found) = with_notes(&bundle);
        found.retain(|it| notes || it.severity != Severity::Note);
        if content.is_some() {
            found.extend(reforms(&bundle).1);
        }
        show(&mut session.out, folder, &bundle, &found);
        let (errors, warnings) = count(&found);
        sound &= errors == 0;
        session.out.object(&json!({
            "folder": folder.display().to_string(),
            "version": content.as_ref().map(|it| it.version.to_string()),
            "errors": errors, "warnings": warnings, "milliseconds": watch.milliseconds(),
        }));
        session.out.say(summary(folder, content.as_ref(), errors, warnings, &watch));
    }
    if sound { Ok(()) } else { Err(Failure::Found) }
}

/// Compiles a country and reads its stories: everything that is wrong with either.
pub(crate) fn compiled(bundle: &Bundle) -> (Option<Content>, Vec<Diagnostic>) {
    let (content, mut found) = with_notes(bundle);
    found.retain(|it| it.severity != Severity::Note);
    (content, found)
}

fn with_notes(bundle: &Bundle) -> (Option<Content>, Vec<Diagnostic>) {
    let (content, mut found) = compile_with_notes(bundle);
    if let Some(content) = &content {
        found.extend(scenarios(bundle, content).1);
        found.extend(flaws(bundle, content));
    }
    (content, found)
}

/// Compiles a country; with any error it tells all and fails.
pub(crate) fn sound(bundle: &Bundle, folder: &Path, out: &mut Out) -> Result<Content, Failure> {
    let (content, found) = compiled(bundle);
    match content.filter(|_| count(&found).0 == 0) {
        Some(content) => Ok(content),
        None => {
            show(out, folder, bundle, &found);
            let (errors, _) = count(&found);
            out.say(format!("{}: {}; nothing was done", folder.display(), plural(errors, "error")));
            Err(Failure::Found)
        }
    }
}

/// Prints diagnostics with their excerpts.
pub(crate) fn show(out: &mut Out, folder: &Path, bundle: &Bundle, found: &[Diagnostic]) {
    for it in found {
        let text = it.render(bundle.text(&it.path).unwrap_or(""), out.colour());
        out.say(text);
        if out.json {
            let mut object = json!(it);
            if let Some(map) = object.as_object_mut() {
                map.insert("folder".to_owned(), Value::String(folder.display().to_string()));
            }
            out.object(&object);
        }
    }
}

/// Errors and warnings.
pub(crate) fn count(found: &[Diagnostic]) -> (usize, usize) {
    let of = |severity| found.iter().filter(|it| it.severity == severity).count();
    (of(Severity::Error), of(Severity::Warning))
}

fn summary(
    folder: &Path,
    content: Option<&Content>,
    errors: usize,
    warnings: usize,
    watch: &Watch,
) -> String {
    let seconds = watch.elapsed().as_secs_f64();
    let told = format!("{} and {}", plural(errors, "error"), plural(warnings, "warning"));
    match content {
        Some(content) => {
            format!("{}: {told}; content {} ({seconds:.2} s)", folder.display(), content.version)
        }
        None => format!("{}: {told} ({seconds:.2} s)", folder.display()),
    }
}

/// `1 error`, `2 errors`.
pub(crate) fn plural(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}
