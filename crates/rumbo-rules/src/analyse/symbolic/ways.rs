//! The ways to go on where an answer is open: what to assume so that a fact applies or not, two expressions compare one way
//! or another, a member is among others or not.

use std::sync::Arc;

use super::{Found, Stop, Term};
use crate::analyse::derived::Derivation;
use crate::analyse::domain::{Domain, Members};
use crate::analyse::formula::Written;
use crate::analyse::linear::{Linear, Variable};
use crate::analyse::relation::{Orders, Relation};
use crate::analyse::store::{Answer, Item, Presence, Step, Store};
use crate::expression::Expression;
use crate::ir::Comparison;

/// Beyond these a number cannot be held.
const COUNTED_LEAST: i128 = i64::MIN as i128;
const COUNTED_MOST: i128 = i64::MAX as i128;

/// A variable that is computed so; a number, if all that it is computed from is known.
pub(super) fn derive(store: &mut Store, derivation: Derivation) -> Linear {
    let known = derivation.value(&|it| it.as_constant());
    match known {
        Some(number) => Linear::constant(number),
        None => Linear::variable(store.derive(derivation)),
    }
}

pub(super) fn divided(store: &mut Store, one: &Linear, other: &Linear) -> Found<Linear> {
    if let Some(by) = other.as_constant() {
        return if by == 0 {
            Err(Stop::Fails)
        } else {
            Ok(derive(store, Derivation::Quotient { of: one.clone(), by }))
        };
    }
    match store.bounds(other) {
        Some((least, most)) if least <= 0 && most >= 0 && store.direction(other).is_some() => {
            let below = other.add(1).ok_or(Stop::Beyond)?;
            let zero = other.times(-1).ok_or(Stop::Beyond)?;
            Err(Stop::Split(vec![
                vec![at_least(other, 1)?],
                vec![Step::AtMostZero(below)],
                vec![Step::AtMostZero(other.clone()), Step::AtMostZero(zero)],
            ]))
        }
        _ => Err(Stop::Beyond),
    }
}

/// The first of two at most the other, or above it.
pub(super) fn either(
    store: &Store,
    apart: &Linear,
    left: &Arc<Expression>,
    right: &Arc<Expression>,
) -> Found<Vec<Vec<Step>>> {
    let written = Written::Sides(left.clone(), right.clone());
    let several = store.direction(apart).is_none();
    let way = |step, orders| {
        let shown = compared(&written, orders).filter(|_| several);
        [Some(step), shown].into_iter().flatten().collect::<Vec<_>>()
    };
    Ok(vec![
        way(Step::AtMostZero(apart.clone()), Orders::LESS.or(&Orders::EQUAL)),
        way(at_least(apart, 1)?, Orders::GREATER),
    ])
}

/// A number that can be held. Where it might not be, that is assumed or denied first.
pub(super) fn counted(store: &Store, form: Linear) -> Found<Term> {
    let (least, most) = store.sign(&form);
    let (least, most) = (least.unwrap_or(i128::MIN), most.unwrap_or(i128::MAX));
    if least > COUNTED_MOST || most < COUNTED_LEAST {
        return Err(Stop::Fails);
    }
    if least >= COUNTED_LEAST && most <= COUNTED_MOST {
        return Ok(Term::Number(form));
    }
    if store.direction(&form).is_none() {
        return Err(Stop::Beyond);
    }
    let below = |limit: i128| form.add(limit.checked_neg()?).map(Step::AtMostZero);
    let above = |limit: i128| form.times(-1)?.add(limit).map(Step::AtMostZero);
    let inside = above(COUNTED_LEAST).zip(below(COUNTED_MOST));
    let (outside_above, outside_below) = (above(COUNTED_MOST + 1), below(COUNTED_LEAST - 1));
    match (inside, outside_above, outside_below) {
        (Some((one, other)), Some(over), Some(under)) => {
            Err(Stop::Split(vec![vec![one, other], vec![over], vec![under]]))
        }
        _ => Err(Stop::Beyond),
    }
}

pub(super) fn truth(holds: bool) -> Answer {
    if holds { Answer::True } else { Answer::False }
}

pub(super) fn at_least(form: &Linear, number: i128) -> Found<Step> {
    form.times(-1).and_then(|it| it.add(number)).map(Step::AtMostZero).ok_or(Stop::Beyond)
}

pub(super) fn presence(store: &Store, variable: Variable) -> Found<bool> {
    match store.slots.get(variable).map(|it| it.presence) {
        Some(Presence::Yes) => Ok(true),
        Some(Presence::No) => Ok(false),
        Some(Presence::Open) => {
            Err(Stop::Split(vec![vec![Step::Present(variable, true)], vec![Step::Present(variable, false)]]))
        }
        None => Err(Stop::Fails),
    }
}

pub(super) fn number(store: &Store, variable: Variable) -> Term {
    Term::Number(match store.range(variable) {
        Some((least, most)) if least == most => Linear::constant(least),
        _ => Linear::variable(variable),
    })
}

pub(super) fn members(store: &Store, variable: Variable) -> Members {
    match store.slots.get(variable).map(|it| &it.domain) {
        Some(Domain::Members(members)) => members.clone(),
        _ => Members::first(0),
    }
}

pub(super) fn held(store: &Store, variable: Variable) -> Term {
    Term::Item(members(store, variable).only().map_or(Item::Held(variable), Item::Member))
}

