//! What a statement leaves, and what can be said of which place.

use rumbo_base::{AgencyId, PlaceId};

use super::{BedsStated, PlaceEvent, Statement, decide};
use crate::command::Answer;
use crate::tests::country::CONTENT;

fn stated(free: u32, taken: u32) -> BedsStated {
    let place = PlaceId::parse("north").unwrap();
    BedsStated { place, keeper: AgencyId::parse("clinic").unwrap(), free, taken }
}

#[test]
fn who_comes_after_a_statement_takes_of_it_and_who_leaves_gives_back() {
    assert_eq!(stated(3, 10).left(10), 3);
    assert_eq!(stated(3, 10).left(12), 1);
    assert_eq!(stated(3, 10).left(14), 0, "more came than there was room for");
    assert_eq!(stated(3, 10).left(9), 4);
    assert_eq!(stated(u32::MAX, 1).left(0), u32::MAX);
}

#[test]
fn nothing_is_stated_of_a_place_that_takes_nobody_in() {
    for place in ["north", "nowhere", "No Place"] {
        let said = Statement { place: place.to_owned(), agency: AgencyId::parse("clinic").unwrap(), free: 1 };
        let Err(Answer::Unreadable(mistakes)) = decide(&CONTENT, &said, 0) else { panic!("{place}") };
        let [mistake] = mistakes.as_slice() else { panic!("{mistakes:?}") };
        assert_eq!(mistake.place, format!("place `{place}`"));
    }
}

#[test]
fn a_statement_is_written_as_it_was_first_written() {
    let event = PlaceEvent::BedsStated(stated(2, 7));
    let written = r#"{"place":"north","keeper":"clinic","free":2,"taken":7}"#;
    assert_eq!(
        (event.kind(), event.payload_version(), event.payload().unwrap().as_str()),
        ("beds.stated", 1, written)
    );
    assert_eq!(PlaceEvent::read("beds.stated", 1, written).unwrap(), event);
}
