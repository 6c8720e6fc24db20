//! What people and officers ask of the node, sensible or not, as its sender keeps it until it is answered.

use std::sync::{Arc, Barrier, OnceLock};

use rumbo_base::{CaseId, FieldId, Instant, ProgrammeId, RoleId, StepId, hex};
use rumbo_case::obligation::ObligationCommand;
use rumbo_case::{Act, Actor};
use rumbo_content::Bundle;
use rumbo_rules::Value;
use rumbo_store::Receipt;

use super::{CANARY, PEOPLE, World};
use crate::App;
use crate::beds::Stating;
use crate::cases::{Document, Given, Recorded, Request, read_given};
use crate::library::Published;
use crate::obligations::Telling;
use crate::problem::Problem;
use crate::tests::content::{compiled, files_of, folder};

pub(super) const MINISTRY: &str = "labour-ministry";
/// Where people are lodged.
pub(super) const LODGING: &str = "lodging-vell";
/// What was promised by a provision that nobody has read, with a last day in the first week.
const PROMISED: [&str; 3] = ["map-of-orchards", "words-for-all", "lights-of-sele"];
/// Those who want the last beds at the end.
const LATECOMERS: u32 = 4;

/// The fictional country, and what `country/` adds: files of their own, and in those called `.more` what comes at the end of another.
pub(super) fn country() -> Arc<Published> {
    static COUNTRY: OnceLock<Arc<Published>> = OnceLock::new();
    let more = concat!(env!("CARGO_MANIFEST_DIR"), "/src/tests/simulation/country");
    let made = || {
        let mut files = files_of(&folder("xx"));
        for (name, bytes) in files_of(more.as_ref()) {
            let old = name.strip_suffix(".more");
            match files.iter_mut().find(|it| Some(it.0.as_str()) == old) {
                Some(file) => file.1.extend(bytes),
                None => files.push((name, bytes)),
            }
        }
        compiled(Bundle::new(files))
    };
    Arc::clone(COUNTRY.get_or_init(made))
}

/// What somebody asks for.
#[derive(Debug, Clone)]
pub(super) enum What {
    Apply { person: u32, age: u32 },
    AskForBed { person: u32 },
    Step { case: CaseId, step: &'static str, pairs: Vec<(String, String)>, ground: Option<&'static str> },
    Report { case: CaseId, what: &'static str },
    Act { case: CaseId, act: Act },
    StateBeds { free: u32 },
    Tell(ObligationCommand),
}

/// A request, as its sender keeps it until it is answered.
#[derive(Debug, Clone)]
pub(super) struct Command {
    pub(super) key: String,
    actor: Actor,
    at: Instant,
    pub(super) what: What,
}

/// What it was answered with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Answer {
    pub(super) case: Option<CaseId>,
    pub(super) first: u64,
    pub(super) last: u64,
    pub(super) leaf: String,
    /// Whether it says that it was recorded before, where the answer tells that.
    pub(super) again: Option<bool>,
}

impl From<Recorded> for Answer {
    fn from(it: Recorded) -> Self {
        Self { case: Some(it.case), first: it.first, last: it.last, leaf: it.leaf, again: Some(it.again) }
    }
}

impl From<Receipt> for Answer {
    fn from(it: Receipt) -> Self {
        Self { case: None, first: it.first.0, last: it.last.0, leaf: hex(&it.leaf), again: None }
    }
}

/// The document of a person.
pub(super) fn document(person: u32) -> Document {
    Document { issuer: "XXA".to_owned(), number: format!("{}{person}", CANARY.to_uppercase()) }
}

fn step(name: &str) -> StepId {
    StepId::parse(name).unwrap()
}

fn programme(name: &str) -> ProgrammeId {
    ProgrammeId::parse(name).unwrap()
}

fn seasonal() -> ProgrammeId {
    programme("seasonal-workers")
}

fn given(pairs: &[(String, String)], ground: Option<&str>) -> Given {
    read_given(&country().content.programmes[&seasonal()], pairs, ground).unwrap()
}

