//! Puts the law of one day into typed trees and numbers their conditions: from `Ir` to `Formula`. Two rules folded by one
//! [`Folder`] share the facts of the same name, and each condition that both read alike.

use std::sync::Arc;

use rumbo_base::{CivilDate, FieldId, MonthRounding, ParameterId};

use super::formula::{Atom, Expr, Formula, Test, Written};
use super::space::{self, MILLIONTHS, Space};
use super::store::Answer;
use crate::evaluate::Evaluation;
use crate::expression::Expression;
use crate::ir::{Ir, Node, Operator};
use crate::parameter::{ParameterValue, Parameters};
use crate::scope::{CASE_DATE, PARAMETER_PREFIX};
use crate::value::{Record, Tri, Type, Value};

/// What a field of a record stands for while the body of a quantifier is folded.
#[derive(Clone, Copy)]
enum Around<'r> {
    Nothing,
    /// The variables of the record that answers this condition.
    Found(usize),
    /// A record that is known.
    Known(&'r Record),
}

/// A condition on every record of a list, folded for the record that answers another condition on it.
#[derive(Debug)]
pub(super) struct Body {
    pub(super) quantifier: usize,
    pub(super) record: usize,
    pub(super) holds: Formula,
}

pub(super) struct Folder<'a> {
    pub(super) space: Space<'a>,
    pub(super) atoms: Vec<Atom>,
    /// The law that is put in: each rule may be folded under another.
    pub(super) parameters: &'a Parameters,
    pub(super) law_date: CivilDate,
    pub(super) rounding: MonthRounding,
    quantifiers: Vec<(usize, &'a Ir, MonthRounding)>,
    /// The number of the record in a known list, while its body is folded: its unknown fields are not those of another.
    unknown_fields: usize,
    /// Whether the law's own yes or no is left open, as if it were a fact: a switch may be turned tomorrow.
    switches_open: bool,
    /// Whether conditions are written with the values of the law and without the rule's own names: two laws may give the
    /// same name to different things.
    pub(super) spelled_out: bool,
    /// Numbers of the conditions that were folded since this was last taken.
    pub(super) touched: Vec<usize>,
}

impl<'a> Folder<'a> {
    pub(super) fn new(space: Space<'a>, parameters: &'a Parameters, law_date: CivilDate) -> Self {
        let rounding = MonthRounding::Refuse;
        let (atoms, quantifiers) = (Vec::new(), Vec::new());
        Self {
            space,
            atoms,
            parameters,
            law_date,
            rounding,
            quantifiers,
            unknown_fields: 0,
            switches_open: false,
            spelled_out: false,
            touched: Vec::new(),
        }
    }

    /// Leaves the law's own yes or no open.
    pub(super) fn with_switches_open(self) -> Self {
        Self { switches_open: true, ..self }
    }

    pub(super) fn condition(&mut self, ir: &'a Ir) -> Formula {
        self.formula(ir, Around::Nothing)
    }
    pub(super) fn expression(&mut self, ir: &'a Ir) -> Expr {
        self.expr(ir, Around::Nothing)
    }

    /// Every condition on the records of a list, for every record that has to be found in it.
    pub(super) fn bodies(&mut self) -> Vec<Body> {
        let mut bodies = Vec::new();
        let quantifiers = self.quantifiers.clone();
        for (quantifier, ir, rounding) in &quantifiers {
            let Node::Quantified { list, body, .. } = &ir.node else { continue };
            self.rounding = *rounding;
            for (record, other, _) in &quantifiers {
                if matches!(&other.node, Node::Quantified { list: it, .. } if it == list) {
                    let holds = self.formula(body, Around::Found(*record));
                    bodies.push(Body { quantifier: *quantifier, record: *record, holds });
                }
            }
        }
        bodies
    }

