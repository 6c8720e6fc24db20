use super::*;
use crate::fixture::{at, in_memory};

fn bundle(version: &str, at_second: i64) -> Bundle {
    let country = CountryId::parse("xx").unwrap();
    Bundle {
        version: ContentVersion::stored(version),
        country,
        bytes: version.into(),
        published_at: at(at_second),
    }
}

#[test]
fn the_latest_content_is_found_and_the_older_stays() {
    let store = in_memory();
    let (old, new) = (bundle("xx@1", 1), bundle("xx@2", 2));
    let (kept, again) = ((old.clone(), new.clone()), Bundle { bytes: b"other".to_vec(), ..old.clone() });
    store
        .write(move |tx| {
            tx.put_bundle(&kept.0)?;
            tx.put_bundle(&kept.1)?;
            tx.put_bundle(&again)
        })
        .unwrap();
    assert_eq!(store.read(|it| it.latest_bundle(&old.country)).unwrap(), Some(new.clone()));
    assert_eq!(store.read(|it| it.bundle(&old.version)).unwrap(), Some(old.clone()));
    assert_eq!(store.read(|it| it.bundle_versions()).unwrap(), [old.version, new.version]);
}

#[test]
fn an_import_remembers_how_far_it_came() {
    let store = in_memory();
    let begun = ImportRun {
        file_hash: [3; 32],
        name: "movements.csv".to_owned(),
        rows_total: 10,
        rows_done: 4,
        rows_rejected: 1,
        finished: false,
        started_at: at(1),
        changed_at: at(2),
    };
    let done = ImportRun { rows_done: 10, finished: true, changed_at: at(3), ..begun.clone() };
    let later = done.clone();
    store.write(move |tx| tx.put_import(&begun).and_then(|()| tx.put_import(&later))).unwrap();
    assert_eq!(store.read(|it| it.import_run(&[3; 32])).unwrap(), Some(done.clone()));
    assert_eq!(store.read(|it| it.import_run(&[4; 32])).unwrap(), None);
    assert_eq!(store.read(|it| it.import_runs()).unwrap(), [done]);
}

#[test]
fn a_message_waits_until_it_was_handed_over() {
    let store = in_memory();
    store
        .write(|tx| {
            tx.send(Position(1), "xx-health", "referral", "{}")
                .and_then(|()| tx.send(Position(2), "a", "b", "c"))
        })
        .unwrap();
    let first = store.read(|it| it.outbox(1)).unwrap().remove(0);
    assert_eq!((first.number, first.position, first.recipient.as_str()), (1, Position(1), "xx-health"));
    store.write(move |tx| tx.sent(first.number)).unwrap();
    assert_eq!(store.read(|it| it.outbox(9)).unwrap().iter().map(|it| it.number).collect::<Vec<_>>(), [2]);
}
