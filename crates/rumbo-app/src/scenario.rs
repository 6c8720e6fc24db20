//! Stories of content, played on a node in memory: the same code that serves people, and nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rumbo_base::{CaseId, Instant, NodeId, ProgrammeId};
use rumbo_case::{Act as Asked, Actor, Event};
use rumbo_content::scenario::{Act, ActOutcome, By, Expectation, Scenario, Verb};
use rumbo_rules::Value;
use rumbo_store::{Options, Secrets};
use serde::Serialize;

use crate::App;
use crate::cases::{Document, Given, Recorded, Request};
use crate::library::Published;
use crate::problem::{Fault, Problem};
use crate::view::CaseView;

/// A story and what did not come out as told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Told {
    /// Its file.
    pub path: String,
    /// Its title.
    pub title: String,
    /// What came out otherwise; empty if all did.
    pub failures: Vec<Failure>,
}

/// Something that came out otherwise than told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Failure {
    /// The line of the act, 0 for what is expected at the end.
    pub line: usize,
    /// What was expected and what came.
    pub what: String,
}

/// Plays one story.
pub fn play(scenario: &Scenario, published: &Arc<Published>) -> Result<Told, Fault> {
    let mut stage = Stage::played(scenario, published)?;
    for expectation in &scenario.expect {
        stage.expect(expectation)?;
    }
    Ok(Told { path: scenario.path.clone(), title: scenario.title.clone(), failures: stage.failures })
}

/// A node on which a story was played, and its cases.
#[cfg(test)]
pub(crate) fn after(scenario: &Scenario, published: &Arc<Published>) -> (App, Vec<CaseId>) {
    let stage = Stage::played(scenario, published).unwrap_or_else(|why| panic!("{}: {why}", scenario.path));
    let cases: BTreeSet<CaseId> = stage.cases.values().copied().collect();
    (stage.app, cases.into_iter().collect())
}

struct Stage<'a> {
    app: App,
    scenario: &'a Scenario,
    /// Cases by label, the person's label standing for their latest.
    cases: BTreeMap<String, CaseId>,
    failures: Vec<Failure>,
    acts: u32,
}

impl<'a> Stage<'a> {
    /// Every act of a story, on a node of its own.
    fn played(scenario: &'a Scenario, published: &Arc<Published>) -> Result<Self, Fault> {
        let begin = scenario.acts.first().map_or(Instant::UNIX_EPOCH, |act| act.at);
        let node = NodeId::parse("story").map_err(|why| Fault::Inconsistent(why.to_string()))?;
        let secrets = Secrets::make(&[7; 32]);
        // A story tells its acts in an order of its own: what was told late stands before what happened later.
        let options = Options {
            node,
            seed: [7; 32],
            secrets,
            database: None,
            max_pages: None,
            clock_behind_seconds_max: u32::MAX,
        };
        let app = App::in_memory(&options, begin)?;
        app.publish_compiled(published, begin)?;
        let mut stage = Self { app, scenario, cases: BTreeMap::new(), failures: Vec::new(), acts: 0 };
        for act in &scenario.acts {
            stage.act(act)?;
        }
        Ok(stage)
    }

    fn act(&mut self, act: &Act) -> Result<(), Fault> {
        self.acts += 1;
        let outcome = self.ask(act);
        let (line, expected) = (act.line, &act.expect);
        match (outcome, expected) {
            (Err(Problem::Fault(fault)), _) => return Err(fault),
            (Err(Problem::Unreadable(mistakes)), _) => {
                let all: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
                self.fail(line, format!("the act cannot be read: {}", all.join("; ")));
            }
            (Err(Problem::Refused(refusal)), Some(ActOutcome::Refused { code, basis, remedy })) => {
                let is = refusal.code.as_str();
                if is != code.as_str() && is.strip_prefix("guard-") != Some(code.as_str()) {
                    self.fail(line, format!("refused by `{is}`, expected `{code}`"));
                }
                if let Some(basis) = basis.as_ref().filter(|it| !refusal.ground.citations().contains(it)) {
                    self.fail(line, format!("the refusal does not rest on `{basis}`"));
                }
                if let Some(remedy) = remedy.as_ref().filter(|it| **it != refusal.remedy.id) {
                    self.fail(line, format!("the remedy is `{}`, expected `{remedy}`", refusal.remedy.id));
                }
            }
            (Err(Problem::Refused(refusal)), _) => self.fail(line, format!("refused by `{}`", refusal.code)),
            (Ok(_), Some(ActOutcome::Refused { code, .. })) => {
                self.fail(line, format!("it was not refused, expected `{code}`"));
            }
            (Ok(case), Some(ActOutcome::Breach(of))) => {
                let view = case.map(|case| self.view(case)).transpose()?;
                let broke = view.is_some_and(|view| view.case.breaches.iter().any(|it| it.of == of.as_str()));
                if !broke {
                    self.fail(line, format!("it opened no breach of `{of}`"));
                }
            }
            (Ok(_), None) => {}
        }
        Ok(())
    }

