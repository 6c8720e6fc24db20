//! The harness: medians, bars, what programs read, and the document that keeps the other benches' sections.

use super::document::{section, with_section};
use super::{Figure, Side, number, run};
use crate::workspace::root;

const FIGURE: Figure = Figure::at_most("a_ms", 10.0, "ms");

#[test]
fn the_value_is_the_median_and_the_worse_of_two() {
    assert_eq!(FIGURE.over(vec![9.0, 30.0, 1.0]).unwrap().value(), 9.0);
    assert_eq!(FIGURE.over(vec![9.0, 1.0]).unwrap().value(), 9.0);
    let floor = Figure { side: Side::AtLeast, ..FIGURE };
    assert_eq!(floor.over(vec![9.0, 1.0]).unwrap().value(), 1.0);
}

#[test]
fn a_figure_holds_up_to_its_bar_and_not_beyond() {
    assert!(FIGURE.over(vec![10.0]).unwrap().holds());
    assert!(!FIGURE.over(vec![10.1]).unwrap().holds());
    let floor = Figure { side: Side::AtLeast, ..FIGURE };
    assert!(floor.over(vec![10.0]).unwrap().holds());
    assert!(!floor.over(vec![9.9]).unwrap().holds());
}

#[test]
fn what_was_not_measured_is_no_figure() {
    assert!(FIGURE.over(Vec::new()).is_err());
    assert!(FIGURE.over(vec![f64::NAN]).is_err());
}

#[test]
fn programs_read_one_object() {
    let line = FIGURE.over(vec![1.0, 2.0, 3.0]).unwrap().json();
    let read: serde_json::Value = serde_json::from_str(&line).unwrap();
    let expected = serde_json::json!({
        "name": "a_ms", "value": 2.0, "unit": "ms", "min": 1.0, "max": 3.0, "bar": 10.0, "holds": true,
    });
    assert_eq!(read, expected);
}

#[test]
fn a_number_is_taken_from_the_last_object_printed() {
    assert_eq!(number("{\"ready_ms\":1}\nnoise\n{\"ready_ms\":2.5}\n", "ready_ms").unwrap(), 2.5);
    assert!(number("no object", "ready_ms").unwrap_err().to_string().contains("no object"));
}

#[test]
fn an_unknown_bench_is_told_with_those_there_are() {
    let why = run(&root(), "imprt").unwrap_err().to_string();
    assert!(why.contains("`imprt`") && why.contains("import") && why.contains("start"), "{why}");
}

#[test]
fn writing_one_bench_keeps_the_other() {
    let figures = [FIGURE.over(vec![1.0]).unwrap()];
    let first = with_section("", "start", &section("start", "a machine", &figures));
    let both = with_section(&first, "import", &section("import", "another", &figures));
    let again = with_section(&both, "import", &section("import", "a third", &figures));
    assert!(
        again.contains("On: a machine.") && again.contains("On: a third.") && !again.contains("another"),
        "{again}"
    );
    assert!(again.find("## import") < again.find("## start"), "{again}");
}
