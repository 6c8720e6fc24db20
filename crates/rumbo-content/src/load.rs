//! From files to the model. Each part of a country is read by its own module here; whether the parts fit together is
//! asked in `check`.

use std::collections::BTreeMap;

use crate::bundle::Bundle;
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::findings::{Findings, Spot};
use crate::model::Content;
use crate::reader::Source;

/// Compiles a country. There is `Content` only if nothing in the list is an error; the list has all mistakes of all
/// files, in the order of files and lines.
pub fn compile(bundle: &Bundle) -> (Option<Content>, Vec<Diagnostic>) {
    let findings = Findings::default();
    let _sources = sources(bundle, &findings);
    (None, findings.take(|path| bundle.text(path)))
}

/// Parses every TOML file, and tells of files that are not text.
fn sources<'a>(bundle: &'a Bundle, findings: &Findings) -> BTreeMap<&'a str, Source<'a>> {
    let mut sources = BTreeMap::new();
    for (path, bytes) in bundle.files() {
        match std::str::from_utf8(bytes) {
            Ok(text) if path.ends_with(".toml") => {
                sources.insert(path, Source::read(path, text, findings));
            }
            Ok(_) => {}
            Err(why) => {
                let message =
                    format!("the file is not UTF-8 text: the byte at offset {} is not", why.valid_up_to());
                let mend = "save it as UTF-8; if it was copied, copy it again: it may be truncated";
                findings.add(Diagnostic::error(&codes::NOT_TEXT, &Spot::file(path), message).mend(mend));
            }
        }
    }
    sources
}