    fn fail(&mut self, line: usize, what: String) {
        self.failures.push(Failure { line, what });
    }

    fn view(&self, case: CaseId) -> Result<CaseView, Fault> {
        self.app.case(case).map_err(|problem| match problem {
            Problem::Fault(fault) => fault,
            other => Fault::Inconsistent(format!("a case of the story is gone: {other:?}")),
        })
    }

    fn ask(&mut self, act: &Act) -> Result<Option<CaseId>, Problem> {
        let request = self.request(act);
        if act.verb == Verb::Wait {
            self.app.tick_cases(act.at, act.at, |_| ())?;
            return Ok(self.case_of(act));
        }
        let given = Given {
            facts: self.facts(act)?,
            personal: act.personal.iter().map(|(field, value)| (field.clone(), plain(value))).collect(),
            ground: act.ground.clone(),
        };
        let recorded = match &act.verb {
            Verb::Do(step) => self.step(act, step, given, false, request)?,
            Verb::Report(step) => self.step(act, step, given, true, request)?,
            Verb::Serve(step) => {
                let (mode, language) = ("in-person".to_owned(), self.language());
                let asked = Asked::Serve { step: step.clone(), mode, language, interpreter: false };
                self.app.act(self.known_case(act)?, asked, request)?
            }
            Verb::Accept(_) => self.answer(act, true, request)?,
            Verb::Decline(_) => self.answer(act, false, request)?,
            Verb::Correct { field, to, personal: false, .. } => {
                let asked = Asked::Correct { field: field.clone(), to: to.clone() };
                self.app.act(self.known_case(act)?, asked, request)?
            }
            Verb::Correct { field, personal: true, .. } => {
                let mend = "correct it in the vault: the story can only correct what stands in the ledger";
                return Err(
                    rumbo_case::Mistake::new(format!("field `{field}`"), "it is personal", mend).into()
                );
            }
            Verb::Wait => return Ok(None),
        };
        self.cases.insert(act.who.clone(), recorded.case);
        if let Some(label) = &act.case {
            self.cases.insert(label.clone(), recorded.case);
        }
        Ok(Some(recorded.case))
    }

    /// What is recorded with an act; labels of cases become their folios.
    fn facts(&self, act: &Act) -> Result<rumbo_case::event::Facts, Problem> {
        let published = self.app.published()?;
        let programme = crate::cases::programme_named(&published, self.programme(act))?;
        let mut facts = act.with.clone();
        for (field, value) in &mut facts {
            let holds_folio = programme.fields.get(field).is_some_and(|form| form.link.is_some());
            if let Some(case) = self.cases.get(&plain(value)).filter(|_| holds_folio) {
                *value = Value::Text(case.to_string().into());
            }
        }
        Ok(facts)
    }

    /// The programme that an act speaks of.
    fn programme<'s>(&'s self, act: &'s Act) -> &'s ProgrammeId {
        act.programme.as_ref().unwrap_or(&self.scenario.programme)
    }

    fn answer(&self, act: &Act, accepted: bool, request: Request) -> Result<Recorded, Problem> {
        self.app.act(self.known_case(act)?, Asked::AnswerReferral { accepted }, request)
    }

    fn step(
        &self,
        act: &Act,
        step: &rumbo_base::StepId,
        given: Given,
        reported: bool,
        request: Request,
    ) -> Result<Recorded, Problem> {
        let published = self.app.published()?;
        let programme = crate::cases::programme_named(&published, self.programme(act))?;
        let form = programme.step(step);
        let case = self.case_of(act);
        let on_case = match (case, form) {
            (None, _) => false,
            (Some(_), None) => true,
            (Some(case), Some(form)) => !form.opens || form.from.contains(&self.view(case)?.case.state),
        };
        match case.filter(|_| on_case) {
            Some(case) if reported => self.app.report(case, step.clone(), given, request),
            Some(case) => self.app.step(case, step.clone(), given, false, request),
            None => {
                let document = Some(Document { issuer: "XXX".to_owned(), number: act.who.clone() });
                let programme = self.programme(act).clone();
                self.app.open_case(programme, step.clone(), document, given, reported, request)
            }
        }
    }

    fn language(&self) -> String {
        self.app
            .published()
            .ok()
            .and_then(|it| it.content.country.languages.first().cloned())
            .unwrap_or_default()
    }

