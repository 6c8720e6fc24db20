//! The loops: over slices, without bounds checks, in blocks of 64 rows whose answers are the bits of one word. What a
//! value means (unknown, not applicable, a day, an amount) is not known here.
//!
//! Plain loops that the compiler vectorises are faster here than the kernels of Arrow, which allocate an array for every
//! step and answer an overflow with one error for all rows. Each loop is compiled for several generations of processors,
//! and the one that runs is found when the program runs (`dispatch!`).

use std::ops::BitOrAssign;

use fearless_simd::prelude::{Select as _, SimdBase as _, SimdMask as _};
use fearless_simd::{Level, Simd, dispatch, mask8x64, u8x16, u8x64};

pub(super) mod compare;
pub(super) mod spans;

/// Rows whose answers share a word.
pub(super) const WORD_ROWS: usize = 64;

/// A number as a column holds it.
pub(super) trait Number: Copy {
    /// A test for `low <= value <= high` that costs one subtraction and one comparison. `low <= high` must hold.
    fn between(low: Self, high: Self) -> impl Fn(Self) -> bool + Copy;
    /// The part of a range that the width can hold; none if it holds nothing of it.
    fn part_of(low: i64, high: i64) -> Option<(Self, Self)>;
    /// Whether the width has no value outside the range.
    fn all_within(low: i64, high: i64) -> bool;
}

macro_rules! number {
    ($($name:ty, $unsigned:ty);*) => { $(
        impl Number for $name {
            #[inline]
            fn between(low: Self, high: Self) -> impl Fn(Self) -> bool + Copy {
                let distance = move |value: Self| {
                    <$unsigned>::from_ne_bytes(value.wrapping_sub(low).to_ne_bytes())
                };
                let span = distance(high);
                move |value| distance(value) <= span
            }
            fn part_of(low: i64, high: i64) -> Option<(Self, Self)> {
                let least = low.max(i64::from(<$name>::MIN));
                let most = high.min(i64::from(<$name>::MAX));
                if least > most {
                    return None;
                }
                Some((least.try_into().ok()?, most.try_into().ok()?))
            }
            fn all_within(low: i64, high: i64) -> bool {
                low <= i64::from(<$name>::MIN) && high >= i64::from(<$name>::MAX)
            }
        }
    )* };
}

number!(i64, u64; i32, u32; u16, u16; u8, u8);

/// What a loop is given, as a copy of its own that no store can reach: its numbers stay in registers.
#[inline(always)]
fn copied<T: Copy>(given: &T) -> T {
    *given
}

/// Answers that are packed together, and their bits.
const PACKED: usize = 16;
const PACKED_MASK: u64 = (1 << PACKED) - 1;

/// The answers of 64 rows as bits.
#[inline(always)]
fn pack<S: Simd>(simd: S, answers: &[u8; WORD_ROWS]) -> u64 {
    // Read in parts no wider than they were written: a wider one would wait until they have left the processor.
    let mut word = 0;
    for part in answers.as_chunks::<PACKED>().0.iter().rev() {
        let none = u8x16::from_slice(simd, part).simd_eq(u8x16::splat(simd, 0)).to_bitmask();
        word = (word << PACKED) | (none ^ PACKED_MASK);
    }
    word
}

/// The answers to a test of each value, as bits.
pub(super) fn test<T: Copy>(values: &[T], out: &mut [u64], holds: impl Fn(T) -> bool + Copy) {
    dispatch!(Level::new(), simd => {
        let holds = copied(&holds);
        for (block, word) in values.chunks(WORD_ROWS).zip(out) {
            let mut answers = [0; WORD_ROWS];
            // A whole block has a length that the compiler knows.
            if let Some(block) = block.first_chunk::<WORD_ROWS>() {
                for (answer, value) in answers.iter_mut().zip(block) {
                    *answer = u8::from(holds(*value));
                }
            } else {
                for (answer, value) in answers.iter_mut().zip(block) {
                    *answer = u8::from(holds(*value));
                }
            }
            *word = pack(simd, &answers);
        }
    });
}

