//! Parts of pages: timelines, task lists, summaries, mistakes, refusals, the law behind a decision.

use maud::{Markup, html};
use rumbo_base::{Citation, CivilDate, Provenance, Provision, Refusal};
use rumbo_content::Arg;

use crate::words::{Voice, Words};

/// Something that happened.
#[derive(Debug, Clone)]
pub struct Moment {
    /// The day, where it happened.
    pub on: CivilDate,
    /// The day it was told, if that was a later one.
    pub told: Option<CivilDate>,
    /// What happened.
    pub what: Words,
    /// More about it.
    pub detail: Option<Markup>,
}

/// A list of what happened, in the order given.
pub fn timeline(voice: Voice<'_>, moments: &[Moment]) -> Markup {
    html! {
        ol.timeline { @for it in moments { li {
            time datetime=(it.on) { (voice.date(it.on)) }
            @if let Some(told) = it.told {
                " " span.soft { "(" (voice.frame_with("late-news", &[("date", Arg::Text(voice.date(told).text()))])) ")" }
            }
            div { (it.what) }
            @if let Some(detail) = &it.detail { (detail) }
        } } }
    }
}

/// Something to do.
#[derive(Debug, Clone)]
pub struct Task {
    /// What.
    pub what: Words,
    /// Where it is done; without it the task is only shown.
    pub link: Option<String>,
    /// How it stands.
    pub status: Words,
    /// The last day for it.
    pub due: Option<CivilDate>,
}

/// What is to be done, by when.
pub fn tasks(voice: Voice<'_>, tasks: &[Task]) -> Markup {
    html! {
        ul.tasks { @for it in tasks { li {
            @match &it.link {
                Some(link) => { a href=(link) { (it.what) } }
                None => { span { (it.what) } }
            }
            span { (it.status) @if let Some(due) = it.due {
                " · " time datetime=(due) { (voice.frame_with("due", &[("date", Arg::Text(voice.date(due).text()))])) }
            } }
        } } }
    }
}

/// Names with their values.
pub fn summary(rows: &[(Words, Markup)]) -> Markup {
    html! { dl.summary { @for (name, value) in rows { dt { (name) } dd { (value) } } } }
}

/// A mistake in what a person wrote.
#[derive(Debug, Clone)]
pub struct Mistake {
    /// The id of the input that it is about; empty if it is about none.
    pub input: String,
    /// What is wrong and how to mend it.
    pub message: Words,
}

/// All mistakes of a form at its top, each leading to its input. Nothing if there are none.
pub fn error_summary(voice: Voice<'_>, mistakes: &[Mistake]) -> Markup {
    html! {
        @if !mistakes.is_empty() {
            div.errors role="alert" aria-labelledby="errors-title" tabindex="-1" {
                h2 id="errors-title" { (voice.frame("error-title")) }
                ul { @for it in mistakes { li {
                    @if it.input.is_empty() { span.bad { (it.message) } } @else {
                        a href={ "#" (it.input) } { (it.message) }
                    }
                } } }
            }
        }
    }
}

/// A lawful "no": what it is about, what it rests on, what the person can do. Guards and plain codes both find
/// their words: `guard-<code>` first, then `<code>`.
pub fn refusal(voice: Voice<'_>, refusal: &Refusal) -> Markup {
    let code = refusal.code.as_str();
    let guard = format!("guard-{code}");
    let key = if voice.optional(&guard, None).is_some() { guard.as_str() } else { code };
    let remedy = format!("remedy-{}", refusal.remedy.id);
    html! {
        section.refusal role="alert" {
            h2 { (voice.frame("no-title")) }
            p { (voice.said(key)) }
            @if let Some(mend) = voice.optional(key, Some("do")) { p { (mend) } }
            @if !refusal.missing.is_empty() {
                h3 { (voice.frame("missing-fields")) }
                ul { @for field in &refusal.missing { li { (voice.words(&format!("field-{field}"))) } } }
            }
            h3 { (voice.frame("ground")) }
            (citations(voice, refusal.ground.citations()))
            h3 { (voice.frame("remedy")) }
            p { strong { (voice.words(&remedy)) } }
            @if let Some(how) = voice.optional(&remedy, Some("do")) { p { (how) } }
            (citations(voice, refusal.remedy.basis.citations()))
        }
    }
}

