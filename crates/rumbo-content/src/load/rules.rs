//! Reads `law/<instrument>/rules/`: hands each rule's parts to `rumbo-rules`, and brings its mistakes back to their place
//! in the file.

use std::collections::BTreeMap;

use rumbo_base::{FieldId, MonthRounding, Provenance, RuleId};
use rumbo_rules::{
    ClauseId, ClauseSource, ExpressionError, FactType, LetSource, Outcome, Place as Part, Rule, RuleError,
    RuleSource, Scope,
};

use super::law::ROUNDING;
use super::{Loader, status};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::findings::Spot;
use crate::layout::Place;
use crate::names::Kind;
use crate::reader::{Item, Table};

/// Where the texts of a rule stand: `RuleError` names the part, this the item of the file.
#[derive(Default)]
struct Parts<'a>(Vec<(Part, Item<'a>)>);

impl<'a> Loader<'a> {
    pub(super) fn rules(&self, scope: &Scope) -> BTreeMap<RuleId, Rule> {
        let pick = |it| (it == Place::Rule).then_some(());
        let mut all = BTreeMap::new();
        for (path, (), it) in self.files(pick) {
            let id = it.need("id").and_then(|it| it.word::<RuleId>());
            if let Some(id) = &id {
                self.names.declare(Kind::Rule, id.as_str(), it.spot_of("id"), self.findings);
            }
            let mut parts = Parts::default();
            let source = self.rule(id, &it, &mut parts);
            it.finish();
            if self.findings.any_error_in(path) {
                continue;
            }
            match source.map(|it| Rule::compile(&it, scope)) {
                Some(Ok(rule)) => drop(all.insert(rule.id().clone(), rule)),
                Some(Err(errors)) => errors.iter().for_each(|it| self.rule_error(path, &parts, it)),
                None => {}
            }
        }
        all
    }

    fn rule(&self, id: Option<RuleId>, it: &Table<'a>, parts: &mut Parts<'a>) -> Option<RuleSource> {
        it.known("title");
        let status = it.get("status").and_then(|_| status(it)).unwrap_or(Provenance::Unverified);
        let rounding =
            it.get("rounding").and_then(|it| it.choice(&ROUNDING)).unwrap_or(MonthRounding::Refuse);
        let facts = it.table("facts").map(|it| self.facts(&it)).unwrap_or_default();
        let mut lets = Vec::new();
        for (name, item) in it.table("let").map(|it| it.entries()).unwrap_or_default() {
            if let (Some(name), Some(is)) = (self.id::<FieldId>(name, it), item.text()) {
                parts.0.push((Part::Let(name.clone()), item));
                lets.push(LetSource { name, is: is.to_owned() });
            }
        }
        let (outcome, default) = match it.need("outcome").and_then(|it| it.table()) {
            Some(table) => {
                let outcome = self.outcome(&table);
                let default = table.get("default");
                parts.0.extend(default.map(|it| (Part::Default, it)));
                table.finish();
                (outcome, default.and_then(|it| said(&it)))
            }
            None => (None, None),
        };
        let clauses = it.list("clause").iter().filter_map(|it| self.clause(it, parts)).collect();
        Some(RuleSource {
            id: id?,
            rounding,
            facts,
            lets,
            outcome: outcome?,
            default,
            clauses,
            unique: false,
            given: None,
            outputs: Vec::new(),
            excludes: Vec::new(),
            purposes: Vec::new(),
            status,
            reviewed: None,
        })
    }

    fn facts(&self, table: &Table<'a>) -> BTreeMap<FieldId, FactType> {
        let mut facts = BTreeMap::new();
        for (name, item) in table.entries() {
            let Some(it) = item.table() else { continue };
            let ty = it.need("type").and_then(|it| self.ty(&it));
            let optional = it.flag("optional");
            it.finish();
            if let (Some(id), Some(ty)) = (self.id(name, &it), ty) {
                facts.insert(id, FactType { ty, optional });
            }
        }
        facts
    }

    fn outcome(&self, table: &Table<'a>) -> Option<Outcome> {
        let values = table.get("values").map(|it| it.items()).unwrap_or_default();
        let values = values.iter().filter_map(|it| it.text()).map(Into::into).collect();
        let is_bool = table.need("type")?.choice(&[("enum", false), ("bool", true)])?;
        Some(if is_bool { Outcome::Bool } else { Outcome::Enum(values) })
    }

    fn clause(&self, it: &Table<'a>, parts: &mut Parts<'a>) -> Option<ClauseSource> {
        let id = it.need("id").and_then(|it| it.text()).map(ClauseId::new);
        let when = it.need("when");
        let then = it.need("then");
        let exceptions = it.get("exception_to");
        let cite = self.cited(it, "cite", "the clause");
        it.finish();
        let id = id?;
        let named = [
            it.get("id").map(|it| (Part::Clause(id.clone()), it)),
            when.map(|it| (Part::When(id.clone()), it)),
            then.map(|it| (Part::Then(id.clone()), it)),
            exceptions.map(|it| (Part::ExceptionTo(id.clone()), it)),
        ];
        parts.0.extend(named.into_iter().flatten());
        let exception_to = exceptions.map(|it| it.items()).unwrap_or_default();
        let exception_to = exception_to.iter().filter_map(|it| it.text()).map(ClauseId::new).collect();
        Some(ClauseSource {
            id,
            exception_to,
            when: when?.text()?.to_owned(),
            then: said(&then?)?,
            cite,
            judicial: Vec::new(),
        })
    }

    fn rule_error(&self, path: &str, parts: &Parts<'a>, error: &RuleError) {
        let part = parts.0.iter().find(|(part, _)| *part == error.place).map(|(_, item)| item);
        let expression = matches!(error.place, Part::When(_) | Part::Let(_));
        let spot = match (part, &error.place) {
            (Some(item), _) if expression => item.spot_within(error.at.clone()),
            (Some(item), _) => item.spot(),
            (None, Part::Fact(id)) => self.spot(path, &["facts", id.as_str()]),
            (None, _) => Spot::file(path),
        };
        let code = match error.code {
            "cycle" => &codes::CYCLE,
            _ if expression => &codes::EXPRESSION,
            _ => &codes::RULE,
        };
        self.findings.add(
            Diagnostic::error(code, &spot, &*error.message)
                .maybe_mend(error.mend.clone())
                .or_mend("correct this part of the rule"),
        );
    }

    /// Brings a mistake in an expression back to its place in the file.
    pub(super) fn expression_error(&self, item: &Item<'a>, error: &ExpressionError) {
        let spot = item.spot_within(error.at.clone());
        let found = Diagnostic::error(&codes::EXPRESSION, &spot, &*error.message);
        self.findings.add(found.maybe_mend(error.mend.clone()).or_mend("correct the marked part"));
    }
}

/// An outcome, as text: content may write `true` without quotes.
fn said(item: &Item<'_>) -> Option<String> {
    item.as_flag().map(|it| it.to_string()).or_else(|| item.text().map(str::to_owned))
}
