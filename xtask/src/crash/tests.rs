use super::*;

fn answers(told: &[(&str, u64)]) -> Answers {
    let mut answers = Answers::default();
    told.iter().for_each(|(key, position)| answers.take(key, *position, 0).unwrap());
    answers
}

#[test]
fn what_was_answered_must_be_there_once() {
    let shown = "event 0-0 1 .\nevent 1-0 2 .\nwhole true 2 .\n";
    assert_eq!(compare(shown, &answers(&[("0-0", 1)])).unwrap(), 2);
    let refused = |shown: &str, told: &[(&str, u64)]| compare(shown, &answers(told)).unwrap_err().to_string();
    assert!(refused(shown, &[("0-1", 3)]).contains("is not there"));
    assert!(refused(shown, &[("0-0", 2)]).contains("is not there"));
    assert!(refused("event 0-0 1 .\nevent 0-0 2 .\nwhole true 2 .\n", &[]).contains("recorded twice"));
    assert!(refused("event 0-0 1 .\nwhole false 1 .\n", &[]).contains("not whole"));
    assert!(refused("event 0-0 1 .\n", &[]).contains("not whole"));
}

#[test]
fn an_answer_that_changes_is_told_and_a_caller_goes_on_after_its_last() {
    let mut answers = answers(&[("3-0", 1), ("3-1", 5)]);
    assert_eq!(answers.next.get(3), Some(&2));
    answers.take("3-1", 5, 4).unwrap();
    assert_eq!(answers.repeated, 0);
    answers.take("3-2", 6, 6).unwrap();
    assert_eq!(answers.repeated, 1, "recorded before the node was started");
    assert!(answers.take("3-1", 6, 4).unwrap_err().to_string().contains("answered twice"));
}

#[test]
fn a_line_that_the_kill_cut_is_no_answer() {
    assert_eq!(told("ack 0-17 123 .", "ack"), Some(("0-17", 123)));
    for cut in ["ack 0-17 123", "ack 0-17 12", "ack 0-17 ", "ack", ""] {
        assert_eq!(told(cut, "ack"), None, "{cut}");
    }
}
