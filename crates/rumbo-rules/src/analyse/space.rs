//! The facts of rules as numbered variables: which number stands for which value, and what a case may hold at all.
//!
//! Days are looked at from 1900 to 2199; whole numbers up to a thousand million, amounts up to ten million million units,
//! both below zero too. A fact that is known may lie outside.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rumbo_base::{CivilDate, EnumId, FieldId, Money, Span};

use super::days;
use super::domain::{Domain, Members};
use super::linear::Variable;
use super::store::{Presence, Slot};
use crate::decimal::Decimal;
use crate::evaluate::Facts;
use crate::rule::Rule;
use crate::value::{Tri, Type, Value};

/// Millionths in one: decimals are counted in them.
pub(super) const MILLIONTHS: i128 = 1_000_000;
const FIRST_DAY: CivilDate = CivilDate::constant(1900, 1, 1);
const LAST_DAY: CivilDate = CivilDate::constant(2199, 12, 31);
const NUMBER_MOST: i128 = 1_000_000_000;
const MILLIONTHS_MOST: i128 = NUMBER_MOST * MILLIONTHS;
const MINOR_MOST: i128 = 1_000_000_000_000_000;
const WORDS_MOST: i128 = 1_000_000;
const RECORDS_MOST: i128 = 1_000_000;
const PERIOD_MOST: i128 = 1000;

/// The units of periods, in the order of their numbers.
pub(super) const IMMEDIATE: usize = 0;
pub(super) const DAYS: usize = 2;
pub(super) const MONTHS: usize = 4;
pub(super) const YEARS: usize = 5;
const UNITS: [&str; 6] = ["at once", "hours", "days", "working days", "months", "years"];

/// A fact, `case_date`, or a field of a record, with its variable.
#[derive(Debug, Clone)]
pub(super) struct Input {
    pub(super) id: FieldId,
    pub(super) ty: Type,
    pub(super) variable: Variable,
    /// Of a period: how many of its unit. Of a set or list: its size.
    pub(super) count: Option<Variable>,
    /// The condition on a list for which this is a field of one record.
    pub(super) record: Option<usize>,
}

/// The variables of an analysis and what they may hold.
pub(super) struct Space<'a> {
    pub(super) inputs: Vec<Input>,
    pub(super) slots: Vec<Slot>,
    pub(super) known: &'a dyn Facts,
    lists: BTreeMap<EnumId, Vec<Arc<str>>>,
    words: Vec<Arc<str>>,
}

impl<'a> Space<'a> {
    pub(super) fn new(known: &'a dyn Facts) -> Self {
        let (inputs, slots) = (Vec::new(), Vec::new());
        Self { inputs, slots, known, lists: BTreeMap::new(), words: Vec::new() }
    }

    /// Takes the facts that a rule declares and reads.
    pub(super) fn declare(&mut self, rule: &Rule) {
        for (id, members) in rule.lists() {
            self.lists.entry(id.clone()).or_insert_with(|| members.to_vec());
        }
        let read = rule.facts();
        for (id, declared) in rule.facts_declared().iter().filter(|(id, _)| read.contains(*id)) {
            self.fact(id, &declared.ty, declared.optional);
        }
    }

    /// The fact of that name, made if it is new.
    pub(super) fn fact(&mut self, id: &FieldId, ty: &Type, optional: bool) -> Input {
        if let Some(found) = self.inputs.iter().find(|it| it.id == *id && it.record.is_none()) {
            return found.clone();
        }
        let known = self.known.fact(id);
        let input = self.add(id, ty, None, known.known());
        if let Some(slot) = self.slots.get_mut(input.variable) {
            slot.presence = match known {
                Tri::NotApplicable => Presence::No,
                Tri::Unknown(_) if optional => Presence::Open,
                _ => Presence::Yes,
            };
        }
        input
    }

    /// The field of a record that answers a condition on its list.
    pub(super) fn field(&mut self, record: usize, id: &FieldId, ty: &Type) -> Input {
        let mut all = self.inputs.iter();
        match all.find(|it| it.id == *id && it.record == Some(record)) {
            Some(found) => found.clone(),
            None => self.add(id, ty, Some(record), None),
        }
    }

    fn add(&mut self, id: &FieldId, ty: &Type, record: Option<usize>, known: Option<&Value>) -> Input {
        let (domain, count) = self.domains(ty, known);
        let variable = self.slot(domain);
        let count = count.map(|it| self.slot(it));
        let input = Input { id: id.clone(), ty: ty.clone(), variable, count, record };
        self.inputs.push(input.clone());
        input
    }

    fn slot(&mut self, domain: Domain) -> Variable {
        self.slots.push(Slot { presence: Presence::Yes, domain });
        self.slots.len().saturating_sub(1)
    }

