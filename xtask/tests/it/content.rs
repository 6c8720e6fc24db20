//! Damaged content: the compiler tells what is wrong and where, whatever stands in a file.
//!
//! A few damages under `cargo test`; the lane `fuzz` of `cargo xtask ci` tries far more.

use std::path::Path;

use proptest::prelude::*;
use proptest::sample::Index;
use rumbo_content::{Bundle, Severity, compile};

/// Compiling a country takes thousands of times longer than reading an expression.
const INPUTS_PER_COUNTRY: u32 = 50;

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
    let countries: Vec<_> = folders.map(|it| files(&it, &it)).collect();
    assert!(!countries.is_empty(), "`content` holds no country");
    countries
}

fn files(country: &Path, folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for path in std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
        if path.is_dir() {
            found.extend(files(country, &path));
        } else {
            let name = path.strip_prefix(country).unwrap().to_string_lossy().into_owned();
            found.push((name, std::fs::read(&path).unwrap()));
        }
    }
    found.sort();
    found
}

fn inputs(share: u32) -> ProptestConfig {
    let config = ProptestConfig::default();
    ProptestConfig { cases: config.cases.div_ceil(share), failure_persistence: None, ..config }
}

proptest! {
    #![proptest_config(inputs(INPUTS_PER_COUNTRY))]

    #[test]
    fn fuzz_damaged_content_is_told_with_its_place(
        country: Index,
        file: Index,
        from: Index,
        gone in 0usize..40,
        debris in prop::sample::select(DEBRIS),
        bytes in prop::collection::vec(any::<u8>(), 0..3),
    ) {
        let countries = countries();
        let mut files = country.get(&countries).clone();
        let at = file.index(files.len());
        let (_, text) = &mut files[at];
        let from = from.index(text.len() + 1);
        let until = (from + gone).min(text.len());
        text.splice(from..until, debris.bytes().chain(bytes));

        let bundle = Bundle::new(files);
        let (content, mistakes) = compile(&bundle);
        let errors = mistakes.iter().filter(|it| it.severity == Severity::Error).count();
        prop_assert_eq!(content.is_none(), errors > 0, "{:#?}", mistakes);
        for mistake in &mistakes {
            let source = bundle.text(&mistake.path).unwrap_or_default();
            if let Some(span) = mistake.span.clone() {
                prop_assert!(source.get(span).is_some(), "the place lies outside its file: {:#?}", mistake);
            }
            prop_assert!(mistake.render(source, false).contains(mistake.code));
        }
    }
}

proptest! {
    #![proptest_config(inputs(1))]

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
