//! Every reader against every purpose, kind of data and action: as a table that people can review.

use rumbo_base::{Action, PurposeId};

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
