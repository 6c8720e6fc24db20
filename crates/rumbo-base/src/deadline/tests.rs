//! Terms that read like law, and what must hold of every term. The dates are of 2026, the days off as LFPA 28 names
//! them; Holy Thursday and Friday stand for a notice that nobody has checked.

use jiff::civil::{Weekday, date};
use proptest::prelude::*;

use super::{Counting, Deadline, DeadlineError, Due, MonthRounding, Roll, Run, Span};
use crate::calendar::{Calendar, DayKind, DayOff};
use crate::citation::Provenance;
use crate::ids::CalendarId;
use crate::time::{CivilDate, Instant, Zone};

mod laws;

fn calendar() -> Calendar {
    let off = |on, status| DayOff { on, cite: "lfpa:28".parse().unwrap(), status };
    Calendar {
        id: CalendarId::parse("lfpa").unwrap(),
        weekend: vec![Weekday::Saturday, Weekday::Sunday],
        days_off: vec![
            off(date(2026, 1, 1), Provenance::VerifiedText),
            off(date(2026, 2, 5), Provenance::VerifiedText),
            off(date(2026, 4, 2), Provenance::Reported),
            off(date(2026, 4, 3), Provenance::Reported),
            off(date(2026, 5, 1), Provenance::VerifiedText),
            off(date(2026, 5, 5), Provenance::VerifiedText),
            off(date(2026, 9, 1), Provenance::VerifiedText),
            off(date(2026, 9, 16), Provenance::VerifiedText),
            off(date(2026, 11, 20), Provenance::VerifiedText),
            off(date(2026, 12, 25), Provenance::VerifiedText),
        ],
        from: date(2026, 1, 1),
        until: date(2026, 12, 31),
    }
}

fn zone() -> Zone {
    Zone::named("America/Mexico_City").unwrap()
}

/// A moment in Mexico City: `2026-03-02 10:00`.
fn at(local: &str) -> Instant {
    zone().instant(local.parse().unwrap()).unwrap()
}

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

/// A term as LFPA 28, 29 and 38 count it, unless a case says otherwise.
fn term(span: &str) -> Deadline {
    Deadline {
        span: Span::parse(span).unwrap(),
        counting: Counting::NextDay,
        roll: Roll::None,
        rounding: MonthRounding::Up,
        cap: None,
    }
}

fn run(start: &str) -> Run {
    Run { started: at(start), restarted: None, pauses: Vec::new(), extensions: Vec::new() }
}

fn paused(start: &str, pauses: &[(&str, &str)]) -> Run {
    let moment = |text: &str| if text.is_empty() { None } else { Some(at(text)) };
    Run { pauses: pauses.iter().map(|(from, until)| (at(from), moment(until))).collect(), ..run(start) }
}

fn due(term: &Deadline, run: &Run) -> Result<Due, DeadlineError> {
    term.due(run, &calendar(), &zone())
}

/// The term can be met until the end of that day, and no longer.
#[track_caller]
fn ends(term: &Deadline, run: &Run, last_day: &str) {
    let due = due(term, run).unwrap();
    assert_eq!(due.last_day, day(last_day));
    assert_eq!(due.at, zone().end_of(day(last_day)).unwrap());
}

/// The term is missed from that moment on.
#[track_caller]
fn ends_at(term: &Deadline, run: &Run, moment: &str, last_day: &str) {
    let due = due(term, run).unwrap();
    assert_eq!((due.at, due.last_day), (at(moment), day(last_day)));
}

#[track_caller]
fn has_no_end(term: &Deadline, run: &Run, why: DeadlineError) {
    assert_eq!(due(term, run), Err(why));
}

#[test]
fn day_180_is_lawful_and_day_181_is_not() {
    let term = term("180 d");
    ends(&term, &run("2026-01-01 00:00"), "2026-06-30");
    ends(&term, &run("2026-01-01 23:59"), "2026-06-30");
    let due = due(&term, &run("2026-01-01 10:00")).unwrap();
    assert!(at("2026-06-30 23:59:59") < due.at);
    assert_eq!(at("2026-07-01 00:00"), due.at);
}

