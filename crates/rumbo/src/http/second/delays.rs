//! Delays of what a person is told of who read their file: the list, a new one, its confirmation by somebody else, its end.

use maud::{Markup, html};
use rumbo_app::access::{Asking, DelayStage, DelayTold, SecondLooks};
use rumbo_app::{Problem, Type};
use rumbo_base::{CaseId, Citation, CivilDate};
use rumbo_render::{Door, Mistake, citation_words, error_summary};

use super::{bad_line, mistake, mistake_at, needed};
use crate::http::form::{Input, labelled};
use crate::http::lists;
use crate::http::reply::Reply;
use crate::http::values;
use crate::http::visit::{Answer, Trouble, Visit, filled};

const PLACE: &str = "/officer/delays";

/// Pages of delays, for those who may set one.
pub(in crate::http) fn answer(visit: &Visit<'_>, rest: &[&str]) -> Answer {
    let asking = visit.asking(Door::Officer)?;
    let looks = visit.app().second_looks(&asking)?;
    if !looks.delays {
        return Err(Trouble::Missing);
    }
    match rest {
        [] if visit.asked.is_get() => page(visit, &asking, &looks, &[], 200),
        [] => set(visit, &asking, &looks),
        [folio, act @ ("confirm" | "end")] => {
            visit.post()?;
            let case = lists::folio(folio).ok_or(Trouble::Missing)?;
            let done = match *act {
                "confirm" => visit.app().confirm_delay(case, &asking),
                _ => visit.app().end_delay(case, &asking),
            };
            match done {
                Ok(()) => Ok(Reply::see(PLACE)),
                Err(Problem::Unreadable(_)) => {
                    let wrong = mistake(visit, "", &format!("delay-no-{act}"));
                    page(visit, &asking, &looks, &[wrong], 422)
                }
                Err(other) => Err(other.into()),
            }
        }
        _ => Err(Trouble::Missing),
    }
}

fn set(visit: &Visit<'_>, asking: &Asking, looks: &SecondLooks) -> Answer {
    visit.post()?;
    let sent = |name: &str| visit.asked.field(name).unwrap_or_default();
    let until = sent("until").parse::<CivilDate>().ok();
    let why = sent("why").parse::<Citation>().ok().filter(|it| looks.grounds.contains(it));
    let mut wrong = Vec::new();
    if sent("folio").is_empty() {
        wrong.push(needed(visit, "folio", "folio"));
    }
    if until.is_none() {
        wrong.push(needed(visit, "until", "delay-until"));
    }
    if why.is_none() {
        wrong.push(needed(visit, "why", "ground"));
    }
    let (Some(until), Some(why), true) = (until, why, wrong.is_empty()) else {
        return page(visit, asking, looks, &wrong, 422);
    };
    // What is no folio is nobody's case.
    let case = lists::folio(sent("folio")).unwrap_or(CaseId(0));
    match visit.app().delay_readings(case, until, why, asking) {
        Ok(()) => Ok(Reply::see(PLACE)),
        Err(Problem::Unreadable(all)) => {
            let of = |place: &str| match place {
                "until" => mistake(visit, "until", "delay-until-wrong"),
                "delay" => mistake(visit, "folio", "delay-runs-already"),
                _ => mistake(visit, "folio", "delay-no-case"),
            };
            let wrong: Vec<Mistake> = all.iter().map(|it| of(&it.place)).collect();
            page(visit, asking, looks, &wrong, 422)
        }
        Err(other) => Err(other.into()),
    }
}

fn page(visit: &Visit<'_>, asking: &Asking, looks: &SecondLooks, wrong: &[Mistake], status: u16) -> Answer {
    let voice = visit.voice();
    let all = visit.app().delays(asking)?;
    let body = html! {
        p { a href=(Door::Officer.path()) { (voice.frame("back-to-queue")) } }
        (error_summary(voice, wrong))
        h1 { (voice.frame("delays")) }
        p { (voice.frame("delays-about")) }
        @if all.is_empty() { p { (voice.frame("queue-empty")) } }
        ul.tasks { @for it in &all { li { (line(visit, it)) } } }
        h2 { (voice.frame("delay-set")) }
        (form(visit, looks, wrong))
    };
    visit.framed(status, Some(Door::Officer), &visit.say("delays"), body)
}

/// A delay, how it stands, and what this reader can do about it.
fn line(visit: &Visit<'_>, it: &DelayTold) -> Markup {
    let voice = visit.voice();
    let zone = &visit.published.content.country.zone;
    let stage = match (it.stage, it.own) {
        (DelayStage::Waits, true) => "delay-waits-own",
        (DelayStage::Waits, false) => "delay-waits",
        (DelayStage::Runs, _) => "delay-runs",
        (DelayStage::Over, _) => "delay-over",
    };
    let button = |act: &str| {
        html! {
            form method="post" action={ (PLACE) "/" (it.case) "/" (act) } {
                button.plain type="submit" { (filled(voice, &format!("delay-{act}"), "folio", &it.case.to_string())) }
            }
        }
    };
    html! {
        span { (it.case) " · " (values::reader(voice, &it.actor)) " · " (citation_words(voice, &it.why)) }
        span { (voice.frame(stage)) " · " (voice.frame("delay-ends")) ": " (values::moment(voice, zone, it.ends)) }
        @if it.stage == DelayStage::Waits && !it.own { (button("confirm")) }
        @if it.stage != DelayStage::Over { (button("end")) }
    }
}

fn form(visit: &Visit<'_>, looks: &SecondLooks, wrong: &[Mistake]) -> Markup {
    let voice = visit.voice();
    let content = &visit.published.content;
    let sent = |name: &str| visit.asked.field(name).unwrap_or_default();
    let last = looks.last_day.map(|it| filled(voice, "delay-until-help", "date", voice.date(it).text()));
    let input = |id: &'static str, ty: &Type, key: &str, help| {
        let label = html! { (voice.frame(key)) };
        labelled(voice, content, &Input { id, ty, label, help, sent: sent(id) }, wrong)
    };
    let bad = mistake_at("why", wrong).is_some();
    html! { form method="post" action=(PLACE) novalidate {
        (input("folio", &Type::Text, "folio", Some(voice.frame("folio-help"))))
        (input("until", &Type::Date, "delay-until", last))
        label for="why" { (voice.frame("ground")) }
        (bad_line("why", wrong))
        select id="why" name="why" aria-invalid=[bad.then_some("true")] aria-describedby=[bad.then_some("why-wrong")] {
            option value="" { (voice.frame("choose")) }
            @for it in &looks.grounds { option value=(it) selected[sent("why") == it.to_string()] { (citation_words(voice, it)) } }
        }
        button type="submit" { (voice.frame("delay-set")) }
    } }
}
