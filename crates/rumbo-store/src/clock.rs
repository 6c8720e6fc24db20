//! The clock as commands tell it: a step back that is small is smoothed, a larger one halts all recording until somebody says
//! which time is true. What the time is, is not known here: it is an argument of every command.

use rumbo_base::Instant;

use crate::database::{Connection, Row, params};
use crate::error::StoreError;
use crate::ledger::{Draft, Envelope, Receipt};
use crate::sql::{instant, micros, signed, unsigned};
use crate::transaction::Transaction;

/// How far a node lets its clock lie behind unless it is set otherwise: what clocks that are kept right differ by, amply.
pub const CLOCK_BEHIND_SECONDS_MAX: u32 = 300;

/// The stream of clocks that were accepted.
const STREAM: &str = "clock";

impl Transaction<'_> {
    /// Refuses to record when the clock has gone back by more than the node lets it.
    pub(crate) fn heed_clock(&mut self, now: Instant) -> Result<(), StoreError> {
        let (clock, last) = (micros(now), self.state.counters.clock);
        if clock < last.saturating_sub(self.state.clock_behind_max) {
            let last_told = instant(last, "event.recorded_at")?;
            let behind_seconds = (last - clock) / 1_000_000;
            return Err(StoreError::ClockBehind { now, last: last_told, behind_seconds });
        }
        self.state.counters.clock = last.max(clock);
        Ok(())
    }

    /// Takes the clock for right although the ledger was told a later time, and records that. `None` if the clock is not so far
    /// behind that anything was refused.
    pub fn accept_clock(&mut self, by: &Envelope) -> Result<Option<Receipt>, StoreError> {
        let last = self.state.counters.clock;
        if micros(by.now) >= last.saturating_sub(self.state.clock_behind_max) {
            return Ok(None);
        }
        // Until the clock reaches what the ledger was told before, events are recorded just behind that.
        let ledger = instant(last, "event.recorded_at")?;
        let payload = format!("{{\"clock\":\"{}\",\"ledger\":\"{ledger}\"}}", by.now);
        self.state.counters.clock = micros(by.now);
        let draft = Draft { kind: "clock.accepted", payload_version: 1, happened_at: by.now, payload };
        let expected = self.sequence_of(STREAM)?;
        self.append(STREAM, expected, by, &[draft]).map(Some)
    }
}

/// The latest moment that the ledger's commands came at: when its last event was recorded, unless a clock was accepted before
/// and all events since stand close behind the time that was wrong.
pub(crate) fn found(connection: &Connection, position: u64, recorded_at: i64) -> Result<i64, StoreError> {
    let sql = "SELECT position, happened_at, recorded_at FROM event WHERE stream = ?1 ORDER BY sequence DESC LIMIT 1";
    let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
    let accepted: Option<(i64, i64, i64)> = connection.query_row_or_none(sql, params![STREAM], read)?;
    let Some((at, clock, from)) = accepted else { return Ok(recorded_at) };
    let since = signed(position.saturating_sub(unsigned(at, "event.position")?))?;
    Ok(if recorded_at <= from.saturating_add(since) { clock } else { recorded_at })
}

#[cfg(test)]
mod tests;
