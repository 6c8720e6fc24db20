//! The officer's door: the work queue, the lists of cases that wait for the agency, a case with everything that can be
//! done on it, and the opening of a case.

use maud::html;
use rumbo_app::cases::{Document, Request};
use rumbo_app::view::CaseView;
use rumbo_app::{Actor, Problem, Type};
use rumbo_base::{AgencyId, PlaceId, StepId};
use rumbo_content::Programme;
use rumbo_render::{Door, LawLine, Markup, Mistake, error_summary, law};

use super::form::{Form, Input, labelled};
use super::history::{Depth, history};
use super::lapses;
use super::lists;
use super::reply::Reply;
use super::second;
use super::standing;
use super::step::{self, Seat};
use super::visit::{Answer, Trouble, Visit, filled};

/// Kinds of places where a case can be opened.
const OPENS_AT: [&str; 2] = ["port-of-entry", "office"];

/// Pages behind the officer's door.
pub(super) fn answer(visit: &Visit<'_>, rest: &[&str]) -> Answer {
    let agencies = visit.agencies(Door::Officer)?;
    match rest {
        [] => queue(visit, &agencies),
        ["cases"] => lists::by_state(visit, &agencies, Door::Officer),
        ["find"] => find(visit, &agencies),
        ["case", folio] => {
            visit.get()?;
            let (view, seat) = sit(visit, &agencies, folio)?;
            case_page(visit, &view, &seat, None)
        }
        ["case", folio, kind, id] => {
            let (view, seat) = sit(visit, &agencies, folio)?;
            step::answer(visit, &view, &seat, kind, id)
        }
        ["open", id] => open(visit, id),
        ["emergency"] => second::emergency::answer(visit, Door::Officer),
        ["emergencies", rest @ ..] => second::review::answer(visit, Door::Officer, rest),
        ["delays", rest @ ..] => second::delays::answer(visit, rest),
        ["recovery"] => second::recovery::answer(visit),
        ["lapses"] => lapses::waiting(visit),
        ["lapses", obligation, occasion] => lapses::judge(visit, obligation, occasion),
        _ => Err(Trouble::Missing),
    }
}

fn sit(visit: &Visit<'_>, agencies: &[AgencyId], folio: &str) -> Result<(CaseView, Seat), Trouble> {
    let id = lists::folio(folio).ok_or(Trouble::Missing)?;
    let view = found(visit.app().case_for(id, visit.action(), &visit.asking(Door::Officer)?))?;
    let agencies = view.open_to(agencies);
    if agencies.is_empty() {
        return Err(Trouble::Missing);
    }
    let base = format!("{}/case/{id}", Door::Officer.path());
    let name = visit.session(Door::Officer)?.name.clone();
    Ok((view, Seat { door: Door::Officer, name, agencies, role: None, base }))
}

/// A case that is not there is a page that is not there.
pub(super) fn found(case: Result<CaseView, Problem>) -> Result<CaseView, Trouble> {
    case.map_err(|problem| match problem {
        Problem::Fault(fault) => Trouble::Fault(fault),
        // Who may see it has seen too many others: that is said.
        Problem::Refused(refusal) => Trouble::Refused(refusal),
        // What is wrong with the request or its reader says nothing of the case.
        Problem::Unreadable(all) if all.iter().all(|it| !it.place.starts_with("case `")) => {
            Trouble::from(Problem::Unreadable(all))
        }
        _ => Trouble::Missing,
    })
}

