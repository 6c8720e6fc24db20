//! Obligations at the analyst's door: first what is late and what falls due, then all of one kind.

use maud::{Markup, html};
use rumbo_app::obligations::ObligationLine;
use rumbo_base::CivilDate;
use rumbo_content::{Arg, ObligationKind};
use rumbo_render::{Door, Voice, Words};

use super::visit::{Answer, Trouble, Visit, filled};

/// What waits to be done, and the way to the rest.
pub(super) fn due(visit: &Visit<'_>) -> Answer {
    let voice = visit.voice();
    let (on, all) = asked(visit)?;
    let mut waiting: Vec<&ObligationLine> = all.iter().filter(|it| it.waits()).collect();
    waiting.sort_by_key(|it| it.due);
    let body = html! {
        p { a href="/analyst" { (voice.frame("back-to-tables")) } }
        h1 { (voice.frame("obligations-title")) }
        p { (voice.frame("obligations-about")) }
        @if visit.is_synthetic() { p { strong.mark { (voice.frame("obligations-synthetic")) } } }
        h2 { (voice.frame("obligations-due")) }
        @if waiting.is_empty() { p { (voice.frame("obligations-none-due")) } }
        (lines(voice, &waiting))
        h2 { (voice.frame("obligations-by-kind")) }
        ul { @for (kind, _) in ObligationKind::ALL {
            @let count = all.iter().filter(|it| it.kind == kind).count().to_string();
            li {
                a href={ "/analyst/obligations/" (kind) "?on=" (on) } { (voice.frame(&format!("obligation-kind-{kind}"))) }
                " · " (filled(voice, "obligations-count", "count", &count))
            }
        } }
        form method="get" action="/analyst/obligations" {
            label for="on" { (voice.frame("period-until")) }
            input id="on" name="on" type="date" value=(on);
            button type="submit" { (voice.frame("show")) }
        }
    };
    visit.page(Some(Door::Analyst), &visit.say("obligations-title"), body)
}

/// All of one kind.
pub(super) fn of_kind(visit: &Visit<'_>, kind: &str) -> Answer {
    let voice = visit.voice();
    if !ObligationKind::ALL.iter().any(|(word, _)| *word == kind) {
        return Err(Trouble::Missing);
    }
    let (on, all) = asked(visit)?;
    let own: Vec<&ObligationLine> = all.iter().filter(|it| it.kind == kind).collect();
    let title = voice.frame(&format!("obligation-kind-{kind}"));
    let body = html! {
        p { a href={ "/analyst/obligations?on=" (on) } { (voice.frame("obligations-back")) } }
        h1 { (title) }
        (lines(voice, &own))
    };
    visit.page(Some(Door::Analyst), title.text(), body)
}

/// The day that is asked for, else today, and how everything stands then.
fn asked(visit: &Visit<'_>) -> Result<(CivilDate, Vec<ObligationLine>), Trouble> {
    let on = match visit.asked.query("on").filter(|it| !it.is_empty()) {
        Some(text) => text.parse().map_err(|_| Trouble::Missing)?,
        None => visit.today(),
    };
    Ok((on, visit.app().obligations(on)?))
}

fn lines(voice: Voice<'_>, lines: &[&ObligationLine]) -> Markup {
    html! { ul { @for it in lines { li { (line(voice, it)) } } } }
}

fn line(voice: Voice<'_>, it: &ObligationLine) -> Markup {
    let name = match &it.text {
        Some(text) => Words::plain(text.clone()),
        None => voice.words(&format!("obligation-{}", it.id)),
    };
    let evidence = match it.evidence.as_str() {
        "none" => voice.frame("obligation-evidence-none"),
        id => voice.words(&format!("evidence-{id}")),
    };
    html! {
        strong { (name) }
        p {
            (voice.words(&format!("agency-{}", it.owner)))
            " · " (voice.frame(&format!("obligation-standing-{}", it.standing)))
            @if let Some(day) = it.due { " · " (voice.date(day)) }
            @if let (Some(held), Some(required)) = (it.held, it.required) {
                @let (held, required) = (held.to_string(), required.to_string());
                " · " (voice.frame_with("obligation-sessions", &[("held", Arg::Text(&held)), ("required", Arg::Text(&required))]))
            }
        }
        p.soft {
            (voice.frame("obligation-evidence")) ": " (evidence)
            @for given in &it.given { "; " (voice.date(given.on)) ": " (given.note) }
            @if let Some(cite) = &it.cite { " · " (cite) }
            @if it.unverified() { " · " (voice.frame("obligation-unverified")) }
        }
        @for it in &it.proposed { p {
            (voice.frame_with("obligation-lapse-proposed", &[("date", Arg::Text(voice.date(it.last_day).text())), ("occasion", Arg::Text(&it.occasion))]))
        } }
        @for day in &it.lapsed { p { (voice.frame_with("obligation-lapsed", &[("date", Arg::Text(voice.date(*day).text()))])) } }
    }
}
