//! The days that a table is made from.

use std::fmt;
use std::str::FromStr;

use rumbo_base::CivilDate;

/// A run of days, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    from: CivilDate,
    until: CivilDate,
}

/// Why a text or a pair of days is not a period.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PeriodError {
    /// It ends before it begins.
    #[error("the period ends on `{until}`, before it begins on `{from}`: write the earlier day first")]
    Backwards {
        /// First day.
        from: CivilDate,
        /// Last day.
        until: CivilDate,
    },
    /// Not one of the ways to write a period.
    #[error(
        "`{0}` is not a period: write a year `2026`, a month `2026-03` or two days `2026-01-01..2026-06-30`"
    )]
    Unreadable(String),
}

impl Period {
    /// From a first to a last day.
    pub fn new(from: CivilDate, until: CivilDate) -> Result<Self, PeriodError> {
        if until < from { Err(PeriodError::Backwards { from, until }) } else { Ok(Self { from, until }) }
    }
    /// First day.
    pub fn from(&self) -> CivilDate {
        self.from
    }
    /// Last day.
    pub fn until(&self) -> CivilDate {
        self.until
    }
    /// Every month that the period touches, as `2026-03`.
    pub fn months(&self) -> Vec<String> {
        let mut months = Vec::new();
        let mut day = self.from.first_of_month();
        while day <= self.until {
            months.push(format!("{:04}-{:02}", day.year(), day.month()));
            let Ok(next) = day.last_of_month().tomorrow() else { break };
            day = next;
        }
        months
    }
}

impl fmt::Display for Period {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}..{}", self.from, self.until)
    }
}

impl FromStr for Period {
    type Err = PeriodError;
    fn from_str(text: &str) -> Result<Self, PeriodError> {
        let unreadable = || PeriodError::Unreadable(text.to_owned());
        let day = |it: &str| it.parse::<CivilDate>().map_err(|_| unreadable());
        if let Some((from, until)) = text.split_once("..") {
            return Self::new(day(from)?, day(until)?);
        }
        let digits = text.bytes().all(|it| it.is_ascii_digit() || it == b'-');
        match (digits, text.len()) {
            (true, 4) => Self::new(day(&format!("{text}-01-01"))?, day(&format!("{text}-12-31"))?),
            (true, 7) => {
                let first = day(&format!("{text}-01"))?;
                Self::new(first, first.last_of_month())
            }
            _ => Err(unreadable()),
        }
    }
}

#[cfg(test)]
mod tests;
