//! What changes between two evaluations of the same population: how many cases go from which answer to which, and the
//! amounts that are computed, summed.

use std::collections::BTreeMap;

use arrow_array::Array;
use arrow_array::cast::AsArray;
use arrow_array::types::Int64Type;
use rumbo_base::FieldId;
use serde::Serialize;

use super::outcomes::{Answers, Outcomes, Output, mask};
use super::written;
use crate::value::Type;

/// Answers of one outcome: its place among the values, then these.
const NOT_APPLICABLE: usize = 256;
const UNKNOWN: usize = 257;
const FAILED: usize = 258;
const KINDS: usize = 259;

/// What changes in a population.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Changes {
    /// How many cases there are.
    pub rows: usize,
    /// From what to what, and how many cases. Of a set, each member comes and goes by itself.
    pub moves: Vec<Move>,
    /// The amounts before and after, summed over the cases of which they are known.
    pub sums: BTreeMap<FieldId, (Sum, Sum)>,
}

/// Cases that go from one answer to another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Move {
    /// The answer before.
    pub from: Side,
    /// The answer after.
    pub to: Side,
    /// How many.
    pub cases: usize,
}

/// An answer before or after.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// This outcome; of a set, with this member.
    Outcome(String),
    /// Of a set, without this member.
    Without(String),
    /// Nobody can say until more facts are known.
    Unknown,
    /// The rule says nothing.
    NotApplicable,
    /// It cannot be computed.
    Failed,
}

/// A sum of amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Sum {
    /// In minor units.
    pub minor: i128,
    /// Over so many cases.
    pub cases: usize,
}

impl Outcomes {
    /// What changes from these outcomes to those of the same cases under another law.
    pub fn changes(&self, after: &Self) -> Changes {
        let moves = match (&self.answers, &after.answers) {
            (Answers::Set { .. }, Answers::Set { .. }) => members(self, after),
            _ => answers(self, after),
        };
        let amounts = self.outputs.iter().filter(|(_, it)| matches!(it.ty, Type::Money(_)));
        let sums = amounts.filter_map(|(name, before)| {
            let other = after.outputs.get(name)?;
            Some((name.clone(), (sum(self, before)?, sum(after, other)?)))
        });
        Changes { rows: self.rows(), moves, sums: sums.collect() }
    }

    /// The kind of answer of a case, as a number below `KINDS`.
    fn kind(&self, row: usize) -> usize {
        if self.failed.value(row) {
            return FAILED;
        }
        match &self.answers {
            Answers::One(codes) if codes.is_null(row) => UNKNOWN,
            Answers::One(codes) => {
                let code = usize::from(codes.value(row));
                if code < self.values.len() { code } else { NOT_APPLICABLE }
            }
            Answers::Set { .. } => UNKNOWN,
        }
    }

    fn side(&self, kind: usize) -> Side {
        match kind {
            NOT_APPLICABLE => Side::NotApplicable,
            UNKNOWN => Side::Unknown,
            FAILED => Side::Failed,
            place => Side::Outcome(self.values.get(place).map(written).unwrap_or_default()),
        }
    }
}

fn answers(before: &Outcomes, after: &Outcomes) -> Vec<Move> {
    let mut counts = vec![0_usize; KINDS * KINDS];
    for row in 0..before.rows().min(after.rows()) {
        if let Some(count) = counts.get_mut(before.kind(row) * KINDS + after.kind(row)) {
            *count += 1;
        }
    }
    let found = counts.into_iter().enumerate().filter(|(_, cases)| *cases > 0);
    let moves = found.map(|(index, cases)| Move {
        from: before.side(index / KINDS),
        to: after.side(index % KINDS),
        cases,
    });
    // The same answer may have another code under another law.
    moves.filter(|it| it.from != it.to).collect()
}

/// What is known of the set of one case.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Members {
    Known(u64),
    Unknown,
    Failed,
}

/// Of a set: for every member, the cases that gain, lose or no longer know it.
fn members(before: &Outcomes, after: &Outcomes) -> Vec<Move> {
    let mut names: Vec<String> = before.values.iter().chain(&after.values).map(written).collect();
    names.sort();
    names.dedup();
    let bits: Vec<(Option<u32>, Option<u32>)> =
        names.iter().map(|it| (before.bit(it), after.bit(it))).collect();
    let same_bits = before.values == after.values;
    let mut counts = vec![[0_usize; 16]; names.len()];
    for row in 0..before.rows().min(after.rows()) {
        let (one, other) = (before.members(row), after.members(row));
        if same_bits && one == other {
            continue;
        }
        for (count, (bit, then)) in counts.iter_mut().zip(&bits) {
            if let Some(it) = count.get_mut(one.state(*bit) * 4 + other.state(*then)) {
                *it += 1;
            }
        }
    }
    let of = |(name, counts): (&String, [usize; 16])| {
        let side = |state: usize| match state {
            0 => Side::Without(name.clone()),
            1 => Side::Outcome(name.clone()),
            2 => Side::Unknown,
            _ => Side::Failed,
        };
        let changed = counts.into_iter().enumerate().filter(|(it, cases)| *cases > 0 && it / 4 != it % 4);
        changed.map(|(it, cases)| Move { from: side(it / 4), to: side(it % 4), cases }).collect::<Vec<_>>()
    };
    names.iter().zip(counts).flat_map(of).collect()
}

impl Members {
    /// 0 without the member of that bit, 1 with it, 2 unknown, 3 not computed.
    fn state(self, bit: Option<u32>) -> usize {
        match (self, bit) {
            (Self::Known(mask), Some(bit)) => usize::from((mask >> bit) & 1 == 1),
            (Self::Known(_), None) => 0,
            (Self::Unknown, _) => 2,
            (Self::Failed, _) => 3,
        }
    }
}

impl Outcomes {
    fn bit(&self, name: &str) -> Option<u32> {
        let found = self.values.iter().position(|it| written(it) == name);
        found.and_then(|it| u32::try_from(it).ok())
    }

    fn members(&self, row: usize) -> Members {
        match &self.answers {
            _ if self.failed.value(row) => Members::Failed,
            Answers::Set { sure, .. } if !sure.is_null(row) => Members::Known(mask(sure, row)),
            _ => Members::Unknown,
        }
    }
}

fn sum(outcomes: &Outcomes, output: &Output) -> Option<Sum> {
    let values = output.values.as_primitive_opt::<Int64Type>()?;
    let mut sum = Sum { minor: 0, cases: 0 };
    for row in 0..values.len() {
        if !values.is_null(row) && !output.absent.value(row) && !outcomes.failed.value(row) {
            sum.minor += i128::from(values.value(row));
            sum.cases += 1;
        }
    }
    Some(sum)
}

#[cfg(test)]
mod tests;
