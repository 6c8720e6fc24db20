//! What is asked of a state's migration policy, with which evidence it is answered, and what was published of it.

use std::collections::BTreeMap;

use rumbo_base::{
    AgencyId, Citation, CivilDate, EvidenceId, IndicatorId, ProfileId, ProgrammeId, Provenance, TableId,
};

/// The governance profile of a country: its questions, its evidence, and the profiles that were published.
#[derive(Debug, Clone, Default)]
pub struct Governance {
    /// Ways to file sub-domains under dimensions, each with its dates.
    pub versions: Vec<Framework>,
    /// The questions, in the order of the file.
    pub indicators: Vec<Indicator>,
    /// What answers can rest on.
    pub evidence: BTreeMap<EvidenceId, Evidence>,
    /// Profiles that were published, oldest first.
    pub profiles: Vec<PublishedProfile>,
}

/// Which sub-domain belongs to which dimension, while it did.
#[derive(Debug, Clone)]
pub struct Framework {
    /// Its name.
    pub id: String,
    /// First day.
    pub from: CivilDate,
    /// Last day.
    pub until: Option<CivilDate>,
    /// How sure we are of it.
    pub status: Provenance,
    /// Dimensions in their order, each with its sub-domains.
    pub dimensions: Vec<(String, Vec<String>)>,
}

/// One question of the profile; words under `indicator-<id>`.
#[derive(Debug, Clone)]
pub struct Indicator {
    /// Its id.
    pub id: IndicatorId,
    /// The question that it belongs to, if it only answers a part of it.
    pub under: Option<IndicatorId>,
    /// Its sub-domain.
    pub subdomain: String,
    /// The objective of the Global Compact that it speaks to; our own mapping.
    pub compact_objective: Option<u8>,
    /// The sub-category of Sustainable Development Goal indicator 10.7.2; our own mapping.
    pub goal_category: Option<String>,
    /// A table of outcomes that is shown beside the profile, never in it.
    pub beside: Option<TableId>,
    /// Where the published profile treats it.
    pub source: Option<String>,
}

/// Something that an answer rests on; words under `evidence-<id>`.
#[derive(Debug, Clone)]
pub struct Evidence {
    /// Its id.
    pub id: EvidenceId,
    /// What the law says, what is organised, or what a service shows.
    pub kind: EvidenceKind,
    /// How far it has come.
    pub state: EvidenceState,
    /// First day, or the day on which it was seen.
    pub from: Option<CivilDate>,
    /// Last day, for what runs out.
    pub until: Option<CivilDate>,
    /// What of this content it is.
    pub refers: Option<Refers>,
    /// How sure we are of it.
    pub status: Provenance,
}

/// The three kinds of evidence, which are kept apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EvidenceKind {
    /// What the law says.
    Law,
    /// What is organised: bodies, plans, programmes.
    Organisation,
    /// What a service shows when it is measured.
    Service,
}

/// How far evidence has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EvidenceState {
    /// It holds.
    InForce,
    /// It is being written.
    Draft,
    /// It was announced or waits for somebody.
    Pending,
    /// It was looked for and is not there.
    Absent,
}

/// What of the content a piece of evidence is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refers {
    /// A provision.
    Law(Citation),
    /// An agency.
    Agency(AgencyId),
    /// A programme.
    Programme(ProgrammeId),
    /// A published table.
    Table(TableId),
    /// In how many of the country's languages every public text exists.
    Languages,
}

/// A profile that was published: placement and answer of each question, and what they rest on.
#[derive(Debug, Clone)]
pub struct PublishedProfile {
    /// Its id; words under `profile-<id>`.
    pub id: ProfileId,
    /// As of which day it was taken.
    pub on: CivilDate,
    /// How sure we are of its answers.
    pub status: Provenance,
    /// The answers.
    pub answers: BTreeMap<IndicatorId, ProfileAnswer>,
}

/// An answer. Where a question was placed and what was answered are two things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileAnswer {
    /// Among what it was placed.
    pub placement: Placement,
    /// What was answered.
    pub answer: Answer,
    /// What it rests on: at least one.
    pub evidence: Vec<EvidenceId>,
}

/// Among what a question is placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Placement {
    /// Well-developed areas.
    WellDeveloped,
    /// Areas with potential for further development.
    Potential,
    /// The table of treaties.
    Treaty,
    /// Nowhere: it follows from the sources.
    Implied,
}

/// What is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// It is there.
    Yes,
    /// In part.
    Partial,
    /// It is not.
    No,
}

impl Placement {
    /// All, with their words in files.
    pub const ALL: [(&'static str, Self); 4] = [
        ("well-developed", Self::WellDeveloped),
        ("potential", Self::Potential),
        ("treaty", Self::Treaty),
        ("implied", Self::Implied),
    ];
}

impl Answer {
    /// All, with their words in files.
    pub const ALL: [(&'static str, Self); 3] =
        [("yes", Self::Yes), ("partial", Self::Partial), ("no", Self::No)];
}

impl EvidenceKind {
    /// All, with their words in files.
    pub const ALL: [(&'static str, Self); 3] =
        [("law", Self::Law), ("organisation", Self::Organisation), ("service", Self::Service)];
}

impl EvidenceState {
    /// All, with their words in files.
    pub const ALL: [(&'static str, Self); 4] = [
        ("in-force", Self::InForce),
        ("draft", Self::Draft),
        ("pending", Self::Pending),
        ("absent", Self::Absent),
    ];
}

/// The word of a choice in files and texts.
pub fn word_of<T: PartialEq>(all: &[(&'static str, T)], it: &T) -> &'static str {
    all.iter().find(|(_, other)| other == it).map_or("", |(word, _)| word)
}

impl Governance {
    /// The filing that holds on a day.
    pub fn framework_at(&self, on: CivilDate) -> Option<&Framework> {
        self.versions.iter().find(|it| it.from <= on && it.until.is_none_or(|last| on <= last))
    }
    /// The question of that id.
    pub fn indicator(&self, id: &IndicatorId) -> Option<&Indicator> {
        self.indicators.iter().find(|it| it.id == *id)
    }
    /// The published profile of that id.
    pub fn profile(&self, id: &str) -> Option<&PublishedProfile> {
        self.profiles.iter().find(|it| it.id.as_str() == id)
    }
}
