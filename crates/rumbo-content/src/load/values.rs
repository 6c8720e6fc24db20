//! Reads values of law, fields, stories and examples by their type.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rumbo_base::{EnumId, FieldId};
use rumbo_rules::value::{Record, RecordType};
use rumbo_rules::{Type, Value};

use crate::findings::{Spot, nearest};
use crate::reader::{Item, listed};

/// The closed lists of a country.
pub(crate) type Lists = BTreeMap<EnumId, Vec<String>>;

/// Members that a message lists; of a longer list it names none.
const LISTED_MAX: usize = 12;

/// What is wrong with one value, or one part of it.
#[derive(Debug)]
pub(crate) struct Wrong {
    pub(crate) spot: Spot,
    pub(crate) why: String,
    pub(crate) mend: String,
}

/// A value of that type, or everything that is wrong with it. A name must be a member of its list, if the list is known.
pub(crate) fn value(item: &Item<'_>, ty: &Type, lists: &Lists) -> Result<Value, Vec<Wrong>> {
    match ty {
        Type::Set(list) => members(item, list, lists).map(Value::Set),
        Type::List(fields) => records(item, fields, lists),
        _ => scalar(item, ty, lists).map_err(|it| vec![it]),
    }
}

fn scalar(item: &Item<'_>, ty: &Type, lists: &Lists) -> Result<Value, Wrong> {
    let wrong = |why: String| Wrong { spot: item.spot(), why, mend: described(ty) };
    let found = match (ty, item.as_text()) {
        (Type::Bool, _) => item.as_flag().map(Value::Bool),
        (Type::Int, None) => item.as_int().map(Value::Int),
        (Type::Date, None) => item.as_date().map(Value::Date),
        (Type::Int | Type::Date, Some(_)) | (_, None) => None,
        (Type::Enum(list), Some(text)) => {
            if let Some(mend) = not_a_member(text, list, lists) {
                let why = format!("`{text}` is not in the list `{list}`");
                return Err(Wrong { spot: item.spot(), why, mend });
            }
            return Value::parse(ty, text).map_err(|it| wrong(it.to_string()));
        }
        (_, Some(text)) => return Value::parse(ty, text).map_err(|it| wrong(it.to_string())),
    };
    found.ok_or_else(|| wrong(format!("this is {}, not a value of type `{ty}`", item.kind())))
}

/// Members of a closed list, as a list of text.
fn members(item: &Item<'_>, list: &EnumId, lists: &Lists) -> Result<BTreeSet<Arc<str>>, Vec<Wrong>> {
    let (mut all, mut wrong) = (BTreeSet::new(), Vec::new());
    for member in item.items() {
        let spot = member.spot();
        let Some(text) = member.as_text() else {
            let why = format!("this is {}, not a member of the list `{list}`", member.kind());
            wrong.push(Wrong { spot, why, mend: described(&Type::Set(list.clone())) });
            continue;
        };
        if let Some(mend) = not_a_member(text, list, lists) {
            wrong.push(Wrong { spot, why: format!("`{text}` is not in the list `{list}`"), mend });
        } else if !all.insert(Arc::from(text)) {
            wrong.push(Wrong {
                spot,
                why: format!("`{text}` is there twice"),
                mend: "remove one".to_owned(),
            });
        }
    }
    if wrong.is_empty() { Ok(all) } else { Err(wrong) }
}

/// Records, as a list of tables. A field that a record leaves out is unknown.
fn records(item: &Item<'_>, fields: &RecordType, lists: &Lists) -> Result<Value, Vec<Wrong>> {
    let (mut all, mut wrong) = (Vec::new(), Vec::new());
    for one in item.items() {
        let Some(table) = one.as_table() else {
            let why = format!("this is {}, not a record", one.kind());
            wrong.push(Wrong { spot: one.spot(), why, mend: described(&Type::List(fields.clone())) });
            continue;
        };
        let mut record = Record::new();
        for (name, part) in table.entries() {
            match fields.field(name) {
                Some((field, ty)) => match scalar(&part, ty, lists) {
                    Ok(value) => drop(record.insert(field.clone(), value)),
                    Err(why) => wrong.push(why),
                },
                None => {
                    let names = || fields.fields().map(|(it, _)| it.as_str());
                    let mend = match nearest(name, names()) {
                        Some(meant) => format!("write `{meant}`"),
                        None => format!("its fields are {}", listed(names())),
                    };
                    let why = format!("a record has no field `{name}`");
                    wrong.push(Wrong { spot: table.key_spot(name), why, mend });
                }
            }
        }
        all.push(record);
    }
    if wrong.is_empty() { Ok(Value::List(all.into())) } else { Err(wrong) }
}

/// How to mend a name that is not in its list; nothing if it is, or if the list could not be read.
pub(crate) fn not_a_member(text: &str, list: &EnumId, lists: &Lists) -> Option<String> {
    let members = lists.get(list)?;
    if members.iter().any(|it| it == text) {
        return None;
    }
    let names = || members.iter().map(String::as_str);
    Some(match nearest(text, names()) {
        Some(meant) => format!("write `{meant}`, or add `{text}` to the list"),
        None if members.len() <= LISTED_MAX => format!("write one of {}", listed(names())),
        None => format!("write one of the members of `{list}` in enums.toml"),
    })
}

/// How a value of the type is written, for people.
pub(crate) fn described(ty: &Type) -> String {
    let how = match ty {
        Type::Bool => "`true` or `false`",
        Type::Int => "a whole number without quotes",
        Type::Decimal => "a decimal as text, as \"0.10\"",
        Type::Date => "a day without quotes, as 2026-01-31",
        Type::Money(_) => "an amount as text, as \"800000.00\"",
        Type::Period => "a period as text, as \"180 d\"",
        Type::Enum(_) => "a member of the list, as text",
        Type::Text => "text in quotes",
        Type::Set(_) => "members of the list, as [\"one\", \"other\"]",
        Type::List(fields) => {
            let fields: Vec<&FieldId> = fields.fields().map(|(it, _)| it).collect();
            let first = fields.first().map_or("field", |it| it.as_str());
            return format!("write records in braces, as [{{ {first} = … }}]: the type is `{ty}`");
        }
    };
    format!("write {how}: the type is `{ty}`")
}
