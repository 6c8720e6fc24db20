//! A way in given again, over its page: to somebody known by their answers, to somebody known by two officers; and everybody whom it
//! is not given to.

use rumbo_render::{Door, STYLE};

use super::browser::Browser;
use super::steps::{admitted, admitted_as};
use crate::http::reply::Reply;

const PLACE: &str = "/officer/recovery";
const RIGHT: [(&str, &str); 3] =
    [("answer-nationality", "can"), ("answer-age_group", "30-59"), ("answer-days_granted", "180")];

fn other(browser: &Browser, who: &str) -> Browser {
    Browser::at(browser.web.clone()).sign_in_as(who)
}

/// No page may be heavy, load anything or lack words.
fn sound(page: &Reply) {
    assert!(page.body.len() + STYLE.len() <= 40 * 1024, "{} bytes", page.body.len());
    assert!(!page.body.contains("class=\"missing\"") && !page.body.contains("<script"), "{}", page.body);
    assert_eq!(page.body.matches("<h1").count(), 1, "{}", page.body);
}

fn send(officer: &mut Browser, folio: &str, act: &str, answers: &[(&str, &str)]) -> Reply {
    let fields: Vec<(&str, &str)> =
        [("folio", folio), ("act", act)].into_iter().chain(answers.iter().copied()).collect();
    let reply = officer.post(&format!("{PLACE}?lang=en"), &fields);
    sound(&reply);
    reply
}

/// The word on the page that gives it.
fn word(page: &Reply) -> String {
    assert_eq!(page.status, 200, "{}", page.body);
    let codes: Vec<&str> =
        page.body.split("<code>").skip(1).filter_map(|it| it.split("</code>").next()).collect();
    let word = codes.into_iter().find(|it| it.len() == 24).unwrap_or_else(|| panic!("{}", page.body));
    word.to_owned()
}

fn with_document(browser: &Browser, folio: &str) -> (Browser, u16) {
    let mut person = Browser::at(browser.web.clone());
    let status =
        person.post("/person", &[("folio", folio), ("issuer", "CAN"), ("number", "SYN00000001")]).status;
    (person, status)
}

fn with_word(browser: &Browser, folio: &str, word: &str) -> (Browser, u16) {
    let mut person = Browser::at(browser.web.clone());
    let status = person.post("/person", &[("folio", folio), ("word", word)]).status;
    (person, status)
}

#[test]
fn somebody_without_papers_answers_and_gets_a_word_that_ends_every_other_way_in() {
    let browser = Browser::new(false);
    let folio = admitted(&browser).to_string();
    let (mut thief, _) = with_document(&browser, &folio);
    assert_eq!(thief.get("/person").status, 200);
    for language in ["es", "en"] {
        let lost = Browser::at(browser.web.clone()).get(&format!("/person?lang={language}"));
        sound(&lost);
        let says = if language == "es" { "Si ya no puede entrar" } else { "If you have lost your way in" };
        assert!(lost.body.contains(says), "{}", lost.body);
    }
    let mut maria = other(&browser, "officer:inm.maria");
    assert!(maria.get("/officer").body.contains(PLACE));
    sound(&maria.get(&format!("{PLACE}?lang=en")));
    let page = maria.get(&format!("{PLACE}?lang=en&folio={folio}"));
    sound(&page);
    for known in ["SYN00000001", "CAN", "30-59\" selected", "180"] {
        // The foot names the content by letters and digits of its hash, which may be anything.
        let told = page.body.split("<footer>").next().unwrap();
        assert!(!told.contains(known), "the page tells `{known}`: {told}");
    }
    assert_eq!(send(&mut maria, &folio, "answers", &RIGHT[..2]).status, 422, "too few");
    let wrong = send(&mut maria, &folio, "answers", &[RIGHT[0], RIGHT[1], ("answer-days_granted", "90")]);
    assert!(wrong.status == 422 && wrong.body.contains("not the answers of the file"), "{}", wrong.body);
    assert_eq!(thief.get("/person").status, 200);
    let given = word(&send(&mut maria, &folio, "answers", &RIGHT));
    assert!(thief.get("/person").body.contains("name=\"folio\""), "who was in is asked who they are");
    assert_eq!(with_document(&browser, &folio).1, 422, "the papers open no more");
    assert_eq!(with_word(&browser, &folio, "0000-0000-0000-0000-0000").1, 422);
    let (mut person, status) = with_word(&browser, &folio, &given.to_lowercase().replace('-', " "));
    assert_eq!(status, 303);
    let own = person.get("/person?lang=en").body;
    assert!(own.contains("to give the way into your file again"), "{own}");
    assert!(!maria.logged.contains(&given) && !maria.logged.contains("30-59"), "{}", maria.logged);
}

