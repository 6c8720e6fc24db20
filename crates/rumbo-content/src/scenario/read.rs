//! Reads stories, with the types of their programme.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use rumbo_base::{Citation, FieldId, IdError, Instant, ProgrammeId, RemedyId, TextKey, Zone};
use rumbo_rules::Value;

use super::{Act, ActOutcome, By, Expectation, Scenario, Verb};
use crate::bundle::Bundle;
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::findings::{Findings, Spot, nearest};
use crate::layout::{self, Place};
use crate::load::{Wrong, value};
use crate::model::{Content, Field, Programme};
use crate::reader::{Item, Source, Table, listed};

/// What an act of a story is.
const ONE_ACT: &str =
    "write one of `do`, `report`, `serve`, `accept`, `decline`, `correct`; or `by = \"clock\"` alone";
/// How a notice can be served.
const MODES: [(&str, &str); 4] = [
    ("in-person", "in-person"),
    ("registered-mail", "registered-mail"),
    ("edict", "edict"),
    ("electronic", "electronic"),
];
/// The person that an act is about if the story names none.
const ONE: &str = "one";

/// Reads the stories of every programme. Those that cannot be told are left out, and the list says why.
pub fn scenarios(bundle: &Bundle, content: &Content) -> (Vec<Scenario>, Vec<Diagnostic>) {
    let findings = Findings::default();
    let mut all = Vec::new();
    for path in bundle.paths() {
        let Some(Place::Scenario(programme)) = layout::place(path) else { continue };
        let (Some(text), Some(programme)) = (bundle.text(path), content.programmes.get(programme)) else {
            let found =
                Diagnostic::error(&codes::NOT_IN_STORY, &Spot::file(path), "the story has no programme");
            findings.add(found.mend("put it below a folder that holds a programme.toml"));
            continue;
        };
        let source = Source::read(path, text, &findings);
        let table = source.table(&findings);
        let story = Story::of_programme(content, programme, &findings);
        let scenario = story.scenario(path, &table);
        table.finish();
        all.extend(scenario.filter(|_| !findings.any_error_in(path)));
    }
    (all, findings.take(|path| bundle.text(path)))
}

/// What a story is checked against.
struct Story<'c> {
    content: &'c Content,
    programme: &'c Programme,
    watched: Vec<String>,
    findings: &'c Findings,
}

/// What a breach can be of: a guard or clock of the programme, a guard that binds every programme, a hand-over, a step that was
/// told out of its order.
fn watched(content: &Content, programme: &Programme) -> Vec<String> {
    let clocks = programme.states.iter().flat_map(|it| &it.clocks).map(|it| it.id.to_string());
    let guards = content.programmes.values().flat_map(|it| &it.guards);
    let binding = guards.filter(|it| !it.forbid_acts.is_empty()).map(|it| it.id.to_string());
    let own = programme.guards.iter().map(|it| it.id.to_string());
    let referrals = programme.steps.iter().filter_map(|it| it.refers.as_ref());
    let referrals = referrals.map(|agency| format!("referral-{agency}"));
    let late = programme.steps.iter().map(|step| format!("out-of-order-{}", step.id));
    own.chain(binding).chain(clocks).chain(referrals).chain(late).collect()
}

impl<'c> Story<'c> {
    fn of_programme(content: &'c Content, programme: &'c Programme, findings: &'c Findings) -> Self {
        Self { content, programme, watched: watched(content, programme), findings }
    }

    fn scenario(&self, path: &str, it: &Table<'_>) -> Option<Scenario> {
        let title = it.need("title").and_then(|it| it.text());
        let zone = it.get("zone").and_then(|it| it.parsed(Zone::named));
        let zone = zone.unwrap_or_else(|| self.content.country.zone.clone());
        it.need("when");
        let acts = it.list("when").iter().filter_map(|it| self.of(it).act(it, &zone)).collect();
        let mut expect = Vec::new();
        if let Some(table) = it.table("expect") {
            let others = table.list("case");
            expect.push(self.expectation(&table, None));
            for other in others {
                let case = other.need("case").and_then(|it| it.text()).map(str::to_owned);
                expect.push(self.of(&other).expectation(&other, case));
            }
        }
        Some(Scenario {
            programme: self.programme.id.clone(),
            path: path.to_owned(),
            title: title?.to_owned(),
            zone,
            acts,
            expect,
        })
    }