fn pairs(all: &[(&str, &str)]) -> Vec<(String, String)> {
    all.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())).collect()
}

impl Command {
    pub(super) fn send(&self, app: &App) -> Result<Answer, Problem> {
        let (key, actor, now) = (self.key.clone(), self.actor.clone(), self.at);
        let lodges = matches!(self.what, What::Step { step: "lodge", .. });
        let place = Some(if lodges { LODGING } else { "labour-office-vell" }.parse().unwrap());
        let request = Request { key: key.clone(), actor: actor.clone(), happened_at: now, now, place };
        let recorded = match self.what.clone() {
            What::Apply { person, age } => {
                let (age, name) = (age.to_string(), format!("{CANARY} {person}"));
                let told = pairs(&[("age", &age), ("sex", "female"), ("trade", "forestry"), ("name", &name)]);
                let (told, shown) = (given(&told, None), Some(document(person)));
                app.open_case(seasonal(), step("apply"), shown, told, false, request)
            }
            What::AskForBed { person } => {
                let shown = Some(document(person));
                app.open_case(
                    programme("season-lodging"),
                    step("ask"),
                    shown,
                    Given::default(),
                    false,
                    request,
                )
            }
            What::Step { case, step: name, pairs, ground } => {
                app.step(case, step(name), given(&pairs, ground), false, request)
            }
            What::Report { case, what } => app.report(case, step(what), Given::default(), request),
            What::Act { case, act } => app.act(case, act, request),
            What::StateBeds { free } => {
                let (place, agency, actor) = (LODGING.to_owned(), MINISTRY.parse().unwrap(), actor.name);
                let stating = Stating { place, free, agency, actor, key, said_at: now, now };
                return app.state_beds(stating).map(Answer::from);
            }
            What::Tell(what) => {
                let told = app.tell_obligation(Telling { what, actor: actor.name, key, now })?;
                return Ok(Answer::from(told.expect("what the simulation tells is always news")));
            }
        };
        recorded.map(Answer::from)
    }

    /// The same key with another body.
    pub(super) fn alter(&mut self) {
        self.at = Instant::from_microsecond(self.at.as_microsecond() - 1).unwrap();
        if let What::Tell(
            ObligationCommand::Judge { reason, .. } | ObligationCommand::Evidence { note: reason, .. },
        ) = &mut self.what
        {
            reason.push('.');
        }
    }
}

impl World {
    /// A request that somebody might make now, sensible or not.
    pub(super) fn request(&mut self) -> Command {
        let (what, by) = match self.dice(12) {
            0..=6 => self.about_work(),
            7..=9 => self.about_a_bed(),
            10 => (What::StateBeds { free: self.dice(4) }, None),
            _ => (What::Tell(self.about_a_promise()), None),
        };
        self.command(what, by)
    }

    /// `by` a participant in that role, or else an officer.
    pub(super) fn command(&mut self, what: What, by: Option<&str>) -> Command {
        self.sent += 1;
        self.later(1);
        let actor = match by {
            None => Actor::officer(MINISTRY.parse().unwrap(), "officer"),
            Some(role) => Actor::participant(RoleId::parse(role).unwrap(), "self"),
        };
        Command { key: format!("key-{}", self.sent), actor, at: self.now, what }
    }

