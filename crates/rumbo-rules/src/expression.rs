//! An expression: text in CEL syntax, checked once against the names it may use, then evaluated as often as needed.

use std::ops::Range;
use std::sync::Arc;

use rumbo_base::{CivilDate, FieldId, MonthRounding, ParameterId};

use crate::evaluate::{Evaluation, EvaluationError, Facts};
use crate::ir::Ir;
use crate::parameter::Parameters;
use crate::scope::Scope;
use crate::trace::TraceLine;
use crate::value::{Tri, Type, Value};
use crate::{syntax, typing};

/// A checked expression.
///
/// Three answers, and what they do:
/// - A missing fact makes a comparison, sum or membership *unknown*. `&&` and `||` are strong Kleene: `false && unknown` is
///   false, `true || unknown` is true.
/// - A fact that does *not apply* makes a comparison, sum or membership *not applicable*, even if another fact is unknown.
///   `false && not applicable` is false and `true || not applicable` is true; otherwise unknown wins, then not
///   applicable. A condition that does not apply does not hold. Guard it with `has(fact)` or `fact.or(other)`.
/// - `list.all(it, …)` and `list.exists(it, …)` are `&&` and `||` over the records; of no record, `all` holds. `min` and
///   `max` need every part, since a missing one could be the least or greatest.
/// - What cannot be computed (overflow, a date that does not exist, no law in force) is an error, whatever stands beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct Expression {
    source: Arc<str>,
    pub(crate) ir: Arc<Ir>,
    facts: Vec<FieldId>,
    parameters: Vec<ParameterId>,
}

/// One mistake in an expression.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct ExpressionError {
    /// Bytes of the source.
    pub at: Range<usize>,
    /// `syntax`, `too-long`, `too-deep`, `unsupported`, `literal`, `unknown-name`, `ambiguous-name`, `wrong-type`,
    /// `never-absent`.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub mend: Option<String>,
}

impl ExpressionError {
    pub(crate) fn new(
        at: Range<usize>,
        code: &'static str,
        message: impl Into<String>,
        mend: Option<String>,
    ) -> Self {
        Self { at, code, message: message.into(), mend }
    }
}

impl Expression {
    /// Reads and checks an expression that must have that type. Tells all its mistakes at once.
    pub fn parse(source: &str, scope: &Scope, expected: Type) -> Result<Self, Vec<ExpressionError>> {
        Self::check(source, scope, Some(&expected))
    }

    /// As `parse`, but of whatever type it turns out to have (a `let`).
    pub(crate) fn check(
        source: &str,
        scope: &Scope,
        expected: Option<&Type>,
    ) -> Result<Self, Vec<ExpressionError>> {
        let (tree, mut errors) = syntax::read(source);
        let ir = tree.and_then(|tree| typing::check(&tree, scope, expected, &mut errors));
        match ir {
            Some(ir) if errors.is_empty() => {
                let (facts, parameters) =
                    (ir.facts().into_iter().collect(), ir.parameters().into_iter().collect());
                Ok(Self { source: source.into(), ir: Arc::new(ir), facts, parameters })
            }
            _ => {
                errors.sort_by_key(|it| (it.at.start, it.at.end));
                Err(errors)
            }
        }
    }

    /// A part of an expression, written canonically.
    pub(crate) fn of(ir: &Ir) -> Self {
        let (facts, parameters) = (ir.facts().into_iter().collect(), ir.parameters().into_iter().collect());
        Self { source: ir.to_string().into(), ir: Arc::new(ir.clone()), facts, parameters }
    }

    /// Its value on that day, and how it came about. A date plus months that has no such day is refused as ambiguous.
    pub fn evaluate(
        &self,
        facts: &dyn Facts,
        parameters: &Parameters,
        on: CivilDate,
    ) -> Result<(Tri<Value>, Vec<TraceLine>), EvaluationError> {
        self.evaluation(facts, parameters, on).traced(&self.ir)
    }

    /// Whether a condition holds on that day. Makes no trace and, where all facts are known, allocates nothing.
    pub fn test(
        &self,
        facts: &dyn Facts,
        parameters: &Parameters,
        on: CivilDate,
    ) -> Result<Tri<bool>, EvaluationError> {
        self.evaluation(facts, parameters, on).condition(&self.ir, &mut ())
    }

    fn evaluation<'a>(
        &self,
        facts: &'a dyn Facts,
        parameters: &'a Parameters,
        on: CivilDate,
    ) -> Evaluation<'a> {
        Evaluation {
            facts,
            parameters,
            case_date: on,
            law_date: on,
            rounding: MonthRounding::Refuse,
            record: None,
        }
    }

    /// The facts it reads, each once, by name.
    pub fn facts(&self) -> &[FieldId] {
        &self.facts
    }
    /// The parameters it reads, each once, by name.
    pub fn parameters(&self) -> &[ParameterId] {
        &self.parameters
    }
    /// The text as it was written.
    pub fn source(&self) -> &str {
        &self.source
    }
    /// The type of its value.
    pub fn ty(&self) -> &Type {
        &self.ir.ty
    }
}

#[cfg(test)]
mod tests;
