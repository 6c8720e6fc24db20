//! Instruments of law and the remedies they give.

use rumbo_base::{AgencyId, Citation, CivilDate, InstrumentId, ParameterId, Provenance, Provision, RemedyId};

/// A law, regulation or treaty.
#[derive(Debug, Clone)]
pub struct Instrument {
    /// Its id: `lmigra`.
    pub id: InstrumentId,
    /// Its title in its own language.
    pub title: String,
    /// First published in the official gazette.
    pub published: CivilDate,
    /// In force from.
    pub from: CivilDate,
    /// In force until, if it has ended.
    pub until: Option<CivilDate>,
    /// Last reform in the text that was read.
    pub reformed: Option<CivilDate>,
    /// The stored statute text it was checked against: a file name, if there is one.
    pub text: Option<String>,
    /// How sure we are.
    pub status: Provenance,
    /// The provisions that content may cite.
    pub provisions: Vec<Provision>,
}

/// A way to contest a decision, or what a person can do instead.
#[derive(Debug, Clone)]
pub struct RemedyForm {
    /// Its id; words under `remedy-<id>`.
    pub id: RemedyId,
    /// The term to use it, a deadline parameter, counted from notice.
    pub term: Option<ParameterId>,
    /// Where it is lodged.
    pub office: AgencyId,
    /// The provisions that give it.
    pub basis: Vec<Citation>,
}
