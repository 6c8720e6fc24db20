//! The countries that arbitrary input is tried on, and what slips of the hand make of their files.

use std::collections::BTreeMap;
use std::path::Path;

use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{FileFailurePersistence, TestRunner};
use rumbo_content::{Bundle, Severity, compile, reforms};

pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// What a slip of the hand, a bad copy or a hostile author leaves in a rule or a value of the law.
const DEBRIS: &[&str] = &[
    "",
    "\n",
    "\"",
    "'",
    "[",
    "]",
    "[[clause]]\n",
    "[[example]]\n",
    "[[value]]\n",
    "[[excludes]]\n",
    "[table]\nunique = true\nrows = [\n",
    "[outputs]\n",
    "[let]\nlast = \"last + 1\"\n",
    "[facts]\n",
    "{ type = \"list\", of = { total = \"int\" } }",
    "{ type = \"date\", optional = true }",
    "type = \"set\"\n",
    "type = \"bool\"\n",
    "\"set(state)\"",
    "\"table(condition, money<MXN>)\"",
    "\"index<MXN>\"",
    "\"window\"",
    "\"look-back\"",
    "\"decimal\"",
    "\"0.1000000\"",
    "\"-99999999999999999999.99\"",
    "\"8 mo\"",
    "\"99999999999 y\"",
    "rounding = \"refuse\"\n",
    "rounding = \"sideways\"\n",
    "given = \"!(a && b)\"\n",
    "exception_to = [\"late\"]\n",
    "exception_to = []\n",
    "default = \"other\"\n",
    "inventory = [\"R003\", \"R999\"]\n",
    "from = 2026-02-30\n",
    "until = 1900-01-01\n",
    "9999999999999999999",
    "-1",
    "0.5",
    "1e9",
    "true",
    "#",
    "when = \"true\"\n",
    "when = \"((((\"\n",
    "then = \"overstay\"\n",
    "unknown = []\n",
    "cannot = true\n",
    "outcome = [\"a\", \"a\"]\n",
    " && ",
    " || ",
    ".or(case_date)",
    ".all(it, ",
    ".exists(it, it.total > 0)",
    "param.",
    "min(",
    "/ 0",
    "\u{0}",
    "\u{feff}",
    "\u{202e}",
    "é",
];

/// One change of one file.
#[derive(Debug, Clone)]
pub(crate) struct Slip {
    kind: u8,
    file: Index,
    at: Index,
    other: Index,
    gone: usize,
    debris: &'static str,
}

pub(crate) fn slips() -> impl Strategy<Value = Vec<Slip>> {
    let places = (any::<Index>(), any::<Index>(), any::<Index>());
    let slip = (0_u8..6, places, 0_usize..30, prop::sample::select(DEBRIS))
        .prop_map(|(kind, (file, at, other), gone, debris)| Slip { kind, file, at, other, gone, debris });
    prop::collection::vec(slip, 1..4)
}

impl Slip {
    /// Changes one of the files that are rules, values of the law, rulings or reforms.
    pub(crate) fn happens_to(&self, files: &mut Files) {
        let law = |path: &&String| path.starts_with("law/") || path.starts_with("reforms/");
        let paths: Vec<String> = files.keys().filter(law).cloned().collect();
        let Some(path) = (!paths.is_empty()).then(|| self.file.get(&paths)) else { return };
        let from = files[self.other.get(&paths)].clone();
        let Some(text) = files.get_mut(path) else { return };
        match self.kind {
            0 | 1 => self.splice(text),
            2 => self.lines(text, |lines, at| drop(lines.remove(at))),
            3 => self.lines(text, |lines, at| lines.insert(at, lines[at].clone())),
            4 => {
                let from: Vec<String> = lines(&from);
                self.lines(text, |lines, at| {
                    if !from.is_empty() {
                        lines.insert(at, self.other.get(&from).clone());
                    }
                });
            }
            _ => self.words(text),
        }
    }

    fn splice(&self, text: &mut Vec<u8>) {
        let from = self.at.index(text.len() + 1);
        let until = (from + self.gone).min(text.len());
        text.splice(from..until, self.debris.bytes());
    }

