//! The days by which obligations must be met: sessions by their rhythm, everything else once.

use jiff::ToSpan as _;
use rumbo_base::{AgencyId, Citation, CivilDate, ObligationId, Provenance, Span};
use rumbo_content::{Content, Obligation, ObligationKind};
use rumbo_rules::{ParameterValue, Value};

use super::Register;
use super::event::CommitmentMade;
use super::standing::shown;

/// A time at which an obligation must be met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occasion {
    /// The obligation.
    pub obligation: ObligationId,
    /// Which time: `2026-2`, `due`, `end`.
    pub key: String,
    /// Who answers for it.
    pub owner: AgencyId,
    /// The last day.
    pub last_day: CivilDate,
    /// From when its owner is reminded.
    pub recall_on: CivilDate,
    /// Whether it is met by what was recorded.
    pub met: bool,
    /// The provision that asks for it; a commitment that was made since has none but itself.
    pub basis: Option<Citation>,
    /// Whether nobody has read that in the official text: it is told as such, and a person judges.
    pub unverified: bool,
}

/// Every occasion since somebody watches, up to the end of that year.
pub fn occasions(
    content: &Content,
    register: &Register,
    since: CivilDate,
    today: CivilDate,
) -> Vec<Occasion> {
    let mut all = Vec::new();
    for it in &content.obligations.all {
        let promised = matches!(it.kind, ObligationKind::Commitment | ObligationKind::Report);
        let met = register.is_met(&it.id) || (promised && shown(content, it, today));
        all.extend(
            once(it, since).map(|(key, last_day)| of_content(content, it, key.to_owned(), last_day, met)),
        );
        for year in since.year()..=today.year() {
            for (number, (from, last_day)) in sessions(content, it, year).into_iter().enumerate() {
                // What was to be done before anybody watched cannot be told to be undone.
                if from < since || it.until.is_some_and(|until| until < last_day) {
                    continue;
                }
                let met = held(register, it, from, last_day) > if it.spread { 0 } else { number };
                all.push(of_content(content, it, format!("{year}-{}", number + 1), last_day, met));
            }
        }
    }
    let made = register.made.values().filter_map(|it| Some(of_made(content, register, it, it.due?)));
    all.extend(made);
    all
}

fn of_content(content: &Content, it: &Obligation, key: String, last_day: CivilDate, met: bool) -> Occasion {
    Occasion {
        obligation: it.id.clone(),
        key,
        owner: it.owner.clone(),
        last_day,
        recall_on: recall_on(content, last_day),
        met,
        basis: Some(it.cite.clone()),
        unverified: it.status != Provenance::VerifiedText,
    }
}

fn of_made(content: &Content, register: &Register, it: &CommitmentMade, last_day: CivilDate) -> Occasion {
    Occasion {
        obligation: it.id.clone(),
        key: "due".to_owned(),
        owner: it.owner.clone(),
        last_day,
        recall_on: recall_on(content, last_day),
        met: register.is_met(&it.id),
        basis: None,
        unverified: false,
    }
}

/// The one day of what is done once. A plan or agreement that had ended before anybody watched is history.
fn once(it: &Obligation, since: CivilDate) -> Option<(&'static str, CivilDate)> {
    match (it.kind, it.due, it.until) {
        (ObligationKind::Commitment | ObligationKind::Report, Some(due), _) => Some(("due", due)),
        (ObligationKind::Plan | ObligationKind::Instrument, _, Some(until)) if until >= since => {
            Some(("end", until))
        }
        _ => None,
    }
}

/// The periods of a year in which a body must meet, each with its last day. Those that are not spread all run to the end
/// of the year.
pub(super) fn sessions(content: &Content, it: &Obligation, year: i16) -> Vec<(CivilDate, CivilDate)> {
    let Ok(first) = CivilDate::new(year, 1, 1) else { return Vec::new() };
    let count = a_year(content, it, first).unwrap_or(0);
    let last = first.last_of_year();
    let part = |number: i64| {
        if !it.spread {
            return Some((first, last));
        }
        let months = |number: i64| (12 * number).checked_div(count);
        let from = first.checked_add(months(number)?.months()).ok()?;
        let end = first.checked_add(months(number + 1)?.months()).ok()?.yesterday().ok()?;
        Some((from, end))
    };
    (0..count).filter_map(part).collect()
}

/// How many sessions the law of that day asks for; `None` if it gives no rhythm.
pub(super) fn a_year(content: &Content, it: &Obligation, on: CivilDate) -> Option<i64> {
    let table = content.parameter_at(content.obligations.sessions.as_ref()?, on)?;
    let ParameterValue::Table(rows) = &table.is else { return None };
    match rows.get(it.rhythm.as_deref()?)? {
        Value::Int(count) => Some(*count),
        _ => None,
    }
}

/// How often a body met between two days.
pub(super) fn held(register: &Register, it: &Obligation, from: CivilDate, until: CivilDate) -> usize {
    let days = register.sessions.get(&it.id).into_iter().flatten();
    days.filter(|day| (from..=until).contains(*day)).count()
}

/// From when somebody is reminded of a last day.
fn recall_on(content: &Content, last_day: CivilDate) -> CivilDate {
    let before = content.obligations.remind_before.as_ref().and_then(|it| content.deadline_at(it, last_day));
    match before.map(|(deadline, _)| deadline.span) {
        Some(Span::CalendarDays(days)) => last_day.saturating_sub(i64::from(days).days()),
        Some(Span::Months(months)) => last_day.saturating_sub(i64::from(months).months()),
        _ => last_day,
    }
}
