//! Types, evaluates, analyses and vectorises legal rules over dated parameters.
//!
//! A leaf expression is text in CEL syntax; it becomes one typed tree (`ir`) that every evaluation reads. Numbers of law
//! never stand in an expression: they are [`Parameter`]s, dated and cited. Files, clocks and people are not known here.

pub mod analyse;
pub mod columns;
pub mod decimal;
mod evaluate;
#[cfg(test)]
mod example;
pub mod expression;
pub mod facts;
mod ir;
mod nearest;
pub mod parameter;
pub mod phrase;
pub mod rule;
pub mod scope;
mod syntax;
pub mod trace;
mod typing;
pub mod value;

pub use decimal::{Decimal, DecimalError};
pub use evaluate::{Cause, EvaluationError, Facts};
pub use expression::{Expression, ExpressionError};
pub use facts::{FactError, KnownFacts, Written};
pub use parameter::{
    DatedValue, Judicial, JudicialScope, Measure, Parameter, ParameterValue, Parameters, Shape, ShapeError,
};
pub use phrase::{Comparison, Operator, Part, Phrase, PhraseKind};
pub use rule::{
    Clause, ClauseId, ClauseSource, Decision, Exclusion, LetSource, Named, Outcome, OutputSource, Place,
    Rule, RuleError, RuleSource,
};
pub use scope::{FactType, Scope};
pub use trace::{ParameterRead, TraceLine};
pub use value::{Record, RecordType, Tri, Type, Value, ValueError};
