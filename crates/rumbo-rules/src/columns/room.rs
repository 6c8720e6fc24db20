//! What was found of a batch, on its way to Arrow arrays: the numbers that are told are taken over from where they were
//! computed, without copying, and their room is given back when nobody holds the outcomes any more.

use std::sync::Arc;

use arrow_array::{
    Array as _, ArrayRef, BooleanArray, Date32Array, Int64Array, StringArray, UInt8Array, UInt16Array,
    UInt64Array,
};
use arrow_buffer::{ArrowNativeType, BooleanBuffer, Buffer as Bytes, NullBuffer, ScalarBuffer};
use arrow_schema::DataType;

use super::kernel::{self, WORD_ROWS};
use super::outcomes::{Answers, Outcomes, Output};
use super::run::{Buffer, Machine, Spare};
use super::verdict::Bench;
use super::{OutputPlan, Plan, Register, fold, written};
use crate::rule::Decision;
use crate::value::{Tri, Type, Value};

/// Bits of one byte.
const BYTE_BITS: usize = 8;

/// Room for the outcomes of some rows.
#[derive(Default)]
pub(super) struct Room {
    rows: usize,
    codes: Vec<u8>,
    /// Of a set with few members, those that might be in it; the codes are those that are.
    possible: Vec<u8>,
    /// The same of a set with many members.
    wide_sure: Vec<u64>,
    wide_possible: Vec<u64>,
    known: Vec<u64>,
    failed: Vec<u64>,
    outputs: Vec<OutputRoom>,
}

struct OutputRoom {
    values: Values,
    known: Vec<u64>,
    absent: Vec<u64>,
}

/// Values of one output.
enum Values {
    Wide(Vec<i64>),
    Narrow(Vec<i32>),
    Bits(Vec<u64>),
    /// What only the evaluation of one case can say.
    Words(Vec<Option<String>>),
}

impl Room {
    /// What was found of a batch of so many rows.
    pub(super) fn of_batch(
        plan: &Plan<'_>,
        machine: &mut Machine<'_>,
        bench: &mut Bench,
        (rows, spare): (usize, &mut Spare),
    ) -> Self {
        let words = rows.div_ceil(WORD_ROWS);
        let failed: Vec<u64> = machine.doubts.failed.iter().take(words).copied().collect();
        let found = bench.known.iter().zip(&failed);
        let mut room =
            Self { rows, known: found.map(|(known, failed)| known & !failed).collect(), ..Self::default() };
        room.write_outcomes(plan, bench, spare);
        for (index, of) in plan.outputs.iter().enumerate() {
            // What is told under two names is computed once.
            let same = plan.outputs.iter().take(index).position(|it| it.from.is_number(of.from));
            let mut output = match same.and_then(|it| room.outputs.get(it)) {
                Some(same) => same.again(),
                None => OutputRoom::of_batch(of.from, machine, rows),
            };
            for (known, failed) in output.known.iter_mut().zip(&failed) {
                *known &= !failed;
            }
            room.outputs.push(output);
        }
        room.failed = failed;
        room
    }

    fn write_outcomes(&mut self, plan: &Plan<'_>, bench: &mut Bench, spare: &mut Spare) {
        let (count, rows) = (plan.values.len(), self.rows);
        let mut codes = |planes: &[&[u64]]| {
            let mut codes = spare.bytes(rows);
            kernel::write_codes(planes, &mut codes);
            codes
        };
        if !plan.verdict.set {
            self.codes = codes(bench.code_planes().as_slice());
        } else if count <= BYTE_BITS {
            self.codes = codes(bench.sure_planes(0..count).as_slice());
            self.possible = codes(bench.possible_planes(0..count).as_slice());
        } else {
            (self.wide_sure, self.wide_possible) = (vec![0; rows], vec![0; rows]);
            for first in (0..count).step_by(BYTE_BITS) {
                let members = first..count.min(first + BYTE_BITS);
                let sure = codes(bench.sure_planes(members.clone()).as_slice());
                let possible = codes(bench.possible_planes(members).as_slice());
                for (masks, bytes) in [(&mut self.wide_sure, sure), (&mut self.wide_possible, possible)] {
                    masks.iter_mut().zip(bytes).for_each(|(mask, byte)| *mask |= u64::from(byte) << first);
                }
            }
        }
    }

