//! Between the types of `rumbo-base` and the database's column types. No SQL stands here.

use std::fmt::Display;
use std::str::FromStr;

use rumbo_base::{CivilDate, Instant};

use crate::database::{Row, Value, unreadable};
use crate::error::StoreError;

/// Microseconds since 1970.
pub(crate) fn micros(at: Instant) -> i64 {
    at.as_microsecond()
}

/// A moment from stored microseconds.
pub(crate) fn instant(micros: i64, place: &'static str) -> Result<Instant, StoreError> {
    Instant::from_microsecond(micros).map_err(|error| unreadable(place, micros, error))
}

/// An unsigned number from a stored one.
pub(crate) fn unsigned<T: TryFrom<i64>>(number: i64, place: &'static str) -> Result<T, StoreError> {
    T::try_from(number).map_err(|_| unreadable(place, number, "the number does not fit"))
}

/// A number as SQLite stores it: the upper half of `u64` is never reached by counting.
pub(crate) fn signed(number: u64) -> Result<i64, StoreError> {
    i64::try_from(number).map_err(|error| unreadable("a number", number, error))
}

/// Columns of a row, read as our types.
pub(crate) trait Columns {
    fn text(&self, column: usize) -> Result<&str, StoreError>;
    fn word<T: FromStr<Err: Display>>(&self, column: usize, place: &'static str) -> Result<T, StoreError>;
    fn word_or_none<T: FromStr<Err: Display>>(
        &self,
        column: usize,
        place: &'static str,
    ) -> Result<Option<T>, StoreError>;
    fn number<T: TryFrom<i64>>(&self, column: usize, place: &'static str) -> Result<T, StoreError>;
    fn moment(&self, column: usize, place: &'static str) -> Result<Instant, StoreError>;
    fn hash<const N: usize>(&self, column: usize, place: &'static str) -> Result<[u8; N], StoreError>;
}

impl Columns for Row<'_> {
    fn text(&self, column: usize) -> Result<&str, StoreError> {
        let value = self.value(column)?;
        value
            .text()
            .ok_or_else(|| unreadable("a text column", column, format_args!("it holds {}", value.kind())))
    }
    fn word<T: FromStr<Err: Display>>(&self, column: usize, place: &'static str) -> Result<T, StoreError> {
        let text = self.text(column)?;
        text.parse().map_err(|error| unreadable(place, text, error))
    }
    fn word_or_none<T: FromStr<Err: Display>>(
        &self,
        column: usize,
        place: &'static str,
    ) -> Result<Option<T>, StoreError> {
        if self.value(column)? == Value::Null {
            return Ok(None);
        }
        self.word(column, place).map(Some)
    }
    fn number<T: TryFrom<i64>>(&self, column: usize, place: &'static str) -> Result<T, StoreError> {
        unsigned(self.get(column)?, place)
    }
    fn moment(&self, column: usize, place: &'static str) -> Result<Instant, StoreError> {
        instant(self.get(column)?, place)
    }
    fn hash<const N: usize>(&self, column: usize, place: &'static str) -> Result<[u8; N], StoreError> {
        let value = self.value(column)?;
        let bytes = value
            .blob()
            .ok_or_else(|| unreadable(place, column, format_args!("it holds {}", value.kind())))?;
        bytes.try_into().map_err(|_| unreadable(place, bytes.len(), format_args!("{N} bytes were expected")))
    }
}

/// `2025-01-31`.
pub(crate) fn date(day: CivilDate) -> String {
    day.to_string()
}
