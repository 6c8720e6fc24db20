//! The conditions of a cell, for readers: one for every fact and relation of which it says something.

use std::fmt;
use std::sync::Arc;

use rumbo_base::FieldId;
use serde::{Serialize, Serializer};

use super::domain::Domain;
use super::explore::Problem;
use super::formula::Written;
use super::region::{Regions, Side, Subject};
use super::space::Input;
use super::store::Store;
use crate::expression::Expression;
use crate::value::{Type, Value};

/// One condition of a cell.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// What one fact may be.
    Fact {
        /// The fact, or `case_date`.
        fact: FieldId,
        /// The values it may have if it applies.
        values: Values,
        /// Whether it may also not apply.
        or_absent: bool,
    },
    /// How many members or records a set or list has.
    Size {
        /// The set or list.
        fact: FieldId,
        /// At least.
        least: Option<i64>,
        /// At most.
        most: Option<i64>,
    },
    /// How two expressions compare.
    Compared {
        /// One side, as the rule writes it.
        #[serde(serialize_with = "source")]
        left: Arc<Expression>,
        /// The other side.
        #[serde(serialize_with = "source")]
        right: Arc<Expression>,
        /// `<`, `<=`, `==`, `!=`, `>=` or `>`.
        is: &'static str,
    },
    /// Whether a condition holds that is about more than one value.
    Holds {
        /// The condition, as the rule writes it.
        #[serde(serialize_with = "source")]
        condition: Arc<Expression>,
        /// Whether it holds.
        holds: bool,
    },
    /// So many months after a fact there is no such day.
    NoSuchDay {
        /// The fact.
        fact: FieldId,
        /// So many days are added to it first.
        days: i64,
        /// The months.
        months: u32,
    },
}

/// The values that a fact may have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Values {
    /// None: it does not apply.
    None,
    /// Any.
    Any,
    /// Yes or no.
    Is(bool),
    /// One of these members of its closed list.
    OneOf {
        /// The members.
        members: Vec<Arc<str>>,
        /// The other members of the list.
        others: Vec<Arc<str>>,
    },
    /// From the first to the last, both included.
    Between {
        /// The first, if there is one.
        least: Option<Value>,
        /// The last, if there is one.
        most: Option<Value>,
    },
}

fn source<S: Serializer>(expression: &Arc<Expression>, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(expression.source())
}

impl Regions<'_> {
    /// A code as conditions, with those of a store that are not about facts and relations alone.
    pub(super) fn conditions(&self, problem: &Problem<'_>, code: &Vec<u32>, store: &Store) -> Vec<Condition> {
        let said = self.said(code);
        let found = said.into_iter().filter_map(|(subject, side)| match (subject, side) {
            (Subject::Fact(variable), Side::Fact { absent, domain }) => {
                let inputs = &problem.space.inputs;
                match inputs.iter().find(|it| it.variable == variable) {
                    Some(input) => Some(problem.fact(input, *absent, domain.as_ref())),
                    None => {
                        let input = inputs.iter().find(|it| it.count == Some(variable))?;
                        problem.count(input, domain.as_ref()?)
                    }
                }
            }
            (Subject::Relation(index), Side::Orders(orders)) => {
                let relation = self.relations.get(index)?;
                let is = match (orders.less, orders.equal, orders.greater) {
                    (true, false, false) => "<",
                    (true, true, false) => "<=",
                    (false, true, false) => "==",
                    (true, false, true) => "!=",
                    (false, true, true) => ">=",
                    (false, false, true) => ">",
                    _ => return None,
                };
                Some(Condition::Compared { left: relation.left.clone(), right: relation.right.clone(), is })
            }
            (Subject::Atom(index), Side::Truth { holds, .. }) => match &problem.atoms.get(index)?.written {
                Written::Whole(condition) => {
                    Some(Condition::Holds { condition: condition.clone(), holds: *holds })
                }
                Written::Sides(left, right) => {
                    let is = problem.atoms.get(index)?.comparison(*holds)?;
                    Some(Condition::Compared { left: left.clone(), right: right.clone(), is })
                }
            },
            _ => None,
        });
        let missing = store.no_such_day.iter().filter(|it| it.2).filter_map(|(day, months, _)| {
            let [(variable, 1)] = day.terms.as_slice() else { return None };
            let fact = problem.space.inputs.iter().find(|it| it.variable == *variable)?.id.clone();
            Some(Condition::NoSuchDay { fact, days: i64::try_from(day.constant).ok()?, months: *months })
        });
        found.chain(missing).collect()
    }
}

