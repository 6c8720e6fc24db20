//! What needs a second person, over its pages: a closed door opened in an emergency and looked at by somebody else, a delay
//! of what a person is told; and everything that is refused on the way.

use rumbo_render::{Door, STYLE};

use super::browser::{Browser, links, now};
use super::steps::{admission, admitted, admitted_as, place};
use crate::http::reply::Reply;
use crate::http::sessions::Named;

const REASON: &str = "Her husband waits outside and has a knife";
const FOUND: &str = "The shelter keeps a record of that night";

fn other(browser: &Browser, who: &str) -> Browser {
    Browser::at(browser.web.clone()).sign_in_as(who)
}

fn open(browser: &mut Browser, folio: &str, reason: &str) -> Reply {
    browser.post("/partner/emergency", &[("folio", folio), ("emergency", "life"), ("reason", reason)])
}

/// The address of the only door that waits in a queue.
fn waiting(browser: &mut Browser, door: &str) -> Option<String> {
    let page = browser.get(&format!("/{door}/emergencies?lang=en"));
    assert_eq!(page.status, 200);
    links(&page.body).into_iter().find(|it| it.starts_with(&format!("/{door}/emergencies/")))
}

/// No page may be heavy, load anything or lack words.
fn sound(page: &Reply) {
    assert!(page.body.len() + STYLE.len() <= 40 * 1024, "{} bytes", page.body.len());
    assert!(!page.body.contains("class=\"missing\"") && !page.body.contains("<script"), "{}", page.body);
    assert_eq!(page.body.matches("<h1").count(), 1, "{}", page.body);
}

#[test]
fn a_door_is_opened_in_an_emergency_reviewed_by_somebody_else_and_told() {
    let browser = Browser::new(true);
    let folio = admitted(&browser).to_string();
    let mut shelter = other(&browser, "partner:shelters.ana");
    assert_eq!(shelter.get(&format!("/partner/case/{folio}")).status, 404, "the case is closed to them");
    let form = shelter.get("/partner/emergency?lang=en");
    sound(&form);
    for said in ["It is recorded", "Somebody else looks at it", "The person is told"] {
        assert!(form.body.contains(said), "{said}: {}", form.body);
    }
    let shown = open(&mut shelter, &folio, REASON);
    sound(&shown);
    assert_eq!(shown.status, 200);
    for said in [folio.as_str(), "shown once", "somebody else looks at it by"] {
        assert!(shown.body.contains(said), "{said}: {}", shown.body);
    }
    assert!(!shown.body.contains("/step/") && !shown.body.contains("/tell/"), "nothing can be done on it");
    assert_eq!(shelter.get(&format!("/partner/case/{folio}")).status, 404, "it is closed again");

    let mut auditor = Browser::at(browser.web.clone()).sign_in(Door::Auditor);
    assert!(auditor.get("/auditor").body.contains("/auditor/emergencies"));
    let place = waiting(&mut auditor, "auditor").unwrap();
    let page = auditor.get(&place);
    sound(&page);
    assert!(page.body.contains(REASON) && page.body.contains("shelters.ana"), "{}", page.body);
    for fields in
        [&[("found", "justified")][..], &[("why", FOUND)], &[("found", "justified"), ("why", "fine")]]
    {
        let refused = auditor.post(&place, fields);
        assert_eq!(refused.status, 422, "{fields:?}");
        sound(&refused);
    }
    let done = auditor.post(&place, &[("found", "unjustified"), ("why", FOUND)]);
    let queue = auditor.follow(&done);
    assert!(queue.body.contains("It is looked at, and recorded") && queue.body.contains("Nothing waits"));
    let twice = auditor.post(&place, &[("found", "justified"), ("why", FOUND)]);
    assert_eq!(twice.status, 404);
    assert!(twice.body.contains("perhaps somebody has looked at it already"), "{}", twice.body);

    let mut person = Browser::at(browser.web.clone());
    person.post("/person", &[("folio", &folio), ("issuer", "CAN"), ("number", "SYN00000001")]);
    let told = person.get("/person?lang=en").body;
    assert!(told.contains("in an emergency: somebody’s life"), "{told}");
    for browser in [&shelter, &auditor] {
        assert!(!browser.logged.contains("knife") && !browser.logged.contains(&folio), "{}", browser.logged);
    }
}

