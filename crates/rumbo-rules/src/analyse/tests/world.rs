//! Small rules and their law, written as text.

use std::collections::BTreeMap;
use std::sync::Arc;

use rumbo_base::{CivilDate, EnumId, FieldId, MonthRounding, ParameterId, Provenance, RuleId};

use crate::analyse::{Cell, Cells, Condition, Values, Verdict, cells};
use crate::evaluate::Facts;
use crate::parameter::{DatedValue, Parameter, ParameterValue, Parameters, Shape};
use crate::rule::{ClauseId, ClauseSource, LetSource, Outcome, OutputSource, Rule, RuleSource};
use crate::scope::{FactType, Scope};
use crate::value::{Tri, Type, Value};

pub(super) fn field(name: &str) -> FieldId {
    FieldId::parse(name).unwrap()
}

pub(super) fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

pub(super) const LAW: &str = "2026-11-21";

/// A rule under construction: `fact`, `name`, `clause` and so on add to it.
pub(super) struct World {
    pub(super) source: RuleSource,
    scope: Scope,
    pub(super) parameters: Parameters,
}

impl World {
    pub(super) fn new(values: &[&str]) -> Self {
        let outcome = Outcome::Enum(values.iter().map(|it| (*it).into()).collect());
        let mut scope = Scope::new();
        scope.list(EnumId::parse("colour").unwrap(), ["red", "green", "blue"]);
        scope.list(EnumId::parse("place").unwrap(), ["north", "south"]);
        let source = RuleSource {
            rounding: MonthRounding::Refuse,
            ..RuleSource::new(RuleId::parse("xx.rule").unwrap(), outcome, Provenance::VerifiedText)
        };
        Self { source, scope, parameters: Parameters::default() }
    }

    /// `name: type`, or `name?: type` for one that may not apply.
    pub(super) fn facts(mut self, facts: &[&str]) -> Self {
        for it in facts {
            let (name, ty) = it.split_once(": ").unwrap();
            let ty = ty.parse().unwrap();
            let fact = FactType { ty, optional: name.ends_with('?') };
            self.source.facts.insert(field(name.trim_end_matches('?')), fact);
        }
        self
    }

    pub(super) fn parameter(mut self, name: &str, ty: &str, value: &str) -> Self {
        let ty: Type = ty.parse().unwrap();
        let shape = Shape::Value(ty.clone());
        let only = DatedValue {
            from: day("2000-01-01"),
            until: None,
            is: ParameterValue::Value(Value::parse(&ty, value).unwrap()),
            cite: vec!["xx-law:1".parse().unwrap()],
            status: Provenance::VerifiedText,
            reviewed: None,
            quote: None,
            expected: false,
            judicial: Vec::new(),
        };
        let id = ParameterId::parse(name).unwrap();
        self.scope.parameter(id.clone(), shape.clone());
        self.parameters.insert(Parameter { id, shape, values: vec![only] });
        self
    }

    pub(super) fn name(mut self, name: &str, is: &str) -> Self {
        self.source.lets.push(LetSource { name: field(name), is: is.to_owned() });
        self
    }

    pub(super) fn clause(mut self, id: &str, exception_to: &[&str], when: &str, then: &str) -> Self {
        self.source.clauses.push(ClauseSource {
            id: ClauseId::new(id),
            exception_to: exception_to.iter().map(|it| ClauseId::new(it)).collect(),
            when: when.to_owned(),
            then: then.to_owned(),
            cite: vec!["xx-law:1".parse().unwrap()],
            judicial: Vec::new(),
        });
        self
    }

    pub(super) fn output(mut self, name: &str, ty: &str, value: &str) -> Self {
        let (name, ty, value) = (field(name), ty.parse().unwrap(), value.to_owned());
        self.source.outputs.push(OutputSource { name, ty, value });
        self
    }

    pub(super) fn otherwise(mut self, default: &str) -> Self {
        self.source.default = Some(default.to_owned());
        self
    }

    pub(super) fn given(mut self, given: &str) -> Self {
        self.source.given = Some(given.to_owned());
        self
    }

    /// Its clauses are rows of which at most one may hold.
    pub(super) fn unique(mut self) -> Self {
        self.source.unique = true;
        self
    }

    pub(super) fn rounding(mut self, rounding: MonthRounding) -> Self {
        self.source.rounding = rounding;
        self
    }

    /// Its outcome is the set of all values whose clauses stand.
    pub(super) fn several(mut self) -> Self {
        if let Outcome::Enum(values) = self.source.outcome {
            self.source.outcome = Outcome::Set(values);
        }
        self
    }