impl Problem<'_> {
    fn fact(&self, input: &Input, absent: bool, domain: Option<&Domain>) -> Condition {
        let full = self.space.slots.get(input.variable).map(|it| &it.domain);
        let values = match domain {
            None => Values::None,
            Some(_) if domain == full => Values::Any,
            Some(Domain::Between(least, _)) if input.ty == Type::Bool => Values::Is(*least != 0),
            Some(Domain::Between(least, most)) => {
                let (first, last) = match full {
                    Some(Domain::Between(first, last)) => (*first, *last),
                    _ => (i128::MIN, i128::MAX),
                };
                let value = |number: i128, open: i128| {
                    (number != open || least == most).then(|| self.space.value(&input.ty, number)).flatten()
                };
                Values::Between { least: value(*least, first), most: value(*most, last) }
            }
            Some(Domain::Members(members)) => {
                let others = match full {
                    Some(Domain::Members(all)) => all.without(members),
                    _ => members.without(members),
                };
                let names = |it| self.space.names(&input.ty, it);
                Values::OneOf { members: names(members), others: names(&others) }
            }
            Some(Domain::Free) => Values::Any,
        };
        Condition::Fact { fact: input.id.clone(), values, or_absent: absent }
    }

    fn count(&self, input: &Input, domain: &Domain) -> Option<Condition> {
        let (Domain::Between(least, most), Some(Domain::Between(first, last))) =
            (domain, self.space.slots.get(input.count?).map(|it| &it.domain))
        else {
            return None;
        };
        let bound = |number: &i128, open: &i128| {
            (number != open || least == most).then(|| i64::try_from(*number).ok()).flatten()
        };
        Some(Condition::Size { fact: input.id.clone(), least: bound(least, first), most: bound(most, last) })
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fact { fact, values, or_absent } => {
                values.print(fact, out)?;
                match (values, or_absent) {
                    (Values::None, _) | (_, false) => Ok(()),
                    _ => out.write_str(" or does not apply"),
                }
            }
            Self::Size { fact, least, most } => {
                print_between(out, &format!("size({fact})"), least.as_ref(), most.as_ref())
            }
            Self::Compared { left, right, is } => write!(out, "{} {is} {}", left.source(), right.source()),
            Self::Holds { condition, holds: true } => out.write_str(condition.source()),
            Self::Holds { condition, holds: false } => write!(out, "not ({})", condition.source()),
            Self::NoSuchDay { fact, days, months } => {
                write!(out, "there is no such day {months} months after {fact}")?;
                if *days == 0 { Ok(()) } else { write!(out, " plus {days} days") }
            }
        }
    }
}

impl Values {
    fn print(&self, fact: &FieldId, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => write!(out, "{fact} does not apply"),
            Self::Any => write!(out, "{fact} applies"),
            Self::Is(true) => write!(out, "{fact}"),
            Self::Is(false) => write!(out, "not {fact}"),
            Self::OneOf { members, others } => {
                let (listed, word) =
                    if others.len() < members.len() { (others, "is not") } else { (members, "is") };
                write!(out, "{fact} {word} {}", listed.join(" or "))
            }
            Self::Between { least, most } => print_between(out, fact.as_str(), least.as_ref(), most.as_ref()),
        }
    }
}

fn print_between<T: fmt::Display + PartialEq>(
    out: &mut fmt::Formatter<'_>,
    what: &str,
    least: Option<&T>,
    most: Option<&T>,
) -> fmt::Result {
    match (least, most) {
        (Some(one), Some(other)) if one == other => write!(out, "{what} = {one}"),
        (Some(least), Some(most)) => write!(out, "{least} ≤ {what} ≤ {most}"),
        (Some(least), None) => write!(out, "{what} ≥ {least}"),
        (None, Some(most)) => write!(out, "{what} ≤ {most}"),
        (None, None) => write!(out, "{what} applies"),
    }
}
