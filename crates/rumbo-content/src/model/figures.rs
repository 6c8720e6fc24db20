//! What the source documents count, and the synthetic ledgers that must give it back.

use std::collections::BTreeMap;

use rumbo_base::{AgencyId, CivilDate, FieldId, ProgrammeId, StepId, TableId};

use super::Dimension;

/// The figures of the sources with the ledgers that they are built into.
#[derive(Debug, Clone, Default)]
pub struct SourceFigures {
    /// Synthetic ledgers.
    pub ledgers: Vec<FigureLedger>,
    /// Figures that a ledger of such programmes could give, whether any programme holds them yet or not.
    pub figures: Vec<SourceFigure>,
}

/// A synthetic ledger: how many of which, in which days.
#[derive(Debug, Clone)]
pub struct FigureLedger {
    /// Its name.
    pub id: String,
    /// What happens in it.
    pub holds: FigureEvent,
    /// First day, as the source says.
    pub from: CivilDate,
    /// Last day.
    pub until: CivilDate,
    /// It is built so many years later, because its programme keeps nothing older.
    pub years_later: i16,
    /// How its cases are opened, where they come in by no file.
    pub opens: Option<Opening>,
    /// How many of which.
    pub rows: Vec<FigureRow>,
}

/// The step that opens each case of a ledger.
#[derive(Debug, Clone)]
pub struct Opening {
    /// Of which programme.
    pub programme: ProgrammeId,
    /// An opening step of it.
    pub step: StepId,
    /// Who takes it.
    pub by: AgencyId,
    /// What is the same in all of them, as words.
    pub with: BTreeMap<FieldId, String>,
}

/// What happens in a ledger of figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FigureEvent {
    /// Nationals are received at ports: lists of hand-overs.
    Receptions,
    /// Foreigners are handed over to their own country: lists of hand-overs.
    Returns,
    /// Foreigners enter: a file of movements.
    Entries,
    /// Workers are given places: files of orders and of workers, and the step of the officer.
    Placements,
    /// Returnees with a plan are given certificates of their skills: lists of hand-overs, and the steps of the officer.
    Certificates,
    /// One worker comes back season after season.
    Seasons,
    /// Cases are opened by a step, one each: see [`FigureLedger::opens`].
    Openings,
}

/// So many of one kind.
#[derive(Debug, Clone)]
pub struct FigureRow {
    /// Their member of each dimension that is told of them.
    pub members: BTreeMap<Dimension, String>,
    /// How many.
    pub count: u64,
}

/// A figure of a source.
#[derive(Debug, Clone)]
pub struct SourceFigure {
    /// `F004`.
    pub id: String,
    /// Document and line: `oas-2007:L36`.
    pub source: String,
    /// As it is printed there.
    pub printed: String,
    /// How a ledger gives it; nothing where no programme holds such events.
    pub built: Option<BuiltFigure>,
}

/// How a ledger gives a figure.
#[derive(Debug, Clone)]
pub struct BuiltFigure {
    /// The ledger.
    pub ledger: String,
    /// The table in which it is read; none for what no table may show.
    pub table: Option<TableId>,
    /// The members that are counted, by dimension of the table; all where none is named.
    pub members: BTreeMap<Dimension, Vec<String>>,
    /// The count.
    pub is: u64,
    /// Of which figure it is a share, and the share that the source prints.
    pub share: Option<(String, String)>,
}

impl BuiltFigure {
    /// Whether a row of its ledger is counted.
    pub fn counts(&self, row: &FigureRow) -> bool {
        let among = |(dimension, members): (&Dimension, &Vec<String>)| {
            row.members.get(dimension).is_some_and(|it| members.contains(it))
        };
        self.members.iter().all(among)
    }
}
