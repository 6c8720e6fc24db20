//! Figures of the sources that cannot be given back as they are written, and the tables that they would be read in.

use super::{all_messages, country, rendered};
use crate::{Bundle, Diagnostic};

const FIGURES: &str = r#"
[[ledger]]
id = "visits-of-2020"
holds = "entries"
from = 2020-01-01
until = 2020-12-31
years_later = 0
row = [
  { via = "land", sex = "female", count = 30 },
  { via = "air", sex = "male", count = 12 },
]

[[figure]]
id = "F001"
source = "book:L1"
printed = "42"
built = { ledger = "visits-of-2020", table = "visits", is = 42 }

[[figure]]
id = "F002"
source = "book:L2"
printed = "30, or 71 %"
built = { ledger = "visits-of-2020", table = "visits", sex = "female", is = 30, share_of = "F001", share = "71 %" }

[[figure]]
id = "F003"
source = "book:L3"
printed = "many"
"#;

const TABLE: &str = r#"
id = "visits"
basis = "events"
concept = "flow"
facts = ["visit/admit"]
rows = ["period"]
column = "sex"
threshold = "small_visits"
"#;

/// What is told of a file of the small country with these two files, but for the words that the table lacks.
fn told(figures: &str, table: &str, path: &str) -> (Vec<Diagnostic>, String) {
    let mut files = country();
    files.insert("figures.toml".to_owned(), figures.as_bytes().to_vec());
    files.insert("tables/visits.toml".to_owned(), table.as_bytes().to_vec());
    let bundle = Bundle::new(files);
    let found: Vec<Diagnostic> =
        all_messages(&bundle).into_iter().filter(|it| it.path == path && it.code != "T001").collect();
    let text = rendered(&bundle, &found);
    (found, text)
}

/// The figures with these words in place of those are told of once, so, with a mend.
fn check(from: &str, to: &str, code: &str, words: &[&str]) {
    assert!(FIGURES.contains(from), "the figures do not hold {from}");
    let (found, text) = told(&FIGURES.replacen(from, to, 1), TABLE, "figures.toml");
    assert_eq!(found.iter().map(|it| it.code).collect::<Vec<_>>(), [code], "{from} → {to}:\n{text}");
    assert!(found[0].line > 0 && found[0].mend.is_some(), "{text}");
    for it in words {
        assert!(text.contains(it), "`{it}` is not said:\n{text}");
    }
}

#[test]
fn whole_figures_are_told_nothing_of() {
    let (_, text) = told(FIGURES, TABLE, "figures.toml");
    assert_eq!(text, "");
}

#[test]
fn a_figure_has_a_code_and_a_place_of_its_own() {
    check("id = \"F003\"", "id = \"FOO3\"", "L006", &["`FOO3` is not an `F` and three digits"]);
    check("id = \"F003\"", "id = \"F002\"", "L007", &["the figure `F002` is there twice", "first here"]);
    check("source = \"book:L3\"\n", "", "L004", &["`source`"]);
    check("book:L3", "book, line 3", "L006", &["`book, line 3` is not document and line"]);
    let second = "source = \"book:L3\"\nprinted = \"many\"";
    let same = "source = \"book:L1\"\nprinted = \"42\"";
    check(second, same, "L007", &["`book:L1 · 42` is there twice", "first here"]);
    check("share_of = \"F001\"", "share_of = \"F009\"", "R001", &["no other figure `F009`", "one of F001"]);
    check("share_of = \"F001\"", "share_of = \"F003\"", "R001", &["no other figure `F003`"]);
    check("share_of = \"F001\"", "share_of = \"F002\"", "R001", &["no other figure `F002`"]);
    check("share_of = \"F001\", ", "", "L004", &["`share_of`"]);
}

#[test]
fn a_figure_is_read_in_a_table_and_in_cells_that_are_there() {
    check("table = \"visits\", is = 42", "table = \"visit\", is = 42", "R001", &["write `visits`"]);
    check("table = \"visits\", sex", "table = \"entries\", sex", "V006", &["`entries` has no cell that"]);
    check("sex = \"female\", is", "via = \"land\", is", "R001", &["`visits` has no cell for a `via`"]);
    check("sex = \"female\", is", "sex = \"femal\", is", "R001", &["no row of", "write `female`"]);
    check(
        "ledger = \"visits-of-2020\", table = \"visits\", is",
        "ledger = \"visits-of-2021\", table = \"visits\", is",
        "L013",
        &["write `visits-of-2020`"],
    );
}

#[test]
fn a_count_is_one_that_can_be() {
    check("is = 42", "is = 43", "V006", &["F001 is to be 43", "it counts are 42", "correct `is`, the rows"]);
    check("is = 42", "is = -42", "V006", &["`-42` is no count", "at least 1"]);
    check("is = 42", "is = 0", "V006", &["`0` is no count"]);
    check("is = 42", "is = 4.2", "L005", &["a decimal"]);
}

