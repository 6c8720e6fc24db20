//! Clocks: when they begin, stop, wait, begin anew and run out, and what silence then does.

use rumbo_rules::Value;

use super::country::changed;
use super::{admit, after, check, check_under, clock, correct, open, step, tick};

fn asked() -> crate::Command {
    open("03-02", "visitor", "ask")
}

#[test]
fn the_clocks_of_a_state_begin_with_it_and_end_with_it() {
    check(&[asked()], &["03-02 10:00 opened by ask -> asking, answer until 03-31, first-look until 03-09"]);
    check(
        &[admit("03-02", 30), step("03-05", "visitor", "ask")],
        &["03-05 10:00 ask -> asking, answer until 04-06, first-look until 03-12, stay met"],
    );
}

#[test]
fn a_clock_of_the_same_name_goes_on_in_the_next_state() {
    check(
        &[asked(), step("03-05", "border", "ask-opinion")],
        &["03-05 10:00 ask-opinion -> opinion, opinion until 03-12, first-look met"],
    );
    let case = after(&[asked(), step("03-05", "border", "ask-opinion")]);
    assert_eq!(case.clock(&clock("answer")), after(&[asked()]).clock(&clock("answer")));
}

#[test]
fn a_step_that_stays_starts_no_clock_again() {
    let look = |when| step(when, "border", "look");
    check(&[asked(), tick("03-10"), look("03-11")], &["03-11 10:00 look -> asking"]);
    let case = after(&[asked(), tick("03-10"), look("03-11")]);
    assert!(case.clock(&clock("first-look")).is_none());
}

#[test]
fn a_step_that_meets_a_clock_ends_it_wherever_the_step_leads() {
    check(&[asked(), step("03-04", "border", "look")], &["03-04 10:00 look -> asking, first-look met"]);
    let content =
        changed(|it| it.replace("to = \"opinion\"\nby", "to = \"opinion\"\nmeets = \"answer\"\nby"));
    check_under(
        &content,
        &[asked(), step("03-05", "border", "ask-opinion")],
        &["03-05 10:00 ask-opinion -> opinion, opinion until 03-12, first-look met, answer met"],
    );
}

#[test]
fn a_pause_holds_the_clock_through_whatever_happens_until_it_ends() {
    let paused = [asked(), step("03-09", "border", "ask-papers"), step("03-10", "border", "write-again")];
    let case = after(&paused);
    assert_eq!(case.clock(&clock("answer")).unwrap().due, None);
    assert_eq!(case.next_due(), None);
    let [opened, asked, written] = paused;
    // Five working days were touched by the pause: 9 to 13 March.
    check(
        &[opened, asked, written, step("03-13", "visitor", "bring-papers")],
        &["03-13 10:00 bring-papers -> asking, first-look until 03-23, answer until 04-08"],
    );
}

#[test]
fn an_interruption_begins_anew_and_an_extension_adjoins() {
    check(
        &[asked(), step("03-04", "border", "begin-anew")],
        &["03-04 10:00 begin-anew -> asking, answer until 04-03"],
    );
    check(
        &[asked(), step("03-04", "border", "take-longer")],
        &["03-04 10:00 take-longer -> asking, answer until 04-15"],
    );
}

#[test]
fn days_that_nobody_knows_give_no_date() {
    let unknown = || open("03-02", "border", "admit").having_happened();
    check(&[unknown()], &["03-02 10:00 opened by admit -> staying, told, stay until ?"]);
    assert_eq!(after(&[unknown()]).next_due(), None);
    assert_eq!(after(&[unknown()]).permits[0].until, None);
    // What the case grants is capped by what the law allows.
    check(&[admit("03-02", 500)], &["03-02 10:00 opened by admit -> staying, stay until 08-29"]);
}

#[test]
fn reminders_and_ends_fire_in_their_order_at_their_own_moment() {
    check(
        &[admit("03-02", 30), tick("12-31")],
        &[
            "03-22 00:00 soon of stay to visitor",
            "03-31 00:00 very-soon of stay to visitor",
            "04-02 00:00 stay ran out on 04-01: moves -> late, leave-term until 05-02",
            "05-03 00:00 leave-term ran out on 05-02: moves -> lost, ended against, remedy review",
        ],
    );
    check(&[admit("03-02", 30), tick("03-21")], &[]);
    check(&[admit("03-02", 30), tick("03-22 00:00")], &["03-22 00:00 soon of stay to visitor"]);
    check(&[admit("03-02", 30), tick("03-22"), tick("03-23")], &[]);
}

