use rumbo_base::{Action, AgencyId, CaseId, DataClassId, Emergency, FieldId, PurposeId};
use rumbo_case::{Actor, Referral};
use rumbo_content::Bundle;

use super::{Asking, DelayStage, For, Written, explain};
use crate::App;
use crate::problem::Problem;
use crate::record;
use crate::tests::content::{at, mexico, node};
use crate::tests::publishing::{admit, changed};

fn asked() -> Written<'static> {
    let (who, action, resource, purpose) = ("officer:inm", "read", "visitor-stay", Some("stay-service"));
    Written { who, action, resource, purpose, ..Written::default() }
}

#[test]
fn a_question_is_read_and_answered_with_the_policies_behind_it() {
    let (question, verdict) = explain(&mexico(), &asked()).unwrap();
    assert_eq!((question.action, question.record.class.as_str()), (Action::Read, "case"));
    assert!(verdict.allowed);
    let name = Written { resource: "visitor-stay/name", purpose: Some("verification"), ..asked() };
    let (question, verdict) = explain(&mexico(), &name).unwrap();
    assert_eq!(question.record.class.as_str(), "identity");
    let why: Vec<&str> = verdict.because.iter().map(|it| it.id.as_str()).collect();
    assert_eq!((verdict.allowed, why), (false, vec!["closed-by-programme", "purpose-of-collection"]));
}

#[test]
fn a_request_without_a_purpose_is_no_question() {
    let wrong = explain(&mexico(), &Written { purpose: None, ..asked() }).unwrap_err();
    assert_eq!(wrong.len(), 1);
    assert!(wrong[0].to_string().contains("nothing about a person is read without one"), "{}", wrong[0]);
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let written = Written {
        who: "oficer:inn",
        action: "peek",
        resource: "visitor-stay/helth",
        purpose: Some("verificatoin"),
        emergency: Some("deadline"),
        ..Written::default()
    };
    let wrong = explain(&mexico(), &written).unwrap_err();
    assert_eq!(wrong.len(), 5, "{wrong:#?}");
}

const WHEN: &str = "2026-03-10T18:00:00Z";

fn of(agency: &str) -> Asking {
    let actor = Actor::officer(AgencyId::parse(agency).unwrap(), "officer");
    Asking::of_actor(&actor, &mexico().content, at(WHEN))
}

fn purpose(id: &str) -> For {
    For::Stated(PurposeId::parse(id).unwrap())
}

/// What somebody is told who asks for a case: nothing, if it is shown to them.
fn told(app: &App, case: CaseId, asking: &Asking) -> Option<String> {
    match app.case_for(case, Action::Read, asking) {
        Ok(_) => None,
        Err(Problem::Unreadable(all)) => Some(all[0].to_string().replace(&case.to_string(), "CASE")),
        Err(other) => panic!("{other:?}"),
    }
}

/// Publishes what changes the policies, as two people must.
fn published_by_two(app: &App, bundle: Bundle, when: &str) {
    let first = app.publish(bundle.clone(), "one", at(when)).unwrap();
    assert!(first.waits && !first.unchanged);
    assert!(app.publish(bundle.clone(), "one", at(when)).unwrap().waits, "the same person is no second one");
    assert_ne!(app.published().unwrap().content.version, first.version);
    let second = app.publish(bundle, "two", at(when)).unwrap();
    assert!(!second.waits);
    assert_eq!(app.published().unwrap().content.version, first.version);
}

#[test]
fn forbidden_absent_and_purposeless_say_nothing_of_a_case() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let (case, absent) = (admit(&app, "one", "2026-03-01T18:00:00Z").case, CaseId(4_711));
    assert_eq!(told(&app, case, &of("inm")), None);
    for asking in [
        of("cndh"),
        of("shelters"),
        of("inm").purposed(purpose("verification")),
        of("inm").purposed(purpose("statistics")),
        of("inm").purposed(For::Unsaid),
    ] {
        assert!(told(&app, case, &asking).is_some(), "{asking:?}");
        assert_eq!(told(&app, case, &asking), told(&app, absent, &asking), "{asking:?}");
    }
    // The case that is read in place of one that is not there is not given out, not even to whom it is open.
    assert!(told(&app, absent, &of("inm")).is_some());
    assert!(told(&app, CaseId(u64::MAX), &of("inm")).is_some());
    assert!(app.permit_case(absent, Action::Erase, &of("inm")).is_err());
    let own = Asking::of_person("visitor", at(WHEN));
    let view = app.case_for(case, Action::Read, &own).unwrap();
    assert_eq!(
        app.readings(&view, &own).unwrap().len(),
        1,
        "nor is its person told of a reading that was none"
    );
}

