use super::*;
use crate::fixture::{at, file_options, grant, in_memory, sector};
use crate::secrets::Secrets;
use crate::store::{Options, Store};

fn read_by_grant() -> Reading {
    let grant = grant();
    Reading { actor: grant.reader().to_owned(), purpose: grant.purpose().clone(), at: grant.at() }
}

#[test]
fn a_fact_is_read_back_with_its_commitment_and_the_reading_is_kept() {
    let store = in_memory();
    let (pseudonym, elsewhere, commitment) = store
        .write(|tx| {
            let person = tx.new_person()?;
            let migration = sector("migration");
            let commitment =
                tx.keep(person, &migration, Some(CaseId(4)), "name", b"Synthetic", "xx-law:1")?;
            tx.keep(person, &migration, None, "born", b"1990", "xx-law:1")?;
            let (pseudonym, elsewhere) =
                (tx.pseudonym(person, &migration)?, tx.pseudonym(person, &sector("health"))?);
            Ok::<_, StoreError>((pseudonym, elsewhere, commitment))
        })
        .unwrap();
    let entries = store.write(move |tx| tx.vault_read(pseudonym, &grant())).unwrap();
    assert_eq!(entries.len(), 2);
    assert_eq!((entries[0].bytes.as_slice(), entries[0].commitment), (b"Synthetic".as_slice(), commitment));
    assert_eq!((entries[0].case, entries[1].case), (Some(CaseId(4)), None));
    assert_eq!(store.write(move |tx| tx.vault_read(elsewhere, &grant())).unwrap(), []);
    assert_eq!(
        store.read(|it| it.readings_of(pseudonym, &grant())).unwrap(),
        [LoggedReading { reading: read_by_grant(), what: "facts".to_owned() }]
    );
}

#[test]
fn equal_facts_have_unequal_commitments() {
    let store = in_memory();
    let (one, other) = store
        .write(|tx| {
            let person = tx.new_person()?;
            let mut keep = || tx.keep(person, &sector("migration"), None, "name", b"Synthetic", "xx-law:1");
            Ok::<_, StoreError>((keep()?, keep()?))
        })
        .unwrap();
    assert_ne!(one, other);
}

#[test]
fn opening_with_the_same_seed_does_not_repeat_salts() {
    let folder = tempfile::tempdir().unwrap();
    let keep = |store: Store| {
        let kept = store.write(|tx| {
            let (person, _) = tx.person_by_document("XXA", "1")?;
            tx.keep(person, &sector("migration"), None, "name", b"Synthetic", "xx-law:1")
        });
        store.close().unwrap();
        kept.unwrap()
    };
    let first = keep(Store::create(folder.path(), &file_options(), at(0)).unwrap());
    assert_ne!(first, keep(Store::open(folder.path(), &file_options()).unwrap()));
}

#[test]
fn a_paper_is_reprinted_byte_for_byte_as_last_issued() {
    let store = in_memory();
    let paper = || PaperId::parse("admission-record").unwrap();
    let pseudonym = store
        .write(move |tx| {
            let person = tx.new_person()?;
            tx.keep_paper(person, &sector("migration"), CaseId(1), &paper(), b"first issue")?;
            tx.keep_paper(person, &sector("migration"), CaseId(1), &paper(), b"second issue")?;
            tx.pseudonym(person, &sector("migration"))
        })
        .unwrap();
    let bytes = store.write(move |tx| tx.paper(CaseId(1), &paper(), &grant())).unwrap();
    assert_eq!(bytes.as_deref(), Some(b"second issue".as_slice()));
    assert_eq!(store.write(move |tx| tx.paper(CaseId(2), &paper(), &grant())).unwrap(), None);
    assert_eq!(store.read(|it| it.readings_of(pseudonym, &grant())).unwrap()[0].what, "admission-record");
}

const CANARY: &str = "CANARY-Quetzalli-1990-05-31";

/// A node in a folder that keeps a canary as a fact and as a paper, for one person in two sectors.
fn with_canaries(folder: &std::path::Path) -> (Store, [Pseudonym; 2]) {
    let store = Store::create(folder, &file_options(), at(0)).unwrap();
    let pseudonyms = store.write(|tx| {
        let (person, _) = tx.person_by_document("XXA", CANARY)?;
        let mut of = Vec::new();
        for (case, word) in [(1, "migration"), (2, "health")] {
            let (case, sector) = (CaseId(case), sector(word));
            tx.keep(person, &sector, Some(case), "name", CANARY.as_bytes(), "xx-law:1")?;
            tx.keep_paper(person, &sector, case, &PaperId::parse("record").unwrap(), CANARY.as_bytes())?;
            of.push(tx.pseudonym(person, &sector)?);
        }
        Ok::<_, StoreError>([of[0], of[1]])
    });
    (store, pseudonyms.unwrap())
}

