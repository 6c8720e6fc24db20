//! Conditions of three parts, lists, sets and tables, over known, unknown and absent facts.

use super::{answer, check};

/// Every combination of true, false, unknown and absent in three places: the first letter of the order that is there
/// is the answer. And what is denied as a whole is denied in its parts.
#[test]
fn three_parts_by_strong_kleene() {
    let states = [('T', "true", "true"), ('F', "false", "false"), ('U', "minor", "unknown, needs `minor`")];
    let states: Vec<_> = states.into_iter().chain([('N', "waived", "not applicable")]).collect();
    let facts = [("waived", "-")];
    for (one, two, three) in (0..64).map(|it| (states[it / 16], states[it / 4 % 4], states[it % 4])) {
        for (operator, other, order) in [("&&", "||", "FUNT"), ("||", "&&", "TUNF")] {
            let source = format!("{} {operator} {} {operator} {}", one.1, two.1, three.1);
            let first = order.chars().find(|it| [one.0, two.0, three.0].contains(it));
            let expected = states.iter().find(|it| Some(it.0) == first).unwrap().2;
            check(&source, &facts, expected);
            let denied = format!("!{} {other} !{} {other} !{}", one.1, two.1, three.1);
            assert_eq!(answer(&format!("!({source})"), &facts), answer(&denied, &facts), "{denied}");
        }
    }
}

/// Every list of up to three records whose condition is true, false or unknown, against strong Kleene by its definition.
#[test]
fn quantifiers_are_kleene() {
    let letters = ['T', 'F', 'U'];
    let mut lists = vec![String::new()];
    for _ in 0..3 {
        let longer: Vec<String> =
            lists.iter().flat_map(|list| letters.map(|letter| format!("{list}{letter}"))).collect();
        lists.extend(longer);
    }
    lists.sort();
    lists.dedup();
    assert_eq!(lists.len(), 1 + 3 + 9 + 27);
    for list in lists {
        let record = |letter: char| match letter {
            'T' => "temporary: true",
            'F' => "temporary: false",
            _ => "total: 1",
        };
        let records: Vec<&str> = list.chars().map(record).collect();
        let facts = [("jobs", records.join("; "))];
        let facts: Vec<(&str, &str)> = facts.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let expected = |decisive: char, decided: &'static str, otherwise: &'static str| {
            let unknown = if list.contains('U') { "unknown, needs `jobs`" } else { otherwise };
            if list.contains(decisive) { decided } else { unknown }
        };
        check("jobs.all(it, it.temporary)", &facts, expected('F', "false", "true"));
        check("jobs.exists(it, it.temporary)", &facts, expected('T', "true", "false"));
        check("!jobs.all(it, !it.temporary)", &facts, expected('T', "true", "false"));
    }
}

#[test]
fn lists_that_are_not_known_or_not_there() {
    for source in ["jobs.all(it, true)", "jobs.exists(it, true)", "size(jobs) == 0"] {
        check(source, &[], "unknown, needs `jobs`");
        let cannot =
            "cannot be computed because `jobs` is said not to apply, but was not declared `optional = true`";
        let place = if source.starts_with("size") { "jobs" } else { source };
        check(source, &[("jobs", "-")], &format!("`{place}` {cannot}"));
    }
    check("past_jobs.all(it, true)", &[("past_jobs", "-")], "not applicable");
    check("size(past_jobs) > 0", &[("past_jobs", "-")], "not applicable");
    check("has(past_jobs) && past_jobs.exists(it, true)", &[("past_jobs", "-")], "false");
    check("has(past_jobs)", &[("past_jobs", "")], "true");
    check("size(jobs)", &[("jobs", "total: 1; total: 1")], "2");
    check("size(jobs)", &[("jobs", "")], "0");
}

#[test]
fn records_beside_facts_and_law() {
    let tenth = "jobs.all(it, it.foreign == 0 || (it.temporary && it.foreign <= it.total * param.ratio))";
    for (jobs, expected) in [
        ("foreign: 0", "true"),
        ("foreign: 1, temporary: true, total: 10", "true"),
        ("foreign: 1, temporary: true, total: 9", "false"),
        ("foreign: 1, temporary: false", "false"),
        ("foreign: 1, temporary: true", "unknown, needs `jobs`"),
        ("foreign: 1, temporary: true; foreign: 1, temporary: false", "false"),
    ] {
        check(tenth, &[("jobs", jobs)], expected);
    }
    let elsewhere = "jobs.exists(it, it.where != home && it.total > visits)";
    check(elsewhere, &[("jobs", "where: north, total: 2"), ("visits", "1")], "unknown, needs `home`");
    check(elsewhere, &[("jobs", "where: north, total: 2"), ("visits", "2")], "false");
    let known = [("jobs", "where: north, total: 2"), ("visits", "1"), ("home", "south")];
    check(elsewhere, &known, "true");
    check("jobs.all(it, it.where in param.border)", &[("jobs", "where: north; where: east")], "false");
}

#[test]
fn sets() {
    check("home in states", &[("home", "north"), ("states", "north|south")], "true");
    check("home in states", &[("home", "east"), ("states", "north|south")], "false");
    check("home in states", &[("home", "east"), ("states", "")], "false");
    check("home in states", &[("home", "north")], "unknown, needs `states`");
    check("home in states", &[], "unknown, needs `home`, `states`");
    check("home in past_states", &[("past_states", "-")], "not applicable");
    check("north in states", &[("states", "north")], "true");
    check("home in param.border", &[("home", "south")], "true");
    check("home in param.border", &[("home", "east")], "false");
    check("home in param.border", &[], "unknown, needs `home`");
    check("home in param.open", &[("home", "east")], "false");
    check("size(states)", &[("states", "north|south|north")], "2");
    check("size(param.border)", &[], "2");
}

#[test]
fn tables() {
    check("param.fees[home]", &[("home", "south")], "20.50 MXN");
    check("param.fees[north]", &[], "10.00 MXN");
    check("param.fees[home] > paid", &[("paid", "1.00")], "unknown, needs `home`");
    let missing = "has no value for `east` on 2026-11-21: add the row";
    check(
        "param.fees[home] > paid",
        &[("home", "east")],
        &format!("`param.fees[home]` cannot be computed because `fees` {missing}"),
    );
}

#[test]
fn the_least_and_the_greatest_need_every_part() {
    check("min(visits, 1)", &[("visits", "0")], "0");
    check("max(visits, 1, 0)", &[("visits", "7")], "7");
    check("min(visits, 0)", &[], "unknown, needs `visits`");
    check("min(visits, stay)", &[], "unknown, needs `stay`, `visits`");
    check("max(children, visits)", &[("children", "-")], "not applicable");
    check("max(share, visits)", &[("share", "1.5"), ("visits", "1")], "1.5");
    check("max(share, visits)", &[("share", "1.5"), ("visits", "2")], "2");
    check("min(paid, param.fee)", &[("paid", "800.01")], "800.00 MXN");
    check("max(entry, exit)", &[("entry", "2026-01-02"), ("exit", "2026-01-01")], "2026-01-02");
    check("max(granted, param.months)", &[("granted", "2 mo")], "2 months");
    check(
        "max(granted, param.months)",
        &[("granted", "30 d")],
        "`max(granted, param.months)` cannot be computed because 30 days and 1 month are counted in different units, which the law does not convert",
    );
}