/// One thing that the law says about a decision.
#[derive(Debug, Clone)]
pub struct LawLine {
    /// The provisions.
    pub cite: Vec<Citation>,
    /// The dated value that was read, if one was: its name, the value, the day from which it holds.
    pub value: Option<(Words, String, CivilDate)>,
    /// How sure we are.
    pub status: Provenance,
    /// Whether it may decide without an officer.
    pub decides: bool,
}

/// The law behind a decision. What has not been checked says so.
pub fn law(voice: Voice<'_>, lines: &[LawLine]) -> Markup {
    html! {
        ul.law { @for it in lines { li {
            (citations(voice, &it.cite))
            @if let Some((name, value, from)) = &it.value {
                @let day = voice.date(*from);
                @let args = [("name", Arg::Text(name.text())), ("value", Arg::Text(value)), ("date", Arg::Text(day.text()))];
                p { (voice.frame_with("law-value", &args)) }
            }
            p.soft { (voice.frame(status_key(it.status))) }
            @if !it.decides { p { span.mark { (voice.frame("proposes-only")) } } }
        } } }
    }
}

pub(crate) fn status_key(status: Provenance) -> &'static str {
    match status {
        Provenance::VerifiedText => "status-verified-text",
        Provenance::Secondary => "status-secondary",
        Provenance::Reported => "status-reported",
        Provenance::Historic => "status-historic",
        Provenance::Unverified => "status-unverified",
        Provenance::House => "status-house",
    }
}

/// A provision as people write it: `52.I`, `99, párr. 3`.
pub(crate) fn provision(voice: Voice<'_>, it: &Provision) -> String {
    let Some((article, number)) = it.paragraph() else { return it.as_str().to_owned() };
    voice
        .frame_with("paragraph", &[("article", Arg::Text(article)), ("number", Arg::Text(number))])
        .text()
        .to_owned()
}

/// A provision with the name of its instrument, as plain words.
pub fn citation_words(voice: Voice<'_>, it: &Citation) -> String {
    let article = voice.frame_with("article", &[("provision", Arg::Text(&provision(voice, &it.provision)))]);
    format!("{}, {}", instrument(voice, it), article.text())
}

fn instrument(voice: Voice<'_>, it: &Citation) -> Words {
    let own = voice.content().instruments.get(&it.instrument);
    let own = || Words::plain(own.map_or_else(|| it.instrument.to_string(), |it| it.title.clone()));
    voice.optional(&format!("instrument-{}", it.instrument), None).unwrap_or_else(own)
}

/// Provisions with the name of their instrument; without words for it, its title in its own language.
pub(crate) fn citations(voice: Voice<'_>, list: &[Citation]) -> Markup {
    let title = |it: &Citation| instrument(voice, it);
    let article = |it: &Citation| {
        voice.frame_with("article", &[("provision", Arg::Text(&provision(voice, &it.provision)))])
    };
    html! { ul.cite { @for it in list { li { cite { (title(it)) } ", " (article(it)) } } } }
}

/// Links to the page before and after. `path` is the list's own path and query without `page`; pages count from 1.
pub fn pagination(voice: Voice<'_>, path: &str, page: usize, last: usize) -> Markup {
    let separator = if path.contains('?') { '&' } else { '?' };
    let link = |to: usize| format!("{path}{separator}page={to}");
    let (here, all) = (page.to_string(), last.to_string());
    html! {
        @if last > 1 {
            nav.pages aria-label=(voice.frame("pages").text()) { ul {
                @if page > 1 { li { a rel="prev" href=(link(page - 1)) { (voice.frame("previous")) } } }
                li aria-current="page" {
                    (voice.frame_with("page-of", &[("page", Arg::Text(&here)), ("last", Arg::Text(&all))]))
                }
                @if page < last { li { a rel="next" href=(link(page + 1)) { (voice.frame("next")) } } }
            } }
        }
    }
}

#[cfg(test)]
mod tests;
