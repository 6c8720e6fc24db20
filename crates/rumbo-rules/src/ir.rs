//! The typed tree of an expression: the one form that every evaluation reads (a single case, columns, cells).
//! Names are resolved and types are right by construction (`typing`); nothing here evaluates.
//!
//! An atom (see [`Ir::is_atom`]) is a condition without `&&`, `||` or `!` inside: a fact against a parameter, a
//! membership, a presence. Analyses cut the space of cases along atoms.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use rumbo_base::{FieldId, ParameterId};

use crate::scope::{CASE_DATE, PARAMETER_PREFIX};
use crate::value::{Type, Value};

/// A node with its type and its place in the source.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Ir {
    pub(crate) node: Node,
    pub(crate) ty: Type,
    /// Bytes of the source. Inside a named expression they count in the source of its definition.
    pub(crate) at: Range<usize>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node {
    /// `0`, `1`, `true`, `false` or a member of a closed list.
    Constant(Value),
    /// A fact that the case has, or may have.
    Fact {
        id: FieldId,
        optional: bool,
    },
    /// The day as of which the case is looked at.
    CaseDate,
    /// The value of the law's day.
    Parameter(ParameterId),
    /// An expression that the rule names (`let`).
    Named {
        name: FieldId,
        is: Arc<Ir>,
    },
    /// `fact.or(other)`: the other where the fact does not apply.
    Or {
        fact: Box<Ir>,
        other: Box<Ir>,
    },
    /// `has(fact)`: whether the fact applies.
    Has(FieldId),
    Not(Box<Ir>),
    All(Vec<Ir>),
    Any(Vec<Ir>),
    Compare {
        operator: Comparison,
        left: Box<Ir>,
        right: Box<Ir>,
    },
    In {
        item: Box<Ir>,
        members: Vec<Arc<str>>,
    },
    Arithmetic {
        operator: Operator,
        left: Box<Ir>,
        right: Box<Ir>,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operator {
    Add,
    Subtract,
    Multiply,
}

impl Comparison {
    pub(crate) fn symbol(self) -> &'static str {
        match self {
            Self::Equal => "==",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
        }
    }
    /// Whether it asks for an order, which not every type has.
    pub(crate) fn orders(self) -> bool {
        !matches!(self, Self::Equal | Self::NotEqual)
    }
}

impl Operator {
    pub(crate) fn symbol(self) -> &'static str {
        match self {
            Self::Add => "+",
            Self::Subtract => "-",
            Self::Multiply => "*",
        }
    }
}

impl Ir {
    /// Whether this is a condition that has no condition inside.
    pub(crate) fn is_atom(&self) -> bool {
        self.ty == Type::Bool
            && !matches!(self.node, Node::Not(_) | Node::All(_) | Node::Any(_) | Node::Named { .. })
    }

    fn children(&self) -> Vec<&Ir> {
        match &self.node {
            Node::Constant(_) | Node::Fact { .. } | Node::CaseDate | Node::Parameter(_) | Node::Has(_) => {
                Vec::new()
            }
            Node::Named { is, .. } => vec![is],
            Node::Not(inner) | Node::In { item: inner, .. } => vec![inner],
            Node::All(parts) | Node::Any(parts) => parts.iter().collect(),
            Node::Or { fact: left, other: right }
            | Node::Compare { left, right, .. }
            | Node::Arithmetic { left, right, .. } => vec![left, right],
        }
    }

    /// Every node, this one first.
    pub(crate) fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Ir)) {
        visit(self);
        for child in self.children() {
            child.walk(visit);
        }
    }

    /// The facts read, inside named expressions too.
    pub(crate) fn facts(&self) -> BTreeSet<FieldId> {
        let mut found = BTreeSet::new();
        self.walk(&mut |it| {
            if let Node::Fact { id, .. } | Node::Has(id) = &it.node {
                found.insert(id.clone());
            }
        });
        found
    }

    /// The parameters read, inside named expressions too.
    pub(crate) fn parameters(&self) -> BTreeSet<ParameterId> {
        let mut found = BTreeSet::new();
        self.walk(&mut |it| {
            if let Node::Parameter(id) = &it.node {
                found.insert(id.clone());
            }
        });
        found
    }

    /// How tightly the node binds when printed: a looser child stands in parentheses.
    fn tightness(&self) -> u8 {
        match &self.node {
            Node::Any(_) => 0,
            Node::All(_) => 1,
            Node::Compare { .. } | Node::In { .. } => 2,
            Node::Arithmetic { operator: Operator::Add | Operator::Subtract, .. } => 3,
            Node::Arithmetic { operator: Operator::Multiply, .. } => 4,
            Node::Not(_) => 5,
            _ => 6,
        }
    }

    fn print(&self, out: &mut fmt::Formatter<'_>, least: u8) -> fmt::Result {
        if self.tightness() < least { write!(out, "({self})") } else { write!(out, "{self}") }
    }
}

/// Writes a member of a closed list so that it reads back: bare where it can be a name.
fn print_member(out: &mut fmt::Formatter<'_>, member: &str) -> fmt::Result {
    if !member.contains('.') && crate::scope::Scope::can_name(member) {
        out.write_str(member)
    } else {
        write!(out, "'{member}'")
    }
}

/// The canonical text: one space around operators, only the parentheses that are needed.
impl fmt::Display for Ir {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let joined = |out: &mut fmt::Formatter<'_>, parts: &[Ir], symbol: &str, least| {
            for (index, part) in parts.iter().enumerate() {
                if index > 0 {
                    write!(out, " {symbol} ")?;
                }
                part.print(out, least)?;
            }
            Ok(())
        };
        match &self.node {
            Node::Constant(Value::Enum(member)) => print_member(out, member),
            Node::Constant(value) => write!(out, "{value}"),
            Node::Fact { id, .. } => write!(out, "{id}"),
            Node::CaseDate => out.write_str(CASE_DATE),
            Node::Parameter(id) => write!(out, "{PARAMETER_PREFIX}{id}"),
            Node::Named { name, .. } => write!(out, "{name}"),
            Node::Or { fact, other } => write!(out, "{fact}.or({other})"),
            Node::Has(id) => write!(out, "has({id})"),
            Node::Not(inner) => {
                out.write_str("!")?;
                inner.print(out, 5)
            }
            Node::All(parts) => joined(out, parts, "&&", 2),
            Node::Any(parts) => joined(out, parts, "||", 1),
            Node::Compare { operator, left, right } => {
                left.print(out, 3)?;
                write!(out, " {} ", operator.symbol())?;
                right.print(out, 3)
            }
            Node::In { item, members } => {
                item.print(out, 3)?;
                out.write_str(" in [")?;
                for (index, member) in members.iter().enumerate() {
                    out.write_str(if index == 0 { "" } else { ", " })?;
                    print_member(out, member)?;
                }
                out.write_str("]")
            }
            Node::Arithmetic { operator, left, right } => {
                left.print(out, self.tightness())?;
                write!(out, " {} ", operator.symbol())?;
                right.print(out, self.tightness() + 1)
            }
        }
    }
}

#[cfg(test)]
mod tests;
