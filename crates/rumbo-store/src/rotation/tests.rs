use rumbo_base::{CaseId, PaperId};
use tempfile::TempDir;

use super::*;
use crate::fixture::{at, file_options, grant, intruder, sector};
use crate::store::Options;

struct Node {
    folder: TempDir,
    path: std::path::PathBuf,
}

impl Node {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys");
        Secrets::make(&[7; 32]).write_new(&path).unwrap();
        let node = Self { folder, path };
        Store::create(&node.data(), &file_options(), at(0)).unwrap().close().unwrap();
        node
    }
    fn data(&self) -> std::path::PathBuf {
        self.folder.path().join("node")
    }
    fn secrets(&self) -> Secrets {
        Secrets::read(&self.path).unwrap()
    }
    fn open_with(&self, secrets: Secrets) -> Result<Store, StoreError> {
        Store::open(&self.data(), &Options { secrets, ..file_options() })
    }
    fn open(&self) -> Store {
        self.open_with(self.secrets()).unwrap()
    }
    fn rotate(&self) -> Rotated {
        let store = self.open();
        let rotated = store.rotate_keys(&self.path, &self.secrets(), &[9; 32], |_| ()).unwrap();
        store.close().unwrap();
        rotated
    }
    /// Keeps a fact and a paper of one person in two sectors.
    fn keep(&self) -> Vec<Pseudonym> {
        let store = self.open();
        let kept = store.write(|tx| {
            let (person, _) = tx.person_by_document("XXA", "1")?;
            ["migration", "health"]
                .into_iter()
                .map(|word| {
                    let (sector, paper) = (sector(word), PaperId::parse("record").unwrap());
                    tx.keep(person, &sector, None, "name", word.as_bytes(), "xx-law:1")?;
                    tx.keep_paper(person, &sector, CaseId(word.len() as u64), &paper, word.as_bytes())?;
                    tx.pseudonym(person, &sector)
                })
                .collect::<Result<Vec<_>, StoreError>>()
        });
        store.close().unwrap();
        kept.unwrap()
    }
    fn reads(&self, of: &[Pseudonym]) {
        let store = self.open();
        for (of, word) in of.iter().zip(["migration", "health"]) {
            let of = *of;
            let facts = store.write(move |tx| tx.vault_read(of, &grant())).unwrap();
            assert_eq!(facts[0].bytes, word.as_bytes());
            let paper = PaperId::parse("record").unwrap();
            let case = CaseId(word.len() as u64);
            let bytes = store.write(move |tx| tx.paper(case, &paper, &grant())).unwrap();
            assert_eq!(bytes.unwrap(), word.as_bytes());
        }
        store.close().unwrap();
    }
}

#[test]
fn after_a_rotation_everything_opens_with_the_new_keys_alone() {
    let node = Node::new();
    let people = node.keep();
    let before = node.secrets();
    let wrapped = |sql: &str| -> Vec<Vec<u8>> {
        let file = intruder(&node.data());
        let mut select = file.prepare(sql).unwrap();
        select.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
    };
    let all = "SELECT wrapped FROM sector_key UNION SELECT wrapped FROM sector UNION SELECT wrapped FROM registry_key
               UNION SELECT share FROM vault_entry UNION SELECT share FROM vault_paper";
    let old = wrapped(all);
    assert_eq!(node.rotate(), Rotated { resumed: false, sealed: 4 });
    node.reads(&people);
    assert_ne!(node.secrets(), before);
    assert!(matches!(node.open_with(before), Err(StoreError::WrongKeys)));
    let new = wrapped(all);
    assert_eq!((old.len(), new.len()), (9, 9));
    assert!(old.iter().all(|it| !new.contains(it)));
    let bytes = std::fs::read(node.data().join("node.sqlite")).unwrap();
    for key in &old {
        assert!(!bytes.windows(key.len()).any(|it| it == &key[..]), "an old key lingers in the file");
    }
    assert_eq!(people, node.keep(), "a person keeps their pseudonyms");
}

#[test]
fn a_rotation_goes_on_wherever_it_was_cut_off() {
    // The key file holds both root keys, and the database has not heard of the new one.
    let node = Node::new();
    let people = node.keep();
    node.secrets().with_next(&[9; 32]).replace(&node.path).unwrap();
    node.reads(&people);
    assert_eq!(node.rotate(), Rotated { resumed: true, sealed: 4 });
    node.reads(&people);

    // The database has gone over, and the key file has not.
    let both = node.secrets().with_next(&[10; 32]);
    both.replace(&node.path).unwrap();
    let store = node.open();
    store.go_over_to(both.settled().root).unwrap();
    store.close().unwrap();
    node.reads(&people);
    // Nor have all rows been sealed anew.
    let store = node.open();
    assert!(store.read(|it| it.rotation_waits()).unwrap());
    let (_, sealed) = store.write_bulk(|tx| tx.seal_anew(Table::Entries, 1)).unwrap();
    assert_eq!(sealed, 1);
    store.close().unwrap();
    node.reads(&people);
    assert_eq!(node.rotate(), Rotated { resumed: true, sealed: 3 });
    node.reads(&people);
    assert_eq!(node.secrets(), both.settled());
    assert!(!node.open().read(|it| it.rotation_waits()).unwrap());
}
