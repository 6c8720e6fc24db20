//! A node's life: made, given content, its clocks fired, its read tables filled again, served.

use std::path::{Path, PathBuf};

use clap::Args;
use rumbo_app::App;
use rumbo_app::publish::Publication;
use rumbo_store::{Options, Secrets, StoreError};
use serde_json::json;

use super::DataFolder;
use super::check;
use super::clock::{Watch, moment, now};
use super::ending::Failure;
use super::out::Out;
use super::settings::{Keys, NODE, Session, close, holds_node, seed};
use crate::demo::is_synthetic;
use crate::folder;

/// A node to be made.
#[derive(Debug, Args)]
pub(crate) struct Init {
    #[command(flatten)]
    data: DataFolder,
    /// A country's folder
    #[arg(long, value_name = "FOLDER", default_value = "content/mx")]
    content: PathBuf,
    /// The node's name
    #[arg(long, default_value = NODE)]
    name: String,
    /// Keep the database on a PostgreSQL server (15 or later) instead of in a file: postgres://user@host/database; on another
    /// machine, with ?sslmode=verify-full&sslrootcert=FILE, the certificates that vouch for it
    #[arg(long, value_name = "ADDRESS")]
    database: Option<String>,
}

/// Makes a node and publishes content in it. Content that is not sound, or a folder with a node, changes nothing.
pub(crate) fn init(request: Init, session: &mut Session) -> Result<(), Failure> {
    let bundle = folder::read(&request.content)?;
    check::sound(&bundle, &request.content, &mut session.out)?;
    let data = request.data.path();
    if holds_node(&data)? {
        return Err(StoreError::AlreadyANode { folder: data }.into());
    }
    let now = now();
    let (secrets, made) = secrets_of_new(&request.data)?;
    let app = session
        .options(&request.name, secrets)
        .map(|options| Options { database: request.database, ..options })
        .and_then(|options| App::create(&data, &options, now).map_err(Failure::from));
    let app = app.inspect_err(|_| remove_keys(made.as_deref()))?;
    let published = app.publish(bundle, "rumbo", now).map_err(Failure::from);
    let published = match published {
        Ok(published) => published,
        Err(failure) => {
            drop(app);
            remove_node(&data);
            remove_keys(made.as_deref());
            return Err(failure);
        }
    };
    app.close()?;
    let keys = made.as_ref().map(|it| it.display().to_string());
    session.out.object(&json!({
        "node": request.name, "data": data.display().to_string(), "content": published.version, "keys": keys,
    }));
    session.out.say(format!("{} is a node now. It decides by {}.", data.display(), published.version));
    if let Some(keys) = keys {
        session.out.say(format!(
            "Its keys are in {keys}. Keep a copy of that file where no copy of the node is: without it the personal facts \
             are lost, with both anybody reads them."
        ));
    }
    session.out.say(format!(
        "Next: rumbo import movements FILE --data {0}, or rumbo case open … --data {0}",
        data.display()
    ));
    Ok(())
}

/// The keys of a new node: those of the environment, or new ones, with the file that was made for them.
fn secrets_of_new(data: &DataFolder) -> Result<(Secrets, Option<PathBuf>), Failure> {
    match data.keys()? {
        Keys::Text(_) => Ok((data.secrets()?, None)),
        Keys::File(path) => {
            let secrets = Secrets::make(&seed()?);
            secrets.write_new(&path)?;
            Ok((secrets, Some(path)))
        }
    }
}

/// Takes away the key file of a node that could not be made.
fn remove_keys(made: Option<&Path>) {
    if let Some(path) = made {
        // The error that matters is the one that made this necessary; it is being told.
        std::fs::remove_file(path).ok();
    }
}

/// Takes away the files of a node that was being made when it failed, so that they do not stand in the way.
pub(crate) fn remove_node(folder: &Path) {
    // The error that matters is the one that made this necessary; it is being told.
    rumbo_store::discard(folder).ok();
}

