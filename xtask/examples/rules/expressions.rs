//! Expressions by chance that both our language and CEL can read, with the same meaning: conditions, whole numbers, closed
//! lists, sets, presence and records. Numbers other than 0 and 1 are facts and parameters, as rules want it.
//!
//! In CEL, closed lists are strings bound to their own names, sets are lists, and what does not apply is a key that the
//! map `asked` does not have.

use std::io::Write;

use rumbo_base::{CivilDate, EnumId, FieldId, ParameterId, Provenance};
use rumbo_rules::{
    DatedValue, Expression, FactType, KnownFacts, Parameter, ParameterValue, Parameters, Record, Scope,
    Shape, Tri, Type, Value,
};
use serde_json::{Map, Value as Json, json};

use crate::Fault;
use crate::chance::Chance;

const DEPTH: u32 = 4;
const CASES_EACH: u32 = 4;
const RECORDS_MAX: i64 = 3;

const CONDITIONS: [&str; 3] = ["visitor", "worker", "resident"];
const STATES: [&str; 3] = ["north", "south", "east"];
const JOBS: &str = "list(foreign: int, place: enum(state), temporary: bool, total: int)";
const FACTS: [(&str, &str, bool); 12] = [
    ("workers", "int", false),
    ("foreign", "int", false),
    ("visits", "int", false),
    ("minor", "bool", false),
    ("resident_card", "bool", false),
    ("condition", "enum(condition)", false),
    ("wanted", "enum(condition)", false),
    ("home", "enum(state)", false),
    ("states", "set(state)", false),
    ("jobs", JOBS, false),
    ("asked.children", "int", true),
    ("asked.waived", "bool", true),
];
/// Parameters, their shapes and their values.
const PARAMETERS: [(&str, &str, &str); 5] = [
    ("limit", "int", "7"),
    ("below", "int", "-3"),
    ("most", "int", "9223372036854775807"),
    ("strict", "bool", "true"),
    ("border", "set(state)", "north|east"),
];
const TABLE: (&str, &str) = ("fees", "table(condition, int)");
const FEES: [(&str, i64); 3] = [("visitor", 2), ("worker", -5), ("resident", 100)];

/// Writes the parameters as the first line, then an expression a line, with its cases.
pub(crate) fn write(count: u32, seed: u64, out: &mut impl Write) -> Result<(), Fault> {
    let (scope, parameters) = (scope()?, parameters()?);
    let on: CivilDate = "2026-11-21".parse()?;
    writeln!(out, "{}", json!({ "param": shown_parameters(&parameters, on) }))?;
    let mut author = Author { chance: Chance::new(seed), record: false };
    for number in 0..count {
        let (ty, source) = match number % 3 {
            0 => (Type::Int, author.number(DEPTH)),
            _ => (Type::Bool, author.condition(DEPTH)),
        };
        let expression = Expression::parse(&source, &scope, ty).map_err(|wrong| {
            let told: Vec<String> = wrong.iter().map(ToString::to_string).collect();
            format!("`{source}` is not understood: {}", told.join("; "))
        })?;
        let mut cases = Vec::new();
        for _ in 0..CASES_EACH {
            let facts = author.facts()?;
            let worth = match expression.evaluate(&facts, &parameters, on) {
                Ok((Tri::Known(value), _)) => json!({ "known": plain(&value) }),
                Ok((Tri::NotApplicable, _)) => json!("not applicable"),
                Ok((Tri::Unknown(_), _)) => json!("unknown"),
                Err(why) => json!({ "cannot": why.to_string() }),
            };
            cases.push(json!({ "facts": shown_facts(&facts), "worth": worth }));
        }
        writeln!(out, "{}", json!({ "expression": source, "cases": cases }))?;
    }
    Ok(())
}

