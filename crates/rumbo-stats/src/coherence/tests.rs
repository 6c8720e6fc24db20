//! A small country compared across groups, and duties as they are kept.

use super::*;
use crate::profile::tests::country;

fn counts(clock: &str, met: u64, missed: u64) -> ClockCounts {
    ClockCounts::from([(("visit".to_owned(), clock.to_owned()), Outcomes { met, missed })])
}

fn duty(counts: &ClockCounts, clock: &str) -> DutyLine {
    let view = CoherenceView::build(&country(), counts, 5);
    let all: Vec<String> = view.duties.iter().map(|it| it.clock.clone()).collect();
    let found = view.duties.into_iter().find(|it| it.clock == clock);
    found.unwrap_or_else(|| panic!("{clock} is not among {all:?}"))
}

#[test]
fn every_right_speaks_of_the_four_groups_in_their_order() {
    let view = CoherenceView::build(&country(), &ClockCounts::new(), 5);
    let care = &view.rights[0];
    let cells: Vec<(&str, &str)> = care.groups.iter().map(|it| (it.group, it.extent)).collect();
    assert_eq!(
        cells,
        [
            ("immigrant", "whole"),
            ("emigrant", "unfound"),
            ("in-transit", "limited"),
            ("returnee", "not-meant"),
        ]
    );
    assert_eq!(view.gaps, 2, "what is not meant is no gap");
    assert_eq!(care.groups[0].programmes, ["visit"]);
}

#[test]
fn a_rate_is_shown_once_both_of_its_counts_can_be() {
    let kept = |met, missed| duty(&counts("answer", met, missed), "answer").kept;
    assert_eq!(kept(0, 0), Kept::Nothing);
    assert_eq!(kept(90, 10), Kept::Rate { met: 90, of: 100, percent: 90 });
    assert_eq!(kept(2, 1), Kept::Protected);
    assert_eq!(kept(90, 1), Kept::Protected, "who missed it could be recognised");
    assert_eq!(kept(90, 0), Kept::Rate { met: 90, of: 90, percent: 100 });
    assert_eq!(kept(0, 7), Kept::Rate { met: 0, of: 7, percent: 0 });
}

#[test]
fn a_term_that_only_people_have_is_no_duty_of_the_state() {
    let view = CoherenceView::build(&country(), &ClockCounts::new(), 5);
    assert!(view.duties.iter().all(|it| it.clock != "stay"), "the visitor leaves, not the office");
    assert_eq!(duty(&ClockCounts::new(), "answer").told_by, "self-reported");
}

#[test]
fn languages_are_counted_on_the_texts_that_are_there() {
    let view = CoherenceView::build(&country(), &ClockCounts::new(), 5);
    let [en, es, fr] = view.languages.as_slice() else { panic!("three are read") };
    assert!(en.texts > 50 && en.texts == en.of && es.texts == es.of);
    assert_eq!((fr.language.as_str(), fr.texts, fr.programmes.len()), ("fr", 0, 0));
    assert_eq!(en.programmes, ["visit"]);
}
