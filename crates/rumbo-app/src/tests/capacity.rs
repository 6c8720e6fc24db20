//! The last bed, asked for by two at once: each through the node's own front, on threads of their own. One gets it, the other is
//! refused with the ground and what remains to be done, and nobody is lodged twice. And what a place's keeper states of its beds: it
//! binds who is lodged there, it has an age, and nobody else can say it.

use std::sync::Barrier;

use rumbo_base::{CaseId, PlaceId, ProgrammeId, StepId};

use crate::beds::{Beds, Stating};
use crate::cases::{Given, Recorded, Request, read_given};
use crate::problem::Problem;
use crate::tests::content::{at, mexico, node};
use crate::{Actor, App};

/// A foster family in Tapachula: it has one bed.
const FAMILY: &str = "familia-de-acogida-tapachula";

/// When all of it is told.
const TOLD: &str = "2026-03-02T18:00:00Z";

fn request(key: &str, agency: &str, place: &str, when: &str) -> Request {
    Request {
        key: key.to_owned(),
        actor: Actor::officer(agency.parse().unwrap(), "officer"),
        happened_at: at(when),
        now: at(TOLD),
        place: Some(PlaceId::parse(place).unwrap()),
    }
}

/// A child who was found and told of, and waits to be taken in.
fn notified(app: &App, number: usize) -> CaseId {
    let programme = ProgrammeId::parse("child-protection-route").unwrap();
    let form = &mexico().content.programmes[&programme];
    let fields =
        [("age_group", "0-11"), ("company", "unaccompanied"), ("nationality", "HND"), ("sex", "female")];
    let pairs: Vec<(String, String)> =
        fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let given = read_given(form, &pairs, None).unwrap();
    let found = request(&format!("detect-{number}"), "inm", "aeropuerto-tapachula", "2026-03-02T16:00:00Z");
    let detect = StepId::parse("detect").unwrap();
    let case = app.open_case(programme, detect, None, given, false, found).unwrap().case;
    let told = request(&format!("notify-{number}"), "inm", "aeropuerto-tapachula", "2026-03-02T16:20:00Z");
    app.step(case, StepId::parse("notify").unwrap(), Given::default(), false, told).unwrap();
    case
}

fn lodge(app: &App, case: CaseId) -> Result<Recorded, Problem> {
    lodge_at(app, case, FAMILY)
}

fn lodge_at(app: &App, case: CaseId, place: &str) -> Result<Recorded, Problem> {
    let asked = request(
        &format!("lodge-{case}-{}", app.store.read(|it| it.head()).unwrap().unwrap().position.0),
        "dif",
        place,
        TOLD,
    );
    app.step(case, StepId::parse("lodge").unwrap(), Given::default(), false, asked)
}

#[test]
fn of_two_who_take_the_last_bed_at_once_one_is_refused_with_its_ground() {
    for round in 0..8 {
        let app = node(at("2026-01-01T00:00:00Z"));
        let children = [notified(&app, 2 * round), notified(&app, 2 * round + 1)];
        let start = Barrier::new(children.len());
        let outcomes: Vec<Result<Recorded, Problem>> = std::thread::scope(|scope| {
            let threads = children.map(|case| {
                let (app, start) = (&app, &start);
                scope.spawn(move || {
                    start.wait();
                    lodge(app, case)
                })
            });
            threads.into_iter().map(|it| it.join().unwrap()).collect()
        });
        let lodged = outcomes.iter().filter(|it| it.is_ok()).count();
        assert_eq!(lodged, 1, "{outcomes:?}");
        let refused = outcomes.iter().find_map(|it| it.as_ref().err()).unwrap();
        let Problem::Refused(refusal) = refused else { panic!("{refused:?}") };
        assert_eq!(refusal.code.as_str(), "guard-a-bed-for-each");
        assert_eq!(refusal.remedy.id.as_str(), "ask-for-a-place");
        assert!(refusal.ground.citations().iter().any(|it| it.to_string() == "lgdnna:94"), "{refusal:?}");
        let beds = app.beds(at(TOLD)).unwrap().into_iter().find(|it| it.place.as_str() == FAMILY).unwrap();
        assert_eq!((beds.capacity, beds.taken, beds.free()), (1, 1, 0));
    }
}

fn stating(place: &str, agency: &str, free: u32, key: &str) -> Stating {
    Stating {
        place: place.to_owned(),
        free,
        agency: agency.parse().unwrap(),
        actor: format!("{agency}.officer"),
        key: key.to_owned(),
        said_at: at(TOLD),
        now: at(TOLD),
    }
}

fn beds(app: &App, place: &str, when: &str) -> Beds {
    app.beds(at(when)).unwrap().into_iter().find(|it| it.place.as_str() == place).unwrap()
}

