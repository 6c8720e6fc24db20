//! Files of cases: what is read, what is told, and what is written again.

use rumbo_base::FieldId;
use rumbo_content::Content;

use super::content::{bundle, compiled, mexico};
use crate::population::{Question, Summary, evaluate, read};

fn question(rule: &str, on: &str, accept_good: bool) -> Question {
    let on = on.parse().unwrap();
    Question { rule: rule.to_owned(), on, as_of: on, threads: 2, accept_good }
}

/// The cases as they are written again.
fn decided(content: &Content, rule: &str, file: &str) -> (String, Summary) {
    let cases = read(content, rule, file.as_bytes()).unwrap();
    assert_eq!(cases.mistakes, []);
    let evaluated = evaluate(content, &question(rule, "2026-03-01", false), &cases).unwrap().unwrap();
    let mut out = Vec::new();
    evaluated.write(file.as_bytes(), &mut out).unwrap();
    (String::from_utf8(out).unwrap(), evaluated.summary())
}

#[test]
fn every_case_is_written_again_with_its_outcome() {
    let fictional = compiled(bundle("xx"));
    let file = "person,age,contract_read\na,18,true\nb,17,true\nc,,true\nd,?,false\ne,17,\n";
    let (out, summary) = decided(&fictional.content, "may-be-offered", file);
    assert_eq!(
        out,
        "person,age,contract_read,outcome,cannot_be_computed\n\
         a,18,true,yes,\nb,17,true,too_young,\nc,,true,,\nd,?,false,contract_first,\ne,17,,,\n"
    );
    let counted = |name: &str| summary.outcomes.iter().find(|(it, _)| it == name).unwrap().1;
    assert_eq!([counted("yes"), counted("too_young"), counted("contract_first")], [1, 1, 1]);
    assert_eq!((summary.unknown, summary.not_applicable, summary.cannot), (2, 0, 0));
}

#[test]
fn what_the_file_lacks_and_what_is_not_read_is_said() {
    let fictional = compiled(bundle("xx"));
    let cases = read(&fictional.content, "may-be-offered", b"age,shoe_size\n18,40\n").unwrap();
    assert_eq!(cases.missing.iter().map(FieldId::as_str).collect::<Vec<_>>(), ["contract_read"]);
    assert_eq!(cases.unread, ["shoe_size"]);
}

#[test]
fn every_bad_cell_is_told_and_nothing_is_evaluated_unless_the_good_rows_are_asked_for() {
    let fictional = compiled(bundle("xx"));
    let file = "age,contract_read\n18,true\n-,perhaps\nold,true,more\n17,true\n";
    let cases = read(&fictional.content, "may-be-offered", file.as_bytes()).unwrap();
    let told: Vec<(u64, &str, &str)> =
        cases.mistakes.iter().map(|it| (it.line, it.column.as_str(), it.value.as_str())).collect();
    assert_eq!(told, [(3, "age", "-"), (3, "contract_read", "perhaps"), (4, "", ""), (4, "age", "old")]);
    assert!(cases.mistakes.iter().all(|it| !it.why.is_empty() && !it.mend.is_empty()));
    assert_eq!((cases.rows, cases.mistakes_total), (4, 4));
    let strict = evaluate(&fictional.content, &question("may-be-offered", "2026-03-01", false), &cases);
    assert!(strict.unwrap().is_none());
    let asked = question("may-be-offered", "2026-03-01", true);
    let evaluated = evaluate(&fictional.content, &asked, &cases).unwrap().unwrap();
    let mut out = Vec::new();
    evaluated.write(file.as_bytes(), &mut out).unwrap();
    assert_eq!(
        String::from_utf8(out).unwrap(),
        "age,contract_read,outcome,cannot_be_computed\n18,true,yes,\n17,true,too_young,\n"
    );
}

#[test]
fn a_file_that_is_no_population_is_refused() {
    let fictional = compiled(bundle("xx"));
    let refused = |rule: &str, file: &[u8]| {
        let told = read(&fictional.content, rule, file).unwrap_err();
        told.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    assert_eq!(
        refused("may-be-offered", b"name,shoe_size\na,40\n"),
        "line 1: none of its columns is a fact of the rule `may-be-offered`; name a column after one of age, contract_read"
    );
    assert_eq!(
        refused("may-be-offered", b"age,age\n1,2\n"),
        "line 1, column 2: `age` stands there a second time; give every column a name of its own"
    );
    assert!(refused("may-be-offered", b"").contains("none of its columns"));
    assert!(refused("no-such-rule", b"age\n1\n").contains("there is no such rule"));
}

#[test]
fn law_that_is_not_in_force_is_the_reason_of_every_case() {
    let fictional = compiled(bundle("xx"));
    let file = "age,contract_read,outcome\n18,true,x\n18,true,x\n";
    let cases = read(&fictional.content, "may-be-offered", file.as_bytes()).unwrap();
    let asked = question("may-be-offered", "2004-06-30", false);
    let evaluated = evaluate(&fictional.content, &asked, &cases).unwrap().unwrap();
    let reasons = evaluated.reasons(5);
    assert_eq!((reasons.len(), reasons[0].1), (1, 2));
    assert!(reasons[0].0.contains("has no value on 2004-06-30"), "{}", reasons[0].0);
    let mut out = Vec::new();
    evaluated.write(file.as_bytes(), &mut out).unwrap();
    let out = String::from_utf8(out).unwrap();
    assert!(
        out.starts_with("age,contract_read,outcome,may-be-offered.outcome,cannot_be_computed\n"),
        "{out}"
    );
    assert!(out.lines().skip(1).all(|it| it.contains("cannot be computed because")), "{out}");
}

#[test]
fn records_and_sets_stand_in_cells() {
    let record = r#"{""total"": 20, ""foreign"": 3, ""mexican_available"": false, ""temporary"": true, ""trains_mexicans"": true}"#;
    let file = format!(
        "workers,foreign,foreign_physicians,specialties\n100,11,1,[]\n100,10,0,\"[{record}]\"\n100,,0,[]\n100,10,0,\n"
    );
    let (out, summary) = decided(&mexico().content, "foreign-workers", &file);
    let answers: Vec<&str> = out.lines().skip(1).map(|it| it.rsplit(',').nth(1).unwrap()).collect();
    assert_eq!(answers, ["over_general_limit|physician_not_mexican", "over_specialty_limit", "", ""]);
    assert_eq!(summary.unknown, 2);
    let broken = read(
        &mexico().content,
        "foreign-workers",
        b"workers,specialties\n1,[{\n1,\"[{\"\"total\"\": true}]\"\n",
    );
    let mistakes = broken.unwrap().mistakes;
    assert_eq!(mistakes.iter().map(|it| it.line).collect::<Vec<_>>(), [2, 3]);
}

#[test]
fn a_rule_says_nothing_of_days_before_its_law() {
    let mexico = mexico();
    let file = "deported\nfalse\n";
    let cases = read(&mexico.content, "reentry", file.as_bytes()).unwrap();
    let ask = |on| evaluate(&mexico.content, &question("reentry", on, false), &cases).map(|it| it.is_some());
    let why = ask("2011-05-25").unwrap_err();
    assert_eq!(
        why[0].cause,
        "nothing that it rests on was law on 2011-05-25: the first of it is from 2011-05-26"
    );
    assert_eq!(ask("2011-05-26"), Ok(true));
}
