//! Cases from the command line: opened, moved, refused with ground and remedy, reported all the same, corrected, shown.

use crate::rumbo::Node;

const ADMIT: &str = "case open visitor-stay admit nationality=CAN sex=female age_group=30-59 condition=VSP \
                     document_kind=passport --document CAN:SYN00001 --place aeropuerto-cancun --at 2025-03-01T10:00";
const REJECT: &str = "case open visitor-stay reject nationality=CAN age_group=30-59 second_review=false \
                      --ground requirements-not-met --place aeropuerto-cancun --at 2025-03-01T10:00";

fn admitted() -> Node {
    let node = Node::new();
    node.call(ADMIT, &["days_granted=180"]).ends(0).says(&["case_00000001 is now `staying`"]);
    node
}

#[test]
fn a_stay_runs_its_course() {
    let node = admitted();
    node.call("case show case_00000001 --lang en", &[]).ends(0).says(&[
        "Was admitted as a visitor",
        "lmigra:52.I",
        "Days of stay granted: 2025-08-28",
        "ask-regularisation",
    ]);
    node.call("case show case_00000001 --lang es", &[]).ends(0).says(&["De visita"]);
    node.call("tick --until 2025-09-05T00:00", &[]).ends(0).says(&["1 cases"]);
    node.call("case list --state overdue", &[]).ends(0).says(&["case_00000001", "The stay has ended"]);
    // The exit had happened in time and is told late: the miss is withdrawn.
    node.call("case report case_00000001 exit --at 2025-08-01T12:00", &[]).ends(0).says(&["is now `left`"]);
    node.call("case show case_00000001", &[]).ends(0).says(&["✓ Days of stay granted: Left the country"]);
    node.call("case list --open", &[]).ends(0).says(&["No case fits"]);
    node.call("verify", &[]).ends(0);
}

#[test]
fn what_the_law_forbids_is_refused_with_ground_and_remedy_and_recorded_as_a_breach_if_it_happened() {
    let node = Node::new();
    node.call(REJECT, &[]).ends(3).says(&[
        "No entry is rejected without a second review",
        "ground",
        "lmigra:87",
        "Appeal for review",
    ]);
    assert_eq!(node.events(), 1, "a refusal was recorded");
    let refused = node.call(REJECT, &["--json"]).ends(3).object();
    assert_eq!(refused["refused"]["ground"][0], "lmigra:87");
    node.call(REJECT, &["--report"]).ends(0).says(&["is now `rejected`"]);
    node.call("case show case_00000001", &[]).ends(0).says(&["Breach of `second-review-before-rejection`"]);
    node.call("case serve case_00000001 reject --language en", &[]).ends(0);
}

#[test]
fn every_mistake_of_a_request_is_told_at_once() {
    let node = Node::new();
    let words = "case open visitor-stay admitt nationalty=CAN days_granted=many";
    node.call(words, &[]).ends(4).says(&[
        "step `admitt`",
        "did you mean `admit`?",
        "field `nationalty`",
        "did you mean `nationality`?",
        "field `days_granted`",
    ]);
    let many = node.call(words, &["--json"]).ends(4).object();
    assert_eq!(many["mistakes"].as_array().unwrap().len(), 3, "{many}");
    for (more, said) in [
        ("--at 2025-02-30T10:00", "is not a moment"),
        ("--place aeropuerto-cancum", "did you mean `aeropuerto-cancun`?"),
        ("--as nobody.officer", "there is no such agency"),
        ("--as role:nobody", "there is no such role"),
        ("--document 12345", "it is not a document"),
    ] {
        let all: Vec<&str> = more.split_whitespace().collect();
        node.call("case open visitor-stay admit", &all).ends(4).says(&[said, "mend:"]);
    }
    node.call("case show case_00000009", &[]).ends(4).says(&["there is no such case"]);
    node.call("case show nine", &[]).ends(4).says(&["is not a folio"]);
    assert_eq!(node.events(), 1);
}

#[test]
fn a_request_sent_twice_with_its_key_is_recorded_once() {
    let node = Node::new();
    let more = ["days_granted=180", "--key", "counter-7", "--json"];
    let first = node.call(ADMIT, &more).ends(0).object();
    let again = node.call(ADMIT, &more).ends(0).object();
    assert_eq!(again["recorded"]["again"], true);
    assert_eq!(again["recorded"]["leaf"], first["recorded"]["leaf"]);
    let other = ["days_granted=90", "--key", "counter-7"];
    node.call(ADMIT, &other).ends(4).says(&["already used for another command"]);
}

