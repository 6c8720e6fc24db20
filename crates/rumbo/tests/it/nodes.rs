//! A node's folder: made once, held by one process, damaged, from another version, full.

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

use crate::rumbo::{Broken, Node, call, command};

/// A process that is stopped when the test ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

#[test]
fn a_folder_becomes_a_node_once() {
    let node = Node::new();
    let events = node.events();
    node.call("init", &[]).ends(5).says(&["already holds a node", "name an empty folder"]);
    assert_eq!(node.events(), events);
}

#[test]
fn a_folder_without_a_node_is_told() {
    let folder = tempfile::tempdir().unwrap();
    call("tick --data", &[folder.path().to_str().unwrap()]).ends(5).says(&["rumbo init"]);
}

#[test]
fn a_second_process_on_the_same_folder_is_told_who_holds_it() {
    let node = Node::new();
    let mut serve = command("serve --port 0 --json --data");
    let child = serve.arg(node.data()).stdout(Stdio::piped()).spawn().unwrap();
    let mut serving = Running(child);
    let mut line = String::new();
    BufReader::new(serving.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert!(line.contains("http://127.0.0.1:"), "{line}");
    let pid = format!("process {}", serving.0.id());
    node.call("tick", &[]).ends(5).says(&["is in use", &pid, "stop that process first"]);
    drop(serving);
    node.call("tick", &[]).ends(0);
    node.call("verify", &[]).ends(0);
}

#[test]
fn a_database_of_a_newer_version_is_told_and_left_alone() {
    let node = Node::new();
    let path = node.data().join("node.sqlite");
    let mut bytes = std::fs::read(&path).unwrap();
    // The schema's number stands at byte 60 of a SQLite file, most significant byte first.
    *bytes.get_mut(63).unwrap() = 99;
    std::fs::write(&path, &bytes).unwrap();
    node.call("tick", &[]).ends(5).says(&["newer version", "schema 99", "install"]);
    assert_eq!(std::fs::read(&path).unwrap(), bytes, "a file that was refused was changed");
}

#[test]
fn a_database_of_another_program_is_told() {
    let node = Node::new();
    let path = node.data().join("node.sqlite");
    std::fs::write(&path, "these are the notes of somebody else, not a database at all").unwrap();
    node.call("tick", &[]).ends(5).says(&["node.sqlite", "not a database"]);
}

#[test]
fn a_database_that_was_cut_short_is_told() {
    let node = Node::new();
    let path = node.data().join("node.sqlite");
    let bytes = std::fs::read(&path).unwrap();
    std::fs::write(&path, bytes.get(..bytes.len() / 2).unwrap()).unwrap();
    node.call("tick", &[]).ends(5).says(&["cut short", "backup"]);
}

#[test]
fn an_altered_event_is_found_by_verification() {
    let node = Node::new();
    let path = node.data().join("node.sqlite");
    let mut bytes = std::fs::read(&path).unwrap();
    let word = b"content.published";
    let places: Vec<usize> =
        (0..bytes.len() - word.len()).filter(|it| bytes[*it..].starts_with(word)).collect();
    assert!(!places.is_empty());
    for at in places {
        bytes[at..at + word.len()].copy_from_slice(b"content.recanted_");
    }
    std::fs::write(&path, bytes).unwrap();
    node.call("verify", &[]).ends(1).says(&["event 1: the event was altered", "NOT whole"]);
}

#[test]
fn a_full_disk_leaves_no_half_made_node() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("node");
    for pages in ["4", "60"] {
        let more = [data.to_str().unwrap(), "--max-pages", pages];
        call("init --data", &more).ends(5).says(&["the disk is full"]);
    }
    call("init --data", &[data.to_str().unwrap()]).ends(0);
}

#[test]
fn new_content_is_published_for_new_cases_and_the_same_changes_nothing() {
    let node = Node::new();
    let changed = Broken::new();
    changed.append("agencies.toml", "\n# A remark changes the version, and nothing else.\n");
    let path = changed.path();
    node.call("publish", &[path.to_str().unwrap()]).ends(0).says(&["is in force for new cases"]);
    node.call("publish", &[path.to_str().unwrap()]).ends(0).says(&["nothing changed"]);
    changed.replace("agencies.toml", "[", "[[[");
    node.call("publish", &[path.to_str().unwrap()]).ends(1).says(&["agencies.toml"]);
    assert_eq!(node.events(), 2);
}

#[test]
fn what_changes_who_may_see_what_is_proposed_by_one_and_published_by_another() {
    let node = Node::new();
    let changed = Broken::new();
    // Whoever checks the checkers takes nothing out of the node any more.
    let was = "permit (principal, action in [Action::\"read\", Action::\"export\"], resource)\n\
               when { principal.role == Role::\"auditor\"";
    let is = "permit (principal, action == Action::\"read\", resource)\nwhen { principal.role == Role::\"auditor\"";
    changed.replace("access/permits.cedar", was, is);
    let path = changed.path();
    let publish = |who: &str| node.call("publish", &[path.to_str().unwrap(), "--as", who]).ends(0);
    publish("ana").says(&["changes who may see what", "waits for somebody else"]);
    publish("ana").says(&["waits for somebody else"]);
    assert_eq!(node.events(), 2, "it was proposed once, and is not in force");
    publish("eva").says(&["is in force for new cases"]);
    assert_eq!(node.events(), 3);
}

#[test]
fn rebuilding_and_looking_a_node_over_change_nothing() {
    let node = Node::new();
    let before = node.events();
    node.call("rebuild", &[]).ends(0).says(&["Read tables filled again"]);
    // The count came from a verification, which is remembered.
    let told = ["Nothing is wrong", "Last stop   clean", "SQLite", "1 events, 0 faults"];
    node.call("doctor", &[]).ends(0).says(&told);
    assert_eq!(node.events(), before);
}

#[test]
fn a_server_that_only_starts_says_how_long_it_took() {
    let node = Node::new();
    let told = node.call("serve --exit-when-ready --json --port 0", &[]).ends(0).object();
    assert!(told["ready_ms"].as_f64().is_some_and(|it| it > 0.0), "{told}");
    if cfg!(target_os = "linux") {
        assert!(told["idle_mb"].as_f64().is_some_and(|it| it > 1.0), "{told}");
    }
}
