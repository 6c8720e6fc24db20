use std::collections::HashSet;

use super::*;
use crate::fixture::{at, in_memory, options, sector};
use crate::store::{Options, Store};

#[test]
fn a_document_finds_its_person_however_it_is_written() {
    let store = in_memory();
    store
        .write(|tx| {
            let (first, new) = tx.person_by_document("XXA", "p-123 456")?;
            assert!(new);
            assert_eq!(tx.person_by_document("xxa", "P123456")?, (first, false));
            assert_ne!(tx.person_by_document("XXB", "P123456")?.0, first);
            assert_ne!(tx.person_by_document("XX", "AP123456")?.0, first);
            assert_ne!(tx.new_person()?, first);
            Ok::<_, StoreError>(())
        })
        .unwrap();
}

#[test]
fn pseudonyms_of_two_sectors_share_nothing_and_lead_back_to_the_person() {
    let store = in_memory();
    let pseudonyms = store
        .write(|tx| {
            let mut all = Vec::new();
            for number in 0..50 {
                let (person, _) = tx.person_by_document("XXA", &number.to_string())?;
                for word in ["migration", "health"] {
                    let pseudonym = tx.pseudonym(person, &sector(word))?;
                    assert_eq!(tx.pseudonym(person, &sector(word))?, pseudonym);
                    assert_eq!(tx.person_of(pseudonym)?, Some(person));
                    all.push(pseudonym);
                }
            }
            Ok::<_, StoreError>(all)
        })
        .unwrap();
    assert_eq!(pseudonyms.iter().collect::<HashSet<_>>().len(), 100);
    // Not even a quarter of one pseudonym stands in another.
    let quarters: HashSet<&[u8]> = pseudonyms.iter().flat_map(|it| it.0.chunks(4)).collect();
    assert_eq!(quarters.len(), 400);
}

#[test]
fn a_strangers_pseudonym_is_nobody() {
    let store = in_memory();
    let stranger = store
        .write(|tx| {
            let person = tx.new_person()?;
            tx.pseudonym(person, &sector("migration"))
        })
        .unwrap();
    let elsewhere = Store::in_memory(&Options { seed: [8; 32], ..options() }, at(0)).unwrap();
    elsewhere
        .write(move |tx| {
            let person = tx.new_person()?;
            tx.pseudonym(person, &sector("migration"))?;
            assert_eq!(tx.person_of(stranger)?, None);
            Ok::<_, StoreError>(())
        })
        .unwrap();
}

#[test]
fn a_sector_made_by_a_command_that_failed_is_forgotten_with_it() {
    let store = in_memory();
    let failed = store.write(|tx| {
        let person = tx.new_person()?;
        tx.pseudonym(person, &sector("migration"))?;
        Err::<(), _>(StoreError::Aborted)
    });
    assert!(failed.is_err());
    store
        .write(|tx| {
            let (person, _) = tx.person_by_document("XXA", "1")?;
            let pseudonym = tx.pseudonym(person, &sector("migration"))?;
            assert_eq!(tx.person_of(pseudonym)?, Some(person));
            Ok::<_, StoreError>(())
        })
        .unwrap();
}
