//! Proofs that leave the node: receipts, papers' codes, checkpoints, witnesses; altered, forged, forked.

use std::path::{Path, PathBuf};

use crate::rumbo::{Answer, Node, call};

const ADMIT: &str = "case open visitor-stay admit nationality=CAN sex=female age_group=30-59 condition=VSP \
                     document_kind=passport --document CAN:SYN00001 --place aeropuerto-cancun --at 2025-03-01T10:00";

/// A node with a case, its key beside it.
fn node() -> (Node, PathBuf) {
    let node = Node::new();
    node.call(ADMIT, &["days_granted=180"]).ends(0);
    let key = node.call("checkpoint key", &[]).ends(0).out;
    let key = node.file("node.key", key);
    (node, key)
}

fn receipt(node: &Node, of: &str, more: &[&str]) -> PathBuf {
    let path = node.folder.path().join(format!("{of}.tlog-proof"));
    let mut all = vec!["--out", path.to_str().unwrap()];
    all.extend(more);
    node.call(&format!("receipt {of}"), &all).ends(0).says(&["a receipt of"]);
    path
}

fn verify(receipt: &Path, key: &Path, more: &str) -> Answer {
    call(&format!("verify receipt {more}"), &[receipt.to_str().unwrap(), "--key", key.to_str().unwrap()])
}

#[test]
fn a_receipt_holds_without_its_node() {
    let (node, key) = node();
    let plain = receipt(&node, "case_00000001", &[]);
    let shown = receipt(&node, "1", &["--with-event"]);
    std::fs::rename(node.data(), node.folder.path().join("away")).unwrap();
    verify(&plain, &key, "").ends(0).says(&["VALID: event 2", "rests on the node's word"]);
    verify(&shown, &key, "").ends(0).says(&["VALID: event 1", "content.published", "recorded_at"]);
    let told = verify(&plain, &key, "--json").ends(0).object();
    assert_eq!((told["valid"].as_bool(), told["position"].as_u64()), (Some(true), Some(2)));
    assert!(told["event"].is_null(), "a plain receipt shows the event: {told}");
}

#[test]
fn an_altered_receipt_one_of_another_node_and_one_for_another_paper_are_refused() {
    let (node, key) = node();
    let path = receipt(&node, "2", &[]);
    let text = std::fs::read_to_string(&path).unwrap();
    let moved = node.file("moved", text.replace("index 1", "index 0"));
    verify(&moved, &key, "").ends(1).says(&["NOT VALID", "does not lead to the signed checkpoint"]);
    let larger = node.file("larger", text.replace("\n2\n", "\n3\n"));
    verify(&larger, &key, "").ends(1).says(&["NOT VALID", "the signature of", "is false"]);
    let cut = node.file("cut", text.split("\n\n").next().unwrap());
    verify(&cut, &key, "").ends(4).says(&["it has no checkpoint", "mend:"]);
    let (_other, other_key) = self::node();
    verify(&path, &other_key, "").ends(1).says(&["is of the log", "take the key of that log"]);
    let paper = format!("--leaf {}", "0".repeat(64));
    verify(&path, &key, &paper).ends(1).says(&["NOT VALID for this paper"]);
    verify(&path, &node.file("no.key", "rumbo+key"), "").ends(4).says(&["is not a key"]);
    node.call("receipt 99", &[]).ends(4).says(&["no such event"]);
}

#[test]
fn the_code_of_a_paper_is_found_in_the_ledger_and_a_false_one_is_not() {
    let (node, key) = node();
    let leaf = node.call("receipt 2 --json", &[]).ends(0).object()["leaf"].as_str().unwrap().to_owned();
    let out = node.folder.path().join("paper.tlog-proof");
    let found = node.call(&format!("verify paper 2 {leaf}"), &["--out", out.to_str().unwrap()]);
    found.ends(0).says(&["VALID", "case.opened", "case_00000001"]);
    verify(&out, &key, &format!("--leaf {leaf}")).ends(0).says(&["VALID: event 2"]);
    let short: String = leaf.chars().take(16).collect();
    node.call(&format!("verify paper 2 {short}…"), &[]).ends(0);
    for (position, leaf) in [("1", leaf.as_str()), ("2", &"0".repeat(64)), ("99", &leaf)] {
        node.call(&format!("verify paper {position} {leaf}"), &[]).ends(1).says(&["NOT VALID"]);
    }
    node.call("verify paper 2 abc", &[]).ends(4).says(&["too short"]);
}

