//! The power goes out: of what was written and not yet synced, the disk kept any sectors or none. The node must open, hold
//! everything that was answered as recorded, and nothing that was never said.
//!
//! Three moments are cut: while commits are appended to the log, while the log is folded into the database, and while the
//! log begins anew over its old frames. What reached the disk for certain at each moment is what SQLite and the syncing
//! thread had synced by then; the shared-memory file is always lost.

use std::path::Path;
use std::sync::OnceLock;

use proptest::prelude::*;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use super::*;
use crate::fixture::{file_options, intruder};
use crate::leaf::Hash;

const DATABASE: &str = "node.sqlite";
const LOG: &str = "node.sqlite-wal";
const SECTOR: usize = 512;
const LOG_HEADER: usize = 32;

/// Two files at one moment.
#[derive(Clone)]
struct Image {
    database: Vec<u8>,
    log: Vec<u8>,
}

/// What a year of cuts begins from: images at certain moments, and the events there were in the end.
struct Story {
    answered: Image,
    appended: Image,
    folded: Image,
    anew: Image,
    /// Events that had been answered at `answered` and at `appended`.
    counts: (usize, usize),
    leaves: Vec<Hash>,
}

fn image(folder: &Path) -> Image {
    let read = |name: &str| std::fs::read(folder.join(name)).unwrap();
    Image { database: read(DATABASE), log: read(LOG) }
}

/// Lets commits of commands and of bulk work happen.
fn work(store: &Store, from: usize) {
    for number in from..from + 6 {
        let chunks: Vec<_> = (0..3)
            .map(|chunk| {
                store
                    .begin_bulk(Foreseen::default(), move |tx| record(tx, &format!("bulk_{number}_{chunk}")))
                    .unwrap()
            })
            .collect();
        store.write(move |tx| record(tx, &format!("case_{number}"))).unwrap();
        chunks.into_iter().for_each(|it| assert!(it.wait().is_ok()));
    }
}

fn story() -> &'static Story {
    static STORY: OnceLock<Story> = OnceLock::new();
    STORY.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(folder.path(), &file_options(), at(0)).unwrap();
        let leaves = || -> Vec<Hash> {
            let events = store.read(|it| it.events_from(Position(1), u32::MAX)).unwrap();
            events.into_iter().map(|it| it.leaf).collect()
        };
        work(&store, 0);
        let (answered, first) = (image(folder.path()), leaves().len());
        work(&store, 10);
        let (appended, second) = (image(folder.path()), leaves().len());
        let fold = "PRAGMA wal_checkpoint(FULL)";
        intruder(folder.path()).query_row(fold, [], |_| Ok(())).unwrap();
        let folded = image(folder.path());
        work(&store, 20);
        let anew = image(folder.path());
        assert!(answered.database == appended.database && appended.log == folded.log);
        assert!(appended.database != folded.database && folded.database == anew.database);
        assert!(folded.log != anew.log);
        Story { answered, appended, folded, anew, counts: (first, second), leaves: leaves() }
    })
}

/// A file of which, between two syncs, any sectors were kept.
fn torn(before: &[u8], after: &[u8], chance: &mut ChaCha8Rng) -> Vec<u8> {
    // Whole runs of sectors are lost more often than every other one.
    let keep = chance.next_u32() % 101;
    let sectors = after.len().max(before.len()).div_ceil(SECTOR);
    let length = match chance.next_u32() % 3 {
        0 => after.len(),
        1 => before.len().min(after.len()),
        _ => before.len().min(after.len()) + (chance.next_u32() as usize % (sectors * SECTOR)),
    };
    let mut file = Vec::with_capacity(after.len());
    for sector in 0..sectors {
        let range = |bytes: &[u8]| {
            let from = (sector * SECTOR).min(bytes.len());
            let mut part = bytes[from..(from + SECTOR).min(bytes.len())].to_vec();
            part.resize(SECTOR, 0);
            part
        };
        let kept = chance.next_u32() % 100 < keep;
        file.extend(if kept { range(after) } else { range(before) });
    }
    file.truncate(length.max(before.len()).min(after.len().max(before.len())));
    file
}

/// A log that begins anew. SQLite syncs its new header before the first frame, so frames are torn under a new header only.
fn anew(before: &[u8], after: &[u8], chance: &mut ChaCha8Rng) -> Vec<u8> {
    if chance.next_u32().is_multiple_of(8) {
        return before.to_vec();
    }
    let mut log = torn(before, after, chance);
    log[..LOG_HEADER].copy_from_slice(&after[..LOG_HEADER]);
    log
}

/// Opens what the disk kept: it holds what was answered, and nothing but what was said.
fn open(image: &Image, answered: usize) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join(DATABASE), &image.database).unwrap();
    std::fs::write(folder.path().join(LOG), &image.log).unwrap();
    let store = Store::open(folder.path(), &file_options()).unwrap();
    assert!(!store.was_clean());
    let events = store.read(|it| it.events_from(Position(1), u32::MAX)).unwrap();
    let leaves: Vec<Hash> = events.into_iter().map(|it| it.leaf).collect();
    assert!(leaves.len() >= answered, "{} of {answered} answered events", leaves.len());
    assert!(story().leaves.starts_with(&leaves));
    store.write(|tx| record(tx, "case_after")).unwrap();
    assert!(store.read(|it| it.verify(|_, _| {})).unwrap().is_whole());
    assert_eq!(store.read(|it| it.integrity()).unwrap(), [""; 0]);
}

/// A quarter of the usual number of inputs: each is three nodes that are opened and verified.
fn cases() -> ProptestConfig {
    let usual = ProptestConfig::default();
    ProptestConfig { cases: usual.cases.div_ceil(4), failure_persistence: None, ..usual }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn a_power_cut_loses_nothing_that_was_answered(seed: u64) {
        let story = story();
        let mut chance = ChaCha8Rng::seed_from_u64(seed);
        let log = torn(&story.answered.log, &story.appended.log, &mut chance);
        open(&Image { log, ..story.answered.clone() }, story.counts.0);
        let database = torn(&story.appended.database, &story.folded.database, &mut chance);
        open(&Image { database, ..story.appended.clone() }, story.counts.1);
        let log = anew(&story.folded.log, &story.anew.log, &mut chance);
        open(&Image { log, ..story.folded.clone() }, story.counts.1);
    }
}
