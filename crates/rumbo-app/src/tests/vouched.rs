//! Whose word a time is, on real programmes: nobody confirms their own, a no confirms nothing, and a clock counts from somebody's word.

use rumbo_base::{CaseId, Instant, PlaceId, ProgrammeId, StepId};
use rumbo_case::Act;

use crate::cases::{Given, Request, read_given};
use crate::tests::content::{at, mexico, node};
use crate::{Actor, App};

fn request(who: &str, when: &str) -> Request {
    let moment: Instant = at(when);
    Request {
        key: format!("{who}-{when}"),
        actor: Actor::officer(who.parse().unwrap(), "officer"),
        happened_at: moment,
        now: moment,
        place: Some(PlaceId::parse("aeropuerto-tapachula").unwrap()),
    }
}

/// A child of whom an agency tells.
fn told_by(app: &App, who: &str, when: &str) -> CaseId {
    let programme = ProgrammeId::parse("child-protection-route").unwrap();
    let pairs = [("age_group", "0-11"), ("company", "unaccompanied")]
        .map(|(name, it)| (name.to_owned(), it.to_owned()));
    let given = read_given(&mexico().content.programmes[&programme], &pairs, None).unwrap();
    let step = StepId::parse("notify-as-other-authority").unwrap();
    app.open_case(programme, step, None, given, false, request(who, when)).unwrap().case
}

fn answers(app: &App, case: CaseId, who: &str, when: &str, accepted: bool) {
    app.act(case, Act::AnswerReferral { accepted }, request(who, when)).unwrap();
}

/// Each act of a history that needs somebody's word: who stated it, and who confirmed it.
fn words(app: &App, case: CaseId) -> Vec<(String, Vec<String>)> {
    let view = app.case(case).unwrap();
    let all = (0..view.history.len()).filter_map(|place| view.vouched(place));
    all.map(|it| (it.stated_by, it.confirmed.into_iter().map(|it| it.by).collect())).collect()
}

fn word(stated: &str, confirmed: &[&str]) -> (String, Vec<String>) {
    (format!("{stated}.officer"), confirmed.iter().map(|it| format!("{it}.officer")).collect())
}

#[test]
fn nobody_confirms_their_own_word() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let by_the_dif = told_by(&app, "dif", "2026-03-02T16:00:00Z");
    answers(&app, by_the_dif, "dif", "2026-03-02T17:00:00Z", true);
    assert_eq!(words(&app, by_the_dif), [word("dif", &[])]);
    let by_a_shelter = told_by(&app, "shelters", "2026-03-02T17:05:00Z");
    answers(&app, by_a_shelter, "dif", "2026-03-02T17:10:00Z", true);
    let confirm = StepId::parse("confirm-notice").unwrap();
    let told = request("pfpnna", "2026-03-02T17:20:00Z");
    app.step(by_a_shelter, confirm, Given::default(), false, told).unwrap();
    assert_eq!(words(&app, by_a_shelter)[0], word("shelters", &["dif", "pfpnna"]));
}

#[test]
fn a_no_confirms_nothing() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let case = told_by(&app, "shelters", "2026-03-02T16:00:00Z");
    answers(&app, case, "dif", "2026-03-02T17:00:00Z", false);
    assert_eq!(words(&app, case), [word("shelters", &[])]);
}

#[test]
fn a_clock_counts_from_somebodys_word() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let case = told_by(&app, "shelters", "2026-03-02T16:00:00Z");
    answers(&app, case, "dif", "2026-03-02T17:00:00Z", true);
    let view = app.case(case).unwrap();
    let clock = view.case.clocks.iter().find(|it| it.id.as_str() == "hand-over").unwrap();
    let (since, word) = view.counted_from(clock).unwrap();
    assert_eq!(since, at("2026-03-02T16:00:00Z"));
    assert_eq!((word.stated_by.as_str(), word.confirmed.len()), ("shelters.officer", 1));
    assert_eq!(word.confirmed[0].at, at("2026-03-02T17:00:00Z"));
}
