//! A complaint is kept from the office complained of until it is admitted: in its lists and as a case.

use rumbo_base::{AgencyId, CaseId, ProgrammeId, RoleId, StepId};
use rumbo_case::Actor;

use crate::App;
use crate::access::reader_of;
use crate::cases::{Request, read_given};
use crate::tests::content::{at, node};

fn agency(id: &str) -> AgencyId {
    AgencyId::parse(id).unwrap()
}

fn asked(key: &str, actor: Actor, when: &str) -> Request {
    Request { key: key.to_owned(), actor, happened_at: at(when), now: at(when), place: None }
}

/// Somebody complains of an office by that step.
fn complaint(app: &App, accused: &str, step: &str) -> CaseId {
    let published = app.published().unwrap();
    let programme = &published.content.programmes[&ProgrammeId::parse("complaint").unwrap()];
    let pairs = [
        ("matter", "rights_violation"),
        ("accused", accused),
        ("identity_shown", "signed"),
        ("known_on", "2026-02-20"),
        ("grave", "false"),
    ];
    let pairs = pairs.map(|(field, value)| (field.to_owned(), value.to_owned()));
    let given = read_given(programme, &pairs, None).unwrap();
    let complainant = Actor::participant(RoleId::parse("complainant").unwrap(), "self");
    let request = asked(&format!("{accused}-{step}"), complainant, "2026-03-02T18:00:00Z");
    app.open_case(programme.id.clone(), StepId::parse(step).unwrap(), None, given, false, request)
        .unwrap()
        .case
}

fn lists(app: &App, who: &str) -> Vec<CaseId> {
    let reader = reader_of(&app.published().unwrap().content, &agency(who));
    app.waiting_for(&[reader]).unwrap().into_iter().map(|it| it.row.case).collect()
}

#[test]
fn the_office_complained_of_neither_sees_nor_lists_a_complaint() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let others = complaint(&app, "not_known", "file-with-prosecutor");
    let own = complaint(&app, "inm", "file-with-cndh");
    assert_eq!(lists(&app, "fgr"), [others]);
    assert_eq!(lists(&app, "cndh"), [own]);
    let view = app.case(own).unwrap();
    assert_eq!(view.open_to(&[agency("inm"), agency("cndh")]), [agency("cndh")]);
    assert!(view.open_to(&[agency("inm")]).is_empty());
}

#[test]
fn a_recommendation_reaches_the_office_once_the_complaint_is_admitted() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let case = complaint(&app, "inm", "file-with-cndh");
    let officer = Actor::officer(agency("cndh"), "officer");
    let step = StepId::parse("admit-by-cndh").unwrap();
    let admitted = asked("admitted", officer, "2026-03-04T18:00:00Z");
    app.step(case, step, crate::cases::Given::default(), false, admitted).unwrap();
    assert_eq!(app.case(case).unwrap().open_to(&[agency("inm")]), [agency("inm")]);
}

#[test]
fn the_list_of_an_office_leaves_out_what_is_about_itself() {
    let app = node(at("2026-01-01T00:00:00Z"));
    // The commission can be complained of to a control body, and a control body's queue is not the commission's.
    let about_commission = complaint(&app, "cndh", "file-with-control-body");
    assert_eq!(lists(&app, "anticorrupcion"), [about_commission]);
    assert!(app.case(about_commission).unwrap().open_to(&[agency("cndh")]).is_empty());
    // Nobody may file with an office about itself, so it is told as having happened: the office still does not list it.
    let published = app.published().unwrap();
    let programme = &published.content.programmes[&ProgrammeId::parse("complaint").unwrap()];
    let pairs = [
        ("matter", "abuse_abroad"),
        ("accused", "sre_consulates"),
        ("identity_shown", "signed"),
        ("known_on", "2026-02-20"),
        ("grave", "false"),
    ];
    let pairs = pairs.map(|(field, value)| (field.to_owned(), value.to_owned()));
    let given = read_given(programme, &pairs, None).unwrap();
    let told = asked("told", Actor::officer(agency("anticorrupcion"), "officer"), "2026-03-02T18:00:00Z");
    let step = StepId::parse("file-with-consulate").unwrap();
    app.open_case(programme.id.clone(), step, None, given, true, told).unwrap();
    assert_eq!(lists(&app, "sre-consulates"), []);
}
