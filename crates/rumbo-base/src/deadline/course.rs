//! The course of one term: it counts spans one after another past pauses and days off. What counts is in `deadline`.

use std::cmp::max;

use jiff::SignedDuration;

use super::span::{add_days, add_span_to_date};
use super::{Counting, DeadlineError, Due, MonthRounding, Span};
use crate::calendar::{Calendar, DayKind};
use crate::time::{CivilDate, Instant, Zone};

/// A pause, as moments and as the days it touches, even in part.
struct Stop {
    from: Instant,
    until: Option<Instant>,
    first_day: CivilDate,
    last_day: Option<CivilDate>,
}

/// A term while it is counted.
pub(super) struct Course<'a> {
    calendar: &'a Calendar,
    zone: &'a Zone,
    rounding: MonthRounding,
    stops: Vec<Stop>,
    /// Where the count has come to: a day …
    day: CivilDate,
    /// … and, if the last span was not of whole days, a moment.
    moment: Option<Instant>,
    unverified: Vec<CivilDate>,
}

impl<'a> Course<'a> {
    /// Begins to count at that moment.
    pub(super) fn new(
        calendar: &'a Calendar,
        zone: &'a Zone,
        rounding: MonthRounding,
        pauses: &[(Instant, Option<Instant>)],
        start: Instant,
    ) -> Self {
        // A pause that was over at the start, or that ends as it begins, stops nothing.
        let stops_something =
            |(from, until): &&(Instant, Option<Instant>)| until.is_none_or(|until| until > max(*from, start));
        let stop = |(from, until): &(Instant, Option<Instant>)| Stop {
            from: *from,
            until: *until,
            first_day: zone.date_of(*from),
            last_day: until.map(|it| day_before(zone, it)),
        };
        let mut stops: Vec<Stop> = pauses.iter().filter(stops_something).map(stop).collect();
        stops.sort_by_key(|it| it.from);
        let day = zone.date_of(start);
        Self { calendar, zone, rounding, stops, day, moment: Some(start), unverified: Vec::new() }
    }

    /// Counts one span on from where the course has come to.
    pub(super) fn count(&mut self, span: Span, counting: Counting) -> Result<(), DeadlineError> {
        match span {
            Span::Immediate => Ok(()),
            Span::Hours(hours) => self.count_hours(hours),
            Span::CalendarDays(days) => self.count_days(self.first_day(counting)?, i64::from(days)),
            Span::WorkingDays(days) => self.count_working_days(self.first_day(counting)?, days),
            Span::Months(_) | Span::Years(_) => {
                let first = self.first_day(counting)?;
                let last = self.month_end(span, counting)?;
                self.count_days(first, days_between(first, last) + 1)
            }
        }
    }

    /// Moves the last day on to the next working day that no pause touches. A term that ends at a moment stands.
    pub(super) fn roll(&mut self) -> Result<(), DeadlineError> {
        if self.moment.is_some() { Ok(()) } else { self.count_working_days(self.day, 1) }
    }

    /// Where the course has come to.
    pub(super) fn due(self) -> Result<Due, DeadlineError> {
        let at = self.end()?;
        Ok(Due { at, last_day: self.day, unverified: self.unverified })
    }

    fn end(&self) -> Result<Instant, DeadlineError> {
        self.moment.or_else(|| self.zone.end_of(self.day)).ok_or(DeadlineError::OutOfRange)
    }

    fn first_day(&self, counting: Counting) -> Result<CivilDate, DeadlineError> {
        match counting {
            Counting::NextDay => add_days(self.day, 1),
            Counting::SameDay => Ok(self.day),
        }
    }

    /// The last day of a term of months or years that no pause touches: the day of the same number, or the day before
    /// that if the day of the start counts.
    fn month_end(&self, span: Span, counting: Counting) -> Result<CivilDate, DeadlineError> {
        match counting {
            Counting::NextDay => add_span_to_date(self.day, span, self.rounding),
            // From the first of a month, whole months: they have a last day, whatever its number.
            Counting::SameDay if self.day.day() == 1 => {
                add_days(add_span_to_date(self.day, span, self.rounding)?, -1)
            }
            Counting::SameDay => add_span_to_date(add_days(self.day, -1)?, span, self.rounding),
        }
    }

    fn count_hours(&mut self, hours: u32) -> Result<(), DeadlineError> {
        let mut running_from = self.end()?;
        let mut end = later(running_from, SignedDuration::from_secs(i64::from(hours) * 3600))?;
        for stop in &self.stops {
            // A pause that begins once the term has ended changes nothing, nor does any later one.
            if stop.from >= end {
                break;
            }
            let until = stop.until.ok_or(DeadlineError::Paused(stop.from))?;
            let from = max(stop.from, running_from);
            if until > from {
                end = later(end, until.duration_since(from))?;
                running_from = until;
            }
        }
        self.day = max(self.day, day_before(self.zone, end));
        self.moment = Some(end);
        Ok(())
    }

    fn count_days(&mut self, first: CivilDate, days: i64) -> Result<(), DeadlineError> {
        self.moment = None;
        if days < 1 {
            return Ok(());
        }
        let mut running_from = first;
        let mut last = add_days(first, days - 1)?;
        for stop in &self.stops {
            if stop.first_day > last {
                break;
            }
            let until = stop.last_day.ok_or(DeadlineError::Paused(stop.from))?;
            let from = max(stop.first_day, running_from);
            if until >= from {
                last = add_days(last, days_between(from, until) + 1)?;
                running_from = add_days(until, 1)?;
            }
        }
        self.day = last;
        Ok(())
    }

    fn count_working_days(&mut self, first: CivilDate, days: u32) -> Result<(), DeadlineError> {
        self.moment = None;
        let mut day = first;
        let mut left = days;
        while left > 0 {
            if !self.is_paused(day)? {
                match self.calendar.kind(day) {
                    DayKind::Working => {
                        left -= 1;
                        self.day = day;
                    }
                    DayKind::Off => {}
                    DayKind::UnverifiedOff => self.unverified.push(day),
                    DayKind::Unknown => return Err(self.beyond_calendar(day)),
                }
            }
            day = add_days(day, 1)?;
        }
        Ok(())
    }

    fn is_paused(&self, day: CivilDate) -> Result<bool, DeadlineError> {
        for stop in self.stops.iter().take_while(|it| it.first_day <= day) {
            let until = stop.last_day.ok_or(DeadlineError::Paused(stop.from))?;
            if until >= day {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn beyond_calendar(&self, day: CivilDate) -> DeadlineError {
        let calendar = self.calendar.id.to_string();
        if day < self.calendar.from {
            DeadlineError::CalendarBegins { calendar, from: self.calendar.from }
        } else {
            DeadlineError::CalendarEnds { calendar, until: self.calendar.until }
        }
    }
}

/// The day of the last moment before another: what ends at midnight could be met on the day before.
fn day_before(zone: &Zone, end: Instant) -> CivilDate {
    let last_moment = end.checked_sub(SignedDuration::from_nanos(1)).unwrap_or(end);
    zone.date_of(last_moment)
}

fn later(at: Instant, by: SignedDuration) -> Result<Instant, DeadlineError> {
    at.checked_add(by).map_err(|_| DeadlineError::OutOfRange)
}

/// Days from one date to another, negative if it lies before.
fn days_between(from: CivilDate, to: CivilDate) -> i64 {
    from.duration_until(to).as_hours() / 24
}
