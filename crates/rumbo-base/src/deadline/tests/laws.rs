//! What must hold of every term, whatever its numbers.

use super::*;

/// Hours of the first quarter of 2026, as minutes.
fn moment() -> impl Strategy<Value = Instant> {
    (0i64..60 * 24 * 90).prop_map(|minutes| {
        at("2026-01-05 00:00").checked_add(jiff::SignedDuration::from_mins(minutes)).unwrap()
    })
}

fn pause() -> impl Strategy<Value = (Instant, Option<Instant>)> {
    (moment(), 0i64..60 * 24 * 6).prop_map(|(from, minutes)| {
        (from, Some(from.checked_add(jiff::SignedDuration::from_mins(minutes)).unwrap()))
    })
}

fn any_run() -> impl Strategy<Value = Run> {
    let pauses = proptest::collection::vec(pause(), 0..4);
    (moment(), pauses).prop_map(|(started, pauses)| Run {
        started,
        restarted: None,
        pauses,
        extensions: Vec::new(),
    })
}

fn any_unit() -> impl Strategy<Value = fn(u32) -> Span> {
    prop_oneof![
        Just(Span::Hours as fn(u32) -> Span),
        Just(Span::CalendarDays as fn(u32) -> Span),
        Just(Span::WorkingDays as fn(u32) -> Span),
        Just(Span::Months as fn(u32) -> Span),
    ]
}

fn any_term() -> impl Strategy<Value = Deadline> {
    let counting = prop_oneof![Just(Counting::NextDay), Just(Counting::SameDay)];
    let roll = prop_oneof![Just(Roll::None), Just(Roll::NextWorkingDay)];
    let rounding = prop_oneof![Just(MonthRounding::Down), Just(MonthRounding::Up)];
    (any_unit(), 0u32..4, counting, roll, rounding).prop_map(|(unit, n, counting, roll, rounding)| Deadline {
        span: unit(n),
        counting,
        roll,
        rounding,
        cap: None,
    })
}

/// Whether a pause touches that day in Mexico City, told moment by moment and not by dates.
fn touched(run: &Run, day: CivilDate) -> bool {
    let (start, end) = (zone().start_of(day).unwrap(), zone().end_of(day).unwrap());
    let counts = |from: Instant, until: Instant| until > from && until > run.started;
    run.pauses.iter().any(|(from, until)| {
        let until = until.unwrap();
        counts(*from, until) && *from < end && until > start
    })
}

/// The days after the start, up to and with the last.
fn days_after_start(run: &Run, last: CivilDate) -> impl Iterator<Item = CivilDate> {
    zone().date_of(run.started).series(jiff::Span::new().days(1)).skip(1).take_while(move |day| *day <= last)
}

proptest! {
    #[test]
    fn a_longer_span_never_ends_earlier(term in any_term(), unit in any_unit(), run in any_run(), n in 0u32..5) {
        let shorter = due(&Deadline { span: unit(n), ..term.clone() }, &run).unwrap();
        let longer = due(&Deadline { span: unit(n + 1), ..term }, &run).unwrap();
        prop_assert!(shorter.at <= longer.at);
        prop_assert!(shorter.last_day <= longer.last_day);
    }

    #[test]
    fn a_pause_never_ends_a_term_earlier(term in any_term(), run in any_run(), more in pause()) {
        let before = due(&term, &run).unwrap();
        let mut paused = run;
        paused.pauses.push(more);
        let after = due(&term, &paused).unwrap();
        prop_assert!(before.at <= after.at);
        prop_assert!(before.last_day <= after.last_day);
    }

    #[test]
    fn the_order_in_which_pauses_are_told_changes_nothing(term in any_term(), run in any_run()) {
        let forwards = due(&term, &run);
        let mut run = run;
        run.pauses.reverse();
        prop_assert_eq!(forwards, due(&term, &run));
    }

    #[test]
    fn a_term_of_days_holds_just_its_days(run in any_run(), days in 1u32..40) {
        let last = due(&Deadline { span: Span::CalendarDays(days), ..term("1 d") }, &run).unwrap().last_day;
        let counted = days_after_start(&run, last).filter(|day| !touched(&run, *day)).count();
        prop_assert_eq!(counted, days as usize);
        prop_assert!(!touched(&run, last));
    }

    #[test]
    fn a_term_of_working_days_holds_just_its_working_days(run in any_run(), days in 1u32..40) {
        let due = due(&Deadline { span: Span::WorkingDays(days), ..term("1 d") }, &run).unwrap();
        let calendar = calendar();
        let worked = |day: &CivilDate| calendar.kind(*day) == DayKind::Working && !touched(&run, *day);
        prop_assert_eq!(days_after_start(&run, due.last_day).filter(worked).count(), days as usize);
        prop_assert!(worked(&due.last_day));
    }

    #[test]
    fn what_rolls_ends_on_a_working_day(term in any_term(), run in any_run()) {
        let rolled = due(&Deadline { roll: Roll::NextWorkingDay, ..term.clone() }, &run).unwrap();
        let hours = matches!(term.span, Span::Hours(_));
        prop_assert!(hours || calendar().kind(rolled.last_day) == DayKind::Working);
    }

    #[test]
    fn nothing_outlasts_its_cap(term in any_term(), run in any_run(), unit in any_unit(), n in 0u32..3) {
        let alone = due(&term, &run).unwrap();
        let unpaused = Run { pauses: Vec::new(), ..run.clone() };
        let cap = due(&Deadline { span: unit(n), roll: Roll::None, ..term.clone() }, &unpaused).unwrap();
        let capped = due(&Deadline { cap: Some(unit(n)), ..term }, &run).unwrap();
        prop_assert_eq!(capped.at, alone.at.min(cap.at));
    }

    #[test]
    fn the_last_day_is_the_day_just_before_it_is_missed(term in any_term(), run in any_run()) {
        let due = due(&term, &run).unwrap();
        let just_before = due.at.checked_sub(jiff::SignedDuration::from_nanos(1)).unwrap();
        prop_assert!(due.at == run.started || zone().date_of(just_before) == due.last_day);
    }
}
