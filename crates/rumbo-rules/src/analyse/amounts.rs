//! Amounts that a rule computes, along the numbers they depend on: where they jump, and where they fall although they rise
//! elsewhere. Everything told is what the rule itself computes of two neighbouring cases.

use std::collections::BTreeMap;

use rumbo_base::FieldId;

use super::domain::Domain;
use super::explore::Problem;
use super::flaw::{Flaw, FlawKind};
use super::gather::{Gathered, Joined};
use super::linear::{Linear, Variable};
use super::program::{Computed, Outputs};
use super::region::{Side, Subject};
use super::space::Input;
use super::store::{Step, Store};
use super::witness::{Sought, Witness};
use crate::evaluate::Facts;
use crate::parameter::Parameters;
use crate::rule::Rule;
use crate::scope::CASE_DATE;
use crate::value::{Tri, Type, Value};

struct Amounts<'a> {
    rule: &'a Rule,
    parameters: &'a Parameters,
    problem: &'a Problem<'a>,
    gathered: Gathered<'a, Outputs>,
}

/// Jumps and falls of the amounts of a rule: at most one of each for every amount and fact.
pub(super) fn flaws<'a>(rule: &'a Rule, parameters: &'a Parameters, problem: &'a Problem<'a>) -> Vec<Flaw> {
    let amounts: Vec<usize> = rule
        .outputs()
        .iter()
        .enumerate()
        .filter(|(_, it)| matches!(it.is.ty(), Type::Money(_)))
        .map(|(index, _)| index)
        .collect();
    let Some(program) = problem.programs.first().filter(|_| !amounts.is_empty()) else { return Vec::new() };
    let read = |store: &mut Store| program.compute(problem.reader(), store);
    let gathered = Gathered::new(problem, read, |it| matches!(it, Outputs::Computed(_)));
    let search = Amounts { rule, parameters, problem, gathered };
    let numbers = problem.space.inputs.iter().filter(|it| {
        it.record.is_none()
            && it.id.as_str() != CASE_DATE
            && matches!(it.ty, Type::Int | Type::Decimal | Type::Money(_) | Type::Date)
    });
    let pairs = numbers.flat_map(|fact| amounts.iter().map(move |output| (fact, *output)));
    pairs
        .flat_map(|(fact, output)| [search.jump(output, fact), search.fall(output, fact)])
        .flatten()
        .collect()
}

