//! One visit to one page: who reads, in which language, and the frame that every page shares, also the page that says no.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use maud::{Markup, html};
use rumbo_app::access::{Asking, For, Reader};
use rumbo_app::{App, Fault, Problem, Published};
use rumbo_base::{
    Action, AgencyId, CivilDate, DataClassId, Instant, Position, ProgrammeId, PurposeId, Refusal,
};
use rumbo_content::Arg;
use rumbo_render::{Door, Page, STYLE, Voice};
use rumbo_store::StoreError;
use sha2::{Digest, Sha256};

use super::asked::Asked;
use super::auditor::Verification;
use super::measures::Measures;
use super::reply::Reply;
use super::sessions::{Session, Sessions, Tokens, cookie_of, lock};
use crate::demo::Chapter;

/// The cookie that keeps the language.
pub(super) const LANGUAGE_COOKIE: &str = "rumbo-language";
/// Forms whose first arrival is remembered.
const ARRIVALS_MAX: usize = 10_000;

/// What all visits share.
pub(super) struct Web {
    pub(super) app: Arc<App>,
    pub(super) synthetic: bool,
    language: String,
    now: fn() -> Instant,
    pub(super) sessions: Sessions,
    pub(super) verification: Verification,
    /// When each form first arrived: sent twice, it says the same thing of the same moment.
    arrivals: Mutex<VecDeque<(String, Instant)>>,
    /// When somebody last gave a folio and document that do not belong together.
    pub(super) misses: Mutex<VecDeque<Instant>>,
    pub(super) style_tag: String,
    /// What it did so far.
    pub(super) measures: Measures,
    /// Whether each request is logged.
    pub(super) logs: bool,
    /// What the book follows, in a demo.
    pub(super) story: Vec<Chapter>,
}

impl Web {
    /// A server's beginning.
    pub(super) fn new(
        app: Arc<App>,
        synthetic: bool,
        language: String,
        now: fn() -> Instant,
        tokens: Tokens,
    ) -> Self {
        let hash = Sha256::digest(STYLE);
        let start = hash.first_chunk::<8>().map(|it| rumbo_base::hex(it)).unwrap_or_default();
        let style_tag = format!("\"{start}\"");
        let sessions = Sessions::new(tokens);
        let (arrivals, misses) = (Mutex::default(), Mutex::default());
        let verification = Verification::default();
        Self {
            app,
            synthetic,
            language,
            now,
            sessions,
            verification,
            arrivals,
            misses,
            style_tag,
            measures: Measures::default(),
            logs: false,
            story: Vec::new(),
        }
    }
    /// The same, whose first page leads to what the book follows.
    pub(super) fn telling(mut self, story: Vec<Chapter>) -> Self {
        self.story = story;
        self
    }
    /// The same, with a line on the error output for each request.
    pub(super) fn logging(mut self, logs: bool) -> Self {
        self.logs = logs;
        self
    }
    /// The time.
    pub(super) fn now(&self) -> Instant {
        (self.now)()
    }
    /// Fires what is due.
    pub(super) fn tick(&self) -> Result<(), String> {
        self.app.tick(self.now(), |_| ()).map(|_| ()).map_err(|problem| match problem {
            Problem::Fault(fault) => fault.to_string(),
            Problem::Refused(refusal) => format!("refused by `{}`", refusal.code),
            Problem::Unreadable(all) => all.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
        })
    }
    /// When the form of that key first arrived.
    pub(super) fn arrival(&self, key: &str) -> Instant {
        let mut arrivals = lock(&self.arrivals);
        if let Some((_, at)) = arrivals.iter().find(|it| it.0 == key) {
            return *at;
        }
        if arrivals.len() == ARRIVALS_MAX {
            arrivals.pop_front();
        }
        let at = self.now();
        arrivals.push_back((key.to_owned(), at));
        at
    }
    /// Waits until nothing reads the ledger any more.
    pub(super) fn wait_for_verification(&self) {
        self.verification.wait();
    }
}

/// Why there is no such page for this reader.
#[derive(Debug)]
pub(super) enum Trouble {
    /// It is not there, or not for this reader: they are told the same.
    Missing,
    /// It is there, but not to be used in this way.
    Method,
    /// The law says no.
    Refused(Box<Refusal>),
    /// The request cannot be read.
    Unreadable(Vec<String>),
    /// Our own trouble.
    Fault(Fault),
}

