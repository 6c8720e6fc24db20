//! Whoever works for control, at every page there is: they do their own work, and find nothing that services were told.

use rumbo_app::Actor;
use rumbo_app::cases::{Document, Request, read_given};
use rumbo_base::{CaseId, Instant};
use rumbo_render::Door;

use super::browser::{Browser, now};
use super::doors::crawl;
use super::firewall::{TOLD, about, confided, shown, walk};
use super::steps::admitted;

/// The officer of a station, with a link of their own.
const OFFICER: &str = "enforcement-officer:inm-control.luis";

/// Who told everything to a service is put at disposal: the same document.
fn at_disposal(browser: &Browser, begun: Instant) -> CaseId {
    let app = &browser.web.app;
    let published = app.published().unwrap();
    let form =
        &published.content.programmes[&"presentation-and-return".parse::<rumbo_base::ProgrammeId>().unwrap()];
    let fields = [
        ("nationality", "CAN"),
        ("sex", "female"),
        ("age_group", "30-59"),
        ("how_found", "inland_review"),
        ("written_order", "true"),
        ("cares_for_child", "false"),
        ("trafficking_victim", "false"),
    ];
    let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let request = Request {
        key: "disposal".to_owned(),
        actor: Actor::officer("inm-control".parse().unwrap(), "luis"),
        happened_at: begun,
        now: now(),
        place: Some("estacion-tapachula".parse().unwrap()),
    };
    let document = Document { issuer: "CAN".to_owned(), number: TOLD[0].1.to_owned() };
    let (programme, step) = (form.id.clone(), "put-at-disposal".parse().unwrap());
    let given = read_given(form, &fields, None).unwrap();
    app.open_case(programme, step, Some(document), given, false, request).unwrap().case
}

fn station(browser: &Browser) -> Browser {
    Browser::at(browser.web.clone()).sign_in_as(OFFICER)
}

#[test]
fn whoever_works_for_control_finds_nothing_that_a_service_was_told() {
    let mut services = Browser::new(true).sign_in(Door::Officer);
    // The first folio is the example of the help texts.
    admitted(&services);
    let folio = confided(&mut services);
    let control = at_disposal(&services, now()).to_string();
    let guessed = about(&services, &folio);
    let mut officer = station(&services);
    let mut pages = 0;
    walk(&mut officer, &guessed, |place, reply| {
        pages += 1;
        assert_eq!(shown(&format!("{place} {reply:?}")), None, "{place}");
        let purposeless = place.contains("purpose=&") || place.ends_with("purpose=");
        let hidden = reply.status == 404 || reply.status == 422 && purposeless;
        assert!(hidden || !place.contains(&folio), "{place}: {reply:?}");
        assert!(place.contains(&folio) || !reply.body.contains(&folio), "{place}: {}", reply.body);
    });
    assert!(pages > guessed.len(), "{pages} pages");
    assert_eq!(shown(&officer.logged), None);
    assert!(!officer.logged.contains(&folio) && !officer.logged.contains(&control), "{}", officer.logged);
    // Nor does the desk of the services find the case of control.
    walk(&mut services, &about(&officer, &control), |place, reply| {
        if place.contains(&control) {
            assert!([404, 422].contains(&reply.status), "{place}: {reply:?}");
        } else {
            assert!(!reply.body.contains(&control), "{place}: {}", reply.body);
        }
    });
}

