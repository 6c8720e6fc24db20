//! People handed on, at the doors of those who hand on and take in: a child told of by a shelter, a worker received by a consulate; and
//! whose word each time of it is.

use std::sync::Arc;

use rumbo_app::Actor;
use rumbo_app::cases::{Given, Request};
use rumbo_base::{CaseId, Instant, Zone};
use rumbo_render::Door;

use super::beds::detected;
use super::browser::{Browser, node_since, now, tokens};
use crate::demo::{Cast, Farms, RIGHTS, Scene};
use crate::http::visit::Web;

fn other(browser: &Browser, who: &str) -> Browser {
    Browser::at(browser.web.clone()).sign_in_as(who)
}

fn said(page: &str, all: &[&str]) {
    for words in all {
        assert!(page.contains(words), "`{words}` is not said: {page}");
    }
}

/// An agency's step, without a page.
fn app_step(browser: &Browser, case: CaseId, (step, who): (&str, &str)) {
    let request = Request {
        key: format!("{step}-{case}"),
        actor: Actor::officer(who.parse().unwrap(), "officer"),
        happened_at: now(),
        now: now(),
        place: None,
    };
    browser.web.app.step(case, step.parse().unwrap(), Given::default(), false, request).unwrap();
}

#[test]
fn a_child_told_of_by_a_shelter_is_seen_and_taken_in_by_the_dif() {
    let browser = Browser::new(true);
    let mut shelter = other(&browser, "partner:shelters.ana");
    let mut dif = other(&browser, "partner:dif.eva");
    let form = "/partner/tell/child-protection-route/notify-as-other-authority";
    let (told, _) = shelter.fill(form, &[("field-age_group", "12-17"), ("field-company", "separated")]);
    assert_eq!(told.status, 303, "{}", told.body);
    let folio = told.header("location").unwrap().rsplit('/').next().unwrap().to_owned();
    assert_eq!(shelter.get(&format!("/partner/case/{folio}")).status, 404, "who told does not read on");
    assert!(dif.get("/partner").body.contains(&folio), "the DIF has it on its list");
    let page = format!("/partner/case/{folio}");
    let before = dif.get(&format!("{page}?lang=en")).body;
    said(&before, &["Stated only by Shelters", "not answered yet", "Hand-over to the DIF", "Counted from"]);
    let (accepted, _) = dif.fill(&page, &[("accepted", "yes")]);
    let after = dif.follow(&accepted).body;
    assert!(after.contains("role=\"status\""), "{after}");
    let page = dif.get(&format!("{page}?lang=en")).body;
    said(&page, &["taken in", "Stated by Shelters", "Confirmed by National System"]);
}

#[test]
fn a_time_is_the_word_of_who_stated_it_until_its_counterpart_confirms_it() {
    let browser = Browser::new(true);
    let mut officer = Browser::at(browser.web.clone()).sign_in(Door::Officer);
    let found = detected(&browser);
    let clocks = officer.get(&format!("/officer/case/{found}")).body;
    said(&clocks, &["Si se cumple: Dicho solo por la obligada", "Si se cumple: Confirmado por alguien más"]);
    said(&clocks, &["Corre desde", "Dicho solo por Instituto Nacional de Migración"]);
    app_step(&browser, found, ("notify", "inm"));
    let page = format!("/officer/case/{found}");
    let before = officer.get(&page).body;
    said(&before, &["Dicho solo por Instituto Nacional de Migración"]);
    assert!(!before.contains("Confirmado por Procuraduría"), "{before}");
    app_step(&browser, found, ("confirm-notice", "pfpnna"));
    let after = officer.get(&page).body;
    said(&after, &["Dicho por Instituto Nacional de Migración", "Confirmado por Procuraduría"]);
    assert!(after.len() < 40 * 1024, "{} bytes", after.len());
}

/// An hour after the worker from Tlaxcala has left.
fn on_the_way() -> Instant {
    "2026-03-30T13:00:00Z".parse().unwrap()
}

/// A site on which a worker is on the way to Canada.
fn travelling() -> (Browser, CaseId) {
    let begin: Instant = "2026-01-01T12:00:00Z".parse().unwrap();
    let app = node_since(true, begin);
    let zone = Zone::named("America/Mexico_City").unwrap();
    let mut season = Farms::of_one(&app, 2026, &zone).ok().unwrap();
    season.work(on_the_way()).ok().unwrap();
    let (case, _) = season.worker_of_tlaxcala().unwrap();
    let web = Arc::new(Web::new(Arc::clone(&app), true, "es".to_owned(), on_the_way, tokens()));
    (Browser::at(web), case)
}

