//! A corpus of broken law: what the compiler says of each is kept word for word in `snapshots/`.
//!
//! Each file of `rules/` is about one subject and holds many cases. A case begins with `== <codes>: <what is wrong>`, and
//! then gives whole files, each after `-- <path>`; they take the place of files of the small country, or are new.

use std::collections::BTreeSet;
use std::path::Path;

use super::{all_messages, country, rendered};
use crate::{Bundle, Severity, reforms};

/// The small country with some of its files broken.
struct Case {
    /// Every code that must be told, and no other.
    codes: BTreeSet<String>,
    title: String,
    files: Vec<(String, String)>,
}

fn cases(text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for line in text.lines() {
        if let Some(head) = line.strip_prefix("== ") {
            let (codes, title) = head.split_once(": ").expect(line);
            let codes = codes.split(' ').map(str::to_owned).collect();
            cases.push(Case { codes, title: title.to_owned(), files: Vec::new() });
        } else if let Some(path) = line.strip_prefix("-- ") {
            cases.last_mut().unwrap().files.push((path.to_owned(), String::new()));
        } else if let Some((_, text)) = cases.last_mut().and_then(|it| it.files.last_mut()) {
            text.push_str(line);
            text.push('\n');
        }
    }
    cases
}

fn subjects() -> Vec<(String, Vec<Case>)> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tests/rules")).unwrap() {
        let path = entry.unwrap().path();
        let subject = path.file_stem().unwrap().to_str().unwrap().to_owned();
        all.push((subject, cases(&std::fs::read_to_string(&path).unwrap())));
    }
    all.sort_by(|(one, _), (other, _)| one.cmp(other));
    all
}

#[test]
fn broken_law_is_told_with_place_reason_and_mend() {
    let mut otherwise = Vec::new();
    for (subject, cases) in subjects() {
        let mut told = String::new();
        for case in cases {
            let mut files = country();
            files.extend(case.files.into_iter().map(|(path, text)| (path, text.into_bytes())));
            let bundle = Bundle::new(files);
            let mut found = all_messages(&bundle);
            if found.iter().all(|it| it.severity != Severity::Error) {
                found.extend(reforms(&bundle).1);
            }
            let all = rendered(&bundle, &found);
            let codes: BTreeSet<String> = found.iter().map(|it| it.code.to_owned()).collect();
            if codes != case.codes || found.iter().any(|it| it.mend.is_none()) {
                otherwise.push(format!("== {subject}: {}: expected {:?}\n{all}", case.title, case.codes));
            }
            told.push_str(&format!("== {}\n{all}\n", case.title));
        }
        insta::assert_snapshot!(format!("rules_{subject}"), told.trim_end());
    }
    assert!(otherwise.is_empty(), "{}", otherwise.join("\n"));
}

#[test]
fn the_corpus_is_large_and_its_cases_differ() {
    let cases: Vec<Case> = subjects().into_iter().flat_map(|(_, cases)| cases).collect();
    assert!(cases.len() >= 60, "{} cases", cases.len());
    let titles: BTreeSet<&str> = cases.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(titles.len(), cases.len());
    assert!(cases.iter().filter(|it| it.codes.len() > 1).count() >= 5);
}
