//! Which days an authority works: its weekend, the days that its law closes, and how far ahead that is known.

use serde::{Deserialize, Serialize};

use crate::citation::{Citation, Provenance};
use crate::ids::CalendarId;
use crate::time::CivilDate;

#[cfg(test)]
mod tests;

/// A day on which the authority does not work, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayOff {
    /// The day.
    pub on: CivilDate,
    /// The provision or notice that closes it.
    pub cite: Citation,
    /// How sure we are that it is closed.
    pub status: Provenance,
}

/// The working days of one authority, between two dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// The calendar.
    pub id: CalendarId,
    /// Days of the week that are never worked.
    pub weekend: Vec<jiff::civil::Weekday>,
    /// Days off, in order, each once: they are searched by halves.
    pub days_off: Vec<DayOff>,
    /// First day the calendar knows.
    pub from: CivilDate,
    /// Last day the calendar knows.
    pub until: CivilDate,
}

/// What a calendar says of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayKind {
    /// The authority works.
    Working,
    /// It does not, and that is sure.
    Off,
    /// It probably does not: the notice has not been checked.
    UnverifiedOff,
    /// The calendar does not reach that day.
    Unknown,
}

impl Calendar {
    /// Whether the authority works on that day, as far as the calendar knows.
    pub fn kind(&self, day: CivilDate) -> DayKind {
        if day < self.from || day > self.until {
            return DayKind::Unknown;
        }
        if self.weekend.contains(&day.weekday()) {
            return DayKind::Off;
        }
        let found = self.days_off.binary_search_by(|it| it.on.cmp(&day)).ok();
        match found.and_then(|place| self.days_off.get(place)) {
            None => DayKind::Working,
            Some(off) if off.status.decides(None) => DayKind::Off,
            Some(_) => DayKind::UnverifiedOff,
        }
    }

    /// The first working day on or after that day, days off on unverified notice passed over.
    /// `None` if the calendar does not reach it.
    pub fn next_working(&self, day: CivilDate) -> Option<CivilDate> {
        let mut day = day;
        loop {
            match self.kind(day) {
                DayKind::Working => return Some(day),
                DayKind::Unknown => return None,
                DayKind::Off | DayKind::UnverifiedOff => day = day.tomorrow().ok()?,
            }
        }
    }
}
