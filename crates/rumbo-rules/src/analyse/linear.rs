//! Whole-number linear forms over numbered variables, and whether inequalities between them can hold together
//! (Fourier–Motzkin elimination, each inequality tightened to whole numbers). What a variable stands for is not known here.

use std::collections::{BTreeMap, BTreeSet};

/// The number of a variable.
pub(super) type Variable = usize;

/// More inequalities than this are not worked through: the question stays open.
const INEQUALITIES_MAX: usize = 400;

/// A constant plus variables, each times a number other than zero. As an inequality it says that it is at most zero.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(super) struct Linear {
    pub(super) constant: i128,
    /// In order of variables.
    pub(super) terms: Vec<(Variable, i128)>,
}

impl Linear {
    pub(super) fn constant(constant: i128) -> Self {
        Self { constant, terms: Vec::new() }
    }
    pub(super) fn variable(variable: Variable) -> Self {
        Self { constant: 0, terms: vec![(variable, 1)] }
    }
    /// Its value, if it has no variables.
    pub(super) fn as_constant(&self) -> Option<i128> {
        self.terms.is_empty().then_some(self.constant)
    }
    pub(super) fn factor_of(&self, variable: Variable) -> i128 {
        self.terms.iter().find(|(it, _)| *it == variable).map_or(0, |(_, factor)| *factor)
    }

    pub(super) fn plus(&self, other: &Self) -> Option<Self> {
        let mut terms: BTreeMap<Variable, i128> = self.terms.iter().copied().collect();
        for (variable, factor) in &other.terms {
            let sum = terms.entry(*variable).or_insert(0);
            *sum = sum.checked_add(*factor)?;
        }
        let constant = self.constant.checked_add(other.constant)?;
        Some(Self { constant, terms: terms.into_iter().filter(|(_, factor)| *factor != 0).collect() })
    }
    pub(super) fn times(&self, number: i128) -> Option<Self> {
        if number == 0 {
            return Some(Self::default());
        }
        let terms: Option<Vec<_>> =
            self.terms.iter().map(|(it, factor)| Some((*it, factor.checked_mul(number)?))).collect();
        Some(Self { constant: self.constant.checked_mul(number)?, terms: terms? })
    }
    pub(super) fn minus(&self, other: &Self) -> Option<Self> {
        self.plus(&other.times(-1)?)
    }
    pub(super) fn add(&self, number: i128) -> Option<Self> {
        Some(Self { constant: self.constant.checked_add(number)?, terms: self.terms.clone() })
    }

    /// The value where every variable has one.
    pub(super) fn value(&self, of: &impl Fn(Variable) -> Option<i128>) -> Option<i128> {
        self.terms.iter().try_fold(self.constant, |sum, (variable, factor)| {
            sum.checked_add(factor.checked_mul(of(*variable)?)?)
        })
    }

    /// The least and the greatest value where every variable lies between two.
    pub(super) fn bounds(&self, of: &impl Fn(Variable) -> Option<(i128, i128)>) -> Option<(i128, i128)> {
        self.terms.iter().try_fold((self.constant, self.constant), |(least, most), (variable, factor)| {
            let (low, high) = of(*variable)?;
            let (one, other) = (low.checked_mul(*factor)?, high.checked_mul(*factor)?);
            Some((least.checked_add(one.min(other))?, most.checked_add(one.max(other))?))
        })
    }

    /// The same inequality over whole numbers with the smallest factors.
    fn tightened(mut self) -> Self {
        let divisor =
            self.terms.iter().fold(0, |sum, (_, factor)| greatest_divisor(sum, factor.unsigned_abs()));
        if let Ok(divisor) = i128::try_from(divisor)
            && divisor > 1
        {
            for (_, factor) in &mut self.terms {
                *factor /= divisor;
            }
            self.constant = ceiling(self.constant, divisor);
        }
        self
    }
}

fn greatest_divisor(mut one: u128, mut other: u128) -> u128 {
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one
}

/// Division rounded down; the divisor is above zero.
pub(super) fn floor(number: i128, divisor: i128) -> i128 {
    number.div_euclid(divisor)
}

/// Division rounded up; the divisor is above zero.
pub(super) fn ceiling(number: i128, divisor: i128) -> i128 {
    let below = number.div_euclid(divisor);
    if number.rem_euclid(divisor) == 0 { below } else { below.saturating_add(1) }
}

/// Inequalities that hold together, the tightest of each kind.
#[derive(Debug, Clone, Default)]
struct System(BTreeMap<Vec<(Variable, i128)>, i128>);

