//! A question: who wants to do what, with which data, why, under which circumstances. It names no person on either side,
//! so that the same question always has the same answer.

use std::collections::BTreeSet;

use rumbo_base::{AccessRoleId, Action, AgencyId, DataClassId, Emergency, FieldId, ProgrammeId, PurposeId};
use rumbo_content::{Content, Programme};

/// As what somebody asks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reader {
    /// Their role.
    pub role: AccessRoleId,
    /// For whom they act, if for anybody but themself.
    pub agency: Option<AgencyId>,
}

/// What a question is about: data of one kind, with what decides who may see it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Record {
    /// What kind of data it is.
    pub class: DataClassId,
    /// The programme that collected it.
    pub programme: Option<ProgrammeId>,
    /// The authority that answers for it.
    pub owner: Option<AgencyId>,
    /// The other agencies that act in the programme.
    pub participants: BTreeSet<AgencyId>,
    /// What it was collected for. It keeps these purposes wherever it is copied.
    pub purposes: BTreeSet<PurposeId>,
    /// What it is never read for.
    pub forbidden: BTreeSet<PurposeId>,
    /// The agencies to which the person was handed on.
    pub handed_to: BTreeSet<AgencyId>,
    /// The agencies that a complaint is about, while it is not admitted.
    pub accused: BTreeSet<AgencyId>,
    /// Whether it is about a child.
    pub child: bool,
    /// Whether the person has asked for protection, or has it.
    pub claim: bool,
    /// Whether it is about the reader.
    pub own: bool,
}

/// What else matters to an answer.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Circumstances {
    /// Whether the person agreed to just this, expressly and beforehand.
    pub consent: bool,
    /// Whether a written request was reviewed as to the law.
    pub reviewed: bool,
    /// For what a closed door is to be opened.
    pub emergency: Option<Emergency>,
}

/// A question about access.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Question {
    /// Who asks.
    pub reader: Reader,
    /// What they want to do.
    pub action: Action,
    /// With what.
    pub record: Record,
    /// What for. There is no question without a purpose.
    pub purpose: PurposeId,
    /// Under which circumstances.
    pub circumstances: Circumstances,
}

impl Record {
    /// Data of a kind that belongs to no programme: the ledger, a published table.
    pub fn of_node(class: DataClassId, purposes: impl IntoIterator<Item = PurposeId>) -> Self {
        Self {
            class,
            programme: None,
            owner: None,
            participants: BTreeSet::new(),
            purposes: purposes.into_iter().collect(),
            forbidden: BTreeSet::new(),
            handed_to: BTreeSet::new(),
            accused: BTreeSet::new(),
            child: false,
            claim: false,
            own: false,
        }
    }

    /// Data of a kind that a programme collects: its owner, its participants and its purposes are those that it declares.
    pub fn of_programme(class: DataClassId, programme: &Programme, content: &Content) -> Self {
        Self {
            programme: Some(programme.id.clone()),
            owner: Some(programme.owner.clone()),
            participants: participants(programme, content),
            forbidden: programme.forbidden_purposes.iter().cloned().collect(),
            ..Self::of_node(class, [programme.purpose.clone()])
        }
    }

    /// The data of a field of a programme, or without one of its cases as a whole: of the kind that content declares.
    pub fn of_field(programme: &Programme, field: Option<&FieldId>, content: &Content) -> Self {
        let own = field.and_then(|it| programme.fields.get(it)).and_then(|it| it.class.clone());
        let class = own.or_else(|| programme.class.clone()).unwrap_or_else(DataClassId::case);
        Self::of_programme(class, programme, content)
    }
}

/// The agencies that must or may act in a programme, its owner aside.
fn participants(programme: &Programme, content: &Content) -> BTreeSet<AgencyId> {
    let waited_for = programme.states.iter().flat_map(|it| &it.waits_for);
    let acting = programme.steps.iter().flat_map(|it| &it.by);
    let named = waited_for.chain(acting).filter_map(|it| content.agencies.get(it.as_str()));
    named.map(|it| it.id.clone()).filter(|it| *it != programme.owner).collect()
}
