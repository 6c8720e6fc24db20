//! The compiler against a small country (`tests/country`), that country broken in every way, and the real ones.

mod arbitrary;
mod broken;
mod cells;
mod figures;
mod folders;
mod forms;
mod law;
mod populations;
mod proofs;
mod rules;
mod whole;

use std::collections::BTreeMap;
use std::path::Path;

use crate::{Bundle, Diagnostic};

/// The files of a folder, by their path below it.
fn folder(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
                files.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    files
}

/// The small country, in which nothing is wrong.
fn country() -> BTreeMap<String, Vec<u8>> {
    folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tests/country"))
}

/// Every message of the compiler, and of the stories if there is something to tell them about.
fn all_messages(bundle: &Bundle) -> Vec<Diagnostic> {
    let (content, mut found) = crate::compile(bundle);
    if let Some(content) = content {
        found.extend(crate::scenarios(bundle, &content).1);
    }
    found
}

/// As a terminal without colour shows them.
fn rendered(bundle: &Bundle, found: &[Diagnostic]) -> String {
    let text = |it: &Diagnostic| it.render(bundle.text(&it.path).unwrap_or_default(), false);
    found.iter().map(text).collect::<Vec<_>>().join("\n")
}
