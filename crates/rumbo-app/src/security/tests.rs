//! The security document against content and node: nothing left out, nothing shown that a person confided.

use rumbo_base::Position;
use rumbo_render::{Block, Voice};

use super::*;
use crate::cases::{Document, Given, Request, read_given};
use crate::tests::content::{at, bundle, compiled, options};
use rumbo_case::Actor;

const THEN: &str = "2026-03-05T18:00:00Z";
const NOW: &str = "2026-03-06T18:00:00Z";

fn beside() -> Beside {
    Beside { keys_inside: false, backup: None, backup_days_max: 7 }
}

fn standing(document: &SecurityDocument, measure: &str) -> Standing {
    document.measures.iter().find(|it| it.measure == measure).unwrap().standing
}

fn node(country: &str) -> App {
    let app = App::in_memory(&options(), at(THEN)).unwrap();
    app.publish_compiled(&compiled(bundle(country)), at(THEN)).unwrap();
    app
}

fn made(country: &str, beside: &Beside) -> SecurityDocument {
    node(country).security_document(beside, at(NOW)).unwrap()
}

#[test]
fn the_inventory_has_every_field_of_every_programme_in_force_with_its_term() {
    let published = compiled(bundle("mx"));
    let document = made("mx", &beside());
    for programme in published.content.programmes.values() {
        let found = document.treatments.iter().find(|it| it.programme == programme.id);
        let over = programme.until.is_some_and(|it| it < document.on);
        assert_eq!(found.is_none(), over, "{}", programme.id);
        let Some(found) = found else { continue };
        assert_eq!(found.data.len(), programme.fields.len(), "{}", programme.id);
        assert_eq!(found.purpose, programme.purpose.as_str());
        for datum in found.data.iter().filter(|it| it.sealed) {
            assert!(datum.keeps.is_some() && !datum.why.is_empty(), "{} of {}", datum.field, programme.id);
        }
    }
    let firewalls = document.rules.iter().filter(|it| it.forbids && !it.cite.is_empty()).count();
    let forbids = published.access.policies().filter(|it| it.forbids).count();
    assert_eq!(firewalls, forbids, "every firewall is there with its provisions");
}

#[test]
fn what_is_missing_is_in_the_plan_and_what_stands_is_not() {
    let document = made("xx", &beside());
    assert_eq!(standing(&document, "proof"), Standing::InPlace);
    for missing in ["backup", "witness", "erasure"] {
        assert_eq!(standing(&document, missing), Standing::Missing, "{missing}");
    }
    assert_eq!(standing(&document, "premises"), Standing::Institution);
    let backup = Some((at(THEN), Position(document.system.events)));
    let kept = made("xx", &Beside { keys_inside: true, backup, backup_days_max: 7 });
    assert_eq!(
        (standing(&kept, "backup"), standing(&kept, "keys-apart")),
        (Standing::InPlace, Standing::Missing)
    );
    let old = at("2026-01-01T00:00:00Z");
    let stale =
        made("xx", &Beside { keys_inside: false, backup: Some((old, Position(0))), backup_days_max: 7 });
    assert_eq!(standing(&stale, "backup"), Standing::Missing);

    let published = compiled(bundle("xx"));
    let printed = sheet(Voice::new(&published.content, "en"), &document);
    let (_, plan) = printed.parts.iter().find(|it| it.0.starts_with("V. ")).unwrap();
    let Some(Block::Table(_, rows)) = plan.last() else { panic!("the plan has no table") };
    let open = document.measures.iter().filter(|it| it.standing != Standing::InPlace).count();
    assert_eq!(rows.len(), open);
    assert!(rows.iter().all(|it| !it[1].is_empty() && it[2] == "to be filled in"), "{rows:?}");
}

#[test]
fn every_word_of_it_is_there_in_both_languages_and_no_key_is_left() {
    let published = compiled(bundle("mx"));
    let document = made("mx", &beside());
    for language in ["es", "en"] {
        let voice = Voice::new(&published.content, language);
        let text = sheet(voice, &document).markdown();
        for key in ["security-", "data-class-", "access-role-", "policy-", "agency-", "purpose-"] {
            let left = text.lines().find(|it| it.contains(key) && !it.contains("rumbo "));
            assert_eq!(left, None, "{language}: a key is printed");
        }
        assert!(text.contains("29"), "{language}: the provisions behind the parts are named");
    }
}

#[test]
fn a_fact_that_somebody_told_is_counted_and_not_shown() {
    let app = node("xx");
    let published = app.published().unwrap();
    let programme =
        published.content.programmes.values().find(|it| it.id.as_str() == "seasonal-workers").unwrap();
    let pairs = [("age", "27"), ("sex", "female"), ("trade", "fruit_picking"), ("name", "Zyxwvut")];
    let pairs = pairs.map(|(field, value)| (field.to_owned(), value.to_owned()));
    let given: Given = read_given(programme, &pairs, None).unwrap();
    let document = Document { issuer: "XXO".to_owned(), number: "SYN-77001".to_owned() };
    let actor = Actor::participant("applicant".parse().unwrap(), "self");
    let place = Some("labour-office-vell".parse().unwrap());
    let request = Request { key: "one".to_owned(), actor, happened_at: at(THEN), now: at(THEN), place };
    app.open_case(programme.id.clone(), "apply".parse().unwrap(), Some(document), given, false, request)
        .unwrap();
    let made = app.security_document(&beside(), at(NOW)).unwrap();
    assert!(made.system.facts > 0 && made.system.people == 1);
    let treatment = made.treatments.iter().find(|it| it.programme == programme.id).unwrap();
    assert_eq!(treatment.cases, 1);
    let text = serde_json::to_string(&made).unwrap();
    assert!(!text.contains("Zyxwvut") && !text.contains("SYN-77001"), "{text}");
}

#[test]
fn the_document_says_when_the_ledger_had_been_verified_before_it() {
    let app = node("xx");
    let first = app.security_document(&beside(), at(THEN)).unwrap();
    assert_eq!(first.monitoring.verified_before, None);
    let second = app.security_document(&beside(), at(NOW)).unwrap();
    assert_eq!(second.monitoring.verified_before, Some((at(THEN), 0)));
    let published = compiled(bundle("xx"));
    let printed = format!("{:?}", sheet(Voice::new(&published.content, "en"), &second).parts);
    assert!(printed.contains("2026-03-05T18:00:00Z · faults 0"), "{printed}");
}
