//! What a folder of content becomes once compiled: plain, checked, immutable data. No file format shows here.

pub mod access;
pub mod coherence;
pub mod evidence;
pub mod figures;
pub mod governance;
pub mod keepers;
pub mod law;
pub mod obligation;
pub mod programme;

use std::collections::BTreeMap;

use rumbo_base::{
    AccessRoleId, AgencyId, Calendar, CalendarId, Citation, CivilDate, ContentVersion, CountryId, Currency,
    Deadline, EnumId, InstrumentId, InventoryId, ParameterId, PermitId, PlaceId, ProgrammeId, Provenance,
    PurposeId, RemedyId, RuleId, RulingId, SectorId, SystemId, TableId, Zone,
};
use rumbo_rules::{DatedValue, ParameterValue, Parameters, Rule};

pub use access::{AccessMeasures, AccessRole};
pub use coherence::{Coherence, Extent, MigrantGroup, RightOfGroup};
pub use evidence::{CountBasis, Dimension, Estimate, Flow, PercentOf, TableForm};
pub use figures::{BuiltFigure, FigureEvent, FigureLedger, FigureRow, Opening, SourceFigure, SourceFigures};
pub use governance::{
    Answer, Evidence, EvidenceKind, EvidenceState, Framework, Governance, Indicator, Placement,
    ProfileAnswer, PublishedProfile, Refers, word_of,
};
pub use keepers::Keepers;
pub use law::{Effect, Example, Expected, Instrument, RemedyForm, RuleForm, Ruling};
pub use obligation::{Obligation, ObligationExample, ObligationKind, Refuse, Register as ObligationRegister};
pub use programme::{
    Also, Block, BlockKind, ClockForm, Field, Guard, ImportRow, Issue, Link, Occurrence, OnNewVersion,
    OpensCase, PaperForm, PermitForm, Programme, ReadFor, Reminder, RoleForm, RoleKind, Silence, State, Step,
    Withheld,
};

use crate::texts::Texts;

/// A country's content, compiled: everything that decides, under one version.
#[derive(Debug, Clone)]
pub struct Content {
    /// Country and hash of every file.
    pub version: ContentVersion,
    /// The country.
    pub country: Country,
    /// Who acts.
    pub agencies: BTreeMap<AgencyId, Agency>,
    /// As what people read, and how many people's data each may read. Without any, nobody reads anything.
    pub access_roles: BTreeMap<AccessRoleId, AccessRole>,
    /// What the house sets around the policies: limits, emergencies, delays.
    pub access_measures: AccessMeasures,
    /// Why data may be read and acts done.
    pub purposes: BTreeMap<PurposeId, Purpose>,
    /// Working days per authority.
    pub calendars: BTreeMap<CalendarId, Calendar>,
    /// States, border points, offices.
    pub places: BTreeMap<PlaceId, Place>,
    /// Who says how many more people a place takes.
    pub keepers: Keepers,
    /// Closed lists of names.
    pub enums: BTreeMap<EnumId, Vec<String>>,
    /// Laws and treaties, with the provisions that may be cited.
    pub instruments: BTreeMap<InstrumentId, Instrument>,
    /// Dated legal values.
    pub parameters: Parameters,
    /// Dated decision logic.
    pub rules: BTreeMap<RuleId, Rule>,
    /// What is told of each rule beside its logic.
    pub rule_forms: BTreeMap<RuleId, RuleForm>,
    /// What courts ruled against the law as it is printed.
    pub rulings: BTreeMap<RulingId, Ruling>,
    /// The rows of the inventory of law, encoded or not.
    pub inventory_rows: BTreeMap<InventoryId, InventoryRow>,
    /// Ways to contest a decision.
    pub remedies: BTreeMap<RemedyId, RemedyForm>,
    /// Statuses, cards, certificates.
    pub permits: BTreeMap<PermitId, PermitForm>,
    /// What the state offers and does.
    pub programmes: BTreeMap<ProgrammeId, Programme>,
    /// Published tables.
    pub tables: BTreeMap<TableId, TableForm>,
    /// What the source documents count, and the ledgers that must give it back.
    pub figures: SourceFigures,
    /// The governance profile.
    pub governance: Governance,
    /// What is compared across groups of migrants.
    pub coherence: Coherence,
    /// What the state has promised and must do by when.
    pub obligations: ObligationRegister,
    /// Every word that a person reads, per language.
    pub texts: Texts,
    /// What implements which system of the sources, and encodes which row of the inventory of law.
    pub items: Vec<Item>,
}