#[test]
fn a_case_stays_under_the_policies_that_it_was_collected_under_and_those_in_force() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let before = admit(&app, "one", "2026-03-01T18:00:00Z").case;
    let looser = changed("access/firewalls.cedar", |text| {
        let opened = "  context.purpose == Purpose::\"reintegration\" || resource.own ||";
        text.replacen("  resource.own ||", opened, 1)
    });
    published_by_two(&app, looser, "2026-03-02T00:00:00Z");
    let after = admit(&app, "two", "2026-03-03T18:00:00Z").case;
    let accompanies = of("inm").purposed(purpose("reintegration"));
    assert_eq!(told(&app, after, &accompanies), None, "what is collected now is as open as content says");
    assert!(
        told(&app, before, &accompanies).is_some(),
        "what was collected before was promised to be closed"
    );
    let stricter = changed("access/permits.cedar", |text| {
        text.replacen("[Action::\"read\", Action::\"search\", ", "[Action::\"search\", ", 1)
    });
    published_by_two(&app, stricter, "2026-03-04T00:00:00Z");
    for case in [before, after] {
        assert!(told(&app, case, &of("inm")).is_some(), "what is forbidden from now on is forbidden for all");
    }
}

#[test]
fn whoever_may_see_a_case_does_not_see_what_is_not_for_them() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let case = admit(&app, "one", "2026-03-01T18:00:00Z").case;
    let (condition, nationality) =
        (FieldId::parse("condition").unwrap(), FieldId::parse("nationality").unwrap());
    let published = app.published().unwrap();
    let seen_by = |agency: &str| {
        let mut view = app.case(case).unwrap();
        let programme = record::programme(&published, &view.case).unwrap();
        let agency = AgencyId::parse(agency).unwrap();
        view.case.referrals.push(Referral { agency: agency.clone(), accepted: None, due: None });
        app.hide(&mut view, programme, &of(agency.as_str())).unwrap();
        view
    };
    let (own, other) = (seen_by("inm"), seen_by("salud"));
    assert!(own.case.facts.contains_key(&condition));
    assert!(
        !other.case.facts.contains_key(&condition),
        "nobody but the competent authority is told a status (LM 7)"
    );
    assert!(other.case.facts.contains_key(&nationality));
    assert!(!format!("{:?}", other.history).contains("VSP"));
}

#[test]
fn every_reading_is_kept_with_its_reader_and_purpose_but_the_persons_own() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let case = admit(&app, "one", "2026-03-01T18:00:00Z").case;
    let own = Asking::of_person("visitor", at(WHEN));
    app.case_for(case, Action::Read, &of("inm")).unwrap();
    let view = app.case_for(case, Action::Read, &own).unwrap();
    assert!(told(&app, case, &of("shelters")).is_some());
    let kept = app.readings(&view, &own).unwrap();
    let kept: Vec<(&str, &str)> =
        kept.iter().map(|it| (it.reading.actor.as_str(), it.reading.purpose.as_str())).collect();
    assert_eq!(kept, [("inm.officer", "stay-service")]);
    assert!(app.readings(&view, &of("inm")).is_err(), "who has read a file is for its person to know");
}

fn written(who: &str, when: &str) -> Asking {
    Asking::of_written(who, &mexico().content, at(when)).unwrap()
}

const REASON: &str = "He waits for her outside and has a knife";

fn endangered(who: &str, when: &str) -> Asking {
    written(who, when).in_emergency(Emergency::Life)
}

#[test]
fn a_door_opens_in_an_emergency_once_for_a_reason_and_the_person_is_told() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let case = admit(&app, "one", "2026-03-01T18:00:00Z").case;
    let shelter = "partner:shelters.ana";
    assert!(told(&app, case, &written(shelter, WHEN)).is_some(), "the door is closed to them");
    for short in ["", "   ", "danger"] {
        assert!(app.open_in_emergency(case, short, &endangered(shelter, WHEN)).is_err(), "{short}");
    }
    assert!(app.open_in_emergency(case, REASON, &written(shelter, WHEN)).is_err(), "no emergency was named");
    app.open_in_emergency(case, REASON, &endangered(shelter, WHEN)).unwrap();
    assert!(told(&app, case, &written(shelter, WHEN)).is_some(), "it is closed again");
    let own = Asking::of_person("visitor", at(WHEN));
    let view = app.case_for(case, Action::Read, &own).unwrap();
    let kept = app.readings(&view, &own).unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!(
        (kept[0].reading.actor.as_str(), kept[0].emergency()),
        ("shelters.ana", Some(Emergency::Life))
    );
    let messages = app.store().read(|it| it.outbox(100)).unwrap();
    assert!(messages.iter().any(|it| it.kind == "opened-in-emergency"), "{messages:?}");
    let events = app.store().read(|it| it.events(super::noted::STREAM)).unwrap();
    assert_eq!(events.len(), 1);
    assert!(!events[0].payload.contains("knife"), "the reason may name people: it is not in the ledger");
}

