//! Numbers that look random and are the same for the same seed.

/// A source of numbers (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014).
#[derive(Debug)]
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Whether the one in so many has come.
    pub(crate) fn one_in(&mut self, bound: u32) -> bool {
        self.between(1, i64::from(bound)) == 1
    }

    /// A number between two that lie less than 2³² apart, both among them.
    pub(crate) fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = high.wrapping_sub(low).cast_unsigned();
        low.wrapping_add((self.next() >> 32).checked_rem(span.wrapping_add(1)).unwrap_or(0).cast_signed())
    }

    /// One of several; the default of none.
    pub(crate) fn of<T: Copy + Default>(&mut self, among: &[T]) -> T {
        let last = i64::try_from(among.len()).unwrap_or(i64::MAX).saturating_sub(1);
        let place = usize::try_from(self.between(0, last)).unwrap_or(0);
        among.get(place).copied().unwrap_or_default()
    }
}
