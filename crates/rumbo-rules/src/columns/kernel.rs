//! The loops: over slices, without bounds checks, in blocks of 64 rows whose answers are the bits of one word. What a
//! value means (unknown, not applicable, a day, an amount) is not known here.
//!
//! Plain loops that the compiler vectorises are faster here than the kernels of Arrow, which allocate an array for every
//! step and answer an overflow with one error for all rows.

use std::ops::BitOrAssign;

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

/// Eight bytes of 0 or 1, seen as one number, times this has the eight as bits in its highest byte.
const GATHER: u64 = 0x0102_0408_1020_4080;

#[inline]
fn pack(answers: &[u8; WORD_ROWS]) -> u64 {
    let mut word = 0;
    for eight in answers.as_chunks::<8>().0.iter().rev() {
        word = (word << 8) | (u64::from_le_bytes(*eight).wrapping_mul(GATHER) >> 56);
    }
    word
}

/// The answers to a test of each value, as bits.
#[inline]
pub(super) fn test<T: Copy>(values: &[T], out: &mut [u64], holds: impl Fn(T) -> bool + Copy) {
    let (blocks, rest) = values.as_chunks::<WORD_ROWS>();
    let mut words = out.iter_mut();
    for (block, word) in blocks.iter().zip(&mut words) {
        let mut answers = [0; WORD_ROWS];
        for (answer, value) in answers.iter_mut().zip(block) {
            *answer = u8::from(holds(*value));
        }
        *word = pack(&answers);
    }
    if let (false, Some(word)) = (rest.is_empty(), words.next()) {
        let mut answers = [0; WORD_ROWS];
        for (answer, value) in answers.iter_mut().zip(rest) {
            *answer = u8::from(holds(*value));
        }
        *word = pack(&answers);
    }
}

/// Rows that a loop cannot answer for certain, to be evaluated one by one, and the rows whose values are known at all.
pub(super) struct Guard<'a> {
    pub(super) trouble: &'a mut [u64],
    pub(super) known: &'a [u64],
}

impl Guard<'_> {
    /// Marks the known rows whose values are not safe.
    #[inline]
    pub(super) fn check<T: Copy>(&mut self, values: &[T], safe: impl Fn(T) -> bool + Copy) {
        for ((block, trouble), known) in values.chunks(WORD_ROWS).zip(self.trouble.iter_mut()).zip(self.known)
        {
            if !block.iter().fold(true, |all, it| all & safe(*it)) {
                *trouble |= marks(block.iter().map(|it| !safe(*it))) & known;
            }
        }
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

/// The answers to a test of each pair, as bits.
#[inline]
pub(super) fn test_pairs<T: Copy, U: Copy>(
    left: Source<'_, T>,
    right: Source<'_, U>,
    out: &mut [u64],
    holds: impl Fn(T, U) -> bool + Copy,
) {
    for (index, word) in out.iter_mut().enumerate() {
        let mut answers = [0; WORD_ROWS];
        // A whole block has a length that the compiler knows.
        match (left.whole_block(index), right.whole_block(index)) {
            (Some(left), Some(right)) => {
                for ((answer, left), right) in answers.iter_mut().zip(left).zip(right) {
                    *answer = u8::from(holds(*left, *right));
                }
            }
            _ => {
                let pairs = left.block(index).iter().zip(right.block(index));
                for (answer, (left, right)) in answers.iter_mut().zip(pairs) {
                    *answer = u8::from(holds(*left, *right));
                }
            }
        }
        *word = pack(&answers);
    }
}

/// Computes each pair. `compute` answers the number and, if that is not certain, something negative.
#[inline]
pub(super) fn compute<T: Copy + Default + PartialOrd + BitOrAssign, U: Copy>(
    left: Source<'_, T>,
    right: Source<'_, T>,
    out: &mut [U],
    guard: &mut Guard<'_>,
    compute: impl Fn(T, T) -> (U, T) + Copy,
) {
    let words = guard.trouble.iter_mut().zip(guard.known);
    let (blocks, rest) = out.as_chunks_mut::<WORD_ROWS>();
    let whole = blocks.len();
    for ((index, results), (trouble, known)) in blocks.iter_mut().enumerate().zip(words) {
        let (Some(left), Some(right)) = (left.whole_block(index), right.whole_block(index)) else { return };
        let mut doubt = T::default();
        for ((result, left), right) in results.iter_mut().zip(left).zip(right) {
            let (number, sign) = compute(*left, *right);
            *result = number;
            doubt |= sign;
        }
        if doubt < T::default() {
            let signs = left.iter().zip(right).map(|(left, right)| compute(*left, *right).1);
            *trouble |= marks(signs.map(|it| it < T::default())) & known;
        }
    }
    let (left, right) = (left.block(whole), right.block(whole));
    let signs = rest.iter_mut().zip(left.iter().zip(right)).map(|(result, (left, right))| {
        let (number, sign) = compute(*left, *right);
        *result = number;
        sign < T::default()
    });
    let marked = marks(signs);
    if let (Some(trouble), Some(known)) = (guard.trouble.get_mut(whole), guard.known.get(whole)) {
        *trouble |= marked & known;
    }
}

/// Makes a number of each value. `None` is something that is not certain.
#[inline]
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
pub(super) fn choose_bits(bits: &[u64], present: &[u64], absent: &[u64], out: &mut [u64]) {
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

/// Of each byte value, eight bytes that are its bits.
static SPREAD: [u64; 256] = {
    let mut table = [0; 256];
    let mut value: usize = 0;
    while value < 256 {
        let mut bit = 0;
        while bit < 8 {
            if (value >> bit) & 1 == 1 {
                #[expect(
                    clippy::indexing_slicing,
                    reason = "in a constant, where iterators are not to be had"
                )]
                {
                    table[value] |= 1 << (8 * bit);
                }
            }
            bit += 1;
        }
        value += 1;
    }
    table
};

#[inline]
fn spread(byte: u8) -> u64 {
    // A byte is always in the table, which the compiler sees.
    SPREAD.get(usize::from(byte)).copied().unwrap_or_default()
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

fn write_planes<const PLANES: usize>(planes: [&[u64]; PLANES], codes: &mut [u8]) {
    for (index, block) in codes.chunks_mut(WORD_ROWS).enumerate() {
        let mut words = planes.map(|it| it.get(index).copied().unwrap_or_default());
        let mut next = || {
            let mut eight = 0;
            for (bit, word) in words.iter_mut().enumerate() {
                eight |= spread(word.to_le_bytes()[0]) << bit;
                *word >>= 8;
            }
            eight.to_le_bytes()
        };
        let (eights, rest) = block.as_chunks_mut::<8>();
        for eight in eights {
            *eight = next();
        }
        for (code, last) in rest.iter_mut().zip(next()) {
            *code = last;
        }
    }
}

#[cfg(test)]
mod tests;
