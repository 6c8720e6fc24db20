//! The analyst's door: published tables with their charts, their origin and their files; the law behind everything; how
//! many systems of the sources are covered.

use maud::{Markup, html};
use rumbo_app::tables::{Made, Release};
use rumbo_base::{CivilDate, DataClassId, PurposeId, TableId};
use rumbo_render::{Door, Mistake, Task, Words, error_summary, estimate, table, tasks};
use rumbo_stats::Period;

use super::coherence;
use super::law;
use super::obligations;
use super::profile;
use super::reply::Reply;
use super::rules;
use super::values;
use super::visit::{Answer, Trouble, Visit, filled};

/// Pages behind the analyst's door.
pub(super) fn answer(visit: &Visit<'_>, rest: &[&str]) -> Answer {
    visit.may_read(Door::Analyst, DataClassId::table(), PurposeId::statistics())?;
    if let ["table", name, "publish"] = rest {
        return publish(visit, name);
    }
    visit.get()?;
    match rest {
        [] => contents(visit),
        ["table", name] => made(visit, name),
        ["law"] => law::all(visit),
        ["law", instrument] => law::one(visit, instrument),
        ["rules"] => rules::all(visit),
        ["rules", instrument] => rules::of_instrument(visit, instrument),
        ["rule", id] => rules::one(visit, id),
        ["rule", id, "cells"] => rules::cases(visit, id),
        ["profile"] => profile::whole(visit),
        ["profile", dimension] => profile::dimension(visit, dimension),
        ["coherence"] => coherence::rights(visit),
        ["coherence", "duties"] => coherence::duties(visit),
        ["obligations"] => obligations::due(visit),
        ["obligations", kind] => obligations::of_kind(visit, kind),
        ["coverage"] => coverage(visit),
        _ => Err(Trouble::Missing),
    }
}

fn contents(visit: &Visit<'_>) -> Answer {
    let voice = visit.voice();
    let link = |what: Words, link: String, status: Words| Task { what, link: Some(link), status, due: None };
    let tables: Vec<Task> = visit
        .published
        .content
        .tables
        .values()
        .map(|it| {
            let kind = if it.estimate.is_some() { "kind-estimate" } else { "kind-table" };
            link(
                voice.words(&format!("table-{}", it.id)),
                format!("/analyst/table/{}", it.id),
                voice.frame(kind),
            )
        })
        .collect();
    let parameters = visit.published.content.parameters.iter().count().to_string();
    let rules = visit.published.content.rules.len().to_string();
    let promised = visit.published.content.obligations.all.len().to_string();
    let indicators = visit.published.content.governance.indicators.len().to_string();
    let covered = visit.app().coverage()?.iter().filter(|it| it.state != "none").count().to_string();
    let more = [
        link(
            voice.frame("law-title"),
            "/analyst/law".to_owned(),
            filled(voice, "law-count", "count", &parameters),
        ),
        link(
            voice.frame("rules"),
            "/analyst/rules".to_owned(),
            filled(voice, "rules-count", "count", &rules),
        ),
        link(
            voice.frame("profile-title"),
            "/analyst/profile".to_owned(),
            filled(voice, "indicators-count", "count", &indicators),
        ),
        link(voice.frame("coherence-title"), "/analyst/coherence".to_owned(), voice.frame("coherence-link")),
        link(
            voice.frame("obligations-title"),
            "/analyst/obligations".to_owned(),
            filled(voice, "obligations-count", "count", &promised),
        ),
        link(
            voice.frame("coverage-title"),
            "/analyst/coverage".to_owned(),
            filled(voice, "coverage-count", "count", &covered),
        ),
    ];
    let body = html! {
        h1 { (voice.frame("tables-title")) }
        p { (voice.frame("tables-about")) }
        (tasks(voice, &tables))
        h2 { (voice.frame("behind-figures")) }
        (tasks(voice, &more))
    };
    visit.page(Some(Door::Analyst), &visit.say("tables-title"), body)
}

/// A table as a page or as a file.
fn made(visit: &Visit<'_>, name: &str) -> Answer {
    let (id, kind) = match name.rsplit_once('.') {
        Some((id, kind @ ("csv" | "json"))) => (id, Some(kind)),
        _ => (name, None),
    };
    let id = TableId::parse(id).map_err(|_| Trouble::Missing)?;
    if !visit.published.content.tables.contains_key(&id) {
        return Err(Trouble::Missing);
    }
    let (period, mistakes) = period(visit, &id)?;
    let made = visit.app().table(&id, period, visit.is_synthetic())?;
    let release = visit.app().release_of(&made, &visit.asking(Door::Analyst)?)?;
    if kind.is_some() && !matches!(release, Release::Released { .. }) {
        // What nobody released is shown inside, and is no file.
        return Err(Trouble::Missing);
    }
    let file = format!("{id}_{}_{}", period.from(), period.until());
    let unwritable = |why: rumbo_stats::OutputError| Trouble::Unreadable(vec![why.to_string()]);
    match kind {
        Some("csv") => {
            let csv = match &made {
                Made::Table(it) => it.csv(),
                Made::Estimate(it) => it.csv(),
            };
            Ok(Reply::file("text/csv; charset=utf-8", &format!("{file}.csv"), csv.map_err(unwritable)?))
        }
        Some(_) => {
            let json = match &made {
                Made::Table(it) => it.json(),
                Made::Estimate(it) => it.json(),
            };
            Ok(Reply::file("application/json", &format!("{file}.json"), json.to_string()))
        }
        None => shown(visit, &made, &release, period, &mistakes),
    }
}