#[test]
fn a_consulate_takes_in_whom_the_institute_hands_on_and_confirms_the_hand_over() {
    let (browser, case) = travelling();
    let mut shelter = other(&browser, "partner:shelters.ana");
    let mut consulate = other(&browser, "partner:sre-consulates.rosa");
    let page = format!("/partner/case/{case}");
    assert_eq!(shelter.get(&page).status, 404, "it was handed on to somebody else");
    assert!(consulate.get("/partner").body.contains(&case.to_string()));
    let before = consulate.get(&format!("{page}?lang=en")).body;
    said(&before, &["Stated only by National Institute of Migration", "not answered yet"]);
    let (accepted, _) = consulate.fill(&page, &[("accepted", "yes")]);
    assert_eq!(accepted.status, 303, "{}", accepted.body);
    let (confirmed, _) = consulate.fill(&format!("{page}/step/confirm-arrival"), &[("place", "ca-on")]);
    assert_eq!(confirmed.status, 303, "{}", confirmed.body);
    let after = consulate.get(&format!("{page}?lang=en")).body;
    said(&after, &["Stated by National Institute of Migration", "Confirmed by Consulates"]);
}

#[test]
fn a_consulate_that_declines_answers_for_it_by_a_day() {
    let (browser, case) = travelling();
    let mut consulate = other(&browser, "partner:sre-consulates.rosa");
    let page = format!("/partner/case/{case}");
    let (declined, _) = consulate.fill(&page, &[("accepted", "no")]);
    assert_eq!(declined.status, 303, "{}", declined.body);
    let after = consulate.get(&format!("{page}?lang=en")).body;
    let open = after.split("Open breaches").nth(1).unwrap();
    said(open, &["declined to take the person in", "must answer for it until 6 April 2026"]);
}

/// Somebody who came back, whose plan hands them on to a school and to the employment service at once.
fn handed_on_twice(browser: &Browser) -> CaseId {
    let said = |(name, value): (&'static str, &str)| (name, value.to_owned());
    let received = [
        ("sex", "female"),
        ("age_group", "30-59"),
        ("care_group", "no_special_care"),
        ("area", "san_diego"),
        ("handover_hour", "10"),
        ("belongings_returned", "true"),
    ];
    let plan = [
        ("destination", "TLA"),
        ("told_of_jobs", "true"),
        ("told_of_housing", "true"),
        ("agrees_to_referrals", "true"),
        ("needs_identity", "false"),
        ("needs_legal_help", "false"),
        ("needs_education", "true"),
        ("needs_health", "false"),
        ("needs_economy", "false"),
        ("needs_work", "true"),
        ("needs_special_care", "false"),
    ];
    let scene = Scene { by: "inm", at: now(), now: now(), place: Some("tijuana-san-ysidro") };
    let mut cast = Cast::new(&browser.web.app, "repatriated-nationals");
    let case = cast.open("receive", "SYN1".to_owned(), &received.map(said), &scene).ok().unwrap();
    let rights = RIGHTS.map(|it| (it, "true".to_owned()));
    cast.step(case, "record-reception", &rights, None, &scene).ok().unwrap();
    cast.step(case, "make-plan", &plan.map(said), None, &scene).ok().unwrap();
    for step in ["refer-for-education", "refer-for-work"] {
        cast.step(case, step, &[], None, &scene).ok().unwrap();
    }
    case
}

#[test]
fn of_two_who_are_asked_each_has_it_on_their_list_and_answers_for_themselves() {
    let browser = Browser::new(true);
    let case = handed_on_twice(&browser).to_string();
    let mut school = other(&browser, "partner:sep.nora");
    let mut work = other(&browser, "partner:stps.luis");
    let mut dif = other(&browser, "partner:dif.eva");
    let listed = |it: &mut Browser| it.get("/partner").body.contains(&case);
    assert!(listed(&mut school) && listed(&mut work) && !listed(&mut dif));
    let page = format!("/partner/case/{case}");
    let asked = school.get(&page).body;
    assert!(asked.contains("name=\"agency\" value=\"sep\"") && !asked.contains("value=\"stps\""), "{asked}");
    let head = school.head();
    let answer = [("accepted", "no"), ("agency", "stps"), ("key", "another-s")];
    assert_eq!(school.post(&format!("{page}/answer"), &answer).status, 404, "nobody answers for another");
    assert_eq!(school.head(), head);
    let (accepted, _) = school.fill(&page, &[("accepted", "yes")]);
    assert!(school.follow(&accepted).body.contains("role=\"status\""));
    assert!(!listed(&mut school) && listed(&mut work), "who has answered is asked no more");
    let (declined, _) = work.fill(&page, &[("accepted", "no")]);
    said(&work.follow(&declined).body, &["role=\"status\""]);
    assert!(!listed(&mut work));
}
