//! The estimate and its protection.

use proptest::prelude::*;
use rumbo_content::{CountBasis, Estimate, Flow};

use super::*;
use crate::form::tests::form;
use crate::query::estimate_sql;
use crate::query::tests::{facts, run};
use crate::table::tests::origin;

fn overstay() -> TableForm {
    let mut form = form(CountBasis::Events, Flow::Flow, &[], &[]);
    form.id = "overstay-estimate".parse().unwrap();
    form.estimate = Some(Estimate {
        programme: "visitor-stay".parse().unwrap(),
        clock: "authorised-stay".parse().unwrap(),
        unmatched: "visitor-stay/exit-unmatched".to_owned(),
        inferred: "visitor-stay/re-entered".to_owned(),
    });
    form
}

fn made(missed: u64, met: u64, unmatched: u64, inferred: u64) -> EstimateTable {
    EstimateTable::build(&overstay(), EstimateCounts { missed, met, unmatched, inferred }, 10, origin())
        .unwrap()
}

#[test]
fn unmatched_exits_lower_the_estimate_and_its_quality() {
    let it = made(120, 880, 30, 90);
    assert_eq!((it.lower, it.upper), (Some(90), Some(120)));
    assert_eq!(it.upper_share.unwrap().percent(), "12.0");
    assert_eq!(it.lower_share.unwrap().percent(), "9.0");
    assert_eq!(it.match_quality.unwrap().percent(), "88.0");
    assert_eq!(made(20, 880, 30, 90).lower, Some(0), "never below nothing");
}

#[test]
fn shares_are_exact_and_rounded_half_up() {
    let percent = |part, whole| Share::new(part, whole).unwrap().percent();
    assert_eq!(
        (percent(1, 3).as_str(), percent(2, 3).as_str(), percent(1, 1).as_str()),
        ("33.3", "66.7", "100.0")
    );
    assert_eq!(percent(5, 10_000), "0.1", "0.05 is rounded up");
    assert_eq!(percent(u64::MAX, u64::MAX), "100.0");
    assert_eq!(Share::new(1, 0), None);
}

#[test]
fn a_small_difference_is_hidden_with_what_it_is_made_of() {
    let it = made(100, 900, 95, 50);
    assert_eq!(
        (it.upper, it.lower, it.unmatched, it.lower_share, it.match_quality),
        (Some(100), None, None, None, None)
    );
}

#[test]
fn the_answer_is_read_from_the_facts_and_recounts_after_a_correction() {
    let clock = "clock/visitor-stay/authorised-stay";
    let day = "2026-01-15";
    let rows: Vec<_> = (1..=40).map(|at| (at, clock, day, at, None, "air", "female")).collect();
    let connection = facts(&rows);
    connection
        .execute("UPDATE fact SET outcome = CASE WHEN position <= 15 THEN 'missed' ELSE 'met' END", [])
        .unwrap();
    connection.execute("UPDATE fact SET outcome = 'stopped' WHERE position = 40", []).unwrap();
    connection
        .execute("UPDATE fact SET kind = 'visitor-stay/exit-unmatched' WHERE position IN (38, 39)", [])
        .unwrap();
    let form = overstay();
    let query = estimate_sql(form.estimate.as_ref().unwrap(), origin().period);
    let read = || EstimateCounts::read(&form, &run(&connection, &query)).unwrap();
    assert_eq!(read(), EstimateCounts { missed: 15, met: 22, unmatched: 2, inferred: 0 });
    connection.execute("UPDATE fact SET retracted_by = 99 WHERE position = 1", []).unwrap();
    assert_eq!(read().missed, 14, "the exit was told late: the missed clock is withdrawn");
}

#[test]
fn csv_json_and_text_mark_what_is_hidden() {
    let it = made(120, 880, 30, 4);
    let csv = it.csv().unwrap();
    assert!(csv.contains("overstay-estimate,lower,count,90,E,F"), "{csv}");
    assert!(csv.contains("overstay-estimate,inferred,count,,Q,C"), "{csv}");
    assert_eq!(it.json()["figures"]["match_quality"]["value"], serde_json::Value::Null);
    let text = it.text(&crate::plain);
    assert!(text.contains("│ upper share   │ 12.0 % │"), "{text}");
    assert!(text.contains("\nsynthetic\n"), "{text}");
}

#[test]
fn a_table_of_counts_is_no_estimate() {
    let counts =
        form(CountBasis::Events, Flow::Flow, &["visitor-stay/admit"], &[rumbo_content::Dimension::Via]);
    let error = EstimateCounts::read(&counts, &[]).unwrap_err();
    assert!(matches!(error, TableError::IsNoEstimate(_)));
}

proptest! {
    /// Whatever is shown is no small count, and no shown figure needs a hidden count.
    #[test]
    fn nothing_shown_is_small_or_made_of_something_hidden(
        missed in 0u64..60, met in 0u64..60, unmatched in 0u64..60, inferred in 0u64..60,
    ) {
        let it = made(missed, met, unmatched, inferred);
        for count in [it.upper, it.lower, it.met, it.unmatched, it.inferred].into_iter().flatten() {
            prop_assert!(count == 0 || count >= 10, "{it:?}");
        }
        prop_assert!(it.lower.is_none() || (it.upper.is_some() && it.unmatched.is_some()));
        prop_assert!(it.upper_share.is_none() || (it.upper.is_some() && it.met.is_some()));
        prop_assert!(it.lower_share.is_none() || (it.lower.is_some() && it.met.is_some()));
        prop_assert!(it.match_quality.is_none() || [it.met, it.unmatched, it.inferred].iter().all(Option::is_some));
        if let (Some(upper), Some(unmatched)) = (it.upper, it.unmatched) {
            let difference = upper.saturating_sub(unmatched);
            prop_assert!(difference == 0 || difference >= 10, "the difference can be worked out: {it:?}");
        }
    }
}