    fn formula(&mut self, ir: &'a Ir, around: Around<'_>) -> Formula {
        match &ir.node {
            Node::Constant(Value::Bool(true)) => Formula::Constant(Answer::True),
            Node::Constant(_) => Formula::Constant(Answer::False),
            Node::Named { is, .. } => self.formula(is, around),
            Node::Not(inner) => Formula::Not(Box::new(self.formula(inner, around))),
            Node::All(parts) => Formula::All(parts.iter().map(|it| self.formula(it, around)).collect()),
            Node::Any(parts) => Formula::Any(parts.iter().map(|it| self.formula(it, around)).collect()),
            Node::Has(id) => {
                let fact = self.space.fact(id, &Type::Text, true);
                let written = Written::Whole(self.written(ir));
                self.atom(Test::Has(fact.variable), written)
            }
            Node::In { item, members } => {
                let places = members.iter().filter_map(|it| self.space.member(&item.ty, it)).collect();
                let test = Test::OneOf { item: self.expr(item, around), members: places };
                let written = Written::Whole(self.written(ir));
                self.atom(test, written)
            }
            Node::Member { item, set } => self.membership(ir, item, set, around),
            Node::Compare { operator, left, right } => {
                let sides = Written::Sides(self.written(left), self.written(right));
                let (left, right) = (self.expr(left, around), self.expr(right, around));
                self.atom(Test::Compare { comparison: *operator, left, right }, sides)
            }
            Node::Quantified { all, list, optional, body, .. } => {
                self.quantified(ir, (*all, list, *optional), body)
            }
            _ => {
                let flag = self.expr(ir, around);
                match flag {
                    Expr::Number(0) => Formula::Constant(Answer::False),
                    Expr::Number(_) => Formula::Constant(Answer::True),
                    flag => {
                        let written = Written::Whole(self.written(ir));
                        self.atom(Test::Flag(flag), written)
                    }
                }
            }
        }
    }

    fn atom(&mut self, test: Test, written: Written) -> Formula {
        if let Some(known) = self.atoms.iter().position(|it| it.test == test) {
            self.touched.push(known);
            return Formula::Atom(known);
        }
        let risky = match &test {
            Test::Has(_) | Test::Quantified { .. } => false,
            Test::Flag(it) | Test::OneOf { item: it, .. } | Test::Contains { item: it, .. } => it.is_risky(),
            Test::Compare { left, right, .. } => left.is_risky() || right.is_risky(),
        };
        self.touched.push(self.atoms.len());
        self.atoms.push(Atom { test, written, risky });
        Formula::Atom(self.atoms.len().saturating_sub(1))
    }

    fn membership(&mut self, ir: &'a Ir, item: &'a Ir, set: &'a Ir, around: Around<'_>) -> Formula {
        let written = Written::Whole(self.written(ir));
        let known = match &set.node {
            Node::Fact { id, .. } => self.space.known.fact(id).known().cloned(),
            Node::Constant(value) => Some(value.clone()),
            _ => self.read(set),
        };
        let item_expr = self.expr(item, around);
        let test = match (&set.node, known) {
            (_, Some(Value::Set(names))) => {
                let members = names.iter().filter_map(|it| self.space.member(&item.ty, it)).collect();
                Test::OneOf { item: item_expr, members }
            }
            (Node::Fact { id, optional }, _) => {
                let set = self.space.fact(id, &set.ty, *optional).variable;
                Test::Contains { set, item: item_expr }
            }
            _ => Test::Flag(Expr::Fails),
        };
        self.atom(test, written)
    }

    /// Over a list that is known, the condition on each of its records; otherwise a condition of its own.
    fn quantified(
        &mut self,
        ir: &'a Ir,
        (all, list, optional): (bool, &FieldId, bool),
        body: &'a Ir,
    ) -> Formula {
        if let Tri::Known(Value::List(records)) = self.space.known.fact(list) {
            let parts = records.iter().map(|it| {
                self.unknown_fields = self.unknown_fields.saturating_add(1);
                self.formula(body, Around::Known(it))
            });
            let parts: Vec<Formula> = parts.collect();
            return if all { Formula::All(parts) } else { Formula::Any(parts) };
        }
        let fact = self.space.fact(list, &Type::Text, optional);
        let test = Test::Quantified { list: fact.variable, all, written: ir.to_string() };
        let written = Written::Whole(self.written(ir));
        let formula = self.atom(test, written);
        if let Formula::Atom(index) = formula
            && !self.quantifiers.iter().any(|(it, ..)| *it == index)
        {
            self.quantifiers.push((index, ir, self.rounding));
        }
        formula
    }

