use rumbo_base::{DataClassId, PurposeId};
use rumbo_case::Mistake;
use rumbo_content::feeds::MOVEMENTS;

use crate::App;
use crate::access::Asking;
use crate::import::Options;
use crate::problem::Problem;
use crate::tests::content::{at, compiled, mexico, node, options};
use crate::tests::publishing::changed;

fn of(who: &str) -> Asking {
    Asking::of_written(who, &mexico().content, at("2026-03-10T18:00:00Z")).unwrap()
}

fn why(outcome: Result<(), Problem>) -> Option<String> {
    match outcome {
        Ok(()) => None,
        Err(Problem::Unreadable(all)) => Some(all.iter().map(Mistake::to_string).collect()),
        Err(other) => panic!("{other:?}"),
    }
}

#[test]
fn who_is_not_let_in_is_told_by_which_policy() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let ledger = |who: &str| why(app.must_read(&of(who), &DataClassId::ledger(), &PurposeId::audit()));
    assert_eq!(ledger("auditor"), None);
    let told = ledger("partner:shelters").unwrap();
    assert!(told.contains("`partner:shelters`") && told.contains("no policy permits it"), "{told}");
    let microdata = DataClassId::parse("microdata").unwrap();
    let told = why(app.must_read(&of("analyst:inegi"), &microdata, &PurposeId::own_file())).unwrap();
    assert!(told.contains("`lsnieg-37-statistics-only` (lsnieg:37) forbids it"), "{told}");
    let stays =
        &mexico().content.programmes.values().find(|it| it.id.as_str() == "visitor-stay").unwrap().clone();
    assert_eq!(why(app.must_open(stays, &of("officer:inm"))), None);
    assert!(why(app.must_open(stays, &of("partner:shelters"))).is_some());
    assert!(!app.may_open(stays, &of("officer:cndh")).unwrap());
}

#[test]
fn a_file_is_not_imported_where_no_policy_permits_it() {
    let closed = changed("access/permits.cedar", |text| {
        let recorded = "Action::\"write\", Action::\"correct\", Action::\"print\"], resource)\nwhen {\n  principal.role == Role::\"officer\"";
        assert!(text.contains(recorded));
        text.replacen(recorded, &recorded.replace("Action::\"write\", ", ""), 1)
    });
    let now = at("2026-01-01T00:00:00Z");
    let app = App::in_memory(&options(), now).unwrap();
    app.publish_compiled(&compiled(closed), now).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("january.csv");
    let year = crate::demo::Year { year: 2025, scale: crate::demo::Scale::Rows(20), seed: 11 };
    let rows: Vec<_> = year.movements().into_iter().map(|it| it.row).collect();
    let mut bytes = Vec::new();
    crate::demo::write_csv(rows.iter(), &mut bytes).unwrap();
    std::fs::write(&file, bytes).unwrap();
    let options = Options { source: "siom".to_owned(), rejects: None, now: at("2026-01-05T12:00:00Z") };
    let plan = app.examine_import((&MOVEMENTS, &file), &options, |_| ()).unwrap();
    assert!(plan.mistakes.is_empty(), "the rows themselves are good");
    let refused = app.import(&plan, &options, |_| ()).map(|_| ());
    let told = why(refused).unwrap();
    assert!(told.contains("`officer:inm`") && told.contains("record cases of `visitor-stay`"), "{told}");
    assert_eq!(app.store().read(|reader| reader.head()).unwrap().unwrap().position.0, 1);
}
