//! What a proposed reform changes: the rules it touches, the exact cases in which they say something else, and how many
//! cases of a population that is. Reading folders and files is the caller's.

use std::collections::BTreeSet;

use rumbo_base::{CivilDate, ParameterId, RuleId};
use rumbo_case::Mistake;
use rumbo_content::{Content, Reform};
use rumbo_rules::analyse::{Difference, Law, difference};
use rumbo_rules::columns::Changes;
use rumbo_rules::{ParameterValue, Rule};
use serde::Serialize;

use crate::explain::rule_named;
use crate::population::{self, Cases};

/// What is asked of a reform.
#[derive(Debug, Clone)]
pub struct Question<'a> {
    /// The day on which the law before and the law after are compared.
    pub on: CivilDate,
    /// Only this rule.
    pub rule: Option<&'a str>,
    /// Cases, as CSV.
    pub population: Option<&'a [u8]>,
    /// Threads to compute on.
    pub threads: usize,
}

/// A rule that a reform touches.
#[derive(Debug, Clone, Serialize)]
pub struct Touched {
    /// The rule.
    pub rule: RuleId,
    /// How it is touched.
    pub how: Touch,
    /// The cells that change; none if there is nothing to compare.
    pub difference: Option<Difference>,
    /// The cases of the population that change.
    pub population: Option<Changes>,
    /// Facts that the population does not have: unknown in every case.
    pub missing: Vec<String>,
}

/// How a reform touches a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Touch {
    /// The rule itself is another.
    Rule,
    /// A value of the law that it reads is another.
    Values,
    /// There is no such rule before.
    New,
    /// There is no such rule after.
    Gone,
}

/// Every rule that a reform touches on a day, with what changes.
pub fn diff(
    before: &Content,
    reform: &Reform,
    question: &Question<'_>,
) -> Result<Vec<Touched>, Vec<Mistake>> {
    let after = &reform.content;
    let mut touched = touched(before, after, question.on);
    if let Some(name) = question.rule {
        let known = rule_named(before, name).or_else(|_| rule_named(after, name)).map_err(|it| vec![it])?;
        touched.retain(|(id, _)| id == known.id());
    }
    touched.into_iter().map(|(id, how)| look(before, after, question, id, how)).collect()
}

fn look(
    before: &Content,
    after: &Content,
    question: &Question<'_>,
    rule: RuleId,
    how: Touch,
) -> Result<Touched, Vec<Mistake>> {
    let mut found = Touched { rule, how, difference: None, population: None, missing: Vec::new() };
    let (Some(one), Some(other)) = (before.rules.get(&found.rule), after.rules.get(&found.rule)) else {
        return Ok(found);
    };
    let first = Law { rule: one, parameters: &before.parameters };
    let second = Law { rule: other, parameters: &after.parameters };
    found.difference = Some(difference(first, second, question.on));
    if let Some(bytes) = question.population.filter(|it| question.rule.is_some() || speaks_of(it, one)) {
        let name = found.rule.as_str();
        let cases = cases(before, name, bytes)?;
        let again = if one.facts_declared() == other.facts_declared() {
            None
        } else {
            Some(self::cases(after, name, bytes)?)
        };
        found.missing = cases.missing.iter().map(ToString::to_string).collect();
        found.population = moved(before, after, question, name, &cases, again.as_ref().unwrap_or(&cases))?;
    }
    Ok(found)
}

/// Whether a file of cases has a column for any fact of a rule: one that has none is about something else.
fn speaks_of(bytes: &[u8], rule: &Rule) -> bool {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
    // What cannot be read is told where the cases are read.
    reader.headers().map_or(true, |it| it.iter().any(|name| rule.facts_declared().contains_key(name.trim())))
}

/// A population must be read whole: a case that is left out would be counted nowhere.
fn cases(content: &Content, rule: &str, bytes: &[u8]) -> Result<Cases, Vec<Mistake>> {
    let cases = population::read(content, rule, bytes)?;
    if cases.bad.is_empty() {
        return Ok(cases);
    }
    let mistakes = cases.mistakes.iter().map(|it| {
        let place = format!("line {}, `{}`", it.line, it.column);
        Mistake::new(place, format!("`{}`: {}", it.value, it.why), it.mend.clone())
    });
    Err(mistakes.collect())
}

fn moved(
    before: &Content,
    after: &Content,
    question: &Question<'_>,
    rule: &str,
    cases: &Cases,
    again: &Cases,
) -> Result<Option<Changes>, Vec<Mistake>> {
    let asked = population::Question {
        rule: rule.to_owned(),
        on: question.on,
        as_of: question.on,
        threads: question.threads,
        accept_good: false,
    };
    let one = population::evaluate(before, &asked, cases)?;
    let other = population::evaluate(after, &asked, again)?;
    Ok(one.zip(other).map(|(one, other)| one.outcomes().changes(other.outcomes())))
}

/// The rules that differ, or read a value that differs on that day.
fn touched(before: &Content, after: &Content, on: CivilDate) -> Vec<(RuleId, Touch)> {
    let all: BTreeSet<&RuleId> = before.rules.keys().chain(after.rules.keys()).collect();
    let how = |id: &RuleId| match (before.rules.get(id), after.rules.get(id)) {
        (None, _) => Some(Touch::New),
        (_, None) => Some(Touch::Gone),
        (Some(one), Some(other)) if one != other => Some(Touch::Rule),
        (Some(rule), Some(_)) => {
            let differs = |it: &ParameterId| value(before, it, on) != value(after, it, on);
            rule.parameters(&before.parameters, Some(on)).iter().any(differs).then_some(Touch::Values)
        }
    };
    all.into_iter().filter_map(|id| Some((id.clone(), how(id)?))).collect()
}

fn value<'a>(content: &'a Content, id: &ParameterId, on: CivilDate) -> Option<&'a ParameterValue> {
    content.parameters.at(id, on).map(|it| &it.is)
}

#[cfg(test)]
mod tests;
