//! What is done on a case through its pages: opened, refused, decided, served, handed on, seen by its own person.

use rumbo_app::cases::{Document, Given, Request};
use rumbo_app::{Actor, Value};
use rumbo_base::{AgencyId, CaseId, FieldId, PlaceId, ProgrammeId, RoleId, StepId};
use rumbo_content::Content;
use rumbo_render::Door;

use super::browser::{Browser, now};

/// The first place of that kind.
pub(super) fn place(content: &Content, kind: &str) -> PlaceId {
    content.places.values().find(|it| it.kind == kind).unwrap().id.clone()
}

/// The facts of somebody who visits for so many days.
fn facts(browser: &Browser, days: i64) -> Given {
    let published = browser.web.app.published().unwrap();
    let programme = &published.content.programmes[&ProgrammeId::parse("visitor-stay").unwrap()];
    let text = |name: &str, value: &str| {
        let id = FieldId::parse(name).unwrap();
        let value = Value::parse(&programme.fields[&id].ty, value).unwrap();
        (id, value)
    };
    let days = days.to_string();
    let pairs = [
        ("nationality", "CAN"),
        ("sex", "female"),
        ("age_group", "30-59"),
        ("condition", "VSP"),
        ("days_granted", days.as_str()),
        ("document_kind", "passport"),
    ];
    Given { facts: pairs.into_iter().map(|(name, value)| text(name, value)).collect(), ..Given::default() }
}

/// Somebody who was admitted two weeks ago, for 180 days.
pub(super) fn admitted(browser: &Browser) -> CaseId {
    admitted_as(browser, "SYN00000001")
}

pub(super) fn admitted_as(browser: &Browser, number: &str) -> CaseId {
    let app = &browser.web.app;
    let published = app.published().unwrap();
    let at = now() - jiff::SignedDuration::from_hours(14 * 24);
    let request = Request {
        key: format!("test-{number}"),
        actor: Actor::officer(AgencyId::parse("inm").unwrap(), "officer"),
        happened_at: at,
        now: now(),
        place: Some(place(&published.content, "port-of-entry")),
    };
    let document = Some(Document { issuer: "CAN".to_owned(), number: number.to_owned() });
    let (programme, step) = (ProgrammeId::parse("visitor-stay").unwrap(), StepId::parse("admit").unwrap());
    app.open_case(programme, step, document, facts(browser, 180), false, request).unwrap().case
}

/// Somebody who has asked for protection and was handed on.
pub(super) fn claimed(browser: &Browser) -> CaseId {
    let case = admitted_as(browser, "SYN00000002");
    let request = Request {
        key: "test-claim".to_owned(),
        actor: Actor::participant(RoleId::parse("visitor").unwrap(), "self"),
        happened_at: now(),
        now: now(),
        place: None,
    };
    browser
        .web
        .app
        .step(case, StepId::parse("claim-protection").unwrap(), Given::default(), false, request)
        .unwrap();
    case
}

/// What an officer writes to admit somebody.
pub(super) fn admission<'a>(days: &'a str, place: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("issuer", "CAN"),
        ("number", "SYN-4711"),
        ("place", place),
        ("field-nationality", "CAN"),
        ("field-sex", "female"),
        ("field-age_group", "30-59"),
        ("field-condition", "VSP"),
        ("field-days_granted", days),
        ("field-document_kind", "passport"),
    ]
}

fn port(browser: &Browser) -> String {
    place(&browser.web.app.published().unwrap().content, "port-of-entry").to_string()
}

#[test]
fn a_form_that_arrives_twice_is_recorded_once() {
    let mut browser = Browser::new(false).sign_in(Door::Officer);
    let port = port(&browser);
    let fields = admission("30", &port);
    let (first, key) = browser.fill("/officer/open/admit", &fields);
    let page = browser.follow(&first);
    assert!(page.body.contains("role=\"status\"") && page.body.contains("case_"), "{}", page.body);
    let head = browser.head();
    let mut again = fields.clone();
    again.push(("key", &key));
    let second = browser.post("/officer/open/admit", &again);
    assert_eq!(second.header("location"), first.header("location"));
    assert_eq!(browser.head(), head, "nothing was recorded again");
    let mut other = admission("31", &port);
    other.push(("key", &key));
    let third = browser.post("/officer/open/admit", &other);
    assert_eq!((third.status, browser.head()), (422, head), "the same key does not say two things");
}

