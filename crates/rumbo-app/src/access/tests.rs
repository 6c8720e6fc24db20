use rumbo_base::{Action, AgencyId, CaseId, FieldId, PurposeId};
use rumbo_case::{Actor, Referral};

use super::{Asking, For, Written, explain};
use crate::App;
use crate::problem::Problem;
use crate::record;
use crate::tests::content::{at, mexico, node};
use crate::tests::publishing::{admit, changed};

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

const WHEN: &str = "2026-03-10T18:00:00Z";

fn of(agency: &str) -> Asking {
    let actor = Actor::officer(AgencyId::parse(agency).unwrap(), "officer");
    Asking::of_actor(&actor, &mexico().content, at(WHEN))
}

fn purpose(id: &str) -> For {
    For::Stated(PurposeId::parse(id).unwrap())
}

/// What somebody is told who asks for a case: nothing, if it is shown to them.
fn told(app: &App, case: CaseId, asking: &Asking) -> Option<String> {
    match app.case_for(case, Action::Read, asking) {
        Ok(_) => None,
        Err(Problem::Unreadable(all)) => Some(all[0].to_string().replace(&case.to_string(), "CASE")),
        Err(other) => panic!("{other:?}"),
    }
}

#[test]
fn forbidden_absent_and_purposeless_say_nothing_of_a_case() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let (case, absent) = (admit(&app, "one", "2026-03-01T18:00:00Z").case, CaseId(4_711));
    assert_eq!(told(&app, case, &of("inm")), None);
    for asking in [
        of("cndh"),
        of("shelters"),
        of("inm").purposed(purpose("verification")),
        of("inm").purposed(purpose("statistics")),
        of("inm").purposed(For::Unsaid),
    ] {
        assert!(told(&app, case, &asking).is_some(), "{asking:?}");
        assert_eq!(told(&app, case, &asking), told(&app, absent, &asking), "{asking:?}");
    }
}

#[test]
fn a_case_stays_under_the_policies_that_it_was_collected_under_and_those_in_force() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let before = admit(&app, "one", "2026-03-01T18:00:00Z").case;
    let looser = changed("access/firewalls.cedar", |text| {
        let closed = "resource.forbidden.contains(context.purpose)";
        let opened = format!("{closed} && context.purpose != Purpose::\"verification\"");
        let text = text.replacen(closed, &opened, 1);
        text.replacen(
            "  resource.own ||",
            "  context.purpose == Purpose::\"verification\" || resource.own ||",
            1,
        )
    });
    app.publish(looser, "ministry", at("2026-03-02T00:00:00Z")).unwrap();
    let after = admit(&app, "two", "2026-03-03T18:00:00Z").case;
    let verifies = of("inm").purposed(purpose("verification"));
    assert_eq!(told(&app, after, &verifies), None, "what is collected now is as open as content says");
    assert!(told(&app, before, &verifies).is_some(), "what was collected before was promised to be closed");
    let stricter = changed("access/permits.cedar", |text| {
        text.replacen("[Action::\"read\", Action::\"search\", ", "[Action::\"search\", ", 1)
    });
    app.publish(stricter, "ministry", at("2026-03-04T00:00:00Z")).unwrap();
    for case in [before, after] {
        assert!(told(&app, case, &of("inm")).is_some(), "what is forbidden from now on is forbidden for all");
    }
}

#[test]
fn whoever_may_see_a_case_does_not_see_what_is_not_for_them() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let case = admit(&app, "one", "2026-03-01T18:00:00Z").case;
    let (condition, nationality) =
        (FieldId::parse("condition").unwrap(), FieldId::parse("nationality").unwrap());
    let published = app.published().unwrap();
    let seen_by = |agency: &str| {
        let mut view = app.case(case).unwrap();
        let programme = record::programme(&published, &view.case).unwrap();
        let agency = AgencyId::parse(agency).unwrap();
        view.case.referrals.push(Referral { agency: agency.clone(), accepted: None, due: None });
        app.hide(&mut view, programme, &of(agency.as_str())).unwrap();
        view
    };
    let (own, other) = (seen_by("inm"), seen_by("salud"));
    assert!(own.case.facts.contains_key(&condition));
    assert!(
        !other.case.facts.contains_key(&condition),
        "nobody but the competent authority is told a status (LM 7)"
    );
    assert!(other.case.facts.contains_key(&nationality));
    assert!(!format!("{:?}", other.history).contains("VSP"));
}

#[test]
fn every_reading_is_kept_with_its_reader_and_purpose_but_the_persons_own() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let case = admit(&app, "one", "2026-03-01T18:00:00Z").case;
    let own = Asking::of_person("visitor", at(WHEN));
    app.case_for(case, Action::Read, &of("inm")).unwrap();
    let view = app.case_for(case, Action::Read, &own).unwrap();
    assert!(told(&app, case, &of("shelters")).is_some());
    let kept = app.readings(&view, &own).unwrap();
    let kept: Vec<(&str, &str)> =
        kept.iter().map(|it| (it.reading.actor.as_str(), it.reading.purpose.as_str())).collect();
    assert_eq!(kept, [("inm.officer", "stay-service")]);
    assert!(app.readings(&view, &of("inm")).is_err(), "who has read a file is for its person to know");
}
