//! The checks find what they are for, and the project itself keeps to them.

use crate::workspace::{Member, root};

use super::files::Source;
use super::{architecture, citations, diagnostics, files, grants};

fn member(name: &str, uses: &[&str]) -> Member {
    let uses = uses.iter().map(|it| (*it).to_owned()).collect();
    Member { name: name.into(), description: "Does one thing.".into(), uses, is_async: false }
}

fn table(rows: &str) -> String {
    format!(
        "text\n\n| crate | its one sentence | may use | alone knows | async |\n| - | - | - | - | - |\n{rows}\n\nmore"
    )
}

fn source(path: &str, text: &str) -> Source {
    Source { path: path.into(), text: text.into() }
}

#[test]
fn the_project_is_tidy() {
    let found = super::check(&root());
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_table_that_says_what_the_manifests_say_is_accepted() {
    let document =
        table("| `rumbo-a` | Does one thing. | – | SQL | no |\n| `rumbo-b` | Does one thing. | a | – | no |");
    let members = [member("rumbo-a", &[]), member("rumbo-b", &["rumbo-a"])];
    assert_eq!(architecture::check(&document, &members), Vec::<String>::new());
}

#[test]
fn a_new_arrow_a_new_crate_and_another_sentence_are_told() {
    let document = table("| `rumbo-a` | Does another. | – | – | yes |\n| `rumbo-c` | Gone. | – | – | no |");
    let found = architecture::check(&document, &[member("rumbo-a", &["rumbo-b"]), member("rumbo-b", &[])]);
    let told = [
        "Does another.",
        "may use []",
        "has async `yes`",
        "`rumbo-c` is in the table",
        "`rumbo-b` is in the workspace",
    ];
    assert_eq!(found.len(), told.len(), "{found:#?}");
    for (sentence, part) in found.iter().zip(told) {
        assert!(sentence.contains(part), "{sentence} should say {part}");
    }
}

#[test]
fn a_document_without_its_table_is_told() {
    assert_eq!(architecture::check("no table", &[]).len(), 1);
}

#[test]
fn a_module_without_its_opening_and_one_too_long_are_told() {
    let long = format!("//! Words.\n{}", "\n".repeat(500));
    let found = files::check(&[source("a/src/short.rs", "fn main() {}"), source("a/src/long.rs", &long)]);
    assert_eq!(found.len(), 2, "{found:#?}");
}

#[test]
fn loose_ends_and_paths_of_a_machine_are_told() {
    let text = [
        concat!("# TO", "DO later"),
        concat!("# TO", "DO(#7) later"),
        concat!("folder = \"/ho", "me/ana/data\""),
    ];
    let found = files::check(&[source("a.toml", &text.join("\n"))]);
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(found.first().is_some_and(|it| it.starts_with("a.toml:1:")));
    assert!(found.get(1).is_some_and(|it| it.starts_with("a.toml:3:")));
}

#[test]
fn a_folder_of_that_name_deeper_in_a_path_is_no_machine() {
    assert_eq!(files::check(&[source("a.toml", concat!("a = \"docs/ro", "ot/x\""))]), Vec::<String>::new());
}

#[test]
fn an_event_that_only_says_altered_is_told() {
    let text = "//! Events.\nenum Event {\n    AddressChanged,\n}\nconst KIND: &str = \"stay-updated\";\n// Changed\n";
    assert_eq!(files::check(&[source("crates/rumbo-case/src/event.rs", text)]).len(), 2);
}

#[test]
fn a_cited_provision_must_stand_in_content() {
    let folder = tempfile::tempdir().unwrap();
    let law = folder.path().join("content/xx/law/statute");
    std::fs::create_dir_all(&law).unwrap();
    std::fs::write(law.join("instrument.toml"), "id = \"statute\"\nprovisions = [\"12\"]\n").unwrap();
    let text =
        format!("//! Words.\n{}statute:12\n{}statute:99\n", concat!("// ", "LAW: "), concat!("// ", "LAW: "));
    let found = citations::check(folder.path(), &[source("a.rs", &text)]);
    assert_eq!(found, ["a.rs:3: `statute:99` is in no country's content"]);
}

#[test]
fn a_grant_made_elsewhere_is_told() {
    let made = concat!("let it = Grant::", "issue(a);");
    let places = [
        "crates/rumbo-access/src/policies.rs",
        "crates/rumbo-store/src/vault/tests.rs",
        "crates/rumbo/src/http.rs",
    ];
    let found = grants::check(&places.map(|it| source(it, made)));
    assert_eq!(
        found,
        ["crates/rumbo/src/http.rs: makes a grant; only `rumbo-access` does, when the policies say yes"]
    );
}

#[test]
fn a_code_and_its_explanation_belong_together() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("docs/src")).unwrap();
    std::fs::write(folder.path().join("docs/src/diagnostics.md"), "## C001: a\n\n## C003: b\n").unwrap();
    let code = source("crates/rumbo-content/src/check.rs", "//! Words.\nlet a = \"C001\"; let b = \"C002\";");
    let found = diagnostics::check(folder.path(), &[code]);
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(found.first().is_some_and(|it| it.contains("`C002` is printed")));
    assert!(found.get(1).is_some_and(|it| it.contains("`C003` is explained")));
}
