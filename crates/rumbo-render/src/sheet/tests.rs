//! Documents of headings, sentences, lists and tables.

use super::*;
use crate::example::assert_well_formed;

fn sheet() -> Sheet {
    Sheet {
        title: "Inventory".to_owned(),
        about: vec![Block::Sentences("One <b>sentence</b>\nin *two* lines".to_owned())],
        parts: vec![(
            "Data".to_owned(),
            vec![
                Block::Heading("stay | visitor".to_owned()),
                Block::List(vec!["first".to_owned(), "second".to_owned()]),
                Block::Table(
                    vec!["Field".to_owned(), "Term".to_owned()],
                    vec![vec!["a|b".to_owned(), "5 years".to_owned()]],
                ),
            ],
        )],
    }
}

#[test]
fn a_document_as_markdown() {
    let expected = "# Inventory\n\nOne &lt;b>sentence&lt;/b> in \\*two\\* lines\n\n## Data\n\n### stay | visitor\n\n\
                    - first\n- second\n\n| Field | Term |\n| --- | --- |\n| a\\|b | 5 years |\n";
    assert_eq!(sheet().markdown(), expected);
}

#[test]
fn a_document_as_a_page_escapes_what_it_says() {
    let html = sheet().html("es");
    assert_well_formed(&html);
    assert!(html.contains("&lt;b&gt;sentence") && html.contains("<td>a|b</td>"), "{html}");
    assert!(html.contains("lang=\"es\"") && html.contains("<h2>Data</h2>"), "{html}");
}
