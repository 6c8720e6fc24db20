//! What a reform changes, against brute force: a case lies in a changed cell if and only if the two laws differ on it.

use std::collections::BTreeMap;

use super::world::{Case, LAW, World, day, field, verdict};
use crate::analyse::{Change, Changed, Law, difference};
use crate::value::{Tri, Value};

fn visitors(days: &str) -> World {
    World::new(&["within", "over"])
        .facts(&["entry: date", "exit?: date", "card: bool"])
        .parameter("stay", "period", days)
        .name("last_day", "entry + param.stay")
        .clause("in", &[], "true", "within")
        .clause("late", &["in"], "exit.or(case_date) > last_day", "over")
        .clause("card", &["in", "late"], "card", "within")
}

fn changes(before: &World, after: &World) -> Vec<Change> {
    let (one, other) = (before.rule(), after.rule());
    let first = Law { rule: &one, parameters: &before.parameters };
    let second = Law { rule: &other, parameters: &after.parameters };
    let found = difference(first, second, day(LAW));
    assert!(found.complete);
    found.changes
}

fn shown(change: &Change) -> String {
    let conditions: Vec<String> = change.conditions.iter().map(ToString::to_string).collect();
    let what = match &change.what {
        Changed::Outcome { from, to } => format!("{} → {}", verdict(from), verdict(to)),
        Changed::Output { name, .. } => name.to_string(),
    };
    format!("{what}: {}", conditions.join(", "))
}

#[test]
fn nothing_changes_where_nothing_changes() {
    assert!(changes(&visitors("30 d"), &visitors("30 d")).is_empty());
}

#[test]
fn a_shorter_stay_changes_what_lies_between() {
    let (before, after) = (visitors("30 d"), visitors("10 d"));
    let found = changes(&before, &after);
    assert_eq!(
        found.iter().map(shown).collect::<Vec<_>>(),
        [
            "within → over: not card, exit.or(case_date) <= entry + 30 days, exit.or(case_date) > entry + 10 days"
        ]
    );
    let date = |text: &str| Tri::Known(Value::Date(day(text)));
    for entry in ["2026-10-21", "2026-10-22", "2026-11-10", "2026-11-11"] {
        for exit in [Tri::NotApplicable, date("2026-11-20"), date("2026-11-22")] {
            for card in [true, false] {
                let facts =
                    [("entry", date(entry)), ("exit", exit.clone()), ("card", Tri::Known(Value::Bool(card)))];
                let mut facts: BTreeMap<_, _> =
                    facts.into_iter().map(|(name, value)| (field(name), value)).collect();
                facts.insert(field("case_date"), date(LAW));
                let case = Case(facts);
                let said = |world: &World| {
                    world.rule().evaluate(&case, &world.parameters, day(LAW), day(LAW)).unwrap().outcome
                };
                let lies = found.iter().any(|it| it.conditions.iter().all(|it| before.holds(it, &case)));
                assert_eq!(lies, said(&before) != said(&after), "{case:?}");
            }
        }
    }
}

fn fees(ratio: &str, cap: &str) -> World {
    World::new(&["yes", "no"])
        .facts(&["own: money<MXN>"])
        .parameter("ratio", "decimal", ratio)
        .parameter("cap", "money<MXN>", cap)
        .clause("always", &[], "true", "yes")
        .output("share", "money<MXN>", "min(own * param.ratio, param.cap)")
}

#[test]
fn a_higher_cap_changes_the_amounts_above_the_old_one() {
    let found = changes(&fees("1", "800.00"), &fees("1", "900.00"));
    assert_eq!(found.iter().map(shown).collect::<Vec<_>>(), ["share: own ≥ 800.01 MXN"]);
    let Changed::Output { from, to, .. } = &found[0].what else { panic!("{found:?}") };
    assert_ne!(from, to);
}
