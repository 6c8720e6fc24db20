//! What is compared across groups: rights, the languages that people read, and from which count a rate is shown.

use rumbo_base::{Citation, ParameterId, ProgrammeId, Provenance, SystemId, TextKey};

/// What the view of coherence rests on.
#[derive(Debug, Clone, Default)]
pub struct Coherence {
    /// The smallest count that is shown.
    pub threshold: Option<ParameterId>,
    /// Languages that people in the country read, whether or not there are texts in them.
    pub languages: Vec<String>,
    /// Every right for every group, in the order of the file.
    pub rights: Vec<RightOfGroup>,
    /// Systems that it implements.
    pub implements: Vec<SystemId>,
}

/// A right as one group has it; words under `coherence-right-<right>`, and the reason of what is not whole under
/// `coherence-reason-<right>-<group>`.
#[derive(Debug, Clone)]
pub struct RightOfGroup {
    /// The right.
    pub right: TextKey,
    /// Whose.
    pub group: MigrantGroup,
    /// How far the law gives it.
    pub extent: Extent,
    /// Programmes that carry it here.
    pub programmes: Vec<ProgrammeId>,
    /// The provision that gives it, or whose words leave the group out.
    pub cite: Citation,
    /// How sure we are of it.
    pub status: Provenance,
    /// Where the sources speak of it.
    pub source: String,
}

/// The groups of people on the move, as policy tells them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MigrantGroup {
    /// Who comes to stay.
    Immigrant,
    /// Who has left.
    Emigrant,
    /// Who crosses.
    InTransit,
    /// Who comes back.
    Returnee,
}

impl MigrantGroup {
    /// All, with their words in files.
    pub const ALL: [(&'static str, Self); 4] = [
        ("immigrant", Self::Immigrant),
        ("emigrant", Self::Emigrant),
        ("in-transit", Self::InTransit),
        ("returnee", Self::Returnee),
    ];
}

/// How far the law gives a right to a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// As to everybody.
    Whole,
    /// With conditions that others do not have.
    Limited,
    /// No provision that was read gives it: a gap.
    Unfound,
    /// It is not meant for this group.
    NotMeant,
}

impl Extent {
    /// All, with their words in files.
    pub const ALL: [(&'static str, Self); 4] = [
        ("whole", Self::Whole),
        ("limited", Self::Limited),
        ("unfound", Self::Unfound),
        ("not-meant", Self::NotMeant),
    ];
}
