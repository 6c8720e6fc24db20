//! Real content for tests, compiled once.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};

use rumbo_base::{Instant, NodeId};
use rumbo_content::Bundle;
use rumbo_store::{CLOCK_BEHIND_SECONDS_MAX, Options};

use crate::App;
use crate::library::Published;

/// The folder of a country in the project.
pub(super) fn folder(country: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content").join(country)
}

/// Every file of a country.
pub(crate) fn bundle(country: &str) -> Bundle {
    Bundle::new(files_of(&folder(country)))
}

/// Every file below a folder, by its path from there.
pub(super) fn files_of(root: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
                files.push((name, std::fs::read(&path).unwrap()));
            }
        }
    }
    files
}

/// Mexico, compiled.
pub(crate) fn mexico() -> Arc<Published> {
    static MEXICO: OnceLock<Arc<Published>> = OnceLock::new();
    Arc::clone(MEXICO.get_or_init(|| compiled(bundle("mx"))))
}

/// Compiles files, or says what is wrong with them.
pub(crate) fn compiled(bundle: Bundle) -> Arc<Published> {
    let (content, diagnostics) = rumbo_content::compile(&bundle);
    let told = |it: &rumbo_content::Diagnostic| it.render(bundle.text(&it.path).unwrap_or_default(), false);
    let all: Vec<String> = diagnostics.iter().map(told).collect();
    let content = content.unwrap_or_else(|| panic!("{}", all.join("\n")));
    Arc::new(Published::of(bundle, content).unwrap())
}

/// A schema that nobody else has, on the server that `RUMBO_TEST_POSTGRES` names, if it names one.
#[expect(clippy::disallowed_methods, reason = "whoever runs the tests says where the server is")]
fn schema() -> Option<String> {
    static MADE: AtomicU32 = AtomicU32::new(0);
    let (process, number) = (std::process::id(), MADE.fetch_add(1, Ordering::Relaxed));
    let server = std::env::var("RUMBO_TEST_POSTGRES").ok()?;
    Some(format!("{server}?options=-csearch_path%3Dapp{process}_{number}"))
}

/// What a test's node is opened with.
pub(crate) fn options() -> Options {
    Options {
        node: NodeId::parse("test").unwrap(),
        seed: [3; 32],
        secrets: rumbo_store::Secrets::make(&[3; 32]),
        database: schema(),
        max_pages: None,
        clock_behind_seconds_max: CLOCK_BEHIND_SECONDS_MAX,
    }
}

/// A node in memory with Mexico published.
pub(crate) fn node(now: Instant) -> App {
    let app = App::in_memory(&options(), now).unwrap();
    app.publish_compiled(&mexico(), now).unwrap();
    app
}

/// A moment.
pub(crate) fn at(text: &str) -> Instant {
    text.parse().unwrap()
}
