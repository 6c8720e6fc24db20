//! What a state has promised and must do by when: commitments, sessions of bodies, reports, plans, treaties and agreements.

use std::collections::BTreeMap;

use rumbo_base::{
    AgencyId, Citation, CivilDate, EvidenceId, ObligationId, ParameterId, Provenance, PurposeId, RemedyId,
    SystemId, TextKey,
};

/// The register of obligations of a country.
#[derive(Debug, Clone, Default)]
pub struct Register {
    /// The obligations, in the order of the file.
    pub all: Vec<Obligation>,
    /// Days with what must be said of an obligation then: its tests.
    pub examples: Vec<ObligationExample>,
    /// Under which purpose its events are recorded.
    pub purpose: Option<PurposeId>,
    /// How many sessions each body holds a year: a table.
    pub sessions: Option<ParameterId>,
    /// How long before its day an obligation is recalled.
    pub remind_before: Option<ParameterId>,
    /// Ground and remedy of each refusal.
    pub refuse: BTreeMap<TextKey, Refuse>,
}

/// On what a refusal rests, and what can be done.
#[derive(Debug, Clone)]
pub struct Refuse {
    /// The provisions.
    pub basis: Vec<Citation>,
    /// The remedy.
    pub remedy: RemedyId,
}

/// A duty with an owner; words under `obligation-<id>`.
#[derive(Debug, Clone)]
pub struct Obligation {
    /// Its id.
    pub id: ObligationId,
    /// What kind of duty.
    pub kind: ObligationKind,
    /// Who answers for it.
    pub owner: AgencyId,
    /// When an instrument was signed.
    pub signed: Option<CivilDate>,
    /// When it was ratified or acceded to.
    pub ratified: Option<CivilDate>,
    /// From when it holds.
    pub from: Option<CivilDate>,
    /// Its last day.
    pub until: Option<CivilDate>,
    /// By when it must be done, if once.
    pub due: Option<CivilDate>,
    /// For a body: which row of the table of sessions is its rhythm.
    pub rhythm: Option<String>,
    /// Whether its sessions must be spread evenly over the year (*every three months*), instead of reached by its end.
    pub spread: bool,
    /// The countries with which, by three letters.
    pub parties: Vec<String>,
    /// Agencies that sit in a body beside its owner.
    pub members: Vec<AgencyId>,
    /// What shows that it is kept; `None` is "none".
    pub evidence: Option<EvidenceId>,
    /// Systems that it implements.
    pub implements: Vec<SystemId>,
    /// The provision.
    pub cite: Citation,
    /// How sure we are of it.
    pub status: Provenance,
    /// Where the sources speak of it.
    pub source: String,
}

/// What kind of duty it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ObligationKind {
    /// Something that was promised.
    Commitment,
    /// A body that meets.
    Sessions,
    /// A report to somebody outside.
    Report,
    /// A plan or programme that ends.
    Plan,
    /// A treaty, agreement or memorandum.
    Instrument,
}

impl ObligationKind {
    /// All, with their words in files.
    pub const ALL: [(&'static str, Self); 5] = [
        ("commitment", Self::Commitment),
        ("sessions", Self::Sessions),
        ("report", Self::Report),
        ("plan", Self::Plan),
        ("instrument", Self::Instrument),
    ];
}

/// What must be said of an obligation on a day.
#[derive(Debug, Clone)]
pub struct ObligationExample {
    /// Its line in the file.
    pub line: usize,
    /// The obligation.
    pub obligation: ObligationId,
    /// The day.
    pub on: CivilDate,
    /// Since when the register is watched; without it nobody records sessions.
    pub since: Option<CivilDate>,
    /// Days on which the body met.
    pub sessions: Vec<CivilDate>,
    /// How it stands.
    pub standing: String,
    /// Sessions held in the year that counts.
    pub held: Option<usize>,
    /// Sessions that the year asks for.
    pub required: Option<usize>,
}

impl Register {
    /// The obligation of that id.
    pub fn get(&self, id: &ObligationId) -> Option<&Obligation> {
        self.all.iter().find(|it| it.id == *id)
    }
}
