//! Every operator over known, unknown and absent facts, and everything that cannot be computed.

use super::*;
use crate::example::{Case, day, field, parameters, scope};
use crate::expression::Expression;

mod collections;
mod numbers;
mod properties;

/// Evaluates on 2026-11-21 and prints the answer, or why there is none.
fn answer(source: &str, facts: &[(&str, &str)]) -> String {
    let scope = scope();
    let expression = Expression::check(source, &scope, None).unwrap();
    let (case, parameters, on) = (Case::new(facts), parameters(), day("2026-11-21"));
    let traced = expression.evaluate(&case, &parameters, on).map(|(value, _)| value);
    if expression.ty() == &Type::Bool {
        let tested = expression.test(&case, &parameters, on).map(|it| it.map(Value::Bool));
        assert_eq!(tested, traced, "with and without a trace: {source}");
    }
    match traced {
        Ok(value) => value.to_string(),
        Err(error) => error.to_string(),
    }
}

#[track_caller]
fn check(source: &str, facts: &[(&str, &str)], expected: &str) {
    assert_eq!(answer(source, facts), expected, "{source} with {facts:?}");
}

/// `resident_card` and `waived` (which can be absent) as the two operands. T true, F false, U unknown, N absent.
#[test]
fn truth_tables() {
    let tables = [
        ("waived && minor", "TTT TFF TUU FTF FFF FUF UTU UFF UUU NTN NFF NUU"),
        ("minor && waived", "TTT TFF TUU TNN FTF FFF FUF FNF UTU UFF UUU UNU"),
        ("waived || minor", "TTT TFT TUT FTT FFF FUU UTT UFU UUU NTT NFN NUU"),
        ("minor || waived", "TTT TFT TUT TNT FTT FFF FUU FNN UTT UFU UUU UNU"),
        ("waived == minor", "TTT TFF TUU FTF FFT FUU UTU UFU UUU NTN NFN NUN"),
        ("waived != minor", "TTF TFT TUU FTT FFF FUU UTU UFU UUU NTN NFN NUN"),
    ];
    let letter = |it: char| match it {
        'T' => "true",
        'F' => "false",
        'U' => "?",
        _ => "-",
    };
    for (source, rows) in tables {
        let names = if source.starts_with("waived") { ["waived", "minor"] } else { ["minor", "waived"] };
        for row in rows.split(' ') {
            let letters: Vec<char> = row.chars().collect();
            let got = answer(source, &[(names[0], letter(letters[0])), (names[1], letter(letters[1]))]);
            let got = match got.as_str() {
                "true" => 'T',
                "false" => 'F',
                "not applicable" => 'N',
                unknown if unknown.starts_with("unknown") => 'U',
                other => panic!("{other}"),
            };
            assert_eq!(got, letters[2], "{source}, row {row}");
        }
    }
    for (value, negated) in [("true", "false"), ("false", "true"), ("-", "not applicable")] {
        check("!waived", &[("waived", value)], negated);
    }
    check("!waived", &[], "unknown, needs `waived`");
}

#[test]
fn unknown_names_every_missing_fact() {
    check("entry < exit && minor", &[], "unknown, needs `entry`, `exit`, `minor`");
    check("entry < exit && minor", &[("minor", "false")], "false");
    check("entry < exit || visits == 0", &[("visits", "1")], "unknown, needs `entry`, `exit`");
}

#[test]
fn absence() {
    let inside = [("exit", "-"), ("entry", "2026-01-01")];
    check("exit > entry", &inside, "not applicable");
    check("exit > entry", &[("exit", "-")], "not applicable");
    check("exit.or(case_date) > entry", &inside, "true");
    check("exit.or(case_date)", &[("exit", "2026-02-01")], "2026-02-01");
    check("exit.or(entry)", &[("exit", "-")], "unknown, needs `entry`");
    check("exit.or(entry)", &[("entry", "2026-01-01")], "unknown, needs `exit`");
    check("has(exit) && exit > entry", &inside, "false");
    check("has(exit)", &[("exit", "2026-02-01")], "true");
    check("has(exit)", &[], "unknown, needs `exit`");
    check("waived.or(minor)", &[("waived", "-"), ("minor", "true")], "true");
}

#[test]
fn comparisons() {
    for (operator, answers) in [
        ("<", ["true", "false", "false"]),
        ("<=", ["true", "true", "false"]),
        ("==", ["false", "true", "false"]),
        ("!=", ["true", "false", "true"]),
        (">=", ["false", "true", "true"]),
        (">", ["false", "false", "true"]),
    ] {
        for (index, expected) in answers.into_iter().enumerate() {
            let visits = ["2", "3", "4"][index];
            check(&format!("visits {operator} param.most_visits"), &[("visits", visits)], expected);
            let paid = ["799.99", "800.00", "800.01"][index];
            check(&format!("paid {operator} param.fee"), &[("paid", paid)], expected);
            let entry = ["2026-11-20", "2026-11-21", "2026-11-22"][index];
            check(&format!("entry {operator} case_date"), &[("entry", entry)], expected);
            let granted = ["179 d", "180 d", "181 d"][index];
            check(&format!("granted {operator} param.visitor.max_stay"), &[("granted", granted)], expected);
        }
    }
    check("purpose_text == purpose_text", &[("purpose_text", "study")], "true");
    check("condition == asked", &[("condition", "resident"), ("asked", "stay")], "false");
    check("condition == resident", &[("condition", "resident")], "true");
    check("param.strict == minor", &[("minor", "false")], "false");
}

