//! Facts as somebody writes them, read against what a rule declares: every problem is told at once, and what is not
//! written stays unknown.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rumbo_base::{CivilDate, EnumId, FieldId};
use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer};

use crate::evaluate::{Evaluation, Facts};
use crate::nearest::nearest;
use crate::parameter::Parameters;
use crate::rule::Rule;
use crate::scope::FactType;
use crate::value::{Record, RecordType, Tri, Type, Value, ValueError};

/// One fact as it was written, before anybody asked for its type. Reads from JSON as it stands there.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Written {
    /// Not known. In JSON `null`.
    Unknown,
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// A value as [`Value::parse`] reads it. `?` says that the fact is not known; `-`, and of a fact that may be absent
    /// an empty text, that it does not apply.
    Text(String),
    /// The members of a set, or the records of a list.
    Several(Vec<Written>),
    /// The fields of a record.
    Record(BTreeMap<String, Written>),
    /// A number with a fraction, which no fact can be: written so it loses digits.
    #[serde(deserialize_with = "anything")]
    Fraction,
}

/// What is nothing of the above.
fn anything<'de, D: Deserializer<'de>>(from: D) -> Result<(), D::Error> {
    IgnoredAny::deserialize(from).map(|_| ())
}

/// One problem with facts.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct FactError {
    /// The fact; none if several together are the problem.
    pub fact: Option<String>,
    /// `extra`, `mistyped`, `not-on-list`, `must-apply`, `impossible`.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub mend: String,
}

/// Facts that fit a rule. What is not among them is unknown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KnownFacts(BTreeMap<FieldId, Tri<Value>>);

impl KnownFacts {
    /// Every fact that was written, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&FieldId, &Tri<Value>)> {
        self.0.iter()
    }
}

impl FromIterator<(FieldId, Tri<Value>)> for KnownFacts {
    fn from_iter<I: IntoIterator<Item = (FieldId, Tri<Value>)>>(facts: I) -> Self {
        Self(facts.into_iter().collect())
    }
}

impl Facts for KnownFacts {
    fn fact(&self, id: &FieldId) -> Tri<Value> {
        self.0.get(id).cloned().unwrap_or_else(|| Tri::missing(id))
    }
}

impl Rule {
    /// Reads facts as somebody wrote them. Tells every problem at once: facts that the rule does not ask, values of
    /// another type or not on their closed list, facts said not to apply that must, and facts that no case can have.
    pub fn read_facts(
        &self,
        written: &BTreeMap<String, Written>,
        parameters: &Parameters,
        case_date: CivilDate,
        law_date: CivilDate,
    ) -> Result<KnownFacts, Vec<FactError>> {
        let mut reading = Reading { rule: self, errors: Vec::new() };
        let mut known = KnownFacts::default();
        for (name, written) in written {
            if let Some((id, answer)) = reading.fact(name, written) {
                known.0.insert(id, answer);
            }
        }
        let rounding = self.rounding();
        let evaluation =
            Evaluation { facts: &known, parameters, case_date, law_date, rounding, record: None };
        reading.impossible(&evaluation);
        if reading.errors.is_empty() { Ok(known) } else { Err(reading.errors) }
    }

    /// Reads one fact as somebody wrote it, whatever else is written. Tells every problem of it at once.
    pub fn read_fact(&self, name: &str, written: &Written) -> Result<Tri<Value>, Vec<FactError>> {
        let mut reading = Reading { rule: self, errors: Vec::new() };
        reading.fact(name, written).map(|(_, answer)| answer).ok_or(reading.errors)
    }
}

struct Reading<'a> {
    rule: &'a Rule,
    errors: Vec<FactError>,
}

