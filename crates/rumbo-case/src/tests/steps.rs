//! Opening, steps, guards, and what is told although nobody authorised it.

use rumbo_rules::Value;

use super::country::changed;
use super::{admit, after, check, check_under, correct, field, occur, open, step, tick};

#[test]
fn an_admission_opens_a_case_with_its_clock_and_its_permit() {
    check(&[admit("03-02", 30)], &["03-02 10:00 opened by admit -> staying, stay until 04-01"]);
    let case = after(&[admit("03-02", 30).in_place("bridge")]);
    assert_eq!(case.fact(&field("days")), Some(&Value::Int(30)));
    assert_eq!(case.place.as_ref().map(|it| it.as_str()), Some("bridge"));
    assert_eq!(case.recorded[&field("days")], 1);
}

#[test]
fn a_request_is_told_all_its_mistakes_at_once() {
    let request = open("03-02", "visitor", "admit")
        .of(&[("companion", 1), ("guest", 2)])
        .with("days", Value::Bool(true));
    check(
        &[request],
        &[
            "participant `visitor`: every such case has one; name the participant",
            "participant `guest`: there is no such role; the roles of `stay` are companion, visitor",
            "step `admit`: this actor may not authorise it; it is for border",
            "field `days`: `true` is not of its type; give a value of its type, int",
            "field `nationality`: step `admit` needs it; give it with the step",
        ],
    );
}

#[test]
fn one_visitor_a_case_and_as_many_companions_as_there_are() {
    check(
        &[admit("03-02", 30).of(&[("visitor", 1), ("visitor", 2)])],
        &["participant `visitor`: there can be only one; name one, or open a case for each"],
    );
    let family = admit("03-02", 30).of(&[("visitor", 1), ("companion", 2), ("companion", 3)]);
    assert_eq!(after(&[family]).participants.len(), 3);
}

#[test]
fn a_case_opens_once_and_with_an_opening_step() {
    check(
        &[admit("03-02", 30), admit("03-03", 30)],
        &["case: it is open already; take a step on it, or open another"],
    );
    check(&[step("03-02", "border", "leave")], &["case: there is none; open it first"]);
    check(
        &[open("03-02", "border", "leave")],
        &["step `leave`: it cannot open a case; begin with an opening step"],
    );
}

#[test]
fn a_programme_that_has_ended_takes_nobody_in_but_hears_what_happened() {
    let content = changed(|it| it.replacen("from = 2020-01-01", "from = 2020-01-01\nuntil = 2025-12-31", 1));
    check_under(
        &content,
        &[admit("03-02", 30)],
        &[
            "programme `stay`: nobody can enter it on 2026-03-02; it runs from 2020-01-01 until 2025-12-31: only what happened can still be told",
        ],
    );
    check_under(
        &content,
        &[admit("03-02", 30).having_happened()],
        &["03-02 10:00 opened by admit -> staying, told, stay until 04-01"],
    );
}

#[test]
fn the_wrong_actor_moment_or_papers_are_a_lawful_no() {
    let no = |story: &[crate::Command], expected: &str| check(story, &[expected]);
    let early = step("03-03", "border", "allow");
    no(&[admit("03-02", 30), early], "refused: refusal-not-in-this-state under act:4, remedy review");
    let stranger = step("03-03", "visitor", "send-back").with("dependants", Value::Int(0));
    no(&[admit("03-02", 30), stranger], "refused: refusal-not-this-actor under act:3, remedy review");
    let both = step("03-03", "visitor", "allow");
    no(&[admit("03-02", 30), both], "refused: refusal-not-this-actor under act:4, remedy review");
    let twice = [admit("03-02", 30), step("03-03", "border", "leave"), step("03-04", "border", "leave")];
    no(&twice, "refused: refusal-not-in-this-state under act:3, remedy review");
    no(
        &[open("03-02", "border", "admit").of(&[("visitor", 1)])],
        "refused: refusal-papers-missing under act:2, remedy review, needs nationality, days",
    );
}