    /// The same story where it speaks of a case of another programme.
    fn of(&self, it: &Table<'_>) -> Self {
        let named = it.get("programme").and_then(|it| {
            let names = self.content.programmes.keys().map(|it| it.as_str());
            self.name::<ProgrammeId>("programme", &it, names)
        });
        let programme = named.and_then(|id| self.content.programmes.get(&id)).unwrap_or(self.programme);
        Self::of_programme(self.content, programme, self.findings)
    }

    fn act(&self, it: &Table<'_>, zone: &Zone) -> Option<Act> {
        let at = it.need("at").and_then(|it| self.moment(&it, zone));
        let told = it.get("told").and_then(|it| self.moment(&it, zone));
        if let (Some(at), Some(told)) = (at, told)
            && told < at
        {
            self.wrong_act(
                &it.spot_of("told"),
                "it is told before it happens",
                "`told` is later than `at`, or left out",
            );
        }
        let by = it.need("by").and_then(|it| self.by(&it));
        let verb = self.verb(it, by.as_ref());
        let place = it
            .get("place")
            .and_then(|it| self.name("place", &it, self.content.places.keys().map(|it| it.as_str())));
        let (with, personal) = it.table("with").map(|it| self.with(&it)).unwrap_or_default();
        let expect = it.table("expect").and_then(|it| self.outcome(&it));
        let ground = it.get("ground").and_then(|it| self.ground(&it, verb.as_ref(), expect.as_ref()));
        let mode = it.get("mode").and_then(|it| it.choice(&MODES)).map(str::to_owned);
        let who = it.text("who").unwrap_or(ONE).to_owned();
        let case = it.text("case").map(str::to_owned);
        it.finish();
        let line = it.line();
        Some(Act {
            line,
            at: at?,
            told,
            by: by?,
            verb: verb?,
            programme: it.text("programme").map(|_| self.programme.id.clone()),
            who,
            case,
            mode,
            place,
            with,
            personal,
            ground,
            expect,
        })
    }

    fn moment(&self, item: &Item<'_>, zone: &Zone) -> Option<Instant> {
        let moment = zone.instant(item.moment()?);
        if moment.is_none() {
            self.wrong_act(
                &item.spot(),
                "this moment is beyond the years that can be held",
                "correct the year",
            );
        }
        moment
    }

    fn by(&self, item: &Item<'_>) -> Option<By> {
        let text = item.text()?;
        if text == "clock" {
            return Some(By::Clock);
        }
        if let Some((agency, person)) = text.rsplit_once('.')
            && let Some(id) = self.content.agencies.keys().find(|it| it.as_str() == agency)
        {
            return Some(By::Agency { agency: id.clone(), person: person.to_owned() });
        }
        let role = self.programme.roles.keys().find(|it| it.as_str() == text);
        if role.is_none() {
            let roles = self.programme.roles.keys().map(|it| it.as_str());
            let message = format!("nobody is called `{text}` here");
            let mend = format!(
                "write an agency and a person, as `inm.officer`, or `clock`, or one of {}",
                listed(roles)
            );
            self.findings.add(Diagnostic::error(&codes::NOT_IN_STORY, &item.spot(), message).mend(mend));
        }
        role.cloned().map(By::Role)
    }

