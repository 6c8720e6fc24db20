//! Printing is canonical and reads back to the same tree; atoms and what is read are found.

use proptest::prelude::*;

use super::*;
use crate::example::scope;
use crate::expression::Expression;

fn tree(source: &str) -> Arc<Ir> {
    match Expression::check(source, &scope(), None) {
        Ok(expression) => expression.ir,
        Err(errors) => panic!("{source}: {errors:?}"),
    }
}

#[test]
fn printing_keeps_only_the_parentheses_that_are_needed() {
    for (source, printed) in [
        ("((minor))", "minor"),
        ("minor&&(waived||minor)", "minor && (waived || minor)"),
        ("(minor && waived) || minor", "minor && waived || minor"),
        ("minor && (waived && minor)", "minor && waived && minor"),
        ("!(minor && waived)", "!(minor && waived)"),
        ("!(visits == 0)", "!(visits == 0)"),
        ("(visits - 1) - 1 == 0", "visits - 1 - 1 == 0"),
        ("visits - (1 - 1) == 0", "visits - (1 - 1) == 0"),
        ("(visits + 1) * visits == 0", "(visits + 1) * visits == 0"),
        ("condition in ['visitor_work',resident]", "condition in [visitor_work, resident]"),
        ("place.kind == 'dif-centre'", "place.kind == 'dif-centre'"),
        ("exit.or( case_date )>entry", "exit.or(case_date) > entry"),
        ("(minor == waived) == minor", "(minor == waived) == minor"),
        ("has( exit )", "has(exit)"),
        ("true", "true"),
    ] {
        assert_eq!(tree(source).to_string(), printed);
        assert_eq!(tree(printed).to_string(), printed);
    }
}

#[test]
fn atoms_have_no_condition_inside() {
    let mut atoms = Vec::new();
    let source =
        "!minor && (visits > 0 || condition in [resident]) && has(exit) && entry < exit.or(case_date)";
    tree(source).walk(&mut |it| {
        if it.is_atom() {
            atoms.push(it.to_string());
        }
    });
    assert_eq!(
        atoms,
        ["minor", "visits > 0", "condition in [resident]", "has(exit)", "entry < exit.or(case_date)"]
    );
}

#[test]
fn facts_and_parameters_are_found_once() {
    let tree = tree("entry + param.months < exit.or(entry) && has(exit) && visits < param.most_visits");
    let facts: Vec<String> = tree.facts().iter().map(ToString::to_string).collect();
    assert_eq!(facts, ["entry", "exit", "visits"]);
    let parameters: Vec<String> = tree.parameters().iter().map(ToString::to_string).collect();
    assert_eq!(parameters, ["months", "most_visits"]);
}

/// Well-typed conditions of all kinds of nodes.
fn conditions() -> impl Strategy<Value = String> {
    let number = prop::sample::select(vec!["0", "1", "visits", "param.most_visits", "children.or(visits)"])
        .prop_map(str::to_owned)
        .prop_recursive(3, 8, 2, |inner| {
            (inner.clone(), prop::sample::select(vec!["+", "-", "*"]), inner)
                .prop_map(|(left, operator, right)| format!("({left} {operator} {right})"))
        });
    let compared = (number.clone(), prop::sample::select(vec!["<", "<=", "==", "!=", ">=", ">"]), number)
        .prop_map(|(left, operator, right)| format!("{left} {operator} {right}"));
    let leaf = prop_oneof![
        Just("minor".to_owned()),
        Just("true".to_owned()),
        Just("has(waived)".to_owned()),
        Just("condition in [resident, 'stay']".to_owned()),
        compared,
    ];
    leaf.prop_recursive(4, 24, 2, |inner| {
        prop_oneof![
            inner.clone().prop_map(|it| format!("!({it})")),
            (inner.clone(), prop::sample::select(vec!["&&", "||", "=="]), inner)
                .prop_map(|(left, operator, right)| format!("({left}) {operator} ({right})")),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_printed_reads_back_and_prints_the_same(source in conditions()) {
        let printed = tree(&source).to_string();
        prop_assert_eq!(tree(&printed).to_string(), printed);
    }
}
