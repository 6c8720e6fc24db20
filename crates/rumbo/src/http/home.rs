//! The way in: which page answers which path, the doors themselves, signing in and out.

use std::sync::Arc;

use maud::{Markup, html};
use rumbo_app::access::{Reader, reader_of, unnamed_officers};
use rumbo_base::AccessRoleId;
use rumbo_content::Content;
use rumbo_render::{Door, STYLE};

use super::asked::Asked;
use super::reply::Reply;
use super::sessions::{Key, cookie_of, name_of};
use super::visit::{Answer, LANGUAGE_COOKIE, Trouble, Visit, Web};
use super::{analyst, auditor, complain, desk, measures, partner, person};

/// Answers any request, counts it and, if asked to, logs it.
pub(super) fn answer(web: &Arc<Web>, asked: &Asked) -> Reply {
    let begun = web.now();
    let reply = respond(web, asked);
    let now = web.now();
    let took = std::time::Duration::try_from(now.duration_since(begun)).unwrap_or_default();
    web.measures.count(reply.status, took);
    if web.logs {
        complain(&measures::line(asked, reply.status, now, took));
    }
    reply
}

fn respond(web: &Arc<Web>, asked: &Asked) -> Reply {
    if !asked.is_ours() {
        return Reply::text(
            421,
            "This server answers its own pages on this machine only. Open them at http://127.0.0.1",
        );
    }
    if asked.path == "/style.css" && asked.is_get() {
        return Reply::style(STYLE, &web.style_tag, asked.holds(&web.style_tag));
    }
    match asked.path.as_str() {
        "/health" if asked.is_get() => return measures::health(web),
        "/metrics" if asked.is_get() => return measures::metrics(web),
        _ => {}
    }
    let visit = match Visit::begin(web, asked) {
        Ok(visit) => visit,
        Err(fault) => {
            complain(&format!("a request was not answered: {fault}"));
            return Reply::text(
                500,
                "This node cannot show pages now. Whoever runs it finds the cause in its output.",
            );
        }
    };
    let reply = route(&visit).unwrap_or_else(|trouble| visit.trouble(trouble));
    match asked.query("lang") {
        Some(language) if visit.voice().language() == language => reply.cookie(LANGUAGE_COOKIE, language),
        _ => reply,
    }
}

fn route(visit: &Visit<'_>) -> Answer {
    match visit.asked.steps().as_slice() {
        [] => doors(visit),
        ["entrar", token] => sign_in(visit, token),
        ["salir"] => sign_out(visit),
        ["person", rest @ ..] => person::answer(visit, rest),
        ["partner", rest @ ..] => partner::answer(visit, rest),
        ["officer", rest @ ..] => desk::answer(visit, rest),
        ["analyst", rest @ ..] => analyst::answer(visit, rest),
        ["auditor", rest @ ..] => auditor::answer(visit, rest),
        _ => Err(Trouble::Missing),
    }
}

/// The five doors. One that is not open says how it opens.
fn doors(visit: &Visit<'_>) -> Answer {
    visit.get()?;
    let voice = visit.voice();
    let someone = Door::ALL.into_iter().any(|door| visit.session(door).is_ok());
    let body = html! {
        h1 { (voice.frame("home-title")) }
        p { (voice.frame("home-about")) }
        ul.doors { @for door in Door::ALL { li {
            @if visit.is_open(door) {
                a href=(door.path()) { (door.name(voice)) }
            } @else {
                h2 { (door.name(voice)) }
            }
            p { (voice.frame(&format!("about{}", door.path().replace('/', "-")))) }
            @if !visit.is_open(door) { p.soft { (voice.frame("needs-link")) } }
        } } }
        (followed(visit)?)
        @if someone {
            form method="post" action="/salir" { button.plain type="submit" { (voice.frame("sign-out")) } }
        }
    };
    visit.page(None, &visit.say("home-title"), body)
}

/// The cases that the book follows, each with the doors that are open to the reader. Somebody with a name of their own works
/// on the cases of their list: these may be closed to them.
fn followed(visit: &Visit<'_>) -> Result<Markup, Trouble> {
    let voice = visit.voice();
    let mut chapters = Vec::new();
    for it in &visit.web.story {
        let last = visit.app().store().read(|reader| reader.last_of(&it.case.to_string()))?;
        chapters.push((it, last.map(|event| event.position)));
    }
    let open = |door: Door| visit.session(door).is_ok_and(|it| !it.is_named());
    Ok(html! { @if !chapters.is_empty() {
        h2 { (voice.frame("story-title")) }
        p { (voice.frame("story-about")) }
        ul { @for (it, last) in &chapters { li {
            strong { (voice.frame(&format!("story-{}", it.part))) }
            p.soft {
                (voice.of(&it.programme).words("programme")) " · " (voice.frame("folio")) ": " (it.case) " · "
                (voice.frame("story-document")) ": " (it.document.0) " " (it.document.1)
            }
            p {
                @if open(Door::Officer) { a href={ "/officer/case/" (it.case) } { (Door::Officer.name(voice)) } " " }
                @if it.partner && open(Door::Partner) { a href={ "/partner/case/" (it.case) } { (Door::Partner.name(voice)) } " " }
                @if let Some(last) = last.filter(|_| open(Door::Auditor)) {
                    a href={ "/auditor/event/" (last.0) } { (Door::Auditor.name(voice)) }
                }
            }
        } } }
    } })
}

fn sign_in(visit: &Visit<'_>, token: &str) -> Answer {
    visit.get()?;
    let web = visit.web;
    let door = match web.sessions.use_link(token).ok_or(Trouble::Missing)? {
        Key::Door(door) => door,
        Key::Named(it) => {
            let id = web.sessions.begin(it.door, (&it.name, vec![it.reader]), None, visit.now);
            return Ok(Reply::see(it.door.path()).cookie(&cookie_of(it.door), &id));
        }
    };
    // The person's link of a demo stands for one of its invented people.
    let case = if door == Door::Person && web.synthetic {
        web.app.someone_with_a_running_clock(visit.now)?
    } else {
        None
    };
    if door == Door::Person && case.is_none() {
        return Ok(Reply::see(door.path()));
    }
    let readers = readers(&visit.published.content, door);
    let id = web.sessions.begin(door, (name_of(door), readers), case, visit.now);
    Ok(Reply::see(door.path()).cookie(&cookie_of(door), &id))
}

/// As what whoever comes in by a door reads, and for which agencies. The demo's officer acts for all that answer for a
/// service, its partner for all to whom people are handed on.
pub(super) fn readers(content: &Content, door: Door) -> Vec<Reader> {
    let alone = |role| vec![Reader { role, agency: None }];
    match door {
        Door::Person => alone(AccessRoleId::person()),
        Door::Analyst => alone(AccessRoleId::analyst()),
        Door::Auditor => alone(AccessRoleId::auditor()),
        Door::Officer => unnamed_officers(content),
        Door::Partner => partner::partners(content).iter().map(|it| reader_of(content, it)).collect(),
    }
}

fn sign_out(visit: &Visit<'_>) -> Answer {
    visit.post()?;
    let mut reply = Reply::see("/");
    for door in Door::ALL {
        let name = cookie_of(door);
        if let Some(id) = visit.asked.cookie(&name) {
            visit.web.sessions.end(id);
            reply = reply.cookie(&name, "");
        }
    }
    Ok(reply)
}
