//! Every word that a person reads, parsed once: shared words of a country and the words of each programme, per
//! language. What must exist is decided elsewhere (`check`); how words meet a page, by whoever prints.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource};
use rumbo_base::ProgrammeId;
use unic_langid::LanguageIdentifier;

/// A value that a text is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Words, printed as they are.
    Text(&'a str),
    /// A whole number: the text may choose its plural by it.
    Number(i64),
}

/// The words of one language: the country's own, and each programme's on top of them.
#[derive(Default)]
struct Language {
    shared: Option<FluentBundle<Arc<FluentResource>>>,
    programmes: BTreeMap<ProgrammeId, FluentBundle<Arc<FluentResource>>>,
}

/// All texts of a country.
#[derive(Clone, Default)]
pub struct Texts {
    languages: Arc<BTreeMap<String, Language>>,
    /// Which texts there are in each language.
    keys: Arc<BTreeMap<String, BTreeSet<TextId>>>,
}

/// Whose text it is (`None`: the country's), and its key.
pub type TextId = (Option<ProgrammeId>, String);

/// One parsed file of texts, before it is put in its place.
pub(crate) struct TextFile {
    /// Its language.
    pub language: LanguageIdentifier,
    /// Whose words they are; `None` are the country's.
    pub programme: Option<ProgrammeId>,
    /// What was parsed.
    pub resource: Arc<FluentResource>,
    /// Its keys.
    pub keys: Vec<String>,
}

impl Texts {
    /// Puts parsed files together. Keys that occur twice were reported before; of those the first stays.
    pub(crate) fn new(files: &[TextFile]) -> Self {
        let mut languages: BTreeMap<String, Language> = BTreeMap::new();
        for file in files.iter().filter(|it| it.programme.is_none()) {
            let language = languages.entry(file.language.to_string()).or_default();
            fill(language.shared.get_or_insert_with(|| empty(&file.language)), &file.resource);
        }
        for file in files {
            let Some(programme) = &file.programme else { continue };
            let language = languages.entry(file.language.to_string()).or_default();
            let words = language.programmes.entry(programme.clone()).or_insert_with(|| empty(&file.language));
            fill(words, &file.resource);
            // A programme's sentence may quote a shared one.
            for shared in files.iter().filter(|it| it.programme.is_none() && it.language == file.language) {
                fill(words, &shared.resource);
            }
        }
        let mut keys: BTreeMap<String, BTreeSet<TextId>> = BTreeMap::new();
        for file in files {
            let own = file.keys.iter().map(|key| (file.programme.clone(), key.clone()));
            keys.entry(file.language.to_string()).or_default().extend(own);
        }
        Self { languages: Arc::new(languages), keys: Arc::new(keys) }
    }

    /// Which texts there are in each language.
    pub fn keys(&self) -> &BTreeMap<String, BTreeSet<TextId>> {
        &self.keys
    }

    /// The languages in which there are any texts.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.languages.keys().map(String::as_str)
    }

    /// Whether the text, or that attribute of it, exists. A programme's words are looked for first, then the country's.
    pub fn has(
        &self,
        language: &str,
        programme: Option<&ProgrammeId>,
        key: &str,
        attribute: Option<&str>,
    ) -> bool {
        self.find(language, programme, key, attribute).is_some()
    }

    /// The text with its values filled in; `None` if there is no such text. A value that the text asks for and does
    /// not get stands in it by its name, `{$until}`.
    pub fn format(
        &self,
        language: &str,
        programme: Option<&ProgrammeId>,
        key: &str,
        attribute: Option<&str>,
        args: &[(&str, Arg<'_>)],
    ) -> Option<String> {
        let (bundle, message) = self.find(language, programme, key, attribute)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => values.set(*name, *text),
                Arg::Number(number) => values.set(*name, *number),
            }
        }
        let mut missing = Vec::new();
        Some(bundle.format_pattern(pattern, Some(&values), &mut missing).into_owned())
    }

    fn find(
        &self,
        language: &str,
        programme: Option<&ProgrammeId>,
        key: &str,
        attribute: Option<&str>,
    ) -> Option<(&FluentBundle<Arc<FluentResource>>, FluentMessage<'_>)> {
        let words = self.languages.get(language)?;
        let own = programme.and_then(|it| words.programmes.get(it));
        [own, words.shared.as_ref()].into_iter().flatten().find_map(|bundle| {
            let message = bundle.get_message(key)?;
            let there = attribute.map_or(message.value().is_some(), |it| message.get_attribute(it).is_some());
            there.then_some((bundle, message))
        })
    }
}

fn empty(language: &LanguageIdentifier) -> FluentBundle<Arc<FluentResource>> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
    // The marks that keep directions apart would be read aloud and printed as boxes by some devices.
    bundle.set_use_isolating(false);
    bundle
}

fn fill(bundle: &mut FluentBundle<Arc<FluentResource>>, resource: &Arc<FluentResource>) {
    // The only error is a key that is there already: the compiler has told of it, or the programme's own stays on top.
    if let Err(_told) = bundle.add_resource(Arc::clone(resource)) {}
}

impl fmt::Debug for Texts {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_set().entries(self.languages.keys()).finish()
    }
}
