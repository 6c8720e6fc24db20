//! Moves and sums, counted by hand.

use std::sync::Arc;

use arrow_array::{Int64Array, UInt8Array};
use arrow_buffer::BooleanBuffer;
use rumbo_base::Currency;

use super::*;
use crate::value::Value;

fn values(names: &[&str]) -> Vec<Value> {
    names.iter().map(|it| Value::Enum((*it).into())).collect()
}

fn one(names: &[&str], codes: &[Option<u8>], failed: &[bool]) -> Outcomes {
    Outcomes {
        values: values(names),
        answers: Answers::One(UInt8Array::from(codes.to_vec())),
        failed: BooleanBuffer::from(failed.to_vec()),
        outputs: BTreeMap::new(),
    }
}

fn set(names: &[&str], masks: &[Option<u8>]) -> Outcomes {
    let sure = Arc::new(UInt8Array::from(masks.to_vec()));
    Outcomes {
        values: values(names),
        answers: Answers::Set { sure: sure.clone(), possible: sure },
        failed: BooleanBuffer::from(vec![false; masks.len()]),
        outputs: BTreeMap::new(),
    }
}

fn outcome(name: &str) -> Side {
    Side::Outcome(name.to_owned())
}

fn without(name: &str) -> Side {
    Side::Without(name.to_owned())
}

fn shown(changes: &Changes) -> Vec<(Side, Side, usize)> {
    changes.moves.iter().map(|it| (it.from.clone(), it.to.clone(), it.cases)).collect()
}

/// Two outcomes of which the second law knows them by other codes: nothing changes by that alone.
#[test]
fn cases_go_from_one_outcome_to_another() {
    let before = one(
        &["yes", "no"],
        &[Some(0), Some(0), Some(1), None, Some(2), None],
        &[false, false, false, false, false, true],
    );
    let after = one(&["no", "yes"], &[Some(1), Some(0), Some(0), Some(1), Some(2), Some(0)], &[false; 6]);
    let changes = before.changes(&after);
    assert_eq!(changes.rows, 6);
    let mut found = shown(&changes);
    found.sort();
    assert_eq!(
        found,
        [
            (outcome("yes"), outcome("no"), 1),
            (Side::Unknown, outcome("yes"), 1),
            (Side::Failed, outcome("no"), 1),
        ]
    );
}

#[test]
fn members_of_a_set_come_and_go_by_themselves() {
    let before = set(&["late", "unpaid"], &[Some(0b00), Some(0b01), Some(0b11), None]);
    let after = set(&["late", "unpaid"], &[Some(0b00), Some(0b10), Some(0b10), Some(0b01)]);
    assert_eq!(
        shown(&before.changes(&after)),
        [
            (outcome("late"), without("late"), 2),
            (Side::Unknown, outcome("late"), 1),
            (without("unpaid"), outcome("unpaid"), 1),
            (Side::Unknown, without("unpaid"), 1),
        ]
    );
}

#[test]
fn amounts_are_summed_where_they_are_known() {
    let name = FieldId::parse("fee").unwrap();
    let with = |amounts: Vec<Option<i64>>| {
        let rows = amounts.len();
        let ty = Type::Money(Currency::parse("MXN").unwrap());
        let absent = BooleanBuffer::from((0..rows).map(|row| row == 1).collect::<Vec<bool>>());
        let output = Output { ty, values: Arc::new(Int64Array::from(amounts)), absent };
        let outputs = BTreeMap::from([(name.clone(), output)]);
        Outcomes { outputs, ..one(&["yes"], &vec![Some(0); rows], &vec![false; rows]) }
    };
    let changes = with(vec![Some(100), Some(7), None, Some(i64::MAX)]).changes(&with(vec![
        Some(50),
        None,
        Some(25),
        Some(1),
    ]));
    let (before, after) = changes.sums[&name];
    assert_eq!(before, Sum { minor: i128::from(i64::MAX) + 100, cases: 2 });
    assert_eq!(after, Sum { minor: 76, cases: 3 });
}
