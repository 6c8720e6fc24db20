//! Every door, with everybody who has come in by any door, over every page there is: nobody finds what a person told in
//! confidence, and who may not see a case finds nothing of it.

use std::collections::BTreeSet;

use rumbo_render::Door;

use super::browser::{Browser, links};
use super::steps::{admitted, place};
use crate::http::reply::Reply;

/// Words that stand nowhere else: what shows one of them shows the person who told it.
pub(super) const TOLD: [(&str, &str); 4] = [
    ("number", "CANARYDOC77"),
    ("field-name", "Canaria Quetzalli"),
    ("field-document_number", "CANARYPASS88"),
    ("field-contact", "canary.mail@example.invalid"),
];
/// The day on which they say that they were born, as it is kept and as pages would write it.
const BORN: [&str; 4] = ["1991-02-27", "27/02/1991", "27 de febrero de 1991", "27 February 1991"];
/// Pages that show law and content, many of one shape.
const OF_CONTENT: [&str; 5] =
    ["/analyst/rule/", "/analyst/rules/", "/auditor/file", "/officer/open/", "/partner/tell/"];
/// Pages that one reader opens at most.
const PAGES_MAX: usize = 700;

/// Whether a text shows the person.
pub(super) fn shown(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    let words = TOLD.iter().map(|it| it.1).chain(BORN);
    words.into_iter().find(|it| text.contains(&it.to_lowercase()))
}

/// Somebody who tells an officer everything that can be told, goes on to ask for protection, and is handed on.
pub(super) fn confided(browser: &mut Browser) -> String {
    let port = place(&browser.web.app.published().unwrap().content, "port-of-entry").to_string();
    let mut fields = vec![
        ("issuer", "CAN"),
        ("place", port.as_str()),
        ("field-nationality", "CAN"),
        ("field-sex", "female"),
        ("field-age_group", "30-59"),
        ("field-condition", "VSP"),
        ("field-days_granted", "180"),
        ("field-document_kind", "passport"),
        ("field-birth_date", BORN[0]),
    ];
    fields.extend(TOLD);
    let (done, _) = browser.fill("/officer/open/admit", &fields);
    let place = done.header("location").unwrap().to_owned();
    place.trim_start_matches("/officer/case/").split('?').next().unwrap().to_owned()
}

/// Somebody who reads, and where they begin.
fn readers(web: &Browser, folio: &str) -> Vec<(&'static str, Browser)> {
    let at = || Browser::at(web.web.clone());
    let mut own = at();
    let looked_up = own.post("/person", &[("folio", folio), ("issuer", "CAN"), ("number", TOLD[0].1)]);
    assert_eq!(looked_up.status, 303, "the person finds their own case: {}", looked_up.body);
    vec![
        ("nobody", at()),
        ("the person", own),
        ("partner", at().sign_in(Door::Partner)),
        ("analyst", at().sign_in(Door::Analyst)),
        ("auditor", at().sign_in(Door::Auditor)),
    ]
}

/// Every page of a case that any door has, for every purpose that anybody could name.
pub(super) fn about(browser: &Browser, folio: &str) -> Vec<String> {
    let published = browser.web.app.published().unwrap();
    let purposes = published.content.purposes.keys().map(|it| format!("?purpose={it}"));
    let mut all = Vec::new();
    for query in purposes.chain(["?purpose=".to_owned(), String::new()]) {
        for door in ["officer", "partner"] {
            all.push(format!("/{door}/case/{folio}{query}"));
            all.push(format!("/{door}/case/{folio}/step/issue-card{query}"));
        }
        all.push(format!("/officer{query}"));
        all.push(format!("/officer/cases{}", query.replacen('?', "?state=card-due&", 1)));
    }
    all.push(format!("/officer/find?folio={folio}"));
    all.extend(
        ["/person", "/person/paper/admission-record", "/person/step/ask-regularisation"].map(str::to_owned),
    );
    let head = browser.head();
    all.extend((1..=head).flat_map(|it| [format!("/auditor/event/{it}"), format!("/auditor/receipt/{it}")]));
    all
}

