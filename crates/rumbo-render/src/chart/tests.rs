//! Charts.

use rumbo_stats::{Members, Table};

use super::*;
use crate::example::{assert_well_formed, by_month, by_nationality, content, form, origin};

fn draw(table: &Table) -> String {
    let content = content();
    let html = chart(Voice::new(&content, "en"), table).into_string();
    assert_well_formed(&html);
    html
}

#[test]
fn months_are_a_line_with_words_for_those_who_do_not_see_it() {
    let html = draw(&by_month());
    assert!(
        html.contains("role=\"img\"")
            && html.contains("aria-labelledby=\"chart-entries-title chart-entries-about\"")
    );
    assert!(html.contains("<title id=\"chart-entries-title\">Entries by month</title>"), "{html}");
    assert!(html.contains("Chart of 3 lines. Largest: January 2026 (1,600)."), "{html}");
    assert_eq!(html.matches("<circle").count() + html.matches("<rect class=\"hidden\"").count(), 3);
}

#[test]
fn bars_carry_their_figures_and_stop_at_what_can_be_taken_in() {
    let html = draw(&by_nationality());
    assert_eq!(html.matches("<rect class=\"bar\"").count(), 15);
    assert!(html.contains("The largest 15 of 20 are drawn"), "{html}");
    assert!(html.contains("width=\"360\""), "the largest bar fills the width: {html}");
    assert!(!html.contains("<script"), "{html}");
}

#[test]
fn a_hidden_month_breaks_the_line() {
    let marks: Vec<Mark> = [Some(5), Some(9), None, Some(7), Some(3)]
        .into_iter()
        .map(|count| Mark { name: String::new(), count })
        .collect();
    let html = line(&marks, 9).0.into_string();
    assert_eq!(html.matches("<polyline").count(), 2, "{html}");
    assert_eq!(html.matches("class=\"hidden\"").count(), 1);
}

#[test]
fn nothing_to_draw_is_said() {
    let form = form("entries", &[Dimension::Citizenship], None);
    let empty = Table::build(&form, &[], &Members::new(), 10, origin()).unwrap();
    assert!(draw(&empty).contains("There are no figures that can be drawn."));
}

#[test]
fn scales_hold_at_the_largest_counts() {
    assert_eq!(scaled(u64::MAX, u64::MAX, WIDTH), WIDTH);
    assert_eq!((scaled(0, 7, WIDTH), scaled(1, 2, WIDTH)), (0, 180));
}

#[test]
fn long_names_are_shortened_by_letters_not_bytes() {
    let name = "ñ".repeat(40);
    assert_eq!(shortened(&name).chars().count(), NAME_MAX);
    assert!(shortened(&name).ends_with('…'));
    assert_eq!(shortened("Enero"), "Enero");
}
