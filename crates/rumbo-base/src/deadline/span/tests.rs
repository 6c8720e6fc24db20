//! Spans as content writes them, and dates of the almanac.

use jiff::civil::{Date, date};

use super::{MonthRounding, Span, add_span_to_date};
use crate::deadline::DeadlineError;

#[test]
fn a_span_is_read_and_told_in_words() {
    for (text, span, words) in [
        ("immediate", Span::Immediate, "at once"),
        ("48 h", Span::Hours(48), "48 hours"),
        ("1 h", Span::Hours(1), "1 hour"),
        ("180 d", Span::CalendarDays(180), "180 days"),
        ("20 wd", Span::WorkingDays(20), "20 working days"),
        ("1 wd", Span::WorkingDays(1), "1 working day"),
        ("6 w", Span::CalendarDays(42), "42 days"),
        ("8 mo", Span::Months(8), "8 months"),
        ("1 y", Span::Years(1), "1 year"),
        ("0 d", Span::CalendarDays(0), "0 days"),
    ] {
        assert_eq!(Span::parse(text), Ok(span));
        assert_eq!(span.to_string(), words);
    }
}

#[test]
fn anything_else_is_told_how_to_write_a_span() {
    for text in [
        "",
        "180",
        "d",
        "180d",
        "180  d",
        "-1 d",
        "+1 d",
        " d",
        "1.5 y",
        "1 m",
        "4294967296 d",
        "1000000000 w",
    ] {
        let error = Span::parse(text).unwrap_err();
        assert!(
            error.to_string().starts_with(&format!("`{text}` is not a span: write `immediate`")),
            "{error}"
        );
    }
}

#[test]
fn a_span_is_stored_by_its_unit() {
    for (span, stored) in [
        (Span::WorkingDays(20), r#"{"working_days":20}"#),
        (Span::CalendarDays(180), r#"{"calendar_days":180}"#),
        (Span::Immediate, r#""immediate""#),
    ] {
        assert_eq!(serde_json::to_string(&span).unwrap(), stored);
        assert_eq!(serde_json::from_str::<Span>(stored).unwrap(), span);
    }
}

#[track_caller]
fn check(day: Date, span: &str, rounding: MonthRounding, expected: Result<Date, DeadlineError>) {
    assert_eq!(add_span_to_date(day, Span::parse(span).unwrap(), rounding), expected, "{day} + {span}");
}

#[test]
fn thirty_one_january_plus_one_month_is_what_the_law_says_it_is() {
    use MonthRounding::{Down, Refuse, Up};
    let start = date(2026, 1, 31);
    check(start, "1 mo", Down, Ok(date(2026, 2, 28)));
    check(start, "1 mo", Up, Ok(date(2026, 3, 1)));
    check(start, "1 mo", Refuse, Err(DeadlineError::Ambiguous { day: start, months: 1 }));
    for rounding in [Down, Up, Refuse] {
        check(start, "2 mo", rounding, Ok(date(2026, 3, 31)));
        check(date(2026, 1, 30), "1 d", rounding, Ok(start));
        check(start, "immediate", rounding, Ok(start));
    }
}

#[test]
fn a_leap_day_has_its_anniversary_in_leap_years_only() {
    use MonthRounding::{Down, Refuse, Up};
    let leap = date(2024, 2, 29);
    check(leap, "1 y", Down, Ok(date(2025, 2, 28)));
    check(leap, "1 y", Up, Ok(date(2025, 3, 1)));
    check(leap, "1 y", Refuse, Err(DeadlineError::Ambiguous { day: leap, months: 12 }));
    check(leap, "4 y", Refuse, Ok(date(2028, 2, 29)));
    check(date(2024, 1, 31), "1 mo", Down, Ok(leap));
}

#[test]
fn a_date_cannot_take_hours_or_working_days_nor_leave_the_almanac() {
    let day = date(2026, 1, 1);
    for span in ["48 h", "20 wd"] {
        check(day, span, MonthRounding::Down, Err(DeadlineError::NotOfDates(Span::parse(span).unwrap())));
    }
    for span in ["4294967295 d", "4294967295 mo", "4294967295 y", "8000 y"] {
        check(day, span, MonthRounding::Down, Err(DeadlineError::OutOfRange));
    }
    check(Date::MAX, "1 d", MonthRounding::Down, Err(DeadlineError::OutOfRange));
    let words = "20 working days cannot be added to a date: hours need a moment and working days a calendar; \
                 use days, months or years";
    assert_eq!(DeadlineError::NotOfDates(Span::WorkingDays(20)).to_string(), words);
}