fn queue(visit: &Visit<'_>, agencies: &[AgencyId]) -> Answer {
    visit.get()?;
    if let Some(no) = lists::refused_purpose(visit, Door::Officer)? {
        return Ok(no);
    }
    let voice = visit.voice();
    let list = lists::queue(visit, Door::Officer, None)?;
    let states = lists::states(visit, agencies, Door::Officer.path())?;
    let second = second::offers(visit, Door::Officer)?;
    // Whoever comes in by name for one agency opens no case of another's programmes.
    let (asking, mut opening) = (visit.asking(Door::Officer)?, Vec::new());
    for programme in visit.published.content.programmes.values() {
        let opens = programme.steps.iter().filter(|it| it.opens).map(|step| (programme, step));
        if visit.app().may_open(programme, &asking)? {
            opening.extend(opens);
        }
    }
    let body = html! {
        h1 { (voice.frame("queue-title")) }
        p { (voice.frame("queue-about")) }
        form method="get" action="/officer/find" {
            label for="folio" { (voice.frame("folio")) }
            input id="folio" name="folio" type="text" autocomplete="off" maxlength="40";
            button type="submit" { (voice.frame("find")) }
        }
        (list)
        (second)
        h2 { (voice.frame("cases-by-state")) }
        (states)
        p { a href="/officer/lapses" { (voice.frame("lapses-title")) } }
        @if visit.app().gives_access_again(&asking)? { p { a href="/officer/recovery" { (voice.frame("recovery")) } } }
        @if !opening.is_empty() {
            h2 { (voice.frame("open-a-case")) }
            ul.tasks { @for (programme, step) in opening { li {
                a href={ "/officer/open/" (step.id) } { (voice.of(&programme.id).words(&format!("step-{}", step.id))) }
            } } }
        }
    };
    visit.page(Some(Door::Officer), &visit.say("queue-title"), body)
}

fn find(visit: &Visit<'_>, agencies: &[AgencyId]) -> Answer {
    visit.get()?;
    let asked = visit.asked.query("folio").unwrap_or_default();
    let (view, _) = sit(visit, agencies, asked)?;
    let id = view.id;
    Ok(Reply::see(&format!("/officer/case/{id}")))
}

/// A case as whoever must act on it sees it.
pub(super) fn case_page(visit: &Visit<'_>, view: &CaseView, seat: &Seat, more: Option<Markup>) -> Answer {
    let programme = view.published.content.programmes.get(&view.case.programme).ok_or(Trouble::Missing)?;
    let voice = visit.voice_of(&view.published, &programme.id);
    let zone = view.published.content.zone_of(view.case.place.as_ref(), Some(&programme.owner));
    let today = zone.date_of(visit.now);
    let folio = view.id.to_string();
    let body = html! {
        p { a href=(seat.door.path()) { (voice.frame("back-to-queue")) } }
        h1 { (filled(voice, "case-title", "folio", &folio)) }
        p { (voice.words("programme")) }
        (step::receipt(voice, visit.asked, view))
        (standing::state(voice, view, programme))
        @if let Some(more) = more { (more) }
        (step::offers(voice, view, programme, seat))
        @if !view.case.clocks.is_empty() { h2 { (voice.frame("running-clocks")) } }
        (standing::clocks(voice, view, programme, today))
        (standing::effects(voice, view, zone))
        (standing::facts(voice, view, programme))
        h2 { (voice.frame("history")) }
        (history(voice, view, programme, Depth::Officer))
        p.soft { (filled(voice, "pinned-to", "content", view.case.content.as_str())) }
    };
    visit.page(Some(seat.door), filled(voice, "case-title", "folio", &folio).text(), body)
}