#[test]
fn all_mistakes_are_told_at_once_each_at_its_input() {
    let mut browser = Browser::new(false).sign_in(Door::Officer);
    let head = browser.head();
    let (page, _) =
        browser.fill("/officer/open/admit?lang=en", &[("field-days_granted", "many"), ("field-sex", "blue")]);
    assert_eq!((page.status, browser.head()), (422, head));
    for input in [
        "issuer",
        "number",
        "place",
        "field-nationality",
        "field-sex",
        "field-age_group",
        "field-condition",
        "field-days_granted",
    ] {
        assert!(page.body.contains(&format!("href=\"#{input}\"")), "{input} is in the summary");
        assert!(page.body.contains(&format!("id=\"{input}\"")), "{input} can be reached");
    }
    assert!(
        page.body.contains("write digits only") && page.body.contains("value=\"many\""),
        "what was written stays"
    );
    let unkeyed = browser.post("/officer/open/admit", &admission("30", &port(&browser)));
    assert_eq!((unkeyed.status, browser.head()), (422, head));
}

#[test]
fn a_lawful_no_says_its_ground_and_what_can_be_done() {
    let mut browser = Browser::new(false).sign_in(Door::Officer);
    let (head, port) = (browser.head(), port(&browser));
    let (no, _) = browser.fill("/officer/open/admit?lang=en", &admission("181", &port));
    assert_eq!((no.status, browser.head()), (403, head));
    let content = &browser.web.app.published().unwrap().content;
    let programme = &content.programmes[&ProgrammeId::parse("visitor-stay").unwrap()];
    let guard = programme.guards.iter().find(|it| it.id.as_str() == "longest-visit").unwrap();
    for cite in &guard.basis {
        assert!(no.body.contains(cite.provision.as_str()), "{cite}");
    }
    let remedy = content.texts.format("en", None, &format!("remedy-{}", guard.remedy), None, &[]).unwrap();
    assert!(no.body.contains(&remedy), "{}", no.body);
}

#[test]
fn a_person_finds_their_own_case_and_no_other() {
    let mut browser = Browser::new(false);
    let (own, other) = (admitted(&browser), admitted_as(&browser, "SYN00000009"));
    let (own, other) = (own.to_string(), other.to_string());
    let mut ask = |folio: &str, number: &str| {
        browser.post("/person", &[("folio", folio), ("issuer", "can"), ("number", number)])
    };
    let wrong_document = ask(&other, "SYN00000001");
    let wrong_folio = ask("case_0000zzzz", "SYN00000001");
    assert_eq!((wrong_document.status, wrong_folio.status), (422, 422));
    let plain = |html: &str, folio: &str| html.replace(folio, "");
    assert_eq!(
        plain(&wrong_document.body, &other),
        plain(&wrong_folio.body, "case_0000zzzz"),
        "they answer alike"
    );
    let found = ask(&own.to_uppercase(), "syn 00000001");
    let page = browser.follow(&found);
    assert!(page.body.contains(&own) && !page.body.contains(&other), "{}", page.body);
    assert!(
        page.body.contains("14 de agosto de 2026") || page.body.contains("15 de agosto de 2026"),
        "the last day: {}",
        page.body
    );
    let paper = browser.get("/person/paper/admission-record");
    assert!(paper.status == 200 && paper.body.contains(&own));
    let again = browser.get("/person/paper/admission-record?lang=en");
    assert_eq!(paper.body, again.body, "a paper is reprinted as it was issued");
    assert_eq!(browser.get(&format!("/officer/case/{other}")).status, 404);
    assert_eq!(browser.get("/person/step/issue-card").status, 404, "another's step");
}

#[test]
fn guessing_is_slowed_down() {
    let mut browser = Browser::new(false);
    let folio = admitted(&browser).to_string();
    let mut ask = |number: &str| {
        browser.post("/person", &[("folio", &folio), ("issuer", "CAN"), ("number", number)]).status
    };
    for at in 0..20 {
        assert_eq!(ask(&format!("SYN9{at}")), 422);
    }
    assert_eq!(ask("SYN00000001"), 429, "even the right answer has to wait");
}