#[test]
fn no_emergency_serves_enforcement() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let case = admit(&app, "one", "2026-03-01T18:00:00Z").case;
    for who in ["enforcement-officer:inm.one", "analyst:inegi.one", "foreign-authority:inm.one"] {
        let problem = app.open_in_emergency(case, REASON, &endangered(who, WHEN)).unwrap_err();
        assert!(matches!(problem, Problem::Unreadable(_)), "{who}: {problem:?}");
    }
    assert!(app.store().read(|it| it.events(super::noted::STREAM)).unwrap().is_empty());
}

#[test]
fn an_opened_door_is_looked_at_by_a_second_person_or_no_other_opens() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let case = admit(&app, "one", "2026-03-01T18:00:00Z").case;
    let opened = endangered("protection-officer:pfpnna.ana", WHEN);
    app.open_in_emergency(case, REASON, &opened).unwrap();
    let waiting = app.opened_in_emergency(&written("protection-officer:pfpnna.eva", WHEN)).unwrap();
    assert_eq!(waiting.len(), 1);
    assert_eq!((waiting[0].case, waiting[0].reason.as_deref()), (case, Some(REASON)));
    assert_eq!(waiting[0].due, at("2026-03-11T18:00:00Z"));
    let position = waiting[0].position;
    let said = |why: &str, who: &str| {
        app.review_emergency(position, true, why, &written(who, "2026-03-11T12:00:00Z"))
    };
    let review = |who: &str| said("The shelter's record of that night says the same", who);
    assert!(app.opened_in_emergency(&written("officer:inm.one", WHEN)).unwrap().is_empty());
    assert!(review("officer:inm.one").is_err(), "that is not for them");
    assert!(review("protection-officer:pfpnna.ana").is_err(), "not whoever opened it");
    let late = endangered("protection-officer:pfpnna.ana", "2026-03-12T18:00:00Z");
    let problem = app.open_in_emergency(case, REASON, &late).unwrap_err();
    assert!(format!("{problem:?}").contains("was not looked at within 24 h"), "{problem:?}");
    assert!(review("protection-officer:dif.ana").is_err(), "nor under another agency's name");
    for short in ["", "fine"] {
        assert!(said(short, "protection-officer:pfpnna.eva").is_err(), "{short}");
    }
    review("protection-officer:pfpnna.eva").unwrap();
    assert!(review("protection-officer:pfpnna.eva").is_err(), "it was looked at already");
    app.open_in_emergency(case, REASON, &late).unwrap();
    let events = app.store().read(|it| it.events(super::noted::STREAM)).unwrap();
    assert!(events.iter().all(|it| !it.payload.contains("shelter")), "what was found may name people too");
}

#[test]
fn an_auditor_looks_at_opened_doors_and_at_nothing_else_of_the_person() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let case = admit(&app, "one", "2026-03-01T18:00:00Z").case;
    app.open_in_emergency(case, REASON, &endangered("partner:shelters.ana", WHEN)).unwrap();
    let auditor = written("auditor:cndh.eva", WHEN);
    let looks = app.second_looks(&auditor).unwrap();
    assert_eq!((looks.emergencies, looks.delays), (true, false));
    let waiting = app.opened_in_emergency(&auditor).unwrap();
    assert_eq!(waiting[0].reason.as_deref(), Some(REASON));
    assert!(told(&app, case, &auditor).is_some(), "the case itself stays closed to them");
    assert!(app.open_in_emergency(case, REASON, &endangered("auditor:cndh.eva", WHEN)).is_err());
    assert!(
        app.delay_readings(case, "2026-04-10".parse().unwrap(), "lgpdppso:49.IX".parse().unwrap(), &auditor)
            .is_err()
    );
    assert!(app.delays(&auditor).unwrap().is_empty());
    app.review_emergency(waiting[0].position, false, "Nobody at the shelter knows of any danger", &auditor)
        .unwrap();
    assert!(app.opened_in_emergency(&auditor).unwrap().is_empty());
}

/// A day.
fn day(text: &str) -> rumbo_base::CivilDate {
    text.parse().unwrap()
}

