//! Every programme of Mexico, wherever a story leaves a case of it: each of its steps is asked for by an office that it is not for, and
//! each that the state does not have (too early, a second time, after the end) by the one that it is for. All are lawful noes.

use std::collections::{BTreeMap, BTreeSet};

use rumbo_base::{CaseId, Instant, PlaceId, ProgrammeId, Refusal, StateId};
use rumbo_content::{Programme, Scenario, Step};
use rumbo_render::Voice;

use crate::cases::{Given, Request};
use crate::problem::Problem;
use crate::scenario::after;
use crate::tests::content::mexico;
use crate::{Actor, App};

/// Offices of which at least one has nothing to do with a step.
const STRANGERS: [&str; 4] = ["economia", "condusef", "inegi", "farms"];

/// Asks for a step and gives back the refusal; whatever else comes is a mistake of the software.
fn refused(app: &App, case: CaseId, step: &Step, who: &str, at: Instant) -> Refusal {
    let programme = app.case(case).unwrap().case.programme;
    let role = mexico().content.programmes[&programme].roles.keys().find(|it| it.as_str() == who).cloned();
    let actor = match role {
        Some(role) => Actor::participant(role, "self"),
        None => Actor::officer(who.parse().unwrap(), "officer"),
    };
    let request = Request {
        key: format!("{case}-{}-{who}", step.id),
        actor,
        happened_at: at,
        now: at,
        place: Some(PlaceId::parse("aeropuerto-tapachula").unwrap()),
    };
    // A decision against somebody names its ground: the office that may not take it would choose one too.
    let given = Given { ground: step.grounds.keys().next().cloned(), ..Given::default() };
    match app.step(case, step.id.clone(), given, false, request) {
        Err(Problem::Refused(refusal)) => *refusal,
        other => panic!("{programme}/{} by {who}: {other:?}", step.id),
    }
}

/// What can be done instead is said in both languages, and so is why.
fn is_said(programme: &Programme, refusal: &Refusal) {
    assert!(refusal.ground.citations().iter().next().is_some(), "{refusal:?}");
    assert_eq!(Some(&refusal.remedy.id), programme.remedy.as_ref(), "{}", programme.id);
    for language in ["es", "en"] {
        let content = &mexico().content;
        let voice = Voice::new(content, language).of(&programme.id);
        let remedy = format!("remedy-{}", refusal.remedy.id);
        let said = voice.said(refusal.code.as_str());
        for words in [voice.words(&remedy), voice.attribute(&remedy, "do"), said] {
            assert!(words.found() && words.other_language().is_none(), "{language}: {refusal:?}");
        }
    }
}

/// Every wrong step on a case: how many were refused. Nothing is recorded.
fn walk(app: &App, case: CaseId) -> usize {
    let view = app.case(case).unwrap();
    let content = &mexico().content;
    let programme = &content.programmes[&view.case.programme];
    let last = view.history.last().unwrap();
    let at = last.happened_at.max(last.recorded_at);
    let mut said = BTreeMap::new();
    for step in &programme.steps {
        let stranger = STRANGERS.iter().find(|it| !step.by.iter().any(|by| by == **it)).unwrap();
        let wrong = refused(app, case, step, stranger, at);
        assert_eq!(wrong.code.as_str(), "refusal-not-this-actor", "{}", step.id);
        said.insert((wrong.code.clone(), step.id.clone()), wrong);
        if !step.from.contains(&view.case.state) {
            let moment = refused(app, case, step, &step.by[0], at);
            assert_eq!(moment.code.as_str(), "refusal-not-in-this-state", "{}", step.id);
            said.insert((moment.code.clone(), step.id.clone()), moment);
        }
    }
    said.values().for_each(|it| is_said(programme, it));
    assert_eq!(app.case(case).unwrap().history.len(), view.history.len(), "a no was recorded");
    said.len()
}

#[test]
fn in_every_state_that_a_story_reaches_every_wrong_step_is_a_lawful_no() {
    let mexico = mexico();
    let stories: Vec<Scenario> = rumbo_content::scenarios(&mexico.bundle, &mexico.content).0;
    let mut seen: BTreeSet<(ProgrammeId, StateId)> = BTreeSet::new();
    let mut noes: BTreeMap<ProgrammeId, usize> = BTreeMap::new();
    for story in &stories {
        let new = |it: &rumbo_content::scenario::Expectation| {
            it.state.as_ref().is_some_and(|state| !seen.contains(&(story.programme.clone(), state.clone())))
        };
        if !story.expect.iter().any(new) {
            continue;
        }
        let (app, cases) = after(story, &mexico);
        for case in cases {
            let case_now = app.case(case).unwrap().case;
            if seen.insert((case_now.programme.clone(), case_now.state)) {
                *noes.entry(case_now.programme).or_default() += walk(&app, case);
            }
        }
    }
    for programme in mexico.content.programmes.values() {
        assert!(noes.get(&programme.id).is_some_and(|it| *it > programme.steps.len()), "{}", programme.id);
        let ends = programme.states.iter().filter(|it| it.is_final);
        let after_the_end = ends.filter(|it| seen.contains(&(programme.id.clone(), it.id.clone()))).count();
        assert!(after_the_end > 0, "no story of `{}` ends", programme.id);
    }
}
