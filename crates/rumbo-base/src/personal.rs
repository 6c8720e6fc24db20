//! A personal fact: it prints `***`, it cannot be serialised, and reading it names the purpose.

use std::fmt;

use crate::ids::PurposeId;

#[cfg(test)]
mod tests;

/// A value about a person that must not leak into logs, events or pages by accident.
#[derive(Clone, PartialEq, Eq)]
pub struct Personal<T>(T);

impl<T> Personal<T> {
    /// Marks a value as personal at the door.
    pub fn new(value: T) -> Self {
        Self(value)
    }
    /// The value, for a purpose that the caller can answer for. Searching for `reveal` finds every reader.
    pub fn reveal(&self, _purpose: &PurposeId) -> &T {
        &self.0
    }
}

impl<T> fmt::Debug for Personal<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("***")
    }
}

impl<T> fmt::Display for Personal<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("***")
    }
}
