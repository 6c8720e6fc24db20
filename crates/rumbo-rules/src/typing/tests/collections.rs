//! Mistakes about lists, sets, tables, windows and numbers of two kinds.

use super::check;

#[test]
fn numbers_of_two_kinds_meet_as_decimals() {
    for source in [
        "visits * param.ratio > stay",
        "min(visits, share) == 0",
        "share.or(1) > 0",
        "paid * share > owed * visits",
        "share - 1 <= 1 - share",
    ] {
        let expected: &[&str] = match source {
            "share.or(1) > 0" => &[
                "never-absent@share: `share` is never absent | drop this, or declare the fact `optional = true`",
            ],
            _ => &[],
        };
        check(source, expected);
    }
    check(
        "paid == share",
        &[
            "wrong-type@paid == share: `paid` has type `money<MXN>` and `share` has type `decimal`: they do not compare",
        ],
    );
    let there_are = "there are `+ - *` of int and decimal, `/ %` of int, money ± money, money * int or decimal, date + period, and date - date (in days)";
    check(
        "share / visits > 0",
        &[&format!("wrong-type@share / visits: `decimal` / `decimal` has no meaning | {there_are}")],
    );
    check(
        "paid / visits > owed",
        &[&format!("wrong-type@paid / visits: `money<MXN>` / `int` has no meaning | {there_are}")],
    );
}

#[test]
fn the_least_and_greatest_of_one_type() {
    check(
        "min(visits, paid) > 0",
        &["wrong-type@paid: `min` of `int` and `money<MXN>` has no meaning | give parts of one type"],
    );
    check(
        "max(minor, waived)",
        &[
            "wrong-type@max(minor, waived): values of type `bool` have no order, so `max` says nothing | use numbers, amounts or dates",
        ],
    );
    check(
        "min(visits) > 0",
        &[
            "unsupported@min(visits): this form cannot be used in an expression | write `min(a, b)` or `max(a, b)`, with two parts or more",
        ],
    );
    check("min(visit, 0) > 0", &["unknown-name@visit: there is no fact `visit` | did you mean `visits`?"]);
}

#[test]
fn rows_of_tables_and_parts_of_windows() {
    check(
        "param.fees > paid",
        &[
            "wrong-type@param.fees: `param.fees` is a table, not one value | read a row: `param.fees[…]` with a member of `state`",
        ],
    );
    check(
        "param.fees[condition] > paid",
        &[
            "wrong-type@condition: `condition` has type `enum(condition_of_stay)`, but `enum(state)` is needed here",
        ],
    );
    check(
        "param.fees[nort] > paid",
        &["unknown-name@nort: `nort` is neither a fact nor a member of `state` | did you mean `north`?"],
    );
    check(
        "param.fee[home] > paid",
        &[
            "wrong-type@param.fee: only a table of the law has rows | write `param.table[fact]`, the parameter being of shape `table(list, type)`",
        ],
    );
    check(
        "param.feees[home] > paid",
        &["unknown-name@param.feees: there is no parameter `param.feees` | did you mean `param.fees`?"],
    );
    let window =
        "`param.renewal` is a window, not one value | read `param.renewal.before` or `param.renewal.after`";
    for name in ["param.renewal", "param.renewal.befor"] {
        check(&format!("granted < {name}"), &[&format!("wrong-type@{name}: {window}")]);
    }
    check(
        "paid > param.fee.before",
        &["unknown-name@param.fee.before: there is no parameter `param.fee.before`"],
    );
}

#[test]
fn sets_and_their_members() {
    check(
        "condition in states",
        &[
            "wrong-type@condition: `condition` has type `enum(condition_of_stay)`, but `enum(state)` is needed here",
        ],
    );
    check(
        "nort in states",
        &["unknown-name@nort: `nort` is neither a fact nor a member of `state` | did you mean `north`?"],
    );
    check(
        "home in visits",
        &[
            "wrong-type@visits: `visits` has type `int`, but `in` asks in a set or list of names | compare with `==`, or declare a set: `set(list)`",
        ],
    );
    check(
        "states == past_states",
        &[
            "wrong-type@states == past_states: values of type `set(state)` are not compared as a whole | ask `member in set`, `size(…)`, or `list.all(it, …)`",
        ],
    );
    check(
        "size(visits) > 0",
        &[
            "wrong-type@visits: `visits` has type `int`: it is not a fact or parameter with members | `size` counts the members of a set or the records of a list",
        ],
    );
}

#[test]
fn records_of_lists() {
    check(
        "jobs.all(it, it.totl > 0)",
        &["unknown-name@it.totl: a record of `jobs` has no field `totl` | did you mean `it.total`?"],
    );
    check(
        "jobs.all(it, it)",
        &[
            "unknown-name@it: `it` is a record, not one value | its fields are foreign, temporary, total, where",
        ],
    );
    check(
        "states.exists(it, true)",
        &[
            "wrong-type@states: `states` has type `set(state)`: it is not a list of records | declare the fact as `{ type = \"list\", of = { … } }`",
        ],
    );
    for variable in ["minor", "case_date", "param", "place", "it.x", "'it'"] {
        let name = if variable == "'it'" { "this" } else { variable };
        check(
            &format!("jobs.all({variable}, true)"),
            &[&format!(
                "ambiguous-name@{variable}: `{name}` cannot name the record that is looked at | use a short word that names nothing else: `list.all(it, it.field …)`"
            )],
        );
    }
    check(
        "jobs.all(it, past_jobs.exists(other, other.total == it.total))",
        &[
            "unsupported@past_jobs.exists(other, other.total == it.total): a list is looked through inside another | name the inner condition with `let` and use it outside",
        ],
    );
    check(
        "jobs.all(it, it.total)",
        &[
            "wrong-type@it.total: `it.total` has type `int`, but `bool` is needed here | compare it with something",
        ],
    );
    check("it.total > 0", &["unknown-name@it.total: there is no fact `it.total`"]);
    check(
        "jobs",
        &[
            "wrong-type@jobs: `jobs` has type `list(foreign: int, temporary: bool, total: int, where: enum(state))`, but `bool` is needed here | compare it with something",
        ],
    );
}