/// The paper of the case, and the code in it.
fn paper(node: &Node) -> (String, String) {
    let out = node.folder.path().join("paper.html");
    node.call("case paper case_00000001 admission-record", &["--out", out.to_str().unwrap()]).ends(0);
    let html = std::fs::read_to_string(out).unwrap();
    let (_, code) = html.split_once("<code>RUMBO1:").unwrap();
    let code = format!("RUMBO1:{}", code.split('<').next().unwrap());
    (html, code)
}

#[test]
fn a_paper_is_checked_without_its_node_with_a_receipt_and_against_the_ledger() {
    let (node, key) = node();
    let (_, code) = paper(&node);
    node.call("case report case_00000001 exit --at 2025-08-01T12:00", &[]).ends(0);
    let receipt = receipt(&node, "2", &[]);
    let out = node.folder.path().join("then.checkpoint");
    let key = key.to_str().unwrap();
    let found = node.call("verify paper --json", &[&code]).ends(0).object();
    assert_eq!((found["position"].as_u64(), found["paper"].as_str()), (Some(2), Some("admission-record")));
    node.call("verify paper", &[&code]).ends(0).says(&[
        "begins as it was then",
        "case_00000001",
        "2025-03-01",
    ]);
    let scanned = node.file("scanned.txt", code.to_lowercase());
    call("verify paper", &[scanned.to_str().unwrap(), "--key", key, "--out", out.to_str().unwrap()])
        .ends(0)
        .says(&["VALID", "rests on the signature alone"]);
    let with_receipt = [code.as_str(), "--key", key, "--receipt", receipt.to_str().unwrap()];
    call("verify paper", &with_receipt).ends(0).says(&["VALID", "begins as it was then"]);
    // What the code packs is a checkpoint like any other: the whole ledger is held against it.
    node.call("verify", &["--against", out.to_str().unwrap()]).ends(0).says(&["The ledger is whole"]);
}

#[test]
fn an_altered_code_one_of_another_log_and_one_of_a_ledger_that_forked_are_refused() {
    let (node, key) = node();
    let (_, code) = paper(&node);
    let key = key.to_str().unwrap();
    let altered: String =
        code.chars().enumerate().map(|(at, it)| if at == 40 && it != 'Q' { 'Q' } else { it }).collect();
    call("verify paper", &[&altered, "--key", key]).ends(1).says(&["NOT VALID", "is false"]);
    let cut: String = code.chars().take(60).collect();
    call("verify paper", &[&cut, "--key", key]).ends(4).says(&["cut short", "mend:"]);
    call("verify paper RUMBO1:0189", &["--key", key]).ends(4).says(&["other letters than", "mend:"]);
    node.call("verify paper 2", &[]).ends(4).says(&["neither begins with RUMBO1", "mend:"]);
    let other = Node::fictional();
    let other_key = other.file("other.key", other.call("checkpoint key", &[]).ends(0).out);
    call("verify paper", &[&code, "--key", other_key.to_str().unwrap()]).ends(1).says(&["is of the log"]);
    other.call("verify paper", &[&code]).ends(1).says(&["NOT VALID", "is of the log"]);
    let first = receipt(&node, "1", &[]);
    let with_other = [code.as_str(), "--key", key, "--receipt", first.to_str().unwrap()];
    call("verify paper", &with_other).ends(1).says(&["the receipt is for event 1", "event 2"]);
}

