//! How far words are from each other.

use super::*;

#[test]
fn distances() {
    for (one, other, far) in [("", "", 0), ("a", "", 1), ("entry", "entri", 1), ("kitten", "sitting", 3)] {
        assert_eq!(distance(one, other), far);
        assert_eq!(distance(other, one), far);
    }
}
