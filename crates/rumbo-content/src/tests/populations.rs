//! Every rule of this repository says the same of a population as of each of its cases.

use std::path::Path;
use std::thread;

use rumbo_rules::Rule;
use rumbo_rules::columns::Plan;

use super::folder;
use crate::{Bundle, Content, compile};

const CASES: usize = 10_000;
const THREADS: usize = 2;

/// Every disagreement of a rule, and the rule itself if a part of it has no columnar form.
fn disagreements(content: &Content, rule: &Rule, seed: u64) -> Vec<String> {
    let on = "2026-11-21".parse().unwrap();
    let plan = Plan::new(rule, &content.parameters, on, on);
    let population = plan.sample(CASES, seed);
    let outcomes = plan.evaluate(&population, 1).unwrap();
    let found = plan.disagreements(&population, &outcomes).unwrap();
    let mut lines: Vec<String> = found.iter().take(3).map(|it| format!("{}: {it:?}", rule.id())).collect();
    if !plan.is_columnar() {
        lines.push(format!("{}: has no columnar form", rule.id()));
    }
    lines
}

fn check(country: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content").join(country);
    let content = compile(&Bundle::new(folder(&root))).0.unwrap();
    let rules: Vec<&Rule> = content.rules.values().collect();
    let found: Vec<String> = thread::scope(|scope| {
        let shares: Vec<_> = (0..THREADS)
            .map(|share| {
                let (content, rules) = (&content, &rules);
                let own = move || {
                    let own = rules.iter().enumerate().skip(share).step_by(THREADS);
                    own.flat_map(|(seed, rule)| disagreements(content, rule, seed as u64)).collect::<Vec<_>>()
                };
                scope.spawn(own)
            })
            .collect();
        shares.into_iter().flat_map(|it| it.join().unwrap()).collect()
    });
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn the_rules_of_mexico() {
    check("mx");
}

#[test]
fn the_rules_of_the_fictional_country() {
    check("xx");
}
