//! Holds the evaluation of a population against the evaluation of each of its cases: both must say the same.

use rumbo_base::FieldId;

use super::outcomes::{Answer, Outcomes};
use super::population::Row;
use super::{ColumnError, Plan, Population};
use crate::evaluate::EvaluationError;
use crate::rule::Decision;
use crate::value::{Tri, Value};

/// A case of which two evaluations say different things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disagreement {
    /// The row.
    pub row: usize,
    /// The output, or none for the outcome itself.
    pub output: Option<FieldId>,
    /// What the population says of it.
    pub columns: Answer,
    /// What the case says.
    pub case: Answer,
}

impl Plan<'_> {
    /// Evaluates every row as one case too, and tells where that says something else than `outcomes`, in order.
    pub fn disagreements(
        &self,
        population: &Population,
        outcomes: &Outcomes,
    ) -> Result<Vec<Disagreement>, ColumnError> {
        let columns = population.bind(self.rule.facts_declared())?;
        let mut found = Vec::new();
        for row in 0..population.rows() {
            let case = self.decide_row(&Row { columns: &columns, lists: self.rule.lists(), row });
            self.compare(outcomes, row, case, &mut found);
        }
        Ok(found)
    }

    fn compare(
        &self,
        outcomes: &Outcomes,
        row: usize,
        case: Result<Decision, EvaluationError>,
        found: &mut Vec<Disagreement>,
    ) {
        let mut tell = |output: Option<&FieldId>, columns: Answer, case: Answer| {
            if columns != case {
                found.push(Disagreement { row, output: output.cloned(), columns, case });
            }
        };
        let columns = outcomes.answer(row);
        let Ok(decision) = case else { return tell(None, columns, Answer::Failed) };
        tell(None, columns, answer(Some(&decision.outcome)));
        for (name, output) in &outcomes.outputs {
            let columns = output.answer(row, self.rule.lists());
            tell(Some(name), columns, answer(decision.outputs.get(name)));
        }
    }
}

fn answer(value: Option<&Tri<Value>>) -> Answer {
    match value {
        Some(Tri::Known(value)) => Answer::Known(value.clone()),
        Some(Tri::NotApplicable) => Answer::NotApplicable,
        Some(Tri::Unknown(_)) | None => Answer::Unknown,
    }
}
