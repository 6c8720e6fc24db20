//! Lapses that are only proposed, judged at the officer's door.

use std::sync::Arc;

use rumbo_render::Door;

use super::browser::{Browser, links, node_since, now, tokens};
use crate::http::visit::Web;

const WAITING: &str = "/officer/lapses";
/// The board for families meets every three months, by a source that nobody read in the official text.
const LAPSE: &str = "/officer/lapses/families-board/2025-2";

/// A node that has watched since April 2025 and was told of no session.
fn unheld() -> Browser {
    let app = node_since(true, "2025-04-01T12:00:00Z".parse().unwrap());
    for day in ["2025-04-01T12:00:00Z", "2025-07-01T12:00:00Z"] {
        app.tick(day.parse().unwrap(), |_| ()).unwrap();
    }
    Browser::at(Arc::new(Web::new(app, true, "es".to_owned(), now, tokens()))).sign_in(Door::Officer)
}

#[test]
fn an_officer_accepts_a_proposed_lapse_with_a_reason_and_it_is_a_breach() {
    let mut officer = unheld();
    assert!(links(&officer.get("/officer").body).contains(&WAITING.to_owned()));
    let list = officer.get(WAITING).body;
    assert!(links(&list).contains(&LAPSE.to_owned()), "{list}");
    let head = officer.head();
    let (empty, _) = officer.fill(&format!("{LAPSE}?lang=en"), &[]);
    assert_eq!((empty.status, officer.head()), (422, head));
    for input in ["verdict", "reason"] {
        assert!(empty.body.contains(&format!("href=\"#{input}\"")), "{input}: {}", empty.body);
    }
    let (judged, key) = officer.fill(LAPSE, &[("verdict", "accept"), ("reason", "no minutes were found")]);
    let list = officer.follow(&judged).body;
    assert!(list.contains("role=\"status\"") && !links(&list).contains(&LAPSE.to_owned()), "{list}");
    let head = officer.head();
    let again =
        officer.post(LAPSE, &[("verdict", "accept"), ("reason", "no minutes were found"), ("key", &key)]);
    assert_eq!(
        (again.status, officer.head()),
        (303, head),
        "it is judged once, and the same form sent twice has one answer"
    );
    let late = officer
        .post(LAPSE, &[("verdict", "reject"), ("reason", "minutes were found"), ("key", &"ab".repeat(16))]);
    assert_eq!((late.status, officer.head()), (404, head), "nobody judges it a second time");
    let mut analyst = Browser::at(officer.web.clone()).sign_in(Door::Analyst);
    let shown = analyst.get("/analyst/obligations?lang=en").body;
    assert!(shown.contains("Breach: fell due on 30 June 2025"), "{shown}");
}

#[test]
fn a_lapse_that_is_rejected_is_none() {
    let mut officer = unheld();
    let (judged, _) =
        officer.fill(LAPSE, &[("verdict", "reject"), ("reason", "the source counts otherwise")]);
    assert_eq!(judged.status, 303, "{}", judged.body);
    officer.web.app.tick(now(), |_| ()).unwrap();
    assert!(!links(&officer.get(WAITING).body).contains(&LAPSE.to_owned()), "it is not proposed again");
    let mut analyst = Browser::at(officer.web.clone()).sign_in(Door::Analyst);
    assert!(!analyst.get("/analyst/obligations?lang=en").body.contains("Breach: fell due on 30 June 2025"));
    for nothing in ["/officer/lapses/families-board/1999-1", "/officer/lapses/nothing/2025-2"] {
        assert_eq!(officer.get(nothing).status, 404, "{nothing}");
    }
}
