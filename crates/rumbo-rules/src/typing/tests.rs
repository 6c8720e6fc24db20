//! Every mistake of naming and typing, all at once and each at its place.

use super::*;
use crate::example::{field, scope};
use crate::expression::Expression;

mod collections;

/// Checks a condition and lists its errors as `code@place: message | mend`.
fn errors(source: &str) -> Vec<String> {
    let Err(errors) = Expression::parse(source, &scope(), Type::Bool) else { return Vec::new() };
    let line = |it: &ExpressionError| {
        let mend = it.mend.as_ref().map(|it| format!(" | {it}")).unwrap_or_default();
        format!("{}@{}: {}{mend}", it.code, source.get(it.at.clone()).unwrap(), it.message)
    };
    errors.iter().map(line).collect()
}

#[track_caller]
fn check(source: &str, expected: &[&str]) {
    assert_eq!(errors(source), expected, "{source}");
}

#[test]
fn unknown_names_suggest_the_nearest() {
    check("entri < case_date", &["unknown-name@entri: there is no fact `entri` | did you mean `entry`?"]);
    check(
        "entry < case_data",
        &["unknown-name@case_data: there is no fact `case_data` | did you mean `case_date`?"],
    );
    check("qqqqqqqq", &["unknown-name@qqqqqqqq: there is no fact `qqqqqqqq`"]);
    check(
        "visits < param.most_visit",
        &[
            "unknown-name@param.most_visit: there is no parameter `param.most_visit` | did you mean `param.most_visits`?",
        ],
    );
    check(
        "condition == visitor_not_work",
        &[
            "unknown-name@visitor_not_work: `visitor_not_work` is neither a fact nor a member of `condition_of_stay` | did you mean `visitor_no_work`?",
        ],
    );
    check(
        "place.kind in ['zoo']",
        &[
            "unknown-name@'zoo': `zoo` is neither a fact nor a member of `place_kind` | the list has dif-centre, shelter",
        ],
    );
}

#[test]
fn a_name_with_two_meanings_must_be_quoted() {
    check(
        "condition == stay",
        &[
            "ambiguous-name@stay: `stay` is both a fact and a member of the closed list | for the member write `'stay'`",
        ],
    );
    check("condition == 'stay'", &[]);
    check("condition in [stay]", &[]);
    check("stay == 0", &[]);
}

#[test]
fn types_must_agree() {
    check(
        "entry",
        &["wrong-type@entry: `entry` has type `date`, but `bool` is needed here | compare it with something"],
    );
    check(
        "visits < granted",
        &[
            "wrong-type@visits < granted: `visits` has type `int` and `granted` has type `period`: they do not compare | compare periods with periods, or dates: `start + param.term < case_date`",
        ],
    );
    check(
        "paid == abroad",
        &[
            "wrong-type@paid == abroad: `paid` has type `money<MXN>` and `abroad` has type `money<USD>`: they do not compare | convert one at a dated rate first",
        ],
    );
    check(
        "condition == place.kind",
        &[
            "wrong-type@condition == place.kind: `condition` has type `enum(condition_of_stay)` and `place.kind` has type `enum(place_kind)`: they do not compare",
        ],
    );
    for source in ["minor < resident_card", "condition < asked", "purpose_text >= purpose_text"] {
        let found = errors(source);
        assert!(found[0].contains("have no order") && found.len() == 1, "{found:?}");
    }
    check(
        "entry - granted < case_date",
        &[
            "wrong-type@entry - granted: `date` - `period` has no meaning | add the period on the other side of the comparison",
        ],
    );
    for source in ["entry + entry == entry", "paid * paid == paid", "paid + abroad == paid", "minor + minor"]
    {
        let found = errors(source);
        assert!(found[0].contains("has no meaning") && found.len() == 1, "{found:?}");
    }
    check(
        "visits in [visitor_work]",
        &[
            "wrong-type@visits: `visits` has type `int`, but `in` asks for a member of a closed list | use comparisons joined by `||`",
        ],
    );
    for source in ["condition in []", "condition in resident", "condition in [0]", "[resident]"] {
        assert!(errors(source)[0].starts_with("wrong-type@"), "{source}");
    }
}

#[test]
fn words_are_not_literals() {
    check(
        "purpose_text == 'study'",
        &[
            "literal@'study': `'study'` is quoted, but no member of a closed list is needed here | only members of closed lists are quoted; other words belong in content texts",
        ],
    );
}

#[test]
fn what_is_never_absent_needs_no_guard() {
    check(
        "has(entry)",
        &["never-absent@entry: `entry` is never absent | drop this, or declare the fact `optional = true`"],
    );
    check(
        "param.strict.or(minor)",
        &[
            "never-absent@param.strict: `param.strict` is not a fact | only a fact can be absent: use `has(fact)` or `fact.or(other)`",
        ],
    );
    check(
        "exit.or(minor) == case_date",
        &["wrong-type@minor: `minor` has type `bool`, but `date` is needed here"],
    );
}

#[test]
fn all_mistakes_are_told_at_once() {
    let found = errors(
        "entri < case_date && visits > 18 && (minor ? waived : minor) || paid == abroad || has(entry)",
    );
    let codes: Vec<&str> = found.iter().filter_map(|it| it.split('@').next()).collect();
    assert_eq!(codes, ["unknown-name", "literal", "unsupported", "wrong-type", "never-absent"]);
}

#[test]
fn a_named_expression_has_its_type() {
    let mut scope = scope();
    let last_day = Expression::check("entry + param.visitor.max_stay", &scope, None).unwrap();
    assert_eq!(last_day.ty(), &Type::Date);
    scope.name(field("last_day"), Some(last_day.ir));
    let late = Expression::parse("exit.or(case_date) > last_day", &scope, Type::Bool).unwrap();
    assert_eq!(late.facts(), [field("entry"), field("exit")]);
    assert_eq!(late.parameters()[0].as_str(), "visitor.max_stay");
    assert!(Expression::parse("visits > last_day", &scope, Type::Bool).is_err());
}
