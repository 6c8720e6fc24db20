//! The project's habits, checked: `check` returns one sentence for each broken one.
//!
//! What clippy can see (function length, panics, clocks) is left to clippy.

use std::path::Path;

use crate::workspace;

mod architecture;
mod citations;
mod diagnostics;
mod files;
mod grants;

/// Files that a stranger looks for at the root.
const ROOT_FILES: [&str; 9] = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "GLOSSARY.md",
    "SECURITY.md",
    "CHANGELOG.md",
    "LICENSE",
    "deny.toml",
    ".ci/run",
];

/// Every broken habit in the project under `root`, one sentence each; none when the project is tidy.
pub fn check(root: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for name in ROOT_FILES {
        if !root.join(name).is_file() {
            found.push(format!("{name}: is missing; a stranger looks for it at the root"));
        }
    }
    match workspace::members(root) {
        Ok(members) => match std::fs::read_to_string(root.join("ARCHITECTURE.md")) {
            Ok(document) => found.extend(architecture::check(&document, &members)),
            Err(why) => found.push(format!("ARCHITECTURE.md: cannot be read: {why}")),
        },
        Err(why) => found.push(why.to_string()),
    }
    match files::sources(root) {
        Ok(sources) => {
            found.extend(files::check(&sources));
            found.extend(citations::check(root, &sources));
            found.extend(diagnostics::check(root, &sources));
            found.extend(grants::check(&sources));
        }
        Err(why) => found.push(why.to_string()),
    }
    found
}

#[cfg(test)]
mod tests;
