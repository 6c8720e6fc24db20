//! Reads values of law, fields and stories by their type.

use std::collections::BTreeSet;

use rumbo_rules::{Type, Value, ValueError};

use crate::reader::Item;

/// A value of that type, or why it is none. Whether a name is in its list is asked by whoever has the list.
pub(crate) fn value(item: &Item<'_>, ty: &Type) -> Result<Value, String> {
    let found = match ty {
        Type::Bool => item.as_flag().map(Value::Bool),
        Type::Int if item.is_int() => {
            return item.int().map(Value::Int).ok_or_else(|| format!("this is not a value of type `{ty}`"));
        }
        Type::Date if item.is_date() => {
            return item.date().map(Value::Date).ok_or_else(|| format!("this is not a value of type `{ty}`"));
        }
        Type::Int | Type::Date => None,
        Type::Decimal | Type::Money(_) | Type::Period | Type::Enum(_) | Type::Text => match item.as_text() {
            Some(text) => return Value::parse(ty, text).map_err(|it: ValueError| it.to_string()),
            None => None,
        },
        Type::Set(_) => {
            let names: Option<BTreeSet<_>> =
                item.items().iter().map(|it| it.as_text().map(Into::into)).collect();
            names.map(Value::Set)
        }
        Type::List(_) => None,
    };
    found.ok_or_else(|| format!("this is not a value of type `{ty}`"))
}

/// How a value of the type is written, for people.
pub(crate) fn described(ty: &Type) -> String {
    let how = match ty {
        Type::Bool => "`true` or `false`",
        Type::Int => "a whole number without quotes",
        Type::Date => "a day without quotes, as 2026-01-31",
        Type::Money(_) => "an amount as text, as \"800000.00\"",
        Type::Period => "a period as text, as \"180 d\"",
        Type::Enum(_) => "a member of the list, as text",
        Type::Text => "text in quotes",
        Type::Decimal => "a decimal as text, as \"0.10\"",
        Type::Set(_) => "an array of members of the list, as [\"one\", \"other\"]",
        Type::List(_) => "an array of tables, each with its fields",
    };
    format!("write {how}: the type is `{ty}`")
}