/// Why a system cannot be worked on.
enum Stop {
    /// No values satisfy it.
    Contradiction,
    /// Numbers or inequalities became too many.
    TooMuch,
}

impl System {
    fn add(&mut self, inequality: Linear) -> Result<(), Stop> {
        let it = inequality.tightened();
        if it.terms.is_empty() {
            return if it.constant > 0 { Err(Stop::Contradiction) } else { Ok(()) };
        }
        let opposite: Vec<_> = it.terms.iter().map(|(variable, factor)| (*variable, -factor)).collect();
        if let Some(other) = self.0.get(&opposite)
            && other.checked_add(it.constant).ok_or(Stop::TooMuch)? > 0
        {
            return Err(Stop::Contradiction);
        }
        let tightest = self.0.entry(it.terms).or_insert(it.constant);
        *tightest = it.constant.max(*tightest);
        if self.0.len() > INEQUALITIES_MAX { Err(Stop::TooMuch) } else { Ok(()) }
    }

    fn variables(&self) -> BTreeSet<Variable> {
        self.0.keys().flatten().map(|(variable, _)| *variable).collect()
    }

    /// What remains of the system without that variable, and the inequalities that bounded it.
    fn without(self, variable: Variable) -> Result<(Self, Vec<Linear>), Stop> {
        let mut rest = Self::default();
        let (mut above, mut below, mut bounding) = (Vec::new(), Vec::new(), Vec::new());
        for (terms, constant) in self.0 {
            let it = Linear { constant, terms };
            match it.factor_of(variable) {
                0 => rest.add(it)?,
                factor => {
                    bounding.push(it.clone());
                    if factor > 0 { above.push((factor, it)) } else { below.push((-factor, it)) }
                }
            }
        }
        for (up, upper) in &above {
            for (down, lower) in &below {
                let joined =
                    upper.times(*down).zip(lower.times(*up)).and_then(|(one, other)| one.plus(&other));
                rest.add(joined.ok_or(Stop::TooMuch)?)?;
            }
        }
        Ok((rest, bounding))
    }
}

/// How variables bound each other, in the order in which values are to be chosen.
pub(super) type Ladder = Vec<(Variable, Vec<Linear>)>;

/// Whether inequalities can hold together.
pub(super) enum Together {
    /// They contradict each other.
    Never,
    /// Fractions satisfy them; whole numbers are to be chosen up this ladder.
    Perhaps(Ladder),
    /// Too much to work through.
    Unknown,
}

/// Eliminates the variables one after another; those for which `last` holds are chosen last.
pub(super) fn together(
    inequalities: impl IntoIterator<Item = Linear>,
    last: impl Fn(Variable) -> bool,
) -> Together {
    let mut system = System::default();
    let mut ladder = Ladder::new();
    let work = || -> Result<(), Stop> {
        for it in inequalities {
            system.add(it)?;
        }
        loop {
            let left = system.variables();
            let pairs = |variable: Variable| {
                let factors = system.0.keys().flatten().filter(|(it, _)| *it == variable);
                let (all, above) = factors.fold((0_usize, 0_usize), |(all, above), (_, factor)| {
                    (all.saturating_add(1), above.saturating_add(usize::from(*factor > 0)))
                });
                above.saturating_mul(all.saturating_sub(above))
            };
            let Some(next) = left.into_iter().min_by_key(|it| (!last(*it), pairs(*it), *it)) else {
                return Ok(());
            };
            let (rest, bounding) = std::mem::take(&mut system).without(next)?;
            ladder.push((next, bounding));
            system = rest;
        }
    };
    match work() {
        Ok(()) => {
            ladder.reverse();
            Together::Perhaps(ladder)
        }
        Err(Stop::Contradiction) => Together::Never,
        Err(Stop::TooMuch) => Together::Unknown,
    }
}

/// The whole numbers a variable may have where the others of these inequalities have values.
pub(super) fn between(
    variable: Variable,
    bounding: &[Linear],
    of: &impl Fn(Variable) -> Option<i128>,
) -> Option<(i128, i128)> {
    let (mut least, mut most) = (i128::MIN, i128::MAX);
    for it in bounding {
        let factor = it.factor_of(variable);
        let rest = it.value(&|other| if other == variable { Some(0) } else { of(other) })?;
        if factor > 0 {
            most = most.min(floor(rest.checked_neg()?, factor));
        } else {
            least = least.max(ceiling(rest, factor.checked_neg()?));
        }
    }
    Some((least, most))
}

#[cfg(test)]
mod tests;
