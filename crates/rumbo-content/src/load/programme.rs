//! Reads `programmes/<id>/programme.toml`: what it is, its roles, fields, states and clocks. Steps and guards are read in
//! `steps`, papers in `papers`.

use std::collections::BTreeMap;
use std::str::FromStr;

use rumbo_base::{FieldId, IdError, ProgrammeId, RoleId, StateId};
use rumbo_rules::{FactType, Scope};

use super::tables::DIMENSIONS;
use super::{Holds, Loader, status};
use crate::built_in;
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::findings::nearest;
use crate::layout::{self, Place};
use crate::model::{
    ClockForm, Field, Link, OnNewVersion, Programme, ReadFor, Reminder, RoleForm, RoleKind, Silence, State,
    Withheld,
};
use crate::names::{Kind, dangling};
use crate::reader::{Item, Table, listed};

const ROLE_KINDS: [(&str, RoleKind); 4] = [
    ("person", RoleKind::Person),
    ("group", RoleKind::Group),
    ("organisation", RoleKind::Organisation),
    ("place", RoleKind::Place),
];
const ON_NEW_VERSION: [(&str, OnNewVersion); 2] =
    [("finish-under-old", OnNewVersion::FinishUnderOld), ("move-with-notice", OnNewVersion::MoveWithNotice)];
const READ_FOR: [(&str, ReadFor); 4] = [
    ("identification", ReadFor::Identification),
    ("contact", ReadFor::Contact),
    ("decision", ReadFor::Decision),
    ("follow-up", ReadFor::FollowUp),
];
/// The word for "whoever it is" in an occurrence's `by`.
pub(super) const ANYONE: &str = "anyone";

/// One programme's file while it is read: which names it declares, so that references are checked on the way.
pub(super) struct Reading<'a, 'l> {
    pub(super) loader: &'l Loader<'a>,
    pub(super) states: Vec<&'a str>,
    pub(super) clocks: Vec<&'a str>,
    pub(super) fields: Vec<&'a str>,
    pub(super) personal: Vec<&'a str>,
    pub(super) roles: Vec<&'a str>,
    pub(super) steps: Vec<&'a str>,
    pub(super) occurrences: Vec<&'a str>,
    pub(super) guards: Vec<&'a str>,
    pub(super) papers: Vec<&'a str>,
}

impl<'a> Loader<'a> {
    pub(super) fn programmes(&self, scope: &Scope) -> BTreeMap<ProgrammeId, Programme> {
        let pick = |it| if let Place::Programme(name) = it { Some(name) } else { None };
        let mut all = BTreeMap::new();
        for (_, name, it) in self.files(pick) {
            if let Some(programme) = self.one_programme(name, &it, scope) {
                all.insert(programme.id.clone(), programme);
            }
            it.finish();
        }
        all
    }

    fn one_programme(&self, name: &'a str, it: &Table<'a>, scope: &Scope) -> Option<Programme> {
        let id = self.declared::<ProgrammeId>(Kind::Programme, it, name);
        let reading = Reading::new(self, name, it);
        let implements = self.implements(it);
        self.inventory(Kind::Programme, name, it);
        let owner = it.need("owner").and_then(|it| self.refer(Kind::Agency, &it));
        let purpose = it.need("purpose").and_then(|it| self.refer(Kind::Purpose, &it));
        let forbidden_purposes = self.refer_all(Kind::Purpose, it, "forbidden_purposes");
        let withheld = it.table("withheld").and_then(|it| reading.withheld(&it));
        let class = it.word("class");
        let basis = self.cited(it, "basis", "the programme");
        let (from, until) = self.dates(it);
        let status = status(it);
        let on_new_version = it.need("on_new_version").and_then(|it| it.choice(&ON_NEW_VERSION));
        let remedy = it.get("remedy").and_then(|it| self.refer(Kind::Remedy, &it));
        let answer_within = it.get("answer_within").and_then(|it| self.parameter(Holds::Deadline, &it));
        let removed_states = it.table("removed_states").map(|it| reading.removed(&it)).unwrap_or_default();
        let roles =
            it.named("role").iter().filter_map(|(name, it)| reading.role(name, it)).collect::<Vec<_>>();
        let fields =
            it.named("field").iter().filter_map(|(name, it)| reading.field(name, it)).collect::<Vec<_>>();
        let states = it.named("state").iter().filter_map(|(name, it)| reading.state(name, it)).collect();
        let scope = reading.scope(scope, &fields);
        let steps = it.list("step").iter().filter_map(|it| reading.step(it, &scope)).collect();
        let guards = it.list("guard").iter().filter_map(|it| reading.guard(it, &scope)).collect();
        let occurrences = it.list("occurrence").iter().filter_map(|it| reading.occurrence(it)).collect();
        let imports = it.list("import").iter().filter_map(|it| reading.import(it, &scope)).collect();
        let dimensions = it.table("dimensions").map(|it| reading.dimensions(&it)).unwrap_or_default();
        Some(Programme {
            id: id?,
            implements,
            owner: owner?,
            purpose: purpose?,
            forbidden_purposes,
            withheld,
            class,
            basis,
            from: from?,
            until,
            status: status?,
            on_new_version: on_new_version?,
            remedy,
            answer_within,
            removed_states,
            roles: roles.into_iter().map(|it| (it.id.clone(), it)).collect(),
            fields: fields.into_iter().map(|it| (it.id.clone(), it)).collect(),
            states,
            steps,
            guards,
            occurrences,
            imports,
            dimensions,
            papers: reading.papers(name),
        })
    }
}

