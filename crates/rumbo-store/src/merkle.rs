//! The tree over leaves, as RFC 6962 (section 2.1) has it: its head, and proofs made and checked as RFC 9162 (section 2.1) says.
//!
//! Where the hashes are kept is not known here: whoever asks for a proof brings [`Nodes`].

use sha2::{Digest, Sha256};

use crate::leaf::Hash;

/// Hashes of a proof at most: a tree of 2^63 leaves has no longer path.
pub(crate) const PROOF_HASHES_MAX: usize = 63;

/// The tree over leaves given in order, in memory that grows with the logarithm of their number.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Tree {
    /// Roots of the complete subtrees so far, largest first, one for each bit set in `size`.
    roots: Vec<Hash>,
    size: u64,
}

/// A complete subtree: the leaves from `number << level` on, `1 << level` of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Subtree {
    pub(crate) level: u32,
    pub(crate) number: u64,
}

/// Gives the hash of a complete subtree.
pub(crate) trait Nodes<E> {
    fn hash(&mut self, subtree: Subtree) -> Result<Hash, E>;
}

impl Tree {
    /// The right edge of a tree of that size.
    pub(crate) fn of_size<E>(size: u64, nodes: &mut impl Nodes<E>) -> Result<Self, E> {
        let roots = complete(0, size).into_iter().map(|it| nodes.hash(it)).collect::<Result<_, E>>()?;
        Ok(Self { roots, size })
    }
    /// Leaves so far.
    pub(crate) fn size(&self) -> u64 {
        self.size
    }
    /// Adds the next leaf.
    pub(crate) fn push(&mut self, leaf: Hash) {
        self.push_telling(leaf, |_, _| {});
    }
    /// Adds the next leaf and tells each subtree above it that is complete with it, lowest first.
    pub(crate) fn push_telling(&mut self, leaf: Hash, mut tell: impl FnMut(Subtree, &Hash)) {
        let mut node = leaf;
        // As many complete subtrees are joined as the size so far has ones at its end.
        for level in 1..=self.size.trailing_ones() {
            if let Some(left) = self.roots.pop() {
                node = join(&left, &node);
                tell(Subtree { level, number: self.size >> level }, &node);
            }
        }
        self.roots.push(node);
        self.size += 1;
    }
    /// The tree head: of no leaves, the hash of nothing.
    pub(crate) fn root(&self) -> Hash {
        let mut roots = self.roots.iter().rev();
        let Some(last) = roots.next() else { return empty() };
        roots.fold(*last, |right, left| join(left, &right))
    }
}

/// The hash of a complete subtree from its parts in order, all of one level.
pub(crate) fn whole(parts: impl IntoIterator<Item = Hash>) -> Hash {
    let mut tree = Tree::default();
    parts.into_iter().for_each(|it| tree.push(it));
    tree.root()
}

/// What shows that the leaf at `index` is in the tree of `size` leaves: the hashes beside its path, from the leaf up.
pub(crate) fn inclusion<E>(index: u64, size: u64, nodes: &mut impl Nodes<E>) -> Result<Vec<Hash>, E> {
    let (mut from, mut to, mut beside) = (0, size, Vec::new());
    while to.saturating_sub(from) > 1 {
        let middle = from + split(to - from);
        if index < middle {
            beside.push((middle, to));
            to = middle;
        } else {
            beside.push((from, middle));
            from = middle;
        }
    }
    beside.into_iter().rev().map(|(from, to)| range(from, to, nodes)).collect()
}

/// What shows that the tree of `size` leaves begins with the tree of `old` leaves.
pub(crate) fn consistency<E>(old: u64, size: u64, nodes: &mut impl Nodes<E>) -> Result<Vec<Hash>, E> {
    if old == 0 || old >= size {
        return Ok(Vec::new());
    }
    let (mut from, mut to, mut parts) = (0, size, Vec::new());
    while to != old {
        let middle = from + split(to - from);
        if old <= middle {
            parts.push((middle, to));
            to = middle;
        } else {
            parts.push((from, middle));
            from = middle;
        }
    }
    // The old tree's last subtree is left out only if it is the old tree itself, whose head the checker has.
    if from > 0 {
        parts.push((from, to));
    }
    parts.into_iter().rev().map(|(from, to)| range(from, to, nodes)).collect()
}

