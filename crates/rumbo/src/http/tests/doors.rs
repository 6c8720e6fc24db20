//! Doors open to their own sessions only; every page can be read in both languages, is light, and protects its reader.

use std::collections::BTreeSet;

use rumbo_app::access::Asking;
use rumbo_base::Action;
use rumbo_render::{Door, STYLE};

use super::browser::{Browser, links, tokens};
use super::steps::{admitted, claimed};

/// Pages behind each door.
const BEHIND: [&str; 35] = [
    "/person/paper/admission-record",
    "/person/step/ask-regularisation",
    "/partner",
    "/partner/emergency",
    "/partner/cases?programme=visitor-stay&state=protection-claimed",
    "/partner/places",
    "/partner/places/dif-tapachula",
    "/officer",
    "/officer/lapses",
    "/officer/cases?programme=visitor-stay&state=card-due",
    "/officer/open/admit",
    "/officer/emergency",
    "/officer/emergencies",
    "/officer/delays",
    "/officer/recovery",
    "/analyst",
    "/analyst/table/entries-by-month",
    "/analyst/law",
    "/analyst/coverage",
    "/analyst/profile",
    "/analyst/profile/rights",
    "/analyst/obligations",
    "/analyst/coherence",
    "/analyst/coherence/duties",
    "/analyst/obligations/commitment",
    "/analyst/rules",
    "/analyst/rules/lmigra",
    "/analyst/rule/visitor-stay",
    "/auditor",
    "/auditor/event/1",
    "/auditor/receipt/1",
    "/auditor/checkpoint",
    "/auditor/file?path=country.toml",
    "/auditor/verify",
    "/auditor/emergencies",
];

fn without_its_address(html: &str, place: &str) -> String {
    html.replace(&place.replace('&', "&amp;"), "")
}

#[test]
fn a_door_without_its_session_answers_like_a_missing_page() {
    for stranger in [None, Some(Door::Officer), Some(Door::Analyst), Some(Door::Auditor), Some(Door::Partner)]
    {
        let mut browser = Browser::new(true);
        if let Some(door) = stranger {
            browser = browser.sign_in(door);
        }
        let own = stranger.map_or("/none", Door::path);
        for place in BEHIND.into_iter().filter(|it| !it.starts_with(own)) {
            let query = place.split_once('?').map(|it| it.1);
            let nowhere = query.map_or("/nowhere/at/all".to_owned(), |it| format!("/nowhere/at/all?{it}"));
            let (shown, missing) = (browser.get(place), browser.get(&nowhere));
            assert_eq!((shown.status, missing.status), (404, 404), "{place}");
            let (shown, missing) =
                (without_its_address(&shown.body, place), without_its_address(&missing.body, &nowhere));
            assert_eq!(shown, missing, "{place}");
            assert_eq!(browser.post(place, &[]).status, 404, "{place}");
        }
    }
}

#[test]
fn an_auditor_takes_away_a_receipt_that_holds_without_the_node() {
    let mut browser = Browser::new(true).sign_in(Door::Auditor);
    let first = browser.get("/auditor").body;
    let key = first
        .split("<code>")
        .find_map(|it| it.split("</code>").next().filter(|it| it.contains('+')))
        .unwrap();
    let key: rumbo_store::VerifierKey = key.parse().unwrap();
    let proof: rumbo_store::LogProof = browser.get("/auditor/receipt/1").body.parse().unwrap();
    assert_eq!((proof.index, proof.verify(&key, &[])), (0, Ok(Vec::new())));
    let signed: rumbo_store::SignedCheckpoint = browser.get("/auditor/checkpoint").body.parse().unwrap();
    assert_eq!(signed.verify(&key), Ok(None));
    assert!(browser.get("/auditor/event/1").body.contains("/auditor/receipt/1"));
    assert_eq!(browser.get("/auditor/receipt/999999").status, 404);
}

