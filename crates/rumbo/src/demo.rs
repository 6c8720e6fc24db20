//! The demo: a synthetic year at the border, made once in a folder of its own, kept, and used again.
//!
//! It goes through the same doors as real work: files that are imported, steps that officers take, clocks that fire.

mod cast;
mod councils;
mod farms;
mod lists;
mod months;
mod officers;
mod recourse;
mod returns;
mod second;
mod station;
mod stays;
mod story;
mod summary;

use std::path::Path;

use rumbo_app::{App, Fault, Problem};
use rumbo_base::{Instant, NodeId};
use rumbo_content::{Bundle, Content};
use rumbo_store::{CLOCK_BEHIND_SECONDS_MAX, Options, Secrets, StoreError};
use serde::{Deserialize, Serialize};

pub(crate) use cast::{Cast, Scene};
pub(crate) use farms::{Farms, OFFICES};
pub(crate) use returns::{PORTS, RIGHTS};
pub(crate) use story::Chapter;
pub(crate) use summary::Summary;

use crate::cli::{Failure, Out, Session, keys_beside, remove_node};
use crate::folder;

/// The calendar year that is invented.
pub(crate) const YEAR: i16 = 2025;
/// The node of the demo; its keys are no secret, for nobody in it exists.
const NODE_SEED: [u8; 32] = *b"synthetic data, nobody in it is!";
/// What stands in a demo's folder beside the node: marks its people as invented, and says whether the year is whole.
const MARKER: &str = "demo.json";
const FORMAT: u32 = 3;

/// What a demo was made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Marker {
    format: u32,
    content: String,
    scale: u64,
    visits: u64,
    lists: Option<u64>,
    seed: u64,
    finished: bool,
    /// What the book follows: comes with the year, and asks for nothing.
    #[serde(default)]
    story: Vec<Chapter>,
}

impl Marker {
    /// Of no demo that could be used again.
    fn unreadable() -> Self {
        Self {
            format: 0,
            content: String::new(),
            scale: 0,
            visits: 0,
            lists: None,
            seed: 0,
            finished: false,
            story: Vec::new(),
        }
    }
}

/// What a demo is to be made of.
pub(crate) struct Wanted<'a> {
    /// Its folder.
    pub(crate) data: &'a Path,
    /// A country's folder.
    pub(crate) content: &'a Path,
    /// One invented person stands for so many real ones.
    pub(crate) scale: u64,
    /// The same for visits.
    pub(crate) visits: u64,
    /// The same for receptions that come in with lists beside those that are followed; without it there are no lists.
    pub(crate) lists: Option<u64>,
    /// The dice.
    pub(crate) seed: u64,
}

/// Opens the demo of a folder; makes it first if it is not there, not whole, or made of something else.
pub(crate) fn ready(wanted: &Wanted<'_>, session: &mut Session) -> Result<App, Failure> {
    let bundle = folder::read(wanted.content)?;
    let content = session.sound(&bundle, wanted.content)?;
    let marker = Marker {
        format: FORMAT,
        content: content.version.to_string(),
        scale: wanted.scale,
        visits: wanted.visits,
        lists: wanted.lists,
        seed: wanted.seed,
        finished: true,
        story: Vec::new(),
    };
    let found = read_marker(wanted.data)?;
    if found.clone().map(|it| Marker { story: Vec::new(), ..it }).as_ref() == Some(&marker) {
        return session.open_with(wanted.data, Secrets::make(&NODE_SEED));
    }
    make_room(wanted.data, found.is_some(), session)?;
    write_marker(wanted.data, &Marker { finished: false, ..marker.clone() })?;
    let zone = content.country.zone.clone();
    let begin = months::morning_after(YEAR, 0, &zone)?;
    let app = make(wanted.data, bundle, begin)?;
    let story = months::live(&app, wanted, &zone, session)?;
    write_marker(wanted.data, &Marker { story, ..marker })?;
    Ok(app)
}

/// What the book follows in the demo of a folder; nothing in one that is no demo.
pub(crate) fn story(data: &Path) -> Result<Vec<Chapter>, Failure> {
    Ok(read_marker(data)?.map(|it| it.story).unwrap_or_default())
}