/// Proposes figures for the public, or releases them: those that were looked at, and no others.
fn publish(visit: &Visit<'_>, name: &str) -> Answer {
    visit.post()?;
    let id = TableId::parse(name).map_err(|_| Trouble::Missing)?;
    if !visit.published.content.tables.contains_key(&id) {
        return Err(Trouble::Missing);
    }
    let (period, mut mistakes) = period(visit, &id)?;
    let (made, asking) =
        (visit.app().table(&id, period, visit.is_synthetic())?, visit.asking(Door::Analyst)?);
    if visit.asked.field("figures") != Some(made.figures()?.sha256.as_str()) {
        mistakes.push(Mistake { input: String::new(), message: visit.voice().frame("release-moved-on") });
    }
    if !mistakes.is_empty() {
        let release = visit.app().release_of(&made, &asking)?;
        return shown(visit, &made, &release, period, &mistakes);
    }
    visit.app().publish_table(&made, &asking)?;
    Ok(Reply::see(&format!("/analyst/table/{id}?from={}&until={}", period.from(), period.until())))
}

/// How the figures stand before the public: their files, or what must be done before there are any.
fn standing(visit: &Visit<'_>, made: &Made, release: &Release, query: &str) -> Result<Markup, Trouble> {
    let voice = visit.voice();
    let figures = made.figures()?;
    let place = format!("/analyst/table/{}", figures.table);
    let act = |key: &str| {
        html! { form method="post" action={ (place) "/publish?" (query) } {
            input type="hidden" name="figures" value=(figures.sha256);
            button type="submit" { (voice.frame(key)) }
        } }
    };
    let zone = &visit.published.content.country.zone;
    Ok(html! {
        h2 { (voice.frame("release")) }
        @match release {
            Release::Inside => { p { (voice.frame("release-inside")) } (act("release-propose")) }
            Release::Proposed { by, own } => {
                p { (voice.frame("release-proposed")) " · " code { (by) } }
                @if *own { p { (voice.frame("release-own")) } } @else { (act("release-go")) }
            }
            Release::Released { proposed_by, by, at, position } => {
                p { (voice.frame("release-done")) " · " (values::moment(voice, zone, *at)) " · " (voice.frame("position")) ": " (position) }
                p { (voice.frame("release-by")) ": " code { (proposed_by) } ", " code { (by) } }
                h3 { (voice.frame("downloads")) }
                ul { @for kind in ["csv", "json"] { li {
                    a href={ (place) "." (kind) "?" (query) } download { (kind.to_uppercase()) }
                } } }
            }
        }
    })
}

fn shown(visit: &Visit<'_>, made: &Made, release: &Release, period: Period, mistakes: &[Mistake]) -> Answer {
    let voice = visit.voice();
    let id = &made.figures()?.table;
    let title = voice.words(&format!("table-{id}"));
    let query = format!("from={}&until={}", period.from(), period.until());
    let evidence: Markup = match made {
        Made::Table(it) => table(voice, it),
        Made::Estimate(it) => estimate(voice, it),
    };
    let body = html! {
        p { a href="/analyst" { (voice.frame("back-to-tables")) } }
        (error_summary(voice, mistakes))
        h1 { (title) }
        (evidence)
        (standing(visit, made, release, &query)?)
        h2 { (voice.frame("period-choice")) }
        form method="get" action={ "/analyst/table/" (id) } {
            @for (name, day) in [("from", period.from()), ("until", period.until())] {
                label for=(name) { (voice.frame(&format!("period-{name}"))) }
                input id=(name) name=(name) type="date" value=(day);
            }
            button type="submit" { (voice.frame("show")) }
        }
    };
    visit.framed(if mistakes.is_empty() { 200 } else { 422 }, Some(Door::Analyst), title.text(), body)
}

/// The period that was chosen, else the usual one. What cannot be read is told.
fn period(visit: &Visit<'_>, id: &TableId) -> Result<(Period, Vec<Mistake>), Trouble> {
    let voice = visit.voice();
    let usual = visit.app().usual_period(id, visit.now)?;
    let mut mistakes = Vec::new();
    let mut day = |name: &str, usual: CivilDate| {
        let Some(sent) = visit.asked.query(name).filter(|it| !it.is_empty()) else { return usual };
        sent.parse().unwrap_or_else(|_| {
            let field = voice.frame(&format!("period-{name}"));
            mistakes.push(Mistake {
                input: name.to_owned(),
                message: filled(voice, "mistake-date", "field", field.text()),
            });
            usual
        })
    };
    let (from, until) = (day("from", usual.from()), day("until", usual.until()));
    let period = Period::new(from, until).unwrap_or_else(|_| {
        mistakes.push(Mistake { input: "until".to_owned(), message: voice.frame("mistake-period") });
        usual
    });
    Ok((period, mistakes))
}

/// Every system of the sources and how far it is covered.
fn coverage(visit: &Visit<'_>) -> Answer {
    let voice = visit.voice();
    let all = visit.app().coverage()?;
    let covered = all.iter().filter(|it| it.state != "none").count().to_string();
    let body = html! {
        p { a href="/analyst" { (voice.frame("back-to-tables")) } }
        h1 { (voice.frame("coverage-title")) }
        p { (voice.frame("coverage-about")) }
        p { strong { (filled(voice, "coverage-count", "count", &covered)) } }
        div.scroll tabindex="0" role="region" aria-label=(voice.frame("coverage-title").text()) { table {
            thead { tr {
                th scope="col" { (voice.frame("system")) }
                th scope="col" { (voice.frame("coverage-state")) }
                th scope="col" { (voice.frame("coverage-by")) }
            } }
            tbody { @for it in &all { tr {
                th scope="row" { (it.id) }
                td { (voice.frame(&format!("coverage-{}", it.state))) }
                td { (it.by.join(", ")) }
            } } }
        } }
    };
    visit.page(Some(Door::Analyst), &visit.say("coverage-title"), body)
}
