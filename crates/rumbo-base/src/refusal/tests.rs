//! A "no" carries its ground and its remedy.

use super::{Ground, Refusal, Remedy};
use crate::citation::Citation;
use crate::ids::{FieldId, RemedyId, TextKey};

fn cite(text: &str) -> Citation {
    text.parse().unwrap()
}

#[test]
fn a_ground_is_never_empty() {
    assert_eq!(Ground::from_list(Vec::new()), None);
    let ground = Ground::new(cite("lmigra:37"), [cite("lmigra:43")]);
    assert_eq!(ground.citations(), [cite("lmigra:37"), cite("lmigra:43")]);
    assert_eq!(Ground::from_list(ground.citations().to_vec()), Some(ground));
}

#[test]
fn a_refusal_tells_what_it_rests_on_what_was_missing_and_how_to_contest_it() {
    let remedy = Remedy {
        id: RemedyId::parse("administrative-review").unwrap(),
        basis: Ground::new(cite("lfpa:83"), []),
    };
    let refusal =
        Refusal::new(TextKey::parse("no-document").unwrap(), Ground::new(cite("lmigra:37"), []), remedy)
            .missing([FieldId::parse("document").unwrap()]);
    let told = serde_json::to_value(&refusal).unwrap();
    let expected = serde_json::json!({
        "code": "no-document",
        "ground": ["lmigra:37"],
        "remedy": { "id": "administrative-review", "basis": ["lfpa:83"] },
        "missing": ["document"],
    });
    assert_eq!(told, expected);
}
