//! Every way past the ledger's guards that is known: refused by the guards, or found by proof.

use std::path::Path;

use rumbo_base::PaperId;
use rusqlite::Connection;
use rusqlite::config::DbConfig;

use super::*;
use crate::connection::Location;
use crate::fixture::{at, by, day, draft, file_options, intruder};
use crate::note::SignerKey;
use crate::paper_code::PaperCode;
use crate::schema;
use crate::store::Store;

/// A node of some events in three commits, closed; and its checkpoint, as somebody outside kept it.
fn node(folder: &Path) -> Checkpoint {
    let store = Store::create(folder, &file_options(), at(0)).unwrap();
    for _ in 0..3 {
        let drafts = [draft("{\"days\":30}"), draft("{\"days\":180}")];
        store.write(move |tx| tx.append("case_1", tx.sequence_of("case_1")?, &by("key"), &drafts)).unwrap();
    }
    let kept = store.read(|it| it.checkpoint()).unwrap().unwrap();
    store.close().unwrap();
    kept.checkpoint().clone()
}

fn report(folder: &Path, held: &[Checkpoint]) -> VerifyReport {
    let store = Store::open(folder, &file_options()).unwrap();
    store.read(|it| it.verify_against(held, |_, _| {})).unwrap()
}

/// What `forge` does to a file is refused, and leaves it whole.
fn refused(forge: impl Fn(&Connection) -> rusqlite::Result<()>) {
    let folder = tempfile::tempdir().unwrap();
    let kept = node(folder.path());
    let file = intruder(folder.path());
    let error = forge(&file).unwrap_err().to_string();
    assert!(error.contains("append-only"), "{error}");
    file.close().unwrap();
    let report = report(folder.path(), &[kept]);
    assert!(report.is_whole(), "{report:?}");
}

/// What `forge` does to a file is done, and found.
fn found(forge: impl Fn(&Connection) -> rusqlite::Result<()>) -> VerifyReport {
    let folder = tempfile::tempdir().unwrap();
    let kept = node(folder.path());
    let file = intruder(folder.path());
    forge(&file).unwrap();
    file.close().unwrap();
    let report = report(folder.path(), &[kept]);
    assert!(!report.is_whole(), "{report:?}");
    report
}

fn has(report: &VerifyReport, position: u64, flaw: Flaw) -> bool {
    report.faults.contains(&Fault { position: Position(position), flaw })
}

const COPY: &str =
    "node, stream, sequence, kind, payload_version, happened_at, recorded_at, actor, agency, place, purpose,
                    content, command_key, '{\"days\":1}', leaf FROM event WHERE position = 2";

#[test]
fn writing_over_an_event_is_refused_in_every_form_that_sql_has() {
    for sql in [
        "UPDATE event SET payload = '{}' WHERE position = 2".to_owned(),
        "UPDATE OR REPLACE event SET position = 2 WHERE position = 3".to_owned(),
        "UPDATE OR IGNORE event SET rowid = 77 WHERE rowid = 2".to_owned(),
        "UPDATE event SET _rowid_ = -1 WHERE oid = 2".to_owned(),
        "DELETE FROM event".to_owned(),
        "DELETE FROM event WHERE position = 6".to_owned(),
        format!("INSERT OR REPLACE INTO event SELECT 2, {COPY}"),
        format!("REPLACE INTO event SELECT position, {COPY}"),
        format!("REPLACE INTO event SELECT 7, {COPY}"),
        format!("INSERT OR IGNORE INTO event SELECT 2, {COPY}"),
        format!("INSERT INTO event SELECT 2, {COPY} ON CONFLICT DO UPDATE SET payload = excluded.payload"),
        "UPDATE checkpoint SET root = zeroblob(32)".to_owned(),
        "DELETE FROM checkpoint".to_owned(),
        "REPLACE INTO checkpoint VALUES (6, zeroblob(32), zeroblob(68))".to_owned(),
        "INSERT INTO checkpoint VALUES (3, zeroblob(32), zeroblob(68))".to_owned(),
        "INSERT INTO log_node VALUES (8, 7, zeroblob(32))".to_owned(),
    ] {
        refused(|file| file.execute_batch(&sql));
        // REPLACE removes rows without the delete trigger, unless triggers are recursive.
        refused(|file| file.execute_batch(&format!("PRAGMA recursive_triggers = OFF; {sql}")));
        refused(|file| file.execute_batch(&format!("PRAGMA recursive_triggers = ON; {sql}")));
    }
}