#[test]
fn a_delay_is_listed_and_anybody_who_may_set_one_may_end_it() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let case = admit(&app, "one", "2026-03-01T18:00:00Z").case;
    let (one, two) = ("protection-officer:pfpnna.ana", "protection-officer:pfpnna.eva");
    let stages = |when: &str| {
        let all = app.delays(&written(two, when)).unwrap();
        all.iter().map(|it| (it.actor.clone(), it.stage)).collect::<Vec<_>>()
    };
    let set =
        |why: &str| app.delay_readings(case, day("2026-04-10"), why.parse().unwrap(), &written(one, WHEN));
    assert!(set("lgpdppso:4711").is_err(), "no such provision");
    set("lgpdppso:49.IX").unwrap();
    assert!(set("lgpdppso:49.IX").is_err(), "one runs already");
    assert_eq!(stages(WHEN), [("pfpnna.ana".to_owned(), DelayStage::Waits)]);
    app.confirm_delay(case, &written(two, WHEN)).unwrap();
    assert_eq!(stages(WHEN), [("pfpnna.ana".to_owned(), DelayStage::Runs)]);
    assert!(app.delays(&of("inm")).unwrap().is_empty(), "that is not for them");
    assert!(app.end_delay(case, &of("inm")).is_err());
    let later = "2026-03-12T18:00:00Z";
    app.end_delay(case, &written(one, later)).unwrap();
    assert_eq!(stages(later), [("pfpnna.ana".to_owned(), DelayStage::Over)]);
    assert!(app.end_delay(case, &written(one, later)).is_err(), "it is over already");
    let own = Asking::of_person("visitor", at(later));
    let view = app.case_for(case, Action::Read, &own).unwrap();
    assert!(!app.readings(&view, &own).unwrap().is_empty(), "everything is told from then on");
}

#[test]
fn what_a_person_is_told_waits_while_two_protection_officers_say_so() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let case = admit(&app, "one", "2026-03-01T18:00:00Z").case;
    let told_at = |when: &str| {
        let own = Asking::of_person("visitor", at(when));
        let view = app.case_for(case, Action::Read, &own).unwrap();
        app.readings(&view, &own).unwrap().len()
    };
    app.case_for(case, Action::Read, &of("inm")).unwrap();
    let (one, two) = ("protection-officer:pfpnna.ana", "protection-officer:pfpnna.eva");
    let why = || "lgpdppso:49.IX".parse().unwrap();
    assert_eq!(told_at("2026-03-10T19:00:00Z"), 1);
    let delay = |who: &str, until: &str| {
        app.delay_readings(case, day(until), why(), &written(who, "2026-03-10T20:00:00Z"))
    };
    assert!(delay("officer:inm.one", "2026-04-10").is_err(), "that is not for them");
    assert!(
        delay(one, "2026-07-10").is_err() && delay(one, "2026-03-01").is_err(),
        "longer than content allows, and past"
    );
    delay(one, "2026-04-10").unwrap();
    assert_eq!(told_at("2026-03-10T21:00:00Z"), 0, "from the day on which it was set");
    assert_eq!(
        told_at("2026-03-15T21:00:00Z"),
        2,
        "nobody confirmed it: it is over, and who set it is told too"
    );
    assert!(app.confirm_delay(case, &written(one, "2026-03-12T20:00:00Z")).is_err(), "not whoever set it");
    app.confirm_delay(case, &written(two, "2026-03-12T20:00:00Z")).unwrap();
    assert_eq!(told_at("2026-04-10T21:00:00Z"), 0);
    assert_eq!(told_at("2026-04-12T00:00:00Z"), 3, "after its last day everything is told");
    assert!(app.confirm_delay(case, &written(two, "2026-03-12T21:00:00Z")).is_err(), "none waits");
}

#[test]
fn a_delay_of_a_closed_case_is_refused_in_the_words_for_one_that_is_not_there() {
    let app = node(at(WHEN));
    let case = admit(&app, "one", WHEN).case;
    let absent = CaseId(4_711);
    let said = |id: CaseId, asking: &Asking| {
        let day = "2026-04-10".parse().unwrap();
        let answers = [
            app.delay_readings(id, day, "lgpdppso:49.IX".parse().unwrap(), asking),
            app.confirm_delay(id, asking),
            app.end_delay(id, asking),
        ];
        answers.map(|it| format!("{:?}", it.unwrap_err()).replace(&id.to_string(), "FOLIO"))
    };
    for closed in [of("inm"), of("comar"), of("dif")] {
        let (there, not_there) = (said(case, &closed), said(absent, &closed));
        assert_eq!(there, not_there);
        assert!(there.iter().all(|it| it.contains("there is no such case")), "{there:?}");
        // The policies are asked whether the case is there or not: another stands in for it.
        let looked = app.sought_of(absent, Some(&DataClassId::readings()), Action::Write, &closed);
        assert!(matches!(looked, Err(Problem::Unreadable(_))));
    }
}
