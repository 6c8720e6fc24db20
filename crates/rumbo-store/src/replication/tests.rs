use std::path::{Path, PathBuf};

use rumbo_base::{CaseId, ContentVersion, CountryId, PaperId, Position};

use super::*;
use crate::fixture::{at, file_options, grant, intruder, options, record, schema_of, sector, server};
use crate::operation::Bundle;
use crate::verify::VerifyReport;

/// Something in every table that is carried over, with what a text form could get wrong.
fn fill(store: &Store) {
    store
        .write(|tx| {
            let person = tx.person_by_document("XXA", "1")?.0;
            tx.keep(person, &sector("migration"), Some(CaseId(1)), "name", b"A\tb\\c\n\0", "xx-law:1")?;
            let paper = PaperId::parse("card").unwrap();
            tx.keep_paper(person, &sector("migration"), CaseId(1), &paper, b"\x00\xff paper")?;
            let of = tx.pseudonym(person, &sector("migration"))?;
            tx.keep_reading(of, &grant(), "a\\b\tc\r\n")?;
            for number in 1..=300 {
                let receipt = record(tx, &format!("case_{}", number % 7))?;
                tx.remember(&format!("key-{number}"), &[1; 32], &receipt)?;
            }
            for _ in 0..2 {
                tx.send(Position(1), "agency", "told", "{\"text\":\"ñ\\n\"}")?;
            }
            for (version, at_second) in [("xx@b", 1), ("xx@a", 1)] {
                tx.put_bundle(&Bundle {
                    version: ContentVersion::stored(version),
                    country: CountryId::parse("xx").unwrap(),
                    bytes: vec![0, 9, 10, 13, 92, 255],
                    published_at: at(at_second),
                })?;
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    // The last message was sent: its number must not come again.
    store.write(|tx| tx.sent(2)).unwrap();
}

/// What a node says of itself to whoever reads it.
fn told(folder: &Path) -> (VerifyReport, Vec<String>) {
    let store = Store::open(folder, &file_options()).unwrap();
    let told = store
        .write(|tx| {
            let person = tx.person_by_document("XXA", "1")?;
            assert!(!person.1, "the person is known");
            let of = tx.pseudonym(person.0, &sector("migration"))?;
            let facts = tx.vault_read(of, &grant())?;
            assert_eq!(facts[0].bytes, b"A\tb\\c\n\0");
            let paper = tx.paper(CaseId(1), &PaperId::parse("card").unwrap(), &grant())?;
            let seen = tx.seen("key-7", &[1; 32])?;
            Ok::<_, StoreError>(vec![
                format!("{facts:?} {paper:?} {seen:?}"),
                format!("{:?}", tx.readings_of(of, &grant())?.first()),
                format!("{:?} {:?}", tx.outbox(9)?, tx.bundle_versions()?),
                format!("{:?} {:?}", tx.newest_bundle()?, tx.events("case_3")?),
                format!("{:?} {:?}", tx.checkpoint()?, tx.proof(Position(5), true)?),
            ])
        })
        .unwrap();
    let report = store.read(|it| it.verify(|_, _| {})).unwrap();
    store.close().unwrap();
    (report, told)
}

/// A node that was filled, moved there, and asked before and after.
fn moved(made: &Options, goes: &Options) {
    let folder = tempfile::tempdir().unwrap();
    let (from, to): (PathBuf, PathBuf) = (folder.path().join("from"), folder.path().join("to"));
    let store = Store::create(&from, made, at(0)).unwrap();
    fill(&store);
    store.close().unwrap();
    let before = told(&from);
    let done = replicate(&from, &to, goes).unwrap();
    assert_eq!((done.events, done.root), (300, before.0.root));
    assert_eq!(told(&to), before);
    let error = Store::open(&from, &file_options()).unwrap_err();
    assert!(matches!(&error, StoreError::Moved { to: named } if Path::new(named) == to), "{error}");
    let error = replicate(&from, &to, goes).unwrap_err();
    assert_eq!(error.code(), "store-already-a-node");
    // It goes on where it was: with the next event, and the next message.
    let store = Store::open(&to, &file_options()).unwrap();
    assert!(store.read(|it| it.needs_rebuild()).unwrap());
    store
        .write(|tx| {
            let last = record(tx, "case_1")?.last;
            tx.send(last, "agency", "told", "{}")?;
            let person = tx.new_person()?;
            tx.keep(person, &sector("migration"), None, "name", b"B", "xx-law:1")
        })
        .unwrap();
    let messages = store.read(|it| it.outbox(9)).unwrap();
    assert_eq!(messages.iter().map(|it| it.number).collect::<Vec<_>>(), [1, 3]);
    assert!(store.read(|it| it.verify(|_, _| {})).unwrap().is_whole());
}

#[test]
fn a_node_moves_from_file_to_file() {
    moved(&file_options(), &file_options());
}

#[test]
fn a_node_moves_from_a_file_to_a_server() {
    if let Some(server) = server() {
        moved(&file_options(), &Options { database: Some(schema_of(&server)), ..file_options() });
    }
}

#[test]
fn a_node_moves_from_a_server_to_a_file_and_to_another_server() {
    if let Some(server) = server() {
        moved(&options(), &file_options());
        moved(&options(), &Options { database: Some(schema_of(&server)), ..file_options() });
    }
}

#[test]
fn a_move_that_fails_leaves_the_node_where_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let (from, to) = (folder.path().join("from"), folder.path().join("to"));
    let store = Store::create(&from, &file_options(), at(0)).unwrap();
    fill(&store);
    store.close().unwrap();
    let drop = "DROP TRIGGER event_is_never_changed; UPDATE event SET payload = 'x' WHERE position = 9";
    intruder(&from).execute_batch(drop).unwrap();
    let error = replicate(&from, &to, &file_options()).unwrap_err();
    assert_eq!(error.code(), "store-corrupt", "{error}");
    assert!(!crate::holds_node(&to).unwrap());
    let nowhere = Options { database: Some("postgres://x@127.0.0.1:1/x".to_owned()), ..file_options() };
    assert_eq!(replicate(&from, &to, &nowhere).unwrap_err().code(), "store-no-server");
    assert!(!crate::holds_node(&to).unwrap());
    Store::open(&from, &file_options()).unwrap().close().unwrap();
}

#[test]
fn a_move_that_was_cut_off_begins_anew() {
    let folder = tempfile::tempdir().unwrap();
    let (from, to) = (folder.path().join("from"), folder.path().join("to"));
    let store = Store::create(&from, &file_options(), at(0)).unwrap();
    fill(&store);
    store.close().unwrap();
    // As it stands when the power goes in the middle: the old node is marked, the new file is half there.
    let mark = format!("INSERT INTO meta VALUES ('moved_to', '{}')", to.display());
    intruder(&from).execute_batch(&mark).unwrap();
    std::fs::create_dir(&to).unwrap();
    std::fs::write(to.join("node.partial"), "half").unwrap();
    assert_eq!(Store::open(&from, &file_options()).unwrap_err().code(), "store-moved");
    assert_eq!(replicate(&from, &to, &file_options()).unwrap().events, 300);
    assert!(told(&to).0.is_whole());
}

#[test]
fn every_table_is_carried_over_or_follows_from_the_ledger() {
    let folder = tempfile::tempdir().unwrap();
    Store::create(folder.path(), &file_options(), at(0)).unwrap().close().unwrap();
    let file = intruder(folder.path());
    let sql =
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
    let mut select = file.prepare(sql).unwrap();
    let found: Vec<String> = select.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut known: Vec<&str> = TABLES.iter().map(|it| it.0).collect();
    known.extend(["meta", "case_row", "participant", "breach", "fact", "stay", "referral"]);
    known.sort_unstable();
    assert_eq!(found, known);
}

#[test]
fn a_node_on_a_server_is_backed_up_while_it_works_and_comes_back_in_a_file() {
    if server().is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let at_place = |name: &str| folder.path().join(name);
    let store = Store::create(&at_place("node"), &options(), at(0)).unwrap();
    fill(&store);
    let done = crate::back_up(&at_place("node"), &at_place("place"), at(5)).unwrap();
    assert_eq!(done.position, Position(300));
    store.close().unwrap();
    assert!(crate::verify_copy(&at_place("place")).unwrap().is_whole());
    let restored = crate::restore(&at_place("place"), &at_place("back"), &file_options()).unwrap();
    assert_eq!((restored.root, restored.readable), (done.root, 2));
    assert_eq!(told(&at_place("back")).1[3..], told(&at_place("node")).1[3..]);
}
