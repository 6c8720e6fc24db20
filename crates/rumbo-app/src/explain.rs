//! What a rule says of facts that somebody names: for helpers and legal analysts, without any case.

use std::collections::BTreeMap;

use rumbo_base::{CivilDate, FieldId, RuleId};
use rumbo_case::Mistake;
use rumbo_content::Content;
use rumbo_rules::{Cause, Decision, Facts, Rule, Tri, Type, Value};

use crate::movement::nearest;

/// Facts as somebody wrote them; an empty text says that the fact does not apply.
pub type Written = BTreeMap<String, String>;

/// Evaluates a rule of content on a day. Facts that are not written are unknown: the answer says what it needs.
pub fn explain(
    content: &Content,
    rule: &str,
    written: &Written,
    on: CivilDate,
) -> Result<Decision, Vec<Mistake>> {
    let rule = rule_named(content, rule).map_err(|mistake| vec![mistake])?;
    let mut known = read_names(rule, written)?;
    // The compiled rule knows its types and says which one it wanted: each fact is read as that, once.
    for _ in 0..=written.len() {
        match rule.evaluate(&Named(&known), &content.parameters, on, on) {
            Ok(decision) => return Ok(decision),
            Err(why) => match why.cause {
                Cause::WrongType { name, declared } => {
                    retype(content, &mut known, written, &name, &declared)?
                }
                _ => {
                    let mend = "correct the facts, or choose a day on which the law has values";
                    return Err(vec![Mistake::new(format!("rule `{}`", rule.id()), why.to_string(), mend)]);
                }
            },
        }
    }
    let mend = "write the facts as the rule declares them";
    Err(vec![Mistake::new(format!("rule `{}`", rule.id()), "its facts cannot be read", mend)])
}

fn rule_named<'a>(content: &'a Content, id: &str) -> Result<&'a Rule, Mistake> {
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

fn read_names(rule: &Rule, written: &Written) -> Result<BTreeMap<FieldId, Tri<Value>>, Vec<Mistake>> {
    let asked = rule.facts();
    let (mut known, mut mistakes) = (BTreeMap::new(), Vec::new());
    for (name, text) in written {
        match asked.iter().find(|it| it.as_str() == name) {
            Some(id) if text.is_empty() => {
                known.insert(id.clone(), Tri::NotApplicable);
            }
            Some(id) => {
                known.insert(id.clone(), Tri::Known(Value::Text(text.as_str().into())));
            }
            None => {
                let close = nearest(name, asked.iter().map(FieldId::as_str));
                let all = || asked.iter().map(FieldId::as_str).collect::<Vec<_>>().join(", ");
                let mend =
                    close.map_or_else(|| format!("it asks {}", all()), |it| format!("did you mean `{it}`?"));
                mistakes.push(Mistake::new(format!("fact `{name}`"), "the rule does not ask it", mend));
            }
        }
    }
    if mistakes.is_empty() { Ok(known) } else { Err(mistakes) }
}

fn retype(
    content: &Content,
    known: &mut BTreeMap<FieldId, Tri<Value>>,
    written: &Written,
    name: &str,
    declared: &Type,
) -> Result<(), Vec<Mistake>> {
    let text = written.get(name).map(String::as_str).unwrap_or_default();
    let place = || format!("fact `{name}`");
    let value = Value::parse(declared, text)
        .map_err(|why| vec![Mistake::new(place(), why.to_string(), format!("its type is {declared}"))])?;
    if let (Type::Enum(list), Value::Enum(member)) = (declared, &value) {
        let members = content.enums.get(list).map(Vec::as_slice).unwrap_or_default();
        if !members.is_empty() && !members.iter().any(|it| **it == **member) {
            let mend = format!("use one of {}", members.join(", "));
            return Err(vec![Mistake::new(place(), format!("`{text}` is not on the list `{list}`"), mend)]);
        }
    }
    if let Ok(id) = FieldId::parse(name) {
        known.insert(id, Tri::Known(value));
    }
    Ok(())
}

struct Named<'a>(&'a BTreeMap<FieldId, Tri<Value>>);

impl Facts for Named<'_> {
    fn fact(&self, id: &FieldId) -> Tri<Value> {
        self.0.get(id).cloned().unwrap_or_else(|| Tri::missing(id))
    }
}
