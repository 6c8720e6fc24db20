//! Grants are made where the policies are asked, and nowhere else: clippy forbids it, and this knows its one exception.

use super::files::Source;

/// How a grant is made, spelled apart so that this file is not taken for one that makes them.
const MADE: &str = concat!("Grant::", "issue(");

/// The crate that asks the policies.
const HOME: &str = "crates/rumbo-access/src/";

/// Every other source, tests aside, that makes a grant.
pub(super) fn check(sources: &[Source]) -> Vec<String> {
    let outside = |it: &&Source| it.path.ends_with(".rs") && !it.path.starts_with(HOME) && !is_test(&it.path);
    let making = sources.iter().filter(outside).filter(|it| it.text.contains(MADE));
    making
        .map(|it| format!("{}: makes a grant; only `rumbo-access` does, when the policies say yes", it.path))
        .collect()
}

fn is_test(path: &str) -> bool {
    path.contains("/tests/") || path.ends_with("/tests.rs") || path.ends_with("/fixture.rs")
}
