//! Values in words: facts, terms, actors, moments, the law behind a term.

use maud::{Markup, html};
use rumbo_app::{Value, Vouched};
use rumbo_base::{AgencyId, CivilDate, FieldId, Instant, ParameterId, Zone};
use rumbo_content::{Content, Dimension, Programme, Step};
use rumbo_render::{LawLine, Voice, Words};
use rumbo_stats::Label;

use super::visit::filled;

/// A value of a field as a person reads it; a nationality is the name of its country.
pub(super) fn value(voice: Voice<'_>, programme: &Programme, field: &FieldId, value: &Value) -> Words {
    let nationality = programme.dimensions.get("citizenship") == Some(field);
    if let (Value::Text(code), true) = (value, nationality) {
        return voice.label(Label::Member(Dimension::Citizenship, code));
    }
    voice.value(value, programme.fields.get(field).map(|it| &it.ty))
}

/// Whoever is meant by the id of an agency or role. A case that another one opened names a role of that programme.
pub(super) fn who(voice: Voice<'_>, id: &str) -> Words {
    let role = format!("role-{id}");
    let mut elsewhere = voice.content().programmes.keys();
    let agency = voice.optional(&format!("agency-{id}"), None);
    agency
        .or_else(|| voice.optional(&role, None))
        .or_else(|| elsewhere.find_map(|it| voice.of(it).optional(&role, None)))
        .unwrap_or_else(|| Words::plain(id))
}

/// Whoever acted, as an event names them: the agency, the role, or the clock.
pub(super) fn actor(voice: Voice<'_>, actor: &str) -> Words {
    if actor == "clock" {
        return voice.frame("actor-clock");
    }
    actor.split_once('.').map_or_else(|| Words::plain(actor), |(id, _)| who(voice, id))
}

/// Whoever read: the agency that they acted for, or their role in the case.
pub(super) fn reader(voice: Voice<'_>, name: &str) -> Words {
    who(voice, name.split_once('.').map_or(name, |(agency, _)| agency))
}

/// What was broken: a guard, a clock, a hand-over, the order of steps.
pub(super) fn broken(voice: Voice<'_>, of: &str) -> Words {
    let word = |key: String| voice.optional(&key, None);
    if let Some(agency) = of.strip_prefix("referral-") {
        return filled(voice, "breach-referral", "agency", who(voice, agency).text());
    }
    if let Some(step) = of.strip_prefix("out-of-order-") {
        let step = voice.words(&format!("step-{step}"));
        return filled(voice, "breach-order", "step", step.text());
    }
    word(format!("guard-{of}")).or_else(|| word(format!("clock-{of}"))).unwrap_or_else(|| Words::plain(of))
}

/// What a step or occurrence did.
pub(super) fn done(voice: Voice<'_>, step: &str) -> Words {
    let done = voice.optional(&format!("step-{step}"), Some("done"));
    done.or_else(|| voice.optional(&format!("occurrence-{step}"), None)).unwrap_or_else(|| Words::plain(step))
}

/// Day and minute, where it happened.
pub(super) fn moment(voice: Voice<'_>, zone: &Zone, at: Instant) -> Markup {
    let local = zone.local(at);
    let minute = format!("{:02}:{:02}", local.hour(), local.minute());
    html! { time datetime=(at) { (voice.date(local.date())) ", " (minute) } }
}

/// Who states a time, and who confirmed it: the same words as in the view of coherence.
pub(super) fn vouched(voice: Voice<'_>, zone: &Zone, word: &Vouched) -> Markup {
    let key = if word.confirmed.is_empty() { "stated-only-by" } else { "stated-by" };
    html! {
        (filled(voice, key, "who", actor(voice, &word.stated_by).text()))
        @for it in &word.confirmed {
            " · " (filled(voice, "confirmed-by", "who", actor(voice, &it.by).text())) ", " (moment(voice, zone, it.at))
        }
    }
}

/// The provisions of a step.
pub(super) fn law_of_step(programme: &Programme, step: &Step) -> LawLine {
    let decides = programme.status.decides(None);
    LawLine { cite: step.basis.clone(), value: None, status: programme.status, decides }
}

/// The value of the law behind a clock, on a day.
pub(super) fn law_of_term(
    voice: Voice<'_>,
    content: &Content,
    parameter: &ParameterId,
    name: Words,
    on: CivilDate,
) -> Option<LawLine> {
    let parameter = content.parameters.get(parameter)?;
    let dated = parameter.at(on)?;
    let value = voice.law_value(&dated.is, &parameter.shape).text().to_owned();
    let (cite, status) = (dated.cite.clone(), dated.status);
    Some(LawLine { cite, value: Some((name, value, dated.from)), status, decides: dated.decides() })
}

/// The name of an agency.
pub(super) fn agency(voice: Voice<'_>, id: &AgencyId) -> Words {
    voice.words(&format!("agency-{id}"))
}
