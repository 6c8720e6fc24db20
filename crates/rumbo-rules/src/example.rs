//! A fictional law for the tests of this crate: how long a visitor may stay. Only tests see it.

use std::collections::BTreeMap;

use rumbo_base::{
    CivilDate, Counting, Currency, Deadline, EnumId, FieldId, MonthRounding, ParameterId, Provenance, Roll,
    Span,
};

use crate::evaluate::Facts;
use crate::parameter::{DatedValue, Measure, Parameter, ParameterValue, Parameters, Shape};
use crate::scope::{FactType, Scope};
use crate::value::{Tri, Type, Value};

pub(crate) mod random;

pub(crate) fn field(name: &str) -> FieldId {
    FieldId::parse(name).unwrap()
}

pub(crate) fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

pub(crate) fn pesos() -> Type {
    Type::Money(Currency::parse("MXN").unwrap())
}

/// Facts, each with its type and whether it can be absent.
const FACTS: [(&str, &str, bool); 22] = [
    ("condition", "enum(condition_of_stay)", false),
    ("asked", "enum(condition_of_stay)", false),
    ("place.kind", "enum(place_kind)", false),
    ("entry", "date", false),
    ("exit", "date", true),
    ("resident_card", "bool", false),
    ("minor", "bool", false),
    ("waived", "bool", true),
    ("visits", "int", false),
    ("children", "int", true),
    ("granted", "period", false),
    ("paid", "money<MXN>", false),
    ("owed", "money<MXN>", false),
    ("abroad", "money<USD>", false),
    ("purpose_text", "text", false),
    ("stay", "int", false),
    ("share", "decimal", false),
    ("home", "enum(state)", false),
    ("states", "set(state)", false),
    ("past_states", "set(state)", true),
    ("jobs", "list(foreign: int, temporary: bool, total: int, where: enum(state))", false),
    ("past_jobs", "list(foreign: int, temporary: bool, total: int, where: enum(state))", true),
];

pub(crate) fn scope() -> Scope {
    let mut scope = Scope::new();
    for (name, ty, optional) in FACTS {
        scope.fact(field(name), FactType { ty: ty.parse().unwrap(), optional });
    }
    let list = |name: &str| EnumId::parse(name).unwrap();
    scope.list(list("condition_of_stay"), ["visitor_no_work", "visitor_work", "resident", "stay"]);
    scope.list(list("place_kind"), ["dif-centre", "shelter"]);
    scope.list(list("state"), ["north", "south", "east"]);
    for parameter in parameters().iter() {
        scope.parameter(parameter.id.clone(), parameter.shape.clone());
    }
    scope
}

fn dated(from: &str, until: Option<&str>, is: ParameterValue, cite: &str) -> DatedValue {
    DatedValue {
        from: day(from),
        until: until.map(day),
        is,
        cite: vec![cite.parse().unwrap()],
        status: Provenance::VerifiedText,
        reviewed: None,
        quote: None,
        expected: false,
        judicial: Vec::new(),
    }
}

/// `max_stay` was 90 days until the end of 2009, 180 since; nothing held before 2000.
pub(crate) fn parameters() -> Parameters {
    let mut all = Parameters::default();
    let mut add = |name: &str, shape: Shape, values: Vec<DatedValue>| {
        all.insert(Parameter { id: ParameterId::parse(name).unwrap(), shape, values });
    };
    let term = |days| {
        let (span, counting, roll) = (Span::CalendarDays(days), Counting::NextDay, Roll::None);
        ParameterValue::Deadline(Deadline {
            span,
            counting,
            roll,
            rounding: MonthRounding::Refuse,
            cap: None,
        })
    };
    add(
        "visitor.max_stay",
        Shape::Deadline,
        vec![
            dated("2000-01-01", Some("2009-12-31"), term(90), "xx-stay:4"),
            dated("2010-01-01", None, term(180), "xx-stay:52.I"),
        ],
    );
    let value = |ty: &Type, text: &str| ParameterValue::Value(Value::parse(ty, text).unwrap());
    let mut plain = |name: &str, ty: Type, text: &str| {
        let mut only = dated("2000-01-01", None, value(&ty, text), "xx-stay:7");
        if name == "fee" {
            only.status = Provenance::Reported;
        }
        add(name, Shape::Value(ty), vec![only]);
    };
    plain("months", Type::Period, "1 mo");
    plain("working", Type::Period, "20 wd");
    plain("fee", pesos(), "800.00");
    plain("most_visits", Type::Int, "3");
    plain("strict", Type::Bool, "true");
    plain("ratio", Type::Decimal, "0.10");
    plain("uma", pesos(), "113.14");
    plain("border", "set(state)".parse().unwrap(), "north|south");
    plain("open", "set(state)".parse().unwrap(), "");
    let mut shaped = |name: &str, shape: &str, is| {
        add(name, shape.parse().unwrap(), vec![dated("2000-01-01", None, is, "xx-stay:8")]);
    };
    let parameter = |name: &str| ParameterId::parse(name).unwrap();
    let amount = |text: &str| Value::parse(&pesos(), text).unwrap();
    let fine = ParameterValue::Index { units: "2.5".parse().unwrap(), of: parameter("uma") };
    shaped("fine", "index<MXN>", fine);
    let rows = [("north", "10.00"), ("south", "20.50")];
    let rows = rows.map(|(member, text)| (member.into(), amount(text)));
    shaped("fees", "table(state, money<MXN>)", ParameterValue::Table(rows.into()));
    let (before, after) = (Span::CalendarDays(30), Span::Immediate);
    shaped("renewal", "window", ParameterValue::Window { before, after });
    let (over, measure) = (Span::Months(12), Measure::Average);
    shaped("income", "look-back", ParameterValue::LookBack { over, measure });
    all
}

/// Facts as text: `?` is unknown, `-` does not apply. What is not named is unknown.
pub(crate) struct Case(BTreeMap<FieldId, Tri<Value>>);

impl Case {
    pub(crate) fn new(facts: &[(&str, &str)]) -> Self {
        let scope = scope();
        let read = |(name, text): &(&str, &str)| {
            let id = field(name);
            let ty = &scope.fact_type(name).unwrap().ty;
            let value = match *text {
                "?" => Tri::missing(&id),
                "-" => Tri::NotApplicable,
                _ if matches!(ty, Type::List(_)) => Tri::Known(jobs(text)),
                _ => Tri::Known(Value::parse(ty, text).unwrap()),
            };
            (id, value)
        };
        Self(facts.iter().map(read).collect())
    }
    /// A case whose fact holds something else than was declared.
    pub(crate) fn wrong(name: &str, value: Value) -> Self {
        Self(BTreeMap::from([(field(name), Tri::Known(value))]))
    }
}

impl Facts for Case {
    fn fact(&self, id: &FieldId) -> Tri<Value> {
        self.0.get(id).cloned().unwrap_or_else(|| Tri::missing(id))
    }
}

/// Records of the list `jobs`: `foreign: 1, temporary: true; total: 3`.
pub(crate) fn jobs(text: &str) -> Value {
    let Some(Type::List(fields)) = scope().fact_type("jobs").map(|it| it.ty.clone()) else { unreachable!() };
    let value = |part: &str| {
        let (name, text) = part.split_once(": ").unwrap();
        let (id, ty) = fields.field(name).unwrap();
        (id.clone(), Value::parse(ty, text).unwrap())
    };
    let record = |it: &str| it.split(", ").filter(|it| !it.is_empty()).map(value).collect();
    let records = text.split(';').filter(|_| !text.is_empty()).map(str::trim).map(record);
    Value::List(records.collect())
}
