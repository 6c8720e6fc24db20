//! A rule: facts, named expressions, and clauses with exceptions that decide one outcome, each clause with its citation.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use rumbo_base::{
    Citation, CivilDate, EnumId, FieldId, MonthRounding, ParameterId, Provenance, PurposeId, Review, RuleId,
};
use serde::{Deserialize, Serialize};

use crate::evaluate::{Cause, Evaluation, EvaluationError, Facts, Recorder};
use crate::expression::Expression;
use crate::parameter::{Judicial, ParameterValue, Parameters};
use crate::scope::{FactType, Scope};
use crate::trace::TraceLine;
use crate::value::{Tri, Value};

pub use source::{ClauseSource, Exclusion, LetSource, Outcome, OutputSource, Place, RuleError, RuleSource};

mod compile;
mod source;

/// The name of a clause inside its rule: `late`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ClauseId(Arc<str>);

impl ClauseId {
    /// Takes a name as content writes it.
    pub fn new(name: &str) -> Self {
        Self(name.into())
    }
    /// The name of a row that content does not name: `row-1` is the first.
    pub fn row(number: usize) -> Self {
        Self(format!("row-{number}").into())
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

/// A checked rule.
///
/// A clause is *in play* if its condition holds and, for an exception, if a clause that it excepts is in play. A clause in
/// play *stands* unless an exception to it is in play. The clauses that stand must agree; if none stands, the default
/// holds. With facts missing, the outcome is unknown unless one clause is sure to stand and every clause that might
/// stand says the same.
///
/// Where the outcome is a set, every clause that stands adds its value, and one clause in doubt makes it unknown. Of a
/// unique table at most one row may hold, even if two say the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    id: RuleId,
    rounding: MonthRounding,
    facts: BTreeMap<FieldId, FactType>,
    lists: BTreeMap<EnumId, Arc<[Arc<str>]>>,
    lets: Vec<Named>,
    given: Option<Expression>,
    outcome: Outcome,
    default: Option<Value>,
    unique: bool,
    /// In an order in which every clause follows those it excepts.
    clauses: Vec<Clause>,
    outputs: Vec<Named>,
    excludes: Vec<Exclusion>,
    purposes: Vec<PurposeId>,
    status: Provenance,
    reviewed: Option<Review>,
}

/// A named expression of a rule: a part of its conditions, or an output.
#[derive(Debug, Clone, PartialEq)]
pub struct Named {
    /// The name.
    pub name: FieldId,
    /// The expression.
    pub is: Expression,
}

/// A clause of a checked rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Clause {
    /// Its name in the rule.
    pub id: ClauseId,
    /// The clauses it is an exception to.
    pub exception_to: Vec<ClauseId>,
    /// Where those stand among the clauses of the rule: all before it.
    pub(crate) excepts: Vec<usize>,
    /// Its condition.
    pub condition: Expression,
    /// The outcome it gives.
    pub then: Value,
    /// The provisions it rests on.
    pub cite: Vec<Citation>,
    /// The rulings against one of those provisions.
    pub judicial: Vec<Judicial>,
}

/// What a rule says of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// The outcome.
    pub outcome: Tri<Value>,
    /// The clause that gave it; none if the default did, several did together, or nothing is known.
    pub clause: Option<ClauseId>,
    /// What it computes beside the outcome.
    pub outputs: BTreeMap<FieldId, Tri<Value>>,
    /// Whether the rule itself was read in the official text, or reviewed.
    pub checked: bool,
    /// How it came about: what is taken for granted, atoms and conditions of each clause, then whether the clause
    /// stands, then the outputs.
    pub trace: Vec<TraceLine>,
}