#[test]
fn who_opened_a_door_does_not_review_it_under_any_seat() {
    let browser = Browser::new(false);
    let folio = admitted(&browser).to_string();
    let mut ana = other(&browser, "protection-officer:pfpnna.ana");
    let opened =
        ana.post("/officer/emergency", &[("folio", &folio), ("emergency", "health"), ("reason", REASON)]);
    assert_eq!(opened.status, 200, "{}", opened.body);
    let place = waiting(&mut ana, "officer").unwrap();
    let head = browser.head();
    let page = ana.get(&place);
    assert!(
        page.body.contains("You opened this door yourself") && !page.body.contains("<textarea"),
        "{}",
        page.body
    );
    let own = ana.post(&place, &[("found", "justified"), ("why", FOUND)]);
    assert_eq!(own.status, 403);
    let mut again = other(&browser, "auditor:cndh.ana");
    let place_there = waiting(&mut again, "auditor").unwrap();
    assert_eq!(again.post(&place_there, &[("found", "justified"), ("why", FOUND)]).status, 403);
    assert_eq!(browser.head(), head, "nothing was recorded");
    let mut eva = other(&browser, "protection-officer:pfpnna.eva");
    assert_eq!(eva.post(&place, &[("found", "justified"), ("why", FOUND)]).status, 303);
    assert_eq!(waiting(&mut ana, "officer"), None);
}

#[test]
fn a_door_does_not_open_without_a_reason_nor_for_a_case_that_is_not_there() {
    let browser = Browser::new(false);
    // The first folio is the example of the help texts: the second is theirs alone.
    admitted(&browser);
    let folio = admitted_as(&browser, "SYN00000002").to_string();
    let head = browser.head();
    let mut shelter = other(&browser, "partner:shelters.ana");
    let empty = shelter.post("/partner/emergency?lang=en", &[]);
    assert_eq!(empty.status, 422);
    sound(&empty);
    for said in ["Case number: this is needed", "Who is in danger: this is needed", "Why: this is needed"] {
        assert!(
            empty.body.contains(said) || empty.body.contains(&said.to_lowercase()),
            "{said}: {}",
            empty.body
        );
    }
    assert_eq!(open(&mut shelter, &folio, "danger").status, 422);
    // No emergency serves enforcement: there is no such page for them, whatever the folio.
    let mut control = other(&browser, "enforcement-officer:inm.luis");
    let mut ask = |folio: &str| {
        let fields = [("folio", folio), ("emergency", "life"), ("reason", REASON)];
        let reply = control.post("/officer/emergency", &fields);
        (reply.status, reply.body.replace(folio, "FOLIO"))
    };
    let (closed, absent, senseless) = (ask(&folio), ask("case_0000zzzz"), ask("nonsense-here"));
    assert_eq!(closed.0, 404);
    assert_eq!(closed, absent);
    assert_eq!(closed, senseless);
    assert_eq!(browser.head(), head, "nothing was recorded");
    let mut partner = Browser::at(browser.web.clone()).sign_in(Door::Partner);
    for place in ["/partner/emergencies", "/officer/emergencies", "/officer/delays", "/auditor/emergencies"] {
        assert_eq!(partner.get(place).status, 404, "{place}");
    }
    let mut officer = Browser::at(browser.web.clone()).sign_in(Door::Officer);
    for place in ["/officer/emergencies", "/officer/delays"] {
        assert_eq!(officer.get(place).status, 404, "{place}: the plain officer looks at nobody else's");
    }
    assert_eq!(officer.get("/officer/emergency").status, 200);
}

