//! What holds of a node at every moment, whatever happened to it. Read from the ledger and the files, not from what the
//! node says of itself, wherever that can be.

use std::collections::{BTreeMap, BTreeSet};

use rumbo_base::{Position, hex};
use rumbo_store::StoredEvent;
use serde_json::Value as Json;

use super::{CANARY, World, read};

/// All of them.
pub(super) fn hold(world: &mut World) {
    let events = world.app.store().read(|it| it.events_from(Position(1), u32::MAX)).unwrap();
    nothing_answered_is_lost_or_doubled(world, &events);
    nothing_refused_is_recorded(world, &events);
    the_log_is_whole_and_only_grew(world, &events);
    every_clock_is_met_or_missed_once(&events);
    everybody_is_told_once(world, &events);
    nobody_has_two_open_cases(world);
    read_tables_follow_from_the_ledger(world);
    no_file_shows_a_personal_fact(world);
    what_people_took_with_them_holds(world, &events);
    looking_is_remembered_and_leaves_no_event(world, &events);
}

fn nothing_answered_is_lost_or_doubled(world: &World, events: &[StoredEvent]) {
    let mut recorded: BTreeMap<&str, Vec<&StoredEvent>> = BTreeMap::new();
    for event in events {
        recorded.entry(&event.command_key).or_default().push(event);
    }
    for (command, answer) in &world.answered {
        let of_key = recorded.get(command.key.as_str()).unwrap_or_else(|| panic!("{} is lost", command.key));
        let positions: Vec<u64> = of_key.iter().map(|it| it.position.0).collect();
        let answered: Vec<u64> = (answer.first..=answer.last).collect();
        assert_eq!(positions, answered, "{} is recorded as it was answered, once", command.key);
        assert_eq!(of_key.last().map(|it| hex(&it.leaf)).as_ref(), Some(&answer.leaf));
    }
}

fn nothing_refused_is_recorded(world: &World, events: &[StoredEvent]) {
    let keys: BTreeSet<&str> = events.iter().map(|it| it.command_key.as_str()).collect();
    assert!(world.refused.iter().all(|it| !keys.contains(it.as_str())), "a refusal left an event");
}

fn the_log_is_whole_and_only_grew(world: &mut World, events: &[StoredEvent]) {
    let last = events.last().unwrap().position;
    let old = world.seen.as_ref().map_or(0, |it| it.checkpoint().size);
    let (report, damage, key, growth, proof) = world
        .app
        .store()
        .read(|it| {
            Ok((
                it.verify(|_, _| ())?,
                it.integrity()?,
                it.log_key()?,
                it.growth(old)?,
                it.proof(last, false)?,
            ))
        })
        .unwrap();
    assert!(report.is_whole() && damage.is_empty(), "{report:?} {damage:?}");
    let growth = growth.expect("the ledger is shorter than a checkpoint that was shown");
    growth.verify(&key, world.seen.as_ref()).unwrap();
    proof.expect("the last event has a proof").verify(&key, &[]).unwrap();
    world.seen = Some(growth.checkpoint);
}

/// A clock is missed, or stops, only while it runs; and only one that was missed can turn out to have been met.
fn every_clock_is_met_or_missed_once(events: &[StoredEvent]) {
    let (mut running, mut missed) = (BTreeSet::new(), BTreeSet::new());
    for event in events {
        let payload: Json = serde_json::from_str(&event.payload).unwrap();
        let place = |clock: &str| (event.stream.clone(), clock.to_owned());
        let told = format!("{} {}", event.kind, event.payload);
        match (event.kind.as_str(), payload["clock"].as_str()) {
            ("clock.missed", Some(clock)) => {
                assert!(running.remove(&place(clock)), "missed and did not run: {told}");
                missed.insert(place(clock));
            }
            ("clock.withdrawn", Some(clock)) => {
                assert!(missed.remove(&place(clock)), "withdrawn and was not missed: {told}");
            }
            _ => {}
        }
        let part = if event.kind == "case.opened" { &payload["step"] } else { &payload };
        let ids = |list: &str| -> Vec<String> {
            let list = part[list].as_array().cloned().unwrap_or_default();
            list.iter().filter_map(|it| Some(it["id"].as_str()?.to_owned())).collect()
        };
        for clock in ids("stopped") {
            assert!(running.remove(&place(&clock)), "stopped and did not run: {told}");
        }
        running.extend(ids("clocks").iter().map(|it| place(it)));
    }
}

