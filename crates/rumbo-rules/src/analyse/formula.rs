//! Conditions and expressions with the law of one day put in for the parameters, and variables for the facts.

use std::sync::Arc;

use rumbo_base::{FieldId, MonthRounding};

use super::domain::Members;
use super::linear::Variable;
use super::store::Answer;
use crate::expression::Expression;
use crate::ir::Comparison;

/// A condition.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Formula {
    Constant(Answer),
    /// A condition without conditions inside, by its number.
    Atom(usize),
    Not(Box<Formula>),
    All(Vec<Formula>),
    Any(Vec<Formula>),
}

/// A condition without conditions inside.
#[derive(Debug)]
pub(super) struct Atom {
    pub(super) test: Test,
    /// How the rule writes it: the whole, or the two sides of a comparison.
    pub(super) written: Written,
    /// Whether it can fail to have an answer.
    pub(super) risky: bool,
}

#[derive(Debug)]
pub(super) enum Written {
    Whole(Arc<Expression>),
    Sides(Arc<Expression>, Arc<Expression>),
}

/// What an atom asks.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Test {
    Has(Variable),
    Flag(Expr),
    OneOf {
        item: Expr,
        members: Members,
    },
    Compare {
        comparison: Comparison,
        left: Expr,
        right: Expr,
    },
    Contains {
        set: Variable,
        item: Expr,
    },
    /// All records of a list, or some, satisfy a condition: its bodies are in `Problem::bodies`.
    Quantified {
        list: Variable,
        all: bool,
        written: String,
    },
}

/// An expression.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Expr {
    Number(i128),
    Member(usize),
    Period(usize, i128),
    /// A fact that is a number, day, amount or flag.
    Fact(Variable),
    /// A fact that is a member of a closed list.
    Held(Variable),
    /// A fact that is a period: the variables of its unit and of its count.
    Length(Variable, Variable),
    Or(Box<Expr>, Box<Expr>),
    Condition(Box<Formula>),
    Sum(Box<Expr>, Box<Expr>),
    Difference(Box<Expr>, Box<Expr>),
    Product(Box<Expr>, Box<Expr>),
    /// An amount times a decimal, rounded.
    Share {
        amount: Box<Expr>,
        share: Box<Expr>,
    },
    /// Two decimals multiplied, which must come out exact.
    Decimals(Box<Expr>, Box<Expr>),
    Quotient(Box<Expr>, Box<Expr>),
    Remainder(Box<Expr>, Box<Expr>),
    Later {
        day: Box<Expr>,
        period: Box<Expr>,
        rounding: MonthRounding,
    },
    /// With the parts as the rule writes them.
    Least(Vec<(Expr, Arc<Expression>)>),
    Greatest(Vec<(Expr, Arc<Expression>)>),
    /// A table by member of a closed list.
    Row {
        key: Box<Expr>,
        rows: Vec<Expr>,
    },
    /// The size of a set or list: whether it applies, and the count.
    Size(Variable, Variable),
    /// There is no law to read.
    Fails,
}

impl Expr {
    /// Whether it can fail to have a value although its facts have one.
    pub(super) fn is_risky(&self) -> bool {
        match self {
            Self::Fails | Self::Length(..) | Self::Decimals(..) => true,
            Self::Later { day, period, rounding } => {
                let exact = matches!(**period, Self::Period(unit, _) if unit <= super::space::DAYS)
                    || *rounding != MonthRounding::Refuse;
                !exact || day.is_risky() || period.is_risky()
            }
            Self::Quotient(left, right) | Self::Remainder(left, right) => {
                let divides = matches!(**right, Self::Number(it) if it != 0);
                !divides || left.is_risky()
            }
            Self::Product(left, right) | Self::Share { amount: left, share: right } => {
                let constant = |it: &Self| matches!(it, Self::Number(_));
                (!constant(left) && !constant(right)) || left.is_risky() || right.is_risky()
            }
            Self::Or(left, right) | Self::Sum(left, right) | Self::Difference(left, right) => {
                left.is_risky() || right.is_risky()
            }
            Self::Least(parts) | Self::Greatest(parts) => parts.iter().any(|(it, _)| it.is_risky()),
            Self::Row { key, rows } => key.is_risky() || rows.iter().any(Self::is_risky),
            Self::Number(_)
            | Self::Member(_)
            | Self::Period(..)
            | Self::Fact(_)
            | Self::Held(_)
            | Self::Condition(_)
            | Self::Size(..) => false,
        }
    }
}

impl Atom {
    /// Whether it reads a fact.
    pub(super) fn names(&self, fact: &FieldId) -> bool {
        match &self.written {
            Written::Whole(it) => it.facts().contains(fact),
            Written::Sides(left, right) => left.facts().contains(fact) || right.facts().contains(fact),
        }
    }

    /// How the two sides of a comparison compare if it holds, or if it does not.
    pub(super) fn comparison(&self, holds: bool) -> Option<&'static str> {
        let Test::Compare { comparison, .. } = &self.test else { return None };
        let opposite = match comparison {
            Comparison::Equal => Comparison::NotEqual,
            Comparison::NotEqual => Comparison::Equal,
            Comparison::Less => Comparison::GreaterOrEqual,
            Comparison::LessOrEqual => Comparison::Greater,
            Comparison::Greater => Comparison::LessOrEqual,
            Comparison::GreaterOrEqual => Comparison::Less,
        };
        Some(if holds { comparison.symbol() } else { opposite.symbol() })
    }
}
