use proptest::prelude::*;

use super::*;
use crate::fixture::{in_memory, record, with_letter};
use crate::note::{Checkpoint, SignerKey};
use rumbo_base::Position;

fn log() -> SignerKey {
    SignerKey::log("xx1/0a1b2c3d", &[1; 32]).unwrap()
}

fn witness(number: u8) -> SignerKey {
    SignerKey::witness(&format!("witness.example/w{number}"), &[10 + number; 32]).unwrap()
}

/// A receipt from a ledger of some events, and the key of its log.
fn receipt(shown: bool) -> (LogProof, VerifierKey) {
    let store = in_memory();
    for _ in 0..11 {
        store.write(|tx| record(tx, "case_1")).unwrap();
    }
    let proof = store.read(|it| it.proof(Position(6), shown)).unwrap().unwrap();
    (proof, store.read(|it| it.log_key()).unwrap())
}

#[test]
fn a_receipt_is_read_as_it_was_written_and_holds_without_the_node() {
    for shown in [false, true] {
        let (proof, key) = receipt(shown);
        let read: LogProof = proof.to_string().parse().unwrap();
        assert_eq!(read, proof);
        assert_eq!(read.verify(&key, &[]), Ok(Vec::new()));
        assert_eq!(read.subject.leaf(), proof.subject.leaf());
        assert_eq!(read.columns().is_some(), shown);
    }
    let columns = receipt(true).0.columns().unwrap();
    let text = |column: usize| String::from_utf8(columns[column].clone().unwrap()).unwrap();
    assert_eq!((text(1), text(2), text(14)), ("xx1".to_owned(), "case_1".to_owned(), "{}".to_owned()));
    assert_eq!(columns[10], None);
}

#[test]
fn no_letter_of_a_receipt_can_be_another() {
    let (proof, key) = receipt(true);
    let text = proof.to_string();
    for (at, letter) in text.char_indices() {
        for other in ['A', '7', '\n'].into_iter().filter(|it| *it != letter) {
            let altered = with_letter(&text, at, other).parse::<LogProof>();
            let accepted = altered.is_ok_and(|it| it.verify(&key, &[]).is_ok());
            assert!(!accepted, "{other:?} for {letter:?} at {at}");
        }
    }
}

#[test]
fn a_receipt_for_another_event_is_refused() {
    let (proof, key) = receipt(false);
    let moved = LogProof { index: proof.index + 1, ..proof.clone() };
    assert_eq!(moved.verify(&key, &[]), Err(ProofError::NotIncluded));
    let other = LogProof { subject: Subject::Leaf([5; 32]), ..proof.clone() };
    assert_eq!(other.verify(&key, &[]), Err(ProofError::NotIncluded));
    let unseen = proof.verify(&key, &[witness(1).public()]);
    assert_eq!(unseen, Err(ProofError::NotSigned { by: "witness.example/w1".to_owned() }));
}

/// The longest path in a tree of a hundred million events, the log's signature and those of three witnesses.
#[test]
fn a_receipt_among_a_hundred_million_events_has_two_kilobytes_at_most() {
    const EVENTS: u64 = 100_000_000;
    let most = u64::BITS - (EVENTS - 1).leading_zeros();
    assert_eq!(most, 27);
    let checkpoint =
        Checkpoint { origin: "xx-northern-border/0a1b2c3d".to_owned(), size: EVENTS, root: [255; 32] };
    let mut checkpoint = SignedCheckpoint::new(checkpoint.clone(), vec![log().sign(&checkpoint)]);
    for number in 1..=3 {
        checkpoint.add(witness(number).cosign(checkpoint.body(), 1_800_000_000));
    }
    let hashes = vec![[255; 32]; usize::try_from(most).unwrap()];
    let proof = LogProof { subject: Subject::Leaf([255; 32]), index: EVENTS - 1, hashes, checkpoint };
    let bytes = proof.to_string().len();
    assert!(bytes <= 2048, "{bytes} bytes");
}

fn growth(old: u64, events: u64) -> (Growth, VerifierKey, Option<SignedCheckpoint>) {
    let store = in_memory();
    for _ in 0..events {
        store.write(|tx| record(tx, "case_1")).unwrap();
    }
    let growth = store.read(|it| it.growth(old)).unwrap().unwrap();
    let seen = store.read(|it| it.checkpoint_of(old)).unwrap();
    (growth, store.read(|it| it.log_key()).unwrap(), seen)
}

#[test]
fn a_witness_signs_what_continues_what_it_saw() {
    let (first, key, _) = growth(0, 3);
    let seen = first.cosign(&key, None, &witness(1), 100).unwrap();
    assert_eq!(seen.verify(&witness(1).public()), Ok(Some(100)));
    let (next, _, _) = growth(3, 8);
    let read: Growth = next.to_string().parse().unwrap();
    assert_eq!(read, next);
    let newer = read.cosign(&key, Some(&seen), &witness(1), 200).unwrap();
    assert_eq!(newer.checkpoint().size, 8);
    // The same once more is no growth, and no fork.
    next.cosign(&key, Some(&newer), &witness(1), 300).unwrap();
}

#[test]
fn a_witness_refuses_a_fork_a_smaller_tree_and_another_log() {
    let (next, key, seen) = growth(3, 8);
    let seen = seen.unwrap();
    let refused = |growth: &Growth, seen: &SignedCheckpoint| {
        growth.cosign(&key, Some(seen), &witness(1), 1).unwrap_err()
    };
    let bent = |of: &SignedCheckpoint, size: u64, root: Hash| {
        let checkpoint = Checkpoint { origin: of.checkpoint().origin.clone(), size, root };
        SignedCheckpoint::new(checkpoint, Vec::new())
    };
    assert_eq!(refused(&next, &bent(&seen, 3, [1; 32])).code(), "proof-fork");
    assert_eq!(refused(&next, &bent(&seen, 8, [1; 32])).code(), "proof-fork");
    assert_eq!(refused(&next, &bent(&seen, 9, [1; 32])).code(), "proof-smaller");
    assert_eq!(refused(&next, &bent(&seen, 4, [1; 32])).code(), "proof-other-start");
    assert_eq!(refused(&Growth { hashes: Vec::new(), ..next.clone() }, &seen).code(), "proof-fork");
    let other = SignedCheckpoint::new(
        Checkpoint { origin: "other/log".to_owned(), size: 3, root: [0; 32] },
        Vec::new(),
    );
    assert_eq!(refused(&next, &other).code(), "proof-other-log");
    assert_eq!(
        next.cosign(&log().public(), Some(&seen), &witness(1), 1).unwrap_err().code(),
        "proof-other-log"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn fuzz_any_text_is_read_or_told(text in "(?s)(old|c2sp\\.org/tlog-proof@v1|extra|index)?[ \n]?.{0,200}") {
        for told in [text.parse::<LogProof>().err(), text.parse::<Growth>().err()] {
            prop_assert!(told.is_some_and(|it| !it.to_string().is_empty()));
        }
    }
}
