//! The partner's door: people who were handed on and wait to be taken in, and what the partner must do with them then.
//! A partner sees the cases that were handed on to a partner, and no others.

use maud::{Markup, html};
use rumbo_app::view::CaseView;
use rumbo_app::{Act, Actor, Problem};
use rumbo_base::AgencyId;
use rumbo_content::Content;
use rumbo_render::{Door, Voice};

use super::desk::{case_page, found};
use super::lists;
use super::reply::Reply;
use super::second;
use super::step::{self, Seat};
use super::values;
use super::visit::{Answer, Trouble, Visit, filled};

pub(super) mod places;
mod tell;

/// Pages behind the partner's door.
pub(super) fn answer(visit: &Visit<'_>, rest: &[&str]) -> Answer {
    let agencies = visit.agencies(Door::Partner)?;
    match rest {
        [] => handed_on(visit, &agencies),
        ["cases"] => lists::by_state(visit, &agencies, Door::Partner),
        ["emergency"] => second::emergency::answer(visit, Door::Partner),
        ["places"] => places::page(visit, &agencies),
        ["places", place] => places::state(visit, &agencies, place),
        ["tell", programme, step] => tell::answer(visit, &agencies, programme, step),
        ["told", programme, folio] => tell::told(visit, programme, folio),
        ["case", folio] => {
            visit.get()?;
            let (view, seat) = sit(visit, &agencies, folio)?;
            let question = question(visit, &view, &seat);
            case_page(visit, &view, &seat, question)
        }
        ["case", folio, "answer"] => {
            let (view, seat) = sit(visit, &agencies, folio)?;
            reply(visit, &view, &seat)
        }
        ["case", folio, kind, id] => {
            let (view, seat) = sit(visit, &agencies, folio)?;
            step::answer(visit, &view, &seat, kind, id)
        }
        _ => Err(Trouble::Missing),
    }
}

/// The agencies that people are handed on to, and those that content calls partners. The demo's partner stands for all of them.
pub(super) fn partners(content: &Content) -> Vec<AgencyId> {
    let steps = content.programmes.values().flat_map(|it| &it.steps);
    let mut all: Vec<AgencyId> = steps.filter_map(|it| it.refers.clone()).collect();
    all.extend(content.agencies.values().filter(|it| it.partner).map(|it| it.id.clone()));
    all.sort();
    all.dedup();
    all
}

fn sit(visit: &Visit<'_>, agencies: &[AgencyId], folio: &str) -> Result<(CaseView, Seat), Trouble> {
    let id = lists::folio(folio).ok_or(Trouble::Missing)?;
    let view = found(visit.app().case_for(id, visit.action(), &visit.asking(Door::Partner)?))?;
    let mut handed_to: Vec<AgencyId> = view.case.referrals.iter().map(|it| it.agency.clone()).collect();
    // A hand-over is confirmed by its counterpart: the agency whose programme it is.
    handed_to.extend(view.published.content.programmes.get(&view.case.programme).map(|it| it.owner.clone()));
    handed_to.retain(|it| agencies.contains(it));
    let handed_to = view.open_to(&handed_to);
    if handed_to.is_empty() {
        return Err(Trouble::Missing);
    }
    let base = format!("{}/case/{id}", Door::Partner.path());
    let name = visit.session(Door::Partner)?.name.clone();
    Ok((view, Seat { door: Door::Partner, name, agencies: handed_to, role: None, base }))
}

fn handed_on(visit: &Visit<'_>, agencies: &[AgencyId]) -> Answer {
    visit.get()?;
    if let Some(no) = lists::refused_purpose(visit, Door::Partner)? {
        return Ok(no);
    }
    let voice = visit.voice();
    let list = lists::queue(visit, Door::Partner, None)?;
    let second = second::offers(visit, Door::Partner)?;
    let body = html! {
        h1 { (voice.frame("partner-title")) }
        p { (voice.frame("partner-about")) }
        ul { @for it in agencies { li { (values::agency(voice, it)) } } }
        (list)
        (tell::offers(visit, agencies))
        p { a href="/partner/places" { (voice.frame("partner-places")) } }
        (second)
    };
    visit.page(Some(Door::Partner), &visit.say("partner-title"), body)
}

/// Whether the person is taken in, asked of each agency of this seat that has not said so.
fn question(visit: &Visit<'_>, view: &CaseView, seat: &Seat) -> Option<Markup> {
    let asked: Vec<AgencyId> =
        view.case.offered_to().into_iter().filter(|it| seat.agencies.contains(it)).collect();
    let voice: Voice<'_> = visit.voice();
    (!asked.is_empty()).then(|| {
        html! {
            @for agency in &asked {
                h2 { (filled(voice, "referral-question", "agency", values::agency(voice, agency).text())) }
                p { (voice.frame("referral-about")) }
                form method="post" action={ "/partner/case/" (view.id) "/answer" } {
                    (step::key_input(visit))
                    input type="hidden" name="agency" value=(agency);
                    button type="submit" name="accepted" value="yes" { (voice.frame("accept")) }
                    " "
                    button.plain type="submit" name="accepted" value="no" { (voice.frame("decline")) }
                }
            }
        }
    })
}

fn reply(visit: &Visit<'_>, view: &CaseView, seat: &Seat) -> Answer {
    visit.post()?;
    let accepted = match visit.asked.field("accepted") {
        Some("yes") => true,
        Some("no") => false,
        _ => return Err(Trouble::Unreadable(vec![visit.say("mistake-answer")])),
    };
    // Nobody answers for another. Sent twice, the hand-over is answered already: it is still the same agency that says the same.
    let handed_to = |agency: &AgencyId| view.case.referrals.iter().any(|it| it.agency == *agency);
    let named = visit.asked.field("agency").and_then(|it| AgencyId::parse(it).ok());
    let agency = named.filter(|it| seat.agencies.contains(it) && handed_to(it)).ok_or(Trouble::Missing)?;
    let actor = Actor::officer(agency, seat.name.as_str());
    let request = step::request(visit, view, actor)?;
    match visit.app().act(view.id, Act::AnswerReferral { accepted }, request) {
        Ok(it) => Ok(Reply::see(&format!("{}?receipt={}", seat.base, it.last))),
        Err(Problem::Unreadable(all)) => {
            Err(Trouble::Unreadable(all.iter().map(ToString::to_string).collect()))
        }
        Err(other) => Err(other.into()),
    }
}
