//! Periods as people write them.

use super::*;

#[test]
fn a_year_a_month_and_two_days_are_periods() {
    let print = |text: &str| text.parse::<Period>().unwrap().to_string();
    assert_eq!(print("2026"), "2026-01-01..2026-12-31");
    assert_eq!(print("2024-02"), "2024-02-01..2024-02-29");
    assert_eq!(print("2026-01-15..2026-03-02"), "2026-01-15..2026-03-02");
}

#[test]
fn a_period_names_every_month_it_touches() {
    let period: Period = "2025-11-30..2026-02-01".parse().unwrap();
    assert_eq!(period.months(), ["2025-11", "2025-12", "2026-01", "2026-02"]);
    let last: Period = "9999-12-01..9999-12-31".parse().unwrap();
    assert_eq!(last.months(), ["9999-12"], "the last month that can be written has no next");
}

#[test]
fn what_is_no_period_is_refused_with_the_mend() {
    for text in ["", "26", "2026-13", "2026-02-30..2026-03-01", "march", "2026-03-01", "2026-é1"] {
        let error = text.parse::<Period>().unwrap_err();
        assert_eq!(error, PeriodError::Unreadable(text.to_owned()), "{text}");
    }
    let backwards = "2026-03-02..2026-03-01".parse::<Period>().unwrap_err();
    assert!(backwards.to_string().contains("write the earlier day first"), "{backwards}");
}
