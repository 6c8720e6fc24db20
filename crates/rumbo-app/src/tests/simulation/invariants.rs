//! What holds of a node at every moment, whatever happened to it. Read from the ledger and the files, not from what the
//! node says of itself, wherever that can be.

use std::collections::{BTreeMap, BTreeSet};

use jiff::SignedDuration;
use rumbo_base::{Instant, ObligationId, PlaceId, Position, hex};
use rumbo_store::StoredEvent;
use serde_json::Value as Json;

use super::requests::{LODGING, country};
use super::{CANARY, Files, World};

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
    rows_of_files_are_recorded_once_in_their_order(world, &events);
    nobody_is_lodged_where_no_bed_was_free(world, &events);
    a_lapse_counts_once_and_one_that_nobody_read_only_when_judged(world, &events);
    a_way_in_is_given_by_answers_or_by_two(&events);
    a_door_opens_to_what_was_given_last(world);
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
        let reminds = matches!(event.kind.as_str(), "reminder.sent" | "clock.missed" | "obligation.recalled");
        assert!(reminds || owed(event).is_some(), "{it:?} tells of {}", event.kind);
        assert!(told.insert((it.position, it.recipient.clone(), it.kind.clone())), "told twice: {it:?}");
    }
    for event in events {
        let Some((recipient, kind)) = owed(event) else { continue };
        assert!(told.contains(&(event.position, recipient, kind.to_owned())), "nobody is told: {event:?}");
    }
}

/// Who must be told of an event, and by which message.
fn owed(event: &StoredEvent) -> Option<(String, &'static str)> {
    let kind = match event.kind.as_str() {
        "breach.opened" | "obligation.lapsed" => "breach",
        "lapse.proposed" => "lapse-proposed",
        "recovery.refused" => return Some(("applicant".to_owned(), "recovery-refused")),
        "recovery.asked" => return Some(("applicant".to_owned(), "recovery-asked")),
        "access.restored" => return Some(("applicant".to_owned(), "access-restored")),
        _ => return None,
    };
    Some((payload(event)["owner"].as_str().unwrap().to_owned(), kind))
}

