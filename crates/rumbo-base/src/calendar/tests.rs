//! An authority's days, sure and unsure.

use jiff::civil::{Date, Weekday, date};

use super::{Calendar, DayKind, DayOff};
use crate::citation::Provenance;
use crate::ids::CalendarId;

fn day_off(on: Date, status: Provenance) -> DayOff {
    DayOff { on, cite: "lfpa:28".parse().unwrap(), status }
}

fn calendar() -> Calendar {
    Calendar {
        id: CalendarId::parse("lfpa").unwrap(),
        weekend: vec![Weekday::Saturday, Weekday::Sunday],
        days_off: vec![
            day_off(date(2026, 1, 1), Provenance::VerifiedText),
            day_off(date(2026, 4, 2), Provenance::Reported),
            day_off(date(2026, 4, 3), Provenance::Reported),
            day_off(date(2026, 5, 1), Provenance::VerifiedText),
            day_off(date(2026, 12, 25), Provenance::VerifiedText),
            day_off(date(2026, 12, 31), Provenance::Unverified),
        ],
        from: date(2026, 1, 1),
        until: date(2026, 12, 31),
    }
}

#[test]
fn each_day_is_worked_or_off_or_perhaps_off_or_not_known() {
    let calendar = calendar();
    for (day, kind) in [
        (date(2025, 12, 31), DayKind::Unknown),
        (date(2026, 1, 1), DayKind::Off),
        (date(2026, 1, 2), DayKind::Working),
        (date(2026, 1, 3), DayKind::Off),
        (date(2026, 1, 4), DayKind::Off),
        (date(2026, 4, 2), DayKind::UnverifiedOff),
        (date(2026, 4, 4), DayKind::Off),
        (date(2026, 5, 1), DayKind::Off),
        (date(2026, 5, 4), DayKind::Working),
        (date(2026, 12, 31), DayKind::UnverifiedOff),
        (date(2027, 1, 4), DayKind::Unknown),
    ] {
        assert_eq!(calendar.kind(day), kind, "{day}");
    }
}

#[test]
fn the_next_working_day_passes_over_what_is_closed() {
    let calendar = calendar();
    for (day, next) in [
        (date(2026, 1, 1), Some(date(2026, 1, 2))),
        (date(2026, 1, 2), Some(date(2026, 1, 2))),
        (date(2026, 4, 2), Some(date(2026, 4, 6))),
        (date(2026, 12, 25), Some(date(2026, 12, 28))),
        (date(2026, 12, 31), None),
        (date(2025, 12, 31), None),
    ] {
        assert_eq!(calendar.next_working(day), next, "{day}");
    }
}