#[test]
fn a_link_opens_one_door_once_with_a_cookie_that_scripts_and_other_sites_do_not_get() {
    for door in Door::ALL {
        let mut browser = Browser::new(false);
        let path = tokens().path(door);
        let first = browser.get(&path);
        assert_eq!(first.header("location"), Some(door.path()));
        // Without an invented person, the person's door asks who is there.
        if door != Door::Person {
            let cookie = first.header("set-cookie").unwrap();
            assert!(cookie.contains("; HttpOnly; SameSite=Strict"), "{cookie}");
        }
        assert_eq!(browser.follow(&first).status, 200);
        assert_eq!(browser.get(&path).status, 404, "the link is used up");
        for other in Door::ALL.into_iter().filter(|it| *it != door && *it != Door::Person) {
            assert_eq!(browser.get(other.path()).status, 404);
        }
        let out = browser.post("/salir", &[]);
        assert_eq!(out.status, 303);
        assert_eq!(browser.get(door.path()).status, if door == Door::Person { 200 } else { 404 });
    }
}

/// Opens every page that a browser finds, of many pages of one shape one, and looks at what all of them owe their reader. Of the forms
/// that open a case it reads the named one.
pub(super) fn crawl(browser: &mut Browser, opens: &str) -> BTreeSet<String> {
    let (mut queue, mut seen) = (vec!["/".to_owned()], BTreeSet::new());
    while let Some(place) = queue.pop() {
        // Of many pages of one shape one is enough.
        let like_others = place.contains("/auditor/file")
            || (place.contains("/analyst/rule/") && !place.contains("/visitor-stay"))
            || (place.contains("/partner/tell/") && !place.contains("/child-protection-route"))
            || (place.contains("/case/") && place.contains("/tell/"))
            || (place.contains("/officer/open/") && !place.contains(opens));
        if like_others || !seen.insert(place.clone()) || seen.len() > 1_500 {
            continue;
        }
        let reply = browser.get(&place);
        assert_eq!(reply.status, 200, "{place}");
        // Receipts and checkpoints are plain text to keep, not pages.
        if reply.header("content-type").is_some_and(|it| it.starts_with("text/plain")) {
            continue;
        }
        let policy = reply.header("content-security-policy").unwrap();
        assert!(
            policy.starts_with("default-src 'none'; style-src '") && !policy.contains("unsafe"),
            "{place}"
        );
        // A blank form on which somebody is told of comes back as it was when the connection broke; nothing else is kept.
        let kept = if place.starts_with("/partner/tell/") { "private, no-cache" } else { "no-store" };
        assert_eq!(reply.header("cache-control"), Some(kept), "{place}");
        let html = &reply.body;
        assert_eq!(html.matches("<h1").count(), 1, "{place}");
        assert!(!html.contains("class=\"missing\""), "{place} lacks words: {html}");
        // Whoever lives by a programme may have a cheap phone; the reading rooms may be larger.
        let of_programmes = ["/person", "/partner", "/officer"].iter().any(|door| place.starts_with(door));
        assert!(!of_programmes || html.len() + STYLE.len() <= 40 * 1024, "{place}: {} bytes", html.len());
        let marked =
            ["ynthetic data", "SYNTHETIC DATA", "atos sintéticos"].iter().any(|it| html.contains(it));
        assert!(marked, "{place} does not say that its people are invented");
        assert!(!html.contains("<script") && !html.contains(" style=") && !html.contains("{ $"), "{place}");
        assert!(html.contains("lang=\"es\"") || html.contains("lang=\"en\""), "{place}");
        queue.extend(links(html));
    }
    seen
}

#[test]
fn every_page_is_whole_in_both_languages_and_leads_nowhere_in_vain() {
    let mut browser = Browser::new(true);
    admitted(&browser);
    // The person enters before somebody else's claim is there: theirs is the case with a paper.
    for door in Door::ALL {
        browser = browser.sign_in(door);
    }
    claimed(&browser);
    let seen = crawl(&mut browser, "/admit");
    let shapes = [
        "/analyst/rule/visitor-stay",
        "/analyst/table/overstay-estimate",
        "/auditor/verify",
        "/officer/open/admit",
        "/officer/emergency",
        "/auditor/emergencies",
        "/partner/places",
        "/partner/tell/child-protection-route/notify-as-other-authority",
        "/person/paper/admission-record",
    ];
    for place in shapes {
        assert!(seen.iter().any(|it| it.starts_with(place)), "{place} was not reached from the doors");
    }
    assert!(seen.iter().any(|it| it.ends_with("lang=en")) && seen.iter().any(|it| it.ends_with("lang=es")));
}