impl<'a, 'l> Reading<'a, 'l> {
    fn new(loader: &'l Loader<'a>, name: &'a str, it: &Table<'a>) -> Self {
        let keys = |key| it.named(key).into_iter().map(|(name, _)| name).collect::<Vec<&'a str>>();
        let states = it.named("state");
        let clocks = states.iter().flat_map(|(_, it)| it.named("clock")).map(|(name, _)| name).collect();
        let personal = it
            .named("field")
            .into_iter()
            .filter(|(_, it)| it.get("personal").and_then(|it| it.as_flag()) == Some(true));
        let paper = |path: &'a str| match layout::place(path)? {
            Place::Paper(of, paper) if of == name => Some(paper),
            _ => None,
        };
        let reading = Self {
            loader,
            states: keys("state"),
            clocks,
            fields: keys("field"),
            personal: personal.map(|(name, _)| name).collect(),
            roles: keys("role"),
            steps: Self::ids(it, "step"),
            occurrences: Self::ids(it, "occurrence"),
            guards: Self::ids(it, "guard"),
            papers: loader.sources.keys().filter_map(|it| paper(it)).collect(),
        };
        reading.unique("step", &it.list("step"), &[]);
        reading.unique("occurrence", &it.list("occurrence"), &reading.steps);
        reading.unique("guard", &it.list("guard"), &[]);
        reading
    }

    fn ids(it: &Table<'a>, key: &'static str) -> Vec<&'a str> {
        it.list(key).iter().filter_map(|it| it.get("id")?.as_text()).collect()
    }

    /// Tells of ids that occur twice in a list, or in another list too.
    fn unique(&self, what: &str, tables: &[Table<'a>], others: &[&str]) {
        let mut seen: BTreeMap<&str, _> = BTreeMap::new();
        for it in tables {
            let Some(id) = it.get("id").and_then(|it| it.as_text()) else { continue };
            let spot = it.spot_of("id");
            let message = format!("the {what} `{id}` is declared twice");
            let found =
                Diagnostic::error(&codes::TWICE, &spot, message).mend("rename or remove one of the two");
            if let Some(first) = seen.get(id) {
                self.loader.findings.add(found.see(first, "first declared here"));
            } else if others.contains(&id) {
                self.loader.findings.add(found.label("a step has this id"));
            }
            seen.entry(id).or_insert(spot);
        }
    }

    /// An id that this file declares.
    pub(super) fn refer<T: FromStr<Err = IdError>>(
        &self,
        what: &str,
        names: &[&'a str],
        item: &Item<'a>,
    ) -> Option<T> {
        let id = item.word::<T>()?;
        let text = item.text()?;
        if !names.contains(&text) {
            let mend = match nearest(text, names.iter().copied()) {
                Some(meant) => format!("write `{meant}`, or declare the {what} `{text}`"),
                None if names.is_empty() => format!("declare the {what} `{text}`"),
                None => format!("declare it, or write one of {}", listed(names.iter().copied())),
            };
            dangling(what, text, &item.spot(), mend, self.loader.findings);
        }
        Some(id)
    }

    /// Ids that this file declares.
    pub(super) fn refer_all<T: FromStr<Err = IdError>>(
        &self,
        what: &str,
        names: &[&'a str],
        table: &Table<'a>,
        key: &'static str,
    ) -> Vec<T> {
        let items = table.get(key).map(|it| it.items()).unwrap_or_default();
        items.iter().filter_map(|it| self.refer(what, names, it)).collect()
    }

    /// Agencies and roles, and `anyone` where that has a meaning.
    pub(super) fn actors(&self, table: &Table<'a>, key: &'static str, anyone: bool) -> Vec<String> {
        let items = table.get(key).map(|it| it.items()).unwrap_or_default();
        let mut actors = Vec::new();
        for item in items {
            let Some(text) = item.text() else { continue };
            if !(self.roles.contains(&text) || (anyone && text == ANYONE)) {
                self.loader.names.check(Kind::Agency, text, &item.spot(), self.loader.findings);
            }
            actors.push(text.to_owned());
        }
        actors
    }

    /// Members of the country's list of acts; whether they are there is looked at once the lists are known.
    pub(super) fn acts(&self, table: &Table<'a>, key: &'static str) -> Vec<String> {
        let items = table.get(key).map(|it| it.items()).unwrap_or_default();
        items.iter().filter_map(|it| it.text()).map(str::to_owned).collect()
    }

    fn removed(&self, table: &Table<'a>) -> BTreeMap<StateId, StateId> {
        let pair = |(name, item): &(&'a str, Item<'a>)| Some((self.loader.id(name, table)?, item.word()?));
        table.entries().iter().filter_map(pair).collect()
    }

    fn dimensions(&self, table: &Table<'a>) -> BTreeMap<String, FieldId> {
        let mut all = BTreeMap::new();
        for (name, item) in table.entries() {
            if !DIMENSIONS.iter().any(|(known, _)| *known == name) {
                let names = || DIMENSIONS.iter().map(|(name, _)| *name);
                let message =
                    format!("`{name}` is not a dimension of statistics: they are {}", listed(names()));
                let mend = nearest(name, names()).map(|it| format!("write `{it}`"));
                let found = Diagnostic::error(&codes::NOT_A_CHOICE, &item.spot(), message);
                self.loader.findings.add(found.maybe_mend(mend).or_mend("name one of these dimensions"));
            }
            if let Some(field) = self.refer("field", &self.fields, &item) {
                all.insert(name.to_owned(), field);
            }
        }
        all
    }

    fn role(&self, name: &str, it: &Table<'a>) -> Option<RoleForm> {
        let id = self.loader.id::<RoleId>(name, it);
        let kind = it.need("kind").and_then(|it| it.choice(&ROLE_KINDS));
        let (required, many) = (it.flag("required"), it.flag("many"));
        it.finish();
        Some(RoleForm { id: id?, kind: kind?, required, many })
    }

    fn field(&self, name: &str, it: &Table<'a>) -> Option<Field> {
        let findings = self.loader.findings;
        let id = self.loader.id::<FieldId>(name, it);
        let ty = it.need("type").and_then(|it| self.loader.ty(&it));
        let why = self.loader.cites(it, "why");
        if why.is_empty() {
            let found = Diagnostic::error(
                &codes::NO_REASON,
                &it.spot(),
                format!("the field `{name}` is asked without a reason"),
            );
            findings.add(
                found.label("cites no provision").mend("add `why = \"instrument:article\"`, or do not ask"),
            );
        }
        let keep = it.get("keep").and_then(|it| self.loader.parameter(Holds::Length, &it));
        if it.get("keep").is_none() {
            let found = Diagnostic::error(
                &codes::NO_RETENTION,
                &it.spot(),
                format!("the field `{name}` is kept without an end"),
            );
            findings.add(
                found.label("names no retention").mend("add `keep = \"…\"`, a parameter that says how long"),
            );
        }
        let (personal, services_only, optional) =
            (it.flag("personal"), it.flag("services_only"), it.flag("optional"));
        let of = it.get("of").and_then(|it| self.loader.refer(Kind::Programme, &it));
        let brings = self.refer_all("field", &self.fields, it, "brings");
        let link = of.map(|of| Link { of, brings });
        let class = it.word("class");
        let read_for = it.get("read_for").and_then(|it| it.choice(&READ_FOR));
        it.finish();
        Some(Field {
            id: id?,
            ty: ty?,
            why,
            keep: keep?,
            personal,
            class,
            services_only,
            optional,
            link,
            read_for,
        })
    }

    /// What expressions of this programme can name.
    fn scope(&self, country: &Scope, fields: &[Field]) -> Scope {
        let mut scope = country.clone();
        for field in fields.iter().filter(|it| !it.personal && Scope::can_name(it.id.as_str())) {
            scope.fact(field.id.clone(), FactType { ty: field.ty.clone(), optional: field.optional });
        }
        let (steps, occurrences) = (self.steps.iter().copied(), self.occurrences.iter().copied());
        built_in::add_built_ins(&mut scope, steps, occurrences, self.clocks.iter().copied());
        scope
    }

    fn state(&self, name: &str, it: &Table<'a>) -> Option<State> {
        let id = self.loader.id::<StateId>(name, it);
        let waits_for = self.actors(it, "waits_for", false);
        let clocks = it.named("clock");
        let clocks = clocks.iter().filter_map(|(name, it)| self.clock(name, it)).collect();
        let (is_final, adverse) = (it.flag("final"), it.flag("adverse"));
        let remedy = it.get("remedy").and_then(|it| self.loader.refer(Kind::Remedy, &it));
        let acts = self.acts(it, "acts");
        it.finish();
        Some(State { id: id?, waits_for, clocks, is_final, adverse, remedy, acts })
    }

    fn clock(&self, name: &str, it: &Table<'a>) -> Option<ClockForm> {
        let id = self.loader.id(name, it);
        let parameter = it.need("parameter").and_then(|it| self.loader.parameter(Holds::Deadline, &it));
        let owner = it.get("owner").and_then(|it| self.loader.refer(Kind::Agency, &it));
        let days_from = it.get("days_from").and_then(|it| self.refer("field", &self.fields, &it));
        let from_notice = it.flag("from_notice");
        let needs_act = it.flag("needs_act");
        if it.get("silence").is_none() {
            let message = format!("nobody knows what the end of the clock `{name}` does");
            let found = Diagnostic::error(&codes::NO_SILENCE, &it.spot(), message);
            let mend = "add `silence = { effect = \"breach\" }`, or `refused`, `granted`, `no-opinion`, `moves` with `to`";
            self.loader.findings.add(found.label("no silence effect").mend(mend));
        }
        let silence = it.table("silence").and_then(|it| self.silence(name, &it));
        let tell = self.actors(it, "tell", false);
        let reminders = it.list("reminders").iter().filter_map(|it| self.reminder(it)).collect();
        let basis = self.loader.cites(it, "basis");
        it.finish();
        Some(ClockForm {
            id: id?,
            parameter: parameter?,
            owner,
            days_from,
            from_notice,
            needs_act,
            silence: silence?,
            tell,
            reminders,
            basis,
        })
    }

    fn withheld(&self, it: &Table<'a>) -> Option<Withheld> {
        let from = it.need("from").and_then(|it| self.refer("field", &self.fields, &it));
        it.need("until");
        let until = self.refer_all("step", &self.steps, it, "until");
        it.finish();
        Some(Withheld { from: from?, until })
    }

    fn silence(&self, clock: &str, it: &Table<'a>) -> Option<Silence> {
        type Make = fn(StateId) -> Silence;
        let effects: [(&str, Option<Make>); 5] = [
            ("refused", Some(Silence::Refused)),
            ("granted", Some(Silence::Granted)),
            ("no-opinion", Some(Silence::NoOpinion)),
            ("moves", Some(Silence::Moves)),
            ("breach", None),
        ];
        let effect = it.need("effect").and_then(|it| it.choice(&effects));
        let to = it.get("to").and_then(|it| self.refer("state", &self.states, &it));
        it.finish();
        let Some(make) = effect? else { return Some(Silence::Breach(to)) };
        if it.get("to").is_none() {
            let message = format!("the silence of the clock `{clock}` leads nowhere");
            let found = Diagnostic::error(&codes::SILENCE_NOWHERE, &it.spot(), message);
            self.loader.findings.add(found.label("no `to`").mend("add `to = \"<state>\"`"));
        }
        to.map(make)
    }

    fn reminder(&self, it: &Table<'a>) -> Option<Reminder> {
        let before = it.need("before").and_then(|it| self.loader.parameter(Holds::Deadline, &it));
        let to = it.need("to").and_then(|it| self.refer("role", &self.roles, &it));
        let text = it.need("text").and_then(|it| it.word());
        it.finish();
        Some(Reminder { before: before?, to: to?, text: text? })
    }
}
