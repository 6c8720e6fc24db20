//! The values one fact may have: whole numbers between two, or members of a closed list by their place in it.

/// The values that a fact may have.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Domain {
    /// From one number to another, both included.
    Between(i128, i128),
    /// These members of its list.
    Members(Members),
    /// Anything: sets and lists are known only through conditions on them.
    Free,
}

/// Members of a closed list, one bit for each.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Members(Vec<u64>);

const BITS: usize = 64;

impl Members {
    /// The first so many.
    pub(super) fn first(count: usize) -> Self {
        (0..count).collect()
    }
    pub(super) fn one(index: usize) -> Self {
        [index].into_iter().collect()
    }

    fn insert(&mut self, index: usize) {
        let word = index / BITS;
        if word >= self.0.len() {
            self.0.resize(word + 1, 0);
        }
        if let Some(it) = self.0.get_mut(word) {
            *it |= 1 << (index % BITS);
        }
    }

    /// Sets of the same members are equal: no empty words stand at the end.
    fn trimmed(mut self) -> Self {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
        self
    }

    pub(super) fn and(&self, other: &Self) -> Self {
        Self(self.0.iter().zip(&other.0).map(|(one, other)| one & other).collect()).trimmed()
    }
    pub(super) fn or(&self, other: &Self) -> Self {
        let (long, short) = if self.0.len() >= other.0.len() { (self, other) } else { (other, self) };
        let padded = short.0.iter().copied().chain(std::iter::repeat(0));
        Self(long.0.iter().zip(padded).map(|(one, other)| one | other).collect())
    }
    pub(super) fn without(&self, other: &Self) -> Self {
        let padded = other.0.iter().copied().chain(std::iter::repeat(0));
        Self(self.0.iter().zip(padded).map(|(one, other)| one & !other).collect()).trimmed()
    }
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
    pub(super) fn contains(&self, index: usize) -> bool {
        self.0.get(index / BITS).is_some_and(|it| it & (1 << (index % BITS)) != 0)
    }
    pub(super) fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        let words = self.0.iter().enumerate();
        words.flat_map(|(word, bits)| {
            (0..BITS).filter(move |bit| bits & (1 << bit) != 0).map(move |bit| word * BITS + bit)
        })
    }
    /// The only member, if it is one.
    pub(super) fn only(&self) -> Option<usize> {
        let mut all = self.iter();
        all.next().filter(|_| all.next().is_none())
    }
}

impl FromIterator<usize> for Members {
    fn from_iter<I: IntoIterator<Item = usize>>(members: I) -> Self {
        let mut all = Self(Vec::new());
        members.into_iter().for_each(|it| all.insert(it));
        all
    }
}

impl Domain {
    /// Everything in either, if that is again a domain.
    pub(super) fn or(&self, other: &Self) -> Option<Self> {
        match (self, other) {
            (Self::Between(one, end), Self::Between(other, last)) => {
                let apart = (*one).max(*other) > (*end).min(*last).saturating_add(1);
                (!apart).then(|| Self::Between(*one.min(other), *end.max(last)))
            }
            (Self::Members(one), Self::Members(other)) => Some(Self::Members(one.or(other))),
            _ => (self == other).then(|| self.clone()),
        }
    }
}
