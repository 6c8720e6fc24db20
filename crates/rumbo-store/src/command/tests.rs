use super::*;
use crate::fixture::{in_memory, record};

#[test]
fn the_same_command_gets_the_same_receipt_and_another_is_refused() {
    let store = in_memory();
    let receipt = store
        .write(|tx| {
            assert_eq!(tx.seen("key-1", &[1; 32])?, None);
            let receipt = record(tx, "case_1")?.through(record(tx, "case_2")?);
            tx.remember("key-1", &[1; 32], &receipt)?;
            Ok::<_, StoreError>(receipt)
        })
        .unwrap();
    assert_eq!((receipt.first, receipt.last), (Position(1), Position(2)));
    assert_eq!(store.read(|it| it.seen("key-1", &[1; 32])).unwrap(), Some(receipt.clone()));
    let other = store.read(|it| it.seen("key-1", &[2; 32])).unwrap_err();
    assert_eq!(
        other.to_string(),
        "the key `key-1` was already used for another command: send the same command again, or use a new key"
    );
    let again = store.write(move |tx| tx.remember("key-1", &[1; 32], &receipt)).unwrap_err();
    assert_eq!(StoreError::from(again).code(), "store-key-reused");
}
