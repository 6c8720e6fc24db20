//! The book's page about movement files says what the program reads.

use std::path::Path;

use crate::movement::{COLUMNS, MOVEMENT_ID_BYTES_MAX};

fn page() -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/src/movements.md"))
        .unwrap()
}

#[test]
fn every_column_of_a_movement_has_its_line_in_the_book_and_no_other_has() {
    let page = page();
    let table = page.split("| column |").nth(1).unwrap().split("\n\n").next().unwrap();
    let rows = table.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
    assert_eq!(rows.collect::<Vec<_>>(), COLUMNS);
    assert!(page.contains(&format!("up to {MOVEMENT_ID_BYTES_MAX} bytes")));
}

#[test]
fn the_example_of_the_book_has_the_header_that_we_write() {
    let page = page();
    assert!(page.contains(&format!("```csv\n{}\n", COLUMNS.join(","))));
}
