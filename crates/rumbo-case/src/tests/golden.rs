//! Stored payloads of every version ever written, and what this program reads in them.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::Event;
use crate::event::KINDS;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("test-data/events")
}

fn json(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|why| panic!("{}: {why}", path.display()))
}

/// A kind or payload version that is new gets its pair here, in the commit that brings it: `<kind>/v<n>.json` is the
/// payload as a ledger holds it, with every field that the version knows; `<kind>/v<n>.expected.json` is what today's
/// program writes once it has read it. An old pair's first file is never edited: ledgers hold such bytes for ever.
/// When the newest version gains a step from an older one, only the older `expected` changes.
#[test]
fn every_payload_ever_stored_is_read_as_it_was_meant() {
    for (kind, newest) in KINDS {
        for version in 1..=*newest {
            let stored = folder().join(kind).join(format!("v{version}.json"));
            let event = Event::read(kind, version, &json(&stored).to_string());
            let event = event.unwrap_or_else(|why| panic!("{}: {why}", stored.display()));
            assert_eq!((event.kind(), event.payload_version()), (*kind, *newest));
            let written: Value = serde_json::from_str(&event.payload().unwrap()).unwrap();
            let expected = json(&folder().join(kind).join(format!("v{version}.expected.json")));
            assert_eq!(written, expected, "{}", stored.display());
        }
    }
}

/// A field that is left out stays out: the bytes of a plain event do not grow with the program.
#[test]
fn what_has_not_happened_is_not_written() {
    let plain = r#"{"step":"leave","to":"left"}"#;
    assert_eq!(Event::read("step.taken", 1, plain).unwrap().payload().unwrap(), plain);
    let plain = r#"{"what":"vanished","expected":false}"#;
    assert_eq!(Event::read("occurrence.reported", 1, plain).unwrap().payload().unwrap(), plain);
}

#[test]
fn no_pair_is_kept_for_a_kind_that_is_not_there() {
    for entry in std::fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(KINDS.iter().any(|(kind, _)| *kind == name), "{name} is no kind of event");
    }
}

#[test]
fn a_kind_says_what_happened_and_not_that_something_changed() {
    for (kind, _) in KINDS {
        let verb = kind.rsplit('.').next().unwrap();
        assert!(!matches!(verb, "updated" | "changed" | "modified" | "set"), "{kind} says nothing");
    }
}
