//! A lawful "no": it cannot be made without the ground it rests on and the remedy against it.

use serde::Serialize;

use crate::citation::Citation;
use crate::ids::{RemedyId, TextKey};

#[cfg(test)]
mod tests;

/// The provisions that a "no" rests on: at least one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Ground(Vec<Citation>);

impl Ground {
    /// A ground needs a first citation; more may follow.
    pub fn new(first: Citation, more: impl IntoIterator<Item = Citation>) -> Self {
        Self(std::iter::once(first).chain(more).collect())
    }
    /// Takes a list, unless it is empty.
    pub fn from_list(list: Vec<Citation>) -> Option<Self> {
        if list.is_empty() { None } else { Some(Self(list)) }
    }
    /// The citations, in the order of content.
    pub fn citations(&self) -> &[Citation] {
        &self.0
    }
}

/// How a person can contest a "no", or what they can do instead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Remedy {
    /// The remedy, declared in content: its words, office and term are found under this id.
    pub id: RemedyId,
    /// The provisions that give it.
    pub basis: Ground,
}

/// An act of authority, not an error: a result for the person.
///
/// There is one constructor. Administrative acts must say what they rest on and how they can be contested
/// (Constitution, art. 16; LFPA, art. 3.XV and 39), so neither can be left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Refusal {
    /// Which "no": its words are found under this key in every language of the country.
    pub code: TextKey,
    /// What it rests on.
    pub ground: Ground,
    /// How to contest it.
    pub remedy: Remedy,
    /// Facts that were missing, if that is why.
    pub missing: Vec<crate::ids::FieldId>,
}

impl Refusal {
    /// Says no, with its ground and its remedy.
    pub fn new(code: TextKey, ground: Ground, remedy: Remedy) -> Self {
        Self { code, ground, remedy, missing: Vec::new() }
    }
    /// Adds the facts whose absence made it a no.
    pub fn missing(mut self, fields: impl IntoIterator<Item = crate::ids::FieldId>) -> Self {
        self.missing.extend(fields);
        self
    }
}
