//! From an untyped tree and a scope to the typed tree: resolves names, checks types, and tells every mistake it meets
//! before giving up on a branch.

use std::ops::Range;
use std::sync::Arc;

use rumbo_base::{EnumId, FieldId};

use crate::expression::ExpressionError;
use crate::ir::{Comparison, Ir, Node, Operator, Part};
use crate::nearest::nearest;
use crate::parameter::Shape;
use crate::scope::{CASE_DATE, PARAMETER_PREFIX, Scope};
use crate::syntax::{Form, Tree};
use crate::value::{RecordType, Type, Value};

mod collections;

/// Types a tree. `None` if a mistake (added to `errors`) leaves nothing to evaluate.
pub(crate) fn check(
    tree: &Tree,
    scope: &Scope,
    expected: Option<&Type>,
    errors: &mut Vec<ExpressionError>,
) -> Option<Ir> {
    let mut checker = Checker { scope, errors, element: None };
    match expected {
        Some(ty) => checker.need(tree, ty),
        None => checker.infer(tree, None),
    }
}

struct Checker<'a> {
    scope: &'a Scope,
    errors: &'a mut Vec<ExpressionError>,
    /// The record that the quantifier around looks at.
    element: Option<Element>,
}

struct Element {
    list: FieldId,
    variable: Arc<str>,
    fields: RecordType,
}

