//! Damaged content: the compiler tells what is wrong and where, whatever stands in a file.
//!
//! A few damages under `cargo test`; the lane `fuzz` of `cargo xtask ci` tries far more.

use proptest::prelude::*;
use proptest::sample::Index;
use rumbo_content::Bundle;

use crate::countries::{files, hold, inputs, told};

/// Compiling a country takes thousands of times longer than reading an expression.
const INPUTS_PER_COUNTRY: u32 = 100;

/// What a slip of the hand, a bad copy or a hostile author leaves in a file.
const DEBRIS: &[&str] = &[
    "",
    "\n",
    "\"",
    "'",
    "[",
    "]]",
    "[[step]]\n",
    "{",
    "=",
    "id = ",
    "from = 2026-02-30\n",
    "9999999999999999999",
    "-1",
    "true",
    "#",
    "\u{0}",
    "\u{feff}",
    "é",
    "{ $",
    "}",
    ".",
    ":",
    "\"lmigra:0\"",
    "when = \"((((\"\n",
    ",,,,",
    "\u{202e}",
];

/// The files of every country in the project.
fn countries() -> Vec<Vec<(String, Vec<u8>)>> {
    let content = xtask::workspace::root().join("content");
    let folders = std::fs::read_dir(&content).unwrap().map(|it| it.unwrap().path()).filter(|it| it.is_dir());
    let countries: Vec<_> = folders.map(|it| files(&it).into_iter().collect()).collect();
    assert!(!countries.is_empty(), "`content` holds no country");
    countries
}

#[test]
fn fuzz_damaged_content_is_told_with_its_place() {
    let countries = countries();
    let debris = (0_usize..40, prop::sample::select(DEBRIS), prop::collection::vec(any::<u8>(), 0..3));
    let places = (any::<Index>(), any::<Index>(), any::<Index>());
    hold(
        INPUTS_PER_COUNTRY,
        "tests/corpus/content.txt",
        (places, debris),
        |(places, (gone, debris, bytes))| {
            let (country, file, from) = places;
            let mut files = country.get(&countries).clone();
            let at = file.index(files.len());
            let (_, text) = &mut files[at];
            let from = from.index(text.len() + 1);
            let until = (from + gone).min(text.len());
            text.splice(from..until, debris.bytes().chain(bytes));
            told(files.into_iter().collect());
        },
    );
}

proptest! {
    #![proptest_config(inputs("tests/corpus/content.txt"))]

    #[test]
    fn fuzz_stored_content_is_read_or_called_damaged(
        files in prop::collection::btree_map("[a-z/.]{0,12}", prop::collection::vec(any::<u8>(), 0..40), 0..6),
        cut: Index,
        flipped: Index,
    ) {
        let bundle = Bundle::new(files);
        let mut stored = bundle.to_bytes();
        prop_assert_eq!(Bundle::from_bytes(&stored).unwrap(), bundle);
        stored.truncate(cut.index(stored.len() + 1));
        if !stored.is_empty() {
            let at = flipped.index(stored.len());
            stored[at] ^= 0x55;
        }
        if let Ok(other) = Bundle::from_bytes(&stored) {
            prop_assert_eq!(Bundle::from_bytes(&other.to_bytes()).unwrap(), other);
        }
    }
}
