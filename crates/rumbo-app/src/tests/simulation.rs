//! A whole node lived through by chance: people apply, take their files, officers decide, clocks run, requests come twice, and again and again
//! the process is killed or the power goes out between two steps. What must hold whatever happens stands in `invariants`.
//!
//! Everything follows from a seed. The node is real: its files, its writer, its keys, the content of the fictional country.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use proptest::prelude::*;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use rumbo_base::{CaseId, FieldId, Instant, ProgrammeId, RoleId, StepId};
use rumbo_case::{Act, Actor};
use rumbo_rules::Value;
use tempfile::TempDir;

use super::content::{at, bundle, compiled, options};
use crate::App;
use crate::access::Asking;
use crate::cases::{Document, Given, Recorded, Request, read_given};
use crate::library::Published;
use crate::problem::Problem;

mod invariants;

const STEPS: u32 = 40;
const PEOPLE: u32 = 5;
/// What no file of the node may show.
const CANARY: &str = "Quetzalcanario";
const SECTOR: usize = 512;
const HOUR_US: i64 = 3_600_000_000;

fn country() -> Arc<Published> {
    static COUNTRY: OnceLock<Arc<Published>> = OnceLock::new();
    Arc::clone(COUNTRY.get_or_init(|| compiled(bundle("xx"))))
}

/// What somebody asks for.
#[derive(Debug, Clone)]
enum What {
    Apply { person: u32, age: u32 },
    Step { case: CaseId, step: &'static str, pairs: Vec<(String, String)>, ground: Option<&'static str> },
    Report { case: CaseId, what: &'static str },
    Act { case: CaseId, act: Act },
}

/// A request, as its sender keeps it until it is answered.
#[derive(Debug, Clone)]
struct Command {
    key: String,
    actor: Actor,
    at: Instant,
    what: What,
}

impl Command {
    fn send(&self, app: &App) -> Result<Recorded, Problem> {
        let place = Some("labour-office-vell".parse().unwrap());
        let (key, actor) = (self.key.clone(), self.actor.clone());
        let request = Request { key, actor, happened_at: self.at, now: self.at, place };
        let step = |name: &str| StepId::parse(name).unwrap();
        match self.what.clone() {
            What::Apply { person, age } => {
                let pairs = [
                    ("age", age.to_string()),
                    ("sex", "female".to_owned()),
                    ("trade", "forestry".to_owned()),
                    ("name", format!("{CANARY} {person}")),
                ];
                let document = Document {
                    issuer: "XXA".to_owned(),
                    number: format!("{}{person}", CANARY.to_uppercase()),
                };
                let pairs = pairs.map(|(field, value)| (field.to_owned(), value));
                app.open_case(programme(), step("apply"), Some(document), given(&pairs, None), false, request)
            }
            What::Step { case, step: name, pairs, ground } => {
                app.step(case, step(name), given(&pairs, ground), false, request)
            }
            What::Report { case, what } => app.report(case, step(what), Given::default(), request),
            What::Act { case, act } => app.act(case, act, request),
        }
    }
}

fn programme() -> ProgrammeId {
    ProgrammeId::parse("seasonal-workers").unwrap()
}

fn given(pairs: &[(String, String)], ground: Option<&str>) -> Given {
    read_given(&country().content.programmes[&programme()], pairs, ground).unwrap()
}

/// The node and all that those outside it know.
struct World {
    app: App,
    folder: TempDir,
    chance: ChaCha8Rng,
    now: Instant,
    sent: u32,
    /// Answered as recorded.
    answered: Vec<(Command, Recorded)>,
    /// Keys that were answered with no.
    refused: Vec<String>,
    /// Whose case it is.
    cases: BTreeMap<CaseId, u32>,
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
        app.publish(country().bundle.clone(), "ministry", now).unwrap();
        Self {
            app,
            folder,
            chance: ChaCha8Rng::seed_from_u64(seed),
            now,
            sent: 0,
            answered: Vec::new(),
            refused: Vec::new(),
            cases: BTreeMap::new(),
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

    /// A request that somebody might make now, sensible or not.
    fn request(&mut self) -> Command {
        self.sent += 1;
        self.later(1);
        let (sent, at) = (self.sent, self.now);
        let about = self.dice(self.cases.len().max(1) as u32) as usize;
        let case =
            self.cases.keys().nth(about).copied().filter(|_| !self.chance.next_u32().is_multiple_of(5));
        let (what, by_officer) = match case {
            None => (What::Apply { person: self.dice(PEOPLE), age: 16 + self.dice(20) }, false),
            Some(case) => self.about(case),
        };
        let actor = if by_officer {
            Actor::officer("labour-ministry".parse().unwrap(), "officer")
        } else {
            Actor::participant(RoleId::parse("applicant").unwrap(), "self")
        };
        Command { key: format!("key-{sent}"), actor, at, what }
    }

    fn about(&mut self, case: CaseId) -> (What, bool) {
        let step = |step, pairs: &[(&str, &str)], ground| {
            let pairs =
                pairs.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())).collect();
            What::Step { case, step, pairs, ground }
        };
        match self.dice(10) {
            0..=1 => (step("read-contract", &[("weeks", "20")], None), true),
            2..=3 => (step("offer-place", &[], None), true),
            4 => {
                let offered = StepId::parse("offer-place").unwrap();
                let (mode, language) = ("in-person".to_owned(), "en".to_owned());
                (
                    What::Act { case, act: Act::Serve { step: offered, mode, language, interpreter: false } },
                    true,
                )
            }
            5 => (step("refuse", &[], Some("no-vacancy")), true),
            6..=7 => (step("accept", &[], None), false),
            8 if self.dice(2) == 0 => (step("withdraw", &[], None), false),
            8 => (What::Report { case, what: "was-charged" }, false),
            _ => {
                let to = Value::Int(16 + i64::from(self.dice(30)));
                (What::Act { case, act: Act::Correct { field: FieldId::parse("age").unwrap(), to } }, true)
            }
        }
    }

