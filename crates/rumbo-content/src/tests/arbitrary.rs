//! Whatever the bytes: the compiler answers, its places lie in the files, and there is content only without errors.

use proptest::prelude::*;

use super::country;
use crate::{Bundle, Severity, compile, scenarios};

fn answers(bundle: &Bundle) {
    let (content, mut found) = compile(bundle);
    assert_eq!(content.is_none(), found.iter().any(|it| it.severity == Severity::Error));
    if let Some(content) = content {
        found.extend(scenarios(bundle, &content).1);
    }
    for it in &found {
        let text = bundle.text(&it.path).unwrap_or_default();
        if let Some(span) = &it.span {
            assert!(text.get(span.clone()).is_some(), "{it:?} lies outside its file");
            assert!(it.line > 0 && it.column > 0, "{it:?}");
        }
        assert!(it.render(text, true).contains(it.code));
        assert!(!it.message.is_empty());
    }
}

/// Pieces that mean something in one of the formats.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let known = prop::sample::select(vec![
        "[",
        "]",
        "=",
        "\"",
        "\n",
        "{",
        "}",
        ",",
        "é",
        "[[step]]",
        "id = 1\n",
        "from = ",
        "2026-02-30",
        "= 1e9\n",
        "\u{0}",
    ]);
    prop_oneof![known.prop_map(|it| it.as_bytes().to_vec()), prop::collection::vec(any::<u8>(), 0..6)]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_country_is_answered(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0_usize..40, piece()), 1..4)
    ) {
        let mut files: Vec<(String, Vec<u8>)> = country().into_iter().collect();
        for (file, at, cut, piece) in changes {
            let index = file.index(files.len());
            let bytes = &mut files[index].1;
            let start = at.index(bytes.len() + 1);
            let end = (start + cut).min(bytes.len());
            bytes.splice(start..end, piece);
        }
        answers(&Bundle::new(files));
    }

    #[test]
    fn lines_that_are_gone_or_twice_are_answered(
        file in any::<prop::sample::Index>(), from in any::<prop::sample::Index>(), to in any::<prop::sample::Index>(), twice in any::<bool>()
    ) {
        let mut files: Vec<(String, Vec<u8>)> = country().into_iter().collect();
        let index = file.index(files.len());
        let text = String::from_utf8(files[index].1.clone()).unwrap();
        let mut lines: Vec<&str> = text.lines().collect();
        let (from, to) = (from.index(lines.len()), to.index(lines.len()));
        if twice { lines.insert(to, lines[from]); } else { lines.remove(from); }
        files[index].1 = lines.join("\n").into_bytes();
        answers(&Bundle::new(files));
    }

    #[test]
    fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..200), file in any::<prop::sample::Index>()) {
        let mut files: Vec<(String, Vec<u8>)> = country().into_iter().collect();
        let index = file.index(files.len());
        files[index].1 = bytes;
        answers(&Bundle::new(files));
    }

    #[test]
    fn any_stored_bytes_are_a_bundle_or_damaged(bytes in prop::collection::vec(any::<u8>(), 0..100)) {
        if let Ok(bundle) = Bundle::from_bytes(&bytes) {
            answers(&bundle);
        }
    }
}

#[test]
fn deep_nesting_is_answered() {
    let mut files = country();
    let deep = format!("a = {}", "[".repeat(100_000));
    files.insert("remedies.toml".to_owned(), deep.into_bytes());
    answers(&Bundle::new(files));
}

#[test]
fn no_files_at_all_are_answered() {
    answers(&Bundle::default());
}