#[test]
fn membership() {
    let source = "condition in [visitor_no_work, visitor_work]";
    check(source, &[("condition", "visitor_work")], "true");
    check(source, &[("condition", "resident")], "false");
    check(source, &[], "unknown, needs `condition`");
    check("place.kind in ['dif-centre']", &[("place.kind", "dif-centre")], "true");
}

#[test]
fn arithmetic() {
    let entry = [("entry", "2026-05-25")];
    check("entry + param.visitor.max_stay", &entry, "2026-11-21");
    check("param.visitor.max_stay + entry", &entry, "2026-11-21");
    check("case_date - entry", &entry, "180");
    check("entry - case_date", &entry, "-180");
    check("case_date - entry", &[("entry", "2024-02-28")], "997");
    check("visits + 1 - visits * visits", &[("visits", "4")], "-11");
    check("paid + param.fee - owed", &[("paid", "0.01"), ("owed", "800.00")], "0.01 MXN");
    check("paid * visits", &[("paid", "-1.25"), ("visits", "3")], "-3.75 MXN");
    check("children * paid", &[("paid", "1.25"), ("children", "-")], "not applicable");
}

#[test]
fn what_cannot_be_computed() {
    let most = i64::MAX.to_string();
    let least = i64::MIN.to_string();
    let overflow = "cannot be computed because the number is beyond what can be counted";
    check("visits + 1 > 0", &[("visits", &most)], &format!("`visits + 1` {overflow}"));
    check("visits - 1 > 0", &[("visits", &least)], &format!("`visits - 1` {overflow}"));
    check("visits * visits > 0", &[("visits", &most)], &format!("`visits * visits` {overflow}"));
    let amount = "cannot be computed because the amount is beyond what can be counted";
    check("paid * visits", &[("paid", "1.00"), ("visits", &most)], &format!("`paid * visits` {amount}"));
    check(
        "entry + param.months > case_date",
        &[("entry", "2026-01-31")],
        "`entry + param.months` cannot be computed because 2026-01-31 plus 1 months is ambiguous in law: that month has no such day",
    );
    check(
        "entry + param.visitor.max_stay > entry",
        &[("entry", "9999-12-31")],
        "`entry + param.visitor.max_stay` cannot be computed because the term ends beyond the year 9999",
    );
    check(
        "granted < param.visitor.max_stay",
        &[("granted", "6 mo")],
        "`granted < param.visitor.max_stay` cannot be computed because 6 months and 180 days are counted in different units, which the law does not convert",
    );
    check(
        "entry < exit",
        &[("entry", "-")],
        "`entry` cannot be computed because `entry` is said not to apply, but was not declared `optional = true`",
    );
    assert!(answer("entry + param.working > entry", &[("entry", "2026-01-31")]).contains("20 working days"));
}

/// An error is told even where the other part would decide, so that it never depends on the order of parts.
#[test]
fn errors_are_not_absorbed() {
    for source in ["minor && visits + 1 > 0", "visits + 1 > 0 && minor"] {
        let facts = [("minor", "false"), ("visits", &*i64::MAX.to_string())];
        assert!(answer(source, &facts).contains("beyond what can be counted"), "{source}");
    }
}

#[test]
fn no_law_in_force() {
    let expression = Expression::parse("visits < param.most_visits", &scope(), Type::Bool).unwrap();
    let error = expression.test(&Case::new(&[]), &parameters(), day("1999-12-31")).unwrap_err();
    let id = ParameterId::parse("most_visits").unwrap();
    assert_eq!(error.cause, Cause::NotInForce { id, on: day("1999-12-31") });
    assert_eq!(
        error.to_string(),
        "`param.most_visits` cannot be computed because `most_visits` has no value on 1999-12-31: add a dated value that covers that day"
    );
}

#[test]
fn a_fact_of_another_type_is_told() {
    let expression = Expression::parse("visits == 0", &scope(), Type::Bool).unwrap();
    let case = Case::wrong("visits", Value::Bool(true));
    let error = expression.test(&case, &parameters(), day("2026-01-01")).unwrap_err();
    assert_eq!(error.cause, Cause::WrongType { name: "visits".to_owned(), declared: Type::Int });
}

#[test]
fn what_both_miss_is_missing_once() {
    let (left, right): (Tri<bool>, Tri<bool>) = (Tri::missing(&field("a")), Tri::missing(&field("b")));
    assert_eq!(both(left, right), Tri::Unknown([field("a"), field("b")].into()));
}
