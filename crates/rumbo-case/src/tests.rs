//! Stories about deciding, played on a small country; stored events held against what they must always say.

mod clocks;
pub(crate) mod country;
mod golden;
mod late_news;
mod owners;
mod replay;
mod replies;
mod steps;
mod words;

use rumbo_base::{
    AgencyId, ClockId, FieldId, Instant, PlaceId, ProgrammeId, Pseudonym, RoleId, StepId, TextKey,
};
use rumbo_content::Content;
use rumbo_rules::Value;

use crate::command::StepAct;
use crate::event::{Facts, Party};
use crate::{Act, Actor, Answer, Case, Command, Event, Happened, Law, Surroundings, decide};
use country::CONTENT;
use words::{answered, spoken};

/// The last of these acts has these consequences; everything before it succeeds.
fn check(story: &[Command], expected: &[&str]) {
    check_under(&CONTENT, story, expected);
}

fn check_under(content: &Content, story: &[Command], expected: &[&str]) {
    let (last, before) = story.split_last().expect("a story has an act");
    let case = told(content, before);
    let lines = match play(content, case.as_ref(), last) {
        Ok(events) => events.iter().map(spoken).collect(),
        Err(answer) => answered(&answer),
    };
    assert_eq!(lines, expected);
}

/// The case after these acts.
fn after(story: &[Command]) -> Case {
    told(&CONTENT, story).expect("the story opens a case")
}

fn told(content: &Content, story: &[Command]) -> Option<Case> {
    let mut case = None;
    for command in story {
        let events = play(content, case.as_ref(), command);
        let events = events.unwrap_or_else(|answer| panic!("{:?}: {:?}", command.act, answered(&answer)));
        case = evolved(case, &events, command.place.as_ref(), &content.version);
    }
    case
}

fn play(content: &Content, case: Option<&Case>, command: &Command) -> Result<Vec<Happened>, Answer> {
    let programme = content.programme(&ProgrammeId::parse("stay").unwrap()).unwrap();
    decide(case, &Surroundings::default(), command, &Law { content, programme })
}

/// A case after more events: what every reader of the ledger does, without any law.
fn evolved(
    case: Option<Case>,
    events: &[Happened],
    place: Option<&PlaceId>,
    version: &rumbo_base::ContentVersion,
) -> Option<Case> {
    events.iter().fold(case, |case, (event, at)| match (case, event) {
        (None, Event::Opened(opened)) => Some(Case::begin(opened, *at, version, place)),
        (Some(mut case), event) => {
            case.evolve(event, *at, place);
            Some(case)
        }
        (None, _) => None,
    })
}

/// `03-02`, at ten in the morning, or `03-02 15:30`; always in 2026, in the capital.
fn at(when: &str) -> Instant {
    let (day, time) = when.split_once(' ').unwrap_or((when, "10:00"));
    let local = format!("2026-{day}T{time}:00").parse().unwrap();
    CONTENT.country.zone.instant(local).unwrap()
}

fn command(when: &str, by: &str, act: Act) -> Command {
    let actor = match by {
        "visitor" => Actor::participant(RoleId::parse(by).unwrap(), "p1"),
        agency => Actor::officer(AgencyId::parse(agency).unwrap(), "o1"),
    };
    Command { happened_at: at(when), actor, place: None, act }
}

fn visitor() -> Party {
    Party { role: RoleId::parse("visitor").unwrap(), who: Pseudonym([7; 16]) }
}

fn field(name: &str) -> FieldId {
    FieldId::parse(name).unwrap()
}

fn clock(name: &str) -> ClockId {
    ClockId::parse(name).unwrap()
}

/// A case begins with this step.
fn open(when: &str, by: &str, step: &str) -> Command {
    let step = StepAct::new(StepId::parse(step).unwrap());
    let programme = ProgrammeId::parse("stay").unwrap();
    command(when, by, Act::Open { programme, participants: vec![visitor()], step })
}

/// The visitor is admitted for so many days.
fn admit(when: &str, days: i64) -> Command {
    open(when, "border", "admit")
        .with("nationality", Value::Text("BBB".into()))
        .with("days", Value::Int(days))
}

/// A step is to be authorised.
fn step(when: &str, by: &str, step: &str) -> Command {
    command(when, by, Act::Step(StepAct::new(StepId::parse(step).unwrap())))
}

/// Something is told that is not a step.
fn occur(when: &str, by: &str, what: &str) -> Command {
    command(when, by, Act::Occur { what: StepId::parse(what).unwrap(), facts: Facts::new() })
}

/// Time passes.
fn tick(when: &str) -> Command {
    command(when, "border", Act::Tick)
}

fn correct(when: &str, name: &str, to: Value) -> Command {
    command(when, "border", Act::Correct { field: field(name), to })
}

fn serve(when: &str, step: &str) -> Command {
    let step = StepId::parse(step).unwrap();
    let (mode, language) = ("in-person".to_owned(), "en".to_owned());
    command(when, "border", Act::Serve { step, mode, language, interpreter: true })
}

impl Command {
    fn act(&mut self) -> &mut StepAct {
        match &mut self.act {
            Act::Step(step) | Act::Open { step, .. } => step,
            other => panic!("{other:?} is no step"),
        }
    }
    fn with(mut self, name: &str, value: Value) -> Self {
        match &mut self.act {
            Act::Occur { facts, .. } => facts.insert(field(name), value),
            _ => self.act().facts.insert(field(name), value),
        };
        self
    }
    fn with_personal(mut self, name: &str) -> Self {
        self.act().personal.push(field(name));
        self.act().commitments.push(format!("commitment to {name}"));
        self
    }
    fn ground(mut self, key: &str) -> Self {
        self.act().ground = Some(TextKey::parse(key).unwrap());
        self
    }
    /// It is not asked for: it has happened.
    fn having_happened(mut self) -> Self {
        self.act().reported = true;
        self
    }
    fn in_place(mut self, place: &str) -> Self {
        self.place = Some(PlaceId::parse(place).unwrap());
        self
    }
    fn of(mut self, parties: &[(&str, u8)]) -> Self {
        let Act::Open { participants, .. } = &mut self.act else {
            panic!("only an opening has participants")
        };
        let party = |(role, who): &(&str, u8)| Party {
            role: RoleId::parse(role).unwrap(),
            who: Pseudonym([*who; 16]),
        };
        *participants = parties.iter().map(party).collect();
        self
    }
}
