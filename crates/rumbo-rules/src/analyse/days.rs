//! Days as whole numbers, so that dates can be compared and added like any other number.

use rumbo_base::{CivilDate, MonthRounding, Span, add_span_to_date};

/// Day 0.
const FIRST: CivilDate = CivilDate::constant(1, 1, 1);
/// Two civil dates have no daylight saving between them.
const HOURS_PER_DAY: i64 = 24;

/// The number of a day.
pub(super) fn number(day: CivilDate) -> i128 {
    i128::from(day.duration_since(FIRST).as_hours() / HOURS_PER_DAY)
}

/// The day of a number; none outside the years 1 to 9999.
pub(super) fn day(number: i128) -> Option<CivilDate> {
    let days = u32::try_from(number).ok()?;
    add_span_to_date(FIRST, Span::CalendarDays(days), MonthRounding::Refuse).ok()
}

/// So many months later. Where the law refuses a day that is missing, the last day of that month stands in for it.
pub(super) fn months_later(from: i128, months: u32, rounding: MonthRounding) -> Option<i128> {
    let rounding = if rounding == MonthRounding::Refuse { MonthRounding::Down } else { rounding };
    add_span_to_date(day(from)?, Span::Months(months), rounding).ok().map(number)
}

/// Whether there is no such day so many months later.
pub(super) fn is_missing(from: i128, months: u32) -> Option<bool> {
    let later = add_span_to_date(day(from)?, Span::Months(months), MonthRounding::Down).ok()?;
    Some(later.day() != day(from)?.day())
}
