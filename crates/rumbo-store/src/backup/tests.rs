use rumbo_base::{CaseId, PaperId, Pseudonym};
use tempfile::TempDir;

use super::*;
use crate::fixture::{at, file_options, grant, record, sector};
use crate::secrets::Secrets;

struct Node {
    folder: TempDir,
    store: Option<Store>,
}

impl Node {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("node"), &file_options(), at(0)).unwrap();
        Self { folder, store: Some(store) }
    }
    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
    fn store(&self) -> &Store {
        self.store.as_ref().unwrap()
    }
    fn keep(&self, number: &'static str) -> Pseudonym {
        let kept = self.store().write(move |tx| {
            let (person, _) = tx.person_by_document("XXA", number)?;
            tx.keep(person, &sector("migration"), None, "name", number.as_bytes(), "xx-law:1")?;
            let case = CaseId(number.parse().unwrap());
            let paper = PaperId::parse("record").unwrap();
            tx.keep_paper(person, &sector("migration"), case, &paper, number.as_bytes())?;
            record(tx, "case_1")?;
            tx.pseudonym(person, &sector("migration"))
        });
        kept.unwrap()
    }
    fn back_up(&self, second: i64) -> BackedUp {
        back_up(&self.at("node"), &self.at("place"), at(second)).unwrap()
    }
    fn restore(&self, from: &Path, to: &str) -> Result<Restored, StoreError> {
        restore(from, &self.at(to), &file_options())
    }
    /// What a restored node reads of somebody.
    fn reads(&self, node: &str, of: Pseudonym) -> Vec<Vec<u8>> {
        let store = Store::open(&self.at(node), &file_options()).unwrap();
        let facts = store.write(move |tx| tx.vault_read(of, &grant())).unwrap();
        facts.into_iter().map(|it| it.bytes).collect()
    }
}

#[test]
fn a_node_at_work_is_backed_up_and_brought_back_whole() {
    let node = Node::new();
    let one = node.keep("1");
    let done = node.back_up(10);
    assert_eq!(done.position, Position(1));
    assert_eq!(done.root, node.store().read(|it| it.verify(|_, _| ())).unwrap().root);
    node.keep("2");
    let restored = node.restore(&node.at("place"), "again").unwrap();
    assert_eq!((restored.position, restored.root), (done.position, done.root));
    assert_eq!((restored.readable, restored.erased), (2, 0));
    assert_eq!(node.reads("again", one), [b"1"]);
    let (when, position, place) = last_backup(&node.at("node")).unwrap().unwrap();
    assert_eq!((when, position), (at(10), Position(1)));
    assert!(place.ends_with("place"));
    // The one brought back goes on: its next event follows the last.
    let store = Store::open(&node.at("again"), &file_options()).unwrap();
    assert_eq!(store.write(|tx| record(tx, "case_1")).unwrap().last, Position(2));
}

#[test]
fn what_was_erased_does_not_come_back_from_an_older_copy() {
    let node = Node::new();
    let (one, other) = (node.keep("1"), node.keep("2"));
    let old = node.back_up(10);
    node.store().write(move |tx| tx.erase(one)).unwrap();
    node.keep("3");
    let new = node.back_up(20);
    assert!(old.file.is_file() && new.file.is_file() && old.file != new.file);
    let restored = node.restore(&old.file, "old").unwrap();
    assert_eq!((restored.readable, restored.erased), (2, 2));
    assert_eq!(node.reads("old", one), Vec::<Vec<u8>>::new());
    assert_eq!(node.reads("old", other), [b"2"]);
    assert_eq!(node.restore(&node.at("place"), "new").unwrap().position, Position(3), "the newest is taken");
}

#[test]
fn a_copy_shows_nothing_without_its_keys_and_the_keys_nothing_without_the_key_file() {
    let node = Node::new();
    node.keep("77777777");
    let shares = || -> Vec<Vec<u8>> {
        let file = crate::fixture::intruder(&node.at("node"));
        let sql = "SELECT share FROM vault_entry UNION SELECT share FROM vault_paper UNION SELECT wrapped FROM sector_key
                   UNION SELECT wrapped FROM sector UNION SELECT wrapped FROM registry_key";
        let mut select = file.prepare(sql).unwrap();
        select.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
    };
    let shares = shares();
    assert_eq!(shares.len(), 5);
    let done = node.back_up(10);
    let holds =
        |file: &Path, what: &[u8]| std::fs::read(file).unwrap().windows(what.len()).any(|it| it == what);
    let keys = node.at("place").join(KEYS);
    for share in &shares {
        assert!(!holds(&done.file, share) && holds(&keys, share));
    }
    assert!(!holds(&done.file, b"77777777") && !holds(&keys, b"77777777"));
    let other = Options { secrets: Secrets::make(&[8; 32]), ..file_options() };
    let error = restore(&node.at("place"), &node.at("thief"), &other).unwrap_err();
    assert!(matches!(error, StoreError::WrongKeys), "{error}");
    assert!(!node.at("thief").try_exists().unwrap(), "what could not be brought back was left behind");
    std::fs::remove_file(&keys).unwrap();
    let error = node.restore(&node.at("place"), "thief").unwrap_err();
    assert!(matches!(error, StoreError::NoBackup { .. }), "{error}");
}

#[test]
fn a_copy_that_was_altered_and_a_folder_that_is_not_empty_are_refused() {
    let node = Node::new();
    node.keep("1");
    let done = node.back_up(10);
    let error = node.restore(&done.file, "node").unwrap_err();
    assert!(matches!(error, StoreError::NotEmpty { .. }), "{error}");
    let error = node.restore(&node.at("nowhere"), "again").unwrap_err();
    assert!(matches!(error, StoreError::NoBackup { .. }), "{error}");
    let file = rusqlite::Connection::open(&done.file).unwrap();
    file.execute_batch("DROP TRIGGER event_is_never_changed; UPDATE event SET actor = 'somebody else'")
        .unwrap();
    file.close().unwrap();
    let error = node.restore(&done.file, "again").unwrap_err();
    assert!(matches!(error, StoreError::Corrupt { .. }), "{error}");
    assert!(!node.at("again").try_exists().unwrap());
}

#[test]
fn a_copy_is_computed_again_where_it_lies() {
    let node = Node::new();
    node.keep("1");
    let taken = node.back_up(1);
    let place = node.at("place");
    let checked = verify_copy(&place).unwrap();
    assert!(checked.is_whole(), "{checked:?}");
    assert_eq!((&checked.file, checked.report.root), (&taken.file, taken.root));
    let keys = place.join(KEYS);
    std::fs::rename(&keys, node.at("elsewhere")).unwrap();
    let damage = verify_copy(&taken.file).unwrap().damage;
    assert!(damage.len() == 1 && damage[0].contains(KEYS), "{damage:?}");
    std::fs::rename(node.at("elsewhere"), &keys).unwrap();
    let mut bytes = std::fs::read(&taken.file).unwrap();
    let payload = bytes.windows(6).position(|it| it == b"case_1").unwrap();
    bytes[payload] = b'C';
    std::fs::write(&taken.file, bytes).unwrap();
    assert!(!verify_copy(&place).unwrap().is_whole());
    let refused = verify_copy(&node.at("node").join("node.sqlite")).unwrap_err().to_string();
    assert!(refused.contains("not a copy"), "{refused}");
}
