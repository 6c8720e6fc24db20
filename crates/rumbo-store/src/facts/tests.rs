use std::collections::HashSet;

use super::*;
use crate::fixture::{day, in_memory, record, sector};
use crate::store::Store;

/// A node with one event of each of two people, and a third event of the first person again.
fn node() -> Store {
    let store = in_memory();
    store
        .write(|tx| {
            for document in ["1", "2", "1"] {
                let (person, _) = tx.person_by_document("XXA", document)?;
                let subject = Some(tx.pseudonym(person, &sector("migration"))?);
                let position = record(tx, "case_1")?.last;
                tx.add_facts(position, &[fact(subject), Fact { kind: "days", number: 180, ..fact(None) }])?;
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    store
}

fn fact(subject: Option<Pseudonym>) -> Fact<'static> {
    Fact {
        kind: "entry",
        on: day("2025-01-31"),
        programme: None,
        case: Some(CaseId(1)),
        subject,
        place: Some("xx-airport"),
        area: None,
        citizenship: None,
        sex: None,
        age_group: None,
        status: None,
        via: None,
        outcome: None,
        number: 1,
    }
}

fn query(store: &Store, sql: &str) -> Result<Vec<Vec<SqlValue>>, StoreError> {
    store.facts(|it| it.query(sql, &[]))
}

#[test]
fn facts_are_counted_and_summed() {
    let store = node();
    let sql = "SELECT period, count(*), sum(number) FROM fact WHERE kind = ?1 GROUP BY period";
    let rows = store.facts(|it| it.query(sql, &[SqlValue::Text("days".to_owned())])).unwrap();
    assert_eq!(rows, [[SqlValue::Text("2025-01".to_owned()), SqlValue::Integer(3), SqlValue::Integer(540)]]);
    assert_eq!(store.facts(|it| it.position()).unwrap(), Some(Position(3)));
    let place = "SELECT position, ordinal FROM fact ORDER BY position DESC, ordinal DESC LIMIT 1";
    assert_eq!(query(&store, place).unwrap(), [[SqlValue::Integer(3), SqlValue::Integer(1)]]);
}

#[test]
fn distinct_people_are_counted_without_being_shown() {
    let store = node();
    let sql = "SELECT count(DISTINCT release_token(subject)), count(DISTINCT subject) FROM fact";
    assert_eq!(query(&store, sql).unwrap(), [[SqlValue::Integer(2), SqlValue::Integer(2)]]);
}

#[test]
fn two_readings_cannot_be_joined_by_their_tokens() {
    let store = node();
    let tokens = || -> HashSet<String> {
        let rows = query(&store, "SELECT DISTINCT subject FROM fact WHERE subject IS NOT NULL").unwrap();
        rows.iter().map(|it| format!("{it:?}")).collect()
    };
    let (one, other) = (tokens(), tokens());
    assert_eq!((one.len(), other.len()), (2, 2));
    assert!(one.is_disjoint(&other));
}

#[test]
fn a_query_reaches_nothing_but_facts() {
    let store = node();
    for sql in [
        "SELECT sealed FROM vault_entry",
        "SELECT person FROM person_document",
        "SELECT wrapped FROM sector_key",
        "SELECT payload FROM event",
        "SELECT hex(subject) FROM main.fact",
        "WITH fact AS (SELECT subject FROM main.fact) SELECT hex(subject) FROM fact",
        "SELECT name FROM sqlite_schema",
        "SELECT name FROM temp.sqlite_schema",
        "PRAGMA table_list",
        "DELETE FROM fact",
        "CREATE TEMP TABLE copy AS SELECT * FROM fact",
        "SELECT zeroblob(4) FROM fact",
    ] {
        let error = query(&store, sql).expect_err(sql);
        assert!(matches!(error, StoreError::FactQuery { .. }), "{sql}: {error}");
    }
}

#[test]
fn a_retracted_fact_stays_and_says_by_what() {
    let store = node();
    let retracted = store
        .write(|tx| {
            let one = tx.retract_fact(Position(1), "entry", Position(3))?;
            let one = one + tx.retract_facts(Position(1), Position(3))?;
            Ok::<_, StoreError>((
                one,
                tx.retract_facts(Position(1), Position(4))?,
                tx.retract_facts_of("case_1", Position(4))?,
            ))
        })
        .unwrap();
    assert_eq!(retracted, (2, 0, 4));
    let sql = "SELECT retracted_by, count(*) FROM fact GROUP BY retracted_by ORDER BY 1";
    let three = [SqlValue::Integer(3), SqlValue::Integer(2)];
    assert_eq!(query(&store, sql).unwrap(), [three, [SqlValue::Integer(4), SqlValue::Integer(4)]]);
}

#[test]
fn more_facts_than_can_be_numbered_are_refused() {
    let error = in_memory().write(|tx| tx.add_facts(Position(1), &[fact(None); 257])).unwrap_err();
    assert_eq!(StoreError::from(error).code(), "store-too-many-facts");
}
