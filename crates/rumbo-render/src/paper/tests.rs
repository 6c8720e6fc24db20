//! Papers.

use rumbo_base::Provenance;

use super::*;
use crate::example::{assert_well_formed, content, version};

/// As long as codes are.
const CODE: &str = "RUMBO1:AAAAAAAAAAAAKVVKXK5VK2VVK2VVK2VVK2VVK2VVK2VVK2VVK2VVK2VVK2VVK2VVK2VVK2VVK2VVK2VVK2VVK2VVK2VVK2VVK2VVK2VVK2VVK2V\
                    VK2VVK2VVK2VVK2VVK2VVK2VVK2VVK2VVK2VVK2VVK2VVK2VVK2VVK2VVK2VVK2VVK2VPB4DCLZQMEYWEMTDGNSCAY3BONSV6MBQGAYDAMBQGEQHEZLDN5ZGI";

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
        proof: Proof { position: Position(42), leaf: "ab".repeat(32), code: Some(CODE.to_owned()) },
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

/// What a camera reads of a drawn code: each stroke becomes dark cells of three by three points.
fn seen(html: &str) -> String {
    let (_, rest) = html.split_once("viewBox=\"0 0 ").unwrap();
    let side: usize = rest.split_whitespace().next().unwrap().parse().unwrap();
    let (_, rest) = rest.split_once(" d=\"").unwrap();
    let (strokes, _) = rest.split_once('"').unwrap();
    let mut dark = vec![vec![false; side]; side];
    for row in strokes.split('M').skip(1) {
        let (start, row) = row.split_at(row.find(['m', 'h']).unwrap());
        let (mut x, y): (usize, f32) = {
            let (x, y) = start.split_once(' ').unwrap();
            (x.parse().unwrap(), y.parse().unwrap())
        };
        for run in row.replace('m', "|m").replace('h', "|h").split('|').skip(1) {
            let count: usize = run.trim_start_matches(['m', 'h']).split(' ').next().unwrap().parse().unwrap();
            if run.starts_with('h') {
                dark[y as usize][x..x + count].fill(true);
            }
            x += count;
        }
    }
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side * 3, side * 3, |x, y| {
        if dark[y / 3][x / 3] { 0 } else { 255 }
    });
    let found = picture.detect_grids();
    assert_eq!(found.len(), 1, "squares that a camera finds");
    found[0].decode().unwrap().1
}

#[test]
fn the_square_is_read_as_the_code_that_stands_beside_it() {
    let content = content();
    let voice = Voice::new(&content, "en");
    let html = paper(voice, &record(), &data(true, false));
    assert_eq!(seen(&html), CODE);
    assert_eq!(html.matches(CODE).count(), 1, "the code stands in letters too");
    let elsewhere = Proof { code: None, ..data(true, false).proof };
    let html = paper(voice, &record(), &PaperData { proof: elsewhere, ..data(true, false) });
    assert!(!html.contains("<svg"), "{html}");
}
