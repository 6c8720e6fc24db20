use rumbo_base::{PaperId, Position};

use super::*;
use crate::fixture::{at, day, file_options, grant, intruder, record, sector};

#[test]
fn what_is_erased_is_gone_from_every_file_and_the_ledger_stays_whole() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(folder.path(), &file_options(), at(0)).unwrap();
    let paper = || PaperId::parse("record").unwrap();
    let people = store.write(move |tx| {
        let mut people = Vec::new();
        for number in ["1", "2"] {
            let (person, _) = tx.person_by_document("XXA", number)?;
            tx.keep(person, &sector("migration"), Some(CaseId(1)), "name", b"Synthetic", "xx-law:1")?;
            tx.keep_paper(person, &sector("migration"), CaseId(1), &paper(), b"a paper")?;
            people.push(tx.pseudonym(person, &sector("migration"))?);
        }
        record(tx, "case_1").map(|_| people)
    });
    let people = people.unwrap();
    let (one, other) = (people[0], people[1]);
    store.empty_log().unwrap();
    let secrets = || -> Vec<Vec<u8>> {
        let file = intruder(folder.path());
        let sql = "SELECT share FROM vault_entry WHERE share IS NOT NULL UNION SELECT sealed FROM vault_entry WHERE sealed IS NOT NULL
                   UNION SELECT share FROM vault_paper WHERE share IS NOT NULL";
        let mut select = file.prepare(sql).unwrap();
        select.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
    };
    let before = secrets();
    let root = store.read(|it| it.verify(|_, _| ())).unwrap().root;

    let erased = store.write(move |tx| tx.erase(one)).unwrap();
    store.empty_log().unwrap();
    assert_eq!(erased, Erased { facts: 1, papers: 1, forgotten: true });
    let gone: Vec<Vec<u8>> = before.iter().filter(|it| !secrets().contains(it)).cloned().collect();
    assert_eq!((before.len(), gone.len()), (6, 3));
    let files = std::fs::read_dir(folder.path()).unwrap();
    let bytes: Vec<u8> = files.flat_map(|it| std::fs::read(it.unwrap().path()).unwrap()).collect();
    for key in &gone {
        assert!(!bytes.windows(key.len()).any(|it| it == &key[..]), "a destroyed key lingers in a file");
    }
    assert_eq!(store.write(move |tx| tx.vault_read(one, &grant())).unwrap(), []);
    assert_eq!(store.write(move |tx| tx.vault_read(other, &grant())).unwrap().len(), 1, "another person's");
    let report = store.read(|it| it.verify(|_, _| ())).unwrap();
    assert!(report.is_whole() && report.root == root);
    assert!(store.read(|it| it.proof(Position(1), true)).unwrap().is_some());
    // Erased again, there is nothing left to erase; the document leads to a stranger.
    assert_eq!(store.write(move |tx| tx.erase(one)).unwrap().facts, 0);
    assert!(store.write(|tx| tx.person_by_document("XXA", "1")).unwrap().1);
    assert!(!store.write(|tx| tx.person_by_document("XXA", "2")).unwrap().1);
}

#[test]
fn a_sector_erases_what_it_keeps_and_no_other_sectors() {
    let store = crate::fixture::in_memory();
    let (here, there) = store
        .write(|tx| {
            let (person, _) = tx.person_by_document("XXA", "1")?;
            for word in ["migration", "health"] {
                tx.keep(person, &sector(word), None, "name", b"Synthetic", "xx-law:1")?;
            }
            Ok::<_, StoreError>((
                tx.pseudonym(person, &sector("migration"))?,
                tx.pseudonym(person, &sector("health"))?,
            ))
        })
        .unwrap();
    let erased = store.write(move |tx| tx.erase(here)).unwrap();
    assert_eq!(erased, Erased { facts: 1, papers: 0, forgotten: false });
    assert_eq!(store.write(move |tx| tx.vault_read(there, &grant())).unwrap().len(), 1);
    assert!(
        !store.write(|tx| tx.person_by_document("XXA", "1")).unwrap().1,
        "the other sector still finds them"
    );
    assert!(store.write(move |tx| tx.erase(there)).unwrap().forgotten);
}

#[test]
fn a_hold_is_kept_with_its_reason_and_last_day() {
    let store = crate::fixture::in_memory();
    let of = Pseudonym([1; 16]);
    let hold = |until| Hold { why: "xx-law:9".to_owned(), until: day(until) };
    store.write(move |tx| tx.hold(of, &hold("2026-01-01"))).unwrap();
    store.write(move |tx| tx.hold(of, &hold("2027-01-01"))).unwrap();
    assert_eq!(store.read(|it| it.holds(of)).unwrap(), [hold("2027-01-01")]);
}
