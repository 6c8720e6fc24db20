//! The first evaluation: one case. Walks the typed tree over facts that may be unknown or not apply, and over the law of
//! one day. The meaning of the three answers is told at [`crate::Expression`].

use std::cmp::Ordering;
use std::collections::BTreeSet;

use rumbo_base::{
    CivilDate, DeadlineError, FieldId, Money, MoneyError, MonthRounding, ParameterId, Span, add_span_to_date,
};

use crate::ir::{Comparison, Ir, Node, Operator};
use crate::parameter::{DatedValue, Parameters};
use crate::rule::ClauseId;
use crate::trace::{ParameterRead, TraceLine};
use crate::value::{Tri, Type, Value};

/// What is known of a case.
pub trait Facts {
    /// The value of a fact: known, not known yet, or not applicable to this case.
    fn fact(&self, id: &FieldId) -> Tri<Value>;
}

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
    /// A pair of values that typing does not admit.
    #[error("its parts do not go together")]
    Mismatch,
    /// Amounts.
    #[error(transparent)]
    Money(#[from] MoneyError),
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

/// Told what an evaluation reads and finds. `()` listens to nothing and costs nothing.
pub(crate) trait Listen {
    fn read(&mut self, _id: &ParameterId, _value: &DatedValue) {}
    fn atom(&mut self, _ir: &Ir, _result: &Tri<bool>) {}
}

impl Listen for () {}

/// Writes down every atom and what was read for it.
#[derive(Default)]
pub(crate) struct Recorder {
    pub(crate) lines: Vec<TraceLine>,
    reads: Vec<ParameterRead>,
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
        self.lines.push(TraceLine { clause: None, text, result, cite: Vec::new(), parameters });
    }
}

impl Listen for Recorder {
    fn read(&mut self, id: &ParameterId, value: &DatedValue) {
        if !self.reads.iter().any(|it| it.id == *id) {
            self.reads.push(ParameterRead::new(id, value));
        }
    }
    fn atom(&mut self, ir: &Ir, result: &Tri<bool>) {
        self.line(ir.to_string(), result.clone().map(Value::Bool));
    }
}

