//! The history of a case: what happened, when it was told, by whom, under which law, and where it stands in the ledger.

use maud::{Markup, html};
use rumbo_app::view::{CaseView, Entry};
use rumbo_app::{Event, StepTaken, Vouched};
use rumbo_base::Citation;
use rumbo_content::{Arg, Programme};
use rumbo_render::{LawLine, Moment, Voice, Words, law, timeline};

use super::visit::filled;
use super::{standing, values};

/// How much is shown of each event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// What a person wants to know: what happened, and by whom.
    Person,
    /// Also the law behind it and its place in the ledger.
    Officer,
}

/// The history, oldest first.
pub(super) fn history(voice: Voice<'_>, view: &CaseView, programme: &Programme, depth: Depth) -> Markup {
    let one = |(at, entry)| moment(voice, view, programme, (view.vouched(at).as_ref(), entry), depth);
    let moments: Vec<Moment> = view.history.iter().enumerate().map(one).collect();
    timeline(voice, &moments)
}

fn moment(
    voice: Voice<'_>,
    view: &CaseView,
    programme: &Programme,
    (vouched, entry): (Option<&Vouched>, &Entry),
    depth: Depth,
) -> Moment {
    let zone = view.published.content.zone_of(entry.place.as_ref(), Some(&programme.owner));
    let (on, told) = (zone.date_of(entry.happened_at), zone.date_of(entry.recorded_at));
    let detail = html! {
        p.soft {
            (values::actor(voice, &entry.actor))
            @if let Some(place) = &entry.place { " · " (voice.place(place.as_str())) }
            @if depth == Depth::Officer {
                " · " (filled(voice, "recorded-at", "position", &entry.position.to_string())) ": "
                (values::moment(voice, zone, entry.recorded_at))
            }
        }
        @if let Some(more) = more(voice, &entry.event) { p { (more) } }
        @if let Some(word) = vouched { p.soft { (values::vouched(voice, zone, word)) } }
        @if depth == Depth::Officer {
            @let cite = law_of(programme, &entry.event);
            @if !cite.is_empty() {
                details { summary { (voice.frame("law")) } (law(voice, &[line(programme, cite)])) }
            }
        }
    };
    Moment { on, told: (told > on).then_some(told), what: what(voice, &entry.event), detail: Some(detail) }
}

/// What happened, in words.
fn what(voice: Voice<'_>, event: &Event) -> Words {
    let with = |key: &str, name: &str, value: Words| filled(voice, key, name, value.text());
    let clock = |id: &str| voice.words(&format!("clock-{id}"));
    match event {
        Event::Opened(it) => values::done(voice, it.step.step.as_str()),
        Event::StepTaken(it) => values::done(voice, it.step.as_str()),
        Event::Occurred(it) => values::done(voice, it.what.as_str()),
        Event::ClockMissed(it) => with("event-clock-missed", "clock", clock(it.clock.as_str())),
        Event::ClockWithdrawn(it) => with("event-clock-withdrawn", "clock", clock(it.clock.as_str())),
        Event::ReminderSent(it) => with("event-reminder", "text", voice.key(&it.text)),
        Event::BreachOpened(it) => with("event-breach", "what", values::broken(voice, &it.of)),
        Event::BreachWithdrawn(it) => with("event-breach-withdrawn", "what", values::broken(voice, &it.of)),
        Event::NoticeServed(it) => with("event-notice", "what", values::done(voice, it.step.as_str())),
        Event::ReferralAnswered(it) => {
            let key = if it.accepted { "event-accepted" } else { "event-declined" };
            with(key, "agency", values::agency(voice, &it.agency))
        }
        Event::FactCorrected(it) => {
            with("event-corrected", "field", voice.words(&format!("field-{}", it.field)))
        }
        Event::Moved(it) => with("event-moved", "content", Words::plain(it.to.as_str())),
    }
}

/// What else matters about it: the ground, the last day, the term to contest, who was told.
fn more(voice: Voice<'_>, event: &Event) -> Option<Words> {
    let day = |key: &str, day| filled(voice, key, "date", voice.date(day).text());
    match event {
        Event::Opened(_) | Event::StepTaken(_) => {
            let step = if let Event::Opened(it) = event { &it.step } else { step_of(event)? };
            let ground = step.ground.as_ref().map(|it| voice.words(&format!("ground-{}", it.key)));
            let told = || step.reported.then(|| voice.frame("was-reported"));
            let handed = || {
                step.referred_to
                    .as_ref()
                    .map(|it| filled(voice, "was-referred", "agency", values::agency(voice, it).text()))
            };
            ground.map(|it| filled(voice, "was-grounded", "ground", it.text())).or_else(handed).or_else(told)
        }
        Event::ClockMissed(it) => Some(day("last-day-was", it.last_day)),
        Event::ReminderSent(it) => it.last_day.map(|it| day("last-day-is", it)),
        Event::NoticeServed(it) => {
            let mode = voice.frame(&format!("notice-{}", it.mode));
            let until = it.contest_until.map(|it| voice.date(it).text().to_owned());
            let Some(until) = until else { return Some(mode) };
            Some(
                voice.frame_with(
                    "notice-until",
                    &[("mode", Arg::Text(mode.text())), ("date", Arg::Text(&until))],
                ),
            )
        }
        Event::BreachOpened(it) => Some(standing::answers(voice, &it.owner, it.answer_due.as_ref())),
        _ => None,
    }
}

fn step_of(event: &Event) -> Option<&StepTaken> {
    if let Event::StepTaken(it) = event { Some(it) } else { None }
}

/// The provisions behind an event.
fn law_of(programme: &Programme, event: &Event) -> Vec<Citation> {
    let of_step = |id| {
        let step = programme.step(id).map(|it| it.basis.clone());
        step.or_else(|| programme.occurrence(id).map(|it| it.basis.clone())).unwrap_or_default()
    };
    match event {
        Event::Opened(it) => with_ground(of_step(&it.step.step), &it.step),
        Event::StepTaken(it) => with_ground(of_step(&it.step), it),
        Event::Occurred(it) => of_step(&it.what),
        Event::ClockMissed(it) => it.basis.clone(),
        Event::BreachOpened(it) => it.basis.clone(),
        Event::NoticeServed(it) => of_step(&it.step),
        _ => Vec::new(),
    }
}

fn with_ground(mut basis: Vec<Citation>, step: &StepTaken) -> Vec<Citation> {
    let ground = step.ground.iter().flat_map(|it| &it.basis);
    let more: Vec<Citation> = ground.filter(|it| !basis.contains(it)).cloned().collect();
    basis.extend(more);
    basis
}

fn line(programme: &Programme, cite: Vec<Citation>) -> LawLine {
    LawLine { cite, value: None, status: programme.status, decides: programme.status.decides(None) }
}
