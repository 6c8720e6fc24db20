//! Who is given a way in again and who is not, and what an officer who would abuse it meets.

use rumbo_base::Citation;
use rumbo_case::Actor;

use super::*;
use crate::access::{Reader as Seat, reader_of};
use crate::cases::{Document, Given, Request, read_given};
use crate::tests::content::{at, mexico, options};

const THEN: &str = "2026-03-05T18:00:00Z";
const NOW: &str = "2026-03-06T18:00:00Z";
const NEW: &str = "4F0A-91BC-77D2";

/// A node with an admitted visitor, whose document somebody else may have.
fn node() -> (App, CaseId) {
    let app = App::in_memory(&options(), at(THEN)).unwrap();
    app.publish_compiled(&mexico(), at(THEN)).unwrap();
    let published = app.published().unwrap();
    let programme =
        published.content.programmes.values().find(|it| it.id.as_str() == "visitor-stay").unwrap();
    let pairs = [
        ("nationality", "CAN"),
        ("sex", "female"),
        ("age_group", "30-59"),
        ("condition", "VSP"),
        ("document_kind", "passport"),
        ("days_granted", "180"),
    ];
    let pairs = pairs.map(|(field, value)| (field.to_owned(), value.to_owned()));
    let given: Given = read_given(programme, &pairs, None).unwrap();
    let (actor, place) =
        (Actor::officer("inm".parse().unwrap(), "one"), Some("aeropuerto-cancun".parse().unwrap()));
    let request = Request { key: "one".to_owned(), actor, happened_at: at(THEN), now: at(THEN), place };
    let opened = app
        .open_case(programme.id.clone(), "admit".parse().unwrap(), Some(shown()), given, false, request)
        .unwrap();
    (app, opened.case)
}

fn shown() -> Document {
    Document { issuer: "CAN".to_owned(), number: "SYN00001".to_owned() }
}

fn document() -> WayIn {
    WayIn::Document(shown())
}

fn word(text: &str) -> WayIn {
    WayIn::Word(text.to_owned())
}

fn as_officer(agency: &str, name: &str) -> Asking {
    let agency = agency.parse().unwrap();
    Asking::of_readers(vec![reader_of(&mexico().content, &agency)], name, at(NOW))
}

fn told(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(field, answer)| ((*field).to_owned(), (*answer).to_owned())).collect()
}

fn right() -> Vec<(String, String)> {
    told(&[("nationality", "can"), ("age_group", "30-59"), ("days_granted", "180")])
}

fn wrong() -> Vec<(String, String)> {
    told(&[("nationality", "USA"), ("age_group", "30-59"), ("days_granted", "180")])
}

fn enters(app: &App, case: CaseId, with: WayIn) -> bool {
    app.own_case(case, &with, at(NOW)).is_ok()
}

#[test]
fn who_answers_what_the_file_knows_is_let_in_again_and_the_old_papers_are_not() {
    let (app, case) = node();
    assert!(enters(&app, case, document()) && !enters(&app, case, word(NEW)));
    let outcome = app.ask_recovery(case, &right(), NEW, &as_officer("inm", "maria")).unwrap();
    assert_eq!(outcome, Recovery::Restored(vec![case]));
    assert!(enters(&app, case, word("4foa 9ibc 77d2")), "as it is written by hand");
    assert!(!enters(&app, case, document()), "whoever has the papers is let in no more");
    assert!(!enters(&app, case, word("4F0A-91BC-77D3")) && !enters(&app, case, word("")));
    // The person is told, and sees who did it: also where an officer did it for themself.
    let view = app.case(case).unwrap();
    let readings = app.readings(&view, &Asking::of_person("person", at(NOW))).unwrap();
    assert!(
        readings.iter().any(|it| it.reading.actor == "inm.maria" && it.what == "own-access"),
        "{readings:?}"
    );
    let sent = app.store.read(|it| it.outbox(100)).unwrap();
    assert!(sent.iter().any(|it| it.kind == "access-restored"));
    // A second word ends the first.
    app.ask_recovery(case, &right(), "OTHER-WORD", &as_officer("inm", "maria")).unwrap();
    assert!(enters(&app, case, word("OTHER-WORD")) && !enters(&app, case, word(NEW)));
    // Whoever reads the person's file cannot come in with it.
    let file = app.person_file(case, &Asking::of_person("person", at(NOW))).unwrap();
    let kept = file.says.facts.iter().rev().find(|it| it.kind == super::WORD).unwrap();
    assert!(!file.text().unwrap().contains("OTHER-WORD") && !enters(&app, case, word(&kept.fact)));
    let report = app.store.read(|it| it.verify(|_, _| {})).unwrap();
    assert!(report.is_whole());
}

