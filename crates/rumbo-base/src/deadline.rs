//! Deadlines: from a span of law and a start to the last day and the moment after which it is missed.

use serde::{Deserialize, Serialize};

use crate::calendar::Calendar;
use crate::time::{CivilDate, Instant, Zone};

mod course;
mod span;
#[cfg(test)]
mod tests;

use course::Course;
pub use span::{MonthRounding, Span, SpanError, add_span_to_date};

/// Which day is the first that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counting {
    /// The day after the start is day 1 (LFPA 38).
    NextDay,
    /// The day of the start is day 1.
    SameDay,
}

/// What happens when the last day is not a working day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Roll {
    /// It stands.
    None,
    /// It moves to the next working day (LFPA 29).
    NextWorkingDay,
}

/// A legal term, as content declares it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Deadline {
    /// How long.
    pub span: Span,
    /// From which day.
    pub counting: Counting,
    /// What a closed last day does.
    pub roll: Roll,
    /// What a missing day of the month does.
    pub rounding: MonthRounding,
    /// Never later than this after the start, whatever pauses, interrupts, extends or rolls.
    pub cap: Option<Span>,
}

/// What has happened to one running deadline.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Run {
    /// When it started.
    pub started: Instant,
    /// The last interruption: the term began anew here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restarted: Option<Instant>,
    /// Pauses: from, and until unless still paused. What lies before the (re)start has no effect.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pauses: Vec<(Instant, Option<Instant>)>,
    /// Spans that an authority added.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub extensions: Vec<Span>,
}

/// When a deadline ends.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Due {
    /// The first moment at which it is missed.
    pub at: Instant,
    /// The last day on which it can be met, where the clock runs.
    pub last_day: CivilDate,
    /// Days that were taken as closed on an unverified notice: with any of them an officer decides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unverified: Vec<CivilDate>,
}

/// Why no due date can be given.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DeadlineError {
    /// The calendar ends too early.
    #[error(
        "the calendar `{calendar}` ends on {until}, before the term does: load the authority's notice for the next year"
    )]
    CalendarEnds {
        /// The calendar.
        calendar: String,
        /// Its last day.
        until: CivilDate,
    },
    /// The month has no such day and the law does not say what then.
    #[error("{day} plus {months} months is ambiguous in law: that month has no such day")]
    Ambiguous {
        /// The starting day.
        day: CivilDate,
        /// The months added.
        months: u32,
    },
    /// The calendar begins too late.
    #[error(
        "the calendar `{calendar}` begins on {from}, after the term does: load the authority's notices of those years"
    )]
    CalendarBegins {
        /// The calendar.
        calendar: String,
        /// Its first day.
        from: CivilDate,
    },
    /// A span of hours or working days met a date without a zone or calendar.
    #[error(
        "{0} cannot be added to a date: hours need a moment and working days a calendar; use days, months or years"
    )]
    NotOfDates(Span),
    /// Beyond the years that can be held.
    #[error("the term ends beyond the year 9999")]
    OutOfRange,
    /// A pause is still open and nothing caps the term: there is no due date until it ends.
    #[error("the term is paused since {0}: it has a due date again once the pause ends")]
    Paused(Instant),
}

impl Deadline {
    /// When a term that ran like this ends, on that authority's calendar and by the clock of that zone.
    ///
    /// - Hours are elapsed time less the pauses. They do not roll.
    /// - Days, months and years end with their last day. A day that a pause touches, even in part, is not counted:
    ///   the person is not charged for a day they could not use. A month or year is as many days as the almanac gives it
    ///   from the start, counted likewise.
    /// - Extensions follow one another from the unrolled end of what they extend; the roll comes last.
    /// - The cap runs from `started` without pause and does not roll. While a pause is open, a capped term is due at its cap.
    pub fn due(&self, run: &Run, calendar: &Calendar, zone: &Zone) -> Result<Due, DeadlineError> {
        let term = self.uncapped(run, calendar, zone);
        let Some(cap) = self.cap else { return term };
        let mut course = Course::new(calendar, zone, self.rounding, &[], run.started);
        let cap = course.count(cap, self.counting).and_then(|()| course.due());
        earlier(term, cap)
    }

    fn uncapped(&self, run: &Run, calendar: &Calendar, zone: &Zone) -> Result<Due, DeadlineError> {
        let start = run.restarted.unwrap_or(run.started);
        let mut course = Course::new(calendar, zone, self.rounding, &run.pauses, start);
        course.count(self.span, self.counting)?;
        for extension in &run.extensions {
            // An extension adjoins the term: its first day is the day after.
            course.count(*extension, Counting::NextDay)?;
        }
        if self.roll == Roll::NextWorkingDay {
            course.roll()?;
        }
        course.due()
    }
}

/// The earlier of a term and its cap. One that ends too far away to tell where yields to one that is known.
fn earlier(term: Result<Due, DeadlineError>, cap: Result<Due, DeadlineError>) -> Result<Due, DeadlineError> {
    use DeadlineError::{CalendarEnds, OutOfRange, Paused};
    match (term, cap) {
        (Ok(term), Ok(cap)) => {
            let (mut first, other) = if term.at <= cap.at { (term, cap) } else { (cap, term) };
            // Were an earlier unverified day worked after all, the other could end first.
            let doubts = other.unverified.into_iter().filter(|day| *day < first.last_day);
            first.unverified.extend(doubts);
            first.unverified.sort_unstable();
            first.unverified.dedup();
            Ok(first)
        }
        (Ok(known), Err(CalendarEnds { until, .. })) | (Err(CalendarEnds { until, .. }), Ok(known))
            if known.last_day <= until =>
        {
            Ok(known)
        }
        (Err(Paused(_) | OutOfRange), Ok(known)) | (Ok(known), Err(OutOfRange)) => Ok(known),
        (Err(why), _) | (_, Err(why)) => Err(why),
    }
}
