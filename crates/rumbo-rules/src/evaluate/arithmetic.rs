//! What operators make of two known values. Everything is checked: nothing wraps and nothing is rounded in silence.

use std::cmp::Ordering;

use rumbo_base::{Money, MoneyError, MonthRounding, Span, add_span_to_date};

use super::Cause;
use crate::ir::{Comparison, Operator};
use crate::value::Value;

/// Two civil dates have no daylight saving between them.
const HOURS_PER_DAY: i64 = 24;

pub(super) fn compute(
    operator: Operator,
    left: Value,
    right: Value,
    rounding: MonthRounding,
) -> Result<Value, Cause> {
    use Operator::{Add, Multiply, Subtract};
    match (operator, left, right) {
        (_, Value::Int(left), Value::Int(right)) => whole(operator, left, right),
        (Add, Value::Decimal(left), Value::Decimal(right)) => Ok(Value::Decimal(left.checked_add(right)?)),
        (Subtract, Value::Decimal(left), Value::Decimal(right)) => {
            Ok(Value::Decimal(left.checked_sub(right)?))
        }
        (Multiply, Value::Decimal(left), Value::Decimal(right)) => {
            Ok(Value::Decimal(left.checked_mul(right)?))
        }
        (Add, Value::Money(left), Value::Money(right)) => Ok(Value::Money(left.checked_add(right)?)),
        (Subtract, Value::Money(left), Value::Money(right)) => Ok(Value::Money(left.checked_sub(right)?)),
        (Multiply, Value::Money(money), Value::Int(times))
        | (Multiply, Value::Int(times), Value::Money(money)) => {
            let minor = money.minor.checked_mul(times).ok_or(MoneyError::Overflow)?;
            Ok(Value::Money(Money { minor, ..money }))
        }
        (Multiply, Value::Money(money), Value::Decimal(share))
        | (Multiply, Value::Decimal(share), Value::Money(money)) => Ok(Value::Money(share.of(money)?)),
        (Add, Value::Date(day), Value::Period(span)) | (Add, Value::Period(span), Value::Date(day)) => {
            Ok(Value::Date(add_span_to_date(day, span, rounding)?))
        }
        (Subtract, Value::Date(later), Value::Date(earlier)) => {
            Ok(Value::Int(later.duration_since(earlier).as_hours() / HOURS_PER_DAY))
        }
        _ => Err(Cause::Mismatch),
    }
}

fn whole(operator: Operator, left: i64, right: i64) -> Result<Value, Cause> {
    let result = match operator {
        Operator::Divide | Operator::Remainder if right == 0 => return Err(Cause::DividedByZero),
        Operator::Add => left.checked_add(right),
        Operator::Subtract => left.checked_sub(right),
        Operator::Multiply => left.checked_mul(right),
        Operator::Divide => left.checked_div(right),
        Operator::Remainder => left.checked_rem(right),
    };
    result.map(Value::Int).ok_or(Cause::Overflow)
}

/// The lesser of two values, or the greater.
pub(super) fn extreme(greatest: bool, one: Value, other: Value) -> Result<Value, Cause> {
    let other_wins = if greatest { Ordering::Less } else { Ordering::Greater };
    Ok(if order(&one, &other)? == other_wins { other } else { one })
}

pub(crate) fn compare(operator: Comparison, left: &Value, right: &Value) -> Result<bool, Cause> {
    if !operator.orders() && !matches!(left, Value::Period(_)) {
        return Ok((left == right) == (operator == Comparison::Equal));
    }
    let order = order(left, right)?;
    Ok(match operator {
        Comparison::Equal => order == Ordering::Equal,
        Comparison::NotEqual => order != Ordering::Equal,
        Comparison::Less => order == Ordering::Less,
        Comparison::LessOrEqual => order != Ordering::Greater,
        Comparison::Greater => order == Ordering::Greater,
        Comparison::GreaterOrEqual => order != Ordering::Less,
    })
}

fn order(left: &Value, right: &Value) -> Result<Ordering, Cause> {
    match (left, right) {
        (Value::Int(left), Value::Int(right)) => Ok(left.cmp(right)),
        (Value::Decimal(left), Value::Decimal(right)) => Ok(left.cmp(right)),
        (Value::Date(left), Value::Date(right)) => Ok(left.cmp(right)),
        (Value::Money(left), Value::Money(right)) => Ok(left.compare(right)?),
        (Value::Period(left), Value::Period(right)) => length_order(*left, *right),
        _ => Err(Cause::Mismatch),
    }
}

/// Periods compare in one unit only: nobody can say whether 30 days are less than a month.
fn length_order(left: Span, right: Span) -> Result<Ordering, Cause> {
    match (left, right) {
        (Span::Immediate, Span::Immediate) => Ok(Ordering::Equal),
        (Span::Hours(one), Span::Hours(other))
        | (Span::CalendarDays(one), Span::CalendarDays(other))
        | (Span::WorkingDays(one), Span::WorkingDays(other))
        | (Span::Months(one), Span::Months(other))
        | (Span::Years(one), Span::Years(other)) => Ok(one.cmp(&other)),
        _ => Err(Cause::Units { left, right }),
    }
}
