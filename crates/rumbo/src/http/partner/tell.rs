//! Telling of somebody: an opening step that content lets a partner take, on one page, without scripts. A form that is sent again
//! because the connection broke counts once, and shows the same folio.

use axum::http::header;
use maud::{Markup, html};
use rumbo_app::{Actor, Problem};
use rumbo_base::{AgencyId, CaseId, ProgrammeId, StepId};
use rumbo_content::{Programme, Step};
use rumbo_render::{Door, LawLine, Mistake, error_summary, law};

use crate::http::form::Form;
use crate::http::lists;
use crate::http::reply::Reply;
use crate::http::step;
use crate::http::visit::{Answer, Trouble, Visit, filled};

/// What a partner can tell of that opens a case, as links.
pub(super) fn offers(visit: &Visit<'_>, agencies: &[AgencyId]) -> Markup {
    let programmes = visit.published.content.programmes.values();
    let all: Vec<(&Programme, &Step)> = programmes
        .flat_map(|programme| programme.steps.iter().map(move |step| (programme, step)))
        .filter(|(_, step)| step.opens && teller(agencies, step).is_some())
        .collect();
    html! { @if !all.is_empty() {
        h2 { (visit.voice().frame("tell-title")) }
        ul { @for (programme, step) in &all { li {
            @let voice = visit.voice().of(&programme.id);
            a href={ "/partner/tell/" (programme.id) "/" (step.id) } { (voice.words(&format!("step-{}", step.id))) }
            br; span.soft { (voice.words("programme")) }
        } } }
    } }
}

/// The agency that tells: one that does nothing else but take people in comes first.
fn teller<'a>(agencies: &'a [AgencyId], step: &Step) -> Option<&'a AgencyId> {
    agencies.iter().rev().find(|agency| step.by.iter().any(|it| it == agency.as_str()))
}

/// The page of one such step: shown, or sent.
pub(super) fn answer(visit: &Visit<'_>, agencies: &[AgencyId], programme: &str, step: &str) -> Answer {
    let content = &visit.published.content;
    let programme = ProgrammeId::parse(programme).ok().and_then(|it| content.programmes.get(&it));
    let programme = programme.ok_or(Trouble::Missing)?;
    let step = StepId::parse(step).ok().and_then(|it| programme.step(&it)).filter(|it| it.opens);
    let step = step.ok_or(Trouble::Missing)?;
    let agency = teller(agencies, step).ok_or(Trouble::Missing)?;
    if !visit.app().may_open(programme, &visit.asking(Door::Partner)?)? {
        return Err(Trouble::Missing);
    }
    let voice = visit.voice().of(&programme.id);
    let form = Form::of(voice, programme, &step.id, None).ok_or(Trouble::Missing)?;
    if visit.asked.is_get() {
        return show(visit, programme, &form, &[], None);
    }
    visit.post()?;
    let given = match form.read(voice, content, programme, visit.asked) {
        Ok(given) => given,
        Err(mistakes) => return show(visit, programme, &form, &mistakes, None),
    };
    let request = step::request_at(
        visit,
        None,
        Actor::officer(agency.clone(), visit.session(Door::Partner)?.name.as_str()),
    )?;
    match visit.app().open_case(programme.id.clone(), step.id.clone(), None, given, false, request) {
        Ok(it) => {
            let again = if it.again { "?again" } else { "" };
            Ok(Reply::see(&format!("/partner/told/{}/{}{again}", programme.id, it.case)))
        }
        Err(Problem::Refused(refusal)) => {
            show(visit, programme, &form, &[], Some(rumbo_render::refusal(voice, &refusal)))
        }
        Err(Problem::Unreadable(all)) => show(visit, programme, &form, &step::unplaced(&all), None),
        Err(other) => Err(other.into()),
    }
}

fn show(
    visit: &Visit<'_>,
    programme: &Programme,
    form: &Form<'_>,
    mistakes: &[Mistake],
    no: Option<Markup>,
) -> Answer {
    let voice = visit.voice().of(&programme.id);
    let decides = programme.status.decides(None);
    let line = LawLine { cite: form.basis.to_vec(), value: None, status: programme.status, decides };
    let status = match (&no, mistakes.is_empty()) {
        (Some(_), _) => 403,
        (None, true) => 200,
        (None, false) => 422,
    };
    let body = html! {
        p { a href="/partner" { (voice.frame("partner-title")) } }
        (error_summary(voice, mistakes))
        h1 { (form.title) }
        @if let Some(no) = no { (no) }
        p { (voice.frame("tell-about")) }
        form method="post" action={ "/partner/tell/" (programme.id) "/" (form.id) "?sent" } novalidate {
            (step::key_input(visit))
            (form.inputs(voice, &visit.published.content, visit.asked, mistakes))
            button type="submit" { (voice.frame("tell-send")) }
        }
        h2 { (voice.frame("law")) }
        (law(voice, &[line]))
    };
    let error = if mistakes.is_empty() { String::new() } else { format!("{}: ", visit.say("error")) };
    let page = visit.framed(status, Some(Door::Partner), &format!("{error}{}", form.title.text()), body)?;
    // Where the connection broke, going back must bring this very page again, with its key: what is sent once more then counts
    // once. So the form is sent to another address than its own, else the browser's page of the failure takes its place. A page
    // that is asked for anew has a key of its own. Nothing personal stands on it before it is filled in.
    let again = visit.asked.is_get().then(|| "private, no-cache".to_owned());
    Ok(again.into_iter().fold(page, |page, kept| page.with(header::CACHE_CONTROL, kept)))
}

/// What was told, with the folio to keep. The case itself is for whoever protects the person.
pub(super) fn told(visit: &Visit<'_>, programme: &str, folio: &str) -> Answer {
    visit.get()?;
    let programme = ProgrammeId::parse(programme).map_err(|_| Trouble::Missing)?;
    let case: CaseId = lists::folio(folio).ok_or(Trouble::Missing)?;
    if !visit.published.content.programmes.contains_key(&programme) {
        return Err(Trouble::Missing);
    }
    let voice = visit.voice().of(&programme);
    let body = html! {
        h1 { (voice.frame("told-title")) }
        div.card role="status" {
            p.good { (filled(voice, "told-folio", "folio", &case.to_string())) }
            @if visit.asked.query("again").is_some() { p { (voice.frame("told-again")) } }
        }
        p { (voice.frame("told-about")) }
        p { (voice.attribute("programme", "about")) }
        p { a href="/partner" { (voice.frame("partner-title")) } }
    };
    visit.page(Some(Door::Partner), &visit.say("told-title"), body)
}
