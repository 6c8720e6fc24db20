//! A voice: who is spoken to, in which language. Every word on a page or paper is asked from it.
//!
//! A text that is missing in that language is given in the country's own, marked as such, never silently; a text that
//! is missing everywhere shows its key.

use maud::{Markup, Render, html};
use rumbo_base::{CivilDate, PlaceId, ProgrammeId, TextKey};
use rumbo_content::{Arg, Content, CountBasis, Dimension, Flow, Texts};
use rumbo_rules::Type;
use rumbo_stats::{Label, NOT_STATED, plain};

use crate::interface;

mod value;

/// Words, and the language they are in if it is not the one that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    text: String,
    other_language: Option<String>,
    found: bool,
}

impl Words {
    /// Words that need no translation: a name, a number, a code.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), other_language: None, found: true }
    }
    /// The words without any mark: for terminals and attributes.
    pub fn text(&self) -> &str {
        &self.text
    }
    /// The language of the words, if it is another than the one asked for.
    pub fn other_language(&self) -> Option<&str> {
        self.other_language.as_deref()
    }
    /// Whether there were words at all; if not, the text is the key.
    pub fn found(&self) -> bool {
        self.found
    }
}

impl std::fmt::Display for Words {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (&self.other_language, self.found) {
            (_, false) => write!(out, "[{}]", self.text),
            (Some(language), true) => write!(out, "{} [{language}]", self.text),
            (None, true) => out.write_str(&self.text),
        }
    }
}

impl Render for Words {
    fn render(&self) -> Markup {
        match (&self.other_language, self.found) {
            (_, false) => html! { code.missing { (self.text) } },
            (Some(language), true) => {
                html! { span.other lang=(language) data-lang=(language) { (self.text) } }
            }
            (None, true) => html! { (self.text) },
        }
    }
}

/// A language, the country's content, and the programme that is spoken of, if it is one.
#[derive(Debug, Clone, Copy)]
pub struct Voice<'a> {
    content: &'a Content,
    language: &'a str,
    programme: Option<&'a ProgrammeId>,
}

