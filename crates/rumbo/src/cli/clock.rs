//! Where time enters: once per command, and for measuring. Everything below is given its moment.

use std::sync::OnceLock;
use std::time::Duration;

use jiff::SignedDuration;
use rumbo_app::Mistake;
use rumbo_base::{Instant, Zone};

/// How far the demo's invented present lies from the real one.
static SHIFT: OnceLock<SignedDuration> = OnceLock::new();

/// Now: real, or the invented present of a demo.
pub(crate) fn now() -> Instant {
    let shift = SHIFT.get().copied().unwrap_or(SignedDuration::ZERO);
    let real = real();
    real.checked_add(shift).unwrap_or(real)
}

/// Lets the invented present of a demo begin now. Once begun it goes on.
pub(crate) fn pretend(present: Instant) {
    // A second call finds the clock set: the first present holds.
    SHIFT.set(real().duration_until(present)).ok();
}

#[expect(clippy::disallowed_methods, reason = "the executable is where time enters")]
fn real() -> Instant {
    Instant::now()
}

/// A stopwatch.
pub(crate) struct Watch(std::time::Instant);

impl Watch {
    #[expect(clippy::disallowed_methods, reason = "the executable measures itself")]
    pub(crate) fn start() -> Self {
        Self(std::time::Instant::now())
    }

    pub(crate) fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }

    pub(crate) fn milliseconds(&self) -> f64 {
        self.elapsed().as_secs_f64() * 1000.0
    }
}

/// Reads a moment: local time of a place, or with an offset.
pub(crate) fn moment(option: &str, text: &str, zone: &Zone) -> Result<Instant, Mistake> {
    if let Ok(at) = text.parse::<Instant>() {
        return Ok(at);
    }
    let local = text.parse::<jiff::civil::DateTime>().ok().and_then(|local| zone.instant(local));
    local.ok_or_else(|| {
        let mend = "write a day and time that exist, as 2026-03-01T10:00 or 2026-03-01T10:00:00-06:00";
        Mistake::new(format!("`{option} {text}`"), "it is not a moment", mend)
    })
}