/// Whether it is so of every value.
pub(super) fn all<T: Copy>(values: &[T], is: impl Fn(T) -> bool + Copy) -> bool {
    dispatch!(Level::new(), _ => {
        let is = copied(&is);
        values.iter().fold(true, |all, it| all & is(*it))
    })
}

/// Rows that a loop cannot answer for certain, to be evaluated one by one, and the rows whose values are known at all.
pub(super) struct Guard<'a> {
    pub(super) trouble: &'a mut [u64],
    pub(super) known: &'a [u64],
}

impl Guard<'_> {
    /// Marks the known rows whose values are not safe.
    pub(super) fn check<T: Copy>(&mut self, values: &[T], safe: impl Fn(T) -> bool + Copy) {
        dispatch!(Level::new(), _ => {
            let safe = copied(&safe);
            let words = self.trouble.iter_mut().zip(self.known);
            for (block, (trouble, known)) in values.chunks(WORD_ROWS).zip(words) {
                if !block.iter().fold(true, |all, it| all & safe(*it)) {
                    *trouble |= marks(block.iter().map(|it| !safe(*it))) & known;
                }
            }
        });
    }

    /// Marks all rows that are known.
    pub(super) fn doubt(&mut self) {
        for (trouble, known) in self.trouble.iter_mut().zip(self.known) {
            *trouble |= known;
        }
    }
}

/// Answers as bits, the slow way.
fn marks(answers: impl Iterator<Item = bool>) -> u64 {
    answers.zip(0..).fold(0, |word, (answer, bit): (bool, u32)| word | (u64::from(answer) << bit))
}

/// Where a loop reads numbers: a column or one number for all rows.
#[derive(Clone, Copy)]
pub(super) enum Source<'a, T> {
    Rows(&'a [T]),
    Same(&'a [T; WORD_ROWS]),
}

impl<'a, T: Copy> Source<'a, T> {
    /// The rows of one word, if there are that many.
    #[inline]
    fn whole_block(self, index: usize) -> Option<&'a [T; WORD_ROWS]> {
        match self {
            Self::Rows(rows) => rows.as_chunks().0.get(index),
            Self::Same(block) => Some(block),
        }
    }
    /// The rows of one word.
    #[inline]
    pub(super) fn block(self, index: usize) -> &'a [T] {
        match self {
            Self::Rows(rows) => rows.chunks(WORD_ROWS).nth(index).unwrap_or_default(),
            Self::Same(block) => block,
        }
    }
}

/// Computes each pair. `compute` answers the number and, if that is not certain, something negative.
pub(super) fn compute<T: Copy + Default + PartialOrd + BitOrAssign, U: Copy>(
    left: Source<'_, T>,
    right: Source<'_, T>,
    out: &mut [U],
    guard: &mut Guard<'_>,
    compute: impl Fn(T, T) -> (U, T) + Copy,
) {
    dispatch!(Level::new(), _ => {
        let compute = copied(&compute);
        let words = guard.trouble.iter_mut().zip(guard.known);
        for ((index, results), (trouble, known)) in out.chunks_mut(WORD_ROWS).enumerate().zip(words) {
            let mut doubt = T::default();
            let pairs = (left.whole_block(index), right.whole_block(index));
            if let (Some(results), (Some(left), Some(right))) = (results.first_chunk_mut::<WORD_ROWS>(), pairs) {
                for ((result, left), right) in results.iter_mut().zip(left).zip(right) {
                    let (number, sign) = compute(*left, *right);
                    *result = number;
                    doubt |= sign;
                }
            } else {
                let pairs = left.block(index).iter().zip(right.block(index));
                for (result, (left, right)) in results.iter_mut().zip(pairs) {
                    let (number, sign) = compute(*left, *right);
                    *result = number;
                    doubt |= sign;
                }
            }
            if doubt < T::default() {
                let pairs = left.block(index).iter().zip(right.block(index)).take(results.len());
                let signs = pairs.map(|(left, right)| compute(*left, *right).1);
                *trouble |= marks(signs.map(|it| it < T::default())) & known;
            }
        }
    });
}