    /// Adds the rows of another, which come after its own: those are whole words.
    pub(super) fn append(&mut self, mut other: Self) {
        if self.rows == 0 {
            *self = other;
            return;
        }
        self.rows += other.rows;
        self.codes.append(&mut other.codes);
        self.possible.append(&mut other.possible);
        self.wide_sure.append(&mut other.wide_sure);
        self.wide_possible.append(&mut other.wide_possible);
        self.known.append(&mut other.known);
        self.failed.append(&mut other.failed);
        for (own, mut other) in self.outputs.iter_mut().zip(other.outputs) {
            own.known.append(&mut other.known);
            own.absent.append(&mut other.absent);
            match (&mut own.values, &mut other.values) {
                (Values::Wide(own), Values::Wide(other)) => own.append(other),
                (Values::Narrow(own), Values::Narrow(other)) => own.append(other),
                (Values::Bits(own), Values::Bits(other)) => own.append(other),
                (Values::Words(own), Values::Words(other)) => own.append(other),
                _ => {}
            }
        }
    }

    /// Takes over what the evaluation of one case said; nothing if it cannot be computed.
    pub(super) fn correct(&mut self, plan: &Plan<'_>, row: usize, decision: Option<Decision>) {
        set_bit(&mut self.failed, row, decision.is_none());
        let outcome = decision.as_ref().map(|it| &it.outcome);
        set_bit(&mut self.known, row, matches!(outcome, Some(Tri::Known(_) | Tri::NotApplicable)));
        let place = |value: &Value| plan.values.iter().position(|it| it == value);
        match outcome {
            Some(Tri::Known(Value::Set(names))) => {
                let places = names.iter().filter_map(|it| place(&Value::Enum(it.clone())));
                let mask = places.fold(0_u64, |mask, place| mask | (1 << place));
                for masks in [&mut self.wide_sure, &mut self.wide_possible] {
                    masks.get_mut(row).into_iter().for_each(|it| *it = mask);
                }
                // With more members the bytes are not there.
                let byte = u8::try_from(mask).unwrap_or_default();
                for masks in [&mut self.codes, &mut self.possible] {
                    masks.get_mut(row).into_iter().for_each(|it| *it = byte);
                }
            }
            Some(Tri::Known(value)) => self.set_code(row, place(value).unwrap_or(plan.values.len())),
            Some(Tri::NotApplicable) => self.set_code(row, plan.values.len()),
            _ => {}
        }
        for (output, of) in self.outputs.iter_mut().zip(&plan.outputs) {
            output.correct(plan, of, row, decision.as_ref().and_then(|it| it.outputs.get(&of.name)));
        }
    }

    fn set_code(&mut self, row: usize, code: usize) {
        if let Some(own) = self.codes.get_mut(row) {
            // A rule has fewer outcomes than that: more are refused when it is compiled.
            *own = u8::try_from(code).unwrap_or(u8::MAX);
        }
    }

    pub(super) fn finish(self, plan: &Plan<'_>) -> Outcomes {
        let rows = self.rows;
        let known = nulls(self.known, rows);
        let bytes = |bytes: Vec<u8>, known| UInt8Array::new(ScalarBuffer::from(bytes), known);
        let words = |words: Vec<u64>, known| UInt64Array::new(ScalarBuffer::from(words), known);
        let answers = if !plan.verdict.set {
            Answers::One(bytes(self.codes, known))
        } else if plan.values.len() > BYTE_BITS {
            let sure = Arc::new(words(self.wide_sure, known));
            Answers::Set { sure, possible: Arc::new(words(self.wide_possible, None)) }
        } else {
            let sure = Arc::new(bytes(self.codes, known));
            Answers::Set { sure, possible: Arc::new(bytes(self.possible, None)) }
        };
        let outputs = plan.outputs.iter().zip(self.outputs);
        Outcomes {
            values: plan.values.clone(),
            answers,
            failed: bits(self.failed, rows),
            outputs: outputs.map(|(of, room)| (of.name.clone(), room.finish(&of.ty, rows))).collect(),
        }
    }
}

impl Spare {
    /// Takes back the room of outcomes.
    pub(super) fn take_back(&mut self, outcomes: Outcomes) {
        match outcomes.answers {
            Answers::One(codes) => self.bytes.extend(vector(Arc::new(codes))),
            Answers::Set { sure, possible } => {
                let bytes = [sure, possible].into_iter().filter(|it| *it.data_type() == DataType::UInt8);
                self.bytes.extend(bytes.filter_map(vector));
            }
        }
        for output in outcomes.outputs.into_values() {
            match output.values.data_type() {
                DataType::Int64 => self.wide.extend(vector(output.values)),
                DataType::Date32 => self.narrow.extend(vector(output.values)),
                _ => {}
            }
        }
    }
}

/// The room of an array that nobody else holds.
fn vector<T: ArrowNativeType>(array: ArrayRef) -> Option<Vec<T>> {
    let values = array.to_data().buffers().first().cloned();
    drop(array);
    values.and_then(|it| it.into_vec().ok())
}

fn bits(words: Vec<u64>, rows: usize) -> BooleanBuffer {
    BooleanBuffer::new(Bytes::from_vec(words), 0, rows)
}

