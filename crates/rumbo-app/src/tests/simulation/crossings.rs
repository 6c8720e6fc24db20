//! Files of the ports: who came in, who went out. Imported in small chunks, cut off between two of them, gone on with, sent again.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use rumbo_content::feeds::MOVEMENTS;
use rumbo_store::ImportRun;

use super::{Files, PEOPLE, World};
use crate::App;
use crate::import::{Imported, Options, Pace, Plan};
use crate::movement::COLUMNS;

const SOURCE: &str = "ports";
/// Small, so that a file has several chunks; and one after the other, so that nothing is on its way when a chunk is done.
const PACE: Pace = Pace { rows_per_chunk: 3, chunks_ahead: 1 };

/// A file of a port.
pub(super) struct PortFile {
    pub(super) rows: Vec<Crossing>,
    /// Whether its import was answered.
    pub(super) answered: bool,
    name: String,
    text: String,
}

/// A row of it.
#[derive(Debug, Clone)]
pub(super) struct Crossing {
    /// Under which key the ledger knows it.
    pub(super) key: String,
    pub(super) person: u32,
    pub(super) entry: bool,
}

impl PortFile {
    /// Where it lies while it is imported: not with the node's own files, which are taken apart.
    fn put(&self, folder: &Path) -> PathBuf {
        let path = folder.join(&self.name);
        std::fs::write(&path, &self.text).unwrap();
        path
    }
}

impl World {
    fn invented(&mut self) -> PortFile {
        let (mut rows, mut text) = (Vec::new(), COLUMNS.join(","));
        let number = self.files.len();
        for row in 0..7 + self.dice(6) {
            let (person, entry) = (self.dice(PEOPLE), self.dice(2) == 0);
            self.later(0);
            let id = format!("{number}-{row}");
            let direction = if entry { "entry" } else { "exit" };
            let document = super::requests::document(person);
            let (issuer, document, at) = (document.issuer, document.number, self.now);
            let line =
                format!("{id},{direction},{at},bridge-of-tarn,passport,{issuer},{document},XXA,,,season,,,,");
            write!(text, "\n{line}").unwrap();
            rows.push(Crossing { key: format!("{}:{SOURCE}:{id}", MOVEMENTS.id), person, entry });
        }
        PortFile { rows, text, answered: false, name: format!("port-{number}.csv") }
    }

    /// A port sends its file. Perhaps the node dies between two chunks; then somebody else comes first, and the import goes on.
    pub(super) fn a_port_sends_its_file(&mut self) {
        let (file, cut) = (self.invented(), self.dice(6));
        self.later(1);
        let rows = file.rows.len() as u64;
        let desk = tempfile::tempdir().unwrap();
        let path = file.put(desk.path());
        self.files.push(file);
        // Zero and five: nobody cuts it off. It has three chunks at least, and five at most.
        let (folder, mut left, before) = (self.folder.path().to_owned(), None, Files::of(self.folder.path()));
        let mut chunks = 0;
        let mut done = self.import(&path, |_| {
            chunks += 1;
            if chunks == cut {
                left = Some(Files::of(&folder));
            }
        });
        let unbroken = left.is_none();
        if let Some(left) = left {
            let power_cut = self.dice(2) == 0;
            self.wakes_with(left, power_cut.then_some(before));
            let command = self.request();
            let answer = command.send(&self.app);
            self.hear(command, answer);
            done = self.import(&path, |_| ());
        }
        assert!(done.failed.is_empty() && done.rejected == 0, "{done:?}");
        let all = done.recorded + done.resumed + done.again;
        assert!(all == rows && (done.resumed == 0 || !unbroken), "{rows} rows: {done:?}");
        self.files.last_mut().unwrap().answered = true;
    }

    fn import(&self, path: &Path, progress: impl FnMut(u64)) -> Imported {
        let (plan, options) = examined(&self.app, path, self.now);
        self.app.import(&plan, &options, progress).unwrap()
    }
}

fn examined(app: &App, path: &Path, now: rumbo_base::Instant) -> (Plan, Options) {
    let options = Options { source: SOURCE.to_owned(), rejects: None, now };
    let mut plan = app.examine_import((&MOVEMENTS, path), &options, |_| ()).unwrap();
    assert!(plan.mistakes.is_empty(), "{:?}", plan.mistakes);
    plan.pace = PACE;
    (plan, options)
}

/// A file that was imported once is known wherever the node is now.
pub(super) fn is_known_again(app: &App, file: &PortFile, now: rumbo_base::Instant) {
    let desk = tempfile::tempdir().unwrap();
    let head = || app.store().read(|it| it.head()).unwrap().map(|it| it.position);
    let before = head();
    let (plan, options) = examined(app, &file.put(desk.path()), now);
    let done = app.import(&plan, &options, |_| ()).unwrap();
    assert_eq!((done.again, head()), (file.rows.len() as u64, before), "{done:?}");
}

impl PortFile {
    /// How many of its rows the node says that it has, and whether those are whole chunks.
    pub(super) fn done(&self, runs: &[ImportRun]) -> (u64, bool) {
        let done = runs.iter().find(|it| it.name == self.name).map_or(0, |it| it.rows_done);
        (done, done.is_multiple_of(PACE.rows_per_chunk as u64) || done == self.rows.len() as u64)
    }
}
