//! The queue of doors that were opened in an emergency, and the page on which somebody else says whether it was right.

use maud::{Markup, html};
use rumbo_app::Problem;
use rumbo_app::access::Opened;
use rumbo_render::{Door, Mistake, error_summary};

use super::{choice, long_text, mistake, needed};
use crate::http::reply::Reply;
use crate::http::values;
use crate::http::visit::{Answer, Trouble, Visit, filled};

/// Pages of what was opened, behind the door of whoever may look at it.
pub(in crate::http) fn answer(visit: &Visit<'_>, door: Door, rest: &[&str]) -> Answer {
    let asking = visit.asking(door)?;
    if !visit.app().second_looks(&asking)?.emergencies {
        return Err(Trouble::Missing);
    }
    let all = visit.app().opened_in_emergency(&asking)?;
    match rest {
        [] => {
            visit.get()?;
            let done = visit.asked.query("reviewed").and_then(|it| it.parse::<u64>().ok());
            queue(visit, door, &all, done.map(|_| "emergency-reviewed"), 200)
        }
        [position] => {
            let position: u64 = position.parse().map_err(|_| Trouble::Missing)?;
            let Some(opened) = all.iter().find(|it| it.position.0 == position) else {
                return queue(visit, door, &all, Some("emergency-none"), 404);
            };
            if visit.asked.is_get() {
                one(visit, door, opened, &[], 200)
            } else {
                review(visit, door, opened)
            }
        }
        _ => Err(Trouble::Missing),
    }
}

fn queue(visit: &Visit<'_>, door: Door, all: &[Opened], said: Option<&str>, status: u16) -> Answer {
    let voice = visit.voice();
    let body = html! {
        p { a href=(door.path()) { (voice.frame("back-to-queue")) } }
        h1 { (voice.frame("emergencies")) }
        @if let Some(said) = said { p role="status" { (voice.frame(said)) } }
        p { (voice.frame("emergencies-about")) }
        @if all.is_empty() { p { (voice.frame("queue-empty")) } }
        ul.tasks { @for it in all { li {
            a href={ (door.path()) "/emergencies/" (it.position) } {
                (voice.frame(&format!("access-emergency-{}", it.emergency))) ": " (values::reader(voice, &it.actor))
            }
            (due(visit, it))
        } } }
    };
    visit.framed(status, Some(door), &visit.say("emergencies"), body)
}

/// When it was opened, and by when somebody looks at it.
fn due(visit: &Visit<'_>, it: &Opened) -> Markup {
    let voice = visit.voice();
    let zone = &visit.published.content.country.zone;
    html! { span {
        (values::moment(voice, zone, it.at)) " · "
        @if it.due < visit.now { strong.bad { (voice.frame("emergency-late")) } }
        @else { (voice.frame("emergency-due")) ": " (values::moment(voice, zone, it.due)) }
    } }
}

fn one(visit: &Visit<'_>, door: Door, it: &Opened, wrong: &[Mistake], status: u16) -> Answer {
    let voice = visit.voice();
    let sent = |name: &str| visit.asked.field(name).unwrap_or_default();
    let found = ["justified", "unjustified"].map(|it| (it, visit.say(&format!("emergency-{it}"))));
    let title = filled(voice, "emergency-opened", "position", &it.position.to_string());
    let reason = it.reason.clone().unwrap_or_else(|| visit.say("emergency-reason-erased"));
    let body = html! {
        p { a href={ (door.path()) "/emergencies" } { (voice.frame("back-to-queue")) } }
        (error_summary(voice, wrong))
        h1 { (title) }
        dl.summary {
            dt { (voice.frame("folio")) } dd { (it.case) }
            dt { (voice.frame("access-who")) } dd { (values::reader(voice, &it.actor)) " · " (it.actor) }
            dt { (voice.frame("emergency-of")) } dd { (voice.frame(&format!("access-emergency-{}", it.emergency))) }
            dt { (voice.frame("happened")) } dd { (due(visit, it)) }
            dt { (voice.frame("emergency-reason")) } dd { (reason) }
        }
        @if it.own { p.bad { (voice.frame("emergency-own")) } } @else {
            form method="post" action={ (door.path()) "/emergencies/" (it.position) } novalidate {
                (choice(voice, "found", "emergency-found", &found, sent("found"), wrong))
                (long_text(voice, "why", "emergency-why", sent("why"), wrong))
                button type="submit" { (voice.frame("record-step")) }
            }
        }
    };
    visit.framed(status, Some(door), title.text(), body)
}

fn review(visit: &Visit<'_>, door: Door, it: &Opened) -> Answer {
    visit.post()?;
    let sent = |name: &str| visit.asked.field(name).unwrap_or_default();
    if it.own {
        return one(visit, door, it, &[mistake(visit, "", "emergency-own")], 403);
    }
    let justified = match sent("found") {
        "justified" => Some(true),
        "unjustified" => Some(false),
        _ => None,
    };
    let mut wrong = Vec::new();
    if justified.is_none() {
        wrong.push(needed(visit, "found", "emergency-found"));
    }
    if sent("why").is_empty() {
        wrong.push(needed(visit, "why", "emergency-why"));
    }
    let (Some(justified), true) = (justified, wrong.is_empty()) else {
        return one(visit, door, it, &wrong, 422);
    };
    match visit.app().review_emergency(it.position, justified, sent("why"), &visit.asking(door)?) {
        Ok(()) => Ok(Reply::see(&format!("{}/emergencies?reviewed={}", door.path(), it.position))),
        Err(Problem::Unreadable(all)) if all.iter().any(|it| it.place == "reason") => {
            one(visit, door, it, &[mistake(visit, "why", "emergency-reason-short")], 422)
        }
        Err(other) => Err(other.into()),
    }
}
