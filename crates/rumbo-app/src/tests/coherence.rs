//! Coherence of Mexico: what its law gives whom, and which duties are counted.

use rumbo_base::{AgencyId, CaseId, FieldId, ProgrammeId, RoleId, StepId, TextKey};
use rumbo_case::Actor;
use rumbo_rules::Value;
use rumbo_stats::{CoherenceView, Kept};

use crate::App;
use crate::cases::{Given, Request};
use crate::coherence::coherence;
use crate::tests::content::{at, bundle, compiled, mexico, options};

fn mexico_today() -> CoherenceView {
    coherence(&mexico().content, "2026-11-22".parse().unwrap())
}

#[test]
fn every_right_has_its_four_groups_and_every_gap_its_reason_in_both_languages() {
    let view = mexico_today();
    assert!(view.rights.len() >= 15 && view.gaps >= 15, "{} {}", view.rights.len(), view.gaps);
    for line in &view.rights {
        assert_eq!(line.groups.len(), 4, "{}", line.id);
        for cell in line.groups.iter().filter(|it| it.extent != "whole") {
            let key = format!("coherence-reason-{}-{}", line.id, cell.group);
            for language in ["es", "en"] {
                assert!(mexico().content.texts.has(language, None, &key, None), "{language} {key}");
            }
        }
    }
}

#[test]
fn what_an_office_tells_of_itself_and_what_another_confirms_are_two_duties() {
    let view = mexico_today();
    let duty = |clock: &str| view.duties.iter().find(|it| it.clock == clock).unwrap();
    let (told, confirmed) = (duty("child-notice"), duty("child-notice-confirmed"));
    assert_eq!((told.owner.as_str(), told.told_by), ("inm", "self-reported"));
    assert_eq!((confirmed.owner.as_str(), confirmed.told_by), ("inm", "confirmed"));
    let theirs = ["authorised-stay", "residence-card", "regularisation-window"];
    assert!(view.duties.iter().all(|it| !theirs.contains(&it.clock.as_str())), "visitors answer for those");
    assert!(view.duties.iter().all(|it| it.kept == Kept::Nothing), "without a node nothing is counted");
}

#[test]
fn both_languages_are_whole_and_the_others_that_people_read_are_told_to_be_missing() {
    let view = mexico_today();
    let of = |language: &str| view.languages.iter().find(|it| it.language == language).unwrap();
    let programmes = mexico().content.programmes.len();
    for language in ["es", "en"] {
        assert_eq!((of(language).texts, of(language).programmes.len()), (of(language).of, programmes));
    }
    assert_eq!((of("ht").texts, of("ht").programmes.len()), (0, 0));
}

fn request(actor: Actor, now: &str, number: usize) -> Request {
    Request { key: format!("{now}-{number}"), actor, happened_at: at(now), now: at(now), place: None }
}

fn applied(app: &App, number: usize) -> CaseId {
    let role = Some(RoleId::parse("applicant").unwrap());
    let actor = Actor { agency: None, role, name: format!("applicant-{number}") };
    let field = |name: &str, value| (FieldId::parse(name).unwrap(), value);
    let facts = [
        field("age", Value::Int(30)),
        field("sex", Value::Enum("female".into())),
        field("trade", Value::Enum("forestry".into())),
    ];
    let given = Given { facts: facts.into_iter().collect(), ..Given::default() };
    let (programme, step) =
        (ProgrammeId::parse("seasonal-workers").unwrap(), StepId::parse("apply").unwrap());
    let request = request(actor, "2026-02-02T15:00:00Z", number);
    app.open_case(programme, step, None, given, false, request).unwrap().case
}

#[test]
fn a_node_counts_how_its_duties_are_kept_and_marks_invented_people() {
    let now = at("2026-02-01T15:00:00Z");
    let app = App::in_memory(&options(), now).unwrap();
    app.publish_compiled(&compiled(bundle("xx")), now).unwrap();
    let answer = |app: &App, synthetic: bool| {
        let view = app.coherence("2026-03-01".parse().unwrap(), synthetic).unwrap();
        assert!(view.synthetic, "Orvania does not exist");
        view.duties.into_iter().find(|it| it.clock == "answer").unwrap()
    };
    let cases: Vec<CaseId> = (0..11).map(|number| applied(&app, number)).collect();
    assert_eq!(answer(&app, true).kept, Kept::Nothing);
    for (number, case) in cases.iter().take(6).enumerate() {
        let agency = Some(AgencyId::parse("labour-ministry").unwrap());
        let actor = Actor { agency, role: None, name: "officer".to_owned() };
        let given = Given { ground: Some(TextKey::parse("no-vacancy").unwrap()), ..Given::default() };
        let refuse = StepId::parse("refuse").unwrap();
        app.step(*case, refuse, given, false, request(actor, "2026-02-03T15:00:00Z", number)).unwrap();
    }
    assert_eq!(answer(&app, false).kept, Kept::Rate { met: 6, of: 6, percent: 100 });
    app.tick(at("2026-03-01T15:00:00Z"), |_| ()).unwrap();
    assert_eq!(answer(&app, false).kept, Kept::Rate { met: 6, of: 11, percent: 54 });
    assert_eq!(answer(&app, false).told_by, "self-reported");
}