#[test]
fn a_person_asks_an_officer_decides_serves_and_the_person_sees_it() {
    let mut person = Browser::new(true);
    let case = admitted(&person);
    person = person.sign_in(Door::Person);
    let (asked, _) =
        person.fill("/person/step/ask-regularisation", &[("field-regularisation_ground", "wish_to_reside")]);
    assert!(person.follow(&asked).body.contains("role=\"status\""));

    let mut officer = Browser::at(person.web.clone()).sign_in(Door::Officer);
    assert!(officer.get("/officer").body.contains(&case.to_string()), "it waits for the agency now");
    let step = format!("/officer/case/{case}/step/refuse-regularisation");
    let (groundless, _) = officer.fill(&step, &[("field-ground_proved", "false")]);
    assert!(
        groundless.status == 422 && groundless.body.contains("href=\"#ground\""),
        "no refusal without its ground"
    );
    let fields = [("field-ground_proved", "false"), ("ground", "requirements-not-met")];
    let (decided, _) = officer.fill(&step, &fields);
    assert_eq!(decided.status, 303, "{}", decided.body);

    let serve = format!("/officer/case/{case}/serve/refuse-regularisation");
    let (unsaid, _) = officer.fill(&serve, &[]);
    assert!(
        unsaid.status == 422
            && unsaid.body.contains("href=\"#mode\"")
            && unsaid.body.contains("href=\"#language\"")
    );
    let (served, key) = officer.fill(&serve, &[("mode", "in-person"), ("language", "es")]);
    assert_eq!(served.status, 303, "{}", served.body);
    let head = officer.head();
    let again = officer.post(&serve, &[("mode", "in-person"), ("language", "es"), ("key", &key)]);
    assert_eq!((again.status, officer.head()), (303, head), "served once");
    assert_eq!(officer.get(&serve).status, 404, "nothing waits to be served any more");

    let page = person.get("/person?lang=en").body;
    assert!(page.contains("Appeal for review") && page.contains("can be contested until"), "{page}");
}

#[test]
fn a_partner_sees_who_was_handed_on_and_answers_once() {
    let mut partner = Browser::new(true).sign_in(Door::Partner);
    let (claimed, staying) = (claimed(&partner), admitted(&partner));
    assert!(partner.get("/partner").body.contains(&claimed.to_string()));
    assert_eq!(partner.get(&format!("/partner/case/{staying}")).status, 404, "was not handed on");
    let page = format!("/partner/case/{claimed}");
    let (accepted, key) = partner.fill(&page, &[("accepted", "yes")]);
    assert!(partner.follow(&accepted).body.contains("role=\"status\""));
    let head = partner.head();
    let answer = [("accepted", "yes"), ("agency", "comar"), ("key", key.as_str())];
    let again = partner.post(&format!("{page}/answer"), &answer);
    assert_eq!((again.status, partner.head()), (303, head));
    let (other_word, _) = partner.fill(&format!("{page}/step/register-claim"), &[]);
    assert_eq!(other_word.status, 303, "{}", other_word.body);
}

#[test]
fn a_partner_tells_of_a_child_once_however_often_the_form_is_sent() {
    let mut partner = Browser::new(true).sign_in(Door::Partner);
    let page = "/partner/tell/child-protection-route/notify-as-other-authority";
    let shown = partner.get(page);
    assert!(shown.body.len() < 40 * 1024, "{} bytes are much for a telephone", shown.body.len());
    let (missing, _) = partner.fill(page, &[("field-age_group", "0-11")]);
    assert_eq!(missing.status, 422, "who travels with the child is asked");
    let child = [("field-age_group", "0-11"), ("field-company", "unaccompanied")];
    let (told, key) = partner.fill(page, &child);
    let folio = partner.follow(&told).body;
    assert!(folio.contains("Folio: "), "{folio}");
    let head = partner.head();
    let again = partner.post(page, &[child[0], child[1], ("key", &key)]);
    assert_eq!(
        (again.status, partner.head()),
        (303, head),
        "the connection broke, and nothing is told twice"
    );
    let seen = partner.follow(&again).body;
    let number =
        |page: &str| page.split("Folio: ").nth(1).and_then(|it| it.split('.').next()).unwrap().to_owned();
    assert_eq!(number(&seen), number(&folio), "the same folio");
    assert!(seen.contains("Ya había llegado") && !folio.contains("Ya había llegado"), "{seen}");
    let (adult, _) = partner.fill(page, &[("field-age_group", "30-59"), child[1]]);
    assert_eq!(adult.status, 403, "a lawful no, with its ground");
    assert!(adult.body.contains("18"), "{}", adult.body);
}
