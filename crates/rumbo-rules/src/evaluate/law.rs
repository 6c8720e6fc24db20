//! Reading the law of one day: values, terms, indexed amounts, rows of tables, parts of windows.

use std::borrow::Cow;
use std::sync::Arc;

use rumbo_base::ParameterId;

use super::{Cause, Evaluation, EvaluationError, Listen, cause, wrong_type};
use crate::ir::{Ir, Part};
use crate::parameter::{DatedValue, ParameterValue};
use crate::value::Value;

impl<'a> Evaluation<'a> {
    /// What an expression reads under the name of a parameter.
    pub(super) fn read(
        &self,
        ir: &Ir,
        id: &ParameterId,
        part: Option<Part>,
        listen: &mut impl Listen,
    ) -> Result<Cow<'a, Value>, EvaluationError> {
        let dated = self.in_force(ir, id)?;
        let period = |span| Cow::Owned(Value::Period(span));
        let value = match (&dated.is, part) {
            (ParameterValue::Value(value), None) => Cow::Borrowed(value),
            (ParameterValue::Deadline(deadline), None) => period(deadline.span),
            (ParameterValue::LookBack { over, .. }, None) => period(*over),
            (ParameterValue::Window { before, .. }, Some(Part::Before)) => period(*before),
            (ParameterValue::Window { after, .. }, Some(Part::After)) => period(*after),
            (ParameterValue::Index { units, of }, None) => {
                let unit = self.in_force(ir, of)?;
                let ParameterValue::Value(Value::Money(worth)) = &unit.is else {
                    return Err(wrong_type(ir, of.as_str()));
                };
                listen.read(of, unit, &Value::Money(*worth), self.law_date);
                Cow::Owned(Value::Money(units.of(*worth).map_err(|it| cause(ir)(it.into()))?))
            }
            _ => return Err(wrong_type(ir, id.as_str())),
        };
        self.found(ir, id, dated, &value, listen)?;
        Ok(value)
    }

    /// The row of a table for a member of its closed list.
    pub(super) fn row(
        &self,
        ir: &Ir,
        id: &ParameterId,
        member: &Arc<str>,
        listen: &mut impl Listen,
    ) -> Result<Value, EvaluationError> {
        let dated = self.in_force(ir, id)?;
        let ParameterValue::Table(rows) = &dated.is else { return Err(wrong_type(ir, id.as_str())) };
        let Some(value) = rows.get(member) else {
            let (id, member, on) = (id.clone(), Arc::clone(member), self.law_date);
            return Err(cause(ir)(Cause::NotInTable { id, member, on }));
        };
        self.found(ir, id, dated, value, listen)?;
        Ok(value.clone())
    }

    fn in_force(&self, ir: &Ir, id: &ParameterId) -> Result<&'a DatedValue, EvaluationError> {
        let missing = || cause(ir)(Cause::NotInForce { id: id.clone(), on: self.law_date });
        self.parameters.at(id, self.law_date).ok_or_else(missing)
    }

    fn found(
        &self,
        ir: &Ir,
        id: &ParameterId,
        dated: &DatedValue,
        value: &Value,
        listen: &mut impl Listen,
    ) -> Result<(), EvaluationError> {
        if !value.fits(&ir.ty) {
            return Err(wrong_type(ir, id.as_str()));
        }
        listen.read(id, dated, value, self.law_date);
        Ok(())
    }
}
