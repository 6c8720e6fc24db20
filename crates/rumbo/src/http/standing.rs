//! Where a case stands: state, who must act, running clocks, permits, open breaches, hand-overs, what is known.

use maud::{Markup, html};
use rumbo_app::view::CaseView;
use rumbo_base::{AgencyId, CivilDate, Due, Instant, Zone};
use rumbo_content::{Arg, ClockForm, Programme, Silence, State};
use rumbo_render::{LawLine, Voice, Words, law, summary};
use rumbo_stats::duty_told_by;

use super::values;
use super::visit::filled;

/// The state in words and who must act next.
pub(super) fn state(voice: Voice<'_>, view: &CaseView, programme: &Programme) -> Markup {
    let waits = programme.state(&view.case.state).map(|it| it.waits_for.as_slice()).unwrap_or_default();
    html! {
        p { strong { (voice.words(&format!("state-{}", view.case.state))) } }
        @if !waits.is_empty() {
            p { (voice.frame("waits-for")) ": " @for (at, it) in waits.iter().enumerate() {
                @if at > 0 { ", " } (values::who(voice, it))
            } }
        }
    }
}

/// Whether a term ends within a day: then its last day alone would say too little.
fn by_the_hour(zone: &Zone, at: Instant) -> bool {
    let local = zone.local(at);
    (local.hour(), local.minute()) != (0, 0)
}

/// The clocks that run, each with its last day, what its end does and the law behind it.
pub(super) fn clocks(voice: Voice<'_>, view: &CaseView, programme: &Programme, now: CivilDate) -> Markup {
    let state = programme.state(&view.case.state);
    let form_of =
        |id: &rumbo_base::ClockId| state.and_then(|it| it.clocks.iter().find(|form| form.id == *id));
    html! {
        @for clock in &view.case.clocks {
            @let name = voice.words(&format!("clock-{}", clock.id));
            @let zone = view.published.content.zone_of(view.case.place.as_ref(), Some(&programme.owner));
            div.card {
                h3 { (name) }
                @match &clock.due {
                    Some(due) if by_the_hour(zone, due.at) => {
                        p { (voice.frame("runs-until")) ": " strong { (values::moment(voice, zone, due.at)) } }
                        p.soft { (days_left(voice, now, due.last_day)) }
                    }
                    Some(due) => {
                        p { (voice.frame("last-day")) ": " strong { time datetime=(due.last_day) { (voice.date(due.last_day)) } } }
                        p.soft { (days_left(voice, now, due.last_day)) }
                    }
                    None => { p { (voice.frame("clock-paused")) } }
                }
                @if let Some((from, word)) = view.counted_from(clock) {
                    p.soft { (voice.frame("counted-from")) ": " (values::moment(voice, zone, from)) " · " (values::vouched(voice, zone, &word)) }
                }
                @if let (Some(state), Some(form)) = (state, form_of(&clock.id)) {
                    p { (silence(voice, form)) }
                    @if let Some(told) = duty_told_by(&view.published.content, programme, state, form) {
                        p.soft { (voice.frame("duty-told")) ": " (voice.frame(&format!("coherence-{told}"))) }
                    }
                    @let began = zone.date_of(clock.run.started);
                    (law(voice, &law_of(voice, view, programme, form, began)))
                }
            }
        }
    }
}

fn law_of(
    voice: Voice<'_>,
    view: &CaseView,
    programme: &Programme,
    form: &ClockForm,
    on: CivilDate,
) -> Vec<LawLine> {
    let name = voice.words(&format!("clock-{}", form.id));
    let value = values::law_of_term(voice, &view.published.content, &form.parameter, name, on);
    let decides = programme.status.decides(None);
    let basis = LawLine { cite: form.basis.clone(), value: None, status: programme.status, decides };
    vec![value.unwrap_or(basis)]
}

