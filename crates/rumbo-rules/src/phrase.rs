//! A view of an expression for whoever puts rules into words: what stands where, names resolved, types known. It can be
//! walked and never changed; nothing here evaluates, and no word of any language stands here.

use std::fmt;
use std::sync::Arc;

use rumbo_base::{FieldId, ParameterId};

use crate::expression::Expression;
pub use crate::ir::{Comparison, Operator, Part};
use crate::ir::{Ir, Node};
use crate::value::{Type, Value};

/// A part of an expression. Prints as its canonical text, which is also how a trace names it.
#[derive(Debug, Clone, Copy)]
pub struct Phrase<'a>(&'a Ir);

/// What a part of an expression is made of.
#[derive(Debug, Clone)]
pub enum PhraseKind<'a> {
    /// `0`, `1`, `true`, `false` or a member of a closed list.
    Constant(&'a Value),
    /// A fact.
    Fact(&'a FieldId),
    /// The day as of which the case is looked at.
    CaseDate,
    /// A number of the law; of a window, one part of it.
    Parameter(&'a ParameterId, Option<Part>),
    /// The row of a table of the law.
    Lookup(&'a ParameterId, Phrase<'a>),
    /// An expression that the rule names, and what it stands for.
    Named(&'a FieldId, Phrase<'a>),
    /// A fact, or this other where the fact does not apply.
    Or(Phrase<'a>, Phrase<'a>),
    /// Whether a fact applies.
    Has(&'a FieldId),
    /// The opposite.
    Not(Phrase<'a>),
    /// All of these.
    All(Vec<Phrase<'a>>),
    /// Any of these.
    Any(Vec<Phrase<'a>>),
    /// One against the other.
    Compare(Comparison, Phrase<'a>, Phrase<'a>),
    /// One of these members of a closed list.
    In(Phrase<'a>, &'a [Arc<str>]),
    /// A member of this set.
    Member(Phrase<'a>, Phrase<'a>),
    /// Computed from two.
    Arithmetic(Operator, Phrase<'a>, Phrase<'a>),
    /// The least of these.
    Least(Vec<Phrase<'a>>),
    /// The greatest of these.
    Greatest(Vec<Phrase<'a>>),
    /// How many members or records there are.
    Size(Phrase<'a>),
    /// Whether this holds of every record of a list.
    Every(&'a FieldId, Phrase<'a>),
    /// Whether this holds of some record of a list.
    Some(&'a FieldId, Phrase<'a>),
    /// A field of a record of that list.
    Element(&'a FieldId, &'a FieldId),
}

impl Expression {
    /// The expression as it can be put into words.
    pub fn phrase(&self) -> Phrase<'_> {
        Phrase(&self.ir)
    }
}

impl<'a> Phrase<'a> {
    /// What it is made of.
    pub fn kind(self) -> PhraseKind<'a> {
        let all = |parts: &'a [Ir]| parts.iter().map(Phrase).collect();
        match &self.0.node {
            Node::Constant(value) => PhraseKind::Constant(value),
            Node::Fact { id, .. } => PhraseKind::Fact(id),
            Node::CaseDate => PhraseKind::CaseDate,
            Node::Parameter { id, part } => PhraseKind::Parameter(id, *part),
            Node::Lookup { parameter, key } => PhraseKind::Lookup(parameter, Phrase(key)),
            Node::Named { name, is } => PhraseKind::Named(name, Phrase(is)),
            Node::Or { fact, other } => PhraseKind::Or(Phrase(fact), Phrase(other)),
            Node::Has(id) => PhraseKind::Has(id),
            Node::Not(inner) => PhraseKind::Not(Phrase(inner)),
            Node::All(parts) => PhraseKind::All(all(parts)),
            Node::Any(parts) => PhraseKind::Any(all(parts)),
            Node::Compare { operator, left, right } => {
                PhraseKind::Compare(*operator, Phrase(left), Phrase(right))
            }
            Node::In { item, members } => PhraseKind::In(Phrase(item), members),
            Node::Member { item, set } => PhraseKind::Member(Phrase(item), Phrase(set)),
            Node::Arithmetic { operator, left, right } => {
                PhraseKind::Arithmetic(*operator, Phrase(left), Phrase(right))
            }
            Node::Least(parts) => PhraseKind::Least(all(parts)),
            Node::Greatest(parts) => PhraseKind::Greatest(all(parts)),
            Node::Size(inner) => PhraseKind::Size(Phrase(inner)),
            // A whole number read as a decimal is the same number to a reader.
            Node::Promote(inner) => Phrase(inner).kind(),
            Node::Quantified { all: true, list, body, .. } => PhraseKind::Every(list, Phrase(body)),
            Node::Quantified { list, body, .. } => PhraseKind::Some(list, Phrase(body)),
            Node::Element { list, field, .. } => PhraseKind::Element(list, field),
        }
    }

    /// The type of its value.
    pub fn ty(self) -> &'a Type {
        &self.0.ty
    }

    /// Shows every part, this one first, those of named expressions too.
    pub fn each(self, show: &mut impl FnMut(Self)) {
        self.0.walk(&mut |it| show(Self(it)));
    }

    /// The first part whose canonical text is that: how a line of a trace finds its condition.
    pub fn find(self, text: &str) -> Option<Self> {
        let mut found = None;
        self.each(&mut |it| {
            if found.is_none() && it.to_string() == text {
                found = Some(it);
            }
        });
        found
    }
}

impl fmt::Display for Phrase<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

#[cfg(test)]
mod tests;
