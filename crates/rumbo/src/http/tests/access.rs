//! The policies behind the doors: what is refused answers like what is not there, nothing is read without a purpose, every
//! reading is told to the person, and nobody opens a whole archive.

use rumbo_render::Door;

use super::browser::Browser;
use super::steps::{admitted, admitted_as};

/// Has the form of a folio, and is nobody's.
const NOBODY: &str = "case_0000zzzz";

/// Everything of an answer but the address that was asked.
fn answer(browser: &mut Browser, place: &str, folio: &str) -> (u16, String) {
    let reply = browser.get(&place.replace("FOLIO", folio));
    (reply.status, format!("{reply:?}").replace(folio, "FOLIO"))
}

#[test]
fn forbidden_and_absent_answer_alike() {
    let browser = Browser::new(false);
    let folio = admitted(&browser).to_string();
    let mut officer = Browser::at(browser.web.clone()).sign_in(Door::Officer);
    let mut partner = Browser::at(browser.web.clone()).sign_in(Door::Partner);
    assert_eq!(officer.get(&format!("/officer/case/{folio}")).status, 200);
    for place in [
        "/officer/case/FOLIO?purpose=verification",
        "/officer/case/FOLIO?purpose=statistics",
        "/officer/case/FOLIO/step/issue-card?purpose=national-security",
        "/officer/find?folio=FOLIO&purpose=verification",
    ] {
        let (forbidden, absent) = (answer(&mut officer, place, &folio), answer(&mut officer, place, NOBODY));
        assert_eq!(forbidden.0, 404, "{place}");
        assert_eq!(forbidden, absent, "{place}");
    }
    let place = "/partner/case/FOLIO";
    assert_eq!(answer(&mut partner, place, &folio), answer(&mut partner, place, NOBODY));
}

#[test]
fn nothing_is_read_without_a_purpose_or_for_one_that_is_not_known() {
    let browser = Browser::new(false);
    let folio = admitted(&browser).to_string();
    let mut officer = Browser::at(browser.web.clone()).sign_in(Door::Officer);
    let none = officer.get(&format!("/officer/case/{folio}?purpose="));
    assert_eq!(none.status, 422);
    assert!(none.body.contains("nothing about a person is read without one"), "{}", none.body);
    let unknown = officer.get(&format!("/officer/case/{folio}?purpose=curiosity"));
    assert!(unknown.status == 422 && unknown.body.contains("curiosity"), "{}", unknown.body);
    assert_eq!(officer.get(&format!("/officer/case/{folio}?purpose=stay-service")).status, 200);
}

#[test]
fn the_person_sees_who_opened_the_case_and_what_for() {
    let mut person = Browser::new(true);
    let folio = admitted(&person).to_string();
    person = person.sign_in(Door::Person);
    let before = person.get("/person?lang=en").body;
    assert!(before.contains("Nobody has."), "{before}");
    let mut officer = Browser::at(person.web.clone()).sign_in(Door::Officer);
    officer.get(&format!("/officer/case/{folio}"));
    let after = person.get("/person?lang=en").body;
    assert!(!after.contains("Nobody has.") && after.contains("National Institute of Migration"), "{after}");
}

#[test]
fn who_opens_more_people_than_content_allows_is_stopped() {
    let browser = Browser::new(false);
    let most = 60;
    let cases: Vec<String> =
        (0..=most).map(|it| admitted_as(&browser, &format!("SYN7{it:07}")).to_string()).collect();
    let mut officer = Browser::at(browser.web.clone()).sign_in(Door::Officer);
    for case in &cases[..most] {
        assert_eq!(officer.get(&format!("/officer/case/{case}")).status, 200, "{case}");
    }
    let stopped = officer.get(&format!("/officer/case/{}", cases[most]));
    assert_eq!(stopped.status, 403);
    for said in
        ["Ha abierto los datos de tantas personas", "Parámetros propios de Rumbo", "protección de datos"]
    {
        assert!(stopped.body.contains(said), "{said}: {}", stopped.body);
    }
    assert_eq!(officer.get(&format!("/officer/case/{}", cases[0])).status, 200, "who is open stays open");
    // An alarm is raised, once, where whoever runs the node and whoever audits it look.
    let head = officer.head();
    let again = officer.get(&format!("/officer/case/{}", cases[most]));
    assert_eq!((again.status, officer.head()), (403, head));
    assert!(officer.get("/metrics").body.contains("rumbo_reading_alarms_total 1\n"));
    let mut auditor = Browser::at(browser.web.clone()).sign_in(Door::Auditor);
    assert!(auditor.get("/auditor?lang=en").body.contains("Readers stopped"));
    let event = auditor.get(&format!("/auditor/event/{head}")).body;
    assert!(event.contains("readings.stopped") && !event.contains(&cases[most]), "{event}");
    let sent = browser.web.app.store().read(|it| it.outbox(500)).unwrap();
    assert_eq!(sent.iter().filter(|it| it.kind == "readings-stopped" && it.recipient == "inm").count(), 1);
}
