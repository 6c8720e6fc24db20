//! Acts that must not be, one after the other, on real programmes of Mexico: each is a lawful no with its ground and its remedy, in the words
//! of both languages, and records nothing; or it is a breach with an owner and a day. What cannot be read, capacity, councils and the
//! profile have tests of their own beside this one.

use rumbo_base::{CaseId, PlaceId, ProgrammeId, Refusal, StepId};
use rumbo_case::Event;
use rumbo_render::Voice;

use crate::cases::{Given, Recorded, Request, read_given};
use crate::problem::Problem;
use crate::tests::content::{at, mexico, node};
use crate::{Actor, App};

/// An agency's act at a moment, told at that moment.
struct Act<'a> {
    programme: &'a str,
    by: &'a str,
    when: &'a str,
    step: &'a str,
    with: &'a [(&'a str, &'a str)],
}

const ROUTE: &str = "child-protection-route";
const CLAIM: &str = "refuge-claim";
const CHILD: &[(&str, &str)] = &[("age_group", "0-11"), ("company", "unaccompanied")];

impl Act<'_> {
    fn request(&self) -> Request {
        let actor = match self.by {
            "applicant" => Actor::participant("applicant".parse().unwrap(), "self"),
            agency => Actor::officer(agency.parse().unwrap(), "officer"),
        };
        Request {
            key: format!("{}-{}-{}", self.step, self.by, self.when),
            actor,
            happened_at: at(self.when),
            now: at(self.when),
            place: Some(PlaceId::parse("aeropuerto-tapachula").unwrap()),
        }
    }

    fn given(&self) -> Given {
        let pairs: Vec<(String, String)> =
            self.with.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let programme = ProgrammeId::parse(self.programme).unwrap();
        read_given(&mexico().content.programmes[&programme], &pairs, None).unwrap()
    }

    fn opens(&self, app: &App) -> Result<Recorded, Problem> {
        let (programme, step) =
            (ProgrammeId::parse(self.programme).unwrap(), StepId::parse(self.step).unwrap());
        app.open_case(programme, step, None, self.given(), false, self.request())
    }

    fn on(&self, app: &App, case: CaseId) -> Result<Recorded, Problem> {
        app.step(case, StepId::parse(self.step).unwrap(), self.given(), false, self.request())
    }
}

fn route<'a>(by: &'a str, when: &'a str, step: &'a str, with: &'a [(&'a str, &'a str)]) -> Act<'a> {
    Act { programme: ROUTE, by, when, step, with }
}

fn claim<'a>(by: &'a str, when: &'a str, step: &'a str, with: &'a [(&'a str, &'a str)]) -> Act<'a> {
    Act { programme: CLAIM, by, when, step, with }
}

fn head(app: &App) -> u64 {
    app.store.read(|it| it.head()).unwrap().map_or(0, |it| it.position.0)
}

/// The refusal of an act that recorded nothing, whose words are there in both languages.
fn refused(app: &App, programme: &str, act: impl FnOnce() -> Result<Recorded, Problem>) -> Refusal {
    let before = head(app);
    let refusal = match act() {
        Err(Problem::Refused(refusal)) => *refusal,
        other => panic!("{other:?}"),
    };
    assert_eq!(head(app), before, "a refusal was recorded");
    assert!(refusal.ground.citations().iter().next().is_some());
    let (mexico, programme) = (mexico(), ProgrammeId::parse(programme).unwrap());
    let [spanish, english] = ["es", "en"].map(|language| {
        let voice = Voice::new(&mexico.content, language).of(&programme);
        let page = rumbo_render::refusal(voice, &refusal).into_string();
        let remedy = format!("remedy-{}", refusal.remedy.id);
        for words in [voice.words(&remedy), voice.attribute(&remedy, "do"), voice.said(refusal.code.as_str())]
        {
            assert!(words.found() && words.other_language().is_none(), "{language}: {refusal:?}");
            assert!(page.contains(words.text()), "{language}: `{}` is not said: {page}", words.text());
        }
        page
    });
    assert_ne!(spanish, english);
    refusal
}

