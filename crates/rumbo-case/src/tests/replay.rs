//! The law of the ledger: what was decided is read back and adds up to the same case, and no content is asked.

use proptest::prelude::*;
use rumbo_base::{ContentVersion, Instant, PlaceId};
use rumbo_rules::Value;

use super::{CONTENT, admit, evolved, field, open, play, step, tick};
use crate::command::StepAct;
use crate::event::Facts;
use crate::{Act, Case, Command, Event};

/// What a ledger keeps of an event.
type Stored = (&'static str, u16, String, Instant, Option<PlaceId>);

/// A history read by a program that has no content at all.
fn replayed(history: &[Stored], version: &ContentVersion) -> Option<Case> {
    history.iter().fold(None, |case, (kind, payload_version, payload, at, place)| {
        let event = Event::read(kind, *payload_version, payload).unwrap();
        evolved(case, &[(event, *at)], place.as_ref(), version)
    })
}

/// Plays commands, those that cannot be are passed over; the case as it was decided and the history that was kept.
fn recorded(commands: &[Command]) -> (Option<Case>, Vec<Stored>) {
    let (mut case, mut history) = (None, Vec::new());
    for command in commands {
        let Ok(events) = play(&CONTENT, case.as_ref(), command) else { continue };
        for (event, at) in &events {
            let payload = event.payload().unwrap();
            assert_eq!(&Event::read(event.kind(), event.payload_version(), &payload).unwrap(), event);
            history.push((event.kind(), event.payload_version(), payload, *at, command.place.clone()));
        }
        case = evolved(case, &events, command.place.as_ref(), &CONTENT.version);
    }
    (case, history)
}

#[test]
fn a_whole_life_is_read_back_without_any_law() {
    let life = [
        admit("03-02", 30).in_place("bridge").with_personal("name"),
        step("03-05", "visitor", "ask"),
        step("03-06", "border", "house").in_place("north"),
        step("03-09", "border", "ask-papers"),
        step("03-13", "visitor", "bring-papers"),
        tick("03-24"),
        step("03-25", "border", "turn-down").ground("no-reason-given"),
        super::serve("03-26", "turn-down"),
        tick("12-01"),
    ];
    let (case, history) = recorded(&life);
    let kinds: Vec<&str> = history.iter().map(|it| it.0).collect();
    assert!(kinds.contains(&"notice.served") && kinds.contains(&"breach.opened"), "{kinds:?}");
    assert_eq!(case.as_ref().unwrap().state.as_str(), "turned-down");
    assert_eq!(case.as_ref().unwrap().sequence as usize, history.len());
    assert_eq!(replayed(&history, &CONTENT.version), case);
}

#[test]
fn an_event_of_a_later_program_is_not_guessed_at() {
    let error = |kind, version| Event::read(kind, version, "{}").unwrap_err().to_string();
    assert_eq!(
        error("step.taken", 9),
        "event kind `step.taken` version 9 is not known to this program: start the version that wrote it, or a later one"
    );
    assert!(error("case.dreamt", 1).contains("`case.dreamt`"));
    assert!(error("step.taken", 1).starts_with("the payload of `step.taken` cannot be read: missing field"));
}

/// Anything that anybody might ask or tell, sensible or not.
fn anything() -> impl Strategy<Value = Act> {
    let programme = &CONTENT.programmes[&rumbo_base::ProgrammeId::parse("stay").unwrap()];
    let steps: Vec<_> = programme.steps.iter().map(|it| it.id.clone()).collect();
    let told: Vec<_> = programme.occurrences.iter().map(|it| it.id.clone()).collect();
    let facts = (0..3i64, 0..60i64, any::<bool>()).prop_map(|(dependants, days, odd)| {
        let mut facts = Facts::from([
            (field("dependants"), Value::Int(dependants)),
            (field("days"), Value::Int(days)),
            (field("nationality"), Value::Text("BBB".into())),
        ]);
        if odd {
            facts.remove(&field("days"));
        }
        facts
    });
    let taken = (prop::sample::select(steps.clone()), facts.clone(), any::<bool>()).prop_map(
        |(id, facts, reported)| {
            let ground =
                (id.as_str() == "turn-down").then(|| rumbo_base::TextKey::parse("no-reason-given").unwrap());
            Act::Step(StepAct { facts, reported, ground, ..StepAct::new(id) })
        },
    );
    prop_oneof![
        6 => taken,
        2 => (prop::sample::select(told), facts).prop_map(|(what, facts)| Act::Occur { what, facts }),
        2 => Just(Act::Tick),
        1 => prop::sample::select(steps).prop_map(|step| Act::Serve {
            step, mode: "edict".into(), language: "en".into(), interpreter: false,
        }),
        1 => any::<bool>().prop_map(|accepted| Act::AnswerReferral { accepted }),
        1 => (0..200i64).prop_map(|days| Act::Correct { field: field("days"), to: Value::Int(days) }),
        1 => Just(Act::Move { to: ContentVersion::stored("aa@next") }),
    ]
}

fn commands() -> impl Strategy<Value = Vec<Command>> {
    let opening = prop_oneof![
        Just(admit("03-02", 30)),
        Just(open("03-02", "visitor", "ask")),
        Just(open("03-02", "visitor", "ask-simply")),
        Just(open("03-02", "visitor", "ask-unchecked")),
    ];
    // Hours forward, and now and then back: news comes late.
    let hours = prop_oneof![4 => 0..400i64, 1 => -600..0i64];
    let by = prop::sample::select(vec!["border", "visitor", "clinic", "ombud"]);
    let place = prop::option::of(prop::sample::select(vec!["bridge", "north"]));
    (opening, prop::collection::vec((anything(), hours, by, place), 0..16)).prop_map(|(opening, acts)| {
        let mut now = opening.happened_at;
        let mut all = vec![opening];
        for (act, hours, by, place) in acts {
            let at = now + jiff::SignedDuration::from_hours(hours);
            now = now.max(at);
            let mut command = super::command("03-02", by, act);
            command.happened_at = at;
            command.place = place.map(|it| PlaceId::parse(it).unwrap());
            all.push(command);
        }
        all
    })
}

proptest! {
    #[test]
    fn whatever_is_asked_the_ledger_adds_up_to_the_case_that_was_decided(commands in commands()) {
        let (case, history) = recorded(&commands);
        prop_assert_eq!(replayed(&history, &CONTENT.version), case);
    }
}
