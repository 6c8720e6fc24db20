//! Reads what moves a case: steps, guards, occurrences, imports, and the papers that steps issue.

use std::collections::BTreeMap;

use rumbo_base::{ClockId, PaperId, ParameterId};
use rumbo_rules::{Expression, FactType, Scope, Type};

use super::Holds;
use super::programme::Reading;
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::feeds::{FEEDS, Feed};
use crate::layout::Place;
use crate::model::{Also, Block, BlockKind, Guard, ImportRow, Issue, Occurrence, OpensCase, PaperForm, Step};
use crate::names::Kind;
use crate::reader::{Item, Table, listed};

const BLOCKS: [(&str, BlockKind); 7] = [
    ("heading", BlockKind::Heading),
    ("paragraph", BlockKind::Paragraph),
    ("facts", BlockKind::Facts),
    ("law", BlockKind::Law),
    ("remedy", BlockKind::Remedy),
    ("signature", BlockKind::Signature),
    ("proof", BlockKind::Proof),
];

impl<'a> Reading<'a, '_> {
    pub(super) fn step(&self, it: &Table<'a>, scope: &Scope) -> Option<Step> {
        let loader = self.loader;
        let id = it.need("id").and_then(|it| it.word());
        let name = it.text("id").unwrap_or("");
        let mut grounds = BTreeMap::new();
        if let Some(table) = it.table("grounds") {
            for (ground, item) in table.entries() {
                if let Some(key) = loader.id(ground, &table) {
                    grounds.insert(key, loader.cites_of(&item));
                }
            }
        }
        let clocks = |key| self.refer_all::<ClockId>("clock", &self.clocks, it, key);
        let step = Step {
            opens: it.flag("opens"),
            from: self.refer_all("state", &self.states, it, "from"),
            to: it.get("to").and_then(|it| self.refer("state", &self.states, &it)),
            by: self.actors(it, "by", false),
            needs: self.refer_all("field", &self.fields, it, "needs"),
            may_record: self.refer_all("field", &self.fields, it, "may_record"),
            grounds,
            paper: it.get("paper").and_then(|it| self.refer("paper", &self.papers, &it)),
            notice: it.flag("notice"),
            issues: it.table("issues").and_then(|it| self.issue(&it)),
            ends_permits: it.flag("ends_permits"),
            refers: it.get("refers").and_then(|it| loader.refer(Kind::Agency, &it)),
            refers_within: it.get("refers_within").and_then(|it| loader.parameter(Holds::Deadline, &it)),
            acts: self.acts(it, "acts"),
            opens_case: it.table("opens_case").and_then(|it| self.opens_case(&it)),
            lodges: it.flag("lodges"),
            leaves_place: it.flag("leaves_place"),
            pauses: clocks("pauses"),
            resumes: clocks("resumes"),
            interrupts: clocks("interrupts"),
            anew: it.flag("anew"),
            extends: it.table("extends").map(|it| self.extends(&it)).unwrap_or_default(),
            meets: clocks("meets"),
            confirms: self.refer_all("step", &self.steps, it, "confirms"),
            also: it.list("also").iter().filter_map(|it| self.also(it, scope)).collect(),
            basis: loader.cited(it, "basis", &format!("the step `{name}`")),
            id: id?,
        };
        it.need("by");
        it.finish();
        Some(step)
    }

    /// The step itself is looked up when every programme has been read.
    fn also(&self, it: &Table<'a>, scope: &Scope) -> Option<Also> {
        let of = it.need("of").and_then(|it| self.refer("field", &self.fields, &it));
        let step = it.need("step").and_then(|it| it.word());
        let when = it.get("when").map(|it| self.expression(&it, scope));
        let before = it.flag("before");
        it.finish();
        let when = match when {
            Some(told) => Some(told?),
            None => None,
        };
        Some(Also { of: of?, step: step?, when, before })
    }

    fn issue(&self, it: &Table<'a>) -> Option<Issue> {
        let permit = it.need("permit").and_then(|it| self.loader.refer(Kind::Permit, &it));
        let until_clock = it.get("until_clock").and_then(|it| self.refer("clock", &self.clocks, &it));
        let valid_for = it.get("valid_for").and_then(|it| self.loader.parameter(Holds::Deadline, &it));
        it.finish();
        Some(Issue { permit: permit?, until_clock, valid_for })
    }

    fn opens_case(&self, it: &Table<'a>) -> Option<OpensCase> {
        let programme = it.need("programme").and_then(|it| self.loader.refer(Kind::Programme, &it));
        let step = it.need("step").and_then(|it| it.word());
        let passes = self.refer_all("field", &self.fields, it, "passes");
        it.finish();
        Some(OpensCase { programme: programme?, step: step?, passes })
    }

    fn extends(&self, table: &Table<'a>) -> BTreeMap<ClockId, ParameterId> {
        let mut all = BTreeMap::new();
        for (name, item) in table.entries() {
            if !self.clocks.contains(&name) {
                let mend = format!("the clocks are {}", listed(self.clocks.iter().copied()));
                crate::names::dangling("clock", name, &item.spot(), mend, self.loader.findings);
            }
            if let (Some(clock), Some(by)) =
                (self.loader.id(name, table), self.loader.parameter(Holds::Deadline, &item))
            {
                all.insert(clock, by);
            }
        }
        all
    }

    pub(super) fn guard(&self, it: &Table<'a>, scope: &Scope) -> Option<Guard> {
        let loader = self.loader;
        let id = it.need("id").and_then(|it| it.word());
        let forbid_acts = self.acts(it, "forbid_acts");
        if it.get("forbid_acts").is_none() {
            it.need("forbid");
        }
        let forbid = self.refer_all("step", &self.steps, it, "forbid");
        let happens: Vec<&'a str> = self.steps.iter().chain(&self.occurrences).copied().collect();
        let after = self.refer_all("step or occurrence", &happens, it, "after");
        let when = it.get("when").map(|it| self.expression(&it, scope));
        let until = self.refer_all("step", &self.steps, it, "until");
        let basis = loader.cited(it, "basis", &format!("the guard `{}`", it.text("id").unwrap_or("")));
        let remedy = it.need("remedy").and_then(|it| loader.refer(Kind::Remedy, &it));
        let owner = it.need("owner").and_then(|it| loader.refer(Kind::Agency, &it));
        let tell = loader.refer_all(Kind::Agency, it, "tell");
        let answer_within = it.get("answer_within").and_then(|it| loader.parameter(Holds::Deadline, &it));
        it.finish();
        let when = match when {
            Some(told) => Some(told?),
            None => None,
        };
        Some(Guard {
            id: id?,
            forbid,
            forbid_acts,
            when,
            after,
            until,
            basis,
            remedy: remedy?,
            owner: owner?,
            tell,
            answer_within,
        })
    }

    pub(super) fn occurrence(&self, it: &Table<'a>) -> Option<Occurrence> {
        let id = it.need("id").and_then(|it| it.word());
        it.need("by");
        let by = self.actors(it, "by", true);
        let from = self.refer_all("state", &self.states, it, "from");
        let to = it.get("to").and_then(|it| self.refer("state", &self.states, &it));
        let may_record = self.refer_all("field", &self.fields, it, "may_record");
        let breaks = it.get("breaks").and_then(|it| self.refer("guard", &self.guards, &it));
        let basis = self.loader.cites(it, "basis");
        it.finish();
        Some(Occurrence { id: id?, by, from, to, may_record, breaks, basis })
    }

    pub(super) fn import(&self, it: &Table<'a>, country: &Scope) -> Option<ImportRow> {
        let feeds: Vec<(&str, &Feed)> = FEEDS.iter().map(|it| (it.id, it)).collect();
        let feed = it.need("feed").and_then(|it| it.choice(&feeds));
        let when = it.need("when");
        let when = feed
            .zip(when)
            .and_then(|(feed, when)| self.expression(&when, &self.feed_scope(feed, it, country)));
        let reports: Vec<&'a str> = self.steps.iter().chain(&self.occurrences).copied().collect();
        let report = it.need("report").and_then(|it| self.refer("step or occurrence", &reports, &it));
        let on = it.need("on").and_then(|it| it.choice(&[("new-case", false), ("open-case", true)]));
        let supersedes = it.get("supersedes").and_then(|it| self.refer("step or occurrence", &reports, &it));
        it.finish();
        Some(ImportRow {
            feed: feed?.id.to_owned(),
            when: when?,
            report: report?,
            on_open_case: on?,
            supersedes,
        })
    }

    /// Names of an import expression: the feed's columns, whose lists must be there.
    fn feed_scope(&self, feed: &Feed, it: &Table<'a>, country: &Scope) -> Scope {
        let mut scope = Scope::new();
        for column in feed.columns {
            let Ok(ty) = column.value_type() else { continue };
            if let Type::Enum(list) = &ty {
                match country.members(list) {
                    Some(members) => drop(scope.list(list.clone(), members.iter().cloned())),
                    None => {
                        let (id, list) = (feed.id, list.as_str());
                        let message =
                            format!("the feed `{id}` needs the list `{list}`, which is not declared");
                        let found = Diagnostic::error(&codes::FEED, &it.spot_of("feed"), message);
                        let mend = format!("declare `[enum.{list}]` in enums.toml");
                        self.loader.findings.add(found.mend(mend));
                    }
                }
            }
            if let Ok(id) = rumbo_base::FieldId::parse(column.id) {
                scope.fact(id, FactType { ty, optional: column.optional });
            }
        }
        scope
    }

    /// A condition; its mistakes are told in their place.
    fn expression(&self, item: &Item<'a>, scope: &Scope) -> Option<Expression> {
        let text = item.text()?;
        let errors = match Expression::parse(text, scope, Type::Bool) {
            Ok(expression) => return Some(expression),
            Err(errors) => errors,
        };
        for error in errors {
            let name = text.get(error.at.clone()).unwrap_or("");
            if self.personal.contains(&name) {
                let message = format!("the expression reads `{name}`, which is personal");
                let spot = item.spot_within(error.at.clone());
                let found = Diagnostic::error(&codes::PERSONAL_IN_EXPRESSION, &spot, message);
                let mend = "ask for a field that tells less, and read that one";
                self.loader.findings.add(found.label("stays in the vault").mend(mend));
            } else {
                self.loader.expression_error(item, &error);
            }
        }
        None
    }

    /// The papers of this programme: each a file of its own.
    pub(super) fn papers(&self, programme: &str) -> BTreeMap<PaperId, PaperForm> {
        let pick = |it| match it {
            Place::Paper(of, paper) if of == programme => Some(paper),
            _ => None,
        };
        let mut all = BTreeMap::new();
        for (_, name, it) in self.loader.files(pick) {
            if let Some(paper) = self.one_paper(name, &it) {
                all.insert(paper.id.clone(), paper);
            }
            it.finish();
        }
        all
    }

    fn one_paper(&self, name: &str, it: &Table<'a>) -> Option<PaperForm> {
        let id = it.need("id").and_then(|it| it.word::<PaperId>());
        if let Some(id) = id.as_ref().filter(|it| it.as_str() != name) {
            let message = format!("the paper `{id}` is in a file called `{name}`");
            let found = Diagnostic::error(&codes::WRONG_NAME, &it.spot_of("id"), message);
            self.loader.findings.add(found.mend(format!("write `id = \"{name}\"`, or rename the file")));
        }
        let size = it.need("size").and_then(|it| it.choice(&[("letter", "letter"), ("a4", "a4")]));
        it.need("block");
        let blocks = it.list("block").iter().filter_map(|it| self.block(it)).collect();
        Some(PaperForm { id: id?, size: size?.to_owned(), blocks })
    }

    fn block(&self, it: &Table<'a>) -> Option<Block> {
        let kind = it.need("kind").and_then(|it| it.choice(&BLOCKS));
        if matches!(kind, Some(BlockKind::Heading | BlockKind::Paragraph)) {
            it.need("text");
        }
        let text = it.word("text");
        let fields = self.refer_all("field", &self.fields, it, "fields");
        it.finish();
        Some(Block { kind: kind?, text, fields })
    }
}
