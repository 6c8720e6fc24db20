//! What a condition or expression is under the assumptions of a store: an answer or a form, or else what to assume next.

use std::sync::Arc;

use rumbo_base::MonthRounding;

use super::derived::Derivation;
use super::formula::{Atom, Expr, Formula, Test};
use super::linear::Linear;
use super::space::{DAYS, IMMEDIATE, MILLIONTHS, MONTHS, YEARS};
use super::store::{Answer, Item, Step, Store};
use crate::expression::Expression;

mod ways;

use ways::{
    at_least, by, compare, contains, counted, decided_unit, derive, divided, either, held, members, number,
    one_of, presence, same, truth,
};

/// Why there is no answer yet.
#[derive(Debug)]
pub(super) enum Stop {
    /// One of these has to be assumed first; together they are all there is.
    Split(Vec<Vec<Step>>),
    /// It cannot be computed.
    Fails,
    /// It lies beyond what can be decided exactly.
    Beyond,
}

/// What an expression is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Term {
    Number(Linear),
    Item(Item),
    Period(Item, Linear),
    /// It does not apply.
    Absent,
}

/// Reads formulas under assumptions.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    pub(super) atoms: &'a [Atom],
}

pub(super) type Found<T> = Result<T, Stop>;

impl Reader<'_> {
    pub(super) fn formula(&self, store: &mut Store, formula: &Formula) -> Found<Answer> {
        match formula {
            Formula::Constant(answer) => Ok(*answer),
            Formula::Atom(index) => self.atom(store, *index),
            Formula::Not(inner) => Ok(match self.formula(store, inner)? {
                Answer::True => Answer::False,
                Answer::False => Answer::True,
                Answer::Absent => Answer::Absent,
            }),
            Formula::All(parts) => self.connect(store, parts, Answer::False, Answer::True),
            Formula::Any(parts) => self.connect(store, parts, Answer::True, Answer::False),
        }
    }

    /// One part that is decisive decides, whatever still has to be assumed for the others.
    fn connect(
        &self,
        store: &mut Store,
        parts: &[Formula],
        decisive: Answer,
        otherwise: Answer,
    ) -> Found<Answer> {
        let (mut stop, mut applies) = (None, true);
        for part in parts {
            match self.formula(store, part) {
                Ok(answer) if answer == decisive => return Ok(decisive),
                Ok(answer) => applies &= answer != Answer::Absent,
                Err(why) => drop(stop.get_or_insert(why)),
            }
        }
        match stop {
            Some(why) => Err(why),
            None if applies => Ok(otherwise),
            None => Ok(Answer::Absent),
        }
    }

    fn atom(&self, store: &mut Store, index: usize) -> Found<Answer> {
        if let Some(answer) = store.answers.get(index).copied().flatten() {
            return Ok(answer);
        }
        let Some(atom) = self.atoms.get(index) else { return Err(Stop::Fails) };
        match self.test(store, index, atom) {
            // Taken as a condition of its own that may hold or not.
            Err(Stop::Beyond) => Err(Stop::Split(
                [Answer::True, Answer::False]
                    .map(|it| vec![Step::Answered(index, it), Step::Undecided(index)])
                    .into(),
            )),
            found => found,
        }
    }

    fn test(&self, store: &mut Store, index: usize, atom: &Atom) -> Found<Answer> {
        match &atom.test {
            Test::Has(variable) => presence(store, *variable).map(truth),
            Test::Flag(flag) => match self.term(store, flag)? {
                Term::Number(form) => self.flag(store, &form),
                Term::Absent => Ok(Answer::Absent),
                Term::Item(_) | Term::Period(..) => Err(Stop::Fails),
            },
            Test::OneOf { item, members } => match self.term(store, item)? {
                Term::Item(Item::Member(index)) => Ok(truth(members.contains(index))),
                Term::Item(Item::Held(variable)) => one_of(store, variable, members),
                Term::Absent => Ok(Answer::Absent),
                Term::Number(_) | Term::Period(..) => Err(Stop::Fails),
            },
            Test::Compare { comparison, left, right } => {
                let left = self.term(store, left)?;
                let right = self.term(store, right);
                match (left, right?) {
                    (Term::Absent, _) | (_, Term::Absent) => Ok(Answer::Absent),
                    (Term::Number(left), Term::Number(right)) => {
                        compare(store, index, &atom.written, *comparison, &left, &right)
                    }
                    (Term::Item(left), Term::Item(right)) => {
                        same(store, &atom.written, left, right).map(|it| by(*comparison, it))
                    }
                    (Term::Period(unit, left), Term::Period(other, right)) => {
                        if decided_unit(store, unit)? != decided_unit(store, other)? {
                            return Err(Stop::Fails);
                        }
                        compare(store, index, &atom.written, *comparison, &left, &right)
                    }
                    _ => Err(Stop::Fails),
                }
            }
            Test::Contains { set, item } => {
                if !presence(store, *set)? {
                    return Ok(Answer::Absent);
                }
                match self.term(store, item)? {
                    Term::Item(item) => contains(store, index, *set, item),
                    Term::Absent => Ok(Answer::Absent),
                    Term::Number(_) | Term::Period(..) => Err(Stop::Fails),
                }
            }
            Test::Quantified { list, .. } => {
                if !presence(store, *list)? {
                    return Ok(Answer::Absent);
                }
                let both = [Answer::True, Answer::False];
                Err(Stop::Split(both.map(|it| vec![Step::Quantified(index, it)]).into()))
            }
        }
    }

    fn flag(&self, store: &Store, form: &Linear) -> Found<Answer> {
        match store.bounds(form) {
            Some((1, _)) => Ok(Answer::True),
            Some((_, 0)) => Ok(Answer::False),
            _ => Err(Stop::Split(vec![vec![at_least(form, 1)?], vec![Step::AtMostZero(form.clone())]])),
        }
    }

    /// What an atom compares must have a value even where its answer is not needed.
    pub(super) fn defined(&self, store: &mut Store, atom: &Atom) -> Found<()> {
        let sides: Vec<&Expr> = match &atom.test {
            Test::Has(_) | Test::Quantified { .. } => Vec::new(),
            Test::Flag(it) | Test::OneOf { item: it, .. } | Test::Contains { item: it, .. } => vec![it],
            Test::Compare { left, right, .. } => vec![left, right],
        };
        let mut units = Vec::new();
        for side in sides {
            match self.term(store, side) {
                Ok(Term::Period(unit, _)) => units.push(decided_unit(store, unit)?),
                Ok(_) | Err(Stop::Beyond) => {}
                Err(why) => return Err(why),
            }
        }
        units.dedup();
        if units.len() > 1 { Err(Stop::Fails) } else { Ok(()) }
    }

    pub(super) fn term(&self, store: &mut Store, expr: &Expr) -> Found<Term> {
        match expr {
            Expr::Number(it) => Ok(Term::Number(Linear::constant(*it))),
            Expr::Member(it) => Ok(Term::Item(Item::Member(*it))),
            Expr::Period(unit, count) => Ok(Term::Period(Item::Member(*unit), Linear::constant(*count))),
            Expr::Fact(variable) => {
                Ok(if presence(store, *variable)? { number(store, *variable) } else { Term::Absent })
            }
            Expr::Held(variable) => {
                Ok(if presence(store, *variable)? { held(store, *variable) } else { Term::Absent })
            }
            Expr::Length(unit, count) => {
                if !presence(store, *unit)? {
                    return Ok(Term::Absent);
                }
                match (held(store, *unit), number(store, *count)) {
                    (Term::Item(unit), Term::Number(count)) => Ok(Term::Period(unit, count)),
                    _ => Err(Stop::Fails),
                }
            }
            Expr::Size(variable, count) => {
                Ok(if presence(store, *variable)? { number(store, *count) } else { Term::Absent })
            }
            Expr::Or(fact, other) => match self.term(store, fact)? {
                Term::Absent => self.term(store, other),
                found => Ok(found),
            },
            Expr::Condition(formula) => Ok(match self.formula(store, formula)? {
                Answer::True => Term::Number(Linear::constant(1)),
                Answer::False => Term::Number(Linear::constant(0)),
                Answer::Absent => Term::Absent,
            }),
            Expr::Row { key, rows } => self.row(store, key, rows),
            Expr::Least(parts) => self.extreme(store, parts, false),
            Expr::Greatest(parts) => self.extreme(store, parts, true),
            Expr::Later { day, period, rounding } => self.later(store, day, period, *rounding),
            Expr::Sum(left, right)
            | Expr::Difference(left, right)
            | Expr::Product(left, right)
            | Expr::Share { amount: left, share: right }
            | Expr::Decimals(left, right)
            | Expr::Quotient(left, right)
            | Expr::Remainder(left, right) => {
                let one = self.term(store, left);
                if matches!(one, Ok(Term::Absent)) && !right.is_risky() {
                    return Ok(Term::Absent);
                }
                match (one?, self.term(store, right)?) {
                    (Term::Number(one), Term::Number(other)) => {
                        let form = self.arithmetic(store, expr, &one, &other)?;
                        counted(store, form)
                    }
                    (Term::Absent, _) | (_, Term::Absent) => Ok(Term::Absent),
                    _ => Err(Stop::Fails),
                }
            }
            Expr::Fails => Err(Stop::Fails),
        }
    }

    fn arithmetic(&self, store: &mut Store, expr: &Expr, one: &Linear, other: &Linear) -> Found<Linear> {
        let found = match expr {
            Expr::Sum(..) => one.plus(other),
            Expr::Difference(..) => one.minus(other),
            Expr::Product(..) => match (one.as_constant(), other.as_constant()) {
                (Some(number), _) => other.times(number),
                (_, Some(number)) => one.times(number),
                _ => Some(derive(store, Derivation::Product { left: one.clone(), right: other.clone() })),
            },
            Expr::Share { .. } => {
                let share = other.as_constant().ok_or(Stop::Beyond)?;
                Some(derive(store, Derivation::Share { of: one.clone(), millionths: share }))
            }
            Expr::Decimals(..) => match (one.as_constant(), other.as_constant()) {
                (Some(one), Some(other)) => {
                    let product = one.checked_mul(other).ok_or(Stop::Beyond)?;
                    if product % MILLIONTHS != 0 {
                        return Err(Stop::Fails);
                    }
                    Some(Linear::constant(product / MILLIONTHS))
                }
                _ => None,
            },
            Expr::Quotient(..) | Expr::Remainder(..) => {
                let quotient = divided(store, one, other)?;
                if matches!(expr, Expr::Quotient(..)) {
                    Some(quotient)
                } else {
                    let by = other.as_constant().ok_or(Stop::Beyond)?;
                    quotient.times(by).and_then(|it| one.minus(&it))
                }
            }
            _ => None,
        };
        found.ok_or(Stop::Beyond)
    }

    fn row(&self, store: &mut Store, key: &Expr, rows: &[Expr]) -> Found<Term> {
        let variable = match self.term(store, key)? {
            Term::Item(Item::Member(index)) => {
                return rows.get(index).map_or(Err(Stop::Fails), |it| self.term(store, it));
            }
            Term::Item(Item::Held(variable)) => variable,
            Term::Absent => return Ok(Term::Absent),
            Term::Number(_) | Term::Period(..) => return Err(Stop::Fails),
        };
        let held = members(store, variable);
        let mut groups: Vec<(&Expr, Vec<usize>)> = Vec::new();
        for index in held.iter() {
            let row = rows.get(index).unwrap_or(&Expr::Fails);
            match groups.iter_mut().find(|(it, _)| *it == row) {
                Some((_, members)) => members.push(index),
                None => groups.push((row, vec![index])),
            }
        }
        match groups.as_slice() {
            [] => Err(Stop::Fails),
            [(row, _)] => self.term(store, row),
            _ => {
                let step = |(_, members): (_, Vec<usize>)| {
                    vec![Step::OneOf(variable, members.into_iter().collect())]
                };
                Err(Stop::Split(groups.into_iter().map(step).collect()))
            }
        }
    }

    /// The least of several, by assuming in turn which of two is.
    fn extreme(&self, store: &mut Store, parts: &[(Expr, Arc<Expression>)], greatest: bool) -> Found<Term> {
        let mut forms = Vec::new();
        let mut absent = false;
        for (part, written) in parts {
            match self.term(store, part)? {
                Term::Number(form) => forms.push((form, written)),
                Term::Absent => absent = true,
                Term::Item(_) | Term::Period(..) => return Err(Stop::Beyond),
            }
        }
        if absent {
            return Ok(Term::Absent);
        }
        let mut forms = forms.into_iter();
        let Some((mut best, mut best_written)) = forms.next() else { return Err(Stop::Fails) };
        for (other, written) in forms {
            let apart = best.minus(&other).ok_or(Stop::Beyond)?;
            let (least, most) = store.sign(&apart);
            let (not_less, not_greater) = (least.is_some_and(|it| it >= 0), most.is_some_and(|it| it <= 0));
            match (not_less, not_greater) {
                (true, false) if !greatest => (best, best_written) = (other, written),
                (false, true) if greatest => (best, best_written) = (other, written),
                (false, false) => return Err(Stop::Split(either(store, &apart, best_written, written)?)),
                _ => {}
            }
        }
        Ok(Term::Number(best))
    }

    fn later(&self, store: &mut Store, day: &Expr, period: &Expr, rounding: MonthRounding) -> Found<Term> {
        let day = self.term(store, day);
        if matches!(day, Ok(Term::Absent)) && !period.is_risky() {
            return Ok(Term::Absent);
        }
        let (day, unit, count) = match (day?, self.term(store, period)?) {
            (Term::Number(day), Term::Period(unit, count)) => (day, decided_unit(store, unit)?, count),
            (Term::Absent, _) | (_, Term::Absent) => return Ok(Term::Absent),
            _ => return Err(Stop::Fails),
        };
        let months = match unit {
            IMMEDIATE => return Ok(Term::Number(day)),
            DAYS => return day.plus(&count).map(Term::Number).ok_or(Stop::Beyond),
            MONTHS => count.as_constant(),
            YEARS => count.as_constant().and_then(|it| it.checked_mul(12)),
            _ => return Err(Stop::Fails),
        };
        let months = months.and_then(|it| u32::try_from(it).ok()).ok_or(Stop::Beyond)?;
        if rounding == MonthRounding::Refuse && months > 0 {
            let known = store.no_such_day.iter().find(|(it, other, _)| *it == day && *other == months);
            match known {
                Some((_, _, true)) => return Err(Stop::Fails),
                Some((_, _, false)) => {}
                None => {
                    let step = |missing| vec![Step::NoSuchDay { day: day.clone(), months, missing }];
                    return Err(Stop::Split(vec![step(false), step(true)]));
                }
            }
        }
        Ok(Term::Number(derive(store, Derivation::Months { day, months, rounding })))
    }
}