    fn verb(&self, it: &Table<'_>, by: Option<&By>) -> Option<Verb> {
        let steps = || self.programme.steps.iter().map(|it| it.id.as_str());
        let occurrences = || self.programme.occurrences.iter().map(|it| it.id.as_str());
        let agencies = || self.content.agencies.keys().map(|it| it.as_str());
        let verbs = ["do", "report", "serve", "accept", "decline", "correct"];
        let there: Vec<(&str, Item<'_>)> =
            verbs.into_iter().filter_map(|key| Some((key, it.get(key)?))).collect();
        match (there.as_slice(), by) {
            ([], Some(By::Clock)) => Some(Verb::Wait),
            ([(verb, item)], by) if by != Some(&By::Clock) => match *verb {
                "do" => self.name("step", item, steps()).map(Verb::Do),
                "report" => {
                    self.name("step or occurrence", item, steps().chain(occurrences())).map(Verb::Report)
                }
                "serve" => self.name("step", item, steps()).map(Verb::Serve),
                "accept" => self.name("agency", item, agencies()).map(Verb::Accept),
                "decline" => self.name("agency", item, agencies()).map(Verb::Decline),
                _ => self.correction(&item.table()?),
            },
            (_, None) => None,
            _ => {
                self.wrong_act(&it.spot(), "an act does one thing, and the clock does none", ONE_ACT);
                None
            }
        }
    }

    fn correction(&self, it: &Table<'_>) -> Option<Verb> {
        let reports = self
            .programme
            .steps
            .iter()
            .map(|it| &it.id)
            .chain(self.programme.occurrences.iter().map(|it| &it.id));
        let of =
            it.need("of").and_then(|it| self.name("step or occurrence", &it, reports.map(|it| it.as_str())));
        let name = it.need("field");
        let to = it.need("to");
        it.finish();
        let field = self.field(name?.text()?, &name?.spot())?;
        let to = self.value(&to?, field)?;
        Some(Verb::Correct { of: of?, field: field.id.clone(), to, personal: field.personal })
    }

    /// What is recorded, and apart from it what goes to the vault.
    fn with(&self, it: &Table<'_>) -> (BTreeMap<FieldId, Value>, BTreeMap<FieldId, Value>) {
        let (mut with, mut personal) = (BTreeMap::new(), BTreeMap::new());
        for (name, item) in it.entries() {
            let Some(field) = self.field(name, &item.spot()) else { continue };
            if let Some(value) = self.value(&item, field) {
                let into = if field.personal { &mut personal } else { &mut with };
                into.insert(field.id.clone(), value);
            }
        }
        (with, personal)
    }

    fn field(&self, name: &str, spot: &Spot) -> Option<&Field> {
        let fields = &self.programme.fields;
        let found = fields.values().find(|it| it.id.as_str() == name);
        if found.is_none() {
            self.not_there("field", name, spot, fields.keys().map(|it| it.as_str()));
        }
        found
    }

    fn value(&self, item: &Item<'_>, field: &Field) -> Option<Value> {
        let told = |wrong: Vec<Wrong>| {
            for it in wrong {
                let found = Diagnostic::error(&codes::STORY_VALUE, &it.spot, it.why);
                self.findings.add(found.label(format!("the field `{}`", field.id)).mend(it.mend));
            }
        };
        value(item, &field.ty, &self.content.enums).map_err(told).ok()
    }

    /// A ground of the step; where a refusal is expected, any.
    fn ground(&self, item: &Item<'_>, verb: Option<&Verb>, expect: Option<&ActOutcome>) -> Option<TextKey> {
        let (Some(Verb::Do(step) | Verb::Report(step)), None) = (verb, expect) else { return item.word() };
        let step = self.programme.step(step)?;
        self.name("ground", item, step.grounds.keys().map(|it| it.as_str()))
    }

    fn outcome(&self, it: &Table<'_>) -> Option<ActOutcome> {
        let refused = it.word::<TextKey>("refused");
        let basis = it.get("basis").and_then(|it| it.word::<Citation>());
        let remedies = self.content.remedies.keys().map(|it| it.as_str());
        let remedy = it.get("remedy").and_then(|it| self.name::<RemedyId>("remedy", &it, remedies));
        let breach = it.get("breach").and_then(|it| self.name("guard or clock", &it, self.watched()));
        it.finish();
        match (refused, breach) {
            (Some(code), None) => Some(ActOutcome::Refused { code, basis, remedy }),
            (None, Some(of)) => Some(ActOutcome::Breach(of)),
            _ => {
                self.wrong_act(
                    &it.spot(),
                    "an act is expected either to be `refused` or to open a `breach`",
                    "write one of the two, or no `expect`",
                );
                None
            }
        }
    }

    fn expectation(&self, it: &Table<'_>, case: Option<String>) -> Expectation {
        let states = self.programme.states.iter().map(|it| it.id.as_str());
        let permits = || self.content.permits.keys().map(|it| it.as_str());
        let clocks = || self.programme.states.iter().flat_map(|it| &it.clocks);
        let texts = || clocks().flat_map(|it| &it.reminders).map(|it| it.text.as_str());
        let texts_of = |key| it.get(key).map(|it| it.items()).unwrap_or_default();
        let events = texts_of("events");
        let expectation = Expectation {
            case,
            state: it.get("state").and_then(|it| self.name("state", &it, states)),
            ended: it.get("ended").and_then(|it| it.flag()),
            events: events.iter().filter_map(|it| it.text()).map(str::to_owned).collect(),
            breaches: self.set::<TextKey>(it, "breaches", "guard or clock", self.watched()).map(strings),
            withdrawn: self.set::<TextKey>(it, "withdrawn", "guard or clock", self.watched()).map(strings),
            clocks: self.set(it, "clocks", "clock", clocks().map(|it| it.id.as_str())),
            permits: self.set(it, "permits", "permit", permits()),
            reminders: self.set(it, "reminders", "reminder", texts()),
            referrals: it.table("referrals").map(|it| self.referrals(&it)).unwrap_or_default(),
        };
        it.finish();
        expectation
    }

    fn referrals(&self, it: &Table<'_>) -> BTreeMap<rumbo_base::AgencyId, String> {
        let words = ["offered", "accepted", "declined"].map(|it| (it, it));
        let mut all = BTreeMap::new();
        for (name, item) in it.entries() {
            let agency = self.content.agencies.keys().find(|it| it.as_str() == name);
            if agency.is_none() {
                self.not_there(
                    "agency",
                    name,
                    &item.spot(),
                    self.content.agencies.keys().map(|it| it.as_str()),
                );
            }
            if let (Some(agency), Some(word)) = (agency, item.choice(&words)) {
                all.insert(agency.clone(), word.to_owned());
            }
        }
        all
    }

    /// Guards, clocks and hand-overs: what a breach can be of.
    fn watched(&self) -> impl Iterator<Item = &str> {
        self.watched.iter().map(String::as_str)
    }

    fn set<'n, T: FromStr<Err = IdError> + Ord>(
        &self,
        it: &Table<'_>,
        key: &'static str,
        what: &str,
        names: impl Iterator<Item = &'n str>,
    ) -> Option<BTreeSet<T>> {
        let names: Vec<&str> = names.collect();
        Some(
            it.get(key)?.items().iter().filter_map(|it| self.name(what, it, names.iter().copied())).collect(),
        )
    }