fn refused(outcome: Result<impl std::fmt::Debug, Problem>) -> Box<rumbo_base::Refusal> {
    match outcome {
        Err(Problem::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    }
}

/// Every word of a refusal and of its remedy is there in every language of the country.
fn in_both_languages(refusal: &rumbo_base::Refusal) {
    let programme = ProgrammeId::parse("child-protection-route").unwrap();
    for language in ["es", "en"] {
        for (key, attribute) in [
            (refusal.code.to_string(), None),
            (format!("remedy-{}", refusal.remedy.id), None),
            (format!("remedy-{}", refusal.remedy.id), Some("do")),
        ] {
            let found = mexico().content.texts.format(language, Some(&programme), &key, attribute, &[]);
            assert!(found.is_some_and(|it| !it.is_empty()), "{language} {key} {attribute:?}");
        }
    }
}

#[test]
fn a_place_whose_keeper_says_that_it_is_full_takes_nobody_in() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let (first, second) = (notified(&app, 0), notified(&app, 1));
    let place = "dif-tapachula";
    assert_eq!(beds(&app, place, TOLD).free(), 60);
    app.state_beds(stating(place, "dif", 0, "none")).unwrap();
    let refusal = refused(lodge_at(&app, first, place));
    assert_eq!(
        (refusal.code.as_str(), refusal.remedy.id.as_str()),
        ("guard-a-bed-for-each", "ask-for-a-place")
    );
    assert!(refusal.ground.citations().iter().any(|it| it.to_string() == "lgdnna:94"), "{refusal:?}");
    in_both_languages(&refusal);
    app.state_beds(stating(place, "dif", 1, "one")).unwrap();
    lodge_at(&app, first, place).unwrap();
    let now = beds(&app, place, TOLD);
    let stated = now.stated.clone().unwrap();
    assert_eq!((now.free(), stated.free, stated.left, stated.by.as_str()), (0, 1, 0, "dif"));
    refused(lodge_at(&app, second, place));
}

#[test]
fn a_keeper_cannot_make_more_beds_than_there_are() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let (first, second) = (notified(&app, 0), notified(&app, 1));
    lodge(&app, first).unwrap();
    app.state_beds(stating(FAMILY, "pfpnna", 1, "one")).unwrap();
    assert_eq!(beds(&app, FAMILY, TOLD).free(), 0, "the smaller counts");
    refused(lodge(&app, second));
    let Err(Problem::Unreadable(mistakes)) = app.state_beds(stating(FAMILY, "dif", 2, "two")) else {
        panic!()
    };
    assert!(mistakes[0].mend.contains("from 0 to 1"), "{mistakes:?}");
}

#[test]
fn nobody_but_its_keeper_states_what_a_place_takes() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let before = app.store.read(|it| it.head()).unwrap();
    for (place, agency) in
        [("dif-tapachula", "shelters"), ("albergue-tapachula", "inm"), ("dif-tijuana", "pfpnna")]
    {
        let refusal = refused(app.state_beds(stating(place, agency, 3, "other")));
        assert_eq!((refusal.code.as_str(), refusal.remedy.id.as_str()), ("not-its-keeper", "ask-its-keeper"));
        assert!(refusal.ground.citations().iter().any(|it| it.to_string() == "lgdnna:111.II"), "{refusal:?}");
        in_both_languages(&refusal);
    }
    assert_eq!(app.store.read(|it| it.head()).unwrap(), before, "nothing was recorded");
}

#[test]
fn what_is_stated_is_recorded_once_shows_who_said_it_and_grows_old() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let first = app.state_beds(stating("albergue-tapachula", "shelters", 7, "seven")).unwrap();
    assert_eq!(app.state_beds(stating("albergue-tapachula", "shelters", 7, "seven")).unwrap(), first);
    let event = app.store.read(|it| it.event(first.last)).unwrap().unwrap();
    assert_eq!((event.kind.as_str(), event.agency.as_str()), ("beds.stated", "shelters"));
    let fresh = beds(&app, "albergue-tapachula", "2026-03-03T05:59:00Z").stated.unwrap();
    assert_eq!((fresh.at, fresh.free, fresh.old), (at(TOLD), 7, false));
    let later = beds(&app, "albergue-tapachula", "2026-03-03T06:01:00Z");
    assert!(later.stated.as_ref().unwrap().old, "{later:?}");
    assert_eq!(later.free(), 7, "it counts until its keeper says otherwise");
    app.rebuild().unwrap();
    assert_eq!(beds(&app, "albergue-tapachula", "2026-03-03T06:01:00Z"), later);
}
