use rumbo_base::{
    AgencyId, CaseId, ClockId, ContentVersion, PlaceId, Position, ProgrammeId, Pseudonym, RoleId, StateId,
};

use super::*;
use crate::error::StoreError;
use crate::facts::Fact;
use crate::fixture::{at, day, in_memory};
use crate::store::Store;
use crate::transaction::Transaction;

fn case(number: u64, state: &str) -> CaseRow {
    CaseRow {
        case: CaseId(number),
        programme: ProgrammeId::parse("visitor-stay").unwrap(),
        state: StateId::parse(state).unwrap(),
        ended: state == "left",
        adverse: false,
        opened_on: day("2025-01-31"),
        changed_at: at(1),
        place: None,
        content: ContentVersion::stored("xx@1"),
        sequence: 1,
        last_position: Position(number),
        due: None,
    }
}

fn part(number: u64, person: u8) -> Participant {
    let role = RoleId::parse("visitor").unwrap();
    Participant {
        pseudonym: Pseudonym([person; 16]),
        case: CaseId(number),
        role,
        from: day("2025-01-31"),
        until: None,
    }
}

fn due(number: u64, second: i64) -> DueRow {
    DueRow { due_at: at(second), case: CaseId(number), clock: ClockId::parse("authorised-stay").unwrap() }
}

fn running(number: u64, second: i64) -> CaseRow {
    let due = due(number, second);
    CaseRow { due: Some((due.due_at, due.clock)), ..case(number, "staying") }
}

