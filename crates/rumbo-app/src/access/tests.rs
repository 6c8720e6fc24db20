use rumbo_base::Action;

use super::{Written, explain};
use crate::tests::content::mexico;

fn asked() -> Written<'static> {
    let (who, action, resource, purpose) = ("officer:inm", "read", "visitor-stay", Some("stay-service"));
    Written { who, action, resource, purpose, ..Written::default() }
}

#[test]
fn a_question_is_read_and_answered_with_the_policies_behind_it() {
    let (question, verdict) = explain(&mexico(), &asked()).unwrap();
    assert_eq!((question.action, question.record.class.as_str()), (Action::Read, "case"));
    assert!(verdict.allowed);
    let name = Written { resource: "visitor-stay/name", purpose: Some("verification"), ..asked() };
    let (question, verdict) = explain(&mexico(), &name).unwrap();
    assert_eq!(question.record.class.as_str(), "identity");
    let why: Vec<&str> = verdict.because.iter().map(|it| it.id.as_str()).collect();
    assert_eq!((verdict.allowed, why), (false, vec!["closed-by-programme", "purpose-of-collection"]));
}

#[test]
fn a_request_without_a_purpose_is_no_question() {
    let wrong = explain(&mexico(), &Written { purpose: None, ..asked() }).unwrap_err();
    assert_eq!(wrong.len(), 1);
    assert!(wrong[0].to_string().contains("nothing about a person is read without one"), "{}", wrong[0]);
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let written = Written {
        who: "oficer:inn",
        action: "peek",
        resource: "visitor-stay/helth",
        purpose: Some("verificatoin"),
        emergency: Some("deadline"),
        ..Written::default()
    };
    let wrong = explain(&mexico(), &written).unwrap_err();
    assert_eq!(wrong.len(), 5, "{wrong:#?}");
}