#[test]
fn an_act_never_overtakes_a_clock() {
    check(
        &[admit("03-02", 30), tick("03-31"), step("04-05", "border", "leave")],
        &[
            "04-02 00:00 stay ran out on 04-01: moves -> late, leave-term until 05-02",
            "04-05 10:00 leave -> left, leave-term met, ended",
        ],
    );
}

#[test]
fn silence_refuses_with_the_remedy_and_silence_can_be_a_breach() {
    check(
        &[asked(), tick("04-01")],
        &[
            "03-10 00:00 first-look ran out on 03-09: breach",
            "03-10 00:00 breach of first-look: border answers until 04-09, told: ombud",
            "03-26 00:00 soon of answer to visitor",
            "04-01 00:00 answer ran out on 03-31: refused -> turned-down, ended against, remedy review",
        ],
    );
}

#[test]
fn silence_grants_and_an_opinion_not_given_holds_nothing_up() {
    check(
        &[open("03-02", "visitor", "ask-simply"), tick("03-10")],
        &["03-10 00:00 simple-answer ran out on 03-09: granted -> allowed"],
    );
    check(
        &[asked(), step("03-05", "border", "ask-opinion"), tick("03-13")],
        &["03-13 00:00 opinion ran out on 03-12: no-opinion -> asking, first-look until 03-23"],
    );
}

#[test]
fn what_ends_beside_a_clock_that_ran_out_was_not_met() {
    let content = changed(|it| it.replace("parameter = \"opinion_term\"", "parameter = \"review_term\""));
    let story = [asked(), step("03-27", "border", "ask-opinion"), tick("04-01")];
    check_under(
        &content,
        &story,
        &[
            "04-01 00:00 answer ran out on 03-31: refused -> turned-down, opinion stopped, ended against, remedy review",
        ],
    );
}

#[test]
fn unchecked_law_and_unchecked_days_only_propose() {
    check(
        &[open("03-02", "visitor", "ask-unchecked"), tick("03-10")],
        &["03-10 00:00 unchecked-answer ran out on 03-09: granted, proposes allowed"],
    );
    // The notice that closes 2 April has not been checked, and this term counts past that day.
    check(
        &[open("03-30", "visitor", "ask-simply"), tick("04-08")],
        &["04-08 00:00 simple-answer ran out on 04-07: granted, proposes allowed"],
    );
}

#[test]
fn a_correction_moves_the_clock_and_sends_no_reminder_twice() {
    check(
        &[admit("03-02", 30), tick("03-22"), correct("03-23", "days", Value::Int(25))],
        &["03-23 10:00 days of event 1 is 25, stay until 03-27"],
    );
    let story = [admit("03-02", 30), tick("03-22"), correct("03-23", "days", Value::Int(25)), tick("03-28")];
    check(
        &story,
        &[
            "03-26 00:00 very-soon of stay to visitor",
            "03-28 00:00 stay ran out on 03-27: moves -> late, leave-term until 04-27",
        ],
    );
}

#[test]
fn a_correction_names_the_event_that_held_the_wrong_value() {
    let first = || correct("03-03", "days", Value::Int(40));
    check(
        &[admit("03-02", 30), first(), correct("03-04", "days", Value::Int(50))],
        &["03-04 10:00 days of event 2 is 50, stay until 04-21"],
    );
    check(
        &[admit("03-02", 30), correct("03-03", "dependants", Value::Int(1))],
        &[
            "field `dependants`: it was never recorded; record it with a step, or name a field that the case has",
        ],
    );
}

#[test]
fn a_reminder_counts_back_in_days_or_hours_and_says_so() {
    let content = changed(|it| it.replace("before = \"warn_hours\"", "before = \"warn_months\""));
    check_under(
        &content,
        &[admit("03-02", 30)],
        &[
            "reminder `very-soon` of the clock `stay`: `warn_months` is 1 month, and months cannot be counted back; write it in content in days or hours",
        ],
    );
}

#[test]
fn clocks_that_start_each_other_without_end_are_a_mistake() {
    check(
        &[open("03-02", "border", "chase"), tick("03-03")],
        &["clocks: they start each other without end; break the circle of clocks in the programme"],
    );
}

#[test]
fn local_time_is_that_of_the_place_where_the_clock_began() {
    // At the bridge it is an hour earlier than in the capital: the last day ends there later.
    check(
        &[admit("03-02", 30).in_place("bridge"), tick("04-02 02:00")],
        &[
            "03-22 01:00 soon of stay to visitor",
            "03-31 01:00 very-soon of stay to visitor",
            "04-02 01:00 stay ran out on 04-01: moves -> late, leave-term until 05-02",
        ],
    );
}
