//! What the server tells of itself: readiness, figures in the text format of Prometheus, one log line a request.
//!
//! Nothing of a person stands in any of it: no address, no folio, no token, only the door that was asked, how it ended and
//! how long that took.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use rumbo_base::Instant;
use serde_json::json;

use super::asked::Asked;
use super::reply::Reply;
use super::visit::Web;

/// The first digits of HTTP statuses.
const CLASSES: usize = 5;
/// First steps of paths that may be told; whatever else is asked for is told as `other`.
const TOLD: [&str; 9] =
    ["person", "partner", "officer", "analyst", "auditor", "style.css", "health", "metrics", "salir"];

/// Counts since the server began.
#[derive(Debug, Default)]
pub(super) struct Measures {
    /// By the first digit of the status: 1xx, 2xx, …
    requests: [AtomicU64; CLASSES],
    microseconds: AtomicU64,
}

impl Measures {
    /// Counts an answer.
    pub(super) fn count(&self, status: u16, took: Duration) {
        let class = usize::from(status / 100).saturating_sub(1).min(CLASSES - 1);
        if let Some(count) = self.requests.get(class) {
            count.fetch_add(1, Ordering::Relaxed);
        }
        let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        self.microseconds.fetch_add(micros, Ordering::Relaxed);
    }
}

/// Whether the node can answer: its database can be read.
pub(super) fn health(web: &Web) -> Reply {
    match web.app.store().read(|reader| reader.head()) {
        Ok(_) => Reply::text(200, "ready\n"),
        Err(_) => Reply::text(503, "the database cannot be read: run `rumbo doctor` on this machine\n"),
    }
}

/// The figures.
pub(super) fn metrics(web: &Web) -> Reply {
    let head = match web.app.store().read(|reader| reader.head()) {
        Ok(head) => head,
        Err(_) => return health(web),
    };
    let Ok(alarms) = web.app.alarms_of_readings() else { return health(web) };
    let Ok(verified) = web.app.store().read(|reader| reader.last_verification()) else { return health(web) };
    let mut text = String::new();
    let mut figure = |name: &str, kind: &str, help: &str, values: &[(String, String)]| {
        text.push_str(&format!("# HELP rumbo_{name} {help}\n# TYPE rumbo_{name} {kind}\n"));
        for (labels, value) in values {
            text.push_str(&format!("rumbo_{name}{labels} {value}\n"));
        }
    };
    let one = |value: String| vec![(String::new(), value)];
    let events = head.as_ref().map_or(0, |it| it.position.0);
    figure("events", "counter", "Events in the ledger.", &one(events.to_string()));
    let recorded = head.map_or(0, |it| it.recorded_at.as_second());
    figure(
        "last_event_timestamp_seconds",
        "gauge",
        "When the last event was recorded.",
        &one(recorded.to_string()),
    );
    figure(
        "clock_timestamp_seconds",
        "gauge",
        "The node's own time.",
        &one(web.now().as_second().to_string()),
    );
    figure(
        "reading_alarms_total",
        "counter",
        "Readers stopped who wanted to open more people's data than content allows.",
        &one(alarms.to_string()),
    );
    let (at, faults) = verified.map_or((0, 0), |it| (it.at.as_second(), it.faults));
    let help = "When the whole ledger was last verified; 0 if it never was.";
    figure("ledger_verified_timestamp_seconds", "gauge", help, &one(at.to_string()));
    figure("ledger_faults", "gauge", "What was found wrong then.", &one(faults.to_string()));
    let counts: Vec<u64> = web.measures.requests.iter().map(|it| it.load(Ordering::Relaxed)).collect();
    let by_class: Vec<(String, String)> = counts
        .iter()
        .zip(1..)
        .map(|(count, class)| (format!("{{status=\"{class}xx\"}}"), count.to_string()))
        .collect();
    figure("requests_total", "counter", "Requests answered.", &by_class);
    let micros = web.measures.microseconds.load(Ordering::Relaxed);
    let seconds = format!("{}.{:06}", micros / 1_000_000, micros % 1_000_000);
    figure("request_seconds_total", "counter", "Time spent answering.", &one(seconds));
    Reply::text(200, text)
}

/// One line of the log: an object for programs.
pub(super) fn line(asked: &Asked, status: u16, at: Instant, took: Duration) -> String {
    let steps = asked.steps();
    let door = match steps.first() {
        None => "home",
        Some(step) => TOLD.into_iter().find(|it| it == step).unwrap_or("other"),
    };
    let milliseconds = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    json!({
        "at": at.to_string(), "method": asked.method(), "door": door, "status": status, "ms": milliseconds,
    })
    .to_string()
}

#[cfg(test)]
mod tests;