    fn lines(&self, text: &mut Vec<u8>, change: impl FnOnce(&mut Vec<String>, usize)) {
        let mut all = lines(text);
        if !all.is_empty() {
            let at = self.at.index(all.len());
            change(&mut all, at);
        }
        *text = all.concat().into_bytes();
    }

    /// Puts debris, or another word of the file, in the place of a word.
    fn words(&self, text: &mut Vec<u8>) {
        let read = String::from_utf8_lossy(text).into_owned();
        let words: Vec<&str> = read.split_inclusive(|it: char| !it.is_alphanumeric() && it != '_').collect();
        if words.is_empty() {
            return;
        }
        let at = self.at.index(words.len());
        let instead = if self.gone.is_multiple_of(2) { self.debris } else { self.other.get(&words) };
        let changed = words.iter().enumerate().map(|(index, it)| if index == at { instead } else { it });
        *text = changed.collect::<String>().into_bytes();
    }
}

fn lines(text: &[u8]) -> Vec<String> {
    String::from_utf8_lossy(text).split_inclusive('\n').map(str::to_owned).collect()
}

/// The files of a folder, by their path below it.
pub(crate) fn files(folder: &Path) -> Files {
    let mut found = Files::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for path in std::fs::read_dir(&next).unwrap().map(|it| it.unwrap().path()) {
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
                found.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    found
}

/// What the compiler's own tests are made of: the smallest country, and law that is broken in every way there is.
pub(crate) fn tests_of_the_compiler() -> std::path::PathBuf {
    xtask::workspace::root().join("crates/rumbo-content/src/tests")
}

/// Files of broken law, a group for each way in which it is broken.
pub(crate) fn broken_law() -> Vec<Vec<(String, String)>> {
    let mut cases: Vec<Vec<(String, String)>> = Vec::new();
    for text in files(&tests_of_the_compiler().join("rules")).into_values() {
        for line in String::from_utf8(text).unwrap().lines() {
            if line.starts_with("== ") {
                cases.push(Vec::new());
            } else if let Some(path) = line.strip_prefix("-- ") {
                cases.last_mut().unwrap().push((path.to_owned(), String::new()));
            } else if let Some((_, text)) = cases.last_mut().and_then(|it| it.last_mut()) {
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    assert!(cases.len() >= 60, "only {} ways to break the law were found", cases.len());
    cases
}

/// Compiles, and holds the compiler to its word: content only without errors, every message with a place that is there.
pub(crate) fn told(files: Files) {
    let bundle = Bundle::new(files);
    let (content, mut mistakes) = compile(&bundle);
    let errors = mistakes.iter().filter(|it| it.severity == Severity::Error).count();
    assert_eq!(content.is_none(), errors > 0, "{mistakes:#?}");
    mistakes.extend(reforms(&bundle).1);
    for mistake in &mistakes {
        let source = bundle.text(&mistake.path).unwrap_or_default();
        if let Some(span) = mistake.span.clone() {
            assert!(source.get(span).is_some(), "the place lies outside its file: {mistake:#?}");
            assert!(mistake.line > 0 && mistake.column > 0, "{mistake:#?}");
        }
        assert!(!mistake.path.is_empty() && mistake.render(source, false).contains(mistake.code));
    }
}

/// As many inputs as are asked for. What failed once is kept in that file and tried first ever after.
pub(crate) fn inputs(kept: &'static str) -> ProptestConfig {
    let failure_persistence = Some(Box::new(FileFailurePersistence::Direct(kept)) as _);
    ProptestConfig { failure_persistence, ..ProptestConfig::default() }
}

/// Holds that a test passes with so many times fewer inputs than are asked for. Not by `proptest!`, which would try as
/// many as the environment says after all.
pub(crate) fn hold<S: Strategy>(fewer: u32, kept: &'static str, inputs_of: S, test: impl Fn(S::Value)) {
    let config = inputs(kept);
    let cases = config.cases.div_ceil(fewer);
    let run = TestRunner::new(ProptestConfig { cases, ..config }).run(&inputs_of, |input| {
        test(input);
        Ok(())
    });
    run.unwrap_or_else(|why| panic!("{why}"));
}
