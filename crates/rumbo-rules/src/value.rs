//! What a rule computes with: types, values, and the three answers a value can have. Nothing here evaluates.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use rumbo_base::{CivilDate, Currency, EnumId, FieldId, Money, Span};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What kind of value a fact, parameter or expression has. Written in content as it prints: `bool`, `int`,
/// `money<MXN>`, `date`, `period`, `enum(condition_of_stay)`, `text`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Type {
    /// Yes or no.
    Bool,
    /// A whole number.
    Int,
    /// An amount in one currency.
    Money(Currency),
    /// A day.
    Date,
    /// A length of time in the unit of the law.
    Period,
    /// One name of a closed list.
    Enum(EnumId),
    /// Words: compared for equality only.
    Text,
}

/// A value of a [`Type`]. Serialises with its tag: `{"date":"2026-01-01"}`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// An amount.
    Money(Money),
    /// A day.
    Date(CivilDate),
    /// A length of time.
    Period(Span),
    /// The name of a member of a closed list.
    Enum(Arc<str>),
    /// Words.
    Text(Arc<str>),
}

/// An answer: known, missing for want of facts, or about something that does not exist in this case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tri<T> {
    /// This.
    Known(T),
    /// Nobody can say until these facts are known.
    Unknown(BTreeSet<FieldId>),
    /// There is no such thing here (the exit of somebody who is still inside).
    NotApplicable,
}

/// Why a text is not a type or not a value of a type.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ValueError {
    /// Not a type.
    #[error(
        "`{0}` is not a type: write `bool`, `int`, `money<MXN>`, `date`, `period`, `enum(name)` or `text`"
    )]
    NotAType(String),
    /// Not a value of that type.
    #[error("`{found}` is not a value of type `{ty}`: {why}")]
    NotAValue {
        /// What stood there.
        found: String,
        /// What was needed.
        ty: Type,
        /// What would be right.
        why: String,
    },
}

impl FromStr for Type {
    type Err = ValueError;
    fn from_str(text: &str) -> Result<Self, ValueError> {
        let fail = || ValueError::NotAType(text.to_owned());
        let inside = |open: &str, close: &str| text.strip_prefix(open).and_then(|it| it.strip_suffix(close));
        Ok(match text {
            "bool" => Self::Bool,
            "int" => Self::Int,
            "date" => Self::Date,
            "period" => Self::Period,
            "text" => Self::Text,
            _ => match (inside("money<", ">"), inside("enum(", ")")) {
                (Some(code), _) => Self::Money(Currency::parse(code).map_err(|_| fail())?),
                (_, Some(name)) => Self::Enum(EnumId::parse(name).map_err(|_| fail())?),
                _ => return Err(fail()),
            },
        })
    }
}

impl fmt::Display for Type {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool => out.write_str("bool"),
            Self::Int => out.write_str("int"),
            Self::Money(currency) => write!(out, "money<{currency}>"),
            Self::Date => out.write_str("date"),
            Self::Period => out.write_str("period"),
            Self::Enum(id) => write!(out, "enum({id})"),
            Self::Text => out.write_str("text"),
        }
    }
}

impl Serialize for Type {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Type {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl Value {
    /// Reads a value as content, forms and files write it: `true`, `12`, `800000.00`, `2026-01-31`, `180 d`, a name.
    /// Whether a name is a member of its list is for whoever holds the list.
    pub fn parse(ty: &Type, text: &str) -> Result<Self, ValueError> {
        let fail = |why: String| ValueError::NotAValue { found: text.to_owned(), ty: ty.clone(), why };
        Ok(match ty {
            Type::Bool => Self::Bool(text.parse().map_err(|_| fail("write `true` or `false`".to_owned()))?),
            Type::Int => Self::Int(text.parse().map_err(|_| fail("write digits only, as `12`".to_owned()))?),
            Type::Money(currency) => {
                Self::Money(Money::parse(text, *currency).map_err(|it| fail(it.to_string()))?)
            }
            Type::Date => {
                let why = "write a day that exists, as `2026-01-31`";
                Self::Date(text.parse().map_err(|_| fail(why.to_owned()))?)
            }
            Type::Period => Self::Period(Span::parse(text).map_err(|it| fail(it.to_string()))?),
            Type::Enum(_) if text.is_empty() => return Err(fail("name one member of the list".to_owned())),
            Type::Enum(_) => Self::Enum(text.into()),
            Type::Text => Self::Text(text.into()),
        })
    }

    /// Whether this is a value of that type. Membership of a closed list is checked where the list is known.
    pub fn fits(&self, ty: &Type) -> bool {
        match (self, ty) {
            (Self::Money(money), Type::Money(currency)) => money.currency == *currency,
            (Self::Bool(_), Type::Bool)
            | (Self::Int(_), Type::Int)
            | (Self::Date(_), Type::Date)
            | (Self::Period(_), Type::Period)
            | (Self::Enum(_), Type::Enum(_))
            | (Self::Text(_), Type::Text) => true,
            _ => false,
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool(it) => write!(out, "{it}"),
            Self::Int(it) => write!(out, "{it}"),
            Self::Money(it) => write!(out, "{it}"),
            Self::Date(it) => write!(out, "{it}"),
            Self::Period(it) => write!(out, "{it}"),
            Self::Enum(it) | Self::Text(it) => out.write_str(it),
        }
    }
}

impl<T> Tri<T> {
    /// Missing because of this one fact.
    pub fn missing(fact: &FieldId) -> Self {
        Self::Unknown(BTreeSet::from([fact.clone()]))
    }
    /// The value, if it is known.
    pub fn known(&self) -> Option<&T> {
        if let Self::Known(value) = self { Some(value) } else { None }
    }
    /// The same answer about something made from the value.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Tri<U> {
        match self {
            Self::Known(value) => Tri::Known(make(value)),
            Self::Unknown(missing) => Tri::Unknown(missing),
            Self::NotApplicable => Tri::NotApplicable,
        }
    }
}

impl Tri<bool> {
    /// Whether a condition is known to hold. What is unknown or does not apply does not hold.
    pub fn holds(&self) -> bool {
        matches!(self, Self::Known(true))
    }
}

impl<T: fmt::Display> fmt::Display for Tri<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(value) => write!(out, "{value}"),
            Self::NotApplicable => out.write_str("not applicable"),
            Self::Unknown(missing) => {
                out.write_str("unknown, needs")?;
                for (index, fact) in missing.iter().enumerate() {
                    write!(out, "{} `{fact}`", if index == 0 { "" } else { "," })?;
                }
                Ok(())
            }
        }
    }
}

#[cfg(test)]
mod tests;
