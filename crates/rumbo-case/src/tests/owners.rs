//! Who answers for silence: the agency whose term it was, the agency that was handed a person; and from whom a case is kept.

use rumbo_base::AgencyId;
use rumbo_rules::Value;

use super::country::changed;
use super::{after, check_under, command, open, step, tick, told};
use crate::{Act, Command, withheld_from};

const LOOK: &str = "parameter = \"look_term\"\nsilence = { effect = \"breach\" }";

fn asked() -> Command {
    open("03-02", "visitor", "ask")
}

fn handed_to_clinic_for_five_days() -> rumbo_content::Content {
    changed(|text| text.replace("refers = \"clinic\"", "refers = \"clinic\"\nrefers_within = \"look_term\""))
}

#[test]
fn silence_is_answered_for_by_whoever_had_the_term() {
    let content = changed(|text| {
        text.replacen(
            LOOK,
            "parameter = \"look_term\"\nowner = \"clinic\"\nsilence = { effect = \"breach\" }",
            1,
        )
    });
    let expected = "03-10 00:00 breach of first-look: clinic answers until 04-09, told: ombud";
    let case = told(&content, &[asked(), tick("03-11")]).unwrap();
    assert_eq!(case.breaches[0].owner.as_str(), "clinic");
    check_under(
        &content,
        &[asked(), tick("03-11")],
        &["03-10 00:00 first-look ran out on 03-09: breach", expected],
    );
}

#[test]
fn a_case_can_go_on_while_somebody_answers_for_the_silence() {
    let content = changed(|text| {
        text.replacen(
            LOOK,
            "parameter = \"look_term\"\nsilence = { effect = \"breach\", to = \"lacking-papers\" }",
            1,
        )
    });
    let case = told(&content, &[asked(), tick("03-11")]).unwrap();
    assert_eq!(case.state.as_str(), "lacking-papers");
    assert_eq!(case.breaches[0].of, "first-look");
    let late =
        told(&content, &[asked(), tick("03-11"), step("03-05", "border", "look").having_happened()]).unwrap();
    assert_eq!((late.state.as_str(), late.breaches.len()), ("asking", 0));
}

#[test]
fn a_hand_over_that_nobody_answers_is_a_breach() {
    let content = handed_to_clinic_for_five_days();
    let handed = || step("03-03", "border", "hand-to-clinic");
    check_under(
        &content,
        &[asked(), handed(), tick("03-10"), tick("03-12")],
        &["03-11 00:00 breach of referral-clinic: clinic answers until 04-10, told: border"],
    );
    let once = told(&content, &[asked(), handed(), tick("03-12"), tick("03-20")]).unwrap();
    assert_eq!(once.breaches.iter().filter(|it| it.of == "referral-clinic").count(), 1);
}

#[test]
fn a_hand_over_answered_in_time_is_not_due() {
    let content = handed_to_clinic_for_five_days();
    let accepted = command("03-05", "clinic", Act::AnswerReferral { accepted: true });
    let case = told(&content, &[asked(), step("03-03", "border", "hand-to-clinic"), accepted, tick("03-12")])
        .unwrap();
    assert!(case.breaches.iter().all(|it| it.of != "referral-clinic"));
    let ended = step("03-04", "border", "close");
    let ended = told(&content, &[asked(), step("03-03", "border", "hand-to-clinic"), ended]).unwrap();
    assert_eq!(ended.next_due(), None);
}

#[test]
fn a_case_is_kept_from_the_agency_that_a_field_names_until_a_step() {
    let content = changed(|text| {
        text.replacen(
            "basis = \"act:1\"",
            "basis = \"act:1\"\nwithheld = { from = \"reason\", until = [\"leave\"] }",
            1,
        )
    });
    let programme = content.programmes.values().next().unwrap();
    let agency = |id: &str| AgencyId::parse(id).unwrap();
    let admitted = || super::admit("03-02", 30).with("reason", Value::Enum("work".into()));
    let case = told(&content, &[admitted()]).unwrap();
    assert!(withheld_from(programme, &case, &agency("work")));
    assert!(!withheld_from(programme, &case, &agency("study")));
    let left = told(&content, &[admitted(), step("03-04", "border", "leave")]).unwrap();
    assert!(!withheld_from(programme, &left, &agency("work")));
    let unnamed = after(&[super::admit("03-02", 30)]);
    assert!(!withheld_from(programme, &unnamed, &agency("work")));
}
