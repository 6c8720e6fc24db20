//! Comparisons: of numbers with a range, and of pairs with each other. A whole vector of rows is compared by one
//! instruction whose answers are bits already.

use fearless_simd::prelude::{Bytes as _, SimdBase as _, SimdMask as _, SimdWiden as _};
use fearless_simd::{Level, Simd, dispatch, i32x16, i64x8, u8x64, u16x32, u32x16, u64x8};

use super::{Number, Source, WORD_ROWS, copied};

/// A number that is compared in vectors.
pub(in crate::columns) trait Compared: Number + Default {
    /// Of 64 rows, those between two numbers, both among them.
    fn within<S: Simd>(simd: S, rows: &[Self; WORD_ROWS], low: Self, high: Self) -> u64;
}

/// A question about pairs.
pub(in crate::columns) trait Question<T, U = T>: Copy {
    /// Of 64 pairs, those of which it is so.
    fn answer<S: Simd>(self, simd: S, left: &[T; WORD_ROWS], right: &[U; WORD_ROWS]) -> u64;
}

/// Whether the left is less than the right.
#[derive(Clone, Copy)]
pub(in crate::columns) struct Less;

/// Whether they are equal.
#[derive(Clone, Copy)]
pub(in crate::columns) struct Equal;

/// Whether the left with something added, which may wrap, is less than the right with something added.
#[derive(Clone, Copy)]
pub(in crate::columns) struct LessMoved {
    pub(in crate::columns) left: i32,
    pub(in crate::columns) right: i32,
}

/// Whether so many times the left, so many times the right and a constant are together negative.
#[derive(Clone, Copy)]
pub(in crate::columns) struct NegativeSum {
    pub(in crate::columns) left: i64,
    pub(in crate::columns) right: i64,
    pub(in crate::columns) constant: i64,
}

/// Whether the bit of that place is set in a mask.
#[derive(Clone, Copy)]
pub(in crate::columns) struct BitOfMask;

macro_rules! compared {
    ($($name:ty, $lanes:literal, $vector:ident, $unsigned:ident, $word:ty);*) => { $(
        impl Compared for $name {
            /// One subtraction and one comparison without signs.
            #[inline(always)]
            fn within<S: Simd>(simd: S, rows: &[Self; WORD_ROWS], low: Self, high: Self) -> u64 {
                let span = <$word>::from_ne_bytes(high.wrapping_sub(low).to_ne_bytes());
                let (low, span) = ($vector::splat(simd, low), $unsigned::splat(simd, span));
                let mut word = 0;
                for (part, place) in rows.as_chunks::<$lanes>().0.iter().zip((0..).step_by($lanes)) {
                    let distance: $unsigned<S> = ($vector::from_slice(simd, part) - low).bitcast();
                    word |= distance.simd_le(span).to_bitmask() << place;
                }
                word
            }
        }
    )* };
}

compared!(
    u8, 64, u8x64, u8x64, u8;
    u16, 32, u16x32, u16x32, u16;
    i32, 16, i32x16, u32x16, u32;
    i64, 8, i64x8, u64x8, u64
);

/// A question that one comparison of vectors answers.
macro_rules! question {
    ($($question:ty, $name:ty, $lanes:literal, $vector:ident, $left:ident, $right:ident, $asked:ident, $answer:expr);*) => { $(
        impl Question<$name> for $question {
            #[inline(always)]
            fn answer<S: Simd>(self, simd: S, left: &[$name; WORD_ROWS], right: &[$name; WORD_ROWS]) -> u64 {
                let parts = left.as_chunks::<$lanes>().0.iter().zip(right.as_chunks::<$lanes>().0);
                let mut word = 0;
                for (($left, $right), place) in parts.zip((0..).step_by($lanes)) {
                    let ($left, $right) = ($vector::from_slice(simd, $left), $vector::from_slice(simd, $right));
                    let $asked = self;
                    word |= $answer.to_bitmask() << place;
                }
                word
            }
        }
    )* };
}

question!(
    Less, i32, 16, i32x16, left, right, _asked, left.simd_lt(right);
    Less, i64, 8, i64x8, left, right, _asked, left.simd_lt(right);
    Equal, i32, 16, i32x16, left, right, _asked, left.simd_eq(right);
    Equal, i64, 8, i64x8, left, right, _asked, left.simd_eq(right);
    LessMoved, i32, 16, i32x16, left, right, asked, (left + asked.left).simd_lt(right + asked.right)
);

impl Question<i32> for NegativeSum {
    #[inline(always)]
    fn answer<S: Simd>(self, simd: S, left: &[i32; WORD_ROWS], right: &[i32; WORD_ROWS]) -> u64 {
        const LANES: usize = 8;
        let negative = |left: i64x8<S>, right: i64x8<S>| {
            (left * self.left + right * self.right + self.constant)
                .simd_lt(i64x8::splat(simd, 0))
                .to_bitmask()
        };
        let parts = left.as_chunks::<16>().0.iter().zip(right.as_chunks::<16>().0);
        let mut word = 0;
        for ((left, right), place) in parts.zip((0..).step_by(2 * LANES)) {
            let (left, more_left) = i32x16::from_slice(simd, left).widen();
            let (right, more_right) = i32x16::from_slice(simd, right).widen();
            word |= (negative(left, right) | negative(more_left, more_right) << LANES) << place;
        }
        word
    }
}

impl Question<i32, i64> for BitOfMask {
    #[inline(always)]
    fn answer<S: Simd>(self, _: S, codes: &[i32; WORD_ROWS], masks: &[i64; WORD_ROWS]) -> u64 {
        let bit = |code: i32, mask: i64| mask.wrapping_shr(code.cast_unsigned()).cast_unsigned() & 1;
        let pairs = codes.iter().zip(masks).zip(0_u32..);
        pairs.fold(0, |word, ((code, mask), place)| word | bit(*code, *mask) << place)
    }
}

/// The rows whose numbers lie between two, both among them, as bits.
pub(in crate::columns) fn within<T: Compared>(values: &[T], low: T, high: T, out: &mut [u64]) {
    dispatch!(Level::new(), simd => {
        let (whole, last) = values.as_chunks::<WORD_ROWS>();
        let mut out = out.iter_mut();
        for (rows, word) in whole.iter().zip(&mut out) {
            *word = T::within(simd, rows, low, high);
        }
        if let (Some(word), false) = (out.next(), last.is_empty()) {
            *word = T::within(simd, &padded(last), low, high);
        }
    });
}

/// The pairs of which it is so, as bits.
pub(in crate::columns) fn ask<T: Copy + Default, U: Copy + Default>(
    left: Source<'_, T>,
    right: Source<'_, U>,
    out: &mut [u64],
    question: impl Question<T, U>,
) {
    dispatch!(Level::new(), simd => {
        let question = copied(&question);
        for (index, word) in out.iter_mut().enumerate() {
            *word = match (left.whole_block(index), right.whole_block(index)) {
                (Some(left), Some(right)) => question.answer(simd, left, right),
                _ => question.answer(simd, &padded(left.block(index)), &padded(right.block(index))),
            };
        }
    });
}

/// The last rows, with others behind them that nobody asks for.
#[inline(always)]
fn padded<T: Copy + Default>(rows: &[T]) -> [T; WORD_ROWS] {
    let mut all = [T::default(); WORD_ROWS];
    all.iter_mut().zip(rows).for_each(|(all, row)| *all = *row);
    all
}
