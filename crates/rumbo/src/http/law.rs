//! The law that content holds: instruments and the dated values that rest on them, which the rules read.

use maud::{Markup, html};
use rumbo_app::ParameterValue;
use rumbo_base::InstrumentId;
use rumbo_content::Instrument;
use rumbo_render::{Door, LawLine, Task, Words, law, tasks};

use super::visit::{Answer, Trouble, Visit, filled};

/// Every instrument.
pub(super) fn all(visit: &Visit<'_>) -> Answer {
    let voice = visit.voice();
    let content = &visit.published.content;
    let parameters_of = |id: &InstrumentId| {
        let rests = |it: &&rumbo_app::Parameter| {
            it.values.iter().any(|value| value.cite.iter().any(|cite| cite.instrument == *id))
        };
        content.parameters.iter().filter(rests).count()
    };
    let list: Vec<Task> = content
        .instruments
        .values()
        .map(|it| Task {
            what: Words::plain(it.title.clone()),
            link: Some(format!("/analyst/law/{}", it.id)),
            status: filled(voice, "law-count", "count", &parameters_of(&it.id).to_string()),
            due: None,
        })
        .collect();
    let body = html! {
        p { a href="/analyst" { (voice.frame("back-to-tables")) } }
        h1 { (voice.frame("law-title")) }
        p { (voice.frame("law-about")) }
        (tasks(voice, &list))
        p { a href="/analyst/rules" { (voice.frame("rules")) } }
    };
    visit.page(Some(Door::Analyst), &visit.say("law-title"), body)
}

/// One instrument with the dated values that rest on it.
pub(super) fn one(visit: &Visit<'_>, id: &str) -> Answer {
    let voice = visit.voice();
    let content = &visit.published.content;
    let id = InstrumentId::parse(id).map_err(|_| Trouble::Missing)?;
    let instrument = content.instruments.get(&id).ok_or(Trouble::Missing)?;
    let values = content.parameters.iter().flat_map(|parameter| {
        let here = parameter.values.iter().filter(|value| value.cite.iter().any(|it| it.instrument == id));
        here.map(move |value| (parameter, value))
    });
    let body = html! {
        p { a href="/analyst/law" { (voice.frame("back-to-law")) } }
        h1 { (instrument.title) }
        (about(visit, instrument))
        h2 { (voice.frame("law-values")) }
        @for (parameter, value) in values { div.card {
            h3 id=(parameter.id) { code { (parameter.id) } }
            p { strong { (voice.law_value(&value.is, &parameter.shape)) }
                @if let ParameterValue::Deadline(deadline) = &value.is {
                    @if let Some(cap) = deadline.cap { " · " (filled(voice, "law-cap", "span", voice.term(cap).text())) }
                }
                " · " (filled(voice, "permit-from", "date", voice.date(value.from).text()))
                @if let Some(until) = value.until { ", " (filled(voice, "permit-until", "date", voice.date(until).text())) }
            }
            @if let Some(quote) = &value.quote { p lang="es" { "«" (quote) "»" } }
            (law(voice, &[LawLine { cite: value.cite.clone(), value: None, status: value.status, decides: value.decides() }]))
            @if let Some(review) = &value.reviewed { p.soft {
                (filled(voice, "law-reviewed", "by", &review.by)) ", " (voice.date(review.on)) ", " (review.source)
            } }
        } }
    };
    visit.page(Some(Door::Analyst), &instrument.title, body)
}

fn about(visit: &Visit<'_>, it: &Instrument) -> Markup {
    let voice = visit.voice();
    html! { dl.summary {
        dt { (voice.frame("law-published")) } dd { (voice.date(it.published)) }
        dt { (voice.frame("law-from")) } dd { (voice.date(it.from)) }
        @if let Some(until) = it.until { dt { (voice.frame("law-until")) } dd { (voice.date(until)) } }
        @if let Some(reformed) = it.reformed { dt { (voice.frame("law-reformed")) } dd { (voice.date(reformed)) } }
        dt { (voice.frame("law-provisions")) } dd { (it.provisions.len()) }
    } }
}