    /// The answer arrives.
    fn hear(&mut self, command: Command, answer: Result<Recorded, Problem>) {
        match answer {
            Ok(recorded) => {
                if let What::Apply { person, .. } = command.what {
                    self.cases.insert(recorded.case, person);
                }
                self.answered.push((command, recorded));
            }
            Err(Problem::Fault(fault)) => panic!("{command:?}: {fault}"),
            Err(Problem::Refused(_) | Problem::Unreadable(_)) => self.refused.push(command.key),
        }
    }

    fn step(&mut self) {
        match self.dice(14) {
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
            _ => self.crash(true),
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
        let Self { app, folder, .. } = self;
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
        assert!(App::open(folder.path(), &in_a_file()).is_err(), "a node that was moved opens no more");
    }

    /// A request comes a second time: as it was, or with another body under the same key.
    fn send_again(&mut self) {
        let Some(number) = (self.dice(u32::MAX) as usize).checked_rem(self.answered.len()) else { return };
        let (mut command, before) = self.answered[number].clone();
        let again = command.send(&self.app).unwrap();
        assert!(again.again, "{command:?}");
        assert_eq!((again.first, again.last, &again.leaf), (before.first, before.last, &before.leaf));
        command.at = Instant::from_microsecond(command.at.as_microsecond() - 1).unwrap();
        command.send(&self.app).expect_err("a key that was used stands for one body");
    }

    /// The process ends without warning while a request is under way; perhaps the disk keeps only some sectors of what it
    /// was not told to keep. Nobody hears the answer, so the request is sent again.
    fn crash(&mut self, power_cut: bool) {
        let before = read(self.folder.path(), "node.sqlite-wal");
        let command = self.request();
        let reached = self.dice(3) > 0;
        if reached {
            // The answer is lost.
            drop(command.send(&self.app));
        }
        let (database, mut log) =
            (read(self.folder.path(), "node.sqlite"), read(self.folder.path(), "node.sqlite-wal"));
        if power_cut && log.len() > before.len() && log.starts_with(&before) {
            for sector in log.chunks_mut(SECTOR).skip(before.len().div_ceil(SECTOR)) {
                if self.chance.next_u32().is_multiple_of(32) {
                    sector.fill(0);
                }
            }
        }
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("node.sqlite"), database).unwrap();
        std::fs::write(folder.path().join("node.sqlite-wal"), log).unwrap();
        self.app = App::open(folder.path(), &in_a_file()).unwrap();
        self.folder = folder;
        invariants::hold(self);
        let answer = command.send(&self.app);
        self.hear(command, answer);
    }
}

/// A node in a file of its folder, wherever other tests have theirs: the power is cut by taking that file apart.
fn in_a_file() -> rumbo_store::Options {
    rumbo_store::Options { database: None, ..options() }
}

fn read(folder: &Path, name: &str) -> Vec<u8> {
    std::fs::read(folder.join(name)).unwrap()
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
        invariants::hold(&mut world);
        prop_assert!(!world.answered.is_empty());
        world.moves();
    }
}
