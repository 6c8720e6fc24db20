//! Events in words: what happened, as the texts of content say it, and the law behind it.

use rumbo_app::{Event, Vouched};
use rumbo_base::{Instant, Zone};
use rumbo_content::{Arg, Programme};
use rumbo_render::Voice;

/// What an event says, in a line.
pub(crate) fn in_words(event: &Event, voice: Voice<'_>) -> String {
    let done = |step: &str| {
        let key = format!("step-{step}");
        let occurrence = format!("occurrence-{step}");
        let told = voice.optional(&key, Some("done")).or_else(|| voice.optional(&occurrence, None));
        told.map_or_else(|| voice.words(&key).to_string(), |it| it.to_string())
    };
    let clock = |id: &str| voice.words(&format!("clock-{id}")).to_string();
    match event {
        Event::Opened(it) => done(it.step.step.as_str()),
        Event::StepTaken(it) => done(it.step.as_str()),
        Event::Occurred(it) => done(it.what.as_str()),
        Event::ClockMissed(it) => format!("× {}: last day {}", clock(it.clock.as_str()), it.last_day),
        Event::ClockWithdrawn(it) => format!("✓ {}: {}", clock(it.clock.as_str()), done(it.because.as_str())),
        Event::ReminderSent(it) => format!("→ {}: {}", it.to, voice.key(&it.text)),
        Event::BreachOpened(it) => format!("! {} ({})", broken(&it.of, voice), it.owner),
        Event::BreachWithdrawn(it) => format!("✓ {}: {}", broken(&it.of, voice), done(it.because.as_str())),
        Event::NoticeServed(it) => {
            let until = it.contest_until.map(|day| format!(", {day}")).unwrap_or_default();
            format!("{} → {} ({}){until}", done(it.step.as_str()), it.mode, it.language)
        }
        Event::ReferralAnswered(it) => format!("{} {}", if it.accepted { "✓" } else { "×" }, it.agency),
        Event::FactCorrected(it) => format!("{}: {}", voice.words(&format!("field-{}", it.field)), it.to),
        Event::Moved(it) => format!("→ {}", it.to),
    }
}

/// The words for what was broken: a guard or a clock.
fn broken(of: &str, voice: Voice<'_>) -> String {
    let guard = voice.optional(&format!("guard-{of}"), None);
    guard.unwrap_or_else(|| voice.words(&format!("clock-{of}"))).to_string()
}

/// A running clock, in a line.
pub(crate) fn clock_words(clock: &rumbo_app::Clock, voice: Voice<'_>) -> String {
    let name = voice.words(&format!("clock-{}", clock.id)).to_string();
    match &clock.due {
        Some(due) => format!("{name}: {}", due.last_day),
        None => format!("{name}: –"),
    }
}

/// A moment as its place counts it, to the minute.
pub(crate) fn minute(zone: &Zone, at: Instant) -> String {
    zone.local(at).strftime("%Y-%m-%d %H:%M").to_string()
}

/// Who states a time, and who confirmed it.
pub(crate) fn vouched(word: &Vouched, zone: &Zone, voice: Voice<'_>) -> String {
    let said = |key: &str, actor: &str| {
        let id = actor.split_once('.').map_or(actor, |(id, _)| id);
        let name = voice.optional(&format!("agency-{id}"), None);
        let name = name.or_else(|| voice.optional(&format!("role-{id}"), None));
        let name = name.map_or_else(|| id.to_owned(), |it| it.to_string());
        voice.frame_with(key, &[("who", Arg::Text(&name))]).to_string()
    };
    let key = if word.confirmed.is_empty() { "stated-only-by" } else { "stated-by" };
    let confirmed =
        word.confirmed.iter().map(|it| format!("{}, {}", said("confirmed-by", &it.by), minute(zone, it.at)));
    std::iter::once(said(key, &word.stated_by)).chain(confirmed).collect::<Vec<_>>().join(" · ")
}

/// The provisions behind an event.
pub(crate) fn law(event: &Event, programme: &Programme) -> Option<String> {
    let of_step = |id: &rumbo_base::StepId| {
        let step = programme.step(id).map(|it| it.basis.as_slice());
        step.or_else(|| programme.occurrence(id).map(|it| it.basis.as_slice())).unwrap_or_default()
    };
    let cites = match event {
        Event::Opened(it) => of_step(&it.step.step),
        Event::StepTaken(it) => of_step(&it.step),
        Event::Occurred(it) => of_step(&it.what),
        Event::ClockMissed(it) => &it.basis,
        Event::BreachOpened(it) => &it.basis,
        _ => &[],
    };
    let cites: Vec<String> = cites.iter().map(ToString::to_string).collect();
    (!cites.is_empty()).then(|| cites.join(", "))
}
