//! What a rule computes with: types, values, and the three answers a value can have. Nothing here evaluates.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use rumbo_base::{CivilDate, Currency, EnumId, FieldId, Money, Span};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::decimal::{Decimal, DecimalError};

/// What kind of value a fact, parameter or expression has. Written in content as it prints: `bool`, `int`, `decimal`,
/// `money<MXN>`, `date`, `period`, `enum(condition_of_stay)`, `set(state)`, `text`; a list has a table of its fields.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Type {
    /// Yes or no.
    Bool,
    /// A whole number.
    Int,
    /// A number with up to six decimal places.
    Decimal,
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
    /// Any members of a closed list, none among them too.
    Set(EnumId),
    /// Records of the same fields: the specialties of an employer.
    List(RecordType),
}

/// The fields of a record and their types, none of them a set or list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RecordType(Arc<BTreeMap<FieldId, Type>>);

/// One record of a list. A field that is not in it is unknown.
pub type Record = BTreeMap<FieldId, Value>;

/// A value of a [`Type`]. Serialises with its tag: `{"date":"2026-01-01"}`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A number with up to six decimal places.
    Decimal(Decimal),
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
    /// Members of a closed list.
    Set(BTreeSet<Arc<str>>),
    /// Records.
    List(Arc<[Record]>),
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
        "`{0}` is not a type: write `bool`, `int`, `decimal`, `money<MXN>`, `date`, `period`, `enum(name)`, `set(name)` or `text`"
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
    /// A record cannot hold it.
    #[error("the field `{field}` of a record cannot be of type `{ty}`")]
    NotAField {
        /// The field.
        field: FieldId,
        /// Its type.
        ty: Type,
    },
}

impl RecordType {
    /// Takes the fields of a record. A set or list among them is no type of a field.
    pub fn new(fields: impl IntoIterator<Item = (FieldId, Type)>) -> Result<Self, ValueError> {
        let fields: BTreeMap<FieldId, Type> = fields.into_iter().collect();
        match fields.iter().find(|(_, ty)| !ty.is_scalar()) {
            Some((field, ty)) => Err(ValueError::NotAField { field: field.clone(), ty: ty.clone() }),
            None => Ok(Self(Arc::new(fields))),
        }
    }
    /// The type of a field.
    pub fn field(&self, name: &str) -> Option<(&FieldId, &Type)> {
        self.0.get_key_value(name)
    }
    /// Every field, by name.
    pub fn fields(&self) -> impl Iterator<Item = (&FieldId, &Type)> {
        self.0.iter()
    }
}

impl Type {
    /// Whether a value is one thing: neither a set nor a list.
    pub fn is_scalar(&self) -> bool {
        !matches!(self, Self::Set(_) | Self::List(_))
    }
    /// The closed lists from which its values are taken.
    pub fn closed_lists(&self) -> Vec<&EnumId> {
        match self {
            Self::Enum(id) | Self::Set(id) => vec![id],
            Self::List(record) => record.fields().flat_map(|(_, ty)| ty.closed_lists()).collect(),
            _ => Vec::new(),
        }
    }
}

impl FromStr for Type {
    type Err = ValueError;
    fn from_str(text: &str) -> Result<Self, ValueError> {
        let fail = || ValueError::NotAType(text.to_owned());
        let inside = |open: &str, close: &str| text.strip_prefix(open).and_then(|it| it.strip_suffix(close));
        let list = |name: &str| EnumId::parse(name).map_err(|_| fail());
        Ok(match text {
            "bool" => Self::Bool,
            "int" => Self::Int,
            "decimal" => Self::Decimal,
            "date" => Self::Date,
            "period" => Self::Period,
            "text" => Self::Text,
            _ => {
                if let Some(code) = inside("money<", ">") {
                    Self::Money(Currency::parse(code).map_err(|_| fail())?)
                } else if let Some(name) = inside("enum(", ")") {
                    Self::Enum(list(name)?)
                } else if let Some(name) = inside("set(", ")") {
                    Self::Set(list(name)?)
                } else if let Some(fields) = inside("list(", ")") {
                    let parts = fields.split(", ").map(|it| it.split_once(": ").ok_or_else(fail));
                    let field = |(name, ty): (&str, &str)| {
                        Ok((FieldId::parse(name).map_err(|_| fail())?, ty.parse().map_err(|_| fail())?))
                    };
                    let fields: Vec<(FieldId, Self)> =
                        parts.map(|it| it.and_then(field)).collect::<Result<_, _>>()?;
                    Self::List(RecordType::new(fields)?)
                } else {
                    return Err(fail());
                }
            }
        })
    }
}