fn said(refusal: &Refusal) -> (&str, &str) {
    (refusal.code.as_str(), refusal.remedy.id.as_str())
}

fn detected(app: &App) -> CaseId {
    route("inm", "2026-03-02T16:00:00Z", "detect", CHILD).opens(app).unwrap().case
}

#[test]
fn a_step_by_the_wrong_agency_too_early_or_twice_is_a_lawful_no() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let case = detected(&app);
    let wrong = refused(&app, ROUTE, || route("comar", "2026-03-02T16:10:00Z", "notify", &[]).on(&app, case));
    assert_eq!(said(&wrong), ("refusal-not-this-actor", "ask-the-procuraduria"));
    let early = refused(&app, ROUTE, || {
        route("pfpnna", "2026-03-02T16:15:00Z", "adopt-plan", &[("plan", "stay")]).on(&app, case)
    });
    assert_eq!(said(&early), ("refusal-not-in-this-state", "ask-the-procuraduria"));
    route("inm", "2026-03-02T16:20:00Z", "notify", &[]).on(&app, case).unwrap();
    let twice = refused(&app, ROUTE, || route("inm", "2026-03-02T16:30:00Z", "notify", &[]).on(&app, case));
    assert_eq!(said(&twice), ("refusal-not-in-this-state", "ask-the-procuraduria"));
}

#[test]
fn a_step_before_its_guard_falls_is_a_lawful_no() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let case = detected(&app);
    let procedure = route("inm", "2026-03-02T16:10:00Z", "open-migration-procedure", &[]);
    let no = refused(&app, ROUTE, || procedure.on(&app, case));
    assert_eq!(said(&no), ("guard-no-procedure-before-notice", "ask-the-procuraduria"));
    route("inm", "2026-03-02T16:20:00Z", "notify", &[]).on(&app, case).unwrap();
    route("inm", "2026-03-02T16:25:00Z", "open-migration-procedure", &[]).on(&app, case).unwrap();
}

#[test]
fn a_step_after_its_term_is_a_lawful_no_that_names_the_way_that_is_left() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let case = claim("inm", "2026-01-05T16:00:00Z", "learn-of-wish", &[]).opens(&app).unwrap().case;
    claim("inm", "2026-01-05T16:20:00Z", "tell-comar", &[]).on(&app, case).unwrap();
    app.tick(at("2026-06-01T16:00:00Z"), |_| ()).unwrap();
    let by_self: &[(&str, &str)] = &[("filed_by", "self")];
    let late =
        refused(&app, CLAIM, || claim("applicant", "2026-06-01T17:00:00Z", "file", by_self).on(&app, case));
    assert_eq!(said(&late), ("refusal-not-in-this-state", "claim-protection"));
    claim("applicant", "2026-06-01T18:00:00Z", "file-late", by_self).on(&app, case).unwrap();
}

#[test]
fn a_step_without_what_it_needs_is_a_lawful_no_that_names_it() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let no = refused(&app, ROUTE, || {
        route("inm", "2026-03-02T16:00:00Z", "detect", &[("age_group", "0-11")]).opens(&app)
    });
    assert_eq!(said(&no), ("refusal-papers-missing", "ask-the-procuraduria"));
    assert_eq!(no.missing.iter().map(|it| it.as_str()).collect::<Vec<_>>(), ["company"]);
}

#[test]
fn a_hand_over_that_nobody_accepts_is_a_breach_with_an_owner_and_a_day() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let case = detected(&app);
    route("inm", "2026-03-02T16:20:00Z", "notify", &[]).on(&app, case).unwrap();
    app.tick(at("2026-03-03T16:00:00Z"), |_| ()).unwrap();
    let view = app.case(case).unwrap();
    let breach = view.case.breaches.iter().find(|it| it.of.as_str() == "referral-dif").unwrap();
    assert_eq!(breach.owner.as_str(), "dif");
    let opened = |it: &&crate::view::Entry| matches!(&it.event, Event::BreachOpened(it) if it.of.as_str() == "referral-dif");
    let Event::BreachOpened(opened) = &view.history.iter().find(opened).unwrap().event else { panic!() };
    assert!(opened.answer_due.is_some(), "{opened:?}");
}
