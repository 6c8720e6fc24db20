//! A population as Arrow arrays, one column for each fact: what a value is in a column, and what a row says.

use std::collections::BTreeMap;
use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Int32Type, Int64Type, UInt8Type, UInt16Type, UInt64Type};
use arrow_array::{Array, ArrayRef};
use arrow_buffer::{BooleanBuffer, NullBuffer};
use arrow_schema::DataType;
use rumbo_base::{EnumId, FieldId, Money};

use super::calendar;
use crate::decimal::Decimal;
use crate::evaluate::Facts;
use crate::scope::FactType;
use crate::value::{Record, Tri, Type, Value};

/// The facts of many cases, a column for each fact. A fact without a column is unknown in all cases.
///
/// | type | array |
/// | --- | --- |
/// | `bool` | `Boolean` |
/// | `int` | `Int64` or `Int32` |
/// | `money` | `Int64`, minor units |
/// | `decimal` | `Int64`, millionths |
/// | `date` | `Date32` |
/// | `enum` | `UInt8` or `UInt16`, the place in the closed list |
/// | `set` | `UInt64`, a bit for each place of a closed list of at most 64 members |
/// | `text`, `period` | `Dictionary` of `Int32` and `Utf8`, written as content writes it |
/// | `list` | `List` of a `Struct` with a column for each field |
///
/// A null is unknown. A fact that may not apply has a second column: where it is false, the fact does not apply.
#[derive(Debug, Clone)]
pub struct Population {
    rows: usize,
    facts: BTreeMap<FieldId, Column>,
}

/// One fact of many cases.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its values.
    pub values: ArrayRef,
    /// Where the fact applies; everywhere, if none.
    pub applies: Option<BooleanBuffer>,
}

/// Why a column cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ColumnError {
    /// Not as many rows as the population.
    #[error("the column of `{fact}` has {found} rows, the population {rows}: give every case one row")]
    Length {
        /// The fact.
        fact: FieldId,
        /// The rows of its column.
        found: usize,
        /// The rows of the population.
        rows: usize,
    },
    /// Another kind of array.
    #[error("the column of `{fact}` holds `{found}`, but a fact of type `{declared}` needs {needed}")]
    Kind {
        /// The fact.
        fact: FieldId,
        /// The kind of array that it has.
        found: DataType,
        /// The type of the fact.
        declared: Type,
        /// The kinds that would do.
        needed: &'static str,
    },
    /// A set over a long list.
    #[error(
        "`{fact}` is a set over the closed list `{list}`, which has more members than a column of sets can hold"
    )]
    Members {
        /// The fact.
        fact: FieldId,
        /// The list.
        list: EnumId,
    },
    /// What Arrow cannot hold.
    #[error("the column of `{fact}` cannot be made: {why}")]
    Arrow {
        /// The fact.
        fact: FieldId,
        /// Why.
        why: String,
    },
    /// A word that is no value.
    #[error("the column of `{fact}` holds a word that is not a value: {why}")]
    Word {
        /// The fact.
        fact: FieldId,
        /// Why.
        why: crate::ValueError,
    },
}

impl Column {
    /// A fact that every case has, known or not.
    pub fn new(values: ArrayRef) -> Self {
        Self { values, applies: None }
    }
}

impl Population {
    /// So many cases of which nothing is known yet.
    pub fn new(rows: usize) -> Self {
        Self { rows, facts: BTreeMap::new() }
    }

    /// Adds the column of a fact. A second column of the fact replaces the first.
    pub fn insert(&mut self, fact: FieldId, column: Column) -> Result<(), ColumnError> {
        let lengths = [Some(column.values.len()), column.applies.as_ref().map(BooleanBuffer::len)];
        if let Some(found) = lengths.into_iter().flatten().find(|it| *it != self.rows) {
            return Err(ColumnError::Length { fact, found, rows: self.rows });
        }
        self.facts.insert(fact, column);
        Ok(())
    }

    /// How many cases there are.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// The column of a fact.
    pub fn column(&self, fact: &FieldId) -> Option<&Column> {
        self.facts.get(fact)
    }