impl Decision {
    /// Whether the rule and everything read from the law may decide without an officer: checked, and no court has
    /// ruled against it.
    pub fn decides(&self) -> bool {
        let lines = || self.trace.iter();
        self.checked
            && lines().all(|it| it.judicial.is_empty())
            && lines().flat_map(|it| &it.parameters).all(|it| it.decides)
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
        self.expressions().flat_map(Expression::facts).cloned().collect()
    }
    /// The parameters it reads, by name, and those by which they are counted (UMA, minimum wage): on a day, or ever.
    pub fn parameters(&self, law: &Parameters, on: Option<CivilDate>) -> BTreeSet<ParameterId> {
        let named: BTreeSet<&ParameterId> = self.expressions().flat_map(Expression::parameters).collect();
        let values = named.iter().filter_map(|it| law.get(it)).flat_map(|it| &it.values);
        let values = values.filter(|it| on.is_none_or(|on| it.holds_on(on)));
        let units = values.filter_map(|it| match &it.is {
            ParameterValue::Index { of, .. } => Some(of),
            _ => None,
        });
        units.chain(named.iter().copied()).cloned().collect()
    }
    /// The facts it declares, read or not.
    pub fn facts_declared(&self) -> &BTreeMap<FieldId, FactType> {
        &self.facts
    }
    /// The members of the closed lists that its facts, and what it reads or computes, are taken from.
    pub fn lists(&self) -> &BTreeMap<EnumId, Arc<[Arc<str>]>> {
        &self.lists
    }
    /// Its named expressions, each using only those before it.
    pub fn lets(&self) -> &[Named] {
        &self.lets
    }
    /// What no case can be otherwise than.
    pub fn given(&self) -> Option<&Expression> {
        self.given.as_ref()
    }
    /// What it decides.
    pub fn outcome(&self) -> &Outcome {
        &self.outcome
    }
    /// The outcome where no clause stands.
    pub fn default(&self) -> Option<&Value> {
        self.default.as_ref()
    }
    /// Whether its clauses are the rows of a table of which at most one may hold.
    pub fn is_unique(&self) -> bool {
        self.unique
    }
    /// Its clauses, each after those it excepts.
    pub fn clauses(&self) -> &[Clause] {
        &self.clauses
    }
    /// What it computes beside the outcome.
    pub fn outputs(&self) -> &[Named] {
        &self.outputs
    }
    /// The outcomes that cannot be true together with one of another rule.
    pub fn excludes(&self) -> &[Exclusion] {
        &self.excludes
    }
    /// The purposes for which it may be asked; none named means any.
    pub fn purposes(&self) -> &[PurposeId] {
        &self.purposes
    }
    /// What a date plus months means where that month has no such day.
    pub fn rounding(&self) -> MonthRounding {
        self.rounding
    }
    /// How sure we are that it says what the law says.
    pub fn status(&self) -> Provenance {
        self.status
    }
    /// Who checked it.
    pub fn reviewed(&self) -> Option<&Review> {
        self.reviewed.as_ref()
    }

    /// Every expression that decides something.
    fn expressions(&self) -> impl Iterator<Item = &Expression> {
        let clauses = self.clauses.iter().map(|it| &it.condition);
        self.given.iter().chain(clauses).chain(self.outputs.iter().map(|it| &it.is))
    }

    /// What the rule says of a case looked at as of one day, under the law of a day (usually the same).
    pub fn evaluate(
        &self,
        facts: &dyn Facts,
        parameters: &Parameters,
        case_date: CivilDate,
        law_date: CivilDate,
    ) -> Result<Decision, EvaluationError> {
        let rounding = self.rounding;
        let evaluation = Evaluation { facts, parameters, case_date, law_date, rounding, record: None };
        let mut trace = Vec::new();
        self.possible(&evaluation, &mut trace)?;
        let mut in_play: Vec<Tri<bool>> = Vec::with_capacity(self.clauses.len());
        for clause in &self.clauses {
            let when = clause.ask(&evaluation, &mut trace)?;
            let parents = clause.excepts.iter().filter_map(|it| in_play.get(*it));
            in_play.push(if clause.excepts.is_empty() { when } else { and(when, any(parents)) });
        }
        let stands: Vec<Tri<bool>> = (0..self.clauses.len()).map(|it| self.stands(it, &in_play)).collect();
        for ((clause, stands), in_play) in self.clauses.iter().zip(&stands).zip(&in_play) {
            trace.push(clause.line(stands, in_play, law_date));
        }
        let (outcome, clause) = self.settle(&stands)?;
        let outputs = self.compute(&evaluation, &mut trace)?;
        let checked = self.status.decides(self.reviewed.as_ref());
        Ok(Decision { outcome, clause, outputs, checked, trace })
    }

    /// Refuses facts that no case can have.
    fn possible(
        &self,
        evaluation: &Evaluation<'_>,
        trace: &mut Vec<TraceLine>,
    ) -> Result<(), EvaluationError> {
        let Some(given) = &self.given else { return Ok(()) };
        let (answer, lines) = evaluation.traced(&given.ir)?;
        trace.extend(lines);
        if answer != Tri::Known(Value::Bool(false)) {
            return Ok(());
        }
        let cause = Cause::Impossible { given: given.ir.to_string() };
        Err(EvaluationError { expression: self.id.to_string(), cause })
    }

