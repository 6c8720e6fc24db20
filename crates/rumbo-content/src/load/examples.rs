//! Reads the `[[example]]`s of a rule: cases, and what the rule must say of them. Whoever runs rules tries them.

use std::collections::{BTreeMap, BTreeSet};

use rumbo_base::FieldId;
use rumbo_rules::{FactType, Outcome, RuleSource, Tri, Type, Value};

use super::values::Lists;
use super::{Loader, Wrong, value};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::findings::{Spot, nearest};
use crate::model::{Example, Expected};
use crate::reader::{Item, Table, listed};

/// How content writes that something does not apply.
const NOT_APPLICABLE: &str = "-";
/// What an example can expect.
const ONE_ANSWER: &str =
    "write one of `outcome = …`, `unknown = [\"fact\"]`, `not_applicable = true`, `cannot = true`";

/// What an example is checked against.
struct Tried<'l, 'a> {
    loader: &'l Loader<'a>,
    rule: &'l RuleSource,
    lists: &'l Lists,
}

impl<'a> Loader<'a> {
    pub(super) fn examples(&self, it: &Table<'a>, rule: &RuleSource, lists: &Lists) -> Vec<Example> {
        let tried = Tried { loader: self, rule, lists };
        let mut names: BTreeMap<&str, Spot> = BTreeMap::new();
        let mut all = Vec::new();
        for example in it.list("example") {
            if let Some(name) = example.get("name").and_then(|it| it.as_text()) {
                let spot = example.spot_of("name");
                if let Some(first) = names.get(name) {
                    let message = format!("two examples are called `{name}`");
                    let found = Diagnostic::error(&codes::TWICE, &spot, message).see(first, "the first");
                    self.findings.add(found.mend("rename one"));
                }
                names.entry(name).or_insert(spot);
            }
            all.extend(tried.example(&example));
            example.finish();
        }
        all
    }
}