pub(super) fn decided_unit(store: &Store, unit: Item) -> Found<usize> {
    match unit {
        Item::Member(unit) => Ok(unit),
        Item::Held(variable) => {
            let each = members(store, variable);
            let each = each.iter().map(|it| vec![Step::OneOf(variable, Members::one(it))]).collect();
            Err(Stop::Split(each))
        }
    }
}

pub(super) fn one_of(store: &Store, variable: Variable, wanted: &Members) -> Found<Answer> {
    let held = members(store, variable);
    let (inside, outside) = (held.and(wanted), held.without(wanted));
    match (inside.is_empty(), outside.is_empty()) {
        (true, _) => Ok(Answer::False),
        (_, true) => Ok(Answer::True),
        _ => {
            Err(Stop::Split(vec![vec![Step::OneOf(variable, inside)], vec![Step::OneOf(variable, outside)]]))
        }
    }
}

pub(super) fn contains(store: &Store, atom: usize, set: Variable, item: Item) -> Found<Answer> {
    let known = store.contains.iter().find(|(it, other, _)| *it == set && *other == item);
    match known {
        Some((_, _, held)) => Ok(truth(*held)),
        None => {
            let way = |held| vec![Step::Contains(set, item, held), Step::Answered(atom, truth(held))];
            Err(Stop::Split([true, false].map(way).into()))
        }
    }
}

/// Whether two items are the same.
pub(super) fn same(store: &Store, written: &Written, left: Item, right: Item) -> Found<bool> {
    let of = |item| match item {
        Item::Member(index) => Members::one(index),
        Item::Held(variable) => members(store, variable),
    };
    let (one, other) = (of(left), of(right));
    if left == right {
        return Ok(true);
    }
    if one.and(&other).is_empty() {
        return Ok(false);
    }
    match (left, right) {
        (Item::Held(variable), Item::Member(_)) => {
            one_of(store, variable, &other).map(|it| it == Answer::True)
        }
        (Item::Member(_), Item::Held(variable)) => one_of(store, variable, &one).map(|it| it == Answer::True),
        _ => {
            let known =
                store.same.iter().find(|(a, b, _)| (*a, *b) == (left, right) || (*a, *b) == (right, left));
            if let Some((_, _, same)) = known {
                return Ok(*same);
            }
            let different = Orders { less: true, equal: false, greater: true };
            Err(Stop::Split(
                [(true, Orders::EQUAL), (false, different)]
                    .map(|(same, orders)| {
                        let mut steps = vec![Step::Same(left, right, same)];
                        steps.extend(compared(written, orders));
                        steps
                    })
                    .into(),
            ))
        }
    }
}

pub(super) fn by(comparison: Comparison, same: bool) -> Answer {
    truth(same == (comparison == Comparison::Equal))
}

pub(super) fn compared(written: &Written, orders: Orders) -> Option<Step> {
    match written {
        Written::Sides(left, right) => {
            Some(Step::Compared(Relation { left: left.clone(), right: right.clone(), orders }))
        }
        Written::Whole(_) => None,
    }
}

pub(super) fn compare(
    store: &Store,
    atom: usize,
    written: &Written,
    comparison: Comparison,
    left: &Linear,
    right: &Linear,
) -> Found<Answer> {
    let apart = left.minus(right).ok_or(Stop::Beyond)?;
    let (least, most) = store.sign(&apart);
    let (less, equal, greater) = (
        least.is_none_or(|it| it < 0),
        least.is_none_or(|it| it <= 0) && most.is_none_or(|it| it >= 0),
        most.is_none_or(|it| it > 0),
    );
    let holds = |orders: &Orders| {
        let mut answers = Vec::new();
        for (possible, answer) in [
            (
                orders.less,
                matches!(comparison, Comparison::Less | Comparison::LessOrEqual | Comparison::NotEqual),
            ),
            (
                orders.equal,
                matches!(
                    comparison,
                    Comparison::Equal | Comparison::LessOrEqual | Comparison::GreaterOrEqual
                ),
            ),
            (
                orders.greater,
                matches!(comparison, Comparison::Greater | Comparison::GreaterOrEqual | Comparison::NotEqual),
            ),
        ] {
            if possible && !answers.contains(&answer) {
                answers.push(answer);
            }
        }
        answers
    };
    if let [only] = holds(&Orders { less, equal, greater }).as_slice() {
        return Ok(truth(*only));
    }
    let below = |limit: i128| apart.add(limit).map(Step::AtMostZero).ok_or(Stop::Beyond);
    let several = store.direction(&apart).is_none();
    let alternative = |orders: Orders| -> Found<Vec<Step>> {
        let mut steps = Vec::new();
        if !orders.greater {
            steps.push(below(if orders.equal { 0 } else { 1 })?);
        }
        if !orders.less {
            steps.push(at_least(&apart, if orders.equal { 0 } else { 1 })?);
        }
        if let [answer] = holds(&orders).as_slice() {
            steps.push(Step::Answered(atom, truth(*answer)));
        }
        steps.extend(compared(written, orders).filter(|_| several));
        Ok(steps)
    };
    let groups = match comparison {
        Comparison::Equal | Comparison::NotEqual => vec![Orders::LESS, Orders::EQUAL, Orders::GREATER],
        Comparison::Less | Comparison::GreaterOrEqual => {
            vec![Orders::LESS, Orders::EQUAL.or(&Orders::GREATER)]
        }
        Comparison::LessOrEqual | Comparison::Greater => {
            vec![Orders::LESS.or(&Orders::EQUAL), Orders::GREATER]
        }
    };
    Err(Stop::Split(groups.into_iter().map(alternative).collect::<Found<_>>()?))
}
