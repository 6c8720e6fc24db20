//! The governance profile: what was published of Mexico, what of it still stands, and one gathered as a case.

use std::collections::BTreeMap;

use rumbo_base::{AgencyId, CaseId, FieldId, ProgrammeId, StepId};
use rumbo_case::Actor;
use rumbo_rules::Value;
use rumbo_stats::{Profile, ProfileLine};

use crate::cases::{Given, Request};
use crate::profile::{Source, profile};
use crate::tests::content::{at, mexico, node};
use crate::{App, Problem};

fn line<'a>(profile: &'a Profile, id: &str) -> &'a ProfileLine {
    let mut lines = profile.dimensions.iter().flat_map(|it| &it.lines);
    lines.find(|it| it.indicator.as_str() == id).unwrap()
}

#[test]
fn it_gives_the_counts_that_were_published_for_2022() {
    let profile = profile(&mexico().content, Some("2022"), "2022-08-31".parse().unwrap()).unwrap();
    let counts = &profile.counts;
    let placed = BTreeMap::from([("well-developed", 51), ("potential", 28), ("treaty", 6), ("implied", 3)]);
    assert_eq!(counts.placement, placed);
    assert_eq!(counts.answer, BTreeMap::from([("yes", 56), ("partial", 16), ("no", 16)]));
    assert_eq!(counts.standing, BTreeMap::from([("holds", 88), ("unanswered", 8)]));
    let questions: Vec<usize> = profile
        .dimensions
        .iter()
        .map(|it| it.lines.iter().filter(|it| it.under.is_none() && it.answer.is_some()).count())
        .collect();
    assert_eq!(questions, [23, 16, 11, 14, 7, 17], "questions that each dimension answers");
    assert!(profile.expired.is_empty());
}

#[test]
fn years_later_what_rested_on_plans_that_ended_is_expired() {
    let profile = profile(&mexico().content, None, "2026-11-22".parse().unwrap()).unwrap();
    let expired: Vec<&str> = profile.expired.iter().map(|it| it.as_str()).collect();
    for plan in ["pnd-2019", "psg-2020", "inm-plan-2019", "pronaind-2021", "pnif-2020", "pecc-2021"] {
        assert!(expired.contains(&plan), "{plan} ended in 2024: {expired:?}");
    }
    let strategy = line(&profile, "2-06");
    assert_eq!((strategy.answer, strategy.standing), (Some("yes"), "expired"));
    let treaty = line(&profile, "1-06");
    assert_eq!((treaty.answer, treaty.standing), (Some("yes"), "holds"));
    let mixed = line(&profile, "5-01");
    assert_eq!((mixed.answer, mixed.standing), (Some("partial"), "weakened"));
}

#[test]
fn every_answer_rests_on_evidence_of_one_of_three_kinds() {
    let profile = profile(&mexico().content, None, "2026-11-22".parse().unwrap()).unwrap();
    let lines = || profile.dimensions.iter().flat_map(|it| &it.lines);
    assert_eq!(lines().filter(|it| it.answer.is_some()).count(), 114);
    assert!(lines().filter(|it| it.answer.is_some()).all(|it| !it.evidence.is_empty()));
    for kind in ["law", "organisation", "service"] {
        assert!(lines().flat_map(|it| &it.evidence).any(|it| it.kind == kind), "nothing is {kind}");
    }
}

/// A case that gathers a profile, driven by the same functions as any other.
struct Gathering {
    app: App,
    case: CaseId,
    acts: usize,
}

impl Gathering {
    fn launched() -> Self {
        let app = node(at("2026-02-01T15:00:00Z"));
        let programme = ProgrammeId::parse("governance-profile").unwrap();
        let given = given(&[("country_scope", "national")]);
        let (launch, request) = (StepId::parse("launch").unwrap(), request("upmrip", 0));
        let case = app.open_case(programme, launch, None, given, false, request).unwrap().case;
        Self { app, case, acts: 0 }
    }
    fn act(&mut self, agency: &str, step: &str, words: &[(&str, &str)]) -> Result<(), Problem> {
        self.acts += 1;
        let (step, request) = (StepId::parse(step).unwrap(), request(agency, self.acts));
        self.app.step(self.case, step, given(words), false, request).map(|_| ())
    }
    fn read(&self, sealed: bool) -> Result<Profile, Problem> {
        let source = Source::Case { id: self.case, sealed };
        self.app.profile(source, "2026-06-01".parse().unwrap(), false)
    }
}

