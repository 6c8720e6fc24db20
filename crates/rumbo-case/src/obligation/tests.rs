//! A year of promises: what is recalled, what lapses, what is refused, and what late news takes back.

use std::path::Path;

use rumbo_base::{AgencyId, CivilDate, ObligationId};
use serde_json::Value;

use super::*;
use crate::tests::country::CONTENT;

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

fn id(text: &str) -> ObligationId {
    ObligationId::parse(text).unwrap()
}

/// The register, driven as a node drives it.
#[derive(Default)]
struct Desk(Register);

impl Desk {
    fn watching_since(on: &str) -> Self {
        let mut desk = Self::default();
        assert_eq!(desk.tick(on).first(), Some(&format!("watch.began {on}")));
        desk
    }
    fn tell(&mut self, command: &ObligationCommand, on: &str) -> Result<Vec<ObligationEvent>, Answer> {
        let events = decide(&CONTENT, &self.0, command, day(on))?;
        events.iter().for_each(|it| self.0.evolve(it));
        Ok(events)
    }
    fn tick(&mut self, on: &str) -> Vec<String> {
        let events = self.tell(&ObligationCommand::Tick, on).unwrap();
        let told = |it: &ObligationEvent| match it {
            ObligationEvent::WatchBegan(at) => format!("watch.began {}", at.on),
            ObligationEvent::ObligationRecalled(at) => {
                format!("recalled {} {} {} {}", at.obligation, at.occasion, at.owner, at.last_day)
            }
            ObligationEvent::LapseProposed(at) => {
                format!("proposed {} {} {} {}", at.obligation, at.occasion, at.owner, at.last_day)
            }
            ObligationEvent::ObligationLapsed(at) => {
                let mark = if at.unverified { " unverified" } else { "" };
                format!("lapsed {} {} {} {}{mark}", at.obligation, at.occasion, at.owner, at.last_day)
            }
            other => other.kind().to_owned(),
        };
        events.iter().map(told).collect()
    }
    fn meet(&mut self, body: &str, on: &str, today: &str) -> Vec<ObligationEvent> {
        let (body, on, note) = (body.to_owned(), day(on), String::new());
        self.tell(&ObligationCommand::Session { body, on, note }, today).unwrap()
    }
    fn show(&mut self, obligation: &str, meets: bool, today: &str) {
        let (obligation, note) = (obligation.to_owned(), "a decree".to_owned());
        self.tell(&ObligationCommand::Evidence { obligation, note, meets }, today).unwrap();
    }
    fn stands(&self, obligation: &str, on: &str) -> Standing {
        standing(&CONTENT, &self.0, CONTENT.obligations.get(&id(obligation)).unwrap(), day(on))
    }
}

