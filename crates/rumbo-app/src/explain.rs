//! What a rule says of facts that somebody names: for helpers and legal analysts, without any case.

use std::collections::BTreeMap;

use rumbo_base::{CivilDate, FieldId, RuleId};
use rumbo_case::Mistake;
use rumbo_content::Content;
use rumbo_rules::analyse::{self, Cells, Settled, settle};
use rumbo_rules::{Cause, Decision, EvaluationError, FactError, KnownFacts, Rule, Tri, Written};

use crate::movement::nearest;

/// What a rule says of facts.
#[derive(Debug, Clone)]
pub struct Explained<'a> {
    /// The rule.
    pub rule: &'a Rule,
    /// What was known by the day as of which the case is looked at.
    pub facts: KnownFacts,
    /// What became known only later, and when.
    pub later: Vec<(FieldId, CivilDate)>,
    /// What the rule says, or why it cannot be computed.
    pub decision: Result<Decision, EvaluationError>,
    /// What can be said although facts are missing.
    pub settled: Option<Settled>,
}

/// Asks a rule of content: under the law of one day, of a case looked at as of another (usually the same). Facts that are
/// not written, or that became known only after that day, are unknown: the answer says what it needs. A fact that became
/// known on some day is a record of `is`, its value, and `known`, the day.
pub fn explain<'a>(
    content: &'a Content,
    rule: &str,
    written: &BTreeMap<String, Written>,
    law_date: CivilDate,
    case_date: CivilDate,
) -> Result<Explained<'a>, Vec<Mistake>> {
    let rule = rule_named(content, rule).map_err(|mistake| vec![mistake])?;
    let (all, known_on) = dated(written)?;
    let read =
        |facts: &BTreeMap<String, Written>| rule.read_facts(facts, &content.parameters, case_date, law_date);
    let told = |errors: Vec<FactError>| errors.iter().map(|it| mistake(rule, it)).collect::<Vec<_>>();
    // What became known later must be readable too; together with what was known it need not be possible.
    if let Err(errors) = read(&all) {
        let wrong: Vec<FactError> = errors.into_iter().filter(|it| it.fact.is_some()).collect();
        if !wrong.is_empty() {
            return Err(told(wrong));
        }
    }
    let later: BTreeMap<&str, CivilDate> = known_on.into_iter().filter(|(_, it)| *it > case_date).collect();
    let by_then = all.into_iter().filter(|(name, _)| !later.contains_key(name.as_str())).collect();
    let facts = read(&by_then).map_err(told)?;
    let decision = rule.evaluate(&facts, &content.parameters, case_date, law_date);
    let decision = decision.and_then(|it| before_law(content, rule, law_date).map_or(Ok(it), Err));
    let open = matches!(&decision, Ok(Decision { outcome: Tri::Unknown(_), .. }));
    let settled = open.then(|| settle(rule, &facts, &content.parameters, case_date, law_date));
    let later = later.into_iter().filter_map(|(name, on)| Some((FieldId::parse(name).ok()?, on))).collect();
    Ok(Explained { rule, facts, later, decision, settled })
}

/// Why a rule has no answer under the law of a day on which none of what its clauses cite was there yet.
pub(crate) fn before_law(content: &Content, rule: &Rule, on: CivilDate) -> Option<EvaluationError> {
    let cited = rule.clauses().iter().flat_map(|it| &it.cite);
    let from = cited.filter_map(|it| content.instruments.get(&it.instrument)).map(|it| it.from).min()?;
    let cause = Cause::BeforeLaw { on, from };
    (on < from).then(|| EvaluationError { expression: rule.id().to_string(), cause })
}

/// All cases of a rule under the law of a day, on whatever day a case is looked at.
pub fn cells(content: &Content, rule: &Rule, law_date: CivilDate) -> Cells {
    analyse::cells(rule, &content.parameters, law_date, None)
}

/// Facts without their days, and the days on which they became known.
type Dated<'a> = (BTreeMap<String, Written>, BTreeMap<&'a str, CivilDate>);

fn dated(written: &BTreeMap<String, Written>) -> Result<Dated<'_>, Vec<Mistake>> {
    let (mut facts, mut known_on, mut mistakes) = (BTreeMap::new(), BTreeMap::new(), Vec::new());
    for (name, fact) in written {
        let Written::Record(fields) = fact else {
            facts.insert(name.clone(), fact.clone());
            continue;
        };
        let mut tell = |cause: String, mend: &str| {
            mistakes.push(Mistake::new(format!("fact `{name}`"), cause, mend));
        };
        for field in fields.keys().filter(|it| !matches!(it.as_str(), "is" | "known")) {
            let mend = nearest(field, ["is", "known"].into_iter()).map(|it| format!("did you mean `{it}`?"));
            let mend = mend.unwrap_or_else(|| "write `is`, its value, and `known`, the day".to_owned());
            tell(format!("`{field}` says nothing of it"), &mend);
        }
        match fields.get("is") {
            Some(is) => drop(facts.insert(name.clone(), is.clone())),
            None => tell("it has no value".to_owned(), "write the value as `is`"),
        }
        match fields.get("known") {
            Some(Written::Text(day)) if day.parse::<CivilDate>().is_ok() => {
                known_on.extend(day.parse().ok().map(|day| (name.as_str(), day)));
            }
            Some(_) => tell("`known` is not a day".to_owned(), "write a day that exists, as 2026-03-01"),
            None => {}
        }
    }
    if mistakes.is_empty() { Ok((facts, known_on)) } else { Err(mistakes) }
}

/// The rule of that name.
pub fn rule_named<'a>(content: &'a Content, id: &str) -> Result<&'a Rule, Mistake> {
    let found = RuleId::parse(id).ok().and_then(|id| content.rules.get(&id));
    found.ok_or_else(|| {
        let known = content.rules.keys().map(|it| it.as_str());
        let mend = match nearest(id, known.clone()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("the rules are {}", known.collect::<Vec<_>>().join(", ")),
        };
        Mistake::new(format!("rule `{id}`"), "there is no such rule", mend)
    })
}

fn mistake(rule: &Rule, error: &FactError) -> Mistake {
    let place = match &error.fact {
        Some(fact) => format!("fact `{fact}`"),
        None => format!("rule `{}`", rule.id()),
    };
    Mistake::new(place, error.message.clone(), error.mend.clone())
}

#[cfg(test)]
mod tests;
