//! Rules over populations: by chance against one case at a time, and by hand where the two must be told apart.

use std::sync::Arc;

use arrow_array::{BooleanArray, Date32Array, Int64Array, UInt8Array};
use arrow_buffer::BooleanBuffer;
use rumbo_base::{MonthRounding, Provenance, RuleId};

use super::*;
use crate::example::{day, field, parameters, scope};
use crate::rule::{ClauseId, ClauseSource, LetSource, OutputSource, RuleSource};

const FACTS: [&str; 18] = [
    "condition",
    "asked",
    "entry",
    "exit",
    "resident_card",
    "waived",
    "visits",
    "children",
    "granted",
    "paid",
    "owed",
    "purpose_text",
    "share",
    "home",
    "states",
    "past_states",
    "jobs",
    "past_jobs",
];

/// A rule over facts of the example that says "yes" where the condition holds, "no" where it does not, and computes.
fn rule(when: &str, outputs: &[(&str, &str)], rounding: MonthRounding) -> Rule {
    let clause = |id: &str, when: String, then: &str| ClauseSource {
        id: ClauseId::new(id),
        exception_to: Vec::new(),
        when,
        then: then.to_owned(),
        cite: vec!["xx-stay:4".parse().unwrap()],
        judicial: Vec::new(),
    };
    let output = |(ty, value): &(&str, &str)| OutputSource {
        name: field("computed"),
        ty: ty.parse().unwrap(),
        value: (*value).to_owned(),
    };
    let texts = || outputs.iter().map(|(_, value)| *value).chain([when, "entry"]);
    let read = FACTS.into_iter().filter(|it| texts().any(|text| text.contains(it)));
    let names = ["yes", "no", "says_nothing"].map(Arc::from).to_vec();
    let id = RuleId::parse("xx.test").unwrap();
    let source = RuleSource {
        facts: read.map(|it| (field(it), scope().fact_type(it).unwrap().clone())).collect(),
        lets: vec![LetSource { name: field("last_day"), is: "entry + param.visitor.max_stay".to_owned() }],
        default: Some("says_nothing".to_owned()),
        clauses: vec![clause("yes", when.to_owned(), "yes"), clause("no", format!("!({when})"), "no")],
        outputs: outputs.iter().map(output).collect(),
        rounding,
        ..RuleSource::new(id, Outcome::Enum(names), Provenance::VerifiedText)
    };
    Rule::compile(&source, &scope()).unwrap()
}

/// More than one batch, and not a whole number of words.
const ROWS: usize = BATCH_ROWS + 3_001;

/// Both evaluations of many cases agree, on one thread and on several.
#[track_caller]
fn agrees(rule: &Rule) {
    let (parameters, on) = (parameters(), day("2026-11-21"));
    let plan = Plan::new(rule, &parameters, on, on);
    let population = plan.sample(ROWS, 7);
    for threads in [1, 3] {
        let outcomes = plan.evaluate(&population, threads).unwrap();
        assert_eq!(plan.disagreements(&population, &outcomes).unwrap(), []);
        let counts = outcomes.counts();
        let all =
            counts.values.iter().sum::<usize>() + counts.not_applicable + counts.unknown + counts.failed;
        assert_eq!(all, population.rows());
        let batches = plan.for_each_batch(&population, threads, Vec::new, |rows, start, batch| {
            assert_eq!(rows.len() + first_of_share(threads, start), start);
            rows.extend((0..batch.rows()).map(|row| said(rule, batch, row)));
        });
        let whole: Vec<_> = (0..population.rows()).map(|row| said(rule, &outcomes, row)).collect();
        assert!(batches.unwrap().concat() == whole, "what is handed over in batches differs");
    }
}

/// The row with which the share of a thread begins that has this row.
fn first_of_share(threads: usize, row: usize) -> usize {
    let share = share(ROWS, threads);
    row / share * share
}

/// The answer of a row and its outputs.
fn said(rule: &Rule, outcomes: &Outcomes, row: usize) -> (Answer, Vec<Answer>) {
    let outputs = outcomes.outputs.values().map(|it| it.answer(row, rule.lists()));
    (outcomes.answer(row), outputs.collect())
}

