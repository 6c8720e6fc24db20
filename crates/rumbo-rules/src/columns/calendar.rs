//! Days counted since 1970, and what a day plus months is: a table over the days that occur, made once for a program.

use std::time::Duration;

use rumbo_base::{CivilDate, MonthRounding, Span};

use super::plan::Interval;

const EPOCH: CivilDate = CivilDate::constant(1970, 1, 1);
const HOURS_PER_DAY: i64 = 24;
const SECONDS_PER_DAY: u64 = 86_400;
const MONTHS_PER_YEAR: u32 = 12;
/// The table holds the days of these years; another day is evaluated by itself.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;
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
        let lengths = || (*YEARS.start()..).flat_map(month_lengths);
        let mut reached = lengths().take(ahead).fold(-DAYS_BEFORE_1970, |day, length| day + length);
        let mut table = Vec::new();
        for (own, its) in YEARS.flat_map(month_lengths).zip(lengths().skip(ahead)) {
            table.extend((0..own).map(|day| match self.rounding {
                _ if day < its => reached + day,
                MonthRounding::Down => reached + its - 1,
                MonthRounding::Up => reached + its,
                MonthRounding::Refuse => AMBIGUOUS,
            }));
            reached += its;
        }
        MonthTable(table)
    }
}

impl MonthTable {
    /// The day that lies the months later, or something up to [`NO_DAY_MAX`].
    pub(super) fn later(&self, day: i32) -> i32 {
        look_up(&self.0, day)
    }

    /// The same of many days; answers whether all of them have one.
    pub(super) fn all_later(&self, days: &[i32], out: &mut [i32]) -> bool {
        // Seen as a slice of its own, so that the loop need not read its length again after each row.
        let table = self.0.as_slice();
        let (whole, last) = out.as_chunks_mut::<UNROLLED>();
        let (whole_days, last_days) = days.as_chunks::<UNROLLED>();
        let mut least = i32::MAX;
        for (out, days) in whole.iter_mut().zip(whole_days) {
            for (later, day) in out.iter_mut().zip(days) {
                *later = look_up(table, *day);
            }
            least = out.iter().fold(least, |least, it| least.min(*it));
        }
        for (later, day) in last.iter_mut().zip(last_days) {
            *later = look_up(table, *day);
            least = least.min(*later);
        }
        least > NO_DAY_MAX
    }
}

/// Days that are looked up without asking whether there are more.
const UNROLLED: usize = 16;

#[inline]
fn look_up(table: &[i32], day: i32) -> i32 {
    // A day before the table wraps to a place far behind it.
    let place = day.wrapping_add(DAYS_BEFORE_1970).cast_unsigned();
    usize::try_from(place).ok().and_then(|it| table.get(it)).copied().unwrap_or(BEYOND)
}

fn month_lengths(year: i32) -> [i32; 12] {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
}

#[cfg(test)]
mod tests;
