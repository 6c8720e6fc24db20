//! Which lines a published table of Mexico has.

use rumbo_base::{PlaceId, ProgrammeId, StepId};
use rumbo_stats::Period;

use crate::cases::{Request, read_given};
use crate::tables::Made;
use crate::tests::content::{at, mexico, node};
use crate::{Actor, App};

/// The Institute tells that it found somebody of that age group.
fn found(app: &App, age_group: &str) {
    let programme = ProgrammeId::parse("child-protection-route").unwrap();
    let fields = [("age_group", age_group), ("company", "unaccompanied"), ("sex", "female")];
    let pairs = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let given = read_given(&mexico().content.programmes[&programme], &pairs, None).unwrap();
    let moment = at("2026-03-02T16:00:00Z");
    let request = Request {
        key: format!("found-{age_group}"),
        actor: Actor::officer("inm".parse().unwrap(), "officer"),
        happened_at: moment,
        now: moment,
        place: Some(PlaceId::parse("aeropuerto-tapachula").unwrap()),
    };
    app.open_case(programme, StepId::parse("detect").unwrap(), None, given, true, request).unwrap();
}

/// The innermost label of each line but the total.
fn lines(app: &App, table: &str) -> Vec<String> {
    let period: Period = "2026-03-01..2026-03-31".parse().unwrap();
    let Made::Table(table) = app.table(&table.parse().unwrap(), period, true).unwrap() else {
        panic!("`{table}` is an estimate")
    };
    table.lines.iter().filter_map(|it| it.labels.last().cloned()).collect()
}

#[test]
fn a_table_of_children_has_no_lines_of_adults_and_hides_none_who_was_counted() {
    let app = node(at("2026-01-01T00:00:00Z"));
    assert_eq!(lines(&app, "children-in-protection-by-age"), ["0-11", "12-17"]);
    found(&app, "12-17");
    assert_eq!(lines(&app, "children-in-protection-by-age"), ["0-11", "12-17"]);
    found(&app, "18-29");
    assert_eq!(lines(&app, "children-in-protection-by-age"), ["0-11", "12-17", "18-29"]);
    assert!(lines(&app, "returns-by-age").contains(&"60-120".to_owned()), "of foreigners all can return");
}

#[test]
fn a_breach_of_the_order_of_steps_has_words_in_a_table() {
    let words = |language| {
        let published = mexico();
        let voice = rumbo_render::Voice::new(&published.content, language);
        let said = voice.fact("breach/presentation-and-return/out-of-order-hand-over").unwrap();
        said.text().to_owned()
    };
    assert_eq!(words("en"), "Told out of its order: Hand over to the receiving authority");
    assert_eq!(words("es"), "Informado fuera de orden: Entregar a la autoridad receptora");
}
