//! Where batches write what they found: buffers for the whole population, handed out to the threads in parts, or for the
//! few rows whose outcomes are handed over next.

use std::ops::Range;
use std::sync::Arc;

use arrow_array::{
    Array as _, ArrayRef, BooleanArray, Date32Array, Int64Array, StringArray, UInt8Array, UInt16Array,
    UInt64Array,
};
use arrow_buffer::{BooleanBuffer, Buffer, NullBuffer, ScalarBuffer};
use arrow_schema::DataType;

use super::kernel::{self, Source, WORD_ROWS};
use super::outcomes::{Answers, Outcomes, Output};
use super::plan::Lane;
use super::run::{BATCH_ROWS, Machine};
use super::verdict::Bench;
use super::{OutputPlan, Plan, Register, fold, written};
use crate::rule::Decision;
use crate::value::{Tri, Type, Value};

/// Bits of one byte.
const BYTE_BITS: usize = 8;

/// Room for the outcomes of some rows.
pub(super) struct Room {
    /// The first row of the population that has room here.
    start: usize,
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
    values: OwnedValues,
    known: Vec<u64>,
    absent: Vec<u64>,
}

/// Values of one output, or the part of them that one thread writes.
enum Values<Wide, Narrow, Bits, Words> {
    Wide(Wide),
    Narrow(Narrow),
    Bits(Bits),
    /// What only the evaluation of one case can say.
    Words(Words),
}

type OwnedValues = Values<Vec<i64>, Vec<i32>, Vec<u64>, Vec<Option<String>>>;
type LentValues<'a> = Values<&'a mut [i64], &'a mut [i32], &'a mut [u64], &'a mut [Option<String>]>;

/// The rows of one thread.
pub(super) struct Part<'a> {
    pub(super) start: usize,
    pub(super) rows: usize,
    codes: &'a mut [u8],
    possible: &'a mut [u8],
    wide_sure: &'a mut [u64],
    wide_possible: &'a mut [u64],
    known: &'a mut [u64],
    failed: &'a mut [u64],
    outputs: Vec<OutputPart<'a>>,
    /// Room for one batch.
    bytes: Vec<u8>,
}

struct OutputPart<'a> {
    values: LentValues<'a>,
    known: &'a mut [u64],
    absent: &'a mut [u64],
}

impl Room {
    /// Room for those rows; what is spare is used again.
    pub(super) fn new(plan: &Plan<'_>, window: Range<usize>, spare: &mut Spare) -> Self {
        let rows = window.len();
        let words = rows.div_ceil(WORD_ROWS);
        let bits = || vec![0; words];
        let set = plan.verdict.set;
        let wide = set && plan.values.len() > BYTE_BITS;
        let mut output = |it: &OutputPlan| OutputRoom {
            values: match it.from {
                Register::Number(_, Lane::Wide) => Values::Wide(spare.wide(rows)),
                Register::Number(_, Lane::Narrow) => Values::Narrow(vec![0; rows]),
                Register::Condition(_) => Values::Bits(bits()),
                Register::Scalar => Values::Words(vec![None; rows]),
            },
            known: bits(),
            absent: bits(),
        };
        Self {
            start: window.start,
            rows,
            codes: vec![0; if wide { 0 } else { rows }],
            possible: vec![0; if set && !wide { rows } else { 0 }],
            wide_sure: vec![0; if wide { rows } else { 0 }],
            wide_possible: vec![0; if wide { rows } else { 0 }],
            known: bits(),
            failed: bits(),
            outputs: plan.outputs.iter().map(&mut output).collect(),
        }
    }