impl Reading<'_> {
    fn tell<T>(&mut self, fact: &str, code: &'static str, message: String, mend: String) -> Option<T> {
        self.errors.push(FactError { fact: Some(fact.to_owned()), code, message, mend });
        None
    }

    fn fact(&mut self, name: &str, written: &Written) -> Option<(FieldId, Tri<Value>)> {
        let Some((id, FactType { ty, optional })) = self.rule.facts_declared().get_key_value(name) else {
            return self.extra(name);
        };
        let (id, optional, ty) = (id.clone(), *optional, ty.clone());
        let answer = match written {
            Written::Unknown => Tri::missing(&id),
            Written::Text(text) if text == "?" => Tri::missing(&id),
            Written::Text(text) if optional && matches!(text.as_str(), "-" | "") => Tri::NotApplicable,
            Written::Text(text) if text == "-" => {
                let message = format!("`{name}` is said not to apply, but every case has it");
                let mend = "leave it out if it is not known".to_owned();
                return self.tell(name, "must-apply", message, mend);
            }
            written => Tri::Known(self.value(&Place { fact: name, within: String::new() }, &ty, written)?),
        };
        Some((id, answer))
    }

    fn extra<T>(&mut self, name: &str) -> Option<T> {
        let declared = self.rule.facts_declared().keys();
        let asked: Vec<String> = declared.map(ToString::to_string).collect();
        let mend = match nearest(name, asked.iter().cloned()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None if asked.is_empty() => "leave it out: the rule asks no facts".to_owned(),
            None => format!("leave it out: the rule asks {}", asked.join(", ")),
        };
        self.tell(name, "extra", format!("the rule does not ask `{name}`"), mend)
    }

    fn value(&mut self, place: &Place<'_>, ty: &Type, written: &Written) -> Option<Value> {
        let value = match (ty, written) {
            (Type::List(fields), Written::Several(records)) => return self.records(place, fields, records),
            (Type::Set(_), Written::Several(members)) => {
                let names = members.iter().map(|it| if let Written::Text(it) = it { Some(it) } else { None });
                let names: Option<BTreeSet<Arc<str>>> = names.map(|it| Some(it?.as_str().into())).collect();
                names.map(Value::Set).ok_or_else(|| "write the names of the members".to_owned())
            }
            (Type::Bool, Written::Flag(flag)) => Ok(Value::Bool(*flag)),
            (Type::Int, Written::Number(number)) => Ok(Value::Int(*number)),
            (Type::Decimal, Written::Number(number)) => parsed(ty, &number.to_string()),
            (_, Written::Text(text)) => parsed(ty, text),
            (_, Written::Fraction) => {
                Err("write it as text: a number with a fraction loses digits".to_owned())
            }
            _ => Err(how(ty).to_owned()),
        };
        match value {
            Ok(value) => self.listed(place, ty, value),
            Err(why) => {
                let message = format!("{} is not a value of type `{ty}`", place.quote(written));
                self.tell(place.fact, "mistyped", message, why)
            }
        }
    }

    fn records(&mut self, place: &Place<'_>, fields: &RecordType, records: &[Written]) -> Option<Value> {
        let before = self.errors.len();
        let mut all = Vec::with_capacity(records.len());
        for (index, record) in records.iter().enumerate() {
            let place = Place { fact: place.fact, within: format!("record {}", index + 1) };
            match record {
                Written::Record(record) => all.push(self.record(&place, fields, record)),
                other => {
                    let message = format!("{} is not a record", place.quote(other));
                    self.tell::<()>(place.fact, "mistyped", message, "give its fields by name".to_owned());
                }
            }
        }
        (self.errors.len() == before).then(|| Value::List(all.into()))
    }

    /// The fields that are known. A field that is not among them is unknown.
    fn record(
        &mut self,
        place: &Place<'_>,
        fields: &RecordType,
        record: &BTreeMap<String, Written>,
    ) -> Record {
        let mut known = Record::new();
        for (name, written) in record {
            let Some((id, ty)) = fields.field(name) else {
                let names: Vec<String> = fields.fields().map(|(it, _)| it.to_string()).collect();
                let meant = nearest(name, names.iter().cloned()).map(|it| format!("did you mean `{it}`?"));
                let mend = meant.unwrap_or_else(|| format!("its fields are {}", names.join(", ")));
                let message = format!("{} has no field `{name}`", place.within);
                self.tell::<()>(place.fact, "extra", message, mend);
                continue;
            };
            if matches!(written, Written::Unknown) || *written == Written::Text("?".to_owned()) {
                continue;
            }
            let place = Place { fact: place.fact, within: format!("{}, `{name}`", place.within) };
            if let Some(value) = self.value(&place, ty, written) {
                known.insert(id.clone(), value);
            }
        }
        known
    }

    /// A value whose names are members of their closed list.
    fn listed(&mut self, place: &Place<'_>, ty: &Type, value: Value) -> Option<Value> {
        let (Type::Enum(list) | Type::Set(list)) = ty else { return Some(value) };
        let names: Vec<Arc<str>> = match &value {
            Value::Enum(name) => vec![Arc::clone(name)],
            Value::Set(names) => names.iter().cloned().collect(),
            _ => Vec::new(),
        };
        let before = self.errors.len();
        for name in names {
            self.member(place, list, &name);
        }
        (self.errors.len() == before).then_some(value)
    }

    fn member(&mut self, place: &Place<'_>, list: &EnumId, name: &str) {
        let members = self.rule.lists().get(list).map(|it| &**it).unwrap_or_default();
        if members.iter().any(|it| **it == *name) {
            return;
        }
        let names: Vec<String> = members.iter().map(ToString::to_string).collect();
        let meant = nearest(name, names.iter().cloned()).map(|it| format!("did you mean `{it}`?"));
        let mend = meant.unwrap_or_else(|| format!("use one of {}", names.join(", ")));
        let quoted = place.quote(&Written::Text(name.to_owned()));
        self.tell::<()>(place.fact, "not-on-list", format!("{quoted} is not on the list `{list}`"), mend);
    }

    /// Facts that fit one by one and not together. What cannot be computed is told when the rule is evaluated.
    fn impossible(&mut self, evaluation: &Evaluation<'_>) {
        let Some(given) = self.rule.given() else { return };
        if evaluation.condition(&given.ir, &mut ()) != Ok(Tri::Known(false)) {
            return;
        }
        let facts: Vec<&str> = given.facts().iter().map(FieldId::as_str).collect();
        self.errors.push(FactError {
            fact: None,
            code: "impossible",
            message: format!("the facts are impossible: no case can be otherwise than `{}`", given.ir),
            mend: format!("correct one of {}", facts.join(", ")),
        });
    }
}