#[test]
fn an_officer_of_a_station_has_a_list_and_a_case_page_of_their_own() {
    let browser = Browser::new(true);
    let case = at_disposal(&browser, now());
    let mut officer = station(&browser);
    for query in ["", "?purpose=verification"] {
        let list = officer.get(&format!("/officer{query}"));
        assert!(list.status == 200 && list.body.contains(&case.to_string()), "{query}: {list:?}");
    }
    let list = officer.get("/officer").body;
    assert!(
        list.contains("/officer/open/put-at-disposal") && !list.contains("/officer/open/admit"),
        "{list}"
    );
    for purpose in ["stay-service", "protection", "national-security"] {
        let page = officer.get(&format!("/officer/case/{case}?purpose={purpose}"));
        assert_eq!(page.status, 404, "{purpose}: it was collected for control");
    }
    let (kept, _) = officer
        .fill(&format!("/officer/case/{case}/step/see-need-of-care"), &[("field-needs_care", "pregnant")]);
    assert_eq!(kept.status, 303, "{}", kept.body);
    assert!(officer.follow(&kept).body.len() < 40 * 1024);
    // Whoever sits in that agency without enforcing, and whoever enforces in another one, finds nothing.
    for other in ["officer:inm-control.eva", "enforcement-officer:inm.eva", "officer:inm.eva"] {
        let mut other = Browser::at(browser.web.clone()).sign_in_as(other);
        assert_eq!(other.get(&format!("/officer/case/{case}")).status, 404);
        assert!(!other.get("/officer").body.contains(&case.to_string()));
    }
    let mut dif = Browser::at(browser.web.clone()).sign_in_as("partner:dif.eva");
    assert_eq!(dif.get(&format!("/partner/case/{case}")).status, 200, "to whom they were handed on");
    let mut shelter = Browser::at(browser.web.clone()).sign_in_as("partner:shelters.ana");
    assert_eq!(shelter.get(&format!("/partner/case/{case}")).status, 404);
}

#[test]
fn every_page_of_a_station_is_light_and_whole_in_both_languages_and_names_no_refuge() {
    let browser = Browser::new(true);
    let case = at_disposal(&browser, now());
    let mut officer = station(&browser);
    officer.fill(&format!("/officer/case/{case}/step/present"), &[("ground", "unlawful-entry")]);
    let seen = crawl(&mut officer, "/put-at-disposal");
    let lodge = format!("/officer/case/{case}/step/lodge");
    for place in
        [lodge.as_str(), "/officer/open/put-at-disposal", "/officer/cases?programme=presentation-and-return"]
    {
        assert!(seen.iter().any(|it| it.starts_with(place)), "{place} was not reached: {seen:?}");
    }
    // Whoever enforces opens no closed file, whatever the danger, and is not offered it.
    assert!(!seen.iter().any(|it| it.contains("emergency")), "{seen:?}");
    assert_eq!(officer.get("/officer/emergency").status, 404);
    let beds = officer.get(&lodge).body;
    assert!(beds.contains("Estación migratoria de Tapachula"), "{beds}");
    for refuge in ["Albergue", "DIF", "Familia de acogida", "Espacio"] {
        assert!(!beds.contains(refuge), "{refuge}: {beds}");
    }
    // Thirty-six hours end at a minute, not with a day.
    let page = officer.get(&format!("/officer/case/{case}?lang=en")).body;
    assert!(page.contains("Runs until") && page.contains("3 March 2026, 22:00"), "{page}");
}

#[test]
fn a_folio_of_control_and_the_document_open_that_case_alone() {
    let mut services = Browser::new(true).sign_in(Door::Officer);
    // The first folio is the example of the help texts.
    admitted(&services);
    let folio = confided(&mut services);
    let control = at_disposal(&services, now()).to_string();
    let mut holder = Browser::at(services.web.clone());
    let entered = holder.post("/person", &[("folio", &control), ("issuer", "CAN"), ("number", TOLD[0].1)]);
    let page = holder.follow(&entered).body;
    assert!(page.contains(&control) && !page.contains(&folio), "{page}");
    assert!(page.contains("quien tenga su documento"), "{page}");
    let file = holder.post("/person/file", &[]);
    assert_eq!(file.status, 200);
    assert!(file.body.contains(&control) && !file.body.contains(&folio), "{}", file.body);
    // Of what stands in it, the document alone is known to control: it was shown there.
    assert_eq!(shown(&file.body.replace(TOLD[0].1, "")), None);
    let mut person = Browser::at(services.web.clone());
    assert_eq!(
        person.post("/person", &[("folio", &folio), ("issuer", "CAN"), ("number", TOLD[0].1)]).status,
        303
    );
    let whole = person.post("/person/file", &[]).body;
    assert!(whole.contains(&control) && whole.contains(&folio), "{whole}");
}