    /// Parts of so many rows each, a multiple of a word's.
    pub(super) fn split(&mut self, part_rows: usize) -> Vec<Part<'_>> {
        let words = part_rows / WORD_ROWS;
        let mut codes = self.codes.chunks_mut(part_rows);
        let mut wide_sure = self.wide_sure.chunks_mut(part_rows);
        let mut wide_possible = self.wide_possible.chunks_mut(part_rows);
        let mut possible = self.possible.chunks_mut(part_rows);
        let mut failed = self.failed.chunks_mut(words);
        let mut outputs: Vec<_> = self.outputs.iter_mut().map(|it| it.split(part_rows).into_iter()).collect();
        let mut parts = Vec::new();
        for (index, known) in self.known.chunks_mut(words).enumerate() {
            let before = index * part_rows;
            parts.push(Part {
                start: self.start + before,
                rows: part_rows.min(self.rows - before),
                codes: codes.next().unwrap_or_default(),
                wide_sure: wide_sure.next().unwrap_or_default(),
                wide_possible: wide_possible.next().unwrap_or_default(),
                possible: possible.next().unwrap_or_default(),
                known,
                failed: failed.next().unwrap_or_default(),
                outputs: outputs.iter_mut().filter_map(Iterator::next).collect(),
                bytes: vec![0; BATCH_ROWS],
            });
        }
        parts
    }

    pub(super) fn finish(self, plan: &Plan<'_>) -> Outcomes {
        let rows = self.rows;
        let known = nulls(self.known, rows);
        let bytes = |bytes: Vec<u8>, known| UInt8Array::new(ScalarBuffer::from(bytes), known);
        let words = |words: Vec<u64>, known| UInt64Array::new(ScalarBuffer::from(words), known);
        let answers = if !plan.verdict.set {
            Answers::One(bytes(self.codes, Some(known)))
        } else if plan.values.len() > BYTE_BITS {
            let sure = Arc::new(words(self.wide_sure, Some(known)));
            Answers::Set { sure, possible: Arc::new(words(self.wide_possible, None)) }
        } else {
            let sure = Arc::new(bytes(self.codes, Some(known)));
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

/// Room that outcomes had which nobody holds any more.
#[derive(Default)]
pub(super) struct Spare(Vec<Vec<i64>>);

impl Spare {
    /// Takes back the room of outputs.
    pub(super) fn take(&mut self, outcomes: Outcomes) {
        for output in outcomes.outputs.into_values() {
            if *output.values.data_type() == DataType::Int64 {
                let data = output.values.to_data();
                drop(output);
                let values = data.buffers().first().cloned();
                drop(data);
                self.0.extend(values.and_then(|it| it.into_vec().ok()));
            }
        }
    }

    fn wide(&mut self, rows: usize) -> Vec<i64> {
        let mut values = self.0.pop().unwrap_or_default();
        values.resize(rows, 0);
        values
    }
}

fn bits(words: Vec<u64>, rows: usize) -> BooleanBuffer {
    BooleanBuffer::new(Buffer::from_vec(words), 0, rows)
}

fn nulls(known: Vec<u64>, rows: usize) -> NullBuffer {
    NullBuffer::new(bits(known, rows))
}

impl OutputRoom {
    fn split(&mut self, part_rows: usize) -> Vec<OutputPart<'_>> {
        let words = part_rows / WORD_ROWS;
        let planes = self.known.chunks_mut(words).zip(self.absent.chunks_mut(words));
        let values: Vec<_> = match &mut self.values {
            Values::Wide(all) => all.chunks_mut(part_rows).map(Values::Wide).collect(),
            Values::Narrow(all) => all.chunks_mut(part_rows).map(Values::Narrow).collect(),
            Values::Bits(all) => all.chunks_mut(words).map(Values::Bits).collect(),
            Values::Words(all) => all.chunks_mut(part_rows).map(Values::Words).collect(),
        };
        let parts = values.into_iter().zip(planes);
        parts.map(|(values, (known, absent))| OutputPart { values, known, absent }).collect()
    }

    fn finish(self, ty: &Type, rows: usize) -> Output {
        let known = Some(nulls(self.known, rows));
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

impl Part<'_> {
    /// Takes over what was found of a batch of rows, from that row of the part on.
    pub(super) fn write(
        &mut self,
        plan: &Plan<'_>,
        machine: &Machine<'_>,
        bench: &mut Bench,
        from: usize,
        rows: usize,
    ) {
        let words = from / WORD_ROWS..(from + rows).div_ceil(WORD_ROWS);
        self.write_outcomes(plan, bench, from..from + rows);
        let failed = self.failed.get_mut(words.clone()).unwrap_or_default();
        copy(&machine.doubts.failed, failed);
        let known = self.known.get_mut(words.clone()).unwrap_or_default();
        for (known, (found, failed)) in known.iter_mut().zip(bench.known.iter().zip(&*failed)) {
            *known = found & !failed;
        }
        for (output, of) in self.outputs.iter_mut().zip(&plan.outputs) {
            output.write(of.from, machine, from, rows);
            let known = output.known.get_mut(words.clone()).unwrap_or_default();
            for (known, failed) in known.iter_mut().zip(&*failed) {
                *known &= !failed;
            }
        }
    }

    fn write_outcomes(&mut self, plan: &Plan<'_>, bench: &mut Bench, rows: Range<usize>) {
        let count = plan.values.len();
        let codes = self.codes.get_mut(rows.clone()).unwrap_or_default();
        if !plan.verdict.set {
            kernel::write_codes(bench.code_planes().as_slice(), codes);
        } else if count <= BYTE_BITS {
            kernel::write_codes(bench.sure_planes(0..count).as_slice(), codes);
            let possible = self.possible.get_mut(rows).unwrap_or_default();
            kernel::write_codes(bench.possible_planes(0..count).as_slice(), possible);
        } else {
            let sure = self.wide_sure.get_mut(rows.clone()).unwrap_or_default();
            write_masks(count, sure, &mut self.bytes, |codes, bytes| {
                kernel::write_codes(bench.sure_planes(codes).as_slice(), bytes);
            });
            let possible = self.wide_possible.get_mut(rows).unwrap_or_default();
            write_masks(count, possible, &mut self.bytes, |codes, bytes| {
                kernel::write_codes(bench.possible_planes(codes).as_slice(), bytes);
            });
        }
    }

    /// Takes over what the evaluation of one case said; nothing if it cannot be computed.
    pub(super) fn correct(&mut self, plan: &Plan<'_>, row: usize, decision: Option<Decision>) {
        set_bit(self.failed, row, decision.is_none());
        let outcome = decision.as_ref().map(|it| &it.outcome);
        set_bit(self.known, row, matches!(outcome, Some(Tri::Known(_) | Tri::NotApplicable)));
        let place = |value: &Value| plan.values.iter().position(|it| it == value);
        match outcome {
            Some(Tri::Known(Value::Set(names))) => {
                let places = names.iter().filter_map(|it| place(&Value::Enum(it.clone())));
                let mask = places.fold(0_u64, |mask, place| mask | (1 << place));
                for masks in [&mut *self.wide_sure, &mut *self.wide_possible] {
                    masks.get_mut(row).into_iter().for_each(|it| *it = mask);
                }
                // With more members the bytes are not there.
                let byte = u8::try_from(mask).unwrap_or_default();
                for masks in [&mut *self.codes, &mut *self.possible] {
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
}

impl OutputPart<'_> {
    fn write(&mut self, register: Register, machine: &Machine<'_>, from: usize, rows: usize) {
        let words = from / WORD_ROWS..(from + rows).div_ceil(WORD_ROWS);
        let known = self.known.get_mut(words.clone()).unwrap_or_default();
        let absent = self.absent.get_mut(words.clone()).unwrap_or_default();
        match (register, &mut self.values) {
            (Register::Number(number, _), values) => {
                let view = machine.view();
                view.copy_status(number, known, absent);
                match values {
                    Values::Wide(all) => copy_rows(view.wide(number), all, from, rows),
                    Values::Narrow(all) => copy_rows(view.narrow(number), all, from, rows),
                    _ => {}
                }
            }
            (Register::Condition(condition), Values::Bits(all)) => {
                let Some(planes) = machine.planes(condition) else { return };
                copy(&planes.holds, all.get_mut(words).unwrap_or_default());
                copy(&planes.absent, absent);
                for (known, (holds, fails)) in known.iter_mut().zip(planes.holds.iter().zip(&planes.fails)) {
                    *known = holds | fails;
                }
            }
            _ => {}
        }
    }

    fn correct(&mut self, plan: &Plan<'_>, of: &OutputPlan, row: usize, value: Option<&Tri<Value>>) {
        set_bit(self.absent, row, value == Some(&Tri::NotApplicable));
        let value = value.and_then(Tri::known);
        set_bit(self.known, row, value.is_some());
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
}

fn copy(from: &[u64], to: &mut [u64]) {
    for (to, from) in to.iter_mut().zip(from) {
        *to = *from;
    }
}

fn copy_rows<T: Copy>(source: Source<'_, T>, all: &mut [T], from: usize, rows: usize) {
    let out = all.get_mut(from..from + rows).unwrap_or_default();
    match source {
        Source::Rows(values) if values.len() == out.len() => out.copy_from_slice(values),
        Source::Rows(_) => {}
        Source::Same(block) => out.chunks_mut(WORD_ROWS).for_each(|it| it.fill(block[0])),
    }
}

/// Writes a mask for each row: the bits of eight values at a time.
fn write_masks(
    values: usize,
    out: &mut [u64],
    bytes: &mut [u8],
    mut write: impl FnMut(Range<usize>, &mut [u8]),
) {
    for first in (0..values).step_by(BYTE_BITS) {
        write(first..values.min(first + BYTE_BITS), bytes);
        for (mask, byte) in out.iter_mut().zip(&*bytes) {
            *mask |= u64::from(*byte) << first;
        }
    }
}

fn set_bit(plane: &mut [u64], row: usize, is: bool) {
    if let Some(word) = plane.get_mut(row / WORD_ROWS) {
        let bit = 1 << (row % WORD_ROWS);
        *word = if is { *word | bit } else { *word & !bit };
    }
}