/// Where something is known; none if everywhere, which costs nobody anything.
fn nulls(known: Vec<u64>, rows: usize) -> Option<NullBuffer> {
    let (whole, rest) = known.split_at_checked(rows / WORD_ROWS).unwrap_or((&known, &[]));
    let last = (1 << (rows % WORD_ROWS)) - 1;
    let everywhere = whole.iter().all(|it| *it == u64::MAX) && rest.iter().all(|it| it & last == last);
    (!everywhere).then(|| NullBuffer::new(bits(known, rows)))
}

impl OutputRoom {
    fn of_batch(from: Register, machine: &mut Machine<'_>, rows: usize) -> Self {
        let words = rows.div_ceil(WORD_ROWS);
        let first = |plane: &[u64]| -> Vec<u64> { plane.iter().take(words).copied().collect() };
        let nothing = |values| Self { values, known: vec![0; words], absent: vec![0; words] };
        match from {
            Register::Number(number) => match machine.take(number, rows) {
                Some((Buffer::Wide(values), status)) => {
                    let values = Values::Wide(values);
                    Self { values, known: first(&status.known), absent: first(&status.absent) }
                }
                Some((Buffer::Narrow(values), status)) => {
                    let values = Values::Narrow(values);
                    Self { values, known: first(&status.known), absent: first(&status.absent) }
                }
                _ => nothing(Values::Words(vec![None; rows])),
            },
            Register::Condition(condition) => match machine.planes(condition) {
                Some(planes) => Self {
                    values: Values::Bits(first(&planes.holds)),
                    known: first(&planes.holds)
                        .iter()
                        .zip(&planes.fails)
                        .map(|(one, two)| one | two)
                        .collect(),
                    absent: first(&planes.absent),
                },
                None => nothing(Values::Bits(vec![0; words])),
            },
            Register::Scalar => nothing(Values::Words(vec![None; rows])),
        }
    }

    fn again(&self) -> Self {
        let values = match &self.values {
            Values::Wide(values) => Values::Wide(values.clone()),
            Values::Narrow(values) => Values::Narrow(values.clone()),
            Values::Bits(words) => Values::Bits(words.clone()),
            Values::Words(words) => Values::Words(words.clone()),
        };
        Self { values, known: self.known.clone(), absent: self.absent.clone() }
    }

    fn correct(&mut self, plan: &Plan<'_>, of: &OutputPlan, row: usize, value: Option<&Tri<Value>>) {
        set_bit(&mut self.absent, row, value == Some(&Tri::NotApplicable));
        let value = value.and_then(Tri::known);
        set_bit(&mut self.known, row, value.is_some());
        let number = value.and_then(|it| fold::number(plan.rule.lists(), it, &of.ty));
        match &mut self.values {
            Values::Wide(all) => {
                if let (Some(own), Some(number)) = (all.get_mut(row), number) {
                    *own = number;
                }
            }
            Values::Narrow(all) => {
                if let (Some(own), Some(number)) = (all.get_mut(row), number) {
                    // Days and places of lists are made from 32 bits.
                    *own = i32::try_from(number).unwrap_or_default();
                }
            }
            Values::Bits(all) => set_bit(all, row, value == Some(&Value::Bool(true))),
            Values::Words(all) => {
                if let Some(own) = all.get_mut(row) {
                    *own = value.map(written);
                }
            }
        }
    }

    fn finish(self, ty: &Type, rows: usize) -> Output {
        let known = nulls(self.known, rows);
        let values: ArrayRef = match (self.values, ty) {
            (Values::Wide(masks), Type::Set(_)) => {
                let masks: Vec<u64> = masks.into_iter().map(i64::cast_unsigned).collect();
                Arc::new(UInt64Array::new(ScalarBuffer::from(masks), known))
            }
            (Values::Wide(numbers), _) => Arc::new(Int64Array::new(ScalarBuffer::from(numbers), known)),
            (Values::Narrow(days), Type::Date) => Arc::new(Date32Array::new(ScalarBuffer::from(days), known)),
            (Values::Narrow(codes), _) => {
                // Where nothing is known there may stand anything.
                let places: Vec<u16> =
                    codes.into_iter().map(|it| u16::try_from(it).unwrap_or_default()).collect();
                Arc::new(UInt16Array::new(ScalarBuffer::from(places), known))
            }
            (Values::Bits(words), _) => Arc::new(BooleanArray::new(bits(words, rows), known)),
            (Values::Words(words), _) => Arc::new(StringArray::from(words)),
        };
        Output { ty: ty.clone(), values, absent: bits(self.absent, rows) }
    }
}

fn set_bit(plane: &mut [u64], row: usize, is: bool) {
    if let Some(word) = plane.get_mut(row / WORD_ROWS) {
        let bit = 1 << (row % WORD_ROWS);
        *word = if is { *word | bit } else { *word & !bit };
    }
}
