//! A line of prose whose parts know what they are: a term, a mark, a connecting word. Sentence forms are texts of the
//! frame with gaps; parts are set into the gaps and keep their nature, on a page as on a terminal.

use maud::{Markup, Render, html};
use rumbo_content::Arg;

use crate::words::{Voice, Words};

/// A line of prose.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line(Vec<Piece>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Piece {
    text: String,
    style: Style,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Style {
    Plain,
    /// A connecting word on which the meaning turns.
    Strong,
    /// A term that the rule defines.
    Term,
    /// A name that has no words yet.
    Code,
    /// A sign with its meaning.
    Sign(String),
    /// Words in another language than the rest.
    Other(String),
}

/// Stands where a part is set into a sentence form; private to this module, so no text can hold it.
const GAP: u32 = 0xE000;

impl Line {
    /// Plain words.
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self::of(text, Style::Plain)
    }
    /// A connecting word on which the meaning turns.
    pub(crate) fn strong(text: impl Into<String>) -> Self {
        Self::of(text, Style::Strong)
    }
    /// A name that has no words yet, as the content writes it.
    pub(crate) fn code(text: impl Into<String>) -> Self {
        Self::of(text, Style::Code)
    }
    /// A sign, and what it means.
    pub(crate) fn sign(sign: &str, meaning: &Words) -> Self {
        Self::of(sign, Style::Sign(meaning.text().to_owned()))
    }
    /// Words of content; those in another language say so.
    pub(crate) fn words(words: &Words) -> Self {
        match words.other_language() {
            Some(language) => Self::of(words.text(), Style::Other(language.to_owned())),
            None => Self::plain(words.text()),
        }
    }
    fn of(text: impl Into<String>, style: Style) -> Self {
        let text = text.into();
        Self(if text.is_empty() { Vec::new() } else { vec![Piece { text, style }] })
    }

    /// The same line as a term that the rule defines.
    pub(crate) fn into_term(mut self) -> Self {
        for piece in self.0.iter_mut().filter(|it| it.style == Style::Plain) {
            piece.style = Style::Term;
        }
        self
    }

    /// A sentence form of the frame with its gaps filled.
    pub(crate) fn form(voice: Voice<'_>, key: &str, parts: &[(&str, &Line)]) -> Self {
        let marks: Vec<String> =
            (GAP..).zip(parts).filter_map(|(it, _)| char::from_u32(it)).map(String::from).collect();
        let args: Vec<(&str, Arg<'_>)> =
            parts.iter().zip(&marks).map(|((name, _), mark)| (*name, Arg::Text(mark.as_str()))).collect();
        let form = voice.frame_with(key, &args);
        let mut line = Self::default();
        let mut plain = String::new();
        for letter in form.text().chars() {
            let gap = marks.iter().position(|it| it.starts_with(letter)).and_then(|it| parts.get(it));
            match gap {
                Some((_, part)) => {
                    line.push(voice, Self::plain(std::mem::take(&mut plain)));
                    line.push(voice, (*part).clone());
                }
                None => plain.push(letter),
            }
        }
        line.push(voice, Self::plain(plain));
        line
    }

    /// Appends another line; words that the language fuses are fused at the seam.
    pub(crate) fn push(&mut self, voice: Voice<'_>, mut more: Self) {
        if let (Some(last), Some(first)) = (self.0.last_mut(), more.0.first_mut()) {
            fuse(voice, last, first);
        }
        self.0.extend(more.0.into_iter().filter(|it| !it.text.is_empty()));
    }

    /// Lines as an enumeration: `a, b y c`.
    pub(crate) fn list(voice: Voice<'_>, last: &str, lines: &[Self]) -> Self {
        // What has commas of its own is kept apart by semicolons.
        let apart = if lines.iter().any(|it| it.text().contains(", ")) { "; " } else { ", " };
        Self::enumerated(voice, last, apart, lines)
    }

    /// Long lines as an enumeration: `a; b; y c`.
    pub(crate) fn long_list(voice: Voice<'_>, last: &str, lines: &[Self]) -> Self {
        Self::enumerated(voice, last, "; ", lines)
    }

    fn enumerated(voice: Voice<'_>, last: &str, apart: &str, lines: &[Self]) -> Self {
        let Some((end, before)) = lines.split_last() else { return Self::default() };
        let mut line = Self::default();
        for (at, it) in before.iter().enumerate() {
            line.push(voice, Self::plain(if at > 0 { apart } else { "" }));
            line.push(voice, it.clone());
        }
        if before.len() > 1 && apart == "; " {
            line.push(voice, Self::plain(";"));
        }
        if before.is_empty() {
            end.clone()
        } else {
            Self::form(voice, last, &[("left", &line), ("right", end)])
        }
    }

    /// The same line with a capital letter first.
    pub(crate) fn capital(mut self) -> Self {
        if let Some(first) = self.0.first_mut().filter(|it| it.style != Style::Code) {
            let mut letters = first.text.chars();
            first.text = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
        }
        self
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The words without any style: for terminals, attributes and programs.
    pub fn text(&self) -> String {
        let piece = |it: &Piece| match &it.style {
            Style::Code => format!("`{}`", it.text),
            Style::Other(language) => format!("{} [{language}]", it.text),
            Style::Sign(_) => format!("[{}]", it.text),
            Style::Plain | Style::Strong | Style::Term => it.text.clone(),
        };
        self.0.iter().map(piece).collect()
    }
}

/// Fuses what a language does not leave apart: `a` and `el` to `al`, `y` before an i to `e`.
fn fuse(voice: Voice<'_>, left: &mut Piece, right: &mut Piece) {
    let Some(word) = left.text.strip_suffix(' ').and_then(|it| it.rsplit(' ').next()).map(str::to_owned)
    else {
        return;
    };
    let replace_last = |text: &str, by: &str| {
        let kept = text.len().saturating_sub(word.len() + 1);
        format!("{}{by} ", text.get(..kept).unwrap_or_default())
    };
    for (own, next, both) in triples(voice.frame("contractions").text()) {
        let rest = right.text.strip_prefix(next).and_then(|it| it.strip_prefix(' ')).map(str::to_owned);
        if let Some(rest) = rest.filter(|_| own == word) {
            left.text = replace_last(&left.text, both);
            right.text = rest;
            return;
        }
    }
    for (own, sound, instead) in triples(voice.frame("euphony").text()) {
        if own == word && right.text.to_lowercase().starts_with(sound) {
            left.text = replace_last(&left.text, instead);
            return;
        }
    }
}

/// `a el al; de el del` as triples.
fn triples(text: &str) -> impl Iterator<Item = (&str, &str, &str)> {
    text.split(';').filter_map(|it| {
        let mut words = it.split_whitespace();
        Some((words.next()?, words.next()?, words.next()?))
    })
}

impl Render for Line {
    fn render(&self) -> Markup {
        html! { @for it in &self.0 { @match &it.style {
            Style::Plain => { (it.text) }
            Style::Strong => { strong { (it.text) } }
            Style::Term => { em { (it.text) } }
            Style::Code => { code { (it.text) } }
            Style::Sign(meaning) => { abbr title=(meaning) { (it.text) } }
            Style::Other(language) => { span.other lang=(language) data-lang=(language) { (it.text) } }
        } } }
    }
}

impl std::fmt::Display for Line {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.text())
    }
}

#[cfg(test)]
mod tests;