    fn domains(&mut self, ty: &Type, known: Option<&Value>) -> (Domain, Option<Domain>) {
        let exactly = |number| Domain::Between(number, number);
        if let Some(value) = known {
            return match value {
                Value::Period(span) => {
                    let (unit, count) = period(*span);
                    (Domain::Members(Members::one(unit)), Some(exactly(count)))
                }
                Value::Enum(member) => {
                    let index = self.member(ty, member);
                    (index.map_or(Domain::Free, |it| Domain::Members(Members::one(it))), None)
                }
                Value::Set(members) => (Domain::Free, Some(exactly(members.len() as i128))),
                Value::List(records) => (Domain::Free, Some(exactly(records.len() as i128))),
                _ => (self.number(value).map_or(Domain::Free, exactly), None),
            };
        }
        let size = |ty: &Type| self.members(ty).len();
        match ty {
            Type::Bool => (Domain::Between(0, 1), None),
            Type::Int => (Domain::Between(-NUMBER_MOST, NUMBER_MOST), None),
            Type::Decimal => (Domain::Between(-MILLIONTHS_MOST, MILLIONTHS_MOST), None),
            Type::Money(_) => (Domain::Between(-MINOR_MOST, MINOR_MOST), None),
            Type::Date => (Domain::Between(days::number(FIRST_DAY), days::number(LAST_DAY)), None),
            Type::Text => (Domain::Between(0, WORDS_MOST), None),
            Type::Period => {
                (Domain::Members(Members::first(UNITS.len())), Some(Domain::Between(0, PERIOD_MOST)))
            }
            Type::Enum(_) => (Domain::Members(Members::first(size(ty))), None),
            Type::Set(_) => (Domain::Free, Some(Domain::Between(0, size(ty) as i128))),
            Type::List(_) => (Domain::Free, Some(Domain::Between(0, RECORDS_MOST))),
        }
    }

    /// The members of the closed list of a type.
    pub(super) fn members(&self, ty: &Type) -> &[Arc<str>] {
        let list = ty.closed_lists().first().and_then(|it| self.lists.get(*it));
        list.map_or(&[], Vec::as_slice)
    }
    /// The place of a member in the closed list of a type. A list that no fact is taken from is made as it is needed.
    pub(super) fn member(&mut self, ty: &Type, name: &str) -> Option<usize> {
        let known = self.members(ty).iter().position(|it| &**it == name);
        if known.is_some() {
            return known;
        }
        let list = self.lists.entry((*ty.closed_lists().first()?).clone()).or_default();
        list.push(name.into());
        list.len().checked_sub(1)
    }

    /// The number that stands for a value: minor units, millionths, days, 0 and 1.
    pub(super) fn number(&mut self, value: &Value) -> Option<i128> {
        match value {
            Value::Bool(it) => Some(i128::from(*it)),
            Value::Int(it) => Some(i128::from(*it)),
            Value::Decimal(it) => Some(i128::from(it.millionths())),
            Value::Money(it) => Some(i128::from(it.minor)),
            Value::Date(it) => Some(days::number(*it)),
            Value::Text(it) => {
                let known = self.words.iter().position(|word| word == it);
                let index = known.unwrap_or_else(|| {
                    self.words.push(it.clone());
                    self.words.len().saturating_sub(1)
                });
                i128::try_from(index).ok()
            }
            Value::Enum(_) | Value::Period(_) | Value::Set(_) | Value::List(_) => None,
        }
    }

    /// The value that a number stands for.
    pub(super) fn value(&self, ty: &Type, number: i128) -> Option<Value> {
        let small = i64::try_from(number).ok()?;
        Some(match ty {
            Type::Bool => Value::Bool(number != 0),
            Type::Int => Value::Int(small),
            Type::Decimal => Value::Decimal(Decimal::from_millionths(small)),
            Type::Money(currency) => Value::Money(Money { minor: small, currency: *currency }),
            Type::Date => Value::Date(days::day(number)?),
            Type::Enum(_) => Value::Enum(self.members(ty).get(usize::try_from(number).ok()?)?.clone()),
            Type::Text => Value::Text(match self.words.get(usize::try_from(number).ok()?) {
                Some(word) => word.clone(),
                None => format!("text {number}").into(),
            }),
            Type::Period | Type::Set(_) | Type::List(_) => return None,
        })
    }

    /// Members of a closed list as names.
    pub(super) fn names(&self, ty: &Type, members: &Members) -> Vec<Arc<str>> {
        if *ty == Type::Period {
            return members.iter().filter_map(|it| UNITS.get(it)).map(|it| (*it).into()).collect();
        }
        let all = self.members(ty);
        members.iter().filter_map(|it| all.get(it)).cloned().collect()
    }

    /// The set of those members, as a value.
    pub(super) fn set(&self, ty: &Type, members: &Members) -> Value {
        Value::Set(self.names(ty, members).into_iter().collect::<BTreeSet<_>>())
    }
}

/// The number of a period's unit, and how many of it.
pub(super) fn period(span: Span) -> (usize, i128) {
    match span {
        Span::Immediate => (IMMEDIATE, 0),
        Span::Hours(count) => (1, count.into()),
        Span::CalendarDays(count) => (DAYS, count.into()),
        Span::WorkingDays(count) => (3, count.into()),
        Span::Months(count) => (MONTHS, count.into()),
        Span::Years(count) => (YEARS, count.into()),
    }
}

/// The period of so many of a unit.
pub(super) fn span(unit: usize, count: i128) -> Option<Span> {
    let count = u32::try_from(count).ok()?;
    Some(match unit {
        IMMEDIATE => Span::Immediate,
        1 => Span::Hours(count),
        DAYS => Span::CalendarDays(count),
        3 => Span::WorkingDays(count),
        MONTHS => Span::Months(count),
        YEARS => Span::Years(count),
        _ => return None,
    })
}
