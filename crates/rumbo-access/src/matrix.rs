//! Every reader against every purpose, kind of data and action: as a table that people can review, and as what two
//! versions of the policies are compared over.

use std::collections::BTreeSet;

use rumbo_base::{AccessRoleId, Action, AgencyId, DataClassId, Emergency, PurposeId};
use rumbo_content::{Content, Programme};

use crate::policies::Access;
use crate::question::{Circumstances, Question, Reader, Record};

/// Somebody who asks, and how they stand to the data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// How the table calls them.
    pub name: String,
    /// As what they ask.
    pub reader: Reader,
    /// Whether the data are about them.
    pub own: bool,
    /// Whether the person was handed on to their agency.
    pub handed: bool,
}

/// Data that are asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// How the table calls them.
    pub name: String,
    /// What they were collected for.
    pub purpose: PurposeId,
    /// What they are.
    pub record: Record,
}

/// The questions of a table.
#[derive(Debug, Clone, Default)]
pub struct Matrix {
    /// Who asks: the columns.
    pub seats: Vec<Seat>,
    /// About what: the rows.
    pub samples: Vec<Sample>,
    /// What for: a block each. `None` is what the data were collected for.
    pub purposes: Vec<Option<PurposeId>>,
    /// Under which circumstances, with their names: a block each.
    pub circumstances: Vec<(String, Circumstances)>,
}

/// One place of the table.
#[derive(Debug, Clone, Copy)]
pub struct Cell<'a> {
    /// Who asks.
    pub seat: &'a Seat,
    /// About what.
    pub sample: &'a Sample,
    /// What for.
    pub purpose: &'a PurposeId,
    /// Under which circumstances, with their name.
    pub circumstances: &'a (String, Circumstances),
}

impl Matrix {
    /// The questions that tell two versions of a country apart: every role, alone and for one agency of each sector and each
    /// owner of a programme; every kind of data that a programme collects; every purpose that its data are asked for.
    pub fn of_country(content: &Content) -> Self {
        let mut agencies: Vec<&AgencyId> = content.programmes.values().map(|it| &it.owner).collect();
        let mut sectors = BTreeSet::new();
        agencies.extend(content.agencies.values().filter(|it| sectors.insert(&it.sector)).map(|it| &it.id));
        agencies.sort();
        agencies.dedup();
        let seats = content.access_roles.keys().flat_map(|role| seats_of(role, &agencies));
        let samples = content.programmes.values().flat_map(|it| samples_of(it, content));
        let enforcing = content.purposes.values().filter(|it| it.enforcement).map(|it| Some(it.id.clone()));
        let plain = Circumstances::default;
        let emergency = Some(Emergency::Life);
        let circumstances = [
            ("ordinary", plain()),
            ("consent", Circumstances { consent: true, ..plain() }),
            ("reviewed", Circumstances { reviewed: true, ..plain() }),
            ("emergency", Circumstances { emergency, ..plain() }),
        ];
        Self {
            seats: seats.collect(),
            samples: samples.collect(),
            purposes: [None, Some(PurposeId::statistics())].into_iter().chain(enforcing).collect(),
            circumstances: circumstances.map(|(name, it)| (name.to_owned(), it)).to_vec(),
        }
    }

    /// Every place of the table: block by block, row by row.
    pub fn cells(&self) -> impl Iterator<Item = Cell<'_>> {
        let blocks =
            self.circumstances.iter().flat_map(|it| self.purposes.iter().map(move |purpose| (it, purpose)));
        blocks.flat_map(move |(circumstances, purpose)| {
            self.samples.iter().flat_map(move |it| self.row(circumstances, purpose.as_ref(), it))
        })
    }

    /// The places of one row.
    pub fn row<'a>(
        &'a self,
        circumstances: &'a (String, Circumstances),
        purpose: Option<&'a PurposeId>,
        sample: &'a Sample,
    ) -> impl Iterator<Item = Cell<'a>> {
        let purpose = purpose.unwrap_or(&sample.purpose);
        self.seats.iter().map(move |seat| Cell { seat, sample, purpose, circumstances })
    }
}

/// A role alone, about others and about oneself; and for each agency, with and without a hand-over to it.
fn seats_of(role: &AccessRoleId, agencies: &[&AgencyId]) -> Vec<Seat> {
    let seat = |agency: Option<&AgencyId>, own: bool, handed: bool| {
        let at = agency.map(|it| format!(":{it}")).unwrap_or_default();
        let how = if own {
            " (own)"
        } else if handed {
            " (handed on)"
        } else {
            ""
        };
        let reader = Reader { role: role.clone(), agency: agency.cloned() };
        Seat { name: format!("{role}{at}{how}"), reader, own, handed }
    };
    let mut all = vec![seat(None, false, false), seat(None, true, false)];
    for agency in agencies {
        all.push(seat(Some(agency), false, false));
        all.push(seat(Some(agency), false, true));
    }
    all
}

/// The kinds of data that a programme collects, and its papers; the case also as a child's and as that of somebody who asked
/// for protection.
fn samples_of(programme: &Programme, content: &Content) -> Vec<Sample> {
    let whole = Record::of_field(programme, None, content);
    let fields = programme.fields.keys().map(|it| Record::of_field(programme, Some(it), content));
    let paper = Record::of_programme(DataClassId::paper(), programme, content);
    let mut records: Vec<Record> = Vec::new();
    for record in std::iter::once(whole.clone()).chain(fields).chain([paper]) {
        if !records.iter().any(|it| it.class == record.class) {
            records.push(record);
        }
    }
    let sample = |mark: &str, record: Record| {
        let name = format!("{}/{}{mark}", programme.id, record.class);
        Sample { name, purpose: programme.purpose.clone(), record }
    };
    let mut all: Vec<Sample> = records.into_iter().map(|it| sample("", it)).collect();
    all.push(sample(" (child)", Record { child: true, ..whole.clone() }));
    all.push(sample(" (claim)", Record { claim: true, ..whole }));
    all
}

impl Cell<'_> {
    /// The question of this place for one action.
    pub fn question(&self, action: Action) -> Question {
        let mut record = self.sample.record.clone();
        record.own = self.seat.own;
        record.handed_to.extend(self.seat.reader.agency.clone().filter(|_| self.seat.handed));
        Question {
            reader: self.seat.reader.clone(),
            action,
            record,
            purpose: self.purpose.clone(),
            circumstances: self.circumstances.1.clone(),
        }
    }

    /// The actions that are allowed here.
    pub fn allowed(&self, access: &Access) -> Vec<Action> {
        let allows = |action: &&Action| access.verdict(&self.question(**action)).allowed;
        Action::ALL.iter().filter(allows).copied().collect()
    }
}
