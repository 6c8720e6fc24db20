//! What a program knows before it sees a row: the law of the day as numbers, and the values of a fact at which the answer
//! to a comparison changes.

use std::sync::Arc;

use rumbo_base::{CivilDate, EnumId, FieldId, Money, MonthRounding, Span};

use super::calendar;
use super::plan::Interval;
use super::population::Lists;
use crate::decimal::Decimal;
use crate::evaluate::{Evaluation, Facts};
use crate::ir::{Comparison, Ir, Node, Operator};
use crate::parameter::Parameters;
use crate::value::{Tri, Type, Value};

/// Millionths in one.
pub(super) const MILLIONTHS: i64 = 1_000_000;

/// The law of a day, as of which day the cases are looked at, and the closed lists.
#[derive(Clone, Copy)]
pub(super) struct Law<'a> {
    pub(super) lists: &'a Lists,
    pub(super) parameters: &'a Parameters,
    pub(super) case_date: CivilDate,
    pub(super) law_date: CivilDate,
    pub(super) rounding: MonthRounding,
}

/// One fact, of which only the value matters, whatever its name.
struct Only(Option<Value>);

impl Facts for Only {
    fn fact(&self, id: &FieldId) -> Tri<Value> {
        self.0.clone().map_or_else(|| Tri::missing(id), Tri::Known)
    }
}