impl fmt::Display for Type {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool => out.write_str("bool"),
            Self::Int => out.write_str("int"),
            Self::Decimal => out.write_str("decimal"),
            Self::Money(currency) => write!(out, "money<{currency}>"),
            Self::Date => out.write_str("date"),
            Self::Period => out.write_str("period"),
            Self::Enum(id) => write!(out, "enum({id})"),
            Self::Text => out.write_str("text"),
            Self::Set(id) => write!(out, "set({id})"),
            Self::List(record) => {
                out.write_str("list(")?;
                for (index, (field, ty)) in record.fields().enumerate() {
                    write!(out, "{}{field}: {ty}", if index == 0 { "" } else { ", " })?;
                }
                out.write_str(")")
            }
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
    /// Reads a value as content, forms and files write it: `true`, `12`, `0.10`, `800000.00`, `2026-01-31`, `180 d`, a
    /// name, the names of a set as `a|b`. Whether a name is a member of its list is for whoever holds the list.
    /// Records are no text: whoever reads a list reads its fields one by one.
    pub fn parse(ty: &Type, text: &str) -> Result<Self, ValueError> {
        let fail = |why: String| ValueError::NotAValue { found: text.to_owned(), ty: ty.clone(), why };
        Ok(match ty {
            Type::Bool => Self::Bool(text.parse().map_err(|_| fail("write `true` or `false`".to_owned()))?),
            Type::Int => Self::Int(text.parse().map_err(|_| fail("write digits only, as `12`".to_owned()))?),
            Type::Decimal => Self::Decimal(text.parse().map_err(|it: DecimalError| fail(it.to_string()))?),
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
            Type::Set(_) if text.is_empty() => Self::Set(BTreeSet::new()),
            Type::Set(_) if text.split('|').any(str::is_empty) => {
                return Err(fail("write the members with `|` between them, as `a|b`".to_owned()));
            }
            Type::Set(_) => Self::Set(text.split('|').map(Into::into).collect()),
            Type::List(_) => return Err(fail("give its records, each with its fields".to_owned())),
        })
    }

    /// Whether this is a value of that type. Membership of a closed list is checked where the list is known.
    pub fn fits(&self, ty: &Type) -> bool {
        match (self, ty) {
            (Self::Money(money), Type::Money(currency)) => money.currency == *currency,
            (Self::Bool(_), Type::Bool)
            | (Self::Int(_), Type::Int)
            | (Self::Decimal(_), Type::Decimal)
            | (Self::Date(_), Type::Date)
            | (Self::Period(_), Type::Period)
            | (Self::Enum(_), Type::Enum(_))
            | (Self::Text(_), Type::Text)
            | (Self::Set(_), Type::Set(_)) => true,
            (Self::List(records), Type::List(ty)) => records
                .iter()
                .flat_map(|it| it.iter())
                .all(|(name, value)| ty.field(name.as_str()).is_some_and(|(_, ty)| value.fits(ty))),
            _ => false,
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool(it) => write!(out, "{it}"),
            Self::Int(it) => write!(out, "{it}"),
            Self::Decimal(it) => write!(out, "{it}"),
            Self::Money(it) => write!(out, "{it}"),
            Self::Date(it) => write!(out, "{it}"),
            Self::Period(it) => write!(out, "{it}"),
            Self::Enum(it) | Self::Text(it) => out.write_str(it),
            Self::Set(members) => {
                for (index, member) in members.iter().enumerate() {
                    write!(out, "{}{member}", if index == 0 { "" } else { "|" })?;
                }
                Ok(())
            }
            Self::List(records) => {
                for (index, record) in records.iter().enumerate() {
                    out.write_str(if index == 0 { "{" } else { ", {" })?;
                    for (index, (field, value)) in record.iter().enumerate() {
                        write!(out, "{}{field}: {value}", if index == 0 { "" } else { ", " })?;
                    }
                    out.write_str("}")?;
                }
                Ok(())
            }
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
