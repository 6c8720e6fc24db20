//! Policies that are wrong: each mistake is told with its file, line, cause and mend, and then there are no policies at all.

use rumbo_content::{Bundle, Diagnostic};

use super::country::{files, rendered};
use crate::Access;

const POLICIES: &str = "access/policies.cedar";
const SCHEMA: &str = "access/schema.cedarschema";

/// What is told when a piece of a file of the tutorial country is another.
fn told(path: &str, from: &str, to: &str) -> (Vec<Diagnostic>, Bundle) {
    let mut files = files("xx");
    let text = String::from_utf8(files[path].clone()).unwrap();
    assert!(text.contains(from), "`{from}` is not in {path}");
    files.insert(path.to_owned(), text.replacen(from, to, 1).into_bytes());
    let bundle = Bundle::new(files);
    let (content, found) = rumbo_content::compile(&bundle);
    let content = content.unwrap_or_else(|| panic!("{}", rendered(&bundle, &found)));
    let (access, found) = Access::compile(&bundle, &content);
    assert!(access.is_none() && !found.is_empty(), "nothing is told");
    for it in &found {
        assert!(it.mend.is_some(), "no mend: {it:?}");
    }
    (found, bundle)
}

fn one(path: &str, from: &str, to: &str) -> (&'static str, usize, String) {
    let (found, bundle) = told(path, from, to);
    assert_eq!(found.len(), 1, "{}", rendered(&bundle, &found));
    (found[0].code, found[0].line, found[0].message.clone())
}

#[test]
fn a_policy_outside_the_grammar() {
    let (code, line, _) =
        one(POLICIES, "permit (principal, action, resource)", "permit (principal action, resource)");
    assert_eq!((code, line), ("F001", 23));
}

#[test]
fn a_role_that_is_not_there() {
    let (code, line, message) = one(POLICIES, "Role::\"person\"", "Role::\"persona\"");
    assert_eq!((code, line), ("F002", 25), "{message}");
}

#[test]
fn an_attribute_that_is_not_there() {
    let (code, line, message) = one(POLICIES, "resource.own &&", "resource.owned &&");
    assert_eq!((code, line), ("F002", 25), "{message}");
}

#[test]
fn a_firewall_that_can_never_close() {
    let (code, ..) = one(
        POLICIES,
        "forbid (principal, action, resource)\nwhen { principal has",
        "forbid (principal, action, resource)\nwhen { false && principal has",
    );
    assert_eq!(code, "F002");
}

#[test]
fn a_policy_without_a_name() {
    let (code, line, _) = one(POLICIES, "@id(\"border-service\")\n", "");
    assert_eq!(code, "F003");
    assert!(line > 40);
}

#[test]
fn two_policies_of_one_name() {
    let (code, ..) = one(POLICIES, "@id(\"border-service\")", "@id(\"audit\")");
    assert_eq!(code, "L007");
}

#[test]
fn a_firewall_that_cites_nothing() {
    let (code, _, message) =
        one(POLICIES, "@id(\"border-service\")\n@cite(\"seasonal-act:9\")", "@id(\"border-service\")");
    assert_eq!((code, message.as_str()), ("V001", "the policy `border-service` rests on no provision"));
}

#[test]
fn a_citation_that_leads_nowhere() {
    let line_of = |to| one(POLICIES, "@cite(\"seasonal-act:9\")", to);
    assert_eq!(line_of("@cite(\"seasonal-act:99\")").0, "R004");
    assert_eq!(line_of("@cite(\"seasonal-axt:9\")").0, "R003");
    assert_eq!(line_of("@cite(\"article nine\")").0, "L006");
}

#[test]
fn an_agency_that_is_not_there() {
    let (code, _, message) = one(POLICIES, "Agency::\"border-service\"", "Agency::\"boarder-service\"");
    assert_eq!((code, message.as_str()), ("R001", "there is no agency `boarder-service`"));
}

#[test]
fn a_policy_without_words() {
    let (found, bundle) = told("locales/en/access.ftl", "policy-audit = ", "policy-auditing = ");
    assert_eq!(found.len(), 1, "{}", rendered(&bundle, &found));
    assert_eq!(
        (found[0].code, found[0].message.as_str()),
        ("T001", "the text `policy-audit` is missing in `en`")
    );
}

#[test]
fn a_schema_that_cannot_be_read_or_lacks_a_kind_of_data() {
    assert_eq!(one(SCHEMA, "entity Sector;", "entity Sector").0, "F004");
    let (found, _) = told(SCHEMA, "\"readings\", ", "");
    assert!(found.iter().any(|it| it.code == "F004" && it.message.contains("readings")), "{found:?}");
    let (found, _) = told(SCHEMA, "  consent: Bool,", "");
    assert!(found.iter().any(|it| it.code == "F004"), "{found:?}");
}

#[test]
fn policies_without_a_schema() {
    let mut files = files("xx");
    files.remove(SCHEMA);
    let bundle = Bundle::new(files);
    let content = rumbo_content::compile(&bundle).0.unwrap();
    let (access, found) = Access::compile(&bundle, &content);
    assert!(access.is_none());
    assert_eq!(found.iter().map(|it| it.code).collect::<Vec<_>>(), ["L010"]);
}

#[test]
fn without_any_policy_nobody_may_do_anything() {
    use super::country::{question, record};
    let mut files = files("xx");
    files.retain(|path, _| !path.ends_with(".cedar") && path != SCHEMA);
    let bundle = Bundle::new(files);
    let content = rumbo_content::compile(&bundle).0.unwrap();
    let access = Access::compile(&bundle, &content).0.unwrap();
    let own = crate::Record { own: true, ..record("case", "labour-ministry", "seasonal-work") };
    for action in rumbo_base::Action::ALL {
        assert!(!access.verdict(&question("person", *action, own.clone(), "seasonal-work")).allowed);
    }
}
