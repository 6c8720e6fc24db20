//! Checks a rule's source and puts its clauses in an order in which exceptions follow what they except.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rumbo_base::{EnumId, FieldId};

use crate::expression::{Expression, ExpressionError};
use crate::nearest::nearest;
use crate::rule::{Clause, ClauseId, ClauseSource, Named, Outcome, Place, Rule, RuleError, RuleSource};
use crate::scope::Scope;
use crate::value::{Type, Value};

/// The most outcomes of a rule: over a population each is one byte, beside the code for *not applicable*.
const OUTCOMES_MAX: usize = 250;
/// The most members of a set of outcomes: over a population each is one bit of a word.
const SET_OUTCOMES_MAX: usize = 64;

pub(super) fn compile(source: &RuleSource, scope: &Scope) -> Result<Rule, Vec<RuleError>> {
    let mut compiler = Compiler { source, scope: scope.clone(), errors: Vec::new() };
    compiler.values();
    compiler.facts();
    let lets = compiler.lets();
    let given = source.given.as_ref().and_then(|it| compiler.expression(it, &Type::Bool, &Place::Given));
    let default = source.default.as_ref().and_then(|it| compiler.default(it));
    let checked: Vec<Option<Clause>> = source.clauses.iter().map(|it| compiler.clause(it)).collect();
    let outputs = compiler.outputs();
    compiler.excludes();
    let order = compiler.order();
    if !compiler.errors.is_empty() {
        return Err(compiler.errors);
    }
    let expressions = lets.iter().chain(&outputs).map(|it| &it.is).chain(&given);
    let conditions = checked.iter().flatten().map(|it| &it.condition);
    let lists = compiler.lists(expressions.chain(conditions));
    Ok(Rule {
        id: source.id.clone(),
        rounding: source.rounding,
        facts: source.facts.clone(),
        lists,
        lets,
        given,
        outcome: source.outcome.clone(),
        default,
        unique: source.unique,
        clauses: in_order(checked, &order),
        outputs,
        excludes: source.excludes.clone(),
        purposes: source.purposes.clone(),
        status: source.status,
        reviewed: source.reviewed.clone(),
    })
}

/// The clauses in their order, with the places of those they except.
fn in_order(checked: Vec<Option<Clause>>, order: &[usize]) -> Vec<Clause> {
    let position: BTreeMap<usize, usize> = order.iter().enumerate().map(|(new, old)| (*old, new)).collect();
    let mut clauses: Vec<(usize, Clause)> = checked
        .into_iter()
        .enumerate()
        .filter_map(|(old, clause)| Some((*position.get(&old)?, clause?)))
        .map(|(new, mut clause)| {
            clause.excepts = clause.excepts.iter().filter_map(|it| position.get(it).copied()).collect();
            (new, clause)
        })
        .collect();
    clauses.sort_by_key(|(new, _)| *new);
    clauses.into_iter().map(|(_, clause)| clause).collect()
}

struct Compiler<'a> {
    source: &'a RuleSource,
    scope: Scope,
    errors: Vec<RuleError>,
}

