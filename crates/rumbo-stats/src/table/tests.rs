//! Tables as they are built from counts.

use super::*;
use crate::form::tests::form;

fn count(members: &[&str], count: u64) -> Count {
    Count {
        members: members.iter().map(|it| if *it == "*" { None } else { Some((*it).to_owned()) }).collect(),
        count,
    }
}

pub(crate) fn origin() -> Origin {
    Origin {
        position: Position(42),
        content: ContentVersion::stored("xx@000000000000"),
        period: "2026-01-01..2026-02-28".parse().unwrap(),
        synthetic: true,
    }
}

fn known() -> Members {
    let list = |members: &[&str]| members.iter().map(|it| (*it).to_owned()).collect();
    Members::from([
        (Dimension::Period, list(&["2026-01", "2026-02"])),
        (Dimension::Via, list(&["air", "land", "sea"])),
    ])
}

pub(crate) fn entries(basis: CountBasis) -> TableForm {
    let mut form =
        form(basis, Flow::Flow, &["visitor-stay/admit"], &[Dimension::Period, Dimension::Citizenship]);
    form.column = Some(Dimension::Via);
    form
}

fn print(table: &Table) -> Vec<String> {
    let cell = |it: &Cell| if let Cell::Shown(count) = it { count.to_string() } else { "··".to_owned() };
    let line = |it: &Line| {
        format!("{}: {}", it.labels.join("/"), it.cells.iter().map(cell).collect::<Vec<_>>().join(" "))
    };
    table.lines.iter().map(line).collect()
}

pub(crate) fn counts() -> Vec<Count> {
    vec![
        count(&["2026-01", "GTM", "land"], 400),
        count(&["2026-01", "GTM", "air"], 30),
        count(&["2026-01", "", "air"], 20),
        count(&["2026-02", "GTM", "land"], 380),
        count(&["2026-02", "BLZ", "air"], 4),
        count(&["2026-02", "BLZ", "land"], 70),
        count(&["2026-02", "GTM", "air"], 60),
    ]
}

#[test]
fn margins_zeros_and_what_was_not_stated_are_in_the_table() {
    let table = Table::build(&entries(CountBasis::Events), &counts(), &known(), 1, origin()).unwrap();
    assert_eq!(table.columns, ["air", "land", "sea"]);
    let expected = [
        ": 114 850 0 964",
        "2026-01: 50 400 0 450",
        "2026-01/GTM: 30 400 0 430",
        "2026-01/_U: 20 0 0 20",
        "2026-02: 64 450 0 514",
        "2026-02/BLZ: 4 70 0 74",
        "2026-02/GTM: 60 380 0 440",
    ];
    assert_eq!(print(&table), expected);
    assert!(!table.has_suppressed());
}

#[test]
fn a_small_count_is_hidden_with_company_and_shown_cells_keep_their_counts() {
    let open = Table::build(&entries(CountBasis::Events), &counts(), &known(), 1, origin()).unwrap();
    let table = Table::build(&entries(CountBasis::Events), &counts(), &known(), 10, origin()).unwrap();
    assert!(table.has_suppressed());
    for (shown, open) in table.lines.iter().zip(&open.lines) {
        for (cell, open) in shown.cells.iter().zip(&open.cells) {
            assert!(*cell == Cell::Suppressed || cell == open, "{:?}", shown.labels);
        }
    }
    let small = &table.lines[5];
    assert_eq!((small.labels.join("/").as_str(), small.cells[0]), ("2026-02/BLZ", Cell::Suppressed));
    assert_eq!(table.definition.threshold, 10);
}

#[test]
fn people_keep_the_margins_that_were_counted() {
    let mut form = form(CountBasis::Persons, Flow::Flow, &["visitor-stay/admit"], &[Dimension::Via]);
    form.column = None;
    let counts = [count(&["air"], 30), count(&["land"], 40), count(&["*"], 55)];
    let table = Table::build(&form, &counts, &Members::new(), 10, origin()).unwrap();
    assert_eq!(print(&table), [": 55", "air: 30", "land: 40"], "15 came by both");
}

