//! Printing is canonical and reads back to the same tree; atoms and what is read are found.

use proptest::prelude::*;

use super::*;
use crate::example::random::condition;
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
        ("visits % (1 * visits) == 0", "visits % (1 * visits) == 0"),
        ("(visits / 1) * visits == 0", "visits / 1 * visits == 0"),
        ("min( visits,(stay + 1) ) == 0", "min(visits, stay + 1) == 0"),
        ("(visits + 1) * share > 0", "(visits + 1) * share > 0"),
        ("param.fees['north'] > paid", "param.fees['north'] > paid"),
        ("param.fees[ home ] > paid", "param.fees[home] > paid"),
        ("granted > param.renewal.before", "granted > param.renewal.before"),
        ("'south' in states", "'south' in states"),
        ("size( jobs ) == 0", "size(jobs) == 0"),
        ("jobs.all( job,(job.total > 0) )", "jobs.all(job, job.total > 0)"),
        ("!(jobs.exists(job, job.where in param.border))", "!jobs.exists(job, job.where in param.border)"),
        ("asked == 'stay'", "asked == 'stay'"),
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
    let tree = tree(
        "entry + param.months < exit.or(entry) && has(exit) && visits < param.most_visits && param.fees[home] < paid && jobs.all(it, it.where in param.border)",
    );
    let facts: Vec<String> = tree.facts().iter().map(ToString::to_string).collect();
    assert_eq!(facts, ["entry", "exit", "home", "jobs", "paid", "visits"]);
    let parameters: Vec<String> = tree.parameters().iter().map(ToString::to_string).collect();
    assert_eq!(parameters, ["border", "fees", "months", "most_visits"]);
}

/// The tree without its places in the source.
fn shape(source: &str) -> String {
    let debug = format!("{:?}", tree(source));
    let mut parts = debug.split(", at: ");
    let first = parts.next().unwrap_or_default().to_owned();
    parts
        .fold(first, |text, part| text + part.trim_start_matches(|it: char| it.is_ascii_digit() || it == '.'))
}

proptest! {
    #[test]
    fn what_is_printed_reads_back_as_the_same_tree(source in condition(3)) {
        let printed = tree(&source).to_string();
        prop_assert_eq!(shape(&printed), shape(&source), "{}\n{}", source, printed);
    }
}
