//! Shapes of gaps and overlaps that are known from the literature, each with its cells.

use super::world::World;

/// Two clauses on ranges that leave a hole.
#[test]
fn a_gap_between_ranges() {
    let world = World::new(&["child", "adult"])
        .facts(&["age: int"])
        .parameter("child_until", "int", "17")
        .parameter("adult_from", "int", "19")
        .clause("child", &[], "age <= param.child_until", "child")
        .clause("adult", &[], "age >= param.adult_from", "adult");
    assert_eq!(world.shown(), ["child: age ≤ 17", "SILENT: age = 18", "adult: age ≥ 19"]);
}

#[test]
fn an_overlap_at_a_border() {
    let world = World::new(&["low", "high"])
        .facts(&["age: int"])
        .parameter("border", "int", "18")
        .clause("low", &[], "age <= param.border", "low")
        .clause("high", &[], "age >= param.border", "high");
    assert_eq!(world.shown(), ["low: age ≤ 17", "CONFLICT: age = 18", "high: age ≥ 19"]);
}

#[test]
fn siblings_that_say_the_same_do_not_conflict() {
    let two = |second| {
        World::new(&["yes", "no"])
            .facts(&["a: bool", "b: bool"])
            .clause("one", &[], "a", "yes")
            .clause("two", &[], "b", second)
            .otherwise("no")
    };
    assert_eq!(two("yes").shown(), ["yes: a", "yes: not a, b", "no: not a, not b"]);
    assert_eq!(two("no").shown(), ["CONFLICT: a, b", "yes: a, not b", "no: not a, b", "no: not a, not b"]);
    assert_eq!(two("yes").unique().shown()[0], "CONFLICT: a, b");
}

#[test]
fn exceptions_to_exceptions() {
    let world = World::new(&["yes", "no"])
        .facts(&["a: bool", "b: bool", "c: bool"])
        .clause("one", &[], "a", "yes")
        .clause("two", &["one"], "b", "no")
        .clause("three", &["two"], "c", "yes")
        .otherwise("no");
    assert_eq!(world.shown(), ["yes: a, b, c", "no: a, b, not c", "yes: a, not b", "no: not a"]);
}

#[test]
fn an_exception_of_two_clauses_of_which_one_holds() {
    let world = World::new(&["yes", "no", "maybe"])
        .facts(&["a: bool", "b: bool"])
        .clause("one", &[], "a", "yes")
        .clause("two", &[], "!a", "no")
        .clause("either", &["one", "two"], "b", "maybe");
    assert_eq!(world.shown(), ["maybe: b", "yes: a, not b", "no: not a, not b"]);
}

/// The comparison with what does not apply holds neither way.
#[test]
fn a_gap_where_a_fact_does_not_apply() {
    let world = World::new(&["early", "late"])
        .facts(&["left?: date"])
        .parameter("border", "date", "2026-01-31")
        .clause("early", &[], "left <= param.border", "early")
        .clause("late", &[], "left > param.border", "late");
    assert_eq!(
        world.shown(),
        ["early: left ≤ 2026-01-31", "late: left ≥ 2026-02-01", "SILENT: left does not apply"]
    );
}

/// Each of three facts is at least the next, so the last cannot be above the first.
#[test]
fn inequalities_in_a_ring() {
    let world = World::new(&["yes", "no"])
        .facts(&["a: int", "b: int", "c: int"])
        .clause("never", &[], "a >= b && b >= c && c > a", "yes")
        .otherwise("no");
    assert!(world.shown().iter().all(|it| it.starts_with("no")), "{:?}", world.shown());
}

/// Fractions satisfy it, whole numbers do not.
#[test]
fn no_whole_number_lies_between() {
    let world = World::new(&["yes", "no"])
        .facts(&["a: int", "b: int"])
        .parameter("two", "int", "2")
        .clause("odd", &[], "a * param.two == b * param.two + 1", "yes")
        .otherwise("no");
    assert!(world.shown().iter().all(|it| it.starts_with("no")), "{:?}", world.shown());
}

#[test]
fn members_of_lists_are_told_apart() {
    let world = World::new(&["yes", "no"])
        .facts(&["k: enum(colour)", "l: enum(colour)", "s: set(colour)"])
        .clause("same", &[], "k == l && k in s && !(l in s)", "yes")
        .otherwise("no");
    assert!(world.shown().iter().all(|it| it.starts_with("no")), "{:?}", world.shown());
    let sized = World::new(&["full", "some", "none"])
        .facts(&["s: set(colour)"])
        .parameter("two", "int", "2")
        .clause("none", &[], "size(s) == 0", "none")
        .clause("full", &[], "size(s) > param.two", "full")
        .otherwise("some");
    assert_eq!(sized.shown(), ["none: size(s) = 0", "some: 1 ≤ size(s) ≤ 2", "full: size(s) = 3"]);
}

/// What cannot be computed is a cell of its own, out of all others: 31 January has no day a month later.
#[test]
fn a_day_that_is_missing() {
    let world = World::new(&["early", "late"])
        .facts(&["start: date"])
        .parameter("month", "period", "1 mo")
        .parameter("border", "date", "2026-02-28")
        .clause("early", &[], "start + param.month <= param.border", "early")
        .otherwise("late");
    assert_eq!(
        world.shown(),
        [
            "early: start ≤ 2026-01-31",
            "late: start ≥ 2026-02-01",
            "CANNOTCOMPUTE: there is no such day 1 months after start"
        ]
    );
}

/// The product of two facts is beyond the inequalities, but cases of both kinds are found.
#[test]
fn a_product_of_facts_is_decided_by_cases() {
    let world = World::new(&["large", "small"])
        .facts(&["a: int", "b: int"])
        .parameter("limit", "int", "12")
        .given("a >= 0 && b >= 0")
        .clause("large", &[], "a * b > param.limit", "large")
        .otherwise("small");
    let cells = world.cells();
    assert!(cells.complete);
    assert!(cells.cells.iter().all(|it| it.is_decided()), "{:#?}", cells.cells);
}

/// Members of a set come and go by themselves: twenty do not make a million cells.
#[test]
fn a_set_of_twenty_breaches() {
    let values: Vec<String> = (0..20).map(|it| format!("b{it}")).collect();
    let values: Vec<&str> = values.iter().map(String::as_str).collect();
    let mut world = World::new(&values).several().otherwise("none");
    for (index, value) in values.iter().enumerate() {
        let fact = format!("f{index}");
        world = world.facts(&[&format!("{fact}: bool")]).clause(&format!("c{index}"), &[], &fact, value);
    }
    let shown = world.shown();
    assert_eq!(shown.len(), 20 * 2 + 1, "{shown:#?}");
    assert_eq!(shown[..2], ["with b0: f0", "without b0: not f0"]);
    assert!(shown[40].starts_with("with none: not f0, not f1, not f10"));
}
