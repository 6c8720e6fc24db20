//! Places where people are taken in, how many beds are free in each now, and the form by which its keeper states that. Only whoever
//! takes people in sees them: where somebody found refuge is nobody else's business.

use maud::{Markup, html};
use rumbo_app::Problem;
use rumbo_app::access::controls;
use rumbo_app::beds::{Beds, Stated, Stating};
use rumbo_base::{AgencyId, Instant, PlaceId};
use rumbo_content::Arg;
use rumbo_render::{Door, Mistake, Voice, Words, error_summary};

use crate::http::reply::Reply;
use crate::http::step;
use crate::http::values;
use crate::http::visit::{Answer, Trouble, Visit, filled};

/// The input of the form.
const FREE: &str = "free";

/// The page of all places.
pub(super) fn page(visit: &Visit<'_>, agencies: &[AgencyId]) -> Answer {
    visit.get()?;
    let voice = visit.voice();
    let all = visit.app().beds(visit.now)?;
    let body = html! {
        p { a href="/partner" { (voice.frame("partner-title")) } }
        h1 { (voice.frame("partner-places")) }
        p { (voice.frame("partner-places-about")) }
        div.scroll tabindex="0" role="region" aria-label=(voice.frame("partner-places").text()) { table {
            caption { (voice.frame("partner-places")) }
            thead { tr {
                th scope="col" { (voice.frame("place-name")) }
                th.number scope="col" { (voice.frame("beds")) }
                th.number scope="col" { (voice.frame("beds-taken")) }
                th.number scope="col" { (voice.frame("beds-free")) }
                th scope="col" { (voice.frame("beds-stated")) }
            } }
            tbody { @for it in &all { tr {
                th scope="row" { (voice.place(it.place.as_str())) br; span.soft { (kind(voice, &it.place)) } }
                td.number { (it.capacity) }
                td.number { (it.taken) }
                td.number { (it.free()) }
                td {
                    (stated(visit, it))
                    @if keeper(it, agencies).is_some() {
                        br; a href={ "/partner/places/" (it.place) } { (voice.frame("beds-state")) }
                    }
                }
            } } }
        } }
    };
    visit.page(Some(Door::Partner), &visit.say("partner-places"), body)
}

/// The page on which the keeper of a place states its free beds: shown, or sent.
pub(super) fn state(visit: &Visit<'_>, agencies: &[AgencyId], place: &str) -> Answer {
    let all = visit.app().beds(visit.now)?;
    let beds = all.iter().find(|it| it.place.as_str() == place).ok_or(Trouble::Missing)?;
    if visit.asked.is_get() {
        return show(visit, beds, &[], None);
    }
    visit.post()?;
    let voice = visit.voice();
    let Some(free) = visit.asked.field(FREE).and_then(|it| it.trim().parse::<u32>().ok()) else {
        let name = voice.frame("beds-state-number");
        let message = filled(voice, "mistake-number", "field", name.text());
        return show(visit, beds, &[Mistake { input: FREE.to_owned(), message }], None);
    };
    // Whoever keeps the place speaks for it; anybody else is told why they cannot, in the words of the law.
    let agency = keeper(beds, agencies).or(agencies.first()).ok_or(Trouble::Missing)?.clone();
    let (key, said_at) = step::sent(visit)?;
    let actor = format!("{agency}.partner");
    let stating = Stating { place: place.to_owned(), free, agency, actor, key, said_at, now: visit.now };
    match visit.app().state_beds(stating) {
        Ok(it) => Ok(Reply::see(&format!("/partner/places/{place}?receipt={}", it.last.0))),
        Err(Problem::Refused(refusal)) => {
            show(visit, beds, &[], Some(rumbo_render::refusal(voice, &refusal)))
        }
        Err(Problem::Unreadable(all)) => show(visit, beds, &step::unplaced(&all), None),
        Err(other) => Err(other.into()),
    }
}