    fn about_work(&mut self) -> (What, Option<&'static str>) {
        let about = self.dice(self.cases.len().max(1) as u32) as usize;
        let new = self.dice(5) == 0;
        let case = self.cases.keys().nth(about).copied().filter(|_| !new);
        let Some(case) = case else {
            let (person, age) = (self.dice(PEOPLE), 16 + self.dice(20));
            return (What::Apply { person, age }, Some("applicant"));
        };
        let step =
            |step, told: &[(&str, &str)], ground| What::Step { case, step, pairs: pairs(told), ground };
        match self.dice(10) {
            0..=1 => (step("read-contract", &[("weeks", "20")], None), None),
            2..=3 => (step("offer-place", &[], None), None),
            4 => {
                let offered = StepId::parse("offer-place").unwrap();
                let (mode, language) = ("in-person".to_owned(), "en".to_owned());
                let act = Act::Serve { step: offered, mode, language, interpreter: false };
                (What::Act { case, act }, None)
            }
            5 => (step("refuse", &[], Some("no-vacancy")), None),
            6..=7 => (step("accept", &[], None), Some("applicant")),
            8 if self.dice(2) == 0 => (step("withdraw", &[], None), Some("applicant")),
            8 => (What::Report { case, what: "was-charged" }, Some("applicant")),
            _ => {
                let to = Value::Int(16 + i64::from(self.dice(30)));
                (What::Act { case, act: Act::Correct { field: FieldId::parse("age").unwrap(), to } }, None)
            }
        }
    }

    fn about_a_bed(&mut self) -> (What, Option<&'static str>) {
        let about = self.dice(self.lodgings.len().max(1) as u32) as usize;
        let new = self.dice(3) == 0;
        let step = |case, step| What::Step { case, step, pairs: Vec::new(), ground: None };
        match self.lodgings.keys().nth(about).copied().filter(|_| !new) {
            None => (What::AskForBed { person: self.dice(PEOPLE) }, Some("worker")),
            Some(case) if self.dice(4) == 0 => (step(case, "go"), Some("worker")),
            Some(case) => (step(case, "lodge"), None),
        }
    }

    fn about_a_promise(&mut self) -> ObligationCommand {
        let obligation = PROMISED[self.dice(PROMISED.len() as u32) as usize].to_owned();
        let (reason, accepted) = (format!("looked at {}", self.sent), self.dice(2) == 0);
        match self.dice(4) {
            0 => ObligationCommand::Evidence { obligation, note: reason, meets: accepted },
            _ => ObligationCommand::Judge { obligation, occasion: "due".to_owned(), accepted, reason },
        }
    }

    /// More people than there are beds ask at once, each on a thread of their own. As many as are free are lodged, whoever is first.
    pub(super) fn all_want_the_last_beds(&mut self) {
        let stated = What::StateBeds { free: 1 + self.dice(2) };
        let mut commands = vec![self.command(stated, None)];
        for late in 0..LATECOMERS {
            commands.push(self.command(What::AskForBed { person: PEOPLE + late }, Some("worker")));
        }
        for command in commands {
            let answer = command.send(&self.app);
            self.hear(command, answer);
        }
        let late: Vec<CaseId> =
            self.lodgings.iter().filter(|(_, person)| **person >= PEOPLE).map(|it| *it.0).collect();
        assert_eq!(late.len(), LATECOMERS as usize);
        let now = self.now;
        let free = || self.app.beds(now).unwrap().iter().map(crate::beds::Beds::free).sum::<u32>();
        let (before, start) = (free(), Barrier::new(late.len()));
        let lodge = |case| What::Step { case, step: "lodge", pairs: Vec::new(), ground: None };
        let mut commands: Vec<Command> = late.iter().map(|case| self.command(lodge(*case), None)).collect();
        commands.iter_mut().for_each(|it| it.at = self.now);
        let answers: Vec<Result<Answer, Problem>> = std::thread::scope(|scope| {
            let (app, start) = (&self.app, &start);
            let threads: Vec<_> = commands
                .iter()
                .map(|command| {
                    scope.spawn(move || {
                        start.wait();
                        command.send(app)
                    })
                })
                .collect();
            threads.into_iter().map(|it| it.join().unwrap()).collect()
        });
        let lodged = answers.iter().filter(|it| it.is_ok()).count() as u32;
        assert_eq!(lodged, before.min(LATECOMERS), "{answers:?}");
        for (command, answer) in commands.into_iter().zip(answers) {
            if let Err(Problem::Refused(refusal)) = &answer {
                assert_eq!(refusal.code.as_str(), "guard-a-bed-for-each");
            }
            self.hear(command, answer);
        }
    }
}