impl Law<'_> {
    /// The value of a tree that reads no fact; none if it reads one or cannot be computed.
    pub(super) fn constant(&self, ir: &Ir) -> Option<Value> {
        if reads_facts(ir) { None } else { self.value(ir, None) }
    }

    /// Whether a tree reads no fact and yet has no value: the law of that day does not have it.
    pub(super) fn fails(&self, ir: &Ir) -> bool {
        !reads_facts(ir) && self.value(ir, None).is_none()
    }

    fn value(&self, ir: &Ir, fact: Option<Value>) -> Option<Value> {
        let facts = Only(fact);
        let evaluation = Evaluation {
            facts: &facts,
            parameters: self.parameters,
            case_date: self.case_date,
            law_date: self.law_date,
            rounding: self.rounding,
            record: None,
        };
        evaluation.value(ir, &mut ()).ok()?.known().cloned()
    }

    pub(super) fn members(&self, list: &EnumId) -> &[Arc<str>] {
        self.lists.get(list).map_or(&[], |it| it)
    }

    /// The place of a member in its list.
    pub(super) fn code(&self, list: &EnumId, member: &str) -> Option<i64> {
        code(self.lists, list, member)
    }

    pub(super) fn number(&self, value: &Value, ty: &Type) -> Option<i64> {
        number(self.lists, value, ty)
    }

    /// Where a comparison with a constant holds, if on one side a single fact stands from which the side is computed by
    /// steps that keep or turn its order. The answer is exact: the thresholds are found with the scalar evaluation.
    pub(super) fn thresholds(&self, operator: Comparison, left: &Ir, right: &Ir) -> Option<Thresholds> {
        let (operator, moving, fixed) = match (self.constant(left), self.constant(right)) {
            (None, Some(fixed)) => (operator, left, fixed),
            (Some(fixed), None) => (turned(operator), right, fixed),
            _ => return None,
        };
        let (fact, rises) = self.course(moving)?;
        let fixed = self.number(&fixed, &moving.ty)?;
        let at =
            |number: i64| self.number(&self.value(moving, Some(from_number(number, &fact.ty)?))?, &moving.ty);
        let safe = self.safe(&fact.ty, at)?;
        // As if it rose: a falling one is seen in a mirror.
        let seen = |number: i64| at(number).map(|it| if rises { it.cmp(&fixed) } else { fixed.cmp(&it) });
        let first = |past: &dyn Fn(std::cmp::Ordering) -> bool| {
            first_that(safe, &|number| seen(number).is_some_and(past))
        };
        let reaches = first(&|it| it.is_ge());
        let passes = first(&|it| it.is_gt());
        let below = |end: Option<i64>| match end {
            None => Some(safe),
            Some(end) => range(safe.low, end.checked_sub(1)?),
        };
        let above = |start: Option<i64>| start.and_then(|start| range(start, safe.high));
        let operator = if rises { operator } else { turned(operator) };
        let (holds, negated) = match operator {
            Comparison::Less => (below(reaches), false),
            Comparison::LessOrEqual => (below(passes), false),
            Comparison::Greater => (above(passes), false),
            Comparison::GreaterOrEqual => (above(reaches), false),
            Comparison::Equal | Comparison::NotEqual => {
                let equal = reaches.and_then(|low| range(low, below(passes)?.high));
                (equal, operator == Comparison::NotEqual)
            }
        };
        Some(Thresholds { fact: fact.clone(), holds, negated, safe })
    }

    /// The fact of a tree and whether the tree rises with it, if it surely does or falls.
    fn course<'t>(&self, ir: &'t Ir) -> Option<(&'t Ir, bool)> {
        let pair = |left: &'t Ir, right: &'t Ir| match (self.constant(left), self.constant(right)) {
            (None, Some(fixed)) => Some((left, fixed, true)),
            (Some(fixed), None) => Some((right, fixed, false)),
            _ => None,
        };
        match &ir.node {
            Node::Fact { .. } | Node::Element { .. } => ordered(&ir.ty).then_some((ir, true)),
            Node::Named { is, .. } => self.course(is),
            Node::Promote(inner) => self.course(inner),
            Node::Least(parts) | Node::Greatest(parts) => {
                let mut moving = parts.iter().filter(|it| reads_facts(it));
                match (moving.next(), moving.next()) {
                    (Some(one), None) => self.course(one),
                    _ => None,
                }
            }
            Node::Arithmetic { operator, left, right } => {
                let (moving, fixed, on_left) = pair(left, right)?;
                let (fact, rises) = self.course(moving)?;
                let keeps = match (operator, &fixed) {
                    (Operator::Add, Value::Period(span)) => self.keeps_order(*span)?,
                    (Operator::Add, _) => true,
                    (Operator::Subtract, _) => on_left,
                    (Operator::Multiply, _) if self.may_be_inexact(moving, &fixed) => return None,
                    (Operator::Multiply, _) => !self.number(&fixed, &Type::Int)?.is_negative(),
                    (Operator::Divide, Value::Int(by)) if on_left && *by != 0 => *by > 0,
                    _ => return None,
                };
                Some((fact, rises == keeps))
            }
            _ => None,
        }
    }

    /// Whether some products of two decimals may have more places than are held, here and there.
    fn may_be_inexact(&self, moving: &Ir, fixed: &Value) -> bool {
        let whole = |it: &Decimal| it.millionths() % MILLIONTHS == 0;
        match (&moving.node, fixed) {
            (Node::Named { is, .. }, _) => self.may_be_inexact(is, fixed),
            (Node::Promote(_), _) => false,
            (_, Value::Decimal(factor)) => moving.ty == Type::Decimal && !whole(factor),
            _ => false,
        }
    }

    /// Days in order stay in order, unless for some of them the law does not say.
    fn keeps_order(&self, span: Span) -> Option<bool> {
        match span {
            Span::Immediate | Span::CalendarDays(_) => Some(true),
            Span::Months(_) | Span::Years(_) if self.rounding != MonthRounding::Refuse => Some(true),
            _ => None,
        }
    }

    /// The values from which the tree can be computed: it must be one range around the ordinary.
    fn safe(&self, ty: &Type, at: impl Fn(i64) -> Option<i64>) -> Option<Interval> {
        let whole = domain(ty);
        let ordinary = if *ty == Type::Date { i64::from(calendar::count(self.case_date)) } else { 0 };
        at(ordinary)?;
        let fails_above = first_that(Interval { low: ordinary, high: whole.high }, &|it| at(it).is_none());
        let works_from = first_that(Interval { low: whole.low, high: ordinary }, &|it| at(it).is_some())?;
        let high = fails_above.map_or(whole.high, |it| it.saturating_sub(1));
        Some(Interval { low: works_from, high })
    }
}

