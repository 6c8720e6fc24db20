//! From the typed tree to a program. What cannot be said in columns becomes a condition whose rows are evaluated one by
//! one, so that a program never answers otherwise than the tree does.

use std::sync::Arc;

use rumbo_base::FieldId;

use super::fold::{Law, reads_facts, turned};
use super::plan::{
    Condition, ConditionIndex, Interval, Lane, Number, NumberIndex, Once, Program, Question, RecordProgram,
    Shifted,
};
use crate::ir::{Comparison, Ir, Node};
use crate::value::{Type, Value};

mod numbers;

/// The members of a list whose set fits one mask.
pub(super) const MASK_BITS: usize = 64;
/// How many facts of one comparison may be told apart by whether they apply.
const CHOICES_MAX: usize = 4;

/// There is no column form of this.
pub(super) struct NotColumnar;

type Lowered<T> = Result<T, NotColumnar>;

/// Builds one program, of the rows of a population or of the records of a list.
pub(super) struct Lowering<'a> {
    pub(super) law: Law<'a>,
    pub(super) program: Program,
    /// The list whose records these are.
    pub(super) list: Option<FieldId>,
}

impl<'a> Lowering<'a> {
    pub(super) fn new(law: Law<'a>) -> Self {
        Self { law, program: Program::new(law.rounding), list: None }
    }

    /// A condition, whatever it takes.
    pub(super) fn condition(&mut self, ir: &Ir) -> ConditionIndex {
        match self.try_condition(ir) {
            Ok(place) => place,
            Err(NotColumnar) => self.program.condition(Condition::Scalar),
        }
    }

    /// Makes what is evaluated for some of the rows only.
    fn aside<T>(&mut self, make: impl FnOnce(&mut Self) -> Lowered<T>) -> Lowered<T> {
        let before = std::mem::replace(&mut self.program.aside, true);
        let made = make(self);
        self.program.aside = before;
        made
    }

    fn conditions(&mut self, parts: &[Ir]) -> Vec<ConditionIndex> {
        parts.iter().map(|it| self.condition(it)).collect()
    }

    fn try_condition(&mut self, ir: &Ir) -> Lowered<ConditionIndex> {
        if !reads_facts(ir) {
            return match self.law.constant(ir) {
                Some(Value::Bool(always)) => Ok(self.program.condition(Condition::Always(always))),
                _ => Ok(self.program.condition(Condition::Failing)),
            };
        }
        let condition = match &ir.node {
            Node::Named { is, .. } => return self.try_condition(is),
            Node::Not(inner) => Condition::Not(self.condition(inner)),
            Node::All(parts) => Condition::All(self.conditions(parts)),
            Node::Any(parts) => Condition::Any(self.conditions(parts)),
            Node::Fact { .. } | Node::Element { .. } => Condition::Fact(self.column(ir)?),
            Node::Has(id) => Condition::Has(self.presence(id)?),
            Node::Or { fact, other } => {
                let (column, present) = (self.column(fact)?, self.condition(fact));
                let absent = self.aside(|it| Ok(it.condition(other)))?;
                Condition::Choose { fact: column, present, absent }
            }
            Node::Compare { operator, left, right } => {
                return self.compare(*operator, left, right, CHOICES_MAX);
            }
            Node::In { item, members } => {
                let Type::Enum(list) = &item.ty else { return Err(NotColumnar) };
                let codes = members.iter().filter_map(|it| self.law.code(list, it)).collect();
                return self.among(item, codes, CHOICES_MAX);
            }
            Node::Member { item, set } => return self.member(item, set),
            Node::Lookup { parameter: _, key } => {
                let rows = self.rows(ir, key)?;
                if rows.contains(&None) {
                    return Err(NotColumnar);
                }
                let yes = (0_i64..).zip(rows).filter(|(_, value)| *value == Some(Value::Bool(true)));
                return self.among(key, yes.map(|(code, _)| code).collect(), CHOICES_MAX);
            }
            Node::Quantified { all, list, body, .. } => self.records(*all, list, body)?,
            _ => return Err(NotColumnar),
        };
        Ok(self.program.condition(condition))
    }

