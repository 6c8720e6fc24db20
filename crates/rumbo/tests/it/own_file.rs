//! A person's whole file: given to whoever shows their document, checked without the node, and found out when it was changed.

use crate::rumbo::{Node, call};

const DOCUMENT: &str = "XXO:SYN7QX31";

/// A node with a case, and its folio.
fn opened() -> (Node, String) {
    let node = Node::fictional();
    let words = "case open seasonal-workers apply age=27 sex=female trade=fruit_picking name=Invented \
                 --place labour-office-vell --at 2026-03-02T10:00 --json --as role:applicant";
    let opened = node.call(words, &["--document", DOCUMENT]).ends(0).object();
    let case = opened["recorded"]["case"].as_str().unwrap().to_owned();
    (node, case)
}

#[test]
fn a_file_is_given_to_its_person_and_holds_without_the_node() {
    let (node, case) = opened();
    let key = node.file("node.key", node.call("checkpoint key", &[]).ends(0).out);
    let out = node.folder.path().join("mine.json");
    let export = |document: &str| {
        let more = [&case, "--document", document, "--out", out.to_str().unwrap()];
        node.call("person export", &more)
    };
    export("XXO:OTHER").ends(4).says(&["there is no such case that you may see"]);
    let events = node.events();
    export(DOCUMENT).ends(0).says(&["1 cases", "mine.html", "rumbo verify file"]);
    assert_eq!(node.events(), events + 1, "that it was given is an event");
    let page = std::fs::read_to_string(out.with_extension("html")).unwrap();
    assert!(page.contains("SYN7QX31") && page.contains(&case), "{page}");
    std::fs::rename(node.data(), node.folder.path().join("away")).unwrap();
    let verify = |file: &std::path::Path| {
        call("verify file", &[file.to_str().unwrap(), "--key", key.to_str().unwrap()])
    };
    verify(&out).ends(0).says(&["VALID", "1 cases", "not that the node gave everything"]);
    let text = std::fs::read_to_string(&out).unwrap();
    let changed = node.file("changed.json", text.replace("SYN7QX31", "SYN7QX32"));
    verify(&changed).ends(1).says(&["NOT VALID", "some of it was changed", "`document` is not the one"]);
    let spaced = node.file("spaced.json", format!(" {text}"));
    verify(&spaced).ends(1).says(&["not written as it was given"]);
    let (other, _) = opened();
    let other_key = node.file("other.key", other.call("checkpoint key", &[]).ends(0).out);
    call("verify file", &[out.to_str().unwrap(), "--key", other_key.to_str().unwrap()])
        .ends(1)
        .says(&["NOT VALID"]);
    verify(&node.file("none.json", "{}")).ends(4).says(&["it is no person's file"]);
}