#[test]
fn conditions_agree_with_one_case() {
    for when in [
        "resident_card",
        "waived && resident_card || !waived",
        "has(exit) && exit > last_day",
        "exit.or(case_date) > last_day",
        "waived.or(true) == resident_card",
        "condition in [visitor_no_work, visitor_work] && asked != resident",
        "condition == asked",
        "visits * visits - children.or(1) >= param.most_visits",
        "visits / children.or(0) > 1 || visits % (children.or(0)) == 1",
        "paid + owed < param.fee && paid <= owed",
        "min(paid, owed, param.fee) == max(paid, param.fee)",
        "case_date - entry > visits",
        "max(entry, exit.or(entry)) >= case_date",
        "entry + param.months == exit.or(case_date)",
        "!(exit - entry < 1) && children != visits",
        "granted <= param.months || granted > param.working",
        "entry + granted < case_date",
        "exit.or(entry) + param.renewal.before >= case_date",
        "visits - children.or(0) < visits * param.ratio",
        "jobs.all(s, s.foreign <= s.total * param.ratio) && jobs.exists(s, s.foreign > s.total + 1)",
        "share * param.ratio > share - share || share == visits",
        "paid * param.ratio > param.fine && paid * share <= owed",
        "home in param.border && !(home in states) && home in [north, south]",
        "north in past_states || size(states) > size(jobs)",
        "param.fees[home] < paid",
        "jobs.all(s, s.foreign == 0 || (s.temporary && s.foreign <= s.total * param.ratio))",
        "past_jobs.exists(s, s.where in param.border && s.foreign + s.total > visits)",
        "jobs.exists(s, s.total * s.total > s.foreign)",
    ] {
        for rounding in [MonthRounding::Refuse, MonthRounding::Down, MonthRounding::Up] {
            agrees(&rule(when, &[], rounding));
        }
    }
}

#[test]
fn outputs_agree_with_one_case() {
    for output in [
        ("money<MXN>", "min(paid, param.fee) + owed * visits"),
        ("money<MXN>", "paid + owed - min(paid, owed, param.fee) + max(paid, param.fee)"),
        ("int", "exit.or(case_date) - entry"),
        ("int", "visits + children.or(visits) - min(visits, param.most_visits) - visits"),
        ("int", "visits + children + visits * visits"),
        ("int", "visits * visits * visits + children.or(1) + visits * visits * visits - visits"),
        ("money<MXN>", "paid + owed + paid + param.fee + min(paid, owed) + owed + paid"),
        ("decimal", "share + visits * param.ratio + share + (share + param.ratio + share)"),
        ("int", "children"),
        ("date", "exit + param.months"),
        ("bool", "waived || resident_card"),
        ("enum(condition_of_stay)", "asked"),
        ("money<MXN>", "param.fees[home]"),
        ("decimal", "share - visits * param.ratio"),
        ("period", "granted"),
    ] {
        agrees(&rule("resident_card", &[output], MonthRounding::Refuse));
    }
}

#[test]
fn law_that_is_not_in_force_fails_in_every_row() {
    let rule = rule("exit.or(case_date) > last_day", &[], MonthRounding::Refuse);
    let (parameters, on) = (parameters(), day("1999-01-01"));
    let plan = Plan::new(&rule, &parameters, on, on);
    let population = plan.sample(100, 1);
    let outcomes = plan.evaluate(&population, 1).unwrap();
    assert_eq!(outcomes.counts().failed, 100);
    let why = plan.decide(&population, 0).unwrap().unwrap_err().to_string();
    assert!(why.contains("`visitor.max_stay` has no value on 1999-01-01"), "{why}");
}

#[test]
fn a_fact_without_a_column_is_unknown_and_a_null_is_never_zero() {
    let rule = rule("visits < 1 && exit.or(case_date) > last_day", &[], MonthRounding::Refuse);
    let (parameters, on) = (parameters(), day("2026-11-21"));
    let plan = Plan::new(&rule, &parameters, on, on);
    let mut population = Population::new(4);
    let entry = Date32Array::from(vec![Some(0), Some(0), None, Some(0)]);
    let exit = Date32Array::from(vec![Some(1), None, Some(1), Some(20_000)]);
    let applies = BooleanBuffer::from(vec![true, false, false, true]);
    population.insert(field("entry"), Column::new(Arc::new(entry))).unwrap();
    population.insert(field("exit"), Column { values: Arc::new(exit), applies: Some(applies) }).unwrap();
    let says = |population: &Population| {
        let outcomes = plan.evaluate(population, 1).unwrap();
        (0..4).map(|it| outcomes.answer(it)).collect::<Vec<_>>()
    };
    let known = |name: &str| Answer::Known(Value::Enum(name.into()));
    assert_eq!(says(&population), [known("no"), Answer::Unknown, Answer::Unknown, Answer::Unknown]);
    let visits = Int64Array::from(vec![None, Some(0), Some(0), Some(0)]);
    population.insert(field("visits"), Column::new(Arc::new(visits))).unwrap();
    assert_eq!(says(&population), [known("no"), known("yes"), Answer::Unknown, known("yes")]);
}

#[test]
fn columns_that_cannot_be_read_are_named() {
    let rule = rule("visits < 1", &[], MonthRounding::Refuse);
    let (parameters, on) = (parameters(), day("2026-11-21"));
    let plan = Plan::new(&rule, &parameters, on, on);
    let mut population = Population::new(2);
    let short = population.insert(field("visits"), Column::new(Arc::new(UInt8Array::from(vec![1]))));
    assert_eq!(
        short.unwrap_err().to_string(),
        "the column of `visits` has 1 rows, the population 2: give every case one row"
    );
    population.insert(field("visits"), Column::new(Arc::new(BooleanArray::from(vec![true, false])))).unwrap();
    assert_eq!(
        plan.evaluate(&population, 1).unwrap_err().to_string(),
        "the column of `visits` holds `Boolean`, but a fact of type `int` needs Int64 or Int32"
    );
}
