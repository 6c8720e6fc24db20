//! The last bed, asked for by two at once: each through the node's own front, on threads of their own. One gets it, the other is
//! refused with the ground and what remains to be done, and nobody is lodged twice.

use std::sync::Barrier;

use rumbo_base::{CaseId, PlaceId, ProgrammeId, StepId};

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
    let asked = request(&format!("lodge-{case}"), "dif", FAMILY, "2026-03-02T18:00:00Z");
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
        let beds = app.beds().unwrap().into_iter().find(|it| it.place.as_str() == FAMILY).unwrap();
        assert_eq!((beds.capacity, beds.taken, beds.free()), (1, 1, 0));
    }
}