fn payload(event: &StoredEvent) -> Json {
    serde_json::from_str(&event.payload).unwrap()
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
    let Files { database, log } = Files::of(world.folder.path());
    for (name, bytes) in [("database", database), ("log", log)] {
        // As text, what is no text aside: looking for a word in it is quick.
        let text = String::from_utf8_lossy(&bytes).to_ascii_lowercase();
        assert!(!text.contains(&CANARY.to_ascii_lowercase()), "the {name} shows a personal fact");
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

/// A row is one command. Of a file that was answered all are there, of one that was cut off those of its first chunks, each once.
fn rows_of_files_are_recorded_once_in_their_order(world: &World, events: &[StoredEvent]) {
    let mut recorded: BTreeMap<&str, (u64, u64)> = BTreeMap::new();
    for event in events.iter().filter(|it| it.command_key.starts_with("movements:")) {
        let (first, count) = recorded.entry(&event.command_key).or_insert((event.position.0, 0));
        assert_eq!(event.position.0, *first + *count, "{} is recorded twice", event.command_key);
        *count += 1;
    }
    let runs = world.app.store().read(|it| it.import_runs()).unwrap();
    let (mut before, mut known, mut inside) = (0, 0, BTreeMap::new());
    for file in &world.files {
        let (done, whole) = file.done(&runs);
        assert!(whole && (!file.answered || done == file.rows.len() as u64), "{done} of {:?}", file.rows);
        for (row, number) in file.rows.iter().zip(0..) {
            let found = recorded.get(row.key.as_str()).map(|it| it.0);
            assert_eq!(found.is_some(), number < done, "{row:?} of {done} that are done");
            let Some(position) = found else { continue };
            assert!(position > before, "{row:?} is out of its order");
            (before, known) = (position, known + 1);
            inside.insert(row.person, row.entry);
        }
    }
    assert_eq!(recorded.len(), known, "a row that no file has");
    let programme = Some("season-crossings".parse().unwrap());
    let state = Some("inside".parse().unwrap());
    let there = world.app.cases(programme, state, None, None, u32::MAX).unwrap().len();
    assert_eq!(
        there,
        inside.values().filter(|it| **it).count(),
        "who came in last is there once: {inside:?}"
    );
}

/// Of the beds that there are and those that the keeper stated, one was left whenever somebody was lodged.
fn nobody_is_lodged_where_no_bed_was_free(world: &World, events: &[StoredEvent]) {
    let place: PlaceId = LODGING.parse().unwrap();
    let beds = u64::from(country().content.places[&place].capacity.unwrap());
    let (mut there, mut stated) = (BTreeSet::new(), None);
    for event in events {
        let it = payload(event);
        if event.kind == "beds.stated" {
            stated = Some(it["free"].as_u64().unwrap() + there.len() as u64);
        }
        if it["lodged_at"].as_str() == Some(LODGING) {
            let most = stated.map_or(beds, |stated| beds.min(stated));
            assert!((there.len() as u64) < most, "no bed was free: {event:?}");
            assert!(there.insert(&event.stream), "lodged twice: {event:?}");
        }
        if it["left_place"] == true {
            there.remove(&event.stream);
        }
    }
    let counted = world.app.store().read(|it| it.occupancy(&place)).unwrap();
    assert_eq!(there.len(), counted as usize);
}

/// How a promise stands whose last day passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lapse {
    Proposed,
    Accepted,
    Rejected,
    Counted,
}

fn a_lapse_counts_once_and_one_that_nobody_read_only_when_judged(world: &World, events: &[StoredEvent]) {
    let mut lapses: BTreeMap<(ObligationId, String), Lapse> = BTreeMap::new();
    for event in events {
        let it = payload(event);
        let key = || {
            let part = |name: &str| it[name].as_str().unwrap().to_owned();
            (part("obligation").parse().unwrap(), part("occasion"))
        };
        let (old, new) = match event.kind.as_str() {
            "lapse.proposed" => (None, Lapse::Proposed),
            "lapse.judged" if it["accepted"] == true => (Some(Lapse::Proposed), Lapse::Accepted),
            "lapse.judged" => (Some(Lapse::Proposed), Lapse::Rejected),
            "obligation.lapsed" if it["unverified"] == true => (Some(Lapse::Accepted), Lapse::Counted),
            "obligation.lapsed" => (None, Lapse::Counted),
            _ => continue,
        };
        assert_eq!(lapses.insert(key(), new), old, "{event:?}");
    }
    let register = world.app.obligation_register().unwrap();
    let now = |how: Lapse| lapses.iter().filter(move |it| *it.1 == how).map(|it| it.0);
    assert_eq!(now(Lapse::Accepted).next(), None, "what was judged to be a lapse counts as one");
    assert!(now(Lapse::Proposed).eq(register.proposed.keys()), "{lapses:?}");
    assert!(now(Lapse::Counted).eq(register.lapsed.keys()), "{lapses:?}");
    assert!(now(Lapse::Rejected).eq(&register.rejected), "{lapses:?}");
}

/// Either of whoever never wrote the file, or of one officer and, in time, another. And nobody goes on guessing.
fn a_way_in_is_given_by_answers_or_by_two(events: &[StoredEvent]) {
    let (mut asked, mut refused): (BTreeMap<u64, &StoredEvent>, Vec<(String, Instant)>) = Default::default();
    // Whose case a stream is, and who wrote of whom.
    let (mut whose, mut wrote) = (BTreeMap::new(), BTreeSet::new());
    for event in events {
        let (it, at) = (payload(event), event.happened_at);
        let who = it["who"].to_string();
        if let Some(person) = it["participants"].get(0) {
            whose.insert(&event.stream, person["who"].to_string());
        }
        wrote.extend(whose.get(&event.stream).map(|of| (of.clone(), &event.actor)));
        match event.kind.as_str() {
            "recovery.asked" => drop(asked.insert(event.position.0, event)),
            "recovery.refused" => {
                let day = SignedDuration::from_hours(24);
                let today = refused.iter().filter(|(of, then)| *of == who && at.duration_since(*then) < day);
                assert!(today.count() < 3, "guessed too often: {event:?}");
                refused.push((who, at));
            }
            "access.restored" => match it["of"].as_u64() {
                Some(of) => {
                    let first = asked.remove(&of).expect("a request is confirmed once");
                    assert_eq!(payload(first)["who"].to_string(), who);
                    assert_ne!(first.actor, event.actor, "confirmed by who asked: {event:?}");
                    assert!(at.duration_since(first.happened_at) <= SignedDuration::from_hours(72));
                }
                None => {
                    assert!(!wrote.contains(&(who, &event.actor)), "who wrote the file answered: {event:?}")
                }
            },
            _ => {}
        }
    }
}

fn a_door_opens_to_what_was_given_last(world: &World) {
    for (case, opens, closed) in world.doors() {
        world.app.own_case(case, &opens, world.now).unwrap();
        for shown in closed {
            assert!(world.app.own_case(case, &shown, world.now).is_err(), "{case} opens to {shown:?}");
        }
    }
}
