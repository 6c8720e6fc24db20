use super::*;

fn hex(hash: Hash) -> String {
    hash.iter().map(|it| format!("{it:02x}")).collect()
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

#[test]
fn no_two_rows_share_an_encoding() {
    let leaf = |put: &dyn Fn(&mut Encoding)| {
        let mut encoding = Encoding::default();
        put(encoding.start());
        encoding.leaf()
    };
    let moved = [leaf(&|it| _ = it.text("ab").text("c")), leaf(&|it| _ = it.text("a").text("bc"))];
    assert_ne!(moved[0], moved[1]);
    assert_ne!(leaf(&|it| _ = it.text("")), leaf(&|it| _ = it.text_or_none(None)));
}