#[test]
fn the_day_of_the_start_counts_only_where_the_law_says_so() {
    let same_day = Deadline { counting: Counting::SameDay, ..term("1 d") };
    ends(&term("1 d"), &run("2026-03-02 10:00"), "2026-03-03");
    ends(&same_day, &run("2026-03-02 10:00"), "2026-03-02");
    ends(&Deadline { span: Span::CalendarDays(0), ..same_day }, &run("2026-03-02 10:00"), "2026-03-02");
    ends(&Deadline { span: Span::WorkingDays(1), ..same_day }, &run("2026-03-01 10:00"), "2026-03-02");
}

#[test]
fn twenty_working_days_pass_over_holy_week_and_the_first_of_may() {
    let due = due(&term("20 wd"), &run("2026-04-01 12:00")).unwrap();
    assert_eq!(due.last_day, day("2026-05-04"));
    assert_eq!(due.unverified, [day("2026-04-02"), day("2026-04-03")]);
}

#[test]
fn a_term_after_holy_week_has_no_doubt() {
    let due = due(&term("4 wd"), &run("2026-04-30 12:00")).unwrap();
    assert_eq!((due.last_day, due.unverified), (day("2026-05-08"), Vec::new()));
}

#[test]
fn a_closed_last_day_moves_to_the_next_working_day() {
    let rolls = Deadline { roll: Roll::NextWorkingDay, ..term("30 d") };
    ends(&term("30 d"), &run("2026-04-01 09:00"), "2026-05-01");
    ends(&rolls, &run("2026-04-01 09:00"), "2026-05-04");
    ends(&rolls, &run("2026-04-04 09:00"), "2026-05-04");
    let holy = due(&Deadline { span: Span::CalendarDays(1), ..rolls }, &run("2026-04-01 09:00")).unwrap();
    assert_eq!(
        (holy.last_day, holy.unverified),
        (day("2026-04-06"), vec![day("2026-04-02"), day("2026-04-03")])
    );
}

#[test]
fn a_month_ends_on_the_day_of_the_same_number() {
    ends(&term("1 mo"), &run("2026-03-15 10:00"), "2026-04-15");
    ends(&term("1 y"), &run("2025-02-28 10:00"), "2026-02-28");
    let same_day =
        |start, last| ends(&Deadline { counting: Counting::SameDay, ..term("1 mo") }, &run(start), last);
    same_day("2026-03-15 10:00", "2026-04-14");
    same_day("2026-02-01 10:00", "2026-02-28");
    same_day("2026-03-01 10:00", "2026-03-31");
    same_day("2026-01-29 10:00", "2026-02-28");
    same_day("2026-01-31 10:00", "2026-03-01");
    ends(&term("0 mo"), &run("2026-03-15 10:00"), "2026-03-15");
}

#[test]
fn a_month_without_that_day_ends_as_its_law_rounds() {
    let rounded = |rounding| Deadline { rounding, ..term("1 mo") };
    let start = run("2026-01-31 10:00");
    ends(&rounded(MonthRounding::Down), &start, "2026-02-28");
    ends(&rounded(MonthRounding::Up), &start, "2026-03-01");
    let ambiguous = DeadlineError::Ambiguous { day: day("2026-01-31"), months: 1 };
    has_no_end(&rounded(MonthRounding::Refuse), &start, ambiguous);
    // LFPA 29: "el primer día hábil del siguiente mes"; 1 March 2026 is a Sunday.
    let lfpa = Deadline { roll: Roll::NextWorkingDay, ..rounded(MonthRounding::Up) };
    ends(&lfpa, &start, "2026-03-02");
}

#[test]
fn a_year_from_a_leap_day_ends_as_its_law_rounds() {
    let year = |rounding| Deadline { rounding, ..term("1 y") };
    ends(&year(MonthRounding::Down), &run("2024-02-29 10:00"), "2025-02-28");
    ends(&year(MonthRounding::Up), &run("2024-02-29 10:00"), "2025-03-01");
}