/// Publishes a folder in a node.
pub(crate) fn publish(
    content: &Path,
    who: &str,
    data: DataFolder,
    session: &mut Session,
) -> Result<(), Failure> {
    let bundle = folder::read(content)?;
    check::sound(&bundle, content, &mut session.out)?;
    let app = session.open(&data)?;
    let published = app.publish(bundle, who, now()).map_err(Failure::from);
    let published = close(app, published)?;
    session.out.object(&published);
    session.out.say(publication(&published));
    Ok(())
}

fn publication(published: &Publication) -> String {
    if published.unchanged {
        return format!("{} is in force already; nothing changed.", published.version);
    }
    if published.waits {
        return format!(
            "{} changes who may see what. It is proposed, and waits for somebody else:\n  rumbo publish FOLDER --as NAME\n\
             What it changes: rumbo access diff OLD FOLDER",
            published.version
        );
    }
    let moved = check::plural(usize::try_from(published.moved).unwrap_or(usize::MAX), "open case");
    format!("{} is in force for new cases. {moved} went over to it, with notice.", published.version)
}

/// Fires what is due.
pub(crate) fn tick(
    data: DataFolder,
    until: Option<&str>,
    accept: bool,
    session: &mut Session,
) -> Result<(), Failure> {
    let app = session.open(&data)?;
    let invented = is_synthetic(&data.path())?;
    let ticked = accept_clock(&app, accept).and_then(|()| tick_until(&app, until, invented, session));
    let ticked = close(app, ticked)?;
    session.out.object(&ticked);
    let (cases, events, obligations) = (ticked.cases, ticked.events, ticked.obligations);
    session.out.say(format!(
        "Clocks and reminders fired in {cases} cases: {events} events, {obligations} of them of obligations."
    ));
    let erased = ticked.erased;
    if erased.cases > 0 {
        let (facts, papers) = (erased.facts, erased.papers);
        session.out.say(format!(
            "The time of {facts} facts and {papers} papers of {} cases was over: they are erased.",
            erased.cases
        ));
    }
    if erased.waiting > 0 {
        session.out.say(format!(
            "The time of {} cases is over by terms that nobody has checked: `rumbo person erase` erases them.",
            erased.waiting
        ));
    }
    Ok(())
}

/// Takes this machine's clock for right, if that is asked for.
pub(crate) fn accept_clock(app: &App, accept: bool) -> Result<(), Failure> {
    if accept {
        let said = if app.accept_clock("rumbo", now())? {
            "The clock is accepted as it is; that is recorded."
        } else {
            "The clock need not be accepted: nothing is refused for it."
        };
        Out::remark(said);
    }
    Ok(())
}

fn tick_until(
    app: &App,
    until: Option<&str>,
    invented: bool,
    session: &Session,
) -> Result<rumbo_app::tick::Ticked, Failure> {
    let until = match until {
        Some(text) => moment("--until", text, &app.published()?.content.country.zone)?,
        None => now(),
    };
    let bar = session.out.progress(0, "firing clocks");
    // In an invented year the present is invented too.
    let recorded_at = if invented { until } else { now() };
    let ticked = app.tick_until(until, recorded_at, |so_far| bar.set_position(so_far.cases));
    bar.finish_and_clear();
    Ok(ticked?)
}

/// Fills the read tables from the ledger.
pub(crate) fn rebuild(data: DataFolder, session: &mut Session) -> Result<(), Failure> {
    let app = session.open(&data)?;
    let watch = Watch::start();
    let rebuilt = app.rebuild().map_err(Failure::from);
    let events =
        rebuilt.and_then(|()| Ok(app.store().read(|reader| reader.head())?.map_or(0, |it| it.position.0)));
    let events = close(app, events)?;
    session.out.object(&json!({ "events": events, "milliseconds": watch.milliseconds() }));
    session.out.say(format!("Read tables filled again from {events} events."));
    Ok(())
}
