use std::collections::BTreeMap;

use postgres::NoTls;

use super::*;
use crate::database::NEWEST_SCHEMA;
use crate::fixture::{at, by, draft, file_options, options, record, schema_of, server};
use crate::store::{Options, Store};
use crate::verify::{Flaw, VerifyReport};

/// A node on the server, closed, with its address; nothing where the tests have no server.
fn node(folder: &std::path::Path) -> Option<String> {
    let options = Options { database: Some(schema_of(&server()?)), ..file_options() };
    let store = Store::create(folder, &options, at(0)).unwrap();
    for _ in 0..3 {
        let drafts = [draft("{\"days\":30}"), draft("{\"days\":180}")];
        store.write(move |tx| tx.append("case_1", tx.sequence_of("case_1")?, &by("key"), &drafts)).unwrap();
    }
    store.close().unwrap();
    options.database
}

fn report(folder: &std::path::Path) -> VerifyReport {
    let store = Store::open(folder, &file_options()).unwrap();
    store.read(|it| it.verify(|_, _| {})).unwrap()
}

/// The columns of each table, as a dialect tells them.
fn columns(rows: Vec<(String, String)>) -> BTreeMap<String, Vec<String>> {
    let mut tables: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (table, column) in rows.into_iter().filter(|it| it.1 != "rowid") {
        tables.entry(table).or_default().push(column);
    }
    tables
}

#[test]
fn both_dialects_have_the_same_columns() {
    let folder = tempfile::tempdir().unwrap();
    let Some(address) = node(folder.path()) else { return };
    let mut client = Client::connect(&address, NoTls).unwrap();
    let sql = "SELECT table_name::text, column_name::text FROM information_schema.columns
               WHERE table_schema = current_schema() ORDER BY table_name, ordinal_position";
    let found = client.query(sql, &[]).unwrap().iter().map(|row| (row.get(0), row.get(1))).collect();
    let folder = tempfile::tempdir().unwrap();
    Store::create(folder.path(), &file_options(), at(0)).unwrap().close().unwrap();
    let file = crate::fixture::intruder(folder.path());
    let sql = "SELECT m.name, c.name FROM sqlite_schema AS m, pragma_table_info(m.name) AS c
               WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid";
    let mut select = file.prepare(sql).unwrap();
    let made = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    assert_eq!(columns(found), columns(made.map(Result::unwrap).collect()));
}

#[test]
fn a_node_has_the_guards_that_are_written_down() {
    let folder = tempfile::tempdir().unwrap();
    let Some(address) = node(folder.path()) else { return };
    let guards = Postgres::connect(&address).unwrap().guards().unwrap();
    assert_eq!(MIGRATIONS.map(|it| it.0).last(), Some(&NEWEST_SCHEMA), "each dialect has the newest schema");
    assert_eq!(guards.join("\n"), GUARDS.trim_end(), "{}", guards.join("\n"));
    assert!(report(folder.path()).is_whole());
}

#[test]
fn the_guards_refuse_what_would_change_the_ledger() {
    let folder = tempfile::tempdir().unwrap();
    let Some(address) = node(folder.path()) else { return };
    let mut client = Client::connect(&address, NoTls).unwrap();
    let copied =
        "node, stream, sequence + 90, kind, payload_version, happened_at, recorded_at, actor, agency, place,
                  purpose, content, command_key, payload, leaf FROM event";
    for forge in [
        "UPDATE event SET payload = 'x' WHERE position = 2".to_owned(),
        "DELETE FROM event WHERE position = 6".to_owned(),
        "TRUNCATE event".to_owned(),
        "SET session_replication_role = replica; DELETE FROM event".to_owned(),
        "SET session_replication_role = replica; TRUNCATE event, checkpoint".to_owned(),
        format!("INSERT INTO event SELECT position + 90, {copied}"),
        format!("INSERT INTO event SELECT 7, {copied} WHERE position = 2"),
        format!(
            "INSERT INTO event SELECT position, {copied} ON CONFLICT (position) DO UPDATE SET payload = 'x'"
        ),
        "MERGE INTO event AS e USING (SELECT 1 AS one) AS o ON e.position = one WHEN MATCHED THEN DELETE"
            .to_owned(),
        "UPDATE checkpoint SET root = ''".to_owned(),
        "DELETE FROM checkpoint".to_owned(),
        "INSERT INTO checkpoint VALUES (1, '', '')".to_owned(),
        "UPDATE log_node SET hash = ''".to_owned(),
        "INSERT INTO log_node VALUES (8, 3, '')".to_owned(),
    ] {
        let error = client.batch_execute(&forge).unwrap_err();
        let said = error.as_db_error().unwrap().message().to_owned();
        assert!(said.contains("append-only"), "{forge}: {said}");
        client.batch_execute("SET session_replication_role = origin").unwrap();
    }
    assert!(report(folder.path()).is_whole());
}

