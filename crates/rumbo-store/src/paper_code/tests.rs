//! Codes of papers: read as printed, bound to the ledger that they were printed from.

use rumbo_base::{PaperId, Position};

use super::*;
use crate::error::StoreError;
use crate::fixture::{by, day, draft, in_memory, record, with_letter};
use crate::note::VerifierKey;
use crate::store::Store;
use crate::transaction::Transaction;

/// A ledger of some events, then a command of three events that issues a paper with its second, then more commands.
fn issued(before: usize, after: usize) -> (Store, VerifierKey, PaperCode) {
    let store = in_memory();
    for _ in 0..before {
        store.write(|tx| record(tx, "case_1")).unwrap();
    }
    let code = store
        .write(|tx| {
            let drafts = ["{\"days\":1}", "{\"days\":2}", "{\"days\":3}"].map(draft);
            let receipt = tx.append("case_00000002", 0, &by("key"), &drafts)?;
            let paper = PaperId::parse("admission-record").unwrap();
            tx.paper_code(Position(receipt.first.0 + 1), "case_00000002", &paper, day("2026-03-02"))
        })
        .unwrap();
    for _ in 0..after {
        store.write(|tx| record(tx, "case_1")).unwrap();
    }
    let key = store.read(|it| it.log_key()).unwrap();
    (store, key, code)
}

#[test]
fn a_code_is_read_as_it_was_printed_also_when_it_was_copied_by_hand() {
    let (_store, key, code) = issued(3, 0);
    let printed = code.to_string();
    assert_eq!(printed.parse(), Ok(code.clone()));
    let copied = printed.to_lowercase().split_inclusive("a").collect::<Vec<_>>().join(" \n");
    assert_eq!(copied.parse(), Ok(code.clone()));
    assert_eq!((code.checkpoint.checkpoint().size, code.folio.as_str()), (5, "case_00000002"));
    assert_eq!(code.checkpoint.verify(&key), Ok(None));
    // What it packs is a checkpoint that any reader of checkpoints accepts.
    let note: SignedCheckpoint = code.checkpoint.to_string().parse().unwrap();
    assert_eq!(note.verify(&key), Ok(None));
}

#[test]
fn no_letter_of_a_code_can_be_another() {
    let (_store, key, code) = issued(3, 0);
    let printed = code.to_string();
    for (at, letter) in printed.char_indices() {
        for other in ['A', 'B', 'Q', '7', '1'].into_iter().filter(|it| *it != letter) {
            let altered = with_letter(&printed, at, other).parse::<PaperCode>();
            let accepted = altered.is_ok_and(|it| it.checkpoint.verify(&key).is_ok());
            assert!(!accepted, "{other:?} for {letter:?} at {at}");
        }
    }
    for cut in 0..printed.len() {
        let cut = printed.get(..cut).unwrap().parse::<PaperCode>();
        assert!(!cut.is_ok_and(|it| it.checkpoint.verify(&key).is_ok()));
    }
    let longer = format!("{printed}A").parse::<PaperCode>();
    assert!(!longer.is_ok_and(|it| it.checkpoint.verify(&key).is_ok()));
    assert!("A".repeat(2000).parse::<PaperCode>().is_err());
}

#[test]
fn a_ledger_that_goes_on_agrees_with_every_paper_whatever_their_numbers() {
    for (before, after) in [(0, 0), (1, 0), (0, 5), (5, 1), (6, 9), (30, 40), (253, 3), (255, 70)] {
        let (store, key, code) = issued(before, after);
        let growth = store.read(|it| it.growth(code.checkpoint.checkpoint().size)).unwrap().unwrap();
        growth.verify(&key, Some(&code.checkpoint)).unwrap();
        let position = Position(code.checkpoint.checkpoint().size);
        let receipt = store.read(|it| it.proof(position, false)).unwrap().unwrap();
        assert_eq!(code.is_continued_by(&receipt), Ok(()), "{before} before, {after} after");
        let other = store.read(|it| it.proof(Position(position.0 - 1), false)).unwrap().unwrap();
        let refused = code.is_continued_by(&other).unwrap_err();
        assert_eq!(refused.code(), "proof-other-event");
        assert_eq!(store.read(|it| it.verify(|_, _| {})).unwrap().faults, []);
    }
}

#[test]
fn papers_of_one_commit_bear_each_their_own_head() {
    let store = in_memory();
    let codes = store
        .write_bulk(|tx| {
            // In order, back again, and of what is not there yet.
            let mut codes = (0..20).map(|_| tx_code(tx, None)).collect::<Result<Vec<_>, _>>()?;
            codes.push(tx_code(tx, Some(7))?);
            assert!(tx_code(tx, Some(21)).is_err());
            Ok::<_, StoreError>(codes)
        })
        .unwrap();
    let key = store.read(|it| it.log_key()).unwrap();
    assert_eq!(codes[6], codes[20]);
    for code in codes {
        let position = Position(code.checkpoint.checkpoint().size);
        let receipt = store.read(|it| it.proof(position, false)).unwrap().unwrap();
        receipt.verify(&key, &[]).unwrap();
        assert_eq!(code.is_continued_by(&receipt), Ok(()));
    }
}

/// The code of a paper issued with an event that is recorded now, or with an older one.
fn tx_code(tx: &mut Transaction<'_>, position: Option<u64>) -> Result<PaperCode, StoreError> {
    let position = match position {
        Some(position) => Position(position),
        None => record(tx, "case_1")?.last,
    };
    tx.paper_code(position, "case_00000001", &PaperId::parse("record").unwrap(), day("2026-03-02"))
}

#[test]
fn a_paper_of_a_command_that_failed_leaves_the_log_as_it_was() {
    let store = in_memory();
    let refused = store.write(|tx| tx_code(tx, None).and(Err::<(), _>(StoreError::Aborted)));
    assert!(refused.is_err());
    let code = store.write(|tx| tx_code(tx, None)).unwrap();
    assert_eq!(code.checkpoint.checkpoint().size, 1);
    let receipt = store.read(|it| it.proof(Position(1), false)).unwrap().unwrap();
    assert_eq!(code.is_continued_by(&receipt), Ok(()));
    assert_eq!(store.read(|it| it.verify(|_, _| {})).unwrap().faults, []);
}
