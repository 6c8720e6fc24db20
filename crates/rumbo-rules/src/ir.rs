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
    /// The value of the law's day; of a window, the length of one part.
    Parameter {
        id: ParameterId,
        part: Option<Part>,
    },
    /// The row of a table parameter.
    Lookup {
        parameter: ParameterId,
        key: Box<Ir>,
    },
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
    /// Whether a set, a fact or a parameter, has that member.
    Member {
        item: Box<Ir>,
        set: Box<Ir>,
    },
    Arithmetic {
        operator: Operator,
        left: Box<Ir>,
        right: Box<Ir>,
    },
    /// `min(…)`: unknown if any part is.
    Least(Vec<Ir>),
    /// `max(…)`: unknown if any part is.
    Greatest(Vec<Ir>),
    /// How many members or records a set or list has.
    Size(Box<Ir>),
    /// A whole number where a decimal is needed.
    Promote(Box<Ir>),
    /// `list.all(…)` or `list.exists(…)`, in Kleene's sense. No quantifier stands inside another.
    Quantified {
        all: bool,
        list: FieldId,
        optional: bool,
        variable: Arc<str>,
        body: Box<Ir>,
    },
    /// A field of the record that the quantifier around it looks at.
    Element {
        list: FieldId,
        variable: Arc<str>,
        field: FieldId,
    },
}

/// A part of a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// How long before the day.
    Before,
    /// How long after it.
    After,
}

/// How two values are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Comparison {
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}

/// How a value is computed from two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operator {
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// Of whole numbers, towards zero.
    Divide,
    /// What `Divide` leaves over, with the sign of the left side.
    Remainder,
}

impl Part {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::After => "after",
        }
    }
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
            Self::Divide => "/",
            Self::Remainder => "%",
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
            Node::Constant(_)
            | Node::Fact { .. }
            | Node::CaseDate
            | Node::Parameter { .. }
            | Node::Has(_)
            | Node::Element { .. } => Vec::new(),
            Node::Named { is, .. } => vec![is],
            Node::Not(inner)
            | Node::In { item: inner, .. }
            | Node::Lookup { key: inner, .. }
            | Node::Size(inner)
            | Node::Promote(inner)
            | Node::Quantified { body: inner, .. } => vec![inner],
            Node::All(parts) | Node::Any(parts) | Node::Least(parts) | Node::Greatest(parts) => {
                parts.iter().collect()
            }
            Node::Or { fact: left, other: right }
            | Node::Member { item: left, set: right }
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
            if let Node::Fact { id, .. } | Node::Has(id) | Node::Quantified { list: id, .. } = &it.node {
                found.insert(id.clone());
            }
        });
        found
    }

    /// The parameters read, inside named expressions too.
    pub(crate) fn parameters(&self) -> BTreeSet<ParameterId> {
        let mut found = BTreeSet::new();
        self.walk(&mut |it| {
            if let Node::Parameter { id, .. } | Node::Lookup { parameter: id, .. } = &it.node {
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
            Node::Compare { .. } | Node::In { .. } | Node::Member { .. } => 2,
            Node::Arithmetic { operator: Operator::Add | Operator::Subtract, .. } => 3,
            Node::Arithmetic { .. } => 4,
            Node::Not(_) => 5,
            Node::Promote(inner) => inner.tightness(),
            _ => 6,
        }
    }

    fn print(&self, out: &mut fmt::Formatter<'_>, least: u8) -> fmt::Result {
        if self.tightness() < least { write!(out, "({self})") } else { write!(out, "{self}") }
    }
}

/// Writes parts with something between them.
fn join<T>(
    out: &mut fmt::Formatter<'_>,
    parts: &[T],
    between: &str,
    mut each: impl FnMut(&mut fmt::Formatter<'_>, &T) -> fmt::Result,
) -> fmt::Result {
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            out.write_str(between)?;
        }
        each(out, part)?;
    }
    Ok(())
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
        match &self.node {
            // A member that is also the name of a fact was written in quotes, and only so reads back.
            Node::Constant(Value::Enum(member)) if self.at.len() > member.len() => write!(out, "'{member}'"),
            Node::Constant(Value::Enum(member)) => print_member(out, member),
            Node::Constant(value) => write!(out, "{value}"),
            Node::Fact { id, .. } => write!(out, "{id}"),
            Node::CaseDate => out.write_str(CASE_DATE),
            Node::Parameter { id, part: None } => write!(out, "{PARAMETER_PREFIX}{id}"),
            Node::Parameter { id, part: Some(part) } => {
                write!(out, "{PARAMETER_PREFIX}{id}.{}", part.name())
            }
            Node::Lookup { parameter, key } => write!(out, "{PARAMETER_PREFIX}{parameter}[{key}]"),
            Node::Named { name, .. } => write!(out, "{name}"),
            Node::Or { fact, other } => write!(out, "{fact}.or({other})"),
            Node::Has(id) => write!(out, "has({id})"),
            Node::Not(inner) => {
                out.write_str("!")?;
                inner.print(out, 5)
            }
            Node::All(parts) => join(out, parts, " && ", |out, it| it.print(out, 2)),
            Node::Any(parts) => join(out, parts, " || ", |out, it| it.print(out, 1)),
            Node::Compare { operator, left, right } => {
                left.print(out, 3)?;
                write!(out, " {} ", operator.symbol())?;
                right.print(out, 3)
            }
            Node::In { item, members } => {
                item.print(out, 3)?;
                out.write_str(" in [")?;
                join(out, members, ", ", |out, it| print_member(out, it))?;
                out.write_str("]")
            }
            Node::Member { item, set } => {
                item.print(out, 3)?;
                write!(out, " in {set}")
            }
            Node::Arithmetic { operator, left, right } => {
                left.print(out, self.tightness())?;
                write!(out, " {} ", operator.symbol())?;
                right.print(out, self.tightness() + 1)
            }
            Node::Least(parts) | Node::Greatest(parts) => {
                out.write_str(if matches!(self.node, Node::Least(_)) { "min(" } else { "max(" })?;
                join(out, parts, ", ", |out, it| write!(out, "{it}"))?;
                out.write_str(")")
            }
            Node::Size(inner) => write!(out, "size({inner})"),
            Node::Promote(inner) => write!(out, "{inner}"),
            Node::Quantified { all, list, variable, body, .. } => {
                write!(out, "{list}.{}({variable}, {body})", if *all { "all" } else { "exists" })
            }
            Node::Element { variable, field, .. } => write!(out, "{variable}.{field}"),
        }
    }
}

#[cfg(test)]
mod tests;
