//! The demo, small: made once, kept, made again if it was not whole, and its doors.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::Stdio;

use crate::rumbo::{Answer, Node, call, command};

/// One invented arrival for so many real ones: some hundreds of people.
const SCALE: &str = "20000";

fn demo(data: &Path, more: &[&str]) -> Answer {
    let mut all = vec![data.to_str().unwrap(), "--scale", SCALE];
    all.extend(more);
    call("demo --once --json --data", &all)
}

#[test]
fn the_demo_is_made_once_and_used_again() {
    let folder = tempfile::tempdir().unwrap();
    let first = demo(folder.path(), &[]).ends(0).object();
    assert_eq!(first["synthetic"], true);
    let cases: u64 = first["cases"].as_array().unwrap().iter().filter_map(|it| it["cases"].as_u64()).sum();
    assert!(cases > 300, "{first}");
    let station: Vec<&serde_json::Value> = first["cases"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|it| it["programme"] == "presentation-and-return")
        .collect();
    let open = ["at-disposal", "presented", "kept-longer", "outside", "return-asked", "deportation-opened"];
    for state in open.into_iter().chain(["released", "out-to-regularise", "returned", "deported"]) {
        assert!(
            station.iter().any(|it| it["state"] == state),
            "nobody in the station is `{state}`: {station:?}"
        );
    }
    let again = demo(folder.path(), &[]).ends(0).object();
    assert_eq!(again["ledger"], first["ledger"], "the second start recorded something");
    let other = tempfile::tempdir().unwrap();
    let twin = demo(other.path(), &[]).ends(0).object();
    assert_eq!(twin["ledger"], first["ledger"], "the same seed made another year");
    let text = call("demo --once --scale 20000 --data", &[folder.path().to_str().unwrap()]).ends(0);
    text.says(&[
        "SYNTHETIC DATA",
        "Cases by programme and state",
        "Terms met and missed",
        "Estimate of expired stays",
        "Ledger:",
    ]);
    call("table entries-by-month --data", &[folder.path().to_str().unwrap()])
        .ends(0)
        .says(&["Synthetic data"]);
    call("verify --data", &[folder.path().to_str().unwrap()]).ends(0);
}

#[test]
fn a_demo_that_was_cut_off_is_made_again() {
    let folder = tempfile::tempdir().unwrap();
    let first = demo(folder.path(), &[]).ends(0).object();
    let marker = folder.path().join("demo.json");
    let text = std::fs::read_to_string(&marker).unwrap();
    std::fs::write(&marker, text.replace("true", "false")).unwrap();
    let again = demo(folder.path(), &[]).ends(0).object();
    assert_eq!(again["ledger"], first["ledger"]);
}

#[test]
fn a_node_of_real_people_is_never_made_a_demo() {
    let node = Node::new();
    let before = node.events();
    demo(&node.data(), &[]).ends(4).says(&["it holds a node that is no demo"]);
    assert_eq!(node.events(), before);
}

#[test]
fn the_doors_of_the_demo_open_each_with_its_link() {
    let folder = tempfile::tempdir().unwrap();
    demo(folder.path(), &[]).ends(0);
    let mut demo = command("demo --port 0 --json --scale 20000 --data");
    let mut child = demo.arg(folder.path()).stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let doors = lines.find_map(|line| line.ok().filter(|it| it.contains("\"person\""))).unwrap();
    let doors: serde_json::Value = serde_json::from_str(&doors).unwrap();
    let named = ["person", "partner", "officer", "analyst", "auditor"].map(|door| (door, door));
    for (link, door) in named.into_iter().chain([("enforcement-officer:inm-control.luis", "officer")]) {
        let url = doors[link].as_str().unwrap();
        let (address, path) = url.strip_prefix("http://").unwrap().split_once('/').unwrap();
        let answer = get(address, &format!("/{path}"));
        assert!(answer.starts_with("HTTP/1.1 303"), "{door}: {answer}");
        assert!(answer.contains(&format!("/{door}")), "{door}: {answer}");
    }
    child.kill().unwrap();
    child.wait().unwrap();
}

fn get(address: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}
