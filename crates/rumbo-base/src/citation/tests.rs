//! Citations as content writes them.

use super::{Citation, Provenance, Provision, Review};
use crate::time::CivilDate;

#[test]
fn a_citation_names_instrument_and_place() {
    let citation: Citation = "lmigra:52.I".parse().unwrap();
    assert_eq!((citation.instrument.as_str(), citation.provision.as_str()), ("lmigra", "52.I"));
    assert_eq!(citation.provision.article(), "52");
    assert_eq!(citation.to_string(), "lmigra:52.I");
    let stored = serde_json::to_string(&citation).unwrap();
    assert_eq!(stored, r#""lmigra:52.I""#);
    assert_eq!(serde_json::from_str::<Citation>(&stored).unwrap(), citation);
}

#[test]
fn anything_else_is_told_what_a_citation_is() {
    for (text, words) in [
        ("lmigra", "`lmigra` is no citation: a citation is `instrument:article`, as `lmigra:52.I`"),
        (":52", "`` is no instrument id: it is empty"),
        ("lmigra:", "`` is no provision: write the article and its fractions with dots, as `52.I`"),
        ("lmigra:52 I", "`52 I` is no provision: write the article and its fractions with dots, as `52.I`"),
    ] {
        assert_eq!(text.parse::<Citation>().unwrap_err().to_string(), words);
        assert!(serde_json::from_str::<Citation>(&format!("{text:?}")).is_err());
    }
    assert_eq!(Provision::parse("6t").unwrap().article(), "6t");
    assert_eq!(Provision::parse("99-p3").unwrap().paragraph(), Some(("99", "3")));
    assert_eq!(Provision::parse("99-Paz").unwrap().paragraph(), None);
}

#[test]
fn only_the_verified_or_reviewed_decides_alone() {
    let source = "the official text".to_owned();
    let review = Review { by: "legal office".into(), on: CivilDate::constant(2026, 1, 2), source };
    for (provenance, alone) in [
        (Provenance::VerifiedText, true),
        (Provenance::House, true),
        (Provenance::Secondary, false),
        (Provenance::Reported, false),
        (Provenance::Historic, false),
        (Provenance::Unverified, false),
    ] {
        assert_eq!(provenance.decides(None), alone, "{provenance:?}");
        assert!(provenance.decides(Some(&review)), "{provenance:?}");
    }
}
