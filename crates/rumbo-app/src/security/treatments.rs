//! The inventory: for each programme, who answers for which data, what for, on which ground, for how long, and who else acts on it.

use std::collections::{BTreeMap, BTreeSet};

use rumbo_base::{CivilDate, DataClassId, ParameterId, ProgrammeId};
use rumbo_content::{Content, Field, Programme};
use rumbo_store::StateCount;
use serde::Serialize;

use crate::access::Record;

/// One treatment of personal data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Treatment {
    /// The programme.
    pub programme: ProgrammeId,
    /// The authority that answers for it.
    pub owner: String,
    /// Under which sector's pseudonyms people are known in it.
    pub sector: String,
    /// What for.
    pub purpose: String,
    /// What it is never read for.
    pub never_for: Vec<String>,
    /// The provisions that it rests on.
    pub basis: Vec<String>,
    /// The other agencies that act in it.
    pub others: Vec<String>,
    /// Cases.
    pub cases: u64,
    /// The data, field by field.
    pub data: Vec<Datum>,
}

/// A field that people are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Datum {
    /// The field.
    pub field: String,
    /// Which kind of data it is.
    pub class: DataClassId,
    /// Whether it is kept sealed, apart from the case.
    pub sealed: bool,
    /// The provisions for which it is asked.
    pub why: Vec<String>,
    /// The parameter that says how long it is kept.
    pub term: ParameterId,
    /// How long that is on the day, if a value holds.
    pub keeps: Option<String>,
    /// Whether that value was checked against its source, so that it ends by itself.
    pub checked: bool,
}

/// The treatments of a country's content, the programmes that are over included while they still have cases.
pub(super) fn of(content: &Content, counts: &[StateCount], on: CivilDate) -> Vec<Treatment> {
    let mut cases: BTreeMap<&ProgrammeId, u64> = BTreeMap::new();
    for it in counts {
        *cases.entry(&it.programme).or_default() += it.cases;
    }
    let in_use = |it: &&Programme| cases.contains_key(&it.id) || it.until.is_none_or(|until| until >= on);
    let known = content.programmes.values().filter(in_use);
    known.map(|it| treatment(content, it, cases.get(&it.id).copied().unwrap_or(0), on)).collect()
}

fn treatment(content: &Content, programme: &Programme, cases: u64, on: CivilDate) -> Treatment {
    let record = Record::of_field(programme, None, content);
    let sector = content.agencies.get(&programme.owner).map(|it| it.sector.to_string());
    Treatment {
        programme: programme.id.clone(),
        owner: programme.owner.to_string(),
        sector: sector.unwrap_or_default(),
        purpose: programme.purpose.to_string(),
        never_for: programme.forbidden_purposes.iter().map(ToString::to_string).collect(),
        basis: programme.basis.iter().map(ToString::to_string).collect(),
        others: record.participants.iter().map(ToString::to_string).collect(),
        cases,
        data: programme.fields.values().map(|it| datum(content, programme, it, on)).collect(),
    }
}

fn datum(content: &Content, programme: &Programme, field: &Field, on: CivilDate) -> Datum {
    let value = content.parameters.at(&field.keep, on);
    Datum {
        field: field.id.to_string(),
        class: Record::of_field(programme, Some(&field.id), content).class,
        sealed: field.personal,
        why: field.why.iter().map(ToString::to_string).collect(),
        term: field.keep.clone(),
        keeps: value.map(|it| it.is.to_string()),
        checked: value.is_some_and(rumbo_rules::DatedValue::decides),
    }
}

impl Treatment {
    /// The kinds of data that it asks for.
    pub fn classes(&self) -> BTreeSet<&DataClassId> {
        self.data.iter().map(|it| &it.class).collect()
    }
    /// Sealed fields whose term nobody has checked, so that nothing of them ends by itself.
    pub fn unchecked(&self) -> usize {
        self.data.iter().filter(|it| it.sealed && !it.checked).count()
    }
}