/// Opens every page that a reader can find or guess, and gives what was answered.
pub(super) fn walk(browser: &mut Browser, guessed: &[String], mut look: impl FnMut(&str, &Reply)) {
    let mut queue: Vec<String> = guessed.to_vec();
    queue.extend(
        ["/", "/person", "/partner", "/officer", "/analyst", "/auditor", "/metrics"].map(str::to_owned),
    );
    let mut seen = BTreeSet::new();
    while let Some(place) = queue.pop() {
        // Of many pages of one shape that speak of law and content alone, one is enough.
        let shape = OF_CONTENT.into_iter().find(|it| place.starts_with(it));
        if shape.is_some_and(|shape| seen.iter().any(|it: &String| it.starts_with(shape))) {
            continue;
        }
        if !seen.insert(place.clone()) || seen.len() > PAGES_MAX {
            continue;
        }
        let reply = browser.get(&place);
        look(&place, &reply);
        queue.extend(links(&reply.body));
    }
}

#[test]
fn no_page_of_any_door_shows_what_a_person_told_in_confidence() {
    let mut officer = Browser::new(true).sign_in(Door::Officer);
    let folio = confided(&mut officer);
    let guessed = about(&officer, &folio);
    let mut readers = readers(&officer, &folio);
    readers.push(("officer", officer));
    for (who, browser) in &mut readers {
        let mut pages = 0;
        walk(browser, &guessed, |place, reply| {
            pages += 1;
            let everything = format!("{place} {reply:?}");
            assert_eq!(shown(&everything), None, "{who} at {place}: {everything}");
        });
        assert!(pages > guessed.len(), "{who} saw {pages} pages");
        assert_eq!(shown(&browser.logged), None, "{who}: the log tells of the person");
        assert!(!browser.logged.contains(&folio), "{who}: the log tells of the case");
    }
}

#[test]
fn who_may_not_see_a_case_finds_nothing_of_it_behind_any_door() {
    let mut officer = Browser::new(true).sign_in(Door::Officer);
    // The first folio is the example of the help texts: the second is theirs alone.
    admitted(&officer);
    let folio = confided(&mut officer);
    let guessed = about(&officer, &folio);
    // The folio is in the addresses that are asked: what else stands on the page of a case is not to be found.
    let page = officer.get(&format!("/officer/case/{folio}")).body;
    assert!(page.contains("class=\"state\"") || page.contains("VSP") || page.contains("180"), "{page}");
    for (who, mut browser) in readers(&officer, &folio) {
        if who == "the person" {
            continue;
        }
        walk(&mut browser, &guessed, |place, reply| {
            if place.contains(&folio) {
                // Without a purpose the door asks for one, whatever the folio.
                let purposeless = place.contains("purpose=&") || place.ends_with("purpose=");
                assert!(
                    reply.status == 404 || reply.status == 422 && purposeless,
                    "{who} at {place}: {reply:?}"
                );
            } else if who != "auditor" {
                assert!(!reply.body.contains(&folio), "{who} at {place}: {}", reply.body);
            }
        });
    }
}

#[test]
fn an_error_tells_nobody_what_somebody_else_wrote() {
    let mut officer = Browser::new(true).sign_in(Door::Officer);
    let folio = confided(&mut officer);
    let mut stranger = Browser::at(officer.web.clone());
    let number = TOLD[0].1;
    let wrong = stranger.post("/person", &[("folio", &folio), ("issuer", "CAN"), ("number", "WRONG")]);
    let nowhere = stranger.get("/nowhere");
    let method = officer.post(&format!("/officer/case/{folio}"), &[("number", number)]);
    let unkeyed =
        officer.post(&format!("/officer/case/{folio}/step/issue-card"), &[("field-name", TOLD[1].1)]);
    for (reply, status) in [(&wrong, 422), (&nowhere, 404), (&method, 405)] {
        assert_eq!(reply.status, status, "{reply:?}");
        assert_eq!(shown(&format!("{reply:?}")), None, "{reply:?}");
    }
    assert!(unkeyed.status >= 400);
    for place in ["CANARYDOC77", "person?number=CANARYDOC77", "officer/find?folio=CANARYDOC77"] {
        stranger.get(&format!("/{place}"));
    }
    for browser in [&officer, &stranger] {
        assert_eq!(shown(&browser.logged), None, "{}", browser.logged);
    }
    let metrics = stranger.get("/metrics");
    assert_eq!(shown(&format!("{metrics:?}")), None);
}
