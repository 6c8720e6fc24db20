//! Free beds at the partner's door: stated by a form without scripts, shown with their age, heeded when somebody is lodged.

use rumbo_app::Actor;
use rumbo_app::cases::{Given, Request, read_given};
use rumbo_base::{AgencyId, CaseId, PlaceId, ProgrammeId, StepId};
use rumbo_render::Door;

use super::browser::{Browser, links, now};

const PLACES: &str = "/partner/places";

fn request(key: &str) -> Request {
    Request {
        key: key.to_owned(),
        actor: Actor::officer(AgencyId::parse("inm").unwrap(), "officer"),
        happened_at: now(),
        now: now(),
        place: Some(PlaceId::parse("aeropuerto-tapachula").unwrap()),
    }
}

/// A child whom the Institute found.
pub(super) fn detected(browser: &Browser) -> CaseId {
    let app = &browser.web.app;
    let content = &app.published().unwrap().content;
    let route = ProgrammeId::parse("child-protection-route").unwrap();
    let pairs = [("age_group", "0-11"), ("company", "unaccompanied")]
        .map(|(name, it)| (name.to_owned(), it.to_owned()));
    let given = read_given(&content.programmes[&route], &pairs, None).unwrap();
    let detect = StepId::parse("detect").unwrap();
    app.open_case(route, detect, None, given, false, request("detect")).unwrap().case
}

/// A child whom the Institute found and handed on to the DIF.
fn notified(browser: &Browser) -> CaseId {
    let (app, case) = (&browser.web.app, detected(browser));
    app.step(case, StepId::parse("notify").unwrap(), Given::default(), false, request("notify")).unwrap();
    case
}

#[test]
fn a_keeper_states_the_free_beds_and_everybody_sees_who_said_it_and_when() {
    let mut partner = Browser::new(true).sign_in(Door::Partner);
    let before = partner.get(PLACES).body;
    assert!(before.contains("Nadie lo ha declarado."), "{before}");
    let page = format!("{PLACES}/dif-tapachula");
    assert!(links(&before).contains(&page), "its keeper finds the form");
    let (stated, key) = partner.fill(&page, &[("free", "4")]);
    let told = partner.follow(&stated).body;
    assert!(told.contains("role=\"status\""), "{told}");
    assert!(told.contains("4 libres, declarado hace 0 min por"), "{told}");
    let head = partner.head();
    let again = partner.post(&page, &[("free", "4"), ("key", &key)]);
    assert_eq!((again.status, partner.head()), (303, head), "the connection broke: it counts once");
    let list = partner.get(&format!("{PLACES}?lang=en")).body;
    assert!(list.contains("4 free, stated 0 min ago by"), "{list}");
    assert!(list.len() < 40 * 1024);
}

#[test]
fn who_does_not_keep_a_place_is_told_why_in_both_languages() {
    let mut partner = Browser::new(true).sign_in(Door::Partner);
    let page = format!("{PLACES}/estacion-tapachula");
    assert!(!links(&partner.get(PLACES).body).contains(&page), "nobody here keeps the station");
    let head = partner.head();
    for (language, ground, remedy) in [
        ("es", "Solo quien tiene a su cargo el lugar", "Pedirlo a quien tiene a su cargo el lugar"),
        ("en", "Only who keeps the place", "Ask whoever keeps the place"),
    ] {
        let (no, _) = partner.fill(&format!("{page}?lang={language}"), &[("free", "4")]);
        assert_eq!(no.status, 403);
        assert!(
            no.body.contains(ground) && no.body.contains(remedy) && no.body.contains("111.II"),
            "{}",
            no.body
        );
    }
    assert_eq!(partner.head(), head, "nothing was recorded");
}

#[test]
fn what_cannot_be_read_is_told_at_its_input() {
    let mut partner = Browser::new(true).sign_in(Door::Partner);
    let page = format!("{PLACES}/dif-tapachula");
    let head = partner.head();
    for wrong in ["", "-1", "many"] {
        let (no, _) = partner.fill(&page, &[("free", wrong)]);
        assert!(no.status == 422 && no.body.contains("href=\"#free\""), "{wrong}: {}", no.body);
    }
    let (many, _) = partner.fill(&page, &[("free", "61")]);
    assert!(many.status == 422 && many.body.contains("60"), "{}", many.body);
    assert_eq!(partner.get(&format!("{PLACES}/tijuana-san-ysidro")).status, 404, "nobody sleeps at a bridge");
    assert_eq!(partner.head(), head);
}

#[test]
fn a_place_that_says_it_is_full_takes_nobody_in() {
    let mut partner = Browser::new(true).sign_in(Door::Partner);
    let folio = notified(&partner);
    let (full, _) = partner.fill(&format!("{PLACES}/dif-tapachula"), &[("free", "0")]);
    assert_eq!(full.status, 303);
    let lodge = format!("/partner/case/{folio}/step/lodge?lang=en");
    let shown = partner.get(&lodge).body;
    assert!(shown.contains("0 free · 0 free, stated 0 min ago by"), "{shown}");
    let (no, _) = partner.fill(&lodge, &[("place", "dif-tapachula")]);
    assert_eq!(no.status, 403, "{}", no.body);
    assert!(no.body.contains("94") && no.body.contains("Ask the DIF for another place"), "{}", no.body);
    let (elsewhere, _) = partner.fill(&lodge, &[("place", "familia-de-acogida-tapachula")]);
    assert_eq!(elsewhere.status, 303, "{}", elsewhere.body);
}
