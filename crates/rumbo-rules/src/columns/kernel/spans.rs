//! Rows that have many records each: planes of records are asked for the rows that have one.

use fearless_simd::prelude::{SimdBase as _, SimdMask as _};
use fearless_simd::{Level, Simd, dispatch, mask8x64, u8x64};

use super::compare::{Equal, ask};
use super::{Source, WORD_ROWS, byte_of_planes};

/// Which records belong to which row.
#[derive(Default)]
pub(in crate::columns) struct Spans {
    /// The records that are the last of a row, and the rows that have records, as bits.
    last: Vec<u64>,
    filled: Vec<u64>,
    /// A byte for each row that has records, and room for those written together.
    bytes: Vec<u8>,
}

/// Planes that are gathered in one byte.
const PLANES_TOGETHER: usize = 8;

impl Spans {
    /// Takes the places between which the records of each row lie.
    pub(in crate::columns) fn of(&mut self, offsets: &[i32]) {
        let first = offsets.first().copied().unwrap_or_default();
        let ends = offsets.get(1..).unwrap_or_default();
        let rows = ends.len();
        self.filled.clear();
        self.filled.resize(rows.div_ceil(WORD_ROWS), 0);
        ask(Source::Rows(offsets), Source::Rows(ends), &mut self.filled, Equal);
        self.filled.iter_mut().for_each(|it| *it = !*it);
        if let (Some(last), rest @ 1..) = (self.filled.last_mut(), rows % WORD_ROWS) {
            *last &= (1 << rest) - 1;
        }
        self.bytes.clear();
        self.bytes.resize(rows + WORD_ROWS, 0);
        let records = ends.last().map_or(0, |it| place(*it, first));
        self.last.clear();
        self.last.resize(records / WORD_ROWS + 1, 0);
        mark_ends(first, ends, &mut self.last);
        // Counted so far from one, so that rows before the first record mark nothing.
        for index in 0..self.last.len() {
            let next = self.last.get(index + 1).copied().unwrap_or_default();
            if let Some(word) = self.last.get_mut(index) {
                *word = *word >> 1 | next << (WORD_ROWS - 1);
            }
        }
        self.last.truncate(records.div_ceil(WORD_ROWS));
    }

    /// Of each plane, the rows that have a record whose bit is set. The planes are used up.
    pub(in crate::columns) fn any<const WORDS: usize>(
        &mut self,
        planes: &mut [Vec<u64>],
        out: &mut [[u64; WORDS]],
    ) {
        // Most planes have no bit at all: what is unknown, does not apply or is not certain.
        let mut set: Vec<(&[u64], &mut [u64; WORDS])> = Vec::with_capacity(planes.len());
        for (plane, out) in planes.iter_mut().zip(out) {
            if or_spans(plane, &self.last) {
                set.push((plane, out));
            } else {
                out.fill(0);
            }
        }
        for together in set.chunks_mut(PLANES_TOGETHER) {
            dispatch!(Level::new(), simd => self.gather(simd, together));
        }
    }

    /// Moves the bits of the last record of each row to the row, eight planes as one byte.
    #[inline(always)]
    fn gather<S: Simd, const WORDS: usize>(&mut self, simd: S, planes: &mut [(&[u64], &mut [u64; WORDS])]) {
        let mut at = 0;
        for (index, last) in self.last.iter().enumerate() {
            let bits = planes.iter().map(|(plane, _)| plane.get(index).copied().unwrap_or_default());
            let ends = byte_of_planes(simd, bits).compress(mask8x64::from_bitmask(simd, *last));
            if let Some(room) = self.bytes.get_mut(at..at + WORD_ROWS) {
                ends.store_slice(room);
            }
            at += ones(*last);
        }
        let mut at = 0;
        for (index, filled) in self.filled.iter().enumerate() {
            let Some(ends) = self.bytes.get(at..at + WORD_ROWS) else { return };
            let rows = u8x64::from_slice(simd, ends).expand(mask8x64::from_bitmask(simd, *filled));
            for (bit, (_, out)) in (0_u32..).zip(&mut *planes) {
                let none = (rows & (1 << bit)).simd_eq(u8x64::splat(simd, 0));
                out.get_mut(index).into_iter().for_each(|it| *it = !none.to_bitmask());
            }
            at += ones(*filled);
        }
    }
}

/// Marks how many records there are up to the end of each row.
fn mark_ends(first: i32, ends: &[i32], marks: &mut [u64]) {
    let (mut index, mut word) = (0, 0_u64);
    for end in ends {
        let count = place(*end, first);
        if count / WORD_ROWS != index {
            marks.get_mut(index).into_iter().for_each(|it| *it = word);
            (index, word) = (count / WORD_ROWS, 0);
        }
        word |= 1 << (count % WORD_ROWS);
    }
    marks.get_mut(index).into_iter().for_each(|it| *it = word);
}

fn ones(word: u64) -> usize {
    // No more than the bits of a word.
    word.count_ones() as usize
}

/// The place of a record among those of a batch. Offsets rise, so none is lost.
#[inline(always)]
fn place(offset: i32, first: i32) -> usize {
    offset.wrapping_sub(first).cast_unsigned() as usize
}

/// Leaves, of the bits of each span, one at its last place if any was set; answers whether any is left. Below its last
/// place a span is filled with ones: whatever is added to them is carried to that place.
fn or_spans(plane: &mut [u64], last: &[u64]) -> bool {
    let (mut carried, mut any) = (false, 0);
    for (bits, last) in plane.iter_mut().zip(last) {
        let (sum, beyond) = (*bits & !last).carrying_add(!last, carried);
        carried = beyond;
        *bits = (sum | *bits) & last;
        any |= *bits;
    }
    any != 0
}
