use std::sync::Arc;

use rumbo_base::CaseId;
use rumbo_case::Actor;

use super::Swept;
use crate::App;
use crate::access::Asking;
use crate::cases::{Document, Given, Request, read_given};
use crate::erasure::Asked;
use crate::library::Published;
use crate::tests::content::{at, bundle, compiled, node, options};
use crate::tests::publishing::{admit, admit_holder, changed_in};

const OPENED: &str = "2024-03-05T18:00:00Z";
const ENDED: &str = "2024-03-06T18:00:00Z";
/// Five years and a day after it ended: the first day on which nothing may be kept any more.
const OVER: &str = "2029-03-07T18:00:00Z";

fn request(key: &str, when: &str) -> Request {
    let actor = Actor::participant("applicant".parse().unwrap(), "self");
    let place = Some("labour-office-vell".parse().unwrap());
    Request { key: key.to_owned(), actor, happened_at: at(when), now: at(when), place }
}

/// A node of the fictional country, whose law sets the term, with an application that was withdrawn.
fn withdrawn() -> (App, CaseId) {
    withdrawn_under(&compiled(bundle("xx")))
}

fn withdrawn_under(content: &Arc<Published>) -> (App, CaseId) {
    let app = App::in_memory(&options(), at(OPENED)).unwrap();
    app.publish_compiled(content, at(OPENED)).unwrap();
    let published = app.published().unwrap();
    let programme =
        published.content.programmes.values().find(|it| it.id.as_str() == "seasonal-workers").unwrap();
    let pairs = [("age", "27"), ("sex", "female"), ("trade", "fruit_picking"), ("name", "Invented")];
    let pairs = pairs.map(|(field, value)| (field.to_owned(), value.to_owned()));
    let given = read_given(programme, &pairs, None).unwrap();
    let document = Document { issuer: "XXO".to_owned(), number: "SYN-1".to_owned() };
    let apply = "apply".parse().unwrap();
    let opened = app
        .open_case(programme.id.clone(), apply, Some(document), given, false, request("one", OPENED))
        .unwrap();
    app.step(opened.case, "withdraw".parse().unwrap(), Given::default(), false, request("two", ENDED))
        .unwrap();
    (app, opened.case)
}

fn kept(app: &App) -> u64 {
    app.store().read(|reader| reader.vault_kept()).unwrap()
}

fn events(app: &App) -> u64 {
    app.store().read(|reader| Ok(reader.head()?.map_or(0, |it| it.position.0))).unwrap()
}

#[test]
fn facts_are_erased_when_their_time_is_over_and_not_a_day_before() {
    let (app, _) = withdrawn();
    let (before, facts) = (events(&app), kept(&app));
    assert!(facts >= 2, "{facts}");
    assert_eq!(app.erase_what_is_over(at("2029-03-06T18:00:00Z")).unwrap(), Swept::default());
    assert_eq!(kept(&app), facts);
    let swept = app.erase_what_is_over(at(OVER)).unwrap();
    assert_eq!((swept.cases, swept.facts, swept.waiting), (1, facts, 0));
    assert_eq!((kept(&app), events(&app)), (0, before + 1));
    let told = app.store().read(|reader| reader.events("vault")).unwrap();
    assert_eq!((told[0].kind.as_str(), told[0].actor.as_str()), ("facts.erased", "clock"));
    assert!(told[0].payload.contains("seasonal-act:3"), "{}", told[0].payload);
    // Old proofs stay valid, and the next looks find nothing.
    assert!(app.store().read(|reader| reader.verify(|_, _| ())).unwrap().is_whole());
    assert_eq!(app.erase_what_is_over(at(OVER)).unwrap(), Swept::default());
    assert_eq!(app.tick(at("2029-03-12T18:00:00Z"), |_| ()).unwrap().erased, Swept::default());
}

#[test]
fn a_hold_keeps_them_until_its_last_day() {
    let (app, case) = withdrawn();
    let content = app.published().unwrap();
    let actor = Actor::officer("labour-ministry".parse().unwrap(), "officer");
    let asking = Asking::of_actor(&actor, &content.content, at(ENDED));
    let asked = Asked { case, why: "procedure-act:2".parse().unwrap(), asking, key: "hold".to_owned() };
    app.hold_person(asked, "2029-06-30".parse().unwrap()).unwrap();
    let facts = kept(&app);
    assert_eq!(app.erase_what_is_over(at(OVER)).unwrap(), Swept::default());
    assert_eq!(app.erase_what_is_over(at("2029-06-30T18:00:00Z")).unwrap(), Swept::default());
    assert_eq!(app.erase_what_is_over(at("2029-07-02T18:00:00Z")).unwrap().facts, facts);
}

#[test]
fn a_term_that_nobody_has_checked_waits_for_an_officer() {
    let unchecked = changed_in("xx", "law/seasonal-act/retention_application.toml", |text| {
        text.replace("status = \"verified-text\"", "status = \"reported\"")
    });
    let (app, _) = withdrawn_under(&compiled(unchecked));
    let facts = kept(&app);
    let swept = app.erase_what_is_over(at(OVER)).unwrap();
    assert_eq!(swept, Swept { waiting: 1, ..Swept::default() });
    assert_eq!(kept(&app), facts, "a term that nobody has checked erased by itself");
}

#[test]
fn an_old_case_is_erased_while_another_of_the_same_person_is_open() {
    let app = node(at("2024-01-01T00:00:00Z"));
    let case = admit(&app, "one", OPENED).case;
    let left = Request {
        actor: Actor::officer("inm".parse().unwrap(), "officer"),
        place: None,
        ..request("left", ENDED)
    };
    app.report(case, "exit".parse().unwrap(), Given::default(), left).unwrap();
    let old = kept(&app);
    admit_holder(&app, "again", "SYN-one", "2029-03-01T18:00:00Z");
    let both = kept(&app);
    let swept = app.erase_what_is_over(at(OVER)).unwrap();
    assert_eq!((swept.cases, swept.facts), (1, old));
    assert_eq!(kept(&app), both - old, "the open case keeps its own");
}

#[test]
fn a_persons_file_says_until_when_each_fact_is_kept_once_the_case_has_ended() {
    let (app, case) = withdrawn();
    let own = |when: &str| Asking::of_person("applicant", at(when));
    let file = app.person_file(case, &own(ENDED)).unwrap();
    let mut last: Vec<_> = file.says.facts.iter().map(|it| (it.kind.as_str(), it.keep_until)).collect();
    last.sort_unstable();
    let day = Some("2029-03-06".parse().unwrap());
    assert_eq!(last, [("document", day), ("name", day)], "the clock erases them a day later");
    let app = node(at(OPENED));
    let open = admit(&app, "open", OPENED).case;
    let file = app.person_file(open, &Asking::of_person("visitor", at(OPENED))).unwrap();
    assert!(!file.says.facts.is_empty() && file.says.facts.iter().all(|it| it.keep_until.is_none()));
}
