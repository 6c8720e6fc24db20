//! Reads `law/<instrument>/rules/`: hands each rule's parts to `rumbo-rules`, and brings its mistakes back to their place
//! in the file. The cases that try a rule are read in `examples`.

use std::collections::BTreeMap;

use rumbo_base::{Citation, FieldId, InstrumentId, MonthRounding, ProgrammeId, RuleId};
use rumbo_rules::parameter::Judicial;
use rumbo_rules::value::RecordType;
use rumbo_rules::{
    ClauseId, ClauseSource, Exclusion, ExpressionError, FactType, LetSource, Outcome, OutputSource,
    Place as Part, Rule, RuleError, RuleSource, Scope, Type,
};

use super::law::ROUNDING;
use super::{Loader, status};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::findings::Spot;
use crate::layout::Place;
use crate::model::{Content, RuleForm, Ruling};
use crate::names::Kind;
use crate::reader::{Item, Table};

/// What was read of a rule: where its texts stand (`RuleError` names the part, this the item of the file), and whether
/// anything of its logic could not be read, so that what names it would look wrong too.
#[derive(Default)]
struct Parts<'a> {
    at: Vec<(Part, Item<'a>)>,
    /// Where the names of facts, lets and outputs stand.
    names: Vec<(Part, Spot)>,
    lost: bool,
}

impl<'a> Parts<'a> {
    fn add(&mut self, part: Part, item: Item<'a>) {
        self.at.push((part, item));
    }
    /// Keeps what could be read, and notes what could not.
    fn keep<T>(&mut self, read: Option<T>) -> Option<T> {
        self.lost |= read.is_none();
        read
    }
}

/// The rules of a country, and what is told of each beside its logic.
type Rules = (BTreeMap<RuleId, Rule>, BTreeMap<RuleId, RuleForm>);

impl<'a> Loader<'a> {
    pub(super) fn rules(&self, scope: &Scope, country: &Content) -> Rules {
        let pick = |it| if let Place::Rule(name) = it { Some(name) } else { None };
        let (mut rules, mut forms) = Rules::default();
        for (path, name, it) in self.files(pick) {
            let mut parts = Parts { lost: self.findings.any_error_in(path), ..Parts::default() };
            let source = self.rule(name, &it, &mut parts, country);
            if let Some(source) = &source {
                let form = self.form(path, &it, source, country);
                forms.extend(form.map(|it| (source.id.clone(), it)));
            }
            it.finish();
            match source.filter(|_| !parts.lost).map(|it| Rule::compile(&it, scope)) {
                Some(Ok(rule)) => drop(rules.insert(rule.id().clone(), rule)),
                Some(Err(errors)) => errors.iter().for_each(|it| self.rule_error(path, &parts, it)),
                None => {}
            }
        }
        (rules, forms)
    }

    /// What decides. All of it is read, whatever is wrong with a part.
    fn rule(
        &self,
        name: &str,
        it: &Table<'a>,
        parts: &mut Parts<'a>,
        country: &Content,
    ) -> Option<RuleSource> {
        let id = self.declared::<RuleId>(Kind::Rule, it, name);
        self.inventory(Kind::Rule, name, it);
        let status = status(it);
        let reviewed = it.table("reviewed").and_then(|it| self.review(&it));
        let purposes = self.refer_all(Kind::Purpose, it, "purpose");
        let rounding =
            it.get("rounding").and_then(|it| it.choice(&ROUNDING)).unwrap_or(MonthRounding::Refuse);
        let given = it.get("given");
        parts.at.extend(given.map(|it| (Part::Given, it)));
        let given = given.and_then(|it| parts.keep(it.text())).map(str::to_owned);
        let facts = it.table("facts").map(|it| self.facts(&it, parts, country)).unwrap_or_default();
        let mut lets = Vec::new();
        let table = it.table("let");
        for (name, item) in table.iter().flat_map(|it| it.entries()) {
            if let Some((name, is)) = parts.keep(self.id::<FieldId>(name, it).zip(item.text())) {
                parts
                    .names
                    .extend(table.as_ref().map(|it| (Part::Let(name.clone()), it.key_spot(name.as_str()))));
                parts.add(Part::Let(name.clone()), item);
                lets.push(LetSource { name, is: is.to_owned() });
            }
        }
        let outcome = it.need("outcome").and_then(|it| it.table());
        let (outcome, default) = outcome.map(|it| self.outcome(&it, parts)).unwrap_or_default();
        let unique = it.get("table").is_some();
        let clauses = self.clauses(it, parts, country);
        let outputs = it.table("outputs").map(|it| self.outputs(&it, parts)).unwrap_or_default();
        let mut excludes = Vec::new();
        for table in it.list("excludes") {
            let outcome = table.get("outcome");
            if let Some(read) = self.exclusion(&table) {
                parts.at.extend(outcome.map(|it| (Part::Exclusion(excludes.len()), it)));
                excludes.push(read);
            }
        }
        Some(RuleSource {
            id: id?,
            rounding,
            given,
            facts,
            lets,
            outcome: outcome?,
            default,
            unique,
            clauses,
            outputs,
            status: status?,
            reviewed,
            purposes,
            excludes,
        })
    }