    fn case_of(&self, act: &Act) -> Option<CaseId> {
        match &act.case {
            Some(label) => self.cases.get(label).copied(),
            None => self.cases.get(&act.who).copied(),
        }
    }

    fn known_case(&self, act: &Act) -> Result<CaseId, Problem> {
        let missing = || rumbo_case::Mistake::new("case", "the story has not opened it yet", "open it first");
        self.case_of(act).ok_or_else(|| missing().into())
    }

    fn request(&self, act: &Act) -> Request {
        let actor = match &act.by {
            By::Agency { agency, person } => Actor::officer(agency.clone(), person.clone()),
            By::Role(role) => Actor::participant(role.clone(), act.who.clone()),
            By::Clock => Actor { agency: None, role: None, name: "clock".to_owned() },
        };
        let now = act.told.unwrap_or(act.at);
        Request {
            key: format!("act-{}", self.acts),
            actor,
            happened_at: act.at,
            now,
            place: act.place.clone(),
        }
    }

    fn expect(&mut self, expected: &Expectation) -> Result<(), Fault> {
        let label = expected.case.clone().or_else(|| self.scenario.acts.first().map(|act| act.who.clone()));
        let Some(case) = label.as_ref().and_then(|it| self.cases.get(it)).copied() else {
            self.fail(0, "there is no case to expect anything of".to_owned());
            return Ok(());
        };
        let view = self.view(case)?;
        let mut wrong = Vec::new();
        let mut differ = |what: &str, is: String, should: String| {
            if is != should {
                wrong.push(format!("{what}: is {is}, expected {should}"));
            }
        };
        if let Some(state) = &expected.state {
            differ("state", view.case.state.to_string(), state.to_string());
        }
        if let Some(ended) = expected.ended {
            differ("ended", view.case.ended.is_some().to_string(), ended.to_string());
        }
        if !expected.events.is_empty() {
            let kinds: Vec<&str> = view.history.iter().map(|entry| entry.event.kind()).collect();
            differ("events", kinds.join(", "), expected.events.join(", "));
        }
        let of = |set: BTreeSet<String>| set.into_iter().collect::<Vec<_>>().join(", ");
        let texts = |set: &BTreeSet<String>| of(set.clone());
        if let Some(breaches) = &expected.breaches {
            differ(
                "open breaches",
                of(view.case.breaches.iter().map(|it| it.of.clone()).collect()),
                texts(breaches),
            );
        }
        if let Some(withdrawn) = &expected.withdrawn {
            differ("withdrawn", of(withdrawn_of(&view)), texts(withdrawn));
        }
        if let Some(clocks) = &expected.clocks {
            let running = view.case.clocks.iter().map(|it| it.id.to_string()).collect();
            differ("clocks", of(running), of(clocks.iter().map(ToString::to_string).collect()));
        }
        if let Some(permits) = &expected.permits {
            let last = self.scenario.acts.last().map_or(Instant::UNIX_EPOCH, |act| act.at);
            let held = view.case.permits_on(self.scenario.zone.date_of(last)).map(|it| it.permit.to_string());
            let held = held.collect();
            differ("permits", of(held), of(permits.iter().map(ToString::to_string).collect()));
        }
        if let Some(reminders) = &expected.reminders {
            differ(
                "reminders",
                of(reminders_of(&view)),
                of(reminders.iter().map(ToString::to_string).collect()),
            );
        }
        for (agency, answer) in &expected.referrals {
            let found = view.case.referrals.iter().rev().find(|it| it.agency == *agency);
            let is = match found.map(|it| it.accepted) {
                None => "none",
                Some(None) => "offered",
                Some(Some(true)) => "accepted",
                Some(Some(false)) => "declined",
            };
            differ(&format!("referral to {agency}"), is.to_owned(), answer.clone());
        }
        for what in wrong {
            self.fail(0, what);
        }
        Ok(())
    }
}

fn withdrawn_of(view: &CaseView) -> BTreeSet<String> {
    let found = view.history.iter().filter_map(|entry| match &entry.event {
        Event::ClockWithdrawn(it) => Some(it.clock.to_string()),
        Event::BreachWithdrawn(it) => Some(it.of.clone()),
        _ => None,
    });
    found.collect()
}

fn reminders_of(view: &CaseView) -> BTreeSet<String> {
    let found = view.history.iter().filter_map(|entry| match &entry.event {
        Event::ReminderSent(it) => Some(it.text.to_string()),
        _ => None,
    });
    found.collect()
}

fn plain(value: &Value) -> String {
    value.to_string()
}