fn with(fill: impl FnOnce(&mut Transaction<'_>) -> Result<(), StoreError> + Send + 'static) -> Store {
    let store = in_memory();
    store.write(fill).unwrap();
    store
}

#[test]
fn cases_are_found_by_state_and_page() {
    let store = with(|tx| {
        for (number, state) in [(1, "staying"), (2, "left"), (3, "staying"), (4, "staying")] {
            tx.add_case(&case(number, state), None)?;
        }
        tx.change_case(&case(3, "left"), None)
    });
    let find = |filter: CaseFilter, limit| -> Vec<u64> {
        store.read(|it| it.cases(&filter, limit)).unwrap().iter().map(|it| it.case.0).collect()
    };
    let staying = CaseFilter { state: Some(StateId::parse("staying").unwrap()), ..CaseFilter::default() };
    let programme = Some(ProgrammeId::parse("visitor-stay").unwrap());
    assert_eq!(find(CaseFilter::default(), 9), [1, 2, 3, 4]);
    assert_eq!(find(staying.clone(), 9), [1, 4]);
    assert_eq!(find(CaseFilter { programme: programme.clone(), ..staying.clone() }, 1), [1]);
    assert_eq!(find(CaseFilter { programme, after: Some(CaseId(1)), ..staying }, 9), [4]);
    assert_eq!(find(CaseFilter { ended: Some(true), ..CaseFilter::default() }, 9), [2, 3]);
    let counts = store.read(|it| it.count_by_state()).unwrap();
    let counts: Vec<_> = counts.iter().map(|it| (it.state.as_str(), it.ended, it.cases)).collect();
    assert_eq!(counts, [("left", true, 2), ("staying", false, 2)]);
    assert_eq!(store.read(|it| it.case_row(CaseId(3))).unwrap(), Some(case(3, "left")));
    assert_eq!(store.read(|it| it.case_row(CaseId(9))).unwrap(), None);
}

#[test]
fn a_case_is_added_once_and_only_an_added_one_changes() {
    let store = with(|tx| tx.add_case(&case(1, "staying"), None));
    assert!(store.write(|tx| tx.add_case(&case(1, "left"), None)).is_err());
    let error = StoreError::from(store.write(|tx| tx.change_case(&case(2, "left"), None)).unwrap_err());
    assert_eq!(error.code(), "store-no-case");
    assert_eq!(store.read(|it| it.case_row(CaseId(1))).unwrap(), Some(case(1, "staying")));
}

#[test]
fn a_persons_open_cases_are_found() {
    let visitor = || ProgrammeId::parse("visitor-stay").unwrap();
    let store = with(move |tx| {
        let about = |person: u8| Some(Pseudonym([person; 16]));
        for (number, state, person) in [(1, "staying", 7), (2, "staying", 7), (3, "staying", 8)] {
            let fact =
                Fact { kind: "state", on: day("2025-01-31"), subject: about(person), ..Fact::default() };
            tx.add_case(&case(number, state), Some(&fact))?;
            tx.add_participants(&[part(number, person), part(number, person)])?;
        }
        // The first one ends.
        tx.change_case(&case(1, "left"), None)
    });
    let open = |person: u8| store.read(|it| it.open_cases_of(Pseudonym([person; 16]))).unwrap();
    assert_eq!(open(7), [(CaseId(2), visitor())]);
    assert_eq!(open(8), [(CaseId(3), visitor())]);
    assert_eq!(open(9), []);
    assert_eq!(store.read(|it| it.participants_of(CaseId(3))).unwrap(), [part(3, 8)]);
}

#[test]
fn what_falls_due_comes_in_order_and_once() {
    let store = with(|tx| {
        for row in [running(1, 50), running(2, 10), running(3, 5)] {
            tx.add_case(&row, None)?;
        }
        for row in [running(1, 30), case(3, "left")] {
            tx.change_case(&row, None)?;
        }
        Ok(())
    });
    assert_eq!(store.read(|it| it.next_due()).unwrap(), Some(at(10)));
    assert_eq!(store.read(|it| it.due_until(at(29), 9)).unwrap(), [due(2, 10)]);
    assert_eq!(store.read(|it| it.due_until(at(30), 9)).unwrap(), [due(2, 10), due(1, 30)]);
    assert_eq!(store.read(|it| it.due_until(at(99), 1)).unwrap(), [due(2, 10)]);
    assert_eq!(store.read(|it| it.due_of(CaseId(1))).unwrap(), Some(due(1, 30)));
    assert_eq!(store.read(|it| it.due_of(CaseId(3))).unwrap(), None);
}

#[test]
fn a_breach_stays_open_until_it_is_dealt_with_or_withdrawn() {
    let breach = |number, second| BreachRow {
        case: CaseId(number),
        breach: "authorised-stay".to_owned(),
        owner: AgencyId::parse("xx-border").unwrap(),
        opened_at: at(second),
        closed_at: None,
        withdrawn: false,
    };
    let store = with(move |tx| {
        tx.put_breach(&breach(1, 1))?;
        tx.put_breach(&breach(2, 2))?;
        tx.put_breach(&breach(3, 3))?;
        tx.put_breach(&BreachRow { closed_at: Some(at(9)), ..breach(1, 1) })?;
        tx.put_breach(&BreachRow { withdrawn: true, ..breach(2, 2) })
    });
    assert_eq!(store.read(|it| it.open_breaches(9)).unwrap(), [breach(3, 3)]);
    assert_eq!(
        store.read(|it| it.breaches_of(CaseId(1))).unwrap(),
        [BreachRow { closed_at: Some(at(9)), ..breach(1, 1) }]
    );
}

#[test]
fn a_lodged_person_takes_a_bed_until_they_leave() {
    let shelter = || PlaceId::parse("xx-shelter").unwrap();
    let store = with(move |tx| {
        tx.put_stay(CaseId(1), &shelter(), at(1))?;
        tx.put_stay(CaseId(2), &PlaceId::parse("xx-airport").unwrap(), at(1))?;
        tx.put_stay(CaseId(2), &shelter(), at(2))
    });
    assert_eq!(store.read(|it| it.occupancy(&shelter())).unwrap(), 2);
    store.write(|tx| tx.end_stay(CaseId(1))).unwrap();
    assert_eq!(store.read(|it| it.occupancy(&shelter())).unwrap(), 1);
}

#[test]
fn a_hand_over_waits_for_its_agency_until_it_answers_or_the_case_is_over() {
    let agency = |name: &str| AgencyId::parse(name).unwrap();
    let store = with(|tx| {
        for number in 1..=3 {
            tx.add_case(&case(number, "here"), None)?;
            tx.put_referral(&AgencyId::parse("school").unwrap(), CaseId(number))?;
        }
        tx.put_referral(&AgencyId::parse("school").unwrap(), CaseId(1))?;
        tx.put_referral(&AgencyId::parse("clinic").unwrap(), CaseId(2))
    });
    let waiting = |name: &str| -> Vec<u64> {
        let rows = store.read(|it| it.handed_to(&agency(name), 10)).unwrap();
        rows.iter().map(|row| row.case.0).collect()
    };
    assert_eq!((waiting("school"), waiting("clinic"), waiting("bank")), (vec![1, 2, 3], vec![2], vec![]));
    store.write(|tx| tx.end_referral(&AgencyId::parse("school").unwrap(), CaseId(2))).unwrap();
    store.write(|tx| tx.change_case(&CaseRow { ended: true, ..case(3, "left") }, None)).unwrap();
    assert_eq!((waiting("school"), waiting("clinic")), (vec![1], vec![2]));
}

#[test]
fn equal_fillings_have_equal_digests_and_others_do_not() {
    let fill = |tx: &mut Transaction<'_>| {
        tx.add_case(&running(1, 5), None)?;
        tx.put_referral(&AgencyId::parse("school").unwrap(), CaseId(1))?;
        tx.add_participants(&[part(1, 7)])
    };
    let store = with(fill);
    let running = store.read(|it| it.dump_projections()).unwrap();
    assert_eq!(running.iter().map(|it| it.rows).collect::<Vec<_>>(), [1, 1, 0, 0, 0, 1]);
    store.write(|tx| tx.reset_projections()).unwrap();
    assert!(store.read(|it| it.needs_rebuild()).unwrap());
    store.write(move |tx| fill(tx).and_then(|()| tx.finish_projections())).unwrap();
    assert!(!store.read(|it| it.needs_rebuild()).unwrap());
    assert_eq!(store.read(|it| it.dump_projections()).unwrap(), running);
    store.write(|tx| tx.change_case(&case(1, "left"), None)).unwrap();
    assert_ne!(store.read(|it| it.dump_projections()).unwrap(), running);
}
