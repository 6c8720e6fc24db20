//! What is written out says what it is and where it comes from.

use super::*;
use crate::plain;
use crate::table::Members;
use crate::table::tests::{counts, entries, origin, stages};
use rumbo_content::{CountBasis, Dimension};

fn table() -> Table {
    Table::build(&entries(CountBasis::Events), &counts(), &Members::new(), 10, origin()).unwrap()
}

#[test]
fn csv_has_one_row_per_cell_with_status_and_origin() {
    let text = table().csv().unwrap();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(
        header.join(","),
        "TABLE,TIME_PERIOD,CITIZENSHIP,VIA,OBS_VALUE,OBS_STATUS,CONF_STATUS,COUNT_BASIS,CONCEPT,FACTS,THRESHOLD,FROM,\
         UNTIL,LEDGER_POSITION,CONTENT_VERSION,SYNTHETIC"
    );
    let rows: Vec<Vec<String>> =
        reader.records().map(|it| it.unwrap().iter().map(str::to_owned).collect()).collect();
    assert_eq!(rows.len(), 7 * 3, "seven lines, two columns and their total");
    assert_eq!(rows[2][1..7].join(","), "_T,_T,_T,964,A,F");
    let hidden = rows.iter().find(|it| it[1..4].join(",") == "2026-02,BLZ,air").unwrap();
    assert_eq!(
        hidden[4..].join(","),
        ",Q,C,EVENT,FLOW,visitor-stay/admit,10,2026-01-01,2026-02-28,42,xx@000000000000,true"
    );
    for row in &rows {
        assert_eq!(row[4].is_empty(), row[5] == "Q", "a value and `Q` exclude each other");
        assert_ne!(row[4], "4", "the small count is nowhere");
    }
}

#[test]
fn json_says_the_same_as_csv() {
    let json = table().json();
    assert_eq!(json["origin"]["ledger_position"], 42);
    assert_eq!(json["origin"]["synthetic"], true);
    assert_eq!(json["definition"]["threshold_parameter"], "publication_threshold");
    let cells = json["cells"].as_array().unwrap();
    assert_eq!(cells.len(), 21);
    for cell in cells {
        assert_eq!(cell["value"].is_null(), cell["suppressed"].as_bool().unwrap());
    }
}

#[test]
fn the_terminal_shows_a_box_with_its_notes() {
    let text = table().text(&plain);
    let expected = "\
entries-by-month
┌──────────────────────┬─────┬──────┬───────┐
│ period / citizenship │ air │ land │ total │
├──────────────────────┼─────┼──────┼───────┤
│ total                │ 114 │  850 │   964 │
│ 2026-01              │  50 │  400 │   450 │
│   GTM                │  30 │  400 │   430 │
│   not stated         │  20 │    0 │    20 │
│ 2026-02              │  64 │  450 │   514 │
│   BLZ                │  ·· │   ·· │    74 │
│   GTM                │  ·· │   ·· │   440 │
└──────────────────────┴─────┴──────┴───────┘
·· suppressed: below the threshold, or it would give such a count away (threshold: 10)
facts: visitor-stay/admit
basis: events
concept: flow
period: 2026-01-01..2026-02-28 · position: 42
content: xx@000000000000 · threshold: 10
synthetic
";
    assert_eq!(text, expected);
    assert_eq!(table().to_string(), expected);
}

#[test]
fn shares_stand_behind_their_counts_with_what_they_are_shares_of() {
    let mut form = entries(CountBasis::Events);
    form.percent = Some(rumbo_content::PercentOf::Line);
    let table = Table::build(&form, &counts(), &Members::new(), 10, origin()).unwrap();
    let text = table.text(&plain);
    assert!(text.contains("114 (11.8 %) │ 850 (88.2 %) │   964 │"), "{text}");
    assert!(text.contains("percent of: total\n"), "{text}");
    let csv = table.csv().unwrap();
    assert!(csv.starts_with("TABLE,TIME_PERIOD,CITIZENSHIP,VIA,OBS_VALUE,PERCENT,OBS_STATUS"), "{csv}");
    assert!(csv.contains("entries-by-month,_T,_T,air,114,11.8,A,F"), "{csv}");
    assert_eq!(table.json()["cells"][1]["percent"], "88.2");
}

#[test]
fn no_output_adds_the_stages_of_one_course() {
    let table = stages(Dimension::Status, Dimension::Kind);
    let text = table.text(&plain);
    assert!(text.contains("│ status │ farm/arrive │ farm/return │\n"), "{text}");
    assert!(text.contains("│ total  │          60 │          30 │\n"), "{text}");
    assert!(text.contains("not added\n"), "{text}");
    let csv = table.csv().unwrap();
    let of_all_stages = |it: &str| it.starts_with("entries-by-month,") && it.contains(",_T,90,");
    assert!(
        csv.contains("entries-by-month,_T,farm/arrive,60,A,F") && !csv.lines().any(of_all_stages),
        "{csv}"
    );
    assert_eq!(csv.lines().count(), 1 + 3 * 2);
    let cells = table.json()["cells"].as_array().unwrap().clone();
    assert!(cells.len() == 6 && cells.iter().all(|it| it["kind"] != TOTAL), "{cells:?}");
    let down = stages(Dimension::Kind, Dimension::Status);
    assert!(!down.text(&plain).contains("\n│ total "), "{down}");
    assert!(down.json()["cells"].as_array().unwrap().iter().all(|it| it["kind"] != TOTAL));
}

#[test]
fn thousands_are_grouped() {
    for (count, text) in [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567")] {
        assert_eq!(crate::grouped(count), text);
    }
}
