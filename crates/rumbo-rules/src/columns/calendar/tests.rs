//! Days and their counts, and months in a table against the months of the calendar.

use rumbo_base::{MonthRounding, Span, add_span_to_date};

use super::*;

#[test]
fn days_are_counted_since_1970() {
    let check = |text: &str, expected: i32| {
        let date: CivilDate = text.parse().unwrap();
        assert_eq!(count(date), expected, "{text}");
        assert_eq!(day(expected), Some(date));
    };
    check("1970-01-01", 0);
    check("1969-12-31", -1);
    check("1900-01-01", -DAYS_BEFORE_1970);
    check("2026-11-21", 20_778);
    assert_eq!(day(last()), Some(CivilDate::MAX));
    assert_eq!(day(last() + 1), None);
    assert_eq!(day(first()), Some(CivilDate::MIN));
    assert_eq!(day(first() - 1), None);
}

#[test]
fn the_table_knows_what_the_calendar_says() {
    for rounding in [MonthRounding::Down, MonthRounding::Up, MonthRounding::Refuse] {
        for span in [Span::Months(0), Span::Months(1), Span::Months(8), Span::Years(1), Span::Years(18)] {
            let table = Months::of(span, rounding).unwrap().table();
            for start in (-DAYS_BEFORE_1970..60_000).step_by(7) {
                let (Some(date), later) = (day(start), table.later(start)) else { continue };
                let expected = add_span_to_date(date, span, rounding).map_or(AMBIGUOUS, count);
                assert_eq!(later, expected, "{date} {span} {rounding:?}");
            }
        }
    }
    let table = Months::of(Span::Months(1), MonthRounding::Up).unwrap().table();
    assert!(table.later(LAST_DAY) > LAST_DAY);
    assert_eq!([first(), -DAYS_BEFORE_1970 - 1, LAST_DAY + 1, last()].map(|it| table.later(it)), [BEYOND; 4]);
    assert_eq!(Months::of(Span::Months(2_000), MonthRounding::Up), None);
    assert_eq!(Months::of(Span::CalendarDays(2), MonthRounding::Up), None);
}
