//! Numbers that are computed from facts otherwise than by a linear form: months after a day, a rounded share of an amount,
//! a whole quotient, a product. Each knows its value, and inequalities that always hold of it.

use rumbo_base::MonthRounding;

use super::days;
use super::linear::{Linear, Variable};
use super::space::MILLIONTHS;
use super::store::Store;

/// How a number is computed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Derivation {
    /// So many months after a day.
    Months { day: Linear, months: u32, rounding: MonthRounding },
    /// So many millionths of an amount, halves rounded away from zero.
    Share { of: Linear, millionths: i128 },
    /// A quotient without its fraction.
    Quotient { of: Linear, by: i128 },
    /// Two numbers multiplied.
    Product { left: Linear, right: Linear },
}

/// A month has so many thousandths of a day on average, at least and at most; and is that many days off at worst.
const MONTH_LEAST: i128 = 30_436;
const MONTH_MOST: i128 = 30_437;
const MONTH_SCALE: i128 = 1000;
const MONTH_OFF: i128 = 6;

type Bounds = Option<(i128, i128)>;

impl Derivation {
    pub(super) fn inputs(&self) -> Vec<&Linear> {
        match self {
            Self::Months { day, .. } => vec![day],
            Self::Share { of, .. } | Self::Quotient { of, .. } => vec![of],
            Self::Product { left, right } => vec![left, right],
        }
    }

    /// The value where the inputs have values.
    pub(super) fn value(&self, of: &impl Fn(&Linear) -> Option<i128>) -> Option<i128> {
        match self {
            Self::Months { day, months, rounding } => days::months_later(of(day)?, *months, *rounding),
            Self::Share { of: amount, millionths } => {
                let exact = of(amount)?.checked_mul(*millionths)?;
                let half = exact.signum().checked_mul(MILLIONTHS / 2)?;
                Some(exact.checked_add(half)? / MILLIONTHS)
            }
            Self::Quotient { of: number, by } => of(number)?.checked_div(*by),
            Self::Product { left, right } => of(left)?.checked_mul(of(right)?),
        }
    }

    /// Whether it grows with its only input (or stays), or shrinks (or stays).
    fn rises(&self) -> Option<bool> {
        match self {
            Self::Months { .. } => Some(true),
            Self::Share { millionths, .. } => Some(*millionths >= 0),
            Self::Quotient { by, .. } => Some(*by > 0),
            Self::Product { .. } => None,
        }
    }

    /// Between which numbers it lies.
    pub(super) fn range(&self, bounds: impl Fn(&Linear) -> Bounds) -> Bounds {
        if let Self::Product { left, right } = self {
            let ((low, high), (least, most)) = (bounds(left)?, bounds(right)?);
            let corners = [(low, least), (low, most), (high, least), (high, most)];
            let products: Option<Vec<i128>> =
                corners.iter().map(|(one, other)| one.checked_mul(*other)).collect();
            let products = products?;
            return Some((*products.iter().min()?, *products.iter().max()?));
        }
        let (low, high) = bounds(self.inputs().first()?)?;
        let (one, other) = (self.value(&|_| Some(low))?, self.value(&|_| Some(high))?);
        Some((one.min(other), one.max(other)))
    }

    /// Inequalities that always hold of it. They admit fractions that the number itself never has.
    pub(super) fn consequences(&self, variable: Variable, bounds: impl Fn(&Linear) -> Bounds) -> Vec<Linear> {
        let own = Linear::variable(variable);
        let found = match self {
            Self::Months { day, months, .. } => months_apart(&own, day, i128::from(*months)),
            Self::Share { of, millionths } => (|| {
                let off = own.times(2 * MILLIONTHS)?.minus(&of.times(millionths.checked_mul(2)?)?)?;
                Some(vec![off.add(-MILLIONTHS)?, off.times(-1)?.add(-MILLIONTHS)?])
            })(),
            Self::Quotient { of, by } => remainder(&own, of, *by, bounds(of)),
            Self::Product { left, right } => envelope(&own, left, right, bounds(left), bounds(right)),
        };
        found.unwrap_or_default()
    }
}

fn months_apart(own: &Linear, day: &Linear, months: i128) -> Option<Vec<Linear>> {
    let apart = own.minus(day)?;
    let (least, most) =
        (months * MONTH_LEAST / MONTH_SCALE - MONTH_OFF, months * MONTH_MOST / MONTH_SCALE + MONTH_OFF);
    Some(vec![apart.times(-1)?.add(least)?, apart.add(-most)?])
}

