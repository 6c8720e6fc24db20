//! Papers.

use rumbo_base::Provenance;

use super::*;
use crate::example::{assert_well_formed, content, version};

fn record() -> PaperForm {
    let block = |kind, text: Option<&str>, fields: &[&str]| Block {
        kind,
        text: text.map(|it| it.parse().unwrap()),
        fields: fields.iter().map(|it| it.parse().unwrap()).collect(),
    };
    PaperForm {
        id: "record".parse().unwrap(),
        size: "letter".to_owned(),
        blocks: vec![
            block(BlockKind::Heading, Some("paper-record"), &[]),
            block(BlockKind::Paragraph, Some("paper-record-what"), &[]),
            block(BlockKind::Facts, None, &["days", "unknown"]),
            block(BlockKind::Law, None, &[]),
            block(BlockKind::Remedy, None, &[]),
            block(BlockKind::Signature, None, &[]),
            block(BlockKind::Proof, None, &[]),
        ],
    }
}

fn data(decides: bool, synthetic: bool) -> PaperData<'static> {
    PaperData {
        folio: "case_00000001".to_owned(),
        issued: "2026-03-02".parse().unwrap(),
        office: Words::plain("Border Office"),
        facts: BTreeMap::from([("days".parse().unwrap(), "180 <b>".to_owned())]),
        args: vec![("day", Arg::Text("2 March 2026"))],
        law: vec![LawLine {
            cite: vec!["act:1".parse().unwrap()],
            value: None,
            status: Provenance::House,
            decides,
        }],
        remedy: Some(("review".parse().unwrap(), Some("2026-03-23".parse().unwrap()))),
        proof: Proof { position: Position(42), leaf: "ab".repeat(32), root: None },
        version: version(),
        synthetic,
    }
}

#[test]
fn a_paper_as_it_is_printed() {
    let content = content();
    let html = paper(Voice::new(&content, "es"), &record(), &data(false, true));
    assert_well_formed(&html);
    let (_, body) = html.split_once("</style>").unwrap();
    insta::assert_snapshot!(body.replace("><", ">\n<"));
}

#[test]
fn a_checked_paper_of_real_people_has_no_marks() {
    let content = content();
    let voice = Voice::new(&content, "en");
    let html = paper(voice, &record(), &data(true, false));
    assert!(!html.contains("SYNTHETIC") && !html.contains("a person decides"), "{html}");
    let marked = paper(voice, &record(), &data(false, true));
    assert!(marked.contains("class=\"watermark\"") && marked.contains("a person decides"), "{marked}");
}

#[test]
fn values_are_escaped_gaps_are_seen_and_the_sheet_is_known() {
    let content = content();
    let voice = Voice::new(&content, "en");
    let html = paper(voice, &record(), &data(true, false));
    assert!(html.contains("180 &lt;b&gt;") && html.contains("<dd>—</dd>"), "{html}");
    assert_eq!(
        html.matches("Admission record").count(),
        2,
        "in the title of the document and on top of the sheet"
    );
    assert!(html.contains("@page { size: letter;"), "{html}");
    let hostile = PaperForm { size: "letter; } </style><script>".to_owned(), ..record() };
    let html = paper(voice, &hostile, &data(true, false));
    assert!(!html.contains("<script"), "{html}");
}