/// Every byte of every file of a folder.
fn bytes_of(folder: &std::path::Path) -> Vec<u8> {
    let files = std::fs::read_dir(folder).unwrap();
    files.flat_map(|it| std::fs::read(it.unwrap().path()).unwrap()).collect()
}

#[test]
fn a_stolen_database_without_keys_shows_no_personal_fact() {
    let folder = tempfile::tempdir().unwrap();
    let (store, [pseudonym, _]) = with_canaries(folder.path());
    let stolen = |bytes: &[u8]| bytes.windows(CANARY.len()).any(|it| it == CANARY.as_bytes());
    assert!(folder.path().join("node.sqlite-wal").metadata().unwrap().len() > 0);
    assert!(!stolen(&bytes_of(folder.path())), "the database or its log shows a fact");
    let read = store.write(move |tx| tx.vault_read(pseudonym, &grant())).unwrap();
    assert!(stolen(&read[0].bytes), "with the keys it is there");
    store.close().unwrap();
    assert!(!stolen(&bytes_of(folder.path())));
    // Nor does any key of the node stand there.
    let secrets = Secrets::make(&[7; 32]);
    for key in [&secrets.root, secrets.checkpoint_signing(), &hmac(&[7; 32], b"rumbo-registry-key")] {
        assert!(!bytes_of(folder.path()).windows(32).any(|it| it == key));
    }
}

#[test]
fn what_two_sectors_keep_shares_nothing_that_links_a_person() {
    let folder = tempfile::tempdir().unwrap();
    let (store, _) = with_canaries(folder.path());
    store.close().unwrap();
    let file = crate::fixture::intruder(folder.path());
    // What says whom a row is about: any value of a dump that the two sectors have in common would link the two rows. The
    // cohort is common to 256 people, the epoch to all.
    let dump = |sector: i64| -> std::collections::HashSet<String> {
        let sql = "SELECT hex(pseudonym), entry, case_id, hex(share), hex(sealed) FROM vault_entry WHERE sector = ?1
                   UNION ALL SELECT hex(pseudonym), rowid + 1000, case_id, hex(share), hex(sealed) FROM vault_paper WHERE sector = ?1";
        let mut select = file.prepare(sql).unwrap();
        let rows = select.query_map([sector], |row| {
            Ok((0..5).map(|it| format!("{it} {:?}", row.get_ref(it).unwrap())).collect::<Vec<_>>())
        });
        rows.unwrap().flat_map(Result::unwrap).collect()
    };
    let (one, other) = (dump(1), dump(2));
    assert!(one.len() >= 8 && other.len() >= 8, "{one:?} {other:?}");
    assert!(one.is_disjoint(&other), "{:?}", one.intersection(&other));
    let columns: i64 = file
        .query_row("SELECT count(*) FROM pragma_table_info('vault_entry') WHERE name = 'person'", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!(columns, 0, "the registry's number of a person must not stand beside a fact");
}

#[test]
fn keys_of_another_node_are_refused_and_change_nothing() {
    let folder = tempfile::tempdir().unwrap();
    with_canaries(folder.path()).0.close().unwrap();
    let before = std::fs::read(folder.path().join("node.sqlite")).unwrap();
    let other = Options { secrets: Secrets::make(&[8; 32]), ..file_options() };
    let error = Store::open(folder.path(), &other).unwrap_err();
    assert!(matches!(error, StoreError::WrongKeys), "{error}");
    assert_eq!(std::fs::read(folder.path().join("node.sqlite")).unwrap(), before);
}

#[test]
fn a_fact_moved_to_another_row_or_altered_is_found() {
    for sql in [
        "UPDATE vault_entry SET kind = 'born' WHERE entry = 1",
        "UPDATE vault_entry SET case_id = 9 WHERE entry = 1",
        "UPDATE vault_entry SET why = 'xx-law:2' WHERE entry = 1",
        "UPDATE vault_entry SET share = (SELECT share FROM vault_entry WHERE entry = 2) WHERE entry = 1",
        "UPDATE vault_entry SET (share, sealed) = (SELECT share, sealed FROM vault_entry WHERE entry = 2) WHERE entry = 1",
        "UPDATE vault_entry SET sealed = zeroblob(50) WHERE entry = 1",
        "UPDATE vault_entry SET sealed = zeroblob(3) WHERE entry = 1",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let (store, [pseudonym, _]) = with_canaries(folder.path());
        store.close().unwrap();
        let file = crate::fixture::intruder(folder.path());
        assert_eq!(file.execute(sql, []).unwrap(), 1);
        file.close().unwrap();
        let store = Store::open(folder.path(), &file_options()).unwrap();
        let error = StoreError::from(store.write(move |tx| tx.vault_read(pseudonym, &grant())).unwrap_err());
        assert!(matches!(error, StoreError::Corrupt { .. }), "{sql}: {error}");
    }
}
