//! The page on which somebody asks to see a closed case because a life, somebody's health or a child is in danger, and
//! the case as it is then shown: once, with nothing that can be done on it.

use maud::{Markup, html};
use rumbo_app::access::ShownOnce;
use rumbo_app::{Problem, Type};
use rumbo_base::{CaseId, Emergency};
use rumbo_render::{Door, Mistake, error_summary};

use super::{choice, long_text, mistake, needed};
use crate::http::form::{Input, labelled};
use crate::http::history::{Depth, history};
use crate::http::lists;
use crate::http::standing;
use crate::http::values;
use crate::http::visit::{Answer, Trouble, Visit, filled};

/// For what a closed door opens.
const OF: [Emergency; 3] = [Emergency::Life, Emergency::Health, Emergency::ChildSafety];

/// The page, asked or sent.
pub(in crate::http) fn answer(visit: &Visit<'_>, door: Door) -> Answer {
    let asking = visit.asking(door)?;
    if visit.enforces(door)? || !visit.app().opens_in_emergency()? {
        return Err(Trouble::Missing);
    }
    if visit.asked.is_get() {
        return ask(visit, door, &[], 200);
    }
    visit.post()?;
    let sent = |name: &str| visit.asked.field(name).unwrap_or_default();
    let emergency = sent("emergency").parse::<Emergency>().ok();
    let mut wrong = Vec::new();
    if sent("folio").is_empty() {
        wrong.push(needed(visit, "folio", "folio"));
    }
    if emergency.is_none() {
        wrong.push(needed(visit, "emergency", "emergency-of"));
    }
    if sent("reason").is_empty() {
        wrong.push(needed(visit, "reason", "emergency-reason"));
    }
    let (Some(emergency), true) = (emergency, wrong.is_empty()) else {
        return ask(visit, door, &wrong, 422);
    };
    // What is no folio is nobody's case: it is asked for like any other that is not there.
    let case = lists::folio(sent("folio")).unwrap_or(CaseId(0));
    match visit.app().open_in_emergency(case, sent("reason"), &asking.in_emergency(emergency)) {
        Ok(shown) => show(visit, door, &shown),
        Err(Problem::Fault(fault)) => Err(fault.into()),
        Err(Problem::Refused(no)) => Err(Trouble::Refused(no)),
        Err(Problem::Unreadable(all)) => {
            let of = |place: &str| match place {
                "reason" => mistake(visit, "reason", "emergency-reason-short"),
                it if it.starts_with("reader") => mistake(visit, "", "emergency-held-up"),
                _ => mistake(visit, "folio", "emergency-no-case"),
            };
            let wrong: Vec<Mistake> = all.iter().map(|it| of(&it.place)).collect();
            ask(visit, door, &wrong, 422)
        }
    }
}

fn ask(visit: &Visit<'_>, door: Door, wrong: &[Mistake], status: u16) -> Answer {
    let voice = visit.voice();
    let sent = |name: &str| visit.asked.field(name).unwrap_or_default();
    let of = OF.map(|it| (it.as_str(), visit.say(&format!("access-emergency-{it}"))));
    let folio = Input {
        id: "folio",
        ty: &Type::Text,
        label: html! { (voice.frame("folio")) },
        help: Some(voice.frame("folio-help")),
        sent: sent("folio"),
    };
    let body = html! {
        p { a href=(door.path()) { (voice.frame("back-to-queue")) } }
        (error_summary(voice, wrong))
        h1 { (voice.frame("emergency-open")) }
        p { (voice.frame("emergency-about")) }
        ul { @for key in ["emergency-is-recorded", "emergency-is-reviewed", "emergency-is-told"] { li { (voice.frame(key)) } } }
        form method="post" action={ (door.path()) "/emergency" } novalidate {
            (labelled(voice, &visit.published.content, &folio, wrong))
            (choice(voice, "emergency", "emergency-of", &of, sent("emergency"), wrong))
            (long_text(voice, "reason", "emergency-reason", sent("reason"), wrong))
            button type="submit" { (voice.frame("emergency-go")) }
        }
    };
    visit.framed(status, Some(door), &visit.say("emergency-open"), body)
}

fn show(visit: &Visit<'_>, door: Door, shown: &ShownOnce) -> Answer {
    let view = &shown.view;
    let programme = view.published.content.programmes.get(&view.case.programme).ok_or(Trouble::Missing)?;
    let voice = visit.voice_of(&view.published, &programme.id);
    let zone = view.published.content.zone_of(view.case.place.as_ref(), Some(&programme.owner));
    let title = filled(voice, "case-title", "folio", &view.id.to_string());
    let told: Markup = html! { div.card role="status" {
        p.good { (voice.frame("recorded")) " · " (voice.frame("position")) ": " (shown.position) }
        p { (voice.frame("emergency-once")) }
        p { (voice.frame("emergency-due")) ": " (values::moment(voice, zone, shown.due)) }
    } };
    let body = html! {
        p { a href=(door.path()) { (voice.frame("back-to-queue")) } }
        h1 { (title) }
        (told)
        p { (voice.words("programme")) }
        (standing::state(voice, view, programme))
        (standing::clocks(voice, view, programme, zone.date_of(visit.now)))
        (standing::effects(voice, view, zone))
        (standing::facts(voice, view, programme))
        h2 { (voice.frame("history")) }
        (history(voice, view, programme, Depth::Officer))
    };
    visit.page(Some(door), title.text(), body)
}
