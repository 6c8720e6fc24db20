//! The examples of rules, tried: what each rule says of the cases that its file tells, against what it must say.

use std::collections::BTreeMap;

use rumbo_base::FieldId;
use rumbo_content::{Content, Example, Expected, RuleForm};
use rumbo_rules::{Decision, EvaluationError, Facts, Rule, Tri, Value};

/// How an example came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tried {
    /// The rule.
    pub rule: String,
    /// Its file, below the country's folder.
    pub path: String,
    /// The example's line there.
    pub line: usize,
    /// What it shows.
    pub name: String,
    /// What came out otherwise than expected; empty if nothing did.
    pub failures: Vec<String>,
    /// How the answer came about, a line for each condition. Only of examples that failed.
    pub trace: Vec<String>,
}

/// Tries every example of every rule.
pub fn try_all(content: &Content) -> Vec<Tried> {
    let forms = content.rule_forms.values().filter_map(|it| Some((content.rules.get(&it.id)?, it)));
    forms
        .flat_map(|(rule, form)| form.examples.iter().map(move |it| try_one(content, rule, form, it)))
        .collect()
}

fn try_one(content: &Content, rule: &Rule, form: &RuleForm, example: &Example) -> Tried {
    let answer = rule.evaluate(&Case(&example.facts), &content.parameters, example.as_of, example.on);
    let failures = failures(&answer, example);
    let trace = match &answer {
        Ok(decision) if !failures.is_empty() => decision.trace.iter().map(ToString::to_string).collect(),
        _ => Vec::new(),
    };
    Tried {
        rule: rule.id().to_string(),
        path: form.path.clone(),
        line: example.line,
        name: example.name.clone(),
        failures,
        trace,
    }
}

fn failures(answer: &Result<Decision, EvaluationError>, example: &Example) -> Vec<String> {
    let decision = match (answer, &example.expect) {
        (Err(_), Expected::Cannot) => return Vec::new(),
        (Err(why), _) => return vec![format!("{why}; expected {}", expected(&example.expect))],
        (Ok(decision), _) => decision,
    };
    let mut failures = Vec::new();
    let as_expected = match (&decision.outcome, &example.expect) {
        (Tri::Known(found), Expected::Outcome(wanted)) => found == wanted,
        (Tri::Unknown(found), Expected::Unknown(wanted)) => found == wanted,
        (Tri::NotApplicable, Expected::NotApplicable) => true,
        _ => false,
    };
    if !as_expected {
        failures.push(format!("the outcome is {}, expected {}", decision.outcome, expected(&example.expect)));
    }
    for (name, wanted) in &example.outputs {
        let found = decision.outputs.get(name);
        if found != Some(wanted) {
            let found = found.map_or("missing".to_owned(), ToString::to_string);
            failures.push(format!("the output `{name}` is {found}, expected {wanted}"));
        }
    }
    failures
}

fn expected(expected: &Expected) -> String {
    match expected {
        Expected::Outcome(value) => value.to_string(),
        Expected::Unknown(missing) => Tri::<Value>::Unknown(missing.clone()).to_string(),
        Expected::NotApplicable => Tri::<Value>::NotApplicable.to_string(),
        Expected::Cannot => "that it cannot be computed".to_owned(),
    }
}

/// What an example says of its case; the rest is unknown.
struct Case<'a>(&'a BTreeMap<FieldId, Tri<Value>>);

impl Facts for Case<'_> {
    fn fact(&self, id: &FieldId) -> Tri<Value> {
        self.0.get(id).cloned().unwrap_or_else(|| Tri::missing(id))
    }
}
