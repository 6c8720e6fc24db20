//! The forms of law of the small country: what parameters, rules, rulings and reforms of every shape become.

use std::collections::BTreeMap;

use rumbo_base::{FieldId, ParameterId, PurposeId, ReformId, RuleId, Span};
use rumbo_rules::{Decimal, EvaluationError, Facts, Measure, ParameterValue, Shape, Tri, Value};

use super::{country, rendered};
use crate::{Bundle, Content, CoverageState, Example, Expected, RuleForm, compile, reform, reforms};

fn compiled() -> Content {
    let bundle = Bundle::new(country());
    let (content, found) = compile(&bundle);
    assert_eq!(rendered(&bundle, &found), "");
    content.unwrap()
}

fn parameter(name: &str) -> ParameterId {
    ParameterId::parse(name).unwrap()
}

fn form<'c>(content: &'c Content, rule: &str) -> &'c RuleForm {
    &content.rule_forms[&RuleId::parse(rule).unwrap()]
}

#[test]
fn every_shape_of_law_is_read() {
    let content = compiled();
    let on = jiff::civil::date(2025, 6, 1);
    let is = |name: &str| content.parameter_at(&parameter(name), on).unwrap().is.clone();
    let units: Decimal = "2.5".parse().unwrap();
    assert_eq!(is("means_needed"), ParameterValue::Index { units, of: parameter("unit_day") });
    let money = |text: &str| {
        let shape = &content.parameters.get(&parameter("unit_day")).unwrap().shape;
        let Shape::Value(ty) = shape else { panic!("{shape}") };
        Value::parse(ty, text).unwrap()
    };
    let rows = BTreeMap::from([("card".into(), money("50.00")), ("copy".into(), money("5.00"))]);
    assert_eq!(is("fees"), ParameterValue::Table(rows));
    let window = ParameterValue::Window { before: Span::CalendarDays(30), after: Span::CalendarDays(0) };
    assert_eq!(is("renewal"), window);
    assert_eq!(is("income"), ParameterValue::LookBack { over: Span::Months(12), measure: Measure::Average });
    let set = ParameterValue::Value(Value::Set(["BBB".into()].into()));
    assert_eq!(is("free_of_visa"), set);
    assert_eq!(is("guest_share"), ParameterValue::Value(Value::Decimal("0.1".parse().unwrap())));
}

/// What an example says of its case.
struct Case<'a>(&'a Example);

impl Facts for Case<'_> {
    fn fact(&self, id: &FieldId) -> Tri<Value> {
        self.0.facts.get(id).cloned().unwrap_or_else(|| Tri::missing(id))
    }
}

#[test]
fn examples_of_tables_sets_lists_and_outputs_come_out_as_told() {
    let content = compiled();
    let mut tried = 0;
    for form in content.rule_forms.values() {
        for example in &form.examples {
            let rule = &content.rules[&form.id];
            let answer = rule.evaluate(&Case(example), &content.parameters, example.as_of, example.on);
            let Ok(decision) = answer else {
                assert_eq!(example.expect, Expected::Cannot, "{}: {answer:?}", example.name);
                continue;
            };
            let as_expected = match (&decision.outcome, &example.expect) {
                (Tri::Known(found), Expected::Outcome(wanted)) => found == wanted,
                (Tri::Unknown(found), Expected::Unknown(wanted)) => found == wanted,
                _ => false,
            };
            assert!(as_expected, "{}: {:?}, not {:?}", example.name, decision.outcome, example.expect);
            let outputs: Vec<_> = example.outputs.keys().map(|it| (it, &decision.outputs[it])).collect();
            assert_eq!(outputs, example.outputs.iter().collect::<Vec<_>>(), "{}", example.name);
            tried += 1;
        }
    }
    assert_eq!(tried, 7);
}

#[test]
fn a_rule_says_who_collects_its_facts_and_for_what_it_may_be_asked() {
    let content = compiled();
    let entry = form(&content, "entry");
    let (programme, field) = &entry.collected["sex"];
    assert_eq!((programme.as_str(), field.as_str()), ("visit", "sex"));
    assert_eq!((entry.instrument.as_str(), entry.path.as_str()), ("act", "law/act/rules/entry.toml"));
    let rule = &content.rules[&entry.id];
    assert_eq!(rule.purposes(), [PurposeId::parse("service").unwrap()]);
    assert_eq!(rule.excludes()[0].other, "too_early");
    let card = &content.rules[&form(&content, "card").id];
    assert_eq!(card.reviewed().unwrap().by, "Office of law");
    let clauses: Vec<&str> = card.clauses().iter().map(|it| it.id.as_str()).collect();
    assert_eq!(clauses, ["row-1", "poor", "row-3"]);
}