#[test]
fn a_ledger_has_days_and_rows_that_tell_what_is_recorded() {
    check("until = 2020-12-31", "until = 2019-12-31", "V004", &["ends before it begins"]);
    check("via = \"air\", ", "", "L004", &["`via`"]);
    check("via = \"air\"", "via = \"space\"", "R001", &["`space`", "its members are air, land"]);
    let twice = FIGURES.replace(
        "[[figure]]\nid = \"F001\"",
        "[[ledger]]\nid = \"visits-of-2020\"\n[[figure]]\nid = \"F001\"",
    );
    let (found, text) = told(&twice, TABLE, "figures.toml");
    assert!(found.iter().any(|it| it.code == "L007"), "{text}");
    assert!(text.contains("says of nobody how many there are"), "{text}");
}

#[test]
fn all_mistakes_of_the_figures_are_told_at_once() {
    let wrong = [
        ("sex = \"female\", is = 30", "sex = \"femal\", is = 30"),
        ("is = 42", "is = -42"),
        ("id = \"F003\"", "id = \"F3\""),
        ("book:L2", "book"),
        ("until = 2020-12-31", "until = 2019-12-31"),
    ];
    let figures = wrong.iter().fold(FIGURES.to_owned(), |text, (from, to)| text.replacen(from, to, 1));
    let (found, text) = told(&figures, TABLE, "figures.toml");
    let codes: Vec<&str> = found.iter().map(|it| it.code).collect();
    assert_eq!(codes, ["V004", "V006", "L006", "R001", "L006"], "{text}");
    assert!(found.iter().all(|it| it.mend.is_some()), "{text}");
}

#[test]
fn stages_that_a_table_would_add_are_told() {
    let stages = TABLE.replace("column = \"sex\"", "column = \"sex\"\nstages = true");
    let (found, text) = told(FIGURES, &stages, "tables/visits.toml");
    assert_eq!(found.iter().map(|it| it.code).collect::<Vec<_>>(), ["V006"], "{text}");
    assert!(text.contains("would be added") && text.contains("write `kind` as `column`"), "{text}");
    let across = stages.replace("column = \"sex\"", "column = \"kind\"");
    assert_eq!(told(FIGURES, &across, "tables/visits.toml").1, "");
    let (found, text) = told(FIGURES, &across, "figures.toml");
    assert!(found.iter().any(|it| it.code == "V006"), "{text}");
    assert!(text.contains("`visits` has no cell that counts a figure"), "{text}");
}

#[test]
fn what_alone_can_be_in_a_table_is_on_its_list_once_and_in_the_table() {
    let only = |words: &str| told(FIGURES, &format!("{TABLE}only = {words}\n"), "tables/visits.toml");
    assert_eq!(only("{ sex = [\"female\"] }").1, "");
    for (words, code, said) in [
        ("{ sex = [\"femal\"] }", "R001", "write `female`"),
        ("{ sex = [\"female\", \"female\"] }", "L007", "`female` is there twice"),
        ("{ via = [\"land\"] }", "R001", "the table has no `via`"),
        ("{ period = [\"2020-01\"] }", "L003", "`period`"),
    ] {
        let (found, text) = only(words);
        assert_eq!(found.iter().map(|it| it.code).collect::<Vec<_>>(), [code], "{words}:\n{text}");
        assert!(found[0].mend.is_some() && text.contains(said), "{text}");
    }
}

#[test]
fn a_ledger_of_openings_names_a_step_that_opens_and_all_that_it_asks() {
    let opens = |words: &str| {
        let ledger = "holds = \"openings\"\nopens = { programme = \"visit\", ";
        let figures = FIGURES.replacen("holds = \"entries\"", &format!("{ledger}{words} }}"), 1);
        let (found, text) = told(&figures, TABLE, "figures.toml");
        (found.iter().map(|it| it.code).collect::<Vec<_>>(), text)
    };
    let with = "with = { nationality = \"ATL\", days_granted = \"9\" }";
    assert_eq!(opens(&format!("step = \"admit\", by = \"border\", {with}")).1, "");
    let (codes, text) = opens(&format!("step = \"leave\", by = \"border\", {with}"));
    assert_eq!(codes, ["R001"], "{text}");
    assert!(text.contains("the steps that open `visit` are `admit`"), "{text}");
    let (codes, text) =
        opens("step = \"admit\", by = \"ombud\", with = { nationality = \"ATL\", night = \"yes\" }");
    assert!(text.contains("`admit` is taken by `border`") && text.contains("`night`"), "{codes:?}\n{text}");
    assert!(text.contains("`admit` asks `days_granted`, which neither `with` nor every row tells"), "{text}");
    let (codes, text) = opens("step = \"admit\"");
    assert!(text.contains("`by`"), "{codes:?}\n{text}");
}
