//! Values on their way to a database and back: borrowed, of the few types that both dialects keep.

use std::fmt::Display;

use crate::error::StoreError;

/// A value of a parameter or of a column. A text is kept as its bytes, so that what is not UTF-8 can be read and told.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Value<'a> {
    Null,
    /// A whole number, and what is true (1) or false (0).
    Integer(i64),
    /// A fraction: no column keeps one, an average over facts may be one.
    Real(f64),
    Text(&'a [u8]),
    Blob(&'a [u8]),
}

/// What can be given as a parameter.
pub(crate) trait AsValue {
    fn as_value(&self) -> Value<'_>;
}

/// Parameters of a statement, `?1` first.
macro_rules! params {
    ($($value:expr),* $(,)?) => { &[$($crate::database::AsValue::as_value(&$value)),*] };
}
pub(crate) use params;

macro_rules! whole_numbers {
    ($($number:ty),*) => { $(
        impl AsValue for $number {
            fn as_value(&self) -> Value<'_> {
                Value::Integer(i64::from(*self))
            }
        }
    )* };
}
whole_numbers!(i64, u32, u16, bool);

impl AsValue for str {
    fn as_value(&self) -> Value<'_> {
        Value::Text(self.as_bytes())
    }
}
impl AsValue for String {
    fn as_value(&self) -> Value<'_> {
        Value::Text(self.as_bytes())
    }
}
impl AsValue for [u8] {
    fn as_value(&self) -> Value<'_> {
        Value::Blob(self)
    }
}
impl AsValue for Vec<u8> {
    fn as_value(&self) -> Value<'_> {
        Value::Blob(self)
    }
}
impl<T: AsValue> AsValue for Option<T> {
    fn as_value(&self) -> Value<'_> {
        self.as_ref().map_or(Value::Null, AsValue::as_value)
    }
}
impl<T: AsValue + ?Sized> AsValue for &T {
    fn as_value(&self) -> Value<'_> {
        T::as_value(self)
    }
}

/// What a column can be read as; `None` if another type stands there.
pub(crate) trait FromValue: Sized {
    fn from_value(value: Value<'_>) -> Option<Self>;
}

impl FromValue for i64 {
    fn from_value(value: Value<'_>) -> Option<Self> {
        value.integer()
    }
}
impl FromValue for u32 {
    fn from_value(value: Value<'_>) -> Option<Self> {
        value.integer().and_then(|it| it.try_into().ok())
    }
}
impl FromValue for bool {
    fn from_value(value: Value<'_>) -> Option<Self> {
        value.integer().map(|it| it != 0)
    }
}
impl FromValue for String {
    fn from_value(value: Value<'_>) -> Option<Self> {
        value.text().map(str::to_owned)
    }
}
impl FromValue for Vec<u8> {
    fn from_value(value: Value<'_>) -> Option<Self> {
        value.blob().map(<[u8]>::to_vec)
    }
}
impl<const BYTES: usize> FromValue for [u8; BYTES] {
    fn from_value(value: Value<'_>) -> Option<Self> {
        value.blob().and_then(|it| it.try_into().ok())
    }
}
impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: Value<'_>) -> Option<Self> {
        if value == Value::Null { Some(None) } else { T::from_value(value).map(Some) }
    }
}

impl<'a> Value<'a> {
    pub(crate) fn integer(self) -> Option<i64> {
        if let Self::Integer(number) = self { Some(number) } else { None }
    }
    pub(crate) fn text(self) -> Option<&'a str> {
        if let Self::Text(bytes) = self { std::str::from_utf8(bytes).ok() } else { None }
    }
    pub(crate) fn blob(self) -> Option<&'a [u8]> {
        if let Self::Blob(bytes) = self { Some(bytes) } else { None }
    }
    /// What kind of value it is, for messages.
    pub(crate) fn kind(self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Integer(_) => "a number",
            Self::Real(_) => "a fraction",
            Self::Text(_) => "a text",
            Self::Blob(_) => "bytes",
        }
    }
}

/// A value that stands where another type was kept.
pub(crate) fn unreadable(place: &'static str, found: impl Display, why: impl Display) -> StoreError {
    StoreError::Unreadable { place, found: found.to_string(), why: why.to_string() }
}