#[test]
fn wrong_answers_are_counted_and_after_three_nobody_is_asked_that_day() {
    let (app, case) = node();
    for _ in 0..3 {
        let refused = app.ask_recovery(case, &wrong(), NEW, &as_officer("inm", "maria")).unwrap();
        assert_eq!(refused, Recovery::Wrong);
    }
    for name in ["maria", "pablo"] {
        let limited = app.ask_recovery(case, &right(), NEW, &as_officer("inm", name)).unwrap();
        assert_eq!(limited, Recovery::TooOften, "another officer is no way round");
    }
    assert!(enters(&app, case, document()) && !enters(&app, case, word(NEW)));
    // Who is turned away is not lost: two officers may know them.
    assert_eq!(app.ask_recovery(case, &[], NEW, &as_officer("inm", "maria")).unwrap(), Recovery::Waits);
    let tomorrow = Asking { now: at("2026-03-07T18:00:01Z"), ..as_officer("inm", "maria") };
    assert_eq!(app.ask_recovery(case, &right(), NEW, &tomorrow).unwrap(), Recovery::Restored(vec![case]));
    for few in
        [&right()[..2], &told(&[("nationality", "CAN"), ("nationality", "CAN"), ("sex", "female")])[..]]
    {
        let refused = app.ask_recovery(case, few, NEW, &tomorrow).unwrap_err();
        assert!(format!("{refused:?}").contains("too few, empty, double"), "{refused:?}");
    }
}

#[test]
fn without_answers_a_second_officer_confirms_and_nobody_confirms_themself() {
    let (app, case) = node();
    let none = app.confirm_recovery(case, NEW, &as_officer("inm", "pablo")).unwrap_err();
    assert!(format!("{none:?}").contains("none waits to be confirmed"), "{none:?}");
    let asked = app.ask_recovery(case, &[], NEW, &as_officer("inm", "maria")).unwrap();
    assert_eq!(asked, Recovery::Waits);
    assert!(enters(&app, case, document()) && !enters(&app, case, word(NEW)), "nothing changes before");
    let own = app.confirm_recovery(case, NEW, &as_officer("inm", "maria")).unwrap_err();
    assert!(format!("{own:?}").contains("you asked for it yourself"), "{own:?}");
    let late = Asking { now: at("2026-03-10T18:00:01Z"), ..as_officer("inm", "pablo") };
    assert!(app.confirm_recovery(case, NEW, &late).is_err(), "it does not wait for ever");
    app.confirm_recovery(case, NEW, &as_officer("inm", "pablo")).unwrap();
    assert!(enters(&app, case, word(NEW)) && !enters(&app, case, document()));
    assert!(app.confirm_recovery(case, NEW, &as_officer("inm", "pablo")).is_err(), "once is enough");
}

#[test]
fn where_the_reader_of_the_phone_may_be_the_abuser_answers_alone_are_not_enough() {
    let (app, case) = node();
    let protection = || {
        let (role, agency) = ("protection-officer".parse().unwrap(), Some("pfpnna".parse().unwrap()));
        Asking::of_readers(vec![Seat { role, agency }], "ana", at(NOW))
    };
    let why: Citation = "lgpdppso:49.IX".parse().unwrap();
    app.delay_readings(case, "2026-03-20".parse().unwrap(), why, &protection()).unwrap();
    let asked = app.ask_recovery(case, &right(), NEW, &as_officer("inm", "maria")).unwrap();
    assert_eq!(asked, Recovery::Waits);
    app.confirm_recovery(case, NEW, &as_officer("inm", "pablo")).unwrap();
    assert!(enters(&app, case, word(NEW)));
    let sent = app.store.read(|it| it.outbox(100)).unwrap();
    assert!(!sent.iter().any(|it| it.kind == "access-restored"), "no message goes to that phone");
}