#[test]
fn a_ruling_marks_what_cites_its_provisions_and_what_it_names_from_its_day_on() {
    let content = compiled();
    let marks = |name: &str, year| {
        let on = jiff::civil::date(year, 6, 1);
        let value = content.parameter_at(&parameter(name), on).unwrap();
        (value.rulings_on(on).count(), value.decides_on(on))
    };
    assert_eq!(marks("most_days", 2022), (0, true));
    assert_eq!(marks("most_days", 2023), (1, false));
    assert_eq!(marks("most_days", 2025), (1, false));
    assert_eq!(marks("guest_share", 2025), (1, false));
    assert_eq!(marks("unit_day", 2025), (0, true));
    let stay = &content.rules[&RuleId::parse("stay").unwrap()];
    // `act:3.I` stands in `act:3`.
    assert!(stay.clauses().iter().all(|it| it.judicial[0].title == "Review 12/2023"));
}

#[test]
fn a_ruling_says_nothing_of_a_value_that_had_ended() {
    let mut files = country();
    let path = "law/act/judicial/review-12-2023.toml";
    let text = String::from_utf8(files[path].clone()).unwrap().replace("2023-03-15", "2025-03-15");
    files.insert(path.to_owned(), text.into_bytes());
    let content = compile(&Bundle::new(files)).0.unwrap();
    let values = &content.parameters.get(&parameter("most_days")).unwrap().values;
    assert_eq!(values.iter().map(|it| it.judicial.len()).collect::<Vec<_>>(), [0, 1]);
}

#[test]
fn the_inventory_lists_every_row_with_what_encodes_it() {
    let content = compiled();
    let rows = content.inventory();
    assert_eq!(rows.len(), 313);
    let of = |id: &str| {
        let row = rows.iter().find(|it| it.id.as_str() == id).unwrap();
        (row.state, row.by.clone())
    };
    assert_eq!(of("R050"), (CoverageState::Tested, vec!["rule entry".to_owned()]));
    assert_eq!(of("R060"), (CoverageState::Tested, vec!["parameter means_needed".to_owned()]));
    assert_eq!(of("R090"), (CoverageState::Declared, vec!["list fee_item".to_owned()]));
    assert_eq!(of("R001"), (CoverageState::None, Vec::new()));
}

#[test]
fn a_reform_changes_only_what_it_brings_and_is_no_part_of_the_version() {
    let bundle = Bundle::new(country());
    let base = compile(&bundle).0.unwrap();
    let (all, found) = reforms(&bundle);
    assert_eq!(rendered(&bundle, &found), "");
    let [reform] = all.as_slice() else { panic!("{all:?}") };
    assert_eq!(reform.id, ReformId::parse("shorter-stays").unwrap());
    assert_eq!(reform.from, jiff::civil::date(2027, 1, 1));
    assert!(reform.files.contains("law/act/most_days.toml") && reform.files.len() == 3, "{:?}", reform.files);
    let days = |content: &Content| {
        let value = content.deadline_at(&parameter("most_days"), jiff::civil::date(2027, 6, 1));
        value.unwrap().0.span
    };
    assert_eq!((days(&base), days(&reform.content)), (Span::CalendarDays(60), Span::CalendarDays(30)));
    assert_eq!(base.rules, reform.content.rules);
    assert_ne!(base.version, reform.content.version);
    let mut without = country();
    without.retain(|path, _| !path.starts_with("reforms/"));
    assert_eq!(base.version, compile(&Bundle::new(without)).0.unwrap().version);
}

#[test]
fn a_reform_that_is_not_there_is_told() {
    let bundle = Bundle::new(country());
    let (none, found) = reform(&bundle, "longer-stays");
    assert!(none.is_none());
    assert!(found[0].message.contains("does not say what it is"), "{found:?}");
}

#[test]
fn an_example_beyond_the_law_cannot_be_computed() {
    let content = compiled();
    let example = &form(&content, "card").examples[0];
    let rule = &content.rules[&form(&content, "card").id];
    let early = jiff::civil::date(2019, 6, 1);
    let answer = rule.evaluate(&Case(example), &content.parameters, early, early);
    let why: EvaluationError = answer.unwrap_err();
    assert!(why.to_string().contains("has no value on 2019-06-01"), "{why}");
}
