//! What the surroundings say: environment, randomness, the session of one command. They enter here and nowhere else.

use std::path::{Path, PathBuf};

use rumbo_app::{App, Problem};
use rumbo_base::{Instant, NodeId};
use rumbo_content::{Bundle, Content};
use rumbo_render::Voice;
use rumbo_store::{CLOCK_BEHIND_SECONDS_MAX, Options, Secrets, StoreError};

use super::DataFolder;
use super::check;
use super::clock::now;
use super::ending::Failure;
use super::out::Out;

/// The port that pages are served on unless another is asked for.
pub(crate) const PORT: u16 = 7070;
/// The seed of the demo's dice: the same year everywhere.
pub(crate) const DEMO_SEED: u64 = 2025;

/// One command at work.
pub(crate) struct Session {
    /// Where answers go.
    pub(crate) out: Out,
    language: Option<String>,
    max_pages: Option<u32>,
}

impl Session {
    pub(crate) fn new(json: bool, language: Option<String>, max_pages: Option<u32>) -> Self {
        Self { out: Out::new(json), language, max_pages }
    }

    /// The language that was asked for, or that the machine speaks.
    pub(crate) fn language(&self) -> String {
        let asked =
            self.language.clone().or_else(|| environment("RUMBO_LANG")).or_else(|| environment("LANG"));
        let short: String = asked.unwrap_or_default().chars().take_while(char::is_ascii_lowercase).collect();
        if short.len() == 2 { short } else { "es".to_owned() }
    }

    /// The voice of content in that language.
    pub(crate) fn voice<'c>(&self, content: &'c Content) -> Voice<'c> {
        Voice::new(content, &self.language())
    }

    /// Compiles a country; with any error it tells all and fails.
    pub(crate) fn sound(&mut self, bundle: &Bundle, folder: &Path) -> Result<Content, Failure> {
        check::sound(bundle, folder, &mut self.out)
    }

    /// How a store is opened.
    pub(crate) fn options(&self, node: &str, secrets: Secrets) -> Result<Options, Failure> {
        let node = NodeId::parse(node).map_err(|why| {
            let mend = "use small letters, digits and hyphens";
            Failure::mistake("`--name`", why.to_string(), mend)
        })?;
        let clock_behind_seconds_max = clock_behind()?;
        Ok(Options {
            node,
            seed: seed()?,
            secrets,
            database: None,
            max_pages: self.max_pages,
            clock_behind_seconds_max,
        })
    }

    /// Opens the node of a folder.
    pub(crate) fn open(&self, data: &DataFolder) -> Result<App, Failure> {
        let folder = data.path();
        // That there is no node is told before what is wrong with its keys.
        let secrets = match data.secrets() {
            Err(_) if !holds_node(&folder)? => return Err(StoreError::NoNode { folder }.into()),
            secrets => secrets?,
        };
        self.open_with(&folder, secrets)
    }

    /// Opens the node of a folder with the keys that are found for it.
    pub(crate) fn open_at(&self, folder: &Path) -> Result<App, Failure> {
        self.open(&DataFolder { data: Some(folder.to_owned()), keys: None })
    }

    /// Opens the node of a folder with these keys.
    pub(crate) fn open_with(&self, folder: &Path, secrets: Secrets) -> Result<App, Failure> {
        let app = App::open(folder, &self.options(NODE, secrets)?).map_err(Problem::from)?;
        tell_clock(&app, now())?;
        Ok(app)
    }
}

/// Tells when this machine's clock lies behind the ledger: what is recorded then is smoothed, or refused.
fn tell_clock(app: &App, now: Instant) -> Result<(), Failure> {
    let Some(head) = app.store().read(|reader| reader.head())? else { return Ok(()) };
    let behind_seconds = head.recorded_at.duration_since(now).as_secs();
    if behind_seconds >= CLOCK_BEHIND_TOLD_SECONDS {
        Out::remark(&format!(
            "This machine's clock lies {behind_seconds} seconds behind the newest event; set it right."
        ));
    }
    Ok(())
}