/// What remains is nearer to zero than the divisor, and has the sign of what was divided.
fn remainder(own: &Linear, of: &Linear, by: i128, bounds: Bounds) -> Option<Vec<Linear>> {
    let rest = of.minus(&own.times(by)?)?;
    let (low, high) = bounds.unwrap_or((i128::MIN, i128::MAX));
    let most = by.checked_abs()?.checked_sub(1)?;
    let least = if low >= 0 { 0 } else { most };
    let most = if high <= 0 { 0 } else { most };
    Some(vec![rest.add(-most)?, rest.times(-1)?.add(-least)?])
}

/// The four planes between which a product lies over a rectangle (McCormick 1976).
fn envelope(own: &Linear, left: &Linear, right: &Linear, one: Bounds, other: Bounds) -> Option<Vec<Linear>> {
    let ((low, high), (least, most)) = (one?, other?);
    let plane = |x: i128, y: i128| {
        let sum = right.times(x)?.plus(&left.times(y)?)?;
        sum.add(x.checked_mul(y)?.checked_neg()?)?.minus(own)
    };
    let above = |x, y| plane(x, y)?.times(-1);
    Some(vec![plane(low, least)?, plane(high, most)?, above(low, most)?, above(high, least)?])
}

impl Store {
    /// The fact that decides a variable alone, and whether the variable grows with it.
    fn chain(&self, variable: Variable) -> Option<(Variable, bool)> {
        let Some(derivation) = self.derivation(variable) else { return Some((variable, true)) };
        let [(input, factor)] = derivation.inputs().first()?.terms.as_slice() else { return None };
        let (base, rises) = self.chain(*input)?;
        Some((base, (rises == (*factor > 0)) == derivation.rises()?))
    }

    /// The value of a variable where the fact that decides it has one.
    pub(super) fn along(&self, variable: Variable, base: Variable, value: i128) -> Option<i128> {
        match self.derivation(variable) {
            None => (variable == base).then_some(value),
            Some(derivation) => derivation.value(&|form| form.value(&|it| self.along(it, base, value))),
        }
    }

    /// Between which values of one fact a form is at most zero, where that fact alone decides it and the form only grows
    /// or only shrinks with it. No value: the first is greater than the second.
    pub(super) fn cut(&self, form: &Linear) -> Option<(Variable, i128, i128)> {
        let (base, rises) = self.direction(form)?;
        let (first, last) = self.range(base)?;
        let holds = |at: i128| Some(form.value(&|it| self.along(it, base, at))? <= 0);
        let (mut low, mut high) = (first, last);
        // The form holds on one side of a border: the border lies between `low` and `high`.
        while low < high {
            let middle = low.checked_add((high.checked_sub(low)?.checked_add(i128::from(rises))?) / 2)?;
            match (holds(middle)?, rises) {
                (true, true) => low = middle,
                (false, true) => high = middle.checked_sub(1)?,
                (true, false) => high = middle,
                (false, false) => low = middle.checked_add(1)?,
            }
        }
        Some(match (holds(low)?, rises) {
            (true, true) => (base, first, low),
            (true, false) => (base, low, last),
            (false, _) => (base, 1, 0),
        })
    }

    /// The fact on which a form depends alone, and whether it grows with it.
    pub(super) fn direction(&self, form: &Linear) -> Option<(Variable, bool)> {
        let mut found = None;
        for (variable, factor) in &form.terms {
            let (base, rises) = self.chain(*variable)?;
            let rises = rises == (*factor > 0);
            if found.is_some_and(|it| it != (base, rises)) {
                return None;
            }
            found = Some((base, rises));
        }
        found
    }

    /// The last values at or above zero before each quotient of that fact alone takes its first step.
    pub(super) fn first_steps(&self, base: Variable) -> Vec<i128> {
        let derived = self.derived.iter().enumerate();
        let quotients = derived.filter(|(_, it)| matches!(***it, Derivation::Quotient { .. }));
        let variables = quotients.map(|(index, _)| self.slots.len().saturating_add(index));
        variables.filter_map(|it| self.first_step(it, base)).collect()
    }

    fn first_step(&self, variable: Variable, base: Variable) -> Option<i128> {
        if self.chain(variable)?.0 != base {
            return None;
        }
        let (first, last) = self.range(base)?;
        let start = first.max(0);
        let at_start = self.along(variable, base, start)?;
        let same = |number: i128| Some(self.along(variable, base, number)? == at_start);
        let (mut low, mut high) = (start, last);
        if same(high)? {
            return None;
        }
        // The quotient is the same at `low` and another at `high`.
        while low.checked_add(1)? < high {
            let middle = low.checked_add(high.checked_sub(low)? / 2)?;
            if same(middle)? { low = middle } else { high = middle }
        }
        Some(low)
    }
}
