//! New content while cases are open: they finish under the old law, or move with notice.

use std::sync::Arc;

use rumbo_base::{ProgrammeId, StepId};
use rumbo_case::{Actor, Event};
use rumbo_content::Bundle;
use rumbo_rules::Value;

use crate::App;
use crate::cases::{Document, Given, Recorded, Request};
use crate::problem::Problem;
use crate::tests::content::{at, bundle, compiled, node};

const PROGRAMME: &str = "programmes/visitor-stay/programme.toml";

pub(crate) fn admit(app: &App, key: &str, when: &str) -> Recorded {
    admit_holder(app, key, &format!("SYN-{key}"), when)
}

/// Admits whoever holds a document.
pub(crate) fn admit_holder(app: &App, key: &str, number: &str, when: &str) -> Recorded {
    let published = app.published().unwrap();
    let programme = &published.content.programmes[&ProgrammeId::parse("visitor-stay").unwrap()];
    let pairs = [
        ("nationality", "GTM"),
        ("sex", "female"),
        ("age_group", published.content.enums["age_group"].last().unwrap().as_str()),
        ("condition", "VSP"),
        ("days_granted", "30"),
        ("document_kind", "passport"),
    ];
    let pairs = pairs.map(|(field, value)| (field.to_owned(), value.to_owned()));
    let given: Given = crate::cases::read_given(programme, &pairs, None).unwrap();
    let request = Request {
        key: key.to_owned(),
        actor: Actor::officer(programme.owner.clone(), "officer"),
        happened_at: at(when),
        now: at(when),
        place: Some("aeropuerto-ciudad-de-mexico".parse().unwrap()),
    };
    let document = Document { issuer: "GTM".to_owned(), number: number.to_owned() };
    let step = StepId::parse("admit").unwrap();
    app.open_case(programme.id.clone(), step, Some(document), given, false, request).unwrap()
}

/// Mexico with one file changed.
pub(crate) fn changed(path: &str, change: impl Fn(&str) -> String) -> Bundle {
    changed_in("mx", path, change)
}

/// A country with one file changed.
pub(crate) fn changed_in(country: &str, path: &str, change: impl Fn(&str) -> String) -> Bundle {
    let before = bundle(country);
    let files = before.files().map(|(name, bytes)| {
        let text = std::str::from_utf8(bytes).unwrap();
        let text = if name == path { change(text) } else { text.to_owned() };
        (name.to_owned(), text.into_bytes())
    });
    Bundle::new(files.collect::<Vec<_>>())
}

#[test]
fn an_open_case_finishes_under_the_law_it_was_opened_with() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let first = app.published().unwrap().content.version.clone();
    let case = admit(&app, "one", "2026-03-01T18:00:00Z");
    let due_before = app.case(case.case).unwrap().case.next_due();
    let fewer = changed(PROGRAMME, |text| format!("{text}\n# a reform\n"));
    let done = app.publish(fewer, "ministry", at("2026-03-05T00:00:00Z")).unwrap();
    assert_ne!(done.version, first);
    let view = app.case(case.case).unwrap();
    let stays = compiled(bundle("mx")).content.programmes[&ProgrammeId::parse("visitor-stay").unwrap()]
        .on_new_version;
    if stays == rumbo_content::OnNewVersion::FinishUnderOld {
        assert_eq!((done.moved, &view.case.content), (0, &first));
    } else {
        assert_eq!((done.moved, &view.case.content), (1, &done.version));
    }
    assert_eq!(view.case.next_due(), due_before);
    // Later cases begin under the new law; the old one still runs to its end.
    let later = admit(&app, "two", "2026-03-06T18:00:00Z");
    assert_eq!(app.case(later.case).unwrap().case.content, done.version);
    app.tick(at("2026-12-01T00:00:00Z"), |_| ()).unwrap();
    let kinds: Vec<&str> = app.case(case.case).unwrap().history.iter().map(|it| it.event.kind()).collect();
    assert!(kinds.contains(&"clock.missed"), "{kinds:?}");
}

