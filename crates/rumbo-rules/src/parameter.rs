//! Parameters: the numbers, dates and terms of the law, each with the day from which it holds and the provision that
//! says so. Whether a timeline has holes or overlaps is for the content compiler, which knows the files.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use rumbo_base::{Citation, CivilDate, Currency, Deadline, EnumId, ParameterId, Provenance, Review, Span};
use serde::{Deserialize, Serialize};

use crate::decimal::Decimal;
use crate::value::{Type, Value};

/// What a parameter holds. Written in content as it prints: a type, `deadline`, `index<MXN>`,
/// `table(fee_item, money<MXN>)`, `window`, `look-back`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// A value of one type.
    Value(Type),
    /// A legal term. An expression reads its length, as a period.
    Deadline,
    /// So many units of another parameter (UMA, minimum wage). An expression reads the amount of the law's day.
    Index(Currency),
    /// One value for every member of a closed list. An expression reads `param.fees[member]`.
    Table {
        /// The closed list.
        by: EnumId,
        /// The type of the values.
        holds: Type,
    },
    /// So long before a day and so long after it. An expression reads `.before` and `.after`, as periods.
    Window,
    /// So long back from a day, and what is made of that time. An expression reads the length, as a period.
    LookBack,
}

/// Why a text is not a shape.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is not a shape: write `deadline`, `window`, `look-back`, `index<MXN>`, `table(list, type)` or a type, as `money<MXN>`"
)]
pub struct ShapeError(String);

/// One value of a parameter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParameterValue {
    /// A plain value.
    Value(Value),
    /// A legal term.
    Deadline(Deadline),
    /// So many units of another parameter.
    Index {
        /// How many.
        units: Decimal,
        /// The parameter that says what one unit is worth.
        of: ParameterId,
    },
    /// One value for every member of a closed list.
    Table(BTreeMap<Arc<str>, Value>),
    /// So long before a day and so long after it.
    Window {
        /// How long before.
        before: Span,
        /// How long after.
        after: Span,
    },
    /// So long back from a day.
    LookBack {
        /// How long.
        over: Span,
        /// What is made of that time.
        measure: Measure,
    },
}

/// What the law makes of the time it looks back on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// All amounts together.
    Sum,
    /// The amount of a usual month.
    Average,
    /// Without a gap.
    Continuity,
    /// How many.
    Count,
}

/// A ruling that a court gave against a provision. The law as printed stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judicial {
    /// Its name in content.
    pub id: String,
    /// Its name in law: `Amparo en revisión 388/2022`.
    pub title: String,
    /// For whom it holds.
    pub scope: JudicialScope,
    /// The day of the ruling.
    pub decided: CivilDate,
}

/// For whom a ruling holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum JudicialScope {
    /// For those who asked.
    Parties,
    /// For everybody.
    General,
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
    /// The rulings against it or against a provision it cites. From their day on it no longer decides by itself.
    pub judicial: Vec<Judicial>,
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
    /// The type under which an expression reads it by its bare name. A table needs a key, a window a part.
    pub fn read_as(&self) -> Option<Type> {
        match self {
            Self::Value(ty) => Some(ty.clone()),
            Self::Deadline | Self::LookBack => Some(Type::Period),
            Self::Index(currency) => Some(Type::Money(*currency)),
            Self::Table { .. } | Self::Window => None,
        }
    }
}

impl FromStr for Shape {
    type Err = ShapeError;
    fn from_str(text: &str) -> Result<Self, ShapeError> {
        let fail = || ShapeError(text.to_owned());
        let inside = |open: &str, close: &str| text.strip_prefix(open).and_then(|it| it.strip_suffix(close));
        match text {
            "deadline" => return Ok(Self::Deadline),
            "window" => return Ok(Self::Window),
            "look-back" => return Ok(Self::LookBack),
            _ => {}
        }
        if let Some(code) = inside("index<", ">") {
            return Currency::parse(code).map(Self::Index).map_err(|_| fail());
        }
        let scalar = |text: &str| text.parse().ok().filter(Type::is_scalar).ok_or_else(fail);
        if let Some(inner) = inside("table(", ")") {
            let (by, holds) = inner.split_once(", ").ok_or_else(fail)?;
            return Ok(Self::Table { by: EnumId::parse(by).map_err(|_| fail())?, holds: scalar(holds)? });
        }
        match text.parse() {
            Ok(Type::List(_)) | Err(_) => Err(fail()),
            Ok(ty) => Ok(Self::Value(ty)),
        }
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(ty) => write!(out, "{ty}"),
            Self::Deadline => out.write_str("deadline"),
            Self::Index(currency) => write!(out, "index<{currency}>"),
            Self::Table { by, holds } => write!(out, "table({by}, {holds})"),
            Self::Window => out.write_str("window"),
            Self::LookBack => out.write_str("look-back"),
        }
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Sum => "sum",
            Self::Average => "average",
            Self::Continuity => "continuity",
            Self::Count => "count",
        })
    }
}

/// As content writes it, on one line.
impl fmt::Display for ParameterValue {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(value) => write!(out, "{value}"),
            Self::Deadline(deadline) => write!(out, "{}", deadline.span),
            Self::Index { units, of } => write!(out, "{units} × {of}"),
            Self::Table(rows) => {
                for (index, (member, value)) in rows.iter().enumerate() {
                    write!(out, "{}{member} = {value}", if index == 0 { "" } else { ", " })?;
                }
                Ok(())
            }
            Self::Window { before, after } => write!(out, "before = {before}, after = {after}"),
            Self::LookBack { over, measure } => write!(out, "{over}, {measure}"),
        }
    }
}

impl DatedValue {
    /// Whether the value may decide without an officer on every day it holds: read in the official text or reviewed,
    /// not merely foreseen, and no court has ruled against it.
    pub fn decides(&self) -> bool {
        self.is_checked() && self.judicial.is_empty()
    }
    /// As `decides`, on one day: a ruling counts from its own day on.
    pub fn decides_on(&self, day: CivilDate) -> bool {
        self.is_checked() && self.rulings_on(day).next().is_none()
    }
    /// The rulings against it that had been given by that day.
    pub fn rulings_on(&self, day: CivilDate) -> impl Iterator<Item = &Judicial> {
        self.judicial.iter().filter(move |it| it.decided <= day)
    }
    fn is_checked(&self) -> bool {
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