impl<'a> Voice<'a> {
    /// Speaks `language`; a language the country does not have becomes its first.
    pub fn new(content: &'a Content, language: &str) -> Self {
        let languages = &content.country.languages;
        let known = languages.iter().find(|it| *it == language).or_else(|| languages.first());
        Self { content, language: known.map_or("en", String::as_str), programme: None }
    }
    /// The same voice, speaking of a programme: its words come first.
    pub fn of(self, programme: &'a ProgrammeId) -> Self {
        Self { programme: Some(programme), ..self }
    }
    /// The language spoken.
    pub fn language(&self) -> &'a str {
        self.language
    }
    /// The content behind it.
    pub fn content(&self) -> &'a Content {
        self.content
    }
    /// The country's languages, the one that binds first.
    pub fn languages(&self) -> &'a [String] {
        &self.content.country.languages
    }

    /// A text of content.
    pub fn words(&self, key: &str) -> Words {
        self.words_with(key, None, &[])
    }
    /// An attribute of a text: `.do`, `.about`, `.done`, `.help`.
    pub fn attribute(&self, key: &str, attribute: &str) -> Words {
        self.words_with(key, Some(attribute), &[])
    }
    /// The text of a key.
    pub fn key(&self, key: &TextKey) -> Words {
        self.words(key.as_str())
    }
    /// A text, or an attribute of it, with values filled in.
    pub fn words_with(&self, key: &str, attribute: Option<&str>, args: &[(&str, Arg<'_>)]) -> Words {
        let texts: &Texts = &self.content.texts;
        let missing = || match attribute {
            Some(attribute) => format!("{key}.{attribute}"),
            None => key.to_owned(),
        };
        self.first(|language| texts.format(language, self.programme, key, attribute, args), missing)
    }
    /// A text of content, or of the frame: what the software answers alike in every programme.
    pub fn said(&self, key: &str) -> Words {
        self.optional(key, None).unwrap_or_else(|| self.frame(key))
    }
    /// A text that need not exist.
    pub fn optional(&self, key: &str, attribute: Option<&str>) -> Option<Words> {
        Some(self.words_with(key, attribute, &[])).filter(Words::found)
    }
    /// A text of the frame: what the software itself says, around what content says.
    pub fn frame(&self, key: &str) -> Words {
        self.frame_with(key, &[])
    }
    /// A text of the frame with values filled in.
    pub fn frame_with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Words {
        self.first(|language| interface::text(language, key, args), || key.to_owned())
    }

    /// The first language that has the text: the one spoken, the country's in their order, the frame's.
    fn first(&self, find: impl Fn(&str) -> Option<String>, missing: impl Fn() -> String) -> Words {
        if let Some(text) = find(self.language) {
            return Words::plain(text);
        }
        let others = self.content.country.languages.iter().map(String::as_str).chain(interface::LANGUAGES);
        for language in others {
            if let Some(text) = find(language) {
                return Words { text, other_language: Some(language.to_owned()), found: true };
            }
        }
        Words { text: missing(), other_language: None, found: false }
    }

    /// A day, written out: `2 March 2026`.
    pub fn date(&self, day: CivilDate) -> Words {
        let (number, year) = (day.day().to_string(), day.year().to_string());
        let month = self.month_name(day.month());
        let args =
            [("day", Arg::Text(&number)), ("month", Arg::Text(month.text())), ("year", Arg::Text(&year))];
        self.frame_with("date", &args)
    }
    /// The name of a place as people there call it; its id if it is not known.
    pub fn place(&self, id: &str) -> Words {
        let place = PlaceId::parse(id).ok().and_then(|it| self.content.places.get(&it));
        Words::plain(place.map_or(id, |it| it.name.as_str()))
    }
    fn month_name(&self, month: i8) -> Words {
        self.frame(&format!("month-{month}"))
    }
    /// `2026-03` as `March 2026`.
    fn month(&self, member: &str) -> Option<Words> {
        let (year, month) = member.split_once('-')?;
        let month = self.month_name(month.parse().ok()?);
        Some(self.frame_with("month", &[("month", Arg::Text(month.text())), ("year", Arg::Text(year))]))
    }

    /// The word for a part of a table. What has no word, as a code of a country, is shown as it is.
    pub fn label(&self, label: Label<'_>) -> Words {
        match label {
            Label::Table(id) => self.words(&format!("table-{id}")),
            Label::Dimension(_) => {
                let key = format!("dimension-{}", plain(label)).replace('_', "-");
                self.optional(&key, None).unwrap_or_else(|| self.frame(&key))
            }
            Label::Total => self.frame("total"),
            Label::Member(_, NOT_STATED) => self.frame("not-stated"),
            Label::Member(dimension, member) => self.member(dimension, member),
            Label::Basis(basis) => self.frame(basis_key(basis)),
            Label::Concept(Flow::Flow) => self.frame("concept-flow"),
            Label::Concept(Flow::Stock) => self.frame("concept-stock"),
            Label::Word(key) => self.frame(&key.replace('_', "-")),
        }
    }

    fn member(&self, dimension: Dimension, member: &str) -> Words {
        let word = |prefix: &str| self.optional(&format!("{prefix}-{member}"), None);
        let found = match dimension {
            Dimension::Period => self.month(member),
            Dimension::Area | Dimension::Place => Some(self.place(member)),
            Dimension::Citizenship => word("country"),
            Dimension::Sex => word("sex"),
            Dimension::AgeGroup => word("age-group"),
            Dimension::Status => word("condition-of-stay")
                .or_else(|| self.statuses().find_map(|list| word(&list.replace('_', "-"))))
                .or_else(|| word("state")),
            Dimension::Via => word("place-mode"),
            Dimension::Outcome => word("outcome")
                .or_else(|| Some(self.frame(&format!("outcome-{member}"))).filter(Words::found)),
            Dimension::Kind => self.fact(member),
        };
        found.unwrap_or_else(|| Words::plain(member))
    }

    /// The lists whose members programmes count as statuses: conditions of stay, classes of workers.
    fn statuses(&self) -> impl Iterator<Item = &str> {
        self.content.programmes.values().filter_map(|programme| {
            let field = programme.fields.get(programme.dimensions.get("status")?)?;
            match &field.ty {
                Type::Enum(list) => Some(list.as_str()),
                _ => None,
            }
        })
    }

    /// The words for a kind of fact: what happened, which clock, which state.
    pub fn fact(&self, kind: &str) -> Option<Words> {
        let parts: Vec<&str> = kind.split('/').collect();
        let (programme, keys) = match parts.as_slice() {
            ["permit", permit] => return self.optional(&format!("permit-{permit}"), None),
            ["clock", programme, clock] => (programme, vec![(format!("clock-{clock}"), None)]),
            ["state", programme, state] => (programme, vec![(format!("state-{state}"), None)]),
            ["breach", programme, broken] => {
                (programme, vec![(format!("guard-{broken}"), None), (format!("clock-{broken}"), None)])
            }
            [programme, done] => (
                programme,
                vec![(format!("step-{done}"), Some("done")), (format!("occurrence-{done}"), None)],
            ),
            _ => return None,
        };
        let programme = ProgrammeId::parse(programme).ok()?;
        let voice = Voice { content: self.content, language: self.language, programme: Some(&programme) };
        if let ["breach", _, broken] = parts.as_slice()
            && let Some(step) = broken.strip_prefix("out-of-order-")
        {
            let step = voice.optional(&format!("step-{step}"), None)?;
            return Some(self.frame_with("breach-order", &[("step", Arg::Text(step.text()))]));
        }
        keys.iter().find_map(|(key, attribute)| voice.optional(key, *attribute))
    }
}

fn basis_key(basis: CountBasis) -> &'static str {
    match basis {
        CountBasis::Persons => "basis-persons",
        CountBasis::Events => "basis-events",
        CountBasis::Cases => "basis-cases",
        CountBasis::Permits => "basis-permits",
        CountBasis::Places => "basis-places",
    }
}

#[cfg(test)]
mod tests;