fn given(words: &[(&str, &str)]) -> Given {
    let fact = |(field, word): &(&str, &str)| {
        let value =
            if *field == "comment" { Value::Text((*word).into()) } else { Value::Enum((*word).into()) };
        (FieldId::parse(field).unwrap(), value)
    };
    Given { facts: words.iter().map(fact).collect(), ..Given::default() }
}

fn request(agency: &str, number: usize) -> Request {
    let agency = Some(AgencyId::parse(agency).unwrap());
    let now = at(&format!("2026-02-02T{:02}:00:00Z", 6 + number));
    let actor = Actor { agency, role: None, name: "planner".to_owned() };
    Request { key: format!("act-{number}"), actor, happened_at: now, now, place: None }
}

#[test]
fn a_case_gathers_answers_and_comments_and_vetting_seals_them() {
    let mut it = Gathering::launched();
    let answer = |indicator, answer, evidence| {
        [("indicator", indicator), ("placement", "potential"), ("answer", answer), ("evidence", evidence)]
    };
    it.act("upmrip", "answer", &answer("2-06", "yes", "psg-2020")).unwrap();
    it.act("upmrip", "answer", &answer("2-18", "yes", "lmigra-2")).unwrap();
    it.act("inm", "add-evidence", &[("indicator", "2-06"), ("evidence", "pnd-2019")]).unwrap();
    it.act("upmrip", "answer", &answer("2-06", "partial", "pnd-2019")).unwrap();
    it.act("upmrip", "draft", &[]).unwrap();
    it.act("segob", "consult", &[]).unwrap();
    it.act("sre", "comment", &[("indicator", "2-06"), ("comment", "It ended in 2024.")]).unwrap();
    it.act("segob", "revise", &[]).unwrap();
    assert!(matches!(it.read(true), Err(Problem::Unreadable(_))), "nothing is sealed yet");
    it.act("upmrip", "answer", &answer("2-18", "no", "lmigra-2")).unwrap();
    it.act("sre", "vet", &[]).unwrap();
    it.act("segob", "publish", &[]).unwrap();
    let profile = it.read(true).unwrap();
    let plan = line(&profile, "2-06");
    assert_eq!((plan.answer, plan.standing, plan.evidence.len()), (Some("partial"), "expired", 1));
    assert_eq!(
        (plan.comments[0].agency.as_str(), plan.comments[0].text.as_str()),
        ("sre", "It ended in 2024.")
    );
    assert_eq!(line(&profile, "2-18").answer, Some("no"), "the later answer counts");
    let seal = profile.origin.vetted.unwrap();
    assert_eq!(profile.origin.position, Some(seal.position), "nothing after the seal is read");
    assert_eq!(seal.leaf.len(), 64);
    assert!(it.read(false).unwrap().origin.position > Some(seal.position));
}

#[test]
fn an_answer_without_evidence_is_refused_with_ground_and_remedy() {
    let mut it = Gathering::launched();
    let words = [("indicator", "2-06"), ("placement", "potential"), ("answer", "yes")];
    let Err(Problem::Refused(refusal)) = it.act("upmrip", "answer", &words) else { panic!("not refused") };
    assert_eq!(refusal.code.as_str(), "guard-an-answer-rests-on-evidence");
    assert_eq!(refusal.ground.citations()[0].to_string(), "governance-bodies:profile");
    assert_eq!(refusal.remedy.id.as_str(), "name-evidence");
    for language in ["es", "en"] {
        let texts = &mexico().content.texts;
        assert!(texts.has(language, None, "remedy-name-evidence", Some("do")), "{language}");
    }
    assert_eq!(it.read(false).unwrap().counts.answer, BTreeMap::new());
}

#[test]
fn invented_people_answer_nothing() {
    let app = node(at("2026-02-01T15:00:00Z"));
    let on = "2026-06-01".parse().unwrap();
    let seen = |synthetic| {
        let profile = app.profile(Source::Published(None), on, synthetic).unwrap();
        let measured =
            line(&profile, "6-18").evidence.iter().find(|it| it.id.as_str() == "overstay-measured");
        measured.unwrap().state
    };
    assert_eq!((seen(true), seen(false)), ("synthetic", "not-measured"));
}
