//! What the bundled zone data says of Mexico's clocks.

use jiff::civil::{date, datetime};

use super::{UnknownZone, Zone};

#[track_caller]
fn starts(zone: &str, day: jiff::civil::Date, utc: &str) {
    let zone = Zone::named(zone).unwrap();
    assert_eq!(zone.start_of(day).unwrap().to_string(), utc, "{zone:?} {day}");
}

#[test]
fn mexico_city_has_kept_winter_time_since_30_october_2022() {
    starts("America/Mexico_City", date(2022, 7, 1), "2022-07-01T05:00:00Z");
    starts("America/Mexico_City", date(2022, 10, 30), "2022-10-30T05:00:00Z");
    starts("America/Mexico_City", date(2022, 10, 31), "2022-10-31T06:00:00Z");
    starts("America/Mexico_City", date(2023, 7, 1), "2023-07-01T06:00:00Z");
}

#[test]
fn the_northern_border_still_changes_its_clocks() {
    starts("America/Tijuana", date(2026, 1, 15), "2026-01-15T08:00:00Z");
    starts("America/Tijuana", date(2026, 7, 15), "2026-07-15T07:00:00Z");
    starts("America/Ciudad_Juarez", date(2026, 1, 15), "2026-01-15T07:00:00Z");
    starts("America/Ciudad_Juarez", date(2026, 7, 15), "2026-07-15T06:00:00Z");
}

#[test]
fn the_southern_border_does_not() {
    for day in [date(2026, 1, 15), date(2026, 7, 15)] {
        starts("America/Cancun", day, &format!("{day}T05:00:00Z"));
        starts("America/Mexico_City", day, &format!("{day}T06:00:00Z"));
    }
}

#[test]
fn a_day_ends_where_the_next_begins_also_when_it_has_23_or_25_hours() {
    let zone = Zone::named("America/Tijuana").unwrap();
    for (day, hours) in [(date(2026, 3, 8), 23), (date(2026, 3, 9), 24), (date(2026, 11, 1), 25)] {
        let length = zone.end_of(day).unwrap().duration_since(zone.start_of(day).unwrap());
        assert_eq!(length.as_hours(), hours, "{day}");
        assert_eq!(zone.date_of(zone.start_of(day).unwrap()), day);
    }
}

#[test]
fn a_day_without_a_midnight_begins_when_its_clocks_do() {
    starts("America/Havana", date(2026, 3, 8), "2026-03-08T05:00:00Z");
    let zone = Zone::named("America/Havana").unwrap();
    assert_eq!(zone.local(zone.start_of(date(2026, 3, 8)).unwrap()), datetime(2026, 3, 8, 1, 0, 0, 0));
}

#[test]
fn a_skipped_time_means_the_later_and_a_repeated_time_the_earlier_moment() {
    let zone = Zone::named("America/Tijuana").unwrap();
    let skipped = zone.instant(datetime(2026, 3, 8, 2, 30, 0, 0)).unwrap();
    assert_eq!(skipped.to_string(), "2026-03-08T10:30:00Z");
    let repeated = zone.instant(datetime(2026, 11, 1, 1, 30, 0, 0)).unwrap();
    assert_eq!(repeated.to_string(), "2026-11-01T08:30:00Z");
}

#[test]
fn zones_are_known_by_their_one_name() {
    let zone = Zone::named("america/tijuana").unwrap();
    assert_eq!(zone, Zone::named("America/Tijuana").unwrap());
    assert_eq!((zone.name(), format!("{zone:?}")), ("America/Tijuana", "America/Tijuana".to_owned()));
    assert_eq!(Zone::utc(), Zone::named("UTC").unwrap());
    let missing = Zone::named("America/Tapachula").unwrap_err();
    assert_eq!(missing, UnknownZone("America/Tapachula".into()));
    let words = "there is no time zone `America/Tapachula`: write an IANA name, as `America/Tijuana`";
    assert_eq!(missing.to_string(), words);
}

#[test]
fn the_end_of_time_has_no_next_day() {
    assert_eq!(Zone::utc().end_of(jiff::civil::Date::MAX), None);
}