#[test]
fn a_file_attached_to_another_is_guarded_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    node(folder.path());
    let other = Connection::open_in_memory().unwrap();
    other.execute("ATTACH ?1 AS victim", [folder.path().join("node.sqlite").to_str().unwrap()]).unwrap();
    for sql in ["UPDATE victim.event SET actor = 'x'", "DELETE FROM victim.event"] {
        assert!(other.execute_batch(sql).unwrap_err().to_string().contains("append-only"));
    }
}

#[test]
fn guards_that_were_taken_away_and_put_back_do_not_hide_the_row() {
    let report = found(|file| {
        file.execute_batch(
            "DROP TRIGGER event_is_never_changed; UPDATE event SET payload = '{}' WHERE position = 2",
        )
    });
    assert!(has(&report, 2, Flaw::Altered) && report.guards == ["event_is_never_changed"], "{report:?}");
    let guard = "CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(FAIL, 'the ledger is append-only'); END";
    let report = found(|file| {
        let alter =
            "DROP TRIGGER event_is_never_changed; UPDATE event SET payload = '{}' WHERE position = 2;";
        file.execute_batch(&format!("{alter} {guard}"))
    });
    assert!(has(&report, 2, Flaw::Altered) && report.guards.is_empty(), "{report:?}");
}

#[test]
fn triggers_switched_off_for_a_connection_do_not_hide_the_row() {
    let report = found(|file| {
        file.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
        file.execute_batch("UPDATE event SET actor = 'somebody else' WHERE position = 5")
    });
    assert!(has(&report, 5, Flaw::Altered) && report.guards.is_empty(), "{report:?}");
}

#[test]
fn a_schema_written_by_hand_is_found() {
    let report = found(|file| {
        file.execute_batch("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'event'")
    });
    assert_eq!(report.guards, ["event_is_appended", "event_is_never_changed", "event_is_never_removed"]);
    let report = found(|file| {
        file.execute_batch(
            "PRAGMA writable_schema = ON;
             UPDATE sqlite_schema SET sql = replace(sql, 'BEFORE UPDATE', 'AFTER UPDATE') WHERE name = 'event_is_never_changed'",
        )
    });
    assert_eq!(report.guards, ["event_is_never_changed"]);
    let report = found(|file| {
        file.execute_batch("CREATE TRIGGER quiet AFTER INSERT ON event BEGIN DELETE FROM outbox; END")
    });
    assert_eq!(report.guards, ["quiet"]);
}

#[test]
fn a_table_put_in_the_place_of_the_ledger_is_found() {
    // The same columns and guards, but one event is another, and one is left out.
    let forge = |condition: &'static str| {
        move |file: &Connection| {
            let schema: String = file.query_row(
                "SELECT group_concat(sql, ';') FROM sqlite_schema WHERE tbl_name = 'event' AND sql IS NOT NULL",
                [],
                |row| row.get(0),
            )?;
            file.execute_batch(&format!(
                "CREATE TABLE kept AS SELECT * FROM event; DROP TABLE event; {schema};
                 INSERT INTO event SELECT * FROM kept WHERE {condition} ORDER BY position; DROP TABLE kept;"
            ))
        }
    };
    let report = found(forge("position < 6"));
    assert!(has(&report, 6, Flaw::CutOff), "{report:?}");
    let report = found(forge("false"));
    assert!(has(&report, 6, Flaw::CutOff) && report.events == 0, "{report:?}");
    let folder = tempfile::tempdir().unwrap();
    node(folder.path());
    intruder(folder.path()).execute_batch("DROP TABLE event").unwrap();
    assert!(Store::open(folder.path(), &file_options()).is_err(), "a node without a ledger is opened");
}