impl<'a> Tried<'_, 'a> {
    fn example(&self, it: &Table<'a>) -> Option<Example> {
        let name = it.need("name").and_then(|it| it.text());
        let on = it.need("on").and_then(|it| it.date());
        let as_of = it.date("as_of").or(on);
        let facts = it.table("facts").map(|it| self.facts(&it)).unwrap_or_default();
        let expect = self.expected(it, &facts);
        let outputs = it.table("outputs").map(|it| self.outputs(&it)).unwrap_or_default();
        let line = it.line();
        let (name, on, as_of, expect) = (name?.to_owned(), on?, as_of?, expect?);
        Some(Example { name, line, on, as_of, facts, expect, outputs })
    }

    fn facts(&self, it: &Table<'a>) -> BTreeMap<FieldId, Tri<Value>> {
        let mut facts = BTreeMap::new();
        for (name, item) in it.entries() {
            let Some((id, FactType { ty, optional })) = self.rule.facts.get_key_value(name) else {
                self.not_there("fact", name, &it.key_spot(name), self.rule.facts.keys());
                continue;
            };
            if item.as_text() == Some(NOT_APPLICABLE) && !optional {
                let message = format!("the fact `{id}` cannot be absent from a case");
                let mend = "write its value, leave it out (unknown), or write `optional = true` where it is declared";
                self.wrong(&item.spot(), message, mend);
            } else if let Some(value) = self.value(&item, ty) {
                facts.insert(id.clone(), value);
            }
        }
        facts
    }

    fn outputs(&self, it: &Table<'a>) -> BTreeMap<FieldId, Tri<Value>> {
        let mut outputs = BTreeMap::new();
        for (name, item) in it.entries() {
            match self.rule.outputs.iter().find(|it| it.name.as_str() == name) {
                Some(output) => {
                    let value = self.value(&item, &output.ty);
                    outputs.extend(value.map(|it| (output.name.clone(), it)));
                }
                None => {
                    let names = self.rule.outputs.iter().map(|it| &it.name);
                    self.not_there("output", name, &it.key_spot(name), names);
                }
            }
        }
        outputs
    }

    fn value(&self, item: &Item<'a>, ty: &Type) -> Option<Tri<Value>> {
        if item.as_text() == Some(NOT_APPLICABLE) {
            return Some(Tri::NotApplicable);
        }
        let told = |wrong: Vec<Wrong>| wrong.into_iter().for_each(|it| self.wrong(&it.spot, it.why, it.mend));
        value(item, ty, self.lists).map_err(told).ok().map(Tri::Known)
    }

    fn expected(&self, it: &Table<'a>, facts: &BTreeMap<FieldId, Tri<Value>>) -> Option<Expected> {
        let (outcome, unknown) = (it.get("outcome"), it.get("unknown"));
        let (not_applicable, cannot) = (it.get("not_applicable"), it.get("cannot"));
        match (outcome, unknown, not_applicable, cannot) {
            (Some(outcome), None, None, None) => self.outcome(&outcome).map(Expected::Outcome),
            (None, Some(unknown), None, None) => Some(Expected::Unknown(self.unknown(&unknown, facts))),
            (None, None, Some(flag), None) if flag.flag()? => Some(Expected::NotApplicable),
            (None, None, None, Some(flag)) if flag.flag()? => Some(Expected::Cannot),
            _ => {
                self.wrong(&it.spot(), "an example expects one answer".to_owned(), ONE_ANSWER);
                None
            }
        }
    }

    fn unknown(&self, item: &Item<'a>, facts: &BTreeMap<FieldId, Tri<Value>>) -> BTreeSet<FieldId> {
        let mut unknown = BTreeSet::new();
        for it in item.items() {
            let Some(name) = it.text() else { continue };
            match self.rule.facts.get_key_value(name) {
                Some((id, _))
                    if facts.get(id).is_some_and(|it| !matches!(it, Tri::Known(Value::List(_)))) =>
                {
                    let message = format!("`{id}` cannot be missing: the example gives it");
                    self.wrong(&it.spot(), message, "remove it here or among the facts");
                }
                Some((id, _)) => drop(unknown.insert(id.clone())),
                None => self.not_there("fact", name, &it.spot(), self.rule.facts.keys()),
            }
        }
        unknown
    }

    fn outcome(&self, item: &Item<'a>) -> Option<Value> {
        let names: Vec<&str> = match &self.rule.outcome {
            Outcome::Bool => return item.flag().map(Value::Bool),
            Outcome::Enum(values) | Outcome::Set(values) => {
                values.iter().map(|it| &**it).chain(self.rule.default.as_deref()).collect()
            }
        };
        let one = |item: &Item<'a>| {
            let text = item.text()?;
            if names.contains(&text) {
                return Some(text.into());
            }
            let mend = match nearest(text, names.iter().copied()) {
                Some(meant) => format!("write `{meant}`"),
                None => format!("write one of {}", listed(names.iter().copied())),
            };
            self.wrong(&item.spot(), format!("`{text}` is no outcome of this rule"), mend);
            None
        };
        match self.rule.outcome {
            Outcome::Set(_) => item.items().iter().map(one).collect::<Option<_>>().map(Value::Set),
            _ => one(item).map(Value::Enum),
        }
    }

    fn not_there<'n>(&self, what: &str, name: &str, spot: &Spot, names: impl Iterator<Item = &'n FieldId>) {
        let names: Vec<&str> = names.map(FieldId::as_str).collect();
        let mend = match nearest(name, names.iter().copied()) {
            Some(meant) => format!("write `{meant}`"),
            None if names.is_empty() => format!("declare the {what}, or remove it here"),
            None => format!("the {what}s of this rule are {}", listed(names)),
        };
        self.wrong(spot, format!("the rule has no {what} `{name}`"), mend);
    }

    fn wrong(&self, spot: &Spot, message: String, mend: impl Into<String>) {
        let found = Diagnostic::error(&codes::EXAMPLE, spot, message);
        self.loader.findings.add(found.mend(mend));
    }
}
