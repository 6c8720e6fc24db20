//! The first evaluation: one case. Walks the typed tree over facts that may be unknown or not apply, and over the law of
//! one day. The meaning of the three answers is told at [`crate::Expression`].

use std::borrow::Cow;
use std::collections::BTreeSet;

use rumbo_base::{CivilDate, FieldId, MonthRounding, ParameterId};

use crate::decimal::Decimal;
use crate::ir::{Ir, Node};
use crate::parameter::{DatedValue, Parameters};
use crate::trace::{ParameterRead, TraceLine};
use crate::value::{Record, Tri, Type, Value};

pub(crate) use arithmetic::compare;
use arithmetic::{compute, extreme};
pub use cause::{Cause, EvaluationError};

mod arithmetic;
mod cause;
mod law;

/// What is known of a case.
pub trait Facts {
    /// The value of a fact: known, not known yet, or not applicable to this case.
    fn fact(&self, id: &FieldId) -> Tri<Value>;
}

/// Told what an evaluation reads and finds. `()` listens to nothing and costs nothing.
pub(crate) trait Listen {
    fn read(&mut self, _id: &ParameterId, _from: &DatedValue, _value: &Value, _on: CivilDate) {}
    fn atom(&mut self, _ir: &Ir, _result: &Tri<bool>) {}
    /// The records of a list follow, until `leave`: what is found of one of them is nothing by itself.
    fn enter(&mut self) {}
    fn leave(&mut self) {}
}

impl Listen for () {}

/// Writes down every atom and what was read for it.
#[derive(Default)]
pub(crate) struct Recorder {
    pub(crate) lines: Vec<TraceLine>,
    reads: Vec<ParameterRead>,
    /// Whether the records of a list are being looked through.
    inside: bool,
}

impl Recorder {
    /// Adds the line of a whole expression, unless it is an atom, whose line is there already.
    pub(crate) fn finish(&mut self, ir: &Ir, result: &Tri<Value>) {
        if !ir.is_atom() {
            self.line(ir.to_string(), result.clone());
        }
    }

    fn line(&mut self, text: String, result: Tri<Value>) {
        let parameters = std::mem::take(&mut self.reads);
        let (cite, judicial) = (Vec::new(), Vec::new());
        self.lines.push(TraceLine { clause: None, text, result, cite, judicial, parameters });
    }
}

impl Listen for Recorder {
    fn read(&mut self, id: &ParameterId, from: &DatedValue, value: &Value, on: CivilDate) {
        if !self.reads.iter().any(|it| it.id == *id && it.value == *value) {
            self.reads.push(ParameterRead::new(id, from, value.clone(), on));
        }
    }
    fn atom(&mut self, ir: &Ir, result: &Tri<bool>) {
        if !self.inside {
            self.line(ir.to_string(), result.clone().map(Value::Bool));
        }
    }
    fn enter(&mut self) {
        self.inside = true;
    }
    fn leave(&mut self) {
        self.inside = false;
    }
}

/// Everything an evaluation looks at besides the tree.
#[derive(Clone, Copy)]
pub(crate) struct Evaluation<'a> {
    pub(crate) facts: &'a dyn Facts,
    pub(crate) parameters: &'a Parameters,
    /// The day as of which the case is looked at.
    pub(crate) case_date: CivilDate,
    /// The day whose law is read.
    pub(crate) law_date: CivilDate,
    pub(crate) rounding: MonthRounding,
    /// The record of a list that a quantifier looks at.
    pub(crate) record: Option<&'a Record>,
}

type Answer<T> = Result<Tri<T>, EvaluationError>;