#[test]
fn guards_that_were_taken_away_are_missed_and_the_rows_are_named() {
    for (forge, guard, position) in [
        (
            "ALTER TABLE event DISABLE TRIGGER event_is_never_changed; UPDATE event SET payload = 'x' WHERE position = 2",
            Some("event_is_never_changed"),
            2,
        ),
        (
            "ALTER TABLE event DISABLE TRIGGER ALL; UPDATE event SET payload = 'x' WHERE position = 2;
             ALTER TABLE event ENABLE ALWAYS TRIGGER event_is_never_changed;
             ALTER TABLE event ENABLE ALWAYS TRIGGER event_is_appended",
            None,
            2,
        ),
        (
            "ALTER TABLE event ENABLE REPLICA TRIGGER event_is_never_changed; DELETE FROM event WHERE position = 3",
            Some("event_is_never_changed"),
            3,
        ),
        (
            "CREATE OR REPLACE FUNCTION ledger_is_append_only() RETURNS trigger LANGUAGE plpgsql AS
             'BEGIN RETURN NEW; END'; UPDATE event SET actor = 'x' WHERE position = 5",
            Some("event_is_never_changed"),
            5,
        ),
        (
            "CREATE RULE silence AS ON INSERT TO checkpoint DO INSTEAD NOTHING;
             DROP TRIGGER event_is_never_changed ON event; UPDATE event SET place = 'x' WHERE position = 1",
            Some("silence"),
            1,
        ),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let Some(address) = node(folder.path()) else { return };
        Client::connect(&address, NoTls).unwrap().batch_execute(forge).unwrap();
        let report = report(folder.path());
        let told = report.guards.iter().any(|it| Some(it.as_str()) == guard);
        assert_eq!(told, guard.is_some(), "{forge}: {report:?}");
        let named = |flaw| report.faults.iter().any(|it| it.position.0 == position && it.flaw == flaw);
        assert!(named(Flaw::Altered) || named(Flaw::Missing), "{forge}: {report:?}");
    }
}

#[test]
fn a_node_has_one_writer_and_a_database_one_node() {
    let (folder, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let Some(address) = node(folder.path()) else { return };
    let store = Store::open(folder.path(), &file_options()).unwrap();
    std::fs::copy(folder.path().join("database.url"), other.path().join("database.url")).unwrap();
    let error = Store::open(other.path(), &file_options()).unwrap_err();
    assert_eq!(error.code(), "store-in-use", "{error}");
    let third = tempfile::tempdir().unwrap();
    let again = Options { database: Some(address), ..options() };
    let error = Store::create(third.path(), &again, at(0)).unwrap_err();
    assert_eq!(error.code(), "store-already-a-node", "{error}");
    assert_eq!(std::fs::read_dir(third.path()).unwrap().count(), 1, "the lock alone");
    store.close().unwrap();
    Store::open(other.path(), &file_options()).unwrap().close().unwrap();
}

#[test]
fn a_node_of_a_newer_version_and_a_server_that_is_not_there_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let Some(address) = node(folder.path()) else { return };
    let mut client = Client::connect(&address, NoTls).unwrap();
    client.batch_execute("UPDATE meta SET value = '99' WHERE name = 'schema'").unwrap();
    let error = Store::open(folder.path(), &file_options()).unwrap_err();
    assert!(matches!(error, StoreError::NewerVersion { found: 99, .. }), "{error}");
    for (address, code) in
        [("postgres://nobody@127.0.0.1:1/nothing", "store-no-server"), ("a server", "store-bad-address")]
    {
        std::fs::write(folder.path().join("database.url"), address).unwrap();
        let error = Store::open(folder.path(), &file_options()).unwrap_err();
        assert_eq!(error.code(), code, "{error}");
    }
}

#[test]
fn a_connection_that_is_lost_halts_the_writer_until_the_node_is_opened_anew() {
    let folder = tempfile::tempdir().unwrap();
    let Some(address) = node(folder.path()) else { return };
    let store = Store::open(folder.path(), &file_options()).unwrap();
    store.write(|tx| record(tx, "case_2")).unwrap();
    let mut client = Client::connect(&address, NoTls).unwrap();
    let kill = "SELECT pg_terminate_backend(pid) FROM pg_locks JOIN pg_stat_activity USING (pid)
                WHERE locktype = 'advisory' AND objid::bigint = hashtext(current_schema())::bigint & 4294967295";
    assert_eq!(client.query(kill, &[]).unwrap().len(), 1);
    for _ in 0..2 {
        let error = StoreError::from(store.write(|tx| record(tx, "case_2")).unwrap_err());
        assert_eq!(error.code(), "store-connection-lost", "{error}");
    }
    // Readings have connections of their own.
    assert_eq!(store.read(|it| it.sequence_of("case_2")).unwrap(), 1);
    drop(store);
    let store = Store::open(folder.path(), &file_options()).unwrap();
    store.write(|tx| record(tx, "case_2")).unwrap();
    assert!(store.read(|it| it.verify(|_, _| {})).unwrap().is_whole());
}

#[test]
fn a_commit_with_a_refused_statement_is_never_called_kept() {
    let folder = tempfile::tempdir().unwrap();
    if node(folder.path()).is_none() {
        return;
    }
    let store = Store::open(folder.path(), &file_options()).unwrap();
    let swallowed = store.write_bulk(|tx| {
        record(tx, "case_2")?;
        tx.connection.execute("INSERT INTO meta (name, value) VALUES ('node', 'other')", &[]).ok();
        Ok::<_, StoreError>(())
    });
    assert!(swallowed.is_err());
    assert_eq!(store.read(|it| it.sequence_of("case_2")).unwrap(), 0);
    store.write(|tx| record(tx, "case_2")).unwrap();
}

#[test]
fn a_node_that_was_being_made_is_taken_away_whole() {
    let folder = tempfile::tempdir().unwrap();
    let Some(address) = node(folder.path()) else { return };
    crate::connection::discard(folder.path()).unwrap();
    let left = "SELECT (SELECT count(*) FROM pg_class WHERE relnamespace = current_schema()::regnamespace)
                     + (SELECT count(*) FROM pg_proc WHERE pronamespace = current_schema()::regnamespace)";
    let left: i64 = Client::connect(&address, NoTls).unwrap().query_one(left, &[]).unwrap().get(0);
    assert_eq!((left, std::fs::read_dir(folder.path()).unwrap().count()), (0, 0));
    Store::create(folder.path(), &Options { database: Some(address), ..options() }, at(0)).unwrap();
}