#[test]
fn hours_run_through_nights_and_holidays_to_the_minute() {
    ends_at(&term("48 h"), &run("2026-12-24 10:30"), "2026-12-26 10:30", "2026-12-26");
    let rolls = Deadline { roll: Roll::NextWorkingDay, ..term("48 h") };
    ends_at(&rolls, &run("2026-12-24 10:30"), "2026-12-26 10:30", "2026-12-26");
    ends_at(&term("24 h"), &run("2026-03-02 00:00"), "2026-03-03 00:00", "2026-03-02");
    ends_at(&term("0 h"), &run("2026-03-02 00:00"), "2026-03-02 00:00", "2026-03-02");
}

#[test]
fn at_once_means_now() {
    ends_at(&term("immediate"), &run("2026-03-02 10:00"), "2026-03-02 10:00", "2026-03-02");
}

#[test]
fn an_hour_is_an_hour_when_tijuana_changes_its_clocks() {
    let tijuana = Zone::named("America/Tijuana").unwrap();
    let local = |text: &str| tijuana.instant(text.parse().unwrap()).unwrap();
    for (start, end) in [
        ("2026-03-07 12:00", "2026-03-09 13:00"),
        ("2026-10-31 12:00", "2026-11-02 11:00"),
        ("2026-06-01 12:00", "2026-06-03 12:00"),
    ] {
        let run = Run { started: local(start), restarted: None, pauses: Vec::new(), extensions: Vec::new() };
        assert_eq!(term("48 h").due(&run, &calendar(), &tijuana).unwrap().at, local(end), "{start}");
        let days = term("2 d").due(&run, &calendar(), &tijuana).unwrap();
        assert_eq!(tijuana.local(days.at).time(), jiff::civil::Time::midnight());
    }
}

#[test]
fn the_zone_decides_which_day_it_was() {
    let started = "2026-03-03T06:30:00Z".parse().unwrap();
    let run = Run { started, restarted: None, pauses: Vec::new(), extensions: Vec::new() };
    for (zone, last_day) in [("America/Mexico_City", "2026-03-04"), ("America/Tijuana", "2026-03-03")] {
        let due = term("1 d").due(&run, &calendar(), &Zone::named(zone).unwrap()).unwrap();
        assert_eq!(due.last_day, day(last_day), "{zone}");
    }
}

#[test]
fn hours_stop_while_the_term_is_paused() {
    let start = "2026-03-02 10:00";
    ends_at(
        &term("48 h"),
        &paused(start, &[("2026-03-03 10:00", "2026-03-03 15:00")]),
        "2026-03-04 15:00",
        "2026-03-04",
    );
    let twice = [("2026-03-03 10:00", "2026-03-03 15:00"), ("2026-03-04 14:00", "2026-03-04 16:00")];
    ends_at(&term("48 h"), &paused(start, &twice), "2026-03-04 17:00", "2026-03-04");
    let overlapping = [("2026-03-03 10:00", "2026-03-03 15:00"), ("2026-03-03 12:00", "2026-03-03 16:00")];
    ends_at(&term("48 h"), &paused(start, &overlapping), "2026-03-04 16:00", "2026-03-04");
    let before_and_after =
        [("2026-03-02 08:00", "2026-03-02 11:00"), ("2026-03-04 11:00", "2026-03-09 00:00")];
    ends_at(&term("48 h"), &paused(start, &before_and_after), "2026-03-04 11:00", "2026-03-04");
}

#[test]
fn a_day_that_a_pause_touches_does_not_count() {
    let start = "2026-03-02 10:00";
    ends(&term("5 d"), &run(start), "2026-03-07");
    for (pause, last_day) in [
        (("2026-03-04 00:00", "2026-03-05 00:00"), "2026-03-08"),
        (("2026-03-04 09:00", "2026-03-04 09:05"), "2026-03-08"),
        (("2026-03-04 09:00", "2026-03-05 09:00"), "2026-03-09"),
        (("2026-03-07 23:00", "2026-03-09 01:00"), "2026-03-10"),
        (("2026-03-02 11:00", "2026-03-02 12:00"), "2026-03-07"),
        (("2026-03-08 00:00", "2026-03-20 00:00"), "2026-03-07"),
        (("2026-03-04 09:00", "2026-03-04 09:00"), "2026-03-07"),
    ] {
        ends(&term("5 d"), &paused(start, &[pause]), last_day);
    }
    let same_day_twice = [("2026-03-04 09:00", "2026-03-04 10:00"), ("2026-03-04 15:00", "2026-03-04 16:00")];
    ends(&term("5 d"), &paused(start, &same_day_twice), "2026-03-08");
}

