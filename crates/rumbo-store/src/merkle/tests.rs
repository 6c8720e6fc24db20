use ct_merkle::mem_backed_tree::MemoryBackedTree;
use proptest::prelude::*;

use super::*;

fn hex(hash: Hash) -> String {
    rumbo_base::hex(&hash)
}

/// Every leaf in memory.
struct Leaves<'l>(&'l [Hash]);

impl Nodes<()> for Leaves<'_> {
    fn hash(&mut self, subtree: Subtree) -> Result<Hash, ()> {
        let from = usize::try_from(subtree.number << subtree.level).unwrap();
        Ok(whole(self.0[from..from + (1 << subtree.level)].iter().copied()))
    }
}

fn leaf(data: &[u8]) -> Hash {
    Sha256::new().chain_update([0x00]).chain_update(data).finalize().into()
}

/// Some leaves, and the tree over the same of an implementation that is not ours.
fn both(count: u64) -> (Vec<Hash>, MemoryBackedTree<Sha256, Vec<u8>>) {
    let (mut leaves, mut oracle) = (Vec::new(), MemoryBackedTree::new());
    for number in 0..count {
        let data = number.to_be_bytes().to_vec();
        leaves.push(leaf(&data));
        oracle.push(data);
    }
    (leaves, oracle)
}

fn head(leaves: &[Hash]) -> Hash {
    let mut tree = Tree::default();
    leaves.iter().for_each(|it| tree.push(*it));
    tree.root()
}

/// RFC 6962, 2.1, read aloud: split at the largest power of two below the size.
fn by_definition(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => Sha256::digest(b"").into(),
        [leaf] => *leaf,
        _ => {
            let split = leaves.len().next_power_of_two() / 2;
            join(&by_definition(&leaves[..split]), &by_definition(&leaves[split..]))
        }
    }
}

/// The leaves of the test vectors that Certificate Transparency logs share.
fn known_leaves() -> Vec<Hash> {
    let inputs: [&[u8]; 8] = [
        &[],
        &[0x00],
        &[0x10],
        &[0x20, 0x21],
        &[0x30, 0x31],
        &[0x40, 0x41, 0x42, 0x43],
        &[0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57],
        &[0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f],
    ];
    inputs.iter().map(|it| Sha256::new().chain_update([0x00]).chain_update(it).finalize().into()).collect()
}

#[test]
fn the_tree_heads_are_those_of_the_known_vectors() {
    let leaves = known_leaves();
    assert_eq!(hex(head(&[])), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assert_eq!(hex(head(&leaves[..1])), "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    assert_eq!(hex(head(&leaves[..8])), "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
}

#[test]
fn the_streaming_tree_is_the_defined_one_at_every_size() {
    let leaves: Vec<Hash> = (0..70u8).map(|it| [it; 32]).collect();
    for size in 0..leaves.len() {
        assert_eq!(head(&leaves[..size]), by_definition(&leaves[..size]), "size {size}");
    }
}

/// A size, and a smaller number or the size itself.
fn sizes() -> impl Strategy<Value = (u64, u64)> {
    (1u64..300).prop_flat_map(|size| (Just(size), 1..=size))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn fuzz_proofs_of_inclusion_are_those_of_another_implementation((size, place) in sizes(), flip in any::<prop::sample::Index>()) {
        let (index, (leaves, oracle)) = (place - 1, both(size));
        let proof = inclusion(index, size, &mut Leaves(&leaves)).unwrap();
        let theirs = oracle.prove_inclusion(usize::try_from(index).unwrap());
        prop_assert_eq!(proof.concat(), theirs.as_bytes());
        let (leaf, root) = (leaves[usize::try_from(index).unwrap()], head(&leaves));
        prop_assert_eq!(hex(root), rumbo_base::hex(oracle.root().as_bytes()));
        prop_assert_eq!(root_by_inclusion(&leaf, index, size, &proof), Some(root));
        let then = head(&leaves[..=usize::try_from(index).unwrap()]);
        prop_assert_eq!(heads_by_inclusion(&leaf, index, size, &proof), Some((then, root)));
        // Nothing of it can be otherwise.
        prop_assert_ne!(root_by_inclusion(&[7; 32], index, size, &proof), Some(root));
        let other = (index + 1) % size;
        prop_assert_eq!(root_by_inclusion(&leaf, other, size, &proof) == Some(root), other == index);
        let mut longer = proof.clone();
        longer.push([7; 32]);
        prop_assert_eq!(root_by_inclusion(&leaf, index, size, &longer), None);
        if let Some((_, shorter)) = proof.split_last() {
            prop_assert_eq!(root_by_inclusion(&leaf, index, size, shorter), None);
            let mut bent = proof.clone();
            let at = flip.index(bent.len() * 256);
            bent[at / 256][at % 256 / 8] ^= 1 << (at % 8);
            prop_assert_ne!(root_by_inclusion(&leaf, index, size, &bent), Some(root));
        }
    }

    #[test]
    fn fuzz_proofs_of_consistency_are_those_of_another_implementation((size, old) in sizes(), flip in any::<prop::sample::Index>()) {
        let (leaves, oracle) = both(size);
        let proof = consistency(old, size, &mut Leaves(&leaves)).unwrap();
        let (before, after) = (head(&leaves[..usize::try_from(old).unwrap()]), head(&leaves));
        if old < size {
            let theirs = oracle.prove_consistency(usize::try_from(size - old).unwrap());
            prop_assert_eq!(proof.concat(), theirs.as_bytes());
        }
        prop_assert!(extends((old, &before), (size, &after), &proof));
        prop_assert!(extends((0, &empty()), (size, &after), &[]));
        prop_assert!(!extends((old, &[7; 32]), (size, &after), &proof));
        prop_assert!(!extends((old, &before), (size, &[7; 32]), &proof));
        prop_assert!(!extends((size + 1, &before), (size, &after), &proof));
        if !proof.is_empty() {
            let mut bent = proof.clone();
            let at = flip.index(bent.len() * 256);
            bent[at / 256][at % 256 / 8] ^= 1 << (at % 8);
            prop_assert!(!extends((old, &before), (size, &after), &bent));
            prop_assert!(!extends((old, &before), (size, &after), &proof[1..]));
        }
    }
}

#[test]
fn the_right_edge_is_found_again_at_every_size() {
    let (leaves, _) = both(300);
    let mut tree = Tree::default();
    for (size, leaf) in (0u64..).zip(&leaves) {
        assert_eq!(Tree::of_size(size, &mut Leaves(&leaves)).unwrap(), tree, "size {size}");
        tree.push_telling(*leaf, |subtree, hash| {
            assert_eq!(Leaves(&leaves).hash(subtree).unwrap(), *hash, "{subtree:?}");
        });
    }
}