impl From<Problem> for Trouble {
    fn from(problem: Problem) -> Self {
        match problem {
            Problem::Refused(refusal) => Self::Refused(refusal),
            Problem::Unreadable(all) => Self::Unreadable(all.iter().map(ToString::to_string).collect()),
            Problem::Fault(fault) => Self::Fault(fault),
        }
    }
}

impl From<Fault> for Trouble {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// A page, or why there is none.
pub(super) type Answer = Result<Reply, Trouble>;

/// One visit.
pub(super) struct Visit<'w> {
    pub(super) web: &'w Arc<Web>,
    pub(super) asked: &'w Asked,
    /// The content in force.
    pub(super) published: Arc<Published>,
    pub(super) now: Instant,
    language: String,
    sessions: Vec<Session>,
}

impl<'w> Visit<'w> {
    /// Finds out who reads, and in which language.
    pub(super) fn begin(web: &'w Arc<Web>, asked: &'w Asked) -> Result<Self, Fault> {
        let published = web.app.published()?;
        let now = web.now();
        let known = &published.content.country.languages;
        let chosen = asked.query("lang").or_else(|| asked.cookie(LANGUAGE_COOKIE));
        let chosen =
            chosen.filter(|it| known.iter().any(|known| known == it)).or_else(|| asked.prefers(known));
        let language = chosen.unwrap_or(&web.language).to_owned();
        let held = |door: Door| web.sessions.find(asked.cookie(&cookie_of(door))?, door, now);
        let sessions = Door::ALL.into_iter().filter_map(held).collect();
        Ok(Self { web, asked, published, now, language, sessions })
    }