impl Evaluation<'_> {
    /// The value of a tree, and how it came about.
    pub(crate) fn traced(&self, ir: &Ir) -> Result<(Tri<Value>, Vec<TraceLine>), EvaluationError> {
        let mut recorder = Recorder::default();
        let value = self.value(ir, &mut recorder)?;
        recorder.finish(ir, &value);
        Ok((value, recorder.lines))
    }

    /// A condition. Every part is evaluated even when one decides, so that an error never depends on the order of parts.
    pub(crate) fn condition(&self, ir: &Ir, listen: &mut impl Listen) -> Answer<bool> {
        let result = match &ir.node {
            Node::All(parts) => return self.connect(parts, false, listen),
            Node::Any(parts) => return self.connect(parts, true, listen),
            Node::Not(inner) => return Ok(self.condition(inner, listen)?.map(|it| !it)),
            Node::Named { is, .. } => return self.condition(is, listen),
            Node::Has(id) => match self.facts.fact(id) {
                Tri::Known(_) => Tri::Known(true),
                Tri::NotApplicable => Tri::Known(false),
                Tri::Unknown(missing) => Tri::Unknown(missing),
            },
            Node::In { item, members } => self.value(item, listen)?.map(|it| match it {
                Value::Enum(name) => members.contains(&name),
                _ => false,
            }),
            Node::Member { item, set } => self.member(ir, item, set, listen)?,
            Node::Quantified { all, list, optional, body, .. } => {
                self.quantified(ir, (list, *optional), *all, body, listen)?
            }
            Node::Compare { operator, left, right } => {
                match both(self.value(left, listen)?, self.value(right, listen)?) {
                    Tri::Known((left, right)) => {
                        Tri::Known(compare(*operator, &left, &right).map_err(cause(ir))?)
                    }
                    Tri::Unknown(missing) => Tri::Unknown(missing),
                    Tri::NotApplicable => Tri::NotApplicable,
                }
            }
            _ => self.leaf(ir, listen)?.map(|it| it == Value::Bool(true)),
        };
        listen.atom(ir, &result);
        Ok(result)
    }

    /// Whether a set has that member. A set of the law may be long, and is not copied.
    fn member(&self, ir: &Ir, item: &Ir, set: &Ir, listen: &mut impl Listen) -> Answer<bool> {
        let item = self.value(item, listen)?;
        let set = match &set.node {
            Node::Parameter { id, part } => Tri::Known(self.read(set, id, *part, listen)?),
            _ => self.leaf(set, listen)?.map(Cow::Owned),
        };
        match both(item, set) {
            Tri::Known((item, set)) => match (item, set.as_ref()) {
                (Value::Enum(name), Value::Set(members)) => Ok(Tri::Known(members.contains(&name))),
                _ => Err(cause(ir)(Cause::Mismatch)),
            },
            Tri::Unknown(missing) => Ok(Tri::Unknown(missing)),
            Tri::NotApplicable => Ok(Tri::NotApplicable),
        }
    }

    /// Strong Kleene over the parts: one that is `decisive` decides.
    fn connect(&self, parts: &[Ir], decisive: bool, listen: &mut impl Listen) -> Answer<bool> {
        let mut sum = Connection::default();
        for part in parts {
            sum.add(self.condition(part, listen)?, decisive);
        }
        Ok(sum.answer(decisive))
    }

    /// Strong Kleene over the records of a list; of none, `all` holds and `exists` does not.
    fn quantified(
        &self,
        ir: &Ir,
        (list, optional): (&FieldId, bool),
        all: bool,
        body: &Ir,
        listen: &mut impl Listen,
    ) -> Answer<bool> {
        let records = match self.facts.fact(list) {
            Tri::Known(Value::List(records)) => records,
            Tri::Known(_) => return Err(wrong_type(ir, list.as_str())),
            Tri::Unknown(missing) => return Ok(Tri::Unknown(missing)),
            Tri::NotApplicable if optional => return Ok(Tri::NotApplicable),
            Tri::NotApplicable => return Err(cause(ir)(Cause::MustApply(list.clone()))),
        };
        let mut sum = Connection::default();
        listen.enter();
        for record in records.iter() {
            let within = Evaluation { record: Some(record), ..*self };
            sum.add(within.condition(body, listen)?, !all);
        }
        listen.leave();
        Ok(sum.answer(!all))
    }

    /// The value of any tree.
    pub(crate) fn value(&self, ir: &Ir, listen: &mut impl Listen) -> Answer<Value> {
        match &ir.node {
            _ if ir.ty == Type::Bool => Ok(self.condition(ir, listen)?.map(Value::Bool)),
            Node::Named { is, .. } => self.value(is, listen),
            Node::Arithmetic { operator, left, right } => {
                match both(self.value(left, listen)?, self.value(right, listen)?) {
                    Tri::Known((left, right)) => {
                        compute(*operator, left, right, self.rounding).map(Tri::Known).map_err(cause(ir))
                    }
                    Tri::Unknown(missing) => Ok(Tri::Unknown(missing)),
                    Tri::NotApplicable => Ok(Tri::NotApplicable),
                }
            }
            Node::Least(parts) => self.extreme(ir, parts, false, listen),
            Node::Greatest(parts) => self.extreme(ir, parts, true, listen),
            Node::Promote(inner) => match self.value(inner, listen)? {
                Tri::Known(Value::Int(number)) => {
                    let promoted = Decimal::whole(number).map_err(|it| cause(ir)(it.into()))?;
                    Ok(Tri::Known(Value::Decimal(promoted)))
                }
                Tri::Known(_) => Err(cause(ir)(Cause::Mismatch)),
                answer => Ok(answer),
            },
            Node::Size(inner) => match self.value(inner, listen)? {
                Tri::Known(value) => Ok(Tri::Known(size(&value).map_err(cause(ir))?)),
                answer => Ok(answer),
            },
            _ => self.leaf(ir, listen),
        }
    }

    /// The least or greatest of parts: strict, since a missing part could be it.
    fn extreme(&self, ir: &Ir, parts: &[Ir], greatest: bool, listen: &mut impl Listen) -> Answer<Value> {
        let mut best: Option<Tri<Value>> = None;
        for part in parts {
            let answer = self.value(part, listen)?;
            best = Some(match best {
                None => answer,
                Some(best) => match both(best, answer) {
                    Tri::Known((one, other)) => Tri::Known(extreme(greatest, one, other).map_err(cause(ir))?),
                    Tri::Unknown(missing) => Tri::Unknown(missing),
                    Tri::NotApplicable => Tri::NotApplicable,
                },
            });
        }
        best.ok_or_else(|| cause(ir)(Cause::Mismatch))
    }

    /// What is read rather than computed.
    fn leaf(&self, ir: &Ir, listen: &mut impl Listen) -> Answer<Value> {
        match &ir.node {
            Node::Constant(value) => Ok(Tri::Known(value.clone())),
            Node::CaseDate => Ok(Tri::Known(Value::Date(self.case_date))),
            Node::Fact { id, optional } => match self.facts.fact(id) {
                Tri::Known(value) if !value.fits(&ir.ty) => Err(wrong_type(ir, id.as_str())),
                Tri::NotApplicable if !optional => Err(cause(ir)(Cause::MustApply(id.clone()))),
                answer => Ok(answer),
            },
            Node::Or { fact, other } => match self.leaf(fact, listen)? {
                Tri::NotApplicable => self.value(other, listen),
                answer => Ok(answer),
            },
            Node::Element { list, field, .. } => match self.record.and_then(|it| it.get(field)) {
                Some(value) if !value.fits(&ir.ty) => Err(wrong_type(ir, &ir.to_string())),
                Some(value) => Ok(Tri::Known(value.clone())),
                // The list is what is asked for: its records have no names.
                None => Ok(Tri::missing(list)),
            },
            Node::Parameter { id, part } => Ok(Tri::Known(self.read(ir, id, *part, listen)?.into_owned())),
            Node::Lookup { parameter, key } => match self.value(key, listen)? {
                Tri::Known(Value::Enum(member)) => Ok(Tri::Known(self.row(ir, parameter, &member, listen)?)),
                Tri::Known(_) => Err(cause(ir)(Cause::Mismatch)),
                answer => Ok(answer),
            },
            _ => self.value(ir, listen),
        }
    }
}

