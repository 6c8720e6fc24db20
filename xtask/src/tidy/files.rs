//! What every file of the project keeps to: its first line, its length, no loose ends, no path of one machine.

use std::path::Path;

use crate::process::Fault;

/// A Rust file longer than this is two modules.
const LINES_MAX: usize = 500;

/// Spelled apart so that this file does not break its own rule.
const LOOSE_ENDS: [&str; 2] = [concat!("TO", "DO"), concat!("FIX", "ME")];

/// Spelled apart so that this file does not break its own rule.
const MACHINE_PATHS: [&str; 4] =
    [concat!("/ho", "me/"), concat!("/ro", "ot/"), concat!("/t", "mp/"), concat!("/wo", "rk/")];

/// Folders that hold no source of ours.
const SKIPPED: [&str; 5] = [".git", "target", "node_modules", "snapshots", "data"];

/// A text file of the project.
pub(super) struct Source {
    /// Its path from the root, with forward slashes.
    pub(super) path: String,
    /// What it says.
    pub(super) text: String,
}

impl Source {
    fn is(&self, ending: &str) -> bool {
        Path::new(&self.path).extension().is_some_and(|it| it == ending)
    }

    fn is_test(&self) -> bool {
        self.path.ends_with("tests.rs") || self.path.contains("/tests/")
    }

    fn numbered(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().zip(1..).map(|(line, number)| (number, line))
    }
}

/// Every text file under `root` that people write by hand.
pub(super) fn sources(root: &Path) -> Result<Vec<Source>, Fault> {
    let mut found = Vec::new();
    walk(root, root, &mut found)?;
    found.sort_by(|left, right| left.path.cmp(&right.path));
    Ok(found)
}

fn walk(root: &Path, folder: &Path, found: &mut Vec<Source>) -> Result<(), Fault> {
    for entry in std::fs::read_dir(folder).map_err(Fault::at(folder))? {
        let path = entry.map_err(Fault::at(folder))?.path();
        let name = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        if path.is_dir() {
            if !SKIPPED.contains(&name.as_str()) {
                walk(root, &path, found)?;
            }
            continue;
        }
        let ending = path.extension().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        if ["rs", "toml", "md", "ftl", "css", "js", "mjs", "sql", "yml"].contains(&ending.as_str()) {
            let text = std::fs::read_to_string(&path).map_err(Fault::at(&path))?;
            let path = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            found.push(Source { path, text });
        }
    }
    Ok(())
}

/// Every broken habit in `sources`.
pub(super) fn check(sources: &[Source]) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources {
        if source.is("rs") {
            rust_file(source, &mut found);
        }
        if source.path.starts_with("crates/rumbo-case/src/") && !source.is_test() {
            event_kinds(source, &mut found);
        }
        for (number, line) in source.numbered() {
            for needle in MACHINE_PATHS.iter().filter(|it| names_machine(line, it)) {
                found.push(format!("{}:{number}: `{needle}` is a path of one machine", source.path));
            }
            let prose = source.is("md") || source.is("ftl") || source.path.starts_with("content/");
            for needle in LOOSE_ENDS.iter().filter(|it| !prose && line.contains(**it)) {
                if !line.contains(&format!("{needle}(#")) {
                    found.push(format!(
                        "{}:{number}: `{needle}` without its issue; write `{needle}(#12)`",
                        source.path
                    ));
                }
            }
        }
    }
    found
}

/// Whether `line` holds a path that begins with `needle`, rather than one that has it in its middle.
fn names_machine(line: &str, needle: &str) -> bool {
    line.match_indices(needle).any(|(at, _)| {
        let before = line.get(..at).and_then(|it| it.chars().next_back());
        !before.is_some_and(|it| it.is_alphanumeric() || "._-}~*".contains(it))
    })
}

fn rust_file(source: &Source, found: &mut Vec<String>) {
    let lines = source.text.lines().count();
    if lines > LINES_MAX {
        found.push(format!("{}: {lines} lines; split what is longer than {LINES_MAX}", source.path));
    }
    if !source.is_test() && !source.text.starts_with("//!") {
        found.push(format!(
            "{}:1: opens without `//!`: what lives here, what deliberately does not",
            source.path
        ));
    }
}

/// An event says what happened. That something was altered is not what happened.
fn event_kinds(source: &Source, found: &mut Vec<String>) {
    for (number, line) in source.numbered().filter(|(_, line)| !line.trim_start().starts_with("//")) {
        for word in line.split(|it: char| !it.is_alphanumeric() && it != '-' && it != '_') {
            let kind =
                word.chars().next().is_some_and(char::is_uppercase) || line.contains(&format!("\"{word}\""));
            let lower = word.to_lowercase();
            if kind && (lower.ends_with("updated") || lower.ends_with("changed")) {
                found.push(format!("{}:{number}: `{word}` is no fact; say what happened", source.path));
            }
        }
    }
}