#[test]
fn working_days_and_months_stand_still_as_well() {
    let week = [("2026-03-04 09:00", "2026-03-10 18:00")];
    ends(&term("5 wd"), &run("2026-03-02 10:00"), "2026-03-09");
    ends(&term("5 wd"), &paused("2026-03-02 10:00", &week), "2026-03-16");
    ends(&term("1 mo"), &paused("2026-03-02 10:00", &week), "2026-04-09");
    let rolls = Deadline { roll: Roll::NextWorkingDay, ..term("5 d") };
    ends(&rolls, &paused("2026-03-02 10:00", &[("2026-03-09 09:00", "2026-03-09 10:00")]), "2026-03-10");
}

#[test]
fn while_the_pause_is_open_there_is_no_due_date() {
    let open = paused("2026-03-02 10:00", &[("2026-03-04 09:00", "")]);
    let why = DeadlineError::Paused(at("2026-03-04 09:00"));
    for span in ["72 h", "5 d", "5 wd", "1 mo", "1 y"] {
        has_no_end(&term(span), &open, why.clone());
    }
    ends(&term("1 d"), &open, "2026-03-03");
    ends_at(&term("24 h"), &open, "2026-03-03 10:00", "2026-03-03");
}

#[test]
fn an_interrupted_term_begins_anew() {
    let run = Run {
        restarted: Some(at("2026-03-20 10:00")),
        ..paused("2026-03-02 10:00", &[("2026-03-04 09:00", "2026-03-06 09:00")])
    };
    ends(&term("5 d"), &run, "2026-03-25");
    ends_at(&term("48 h"), &run, "2026-03-22 10:00", "2026-03-22");
    let over_by_then = Run { pauses: vec![(at("2026-03-20 08:00"), Some(at("2026-03-20 09:00")))], ..run };
    ends(&Deadline { counting: Counting::SameDay, ..term("5 d") }, &over_by_then, "2026-03-24");
}

#[test]
fn extensions_follow_one_another() {
    let extended = |spans: &[&str]| Run {
        extensions: spans.iter().map(|it| Span::parse(it).unwrap()).collect(),
        ..run("2026-03-02 10:00")
    };
    ends(&term("10 wd"), &extended(&["5 wd"]), "2026-03-23");
    ends(&term("5 d"), &extended(&["5 d", "1 mo"]), "2026-04-12");
    ends_at(&term("24 h"), &extended(&["12 h"]), "2026-03-03 22:00", "2026-03-03");
    ends_at(&term("1 d"), &extended(&["12 h"]), "2026-03-04 12:00", "2026-03-04");
    ends(&term("24 h"), &extended(&["1 d"]), "2026-03-04");
    // What is extended does not roll by itself: 7 March is a Saturday, and day 6 follows day 5.
    ends(&Deadline { roll: Roll::NextWorkingDay, ..term("5 d") }, &extended(&["3 d"]), "2026-03-10");
}

#[test]
fn a_cap_holds_whatever_happens() {
    let capped = |span, cap| Deadline { cap: Some(Span::parse(cap).unwrap()), ..term(span) };
    let long_pause = paused("2026-03-02 10:00", &[("2026-03-04 09:00", "2026-04-04 09:00")]);
    ends(&capped("5 d", "60 d"), &long_pause, "2026-04-08");
    ends(&capped("5 d", "20 d"), &long_pause, "2026-03-22");
    ends_at(&capped("5 d", "96 h"), &long_pause, "2026-03-06 10:00", "2026-03-06");
    ends(
        &Deadline { roll: Roll::NextWorkingDay, ..capped("5 d", "6 d") },
        &run("2026-03-02 10:00"),
        "2026-03-08",
    );
    let open = paused("2026-03-02 10:00", &[("2026-03-04 09:00", "")]);
    ends(&capped("5 d", "20 d"), &open, "2026-03-22");
    let anew = Run { restarted: Some(at("2026-03-20 10:00")), ..run("2026-03-02 10:00") };
    ends(&capped("5 d", "20 d"), &anew, "2026-03-22");
}

