//! Values in words: facts, terms, actors, moments, the law behind a term.

use maud::{Markup, html};
use rumbo_app::{ParameterValue, Type, Value};
use rumbo_base::{AgencyId, CivilDate, FieldId, Instant, ParameterId, Span, Zone};
use rumbo_content::{Arg, Content, Programme, Step};
use rumbo_render::{LawLine, Voice, Words};

/// A value of a field as a person reads it.
pub(super) fn value(voice: Voice<'_>, programme: &Programme, field: &FieldId, value: &Value) -> Words {
    match (value, programme.fields.get(field).map(|it| &it.ty)) {
        (Value::Bool(true), _) => voice.frame("yes"),
        (Value::Bool(false), _) => voice.frame("no"),
        (Value::Date(day), _) => voice.date(*day),
        (Value::Period(span), _) => term(voice, *span),
        (Value::Enum(member), Some(Type::Enum(list))) => this_member(voice, list.as_str(), member),
        (other, _) => Words::plain(other.to_string()),
    }
}

/// A member of a closed list.
pub(super) fn this_member(voice: Voice<'_>, list: &str, member: &str) -> Words {
    let key = format!("{}-{member}", list.replace('_', "-"));
    voice.optional(&key, None).unwrap_or_else(|| Words::plain(member))
}

/// A length of time in the unit of the law.
pub(super) fn term(voice: Voice<'_>, span: Span) -> Words {
    let (key, number) = match span {
        Span::Immediate => return voice.frame("span-immediate"),
        Span::Hours(number) => ("span-hours", number),
        Span::CalendarDays(number) => ("span-days", number),
        Span::WorkingDays(number) => ("span-working-days", number),
        Span::Months(number) => ("span-months", number),
        Span::Years(number) => ("span-years", number),
    };
    voice.frame_with(key, &[("number", Arg::Number(i64::from(number)))])
}

/// A value of the law.
pub(super) fn of_law(voice: Voice<'_>, is: &ParameterValue) -> Words {
    match is {
        ParameterValue::Deadline(deadline) => term(voice, deadline.span),
        ParameterValue::Value(Value::Bool(true)) => voice.frame("yes"),
        ParameterValue::Value(Value::Bool(false)) => voice.frame("no"),
        ParameterValue::Value(Value::Period(span)) => term(voice, *span),
        ParameterValue::Value(Value::Date(day)) => voice.date(*day),
        other => Words::plain(other.to_string()),
    }
}

/// Whoever is meant by the id of an agency or role.
pub(super) fn who(voice: Voice<'_>, id: &str) -> Words {
    let agency = voice.optional(&format!("agency-{id}"), None);
    agency.or_else(|| voice.optional(&format!("role-{id}"), None)).unwrap_or_else(|| Words::plain(id))
}

/// Whoever acted, as an event names them: the agency, the role, or the clock.
pub(super) fn actor(voice: Voice<'_>, actor: &str) -> Words {
    if actor == "clock" {
        return voice.frame("actor-clock");
    }
    actor.split_once('.').map_or_else(|| Words::plain(actor), |(id, _)| who(voice, id))
}

/// What was broken: a guard, a clock, a hand-over, the order of steps.
pub(super) fn broken(voice: Voice<'_>, of: &str) -> Words {
    let word = |key: String| voice.optional(&key, None);
    if let Some(agency) = of.strip_prefix("referral-") {
        return super::visit::filled(voice, "breach-referral", "agency", who(voice, agency).text());
    }
    if let Some(step) = of.strip_prefix("out-of-order-") {
        let step = voice.words(&format!("step-{step}"));
        return super::visit::filled(voice, "breach-order", "step", step.text());
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
    let dated = content.parameter_at(parameter, on)?;
    let value = of_law(voice, &dated.is).text().to_owned();
    let (cite, status) = (dated.cite.clone(), dated.status);
    Some(LawLine { cite, value: Some((name, value, dated.from)), status, decides: dated.decides() })
}

/// The name of an agency.
pub(super) fn agency(voice: Voice<'_>, id: &AgencyId) -> Words {
    voice.words(&format!("agency-{id}"))
}
