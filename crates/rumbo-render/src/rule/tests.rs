//! Rules as people read them: those of the countries of this repository, and one that says everything a rule can say.

use std::path::Path;

use rumbo_base::RuleId;
use rumbo_content::{Bundle, Content, compile};

use super::*;
use crate::Voice;
use crate::example::{assert_well_formed, content_with};

/// A rule in which every form of sentence occurs.
const EVERYTHING: &str = r#"
id = "everything"
status = "secondary"
rounding = "down"
given = "!(minor && married)"

[facts]
minor = { type = "bool" }
married = { type = "bool" }
born = { type = "date" }
left = { type = "date", optional = true }
sex = { type = "enum(sex)" }
spoken = { type = "set(sex)" }
visits = { type = "int" }
paid = { type = "money<XXD>" }
trades = { type = "list", of = { workers = "int", foreign = "int" } }

[let]
adult_on = "born + param.majority"
limit = "paid * 1 - paid"

[outcome]
type = "set"
values = ["late", "poor", "quota"]
default = "fine"

[[clause]]
id = "late"
when = "left.or(case_date) > adult_on && !minor && (has(left) || visits == 0)"
then = "late"
cite = ["act:1", "act:2.I"]

[[clause]]
id = "poor"
when = "paid <= limit || !(sex in [female, male]) || !(female in spoken) || sex != male"
then = "poor"
cite = ["act:1"]

[[clause]]
id = "quota"
when = "!trades.all(t, t.foreign * 1 <= t.workers) || trades.exists(t, t.workers == 1) || size(spoken) > 1"
then = "quota"
cite = ["act:2.I"]

[[clause]]
id = "quota-but"
exception_to = ["quota", "poor"]
when = "case_date - born >= max(visits, min(1, visits)) % 1 && !married"
then = "late"
cite = ["act:1"]

[outputs]
rest = { type = "money<XXD>", value = "limit - (paid - paid)" }

[[example]]
name = "nothing known"
on = 2026-01-01
facts = {}
unknown = ["born", "left", "married", "minor", "paid", "sex", "spoken", "trades", "visits"]
"#;

const MAJORITY: &str = r#"
id = "majority"
shape = "period"

[[value]]
from = 2020-01-01
is = "18 y"
cite = ["act:2.I"]
status = "verified-text"
quote = "eighteen years"
"#;

const SEX: &str = "[enum.sex]\nmembers = [\"female\", \"male\", \"x\"]\nbasis = [\"act:1\"]\n";

const ENGLISH: &str = "\
sex-female = female
sex-male = male
sex-x = other
parameter-majority = the age of majority
rule-everything = Everything
rule-everything-fact-minor = the person is a minor
    .not = the person is no minor
rule-everything-fact-married = the person is married
rule-everything-fact-born = the day of birth
rule-everything-fact-left = the day of exit
rule-everything-fact-sex = the sex
rule-everything-fact-spoken = the sexes spoken of
rule-everything-fact-visits = the number of visits
rule-everything-fact-paid = the amount paid
rule-everything-fact-trades = the trades
rule-everything-fact-trades-workers = the workers of the trade
rule-everything-fact-trades-foreign = the foreign workers of the trade
rule-everything-let-adult_on = the day of majority
rule-everything-let-limit = the limit
rule-everything-value-late = too late
rule-everything-value-poor = too poor
rule-everything-value-quota = above the quota
rule-everything-value-fine = nothing is wrong
rule-everything-output-rest = what is left
";

pub(super) fn everything() -> Content {
    content_with(&[
        ("enums.toml", SEX),
        ("law/act/majority.toml", MAJORITY),
        ("law/act/rules/everything.toml", EVERYTHING),
        ("locales/en/rules.ftl", ENGLISH),
        ("locales/es/rules.ftl", &ENGLISH.replace("too late", "demasiado tarde")),
    ])
}

pub(super) fn country(name: &str) -> Content {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content").join(name);
    let mut files = Vec::new();
    walk(&root, "", &mut files);
    compile(&Bundle::new(files)).0.unwrap()
}

fn walk(folder: &Path, below: &str, files: &mut Vec<(String, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{below}{}", entry.file_name().into_string().unwrap());
        if entry.path().is_dir() {
            walk(&entry.path(), &format!("{path}/"), files);
        } else {
            files.push((path, std::fs::read(entry.path()).unwrap()));
        }
    }
}

fn text(content: &Content, language: &str, rule: &str) -> String {
    let rule = &content.rules[&RuleId::parse(rule).unwrap()];
    rule_text(&Reading::new(Voice::new(content, language), rule, "2026-11-21".parse().unwrap()))
}

#[test]
fn everything_that_a_rule_can_say() {
    insta::assert_snapshot!(text(&everything(), "en", "everything"));
}

#[test]
fn a_rule_of_the_fictional_country_in_both_languages() {
    let content = country("xx");
    insta::assert_snapshot!("fictional_es", text(&content, "es", "may-be-offered"));
    insta::assert_snapshot!("fictional_en", text(&content, "en", "may-be-offered"));
}

#[test]
fn rules_of_mexico_in_both_languages() {
    let content = country("mx");
    for rule in ["visitor-stay", "conversion"] {
        for language in ["es", "en"] {
            insta::assert_snapshot!(format!("{rule}_{language}"), text(&content, language, rule));
        }
    }
}

#[test]
fn all_cases_of_a_rule_in_both_languages() {
    let content = country("xx");
    let rule = &content.rules[&RuleId::parse("may-be-offered").unwrap()];
    let on = "2026-11-21".parse().unwrap();
    let found = rumbo_rules::analyse::cells(rule, &content.parameters, on, None);
    for language in ["es", "en"] {
        let reading = Reading::new(Voice::new(&content, language), rule, on);
        insta::assert_snapshot!(format!("cells_{language}"), cells_text(&reading, &found));
        assert_well_formed(&document(&reading, cells_page(&reading, &found)));
    }
}

#[test]
fn the_clauses_have_the_same_numbers_in_prose_and_table() {
    let content = everything();
    let rule = content.rules.values().next().unwrap();
    let reading = Reading::new(Voice::new(&content, "en"), rule, "2026-11-21".parse().unwrap());
    let prose: Vec<String> = reading.prose().clauses.iter().map(|it| it.number.to_string()).collect();
    let table: Vec<String> = reading.grid().rows.iter().map(|it| it[0].text()).collect();
    assert_eq!(prose, table);
    assert!(reading.grid().rows.iter().all(|it| it.len() == reading.grid().columns.len()));
}

#[test]
fn pages_and_books_are_well_formed() {
    let on = "2026-11-21".parse().unwrap();
    for content in [everything(), country("xx"), country("mx")] {
        for language in ["es", "en"] {
            let voice = Voice::new(&content, language);
            assert_well_formed(&book(voice, on));
            for rule in content.rules.values() {
                let reading = Reading::new(voice, rule, on);
                let page = document(&reading, rule_page(&reading));
                assert_well_formed(&page);
                assert!(page.len() < 40_000, "{}: {} bytes", rule.id(), page.len());
            }
            assert!(!book_text(voice, on).is_empty());
        }
    }
}

#[test]
fn no_word_is_missing_in_the_rules_of_this_repository() {
    for country in [country("xx"), country("mx")] {
        for language in ["es", "en"] {
            let text = book_text(Voice::new(&country, language), "2026-11-21".parse().unwrap());
            let bare: Vec<&str> = text.lines().filter(|it| it.contains('`')).collect();
            assert!(bare.is_empty(), "{language}: {bare:#?}");
        }
    }
}
