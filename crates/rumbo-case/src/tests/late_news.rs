//! News of what happened before a clock ran out, told after it did.

use rumbo_rules::Value;

use super::{admit, after, check, clock, open, step, tick};

fn left(when: &str) -> crate::Command {
    step(when, "border", "leave").having_happened()
}

#[test]
fn late_news_takes_back_the_clock_that_it_shows_to_have_been_met() {
    let story = [admit("03-02", 30), tick("04-10"), left("03-30")];
    check(
        &story,
        &[
            "03-30 10:00 stay was met by leave, back to staying",
            "03-30 10:00 leave -> left, told, stay met, ended",
        ],
    );
    assert_eq!(after(&story).missed_for_good, []);
}

#[test]
fn late_news_takes_back_all_that_followed() {
    let story = [admit("03-02", 30), tick("05-10"), left("03-30")];
    check(
        &story,
        &[
            "03-30 10:00 leave-term was met by leave, back to late",
            "03-30 10:00 stay was met by leave, back to staying",
            "03-30 10:00 leave -> left, told, stay met, ended",
        ],
    );
}

#[test]
fn news_from_between_two_clocks_takes_back_only_the_later() {
    let story = [admit("03-02", 30), tick("05-10"), left("04-20")];
    check(
        &story,
        &[
            "04-20 10:00 leave-term was met by leave, back to late",
            "04-20 10:00 leave -> left, told, leave-term met, ended",
        ],
    );
    assert_eq!(after(&story).missed_for_good, [clock("stay")]);
}

#[test]
fn news_from_after_the_end_takes_nothing_back() {
    check(
        &[admit("03-02", 30), tick("04-10"), left("04-05")],
        &["04-05 10:00 leave -> left, told, leave-term met, ended"],
    );
    // The case was lost on 3 May: what happened later came too late.
    check(
        &[admit("03-02", 30), tick("05-10"), left("05-05")],
        &[
            "05-05 10:00 told leave, out of order",
            "05-05 10:00 breach of out-of-order-leave: border answers until 06-02, told: ",
        ],
    );
}

#[test]
fn a_breach_of_silence_is_taken_back_with_its_clock() {
    let story =
        [open("03-02", "visitor", "ask"), tick("03-27"), step("03-06", "border", "look").having_happened()];
    check(
        &story,
        &[
            "03-06 10:00 no breach of first-look, by look",
            "03-06 10:00 first-look was met by look, back to asking",
            "03-06 10:00 look -> asking, told, first-look met",
        ],
    );
    let case = after(&story);
    assert_eq!(case.breaches, []);
    // The reminder of 26 March went out; it does not go out again.
    assert_eq!(case.clock(&clock("answer")).unwrap().reminders, []);
}

#[test]
fn an_act_closes_the_book_on_what_ran_out_before_it() {
    let story = [
        admit("03-02", 30).with("dependants", Value::Int(0)),
        tick("04-10"),
        step("04-11", "visitor", "ask"),
        left("03-30"),
    ];
    check(
        &story,
        &[
            "03-30 10:00 told leave, out of order",
            "03-30 10:00 breach of out-of-order-leave: border answers until 04-28, told: ",
        ],
    );
}
