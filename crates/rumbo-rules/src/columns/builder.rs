//! A column made from values, one after another: what readers of files need.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use arrow_array::types::Int32Type;
use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, DictionaryArray, Int32Array, Int64Array, ListArray, StringArray,
    StructArray, UInt8Array, UInt16Array, UInt64Array,
};
use arrow_buffer::{BooleanBuffer, NullBuffer, OffsetBuffer};
use arrow_schema::{ArrowError, DataType, Field, Fields};
use rumbo_base::FieldId;

use super::lower::MASK_BITS;
use super::population::{Column, ColumnError, Lists};
use super::{fold, written};
use crate::scope::FactType;
use crate::value::{Tri, Type, Value};

/// Members of a list whose places fit a byte.
const BYTE_MEMBERS: usize = 256;

/// Takes the values of one fact, case after case.
#[derive(Debug)]
pub struct ColumnBuilder<'a> {
    fact: FieldId,
    ty: FactType,
    lists: &'a Lists,
    applies: Vec<bool>,
    cells: Cells<'a>,
}

#[derive(Debug)]
enum Cells<'a> {
    Flags(Vec<Option<bool>>),
    Numbers(Vec<Option<i64>>),
    Words { keys: Vec<Option<i32>>, words: Vec<String>, places: HashMap<String, i32> },
    Records { lengths: Vec<usize>, known: Vec<bool>, fields: BTreeMap<FieldId, ColumnBuilder<'a>> },
}

impl<'a> ColumnBuilder<'a> {
    /// A column without rows. `lists` holds the closed lists, see [`crate::Rule::lists`].
    pub fn new(fact: FieldId, ty: FactType, lists: &'a Lists) -> Result<Self, ColumnError> {
        let cells = match &ty.ty {
            Type::Bool => Cells::Flags(Vec::new()),
            Type::Set(list) if lists.get(list).is_some_and(|it| it.len() > MASK_BITS) => {
                return Err(ColumnError::Members { fact, list: list.clone() });
            }
            Type::Text | Type::Period => {
                Cells::Words { keys: Vec::new(), words: Vec::new(), places: HashMap::new() }
            }
            Type::List(record) => {
                let field = |(id, ty): (&FieldId, &Type)| {
                    Ok((id.clone(), Self::new(id.clone(), FactType::required(ty.clone()), lists)?))
                };
                let fields = record.fields().map(field).collect::<Result<_, ColumnError>>()?;
                Cells::Records { lengths: Vec::new(), known: Vec::new(), fields }
            }
            _ => Cells::Numbers(Vec::new()),
        };
        Ok(Self { fact, ty, lists, applies: Vec::new(), cells })
    }

    /// Adds the next case.
    pub fn push(&mut self, answer: &Tri<Value>) {
        self.applies.push(*answer != Tri::NotApplicable);
        let value = answer.known();
        match &mut self.cells {
            Cells::Flags(flags) => flags.push(value.map(|it| *it == Value::Bool(true))),
            Cells::Numbers(numbers) => {
                numbers.push(value.and_then(|it| fold::number(self.lists, it, &self.ty.ty)));
            }
            Cells::Words { keys, words, places } => keys.push(value.map(|it| {
                let word = written(it);
                *places.entry(word).or_insert_with_key(|word| {
                    words.push(word.clone());
                    // Arrow counts the words of a dictionary in 32 bits.
                    i32::try_from(words.len() - 1).unwrap_or(i32::MAX)
                })
            })),
            Cells::Records { lengths, known, fields } => {
                let records = if let Some(Value::List(records)) = value { &**records } else { &[] };
                lengths.push(records.len());
                known.push(value.is_some());
                for (id, field) in fields {
                    for record in records {
                        let value = record.get(id).cloned();
                        field.push(&value.map_or_else(|| Tri::missing(id), Tri::Known));
                    }
                }
            }
        }
    }

    /// The column.
    pub fn finish(self) -> Result<Column, ColumnError> {
        let applies = self.ty.optional.then(|| BooleanBuffer::from(self.applies));
        let fact = self.fact.clone();
        let values = self.cells.finish(&self.ty.ty, self.lists);
        Ok(Column {
            values: values.map_err(|why| ColumnError::Arrow { fact, why: why.to_string() })?,
            applies,
        })
    }
}

impl Cells<'_> {
    fn finish(self, ty: &Type, lists: &Lists) -> Result<ArrayRef, ArrowError> {
        // A number was made for its width, so none is lost.
        Ok(match (self, ty) {
            (Self::Flags(flags), _) => Arc::new(BooleanArray::from(flags)),
            (Self::Numbers(days), Type::Date) => Arc::new(Date32Array::from_iter(narrowed::<i32>(&days))),
            (Self::Numbers(places), Type::Enum(list)) => {
                if lists.get(list).is_none_or(|it| it.len() <= BYTE_MEMBERS) {
                    Arc::new(UInt8Array::from_iter(narrowed::<u8>(&places)))
                } else {
                    Arc::new(UInt16Array::from_iter(narrowed::<u16>(&places)))
                }
            }
            (Self::Numbers(masks), Type::Set(_)) => {
                Arc::new(masks.into_iter().map(|it| it.map(i64::cast_unsigned)).collect::<UInt64Array>())
            }
            (Self::Numbers(numbers), _) => Arc::new(Int64Array::from(numbers)),
            (Self::Words { keys, words, .. }, _) => {
                let words = Arc::new(StringArray::from(words));
                Arc::new(DictionaryArray::<Int32Type>::try_new(Int32Array::from(keys), words)?)
            }
            (Self::Records { lengths, known, fields }, _) => {
                let all = lengths.iter().sum();
                let mut columns = Vec::new();
                for (id, field) in fields {
                    columns.push((id, field.cells.finish(&field.ty.ty, lists)?));
                }
                let named =
                    |(id, it): &(FieldId, ArrayRef)| Field::new(id.as_str(), it.data_type().clone(), true);
                let fields: Fields = columns.iter().map(named).collect();
                let item = Arc::new(Field::new("item", DataType::Struct(fields.clone()), true));
                let arrays = columns.into_iter().map(|(_, it)| it).collect();
                let structs = StructArray::try_new_with_length(fields, arrays, None, all)?;
                let offsets = OffsetBuffer::from_lengths(lengths);
                Arc::new(ListArray::try_new(item, offsets, Arc::new(structs), Some(NullBuffer::from(known)))?)
            }
        })
    }
}

fn narrowed<T: TryFrom<i64>>(numbers: &[Option<i64>]) -> impl Iterator<Item = Option<T>> {
    numbers.iter().map(|it| it.and_then(|it| T::try_from(it).ok()))
}
