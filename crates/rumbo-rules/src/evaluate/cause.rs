//! Why something cannot be computed, in words that name the part and the mend.

use std::sync::Arc;

use rumbo_base::{CivilDate, DeadlineError, FieldId, MoneyError, ParameterId, Span};

use crate::decimal::DecimalError;
use crate::rule::ClauseId;
use crate::value::{Type, Value};

/// An expression or rule that has no answer, not even "unknown".
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{expression}` cannot be computed because {cause}")]
pub struct EvaluationError {
    /// The part that could not be computed, or the rule.
    pub expression: String,
    /// Why.
    pub cause: Cause,
}

/// Why something cannot be computed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Cause {
    /// Beyond 64 bits.
    #[error("the number is beyond what can be counted")]
    Overflow,
    /// A share of nothing.
    #[error("a number cannot be divided by zero")]
    DividedByZero,
    /// A pair of values that typing does not admit.
    #[error("its parts do not go together")]
    Mismatch,
    /// Amounts.
    #[error(transparent)]
    Money(#[from] MoneyError),
    /// Decimals.
    #[error(transparent)]
    Decimal(#[from] DecimalError),
    /// A date that does not exist, or is ambiguous in law.
    #[error(transparent)]
    Date(#[from] DeadlineError),
    /// Periods in different units.
    #[error("{left} and {right} are counted in different units, which the law does not convert")]
    Units {
        /// One.
        left: Span,
        /// The other.
        right: Span,
    },
    /// No law in force.
    #[error("`{id}` has no value on {on}: add a dated value that covers that day")]
    NotInForce {
        /// The parameter.
        id: ParameterId,
        /// The day of the law.
        on: CivilDate,
    },
    /// None of the law that a rule cites was there yet.
    #[error("nothing that it rests on was law on {on}: the first of it is from {from}")]
    BeforeLaw {
        /// The day of the law.
        on: CivilDate,
        /// The first day of the earliest instrument.
        from: CivilDate,
    },
    /// A table without that row.
    #[error("`{id}` has no value for `{member}` on {on}: add the row")]
    NotInTable {
        /// The parameter.
        id: ParameterId,
        /// The member of the closed list.
        member: Arc<str>,
        /// The day of the law.
        on: CivilDate,
    },
    /// Facts that no case can have.
    #[error("the facts are impossible: no case can be otherwise than `{given}`")]
    Impossible {
        /// What the rule takes for granted.
        given: String,
    },
    /// A fact or parameter holds something else than was declared.
    #[error("`{name}` was declared `{declared}` and holds something else")]
    WrongType {
        /// The fact or parameter.
        name: String,
        /// What the expression was checked against.
        declared: Type,
    },
    /// A fact that every case has is said not to apply to this one.
    #[error("`{0}` is said not to apply, but was not declared `optional = true`")]
    MustApply(FieldId),
    /// Two rows of a table hold of which at most one may.
    #[error("the rows `{first}` and `{second}` both hold, and of this table only one may")]
    NotUnique {
        /// One row.
        first: ClauseId,
        /// Another.
        second: ClauseId,
    },
    /// Two clauses stand and say different things.
    #[error(
        "the clauses `{first}` ({first_outcome}) and `{second}` ({second_outcome}) both stand: one must be an exception to the other"
    )]
    Conflict {
        /// One clause.
        first: ClauseId,
        /// What it says.
        first_outcome: Value,
        /// Another.
        second: ClauseId,
        /// What that one says.
        second_outcome: Value,
    },
}
