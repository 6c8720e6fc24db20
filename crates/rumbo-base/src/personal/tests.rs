//! A personal fact keeps silent.

use super::Personal;
use crate::ids::PurposeId;

#[test]
fn a_personal_fact_prints_nothing_of_itself() {
    let name = Personal::new("Nadie Inventado");
    assert_eq!(format!("{name} {name:?} {:?}", Some(&name)), "*** *** Some(***)");
    assert_eq!(*name.reveal(&PurposeId::parse("stay-service").unwrap()), "Nadie Inventado");
}
