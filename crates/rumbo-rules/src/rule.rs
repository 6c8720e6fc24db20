//! A rule: facts, named expressions, and clauses with exceptions that decide one outcome, each clause with its citation.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use rumbo_base::{Citation, CivilDate, FieldId, MonthRounding, ParameterId, RuleId};
use serde::{Deserialize, Serialize};

use crate::evaluate::{Cause, Evaluation, EvaluationError, Facts, Recorder};
use crate::expression::Expression;
use crate::parameter::Parameters;
use crate::scope::{FactType, Scope};
use crate::trace::TraceLine;
use crate::value::{Tri, Value};

mod compile;

/// The name of a clause inside its rule: `late`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ClauseId(Arc<str>);

impl ClauseId {
    /// Takes a name as content writes it.
    pub fn new(name: &str) -> Self {
        Self(name.into())
    }
    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ClauseId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// What a rule decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Yes or no: clauses say `true` or `false`.
    Bool,
    /// One of these names.
    Enum(Vec<Arc<str>>),
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
    /// `unspeakable`.
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
    /// The outcome where no clause stands.
    Default,
    /// A clause as a whole.
    Clause(ClauseId),
    /// A clause's `exception_to`.
    ExceptionTo(ClauseId),
    /// A clause's condition.
    When(ClauseId),
    /// A clause's outcome.
    Then(ClauseId),
}

/// A checked rule.
///
/// A clause is *in play* if its condition holds and, for an exception, if a clause that it excepts is in play. A clause in
/// play *stands* unless an exception to it is in play. The clauses that stand must agree; if none stands, the default
/// holds. With facts missing, the outcome is unknown unless one clause is sure to stand and every clause that might
/// stand says the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    id: RuleId,
    rounding: MonthRounding,
    default: Option<Value>,
    /// In an order in which every clause follows those it excepts.
    clauses: Vec<Clause>,
}

#[derive(Debug, Clone, PartialEq)]
struct Clause {
    id: ClauseId,
    /// Indices of the clauses it excepts: all smaller than its own.
    excepts: Vec<usize>,
    when: Expression,
    then: Value,
    cite: Vec<Citation>,
}

/// What a rule says of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// The outcome.
    pub outcome: Tri<Value>,
    /// The clause that gave it; none if the default did, or nothing is known.
    pub clause: Option<ClauseId>,
    /// How it came about: atoms and conditions of each clause, then whether the clause stands.
    pub trace: Vec<TraceLine>,
}

impl Decision {
    /// Whether everything read from the law may decide without an officer.
    pub fn decides(&self) -> bool {
        self.trace.iter().flat_map(|it| &it.parameters).all(|it| it.decides)
    }
}

impl Rule {
    /// Checks a rule against the closed lists and parameters of a scope. Tells all its mistakes at once.
    pub fn compile(source: &RuleSource, scope: &Scope) -> Result<Self, Vec<RuleError>> {
        compile::compile(source, scope)
    }
    /// Its name.
    pub fn id(&self) -> &RuleId {
        &self.id
    }
    /// The facts it reads, by name.
    pub fn facts(&self) -> BTreeSet<FieldId> {
        self.clauses.iter().flat_map(|it| it.when.facts()).cloned().collect()
    }
    /// The parameters it reads, by name.
    pub fn parameters(&self) -> BTreeSet<ParameterId> {
        self.clauses.iter().flat_map(|it| it.when.parameters()).cloned().collect()
    }

    /// What the rule says of a case looked at as of one day, under the law of a day (usually the same).
    pub fn evaluate(
        &self,
        facts: &dyn Facts,
        parameters: &Parameters,
        case_date: CivilDate,
        law_date: CivilDate,
    ) -> Result<Decision, EvaluationError> {
        let evaluation = Evaluation { facts, parameters, case_date, law_date, rounding: self.rounding };
        let mut trace = Vec::new();
        let mut in_play: Vec<Tri<bool>> = Vec::with_capacity(self.clauses.len());
        for clause in &self.clauses {
            let when = clause.ask(&evaluation, &mut trace)?;
            let parents = clause.excepts.iter().filter_map(|it| in_play.get(*it));
            in_play.push(if clause.excepts.is_empty() { when } else { and(when, any(parents)) });
        }
        let stands: Vec<Tri<bool>> = (0..self.clauses.len()).map(|it| self.stands(it, &in_play)).collect();
        for (clause, stands) in self.clauses.iter().zip(&stands) {
            let result = stands.clone().map(Value::Bool);
            let (id, cite) = (Some(clause.id.clone()), clause.cite.clone());
            trace.push(TraceLine {
                clause: id,
                text: "stands".to_owned(),
                result,
                cite,
                parameters: Vec::new(),
            });
        }
        let (outcome, clause) = self.settle(&stands)?;
        Ok(Decision { outcome, clause, trace })
    }

