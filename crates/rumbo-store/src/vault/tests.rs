use super::*;
use crate::fixture::{at, day, in_memory, options, reading, sector};
use crate::store::Store;

#[test]
fn a_fact_is_read_back_with_its_commitment_and_the_reading_is_kept() {
    let store = in_memory();
    let (pseudonym, elsewhere, commitment) = store
        .write(|tx| {
            let person = tx.new_person()?;
            let migration = sector("migration");
            let until = Some(day("2030-12-31"));
            let commitment =
                tx.keep(person, &migration, Some(CaseId(4)), "name", b"Synthetic", "xx-law:1", until)?;
            tx.keep(person, &migration, None, "born", b"1990", "xx-law:1", None)?;
            let (pseudonym, elsewhere) =
                (tx.pseudonym(person, &migration)?, tx.pseudonym(person, &sector("health"))?);
            Ok::<_, StoreError>((pseudonym, elsewhere, commitment))
        })
        .unwrap();
    let entries = store.write(move |tx| tx.vault_read(pseudonym, &reading())).unwrap();
    assert_eq!(entries.len(), 2);
    assert_eq!((entries[0].bytes.as_slice(), entries[0].commitment), (b"Synthetic".as_slice(), commitment));
    assert_eq!((entries[0].case, entries[0].keep_until), (Some(CaseId(4)), Some(day("2030-12-31"))));
    assert_eq!(store.write(move |tx| tx.vault_read(elsewhere, &reading())).unwrap(), []);
    assert_eq!(
        store.read(|it| it.readings_of(pseudonym)).unwrap(),
        [LoggedReading { reading: reading(), what: "facts".to_owned() }]
    );
}

#[test]
fn equal_facts_have_unequal_commitments() {
    let store = in_memory();
    let (one, other) = store
        .write(|tx| {
            let person = tx.new_person()?;
            let mut keep =
                || tx.keep(person, &sector("migration"), None, "name", b"Synthetic", "xx-law:1", None);
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
            tx.keep(person, &sector("migration"), None, "name", b"Synthetic", "xx-law:1", None)
        });
        store.close().unwrap();
        kept.unwrap()
    };
    let first = keep(Store::create(folder.path(), &options(), at(0)).unwrap());
    assert_ne!(first, keep(Store::open(folder.path(), &options()).unwrap()));
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
    let bytes = store.write(move |tx| tx.paper(CaseId(1), &paper(), &reading())).unwrap();
    assert_eq!(bytes.as_deref(), Some(b"second issue".as_slice()));
    assert_eq!(store.write(move |tx| tx.paper(CaseId(2), &paper(), &reading())).unwrap(), None);
    assert_eq!(store.read(|it| it.readings_of(pseudonym)).unwrap()[0].what, "admission-record");
}