    pub(super) fn rule(&self) -> Rule {
        Rule::compile(&self.source, &self.scope).unwrap_or_else(|it| panic!("{it:#?}"))
    }

    pub(super) fn cells(&self) -> Cells {
        cells(&self.rule(), &self.parameters, day(LAW), None)
    }

    /// Every cell on a line: its verdict, clauses and conditions.
    pub(super) fn shown(&self) -> Vec<String> {
        let cells = self.cells();
        assert!(cells.complete);
        cells.cells.iter().map(|it| self.show(it)).collect()
    }

    pub(super) fn show(&self, cell: &Cell) -> String {
        let witness = cell.witness.as_ref().expect("every cell of these rules is decided");
        let decision = self.rule().evaluate(witness, &self.parameters, witness.case_date, day(LAW));
        assert!(cell.verdict.agrees(&decision), "{witness:?}");
        let conditions: Vec<String> = cell.conditions.iter().map(ToString::to_string).collect();
        let conditions = if conditions.is_empty() { "always".to_owned() } else { conditions.join(", ") };
        format!("{}: {conditions}", verdict(&cell.verdict))
    }

    /// Whether a case is as a condition wants it.
    pub(super) fn holds(&self, condition: &Condition, case: &Case) -> bool {
        let value = |it: &crate::expression::Expression| {
            it.evaluate(case, &self.parameters, case.case_date()).unwrap().0.known().cloned()
        };
        match condition {
            Condition::Fact { fact, values, or_absent } => match (case.fact(fact), values) {
                (Tri::NotApplicable, _) => *or_absent,
                (_, Values::None) => false,
                (_, Values::Any) => true,
                (Tri::Known(Value::Bool(it)), Values::Is(is)) => it == *is,
                (Tri::Known(Value::Enum(it)), Values::OneOf { members, .. }) => members.contains(&it),
                (Tri::Known(value), Values::Between { least, most }) => {
                    let at_least = |it: &Value| number(&value) >= number(it);
                    let at_most = |it: &Value| number(&value) <= number(it);
                    least.as_ref().is_none_or(at_least) && most.as_ref().is_none_or(at_most)
                }
                other => panic!("{other:?}"),
            },
            Condition::Size { .. } => panic!("no sizes here"),
            Condition::Compared { left, right, is } => {
                let (Some(left), Some(right)) = (value(left), value(right)) else { return false };
                if let (Value::Enum(left), Value::Enum(right)) = (&left, &right) {
                    return (left == right) == (*is == "==");
                }
                let order = number(&left).cmp(&number(&right));
                match *is {
                    "<" => order.is_lt(),
                    "<=" => order.is_le(),
                    "==" => order.is_eq(),
                    "!=" => order.is_ne(),
                    ">=" => order.is_ge(),
                    _ => order.is_gt(),
                }
            }
            Condition::Holds { condition, holds } => value(condition) == Some(Value::Bool(*holds)),
            Condition::NoSuchDay { fact, days, months } => {
                let Tri::Known(Value::Date(it)) = case.fact(fact) else { return false };
                let day = super::super::days::number(it) + i128::from(*days);
                super::super::days::is_missing(day, *months).unwrap()
            }
        }
    }
}

fn number(value: &Value) -> i64 {
    match value {
        Value::Int(it) => *it,
        Value::Money(it) => it.minor,
        Value::Decimal(it) => it.millionths(),
        Value::Bool(it) => i64::from(*it),
        Value::Date(it) => i64::try_from(super::super::days::number(*it)).unwrap(),
        other => panic!("{other} has no order"),
    }
}

pub(super) fn verdict(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Outcome(value) => value.to_string(),
        Verdict::Includes(value) => format!("with {value}"),
        Verdict::Lacks(value) => format!("without {value}"),
        other => format!("{other:?}").to_uppercase(),
    }
}

/// A case: all its facts, and `case_date`.
#[derive(Debug, Clone)]
pub(super) struct Case(pub(super) BTreeMap<FieldId, Tri<Value>>);

impl Case {
    pub(super) fn case_date(&self) -> CivilDate {
        match self.0.get("case_date") {
            Some(Tri::Known(Value::Date(it))) => *it,
            _ => day(LAW),
        }
    }
}

impl Facts for Case {
    fn fact(&self, id: &FieldId) -> Tri<Value> {
        self.0.get(id).cloned().unwrap_or_else(|| Tri::missing(id))
    }
}

pub(super) fn member(name: &str) -> Value {
    Value::Enum(Arc::from(name))
}
