//! The queries, run on a real SQLite with facts made for it.

use rusqlite::functions::FunctionFlags;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, params_from_iter};

use super::*;
use crate::form::tests::form;

/// The fact table as the store keeps it.
const TABLE: &str = "CREATE TABLE fact (position INTEGER, ordinal INTEGER, kind TEXT, on_date TEXT, period TEXT, \
    programme TEXT, case_id INTEGER, subject BLOB, place TEXT, area TEXT, citizenship TEXT, sex TEXT, \
    age_group TEXT, status TEXT, via TEXT, outcome TEXT, number INTEGER, retracted_by INTEGER)";

/// Ledger position, kind, day, case, person, route, sex.
type Fact<'a> = (i64, &'a str, &'a str, i64, Option<u8>, &'a str, &'a str);

pub(crate) fn facts(rows: &[Fact<'_>]) -> Connection {
    let connection = Connection::open_in_memory().unwrap();
    connection.execute_batch(TABLE).unwrap();
    let token = |it: &rusqlite::functions::Context<'_>| {
        Ok(it.get::<Vec<u8>>(0)?.iter().map(|it| it ^ 0x5a).collect::<Vec<u8>>())
    };
    connection
        .create_scalar_function("release_token", 1, FunctionFlags::SQLITE_DETERMINISTIC, token)
        .unwrap();
    for (position, kind, day, case, person, via, sex) in rows {
        let subject = person.map(|it| vec![it; 16]);
        let row = rusqlite::params![position, kind, day, day.get(..7), case, subject, via, sex];
        let sql = "INSERT INTO fact (position, ordinal, kind, on_date, period, case_id, subject, via, sex, outcome, number) \
                   VALUES (?1, 0, ?2, ?3, ?4, ?5, ?6, ?7, ?8, '', 1)";
        connection.execute(sql, row).unwrap();
    }
    connection
}

pub(crate) fn run(connection: &Connection, query: &Query) -> Vec<Count> {
    let mut statement = connection.prepare(&query.sql).unwrap();
    let width = statement.column_count() - 1;
    let read = |row: &rusqlite::Row<'_>| {
        let member = |at| match row.get_ref(at).unwrap() {
            ValueRef::Null => None,
            other => Some(other.as_str().unwrap().to_owned()),
        };
        let count = u64::try_from(row.get::<_, i64>(width)?).unwrap();
        Ok(Count { members: (0..width).map(member).collect(), count })
    };
    let rows = statement.query_map(params_from_iter(&query.params), read).unwrap();
    rows.map(Result::unwrap).collect()
}

const ADMIT: &str = "visitor-stay/admit";

fn year() -> Period {
    "2026".parse().unwrap()
}

fn entries() -> Connection {
    facts(&[
        (1, ADMIT, "2026-01-10", 1, Some(1), "air", "female"),
        (2, ADMIT, "2026-01-31", 2, Some(2), "land", "male"),
        (3, ADMIT, "2026-02-01", 3, Some(1), "air", "female"),
        (4, ADMIT, "2025-12-31", 4, Some(3), "air", "male"),
        (5, "visitor-stay/exit", "2026-02-02", 1, Some(1), "air", "female"),
        (6, ADMIT, "2026-02-28", 5, None, "", "male"),
    ])
}

fn lines(counts: &[Count]) -> Vec<String> {
    let print = |it: &Count| {
        let members: Vec<&str> = it.members.iter().map(|it| it.as_deref().unwrap_or("*")).collect();
        format!("{}={}", members.join(","), it.count)
    };
    let mut lines: Vec<String> = counts.iter().map(print).collect();
    lines.sort();
    lines
}

#[test]
fn events_are_counted_once_per_cell_within_the_period() {
    let mut form = form(CountBasis::Events, Flow::Flow, &[ADMIT], &[Dimension::Period]);
    form.column = Some(Dimension::Via);
    let found = run(&entries(), &sql(&form, year()).unwrap());
    assert_eq!(lines(&found), ["2026-01,air=1", "2026-01,land=1", "2026-02,=1", "2026-02,air=1"]);
}

#[test]
fn people_are_counted_once_in_every_margin() {
    let mut form = form(CountBasis::Persons, Flow::Flow, &[ADMIT], &[Dimension::Period]);
    form.column = Some(Dimension::Via);
    let found = lines(&run(&entries(), &sql(&form, year()).unwrap()));
    let expected = [
        "*,*=2",
        "*,=0",
        "*,air=1",
        "*,land=1",
        "2026-01,*=2",
        "2026-01,air=1",
        "2026-01,land=1",
        "2026-02,*=1",
        "2026-02,=0",
        "2026-02,air=1",
    ];
    assert_eq!(found, expected, "person 1 came twice by air and is one in the total");
}

#[test]
fn a_retracted_fact_is_no_longer_counted() {
    let connection = entries();
    let form = form(CountBasis::Events, Flow::Flow, &[ADMIT], &[Dimension::Via]);
    let query = sql(&form, year()).unwrap();
    assert_eq!(lines(&run(&connection, &query)), ["=1", "air=2", "land=1"]);
    connection.execute("UPDATE fact SET retracted_by = 7 WHERE position = 3", []).unwrap();
    assert_eq!(lines(&run(&connection, &query)), ["=1", "air=1", "land=1"]);
}

#[test]
fn a_stock_counts_what_stands_however_long_ago_it_began() {
    let staying = "state/visitor-stay/staying";
    let connection = facts(&[
        (1, staying, "2024-06-01", 1, Some(1), "air", "female"),
        (2, staying, "2026-03-01", 2, Some(2), "air", "male"),
        (3, staying, "2027-01-01", 3, Some(3), "air", "male"),
        (4, staying, "2026-01-01", 4, Some(4), "air", "male"),
    ]);
    connection.execute("UPDATE fact SET retracted_by = 5 WHERE position = 4", []).unwrap();
    let form = form(CountBasis::Cases, Flow::Stock, &[staying], &[Dimension::Sex]);
    let found = run(&connection, &sql(&form, year()).unwrap());
    assert_eq!(lines(&found), ["*=2", "female=1", "male=1"]);
}

#[test]
fn hostile_fact_kinds_stay_parameters() {
    let kind = "x') OR 1=1 --";
    let form = form(CountBasis::Events, Flow::Flow, &[kind], &[Dimension::Via]);
    let query = sql(&form, year()).unwrap();
    assert!(!query.sql.contains("OR 1=1"));
    assert_eq!(query.params, ["2026-01-01", "2026-12-31", kind]);
    assert!(run(&entries(), &query).is_empty());
}

#[test]
fn a_form_that_is_wrong_has_no_query() {
    let form = form(CountBasis::Places, Flow::Flow, &[ADMIT], &[Dimension::Via]);
    assert_eq!(sql(&form, year()).unwrap_err().len(), 1);
}
