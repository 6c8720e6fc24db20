//! Whole numbers, decimals, amounts and the shapes of the law: exact, or with the cause why not.

use super::check;

#[test]
fn whole_numbers() {
    let both = |one: &'static str, other: &'static str| [("visits", one), ("stay", other)];
    check("visits / stay", &both("7", "2"), "3");
    check("visits / stay", &both("-7", "2"), "-3");
    check("visits % stay", &both("-7", "2"), "-1");
    check("visits - stay * (visits / stay) == visits % stay", &both("-7", "2"), "true");
    let zero = "cannot be computed because a number cannot be divided by zero";
    check("visits / stay", &both("7", "0"), &format!("`visits / stay` {zero}"));
    check("minor && visits % 0 > 0", &both("7", "0"), &format!("`visits % 0` {zero}"));
    check("visits / 0", &[], "unknown, needs `visits`");
    let beyond = "cannot be computed because the number is beyond what can be counted";
    let (least, most) = ("-9223372036854775808", "9223372036854775807");
    check("visits + stay", &both(most, "1"), &format!("`visits + stay` {beyond}"));
    check("visits - stay", &both(least, "1"), &format!("`visits - stay` {beyond}"));
    check("visits * stay", &both(most, "2"), &format!("`visits * stay` {beyond}"));
    check("visits / stay", &both(least, "-1"), &format!("`visits / stay` {beyond}"));
    check("visits % stay", &both(least, "-1"), &format!("`visits % stay` {beyond}"));
}

#[test]
fn decimals() {
    check("share * param.ratio", &[("share", "0.5")], "0.05");
    check("visits * param.ratio", &[("visits", "9")], "0.9");
    check("1 - share", &[("share", "0.25")], "0.75");
    check("share + 1", &[("share", "-0.25")], "0.75");
    for (workers, foreign, expected) in [("9", "1", "false"), ("10", "1", "true"), ("11", "1", "true")] {
        check("stay <= visits * param.ratio", &[("visits", workers), ("stay", foreign)], expected);
    }
    check("visits == share", &[("visits", "1"), ("share", "1.000000")], "true");
    check("visits != share", &[("visits", "1"), ("share", "1.000001")], "true");
}

#[test]
fn decimals_that_cannot_be_computed() {
    check(
        "share * share",
        &[("share", "0.0005")],
        "`share * share` cannot be computed because the product has more than six decimal places, and nothing says how to round it",
    );
    let beyond = "cannot be computed because the decimal is beyond what can be counted";
    check("share * share", &[("share", "9000000")], &format!("`share * share` {beyond}"));
    check("share + share", &[("share", "9000000000000")], &format!("`share + share` {beyond}"));
    check("visits > share", &[("visits", "9223372036855"), ("share", "1")], &format!("`visits` {beyond}"));
}

#[test]
fn amounts() {
    check("paid * share", &[("paid", "0.05"), ("share", "0.10")], "0.01 MXN");
    check("share * paid", &[("paid", "0.04"), ("share", "0.10")], "0.00 MXN");
    check("paid * share", &[("paid", "-0.05"), ("share", "0.10")], "-0.01 MXN");
    check("min(paid * param.ratio, param.fee)", &[("paid", "8000.04")], "800.00 MXN");
    check("min(paid * param.ratio, param.fee)", &[("paid", "7999.96")], "800.00 MXN");
    check("min(paid * param.ratio, param.fee)", &[("paid", "7999.94")], "799.99 MXN");
    let beyond = "cannot be computed because the amount is beyond what can be counted";
    let most = "92233720368547758.07";
    check("paid * share", &[("paid", most), ("share", "2")], &format!("`paid * share` {beyond}"));
    check("paid * visits", &[("paid", most), ("visits", "2")], &format!("`paid * visits` {beyond}"));
    check("paid + paid", &[("paid", most)], &format!("`paid + paid` {beyond}"));
}

#[test]
fn shapes_of_the_law() {
    check("param.fine", &[], "282.85 MXN");
    check("paid >= param.fine", &[("paid", "282.85")], "true");
    check("param.renewal.before", &[], "30 days");
    check("entry + param.renewal.before", &[("entry", "2026-01-01")], "2026-01-31");
    check("entry + param.income", &[("entry", "2026-01-01")], "2027-01-01");
    check("param.ratio", &[], "0.1");
    let impossible = "`entry + param.months` cannot be computed because";
    let answer = super::answer("entry + param.months", &[("entry", "2026-01-31")]);
    assert!(answer.starts_with(impossible), "{answer}");
    let answer = super::answer("entry + granted", &[("entry", "9999-12-31"), ("granted", "1 d")]);
    assert!(answer.starts_with("`entry + granted` cannot be computed because"), "{answer}");
}
