//! Parameters: the numbers, dates and terms of the law, each with the day from which it holds and the provision that
//! says so. Whether a timeline has holes or overlaps is for the content compiler, which knows the files.

use std::collections::BTreeMap;

use rumbo_base::{Citation, CivilDate, Deadline, ParameterId, Provenance, Review};
use serde::{Deserialize, Serialize};

use crate::value::{Type, Value};

/// What a parameter holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// A value of one type.
    Value(Type),
    /// A legal term. An expression reads its length, as a period.
    Deadline,
}

/// One value of a parameter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParameterValue {
    /// A plain value.
    Value(Value),
    /// A legal term.
    Deadline(Deadline),
}

/// A value, the days on which it is the law, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DatedValue {
    /// First day.
    pub from: CivilDate,
    /// Last day; open if nothing has replaced it.
    pub until: Option<CivilDate>,
    /// The value.
    pub is: ParameterValue,
    /// The provisions that say so.
    pub cite: Vec<Citation>,
    /// How sure we are.
    pub status: Provenance,
    /// Who checked it.
    pub reviewed: Option<Review>,
    /// The words of the law.
    pub quote: Option<String>,
    /// Foreseen, not yet printed: it may plan and remind, it never decides by itself.
    pub expected: bool,
}

/// A dated value of the law, by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parameter {
    /// Its name in expressions, after `param.`.
    pub id: ParameterId,
    /// What it holds.
    pub shape: Shape,
    /// Its values, in order of `from`.
    pub values: Vec<DatedValue>,
}

/// All parameters of a country.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parameters(BTreeMap<ParameterId, Parameter>);

impl Shape {
    /// The type under which an expression reads it.
    pub fn read_as(&self) -> Type {
        match self {
            Self::Value(ty) => ty.clone(),
            Self::Deadline => Type::Period,
        }
    }
}

impl ParameterValue {
    /// What an expression reads: of a deadline, its length.
    pub fn read(&self) -> Value {
        match self {
            Self::Value(value) => value.clone(),
            Self::Deadline(deadline) => Value::Period(deadline.span),
        }
    }
}

impl DatedValue {
    /// Whether the value may decide without an officer: read in the official text or reviewed, and not merely foreseen.
    pub fn decides(&self) -> bool {
        !self.expected && self.status.decides(self.reviewed.as_ref())
    }
    /// Whether the value is the law of that day.
    pub fn holds_on(&self, day: CivilDate) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

impl Parameter {
    /// The value of that day; of two that overlap (which content refuses) the later one.
    pub fn at(&self, on: CivilDate) -> Option<&DatedValue> {
        self.values.iter().rev().find(|it| it.holds_on(on))
    }
}

impl Parameters {
    /// Adds a parameter and returns the one of the same name that it replaced.
    pub fn insert(&mut self, parameter: Parameter) -> Option<Parameter> {
        self.0.insert(parameter.id.clone(), parameter)
    }
    /// The parameter of that name.
    pub fn get(&self, id: &ParameterId) -> Option<&Parameter> {
        self.0.get(id)
    }
    /// Its value on that day.
    pub fn at(&self, id: &ParameterId, on: CivilDate) -> Option<&DatedValue> {
        self.get(id)?.at(on)
    }
    /// All, by name.
    pub fn iter(&self) -> impl Iterator<Item = &Parameter> {
        self.0.values()
    }
}

#[cfg(test)]
mod tests;
