//! Published tables: what is counted, how, by what, and how it is protected.

use std::collections::BTreeMap;

use rumbo_base::{ClockId, ParameterId, ProgrammeId, SystemId, TableId};

/// A table that is published.
#[derive(Debug, Clone)]
pub struct TableForm {
    /// Its id; words under `table-<id>`.
    pub id: TableId,
    /// Systems that it implements.
    pub implements: Vec<SystemId>,
    /// What one unit of the figure is.
    pub basis: CountBasis,
    /// Whether it counts what happened in a period or what stands at its end.
    pub flow: Flow,
    /// Kinds of facts that are counted: `visitor-stay/admit`, `clock/authorised-stay`, `state/staying`.
    pub facts: Vec<String>,
    /// Dimensions down the side, outermost first.
    pub rows: Vec<Dimension>,
    /// The dimension across the top.
    pub column: Option<Dimension>,
    /// The kind of place that the dimension `area` lists: `state`, or `province` for those of another country.
    pub areas: &'static str,
    /// Of a dimension's list, the members that can be. They are printed also where nothing was counted, others only where
    /// something was.
    pub only: BTreeMap<Dimension, Vec<String>>,
    /// Whether the kinds of facts are stages of one course, through which the same person or case passes: then they are
    /// never added, and `kind` stands across or is the outermost dimension down the side.
    pub stages: bool,
    /// Of what each count is also shown as a share.
    pub percent: Option<PercentOf>,
    /// Smallest count that may be shown: a parameter.
    pub threshold: ParameterId,
    /// If the table is an estimate, how it is made.
    pub estimate: Option<Estimate>,
}

/// The base of a table's shares: a figure of the same line, which stands beside them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PercentOf {
    /// The total of the line.
    Line,
    /// One column: a kind of fact.
    Column(String),
}

/// What one unit of a figure is. Figures of different bases are never added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CountBasis {
    /// Distinct people.
    Persons,
    /// What happened.
    Events,
    /// Cases.
    Cases,
    /// Permits, cards, certificates.
    Permits,
    /// Places.
    Places,
}

/// Flow or stock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flow {
    /// What happened in the period.
    Flow,
    /// What stands at its end.
    Stock,
}

/// A statistical dimension of facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dimension {
    /// Year and month of the event.
    Period,
    /// State of the country.
    Area,
    /// Place of the event.
    Place,
    /// Nationality.
    Citizenship,
    /// Sex.
    Sex,
    /// Age group.
    AgeGroup,
    /// Condition of stay or state of the case.
    Status,
    /// Air, land, sea.
    Via,
    /// What came of it: met, missed, granted, refused, …
    Outcome,
    /// The kind of fact itself.
    Kind,
}

/// An estimate of how many have passed a clock, with the quality of the matching it rests on.
#[derive(Debug, Clone)]
pub struct Estimate {
    /// The programme.
    pub programme: ProgrammeId,
    /// The clock whose missed share is estimated.
    pub clock: ClockId,
    /// The fact kind of endings that match no beginning: each could be one of the missing.
    pub unmatched: String,
    /// The fact kind of beginnings that ended without a record (superseded).
    pub inferred: String,
}