#[test]
fn a_delay_is_set_by_one_confirmed_by_another_and_ended() {
    let browser = Browser::new(false);
    let folio = admitted(&browser).to_string();
    let mut officer = Browser::at(browser.web.clone()).sign_in(Door::Officer);
    officer.get(&format!("/officer/case/{folio}"));
    let mut person = Browser::at(browser.web.clone());
    person.post("/person", &[("folio", &folio), ("issuer", "CAN"), ("number", "SYN00000001")]);
    let mut told = || !person.get("/person?lang=en").body.contains("Nobody has.");
    assert!(told());
    let mut ana = other(&browser, "protection-officer:pfpnna.ana");
    let mut eva = other(&browser, "protection-officer:pfpnna.eva");
    let page = ana.get("/officer/delays?lang=en");
    sound(&page);
    let empty = ana.post("/officer/delays", &[]);
    assert_eq!(
        (empty.status, empty.body.matches("this is needed").count() >= 3),
        (422, true),
        "{}",
        empty.body
    );
    let mut set = |folio: &str, until: &str, why: &str| {
        ana.post("/officer/delays", &[("folio", folio), ("until", until), ("why", why)]).status
    };
    assert_eq!(set("case_0000zzzz", "2026-04-01", "lgpdppso:49.IX"), 422);
    assert_eq!(set(&folio, "2027-04-01", "lgpdppso:49.IX"), 422, "longer than content allows");
    assert_eq!(set(&folio, "2026-04-01", "lmigra:52"), 422, "not a ground for it");
    assert_eq!(set(&folio, "2026-04-01", "lgpdppso:49.IX"), 303);
    assert_eq!(set(&folio, "2026-04-01", "lgpdppso:49.IX"), 422, "one runs already");
    assert!(!told(), "it runs from its first day");
    let confirm = format!("/officer/delays/{folio}/confirm");
    assert_eq!(ana.post(&confirm, &[]).status, 422, "not whoever set it");
    assert!(ana.get("/officer/delays").body.contains("waits for somebody else’s word"));
    let page = eva.get("/officer/delays?lang=en");
    sound(&page);
    assert!(page.body.contains(&confirm), "{}", page.body);
    assert_eq!(officer.post(&confirm, &[]).status, 404, "that is not for them");
    assert_eq!(eva.post(&confirm, &[]).status, 303);
    assert_eq!(eva.post(&confirm, &[]).status, 422, "once is enough");
    assert!(eva.get("/officer/delays").body.contains("runs, confirmed"));
    let end = format!("/officer/delays/{folio}/end");
    assert_eq!(eva.post(&end, &[]).status, 303);
    assert_eq!(eva.post(&end, &[]).status, 422, "it is over");
    assert!(told());
}

#[test]
fn a_seat_names_a_role_that_signs_in_and_a_person() {
    let browser = Browser::new(false);
    let content = &browser.web.app.published().unwrap().content;
    for wrong in ["protection-officer:pfpnna", "person.ana", "nobody:pfpnna.ana", "officer:nowhere.ana", ""] {
        assert!(Named::read(wrong, content, now()).is_err(), "{wrong}");
    }
    let door = |who: &str| Named::read(who, content, now()).unwrap().door;
    assert_eq!(door("auditor:cndh.ana"), Door::Auditor);
    assert_eq!(door("legal-reviewer:segob.ana"), Door::Officer);
    // What they do is theirs by name.
    let port = place(content, "port-of-entry").to_string();
    let mut eva = other(&browser, "officer:inm.eva");
    let (done, _) = eva.fill("/officer/open/admit", &admission("30", &port));
    assert_eq!(done.status, 303, "{}", done.body);
    let head = rumbo_base::Position(browser.head());
    let event = browser.web.app.store().read(|it| it.event(head)).unwrap().unwrap();
    assert_eq!(event.actor, "inm.eva");
}