    fn expr(&mut self, ir: &'a Ir, around: Around<'_>) -> Expr {
        match &ir.node {
            Node::Constant(value) => self.constant(value, &ir.ty),
            Node::Named { is, .. } => self.expr(is, around),
            Node::Fact { id, optional } => self.fact(id, &ir.ty, *optional),
            Node::CaseDate => match FieldId::parse(CASE_DATE) {
                Ok(id) => self.fact(&id, &Type::Date, false),
                Err(_) => Expr::Fails,
            },
            Node::Parameter { id, .. } if self.switches_open && ir.ty == Type::Bool => {
                match FieldId::parse(&format!("{PARAMETER_PREFIX}{id}")) {
                    Ok(id) => self.fact(&id, &Type::Bool, false),
                    Err(_) => Expr::Fails,
                }
            }
            Node::Parameter { .. } => match self.read(ir) {
                Some(value) => self.constant(&value, &ir.ty),
                None => Expr::Fails,
            },
            Node::Lookup { parameter, key } => self.row(parameter, key, &ir.ty, around),
            Node::Or { fact, other } => {
                Expr::Or(Box::new(self.expr(fact, around)), Box::new(self.expr(other, around)))
            }
            Node::Arithmetic { operator, left, right } => self.arithmetic(*operator, left, right, around),
            Node::Least(parts) => Expr::Least(self.parts(parts, around)),
            Node::Greatest(parts) => Expr::Greatest(self.parts(parts, around)),
            Node::Promote(inner) => {
                let inner = self.expr(inner, around);
                product(inner, Expr::Number(MILLIONTHS))
            }
            Node::Size(inner) => self.size(inner),
            Node::Element { field, .. } => self.element(field, &ir.ty, around),
            Node::Has(_)
            | Node::Not(_)
            | Node::All(_)
            | Node::Any(_)
            | Node::Compare { .. }
            | Node::In { .. }
            | Node::Member { .. }
            | Node::Quantified { .. } => Expr::Condition(Box::new(self.formula(ir, around))),
        }
    }

    fn parts(&mut self, parts: &'a [Ir], around: Around<'_>) -> Vec<(Expr, Arc<Expression>)> {
        parts.iter().map(|it| (self.expr(it, around), self.written(it))).collect()
    }

    fn fact(&mut self, id: &FieldId, ty: &Type, optional: bool) -> Expr {
        let input = self.space.fact(id, ty, optional);
        match (&input.ty, input.count) {
            (Type::Period, Some(count)) => Expr::Length(input.variable, count),
            (Type::Enum(_), _) => Expr::Held(input.variable),
            _ => Expr::Fact(input.variable),
        }
    }

    fn element(&mut self, field: &FieldId, ty: &Type, around: Around<'_>) -> Expr {
        let record = match around {
            Around::Nothing => return Expr::Fails,
            Around::Found(record) => record,
            Around::Known(record) => match record.get(field) {
                Some(value) => return self.constant(value, ty),
                // Beyond the numbers of conditions: a field of its own.
                None => usize::MAX.saturating_sub(self.unknown_fields),
            },
        };
        let input = self.space.field(record, field, ty);
        match (ty, input.count) {
            (Type::Period, Some(count)) => Expr::Length(input.variable, count),
            (Type::Enum(_), _) => Expr::Held(input.variable),
            _ => Expr::Fact(input.variable),
        }
    }

    fn constant(&mut self, value: &Value, ty: &Type) -> Expr {
        match value {
            Value::Enum(name) => self.space.member(ty, name).map_or(Expr::Fails, Expr::Member),
            Value::Period(span) => {
                let (unit, count) = space::period(*span);
                Expr::Period(unit, count)
            }
            _ => self.space.number(value).map_or(Expr::Fails, Expr::Number),
        }
    }

    /// An expression as readers are shown it.
    fn written(&self, ir: &Ir) -> Arc<Expression> {
        Arc::new(if self.spelled_out { Expression::of(&self.spelled(ir)) } else { Expression::of(ir) })
    }

    /// With the values of the law in the place of parameters, and definitions in the place of names.
    fn spelled(&self, ir: &Ir) -> Ir {
        let one = |it: &Ir| Box::new(self.spelled(it));
        let all = |parts: &[Ir]| parts.iter().map(|it| self.spelled(it)).collect::<Vec<Ir>>();
        let node = match &ir.node {
            Node::Named { is, .. } => return self.spelled(is),
            Node::Parameter { .. } => match self.read(ir) {
                Some(value) => Node::Constant(value),
                None => ir.node.clone(),
            },
            Node::Not(inner) => Node::Not(one(inner)),
            Node::All(parts) => Node::All(all(parts)),
            Node::Any(parts) => Node::Any(all(parts)),
            Node::Least(parts) => Node::Least(all(parts)),
            Node::Greatest(parts) => Node::Greatest(all(parts)),
            Node::Promote(inner) => Node::Promote(one(inner)),
            Node::Or { fact, other } => Node::Or { fact: fact.clone(), other: one(other) },
            Node::Compare { operator, left, right } => {
                Node::Compare { operator: *operator, left: one(left), right: one(right) }
            }
            Node::Arithmetic { operator, left, right } => {
                Node::Arithmetic { operator: *operator, left: one(left), right: one(right) }
            }
            Node::Quantified { all, list, optional, variable, body } => Node::Quantified {
                all: *all,
                list: list.clone(),
                optional: *optional,
                variable: variable.clone(),
                body: one(body),
            },
            other => other.clone(),
        };
        Ir { node, ty: ir.ty.clone(), at: ir.at.clone() }
    }

