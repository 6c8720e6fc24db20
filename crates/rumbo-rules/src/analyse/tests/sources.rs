//! The rules of the source documents: what the analysis finds in them.

use rumbo_base::MonthRounding;

use super::world::{LAW, World, day};
use crate::analyse::cells;
use crate::rule::ClauseId;

fn visitor() -> World {
    World::new(&["within_stay", "overstay", "other_regime"])
        .facts(&["condition: enum(colour)", "entry: date", "exit?: date", "resident_card: bool"])
        .parameter("max_stay", "period", "180 d")
        .name("last_day", "entry + param.max_stay")
        .name("seen_until", "exit.or(case_date)")
        .clause("visitor", &[], "condition in [red, green]", "within_stay")
        .clause("late", &["visitor"], "seen_until > last_day", "overstay")
        .clause("exchanged", &["visitor", "late"], "resident_card", "other_regime")
        .otherwise("other_regime")
}

#[test]
fn the_stay_of_a_visitor() {
    let world = visitor();
    let on = day(LAW);
    let fixed = cells(&world.rule(), &world.parameters, on, Some(on));
    let shown: Vec<String> = fixed.cells.iter().map(|it| world.show(it)).collect();
    assert_eq!(
        shown,
        [
            "other_regime: condition is not blue, resident_card",
            "within_stay: condition is not blue, exit applies, not resident_card, seen_until <= last_day",
            "overstay: condition is not blue, exit applies, not resident_card, seen_until > last_day",
            "within_stay: condition is not blue, entry ≥ 2026-05-25, exit does not apply, not resident_card",
            "overstay: condition is not blue, entry ≤ 2026-05-24, exit does not apply, not resident_card",
            "other_regime: condition is blue",
        ]
    );
    let clauses: Vec<&str> =
        fixed.cells.iter().flat_map(|it| it.clauses.iter().map(ClauseId::as_str)).collect();
    assert_eq!(clauses, ["exchanged", "visitor", "late", "visitor", "late"]);
}

/// Six weeks to eight months: too short and too long exclude each other, though months differ in length.
#[test]
fn the_length_of_a_seasonal_contract() {
    let world = |rounding| {
        World::new(&["valid", "too_short", "too_long"])
            .rounding(rounding)
            .facts(&["start: date", "finish: date"])
            .parameter("min", "period", "6 w")
            .parameter("max", "period", "8 mo")
            .clause("ok", &[], "true", "valid")
            .clause("short", &["ok"], "finish < start + param.min", "too_short")
            .clause("long", &["ok"], "finish > start + param.max", "too_long")
    };
    let shown = world(MonthRounding::Down).shown();
    assert_eq!(
        shown,
        [
            "too_short: finish <= start + param.max, finish < start + param.min",
            "valid: finish <= start + param.max, finish >= start + param.min",
            "too_long: finish > start + param.max",
        ]
    );
    let refused = world(MonthRounding::Refuse).shown();
    assert_eq!(refused.last().unwrap(), "CANNOTCOMPUTE: there is no such day 8 months after start");
    assert_eq!(refused.len(), 4);
}

/// One gap and two overlaps in six cells, as the wording of the source has it.
#[test]
fn the_worker_classes() {
    let world = World::new(&["nominal", "selected", "substitute"])
        .facts(&["prior_same_employer: bool", "first_assignment: bool", "covers_absent_nominal: bool"])
        .given("!(prior_same_employer && first_assignment)")
        .clause("row-1", &[], "prior_same_employer", "nominal")
        .clause("row-2", &[], "first_assignment", "selected")
        .clause("row-3", &[], "covers_absent_nominal", "substitute")
        .unique();
    let mut shown = world.shown();
    shown.retain(|it| !it.starts_with("IMPOSSIBLE"));
    assert_eq!(shown.len(), 6);
    assert_eq!(shown.iter().filter(|it| it.starts_with("CONFLICT")).count(), 2);
    let gap = "SILENT: not covers_absent_nominal, not first_assignment, not prior_same_employer";
    assert_eq!(shown.iter().filter(|it| it.starts_with("SILENT")).collect::<Vec<_>>(), [gap]);
}

fn employer() -> World {
    World::new(&["over_general_limit", "over_specialty_limit", "physician_not_mexican"])
        .several()
        .facts(&["workers: int", "foreign: int", "foreign_physicians: int"])
        .facts(&["specialties: list(foreign: int, mexican_available: bool, temporary: bool, total: int)"])
        .parameter("max_foreign", "decimal", "0.10")
        .name("ratio_ok", "foreign <= workers * param.max_foreign")
        .name("spec_ok", "specialties.all(s, s.foreign == 0 || (!s.mexican_available && s.temporary && s.foreign <= s.total * param.max_foreign))")
        .clause("general", &[], "!ratio_ok", "over_general_limit")
        .clause("specialty", &[], "!spec_ok", "over_specialty_limit")
        .clause("physician", &[], "foreign_physicians > 0", "physician_not_mexican")
        .otherwise("compliant")
}

#[test]
fn a_tenth_of_the_workers() {
    let shown = employer().shown();
    let limit = "foreign > workers * param.max_foreign";
    assert_eq!(shown[1], format!("with over_general_limit: {limit}"));
    let specialty = "specialties.all(s, s.foreign == 0 || !s.mexican_available && s.temporary && s.foreign <= s.total * param.max_foreign)";
    assert_eq!(shown[3], format!("with over_specialty_limit: not ({specialty})"));
    assert_eq!(
        shown[6..],
        [format!(
            "with compliant: foreign_physicians ≤ 0, foreign <= workers * param.max_foreign, {specialty}"
        )]
    );
}

/// Nobody with fewer than ten workers may employ a foreigner.
#[test]
fn a_small_employer_has_no_foreigner() {
    let with = |given| employer().parameter("ten", "int", "10").given(given).shown();
    let limit = |shown: Vec<String>| -> Vec<String> {
        let about = |it: &String| it.contains("over_general_limit") || it.starts_with("with compliant");
        shown.into_iter().filter(about).collect()
    };
    let small = limit(with("workers < param.ten && foreign > 0 && workers >= 0"));
    assert_eq!(small, ["with over_general_limit: foreign ≥ 1, 0 ≤ workers ≤ 9"]);
    let of_ten = limit(with("workers == param.ten && foreign > 0"));
    assert_eq!(
        of_ten[..2],
        [
            "without over_general_limit: foreign = 1, workers = 10",
            "with over_general_limit: foreign ≥ 2, workers = 10"
        ]
    );
}

/// The amounts of the programme that doubles what migrants give, to the centavo.
#[test]
fn the_federal_cap() {
    let world = World::new(&["complete", "partner_missing", "cap_binding"])
        .facts(&["own: money<MXN>", "state_offer: money<MXN>", "municipal_offer: money<MXN>"])
        .parameter("ratio", "decimal", "1")
        .parameter("cap", "money<MXN>", "800000.00")
        .name("partner", "min(own * param.ratio, param.cap)")
        .output("federal", "money<MXN>", "partner")
        .clause("ok", &[], "true", "complete")
        .clause("missing", &["ok"], "state_offer < partner || municipal_offer < partner", "partner_missing")
        .clause(
            "cap",
            &["ok"],
            "own * param.ratio > param.cap && state_offer >= partner && municipal_offer >= partner",
            "cap_binding",
        );
    let shown = world.shown();
    let cap =
        "cap_binding: municipal_offer ≥ 800000.00 MXN, own ≥ 800000.01 MXN, state_offer ≥ 800000.00 MXN";
    assert!(shown.iter().any(|it| it == cap), "{shown:#?}");
}