fn code(answer: Result<Vec<ObligationEvent>, Answer>) -> String {
    match answer {
        Err(Answer::Refused(refusal)) => {
            assert!(!refusal.ground.citations().is_empty(), "a no has its ground");
            assert_eq!(refusal.remedy.id.as_str(), "review");
            refusal.code.to_string()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn each_occasion_is_recalled_once_and_lapses_once_to_whoever_answers() {
    let mut desk = Desk::watching_since("2026-01-01");
    assert_eq!(desk.tick("2026-03-20"), Vec::<String>::new());
    assert_eq!(desk.tick("2026-03-21"), ["recalled board 2026-1 clinic 2026-03-31"]);
    assert_eq!(desk.tick("2026-03-22"), Vec::<String>::new());
    assert_eq!(desk.tick("2026-04-01"), ["proposed board 2026-1 clinic 2026-03-31"]);
    assert_eq!(desk.tick("2026-04-02"), Vec::<String>::new());
    let june = desk.tick("2026-06-25");
    assert_eq!(
        june,
        [
            "recalled board 2026-2 clinic 2026-06-30",
            "lapsed map due border 2026-05-31",
            "recalled plan end border 2026-06-30",
        ]
    );
}

#[test]
fn what_was_over_before_anybody_watched_is_history_and_what_is_owed_is_not() {
    let mut desk = Desk::default();
    let first = desk.tick("2026-01-01");
    assert_eq!(first, ["watch.began 2026-01-01", "lapsed report due ombud 2025-12-01"]);
    assert_eq!(desk.stands("old-plan", "2026-01-01").word, "ended");
    assert_eq!(desk.stands("board", "2026-01-01").word, "on-course");
    assert_eq!(Desk::default().stands("board", "2026-01-01").word, "unwatched");
}

#[test]
fn a_body_that_meets_is_on_its_course_and_one_that_does_not_is_late() {
    let mut desk = Desk::watching_since("2026-01-01");
    desk.meet("board", "2026-02-10", "2026-02-11");
    let board = desk.stands("board", "2026-05-01");
    assert_eq!((board.word, board.held, board.required), ("on-course", Some(1), Some(4)));
    assert_eq!(board.due, Some(day("2026-06-30")), "the second quarter comes next");
    assert_eq!(desk.stands("board", "2026-07-01").word, "proposed-late");
    // Three a year, whenever: two leave one open until the year ends.
    desk.meet("council", "2026-02-10", "2026-02-11");
    desk.meet("council", "2026-03-10", "2026-03-11");
    let council = desk.stands("council", "2026-12-31");
    assert_eq!((council.word, council.due), ("on-course", Some(day("2026-12-31"))));
    assert_eq!(desk.stands("council", "2027-01-01").word, "late");
    assert_eq!(desk.stands("talks", "2027-01-01").word, "no-rhythm");
}

#[test]
fn a_session_told_late_takes_back_the_lapse_that_never_was() {
    let mut desk = Desk::watching_since("2026-01-01");
    desk.meet("council", "2026-02-10", "2026-02-11");
    desk.meet("council", "2026-03-10", "2026-03-11");
    desk.tick("2027-01-01");
    assert!(desk.0.lapsed.keys().any(|(of, _)| of.as_str() == "council"), "{:?}", desk.0.lapsed);
    let events = desk.meet("council", "2026-12-30", "2027-01-10");
    let kinds: Vec<&str> = events.iter().map(ObligationEvent::kind).collect();
    assert_eq!(kinds, ["session.held", "lapse.withdrawn"]);
    assert!(desk.0.lapsed.keys().all(|(of, _)| of.as_str() != "council"));
    assert!(desk.meet("council", "2026-12-30", "2027-01-11").is_empty(), "told twice is told once");
}

#[test]
fn what_nobody_has_read_is_proposed_and_an_officer_decides_once() {
    let mut desk = Desk::watching_since("2026-01-01");
    desk.tick("2026-04-01");
    assert!(desk.0.lapsed.keys().all(|(of, _)| of.as_str() != "board"), "the clock alone breaks nothing");
    assert_eq!(desk.stands("board", "2026-04-01").word, "proposed-late");
    let judge = |occasion: &str, accepted: bool, reason: &str| ObligationCommand::Judge {
        obligation: "board".to_owned(),
        occasion: occasion.to_owned(),
        accepted,
        reason: reason.to_owned(),
    };
    let accepted = desk.tell(&judge("2026-1", true, "no minutes were found"), "2026-04-10").unwrap();
    let kinds: Vec<&str> = accepted.iter().map(ObligationEvent::kind).collect();
    assert_eq!(kinds, ["lapse.judged", "obligation.lapsed"]);
    assert_eq!(desk.stands("board", "2026-04-10").word, "late");
    assert!(desk.tick("2026-07-01").contains(&"proposed board 2026-2 clinic 2026-06-30".to_owned()));
    let rejected = desk.tell(&judge("2026-2", false, "the source counts otherwise"), "2026-07-02").unwrap();
    assert_eq!(rejected.len(), 1);
    assert!(desk.tick("2026-07-03").iter().all(|it| !it.contains("2026-2")), "it is not proposed again");
    assert!(!desk.0.lapsed.contains_key(&(id("board"), "2026-2".to_owned())));
    for (occasion, reason) in [("2026-2", "again"), ("2031-1", "never proposed"), ("2026-1", " ")] {
        let answer = desk.tell(&judge(occasion, true, reason), "2026-07-04");
        assert!(matches!(answer, Err(Answer::Unreadable(_))), "{occasion} {reason}: {answer:?}");
    }
    let ghosts = ObligationCommand::Judge {
        obligation: "ghosts".to_owned(),
        occasion: "due".to_owned(),
        accepted: true,
        reason: "none".to_owned(),
    };
    assert_eq!(code(desk.tell(&ghosts, "2026-07-04")), NO_SUCH_OBLIGATION);
}

#[test]
fn a_session_told_late_takes_back_a_lapse_that_was_only_proposed() {
    let mut desk = Desk::watching_since("2026-01-01");
    desk.tick("2026-04-01");
    let events = desk.meet("board", "2026-03-30", "2026-04-10");
    let kinds: Vec<&str> = events.iter().map(ObligationEvent::kind).collect();
    assert_eq!(kinds, ["session.held", "lapse.withdrawn"]);
    assert!(desk.0.proposed.is_empty());
}

#[test]
fn evidence_shows_and_only_what_meets_it_ends_a_commitment() {
    let mut desk = Desk::watching_since("2026-01-01");
    assert_eq!(desk.stands("map", "2026-02-01").word, "open");
    desk.show("map", false, "2026-02-01");
    assert_eq!(desk.stands("map", "2026-02-01").word, "evidenced");
    desk.show("map", true, "2026-03-01");
    assert_eq!(desk.stands("map", "2026-06-30").word, "met");
    assert!(desk.tick("2026-06-25").iter().all(|it| !it.contains(" map ")));
}

#[test]
fn a_promise_made_since_has_an_owner_a_term_and_lapses_like_any_other() {
    let mut desk = Desk::watching_since("2026-01-01");
    let (id, text, due) = (id("maps"), "a map".to_owned(), Some(day("2026-02-15")));
    let owner = Some(AgencyId::parse("clinic").unwrap());
    let promise = ObligationCommand::Commit { id, owner, body: Some("council".to_owned()), text, due };
    desk.tell(&promise, "2026-01-10").unwrap();
    assert!(matches!(desk.tell(&promise, "2026-01-11"), Err(Answer::Unreadable(_))), "there is one already");
    assert_eq!(desk.tick("2026-02-05"), ["recalled maps due clinic 2026-02-15"]);
    assert_eq!(desk.tick("2026-02-16"), ["lapsed maps due clinic 2026-02-15"]);
    let made = &desk.0.made[&super::tests::id("maps")];
    assert_eq!(standing_of_made(&desk.0, made, day("2026-02-16")).word, "late");
}

#[test]
fn a_treaty_goes_from_signature_to_force() {
    let desk = Desk::default();
    let words =
        ["2024-01-01", "2024-02-01", "2024-08-01", "2025-01-01"].map(|on| desk.stands("treaty", on).word);
    assert_eq!(words, ["not-in-force", "signed", "ratified", "in-force"]);
}

#[test]
fn what_cannot_be_true_is_refused_with_its_ground_and_remedy() {
    let mut desk = Desk::watching_since("2026-01-01");
    let session = |body: &str| ObligationCommand::Session {
        body: body.to_owned(),
        on: day("2026-01-05"),
        note: String::new(),
    };
    assert_eq!(code(desk.tell(&session("ghosts"), "2026-01-10")), NO_SUCH_BODY);
    assert_eq!(code(desk.tell(&session("map"), "2026-01-10")), NO_SUCH_BODY, "a promise does not meet");
    let evidence = |of: &str, note: &str| ObligationCommand::Evidence {
        obligation: of.to_owned(),
        note: note.to_owned(),
        meets: true,
    };
    assert_eq!(code(desk.tell(&evidence("ghosts", "a decree"), "2026-01-10")), NO_SUCH_OBLIGATION);
    assert_eq!(code(desk.tell(&evidence("Not an id", "a decree"), "2026-01-10")), NO_SUCH_OBLIGATION);
    assert!(matches!(desk.tell(&evidence("map", " "), "2026-01-10"), Err(Answer::Unreadable(_))));
    assert!(
        matches!(desk.tell(&session("board"), "2026-01-04"), Err(Answer::Unreadable(_))),
        "it is to come"
    );
    for owner in [None, Some(AgencyId::parse("nobody").unwrap())] {
        let promise =
            ObligationCommand::Commit { id: id("maps"), owner, body: None, text: String::new(), due: None };
        assert_eq!(code(desk.tell(&promise, "2026-01-10")), NO_OWNER);
    }
    assert_eq!(desk.0.events, 2, "nothing was recorded but the first look");
}

/// A kind or payload version that is new gets its pair here, in the commit that brings it; an old pair is never edited.
#[test]
fn every_payload_ever_stored_is_read_as_it_was_meant() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("test-data/obligations");
    let json =
        |path: &Path| -> Value { serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap() };
    for (kind, newest) in KINDS {
        for version in 1..=*newest {
            let stored = json(&folder.join(kind).join(format!("v{version}.json")));
            let event = ObligationEvent::read(kind, version, &stored.to_string()).unwrap();
            assert_eq!((event.kind(), event.payload_version()), (*kind, *newest));
            let written: Value = serde_json::from_str(&event.payload().unwrap()).unwrap();
            assert_eq!(written, json(&folder.join(kind).join(format!("v{version}.expected.json"))));
        }
    }
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), KINDS.len());
}