impl Amounts<'_> {
    /// The largest step at a limit of the fact that is larger than the steps on either side of it.
    fn jump(&self, output: usize, fact: &Input) -> Option<Flaw> {
        let mut largest: Option<(i128, Flaw)> = None;
        for cell in &self.gathered.cells {
            for limit in self.limits(cell, fact) {
                let Some((step, flaw)) = self.step(output, fact, cell, limit) else { continue };
                if largest.as_ref().is_none_or(|(most, _)| step > *most) {
                    largest = Some((step, flaw));
                }
            }
        }
        largest.map(|(_, flaw)| flaw)
    }

    /// Where a cell ends before the fact does, and where a quotient of the fact first changes.
    fn limits(&self, cell: &Joined<Outputs>, fact: &Input) -> Vec<i128> {
        let said = self.gathered.regions.said(&cell.code);
        let last = self.problem.start().range(fact.variable).map(|(_, last)| last);
        let end = match said.get(&Subject::Fact(fact.variable)) {
            Some(Side::Fact { domain: Some(Domain::Between(_, most)), .. }) if Some(*most) < last => {
                Some(*most)
            }
            _ => None,
        };
        end.into_iter().chain(cell.store.first_steps(fact.variable)).collect()
    }

    fn step(&self, output: usize, fact: &Input, cell: &Joined<Outputs>, limit: i128) -> Option<(i128, Flaw)> {
        let here = self.at(&cell.store, fact.variable, limit)?;
        let name = &self.rule.outputs().get(output)?.name;
        let along = |number: i128| {
            let mut case = here.clone();
            case.facts.insert(fact.id.clone(), Tri::Known(self.problem.space.value(&fact.ty, number)?));
            let value = self.computed(&case, name)?;
            Some((case, value))
        };
        let after = limit.checked_add(1)?;
        let ((_, one), (before, two)) = (along(limit.checked_sub(1)?)?, along(limit)?);
        let ((next, three), (_, four)) = (along(after)?, along(after.checked_add(1)?)?);
        let size = |from: &Value, to: &Value| Some(minor(to)?.checked_sub(minor(from)?)?.abs());
        let step = size(&two, &three)?;
        let usual = size(&one, &two)?.max(size(&three, &four)?);
        if step <= usual.checked_add(1)? {
            return None;
        }
        let (from, to) = (two.to_string(), three.to_string());
        let kind = FlawKind::Jump { output: name.clone(), fact: fact.id.clone(), from, to };
        let conditions = self.gathered.conditions(cell);
        Some((step, Flaw { kind, conditions, cases: vec![before, next] }))
    }

    /// A case of a cell in which a fact has that value.
    fn at(&self, store: &Store, variable: Variable, number: i128) -> Option<Witness> {
        let below = Step::AtMostZero(Linear { constant: number.checked_neg()?, terms: vec![(variable, 1)] });
        let above = Step::AtMostZero(Linear { constant: number, terms: vec![(variable, -1)] });
        match self.problem.seek(&store.with(&[below, above])?) {
            Sought::Case(case) => Some(case),
            Sought::Impossible | Sought::Open => None,
        }
    }

    fn computed(&self, case: &Witness, name: &FieldId) -> Option<Value> {
        let decision =
            self.rule.evaluate(case, self.parameters, case.case_date, self.problem.law_date).ok()?;
        decision.outputs.get(name)?.known().cloned()
    }

    /// A cell in which the output falls while the fact rises, if there is another in which it rises.
    fn fall(&self, output: usize, fact: &Input) -> Option<Flaw> {
        let slopes: BTreeMap<usize, bool> = self
            .gathered
            .cells
            .iter()
            .enumerate()
            .filter_map(|(index, it)| Some((index, self.rises(it, output, fact)?)))
            .collect();
        if !slopes.values().any(|it| *it) {
            return None;
        }
        let name = &self.rule.outputs().get(output)?.name;
        slopes.iter().filter(|(_, rises)| !**rises).find_map(|(index, _)| {
            let cell = self.gathered.cells.get(*index)?;
            let before = self.gathered.case(cell)?;
            let number = match before.fact(&fact.id) {
                Tri::Known(Value::Int(it)) => i128::from(it),
                Tri::Known(Value::Money(it)) => i128::from(it.minor),
                Tri::Known(Value::Decimal(it)) => i128::from(it.millionths()),
                Tri::Known(Value::Date(it)) => super::days::number(it),
                _ => return None,
            };
            let mut after = before.clone();
            // One peso, one whole number, one day: a centavo may be lost in rounding.
            let by = if matches!(fact.ty, Type::Money(_)) { CENTS } else { 1 };
            let next = self.problem.space.value(&fact.ty, number.checked_add(by)?)?;
            after.facts.insert(fact.id.clone(), Tri::Known(next));
            let (one, two) = (self.computed(&before, name)?, self.computed(&after, name)?);
            let kind = FlawKind::Fall { output: name.clone(), fact: fact.id.clone() };
            let conditions = self.gathered.conditions(cell);
            (minor(&two)? < minor(&one)?).then(|| Flaw { kind, conditions, cases: vec![before, after] })
        })
    }

    /// Whether the output rises with the fact in a cell, or falls; nothing if neither.
    fn rises(&self, cell: &Joined<Outputs>, output: usize, fact: &Input) -> Option<bool> {
        let Some(Outputs::Computed(outputs)) = &cell.reading else { return None };
        let Some(Computed::Number(form)) = outputs.get(output) else { return None };
        let mut found = None;
        for (variable, factor) in &form.terms {
            let single = Linear { constant: 0, terms: vec![(*variable, *factor)] };
            match cell.store.direction(&single) {
                Some((base, rises)) if base == fact.variable => {
                    if found.is_some_and(|it| it != rises) {
                        return None;
                    }
                    found = Some(rises);
                }
                Some(_) => {}
                None => return None,
            }
        }
        found
    }
}

/// Minor units in one unit of a currency.
const CENTS: i128 = 100;

fn minor(value: &Value) -> Option<i128> {
    if let Value::Money(it) = value { Some(i128::from(it.minor)) } else { None }
}