#[test]
fn months_without_anything_are_printed_but_empty_branches_are_not() {
    let by_month = form(CountBasis::Events, Flow::Flow, &["visitor-stay/admit"], &[Dimension::Period]);
    let table = Table::build(&by_month, &[], &known(), 10, origin()).unwrap();
    assert_eq!(print(&table), [": 0", "2026-01: 0", "2026-02: 0"]);
    let nested = Table::build(&entries(CountBasis::Events), &[], &known(), 10, origin()).unwrap();
    assert_eq!(print(&nested), [": 0 0 0 0"], "no nationality is known, so no month has lines");
}

#[test]
fn wrong_answers_are_refused() {
    let form = entries(CountBasis::Events);
    let short = Table::build(&form, &[count(&["air"], 1)], &known(), 10, origin()).unwrap_err();
    assert!(short.to_string().contains("has 1 members instead of 3"), "{short}");
    let huge = [count(&["2026-01", "GTM", "air"], u64::MAX), count(&["2026-01", "GTM", "air"], 1)];
    let error = Table::build(&form, &huge, &known(), 10, origin()).unwrap_err();
    assert!(matches!(error, TableError::TooLarge(_)));
}

#[test]
fn the_known_months_of_a_period_are_its_months() {
    let months = origin().period.months();
    assert_eq!(months, known()[&Dimension::Period]);
}

#[test]
fn a_share_stands_only_beside_a_count_and_a_base_that_are_shown() {
    let mut form = entries(CountBasis::Events);
    form.percent = Some(PercentOf::Line);
    let table = Table::build(&form, &counts(), &known(), 10, origin()).unwrap();
    let percent = |line: usize, at| table.share(&table.lines[line], at).map(Share::percent);
    assert_eq!([percent(0, 0), percent(0, 1)], [Some("11.8".to_owned()), Some("88.2".to_owned())]);
    assert_eq!(percent(0, 3), None, "the base is no share of itself");
    assert_eq!(percent(5, 0), None, "the count is hidden");
    assert_eq!(percent(5, 1), None);
    form.percent = Some(PercentOf::Column("land".to_owned()));
    form.stages = true;
    let table = Table::build(&form, &counts(), &known(), 10, origin()).unwrap();
    let percent = |line: usize, at| table.share(&table.lines[line], at).map(Share::percent);
    assert_eq!([percent(0, 0), percent(0, 1)], [Some("13.4".to_owned()), None]);
    assert_eq!(percent(3, 0), None, "a share of nothing");
}

/// Ten arrived and returned of each class, and more who only arrived.
pub(crate) fn stages(rows: Dimension, column: Dimension) -> Table {
    let mut form = form(CountBasis::Events, Flow::Flow, &["farm/arrive", "farm/return"], &[rows]);
    (form.column, form.stages) = (Some(column), true);
    let cells = [("farm/arrive", "new", 40), ("farm/return", "new", 30), ("farm/arrive", "named", 20)];
    let of = |(kind, status, number): (&str, &str, u64)| {
        if rows == Dimension::Kind { count(&[kind, status], number) } else { count(&[status, kind], number) }
    };
    let known = Members::from([(Dimension::Kind, form.facts.clone())]);
    Table::build(&form, &cells.map(of), &known, 10, origin()).unwrap()
}

#[test]
fn stages_of_one_course_are_never_added() {
    let across = stages(Dimension::Status, Dimension::Kind);
    assert!(!across.has_line_totals());
    assert_eq!(print(&across), [": 60 30", "named: 20 0", "new: 40 30"]);
    let down = stages(Dimension::Kind, Dimension::Status);
    assert!(down.has_line_totals(), "the classes of one stage are parts of it");
    assert_eq!(print(&down), ["farm/arrive: 20 40 60", "farm/return: 0 30 30"]);
}
