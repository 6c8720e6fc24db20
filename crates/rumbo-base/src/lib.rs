//! The words everyone shares: ids, civil dates and calendars, money, places, citations, text keys, `Refusal`.
//!
//! Nothing here reads a clock, a file or a die. Every other crate may use this one; this one uses none of them.

pub mod calendar;
pub mod citation;
pub mod deadline;
pub mod grant;
pub mod hex;
pub mod ids;
pub mod money;
pub mod personal;
pub mod refusal;
pub mod time;

pub use calendar::{Calendar, DayKind, DayOff};
pub use citation::{Citation, Provenance, Provision, Review};
pub use deadline::{
    Counting, Deadline, DeadlineError, Due, MonthRounding, Roll, Run, Span, SpanError, add_span_to_date,
};
pub use grant::{Action, Emergency, Grant};
pub use hex::hex;
pub use ids::*;
pub use money::{Currency, Money, MoneyError, Rounding};
pub use personal::Personal;
pub use refusal::{Ground, Refusal, Remedy};
pub use time::{CivilDate, Instant, UnknownZone, Zone};