/// Seconds that the clock may lie behind the ledger before the node records nothing more: a setting of the machine.
fn clock_behind() -> Result<u32, Failure> {
    let Some(text) = environment(CLOCK_BEHIND) else { return Ok(CLOCK_BEHIND_SECONDS_MAX) };
    text.parse().map_err(|_| {
        let mend = "write a number of seconds, as 300, or leave it out";
        Failure::mistake(format!("{CLOCK_BEHIND} `{text}`"), "it is no number of seconds", mend)
    })
}

/// Whether a folder holds a node.
pub(crate) fn holds_node(folder: &Path) -> Result<bool, Failure> {
    Ok(rumbo_store::holds_node(folder)?)
}

/// Closes a node after work on it. What went wrong with the work matters more than what goes wrong with closing.
pub(crate) fn close<T>(app: App, outcome: Result<T, Failure>) -> Result<T, Failure> {
    let closed = app.close();
    let done = outcome?;
    closed?;
    Ok(done)
}

/// The name of a node that nobody named.
pub(crate) const NODE: &str = "rumbo";

impl DataFolder {
    /// The folder that was named, or that the environment names, or `data`.
    pub(crate) fn path(&self) -> PathBuf {
        let named = self.data.clone().or_else(|| environment("RUMBO_DATA").map(PathBuf::from));
        named.unwrap_or_else(|| PathBuf::from("data"))
    }

    /// Where the node's keys are.
    pub(crate) fn keys(&self) -> Result<Keys, Failure> {
        if let Some(path) = &self.keys {
            return Ok(Keys::File(path.clone()));
        }
        match (environment(KEYS), environment(KEY_FILE)) {
            (Some(text), _) => Ok(Keys::Text(text)),
            (None, Some(path)) => Ok(Keys::File(PathBuf::from(path))),
            (None, None) => Ok(Keys::File(keys_beside(&self.path())?)),
        }
    }

    /// The node's keys.
    pub(crate) fn secrets(&self) -> Result<Secrets, Failure> {
        Ok(match self.keys()? {
            Keys::File(path) => Secrets::read(&path)?,
            Keys::Text(text) => Secrets::from_text(&text, KEYS)?,
        })
    }
}

/// The keys themselves, in the form of a key file.
const KEYS: &str = "RUMBO_KEYS";
/// The path of the key file.
const KEY_FILE: &str = "RUMBO_KEY_FILE";
/// How far this machine's clock may lie behind the ledger.
const CLOCK_BEHIND: &str = "RUMBO_CLOCK_BEHIND_SECONDS";
/// A bulk import runs ahead of the clock by a microsecond an event: that is no clock that was set back.
const CLOCK_BEHIND_TOLD_SECONDS: i64 = 5;

/// Where a node's keys are.
pub(crate) enum Keys {
    /// In a file.
    File(PathBuf),
    /// In the environment, which hands them over as text.
    Text(String),
}

/// The key file of a node that names no other: beside its folder, so that a copy of the folder does not hold it.
pub(crate) fn keys_beside(folder: &Path) -> Result<PathBuf, Failure> {
    let nameless = || {
        let place = format!("folder `{}`", folder.display());
        Failure::mistake(place, "it has no name to call its key file by", "name one with `--keys FILE`")
    };
    let whole = std::path::absolute(folder).map_err(|_| nameless())?;
    let mut name = whole.file_name().ok_or_else(nameless)?.to_owned();
    name.push(".keys");
    Ok(whole.with_file_name(name))
}

#[expect(clippy::disallowed_methods, reason = "settings enter once, here")]
fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|it| !it.is_empty())
}

/// 32 bytes that nobody can guess.
pub(crate) fn seed() -> Result<[u8; 32], Failure> {
    random()
}

/// An idempotency key that nobody else will choose: 128 random bits.
pub(crate) fn key() -> Result<String, Failure> {
    let bytes: [u8; 16] = random()?;
    Ok(bytes.iter().map(|it| format!("{it:02x}")).collect())
}

#[expect(clippy::disallowed_methods, reason = "randomness enters once, here")]
fn random<const BYTES: usize>() -> Result<[u8; BYTES], Failure> {
    let mut bytes = [0; BYTES];
    match getrandom::fill(&mut bytes) {
        Ok(()) => Ok(bytes),
        Err(why) => Err(Failure::fault(format!("the system gives no random numbers: {why}"))),
    }
}