fn scope() -> Result<Scope, Fault> {
    let mut scope = Scope::new();
    for (name, ty, optional) in FACTS {
        scope.fact(FieldId::parse(name)?, FactType { ty: ty.parse()?, optional });
    }
    scope.list(EnumId::parse("condition")?, CONDITIONS).list(EnumId::parse("state")?, STATES);
    for (name, shape) in PARAMETERS.iter().map(|it| (it.0, it.1)).chain([TABLE]) {
        scope.parameter(ParameterId::parse(name)?, shape.parse()?);
    }
    Ok(scope)
}

fn parameters() -> Result<Parameters, Fault> {
    let mut all = Parameters::default();
    let mut add = |name: &str, shape: Shape, is: ParameterValue| -> Result<(), Fault> {
        let value = DatedValue {
            from: "2000-01-01".parse()?,
            until: None,
            is,
            cite: vec!["xx:1".parse()?],
            status: Provenance::House,
            reviewed: None,
            quote: None,
            expected: false,
            judicial: Vec::new(),
        };
        all.insert(Parameter { id: ParameterId::parse(name)?, shape, values: vec![value] });
        Ok(())
    };
    for (name, ty, value) in PARAMETERS {
        let ty: Type = ty.parse()?;
        let value = ParameterValue::Value(Value::parse(&ty, value)?);
        add(name, Shape::Value(ty), value)?;
    }
    let rows = FEES.map(|(member, fee)| (member.into(), Value::Int(fee)));
    add(TABLE.0, TABLE.1.parse()?, ParameterValue::Table(rows.into()))?;
    Ok(all)
}

/// Parameters as CEL is given them, under the name `param`.
fn shown_parameters(parameters: &Parameters, on: CivilDate) -> Json {
    let values = parameters.iter().filter_map(|it| Some((it.id.to_string(), &it.at(on)?.is)));
    let shown = values.map(|(name, is)| {
        let shown = match is {
            ParameterValue::Value(value) => plain(value),
            ParameterValue::Table(rows) => {
                rows.iter().map(|(key, it)| (key.to_string(), plain(it))).collect()
            }
            other => json!(other.to_string()),
        };
        (name, shown)
    });
    shown.collect()
}

/// Facts as CEL is given them.
fn shown_facts(facts: &KnownFacts) -> Json {
    let mut shown = Map::new();
    let mut asked = Map::new();
    for (id, value) in facts.iter() {
        let Tri::Known(value) = value else { continue };
        match id.as_str().strip_prefix("asked.") {
            Some(name) => asked.insert(name.to_owned(), plain(value)),
            None => shown.insert(id.to_string(), plain(value)),
        };
    }
    shown.insert("asked".to_owned(), Json::Object(asked));
    for member in CONDITIONS.into_iter().chain(STATES) {
        shown.insert(member.to_owned(), json!(member));
    }
    Json::Object(shown)
}

/// A value without its tag.
fn plain(value: &Value) -> Json {
    match value {
        Value::Bool(it) => json!(it),
        Value::Int(it) => json!(it),
        Value::Set(members) => members.iter().map(|it| json!(**it)).collect(),
        Value::List(records) => {
            let record = |it: &Record| -> Json {
                it.iter().map(|(field, value)| (field.to_string(), plain(value))).collect()
            };
            records.iter().map(record).collect()
        }
        other => json!(other.to_string()),
    }
}

/// Writes expressions and cases.
struct Author {
    chance: Chance,
    /// Whether it writes about a record of `jobs`, called `job`.
    record: bool,
}

impl Author {
    /// A whole number. Where brackets may be left out they sometimes are, so that both readers must bind alike.
    fn number(&mut self, depth: u32) -> String {
        if depth == 0 || self.chance.one_in(3) {
            return self.number_leaf();
        }
        let left = self.number(depth - 1);
        let right = self.number(depth - 1);
        let sum = format!("{left} {} {right}", self.chance.of(&["+", "-", "*", "/", "%", "+", "-"]));
        if self.chance.one_in(3) { sum } else { format!("({sum})") }
    }

