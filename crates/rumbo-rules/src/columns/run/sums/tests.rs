//! Which comparisons are sums of narrow columns, and of which columns and how often.

use rumbo_base::{FieldId, MonthRounding};

use super::*;
use crate::columns::fold::MILLIONTHS;
use crate::value::Type;

const LIMIT: i64 = i64::MAX / MILLIONTHS;

fn column(values: &[i32]) -> BoundColumn<'_> {
    BoundColumn { ty: Type::Int, raw: Raw::Narrow(values), known: None, applies: None }
}

/// `left < right` of numbers of two columns, as a sum: how often each counts, and the constant.
fn sum(make: impl Fn(&mut Program, [NumberIndex; 2]) -> [NumberIndex; 2]) -> Option<[i64; 3]> {
    let mut program = Program::new(MonthRounding::Refuse);
    let read = ["x", "y"].map(|name| {
        let input = program.input(&FieldId::parse(name).unwrap(), &Type::Int);
        program.number(Number::Column(input), Lane::Wide)
    });
    let [left, right] = make(&mut program, read);
    program.condition(Condition::Less { left, right });
    let narrow = column(&[]);
    let mut sums = Sum::all(&program, &[Some(&narrow), Some(&narrow)]);
    let wide = BoundColumn { raw: Raw::Wide(&[]), ..column(&[]) };
    assert!(Sum::all(&program, &[Some(&narrow), Some(&wide)])[0].is_none(), "a wide column may overflow");
    assert!(Sum::all(&program, &[Some(&narrow), None])[0].is_none());
    let sum = sums.remove(0)?;
    assert_eq!((sum.one.0, sum.other.0), (0, 1));
    Some([sum.one.1, sum.other.1, sum.constant])
}

fn compute(program: &mut Program, operator: Computation, left: usize, right: usize) -> usize {
    program.number(Number::Compute { operator, left, right }, Lane::Wide)
}

fn scaled(program: &mut Program, number: usize, by: i64) -> usize {
    program.number(Number::Scaled { number, by, limit: LIMIT }, Lane::Wide)
}

#[test]
fn shares_are_compared_in_lowest_terms() {
    // Fewer than nine in ten: (x - y) · 1 < x · 0.9, both in millionths.
    let mexican = sum(|it, [x, y]| {
        let rest = compute(it, Computation::Subtract, x, y);
        [scaled(it, rest, MILLIONTHS), scaled(it, x, MILLIONTHS * 9 / 10)]
    });
    assert_eq!(mexican, Some([1, -10, 0]));
    let more = sum(|it, [x, y]| {
        let five = it.number(Number::Same(5), Lane::Wide);
        let both = compute(it, Computation::Add, x, y);
        [five, compute(it, Computation::Add, both, x)]
    });
    assert_eq!(more, Some([-2, -1, 5]));
    let many = sum(|it, [x, y]| {
        let five = it.number(Number::Same(5), Lane::Wide);
        [x, it.number(Number::Sum(vec![y, five, x, y]), Lane::Wide)]
    });
    assert_eq!(many, Some([0, -2, -5]));
}

#[test]
fn what_may_leave_64_bits_or_is_no_sum_is_computed_by_itself() {
    let beyond_the_limit = sum(|it, [x, y]| {
        let twice = scaled(it, x, MILLIONTHS);
        [scaled(it, twice, MILLIONTHS), y]
    });
    assert_eq!(beyond_the_limit, None);
    // 2^31 times this is more than 64 bits hold, although the limit would allow the number.
    let too_far = sum(|it, [x, y]| {
        [it.number(Number::Scaled { number: x, by: i64::MAX, limit: i64::MAX }, Lane::Wide), y]
    });
    assert_eq!(too_far, None);
    assert_eq!(sum(|it, [x, y]| [compute(it, Computation::Multiply, x, y), y]), None);
    assert_eq!(sum(|it, [x, y]| [compute(it, Computation::Least, x, y), y]), None);
    // One column alone is compared with thresholds.
    assert_eq!(sum(|_, [x, _]| [x, x]), None);
}
