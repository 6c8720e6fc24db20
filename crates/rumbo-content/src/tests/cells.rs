//! All cases of every rule of the repository's content: each cell has a case, and the rule says of it what the cell says.

use std::path::Path;

use rumbo_rules::analyse::cells;

use super::folder;
use crate::{Bundle, compile};

/// One generated case per cell, evaluated as any other case.
fn check(country: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content").join(country);
    let content = compile(&Bundle::new(folder(&root))).0.unwrap();
    let on = jiff::civil::date(2026, 11, 21);
    let mut tried = 0;
    for rule in content.rules.values() {
        let found = cells(rule, &content.parameters, on, None);
        assert!(found.complete, "{}", rule.id());
        for cell in &found.cells {
            let Some(case) = &cell.witness else { continue };
            let decision = rule.evaluate(case, &content.parameters, case.case_date, on);
            assert!(cell.verdict.agrees(&decision), "{}: {cell:#?}", rule.id());
            tried += 1;
        }
    }
    assert!(tried >= content.rules.len());
}

#[test]
fn every_cell_of_mexico_is_tried() {
    check("mx");
}

#[test]
fn every_cell_of_the_fictional_country_is_tried() {
    check("xx");
}
