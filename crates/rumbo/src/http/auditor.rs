//! The auditor's door: the ledger's head, its events with their exact bytes, the files of the content, and a verification
//! of the whole ledger that runs beside everything else.

use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use maud::{Markup, html};
use rumbo_base::{DataClassId, Instant, Position, PurposeId, hex};
use rumbo_content::Arg;
use rumbo_render::{Door, Task, Words, tasks};
use rumbo_stats::grouped;
use rumbo_store::{StoredEvent, VerifyReport};
use sha2::{Digest, Sha256};

use super::reply::Reply;
use super::second;
use super::sessions::lock;
use super::values;
use super::visit::{Answer, Trouble, Visit, Web, filled};

/// Events on one page.
const PER_PAGE: u64 = 25;

/// How a verification stands.
#[derive(Debug, Clone, Default)]
enum Stage {
    #[default]
    Never,
    Running {
        read: u64,
        of: u64,
    },
    Done {
        at: Instant,
        report: VerifyReport,
    },
    Failed(String),
}

/// The verification of the ledger, if one was asked for.
#[derive(Default)]
pub(super) struct Verification {
    stage: Mutex<Stage>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Verification {
    /// Begins one, unless one is under way.
    fn begin(web: &Arc<Web>) -> Result<(), std::io::Error> {
        let this = &web.verification;
        let mut thread = lock(&this.thread);
        if thread.as_ref().is_some_and(|it| !it.is_finished()) {
            return Ok(());
        }
        *lock(&this.stage) = Stage::Running { read: 0, of: 0 };
        let web = Arc::clone(web);
        let run = move || {
            let tell = |read, of| *lock(&web.verification.stage) = Stage::Running { read, of };
            let at = web.now();
            let stage = match web.app.verify(&[], at, tell) {
                Ok(report) => Stage::Done { at, report },
                Err(why) => Stage::Failed(why.to_string()),
            };
            *lock(&web.verification.stage) = stage;
        };
        *thread = Some(std::thread::Builder::new().name("rumbo-verify".to_owned()).spawn(run)?);
        Ok(())
    }
    /// Waits until it is over.
    pub(super) fn wait(&self) {
        let thread = lock(&self.thread).take();
        if let Some(Err(_)) = thread.map(JoinHandle::join) {
            super::complain("the verification of the ledger stopped before its end");
        }
    }
}

/// Pages behind the auditor's door.
pub(super) fn answer(visit: &Visit<'_>, rest: &[&str]) -> Answer {
    visit.may_read(Door::Auditor, DataClassId::ledger(), PurposeId::audit())?;
    match rest {
        ["verify"] => verify(visit),
        ["emergencies", rest @ ..] => second::review::answer(visit, Door::Auditor, rest),
        _ => {
            visit.get()?;
            match rest {
                [] => contents(visit),
                ["events"] => events(visit),
                ["event", position] => event(visit, position),
                ["receipt", position] => receipt(visit, position),
                ["checkpoint"] => checkpoint(visit),
                ["content"] => content(visit),
                ["file"] => file(visit),
                _ => Err(Trouble::Missing),
            }
        }
    }
}

/// A receipt for an event, as a file that anybody can check without this node.
fn receipt(visit: &Visit<'_>, position: &str) -> Answer {
    let position = position.parse().map(Position).map_err(|_| Trouble::Missing)?;
    let proof = visit.app().store().read(|reader| reader.proof(position, false))?.ok_or(Trouble::Missing)?;
    Ok(Reply::text(200, proof.to_string()))
}

/// The newest checkpoint, byte for byte.
fn checkpoint(visit: &Visit<'_>) -> Answer {
    let signed = visit.app().store().read(|reader| reader.checkpoint())?.ok_or(Trouble::Missing)?;
    Ok(Reply::text(200, signed.to_string()))
}

fn contents(visit: &Visit<'_>) -> Answer {
    let voice = visit.voice();
    let (head, key) = visit.app().store().read(|reader| Ok((reader.head()?, reader.log_key()?)))?;
    let counts = visit.app().counts()?;
    let (open, ended): (u64, u64) = counts.iter().fold((0, 0), |(open, ended), it| {
        if it.ended { (open, ended + it.cases) } else { (open + it.cases, ended) }
    });
    let zone = &visit.published.content.country.zone;
    let link = |key: &str, to: &str| Task {
        what: voice.frame(key),
        link: Some(to.to_owned()),
        status: voice.frame(&format!("{key}-status")),
        due: None,
    };
    let list = [
        link("ledger-events", "/auditor/events"),
        link("ledger-verify", "/auditor/verify"),
        link("ledger-content", "/auditor/content"),
    ];
    let body = html! {
        h1 { (voice.frame("ledger-title")) }
        p { (voice.frame("ledger-about")) }
        dl.summary {
            dt { (voice.frame("node")) } dd { (visit.app().store().node()) }
            @if let Some(head) = &head {
                dt { (voice.frame("ledger-head")) } dd { (grouped(head.position.0)) }
                dt { (voice.frame("leaf")) } dd { code { (hex(&head.leaf)) } }
                dt { (voice.frame("ledger-recorded")) } dd { (values::moment(voice, zone, head.recorded_at)) }
            }
            @if head.is_some() {
                dt { (voice.frame("checkpoint")) } dd { a href="/auditor/checkpoint" { (voice.frame("checkpoint-show")) } }
                dt { (voice.frame("log-key")) } dd { code { (key) } }
            }
            dt { (voice.frame("cases-open")) } dd { (grouped(open)) }
            dt { (voice.frame("cases-ended")) } dd { (grouped(ended)) }
            dt { (voice.frame("reading-alarms")) } dd { (grouped(visit.app().alarms_of_readings()?)) }
            dt { (voice.frame("content")) } dd { code { (visit.published.content.version) } }
        }
        (tasks(voice, &list))
        (second::offers(visit, Door::Auditor)?)
    };
    visit.page(Some(Door::Auditor), &visit.say("ledger-title"), body)
}

fn events(visit: &Visit<'_>) -> Answer {
    let voice = visit.voice();
    let head = visit.app().store().read(|reader| reader.head())?.map_or(0, |it| it.position.0);
    let asked = visit.asked.query("from").and_then(|it| it.parse::<u64>().ok());
    let from = asked.unwrap_or_else(|| head.saturating_sub(PER_PAGE - 1)).clamp(1, head.max(1));
    let list = visit.app().store().read(|reader| reader.events_from(Position(from), 25))?;
    let last = list.last().map_or(from, |it| it.position.0);
    let zone = &visit.published.content.country.zone;
    let body = html! {
        p { a href="/auditor" { (voice.frame("back-to-ledger")) } }
        h1 { (voice.frame("ledger-events")) }
        div.scroll tabindex="0" role="region" aria-label=(voice.frame("ledger-events").text()) { table {
            thead { tr {
                th.number scope="col" { (voice.frame("position")) }
                th scope="col" { (voice.frame("event-kind")) }
                th scope="col" { (voice.frame("stream")) }
                th scope="col" { (voice.frame("happened")) }
            } }
            tbody { @for it in &list { tr {
                td.number { a href={ "/auditor/event/" (it.position) } { (it.position) } }
                td { (it.kind) }
                td { (it.stream) }
                td { (values::moment(voice, zone, it.happened_at)) }
            } } }
        } }
        nav.pages aria-label=(voice.frame("pages").text()) { ul {
            @if from > 1 { li { a rel="prev" href={ "/auditor/events?from=" (from.saturating_sub(PER_PAGE).max(1)) } { (voice.frame("previous")) } } }
            @if last < head { li { a rel="next" href={ "/auditor/events?from=" (last + 1) } { (voice.frame("next")) } } }
        } }
        form method="get" action="/auditor/events" {
            label for="from" { (voice.frame("events-from")) }
            input id="from" name="from" type="text" inputmode="numeric" autocomplete="off" maxlength="20" value=(from);
            button type="submit" { (voice.frame("show")) }
        }
    };
    visit.page(Some(Door::Auditor), &visit.say("ledger-events"), body)
}

fn event(visit: &Visit<'_>, position: &str) -> Answer {
    let position = position.parse().map(Position).map_err(|_| Trouble::Missing)?;
    let it = visit.app().store().read(|reader| reader.event(position))?.ok_or(Trouble::Missing)?;
    let voice = visit.voice();
    let title = filled(voice, "event-title", "position", &position.to_string());
    let body = html! {
        p { a href={ "/auditor/events?from=" (position) } { (voice.frame("back-to-events")) } }
        h1 { (title) }
        (columns(visit, &it))
        h2 { (voice.frame("payload")) }
        p { (filled(voice, "payload-about", "bytes", &grouped(it.payload.len() as u64))) }
        div.scroll tabindex="0" role="region" aria-label=(voice.frame("payload").text()) { pre { (it.payload) } }
        p { (voice.frame("leaf-about")) }
        h2 { (voice.frame("receipt-of-event")) }
        p { (voice.frame("receipt-about")) }
        p { a href={ "/auditor/receipt/" (position) } { (voice.frame("receipt-show")) } }
    };
    visit.page(Some(Door::Auditor), title.text(), body)
}

/// The columns of an event as they are hashed.
fn columns(visit: &Visit<'_>, it: &StoredEvent) -> Markup {
    let voice = visit.voice();
    let plain = |text: &dyn std::fmt::Display| html! { (text.to_string()) };
    let rows: [(&str, Markup); 14] = [
        ("leaf", html! { code { (hex(&it.leaf)) } }),
        ("event-kind", html! { (it.kind) " (" (it.payload_version) ")" }),
        ("node", plain(&it.node)),
        ("stream", html! { (it.stream) " · " (it.sequence) }),
        ("happened", html! { (it.happened_at) }),
        ("ledger-recorded", html! { (it.recorded_at) }),
        ("event-actor", plain(&it.actor)),
        ("event-agency", html! { (values::agency(voice, &it.agency)) }),
        (
            "place",
            html! { (it.place.as_ref().map_or_else(|| Words::plain("—"), |it| voice.place(it.as_str()))) },
        ),
        (
            "purpose",
            html! { (voice.optional(&format!("purpose-{}", it.purpose), None).unwrap_or_else(|| Words::plain(it.purpose.as_str()))) },
        ),
        ("content", html! { code { (it.content) } }),
        ("command-key", html! { code { (it.command_key) } }),
        ("position", plain(&it.position)),
        ("payload-hash", html! { code { (hex(&Sha256::digest(&it.payload))) } }),
    ];
    html! { dl.summary { @for (key, value) in rows { dt { (voice.frame(key)) } dd { (value) } } } }
}

fn content(visit: &Visit<'_>) -> Answer {
    let voice = visit.voice();
    let bundle = &visit.published.bundle;
    let body = html! {
        p { a href="/auditor" { (voice.frame("back-to-ledger")) } }
        h1 { (voice.frame("ledger-content")) }
        p { code { (visit.published.content.version) } }
        p { (voice.frame("content-hash")) ": " code { (hex(&bundle.hash())) } }
        div.scroll tabindex="0" role="region" aria-label=(voice.frame("ledger-content").text()) { table {
            thead { tr { th scope="col" { (voice.frame("file")) } th.number scope="col" { (voice.frame("bytes")) } th scope="col" { "SHA-256" } } }
            tbody { @for (path, bytes) in bundle.files() { tr {
                th scope="row" { a href={ "/auditor/file?path=" (super::asked::encoded(path)) } { (path) } }
                td.number { (grouped(bytes.len() as u64)) }
                td { code { (hex(&Sha256::digest(bytes)).chars().take(16).collect::<String>()) "…" } }
            } } }
        } }
    };
    visit.page(Some(Door::Auditor), &visit.say("ledger-content"), body)
}

/// A file of the content, byte for byte.
fn file(visit: &Visit<'_>) -> Answer {
    let path = visit.asked.query("path").ok_or(Trouble::Missing)?;
    let text = visit.published.bundle.text(path).ok_or(Trouble::Missing)?;
    Ok(Reply::text(200, text))
}

fn verify(visit: &Visit<'_>) -> Answer {
    if visit.asked.is_post() {
        Verification::begin(visit.web).map_err(|cause| rumbo_app::Fault::Read {
            path: "the verification's thread".to_owned(),
            cause,
        })?;
        return Ok(Reply::see("/auditor/verify"));
    }
    visit.get()?;
    let voice = visit.voice();
    let stage = lock(&visit.web.verification.stage).clone();
    let body = html! {
        p { a href="/auditor" { (voice.frame("back-to-ledger")) } }
        h1 { (voice.frame("ledger-verify")) }
        div role="status" { @match &stage {
            Stage::Never => { p { (voice.frame("verify-never")) } }
            Stage::Running { read, of } => {
                @let (read, of) = (grouped(*read), grouped(*of));
                p { (voice.frame_with("verify-running", &[("read", Arg::Text(&read)), ("of", Arg::Text(&of))])) }
                p { a href="/auditor/verify" { (voice.frame("look-again")) } }
            }
            Stage::Done { at, report } => { (result(visit, *at, report)) }
            Stage::Failed(why) => { p.bad { (filled(voice, "verify-failed", "why", why)) } }
        } }
        @if !matches!(stage, Stage::Running { .. }) {
            form method="post" action="/auditor/verify" { button type="submit" { (voice.frame("verify-now")) } }
        }
        h2 { (voice.frame("verify-can")) }
        ul { @for key in ["verify-can-altered", "verify-can-missing", "verify-can-cut", "verify-can-order"] { li { (voice.frame(key)) } } }
        h2 { (voice.frame("verify-cannot")) }
        ul { @for key in ["verify-cannot-false", "verify-cannot-rewritten", "verify-cannot-untold"] { li { (voice.frame(key)) } } }
    };
    visit.page(Some(Door::Auditor), &visit.say("ledger-verify"), body)
}

fn result(visit: &Visit<'_>, at: Instant, report: &VerifyReport) -> Markup {
    let voice = visit.voice();
    let events = grouped(report.events);
    let zone = &visit.published.content.country.zone;
    html! {
        @if report.is_whole() { p.good { (filled(voice, "verify-whole", "events", &events)) } }
        @else {
            p.bad { (filled(voice, "verify-broken", "count", &grouped(report.faults.len() as u64))) }
            @if !report.guards.is_empty() { p { (filled(voice, "verify-guards", "names", &report.guards.join(", "))) } }
            ul { @for it in &report.faults { li { (filled(voice, "event-title", "position", &it.position.to_string())) ": "
                (voice.frame(flaw(it.flaw))) } } }
        }
        dl.summary {
            dt { (voice.frame("root")) } dd { code { (hex(&report.root)) } }
            dt { (voice.frame("verified-at")) } dd { (values::moment(voice, zone, at)) }
        }
    }
}

fn flaw(flaw: rumbo_store::Flaw) -> &'static str {
    use rumbo_store::Flaw;
    match flaw {
        Flaw::Missing => "flaw-missing",
        Flaw::Altered => "flaw-altered",
        Flaw::Time => "flaw-time",
        Flaw::Sequence => "flaw-sequence",
        Flaw::CutOff => "flaw-cut-off",
        Flaw::Rewritten => "flaw-rewritten",
        Flaw::Held => "flaw-held",
        Flaw::Unsigned => "flaw-unsigned",
        Flaw::Signature => "flaw-signature",
        Flaw::Tree => "flaw-tree",
    }
}
