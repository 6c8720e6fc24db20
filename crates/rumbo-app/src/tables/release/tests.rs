//! Figures leave once two people have said the same of them, and not before.

use rumbo_base::AccessRoleId;

use super::*;
use crate::access::Reader as Seat;
use crate::tests::content::{at, node};
use crate::tests::publishing::admit;

const THEN: &str = "2026-03-05T18:00:00Z";
const NOW: &str = "2026-03-06T18:00:00Z";

fn analyst(name: &str) -> Asking {
    let seat = Seat { role: AccessRoleId::analyst(), agency: Some("inegi".parse().unwrap()) };
    Asking::of_readers(vec![seat], name, at(NOW))
}

fn made(app: &App) -> Made {
    let period =
        rumbo_stats::Period::new("2026-01-01".parse().unwrap(), "2026-12-31".parse().unwrap()).unwrap();
    app.table(&"entries-by-month".parse().unwrap(), period, true).unwrap()
}

/// A node with one admission.
fn counted() -> App {
    let app = node(at(THEN));
    admit(&app, "one", THEN);
    app
}

#[test]
fn one_proposes_another_releases_and_nobody_does_both() {
    let app = counted();
    let (ana, eva) = (analyst("ana"), analyst("eva"));
    let figures = made(&app);
    assert_eq!(app.release_of(&figures, &ana).unwrap(), Release::Inside);
    let proposed = app.publish_table(&figures, &ana).unwrap();
    assert_eq!(proposed, Release::Proposed { by: "inegi.ana".to_owned(), own: true });
    let again = app.publish_table(&figures, &ana).unwrap();
    assert_eq!(again, proposed, "who proposed releases nothing");
    // The same name behind another agency is the same person.
    let mut elsewhere = analyst("ana");
    elsewhere.readers = vec![Seat { role: AccessRoleId::analyst(), agency: None }];
    assert!(!matches!(app.publish_table(&figures, &elsewhere).unwrap(), Release::Released { .. }));
    let Release::Released { proposed_by, by, .. } = app.publish_table(&figures, &eva).unwrap() else {
        panic!("two people are enough");
    };
    assert_eq!((proposed_by.as_str(), by.as_str()), ("inegi.ana", "inegi.eva"));
    let head = app.store.read(|it| it.head()).unwrap().unwrap().position;
    app.publish_table(&figures, &eva).unwrap();
    assert_eq!(
        app.store.read(|it| it.head()).unwrap().unwrap().position,
        head,
        "done again, nothing changes"
    );
    assert!(app.store.read(|it| it.verify(|_, _| {})).unwrap().is_whole());
}

#[test]
fn figures_that_changed_wait_again() {
    let app = counted();
    let first = made(&app);
    app.publish_table(&first, &analyst("ana")).unwrap();
    for number in 0..40 {
        admit(&app, &format!("more-{number}"), NOW);
    }
    let second = made(&app);
    assert_ne!(first.figures().unwrap(), second.figures().unwrap());
    let waits = app.publish_table(&second, &analyst("eva")).unwrap();
    assert_eq!(
        waits,
        Release::Proposed { by: "inegi.eva".to_owned(), own: true },
        "nobody had proposed these"
    );
    app.publish_table(&second, &analyst("ana")).unwrap();
    assert!(matches!(app.release_of(&second, &analyst("eva")).unwrap(), Release::Released { .. }));
    // What was not released stays inside, and what was released is not taken back by a later event that changes no figure.
    assert!(!matches!(app.release_of(&first, &analyst("eva")).unwrap(), Release::Released { .. }));
    app.publish_table(&first, &analyst("eva")).unwrap();
    assert!(matches!(app.release_of(&made(&app), &analyst("eva")).unwrap(), Release::Released { .. }));
}

#[test]
fn whom_the_policies_do_not_let_export_tables_proposes_none() {
    let app = counted();
    let seat = Seat { role: AccessRoleId::partner(), agency: Some("shelters".parse().unwrap()) };
    let refused = app.publish_table(&made(&app), &Asking::of_readers(vec![seat], "ana", at(NOW)));
    assert!(format!("{refused:?}").contains("they may not export `table`"), "{refused:?}");
    assert_eq!(app.release_of(&made(&app), &analyst("eva")).unwrap(), Release::Inside);
}