#[test]
fn a_doubt_about_the_cap_is_a_doubt_about_the_term() {
    let capped = |span, cap| Deadline { cap: Some(Span::parse(cap).unwrap()), ..term(span) };
    let holy = vec![day("2026-04-02"), day("2026-04-03")];
    let near = due(&capped("8 d", "4 wd"), &run("2026-03-30 10:00")).unwrap();
    assert_eq!((near.last_day, near.unverified), (day("2026-04-07"), holy));
    let between = due(&capped("4 d", "3 wd"), &run("2026-03-30 10:00")).unwrap();
    assert_eq!((between.last_day, between.unverified), (day("2026-04-03"), vec![day("2026-04-02")]));
    let same_day = due(&capped("3 d", "3 wd"), &run("2026-03-30 10:00")).unwrap();
    assert_eq!((same_day.last_day, same_day.unverified), (day("2026-04-02"), Vec::new()));
    let clear = due(&capped("1 d", "4 wd"), &run("2026-03-30 10:00")).unwrap();
    assert_eq!((clear.last_day, clear.unverified), (day("2026-03-31"), Vec::new()));
}

#[test]
fn beyond_the_calendar_nothing_is_guessed() {
    let calendar = || "lfpa".to_owned();
    let ends_too_early = DeadlineError::CalendarEnds { calendar: calendar(), until: day("2026-12-31") };
    has_no_end(&term("20 wd"), &run("2026-12-20 10:00"), ends_too_early.clone());
    has_no_end(&term("4000000000 wd"), &run("2026-12-20 10:00"), ends_too_early.clone());
    let rolls = Deadline { roll: Roll::NextWorkingDay, ..term("20 d") };
    has_no_end(&rolls, &run("2026-12-20 10:00"), ends_too_early.clone());
    ends(&term("20 d"), &run("2026-12-20 10:00"), "2027-01-09");
    let begins_too_late = DeadlineError::CalendarBegins { calendar: calendar(), from: day("2026-01-01") };
    has_no_end(&term("20 wd"), &run("2025-12-20 10:00"), begins_too_late);
    let capped = |span, cap| Deadline { cap: Some(Span::parse(cap).unwrap()), ..term(span) };
    ends(&capped("5 d", "20 wd"), &run("2026-12-20 10:00"), "2026-12-25");
    ends(&capped("20 wd", "5 d"), &run("2026-12-20 10:00"), "2026-12-25");
    ends(&capped("11 d", "20 wd"), &run("2026-12-20 10:00"), "2026-12-31");
    ends(&capped("12 d", "4294967295 d"), &run("2026-12-20 10:00"), "2027-01-01");
    ends(&capped("4294967295 d", "12 d"), &run("2026-12-20 10:00"), "2027-01-01");
    has_no_end(&capped("12 d", "20 wd"), &run("2026-12-20 10:00"), ends_too_early.clone());
    has_no_end(&capped("20 d", "20 wd"), &run("2026-12-20 10:00"), ends_too_early);
    has_no_end(&term("4294967295 d"), &run("2026-03-02 10:00"), DeadlineError::OutOfRange);
    has_no_end(&term("4294967295 h"), &run("2026-03-02 10:00"), DeadlineError::OutOfRange);
}

#[test]
fn a_term_reads_as_content_writes_it() {
    let stored = r#"{"span":{"working_days":20},"counting":"next-day","roll":"next-working-day","rounding":"up","cap":null}"#;
    let term = Deadline { roll: Roll::NextWorkingDay, ..term("20 wd") };
    assert_eq!(serde_json::to_string(&term).unwrap(), stored);
    assert_eq!(serde_json::from_str::<Deadline>(stored).unwrap(), term);
}