    fn compare(
        &mut self,
        operator: Comparison,
        left: &Ir,
        right: &Ir,
        choices: usize,
    ) -> Lowered<ConditionIndex> {
        if left.ty == Type::Bool {
            let same = Condition::Same { left: self.condition(left), right: self.condition(right) };
            let same = self.program.condition(same);
            return Ok(self.negated(same, operator == Comparison::NotEqual));
        }
        if self.law.fails(left) || self.law.fails(right) {
            return Ok(self.program.condition(Condition::Failing));
        }
        let choice = [left, right].into_iter().find_map(first_choice).cloned();
        if let (Some(or), true) = (choice, choices > 0)
            && let Node::Or { fact, other } = &or.node
        {
            let column = self.column(fact)?;
            let sides = |by: &Ir| (replaced(left, &or, by), replaced(right, &or, by));
            let (with, without) = (sides(fact), sides(other));
            let present = self.compare(operator, &with.0, &with.1, choices - 1)?;
            let absent = self.aside(|it| it.compare(operator, &without.0, &without.1, choices - 1))?;
            return Ok(self.program.condition(Condition::Choose { fact: column, present, absent }));
        }
        if !reads_facts(left) && !reads_facts(right) {
            let node =
                Node::Compare { operator, left: Box::new(left.clone()), right: Box::new(right.clone()) };
            return self.try_condition(&Ir { node, ty: Type::Bool, at: left.at.clone() });
        }
        if left.ty == Type::Period {
            return self.term(operator, left, right);
        }
        if let (Type::Enum(_), false) = (&left.ty, operator.orders())
            && let Some(one) = self.among_one(left, right)?
        {
            return Ok(self.negated(one, operator == Comparison::NotEqual));
        }
        if let Some(found) = self.law.thresholds(operator, left, right) {
            let column = self.column(&found.fact)?;
            let number =
                self.program.number(Number::Column(column), Lane::of(&found.fact.ty).ok_or(NotColumnar)?);
            let ranges = found.holds.into_iter().collect();
            let within = self.program.condition(Condition::Within { number, ranges, safe: found.safe });
            return Ok(self.negated(within, found.negated));
        }
        let (left, right) = (self.number(left)?, self.number(right)?);
        let (condition, negated) = match operator {
            Comparison::Less => (self.less(left, right), false),
            Comparison::Greater => (self.less(right, left), false),
            Comparison::LessOrEqual => (self.less(right, left), true),
            Comparison::GreaterOrEqual => (self.less(left, right), true),
            Comparison::Equal => (Condition::Equal { left, right }, false),
            Comparison::NotEqual => (Condition::Equal { left, right }, true),
        };
        let place = self.program.condition(condition);
        Ok(self.negated(place, negated))
    }

    /// Days that are moved by days are compared as they are moved.
    fn less(&self, left: NumberIndex, right: NumberIndex) -> Condition {
        let shifted = |number| match self.program.numbers.get(number).map(|it| &it.number) {
            Some(Number::Days { day, days }) => Shifted { day: *day, days: *days },
            _ => Shifted { day: number, days: 0 },
        };
        let (one, other) = (shifted(left), shifted(right));
        if one.days == 0 && other.days == 0 {
            return Condition::Less { left, right };
        }
        Condition::Before { left: one, right: other }
    }

    /// A term that a fact holds against one of the law.
    fn term(&mut self, operator: Comparison, left: &Ir, right: &Ir) -> Lowered<ConditionIndex> {
        let (operator, fact, term) = match (self.law.constant(left), self.law.constant(right)) {
            (None, Some(term)) => (operator, left, term),
            (Some(term), None) => (turned(operator), right, term),
            _ => return Err(NotColumnar),
        };
        let Value::Period(term) = term else { return Err(NotColumnar) };
        let column = self.column(unnamed(fact))?;
        Ok(self.program.condition(Condition::Term { column, operator, term }))
    }

