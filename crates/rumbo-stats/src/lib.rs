//! Turns facts into protected tables, indicators, the governance profile and the view of coherence.
//!
//! Everything here is pure: a table form becomes one query, its counts become a table that is safe to publish.
//! Running the query, and saying who a fact is about, is deliberately left to others: no person's id comes here.

mod code;
mod coherence;
mod estimate;
mod form;
mod output;
mod period;
mod profile;
mod protect;
mod query;
mod table;

pub use code::{Label, NOT_STATED, TOTAL, grouped, plain};
pub use coherence::{
    ClockCounts, CoherenceView, DutyLine, GroupCell, Kept, LanguageLine, Outcomes, RightLine, duty_told_by,
};
pub use estimate::{EstimateCounts, EstimateTable, Share, legible};
pub use form::{FormError, validate};
pub use output::OutputError;
pub use period::{Period, PeriodError};
pub use profile::{
    Comment, Counts, DimensionPart, EvidenceLine, Given, Measured, Profile, ProfileError, ProfileLine,
    ProfileOrigin, Seal,
};
pub use query::{Count, Query, estimate_sql, sql};
pub use table::{Cell, Definition, Line, Members, Origin, Table, TableError, known_members};
