//! Single questions that the law answers, and what a grant says.

use rumbo_base::{Action, CaseId, Citation, Emergency, StepId};

use super::country::{MEXICO, ORVANIA, question, record};
use crate::{Circumstances, Question, Record};

fn names(question: &Question) -> (bool, Vec<String>) {
    let verdict = MEXICO.access.verdict(question);
    (verdict.allowed, verdict.because.iter().map(|it| it.id.clone()).collect())
}

fn told(allowed: bool, names: &[&str]) -> (bool, Vec<String>) {
    (allowed, names.iter().map(|it| (*it).to_owned()).collect())
}

#[test]
fn the_owner_reads_for_its_own_purpose() {
    let it = question("officer:inm", Action::Read, record("identity", "inm", "stay-service"), "stay-service");
    assert_eq!(names(&it), told(true, &["own-programme"]));
}

#[test]
fn care_is_not_read_for_verification_even_on_a_reviewed_request() {
    let mut it =
        question("officer:inm", Action::Disclose, record("health", "dif", "protection"), "verification");
    it.circumstances.reviewed = true;
    assert_eq!(names(&it), told(false, &["lgpdppso-7-sensitive", "lm-8-health-and-schools"]));
}

#[test]
fn what_no_permit_speaks_of_is_refused_without_a_reason() {
    let it = question("officer:fgr", Action::Read, record("case", "inm", "stay-service"), "stay-service");
    assert_eq!(names(&it), told(false, &[]));
}

#[test]
fn an_unknown_purpose_and_an_unknown_role_are_refused() {
    let mut it = question("officer:inm", Action::Read, record("case", "inm", "stay-service"), "curiosity");
    assert_eq!(names(&it), told(false, &[]));
    it = question("superuser:inm", Action::Read, record("case", "inm", "stay-service"), "stay-service");
    assert_eq!(names(&it), told(false, &[]));
}

#[test]
fn data_keep_their_purposes_wherever_they_are_copied() {
    let mut copied = record("case", "comar", "stay-service");
    let it = question("officer:comar", Action::Read, copied.clone(), "protection");
    assert_eq!(names(&it), told(false, &["purpose-of-collection"]));
    copied.purposes.insert("protection".parse().unwrap());
    let it = question("officer:comar", Action::Read, copied, "protection");
    assert!(names(&it).0);
}

#[test]
fn the_country_of_origin_is_told_nothing_unless_the_person_agreed() {
    let claimed = Record { claim: true, ..record("identity", "inm", "protection") };
    let mut it = question("foreign-authority", Action::Disclose, claimed, "protection");
    it.circumstances.reviewed = true;
    assert_eq!(names(&it), told(false, &["lr-21-country-of-origin"]));
    it.circumstances.consent = true;
    assert!(names(&it).0);
}

#[test]
fn an_emergency_opens_for_a_service_and_never_for_enforcement() {
    let emergency = Circumstances { emergency: Some(Emergency::Health), ..Circumstances::default() };
    let ask = |who, why: &str| Question {
        circumstances: emergency.clone(),
        ..question(who, Action::Read, record("contact", "inm", "stay-service"), why)
    };
    assert_eq!(names(&ask("officer:dif", "protection")), told(true, &["emergency"]));
    let enforcing = ask("enforcement-officer:fgr", "protection");
    assert_eq!(names(&enforcing), told(false, &["no-emergency-for-enforcement"]));
    let verifying = names(&ask("officer:dif", "verification"));
    assert_eq!(verifying, told(false, &["no-emergency-for-enforcement", "purpose-of-collection"]));
    // It is read to protect, not for whatever else its owner may have in mind.
    assert_eq!(names(&ask("officer:inm", "statistics")), told(false, &["purpose-of-collection"]));
    assert_eq!(names(&ask("officer:inm", "protection")), told(true, &["emergency", "own-programme"]));
}

#[test]
fn a_grant_says_who_what_why_and_under_which_articles() {
    let at = "2026-03-01T10:00:00Z".parse().unwrap();
    let it = question("officer:inm", Action::Print, record("paper", "inm", "stay-service"), "stay-service");
    let grant = MEXICO.access.grant(&it, "inm.officer-7", Some(CaseId(7)), at).unwrap();
    assert_eq!(
        (grant.reader(), grant.role().as_str(), grant.action()),
        ("inm.officer-7", "officer", Action::Print)
    );
    assert_eq!((grant.purpose().as_str(), grant.case(), grant.at()), ("stay-service", Some(CaseId(7)), at));
    let grounds: Vec<String> = grant.grounds().iter().map(ToString::to_string).collect();
    assert_eq!(grounds, ["lgpdppso:11"]);
    let no = question("officer:fgr", Action::Print, record("paper", "inm", "stay-service"), "stay-service");
    assert_eq!(MEXICO.access.grant(&no, "fgr.officer", Some(CaseId(7)), at), None);
}

#[test]
fn the_tutorial_country_has_its_own_firewall() {
    let mut applications = record("case", "labour-ministry", "seasonal-work");
    applications.participants.insert("border-service".parse().unwrap());
    let it = question("officer:border-service", Action::Read, applications.clone(), "seasonal-work");
    let verdict = ORVANIA.access.verdict(&it);
    assert_eq!(verdict.because.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), ["border-service"]);
    let it = question("officer:labour-ministry", Action::Read, applications, "seasonal-work");
    assert!(ORVANIA.access.verdict(&it).allowed);
}

/// LGP 91 Sexies tells every office to ask for the CURP; LM 8 lets nobody be refused care or school for their status, and whoever
/// has no status has no CURP. So it may be asked for, and nothing may hang on it but the CURP itself.
#[test]
fn a_missing_curp_never_blocks_a_service() {
    let is_curp =
        |cite: &Citation| cite.instrument.as_str() == "lgp" && cite.provision.as_str().starts_with("91");
    let mut asked = 0;
    for programme in MEXICO.content.programmes.values() {
        let issues_it = |step: &StepId| {
            let permit = programme.step(step).and_then(|it| it.issues.as_ref()).map(|it| it.permit.as_str());
            permit.is_some_and(|it| it.contains("curp"))
        };
        let fields: Vec<_> = programme.fields.values().filter(|it| it.id.as_str().contains("curp")).collect();
        for step in programme.steps.iter().filter(|it| !issues_it(&it.id)) {
            let needed = fields.iter().find(|it| step.needs.contains(&it.id));
            assert!(needed.is_none(), "{}: `{}` needs `{}`", programme.id, step.id, needed.unwrap().id);
        }
        for guard in programme.guards.iter().filter(|it| it.basis.iter().any(is_curp)) {
            asked += 1;
            assert!(
                guard.forbid.iter().all(&issues_it),
                "{}: `{}` stops more than the CURP",
                programme.id,
                guard.id
            );
        }
    }
    assert!(asked > 0, "no programme of Mexico speaks of the CURP any more: this test says nothing");
    // And no policy can ask for one: what policies may speak of has no such word.
    let schema = String::from_utf8(super::country::files("mx")["access/schema.cedarschema"].clone()).unwrap();
    assert!(!schema.to_lowercase().contains("curp"));
}