impl Checker<'_> {
    fn tell<T>(
        &mut self,
        at: &Range<usize>,
        code: &'static str,
        message: String,
        mend: Option<String>,
    ) -> Option<T> {
        self.errors.push(ExpressionError::new(at.clone(), code, message, mend));
        None
    }

    /// A tree that must have that type.
    fn need(&mut self, tree: &Tree, ty: &Type) -> Option<Ir> {
        let ir = match self.infer(tree, Some(ty))? {
            ir if *ty == Type::Decimal => promoted(ir),
            ir => ir,
        };
        if ir.ty == *ty {
            return Some(ir);
        }
        let message = format!("`{ir}` has type `{}`, but `{ty}` is needed here", ir.ty);
        let mend = (*ty == Type::Bool).then(|| "compare it with something".to_owned());
        self.tell(&tree.at, "wrong-type", message, mend)
    }

    /// A tree of whatever type it has. `wanted` only says from which closed list a bare name may come.
    fn infer(&mut self, tree: &Tree, wanted: Option<&Type>) -> Option<Ir> {
        let at = &tree.at;
        let condition = |node| Ir { node, ty: Type::Bool, at: at.clone() };
        match &tree.form {
            Form::Wrong => None,
            Form::Bool(value) => Some(condition(Node::Constant(Value::Bool(*value)))),
            Form::Int(value) => {
                Some(Ir { node: Node::Constant(Value::Int(*value)), ty: Type::Int, at: at.clone() })
            }
            Form::Name(name) => self.name(name, at, wanted),
            Form::Quoted(name) => self.quoted(name, at, wanted),
            Form::Not(inner) => Some(match self.need(inner, &Type::Bool)? {
                Ir { node: Node::Not(twice), .. } => *twice,
                once => condition(Node::Not(Box::new(once))),
            }),
            Form::And(left, right) => self.connect(left, right, true, at),
            Form::Either(left, right) => self.connect(left, right, false, at),
            Form::Compare(operator, left, right) => self.compare(*operator, left, right, at),
            Form::In(item, list) => self.membership(item, list, at),
            Form::Row(table, key) => self.row(table, key, at),
            Form::Least(parts) => self.extreme(parts, false, at),
            Form::Greatest(parts) => self.extreme(parts, true, at),
            Form::Size(inner) => self.size(inner, at),
            Form::Quantified { all, list, variable, body } => self.quantified(*all, list, variable, body, at),
            Form::Arithmetic(operator, left, right) => self.arithmetic(*operator, left, right, at),
            Form::Has(fact) => {
                let (ir, _) = self.optional_fact(fact)?;
                let Node::Fact { id, .. } = ir.node else { return None };
                Some(condition(Node::Has(id)))
            }
            Form::Or(fact, other) => {
                let fact = self.optional_fact(fact);
                let other = match &fact {
                    Some((_, ty)) => self.need(other, ty),
                    None => self.infer(other, None),
                };
                let ((fact, ty), other) = (fact?, other?);
                Some(Ir {
                    node: Node::Or { fact: Box::new(fact), other: Box::new(other) },
                    ty,
                    at: at.clone(),
                })
            }
            Form::List(_) => {
                let mend = "write `fact in [name, name]`".to_owned();
                self.tell(
                    at,
                    "wrong-type",
                    "a list of names can only stand after `in`".to_owned(),
                    Some(mend),
                )
            }
        }
    }

    /// Whether a name means something by itself, without a closed list to look it up in.
    fn stands_alone(&self, tree: &Tree) -> bool {
        match &tree.form {
            Form::Quoted(_) => false,
            Form::Name(name) => {
                name == CASE_DATE
                    || name.starts_with(PARAMETER_PREFIX)
                    || self.field_of_element(name).is_some()
                    || self.scope.find_fact(name).is_some()
                    || self.scope.find_let(name).is_some()
            }
            _ => true,
        }
    }

    fn name(&mut self, name: &str, at: &Range<usize>, wanted: Option<&Type>) -> Option<Ir> {
        let typed = |node, ty: &Type| Some(Ir { node, ty: ty.clone(), at: at.clone() });
        let member = match wanted {
            Some(Type::Enum(list)) => self.member(list, name),
            _ => None,
        };
        if let Some(parameter) = name.strip_prefix(PARAMETER_PREFIX) {
            return self.parameter(parameter, at);
        }
        if let Some(field) = self.field_of_element(name) {
            return self.element(field, at);
        }
        if member.is_some() && self.stands_alone(&Tree { form: Form::Name(name.to_owned()), at: at.clone() })
        {
            let message = format!("`{name}` is both a fact and a member of the closed list");
            return self.tell(
                at,
                "ambiguous-name",
                message,
                Some(format!("for the member write `'{name}'`")),
            );
        }
        if name == CASE_DATE {
            return typed(Node::CaseDate, &Type::Date);
        }
        if let Some((name, is)) = self.scope.find_let(name) {
            let is = is.as_ref()?;
            return typed(Node::Named { name: name.clone(), is: Arc::clone(is) }, &is.ty);
        }
        if let Some((id, fact)) = self.scope.find_fact(name) {
            return typed(Node::Fact { id: id.clone(), optional: fact.optional }, &fact.ty);
        }
        match (member, wanted) {
            (Some(member), Some(list)) => typed(Node::Constant(Value::Enum(member)), list),
            _ => self.unknown(name, at, wanted),
        }
    }

    /// A parameter by its bare name, or a part of a window.
    fn parameter(&mut self, name: &str, at: &Range<usize>) -> Option<Ir> {
        let window =
            name.rsplit_once('.').and_then(|(of, part)| Some((self.scope.find_parameter(of)?, part)));
        let ((id, shape), part) = match (self.scope.find_parameter(name), window) {
            (Some(whole), _) => (whole, None),
            (None, Some((found, part))) if *found.1 == Shape::Window => (found, Some(part)),
            _ => return self.unknown(&format!("{PARAMETER_PREFIX}{name}"), at, None),
        };
        let typed =
            |part, ty| Some(Ir { node: Node::Parameter { id: id.clone(), part }, ty, at: at.clone() });
        let part = part.map(|word| [Part::Before, Part::After].into_iter().find(|it| it.name() == word));
        match (shape.read_as(), part) {
            (Some(ty), None) => typed(None, ty),
            (_, Some(Some(part))) => typed(Some(part), Type::Period),
            (None, _) | (_, Some(None)) => {
                let name = format!("{PARAMETER_PREFIX}{id}");
                let (what, mend) = match shape {
                    Shape::Table { by, .. } => {
                        ("a table", format!("read a row: `{name}[…]` with a member of `{by}`"))
                    }
                    _ => ("a window", format!("read `{name}.before` or `{name}.after`")),
                };
                self.tell(at, "wrong-type", format!("`{name}` is {what}, not one value"), Some(mend))
            }
        }
    }

    fn quoted(&mut self, name: &str, at: &Range<usize>, wanted: Option<&Type>) -> Option<Ir> {
        let Some(Type::Enum(list)) = wanted else {
            let message = format!("`'{name}'` is quoted, but no member of a closed list is needed here");
            let mend =
                "only members of closed lists are quoted; other words belong in content texts".to_owned();
            return self.tell(at, "literal", message, Some(mend));
        };
        match self.member(list, name) {
            Some(member) => {
                let ty = Type::Enum(list.clone());
                Some(Ir { node: Node::Constant(Value::Enum(member)), ty, at: at.clone() })
            }
            None => self.unknown(name, at, wanted),
        }
    }

    fn member(&self, list: &EnumId, name: &str) -> Option<Arc<str>> {
        self.scope.members(list)?.iter().find(|it| &***it == name).cloned()
    }

    fn unknown(&mut self, name: &str, at: &Range<usize>, wanted: Option<&Type>) -> Option<Ir> {
        let (message, members) = match wanted {
            Some(Type::Enum(list)) => {
                let members = self.scope.members(list).unwrap_or_default();
                let message = format!("`{name}` is neither a fact nor a member of `{list}`");
                (message, members.iter().map(ToString::to_string).collect())
            }
            _ if name.starts_with(PARAMETER_PREFIX) => {
                (format!("there is no parameter `{name}`"), Vec::new())
            }
            _ => (format!("there is no fact `{name}`"), Vec::new()),
        };
        let suggestion = nearest(name, members.iter().cloned().chain(self.scope.all_names()));
        let mend = suggestion.map(|it| format!("did you mean `{it}`?"));
        let listed = (!members.is_empty()).then(|| format!("the list has {}", members.join(", ")));
        self.tell(at, "unknown-name", message, mend.or(listed))
    }

    /// A fact named inside `has(…)` or before `.or(…)`: it must be one that can be absent.
    fn optional_fact(&mut self, tree: &Tree) -> Option<(Ir, Type)> {
        let ir = self.infer(tree, None)?;
        let (message, mend) = match &ir.node {
            Node::Fact { optional: true, .. } => {
                let ty = ir.ty.clone();
                return Some((ir, ty));
            }
            Node::Fact { id, .. } => {
                (format!("`{id}` is never absent"), "drop this, or declare the fact `optional = true`")
            }
            _ => (
                format!("`{ir}` is not a fact"),
                "only a fact can be absent: use `has(fact)` or `fact.or(other)`",
            ),
        };
        self.tell(&tree.at, "never-absent", message, Some(mend.to_owned()))
    }

    /// `&&` and `||`, flattened: `a && (b && c)` has three parts.
    fn connect(&mut self, left: &Tree, right: &Tree, all: bool, at: &Range<usize>) -> Option<Ir> {
        let (left, right) = (self.need(left, &Type::Bool), self.need(right, &Type::Bool));
        let mut parts = Vec::new();
        for part in [left?, right?] {
            match (part.node, all) {
                (Node::All(inner), true) | (Node::Any(inner), false) => parts.extend(inner),
                (node, _) => parts.push(Ir { node, ty: part.ty, at: part.at }),
            }
        }
        let node = if all { Node::All(parts) } else { Node::Any(parts) };
        Some(Ir { node, ty: Type::Bool, at: at.clone() })
    }

    fn compare(&mut self, operator: Comparison, left: &Tree, right: &Tree, at: &Range<usize>) -> Option<Ir> {
        let (left_ir, right_ir) = if self.stands_alone(left) {
            let left = self.infer(left, None);
            let right = self.infer(right, left.as_ref().map(|it| &it.ty));
            (left, right)
        } else {
            let right = self.infer(right, None);
            let left = self.infer(left, right.as_ref().map(|it| &it.ty));
            (left, right)
        };
        let (left, right) = alike(left_ir?, right_ir?);
        if !left.ty.is_scalar() && left.ty == right.ty {
            let message = format!("values of type `{}` are not compared as a whole", left.ty);
            let mend = "ask `member in set`, `size(…)`, or `list.all(it, …)`".to_owned();
            return self.tell(at, "wrong-type", message, Some(mend));
        }
        if left.ty != right.ty {
            let message = format!(
                "`{left}` has type `{}` and `{right}` has type `{}`: they do not compare",
                left.ty, right.ty
            );
            let mend = mend_comparison(&left.ty, &right.ty).map(ToOwned::to_owned);
            return self.tell(at, "wrong-type", message, mend);
        }
        if operator.orders() && matches!(left.ty, Type::Bool | Type::Enum(_) | Type::Text) {
            let message = format!(
                "values of type `{}` have no order, so `{}` says nothing",
                left.ty,
                operator.symbol()
            );
            return self.tell(at, "wrong-type", message, Some("use `==`, `!=` or `in`".to_owned()));
        }
        let node = Node::Compare { operator, left: Box::new(left), right: Box::new(right) };
        Some(Ir { node, ty: Type::Bool, at: at.clone() })
    }

    fn arithmetic(&mut self, operator: Operator, left: &Tree, right: &Tree, at: &Range<usize>) -> Option<Ir> {
        let (left, right) = (self.infer(left, None), self.infer(right, None));
        let (left, right) = alike(left?, right?);
        let Some(ty) = result_type(operator, &left.ty, &right.ty) else {
            let symbol = operator.symbol();
            let message = format!("`{}` {symbol} `{}` has no meaning", left.ty, right.ty);
            let mend = match (operator, &left.ty, &right.ty) {
                (Operator::Subtract, Type::Date, Type::Period) => {
                    "add the period on the other side of the comparison"
                }
                (_, Type::Date, Type::Int) => "make the number of days a period",
                _ => {
                    "there are `+ - *` of int and decimal, `/ %` of int, money ± money, money * int or decimal, date + period, and date - date (in days)"
                }
            };
            return self.tell(at, "wrong-type", message, Some(mend.to_owned()));
        };
        Some(Ir {
            node: Node::Arithmetic { operator, left: Box::new(left), right: Box::new(right) },
            ty,
            at: at.clone(),
        })
    }
}