    fn compute(
        &self,
        evaluation: &Evaluation<'_>,
        trace: &mut Vec<TraceLine>,
    ) -> Result<BTreeMap<FieldId, Tri<Value>>, EvaluationError> {
        let mut outputs = BTreeMap::new();
        for output in &self.outputs {
            let (value, lines) = evaluation.traced(&output.is.ir)?;
            trace.extend(lines);
            outputs.insert(output.name.clone(), value);
        }
        Ok(outputs)
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
        let mut sure: Vec<&Clause> = Vec::new();
        let mut missing = BTreeSet::new();
        let mut doubts = Vec::new();
        for (clause, stands) in self.clauses.iter().zip(stands) {
            match stands {
                Tri::Known(true) => sure.push(clause),
                Tri::Unknown(more) => {
                    missing.extend(more.iter().cloned());
                    doubts.push(clause);
                }
                Tri::Known(false) | Tri::NotApplicable => {}
            }
        }
        self.agree(&sure)?;
        let only = if let [clause] = sure.as_slice() { Some(clause.id.clone()) } else { None };
        if let Outcome::Set(_) = &self.outcome {
            return Ok(if doubts.is_empty() {
                (Tri::Known(self.together(&sure)), only)
            } else {
                (Tri::Unknown(missing), None)
            });
        }
        Ok(match sure.first() {
            // A second row of a unique table would be a conflict whatever it says.
            Some(clause) if doubts.iter().all(|it| !self.unique && it.then == clause.then) => {
                (Tri::Known(clause.then.clone()), Some(clause.id.clone()))
            }
            _ if !doubts.is_empty() => (Tri::Unknown(missing), None),
            _ => (self.default.clone().map_or(Tri::NotApplicable, Tri::Known), None),
        })
    }

    /// The values of the clauses that stand; of none, the default.
    fn together(&self, sure: &[&Clause]) -> Value {
        let said = sure.iter().map(|it| &it.then);
        let names =
            said.filter_map(|it| if let Value::Enum(name) = it { Some(Arc::clone(name)) } else { None });
        let names: BTreeSet<Arc<str>> = names.collect();
        match &self.default {
            Some(Value::Enum(none)) if names.is_empty() => Value::Set(BTreeSet::from([Arc::clone(none)])),
            _ => Value::Set(names),
        }
    }

    /// Whether clauses that stand may stand together.
    fn agree(&self, sure: &[&Clause]) -> Result<(), EvaluationError> {
        let Some((first, rest)) = sure.split_first() else { return Ok(()) };
        if let (true, Some(second)) = (self.unique, rest.first()) {
            let cause = Cause::NotUnique { first: first.id.clone(), second: second.id.clone() };
            return Err(EvaluationError { expression: self.id.to_string(), cause });
        }
        let several = matches!(self.outcome, Outcome::Set(_));
        match rest.iter().find(|it| !several && it.then != first.then) {
            Some(second) => Err(self.conflict(first, second)),
            None => Ok(()),
        }
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
        let ir = &self.condition.ir;
        let mut recorder = Recorder::default();
        let answer = evaluation.condition(ir, &mut recorder)?;
        recorder.finish(ir, &answer.clone().map(Value::Bool));
        trace.extend(recorder.lines.into_iter().map(|it| TraceLine { clause: Some(self.id.clone()), ..it }));
        Ok(if answer == Tri::NotApplicable { Tri::Known(false) } else { answer })
    }

    /// Whether it stands, and by what. A ruling against it matters as soon as it is or may be in play: it may then
    /// stand, or keep another from standing.
    fn line(&self, stands: &Tri<bool>, in_play: &Tri<bool>, law_date: CivilDate) -> TraceLine {
        let matters = *in_play != Tri::Known(false);
        let given = self.judicial.iter().filter(|it| matters && it.decided <= law_date);
        TraceLine {
            clause: Some(self.id.clone()),
            text: "stands".to_owned(),
            result: stands.clone().map(Value::Bool),
            cite: self.cite.clone(),
            judicial: given.cloned().collect(),
            parameters: Vec::new(),
        }
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
