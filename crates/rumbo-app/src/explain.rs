//! What a rule says of facts that somebody names: for helpers and legal analysts, without any case.

use std::collections::BTreeMap;

use rumbo_base::{CivilDate, RuleId};
use rumbo_case::Mistake;
use rumbo_content::Content;
use rumbo_rules::{Decision, FactError, Rule, Written};

/// Evaluates a rule of content on a day. Facts that are not written are unknown: the answer says what it needs.
pub fn explain(
    content: &Content,
    rule: &str,
    written: &BTreeMap<String, Written>,
    on: CivilDate,
) -> Result<Decision, Vec<Mistake>> {
    let rule = rule_named(content, rule).map_err(|mistake| vec![mistake])?;
    let read = rule.read_facts(written, &content.parameters, on, on);
    let known = read.map_err(|errors| errors.iter().map(|it| mistake(rule, it)).collect::<Vec<_>>())?;
    rule.evaluate(&known, &content.parameters, on, on).map_err(|why| {
        let mend = "correct the facts, or choose a day on which the law has values";
        vec![Mistake::new(format!("rule `{}`", rule.id()), why.to_string(), mend)]
    })
}

/// The rule of that name.
pub fn rule_named<'a>(content: &'a Content, id: &str) -> Result<&'a Rule, Mistake> {
    let found = RuleId::parse(id).ok().and_then(|id| content.rules.get(&id));
    found.ok_or_else(|| {
        let known: Vec<&str> = content.rules.keys().map(|it| it.as_str()).collect();
        Mistake::new(
            format!("rule `{id}`"),
            "there is no such rule",
            format!("the rules are {}", known.join(", ")),
        )
    })
}

fn mistake(rule: &Rule, error: &FactError) -> Mistake {
    let place = match &error.fact {
        Some(fact) => format!("fact `{fact}`"),
        None => format!("rule `{}`", rule.id()),
    };
    Mistake::new(place, error.message.clone(), error.mend.clone())
}
