//! Places where people are taken in, and how many beds are free in each now. Only whoever takes people in sees them: where somebody
//! found refuge is nobody else's business.

use maud::html;
use rumbo_app::elsewhere::Beds;
use rumbo_base::PlaceId;
use rumbo_render::{Door, Voice};

use crate::http::visit::{Answer, Trouble, Visit, filled};

/// The page of all places.
pub(super) fn page(visit: &Visit<'_>) -> Answer {
    visit.get()?;
    let voice = visit.voice();
    let all = visit.app().beds()?;
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
            } }
            tbody { @for it in &all { tr {
                th scope="row" { (voice.place(it.place.as_str())) br; span.soft { (kind(voice, &it.place)) } }
                td.number { (it.capacity) }
                td.number { (it.taken) }
                td.number { (it.free()) }
            } } }
        } }
    };
    visit.page(Some(Door::Partner), &visit.say("partner-places"), body)
}

fn kind(voice: Voice<'_>, place: &PlaceId) -> String {
    let kind = voice.content().places.get(place).map(|it| it.kind.clone()).unwrap_or_default();
    voice.member_of("place_kind", &kind).text().to_owned()
}

/// The input that chooses where somebody is taken in, with the beds that are free. Which places are fit for whom, the guards say.
pub(in crate::http) fn choice(visit: &Visit<'_>) -> Result<maud::Markup, Trouble> {
    let voice = visit.voice();
    let sent = visit.asked.field("place").unwrap_or_default();
    let all: Vec<Beds> = visit.app().beds()?;
    Ok(html! {
        label for="place" { (voice.frame("place-name")) }
        select id="place" name="place" {
            option value="" { (voice.frame("choose")) }
            @for it in &all { option value=(it.place) selected[sent == it.place.as_str()] {
                (voice.place(it.place.as_str())) " · " (filled(voice, "beds-free-here", "beds", &it.free().to_string()))
            } }
        }
    })
}
