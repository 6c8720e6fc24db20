//! A whole node lived through by chance: people apply, ask for a bed, take their files, officers decide, judge lapses and let people in
//! again, ports send files, clocks run, requests come twice, and again and again the process is killed or the power goes out between
//! two steps. What must hold whatever happens stands in `invariants`.
//!
//! Everything follows from a seed, but who is first of those who ask for the last beds at once. The node is real: its files, its writer,
//! its keys. So is the content: the fictional country, with beds, files of ports and promises that `country` adds to it.

use std::collections::BTreeMap;
use std::path::Path;

use proptest::prelude::*;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use rumbo_base::{CaseId, Instant};
use tempfile::TempDir;

use super::content::{at, options};
use crate::App;
use crate::access::Asking;
use crate::problem::Problem;

mod crossings;
mod invariants;
mod requests;
mod ways_in;

use requests::{Answer, Command, What, country};

const STEPS: u32 = 40;
const PEOPLE: u32 = 5;
/// What no file of the node may show.
const CANARY: &str = "Quetzalcanario";
const SECTOR: usize = 512;
const HOUR_US: i64 = 3_600_000_000;

/// The node and all that those outside it know.
struct World {
    app: App,
    folder: TempDir,
    chance: ChaCha8Rng,
    now: Instant,
    sent: u32,
    /// Answered as recorded.
    answered: Vec<(Command, Answer)>,
    /// Keys that were answered with no.
    refused: Vec<String>,
    /// Whose application it is.
    cases: BTreeMap<CaseId, u32>,
    /// Whose bed it is, or is to be.
    lodgings: BTreeMap<CaseId, u32>,
    /// Files that ports sent, each imported to its end.
    files: Vec<crossings::PortFile>,
    /// The words that were given to each person in person, oldest first.
    words: BTreeMap<u32, Vec<String>>,
    seen: Option<rumbo_store::SignedCheckpoint>,
    /// Files that people took with them, with the case that each asked by.
    taken: Vec<(CaseId, String)>,
    /// When the ledger was last verified by somebody, if it was.
    verified: Option<Instant>,
}

impl World {
    fn new(seed: u64) -> Self {
        let (folder, now) = (tempfile::tempdir().unwrap(), at("2026-03-02T13:00:00Z"));
        let app = App::create(folder.path(), &in_a_file(), now).unwrap();
        app.publish_compiled(&country(), now).unwrap();
        Self {
            app,
            folder,
            chance: ChaCha8Rng::seed_from_u64(seed),
            now,
            sent: 0,
            answered: Vec::new(),
            refused: Vec::new(),
            cases: BTreeMap::new(),
            lodgings: BTreeMap::new(),
            files: Vec::new(),
            words: BTreeMap::new(),
            seen: None,
            taken: Vec::new(),
            verified: None,
        }
    }

    fn dice(&mut self, sides: u32) -> u32 {
        self.chance.next_u32() % sides
    }

    fn later(&mut self, hours: u32) {
        let micros = self.now.as_microsecond() + i64::from(hours) * HOUR_US + 1;
        self.now = Instant::from_microsecond(micros).unwrap();
    }

    /// The answer arrives.
    fn hear(&mut self, command: Command, answer: Result<Answer, Problem>) {
        match answer {
            Ok(answer) => {
                match (&command.what, answer.case) {
                    (What::Apply { person, .. }, Some(case)) => drop(self.cases.insert(case, *person)),
                    (What::AskForBed { person }, Some(case)) => drop(self.lodgings.insert(case, *person)),
                    _ => {}
                }
                self.answered.push((command, answer));
            }
            Err(Problem::Fault(fault)) => panic!("{command:?}: {fault}"),
            Err(Problem::Refused(_) | Problem::Unreadable(_)) => self.refused.push(command.key),
        }
    }

    fn step(&mut self) {
        match self.dice(16) {
            0..=6 => {
                let command = self.request();
                let answer = command.send(&self.app);
                self.hear(command, answer);
            }
            7..=8 => {
                let hours = self.dice(96);
                self.later(hours);
                self.app.tick(self.now, |_| ()).unwrap();
            }
            9 => self.send_again(),
            10 => self.take_file(),
            11 => {
                self.later(1);
                assert!(self.app.verify(&[], self.now, |_, _| ()).unwrap().is_whole());
                self.verified = Some(self.now);
            }
            12 => self.crash(false),
            13 => self.crash(true),
            14 => self.a_port_sends_its_file(),
            _ => self.somebody_comes_in_person(),
        }
    }

    /// Somebody takes their whole file with them. It is theirs to keep, whatever becomes of the node.
    fn take_file(&mut self) {
        let Some(number) = (self.dice(u32::MAX) as usize).checked_rem(self.cases.len()) else { return };
        let Some(case) = self.cases.keys().nth(number).copied() else { return };
        self.later(1);
        let file = self.app.person_file(case, &Asking::of_person("self", self.now)).unwrap();
        self.taken.push((case, file.text().unwrap()));
    }