#[test]
fn what_cannot_be_read_is_a_mistake_all_the_same_and_told_with_all_the_others() {
    let wrong = |who, id| step("03-04", who, id).with("days", Value::Bool(true));
    let days = "field `days`: `true` is not of its type; give a value of its type, int";
    check(
        &[admit("03-02", 30), wrong("visitor", "allow")],
        &[
            "step `allow`: the case is in state `staying`; possible now: leave, send-back, ask",
            "step `allow`: this actor may not authorise it; it is for border",
            days,
        ],
    );
    check(
        &[admit("03-02", 30), step("03-03", "border", "leave"), wrong("border", "leave")],
        &["step `leave`: the case is in state `left`; the case has ended", days],
    );
}

#[test]
fn a_step_is_counted_each_time_it_happens() {
    let until = "until = [\"look\", \"ask-simply\", \"ask-unchecked\"]";
    let content = changed(|it| it.replacen(until, "when = \"count.look - 1 < 1\"", 1));
    let mut story = vec![admit("03-02", 30), step("03-03", "border", "ask"), step("03-04", "border", "look")];
    let allow = step("03-06", "border", "allow");
    let no = ["refused: guard-looked-at-first under act:5, remedy review"];
    check_under(&content, &[story.as_slice(), std::slice::from_ref(&allow)].concat(), &no);
    story.push(step("03-05", "border", "look"));
    let case = super::told(&content, &story).unwrap();
    assert!(super::play(&content, Some(&case), &allow).is_ok());
    assert_eq!(case.taken.iter().map(|it| it.times).collect::<Vec<_>>(), [1, 1, 2]);
}

#[test]
fn an_unknown_step_is_told_the_known_ones() {
    let [line] = &refusal(&[admit("03-02", 30), step("03-03", "border", "fly")])[..] else {
        panic!("one mistake")
    };
    assert!(
        line.starts_with(
            "step `fly`: this programme has no such step; the steps of `stay` are admit, leave,"
        ),
        "{line}"
    );
    let [line] = &refusal(&[admit("03-02", 30), occur("03-03", "border", "flew")])[..] else {
        panic!("one mistake")
    };
    assert_eq!(
        line,
        "occurrence `flew`: this programme knows no such thing; what can be told here: vanished, was-pushed, or any step as having happened"
    );
}

/// What the last act of a story is answered.
fn refusal(story: &[crate::Command]) -> Vec<String> {
    let (last, before) = story.split_last().unwrap();
    let case = super::told(&super::CONTENT, before);
    super::words::answered(&super::play(&super::CONTENT, case.as_ref(), last).unwrap_err())
}

#[test]
fn what_is_personal_stays_out_of_the_ledger_on_every_way_in() {
    let no = "field `name`: it is about a person and may not stand in the ledger; hand it to the vault";
    let name = || Value::Text("Ana Ejemplo".into());
    check(&[admit("03-02", 30).with("name", name())], &[no]);
    check(&[admit("03-02", 30), occur("03-03", "border", "was-pushed").with("name", name())], &[no]);
    check(
        &[admit("03-02", 30), step("03-03", "border", "look").having_happened().with("name", name())],
        &[no],
    );
    check(&[admit("03-02", 30), correct("03-03", "name", name())], &[no]);
}

#[test]
fn the_vaults_facts_leave_only_a_commitment() {
    let case = admit("03-02", 30).with_personal("name");
    check(&[case], &["03-02 10:00 opened by admit -> staying, stay until 04-01"]);
    check(
        &[admit("03-02", 30).with_personal("days").with_personal("shoe_size")],
        &[
            "field `days`: it is not personal; give it with the facts",
            "field `shoe_size`: this programme does not ask it; leave it out",
        ],
    );
}

#[test]
fn a_fact_is_one_that_is_asked_and_a_member_of_its_list() {
    let odd = admit("03-02", 30).with("reason", Value::Enum("war".into())).with("shoe_size", Value::Int(40));
    check(
        &[odd],
        &[
            "field `reason`: `war` is not in the list `reason`; name one of work, study",
            "field `shoe_size`: this programme does not ask it; leave it out",
        ],
    );
    check(
        &[admit("03-02", 30).with("reason", Value::Enum("work".into()))],
        &["03-02 10:00 opened by admit -> staying, stay until 04-01"],
    );
}

