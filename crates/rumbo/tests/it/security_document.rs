//! The security document: made from a node as it is, for whoever may audit, without a word that a person told.

use crate::rumbo::Node;

#[test]
fn the_document_says_what_stands_and_what_does_not_and_names_nobody() {
    let node = Node::fictional();
    let opened = "case open seasonal-workers apply age=27 sex=female trade=fruit_picking name=Zyxwvut \
                  --document XXO:SYN-77001 --place labour-office-vell --as role:applicant --at 2026-03-05T12:00";
    node.call(opened, &[]).ends(0);
    let markdown = node.call("security-document", &[]).ends(0);
    markdown.says(&[
        "# Security document",
        "## IV. Gap analysis",
        "A recent backup | missing",
        "| to be filled in |",
    ]);
    let copies = node.folder.path().join("copies");
    node.call("backup", &[copies.to_str().unwrap()]).ends(0);
    let markdown = node.call("security-document", &[]).ends(0).says(&["A recent backup | in place"]).out;
    let html =
        node.call("security-document --format html", &[]).ends(0).says(&["<h1>Security document</h1>"]).out;
    let json = node.call("security-document --format json", &[]).ends(0).object();
    assert_eq!(
        (json["system"]["cases"].as_u64(), json["monitoring"]["whole"].as_bool()),
        (Some(1), Some(true))
    );
    for told in [&markdown, &html, &json.to_string()] {
        for secret in ["Zyxwvut", "SYN-77001"] {
            assert!(!told.contains(secret), "`{secret}` is in the document");
        }
    }
    node.call("security-document --as officer", &[]).ends(4).says(&["they may not read `ledger`"]);
}