    /// In play, and no exception to it in play.
    fn stands(&self, index: usize, in_play: &[Tri<bool>]) -> Tri<bool> {
        let exceptions = self.clauses.iter().zip(in_play).filter(|(it, _)| it.excepts.contains(&index));
        let excepted = any(exceptions.map(|(_, in_play)| in_play));
        match in_play.get(index) {
            Some(own) => and(own.clone(), excepted.map(|it| !it)),
            None => Tri::Known(false),
        }
    }

    fn settle(&self, stands: &[Tri<bool>]) -> Result<(Tri<Value>, Option<ClauseId>), EvaluationError> {
        let mut sure: Option<&Clause> = None;
        let mut missing = BTreeSet::new();
        let mut doubts = Vec::new();
        for (clause, stands) in self.clauses.iter().zip(stands) {
            match stands {
                Tri::Known(true) => match sure {
                    Some(first) if first.then != clause.then => return Err(self.conflict(first, clause)),
                    Some(_) => {}
                    None => sure = Some(clause),
                },
                Tri::Unknown(more) => {
                    missing.extend(more.iter().cloned());
                    doubts.push(&clause.then);
                }
                Tri::Known(false) | Tri::NotApplicable => {}
            }
        }
        Ok(match sure {
            Some(clause) if doubts.iter().all(|it| **it == clause.then) => {
                (Tri::Known(clause.then.clone()), Some(clause.id.clone()))
            }
            _ if !doubts.is_empty() => (Tri::Unknown(missing), None),
            _ => (self.default.clone().map_or(Tri::NotApplicable, Tri::Known), None),
        })
    }

    fn conflict(&self, first: &Clause, second: &Clause) -> EvaluationError {
        let cause = Cause::Conflict {
            first: first.id.clone(),
            first_outcome: first.then.clone(),
            second: second.id.clone(),
            second_outcome: second.then.clone(),
        };
        EvaluationError { expression: self.id.to_string(), cause }
    }
}

impl Clause {
    /// Whether the condition holds; what does not apply does not hold.
    fn ask(
        &self,
        evaluation: &Evaluation<'_>,
        trace: &mut Vec<TraceLine>,
    ) -> Result<Tri<bool>, EvaluationError> {
        let ir = &self.when.ir;
        let mut recorder = Recorder::default();
        let answer = evaluation.condition(ir, &mut recorder)?;
        recorder.finish(ir, &answer.clone().map(Value::Bool));
        trace.extend(recorder.lines.into_iter().map(|it| TraceLine { clause: Some(self.id.clone()), ..it }));
        Ok(if answer == Tri::NotApplicable { Tri::Known(false) } else { answer })
    }
}

/// Kleene "or" of answers that are known or unknown.
fn any<'a>(parts: impl Iterator<Item = &'a Tri<bool>>) -> Tri<bool> {
    parts.fold(Tri::Known(false), |sum, part| match (sum, part) {
        (Tri::Known(true), _) | (_, Tri::Known(true)) => Tri::Known(true),
        (Tri::Unknown(mut missing), Tri::Unknown(more)) => {
            missing.extend(more.iter().cloned());
            Tri::Unknown(missing)
        }
        (Tri::Unknown(missing), _) => Tri::Unknown(missing),
        (_, part) => part.clone(),
    })
}

/// Kleene "and" of answers that are known or unknown.
fn and(left: Tri<bool>, right: Tri<bool>) -> Tri<bool> {
    any([left.map(|it| !it), right.map(|it| !it)].iter()).map(|it| !it)
}

#[cfg(test)]
mod tests;
