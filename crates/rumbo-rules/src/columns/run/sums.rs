//! Comparisons of sums of columns of 32 bits: `a·x + b·y + c < 0`, in one step. No part of such a sum can leave 64 bits, so
//! none needs to be computed by itself and watched.

use super::Planes;
use super::registers::View;
use crate::columns::kernel::compare::{self, NegativeSum};
use crate::columns::plan::{ColumnIndex, Computation, Condition, Lane, Number, NumberIndex, Program};
use crate::columns::population::{BoundColumn, Raw};

/// No number of 32 bits lies farther from zero.
const NARROW_PEAK: i128 = 1 << 31;

/// A comparison that holds where the sum is negative.
pub(super) struct Sum {
    one: (ColumnIndex, i64),
    other: (ColumnIndex, i64),
    constant: i64,
}

/// A number as a sum of columns.
struct Linear {
    /// Every column that it reads, once, and how often it counts.
    columns: Vec<(ColumnIndex, i128)>,
    constant: i128,
    /// Neither the number nor any part of it lies farther from zero.
    peak: i128,
}

impl Sum {
    /// Of each condition of a program, the sum that answers it, if there is one over these columns.
    pub(super) fn all(program: &Program, columns: &[Option<&BoundColumn<'_>>]) -> Vec<Option<Self>> {
        let narrow = |column: ColumnIndex| {
            columns.get(column).copied().flatten().is_some_and(|it| matches!(it.raw, Raw::Narrow(_)))
        };
        let sum = |condition: &Condition| match condition {
            Condition::Less { left, right } => {
                let left = Linear::of(program, *left, &narrow)?;
                Self::below_zero(&left.plus(Linear::of(program, *right, &narrow)?, -1)?)
            }
            _ => None,
        };
        program.conditions.as_slice().iter().map(sum).collect()
    }

    /// In lowest terms.
    fn below_zero(sum: &Linear) -> Option<Self> {
        let [(one, a), (other, b)] = *sum.columns.as_slice() else { return None };
        let common = divisor(divisor(a, b), sum.constant).max(1);
        let least = |number: i128| i64::try_from(number / common).ok();
        Some(Self { one: (one, least(a)?), other: (other, least(b)?), constant: least(sum.constant)? })
    }

    /// Of the rows of a tile, those in which the sum is negative.
    pub(super) fn answer(&self, view: &View<'_, '_>, out: &mut [u64]) {
        let column = |column| view.feed(column).narrow(view.tile);
        let negative = NegativeSum { left: self.one.1, right: self.other.1, constant: self.constant };
        compare::ask(column(self.one.0), column(self.other.0), out, negative);
    }

    /// Of the answers of a batch, keeps those of rows that are known.
    pub(super) fn among_known(&self, view: &View<'_, '_>, own: &mut Planes) {
        own.among_both_known(&view.feed(self.one.0).status, &view.feed(self.other.0).status);
    }
}

impl Linear {
    fn of(program: &Program, number: NumberIndex, narrow: &dyn Fn(ColumnIndex) -> bool) -> Option<Self> {
        let node = program.numbers.get(number).filter(|it| it.lane == Lane::Wide)?;
        match &node.number {
            Number::Column(column) if narrow(*column) => {
                Some(Self { columns: vec![(*column, 1)], constant: 0, peak: NARROW_PEAK })
            }
            Number::Same(number) => {
                let constant = i128::from(*number);
                Some(Self { columns: Vec::new(), constant, peak: constant.abs() })
            }
            Number::Scaled { number, by, limit } => {
                let inner = Self::of(program, *number, narrow)?;
                // Within the limit every row is certain.
                (inner.peak <= i128::from(*limit)).then_some(())?;
                inner.times(i128::from(*by))
            }
            Number::Compute { operator: Computation::Add, left, right } => {
                Self::of(program, *left, narrow)?.plus(Self::of(program, *right, narrow)?, 1)
            }
            Number::Sum(parts) => {
                let (first, rest) = parts.split_first()?;
                rest.iter().try_fold(Self::of(program, *first, narrow)?, |sum, part| {
                    sum.plus(Self::of(program, *part, narrow)?, 1)
                })
            }
            Number::Compute { operator: Computation::Subtract, left, right } => {
                Self::of(program, *left, narrow)?.plus(Self::of(program, *right, narrow)?, -1)
            }
            _ => None,
        }
    }

    fn times(mut self, by: i128) -> Option<Self> {
        for (_, often) in &mut self.columns {
            *often = often.checked_mul(by)?;
        }
        self.constant = self.constant.checked_mul(by)?;
        self.peak = self.peak.max(self.peak.checked_mul(by.abs())?);
        self.held()
    }

    fn plus(mut self, other: Self, often: i128) -> Option<Self> {
        for (column, by) in other.columns {
            let by = by.checked_mul(often)?;
            match self.columns.iter_mut().find(|(own, _)| *own == column) {
                Some((_, own)) => *own = own.checked_add(by)?,
                None => self.columns.push((column, by)),
            }
        }
        self.constant = self.constant.checked_add(other.constant.checked_mul(often)?)?;
        self.peak = self.peak.checked_add(other.peak)?;
        self.held()
    }

    /// Itself, if 64 bits hold it whatever the columns say.
    fn held(self) -> Option<Self> {
        (self.peak <= i128::from(i64::MAX)).then_some(self)
    }
}

/// The greatest number that divides both; zero if both are.
fn divisor(one: i128, other: i128) -> i128 {
    let (mut one, mut other) = (one.abs(), other.abs());
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one
}

#[cfg(test)]
mod tests;