#[test]
fn who_does_not_answer_for_the_programme_gives_nothing_and_learns_nothing() {
    let (app, case) = node();
    let absent = CaseId(4711);
    for agency in ["dif", "comar", "cndh"] {
        let asking = as_officer(agency, "maria");
        let there = app.ask_recovery(case, &right(), NEW, &asking).unwrap_err();
        let not_there = app.ask_recovery(absent, &right(), NEW, &asking).unwrap_err();
        assert_eq!(
            format!("{there:?}").replace(&case.to_string(), ""),
            format!("{not_there:?}").replace(&absent.to_string(), ""),
            "{agency:?}"
        );
    }
    let person = app.ask_recovery(case, &right(), NEW, &Asking::of_person("person", at(NOW)));
    assert!(person.is_err(), "nobody gives themself access again");
    let enforcing =
        Seat { role: "enforcement-officer".parse().unwrap(), agency: Some("inm".parse().unwrap()) };
    let enforcing = Asking::of_readers(vec![enforcing], "maria", at(NOW));
    assert!(app.ask_recovery(case, &right(), NEW, &enforcing).is_err());
    assert!(enters(&app, case, document()));
}

#[test]
fn whoever_knows_the_file_answers_in_nobodys_place() {
    let (app, case) = node();
    // Who opened the case wrote the answers; who read it has seen them.
    let wrote = app.ask_recovery(case, &right(), NEW, &as_officer("inm", "one")).unwrap();
    assert_eq!(wrote, Recovery::Waits);
    app.case_for(case, Action::Read, &as_officer("inm", "eva")).unwrap();
    let read = app.ask_recovery(case, &right(), NEW, &as_officer("inm", "eva")).unwrap();
    assert_eq!(read, Recovery::Waits);
    assert!(app.confirm_recovery(case, NEW, &as_officer("inm", "eva")).is_err());
    assert!(enters(&app, case, document()) && !enters(&app, case, word(NEW)));
    // A slip is no reading: the same officer may ask again.
    assert_eq!(app.ask_recovery(case, &wrong(), NEW, &as_officer("inm", "maria")).unwrap(), Recovery::Wrong);
    let later = Asking { now: at("2026-03-06T18:05:00Z"), ..as_officer("inm", "maria") };
    assert_eq!(app.ask_recovery(case, &right(), NEW, &later).unwrap(), Recovery::Restored(vec![case]));
    let sent: Vec<String> =
        app.store.read(|it| it.outbox(100)).unwrap().into_iter().map(|it| it.kind).collect();
    for told in ["recovery-asked", "recovery-refused", "access-restored"] {
        assert!(sent.iter().any(|it| it == told), "{told}: {sent:?}");
    }
}

#[test]
fn an_officer_asks_for_no_more_people_than_they_may_open() {
    let (app, case) = node();
    let published = app.published().unwrap();
    let role = &published.content.access_roles["officer"];
    let most = limit(&published.content, role.people_per_hour.as_ref().unwrap(), at(NOW)).unwrap();
    let maria = as_officer("inm", "maria");
    let it = app.recovering(case, &maria).unwrap();
    app.store
        .write(move |tx| {
            for number in 0..most {
                let somebody = Pseudonym([u8::try_from(number % 251).unwrap(); 16]);
                tx.keep_reading(somebody, &it.grant, "case")?;
            }
            Ok::<_, Problem>(())
        })
        .unwrap();
    let refused = app.ask_recovery(case, &right(), NEW, &maria);
    assert!(matches!(refused, Err(Problem::Refused(_))), "{refused:?}");
    assert!(enters(&app, case, document()));
}