#[test]
fn a_case_moves_with_notice_and_a_removed_state_becomes_the_one_it_is_mapped_to() {
    let moving = |text: &str| {
        text.replace("on_new_version = \"finish-under-old\"", "on_new_version = \"move-with-notice\"")
    };
    let app = App::in_memory(&crate::tests::content::options(), at("2026-01-01T00:00:00Z")).unwrap();
    app.publish_compiled(&compiled(changed(PROGRAMME, moving)), at("2026-01-01T00:00:00Z")).unwrap();
    let case = admit(&app, "one", "2026-03-01T18:00:00Z");
    // The reform calls the state otherwise, in the programme, its words and its stories.
    let renamed = |name: &str, text: &str| {
        let text = moving(text).replace("staying", "in-the-country");
        let on = "on_new_version = \"move-with-notice\"";
        if name == PROGRAMME {
            text.replace(on, &format!("{on}\nremoved_states = {{ staying = \"in-the-country\" }}"))
        } else {
            text
        }
    };
    let files = bundle("mx");
    let files = files.files().map(|(name, bytes)| {
        let text = std::str::from_utf8(bytes).unwrap();
        let own = name.starts_with("programmes/visitor-stay/") || name.starts_with("tables/");
        (name.to_owned(), if own { renamed(name, text) } else { text.to_owned() }.into_bytes())
    });
    let done =
        app.publish(Bundle::new(files.collect::<Vec<_>>()), "ministry", at("2026-03-05T00:00:00Z")).unwrap();
    assert_eq!(done.moved, 1);
    let view = app.case(case.case).unwrap();
    assert_eq!((view.case.state.as_str(), &view.case.content), ("in-the-country", &done.version));
    let Event::Moved(moved) = &view.history.last().unwrap().event else {
        panic!("{:?}", view.history.last())
    };
    assert!(!moved.tell.is_empty());
    let told = app.store().read(|reader| reader.outbox(100)).unwrap();
    assert!(told.iter().any(|message| message.kind == "content-moved"), "{told:?}");
    // The clock goes on under the new name of the state.
    app.tick(at("2026-12-01T00:00:00Z"), |_| ()).unwrap();
    assert!(app.case(case.case).unwrap().history.iter().any(|it| it.event.kind() == "clock.missed"));
}

#[test]
fn content_with_errors_is_not_published() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let before = app.published().unwrap().content.version.clone();
    let broken = changed(PROGRAMME, |text| text.replace("owner", "onwer"));
    let problem = app.publish(broken, "ministry", at("2026-01-02T00:00:00Z")).unwrap_err();
    assert!(matches!(problem, Problem::Fault(crate::Fault::Content(_))), "{problem:?}");
    assert_eq!(app.published().unwrap().content.version, before);
}

#[test]
fn the_same_key_gives_the_same_receipt_and_another_body_is_refused() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let first = admit(&app, "one", "2026-03-01T18:00:00Z");
    let again = admit(&app, "one", "2026-03-01T18:00:00Z");
    assert_eq!(again, Recorded { again: true, ..first.clone() });
    let published = app.published().unwrap();
    let programme = &published.content.programmes[&ProgrammeId::parse("visitor-stay").unwrap()];
    let request = Request {
        key: "one".to_owned(),
        actor: Actor::officer(programme.owner.clone(), "officer"),
        happened_at: at("2026-03-02T18:00:00Z"),
        now: at("2026-03-02T18:00:00Z"),
        place: None,
    };
    let other = app.report(first.case, StepId::parse("exit").unwrap(), Given::default(), request);
    let Err(Problem::Unreadable(mistakes)) = other else { panic!("{other:?}") };
    assert!(mistakes[0].place.contains("idempotency key"), "{mistakes:?}");
}

#[test]
fn a_correction_recounts() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let case = admit(&app, "one", "2026-03-01T18:00:00Z");
    let by_nationality = |name: &str| {
        let sql = format!(
            "SELECT count(*) FROM fact WHERE kind = 'visitor-stay/admit' AND citizenship = '{name}' AND retracted_by IS NULL"
        );
        app.store().facts(|facts| facts.query(&sql, &[])).unwrap()
    };
    let one = vec![vec![rumbo_store::SqlValue::Integer(1)]];
    let none = vec![vec![rumbo_store::SqlValue::Integer(0)]];
    assert_eq!((by_nationality("GTM"), by_nationality("BLZ")), (one.clone(), none.clone()));
    let request = Request {
        key: "fix".to_owned(),
        actor: Actor::officer("inm".parse().unwrap(), "officer"),
        happened_at: at("2026-03-02T18:00:00Z"),
        now: at("2026-03-02T18:00:00Z"),
        place: None,
    };
    let field = "nationality".parse().unwrap();
    let act = rumbo_case::Act::Correct { field, to: Value::Text(Arc::from("BLZ")) };
    app.act(case.case, act, request).unwrap();
    assert_eq!((by_nationality("GTM"), by_nationality("BLZ")), (none, one));
}