fn show(visit: &Visit<'_>, beds: &Beds, mistakes: &[Mistake], no: Option<Markup>) -> Answer {
    let voice = visit.voice();
    let status = match (&no, mistakes.is_empty()) {
        (Some(_), _) => 403,
        (None, true) => 200,
        (None, false) => 422,
    };
    let recorded = no.is_none() && visit.asked.is_get() && visit.asked.query("receipt").is_some();
    let title = voice.frame("beds-state");
    let keepers: Vec<String> =
        beds.keepers.iter().map(|it| values::agency(voice, it).text().to_owned()).collect();
    let bad = (!mistakes.is_empty()).then_some("true");
    let body = html! {
        p { a href="/partner/places" { (voice.frame("partner-places")) } }
        (error_summary(voice, mistakes))
        @if recorded { div.card role="status" { p.good { (voice.frame("beds-was-stated")) } } }
        h1 { (title) }
        @if let Some(no) = no { (no) }
        p { strong { (voice.place(beds.place.as_str())) } " · " (kind(voice, &beds.place)) }
        p { (filled(voice, "beds-keeper", "agency", &keepers.join(", "))) }
        p { (stated(visit, beds)) }
        p { (voice.frame("beds")) ": " (beds.capacity) " · " (voice.frame("beds-taken")) ": " (beds.taken) " · "
            (voice.frame("beds-free")) ": " (beds.free()) }
        form method="post" action={ "/partner/places/" (beds.place) } novalidate {
            (step::key_input(visit))
            label for=(FREE) { (voice.frame("beds-state-number")) }
            p.help id="free-help" { (voice.frame("beds-state-about")) }
            input id=(FREE) name=(FREE) type="text" inputmode="numeric" autocomplete="off" maxlength="5"
                value=(visit.asked.field(FREE).unwrap_or_default()) aria-describedby="free-help" aria-invalid=[bad];
            button type="submit" { (voice.frame("beds-state-send")) }
        }
    };
    let error = if mistakes.is_empty() { String::new() } else { format!("{}: ", visit.say("error")) };
    visit.framed(status, Some(Door::Partner), &format!("{error}{}", title.text()), body)
}

/// The agency that keeps the place, if whoever is here acts for it.
fn keeper<'a>(beds: &'a Beds, agencies: &[AgencyId]) -> Option<&'a AgencyId> {
    beds.keepers.iter().find(|it| agencies.contains(it))
}

/// What was stated last, how long ago and by whom.
fn stated(visit: &Visit<'_>, beds: &Beds) -> Markup {
    let voice = visit.voice();
    let Some(it) = &beds.stated else { return html! { span.soft { (voice.frame("beds-stated-none")) } } };
    html! {
        (said(voice, it, visit.now))
        @if it.old { br; strong.bad { (voice.frame("beds-old")) } }
    }
}

fn said(voice: Voice<'_>, it: &Stated, now: Instant) -> Words {
    let agency = values::agency(voice, &it.by);
    let (number, age) = (it.free.to_string(), age(voice, it.at, now));
    let args = [
        ("number", Arg::Text(&number)),
        ("age", Arg::Text(age.text())),
        ("agency", Arg::Text(agency.text())),
    ];
    voice.frame_with("beds-stated-by", &args)
}

/// How long ago something was, in the largest unit of which there are two.
fn age(voice: Voice<'_>, at: Instant, now: Instant) -> Words {
    let minutes = now.duration_since(at).as_mins().max(0);
    let (key, number) = match minutes {
        0..120 => ("age-minutes", minutes),
        120..2_880 => ("age-hours", minutes / 60),
        _ => ("age-days", minutes / 1_440),
    };
    voice.frame_with(key, &[("number", Arg::Number(number))])
}

fn kind(voice: Voice<'_>, place: &PlaceId) -> String {
    let kind = voice.content().places.get(place).map(|it| it.kind.clone()).unwrap_or_default();
    voice.member_of("place_kind", &kind).text().to_owned()
}

/// The input that chooses where somebody is taken in, with the beds that are free and how long ago that was stated. Which places are
/// fit for whom, the guards say. Whoever lodges people for control is shown the places of control and no refuge, and the other way
/// round (LM 76).
pub(in crate::http) fn choice(visit: &Visit<'_>, of_control: bool) -> Result<Markup, Trouble> {
    let voice = visit.voice();
    let sent = visit.asked.field("place").unwrap_or_default();
    let mut all: Vec<Beds> = visit.app().beds(visit.now)?;
    all.retain(|it| it.keepers.iter().any(|who| controls(&visit.published.content, who)) == of_control);
    Ok(html! {
        label for="place" { (voice.frame("place-name")) }
        select id="place" name="place" {
            option value="" { (voice.frame("choose")) }
            @for it in &all { option value=(it.place) selected[sent == it.place.as_str()] {
                (voice.place(it.place.as_str())) " · " (filled(voice, "beds-free-here", "beds", &it.free().to_string()))
                @if let Some(stated) = &it.stated { " · " (said(voice, stated, visit.now)) }
            } }
        }
    })
}
