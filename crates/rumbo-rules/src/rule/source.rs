//! A rule as content writes it, not yet checked, and what can be wrong with it.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use rumbo_base::{Citation, FieldId, MonthRounding, Provenance, PurposeId, Review, RuleId};

use super::ClauseId;
use crate::parameter::Judicial;
use crate::scope::FactType;
use crate::value::Type;

/// What a rule decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Yes or no: clauses say `true` or `false`.
    Bool,
    /// One of these names.
    Enum(Vec<Arc<str>>),
    /// Any of these names together. The default is what none of them is called, and is a name of its own.
    Set(Vec<Arc<str>>),
}

/// A rule as content writes it, not yet checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleSource {
    /// Its name.
    pub id: RuleId,
    /// What a date plus months means where that month has no such day.
    pub rounding: MonthRounding,
    /// The facts it reads.
    pub facts: BTreeMap<FieldId, FactType>,
    /// Named expressions, each able to use those before it.
    pub lets: Vec<LetSource>,
    /// What it decides.
    pub outcome: Outcome,
    /// The outcome where no clause stands. Without one the rule then says nothing (*not applicable*).
    pub default: Option<String>,
    /// Its clauses.
    pub clauses: Vec<ClauseSource>,
    /// Whether the clauses are the rows of a table of which at most one may hold. Rows have no exceptions.
    pub unique: bool,
    /// What no case can be otherwise than: a case in which it is false has impossible facts.
    pub given: Option<String>,
    /// What it computes beside the outcome.
    pub outputs: Vec<OutputSource>,
    /// The outcomes that cannot be true together with an outcome of another rule.
    pub excludes: Vec<Exclusion>,
    /// The purposes for which it may be asked; none named means any.
    pub purposes: Vec<PurposeId>,
    /// How sure we are that it says what the law says.
    pub status: Provenance,
    /// Who checked it.
    pub reviewed: Option<Review>,
}

/// A computed value of a rule as content writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputSource {
    /// The name.
    pub name: FieldId,
    /// The type of the value.
    pub ty: Type,
    /// The expression.
    pub value: String,
}

/// Two outcomes of two rules that cannot both be. Facts of the same name and type are the same fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exclusion {
    /// The outcome of this rule.
    pub outcome: String,
    /// The other rule.
    pub rule: RuleId,
    /// Its outcome.
    pub other: String,
}

impl RuleSource {
    /// A rule that decides that and says nothing yet.
    pub fn new(id: RuleId, outcome: Outcome, status: Provenance) -> Self {
        Self {
            id,
            rounding: MonthRounding::Refuse,
            facts: BTreeMap::new(),
            lets: Vec::new(),
            outcome,
            default: None,
            clauses: Vec::new(),
            unique: false,
            given: None,
            outputs: Vec::new(),
            excludes: Vec::new(),
            purposes: Vec::new(),
            status,
            reviewed: None,
        }
    }
}

/// A named expression of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetSource {
    /// The name.
    pub name: FieldId,
    /// The expression.
    pub is: String,
}

/// A clause as content writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClauseSource {
    /// Its name in the rule.
    pub id: ClauseId,
    /// The clauses it is an exception to.
    pub exception_to: Vec<ClauseId>,
    /// Its condition.
    pub when: String,
    /// The outcome it gives.
    pub then: String,
    /// The provisions it rests on.
    pub cite: Vec<Citation>,
    /// The rulings against one of those provisions.
    pub judicial: Vec<Judicial>,
}

/// One mistake in a rule.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct RuleError {
    /// Which part of the rule.
    pub place: Place,
    /// Bytes of the text in that place.
    pub at: Range<usize>,
    /// A code of [`crate::ExpressionError`], or `duplicate`, `unknown-clause`, `cycle`, `unknown-outcome`, `uncited`,
    /// `unspeakable`, `exception-in-table`, `too-many-outcomes`.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub mend: Option<String>,
}

/// A part of a rule's source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A declared fact.
    Fact(FieldId),
    /// A named expression.
    Let(FieldId),
    /// What it decides.
    Outcome,
    /// The outcome where no clause stands.
    Default,
    /// What is taken for granted.
    Given,
    /// A computed value.
    Output(FieldId),
    /// An exclusion, counted from 0.
    Exclusion(usize),
    /// A clause as a whole.
    Clause(ClauseId),
    /// A clause's `exception_to`.
    ExceptionTo(ClauseId),
    /// A clause's condition.
    When(ClauseId),
    /// A clause's outcome.
    Then(ClauseId),
}