    fn negated(&mut self, condition: ConditionIndex, negated: bool) -> ConditionIndex {
        if negated { self.program.condition(Condition::Not(condition)) } else { condition }
    }

    /// Whether a member of a list is a certain one, if one of both sides is constant.
    fn among_one(&mut self, left: &Ir, right: &Ir) -> Lowered<Option<ConditionIndex>> {
        let (item, constant) = match (self.law.constant(left), self.law.constant(right)) {
            (None, Some(constant)) => (left, constant),
            (Some(constant), None) => (right, constant),
            _ => return Ok(None),
        };
        let code = self.law.number(&constant, &item.ty).ok_or(NotColumnar)?;
        self.among(item, vec![code], CHOICES_MAX).map(Some)
    }

    /// Whether a member of a list is one of those with these places.
    fn among(&mut self, item: &Ir, mut codes: Vec<i64>, choices: usize) -> Lowered<ConditionIndex> {
        codes.sort_unstable();
        codes.dedup();
        if let Node::Named { is, .. } = &item.node {
            return self.among(is, codes, choices);
        }
        if let (Node::Or { fact, other }, true) = (&item.node, choices > 0) {
            let column = self.column(fact)?;
            let present = self.among(fact, codes.clone(), choices - 1)?;
            let absent = self.aside(|it| it.among(other, codes, choices - 1))?;
            return Ok(self.program.condition(Condition::Choose { fact: column, present, absent }));
        }
        if let Some(member) = self.law.constant(item) {
            let code = self.law.number(&member, &item.ty).ok_or(NotColumnar)?;
            return Ok(self.program.condition(Condition::Always(codes.contains(&code))));
        }
        let mut ranges: Vec<Interval> = Vec::new();
        for code in codes {
            match ranges.last_mut() {
                Some(last) if last.high == code - 1 => last.high = code,
                _ => ranges.push(Interval { low: code, high: code }),
            }
        }
        let number = self.number(item)?;
        Ok(self.program.condition(Condition::Within { number, ranges, safe: Interval::ALL }))
    }

    fn member(&mut self, item: &Ir, set: &Ir) -> Lowered<ConditionIndex> {
        let Type::Enum(list) = &item.ty else { return Err(NotColumnar) };
        if self.law.fails(set) {
            return Ok(self.program.condition(Condition::Failing));
        }
        match (self.law.constant(item), self.law.constant(set)) {
            (None, Some(Value::Set(members))) => {
                let codes = members.iter().map(|it| self.law.code(list, it).ok_or(NotColumnar));
                let codes = codes.collect::<Lowered<_>>()?;
                self.among(item, codes, CHOICES_MAX)
            }
            _ => {
                let (code, mask) = (self.number(item)?, self.number(set)?);
                Ok(self.program.condition(Condition::InMask { code, mask }))
            }
        }
    }

    /// The column of a fact or of a field of a record.
    fn column(&mut self, ir: &Ir) -> Lowered<usize> {
        match (&ir.node, &self.list) {
            (Node::Fact { id, .. }, None) => self.input(id, &ir.ty),
            (Node::Element { list, field, .. }, Some(own)) if list == own => self.input(field, &ir.ty),
            _ => Err(NotColumnar),
        }
    }

    fn input(&mut self, id: &FieldId, ty: &Type) -> Lowered<usize> {
        match ty {
            Type::Set(list) if self.law.members(list).len() > MASK_BITS => Err(NotColumnar),
            _ => Ok(self.program.input(id, ty)),
        }
    }