/// Conditions put together by strong Kleene.
#[derive(Default)]
struct Connection {
    decided: bool,
    lacking: bool,
    unknown: Option<BTreeSet<FieldId>>,
}

impl Connection {
    fn add(&mut self, part: Tri<bool>, decisive: bool) {
        match (part, &mut self.unknown) {
            (Tri::Known(value), _) => self.decided |= value == decisive,
            (Tri::NotApplicable, _) => self.lacking = true,
            (Tri::Unknown(more), Some(missing)) => missing.extend(more),
            (Tri::Unknown(more), unknown) => *unknown = Some(more),
        }
    }

    /// One decisive part decides; else unknown, else not applicable, else the opposite.
    fn answer(self, decisive: bool) -> Tri<bool> {
        match (self.decided, self.unknown) {
            (true, _) => Tri::Known(decisive),
            (false, Some(missing)) => Tri::Unknown(missing),
            (false, None) if self.lacking => Tri::NotApplicable,
            (false, None) => Tri::Known(!decisive),
        }
    }
}

fn size(value: &Value) -> Result<Value, Cause> {
    let count = match value {
        Value::Set(members) => members.len(),
        Value::List(records) => records.len(),
        _ => return Err(Cause::Mismatch),
    };
    i64::try_from(count).map(Value::Int).map_err(|_| Cause::Overflow)
}

/// Both, if both are known. What does not apply makes the pair not apply, whatever the other turns out to be.
fn both<A, B>(left: Tri<A>, right: Tri<B>) -> Tri<(A, B)> {
    match (left, right) {
        (Tri::Known(left), Tri::Known(right)) => Tri::Known((left, right)),
        (Tri::NotApplicable, _) | (_, Tri::NotApplicable) => Tri::NotApplicable,
        (Tri::Unknown(mut missing), Tri::Unknown(more)) => {
            missing.extend(more);
            Tri::Unknown(missing)
        }
        (Tri::Unknown(missing), _) | (_, Tri::Unknown(missing)) => Tri::Unknown(missing),
    }
}

fn cause(ir: &Ir) -> impl FnOnce(Cause) -> EvaluationError + '_ {
    |cause| EvaluationError { expression: ir.to_string(), cause }
}

fn wrong_type(ir: &Ir, name: &str) -> EvaluationError {
    cause(ir)(Cause::WrongType { name: name.to_owned(), declared: ir.ty.clone() })
}

#[cfg(test)]
mod tests;