/// The country itself.
#[derive(Debug, Clone)]
pub struct Country {
    /// `mx`.
    pub id: CountryId,
    /// Languages in which every text must exist; the first is the one that binds.
    pub languages: Vec<String>,
    /// Its money.
    pub currency: Currency,
    /// Where its offices are unless they say otherwise.
    pub zone: Zone,
    /// The nationality code of its own citizens: `MEX`.
    pub nationality: String,
    /// Whether the country is invented: everything it prints is then marked so.
    pub fictional: bool,
}

/// An authority or organisation.
#[derive(Debug, Clone)]
pub struct Agency {
    /// Its id.
    pub id: AgencyId,
    /// Under which sector's pseudonyms it knows people.
    pub sector: SectorId,
    /// Whose working days its clocks count.
    pub calendar: CalendarId,
    /// Where its clocks run.
    pub zone: Zone,
    /// The provisions that give it its mandate.
    pub mandate: Vec<Citation>,
    /// How sure we are of the mandate.
    pub status: Provenance,
    /// Whether it is outside the state: a shelter, a carrier.
    pub partner: bool,
}

/// Why data is read.
#[derive(Debug, Clone)]
pub struct Purpose {
    /// Its id.
    pub id: PurposeId,
    /// Whether it serves to control or pursue people.
    pub enforcement: bool,
    /// The provisions that allow or limit it.
    pub basis: Vec<Citation>,
}

/// An official place.
#[derive(Debug, Clone)]
pub struct Place {
    /// Its id: `mx-bcn`, `tijuana-san-ysidro`.
    pub id: PlaceId,
    /// What it is: `state`, `port-of-entry`, `office`, `station`, `shelter`.
    pub kind: String,
    /// For a point of entry: `air`, `land`, `sea`; else empty.
    pub mode: String,
    /// The state it lies in; itself for a state.
    pub area: PlaceId,
    /// Local time there.
    pub zone: Zone,
    /// Its name as people there call it.
    pub name: String,
    /// How sure we are of the row.
    pub status: Provenance,
    /// Beds or seats, where people stay.
    pub capacity: Option<u32>,
}

impl Place {
    /// Whether other places lie in it: a state, or a province of another country.
    pub fn is_area(&self) -> bool {
        matches!(self.kind.as_str(), "state" | "province")
    }
}

/// One row of the inventory of law.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InventoryRow {
    /// The letter of its area of law.
    pub area: char,
    /// How it was found, the row's own mark first: `T` read in the official text, `Q` quoted elsewhere, `P` published by
    /// an agency or the press, `S` in the source documents only, `U` unverified.
    pub mark: String,
}

impl InventoryRow {
    /// Whether it was read in the official text.
    pub fn is_read_in_the_text(&self) -> bool {
        self.mark.starts_with('T')
    }
}

/// One content item: for coverage and for the books.
#[derive(Debug, Clone)]
pub struct Item {
    /// `programme`, `table`, `permit`, …
    pub kind: &'static str,
    /// Its id.
    pub id: String,
    /// Which systems of the source documents it implements.
    pub implements: Vec<SystemId>,
    /// Which rows of the inventory of law it encodes.
    pub inventory: Vec<InventoryId>,
    /// How many scenarios tell its story; of a rule or parameter, how many examples.
    pub scenarios: usize,
}

impl Content {
    /// The programme of that id.
    pub fn programme(&self, id: &ProgrammeId) -> Option<&Programme> {
        self.programmes.get(id)
    }
    /// The working days that an agency's clocks count.
    pub fn calendar_of(&self, agency: &AgencyId) -> Option<&Calendar> {
        self.calendars.get(&self.agencies.get(agency)?.calendar)
    }
    /// Local time at a place; without one, where the agency is; without that, the country's.
    pub fn zone_of(&self, place: Option<&PlaceId>, agency: Option<&AgencyId>) -> &Zone {
        let place = place.and_then(|it| self.places.get(it)).map(|it| &it.zone);
        let agency = agency.and_then(|it| self.agencies.get(it)).map(|it| &it.zone);
        place.or(agency).unwrap_or(&self.country.zone)
    }
    /// The value of a parameter on that day.
    pub fn parameter_at(&self, id: &ParameterId, on: CivilDate) -> Option<&DatedValue> {
        self.parameters.at(id, on)
    }
    /// A parameter's deadline on that day, with what it rests on.
    pub fn deadline_at(&self, id: &ParameterId, on: CivilDate) -> Option<(&Deadline, &DatedValue)> {
        let value = self.parameters.at(id, on)?;
        match &value.is {
            ParameterValue::Deadline(deadline) => Some((deadline, value)),
            _ => None,
        }
    }
}