/// The head that a leaf and the hashes beside its path lead to (RFC 9162, 2.1.3.2). `None` if they are too few or too many.
pub(crate) fn root_by_inclusion(leaf: &Hash, index: u64, size: u64, proof: &[Hash]) -> Option<Hash> {
    heads_by_inclusion(leaf, index, size, proof).map(|(_, whole)| whole)
}

/// The heads of the tree that ended with the leaf and of the tree of `size` leaves, as the leaf and the hashes beside its path
/// have them: what stands to the left of the path is the older tree, which the leaf was the last of.
pub(crate) fn heads_by_inclusion(leaf: &Hash, index: u64, size: u64, proof: &[Hash]) -> Option<(Hash, Hash)> {
    if index >= size {
        return None;
    }
    let (mut place, mut last, mut then, mut node) = (index, size - 1, *leaf, *leaf);
    for beside in proof {
        if last == 0 {
            return None;
        }
        if place & 1 == 1 || place == last {
            (then, node) = (join(beside, &then), join(beside, &node));
            if place & 1 == 0 {
                let up = place.trailing_zeros();
                (place, last) = (place.checked_shr(up).unwrap_or(0), last.checked_shr(up).unwrap_or(0));
            }
        } else {
            node = join(&node, beside);
        }
        (place, last) = (place >> 1, last >> 1);
    }
    (last == 0).then_some((then, node))
}

/// Whether a tree begins with an older one (RFC 9162, 2.1.4.2).
pub(crate) fn extends(old: (u64, &Hash), new: (u64, &Hash), proof: &[Hash]) -> bool {
    let ((old_size, old_root), (size, root)) = (old, new);
    if old_size > size {
        return false;
    }
    if old_size == size {
        return proof.is_empty() && old_root == root;
    }
    if old_size == 0 {
        return proof.is_empty() && *old_root == empty();
    }
    let mut parts = proof.iter();
    let first = if old_size.is_power_of_two() { Some(old_root) } else { parts.next() };
    let Some(first) = first else { return false };
    let up = (old_size - 1).trailing_ones();
    let (mut place, mut last) =
        ((old_size - 1).checked_shr(up).unwrap_or(0), (size - 1).checked_shr(up).unwrap_or(0));
    let (mut before, mut after) = (*first, *first);
    for part in parts {
        if last == 0 {
            return false;
        }
        if place & 1 == 1 || place == last {
            (before, after) = (join(part, &before), join(part, &after));
            if place & 1 == 0 {
                let up = place.trailing_zeros();
                (place, last) = (place.checked_shr(up).unwrap_or(0), last.checked_shr(up).unwrap_or(0));
            }
        } else {
            after = join(&after, part);
        }
        (place, last) = (place >> 1, last >> 1);
    }
    last == 0 && before == *old_root && after == *root
}

/// The head of no leaves.
pub(crate) fn empty() -> Hash {
    Sha256::digest(b"").into()
}

fn join(left: &Hash, right: &Hash) -> Hash {
    let mut hasher = Sha256::new();
    hasher.update([0x01]);
    hasher.update(left);
    hasher.update(right);
    hasher.finalize().into()
}

/// Where RFC 6962 splits that many leaves: at the largest power of two below their number.
fn split(count: u64) -> u64 {
    1 << (u64::BITS - 1 - (count - 1).leading_zeros())
}

/// The hash over a range of leaves that RFC 6962 hashes as one: it begins at a multiple of a power of two that is not
/// smaller than its length.
fn range<E>(from: u64, to: u64, nodes: &mut impl Nodes<E>) -> Result<Hash, E> {
    let mut parts = complete(from, to).into_iter().rev().map(|it| nodes.hash(it));
    let Some(last) = parts.next() else { return Ok(empty()) };
    parts.try_fold(last?, |right, left| Ok(join(&left?, &right)))
}

/// The complete subtrees of such a range, largest first.
fn complete(from: u64, to: u64) -> Vec<Subtree> {
    let (mut at, mut parts) = (from, Vec::new());
    while at < to {
        let level = (to - at).ilog2();
        parts.push(Subtree { level, number: at >> level });
        at += 1 << level;
    }
    parts
}

#[cfg(test)]
mod tests;