/// A whole number becomes a decimal; anything else stays.
fn promoted(ir: Ir) -> Ir {
    if ir.ty != Type::Int {
        return ir;
    }
    let at = ir.at.clone();
    Ir { node: Node::Promote(Box::new(ir)), ty: Type::Decimal, at }
}

/// Two numbers of one type, where one is whole and the other a decimal.
fn alike(left: Ir, right: Ir) -> (Ir, Ir) {
    match (&left.ty, &right.ty) {
        (Type::Int, Type::Decimal) => (promoted(left), right),
        (Type::Decimal, Type::Int) => (left, promoted(right)),
        _ => (left, right),
    }
}

fn result_type(operator: Operator, left: &Type, right: &Type) -> Option<Type> {
    use Operator::{Add, Multiply, Subtract};
    match (operator, left, right) {
        (_, Type::Int, Type::Int) | (Subtract, Type::Date, Type::Date) => Some(Type::Int),
        (Add | Subtract | Multiply, Type::Decimal, Type::Decimal) => Some(Type::Decimal),
        (Add | Subtract, Type::Money(one), Type::Money(other)) if one == other => Some(Type::Money(*one)),
        (Multiply, Type::Money(currency), Type::Int | Type::Decimal)
        | (Multiply, Type::Int | Type::Decimal, Type::Money(currency)) => Some(Type::Money(*currency)),
        (Add, Type::Date, Type::Period) | (Add, Type::Period, Type::Date) => Some(Type::Date),
        _ => None,
    }
}

fn mend_comparison(left: &Type, right: &Type) -> Option<&'static str> {
    match (left, right) {
        (Type::Money(_), Type::Money(_)) => Some("convert one at a dated rate first"),
        (Type::Money(_), Type::Int) | (Type::Int, Type::Money(_)) => {
            Some("compare with an amount: a parameter")
        }
        (Type::Int, Type::Period) | (Type::Period, Type::Int) => {
            Some("compare periods with periods, or dates: `start + param.term < case_date`")
        }
        (Type::Date, Type::Period) | (Type::Period, Type::Date) => {
            Some("add the period to a date, then compare dates")
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests;