/// How many numbers are added in one step.
pub(super) const SUM_PARTS: usize = 4;

/// Numbers to be added, and the rows in which they are known.
pub(super) type Part<'a> = (Source<'a, i64>, &'a [u64]);

/// Adds numbers of each row, in their order. A row in which the sum leaves 64 bits on the way is not certain, even if a part
/// that comes after is unknown.
pub(super) fn sum<const PARTS: usize>(parts: [Part<'_>; PARTS], out: &mut [i64], trouble: &mut [u64]) {
    const NONE: [i64; WORD_ROWS] = [0; WORD_ROWS];
    dispatch!(Level::new(), _ => {
        for ((index, results), trouble) in out.chunks_mut(WORD_ROWS).enumerate().zip(trouble) {
            let mut doubt = 0;
            let part_of = |row: usize| parts.map(|it| it.0.block(index).get(row).copied().unwrap_or_default());
            let whole = parts.map(|it| it.0.whole_block(index));
            if let (Some(results), true) =
                (results.first_chunk_mut::<WORD_ROWS>(), whole.iter().all(Option::is_some))
            {
                let whole = whole.map(|it| it.unwrap_or(&NONE));
                for (row, result) in results.iter_mut().enumerate() {
                    let (number, sign) = added(whole.map(|it| it.get(row).copied().unwrap_or_default()));
                    *result = number;
                    doubt |= sign;
                }
            } else {
                for (row, result) in results.iter_mut().enumerate() {
                    let (number, sign) = added(part_of(row));
                    *result = number;
                    doubt |= sign;
                }
            }
            if doubt < 0 {
                let known = parts.map(|it| it.1.get(index).copied().unwrap_or_default());
                *trouble |= marks((0..results.len()).map(|row| leaves(part_of(row), known.map(|it| (it >> row) & 1 == 1))));
            }
        }
    });
}

/// The sum, and something negative if it leaves 64 bits on the way.
#[inline(always)]
fn added<const PARTS: usize>(numbers: [i64; PARTS]) -> (i64, i64) {
    numbers.into_iter().fold((0, 0), |(sum, doubt), number| {
        let next: i64 = sum.wrapping_add(number);
        (next, doubt | ((sum ^ next) & (number ^ next)))
    })
}

/// Whether the sum leaves 64 bits before it comes to a number that is not known.
fn leaves<const PARTS: usize>(numbers: [i64; PARTS], known: [bool; PARTS]) -> bool {
    let known = numbers.into_iter().zip(known).map_while(|(number, known)| known.then_some(number));
    known.into_iter().try_fold(0_i64, i64::checked_add).is_none()
}

/// Copies numbers.
pub(super) fn copy<T: Copy>(source: Source<'_, T>, out: &mut [T]) {
    match source {
        Source::Rows(values) if values.len() == out.len() => out.copy_from_slice(values),
        Source::Rows(_) => {}
        Source::Same(block) => out.chunks_mut(WORD_ROWS).for_each(|it| it.fill(block[0])),
    }
}

/// Makes a number of each value, whatever it is.
pub(super) fn fill<T: Copy, U>(out: &mut [U], values: Option<&[T]>, make: impl Fn(T) -> U + Copy) {
    dispatch!(Level::new(), _ => {
        let make = copied(&make);
        for (out, value) in out.iter_mut().zip(values.unwrap_or_default()) {
            *out = make(*value);
        }
    });
}

/// Makes a number of each value. `None` is something that is not certain.
pub(super) fn map<T: Copy, U: Copy + Default>(
    values: &[T],
    out: &mut [U],
    guard: &mut Guard<'_>,
    make: impl Fn(T) -> Option<U> + Copy,
) {
    let words = guard.trouble.iter_mut().zip(guard.known);
    for ((block, results), (trouble, known)) in
        values.chunks(WORD_ROWS).zip(out.chunks_mut(WORD_ROWS)).zip(words)
    {
        let mut certain = true;
        for (result, value) in results.iter_mut().zip(block) {
            let made = make(*value);
            certain &= made.is_some();
            *result = made.unwrap_or_default();
        }
        if !certain {
            *trouble |= marks(block.iter().map(|it| make(*it).is_none())) & known;
        }
    }
}

/// Copies the number where the code is that one.
pub(super) fn take_where(codes: Source<'_, i32>, code: i32, numbers: Source<'_, i32>, out: &mut [i32]) {
    for (index, results) in out.chunks_mut(WORD_ROWS).enumerate() {
        for ((result, number), own) in results.iter_mut().zip(numbers.block(index)).zip(codes.block(index)) {
            *result = if *own == code { *number } else { *result };
        }
    }
}

/// Takes the other bits where the bit is set.
pub(super) fn choose_bits<const WORDS: usize>(
    bits: &[u64; WORDS],
    present: &[u64; WORDS],
    absent: &[u64; WORDS],
    out: &mut [u64; WORDS],
) {
    for ((out, bits), (present, absent)) in out.iter_mut().zip(bits).zip(present.iter().zip(absent)) {
        *out = (present & !bits) | (absent & bits);
    }
}

/// Takes the other value where the bit is set.
pub(super) fn choose<T: Copy>(bits: &[u64], present: Source<'_, T>, absent: Source<'_, T>, out: &mut [T]) {
    for ((index, results), word) in out.chunks_mut(WORD_ROWS).enumerate().zip(bits) {
        let pairs = present.block(index).iter().zip(absent.block(index));
        for ((bit, result), (present, absent)) in (0_u32..).zip(results).zip(pairs) {
            *result = if (word >> bit) & 1 == 0 { *present } else { *absent };
        }
    }
}

/// Writes the code of each row: the first plane has its lowest bits.
pub(super) fn write_codes(planes: &[&[u64]], codes: &mut [u8]) {
    match planes {
        [one] => write_planes([one], codes),
        [one, two] => write_planes([one, two], codes),
        [one, two, three] => write_planes([one, two, three], codes),
        [one, two, three, four] => write_planes([one, two, three, four], codes),
        [one, two, three, four, five] => write_planes([one, two, three, four, five], codes),
        [one, two, three, four, five, six] => write_planes([one, two, three, four, five, six], codes),
        [one, two, three, four, five, six, seven] => {
            write_planes([one, two, three, four, five, six, seven], codes);
        }
        [one, two, three, four, five, six, seven, eight, ..] => {
            write_planes([one, two, three, four, five, six, seven, eight], codes);
        }
        [] => codes.fill(0),
    }
}

/// Of 64 rows the bits of each plane, lowest first, as a byte for each row.
#[inline(always)]
fn byte_of_planes<S: Simd>(simd: S, planes: impl Iterator<Item = u64>) -> u8x64<S> {
    let none = u8x64::splat(simd, 0);
    planes.zip(0_u32..).fold(none, |all, (plane, bit)| {
        all | mask8x64::from_bitmask(simd, plane).select(u8x64::splat(simd, 1 << bit), none)
    })
}

fn write_planes<const PLANES: usize>(planes: [&[u64]; PLANES], codes: &mut [u8]) {
    dispatch!(Level::new(), simd => {
        for (index, block) in codes.chunks_mut(WORD_ROWS).enumerate() {
            let words = planes.iter().map(|it| it.get(index).copied().unwrap_or_default());
            let all = byte_of_planes(simd, words);
            if let Some(whole) = block.first_chunk_mut::<WORD_ROWS>() {
                all.store_slice(whole);
            } else {
                let mut last = [0; WORD_ROWS];
                all.store_slice(&mut last);
                for (code, last) in block.iter_mut().zip(last) {
                    *code = last;
                }
            }
        }
    });
}

#[cfg(test)]
mod tests;
