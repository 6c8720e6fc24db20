//! Reads texts: Fluent files of the country and of each programme. Which keys there must be is asked in `check`.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use rumbo_base::ProgrammeId;
use unic_langid::LanguageIdentifier;

use super::Loader;
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::findings::Spot;
use crate::layout::{self, Place};
use crate::texts::{TextFile, Texts};

/// Which keys there are and where: by language, programme (`None`: the country's) and key.
pub(crate) type TextKeys<'a> = BTreeMap<(String, Option<&'a str>, &'a str), Spot>;

impl<'a> Loader<'a> {
    /// Every text of the country.
    pub(super) fn texts(&self) -> (Texts, TextKeys<'a>) {
        let mut files = Vec::new();
        let mut keys = TextKeys::new();
        for path in self.bundle.paths() {
            let (programme, language) = match layout::place(path) {
                Some(Place::Text(programme, language)) => (Some(programme), language),
                Some(Place::Locale(language)) => (None, language),
                _ => continue,
            };
            let Some(text) = self.bundle.text(path) else { continue };
            let Some(name) = self.language(language, &Spot::file(path)) else { continue };
            let Ok(language) = name.parse::<LanguageIdentifier>() else { continue };
            let resource = Arc::new(self.resource(path, text));
            for (key, span) in messages(text) {
                let spot = Spot::new(path, span);
                let first =
                    [Some((name.clone(), programme, key)), programme.map(|_| (name.clone(), None, key))];
                if let Some(first) = first.iter().flatten().find_map(|it| keys.get(it)) {
                    let found =
                        Diagnostic::error(&codes::TWICE, &spot, format!("the text `{key}` is there twice"));
                    self.findings.add(found.see(first, "first here").mend("rename or remove one of the two"));
                }
                keys.entry((name.clone(), programme, key)).or_insert(spot);
            }
            let programme = programme.and_then(|it| ProgrammeId::parse(it).ok());
            let own = messages(text).into_iter().map(|(key, _)| key.to_owned()).collect();
            files.push(TextFile { language, programme, resource, keys: own });
        }
        (Texts::new(&files), keys)
    }

    /// The canonical name of a language.
    pub(super) fn language(&self, name: &str, spot: &Spot) -> Option<String> {
        let found = name.parse::<LanguageIdentifier>();
        if let Err(why) = &found {
            let message = format!("`{name}` is not a language: {why}");
            let found = Diagnostic::error(&codes::LANGUAGE, spot, message);
            self.findings.add(found.mend("write it as `es` or `pt-BR`"));
        }
        found.ok().map(|it| it.to_string())
    }

    fn resource(&self, path: &str, text: &str) -> FluentResource {
        let (resource, errors) = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => return resource,
            Err(told) => told,
        };
        for error in errors {
            let spot = Spot::new(path, error.pos.clone());
            let found = Diagnostic::error(&codes::FLUENT, &spot, "this text cannot be read");
            let mend = "a text is `key = words`; further lines are indented; `{` begins a value";
            self.findings.add(found.label(error.to_string()).mend(mend));
        }
        resource
    }
}

/// The keys of a Fluent file and their places: a message begins at the start of a line, all else is indented.
fn messages(text: &str) -> Vec<(&str, Range<usize>)> {
    let mut found = Vec::new();
    let mut at = 0_usize;
    for line in text.split_inclusive('\n') {
        if let Some((key, _)) = line.split_once('=') {
            let key = key.trim_end();
            let word = key.starts_with(|it: char| it.is_ascii_alphabetic())
                && key.bytes().all(|it| it.is_ascii_alphanumeric() || b"-_".contains(&it));
            if word {
                found.push((key, at..at.saturating_add(key.len())));
            }
        }
        at = at.saturating_add(line.len());
    }
    found
}
