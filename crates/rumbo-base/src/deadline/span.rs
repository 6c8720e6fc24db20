//! Spans of law: how they are written, read and added to a date. Counting by calendar and clock is in `course`.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::DeadlineError;
use crate::time::CivilDate;

#[cfg(test)]
mod tests;

/// How long, in the unit that the law uses. The units are never converted into each other, so there is no order either.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Span {
    /// "Immediately": due at once; a house alarm says when it has become late.
    Immediate,
    /// Hours, counted through nights and holidays.
    Hours(u32),
    /// Calendar days (días naturales).
    CalendarDays(u32),
    /// Working days (días hábiles) of the authority whose clock runs.
    WorkingDays(u32),
    /// Calendar months.
    Months(u32),
    /// Calendar years.
    Years(u32),
}

/// Why a text is not a span.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is not a span: write `immediate` or a whole number and its unit, \
     as `48 h`, `180 d`, `20 wd` (working days), `6 w`, `8 mo` or `1 y`"
)]
pub struct SpanError(pub String);

impl Span {
    /// Reads `immediate`, `48 h`, `180 d`, `20 wd` (working days), `6 w` (as 42 days), `8 mo` or `1 y`.
    pub fn parse(text: &str) -> Result<Self, SpanError> {
        let wrong = || SpanError(text.to_owned());
        if text == "immediate" {
            return Ok(Self::Immediate);
        }
        let (number, unit) = text.split_once(' ').ok_or_else(wrong)?;
        if !number.bytes().all(|it| it.is_ascii_digit()) {
            return Err(wrong());
        }
        let number: u32 = number.parse().map_err(|_| wrong())?;
        match unit {
            "h" => Ok(Self::Hours(number)),
            "d" => Ok(Self::CalendarDays(number)),
            "wd" => Ok(Self::WorkingDays(number)),
            "w" => number.checked_mul(7).map(Self::CalendarDays).ok_or_else(wrong),
            "mo" => Ok(Self::Months(number)),
            "y" => Ok(Self::Years(number)),
            _ => Err(wrong()),
        }
    }
}

impl fmt::Display for Span {
    /// In words, as a trace says it: `20 working days`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (number, unit) = match self {
            Self::Immediate => return out.write_str("at once"),
            Self::Hours(number) => (number, "hour"),
            Self::CalendarDays(number) => (number, "day"),
            Self::WorkingDays(number) => (number, "working day"),
            Self::Months(number) => (number, "month"),
            Self::Years(number) => (number, "year"),
        };
        write!(out, "{number} {unit}{}", if *number == 1 { "" } else { "s" })
    }
}

/// What a month without that day of the month means (31 January + 1 month).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MonthRounding {
    /// The last day of that month.
    Down,
    /// The first day of the next month.
    Up,
    /// The law does not say: no date is given, a person decides.
    Refuse,
}

/// The date that lies a span of days, months or years after another. `Immediate` is that day itself.
///
/// Hours and working days are refused: they need a moment or an authority's calendar (`Deadline::due`).
pub fn add_span_to_date(
    day: CivilDate,
    span: Span,
    rounding: MonthRounding,
) -> Result<CivilDate, DeadlineError> {
    match span {
        Span::Immediate => Ok(day),
        Span::CalendarDays(days) => add_days(day, i64::from(days)),
        Span::Months(months) => add_months(day, months, rounding),
        Span::Years(years) => {
            let months = years.checked_mul(12).ok_or(DeadlineError::OutOfRange)?;
            add_months(day, months, rounding)
        }
        Span::Hours(_) | Span::WorkingDays(_) => Err(DeadlineError::NotOfDates(span)),
    }
}

/// The date so many days later (or earlier, if negative).
pub(super) fn add_days(day: CivilDate, days: i64) -> Result<CivilDate, DeadlineError> {
    let span = jiff::Span::new().try_days(days).map_err(|_| DeadlineError::OutOfRange)?;
    day.checked_add(span).map_err(|_| DeadlineError::OutOfRange)
}

fn add_months(day: CivilDate, months: u32, rounding: MonthRounding) -> Result<CivilDate, DeadlineError> {
    let span = jiff::Span::new().try_months(months).map_err(|_| DeadlineError::OutOfRange)?;
    let reached = day.checked_add(span).map_err(|_| DeadlineError::OutOfRange)?;
    if reached.day() == day.day() {
        return Ok(reached);
    }
    match rounding {
        MonthRounding::Down => Ok(reached),
        MonthRounding::Up => add_days(reached, 1),
        MonthRounding::Refuse => Err(DeadlineError::Ambiguous { day, months }),
    }
}