#[test]
fn a_node_that_was_brought_back_without_what_it_issued_is_found_by_the_paper() {
    let node = Node::new();
    let (backup, keys) = (node.folder.path().join("backup"), node.folder.path().join("node.keys"));
    node.call("backup", &[backup.to_str().unwrap()]).ends(0);
    node.call(ADMIT, &["days_granted=180"]).ends(0);
    let (_, code) = paper(&node);
    // With the same key, and another past.
    let again = node.folder.path().join("again");
    let (again, keys) = (again.to_str().unwrap(), keys.to_str().unwrap());
    call("restore", &[backup.to_str().unwrap(), "--data", again, "--keys", keys]).ends(0);
    let of_again = ["--data", again, "--keys", keys];
    let check = || call(&format!("verify paper {code}"), &of_again).ends(1);
    check().says(&["does not continue that of 2 events", "keep both"]);
    call(ADMIT, &["days_granted=90", "--data", again, "--keys", keys]).ends(0);
    call("verify", &of_again).ends(0).says(&["The ledger is whole"]);
    check().says(&["has forked, or was rewritten"]);
}

/// A witness beside a node: its key, its state, and a call that signs a file.
struct Witness<'n> {
    node: &'n Node,
    log: PathBuf,
}

impl Witness<'_> {
    fn place(&self, name: &str) -> String {
        self.node.folder.path().join(name).to_str().unwrap().to_owned()
    }
    fn sign(&self, what: &Path, more: &str) -> Answer {
        let (secret, state) = (self.place("witness.secret"), self.place("seen"));
        let paths = [
            what.to_str().unwrap(),
            "--log",
            self.log.to_str().unwrap(),
            "--key",
            &secret,
            "--state",
            &state,
        ];
        call(&format!("witness cosign {more}"), &paths)
    }
}

#[test]
fn a_witness_signs_a_ledger_that_grows_and_refuses_one_that_forks() {
    let (node, log) = node();
    let witness = Witness { node: &node, log: log.clone() };
    let public = call("witness new w.example/w1 --key", &[&witness.place("witness.secret")]).ends(0).out;
    let public = node.file("witness.key", public);
    let first = node.file("first", node.call("checkpoint show", &[]).ends(0).out);
    witness.sign(&first, "").ends(4).says(&["nobody knows what was signed before", "--first"]);
    let signed = node.file("signed", witness.sign(&first, "--first").ends(0).out);
    let added = ["--witness", public.to_str().unwrap(), signed.to_str().unwrap()];
    node.call("checkpoint add-cosignature", &added).ends(0).says(&["w.example/w1", "2 events"]);
    let carried = receipt(&node, "2", &[]);
    verify(&carried, &log, &format!("--witness {}", public.display()))
        .ends(0)
        .says(&["seen by w.example/w1"]);
    node.call("case report case_00000001 exit --at 2025-08-01T12:00", &[]).ends(0);
    // Without the proof of growth, from the wrong size, and at last as it must be.
    let bare = node.file("bare", node.call("checkpoint show", &[]).ends(0).out);
    witness.sign(&bare, "").ends(1).says(&["the proof begins at 0 events", "--since 2"]);
    let growth = node.file("growth", node.call("checkpoint show --since 2", &[]).ends(0).out);
    witness.sign(&growth, "").ends(0).says(&["w.example/w1"]);
    witness.sign(&first, "").ends(1).says(&["fewer than"]);
    let text = std::fs::read_to_string(witness.place("seen")).unwrap();
    let root = text.lines().nth(2).unwrap().to_owned();
    std::fs::write(
        witness.place("seen"),
        text.replace(&root, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="),
    )
    .unwrap();
    witness.sign(&growth, "").ends(1).says(&["has forked, or was rewritten", "keep both"]);
    let held = ["--against", first.to_str().unwrap(), "--against", carried.to_str().unwrap()];
    node.call("verify", &held).ends(0).says(&["The ledger is whole"]);
}

#[test]
fn a_checkpoint_of_another_ledger_is_not_continued() {
    let (node, _) = node();
    let (other, _) = self::node();
    let foreign = other.file("foreign", other.call("checkpoint show", &[]).ends(0).out);
    node.call("verify", &["--against", foreign.to_str().unwrap()])
        .ends(1)
        .says(&["NOT VALID", "is of the log"]);
    node.call("checkpoint show --since 99", &[]).ends(4).says(&["not 99"]);
}
