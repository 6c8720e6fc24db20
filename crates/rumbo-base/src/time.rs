//! Instants, civil dates and the zones of places. The zone data is bundled: the machine's own may be old or absent.

use std::fmt;
use std::sync::Arc;

use jiff::tz::{TimeZone, TimeZoneDatabase};

#[cfg(test)]
mod tests;

/// A moment, to the microsecond, without a place.
pub type Instant = jiff::Timestamp;
/// A day in a calendar, without a place.
pub type CivilDate = jiff::civil::Date;

/// A time zone of the bundled IANA data, by name: `America/Tijuana`.
#[derive(Clone)]
pub struct Zone {
    name: Arc<str>,
    zone: TimeZone,
}

/// The zone data holds no zone of that name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no time zone `{0}`: write an IANA name, as `America/Tijuana`")]
pub struct UnknownZone(pub String);

impl Zone {
    /// Finds a zone in the bundled data.
    pub fn named(name: &str) -> Result<Self, UnknownZone> {
        // Asked by name, so that no other crate's features can bring in the machine's zone data.
        let zone = TimeZoneDatabase::bundled().get(name).map_err(|_| UnknownZone(name.to_owned()))?;
        let name = zone.iana_name().unwrap_or(name).into();
        Ok(Self { name, zone })
    }
    /// Coordinated Universal Time.
    pub fn utc() -> Self {
        Self { name: "UTC".into(), zone: TimeZone::UTC }
    }
    /// `America/Tijuana`.
    pub fn name(&self) -> &str {
        &self.name
    }
    /// The day it was there at that moment.
    pub fn date_of(&self, at: Instant) -> CivilDate {
        self.zone.to_datetime(at).date()
    }
    /// The local wall-clock time there at that moment.
    pub fn local(&self, at: Instant) -> jiff::civil::DateTime {
        self.zone.to_datetime(at)
    }
    /// The moment of a local time. In a gap the later, in a fold the earlier moment is meant (as RFC 5545 reads it).
    /// `None` beyond the years that can be held.
    pub fn instant(&self, local: jiff::civil::DateTime) -> Option<Instant> {
        self.zone.to_ambiguous_timestamp(local).compatible().ok()
    }
    /// The first moment of a day there.
    pub fn start_of(&self, day: CivilDate) -> Option<Instant> {
        self.instant(day.at(0, 0, 0, 0))
    }
    /// The first moment after a day there: what is due "on" the day is late from here on.
    pub fn end_of(&self, day: CivilDate) -> Option<Instant> {
        self.start_of(day.tomorrow().ok()?)
    }
}

impl PartialEq for Zone {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Zone {}

impl fmt::Debug for Zone {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.name)
    }
}