    /// The language of the reader in the words of the content in force.
    pub(super) fn voice(&self) -> Voice<'_> {
        Voice::new(&self.published.content, &self.language)
    }
    /// The language of the reader in the words of a case's own content.
    pub(super) fn voice_of<'a>(&'a self, published: &'a Published, programme: &'a ProgrammeId) -> Voice<'a> {
        Voice::new(&published.content, &self.language).of(programme)
    }
    /// A text of the frame, plain.
    pub(super) fn say(&self, key: &str) -> String {
        self.voice().frame(key).text().to_owned()
    }
    /// Today, where the country is.
    pub(super) fn today(&self) -> CivilDate {
        self.published.content.country.zone.date_of(self.now)
    }
    /// The app.
    pub(super) fn app(&self) -> &App {
        &self.web.app
    }
    /// Who came in by this door. Without a session there is no such page.
    pub(super) fn session(&self, door: Door) -> Result<&Session, Trouble> {
        self.sessions.iter().find(|it| it.door == door).ok_or(Trouble::Missing)
    }
    /// What the request does with a case.
    pub(super) fn action(&self) -> Action {
        if self.asked.is_post() { Action::Write } else { Action::Read }
    }
    /// The agencies for which whoever came in by a door acts.
    pub(super) fn agencies(&self, door: Door) -> Result<Vec<AgencyId>, Trouble> {
        Ok(self.session(door)?.readers.iter().filter_map(|it| it.agency.clone()).collect())
    }
    /// Whoever came in by a door, asking for what they say, else for what each programme was made for.
    pub(super) fn asking(&self, door: Door) -> Result<Asking, Trouble> {
        let session = self.session(door)?;
        let asking = Asking::of_readers(session.readers.clone(), &session.name, self.now);
        let Some(named) = self.asked.query("purpose") else { return Ok(asking) };
        let known =
            PurposeId::parse(named).ok().filter(|it| self.published.content.purposes.contains_key(it));
        match known {
            Some(purpose) => Ok(asking.purposed(For::Stated(purpose))),
            None if named.is_empty() => Ok(asking.purposed(For::Unsaid)),
            None => {
                let unknown = filled(self.voice(), "unknown-purpose", "purpose", named).text().to_owned();
                Err(Trouble::Unreadable(vec![unknown]))
            }
        }
    }
    /// Goes on only if the policies let whoever came in by a door read data of that kind for that purpose.
    pub(super) fn may_read(&self, door: Door, class: DataClassId, purpose: PurposeId) -> Result<(), Trouble> {
        for reader in &self.session(door)?.readers {
            if self.app().may_read(reader.clone(), class.clone(), purpose.clone())? {
                return Ok(());
            }
        }
        Err(Trouble::Missing)
    }
    /// Whether the reader may open a door's first page.
    pub(super) fn is_open(&self, door: Door) -> bool {
        // Anybody may ask for their own case: the first page of that door asks who they are.
        door == Door::Person || self.session(door).is_ok()
    }
    /// Whether whoever came in by a door is there to enforce and for nothing else.
    pub(super) fn enforces(&self, door: Door) -> Result<bool, Trouble> {
        let roles = &self.published.content.access_roles;
        let enforces = |it: &Reader| roles.get(&it.role).is_some_and(|it| it.enforcement);
        Ok(self.session(door)?.readers.iter().all(enforces))
    }
    /// Goes on only if something is to be shown.
    pub(super) fn get(&self) -> Result<(), Trouble> {
        if self.asked.is_get() { Ok(()) } else { Err(Trouble::Method) }
    }
    /// Goes on only if something is to be done.
    pub(super) fn post(&self) -> Result<(), Trouble> {
        if self.asked.is_post() { Ok(()) } else { Err(Trouble::Method) }
    }

    /// A page in the shared frame. The body brings its own first heading.
    pub(super) fn page(&self, door: Option<Door>, title: &str, body: Markup) -> Answer {
        self.framed(200, door, title, body)
    }
    /// A page that is also an answer of another kind.
    pub(super) fn framed(&self, status: u16, door: Option<Door>, title: &str, body: Markup) -> Answer {
        let head = self.app().store().read(|reader| reader.head())?;
        let doors: Vec<Door> = Door::ALL.into_iter().filter(|door| self.is_open(*door)).collect();
        let page = Page {
            voice: self.voice(),
            title,
            path: &self.asked.place(),
            door,
            doors: &doors,
            position: head.map_or(Position(0), |it| it.position),
            version: &self.published.content.version,
            synthetic: self.is_synthetic(),
            body,
        };
        Ok(Reply::page(status, page.html()))
    }
    /// Whether the people on the pages are invented.
    pub(super) fn is_synthetic(&self) -> bool {
        self.web.synthetic || self.app().is_synthetic() || self.published.content.country.fictional
    }

    /// The page that says why there is none.
    pub(super) fn trouble(&self, trouble: Trouble) -> Reply {
        let door = Door::ALL.into_iter().find(|it| {
            let path = self.asked.path.as_str();
            path.strip_prefix(it.path()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        });
        let door = door.filter(|it| self.is_open(*it));
        let voice = self.voice();
        let (status, key) = match &trouble {
            Trouble::Missing => (404, "missing-page"),
            Trouble::Method => (405, "wrong-method"),
            Trouble::Refused(_) => (403, "no-title"),
            Trouble::Unreadable(_) => (422, "error-title"),
            Trouble::Fault(_) => (500, "our-trouble"),
        };
        let title = voice.frame(key);
        let about = voice.frame(&format!("{key}-about"));
        let body = html! {
            h1 { (title) }
            @match &trouble {
                Trouble::Refused(refusal) => { (rumbo_render::refusal(voice, refusal)) }
                Trouble::Unreadable(all) => { ul { @for it in all { li { (it) } } } }
                _ => { @if about.found() { p { (about) } } }
            }
            p { a href="/" { (voice.frame("to-the-doors")) } }
        };
        if let Trouble::Fault(fault) = &trouble {
            super::complain(&format!("a request was not answered: {fault}"));
        }
        // A page of a door that is not open must not differ from one that is nowhere.
        let door = if matches!(trouble, Trouble::Missing) { None } else { door };
        let framed = self.framed(status, door, title.text(), body);
        framed.unwrap_or_else(|_| Reply::text(500, self.say("our-trouble")))
    }
}

/// A text of the frame with one value.
pub(super) fn filled(voice: Voice<'_>, key: &str, name: &str, value: &str) -> rumbo_render::Words {
    voice.frame_with(key, &[(name, Arg::Text(value))])
}
