//! The five doors opened: a node's pages served on this machine until it is told to stop.

use std::sync::Arc;

use rumbo_app::App;
use serde_json::json;

use super::clock::{Watch, now, pretend};
use super::ending::Failure;
use super::node::accept_clock;
use super::out::Out;
use super::settings::{Session, seed};
use super::{DataFolder, verify};
use crate::demo::{Chapter, is_synthetic, story};
use crate::http;

/// Serves a node's pages until it is told to stop.
pub(crate) fn serve(
    data: DataFolder,
    port: u16,
    seats: Vec<String>,
    (exit_when_ready, logs, accept): (bool, bool, bool),
    session: &mut Session,
) -> Result<(), Failure> {
    let watch = Watch::start();
    let folder = data.path();
    let app = Arc::new(session.open(&data)?);
    let invented = is_synthetic(&folder)?;
    let synthetic = invented || app.published()?.content.country.fictional;
    if invented && let Some(head) = app.store().read(|reader| reader.head())? {
        // An invented year ends in an invented present; its clocks wait there.
        pretend(head.recorded_at);
    }
    accept_clock(&app, accept)?;
    let story = story(&folder)?;
    let opening = Opening { port, synthetic, story, seats, exit_when_ready, logs, watch };
    if !app.store().was_clean() && !exit_when_ready {
        Out::remark(
            "The node was not stopped cleanly last time: its ledger is being verified in the background.",
        );
        let app = Arc::clone(&app);
        std::thread::spawn(move || verify::in_background(&app));
    }
    open_doors(app, opening, session)
}

/// How doors are opened.
pub(crate) struct Opening {
    pub(crate) port: u16,
    pub(crate) synthetic: bool,
    /// Who has a sign-in link of their own: ROLE:AGENCY.NAME.
    pub(crate) seats: Vec<String>,
    /// What the book follows, in a demo.
    pub(crate) story: Vec<Chapter>,
    pub(crate) exit_when_ready: bool,
    /// Whether each request gets a line on the error output.
    pub(crate) logs: bool,
    /// Runs since the program started.
    pub(crate) watch: Watch,
}

/// Serves the five doors and closes the node afterwards.
pub(crate) fn open_doors(app: Arc<App>, opening: Opening, session: &mut Session) -> Result<(), Failure> {
    let tokens = http::Tokens::new(seed()?);
    let Opening { port, synthetic, story, seats, exit_when_ready, logs, watch } = opening;
    let seats = match seated(&app, &seats) {
        Ok(seats) => seats,
        Err(failure) => return closed(app).and(Err(failure)),
    };
    let named = |door: &http::Door| door.path().trim_start_matches('/').to_owned();
    let doors = http::Door::ALL.iter().map(|door| (named(door), tokens.path(*door)));
    let links: Links = doors.chain(seats.iter().map(|it| (it.who.clone(), tokens.path_of(it)))).collect();
    let json = session.out.json;
    let settings = http::Settings {
        port,
        synthetic,
        story,
        language: session.language(),
        now,
        on_ready: Box::new(move |address| {
            let mut out = Out::new(json);
            if exit_when_ready {
                let (ready_ms, idle_mb) = (watch.milliseconds(), resident_megabytes());
                out.object(&json!({ "ready_ms": ready_ms, "idle_mb": idle_mb }));
                out.say(format!("ready after {ready_ms:.0} ms"));
            } else {
                say_doors(&mut out, address, port, &links);
            }
        }),
        exit_when_ready,
        tokens,
        seats,
        logs,
    };
    let served = http::serve(Arc::clone(&app), settings);
    closed(app)?;
    served.map_err(|why| Failure::Fault("serve", why.to_string()))
}

/// Closes a node that nobody uses any more.
fn closed(app: Arc<App>) -> Result<(), Failure> {
    match Arc::try_unwrap(app) {
        Ok(app) => app.close()?,
        Err(_) => {
            Out::remark("The node was still busy when it was stopped; it will look itself over next time.")
        }
    }
    Ok(())
}

/// Reads who has a link of their own: all that is wrong with them at once.
fn seated(app: &App, seats: &[String]) -> Result<Vec<http::Named>, Failure> {
    let content = &app.published()?.content;
    let (mut all, mut wrong) = (Vec::new(), Vec::new());
    for who in seats {
        match http::Named::read(who, content, now()) {
            Ok(it) => all.push(it),
            Err(mistake) => wrong.push(mistake),
        }
    }
    if wrong.is_empty() { Ok(all) } else { Err(Failure::Unreadable(wrong)) }
}

/// Each door, and each who has a link of their own, with the path of the link.
type Links = Vec<(String, String)>;

fn say_doors(out: &mut Out, address: std::net::SocketAddr, asked: u16, links: &Links) {
    let url = |path: &str| format!("http://{address}{path}");
    let object: serde_json::Map<_, _> =
        links.iter().map(|(name, path)| (name.clone(), serde_json::Value::String(url(path)))).collect();
    out.object(&object);
    if asked != 0 && address.port() != asked {
        out.say(format!("Port {asked} is in use; port {} is taken instead.", address.port()));
    }
    out.say(format!(
        "\nThe doors are open at http://{address}/ (this machine only). Each link signs you in once:"
    ));
    for (name, path) in links {
        out.say(format!("  {name:<8} {}", url(path)));
    }
    out.say("Stop with Ctrl-C.");
}

/// Memory that the process holds now, in megabytes; nothing where the system does not tell.
fn resident_megabytes() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|it| it.strip_prefix("VmRSS:"))?;
    let kibibytes: f64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kibibytes * 1024.0 / 1_000_000.0)
}