/// Writes the ledger anew from an event on: the hashes of events and tree, and the checkpoints, but not their signatures.
fn rewrite(file: &Connection, payload: &str) -> rusqlite::Result<()> {
    let names: Vec<String> = file
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    names.iter().try_for_each(|it| file.execute_batch(&format!("DROP TRIGGER {it}")))?;
    file.execute("UPDATE event SET payload = ?1 WHERE position = 4", [payload])?;
    let (mut tree, mut encoding) = (Tree::default(), Encoding::default());
    for position in 1..=6 {
        let event = concat!("SELECT ", columns!(), " FROM event WHERE position = ?1");
        let leaf = file.query_row(event, [position], |row| {
            Ok(leaf_of(&crate::database::Row::Sqlite(row), &mut encoding).unwrap())
        })?;
        file.execute("UPDATE event SET leaf = ?1 WHERE position = ?2", (&leaf[..], position))?;
        tree.push(leaf);
        file.execute("UPDATE checkpoint SET root = ?1 WHERE size = ?2", (&tree.root()[..], position))?;
    }
    Ok(())
}

/// Signs every checkpoint of a rewritten ledger anew.
fn sign_anew(file: &Connection, signer: &SignerKey) -> rusqlite::Result<()> {
    let origin = signer.public().name().to_owned();
    for size in [2u32, 4, 6] {
        let root: Hash =
            file.query_row("SELECT root FROM checkpoint WHERE size = ?1", [size], |row| row.get(0))?;
        let signature = signer.sign(&Checkpoint { origin: origin.clone(), size: size.into(), root }).packed();
        file.execute("UPDATE checkpoint SET signature = ?1 WHERE size = ?2", (signature, size))?;
    }
    Ok(())
}

#[test]
fn a_ledger_written_anew_without_the_key_is_found_by_anybody_and_with_it_by_who_kept_something() {
    let folder = tempfile::tempdir().unwrap();
    let kept = node(folder.path());
    let file = intruder(folder.path());
    rewrite(&file, "{\"days\":5}").unwrap();
    file.close().unwrap();
    let without = report(folder.path(), &[]);
    assert!(has(&without, 6, Flaw::Signature) && !has(&without, 4, Flaw::Altered), "{without:?}");
    // Whoever has the signing key too signs it anew: the file alone then shows nothing but its missing guards.
    let file = intruder(folder.path());
    sign_anew(&file, &signer(folder.path())).unwrap();
    file.close().unwrap();
    assert_eq!(report(folder.path(), &[]).faults, []);
    assert_eq!(report(folder.path(), &[kept]).faults, [Fault { position: Position(6), flaw: Flaw::Held }]);
}

#[test]
fn a_ledger_written_anew_with_the_key_is_found_by_whoever_holds_a_paper() {
    let folder = tempfile::tempdir().unwrap();
    node(folder.path());
    let store = Store::open(folder.path(), &file_options()).unwrap();
    let codes = store.write(|tx| {
        let mut code = |position| {
            let paper = PaperId::parse("record").unwrap();
            tx.paper_code(Position(position), "case_00000001", &paper, day("2026-03-02"))
        };
        Ok::<_, StoreError>([code(3)?, code(5)?])
    });
    let [before, after] = codes.unwrap();
    let key = store.read(|it| it.log_key()).unwrap();
    store.close().unwrap();
    let file = intruder(folder.path());
    rewrite(&file, "{\"days\":5}").unwrap();
    sign_anew(&file, &signer(folder.path())).unwrap();
    file.close().unwrap();
    let store = Store::open(folder.path(), &file_options()).unwrap();
    let held = |code: &PaperCode| {
        let size = code.checkpoint.checkpoint().size;
        let (growth, receipt) = store
            .read(|it| Ok((it.growth(size)?.unwrap(), it.proof(Position(size), false)?.unwrap())))
            .unwrap();
        // The signatures are true and the node's own papers agree: only what left the node before shows it.
        receipt.verify(&key, &[]).unwrap();
        [growth.verify(&key, Some(&code.checkpoint)), code.is_continued_by(&receipt)]
    };
    assert_eq!(held(&before), [Ok(()), Ok(())], "what was altered came after that paper");
    let origin = key.name().to_owned();
    let fork = crate::proof::ProofError::Fork { origin, old: 5, size: 6 };
    assert_eq!(held(&after), [Err(fork.clone()), Err(fork)]);
}

