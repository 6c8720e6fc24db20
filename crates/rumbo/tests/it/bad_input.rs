//! What must end in a clear refusal or a safe halt, as somebody at the command line meets it: a clock that went back, a disk that is
//! full, policies that are not sound. Keys, other versions and two writers stand in `keys` and `nodes`, proofs in `proofs`.

use rumbo_base::{AgencyId, ContentVersion, Instant, NodeId, PurposeId};
use rumbo_store::{CLOCK_BEHIND_SECONDS_MAX, Draft, Envelope, Options, Secrets, Store};

use crate::rumbo::{Broken, Node, command};

const ADMIT: &str = "case open visitor-stay admit nationality=CAN sex=female age_group=30-59 condition=VSP \
                     document_kind=passport days_granted=30 --document CAN:SYN00001 --place aeropuerto-cancun \
                     --at 2025-03-01T10:00";

/// A ledger that was told a time that has not come: as if this machine's clock had been set back since.
fn told_the_future(node: &Node) {
    let later: Instant = "2099-01-01T00:00:00Z".parse().unwrap();
    let secrets = Secrets::read(&node.folder.path().join("node.keys")).unwrap();
    let name = NodeId::parse("rumbo").unwrap();
    let clock_behind_seconds_max = CLOCK_BEHIND_SECONDS_MAX;
    let options = Options {
        node: name,
        seed: [3; 32],
        secrets,
        database: None,
        max_pages: None,
        clock_behind_seconds_max,
    };
    let store = Store::open(&node.data(), &options).unwrap();
    let by = Envelope {
        actor: "a clock that ran ahead".to_owned(),
        agency: AgencyId::parse("inm").unwrap(),
        place: None,
        purpose: PurposeId::parse("stay-service").unwrap(),
        content: ContentVersion::stored("mx@0"),
        command_key: "ahead".to_owned(),
        now: later,
    };
    let draft =
        Draft { kind: "clock.told", payload_version: 1, happened_at: later, payload: "{}".to_owned() };
    store.write(move |tx| tx.append("test", 0, &by, &[draft])).unwrap();
    store.close().unwrap();
}

#[test]
fn a_clock_that_went_back_halts_all_recording_until_somebody_says_which_time_is_true() {
    let node = Node::new();
    node.call("tick", &[]).ends(0);
    told_the_future(&node);
    let events = node.events();
    let told = node.call(ADMIT, &[]).ends(5);
    let words = ["nothing is recorded", "2099-01-01", "set the clock right", "rumbo tick --accept-clock"];
    told.says(&words).says(&["clock lies", "seconds behind the newest event"]);
    node.call("case list", &[]).ends(0).says(&["No case fits"]);
    node.call("doctor", &[]).ends(1).says(&["WRONG", "seconds after now", "set this machine's clock right"]);
    assert_eq!(node.events(), events, "a refused command was recorded");
    node.call("tick --accept-clock", &[]).ends(0).says(&["The clock is accepted as it is; that is recorded"]);
    assert_eq!(node.events(), events + 1);
    node.call(ADMIT, &[]).ends(0);
    node.call("verify", &[]).ends(0).says(&["The ledger is whole"]);
    node.call("tick --accept-clock", &[]).ends(0).says(&["need not be accepted"]);
}

#[test]
fn how_far_a_clock_may_lie_behind_is_a_setting_that_is_read_with_care() {
    let node = Node::fictional();
    let with = |text: &str| {
        let mut tick = command("tick --data");
        let output = tick.arg(node.data()).env("RUMBO_CLOCK_BEHIND_SECONDS", text).output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let (code, said) = with("soon");
    assert_eq!(code, Some(4), "{said}");
    assert!(said.contains("`soon`") && said.contains("a number of seconds"), "{said}");
    assert_eq!(with("60").0, Some(0));
}

#[test]
fn a_full_disk_refuses_a_command_whole_and_the_node_goes_on_when_there_is_room() {
    let node = Node::new();
    let events = node.events();
    let pages = std::fs::metadata(node.data().join("node.sqlite")).unwrap().len() / 4096;
    let full = ["--max-pages", &pages.to_string()];
    // A page may have room for a small command: the third at the latest has none.
    let mut refused = None;
    for key in ["one", "two", "three", "four"] {
        let answer = node.call(&format!("{ADMIT} --key {key}"), &full);
        if answer.code != 0 {
            refused = Some(answer);
            break;
        }
    }
    let before = node.events();
    refused.expect("four commands fit in no page at all").ends(5).says(&[
        "the disk is full",
        "nothing of this command was recorded",
        "free some space and send it again",
    ]);
    assert!(before >= events);
    node.call(&format!("{ADMIT} --key last"), &[]).ends(0);
    node.call("verify", &[]).ends(0).says(&["The ledger is whole"]);
}

#[test]
fn policies_that_are_not_sound_are_refused_at_their_place_and_publish_nothing() {
    let node = Node::new();
    let broken = Broken::new();
    let events = node.events();
    let was = "resource.class == Class::\"health\"";
    broken.replace("access/firewalls.cedar", was, "resource.clas == Class::\"health\"");
    broken.check().ends(1).says(&["access/firewalls.cedar", "clas"]);
    node.call("publish", &[broken.path().to_str().unwrap()]).ends(1).says(&["access/firewalls.cedar"]);
    assert_eq!(node.events(), events);
}