fn everybody_is_told_once(world: &World, events: &[StoredEvent]) {
    let messages = world.app.store().read(|it| it.outbox(u32::MAX)).unwrap();
    let mut told = BTreeSet::new();
    for it in &messages {
        let event = &events[usize::try_from(it.position.0).unwrap() - 1];
        assert!(
            matches!(event.kind.as_str(), "reminder.sent" | "clock.missed" | "breach.opened"),
            "{it:?} tells of {}",
            event.kind
        );
        assert!(told.insert((it.position, it.recipient.clone(), it.kind.clone())), "told twice: {it:?}");
    }
    for event in events.iter().filter(|it| it.kind == "breach.opened") {
        let payload: Json = serde_json::from_str(&event.payload).unwrap();
        let owner = payload["owner"].as_str().unwrap().to_owned();
        assert!(told.contains(&(event.position, owner, "breach".to_owned())), "{}", event.payload);
    }
}

fn nobody_has_two_open_cases(world: &World) {
    let mut open = BTreeSet::new();
    for (case, person) in &world.cases {
        let row =
            world.app.store().read(|it| it.case_row(*case)).unwrap().expect("an answered case has a row");
        assert!(row.ended || open.insert(person), "a second open case of one person: {row:?}");
    }
}

fn read_tables_follow_from_the_ledger(world: &World) {
    let running = world.app.store().read(|it| it.dump_projections()).unwrap();
    world.app.rebuild().unwrap();
    assert_eq!(running, world.app.store().read(|it| it.dump_projections()).unwrap());
}

fn no_file_shows_a_personal_fact(world: &World) {
    for file in ["node.sqlite", "node.sqlite-wal"] {
        let bytes = read(world.folder.path(), file).to_ascii_lowercase();
        let canary = CANARY.to_lowercase();
        let shown = bytes.windows(canary.len()).any(|it| it == canary.as_bytes());
        assert!(!shown, "`{file}` shows a personal fact");
    }
}

/// A person's file is as it was given, and about nobody else; the ledger goes on saying that it was given.
fn what_people_took_with_them_holds(world: &World, events: &[StoredEvent]) {
    let key = world.app.store().read(|it| it.log_key()).unwrap();
    for (case, text) in &world.taken {
        let found = crate::own_file::check(text, &key).unwrap();
        assert!(found.flaws.is_empty(), "{:?}", found.flaws);
        let given = &events[usize::try_from(found.given).unwrap() - 1];
        assert_eq!(given.kind, "file.given");
        let person = world.cases[case];
        let others = world.cases.values().filter(|it| **it != person);
        for other in others {
            assert!(!text.contains(&format!("{CANARY} {other}")), "{case}: the file tells of somebody else");
        }
        assert!(text.contains(&format!("{CANARY} {person}")), "{case}: the file lacks what its person told");
    }
    let given = events.iter().filter(|it| it.kind == "file.given").count();
    assert_eq!(given, world.taken.len(), "each file is given once");
}

/// A note that was answered is kept like everything else, and tells of no time when nobody looked.
fn looking_is_remembered_and_leaves_no_event(world: &World, events: &[StoredEvent]) {
    let found = world.app.store().read(|it| it.last_verification()).unwrap();
    assert_eq!(found.map(|it| it.at), world.verified);
    assert!(found.is_none_or(|it| it.faults == 0 && it.events <= events.len() as u64));
}