#[test]
fn two_officers_give_it_to_somebody_whom_they_know() {
    let browser = Browser::new(false);
    let folio = admitted(&browser).to_string();
    let mut maria = other(&browser, "officer:inm.maria");
    // Who has read the file knows the answers: they are not enough.
    assert_eq!(maria.get(&format!("/officer/case/{folio}")).status, 200);
    let waits = send(&mut maria, &folio, "answers", &RIGHT);
    assert!(waits.status == 200 && waits.body.contains("Waits for a second officer"), "{}", waits.body);
    let own = maria.get(&format!("{PLACE}?lang=en&folio={folio}"));
    assert!(own.body.contains("You asked for it") && !own.body.contains("value=\"confirm\""), "{}", own.body);
    assert_eq!(send(&mut maria, &folio, "confirm", &[]).status, 422);
    assert_eq!(with_document(&browser, &folio).1, 303, "nothing has changed");
    let mut pablo = other(&browser, "officer:inm.pablo");
    let page = pablo.get(&format!("{PLACE}?lang=en&folio={folio}"));
    sound(&page);
    assert!(page.body.contains("value=\"confirm\""), "{}", page.body);
    let given = word(&send(&mut pablo, &folio, "confirm", &[]));
    assert_eq!(with_word(&browser, &folio, &given).1, 303);
    assert_eq!(with_document(&browser, &folio).1, 422);
    assert_eq!(send(&mut pablo, &folio, "confirm", &[]).status, 422, "once is enough");
}

#[test]
fn guessing_is_stopped_for_the_day_and_nobody_else_learns_of_a_case() {
    let browser = Browser::new(false);
    admitted(&browser);
    let folio = admitted_as(&browser, "SYN00000002").to_string();
    let mut maria = other(&browser, "officer:inm.maria");
    for days in ["10", "20", "30"] {
        let answers = [RIGHT[0], RIGHT[1], ("answer-days_granted", days)];
        assert_eq!(send(&mut maria, &folio, "answers", &answers).status, 422);
    }
    assert_eq!(send(&mut maria, &folio, "answers", &RIGHT).status, 429);
    assert_eq!(send(&mut other(&browser, "officer:inm.pablo"), &folio, "answers", &RIGHT).status, 429);
    // An authority of other programmes reads the same of a case that is there as of one that is not.
    let mut stranger = other(&browser, "officer:comar.luis");
    let head = browser.head();
    for act in ["answers", "witness", "confirm"] {
        let mut ask = |folio: &str| {
            let reply = send(&mut stranger, folio, act, &RIGHT);
            (reply.status, reply.body.replace(folio, "FOLIO"))
        };
        let there = ask(&folio);
        assert_eq!(there.0, 422);
        assert_eq!(there, ask("case_0000zzzz"), "{act}");
        assert_eq!(there, ask("nonsense-here"), "{act}");
    }
    let mut look = |folio: &str| {
        let reply = stranger.get(&format!("{PLACE}?folio={folio}"));
        (reply.status, reply.body.replace(folio, "FOLIO"))
    };
    assert_eq!(look(&folio), look("case_0000zzzz"));
    assert_eq!(browser.head(), head, "nothing was recorded");
    for who in ["enforcement-officer:inm.luis", "protection-officer:pfpnna.ana", "legal-reviewer:segob.ana"] {
        let mut other = other(&browser, who);
        assert_eq!(other.get(PLACE).status, 404, "{who}");
        assert!(!other.get("/officer").body.contains(PLACE), "{who}");
    }
    let mut auditor = Browser::at(browser.web.clone()).sign_in(Door::Auditor);
    assert_eq!(auditor.get(PLACE).status, 404);
}