/// Opens a case by one of the steps that can.
fn open(visit: &Visit<'_>, id: &str) -> Answer {
    let id = StepId::parse(id).map_err(|_| Trouble::Missing)?;
    let content = &visit.published.content;
    let opens = |it: &&Programme| it.step(&id).is_some_and(|step| step.opens);
    let programme = content.programmes.values().find(opens).ok_or(Trouble::Missing)?;
    if !visit.app().may_open(programme, &visit.asking(Door::Officer)?)? {
        return Err(Trouble::Missing);
    }
    let form = Form::of(visit.voice().of(&programme.id), programme, &id, None).ok_or(Trouble::Missing)?;
    if visit.asked.is_get() {
        return show_open(visit, programme, &form, &[], None);
    }
    visit.post()?;
    let voice = visit.voice().of(&programme.id);
    let given = form.read(voice, content, programme, visit.asked);
    let (issuer, number) =
        (visit.asked.field("issuer").unwrap_or_default(), visit.asked.field("number").unwrap_or_default());
    let place = visit
        .asked
        .field("place")
        .and_then(|it| PlaceId::parse(it).ok())
        .filter(|it| content.places.contains_key(it));
    let mut mistakes: Vec<Mistake> = given.as_ref().err().cloned().unwrap_or_default();
    for (input, missing) in
        [("issuer", issuer.is_empty()), ("number", number.is_empty()), ("place", place.is_none())]
    {
        if missing {
            let name = voice.frame(&format!("open-{input}"));
            mistakes.push(Mistake {
                input: input.to_owned(),
                message: filled(voice, "mistake-missing", "field", name.text()),
            });
        }
    }
    let Ok(given) = given.map_err(|_| ()).and_then(|it| if mistakes.is_empty() { Ok(it) } else { Err(()) })
    else {
        return show_open(visit, programme, &form, &mistakes, None);
    };
    let actor = Actor::officer(programme.owner.clone(), visit.session(Door::Officer)?.name.as_str());
    let key = visit
        .asked
        .field("key")
        .filter(|it| it.len() == 32)
        .ok_or_else(|| Trouble::Unreadable(vec![visit.say("mistake-key")]))?;
    let happened_at = visit.web.arrival(key);
    let request = Request { key: format!("form-{key}"), actor, happened_at, now: visit.now, place };
    let document = Some(Document { issuer: issuer.to_uppercase(), number: number.to_owned() });
    match visit.app().open_case(programme.id.clone(), id, document, given, false, request) {
        Ok(it) => Ok(Reply::see(&format!("/officer/case/{}?receipt={}", it.case, it.last))),
        Err(Problem::Refused(refusal)) => {
            show_open(visit, programme, &form, &[], Some(rumbo_render::refusal(voice, &refusal)))
        }
        Err(Problem::Unreadable(all)) => show_open(visit, programme, &form, &step::unplaced(&all), None),
        Err(other) => Err(other.into()),
    }
}

fn show_open(
    visit: &Visit<'_>,
    programme: &Programme,
    form: &Form<'_>,
    mistakes: &[Mistake],
    no: Option<Markup>,
) -> Answer {
    let voice = visit.voice().of(&programme.id);
    let content = &visit.published.content;
    let text = |id: &'static str| {
        let label = html! { (voice.frame(&format!("open-{id}"))) };
        let help = Some(voice.frame(&format!("open-{id}-help")));
        let sent = visit.asked.field(id).unwrap_or_default();
        labelled(voice, content, &Input { id, ty: &Type::Text, label, help, sent }, mistakes)
    };
    let places = content.places.values().filter(|it| OPENS_AT.contains(&it.kind.as_str()));
    let line = LawLine {
        cite: form.basis.to_vec(),
        value: None,
        status: programme.status,
        decides: programme.status.decides(None),
    };
    let status = if no.is_some() {
        403
    } else if mistakes.is_empty() {
        200
    } else {
        422
    };
    let body = html! {
        p { a href=(Door::Officer.path()) { (voice.frame("back-to-queue")) } }
        (error_summary(voice, mistakes))
        h1 { (form.title) }
        @if let Some(no) = no { (no) }
        form method="post" action={ "/officer/open/" (form.id) } novalidate {
            (step::key_input(visit))
            (text("issuer"))
            (text("number"))
            label for="place" { (voice.frame("open-place")) }
            @for it in mistakes.iter().filter(|it| it.input == "place") { p.bad { (it.message) } }
            select id="place" name="place" {
                option value="" { (voice.frame("choose")) }
                @for it in places { option value=(it.id) selected[visit.asked.field("place") == Some(it.id.as_str())] { (it.name) } }
            }
            (form.inputs(voice, content, visit.asked, mistakes))
            button type="submit" { (voice.frame("record-step")) }
        }
        h2 { (voice.frame("law")) }
        (law(voice, &[line]))
    };
    visit.framed(status, Some(Door::Officer), form.title.text(), body)
}
