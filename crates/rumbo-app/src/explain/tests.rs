//! A rule of the fictional country asked about facts: what is known by a day, what is wrong with facts.

use rumbo_content::compile;
use rumbo_rules::Value;

use super::*;

const RULE: &str = "may-be-offered";

fn content() -> Content {
    compile(&crate::tests::content::bundle("xx")).0.unwrap()
}

fn facts(all: &[(&str, Written)]) -> BTreeMap<String, Written> {
    all.iter().map(|(name, it)| ((*name).to_owned(), it.clone())).collect()
}

fn known(is: Written, day: &str) -> Written {
    let fields = [("is", is), ("known", Written::Text(day.to_owned()))];
    Written::Record(fields.into_iter().map(|(name, it)| (name.to_owned(), it)).collect())
}

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

#[test]
fn a_fact_is_unknown_before_it_was_known() {
    let content = content();
    let written =
        facts(&[("age", Written::Number(30)), ("contract_read", known(Written::Flag(true), "2026-02-01"))]);
    let ask = |as_of: &str| explain(&content, RULE, &written, day("2026-11-21"), day(as_of)).unwrap();
    let before = ask("2026-01-31");
    assert!(matches!(&before.decision.unwrap().outcome, Tri::Unknown(missing) if missing.len() == 1));
    assert_eq!(before.later, [("contract_read".parse().unwrap(), day("2026-02-01"))]);
    let on_the_day = ask("2026-02-01");
    assert_eq!(on_the_day.decision.unwrap().outcome, Tri::Known(Value::Enum("yes".into())));
    assert!(on_the_day.later.is_empty() && on_the_day.settled.is_none());
}

#[test]
fn the_day_of_the_law_and_the_day_of_the_case_are_apart() {
    let content = content();
    let written = facts(&[("age", Written::Number(30)), ("contract_read", Written::Flag(true))]);
    // Before the law there is no lowest age, on whatever day the case is looked at.
    let before = explain(&content, RULE, &written, day("2004-06-30"), day("2026-11-21")).unwrap();
    assert!(before.decision.unwrap_err().to_string().contains("seasonal_min_age"));
    let nothing = facts(&[("age", Written::Number(30)), ("contract_read", Written::Flag(false))]);
    assert!(
        explain(&content, RULE, &nothing, day("2004-06-30"), day("2026-11-21")).unwrap().decision.is_err()
    );
    let since = explain(&content, RULE, &written, day("2004-07-01"), day("2026-11-21")).unwrap();
    assert_eq!(since.decision.unwrap().outcome, Tri::Known(Value::Enum("yes".into())));
}

#[test]
fn what_is_open_says_what_to_ask() {
    let content = content();
    let on = day("2026-11-21");
    let nothing = explain(&content, RULE, &facts(&[]), on, on).unwrap();
    let settled = nothing.settled.unwrap();
    assert!(settled.outcome.is_none() && settled.possible.len() == 3 && settled.ask.is_some());
}

#[test]
fn every_problem_is_told_at_once() {
    let content = content();
    let on = day("2026-11-21");
    let mistakes = |all: &[(&str, Written)]| explain(&content, RULE, &facts(all), on, on).unwrap_err();
    let all = mistakes(&[
        ("age", Written::Text("old".to_owned())),
        ("contract_red", Written::Flag(true)),
        ("contract_read", known(Written::Text("perhaps".to_owned()), "2027-01-01")),
    ]);
    assert_eq!(all.len(), 3, "{all:?}");
    let dated = mistakes(&[
        ("age", Written::Record([("known".to_owned(), Written::Number(3))].into())),
        ("contract_read", Written::Record([("si".to_owned(), Written::Flag(true))].into())),
    ]);
    assert_eq!(dated.len(), 4, "{dated:?}");
    assert!(dated.iter().any(|it| it.mend.contains("did you mean `is`?")));
    assert!(explain(&content, "may-be-ofered", &facts(&[]), on, on).unwrap_err()[0].mend.contains(RULE));
}