impl Compiler<'_> {
    fn tell(&mut self, place: Place, text: &str, code: &'static str, message: String, mend: Option<String>) {
        self.errors.push(RuleError { place, at: 0..text.len(), code, message, mend });
    }

    fn tell_all(&mut self, place: &Place, errors: Vec<ExpressionError>) {
        self.errors.extend(errors.into_iter().map(|it| RuleError {
            place: place.clone(),
            at: it.at,
            code: it.code,
            message: it.message,
            mend: it.mend,
        }));
    }

    fn speakable(&mut self, name: &str, place: Place) {
        if !Scope::can_name(name) {
            let message = format!("`{name}` cannot be written in an expression");
            let mend =
                "use letters, digits and `_`, dots between words, and no word of the language".to_owned();
            self.tell(place, name, "unspeakable", message, Some(mend));
        }
    }

    fn facts(&mut self) {
        for (id, ty) in &self.source.facts {
            self.speakable(id.as_str(), Place::Fact(id.clone()));
            self.missing_list(&Place::Fact(id.clone()), &ty.ty);
            self.fields(id, &ty.ty);
            self.scope.fact(id.clone(), ty.clone());
        }
    }

    fn missing_list(&mut self, place: &Place, ty: &Type) {
        for list in ty.closed_lists() {
            if self.scope.members(list).is_none() {
                let message = format!("there is no closed list `{list}`");
                self.tell(place.clone(), list.as_str(), "unknown-name", message, None);
            }
        }
    }

    /// The fields of records, which are named after a dot.
    fn fields(&mut self, id: &FieldId, ty: &Type) {
        let Type::List(record) = ty else { return };
        for (field, _) in record.fields() {
            if field.as_str().contains('.') || !Scope::can_name(field.as_str()) {
                let message = format!("the field `{field}` cannot be written in an expression");
                let mend = "use letters, digits and `_`, and no word of the language".to_owned();
                self.tell(Place::Fact(id.clone()), field.as_str(), "unspeakable", message, Some(mend));
            }
        }
    }

    /// The outcomes, each of them once, and no more than a column of outcomes tells apart.
    fn values(&mut self) {
        let (values, most) = match &self.source.outcome {
            Outcome::Bool => return,
            Outcome::Enum(values) => (values, OUTCOMES_MAX),
            Outcome::Set(values) => (values, SET_OUTCOMES_MAX),
        };
        if let Some(first) = values.get(most) {
            let message =
                format!("from `{first}` on there are more outcomes than the {most} that a rule can have");
            let mend = "leave out what no clause says, or make two rules of it".to_owned();
            self.tell(Place::Outcome, first, "too-many-outcomes", message, Some(mend));
        }
        for (index, value) in values.iter().enumerate() {
            if values.iter().take(index).any(|it| it == value) {
                let message = format!("the outcome `{value}` is named twice");
                self.tell(Place::Outcome, value, "duplicate", message, Some("name it once".to_owned()));
            }
        }
    }

    /// The closed lists of the facts and of everything that is made of them.
    fn lists<'e>(
        &self,
        expressions: impl Iterator<Item = &'e Expression>,
    ) -> BTreeMap<EnumId, Arc<[Arc<str>]>> {
        let declared = self.source.facts.values().map(|it| &it.ty);
        let mut named: BTreeSet<EnumId> = declared.flat_map(|it| it.closed_lists()).cloned().collect();
        for expression in expressions {
            expression.ir.walk(&mut |it| named.extend(it.ty.closed_lists().into_iter().cloned()));
        }
        named.into_iter().filter_map(|it| Some((it.clone(), self.scope.members(&it)?.into()))).collect()
    }

    fn expression(&mut self, text: &str, ty: &Type, place: &Place) -> Option<Expression> {
        let checked = Expression::parse(text, &self.scope, ty.clone());
        checked.map_err(|errors| self.tell_all(place, errors)).ok()
    }

    fn lets(&mut self) -> Vec<Named> {
        let mut lets = Vec::with_capacity(self.source.lets.len());
        for named in &self.source.lets {
            let place = Place::Let(named.name.clone());
            let name = named.name.as_str();
            self.speakable(name, place.clone());
            if self.scope.find_let(name).is_some() || self.scope.find_fact(name).is_some() {
                let message = format!("`{name}` already names something else in this rule");
                self.tell(
                    place.clone(),
                    &named.is,
                    "duplicate",
                    message,
                    Some("choose another name".to_owned()),
                );
            }
            let checked = Expression::check(&named.is, &self.scope, None);
            let checked = checked.map_err(|errors| self.tell_all(&place, errors)).ok();
            self.scope.name(named.name.clone(), checked.as_ref().map(|it| Arc::clone(&it.ir)));
            lets.extend(checked.map(|is| Named { name: named.name.clone(), is }));
        }
        lets
    }

    fn outputs(&mut self) -> Vec<Named> {
        let mut outputs = Vec::with_capacity(self.source.outputs.len());
        for output in &self.source.outputs {
            let (place, name) = (Place::Output(output.name.clone()), &output.name);
            if self.source.outputs.iter().filter(|it| it.name == *name).nth(1).is_some() {
                let message = format!("two outputs are called `{name}`");
                let mend = Some("rename one".to_owned());
                self.tell(place.clone(), name.as_str(), "duplicate", message, mend);
            }
            self.missing_list(&place, &output.ty);
            if !output.ty.is_scalar() {
                let message = format!("an output cannot be of type `{}`", output.ty);
                let mend = "give one value: a number, an amount, a date, a name".to_owned();
                self.tell(place.clone(), name.as_str(), "wrong-type", message, Some(mend));
            }
            let value = self.expression(&output.value, &output.ty, &place);
            outputs.extend(value.map(|is| Named { name: name.clone(), is }));
        }
        outputs
    }

    fn excludes(&mut self) {
        for (index, exclusion) in self.source.excludes.iter().enumerate() {
            let text = &exclusion.outcome;
            if self.source.default.as_deref() != Some(text) {
                self.outcome(text, Place::Exclusion(index));
            }
        }
    }

    /// The outcome where no clause stands. Of a set it is a name of its own.
    fn default(&mut self, text: &str) -> Option<Value> {
        match &self.source.outcome {
            Outcome::Set(members) if members.iter().any(|it| &**it == text) => {
                let message = format!("`{text}` is also an outcome of a clause");
                let mend = "give the empty set a name of its own, as `none_of_these`".to_owned();
                self.tell(Place::Default, text, "duplicate", message, Some(mend));
                None
            }
            Outcome::Set(_) => Some(Value::Enum(text.into())),
            Outcome::Bool | Outcome::Enum(_) => self.outcome(text, Place::Default),
        }
    }

    fn outcome(&mut self, text: &str, place: Place) -> Option<Value> {
        let (names, value) = match &self.source.outcome {
            Outcome::Bool => {
                let value = text.parse().ok().map(Value::Bool);
                (vec!["true".to_owned(), "false".to_owned()], value)
            }
            Outcome::Enum(members) | Outcome::Set(members) => {
                let value = members.iter().find(|it| &***it == text).cloned().map(Value::Enum);
                (members.iter().map(ToString::to_string).collect(), value)
            }
        };
        if value.is_none() {
            let meant = nearest(text, names.iter().cloned()).map(|it| format!("did you mean `{it}`?"));
            let mend = meant.unwrap_or_else(|| format!("write one of {}", names.join(", ")));
            self.tell(
                place,
                text,
                "unknown-outcome",
                format!("`{text}` is no outcome of this rule"),
                Some(mend),
            );
        }
        value
    }

    fn clause(&mut self, clause: &ClauseSource) -> Option<Clause> {
        let id = &clause.id;
        if clause.cite.is_empty() {
            let mend = "add `cite = [\"instrument:article\"]`".to_owned();
            let message = format!("clause `{id}` rests on no provision");
            self.tell(Place::Clause(id.clone()), id.as_str(), "uncited", message, Some(mend));
        }
        if self.source.clauses.iter().filter(|it| it.id == *id).nth(1).is_some() {
            let message = format!("two clauses are called `{id}`");
            let mend = Some("rename one".to_owned());
            self.tell(Place::Clause(id.clone()), id.as_str(), "duplicate", message, mend);
        }
        if self.source.unique && !clause.exception_to.is_empty() {
            let message = format!("the row `{id}` is an exception, but rows stand side by side");
            let mend = "take away `unique`, or say in its condition when the row does not hold".to_owned();
            self.tell(Place::ExceptionTo(id.clone()), "", "exception-in-table", message, Some(mend));
        }
        let excepts = self.excepts(clause);
        let condition = self.expression(&clause.when, &Type::Bool, &Place::When(id.clone()));
        let then = self.outcome(&clause.then, Place::Then(id.clone()));
        Some(Clause {
            id: id.clone(),
            exception_to: clause.exception_to.clone(),
            excepts,
            condition: condition?,
            then: then?,
            cite: clause.cite.clone(),
            judicial: clause.judicial.clone(),
        })
    }

    fn excepts(&mut self, clause: &ClauseSource) -> Vec<usize> {
        let mut excepts = Vec::with_capacity(clause.exception_to.len());
        for name in &clause.exception_to {
            match self.index(name) {
                Some(index) => excepts.push(index),
                None => {
                    let names = self.source.clauses.iter().map(|it| it.id.to_string());
                    let mend = nearest(name.as_str(), names).map(|it| format!("did you mean `{it}`?"));
                    let place = Place::ExceptionTo(clause.id.clone());
                    let message = format!("there is no clause `{name}` to make an exception to");
                    self.tell(place, name.as_str(), "unknown-clause", message, mend);
                }
            }
        }
        excepts
    }

    fn index(&self, id: &ClauseId) -> Option<usize> {
        self.source.clauses.iter().position(|it| it.id == *id)
    }

    /// Clauses so that each follows those it excepts; otherwise as written. What is left over goes in circles.
    fn order(&mut self) -> Vec<usize> {
        let mut order = Vec::new();
        let mut left: BTreeSet<usize> = (0..self.source.clauses.len()).collect();
        loop {
            let ready = left.iter().copied().find(|index| {
                let excepts = self.source.clauses.get(*index).into_iter().flat_map(|it| &it.exception_to);
                excepts.filter_map(|it| self.index(it)).all(|it| order.contains(&it))
            });
            let Some(ready) = ready else { break };
            left.remove(&ready);
            order.push(ready);
        }
        for clause in left.iter().filter_map(|it| self.source.clauses.get(*it)) {
            let message = format!("clause `{}` is, in the end, an exception to itself", clause.id);
            let mend = Some("say which of these clauses is the general one".to_owned());
            let place = Place::ExceptionTo(clause.id.clone());
            let error = RuleError { place, at: 0..0, code: "cycle", message, mend };
            self.errors.push(error);
        }
        order
    }
}