    fn number_leaf(&mut self) -> String {
        if self.record && self.chance.one_in(2) {
            return self.chance.of(&["job.foreign", "job.total"]).to_owned();
        }
        if self.chance.one_in(12) {
            let key = self.chance.of(&["condition", "wanted"]);
            return format!("param.fees[{key}]");
        }
        let rare = self.chance.one_in(8);
        let rarely = self.chance.of(&["asked.children", "size(states)", "size(jobs)", "param.most"]);
        let often =
            self.chance.of(&["workers", "foreign", "visits", "param.limit", "param.below", "0", "1", "1"]);
        if rare { rarely } else { often }.to_owned()
    }

    fn condition(&mut self, depth: u32) -> String {
        if depth == 0 || self.chance.one_in(4) {
            return self.atom(depth);
        }
        if self.chance.one_in(6) {
            return format!("!({})", self.condition(depth - 1));
        }
        if !self.record && self.chance.one_in(5) {
            self.record = true;
            let body = self.condition(depth - 1);
            self.record = false;
            return format!("jobs.{}(job, {body})", self.chance.of(&["all", "exists"]));
        }
        let left = self.condition(depth - 1);
        let right = self.condition(depth - 1);
        let both = format!("{left} {} {right}", self.chance.of(&["&&", "||"]));
        if self.chance.one_in(3) { both } else { format!("({both})") }
    }

    fn atom(&mut self, depth: u32) -> String {
        match self.chance.between(0, 9) {
            0 => self.flag(),
            1 => format!("{} == {}", self.flag(), self.flag()),
            2 => format!("has({})", self.chance.of(&["asked.children", "asked.waived"])),
            3 => {
                let (one, other) = (self.chance.of(&CONDITIONS), self.chance.of(&CONDITIONS));
                format!("{} in [{one}, {other}]", self.chance.of(&["condition", "wanted"]))
            }
            4 => format!("condition {} {}", self.chance.of(&["==", "!="]), self.chance.of(&CONDITIONS)),
            5 => {
                let place = if self.record { self.chance.of(&["job.place", "home"]) } else { "home" };
                format!("{place} in {}", self.chance.of(&["states", "param.border"]))
            }
            _ => {
                let (left, right) = (self.number(depth.min(2)), self.number(depth.min(2)));
                format!("{left} {} {right}", self.chance.of(&["<", "<=", ">", ">=", "==", "!="]))
            }
        }
    }

    fn flag(&mut self) -> String {
        if self.record && self.chance.one_in(2) {
            return "job.temporary".to_owned();
        }
        self.chance
            .of(&["minor", "resident_card", "param.strict", "asked.waived", "true", "false"])
            .to_owned()
    }

    /// A case of which everything is known; some facts may not apply.
    fn facts(&mut self) -> Result<KnownFacts, Fault> {
        let mut facts = Vec::new();
        for (name, ty, optional) in FACTS {
            let absent = optional && self.chance.one_in(3);
            let value = if absent { Tri::NotApplicable } else { Tri::Known(self.value(&ty.parse()?)) };
            facts.push((FieldId::parse(name)?, value));
        }
        Ok(facts.into_iter().collect())
    }

    fn value(&mut self, ty: &Type) -> Value {
        match ty {
            Type::Bool => Value::Bool(self.chance.one_in(2)),
            Type::Enum(list) if list.as_str() == "state" => Value::Enum(self.chance.of(&STATES).into()),
            Type::Enum(_) => Value::Enum(self.chance.of(&CONDITIONS).into()),
            Type::Set(_) => {
                Value::Set(STATES.into_iter().filter(|_| self.chance.one_in(2)).map(Into::into).collect())
            }
            Type::List(record) => {
                let count = self.chance.between(0, RECORDS_MAX);
                let records = (0..count).map(|_| -> Record {
                    record.fields().map(|(field, ty)| (field.clone(), self.value(ty))).collect()
                });
                Value::List(records.collect())
            }
            _ if self.chance.one_in(40) => Value::Int(self.chance.of(&[i64::MIN, i64::MAX, i64::MIN + 1])),
            _ => Value::Int(self.chance.between(-6, 12)),
        }
    }
}
