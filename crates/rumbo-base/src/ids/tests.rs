//! Ids read back what they print, and nothing else is an id.

use proptest::prelude::*;

use super::{
    AgencyId, CaseId, ContentVersion, CountryId, FieldId, ID_BYTES_MAX, Position, Pseudonym, SystemId,
};

#[test]
fn words_of_content_are_short_and_plain() {
    for word in ["inm", "never-deported", "child.born", "days_granted", "S032", &"x".repeat(ID_BYTES_MAX)] {
        assert_eq!(FieldId::parse(word).unwrap().as_str(), word);
    }
    for (word, words) in [
        ("", "`` is no field id: it is empty"),
        (
            "días",
            "`días` is no field id: only unaccented letters, digits, `-`, `_` and `.` may stand in an id",
        ),
        ("a b", "`a b` is no field id: only unaccented letters, digits, `-`, `_` and `.` may stand in an id"),
    ] {
        assert_eq!(FieldId::parse(word).unwrap_err().to_string(), words);
    }
    let long = "x".repeat(ID_BYTES_MAX + 1);
    assert_eq!(AgencyId::parse(&long).unwrap_err().why, "it is longer than 80 bytes");
}

#[test]
fn words_are_checked_when_read_from_json_too() {
    let id: SystemId = serde_json::from_str(r#""S032""#).unwrap();
    assert_eq!((id.to_string(), format!("{id:?}")), ("S032".to_owned(), "\"S032\"".to_owned()));
    assert_eq!(serde_json::to_string(&id).unwrap(), r#""S032""#);
    let wrong = serde_json::from_str::<SystemId>(r#""S 032""#).unwrap_err();
    assert!(wrong.to_string().starts_with("`S 032` is no system id"), "{wrong}");
}

#[test]
fn a_case_number_is_printed_for_people() {
    assert_eq!(CaseId(1).to_string(), "case_00000001");
    assert_eq!(CaseId(1_000_000).to_string(), "case_0000ygj0");
    assert_eq!("case_0000000Z".parse::<CaseId>().unwrap(), CaseId(31));
    assert_eq!("case_OOOOOOIL".parse::<CaseId>().unwrap(), CaseId(33));
    for wrong in [
        "",
        "case_",
        "case_1",
        "00000001",
        "case_0000000u",
        "case_000000001",
        "case_o00000001",
        "case_zzzzzzzzzzzzzz",
    ] {
        let error = wrong.parse::<CaseId>().unwrap_err();
        assert_eq!((error.kind, error.found.as_str()), ("case id", wrong));
    }
}

#[test]
fn a_pseudonym_is_128_bits_and_no_more() {
    assert_eq!(Pseudonym([0; 16]).to_string(), "p_00000000000000000000000000");
    assert_eq!(Pseudonym([255; 16]).to_string(), "p_7zzzzzzzzzzzzzzzzzzzzzzzzz");
    assert!("p_80000000000000000000000000".parse::<Pseudonym>().is_err());
    assert!("p_0".parse::<Pseudonym>().is_err());
}

#[test]
fn content_is_named_by_country_and_hash() {
    let version = ContentVersion::new(&CountryId::parse("mx").unwrap(), &[0x7f; 32]);
    assert_eq!(version.to_string(), "mx@7f7f7f7f7f7f");
    assert_eq!(ContentVersion::stored(version.as_str()), version);
    let stored = serde_json::to_string(&version).unwrap();
    assert_eq!(serde_json::from_str::<ContentVersion>(&stored).unwrap(), version);
}

#[test]
fn a_position_is_a_plain_number() {
    assert_eq!(serde_json::to_string(&Position(7)).unwrap(), "7");
    assert_eq!(Position(7).to_string(), "7");
}

proptest! {
    #[test]
    fn every_case_number_reads_back(number: u64) {
        let case = CaseId(number);
        prop_assert_eq!(case.to_string().parse::<CaseId>().unwrap(), case);
        prop_assert_eq!(case.to_string().to_uppercase().replace("CASE_", "case_").parse::<CaseId>().unwrap(), case);
        let stored = serde_json::to_string(&case).unwrap();
        prop_assert_eq!(serde_json::from_str::<CaseId>(&stored).unwrap(), case);
    }

    #[test]
    fn every_pseudonym_reads_back(bytes: [u8; 16]) {
        let person = Pseudonym(bytes);
        prop_assert_eq!(person.to_string().parse::<Pseudonym>().unwrap(), person);
        let stored = serde_json::to_string(&person).unwrap();
        prop_assert_eq!(serde_json::from_str::<Pseudonym>(&stored).unwrap(), person);
    }

    #[test]
    fn no_text_upsets_the_readers(text: String) {
        if let Ok(case) = text.parse::<CaseId>() {
            prop_assert_eq!(case.to_string().parse::<CaseId>().unwrap(), case);
        }
        prop_assert!(AgencyId::parse(&text).is_err() || text.is_ascii());
    }
}
