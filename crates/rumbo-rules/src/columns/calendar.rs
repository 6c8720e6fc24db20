//! Days counted since 1970, and what a day plus months is: a table over the days that occur, made once for a program.

use std::time::Duration;

use rumbo_base::{CivilDate, MonthRounding, Span};

use super::kernel::{self, Number as _};
use super::plan::Interval;

const EPOCH: CivilDate = CivilDate::constant(1970, 1, 1);
const HOURS_PER_DAY: i64 = 24;
const SECONDS_PER_DAY: u64 = 86_400;
const MONTHS_PER_YEAR: u32 = 12;
/// The table holds the days from this year on, so many that a place in it has a whole number of bits: up to the year
/// 2258. Another day is evaluated by itself.
const FIRST_YEAR: i32 = 1900;
const TABLE_DAYS: usize = 1 << 17;
const LAST_DAY: i32 = (1 << 17) - DAYS_BEFORE_1970 - 1;
/// The days from the first of January 1900 to the first of January 1970.
const DAYS_BEFORE_1970: i32 = 25_567;
/// The longest term that has a table.
const MONTHS_MAX: u32 = 1_200;

/// The day, counted since 1970.
pub(super) fn count(day: CivilDate) -> i32 {
    // The calendar has some seven million days.
    i32::try_from(day.duration_since(EPOCH).as_hours() / HOURS_PER_DAY).unwrap_or_default()
}

/// The day of a count; none beyond the calendar.
pub(super) fn day(count: i32) -> Option<CivilDate> {
    let far = Duration::from_secs(u64::from(count.unsigned_abs()) * SECONDS_PER_DAY);
    if count < 0 { EPOCH.checked_sub(far).ok() } else { EPOCH.checked_add(far).ok() }
}

/// The first day of the calendar.
pub(super) fn first() -> i32 {
    count(CivilDate::MIN)
}

/// The last day of the calendar.
pub(super) fn last() -> i32 {
    count(CivilDate::MAX)
}

/// A range of days; if it is the whole calendar, of everything.
pub(super) fn unless_whole(range: Interval) -> Interval {
    let whole = Interval { low: i64::from(first()), high: i64::from(last()) };
    Interval {
        low: if range.low <= whole.low { i64::MIN } else { range.low },
        high: if range.high >= whole.high { i64::MAX } else { range.high },
    }
}

/// A number of months and what a month without such a day means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Months {
    months: u32,
    rounding: MonthRounding,
}

/// A term as it is added to days.
#[derive(Debug)]
pub(super) enum Term {
    Days(i32),
    Months(MonthTable),
    /// Hours and working days are not added to days.
    Never,
}

impl Term {
    pub(super) fn of(span: Span, rounding: MonthRounding) -> Self {
        match span {
            Span::Immediate => Self::Days(0),
            Span::CalendarDays(days) => i32::try_from(days).map_or(Self::Never, Self::Days),
            _ => Months::of(span, rounding).map_or(Self::Never, |it| Self::Months(it.table())),
        }
    }

    /// The day that lies the term later; none if that is not certain.
    pub(super) fn later(&self, day: i32) -> Option<i32> {
        match self {
            Self::Days(days) => day.checked_add(*days).filter(|it| *it <= last()),
            Self::Months(table) => Some(table.later(day)).filter(|it| *it > NO_DAY_MAX),
            Self::Never => None,
        }
    }
}

/// The day that lies those months later, for each day of the table.
#[derive(Debug, Clone)]
pub(super) struct MonthTable(Vec<i32>);

/// Stands in the table where the law does not say, and for days beyond the table. No day has such a count.
pub(super) const AMBIGUOUS: i32 = i32::MIN;
const BEYOND: i32 = i32::MIN + 1;
/// From here on it is a day.
pub(super) const NO_DAY_MAX: i32 = BEYOND;

impl Months {
    /// The months of a term of months or years that is not too long for a table.
    pub(super) fn of(span: Span, rounding: MonthRounding) -> Option<Self> {
        let months = match span {
            Span::Months(months) => months,
            Span::Years(years) => years.checked_mul(MONTHS_PER_YEAR)?,
            _ => return None,
        };
        (months <= MONTHS_MAX).then_some(Self { months, rounding })
    }

    /// How many months.
    pub(super) fn count(self) -> u32 {
        self.months
    }

    pub(super) fn table(self) -> MonthTable {
        let ahead = usize::try_from(self.months).unwrap_or(usize::MAX);
        let lengths = || (FIRST_YEAR..).flat_map(month_lengths);
        let mut reached = lengths().take(ahead).fold(-DAYS_BEFORE_1970, |day, length| day + length);
        let mut table = vec![BEYOND; TABLE_DAYS];
        let mut left = table.iter_mut();
        for (own, its) in lengths().zip(lengths().skip(ahead)) {
            for (day, later) in (0..own).zip(&mut left) {
                *later = match self.rounding {
                    _ if day < its => reached + day,
                    MonthRounding::Down => reached + its - 1,
                    MonthRounding::Up => reached + its,
                    MonthRounding::Refuse => AMBIGUOUS,
                };
            }
            if left.len() == 0 {
                break;
            }
            reached += its;
        }
        table.rotate_left(usize::try_from(DAYS_BEFORE_1970).unwrap_or_default());
        MonthTable(table)
    }
}

impl MonthTable {
    /// The day that lies the months later, or something up to [`NO_DAY_MAX`].
    pub(super) fn later(&self, day: i32) -> i32 {
        let known = (-DAYS_BEFORE_1970..=LAST_DAY).contains(&day);
        self.0.get(place(day)).copied().filter(|_| known).unwrap_or(BEYOND)
    }

    /// The same of many days.
    #[expect(clippy::indexing_slicing, reason = "a place is within the table")]
    pub(super) fn all_later(&self, days: &[i32], out: &mut [i32]) {
        // Of one length, so that a place of so many bits is known to be in it.
        let Some(table) = self.0.first_chunk::<TABLE_DAYS>() else { return };
        if kernel::all(days, i32::between(-DAYS_BEFORE_1970, LAST_DAY)) {
            for (later, day) in out.iter_mut().zip(days) {
                *later = table[place(*day)];
            }
        } else {
            out.iter_mut().zip(days).for_each(|(later, day)| *later = self.later(*day));
        }
    }
}

/// Where a day of the table stands in it: those before 1970 come last.
#[inline(always)]
fn place(day: i32) -> usize {
    day.cast_unsigned() as usize % TABLE_DAYS
}

fn month_lengths(year: i32) -> [i32; 12] {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
}

#[cfg(test)]
mod tests;