/// Where a value stands: a fact, and in a list the record and field.
struct Place<'a> {
    fact: &'a str,
    within: String,
}

impl Place<'_> {
    fn quote(&self, written: &Written) -> String {
        let what = match written {
            Written::Text(text) => format!("`{text}`"),
            Written::Flag(flag) => format!("`{flag}`"),
            Written::Number(number) => format!("`{number}`"),
            Written::Several(_) => "this list".to_owned(),
            Written::Record(_) => "this record".to_owned(),
            Written::Unknown | Written::Fraction => "this".to_owned(),
        };
        if self.within.is_empty() { what } else { format!("{}: {what}", self.within) }
    }
}

/// The value, or how it is written.
fn parsed(ty: &Type, text: &str) -> Result<Value, String> {
    Value::parse(ty, text).map_err(|it| match it {
        ValueError::NotAValue { why, .. } => why,
        other => other.to_string(),
    })
}

/// How a value of a type is written where something else stood.
fn how(ty: &Type) -> &'static str {
    match ty {
        Type::Bool => "write `true` or `false`",
        Type::Int => "write a whole number",
        Type::Decimal => "write it as text, as `0.10`",
        Type::Money(_) => "write an amount as text, as `800000.00`",
        Type::Date => "write a day, as `2026-01-31`",
        Type::Period => "write a period as text, as `180 d`",
        Type::Enum(_) => "write one name of the list",
        Type::Text => "write text",
        Type::Set(_) => "write the names of its members, as `a|b`",
        Type::List(_) => "give its records, each with its fields",
    }
}

#[cfg(test)]
mod tests;