#[test]
fn a_decision_against_a_person_names_its_ground() {
    let asked = || open("03-02", "visitor", "ask");
    check(
        &[asked(), step("03-03", "border", "turn-down")],
        &["ground: a decision against a person names its ground; choose one of no-reason-given"],
    );
    check(
        &[asked(), step("03-03", "border", "turn-down").ground("bad-weather")],
        &["ground: `bad-weather` is no ground of this step; choose one of no-reason-given"],
    );
    check(
        &[asked(), step("03-03", "border", "turn-down").ground("no-reason-given")],
        &["03-03 10:00 turn-down -> contesting, answer met, first-look met"],
    );
}

#[test]
fn a_guard_refuses_with_ground_and_remedy() {
    let sent = |people| step("03-03", "border", "send-back").with("dependants", Value::Int(people));
    check(
        &[admit("03-02", 30), sent(2)],
        &["refused: guard-families-stay-together under act:5, remedy review"],
    );
    check(&[admit("03-02", 30), sent(0)], &["03-03 10:00 send-back -> left, stay met, ended"]);
    check(
        &[admit("03-02", 30), step("03-03", "border", "send-back")],
        &["refused: guard-families-stay-together under act:5, remedy review, needs dependants"],
    );
}

#[test]
fn a_guard_stands_until_what_must_come_first_was_done() {
    let asked = || open("03-02", "visitor", "ask");
    check(
        &[asked(), step("03-03", "border", "allow")],
        &["refused: guard-looked-at-first under act:5, remedy review"],
    );
    check(
        &[asked(), step("03-03", "border", "look"), step("03-04", "border", "allow")],
        &["03-04 10:00 allow -> allowed, answer met"],
    );
}

#[test]
fn what_happened_is_never_refused_and_opens_the_breach() {
    check(
        &[
            admit("03-02", 30),
            step("03-03", "clinic", "send-back").having_happened().with("dependants", Value::Int(2)),
        ],
        &[
            "03-03 10:00 send-back -> left, told, stay met, ended",
            "03-03 10:00 breach of families-stay-together: border answers until 03-10, told: ombud",
        ],
    );
    let case = after(&[admit("03-02", 30), occur("03-03", "clinic", "was-pushed")]);
    assert_eq!((case.breaches[0].of.as_str(), case.state.as_str()), ("families-stay-together", "staying"));
}

#[test]
fn what_is_told_out_of_order_is_kept_with_every_breach() {
    let story = [
        admit("03-02", 30).with("dependants", Value::Int(2)),
        step("03-03", "border", "ask"),
        occur("03-04", "border", "send-back").with("reason", Value::Enum("work".into())),
    ];
    check(
        &story,
        &[
            "03-04 10:00 told send-back, out of order",
            "03-04 10:00 breach of out-of-order-send-back: border answers until 04-03, told: ",
            "03-04 10:00 breach of families-stay-together: border answers until 03-11, told: ombud",
        ],
    );
    let case = after(&story);
    assert_eq!(case.state.as_str(), "asking");
    assert_eq!(case.fact(&field("reason")), Some(&Value::Enum("work".into())));
    assert_eq!(case.recorded[&field("reason")], 3);
}

#[test]
fn an_occurrence_moves_the_case_only_where_it_fits() {
    check(
        &[admit("03-02", 30), occur("03-03", "border", "vanished")],
        &["03-03 10:00 told vanished, out of order"],
    );
    check(
        &[admit("03-02", 30), tick("04-02"), occur("04-03", "border", "vanished")],
        &["04-03 10:00 told vanished -> lost, leave-term stopped, ended against, remedy review"],
    );
    check(
        &[admit("03-02", 30), occur("03-03", "clinic", "vanished")],
        &["occurrence `vanished`: this actor cannot tell it; it is for border to tell"],
    );
}

#[test]
fn an_act_happens_in_a_place_that_exists() {
    let nowhere = "place `moon`: there is no such place in content; name a place of `places.csv`";
    check(&[admit("03-02", 30).in_place("moon")], &[nowhere]);
    check(&[admit("03-02", 30), occur("03-03", "border", "was-pushed").in_place("moon")], &[nowhere]);
    check(
        &[admit("03-02", 30), step("03-03", "border", "look").having_happened().in_place("moon")],
        &[nowhere],
    );
}