    pub(super) fn bind(&self, facts: &BTreeMap<FieldId, FactType>) -> Result<Bound<'_>, ColumnError> {
        let mut columns = BTreeMap::new();
        for (id, ty) in facts {
            if let Some(column) = self.facts.get(id) {
                let applies = column.applies.as_ref().filter(|_| ty.optional);
                columns.insert(id.clone(), BoundColumn::new(id, &ty.ty, column.values.as_ref(), applies)?);
            }
        }
        Ok(Bound(columns))
    }
}

/// The columns of the facts of a rule, each seen as what it is.
#[derive(Debug)]
pub(super) struct Bound<'a>(pub(super) BTreeMap<FieldId, BoundColumn<'a>>);

/// A column and its type.
#[derive(Debug)]
pub(super) struct BoundColumn<'a> {
    pub(super) ty: Type,
    pub(super) raw: Raw<'a>,
    /// Where the value is known; everywhere, if none.
    pub(super) known: Option<&'a NullBuffer>,
    pub(super) applies: Option<&'a BooleanBuffer>,
}

/// Values as they lie in memory.
#[derive(Debug)]
pub(super) enum Raw<'a> {
    Bits(&'a BooleanBuffer),
    Wide(&'a [i64]),
    Narrow(&'a [i32]),
    Masks(&'a [u64]),
    Codes(&'a [u8]),
    WideCodes(&'a [u16]),
    /// Keys and the words they stand for.
    Words {
        keys: &'a [i32],
        words: Vec<Value>,
    },
    Records {
        offsets: &'a [i32],
        fields: BTreeMap<FieldId, BoundColumn<'a>>,
    },
}

impl<'a> BoundColumn<'a> {
    fn new(
        id: &FieldId,
        ty: &Type,
        values: &'a dyn Array,
        applies: Option<&'a BooleanBuffer>,
    ) -> Result<Self, ColumnError> {
        let wrong = |needed| ColumnError::Kind {
            fact: id.clone(),
            found: values.data_type().clone(),
            declared: ty.clone(),
            needed,
        };
        let known = values.nulls().filter(|it| it.null_count() > 0);
        let raw = match ty {
            Type::Bool => {
                values.as_boolean_opt().map(|it| Raw::Bits(it.values())).ok_or_else(|| wrong("Boolean"))?
            }
            Type::Int | Type::Money(_) | Type::Decimal => match values.data_type() {
                DataType::Int64 => Raw::Wide(values.as_primitive::<Int64Type>().values()),
                DataType::Int32 if *ty == Type::Int => {
                    Raw::Narrow(values.as_primitive::<Int32Type>().values())
                }
                _ => return Err(wrong(if *ty == Type::Int { "Int64 or Int32" } else { "Int64" })),
            },
            Type::Date => {
                let days = values.as_primitive_opt::<Date32Type>().ok_or_else(|| wrong("Date32"))?;
                Raw::Narrow(days.values())
            }
            Type::Enum(_) => match values.data_type() {
                DataType::UInt8 => Raw::Codes(values.as_primitive::<UInt8Type>().values()),
                DataType::UInt16 => Raw::WideCodes(values.as_primitive::<UInt16Type>().values()),
                _ => return Err(wrong("UInt8 or UInt16")),
            },
            Type::Set(_) => {
                let masks = values.as_primitive_opt::<UInt64Type>().ok_or_else(|| wrong("UInt64"))?;
                Raw::Masks(masks.values())
            }
            Type::Text | Type::Period => {
                Self::words(id, ty, values)?.ok_or_else(|| wrong("Dictionary of Int32 and Utf8"))?
            }
            Type::List(record) => {
                let list = values.as_list_opt::<i32>();
                let fields = list.and_then(|it| it.values().as_struct_opt());
                let (Some(list), Some(structs)) = (list, fields) else {
                    return Err(wrong("List of Struct"));
                };
                let mut fields = BTreeMap::new();
                for (field, ty) in record.fields() {
                    if let Some(column) = structs.column_by_name(field.as_str()) {
                        fields.insert(field.clone(), Self::new(field, ty, column.as_ref(), None)?);
                    }
                }
                Raw::Records { offsets: list.value_offsets(), fields }
            }
        };
        Ok(Self { ty: ty.clone(), raw, known, applies })
    }

    fn words(id: &FieldId, ty: &Type, values: &'a dyn Array) -> Result<Option<Raw<'a>>, ColumnError> {
        let Some(dictionary) = values.as_dictionary_opt::<Int32Type>() else { return Ok(None) };
        let Some(words) = dictionary.values().as_string_opt::<i32>() else { return Ok(None) };
        let words = words.iter().map(|it| Value::parse(ty, it.unwrap_or_default()));
        let words: Result<Vec<Value>, _> = words.collect();
        let words = words.map_err(|why| ColumnError::Word { fact: id.clone(), why })?;
        Ok(Some(Raw::Words { keys: dictionary.keys().values(), words }))
    }

    /// What the column says of a row; `None` is unknown.
    fn value(&self, row: usize, lists: &Lists) -> Option<Value> {
        if self.known.is_some_and(|it| it.is_null(row)) {
            return None;
        }
        let member = |list: &EnumId, place: usize| lists.get(list).and_then(|it| it.get(place)).cloned();
        match (&self.raw, &self.ty) {
            (Raw::Bits(bits), _) => Some(Value::Bool(bits.value(row))),
            (Raw::Wide(numbers), ty) => numbers.get(row).map(|it| match ty {
                Type::Money(currency) => Value::Money(Money { minor: *it, currency: *currency }),
                Type::Decimal => Value::Decimal(Decimal::from_millionths(*it)),
                _ => Value::Int(*it),
            }),
            (Raw::Narrow(days), Type::Date) => {
                days.get(row).and_then(|it| calendar::day(*it)).map(Value::Date)
            }
            (Raw::Narrow(numbers), _) => numbers.get(row).map(|it| Value::Int(i64::from(*it))),
            (Raw::Codes(codes), Type::Enum(list)) => {
                codes.get(row).and_then(|it| member(list, usize::from(*it))).map(Value::Enum)
            }
            (Raw::WideCodes(codes), Type::Enum(list)) => {
                codes.get(row).and_then(|it| member(list, usize::from(*it))).map(Value::Enum)
            }
            (Raw::Masks(masks), Type::Set(list)) => masks.get(row).map(|mask| {
                let members = lists.get(list).into_iter().flat_map(|it| it.iter()).zip(0_u32..);
                let has = |bit: u32| mask.checked_shr(bit).unwrap_or_default() & 1 == 1;
                Value::Set(members.filter(|(_, bit)| has(*bit)).map(|(it, _)| it.clone()).collect())
            }),
            (Raw::Words { keys, words }, _) => {
                keys.get(row).and_then(|it| words.get(usize::try_from(*it).ok()?)).cloned()
            }
            (Raw::Records { offsets, fields }, _) => {
                let place = |row: usize| offsets.get(row).and_then(|it| usize::try_from(*it).ok());
                let record = |row: usize| -> Record {
                    let values = fields.iter().map(|(id, it)| (id, it.value(row, lists)));
                    values.filter_map(|(id, value)| Some((id.clone(), value?))).collect()
                };
                Some(Value::List((place(row)?..place(row + 1)?).map(record).collect()))
            }
            _ => None,
        }
    }
}

/// The members of closed lists.
pub(super) type Lists = BTreeMap<EnumId, Arc<[Arc<str>]>>;

/// One row, as a case.
pub(super) struct Row<'a> {
    pub(super) columns: &'a Bound<'a>,
    pub(super) lists: &'a Lists,
    pub(super) row: usize,
}

impl Facts for Row<'_> {
    fn fact(&self, id: &FieldId) -> Tri<Value> {
        let Some(column) = self.columns.0.get(id) else { return Tri::missing(id) };
        if column.applies.is_some_and(|it| !it.value(self.row)) {
            return Tri::NotApplicable;
        }
        column.value(self.row, self.lists).map_or_else(|| Tri::missing(id), Tri::Known)
    }
}
