//! Every diagnostic code that the content compiler can print is explained in the book, and no other.

use std::collections::BTreeSet;
use std::path::Path;

use super::files::Source;

/// Where the codes are explained.
const DOCUMENT: &str = "docs/src/diagnostics.md";

/// Codes printed but not explained, and codes explained but never printed.
pub(super) fn check(root: &Path, sources: &[Source]) -> Vec<String> {
    let printed: BTreeSet<String> = sources
        .iter()
        .filter(|it| it.path.starts_with("crates/rumbo-content/src/") && !it.path.contains("tests"))
        .flat_map(|it| it.text.split('"').filter(|it| is_code(it)))
        .map(str::to_owned)
        .collect();
    if printed.is_empty() {
        return Vec::new();
    }
    let document = match std::fs::read_to_string(root.join(DOCUMENT)) {
        Ok(document) => document,
        Err(why) => return vec![format!("{DOCUMENT}: cannot be read: {why}")],
    };
    let explained = explained(&document);
    let mut found = Vec::new();
    for code in printed.difference(&explained) {
        found.push(format!("{DOCUMENT}: `{code}` is printed by the content compiler but not explained here"));
    }
    for code in explained.difference(&printed) {
        found.push(format!("{DOCUMENT}: `{code}` is explained here but never printed"));
    }
    found
}

/// The codes in headings and table rows: the running text may name other things that look like one.
fn explained(document: &str) -> BTreeSet<String> {
    let titles = document.lines().filter(|it| it.starts_with(['#', '|']));
    let words = titles.flat_map(|it| it.split(|it: char| !it.is_ascii_alphanumeric()));
    words.filter(|it| is_code(it)).map(str::to_owned).collect()
}

/// A capital letter and three digits.
fn is_code(text: &str) -> bool {
    let mut signs = text.chars();
    text.len() == 4
        && signs.next().is_some_and(|it| it.is_ascii_uppercase())
        && signs.all(|it| it.is_ascii_digit())
}