#[test]
fn packing_the_file_changes_nothing_that_is_proved() {
    let folder = tempfile::tempdir().unwrap();
    let kept = node(folder.path());
    intruder(folder.path()).execute_batch("VACUUM; REINDEX; ANALYZE").unwrap();
    let report = report(folder.path(), &[kept]);
    assert!(report.is_whole(), "{report:?}");
}

/// The key that a node's checkpoints are signed with.
fn signer(folder: &Path) -> SignerKey {
    let connection = Location::in_folder(folder).unwrap().reader().unwrap();
    schema::signer(&connection, file_options().secrets.checkpoint_signing()).unwrap()
}

/// Alters one byte of a column: of a number one bit, high enough to leave no two rows alike. The type stays.
fn altered_byte(column: &str) -> String {
    let at = format!("(1 + 2 * (7 * position % max(1, length({column}))))");
    let other = format!("CASE substr(hex({column}), {at}, 2) WHEN '41' THEN '42' ELSE '41' END");
    let bytes =
        format!("unhex(substr(hex({column}), 1, {at} - 1) || {other} || substr(hex({column}), {at} + 2))");
    match column {
        "sequence" | "payload_version" | "happened_at" | "recorded_at" => {
            let bit = "(1 << (20 + position % 40))";
            format!("{column} = ({column} | {bit}) - ({column} & {bit})")
        }
        "leaf" => format!("leaf = {bytes}"),
        "place" => "place = 'A'".to_owned(),
        _ => format!("{column} = CAST({bytes} AS TEXT)"),
    }
}

#[test]
fn one_byte_of_any_column_of_any_row_is_found_and_the_row_is_named() {
    const EVENTS: u64 = 1000;
    // As many at a time as a report lists, with what else an altered time or hash brings with it.
    const PARTS: u64 = 40;
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(folder.path(), &file_options(), at(0)).unwrap();
    for case in 0..EVENTS / 10 {
        let drafts: Vec<_> = (0..10).map(|it| draft(&format!("{{\"days\":{}}}", case + it))).collect();
        store.write(move |tx| tx.append(&format!("case_{case}"), 0, &by("key"), &drafts)).unwrap();
    }
    let file = intruder(folder.path());
    let copied = "DROP TRIGGER event_is_never_changed; CREATE TABLE original AS SELECT * FROM event;
                  CREATE INDEX original_by_position ON original (position); PRAGMA synchronous = OFF";
    file.execute_batch(copied).unwrap();
    for column in columns!().split(',').map(str::trim).filter(|it| *it != "position") {
        for part in 0..PARTS {
            let rows = format!("position % {PARTS} = {part}");
            let alter = format!("UPDATE event SET {} WHERE {rows}", altered_byte(column));
            assert_eq!(file.execute(&alter, []).unwrap() as u64, EVENTS / PARTS, "{column}");
            let report = store.read(|it| it.verify(|_, _| {})).unwrap();
            for position in 1..=EVENTS {
                let named = has(&report, position, Flaw::Altered);
                assert_eq!(named, position % PARTS == part, "{column} of {position}: {report:?}");
            }
            let back = format!("(SELECT o.{column} FROM original o WHERE o.position = event.position)");
            file.execute_batch(&format!("UPDATE event SET {column} = {back} WHERE {rows}")).unwrap();
        }
    }
    assert_eq!(store.read(|it| it.verify(|_, _| {})).unwrap().faults, []);
}
