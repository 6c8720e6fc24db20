//! Rows of the inventory, good and bad.

use super::*;

#[test]
fn a_row_says_area_and_marks() {
    let (id, found) = row("R003,A,T").unwrap();
    assert_eq!((id.as_str(), found.area, found.mark.as_str()), ("R003", 'A', "T"));
    assert!(found.is_read_in_the_text());
    assert!(!row("R004,A,QP").unwrap().1.is_read_in_the_text());
}

#[test]
fn every_bad_row_says_what_is_wrong() {
    for (line, why) in [
        ("R003,A", "the row has 2 cells, the header 3"),
        ("R003,A,T,", "the row has 4 cells, the header 3"),
        ("R314,A,T", "`R314` is not a row of the inventory of law"),
        ("S003,A,T", "`S003` is not a row of the inventory of law"),
        ("R003,a,T", "`a` is not the letter of an area"),
        ("R003,AB,T", "`AB` is not the letter of an area"),
        ("R003,A,", "`` is no mark: marks are letters of TQPSU"),
        ("R003,A,TX", "`TX` is no mark: marks are letters of TQPSU"),
        ("", "the row has 1 cells, the header 3"),
    ] {
        assert_eq!(row(line).unwrap_err(), why);
    }
}