    fn facts(
        &self,
        table: &Table<'a>,
        parts: &mut Parts<'a>,
        country: &Content,
    ) -> BTreeMap<FieldId, FactType> {
        let mut facts = BTreeMap::new();
        for (name, item) in table.entries() {
            let Some(it) = parts.keep(item.table()) else { continue };
            let raw = it.need("type");
            let ty = match raw.and_then(|it| it.as_text()) {
                Some("list") => it.need("of").and_then(|it| self.records(&it)),
                _ => raw.and_then(|it| self.ty(&it)),
            };
            let optional = it.flag("optional");
            it.known("from");
            it.finish();
            // Members of a list that is not there would look wrong too.
            parts.lost |= ty.iter().flat_map(Type::closed_lists).any(|it| !country.enums.contains_key(it));
            if let Some((id, ty)) = parts.keep(self.id::<FieldId>(name, &it).zip(ty)) {
                parts.names.push((Part::Fact(id.clone()), table.key_spot(name)));
                facts.insert(id, FactType { ty, optional });
            }
        }
        facts
    }

    /// `{ total = "int", temporary = "bool" }`.
    fn records(&self, item: &Item<'a>) -> Option<Type> {
        let table = item.table()?;
        let field = |(name, it): (&str, Item<'a>)| Some((self.id::<FieldId>(name, &table)?, self.ty(&it)?));
        let fields: Option<Vec<(FieldId, Type)>> = table.entries().into_iter().map(field).collect();
        match RecordType::new(fields?) {
            Ok(fields) => Some(Type::List(fields)),
            Err(why) => {
                let found = Diagnostic::error(&codes::RULE, &item.spot(), why.to_string());
                self.findings.add(found.mend("give each field one value: no set, no list"));
                None
            }
        }
    }

    fn outcome(&self, table: &Table<'a>, parts: &mut Parts<'a>) -> (Option<Outcome>, Option<String>) {
        let named = table.get("values");
        parts.at.extend(named.map(|it| (Part::Outcome, it)));
        let values = named.map(|it| it.items()).unwrap_or_default();
        let values = values.iter().filter_map(|it| it.text()).map(Into::into).collect();
        type Make = fn(Vec<std::sync::Arc<str>>) -> Outcome;
        let kinds: [(&str, Make); 3] =
            [("enum", Outcome::Enum), ("bool", |_| Outcome::Bool), ("set", Outcome::Set)];
        let make = table.need("type").and_then(|it| it.choice(&kinds));
        let default = table.get("default");
        parts.at.extend(default.map(|it| (Part::Default, it)));
        let default = default.and_then(|it| parts.keep(said(&it)));
        table.finish();
        (make.map(|make| make(values)), default)
    }

    /// Clauses, or the rows of a decision table.
    fn clauses(&self, it: &Table<'a>, parts: &mut Parts<'a>, country: &Content) -> Vec<ClauseSource> {
        let rows = it.table("table").map(|table| {
            if let Some(item) = table.need("unique").filter(|it| it.flag() == Some(false)) {
                let message = "rows of a table never hold together: it is unique";
                let found = Diagnostic::error(&codes::RULE, &item.spot(), message);
                self.findings
                    .add(found.mend("write `unique = true`, or write `[[clause]]`s with exceptions"));
            }
            table.need("rows");
            let rows = table.list("rows");
            table.finish();
            rows
        });
        let clauses = it.list("clause");
        if rows.is_some() && !clauses.is_empty() {
            let message = "a rule has either clauses or a table";
            let found = Diagnostic::error(&codes::RULE, &it.spot_of("table"), message);
            self.findings.add(found.mend("write the rows as clauses, or the clauses as rows"));
        } else if rows.is_none() && clauses.is_empty() {
            let message = "the rule has no clause";
            let found = Diagnostic::error(&codes::MISSING_KEY, &it.spot_of("id"), message);
            self.findings
                .add(found.mend("add `[[clause]]`s, or a `[table]`, with `when`, `then` and `cite`"));
        }
        let clauses = clauses.iter().map(|it| (None, it));
        let rows = rows.unwrap_or_default();
        let rows = rows.iter().zip(1_usize..).map(|(it, number)| (Some(format!("row-{number}")), it));
        let read =
            |(name, it): (Option<String>, &Table<'a>)| self.clause(name.as_deref(), it, parts, country);
        clauses.chain(rows).filter_map(read).collect()
    }

    /// A clause; a row of a table may do without an id.
    fn clause(
        &self,
        row: Option<&str>,
        it: &Table<'a>,
        parts: &mut Parts<'a>,
        country: &Content,
    ) -> Option<ClauseSource> {
        let named = if row.is_some() { it.get("id") } else { it.need("id") };
        let when = it.need("when");
        let then = it.need("then");
        let exceptions = if row.is_some() { None } else { it.get("exception_to") };
        let cite = self.cited(it, "cite", "the clause");
        it.finish();
        let id = parts.keep(named.map_or(row, |it| it.text())).map(ClauseId::new)?;
        let id = self.only(id, named.or(when).as_ref(), parts);
        let places = [
            named.or(when).map(|it| (Part::Clause(id.clone()), it)),
            when.map(|it| (Part::When(id.clone()), it)),
            then.map(|it| (Part::Then(id.clone()), it)),
            exceptions.map(|it| (Part::ExceptionTo(id.clone()), it)),
        ];
        parts.at.extend(places.into_iter().flatten());
        let exception_to = exceptions.map(|it| it.items()).unwrap_or_default();
        let exception_to = exception_to.iter().filter_map(|it| it.text()).map(ClauseId::new).collect();
        let when = parts.keep(when.and_then(|it| it.text()));
        let then = parts.keep(then.and_then(|it| said(&it)));
        let judicial = judged(country, &cite);
        Some(ClauseSource { id, exception_to, when: when?.to_owned(), then: then?, cite, judicial })
    }

    /// The name of a clause. If another clause has it that is told, and it gets a name of its own, so that its further
    /// mistakes are not taken for those of the other.
    fn only(&self, id: ClauseId, item: Option<&Item<'a>>, parts: &Parts<'a>) -> ClauseId {
        let first = parts.at.iter().find(|(part, _)| *part == Part::Clause(id.clone()));
        let (Some((_, first)), Some(item)) = (first, item) else { return id };
        let found = Diagnostic::error(&codes::RULE, &item.spot(), format!("two clauses are called `{id}`"));
        self.findings.add(found.see(&first.spot(), "the first").mend("rename one"));
        ClauseId::new(&format!("{id} at {}", parts.at.len()))
    }

    fn outputs(&self, table: &Table<'a>, parts: &mut Parts<'a>) -> Vec<OutputSource> {
        let mut outputs = Vec::new();
        for (name, item) in table.entries() {
            let Some(it) = parts.keep(item.table()) else { continue };
            let ty = it.need("type").and_then(|it| self.ty(&it));
            let value = it.need("value");
            it.finish();
            let text = value.and_then(|it| it.text()).map(str::to_owned);
            let Some(((name, ty), text)) = parts.keep(self.id::<FieldId>(name, &it).zip(ty).zip(text)) else {
                continue;
            };
            parts.names.push((Part::Output(name.clone()), table.key_spot(name.as_str())));
            parts.at.extend(value.map(|it| (Part::Output(name.clone()), it)));
            outputs.push(OutputSource { name, ty, value: text });
        }
        outputs
    }

    fn exclusion(&self, it: &Table<'a>) -> Option<Exclusion> {
        let outcome = it.need("outcome").and_then(|it| said(&it));
        let rule = it.need("rule").and_then(|it| self.refer(Kind::Rule, &it));
        let other = it.need("other").and_then(|it| said(&it));
        it.finish();
        let (outcome, rule, other) = (outcome?, rule?, other?);
        Some(Exclusion { outcome, rule, other })
    }

    /// What is told of a rule beside its logic.
    fn form(&self, path: &str, it: &Table<'a>, rule: &RuleSource, country: &Content) -> Option<RuleForm> {
        let mut collected = BTreeMap::new();
        for (name, fact) in it.table("facts").map(|it| it.entries()).unwrap_or_default() {
            let Some(from) = fact.as_table().and_then(|it| it.get("from")) else { continue };
            if let Some((name, from)) = FieldId::parse(name).ok().zip(self.field_of(&from)) {
                collected.insert(name, from);
            }
        }
        let examples = self.examples(it, rule, &country.enums);
        let instrument = InstrumentId::parse(path.split('/').nth(1)?).ok()?;
        Some(RuleForm { id: rule.id.clone(), instrument, path: path.to_owned(), collected, examples })
    }

    /// `visitor-stay.entered_on`.
    fn field_of(&self, item: &Item<'a>) -> Option<(ProgrammeId, FieldId)> {
        let text = item.text()?;
        let parsed = text.split_once('.').and_then(|(programme, field)| {
            Some((ProgrammeId::parse(programme).ok()?, FieldId::parse(field).ok()?))
        });
        if parsed.is_none() {
            let message = format!("`{text}` names no field of a programme");
            let found = Diagnostic::error(&codes::BAD_ID, &item.spot(), message);
            self.findings.add(found.mend("write programme and field, as `visitor-stay.entered_on`"));
        }
        parsed
    }

    fn rule_error(&self, path: &str, parts: &Parts<'a>, error: &RuleError) {
        // That nothing is cited was told where it was read.
        if error.code == "uncited" {
            return;
        }
        let part = parts.at.iter().find(|(part, _)| *part == error.place).map(|(_, item)| item);
        let marked = part.and_then(|it| it.as_text()?.get(error.at.clone()));
        if error.code == "unknown-name" && self.is_lost(marked) {
            return;
        }
        let expression = matches!(error.place, Part::When(_) | Part::Let(_) | Part::Given | Part::Output(_));
        let name = parts.names.iter().find(|(part, _)| *part == error.place).map(|(_, spot)| spot);
        let of_name = matches!(error.code, "duplicate" | "unspeakable");
        let spot = match (part, name) {
            (_, Some(spot)) if of_name => spot.clone(),
            (Some(item), _) if expression => item.spot_within(error.at.clone()),
            (Some(item), _) => named_in(item, &error.message).spot(),
            (None, Some(spot)) => spot.clone(),
            (None, None) => Spot::file(path),
        };
        let code = match error.code {
            "cycle" => &codes::CYCLE,
            _ if expression && !of_name => &codes::EXPRESSION,
            _ => &codes::RULE,
        };
        let found = Diagnostic::error(code, &spot, &*error.message).maybe_mend(error.mend.clone());
        self.findings.add(found.or_mend(self.mend(error.code, marked)));
    }

    /// How to mend what `rumbo-rules` has no mend for.
    fn mend(&self, code: &str, marked: Option<&str>) -> String {
        match (code, marked) {
            ("unknown-name", Some(name)) if self.names.spot(Kind::Parameter, name).is_some() => {
                format!("write `param.{name}`")
            }
            ("unknown-name", _) => "correct the name, or declare it among the facts".to_owned(),
            ("wrong-type", _) => "correct the expression, or the type of what it reads".to_owned(),
            _ => "correct this part of the rule".to_owned(),
        }
    }

    /// Whether that names a parameter whose own file could not be read: its mistakes are told there.
    fn is_lost(&self, name: Option<&str>) -> bool {
        let parameter = name.and_then(|it| it.strip_prefix("param."));
        parameter.is_some_and(|it| self.names.is_assumed(Kind::Parameter, it))
    }

    /// Brings a mistake in an expression back to its place in the file.
    pub(super) fn expression_error(&self, item: &Item<'a>, error: &ExpressionError) {
        if error.code == "unknown-name"
            && self.is_lost(item.as_text().and_then(|it| it.get(error.at.clone())))
        {
            return;
        }
        let spot = item.spot_within(error.at.clone());
        let marked = item.as_text().and_then(|it| it.get(error.at.clone()));
        let found = Diagnostic::error(&codes::EXPRESSION, &spot, &*error.message);
        self.findings.add(found.maybe_mend(error.mend.clone()).or_mend(self.mend(error.code, marked)));
    }
}

/// Of a list of names the one that a message is about.
fn named_in<'a>(item: &Item<'a>, message: &str) -> Item<'a> {
    let named = |it: &Item<'a>| it.as_text().is_some_and(|text| message.contains(&format!("`{text}`")));
    item.items().into_iter().find(named).unwrap_or(*item)
}

/// The rulings against what a clause cites.
fn judged(country: &Content, cite: &[Citation]) -> Vec<Judicial> {
    let against = |it: &&Ruling| cite.iter().any(|cite| it.is_against(cite));
    country.rulings.values().filter(against).map(Ruling::mark).collect()
}

/// An outcome, as text: content may write `true` without quotes.
fn said(item: &Item<'_>) -> Option<String> {
    item.as_flag().map(|it| it.to_string()).or_else(|| item.text().map(str::to_owned))
}