#[test]
fn a_fact_is_corrected_and_its_clock_follows() {
    let node = admitted();
    node.call("case correct case_00000001 days_granted=90 --at 2025-03-05T10:00", &[]).ends(0);
    node.call("case show case_00000001", &[]).ends(0).says(&["Days granted: 90", "2025-05-30"]);
    node.call("case correct case_00000001 name=somebody", &[])
        .ends(4)
        .says(&["does not stand in the ledger"]);
}

#[test]
fn a_claim_is_handed_on_and_answered() {
    let node = admitted();
    let claim = "case step case_00000001 claim-protection --as role:visitor --at 2025-03-02T10:00";
    node.call(claim, &[]).ends(0).says(&["protection-claimed"]);
    node.call("case answer case_00000001 accept --as comar.officer --at 2025-03-03T10:00", &[]).ends(0);
    node.call("case show case_00000001", &[]).ends(0).says(&["✓ comar", "register-claim"]);
}

#[test]
fn what_the_policies_refuse_is_told_like_what_is_not_there() {
    let node = admitted();
    let told = |case: &str, more: &str| {
        let more: Vec<&str> = more.split_whitespace().collect();
        let answer = node.call(&format!("case show {case}"), &more).ends(4);
        format!("{}{}", answer.out, answer.err).replace(case, "CASE")
    };
    for more in [
        "--as inm.officer --for verification",
        "--as inm.officer --for statistics",
        "--as shelters.warden",
        "--as cndh.officer",
    ] {
        assert_eq!(told("case_00000001", more), told("case_00000009", more), "{more}");
    }
    assert!(told("case_00000001", "--for=").contains("nothing about a person is read without one"));
    node.call("case show case_00000001 --for curiosity", &[]).ends(4).says(&["there is no such purpose"]);
    node.call("case show case_00000001 --as inm.officer --for stay-service", &[]).ends(0);
    // What is not for them to know is not for them to act on either; what happened is recorded whoever tells of it.
    node.call("case correct case_00000001 days_granted=90 --as shelters.warden", &[])
        .ends(4)
        .says(&["there is no such case that you may see"]);
    node.call("case list --as shelters.warden", &[]).ends(0).says(&["No case fits"]);
    node.call("case list --as inm.officer", &[]).ends(0).says(&["case_00000001"]);
    node.call("case report case_00000001 exit --as shelters.warden --at 2025-04-01T12:00", &[]).ends(0);
}

#[test]
fn doors_to_no_one_case_ask_the_policies_too() {
    let node = admitted();
    let open = "case open visitor-stay admit nationality=CAN sex=female age_group=30-59 condition=VSP days_granted=30 \
                document_kind=passport --document CAN:SYN00002 --place aeropuerto-cancun --at 2025-03-01T10:00";
    node.call(&format!("{open} --as shelters.warden"), &[]).ends(4).says(&[
        "`partner:shelters`",
        "record cases of `visitor-stay`",
        "no policy permits it",
    ]);
    node.call("table entries-by-month --as partner:shelters", &[]).ends(4).says(&["no policy permits it"]);
    node.call("table entries-by-month --as analyst:inegi", &[]).ends(0);
    node.call("verify --as officer:inm", &[]).ends(4).says(&["read `ledger` for `audit`"]);
    node.call("verify --as auditor:cndh", &[]).ends(0).says(&["The ledger is whole"]);
    node.call("verify --as nobody", &[]).ends(4).says(&["`nobody`"]);
    // Whoever may not see a case may not have it erased or held back, and does not learn that it is there.
    let about = |what: &str, case: &str| {
        let more = format!("person {what} {case} --why lgpdppso:40 --as cndh.officer");
        let answer = node.call(&more, &[]).ends(4);
        format!("{}{}", answer.out, answer.err).replace(case, "CASE")
    };
    for what in ["erase", "hold --until 2027-12-31"] {
        assert_eq!(about(what, "case_00000001"), about(what, "case_00000099"));
    }
}

#[test]
fn a_keeper_states_the_free_beds_of_a_place_and_nobody_else_does() {
    let node = Node::new();
    node.call("beds", &[]).ends(0).says(&["dif-tapachula", "Nobody has stated it."]);
    node.call("beds state dif-tapachula 4 --by dif", &[]).ends(0).says(&["Recorded at position"]);
    let events = node.events();
    node.call("beds state dif-tapachula 4 --by shelters", &[]).ends(3).says(&[
        "Only who keeps the place",
        "lgdnna:111.II",
        "Ask whoever keeps the place",
    ]);
    node.call("beds state nowhere 4 --by dif", &[])
        .ends(4)
        .says(&["nobody is taken in there", "dif-tapachula"]);
    assert_eq!(node.events(), events, "a refusal was recorded");
    node.call("beds", &[]).ends(0).says(&["Free 4", "Stated: 4"]);
    node.call("verify", &[]).ends(0);
}