    /// The node moves to another database, and is what it was.
    fn moves(self) {
        let Self { app, folder, files, now, .. } = self;
        let state =
            |app: &App| app.store().read(|it| Ok((it.checkpoint()?, it.dump_projections()?))).unwrap();
        let before = state(&app);
        app.close().unwrap();
        let to = tempfile::tempdir().unwrap();
        let to = to.path().join("moved");
        let moved = rumbo_store::replicate(folder.path(), &to, &in_a_file()).unwrap();
        let app = App::open(&to, &in_a_file()).unwrap();
        assert_eq!(state(&app), before);
        assert_eq!(Some(moved.root), before.0.map(|it| it.checkpoint().root));
        let report = app.store().read(|it| it.verify(|_, _| ())).unwrap();
        assert!(report.is_whole() && report.root == moved.root, "{report:?}");
        if let Some(file) = files.last() {
            crossings::is_known_again(&app, file, now);
        }
        assert!(App::open(folder.path(), &in_a_file()).is_err(), "a node that was moved opens no more");
    }

    /// A request comes a second time: as it was, or with another body under the same key.
    fn send_again(&mut self) {
        let Some(number) = (self.dice(u32::MAX) as usize).checked_rem(self.answered.len()) else { return };
        let (mut command, before) = self.answered[number].clone();
        let again = command.send(&self.app).unwrap();
        assert_ne!(again.again, Some(false), "{command:?}");
        assert_eq!(Answer { again: before.again, ..again }, before, "{command:?}");
        command.alter();
        command.send(&self.app).expect_err("a key that was used stands for one body");
    }

    /// The process ends without warning while a request is under way; perhaps the disk keeps only some sectors of what it
    /// was not told to keep. Nobody hears the answer, so the request is sent again.
    fn crash(&mut self, power_cut: bool) {
        let before = Files::of(self.folder.path());
        let command = self.request();
        let reached = self.dice(3) > 0;
        if reached {
            // The answer is lost.
            drop(command.send(&self.app));
        }
        self.wakes_with(Files::of(self.folder.path()), power_cut.then_some(before));
        let answer = command.send(&self.app);
        self.hear(command, answer);
    }

    /// The node is opened again with what was in its files when it was stopped. Whatever was written since `before` may be lost.
    fn wakes_with(&mut self, mut left: Files, before: Option<Files>) {
        let before = before.filter(|it| left.log.len() > it.log.len() && left.log.starts_with(&it.log));
        if let Some(before) = &before {
            for sector in left.log.chunks_mut(SECTOR).skip(before.log.len().div_ceil(SECTOR)) {
                if self.chance.next_u32().is_multiple_of(32) {
                    sector.fill(0);
                }
            }
        }
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(DATABASE), left.database).unwrap();
        std::fs::write(folder.path().join(LOG), left.log).unwrap();
        self.app = if before.is_some() {
            App::open(folder.path(), &in_a_file()).unwrap()
        } else {
            // Reading the content again costs more than all else: where no power was cut, what was read at first is taken.
            let store = rumbo_store::Store::open(folder.path(), &in_a_file()).unwrap();
            let library = crate::Library::default();
            library.shelve(&country(), true);
            App { store, library: library.into() }
        };
        self.folder = folder;
        invariants::hold(self);
    }
}

/// What stands on the disk.
struct Files {
    database: Vec<u8>,
    log: Vec<u8>,
}

impl Files {
    fn of(folder: &Path) -> Self {
        let read = |name: &str| std::fs::read(folder.join(name)).unwrap();
        Self { database: read(DATABASE), log: read(LOG) }
    }
}

const DATABASE: &str = "node.sqlite";
/// What was written and is not yet in the database.
const LOG: &str = "node.sqlite-wal";

/// A node in a file of its folder, wherever other tests have theirs: the power is cut by taking that file apart.
fn in_a_file() -> rumbo_store::Options {
    rumbo_store::Options { database: None, ..options() }
}

/// Sixteen seeds, each a node that lives through weeks; the lane `simulation` takes many more.
fn cases() -> ProptestConfig {
    ProptestConfig { cases: 16, failure_persistence: None, max_shrink_iters: 0, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn whatever_happens_the_node_keeps_its_word(seed: u64) {
        let mut world = World::new(seed);
        for _ in 0..STEPS {
            world.step();
        }
        world.app.tick(world.now, |_| ()).unwrap();
        world.all_want_the_last_beds();
        invariants::hold(&mut world);
        prop_assert!(!world.answered.is_empty());
        world.moves();
    }
}
