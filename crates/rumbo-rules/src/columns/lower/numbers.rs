//! Numbers: days, amounts, members of lists, and what is computed of them.

use rumbo_base::Span;

use super::{Lowered, Lowering, NotColumnar, unnamed};
use crate::columns::calendar::Months;
use crate::columns::fold::MILLIONTHS;
use crate::columns::kernel;
use crate::columns::plan::{Computation, Lane, Number, NumberIndex};
use crate::ir::{Ir, Node, Operator};
use crate::value::{Type, Value};

/// Whether it is itself an addition, by no name.
fn is_sum(ir: &Ir) -> bool {
    matches!(ir.node, Node::Arithmetic { operator: Operator::Add, .. })
}

impl Lowering<'_> {
    /// A number of any kind but a yes or no.
    pub(in crate::columns) fn number(&mut self, ir: &Ir) -> Lowered<NumberIndex> {
        let lane = Lane::of(&ir.ty).ok_or(NotColumnar)?;
        if let Some(value) = self.law.constant(ir) {
            let same = self.same(&value, &ir.ty)?;
            return Ok(self.program.number(Number::Same(same), lane));
        }
        let number = match &ir.node {
            _ if self.law.fails(ir) => Number::Failing,
            Node::Named { is, .. } => return self.number(is),
            Node::Fact { .. } | Node::Element { .. } => Number::Column(self.column(ir)?),
            Node::Or { fact, other } => {
                let (column, present) = (self.column(fact)?, self.number(fact)?);
                let absent = self.aside(|it| it.number(other))?;
                Number::Choose { fact: column, present, absent }
            }
            Node::Promote(inner) => {
                let number = self.number(inner)?;
                return Ok(self.scaled(number, MILLIONTHS, MILLIONTHS));
            }
            Node::Least(parts) => return self.extreme(parts, Computation::Least, lane),
            Node::Greatest(parts) => return self.extreme(parts, Computation::Greatest, lane),
            Node::Arithmetic { operator: Operator::Add, left, .. } if lane == Lane::Wide && is_sum(left) => {
                return self.sum(ir);
            }
            Node::Arithmetic { operator, left, right } => {
                return self.arithmetic(*operator, left, right, lane);
            }
            Node::Lookup { key, .. } => {
                let rows = self.rows(ir, key)?;
                let rows = rows.iter().map(|it| it.as_ref().map(|it| self.same(it, &ir.ty)).transpose());
                let rows = rows.collect::<Lowered<Vec<Option<i64>>>>()?;
                let code = self.number(key)?;
                Number::Lookup { code, table: self.program.tables.place(rows) }
            }
            Node::Size(inner) => match &inner.ty {
                Type::List(_) => match &inner.node {
                    Node::Fact { id, .. } => Number::Records(self.presence(id)?),
                    _ => return Err(NotColumnar),
                },
                _ => {
                    let set = self.number(inner)?;
                    Number::Members(set)
                }
            },
            _ => return Err(NotColumnar),
        };
        Ok(self.program.number(number, lane))
    }

    /// A constant as a number; words get one of their own.
    fn same(&mut self, value: &Value, ty: &Type) -> Lowered<i64> {
        match value {
            Value::Text(word) => {
                i64::try_from(self.program.words.place(word.clone())).map_err(|_| NotColumnar)
            }
            value => self.law.number(value, ty).ok_or(NotColumnar),
        }
    }

    fn compute(
        &mut self,
        operator: Computation,
        left: NumberIndex,
        right: NumberIndex,
        lane: Lane,
    ) -> NumberIndex {
        self.program.number(Number::Compute { operator, left, right }, lane)
    }

    /// So many times a number, certain while `largest` times it can be held.
    fn scaled(&mut self, number: NumberIndex, by: i64, largest: i64) -> NumberIndex {
        let limit = i64::MAX / largest.max(by.saturating_abs()).max(1);
        self.program.number(Number::Scaled { number, by, limit }, Lane::Wide)
    }

    /// A decimal of the law times a whole number or an amount, if that is what stands there, in one step.
    fn share_of_law(&mut self, left: &Ir, right: &Ir) -> Lowered<Option<NumberIndex>> {
        let (moving, share) = match (self.law.constant(left), self.law.constant(right)) {
            (None, Some(Value::Decimal(share))) => (left, share.millionths()),
            (Some(Value::Decimal(share)), None) => (right, share.millionths()),
            _ => return Ok(None),
        };
        match (&unnamed(moving).node, &moving.ty) {
            // Whole numbers times millionths are millionths.
            (Node::Promote(whole), _) => {
                let number = self.number(whole)?;
                Ok(Some(self.scaled(number, share, MILLIONTHS)))
            }
            (_, Type::Money(_)) if share % MILLIONTHS == 0 => {
                let number = self.number(moving)?;
                Ok(Some(if share == MILLIONTHS {
                    number
                } else {
                    self.scaled(number, share / MILLIONTHS, 1)
                }))
            }
            _ => Ok(None),
        }
    }

    fn extreme(&mut self, parts: &[Ir], operator: Computation, lane: Lane) -> Lowered<NumberIndex> {
        let mut best: Option<NumberIndex> = None;
        for part in parts {
            let part = self.number(part)?;
            best = Some(match best {
                Some(best) => self.compute(operator, best, part, lane),
                None => part,
            });
        }
        best.ok_or(NotColumnar)
    }

    /// A sum of more than two numbers: as many as one step adds, and so on with what they make.
    fn sum(&mut self, ir: &Ir) -> Lowered<NumberIndex> {
        let mut parts = Vec::new();
        let mut rest = ir;
        while let Node::Arithmetic { operator: Operator::Add, left, right } = &rest.node {
            parts.push(right.as_ref());
            rest = left;
        }
        let mut sum = vec![self.number(rest)?];
        for part in parts.into_iter().rev() {
            if sum.len() == kernel::SUM_PARTS {
                sum = vec![self.program.number(Number::Sum(sum), Lane::Wide)];
            }
            sum.push(self.number(part)?);
        }
        Ok(match *sum.as_slice() {
            [left, right] => self.compute(Computation::Add, left, right, Lane::Wide),
            _ => self.program.number(Number::Sum(sum), Lane::Wide),
        })
    }

    fn arithmetic(&mut self, operator: Operator, left: &Ir, right: &Ir, lane: Lane) -> Lowered<NumberIndex> {
        use Operator::{Add, Divide, Multiply, Remainder, Subtract};
        if let (Multiply, Some(number)) = (operator, self.share_of_law(left, right)?) {
            return Ok(number);
        }
        let computation = match (operator, &left.ty, &right.ty) {
            (Add, Type::Date, Type::Period) => return self.later(left, right),
            (Add, Type::Period, Type::Date) => return self.later(right, left),
            (Subtract, Type::Date, Type::Date) => {
                let (later, earlier) = (self.number(left)?, self.number(right)?);
                return Ok(self.program.number(Number::Between { later, earlier }, Lane::Wide));
            }
            (Multiply, Type::Decimal, Type::Decimal) => Computation::Product,
            (Multiply, Type::Money(_), Type::Decimal) => Computation::Share,
            (Multiply, Type::Decimal, Type::Money(_)) => {
                let (share, money) = (self.number(left)?, self.number(right)?);
                return Ok(self.compute(Computation::Share, money, share, lane));
            }
            (Add, ..) => Computation::Add,
            (Subtract, ..) => Computation::Subtract,
            (Multiply, ..) => Computation::Multiply,
            (Divide, ..) => Computation::Divide,
            (Remainder, ..) => Computation::Remainder,
        };
        let (left, right) = (self.number(left)?, self.number(right)?);
        Ok(self.compute(computation, left, right, lane))
    }

    /// A day plus a term: the same for all rows, or one by the table of a list.
    fn later(&mut self, day: &Ir, term: &Ir) -> Lowered<NumberIndex> {
        let start = self.number(day)?;
        if let Some(Value::Period(span)) = self.law.constant(term) {
            return self.later_by(start, span);
        }
        if self.law.fails(term) {
            return Ok(self.program.number(Number::Failing, Lane::Narrow));
        }
        let term = unnamed(term);
        let key = match &term.node {
            Node::Lookup { key, .. } => key,
            Node::Fact { .. } | Node::Element { .. } => {
                let column = self.column(term)?;
                self.program.add_terms(column);
                return Ok(self.program.number(Number::Later { day: start, term: column }, Lane::Narrow));
            }
            Node::Or { fact, other } => {
                let (column, present) = (self.column(fact)?, self.later(day, fact)?);
                let absent = self.aside(|it| it.later(day, other))?;
                return Ok(self
                    .program
                    .number(Number::Choose { fact: column, present, absent }, Lane::Narrow));
            }
            _ => return Err(NotColumnar),
        };
        let code = self.number(key)?;
        let mut days = Vec::new();
        for row in self.rows(term, key)? {
            let Some(Value::Period(span)) = row else { return Err(NotColumnar) };
            days.push(self.aside(|it| it.later_by(start, span))?);
        }
        Ok(self.program.number(Number::Pick { code, of: days }, Lane::Narrow))
    }

    fn later_by(&mut self, day: NumberIndex, span: Span) -> Lowered<NumberIndex> {
        let number = match span {
            Span::Immediate => return Ok(day),
            Span::CalendarDays(days) => {
                Number::Days { day, days: i32::try_from(days).map_err(|_| NotColumnar)? }
            }
            Span::Hours(_) | Span::WorkingDays(_) => Number::Failing,
            Span::Months(_) | Span::Years(_) => {
                let months = Months::of(span, self.law.rounding).ok_or(NotColumnar)?;
                Number::Months { day, months: self.program.months.place(months) }
            }
        };
        Ok(self.program.number(number, Lane::Narrow))
    }
}
