//! What follows from steps: notices, permits, referrals, lodging, and new content.

use rumbo_base::ContentVersion;

use super::country::changed;
use super::{CONTENT, admit, after, check, check_under, clock, command, open, serve, step, tick, told};
use crate::{Act, Command};

fn asked() -> Command {
    open("03-02", "visitor", "ask")
}

fn turned_down() -> Command {
    step("03-03", "border", "turn-down").ground("no-reason-given")
}

fn answer(when: &str, by: &str, accepted: bool) -> Command {
    command(when, by, Act::AnswerReferral { accepted })
}

#[test]
fn terms_from_notice_wait_for_the_notice() {
    let case = after(&[asked(), turned_down()]);
    assert_eq!(case.clocks, []);
    assert_eq!(case.notices[0].step.as_str(), "turn-down");
    check(
        &[asked(), turned_down(), tick("03-20"), serve("03-23", "turn-down")],
        &["03-23 10:00 served turn-down, contest until 04-14"],
    );
}

#[test]
fn the_last_day_to_contest_is_counted_from_the_notice() {
    let served = [asked(), step("03-03", "border", "close"), serve("03-04", "close")];
    check(&served, &["03-04 10:00 served close, contest until 03-26"]);
    assert_eq!(after(&served).notices, []);
}

#[test]
fn a_notice_is_served_once_and_after_its_decision() {
    let early = "notice of `turn-down`: no decision of that step waits to be served; serve it once, after the decision";
    check(&[asked(), serve("03-03", "turn-down")], &[early]);
    check(&[asked(), turned_down(), serve("03-04", "turn-down"), serve("03-05", "turn-down")], &[early]);
}

#[test]
fn a_permit_is_valid_as_long_as_its_clock_or_its_term_says() {
    let permit = |story: &[Command]| after(story).permits.last().cloned().unwrap();
    assert_eq!(permit(&[admit("03-02", 30)]).until.unwrap().to_string(), "2026-04-01");
    let allowed = permit(&[open("03-02", "visitor", "ask-simply"), step("03-04", "border", "allow")]);
    assert_eq!(
        (allowed.from.to_string(), allowed.until.unwrap().to_string()),
        ("2026-03-04".into(), "2027-03-03".into())
    );
}

#[test]
fn a_permit_that_has_ended_or_run_out_is_not_valid() {
    let story = [admit("03-02", 30), step("03-10", "border", "leave")];
    let valid = |case: &crate::Case, day: &str| case.permits_on(day.parse().unwrap()).count();
    let staying = after(&story[..1]);
    assert_eq!(
        (valid(&staying, "2026-03-01"), valid(&staying, "2026-04-01"), valid(&staying, "2026-04-02")),
        (0, 1, 0)
    );
    assert_eq!(valid(&after(&story), "2026-03-11"), 0);
}

#[test]
fn a_permit_follows_a_clock_that_was_running_already() {
    let content = changed(|it| {
        it.replace(
            "id = \"look\"\n",
            "id = \"look\"\nissues = { permit = \"card\", until_clock = \"answer\" }\n",
        )
    });
    let case = told(&content, &[asked(), step("03-03", "border", "look")]).unwrap();
    assert_eq!(case.permits[0].until.unwrap().to_string(), "2026-03-31");
}

#[test]
fn a_permit_whose_term_gives_no_day_is_a_mistake_and_not_for_ever() {
    let content = changed(|it| it.replace("valid_for = \"card_term\"", "valid_for = \"hours_term\""));
    check_under(
        &content,
        &[open("03-02", "visitor", "ask-simply"), step("03-04", "border", "allow")],
        &[
            "term `hours_term`: 48 hours cannot be added to a date: hours need a moment and working days a calendar; use days, months or years; write in content how long the permit is valid, in days, months or years",
        ],
    );
}

#[test]
fn each_agency_answers_its_own_referral() {
    let both =
        || [asked(), step("03-03", "border", "hand-to-clinic"), step("03-03", "border", "hand-to-ombud")];
    let [a, b, c] = both();
    check(&[a, b, c, answer("03-04", "ombud", true)], &["03-04 10:00 ombud accepted"]);
    let [a, b, c] = both();
    check(
        &[a, b, c, answer("03-04", "border", true)],
        &["referral: this actor cannot answer it; it is for clinic, ombud to answer"],
    );
    check(
        &[asked(), answer("03-04", "clinic", true)],
        &["referral: nobody waits for an answer; hand the person on first"],
    );
}

#[test]
fn who_declines_a_person_answers_for_it() {
    check(
        &[asked(), step("03-03", "border", "hand-to-clinic"), answer("03-04", "clinic", false)],
        &[
            "03-04 10:00 clinic declined",
            "03-04 10:00 breach of referral-clinic: clinic answers until 04-03, told: border",
        ],
    );
}

#[test]
fn a_person_is_in_a_place_from_a_step_to_a_step() {
    let housed = || step("03-03", "border", "house").in_place("bridge");
    let stay = after(&[asked(), housed()]).stay.unwrap();
    assert_eq!((stay.place.as_str(), stay.since), ("bridge", super::at("03-03")));
    assert_eq!(after(&[asked(), housed(), step("03-04", "border", "move-out")]).stay, None);
    check(
        &[asked(), step("03-03", "border", "house")],
        &["place: the person is taken into one; name the place"],
    );
}

fn moved() -> Command {
    command("03-05", "border", Act::Move { to: ContentVersion::stored("aa@next") })
}

#[test]
fn under_new_content_a_case_keeps_its_state_and_its_clocks() {
    let story = [asked(), moved()];
    check(&story, &["03-05 10:00 new law"]);
    let case = after(&story);
    assert_eq!(case.content.as_str(), "aa@next");
    assert_eq!(case.clocks, after(&[asked()]).clocks);
}

#[test]
fn a_clock_that_new_content_does_not_know_stops() {
    let content = changed(|it| {
        let (before, rest) = it.split_once("[state.asking.clock.first-look]").unwrap();
        let (_, after) = rest.split_once("[state.opinion]").unwrap();
        format!("{before}[state.opinion]{after}").replace("meets = \"first-look\"\n", "")
    });
    let case = told(&CONTENT, &[asked()]).unwrap();
    let events = super::play(&content, Some(&case), &moved()).unwrap();
    assert_eq!(
        events.iter().map(super::spoken).collect::<Vec<_>>(),
        ["03-05 10:00 new law, first-look stopped"]
    );
    let mut case = case;
    case.evolve(&events[0].0, events[0].1, None);
    assert!(case.clock(&clock("first-look")).is_none());
}

#[test]
fn a_state_that_is_gone_becomes_what_content_says_or_nothing_happens() {
    let without = |map: &str| {
        changed(|it| {
            let it = it.replace("on_new_version", &format!("{map}on_new_version"));
            it.replace("state.simple", "state.quick").replace("\"simple\"", "\"quick\"")
        })
    };
    let case = told(&CONTENT, &[open("03-02", "visitor", "ask-simply")]).unwrap();
    let lines = |content: &rumbo_content::Content| match super::play(content, Some(&case), &moved()) {
        Ok(events) => events.iter().map(super::spoken).collect(),
        Err(answer) => super::answered(&answer),
    };
    let mapped = without("removed_states = { simple = \"fast\", fast = \"asking\" }\n");
    assert_eq!(
        lines(&mapped),
        ["03-05 10:00 new law -> asking, answer until 04-06, first-look until 03-12, simple-answer stopped"]
    );
    assert_eq!(
        lines(&without("")),
        [
            "content: the new content has no state `simple` and says nothing of what it becomes; map it under `removed_states` of the programme"
        ]
    );
}
