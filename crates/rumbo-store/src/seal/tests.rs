use super::*;

#[test]
fn what_is_sealed_opens_with_its_key_and_for_its_place_alone() {
    let place = || Belongs::to("fact").and(b"one").and(b"two");
    let sealed = seal(&[1; 32], ONCE, &place(), b"Synthetic".to_vec()).unwrap();
    assert!(!sealed.windows(9).any(|it| it == b"Synthetic"));
    assert_eq!(open(&[1; 32], ONCE, &place(), sealed.clone()).as_deref(), Some(b"Synthetic".as_slice()));
    assert_eq!(open(&[2; 32], ONCE, &place(), sealed.clone()), None);
    let moved = Belongs::to("fact").and(b"onet").and(b"wo");
    assert_eq!(open(&[1; 32], ONCE, &moved, sealed.clone()), None, "parts that run together are other parts");
    for at in 0..sealed.len() {
        let mut altered = sealed.clone();
        altered[at] ^= 1;
        assert_eq!(open(&[1; 32], ONCE, &place(), altered), None);
    }
}
