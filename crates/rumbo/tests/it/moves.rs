//! A node that moves from one database to another, and works there as it did.

use std::path::{Path, PathBuf};

use crate::rumbo::{Answer, Node, call};

/// A case that is open in the node, with a reading of it.
fn opened(node: &Node) -> String {
    let words = "case open seasonal-workers apply age=27 sex=female trade=fruit_picking name=Synthetic \
                 --document XXO:1 --place labour-office-vell --at 2026-03-02T10:00 --json --as role:applicant";
    let opened = node.call(words, &[]).ends(0).object();
    opened["recorded"]["case"].as_str().unwrap().to_owned()
}

/// Calls the executable on a folder of the node, wherever that is.
fn at(node: &Node, folder: &Path, words: &str, more: &[&str]) -> Answer {
    let keys = node.folder.path().join("node.keys");
    let base = ["--data", folder.to_str().unwrap(), "--keys", keys.to_str().unwrap()];
    call(words, &[&base[..], more].concat())
}

/// Moves the node, and gives the root of its ledger.
fn moved(node: &Node, from: &Path, to: &Path, more: &[&str]) -> String {
    let keys = node.folder.path().join("node.keys");
    let base = [from, to, Path::new("--keys"), &keys].map(|it| it.to_str().unwrap());
    let done = call("replicate --json", &[&base[..], more].concat()).ends(0).object();
    done["root"].as_str().unwrap().to_owned()
}

/// Everything that is done with a node is done with one that was moved.
fn works(node: &Node, folder: &Path, case: &str) {
    at(node, folder, "case show --as role:applicant", &[case]).ends(0);
    at(node, folder, "case step --at 2026-03-03T10:00 --as role:applicant", &[case, "withdraw"]).ends(0);
    at(node, folder, "tick", &[]).ends(0);
    at(node, folder, "doctor", &[]).says(&["Kept by"]);
    let place = folder.with_extension("place");
    call("backup", &[place.to_str().unwrap(), "--data", folder.to_str().unwrap()]).ends(0);
    at(node, folder, "rebuild", &[]).ends(0);
    at(node, folder, "verify", &[]).ends(0);
}

#[test]
fn a_node_goes_on_in_another_file_and_the_old_one_opens_no_more() {
    let node = Node::fictional();
    let case = opened(&node);
    let to = node.folder.path().join("there");
    let root = moved(&node, &node.data(), &to, &[]);
    assert_eq!(root.len(), 64);
    node.call("verify", &[]).ends(5).says(&["was moved to", "there"]);
    works(&node, &to, &case);
    let again = node.folder.path().join("again");
    call("replicate", &[node.data().to_str().unwrap(), again.to_str().unwrap()]).says(&["was moved to"]);
    assert!(!again.join("node.sqlite").try_exists().unwrap());
}

#[test]
fn a_node_goes_to_a_server_works_there_and_comes_back() {
    #[expect(clippy::disallowed_methods, reason = "whoever runs the tests says where the server is")]
    let Ok(server) = std::env::var("RUMBO_TEST_POSTGRES") else { return };
    let node = Node::fictional();
    let case = opened(&node);
    let address = format!("{server}?options=-csearch_path%3Dmoves{}", std::process::id());
    let [there, back]: [PathBuf; 2] = ["there", "back"].map(|it| node.folder.path().join(it));
    let root = moved(&node, &node.data(), &there, &["--database", &address]);
    works(&node, &there, &case);
    let later = moved(&node, &there, &back, &[]);
    assert_ne!(root, later, "events were recorded on the server");
    at(&node, &there, "verify", &[]).ends(5).says(&["was moved to"]);
    at(&node, &back, "verify", &[]).ends(0);
    at(&node, &back, "case show --as role:applicant", &[&case]).ends(0);
}

#[test]
fn a_node_is_made_on_a_server_and_an_address_that_leads_nowhere_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("node");
    let words = "init --content content/xx --database postgres://x@127.0.0.1:1/x --data";
    call(words, &[data.to_str().unwrap()]).ends(5).says(&["does not let this node in", "database.url"]);
    assert!(
        !data.join("database.url").try_exists().unwrap()
            && !folder.path().join("node.keys").try_exists().unwrap()
    );
    call("init --content content/xx --database somewhere --data", &[data.to_str().unwrap()])
        .says(&["address of the database cannot be read"]);
}