/// Makes a node of invented people in an empty folder and publishes content in it.
fn make(data: &Path, bundle: Bundle, begin: Instant) -> Result<App, Failure> {
    let secrets = Secrets::make(&NODE_SEED);
    let options = Options {
        node: id(NodeId::parse("demo"))?,
        seed: NODE_SEED,
        secrets: secrets.clone(),
        database: None,
        max_pages: None,
        clock_behind_seconds_max: CLOCK_BEHIND_SECONDS_MAX,
    };
    let app = App::create(data, &options, begin)?;
    // Other commands find the demo's keys where they find any node's.
    secrets.write_new(&keys_beside(data)?)?;
    app.publish(bundle, "rumbo", begin)?;
    Ok(app)
}

/// Makes a node of invented people that is no demo: its folder is marked like one's, and what lay there before goes.
pub(crate) fn invent(
    (data, share): (&Path, u64),
    (bundle, content): (Bundle, &Content),
    begin: Instant,
    session: &Session,
) -> Result<App, Failure> {
    make_room(data, read_marker(data)?.is_some(), session)?;
    let content = content.version.to_string();
    write_marker(data, &Marker { content, scale: share, ..Marker::unreadable() })?;
    make(data, bundle, begin)
}

/// Whether the people of a node are invented.
pub(crate) fn is_synthetic(folder: &Path) -> Result<bool, Failure> {
    let path = folder.join(MARKER);
    path.try_exists()
        .map_err(|why| Failure::fault(format!("`{}`: {why}; check that it may be read", path.display())))
}

/// Takes away an earlier demo. A node that is no demo is left alone.
fn make_room(data: &Path, is_demo: bool, session: &Session) -> Result<(), Failure> {
    match session.open_with(data, Secrets::make(&NODE_SEED)) {
        Err(Failure::Fault(code, _)) if code == StoreError::NoNode { folder: data.to_owned() }.code() => {}
        Err(Failure::Fault(code, text)) if code == "store-in-use" => return Err(Failure::Fault(code, text)),
        outcome => {
            drop(outcome);
            if !is_demo {
                let mend = "name an empty folder with `--data`";
                return Err(Failure::mistake(
                    format!("folder `{}`", data.display()),
                    "it holds a node that is no demo",
                    mend,
                ));
            }
            if !session.out.json {
                Out::remark(
                    "The demo in this folder was not whole, or made of other content: it is made again.",
                );
            }
            remove_node(data);
            let keys = keys_beside(data)?;
            if keys.try_exists().unwrap_or(true) {
                let wrong = |cause| Fault::Write { path: keys.display().to_string(), cause };
                std::fs::remove_file(&keys).map_err(wrong)?;
            }
        }
    }
    std::fs::create_dir_all(data).map_err(|why| {
        Failure::fault(format!("`{}` cannot be made: {why}; choose another with `--data`", data.display()))
    })
}

fn read_marker(data: &Path) -> Result<Option<Marker>, Failure> {
    if !is_synthetic(data)? {
        return Ok(None);
    }
    let path = data.join(MARKER);
    let text = std::fs::read(&path).map_err(|why| {
        Problem::from(rumbo_app::Fault::Read { path: path.display().to_string(), cause: why })
    })?;
    // A marker of another version, or one that was cut short, is a demo that must be made again.
    Ok(Some(serde_json::from_slice(&text).unwrap_or_else(|_| Marker::unreadable())))
}

fn write_marker(data: &Path, marker: &Marker) -> Result<(), Failure> {
    let path = data.join(MARKER);
    let text = serde_json::to_vec(marker).map_err(|why| Failure::fault(why.to_string()))?;
    std::fs::write(&path, text)
        .map_err(|cause| rumbo_app::Fault::Write { path: path.display().to_string(), cause }.into())
}

/// An id that the program itself writes.
pub(crate) fn id<T>(parsed: Result<T, rumbo_base::IdError>) -> Result<T, Failure> {
    parsed.map_err(|why| Failure::fault(why.to_string()))
}
