//! A node's keys: made with it, kept beside it, missing, wrong, shown to others, handed over by the environment.

use std::path::PathBuf;

use crate::rumbo::{Node, call, command};

fn key_file(node: &Node) -> PathBuf {
    node.folder.path().join("node.keys")
}

#[test]
fn a_new_node_has_a_key_file_beside_it_that_nobody_else_may_read() {
    let node = Node::fictional();
    let text = std::fs::read_to_string(key_file(&node)).unwrap();
    assert!(text.contains("root = ") && text.contains("checkpoint-signing = "), "{text}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |mode| std::fs::Permissions::from_mode(mode);
        assert_eq!(std::fs::metadata(key_file(&node)).unwrap().permissions().mode() & 0o777, 0o600);
        std::fs::set_permissions(key_file(&node), mode(0o644)).unwrap();
        node.call("tick", &[]).ends(5).says(&["node.keys", "may be read by others (mode 644)", "chmod 600"]);
        std::fs::set_permissions(key_file(&node), mode(0o600)).unwrap();
    }
    node.call("tick", &[]).ends(0);
}

#[test]
fn a_missing_key_file_is_told_and_changes_nothing() {
    let node = Node::fictional();
    let elsewhere = node.folder.path().join("safe.keys");
    std::fs::rename(key_file(&node), &elsewhere).unwrap();
    let words = ["node.keys", "is missing", "put it back", "--keys", "RUMBO_KEY_FILE"];
    node.call("tick", &[]).ends(5).says(&words);
    node.call("tick", &["--keys", elsewhere.to_str().unwrap()]).ends(0);
    let mut named = command("tick --data");
    assert!(named.arg(node.data()).env("RUMBO_KEY_FILE", &elsewhere).status().unwrap().success());
}

#[test]
fn the_keys_of_another_node_are_refused_and_change_nothing() {
    let (node, other) = (Node::fictional(), Node::fictional());
    let before = std::fs::read(node.data().join("node.sqlite")).unwrap();
    let keys = key_file(&other);
    let answer = node.call("tick", &["--keys", keys.to_str().unwrap()]);
    answer.ends(5).says(&["do not open this node", "name the right file"]);
    assert_eq!(std::fs::read(node.data().join("node.sqlite")).unwrap(), before);
    std::fs::write(key_file(&node), "root = 12\n").unwrap();
    node.call("tick", &[]).ends(5).says(&[
        "node.keys",
        "`root` is not 64 hexadecimal digits",
        "from its copy",
    ]);
}

#[test]
fn the_environment_can_hand_the_keys_over() {
    let node = Node::fictional();
    let text = std::fs::read_to_string(key_file(&node)).unwrap();
    std::fs::remove_file(key_file(&node)).unwrap();
    let with = |keys: &str| {
        let output = command("tick --data").arg(node.data()).env("RUMBO_KEYS", keys).output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    assert_eq!(with(&text).0, Some(0));
    let (code, said) = with("root = secret");
    assert_eq!(code, Some(5));
    assert!(said.contains("RUMBO_KEYS does not hold the keys") && !said.contains("secret"), "{said}");
}

#[test]
fn a_new_node_does_not_take_the_place_of_keys_that_stand() {
    let node = Node::fictional();
    let keys = std::fs::read(key_file(&node)).unwrap();
    std::fs::remove_dir_all(node.data()).unwrap();
    node.call("init --content content/xx", &[]).ends(5).says(&["already holds keys", "--keys"]);
    assert_eq!(std::fs::read(key_file(&node)).unwrap(), keys);
    assert!(!node.data().try_exists().unwrap(), "a node without keys was made");
    let (data, fresh) = (node.data(), node.folder.path().join("fresh.keys"));
    let more = [data.to_str().unwrap(), "--keys", fresh.to_str().unwrap()];
    call("init --content content/xx --data", &more).ends(0).says(&["fresh.keys", "Keep a copy of that file"]);
    call("tick --data", &more).ends(0);
}

#[test]
fn keys_are_changed_and_the_old_ones_open_nothing() {
    let node = Node::fictional();
    let old = node.folder.path().join("old.keys");
    std::fs::copy(key_file(&node), &old).unwrap();
    node.call("keys rotate", &[]).ends(0).says(&["New keys are in", "make one now"]);
    assert_ne!(std::fs::read(key_file(&node)).unwrap(), std::fs::read(&old).unwrap());
    node.call("tick", &[]).ends(0);
    node.call("verify", &[]).ends(0);
    node.call("tick", &["--keys", old.to_str().unwrap()]).ends(5).says(&["do not open this node"]);
}
