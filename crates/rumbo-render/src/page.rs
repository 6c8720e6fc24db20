//! The frame of every page: language, doors, watermark, origin. One style sheet, no script.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use rumbo_base::{ContentVersion, Position};
use rumbo_content::Arg;

use crate::words::Voice;

/// The style sheet of all pages, to be served at `/style.css`.
pub const STYLE: &str = concat!(include_str!("page/style.css"), include_str!("rule/style/rule.css"));

/// Who comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// A person or family.
    Person,
    /// A shelter, consulate, carrier.
    Partner,
    /// An officer.
    Officer,
    /// Whoever reads statistics.
    Analyst,
    /// Whoever checks.
    Auditor,
}

impl Door {
    /// All five, in their order.
    pub const ALL: [Self; 5] = [Self::Person, Self::Partner, Self::Officer, Self::Analyst, Self::Auditor];

    /// Where its first page is.
    pub fn path(self) -> &'static str {
        match self {
            Self::Person => "/person",
            Self::Partner => "/partner",
            Self::Officer => "/officer",
            Self::Analyst => "/analyst",
            Self::Auditor => "/auditor",
        }
    }
    fn key(self) -> &'static str {
        match self {
            Self::Person => "door-person",
            Self::Partner => "door-partner",
            Self::Officer => "door-officer",
            Self::Analyst => "door-analyst",
            Self::Auditor => "door-auditor",
        }
    }
    /// Its name.
    pub fn name(self, voice: Voice<'_>) -> crate::words::Words {
        voice.frame(self.key())
    }
}

/// A page: what differs from page to page.
#[derive(Debug, Clone)]
pub struct Page<'a> {
    /// In whose language.
    pub voice: Voice<'a>,
    /// The title; the page's first heading is the body's own.
    pub title: &'a str,
    /// The page's own path and query without `lang`: the language switch leads back to it.
    pub path: &'a str,
    /// The door that the page is behind.
    pub door: Option<Door>,
    /// The doors that are open to the reader: the menu leads to these.
    pub doors: &'a [Door],
    /// The ledger position that the page shows.
    pub position: Position,
    /// The content that speaks.
    pub version: &'a ContentVersion,
    /// Whether the people on it are invented.
    pub synthetic: bool,
    /// The content of `main`.
    pub body: Markup,
}

impl Page<'_> {
    /// The whole document.
    pub fn html(&self) -> String {
        let voice = self.voice;
        let position = self.position.to_string();
        let made = [("position", Arg::Text(&position)), ("content", Arg::Text(self.version.as_str()))];
        let document = html! {
            (DOCTYPE)
            html lang=(voice.language()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="referrer" content="same-origin";
                    title { (self.title) " · Rumbo" }
                    link rel="stylesheet" href="/style.css";
                }
                body {
                    a.skip href="#main" { (voice.frame("skip")) }
                    @if self.synthetic {
                        aside.synthetic aria-label=(voice.frame("synthetic-mark").text()) { (voice.frame("synthetic")) }
                    }
                    header {
                        a.brand href="/" { "Rumbo" }
                        nav aria-label=(voice.frame("doors").text()) { ul { @for &door in self.doors { li {
                            a href=(door.path()) aria-current=[(self.door == Some(door)).then_some("true")] {
                                (door.name(voice))
                            }
                        } } } }
                        (self.languages())
                    }
                    main id="main" tabindex="-1" { (self.body) }
                    footer { p { (voice.frame_with("made-from", &made)) } }
                }
            }
        };
        document.into_string()
    }

    fn languages(&self) -> Markup {
        let separator = if self.path.contains('?') { '&' } else { '?' };
        html! {
            nav.languages aria-label=(self.voice.frame("language").text()) { ul {
                @for language in self.voice.languages() { li {
                    @let own = Voice::new(self.voice.content(), language).frame("language-name");
                    // A language that the frame does not speak is named by its code.
                    @let name = if own.other_language().is_some() { language.as_str() } else { own.text() };
                    a href={ (self.path) (separator) "lang=" (language) } hreflang=(language) lang=(language)
                        aria-current=[(language == self.voice.language()).then_some("true")] { (name) }
                } }
            } }
        }
    }
}

/// A document that stands alone, style sheet inside: a paper.
pub(crate) fn standalone(language: &str, title: &str, style: &str, body: Markup) -> String {
    let document = html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(style)) }
            }
            body.paper { (body) }
        }
    };
    document.into_string()
}

#[cfg(test)]
mod tests;
