//! The book's pages about import files say what the program reads.

use std::path::Path;

use rumbo_content::feeds;

use crate::import::Options;
use crate::movement::{COLUMNS, ROW_ID_BYTES_MAX};
use crate::tests::content::{at, node};

fn book(page: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/src").join(page)).unwrap()
}

fn page() -> String {
    book("movements.md")
}

#[test]
fn every_column_of_a_movement_has_its_line_in_the_book_and_no_other_has() {
    let page = page();
    let table = page.split("| column |").nth(1).unwrap().split("\n\n").next().unwrap();
    let rows = table.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
    assert_eq!(rows.collect::<Vec<_>>(), COLUMNS);
    assert!(page.contains(&format!("up to {ROW_ID_BYTES_MAX} bytes")));
}

#[test]
fn the_example_of_the_book_has_the_header_that_we_write() {
    let page = page();
    assert!(page.contains(&format!("```csv\n{}\n", COLUMNS.join(","))));
}

#[test]
fn every_column_of_orders_workers_receptions_and_returns_has_its_line_in_the_book_and_no_other_has() {
    let pages = [
        (&feeds::ORDERS, "season-files.md", "## Orders"),
        (&feeds::WORKERS, "season-files.md", "## Workers"),
        (&feeds::REPATRIATIONS, "reception-files.md", "# The columns of receptions"),
        (&feeds::RETURNS, "return-files.md", "# The columns of returns"),
    ];
    for (feed, page, part) in pages {
        let page = book(page);
        let part = page.split(part).nth(1).unwrap();
        let header = part.split("```csv\n").nth(1).unwrap().lines().next().unwrap();
        // What the program reads is said where a header does not fit.
        let folder = tempfile::TempDir::new().unwrap();
        let file = folder.path().join("wrong.csv");
        std::fs::write(&file, "wrong\n").unwrap();
        let app = node(at("2025-01-01T00:00:00Z"));
        let options = Options { source: "book".to_owned(), rejects: None, now: at("2026-02-01T00:00:00Z") };
        let problem = app.examine_import((feed, &file), &options, |_| ()).unwrap_err();
        assert!(format!("{problem:?}").contains(&format!("the columns are {header}\"")), "{problem:?}");
        let table = part.split("| column |").nth(1).unwrap().split("\n\n").next().unwrap();
        let rows = table.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
        assert_eq!(rows.collect::<Vec<_>>().join(","), header);
    }
}
