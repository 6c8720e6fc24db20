//! Where code must know a rule, a comment `LAW: instrument:provision` says which; it must stand in the content.

use std::path::{Path, PathBuf};

use super::files::Source;

/// The comment's opening, spelled apart so that this file is not taken for one that cites.
const OPENING: &str = concat!("// ", "LAW: ");

/// Every cited provision that no country's content holds.
pub(super) fn check(root: &Path, sources: &[Source]) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources.iter().filter(|it| it.path.ends_with(".rs")) {
        for (line, number) in source.text.lines().zip(1..) {
            let Some((_, citations)) = line.split_once(OPENING) else { continue };
            for citation in citations.split(',').map(|it| it.trim().trim_end_matches('.')) {
                if !resolves(root, citation) {
                    found.push(format!("{}:{number}: `{citation}` is in no country's content", source.path));
                }
            }
        }
    }
    found
}

fn resolves(root: &Path, citation: &str) -> bool {
    let Some((instrument, provision)) = citation.split_once(':') else { return false };
    countries(root).iter().any(|country| {
        let file = country.join("law").join(instrument).join("instrument.toml");
        std::fs::read_to_string(file).is_ok_and(|text| names(&text, provision))
    })
}

fn countries(root: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root.join("content")).into_iter().flatten();
    entries.flatten().map(|it| it.path()).filter(|it| it.is_dir()).collect()
}

/// Whether an instrument's file lists the provision.
fn names(instrument: &str, provision: &str) -> bool {
    instrument.contains(&format!("\"{provision}\""))
}