    /// What a parameter says on the law's day.
    fn read(&self, ir: &Ir) -> Option<Value> {
        let evaluation = Evaluation {
            facts: self.space.known,
            parameters: self.parameters,
            case_date: self.law_date,
            law_date: self.law_date,
            rounding: self.rounding,
            record: None,
        };
        evaluation.value(ir, &mut ()).ok()?.known().cloned()
    }

    fn row(&mut self, parameter: &ParameterId, key: &'a Ir, ty: &Type, around: Around<'_>) -> Expr {
        let parameters = self.parameters;
        let Some(ParameterValue::Table(table)) = parameters.at(parameter, self.law_date).map(|it| &it.is)
        else {
            return Expr::Fails;
        };
        let members = self.space.members(&key.ty).to_vec();
        let rows = members.iter().map(|it| match table.get(it) {
            Some(value) => self.constant(value, ty),
            None => Expr::Fails,
        });
        let rows = rows.collect();
        Expr::Row { key: Box::new(self.expr(key, around)), rows }
    }

    fn size(&mut self, inner: &'a Ir) -> Expr {
        match &inner.node {
            Node::Fact { id, optional } => {
                let input = self.space.fact(id, &inner.ty, *optional);
                input.count.map_or(Expr::Fails, |count| Expr::Size(input.variable, count))
            }
            _ => match self.read(inner) {
                Some(Value::Set(members)) => i128::try_from(members.len()).map_or(Expr::Fails, Expr::Number),
                _ => Expr::Fails,
            },
        }
    }

    fn arithmetic(&mut self, operator: Operator, left: &'a Ir, right: &'a Ir, around: Around<'_>) -> Expr {
        let decimal = |it: &Ir| it.ty == Type::Decimal;
        let money = |it: &Ir| matches!(it.ty, Type::Money(_));
        let (one, other) = (self.expr(left, around), self.expr(right, around));
        let boxed = |one, other| (Box::new(one), Box::new(other));
        match operator {
            Operator::Add if left.ty == Type::Period => later(other, one, self.rounding),
            Operator::Add if right.ty == Type::Period => later(one, other, self.rounding),
            Operator::Add => Expr::Sum(Box::new(one), Box::new(other)),
            Operator::Subtract => Expr::Difference(Box::new(one), Box::new(other)),
            Operator::Multiply if money(left) && decimal(right) => share(one, other),
            Operator::Multiply if decimal(left) && money(right) => share(other, one),
            Operator::Multiply if decimal(left) && decimal(right) => decimals(one, other),
            Operator::Multiply => product(one, other),
            Operator::Divide => {
                let (one, other) = boxed(one, other);
                Expr::Quotient(one, other)
            }
            Operator::Remainder => {
                let (one, other) = boxed(one, other);
                Expr::Remainder(one, other)
            }
        }
    }
}

fn later(day: Expr, period: Expr, rounding: MonthRounding) -> Expr {
    Expr::Later { day: Box::new(day), period: Box::new(period), rounding }
}

fn product(one: Expr, other: Expr) -> Expr {
    Expr::Product(Box::new(one), Box::new(other))
}

/// A whole factor needs no rounding.
fn share(amount: Expr, share: Expr) -> Expr {
    match share {
        Expr::Number(it) if it % MILLIONTHS == 0 => product(amount, Expr::Number(it / MILLIONTHS)),
        share => Expr::Share { amount: Box::new(amount), share: Box::new(share) },
    }
}

/// A whole factor is always exact, and so is a whole number that was made a decimal.
fn decimals(one: Expr, other: Expr) -> Expr {
    let whole = |it: &Expr| match it {
        Expr::Number(it) if it % MILLIONTHS == 0 => Some(Expr::Number(it / MILLIONTHS)),
        Expr::Product(inner, factor) if **factor == Expr::Number(MILLIONTHS) => Some((**inner).clone()),
        _ => None,
    };
    if let Some(it) = whole(&one) {
        return product(it, other);
    }
    match whole(&other) {
        Some(it) => product(one, it),
        None => Expr::Decimals(Box::new(one), Box::new(other)),
    }
}