/// What happens if nobody acts.
fn silence(voice: Voice<'_>, form: &ClockForm) -> Words {
    let into = |key: &str, state: &rumbo_base::StateId| {
        filled(voice, key, "state", voice.words(&format!("state-{state}")).text())
    };
    match &form.silence {
        Silence::Refused(state) => into("silence-refused", state),
        Silence::Granted(state) => into("silence-granted", state),
        Silence::Moves(state) => into("silence-moves", state),
        Silence::NoOpinion(state) => into("silence-no-opinion", state),
        Silence::Breach(_) => voice.frame("silence-breach"),
    }
}

/// How many days are left.
pub(super) fn days_left(voice: Voice<'_>, now: CivilDate, last: CivilDate) -> Words {
    let days = now.until(last).map(|it| it.get_days()).unwrap_or_default();
    let number = [("number", Arg::Number(i64::from(days)))];
    match days {
        ..0 => voice.frame("days-over"),
        0 => voice.frame("days-today"),
        1 => voice.frame("days-tomorrow"),
        _ => voice.frame_with("days-left", &number),
    }
}

/// Permits, open breaches, hand-overs and decisions that wait to be served.
pub(super) fn effects(voice: Voice<'_>, view: &CaseView, zone: &rumbo_base::Zone) -> Markup {
    let case = &view.case;
    html! {
        @if !case.permits.is_empty() {
            h2 { (voice.frame("permits")) }
            ul { @for it in &case.permits { li {
                (voice.words(&format!("permit-{}", it.permit))) ": "
                (filled(voice, "permit-from", "date", voice.date(it.from).text()))
                @if let Some(until) = it.until { ", " (filled(voice, "permit-until", "date", voice.date(until).text())) }
                @if it.ended { " · " (voice.frame("permit-ended")) }
            } } }
        }
        @if !case.referrals.is_empty() {
            h2 { (voice.frame("referrals")) }
            ul { @for it in &case.referrals { li {
                (values::agency(voice, &it.agency)) ": "
                (voice.frame(match it.accepted { None => "referral-open", Some(true) => "referral-accepted", Some(false) => "referral-declined" }))
            } } }
        }
        @if !case.breaches.is_empty() {
            h2 { (voice.frame("breaches")) }
            ul { @for it in &case.breaches { li {
                (values::broken(voice, &it.of)) " "
                span.soft { (answers(voice, &it.owner, view.answer_due(it))) ", " (values::moment(voice, zone, it.since)) }
            } } }
        }
    }
}

/// Who must answer for a breach, and by when.
pub(super) fn answers(voice: Voice<'_>, owner: &AgencyId, due: Option<&Due>) -> Words {
    let agency = values::agency(voice, owner);
    let Some(due) = due else { return filled(voice, "breach-owner", "agency", agency.text()) };
    let date = voice.date(due.last_day);
    let args = [("agency", Arg::Text(agency.text())), ("date", Arg::Text(date.text()))];
    voice.frame_with("breach-owner-until", &args)
}

/// What is known, except personal facts.
pub(super) fn facts(voice: Voice<'_>, view: &CaseView, programme: &Programme) -> Markup {
    let facts = view.case.facts.iter();
    let rows: Vec<(Words, Markup)> = facts
        .map(|(field, value)| {
            let value = values::value(voice, programme, field, value);
            (voice.words(&format!("field-{field}")), html! { (value) })
        })
        .collect();
    html! { @if !rows.is_empty() { h2 { (voice.frame("known-facts")) } (summary(&rows)) } }
}

/// The states that come next if nobody acts: what a person should know beforehand.
pub(super) fn after_silence<'a>(programme: &'a Programme, state: &State) -> Vec<&'a State> {
    let next = state.clocks.iter().filter_map(|it| match &it.silence {
        Silence::Refused(state)
        | Silence::Granted(state)
        | Silence::Moves(state)
        | Silence::NoOpinion(state) => Some(state),
        Silence::Breach(to) => to.as_ref(),
    });
    next.filter_map(|id| programme.state(id)).collect()
}
