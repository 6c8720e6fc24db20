use rumbo_base::{CaseId, Position};
use rumbo_case::Actor;

use super::{Checked, PersonFile, check};
use crate::App;
use crate::access::{Asking, For};
use crate::cases::{Document, Given, Request};
use crate::problem::Problem;
use crate::tests::content::{at, node};
use crate::tests::publishing::{admit, admit_holder};

const NOW: &str = "2026-03-10T18:00:00Z";

fn own() -> Asking {
    Asking::of_person("visitor", at(NOW))
}

fn with_two_people() -> (App, CaseId) {
    let app = node(at("2026-01-01T00:00:00Z"));
    let case = admit(&app, "one", "2026-03-01T18:00:00Z").case;
    admit(&app, "two", "2026-03-01T18:00:00Z");
    (app, case)
}

fn checked(app: &App, text: &str) -> Result<Checked, Problem> {
    let key = app.store().read(|reader| reader.log_key()).unwrap();
    check(text, &key)
}

#[test]
fn a_person_takes_their_whole_file_and_nothing_of_anybody_else() {
    let (app, case) = with_two_people();
    let file = app.person_file(case, &own()).unwrap();
    assert_eq!(file.says.cases.iter().map(|it| it.case).collect::<Vec<_>>(), [case]);
    assert!(file.says.facts.iter().any(|it| it.kind == "document" && it.fact.contains("SYN-one")));
    let text = file.text().unwrap();
    assert!(!text.contains("SYN-two"), "somebody else's document is in the file");
    let found = checked(&app, &text).unwrap();
    assert_eq!(
        (found.flaws.as_slice(), found.cases, found.events),
        (&[][..], 1, file.says.cases[0].events.len())
    );
    assert_eq!(found.facts, file.says.facts.len(), "a fact that no event of the file speaks of");
    let event = app.store().read(|reader| reader.event(Position(found.given))).unwrap().unwrap();
    assert_eq!(event.kind, "file.given");
}

#[test]
fn every_case_of_the_person_is_in_their_file() {
    let (app, first) = with_two_people();
    let left = at("2026-03-04T18:00:00Z");
    let request = Request {
        key: "left".to_owned(),
        actor: Actor::officer("inm".parse().unwrap(), "officer"),
        happened_at: left,
        now: left,
        place: None,
    };
    app.report(first, "exit".parse().unwrap(), Given::default(), request).unwrap();
    let second = admit_holder(&app, "again", "SYN-one", "2026-03-05T18:00:00Z").case;
    for asked_by in [first, second] {
        let file = app.person_file(asked_by, &own()).unwrap();
        let cases: Vec<CaseId> = file.says.cases.iter().map(|it| it.case).collect();
        assert_eq!(cases, [first, second]);
        assert_eq!(file.says.facts.iter().filter(|it| it.kind == "document").count(), 2);
    }
}

#[test]
fn any_changed_byte_of_a_file_is_found() {
    let (app, case) = with_two_people();
    let text = app.person_file(case, &own()).unwrap().text().unwrap();
    let mut looked = 0;
    // Every place would take minutes: a prime step meets every kind of place.
    for place in (0..text.len()).step_by(41) {
        let mut bytes = text.clone().into_bytes();
        bytes[place] = if bytes[place] == b'7' { b'8' } else { b'7' };
        let Ok(changed) = String::from_utf8(bytes) else { continue };
        looked += 1;
        let held = checked(&app, &changed).is_ok_and(|it| it.flaws.is_empty());
        assert!(!held, "a changed byte at {place} of {} is not found", text.len());
    }
    assert!(looked > 100, "{looked}");
    // Nor can anything be left out, or the whole be written anew, without the node.
    let mut file: PersonFile = serde_json::from_str(&text).unwrap();
    file.says.readings.clear();
    file.says.facts.pop();
    let told = checked(&app, &file.text().unwrap()).unwrap().flaws.join("; ");
    assert!(told.contains("what it says is not what was given"), "{told}");
    let told = checked(&app, &text.replace('\n', " ")).unwrap().flaws.join("; ");
    assert!(told.contains("not written as it was given"), "{told}");
}

#[test]
fn nobody_else_takes_it() {
    let (app, case) = with_two_people();
    let actor = Actor::officer("inm".parse().unwrap(), "officer");
    let officer = Asking::of_actor(&actor, &app.published().unwrap().content, at(NOW));
    for asking in [officer, own().purposed(For::Stated("verification".parse().unwrap()))] {
        let refused = app.person_file(case, &asking);
        assert!(matches!(refused, Err(Problem::Unreadable(_))), "{asking:?}");
    }
    let absent = app.person_file(CaseId(4_711), &own()).unwrap_err();
    assert!(matches!(absent, Problem::Unreadable(_)));
    let other = Document { issuer: "GTM".to_owned(), number: "SYN-two".to_owned() };
    assert!(app.own_case(case, &crate::recovery::WayIn::Document(other), at(NOW)).is_err());
}
