//! The outcomes of a population, as Arrow arrays and row by row.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Int64Type, UInt8Type, UInt16Type, UInt64Type};
use arrow_array::{Array, ArrayRef, UInt8Array};
use arrow_buffer::BooleanBuffer;
use rumbo_base::{EnumId, FieldId, Money};

use super::calendar;
use crate::decimal::Decimal;
use crate::value::{Type, Value};

/// What a rule says of a population.
#[derive(Debug, Clone)]
pub struct Outcomes {
    /// The outcomes that codes, or the bits of a set, stand for.
    pub values: Vec<Value>,
    /// The outcome of each case.
    pub answers: Answers,
    /// The cases that cannot be computed. [`super::Plan::decide`] says why.
    pub failed: BooleanBuffer,
    /// What the rule computes beside the outcome.
    pub outputs: BTreeMap<FieldId, Output>,
}

/// The outcome of each case, a row for each. A null is unknown, or cannot be computed.
#[derive(Debug, Clone)]
pub enum Answers {
    /// One outcome: its place among the values. The place after the last says that the rule does not apply.
    One(UInt8Array),
    /// Any outcomes together, a bit for each place.
    Set {
        /// Those that are sure: `UInt8` if eight bits do, else `UInt64`.
        sure: ArrayRef,
        /// Those that are sure or in doubt, in the same width.
        possible: ArrayRef,
    },
}

/// A computed value of each case. A null is unknown, does not apply, or cannot be computed.
#[derive(Debug, Clone)]
pub struct Output {
    /// Its type.
    pub ty: Type,
    /// `Int64` for numbers and amounts (minor units, millionths), `Date32`, `Boolean`, `UInt16` for members of a closed
    /// list (the place in it), `UInt64` for sets, `Utf8` for words and periods.
    pub values: ArrayRef,
    /// Where there is no such thing in the case.
    pub absent: BooleanBuffer,
}

/// What a rule says of one case of a population.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// This.
    Known(Value),
    /// Nobody can say until more facts are known.
    Unknown,
    /// There is no such thing in this case.
    NotApplicable,
    /// It cannot be computed.
    Failed,
}

impl Outcomes {
    /// How many cases there are.
    pub fn rows(&self) -> usize {
        self.failed.len()
    }

    /// What the rule says of one case.
    pub fn answer(&self, row: usize) -> Answer {
        if self.failed.value(row) {
            return Answer::Failed;
        }
        match &self.answers {
            Answers::One(codes) if codes.is_null(row) => Answer::Unknown,
            Answers::One(codes) => match self.values.get(usize::from(codes.value(row))) {
                Some(value) => Answer::Known(value.clone()),
                None => Answer::NotApplicable,
            },
            Answers::Set { sure, .. } if sure.is_null(row) => Answer::Unknown,
            Answers::Set { sure, .. } => {
                let bits = mask(sure, row);
                let members = self.values.iter().zip(0_u32..).filter(|(_, bit)| (bits >> bit) & 1 == 1);
                let names =
                    members.filter_map(|(it, _)| if let Value::Enum(name) = it { Some(name) } else { None });
                Answer::Known(Value::Set(names.cloned().collect()))
            }
        }
    }

    /// How many cases have each answer: the values in their order, then those that do not apply, are unknown and cannot
    /// be computed. Of a set, a case counts under each of its members.
    pub fn counts(&self) -> Counts {
        let failed = self.failed.count_set_bits();
        let mut counts = Counts { values: vec![0; self.values.len()], failed, ..Counts::default() };
        let known = match &self.answers {
            Answers::One(codes) => {
                for code in codes.iter().flatten() {
                    match counts.values.get_mut(usize::from(code)) {
                        Some(count) => *count += 1,
                        None => counts.not_applicable += 1,
                    }
                }
                codes.len() - codes.null_count()
            }
            Answers::Set { sure, .. } => {
                for mask in (0..sure.len()).filter(|it| sure.is_valid(*it)).map(|it| mask(sure, it)) {
                    for (count, bit) in counts.values.iter_mut().zip(0_u32..) {
                        *count += usize::from((mask >> bit) & 1 == 1);
                    }
                }
                sure.len() - sure.null_count()
            }
        };
        counts.unknown = self.rows() - known - failed;
        counts
    }
}

/// How many cases have each answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// Of each outcome, in the order of [`Outcomes::values`].
    pub values: Vec<usize>,
    /// Cases of which the rule says nothing.
    pub not_applicable: usize,
    /// Cases that nobody can decide until more facts are known.
    pub unknown: usize,
    /// Cases that cannot be computed.
    pub failed: usize,
}

/// The bits of a row of a set.
pub(super) fn mask(set: &ArrayRef, row: usize) -> u64 {
    match set.as_primitive_opt::<UInt8Type>() {
        Some(bytes) => u64::from(bytes.value(row)),
        None => set.as_primitive_opt::<UInt64Type>().map(|it| it.value(row)).unwrap_or_default(),
    }
}

impl Output {
    /// The value of one case. `lists` holds the closed lists. A case that cannot be computed reads as unknown.
    pub fn answer(&self, row: usize, lists: &BTreeMap<EnumId, Arc<[Arc<str>]>>) -> Answer {
        if self.absent.value(row) {
            return Answer::NotApplicable;
        }
        if self.values.is_null(row) {
            return Answer::Unknown;
        }
        self.value(row, lists).map_or(Answer::Unknown, Answer::Known)
    }

    fn value(&self, row: usize, lists: &BTreeMap<EnumId, Arc<[Arc<str>]>>) -> Option<Value> {
        let number = || self.values.as_primitive_opt::<Int64Type>().map(|it| it.value(row));
        match &self.ty {
            Type::Bool => self.values.as_boolean_opt().map(|it| Value::Bool(it.value(row))),
            Type::Int => number().map(Value::Int),
            Type::Decimal => number().map(Decimal::from_millionths).map(Value::Decimal),
            Type::Money(currency) => number().map(|minor| Value::Money(Money { minor, currency: *currency })),
            Type::Date => {
                let days = self.values.as_primitive_opt::<Date32Type>()?;
                calendar::day(days.value(row)).map(Value::Date)
            }
            Type::Enum(list) => {
                let place = self.values.as_primitive_opt::<UInt16Type>()?.value(row);
                lists.get(list)?.get(usize::from(place)).cloned().map(Value::Enum)
            }
            Type::Set(list) => {
                let mask = self.values.as_primitive_opt::<UInt64Type>()?.value(row);
                let members = lists.get(list)?.iter().zip(0_u32..);
                let has = |bit: u32| mask.checked_shr(bit).unwrap_or_default() & 1 == 1;
                let members: BTreeSet<Arc<str>> =
                    members.filter(|(_, bit)| has(*bit)).map(|(it, _)| it.clone()).collect();
                Some(Value::Set(members))
            }
            Type::Text | Type::Period => {
                Value::parse(&self.ty, self.values.as_string_opt::<i32>()?.value(row)).ok()
            }
            Type::List(_) => None,
        }
    }
}