    /// The column of a fact of which only the presence is asked, so that the tree does not say its type.
    fn presence(&mut self, id: &FieldId) -> Lowered<usize> {
        if self.list.is_some() {
            return Err(NotColumnar);
        }
        Ok(self.program.presence(id))
    }

    /// A condition upon the records of a list, in the program of that list.
    fn records(&mut self, all: bool, list: &FieldId, body: &Ir) -> Lowered<Condition> {
        if self.list.is_some() {
            return Err(NotColumnar);
        }
        let own = self.program.presence(list);
        let place = self.program.records.iter().position(|it| it.list == own);
        let before = place.and_then(|it| self.program.records.get(it)).map(|it| it.program.clone());
        let program = before.unwrap_or_else(|| Program::new(self.law.rounding));
        let mut inner = Lowering { law: self.law, program, list: Some(list.clone()) };
        // A list without records is not evaluated at all.
        inner.program.aside = true;
        let question = Question { all, of: inner.condition(body) };
        // What was asked of the list before keeps its program if this cannot be said in columns.
        if !inner.program.is_columnar() {
            return Err(NotColumnar);
        }
        let program = place.unwrap_or(self.program.records.len());
        if place.is_none() {
            let records = RecordProgram { list: own, program: inner.program, questions: Once::default() };
            self.program.records.push(records);
        } else if let Some(records) = self.program.records.get_mut(program) {
            records.program = inner.program;
        }
        let asked = self.program.records.get_mut(program).ok_or(NotColumnar)?;
        Ok(Condition::Records { program, question: asked.questions.place(question) })
    }

    /// The values of a table of the law, in the order of the list that is its key; none where it has no row.
    fn rows(&self, ir: &Ir, key: &Ir) -> Lowered<Vec<Option<Value>>> {
        let (Type::Enum(list), Node::Lookup { parameter, .. }) = (&key.ty, &ir.node) else {
            return Err(NotColumnar);
        };
        let row = |member: &Arc<str>| {
            let node = Node::Constant(Value::Enum(member.clone()));
            let key = Box::new(Ir { node, ty: key.ty.clone(), at: key.at.clone() });
            let node = Node::Lookup { parameter: parameter.clone(), key };
            self.law.constant(&Ir { node, ty: ir.ty.clone(), at: ir.at.clone() })
        };
        Ok(self.law.members(list).iter().map(row).collect())
    }
}

/// The tree behind names.
fn unnamed(ir: &Ir) -> &Ir {
    if let Node::Named { is, .. } = &ir.node { unnamed(is) } else { ir }
}

/// The first `fact.or(other)` inside a number.
fn first_choice(ir: &Ir) -> Option<&Ir> {
    match &ir.node {
        Node::Or { .. } => Some(ir),
        Node::Named { is, .. } => first_choice(is),
        Node::Promote(inner) => first_choice(inner),
        Node::Arithmetic { left, right, .. } => first_choice(left).or_else(|| first_choice(right)),
        Node::Least(parts) | Node::Greatest(parts) => parts.iter().find_map(first_choice),
        _ => None,
    }
}

/// The tree with another part in place of one, wherever that stands.
fn replaced(ir: &Ir, part: &Ir, by: &Ir) -> Ir {
    if ir.node == part.node {
        return by.clone();
    }
    let all = |parts: &[Ir]| parts.iter().map(|it| replaced(it, part, by)).collect();
    let one = |inner: &Ir| Box::new(replaced(inner, part, by));
    let node = match &ir.node {
        Node::Named { is, .. } => return replaced(is, part, by),
        Node::Promote(inner) => Node::Promote(one(inner)),
        Node::Arithmetic { operator, left, right } => {
            Node::Arithmetic { operator: *operator, left: one(left), right: one(right) }
        }
        Node::Least(parts) => Node::Least(all(parts)),
        Node::Greatest(parts) => Node::Greatest(all(parts)),
        same => same.clone(),
    };
    Ir { node, ty: ir.ty.clone(), at: ir.at.clone() }
}