/// Everything an evaluation looks at besides the tree.
pub(crate) struct Evaluation<'a> {
    pub(crate) facts: &'a dyn Facts,
    pub(crate) parameters: &'a Parameters,
    /// The day as of which the case is looked at.
    pub(crate) case_date: CivilDate,
    /// The day whose law is read.
    pub(crate) law_date: CivilDate,
    pub(crate) rounding: MonthRounding,
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

    /// Strong Kleene: one part that is `decisive` decides; else unknown, else not applicable, else the opposite.
    fn connect(&self, parts: &[Ir], decisive: bool, listen: &mut impl Listen) -> Answer<bool> {
        let (mut decided, mut applies, mut unknown) = (false, true, None::<BTreeSet<FieldId>>);
        for part in parts {
            match self.condition(part, listen)? {
                Tri::Known(value) => decided |= value == decisive,
                Tri::NotApplicable => applies = false,
                Tri::Unknown(more) => match &mut unknown {
                    Some(missing) => missing.extend(more),
                    None => unknown = Some(more),
                },
            }
        }
        Ok(match (decided, unknown) {
            (true, _) => Tri::Known(decisive),
            (false, Some(missing)) => Tri::Unknown(missing),
            (false, None) if applies => Tri::Known(!decisive),
            (false, None) => Tri::NotApplicable,
        })
    }

    /// The value of any tree.
    pub(crate) fn value(&self, ir: &Ir, listen: &mut impl Listen) -> Answer<Value> {
        match &ir.node {
            _ if ir.ty == Type::Bool => Ok(self.condition(ir, listen)?.map(Value::Bool)),
            Node::Named { is, .. } => self.value(is, listen),
            Node::Arithmetic { operator, left, right } => {
                match both(self.value(left, listen)?, self.value(right, listen)?) {
                    Tri::Known((left, right)) => {
                        self.compute(*operator, left, right).map(Tri::Known).map_err(cause(ir))
                    }
                    Tri::Unknown(missing) => Ok(Tri::Unknown(missing)),
                    Tri::NotApplicable => Ok(Tri::NotApplicable),
                }
            }
            _ => self.leaf(ir, listen),
        }
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
            Node::Parameter(id) => {
                let Some(read) = self.parameters.at(id, self.law_date) else {
                    return Err(cause(ir)(Cause::NotInForce { id: id.clone(), on: self.law_date }));
                };
                listen.read(id, read);
                let value = read.is.read();
                if value.fits(&ir.ty) { Ok(Tri::Known(value)) } else { Err(wrong_type(ir, id.as_str())) }
            }
            _ => self.value(ir, listen),
        }
    }

    fn compute(&self, operator: Operator, left: Value, right: Value) -> Result<Value, Cause> {
        use Operator::{Add, Multiply, Subtract};
        let whole = |it: Option<i64>| it.map(Value::Int).ok_or(Cause::Overflow);
        match (operator, left, right) {
            (Add, Value::Int(left), Value::Int(right)) => whole(left.checked_add(right)),
            (Subtract, Value::Int(left), Value::Int(right)) => whole(left.checked_sub(right)),
            (Multiply, Value::Int(left), Value::Int(right)) => whole(left.checked_mul(right)),
            (Add, Value::Money(left), Value::Money(right)) => Ok(Value::Money(left.checked_add(right)?)),
            (Subtract, Value::Money(left), Value::Money(right)) => Ok(Value::Money(left.checked_sub(right)?)),
            (Multiply, Value::Money(money), Value::Int(times))
            | (Multiply, Value::Int(times), Value::Money(money)) => {
                let minor = money.minor.checked_mul(times).ok_or(MoneyError::Overflow)?;
                Ok(Value::Money(Money { minor, ..money }))
            }
            (Add, Value::Date(day), Value::Period(span)) | (Add, Value::Period(span), Value::Date(day)) => {
                Ok(Value::Date(add_span_to_date(day, span, self.rounding)?))
            }
            (Subtract, Value::Date(later), Value::Date(earlier)) => {
                Ok(Value::Int(later.duration_since(earlier).as_hours() / HOURS_PER_DAY))
            }
            _ => Err(Cause::Mismatch),
        }
    }
}

/// Two civil dates have no daylight saving between them.
const HOURS_PER_DAY: i64 = 24;

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

fn compare(operator: Comparison, left: &Value, right: &Value) -> Result<bool, Cause> {
    if !operator.orders() && !matches!(left, Value::Period(_)) {
        return Ok((left == right) == (operator == Comparison::Equal));
    }
    let order = match (left, right) {
        (Value::Int(left), Value::Int(right)) => left.cmp(right),
        (Value::Date(left), Value::Date(right)) => left.cmp(right),
        (Value::Money(left), Value::Money(right)) => left.compare(right)?,
        (Value::Period(left), Value::Period(right)) => length_order(*left, *right)?,
        _ => return Err(Cause::Mismatch),
    };
    Ok(match operator {
        Comparison::Equal => order == Ordering::Equal,
        Comparison::NotEqual => order != Ordering::Equal,
        Comparison::Less => order == Ordering::Less,
        Comparison::LessOrEqual => order != Ordering::Greater,
        Comparison::Greater => order == Ordering::Greater,
        Comparison::GreaterOrEqual => order != Ordering::Less,
    })
}

/// Periods compare in one unit only: nobody can say whether 30 days are less than a month.
fn length_order(left: Span, right: Span) -> Result<Ordering, Cause> {
    match (left, right) {
        (Span::Immediate, Span::Immediate) => Ok(Ordering::Equal),
        (Span::Hours(one), Span::Hours(other))
        | (Span::CalendarDays(one), Span::CalendarDays(other))
        | (Span::WorkingDays(one), Span::WorkingDays(other))
        | (Span::Months(one), Span::Months(other))
        | (Span::Years(one), Span::Years(other)) => Ok(one.cmp(&other)),
        _ => Err(Cause::Units { left, right }),
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