fn code(lists: &Lists, list: &EnumId, member: &str) -> Option<i64> {
    let place = lists.get(list)?.iter().position(|it| &**it == member)?;
    i64::try_from(place).ok()
}

/// A value as the number that columns hold of it. Words have numbers of their own in each program.
pub(super) fn number(lists: &Lists, value: &Value, ty: &Type) -> Option<i64> {
    match (value, ty) {
        (Value::Int(number), _) => Some(*number),
        (Value::Decimal(decimal), _) => Some(decimal.millionths()),
        (Value::Money(money), _) => Some(money.minor),
        (Value::Date(day), _) => Some(i64::from(calendar::count(*day))),
        (Value::Enum(member), Type::Enum(list)) => code(lists, list, member),
        (Value::Set(members), Type::Set(list)) => {
            let mut mask = 0_u64;
            for member in members {
                mask |= 1_u64.checked_shl(u32::try_from(code(lists, list, member)?).ok()?)?;
            }
            Some(mask.cast_signed())
        }
        _ => None,
    }
}

/// Where a comparison of a fact holds.
pub(super) struct Thresholds {
    pub(super) fact: Ir,
    /// Nowhere, if none.
    pub(super) holds: Option<Interval>,
    /// Whether it holds outside instead.
    pub(super) negated: bool,
    /// Elsewhere it may not be computable.
    pub(super) safe: Interval,
}

fn range(low: i64, high: i64) -> Option<Interval> {
    (low <= high).then_some(Interval { low, high })
}

pub(super) fn turned(operator: Comparison) -> Comparison {
    match operator {
        Comparison::Less => Comparison::Greater,
        Comparison::LessOrEqual => Comparison::GreaterOrEqual,
        Comparison::Greater => Comparison::Less,
        Comparison::GreaterOrEqual => Comparison::LessOrEqual,
        same => same,
    }
}

pub(super) fn reads_facts(ir: &Ir) -> bool {
    let mut reads = false;
    ir.walk(&mut |it| {
        reads |= matches!(
            it.node,
            Node::Fact { .. } | Node::Has(_) | Node::Element { .. } | Node::Quantified { .. }
        );
    });
    reads
}

fn ordered(ty: &Type) -> bool {
    matches!(ty, Type::Int | Type::Decimal | Type::Money(_) | Type::Date)
}

fn domain(ty: &Type) -> Interval {
    if *ty == Type::Date {
        let count = |day| i64::from(calendar::count(day));
        Interval { low: count(CivilDate::MIN), high: count(CivilDate::MAX) }
    } else {
        Interval::ALL
    }
}

fn from_number(number: i64, ty: &Type) -> Option<Value> {
    match ty {
        Type::Int => Some(Value::Int(number)),
        Type::Decimal => Some(Value::Decimal(Decimal::from_millionths(number))),
        Type::Money(currency) => Some(Value::Money(Money { minor: number, currency: *currency })),
        Type::Date => Some(Value::Date(calendar::day(i32::try_from(number).ok()?)?)),
        _ => None,
    }
}

/// The first number of a range from which on something is so.
fn first_that(within: Interval, so: &dyn Fn(i64) -> bool) -> Option<i64> {
    let (mut low, mut high) = (within.low, within.high);
    if !so(high) {
        return None;
    }
    while low < high {
        let middle = i64::midpoint(low, high);
        // `midpoint` rounds towards zero, so below zero it may be `high` itself.
        let middle = if middle == high { middle - 1 } else { middle };
        if so(middle) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Some(high)
}