#[test]
fn the_first_page_and_the_next_ones_of_a_person_are_light() {
    let mut browser = Browser::new(true);
    admitted(&browser);
    for language in ["es", "en"] {
        let home = browser.get(&format!("/?lang={language}"));
        let bytes = home.body.len() + STYLE.len();
        assert!(bytes <= 40 * 1024, "{bytes}");
    }
    let mut browser = browser.sign_in(Door::Person);
    for language in ["es", "en"] {
        for place in ["/person", "/person/paper/admission-record", "/person/step/ask-regularisation"] {
            let page = browser.get(&format!("{place}?lang={language}"));
            assert_eq!(page.status, 200, "{place}");
            // Of 12 KiB, what stays is for the headers: fewer than 512 bytes.
            assert!(page.body.len() <= 11 * 1024 + 512, "{place}: {} bytes", page.body.len());
        }
    }
}

#[test]
fn the_pages_of_rules_are_light_and_say_what_the_law_says() {
    let mut browser = Browser::new(true).sign_in(Door::Analyst);
    let (mut places, mut seen) = (vec!["/analyst/rules".to_owned()], BTreeSet::new());
    while let Some(place) = places.pop() {
        let page = browser.get(&format!("{place}?lang=en"));
        assert_eq!(page.status, 200, "{place}");
        assert!(page.body.len() + STYLE.len() <= 40 * 1024, "{place}: {} bytes", page.body.len());
        let below =
            |it: &String| it.starts_with("/analyst/rule") && !it.contains("lang=") && !it.ends_with("/cells");
        places.extend(links(&page.body).into_iter().filter(below).filter(|it| seen.insert(it.clone())));
    }
    let rules = seen.iter().filter(|it| it.starts_with("/analyst/rule/")).count();
    assert!(rules > 100, "{rules} rules were reached");
    let page = browser.get("/analyst/rule/visitor-stay?lang=es").body;
    for words in ["Salvo si", "180 días naturales", "Tabla de decisión", "ciento ochenta días"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let cells = browser.get("/analyst/rule/visitor-stay/cells?lang=en").body;
    assert!(cells.contains("For example, looked at on"), "{cells}");
    for nowhere in [
        "/analyst/rule/no-such-rule",
        "/analyst/rule/no-such-rule/cells",
        "/analyst/rule/%2e%2e",
        "/analyst/rules/no-such-law",
    ] {
        assert_eq!(browser.get(nowhere).status, 404, "{nowhere}");
    }
}

#[test]
fn the_style_sheet_is_kept_by_its_tag() {
    let mut browser = Browser::new(false);
    let first = browser.get("/style.css");
    assert_eq!((first.status, first.body.as_str()), (200, STYLE));
    let tag = first.header("etag").unwrap().to_owned();
    browser.headers.insert("if-none-match", tag);
    let again = browser.get("/style.css");
    assert_eq!((again.status, again.body.as_str()), (304, ""));
}

#[test]
fn a_language_is_chosen_once_and_unknown_ones_change_nothing() {
    let mut browser = Browser::new(false);
    assert!(browser.get("/").body.contains("<html lang=\"es\">"));
    assert!(browser.get("/?lang=en").body.contains("<html lang=\"en\">"));
    assert!(browser.get("/person").body.contains("<html lang=\"en\">"), "the choice is kept");
    assert!(browser.get("/?lang=tlh").body.contains("<html lang=\"es\">"));
    let mut other = Browser::new(false);
    other.headers.insert("accept-language", "de-DE,en-GB;q=0.8,es;q=0.2".to_owned());
    assert!(other.get("/").body.contains("<html lang=\"en\">"), "the device's own language, if it is spoken");
}

#[test]
fn requests_made_by_other_sites_are_turned_away() {
    let mut browser = Browser::new(false).sign_in(Door::Auditor);
    browser.headers.insert("origin", "http://elsewhere.example".to_owned());
    assert_eq!(browser.post("/auditor/verify", &[]).status, 421);
    browser.headers.insert("origin", "http://127.0.0.1:7070".to_owned());
    assert_eq!(browser.post("/auditor/verify", &[]).status, 303);
    browser.headers.insert("host", "elsewhere.example:7070".to_owned());
    assert_eq!(browser.get("/").status, 421, "a name that was bent to this machine");
    browser.web.wait_for_verification();
}

#[test]
fn a_page_used_in_the_wrong_way_says_so() {
    let mut browser = Browser::new(false).sign_in(Door::Analyst);
    assert_eq!(browser.post("/analyst", &[]).status, 405);
    assert_eq!(browser.post("/", &[]).status, 405);
    assert_eq!(browser.get("/salir").status, 405);
}

#[test]
fn hostile_text_stays_text() {
    let hostile = "\"><script>alert(1)</script>";
    let mut browser = Browser::new(false).sign_in(Door::Officer);
    let pages = [
        browser.get("/nowhere?x=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"),
        browser.get("/officer?purpose=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"),
        browser.post("/person", &[("folio", hostile), ("issuer", hostile), ("number", hostile)]),
        browser.fill("/officer/open/admit", &[("field-nationality", hostile), ("number", hostile)]).0,
    ];
    for page in pages {
        assert!(page.status >= 400 && !page.body.contains("<script"), "{}", page.body);
    }
}

#[test]
fn a_list_for_a_forbidden_purpose_is_refused_with_its_citation() {
    let mut browser = Browser::new(false).sign_in(Door::Officer);
    for place in [
        "/officer?purpose=verification",
        "/officer/cases?programme=visitor-stay&state=card-due&purpose=national-security",
    ] {
        let no = browser.get(place);
        assert_eq!(no.status, 403, "{place}");
        assert!(no.body.contains("Ley de Migración") && no.body.contains("class=\"refusal\""), "{}", no.body);
        assert!(!no.body.contains("case_"), "no case is shown");
    }
    assert_eq!(browser.get("/officer?purpose=stay-service").status, 200);
    assert_eq!(browser.get("/officer?purpose=curiosity").status, 422);
}

#[test]
fn who_is_late_stands_in_no_list() {
    let mut browser = Browser::new(false).sign_in(Door::Officer);
    let case = admitted(&browser);
    let later = "2026-09-15T12:00:00Z".parse().unwrap();
    browser.web.app.tick(later, |_| ()).unwrap();
    let readers = crate::http::home::readers(&browser.web.app.published().unwrap().content, Door::Officer);
    let asking = Asking::of_readers(readers, "officer", later);
    let view = browser.web.app.case_for(case, Action::Read, &asking).unwrap();
    assert_eq!(view.case.state.as_str(), "overdue");
    assert!(!browser.get("/officer").body.contains(&case.to_string()));
    for state in ["overdue", "lapsed", "staying"] {
        assert_eq!(
            browser.get(&format!("/officer/cases?programme=visitor-stay&state={state}")).status,
            404,
            "{state}"
        );
    }
}

#[test]
fn the_ledger_is_verified_beside_everything_else() {
    let mut browser = Browser::new(false).sign_in(Door::Auditor);
    admitted(&browser);
    assert!(browser.get("/auditor/verify?lang=en").body.contains("Not verified since"));
    assert_eq!(browser.post("/auditor/verify", &[]).status, 303);
    browser.web.wait_for_verification();
    let root = browser.web.app.store().read(|reader| reader.verify(|_, _| ())).unwrap().root;
    let root: String = root.iter().map(|it| format!("{it:02x}")).collect();
    let page = browser.get("/auditor/verify").body;
    assert!(page.contains(&root) && page.contains("Whole: "), "{page}");
    let metrics = browser.get("/metrics").body;
    let at = browser.web.now().as_second();
    assert!(metrics.contains(&format!("rumbo_ledger_verified_timestamp_seconds {at}\n")), "{metrics}");
    assert!(metrics.contains("rumbo_ledger_faults 0\n"), "{metrics}");
}

/// Proposes the figures of a table, or releases those that wait: what its page offers.
fn release(browser: &mut Browser, place: &str) -> u16 {
    let page = browser.get(&format!("/analyst/table/{place}&lang=en")).body;
    let figures = page.split("name=\"figures\" value=\"").nth(1).and_then(|it| it.split('"').next());
    let figures = figures.unwrap_or_else(|| panic!("{page}")).to_owned();
    let (table, query) = place.split_once('?').unwrap();
    browser.post(&format!("/analyst/table/{table}/publish?{query}"), &[("figures", &figures)]).status
}

#[test]
fn figures_leave_as_a_file_once_two_people_say_so() {
    let mut ana = Browser::new(false).sign_in_as("analyst:inegi.ana");
    admitted(&ana);
    let mut eva = Browser::at(ana.web.clone()).sign_in_as("analyst:inegi.eva");
    let place = "entries-by-month?from=2026-01-01&until=2026-12-31";
    let file = "/analyst/table/entries-by-month.csv?from=2026-01-01&until=2026-12-31";
    let page = |browser: &mut Browser| browser.get(&format!("/analyst/table/{place}&lang=en")).body;
    assert!(page(&mut ana).contains("have not left") && !page(&mut ana).contains(" download"));
    assert_eq!(ana.get(file).status, 404);
    assert_eq!(release(&mut ana, place), 303);
    assert!(page(&mut ana).contains("You proposed them") && !page(&mut ana).contains("name=\"figures\""));
    let head = ana.head();
    let stale =
        eva.post(&format!("/analyst/table/{}", place.replace('?', "/publish?")), &[("figures", "00")]);
    assert!(stale.status == 422 && ana.head() == head, "what was not looked at is not released");
    assert_eq!(eva.get(file).status, 404, "one is not enough");
    assert_eq!(release(&mut eva, place), 303);
    let shown = page(&mut eva);
    assert!(
        shown.contains("inegi.ana") && shown.contains("inegi.eva") && shown.contains(" download"),
        "{shown}"
    );
    assert_eq!(ana.get(file).status, 200);
    let other = "/analyst/table/entries-by-month.csv?from=2026-01-01&until=2026-11-30";
    assert_eq!(ana.get(other).status, 404, "other figures wait for themselves");
    for stranger in [Door::Officer, Door::Partner] {
        let mut stranger = Browser::at(ana.web.clone()).sign_in(stranger);
        assert_eq!(stranger.get(file).status, 404);
    }
}

#[test]
fn files_of_tables_carry_their_origin() {
    let mut browser = Browser::new(true).sign_in(Door::Analyst);
    admitted(&browser);
    let mut somebody = Browser::at(browser.web.clone()).sign_in_as("analyst:inegi.ana");
    for place in ["entries-by-month?from=2026-01-01&until=2026-12-31", "overstay-estimate?"] {
        release(&mut browser, place);
        release(&mut somebody, place);
    }
    let csv = browser.get("/analyst/table/entries-by-month.csv?from=2026-01-01&until=2026-12-31");
    assert_eq!(csv.header("content-type"), Some("text/csv; charset=utf-8"));
    assert!(csv.body.contains("SYNTHETIC") && csv.body.contains("LEDGER_POSITION"), "{}", csv.body);
    let json = browser.get("/analyst/table/overstay-estimate.json");
    let json: serde_json::Value = serde_json::from_str(&json.body).unwrap();
    assert_eq!(json["origin"]["synthetic"], true);
    assert_eq!(browser.get("/analyst/table/entries-by-month.exe").status, 404);
    let wrong = browser.get("/analyst/table/entries-by-month?from=yesterday&lang=en");
    assert!(wrong.status == 422 && wrong.body.contains("a day that exists"), "{}", wrong.body);
    assert_eq!(browser.get("/analyst/table/entries-by-month?from=2026-05-01&until=2026-04-01").status, 422);
}
