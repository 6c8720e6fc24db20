use super::*;
use crate::fixture::with_letter;

/// The key and the note that the specification of signed notes shows.
const KNOWN_KEY: &str = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
const KNOWN_TEXT: &str = "This is an example message.\n";
const KNOWN_LINE: &str = "— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=";

pub(crate) fn log_key() -> SignerKey {
    SignerKey::log("xx1/0a1b2c3d", &[1; 32]).unwrap()
}

fn witness_key() -> SignerKey {
    SignerKey::witness("witness.example/w1", &[2; 32]).unwrap()
}

fn signed() -> SignedCheckpoint {
    let checkpoint = Checkpoint { origin: "xx1/0a1b2c3d".to_owned(), size: 7, root: [9; 32] };
    let signature = log_key().sign(&checkpoint);
    let mut signed = SignedCheckpoint::new(checkpoint, vec![signature]);
    signed.add(witness_key().cosign(signed.body(), 1_679_315_147));
    signed
}

#[test]
fn the_note_of_the_specification_is_verified() {
    let key: VerifierKey = KNOWN_KEY.parse().unwrap();
    assert_eq!(key.to_string(), KNOWN_KEY);
    let line = NoteSignature::read(KNOWN_LINE).unwrap();
    assert!(line.is_by(&key));
    assert_eq!(verified(&key, KNOWN_TEXT, &line.bytes), Some(None));
    assert_eq!(verified(&key, "This is another message.\n", &line.bytes), None);
}

#[test]
fn a_checkpoint_is_read_as_it_was_written() {
    let text = signed().to_string();
    assert_eq!(text.lines().take(2).collect::<Vec<_>>(), ["xx1/0a1b2c3d", "7"]);
    let read: SignedCheckpoint = text.parse().unwrap();
    assert_eq!(read, signed());
    assert_eq!(read.verify(&log_key().public()), Ok(None));
    assert_eq!(read.verify(&witness_key().public()), Ok(Some(1_679_315_147)));
    assert_eq!(read.signers().collect::<Vec<_>>(), ["xx1/0a1b2c3d", "witness.example/w1"]);
}

#[test]
fn lines_that_a_log_adds_are_signed_with_the_rest() {
    let body = "xx1/0a1b2c3d\n7\nCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQk=\nmore\n";
    let signature = log_key().signature(log_key().key.sign(body.as_bytes()).to_bytes().to_vec());
    let read: SignedCheckpoint = format!("{body}\n{signature}").parse().unwrap();
    assert_eq!(read.verify(&log_key().public()), Ok(None));
    assert_eq!(read.to_string(), format!("{body}\n{signature}"));
    let without = format!("{}\n{signature}", body.replace("more\n", ""));
    let read: SignedCheckpoint = without.parse().unwrap();
    assert!(matches!(read.verify(&log_key().public()), Err(ProofError::FalseSignature { .. })));
}

#[test]
fn no_letter_of_a_checkpoint_can_be_another() {
    let (text, keys) = (signed().to_string(), [log_key().public(), witness_key().public()]);
    for (at, letter) in text.char_indices() {
        for other in ['A', '7', '\n', ' '].into_iter().filter(|it| *it != letter) {
            let altered = with_letter(&text, at, other).parse::<SignedCheckpoint>();
            let accepted = altered.is_ok_and(|it| keys.iter().all(|key| it.verify(key).is_ok()));
            assert!(!accepted, "{other:?} for {letter:?} at {at}");
        }
    }
}

#[test]
fn a_key_of_another_is_told_apart() {
    let other = SignerKey::log("xx1/0a1b2c3d", &[3; 32]).unwrap().public();
    assert!(matches!(signed().verify(&other), Err(ProofError::NotSigned { .. })));
    let elsewhere = SignerKey::log("xx2/0a1b2c3d", &[1; 32]).unwrap().public();
    assert!(matches!(signed().verify(&elsewhere), Err(ProofError::OtherLog { .. })));
}

#[test]
fn keys_are_read_as_they_were_written_and_a_slip_is_found() {
    for key in [log_key(), witness_key()] {
        let public = key.public();
        assert_eq!(public.to_string().parse(), Ok(public.clone()));
        assert_eq!(SignerKey::from_secret(&key.to_secret()).unwrap().public(), public);
        let slip = public.to_string().replacen('w', "v", 1).replacen('x', "y", 1);
        assert!(matches!(slip.parse::<VerifierKey>(), Err(ProofError::Key { .. })), "{slip}");
    }
    for wrong in ["", "a", "a+b", "a+b+c", "+00000000+AA==", "a b+00000000+AA=="] {
        assert!(wrong.parse::<VerifierKey>().is_err(), "{wrong}");
        let told = SignerKey::from_secret(&format!("PRIVATE+KEY+{wrong}")).unwrap_err();
        assert_eq!(told.code(), "proof-key");
    }
    let secret = log_key().to_secret();
    let told = SignerKey::from_secret(secret.split_at(secret.len() - 4).0).unwrap_err().to_string();
    assert!(!told.contains(secret.split_at(30).1.split_at(10).0), "{told}");
}

#[test]
fn what_is_no_checkpoint_is_told() {
    let long = format!("a\n1\n{}\n\n", "A".repeat(NOTE_BYTES_MAX));
    for text in ["", "a", "a\n1\nb\n\n", "\n1\n\n", "a\n01\nAA==\n\n— a AAAA\n", &long] {
        assert!(matches!(text.parse::<SignedCheckpoint>(), Err(ProofError::Malformed { .. })), "{text:?}");
    }
}
