//! The figures of the sources, given back by a ledger that is built to them; and the book's page about them.

use serde_json::Value;

use crate::rumbo::{call, root};

/// The figures that were printed, as objects.
fn figures(words: &str, more: &[&str]) -> Vec<Value> {
    let answer = call(words, more).ends(0);
    let objects = answer.out.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    objects.filter(|it| it.get("figure").is_some()).collect()
}

/// Those that a ledger gave back.
fn given_back(figures: &[Value]) -> Vec<&str> {
    let held = figures.iter().filter(|it| it["built"]["holds"] == true);
    held.map(|it| it["figure"].as_str().unwrap()).collect()
}

#[test]
fn receptions_places_and_seasons_are_given_back_by_the_published_tables() {
    let folder = tempfile::tempdir().unwrap();
    let ledgers = "figures --json --share 100 --ledger repatriations-2005 --ledger repatriations-2006 \
                   --ledger farm-places-2004 --ledger farm-seasons-of-one-worker --data";
    let data = folder.path().join("node");
    let figures = figures(ledgers, &[data.to_str().unwrap()]);
    let all = ["F004", "F005", "F006", "F007", "F008", "F009", "F084", "F086", "F087"];
    assert_eq!(given_back(&figures), all);
    call("verify --data", &[data.to_str().unwrap()]).ends(0);
    call("table repatriations-by-port --data", &[data.to_str().unwrap()]).ends(0).says(&["Synthetic data"]);
}

#[test]
fn returns_of_foreigners_are_given_back_and_each_child_among_them_is_a_breach() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("node");
    let words = "figures --json --share 100 --ledger returns-2005 --data";
    let figures = figures(words, &[data.to_str().unwrap()]);
    assert_eq!(given_back(&figures), ["F010", "F011", "F012", "F013"]);
    let table = "table presentation-breaches --format csv --from 2025-01-01 --until 2025-12-31 --data";
    let broken = call(table, &[data.to_str().unwrap()]).ends(0);
    broken.says(&[
        "presentation-breaches,breach/presentation-and-return/children-go-home-by-their-plan,_T,125,",
    ]);
}

#[test]
fn what_services_gave_is_given_back_by_cases_that_a_step_opens() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("node");
    let words = "figures --json --share 100 --ledger community-plazas --ledger migrant-pupils --data";
    assert_eq!(given_back(&figures(words, &[data.to_str().unwrap()])), ["F025", "F083"]);
    let data = folder.path().join("many");
    let words = "figures --json --share 5000 --ledger paisano-modules --ledger health-families-2004 --data";
    assert_eq!(given_back(&figures(words, &[data.to_str().unwrap()])), ["F034", "F076", "F079"]);
}

#[test]
fn entries_by_air_are_given_back() {
    let folder = tempfile::tempdir().unwrap();
    let words = "figures --json --share 5000 --ledger arrivals-by-air --data";
    let figures = figures(words, &[folder.path().join("node").to_str().unwrap()]);
    assert_eq!(given_back(&figures), ["F014"]);
}

#[test]
fn certificates_of_skills_are_given_back_by_the_returnees_who_were_given_them() {
    let folder = tempfile::tempdir().unwrap();
    let words = "figures --json --ledger skills-certificates-2022 --data";
    let figures = figures(words, &[folder.path().join("node").to_str().unwrap()]);
    assert_eq!(given_back(&figures), ["F110"]);
}

#[test]
fn a_share_at_which_few_people_stand_behind_a_cell_shows_nothing_and_claims_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let words = "figures --json --share 10000 --ledger repatriations-2005 --data";
    let figures = figures(words, &[folder.path().join("node").to_str().unwrap()]);
    let minors = figures.iter().find(|it| it["figure"] == "F006").unwrap();
    assert_eq!(minors["built"]["gives"], "not shown at this share");
    assert_eq!(minors["built"]["holds"], Value::Null);
}

#[test]
fn an_unknown_ledger_is_told_with_those_there_are() {
    let told = call("figures --ledger repatriations-1905", &[]).ends(4);
    told.says(&["`repatriations-1905`", "there is no such ledger", "farm-places-2004"]);
}

#[test]
fn the_book_has_a_line_for_each_figure_as_it_is_printed_and_as_the_ledger_gives_it() {
    let page = std::fs::read_to_string(root().join("docs/src/source-figures.md")).unwrap();
    let figures = figures("figures --list --json", &[]);
    let text = |it: &Value| it.as_str().unwrap().to_owned();
    for it in &figures {
        let (id, source, printed) = (text(&it["figure"]), text(&it["source"]), text(&it["printed"]));
        let mut line = format!("| {id} | {source} | {printed} | ");
        if it["built"].is_object() {
            let table = it["built"]["table"].as_str().map_or("–".to_owned(), |it| format!("`{it}`"));
            line += &format!("{} | {table} |", text(&it["built"]["gives"]));
        }
        assert!(page.contains(&line), "the page lacks: {line}");
    }
    let listed = page.lines().filter(|it| it.starts_with("| F") && it.contains(":L"));
    assert_eq!(listed.count(), figures.len());
}
