//! Tables on a page.

use super::*;
use crate::example::{assert_well_formed, by_month, by_nationality, content, overstay, stages};

#[test]
fn a_table_has_a_caption_scopes_hidden_cells_and_its_origin() {
    let content = content();
    let html = table(Voice::new(&content, "en"), &by_month()).into_string();
    assert_well_formed(&html);
    assert!(html.contains("<caption>Entries by month</caption>"), "{html}");
    let headers = html.matches("<th").count() - html.matches("<thead").count();
    assert_eq!(html.matches("scope=\"col\"").count() + html.matches("scope=\"row\"").count(), headers);
    assert_eq!(html.matches("scope=\"row\"").count(), 4, "three months and their total");
    for text in [
        "<abbr title=\"not shown\">··</abbr>",
        "The count is below 10",
        "counts from 1 to 9 are not shown",
        "<dd>42</dd>",
        "xx@0123456789ab",
        "SYNTHETIC DATA",
        "from 1 January 2026 to 31 March 2026",
        "1,600",
    ] {
        assert!(html.contains(text), "{text} is missing in {html}");
    }
    assert!(!html.contains("<td class=\"number\">3</td>"), "the small count is nowhere");
}

#[test]
fn hostile_members_stay_text() {
    let content = content();
    let html = table(Voice::new(&content, "es"), &by_nationality()).into_string();
    assert_well_formed(&html);
    assert!(!html.contains("<script"), "{html}");
}

#[test]
fn an_estimate_shows_its_quality_and_names_nobody() {
    let content = content();
    let html = estimate(Voice::new(&content, "en"), &overstay()).into_string();
    assert_well_formed(&html);
    for text in ["Overstay estimate", "12.0 %", "9.0 %", "There is no list of people", "··", "SYNTHETIC DATA"]
    {
        assert!(html.contains(text), "{text} is missing in {html}");
    }
    let headers = html.matches("<th").count() - html.matches("<thead").count();
    assert_eq!(html.matches("scope=\"").count(), headers);
}

#[test]
fn stages_of_one_course_have_no_total_and_are_drawn_side_by_side() {
    let content = content();
    let html = table(Voice::new(&content, "en"), &stages()).into_string();
    assert_well_formed(&html);
    assert_eq!(html.matches("scope=\"col\"").count(), 3, "the side and two stages: {html}");
    assert!(html.contains("they are not added"), "{html}");
    assert!(!html.contains("90"), "{html}");
    assert_eq!(html.matches("<rect class=\"bar\"").count(), 2, "a bar for each stage: {html}");
}