    /// An id that the programme or country has.
    fn name<'n, T: FromStr<Err = IdError>>(
        &self,
        what: &str,
        item: &Item<'_>,
        names: impl Iterator<Item = &'n str>,
    ) -> Option<T> {
        let id = item.word::<T>()?;
        let text = item.text()?;
        let names: Vec<&str> = names.collect();
        if names.contains(&text) {
            return Some(id);
        }
        self.not_there(what, text, &item.spot(), names.into_iter());
        None
    }

    fn not_there<'n>(&self, what: &str, name: &str, spot: &Spot, names: impl Iterator<Item = &'n str>) {
        let names: Vec<&str> = names.collect();
        let mend = match nearest(name, names.iter().copied()) {
            Some(meant) => format!("write `{meant}`"),
            None if names.len() > 20 || names.is_empty() => {
                format!("name a {what} of `{}`", self.programme.id)
            }
            None => format!("write one of {}", listed(names)),
        };
        let message = format!("`{}` has no {what} `{name}`", self.programme.id);
        self.findings.add(Diagnostic::error(&codes::NOT_IN_STORY, spot, message).mend(mend));
    }

    fn wrong_act(&self, spot: &Spot, message: &str, mend: &str) {
        self.findings.add(Diagnostic::error(&codes::STORY_ACT, spot, message).mend(mend));
    }
}

fn strings(ids: BTreeSet<TextKey>) -> BTreeSet<String> {
    ids.iter().map(ToString::to_string).collect()
}
