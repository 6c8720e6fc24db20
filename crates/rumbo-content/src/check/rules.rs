//! What rules say over all cases, under every law that they read: gaps, conflicts, parts that never matter, contradictions,
//! amounts that jump or fall. And whether what a rule reads is collected, and may be read for its purposes.

use std::collections::BTreeSet;

use rumbo_base::{CivilDate, FieldId, PurposeId};
use rumbo_rules::analyse::{Flaw, FlawKind, Witness, contradiction, flaws, idle};
use rumbo_rules::{Rule, Tri};

use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::load::Loader;
use crate::model::{Content, Expected, Purpose, RuleForm};
use crate::reader::listed;

/// Rules are looked at by so many threads at once.
const THREADS: usize = 2;

/// The flaws of a rule under the law of a day.
type Found<'a> = (&'a RuleForm, CivilDate, Vec<Flaw>);

/// Everything of every rule.
pub(super) fn all(loader: &Loader<'_>, content: &Content) {
    let broken = loader.findings.files_with_errors();
    let whole = || content.rule_forms.values().filter(|it| !broken.contains(&it.path));
    let rules: Vec<(&RuleForm, &Rule)> =
        whole().filter_map(|it| Some((it, content.rules.get(&it.id)?))).collect();
    for (form, day, found) in analysed(content, &rules) {
        for flaw in found {
            tell(loader, content, form, day, &flaw);
        }
    }
    for (form, rule) in rules {
        contradictions(loader, content, form, rule);
        unread(loader, form, rule);
        uncollected(loader, content, form, rule);
        firewall(loader, content, form, rule);
    }
}

/// The flaws of all rules, in their order; each flaw once, under the latest law that has it.
fn analysed<'a>(content: &Content, rules: &[(&'a RuleForm, &Rule)]) -> Vec<Found<'a>> {
    let latest = latest(content);
    let look = |(form, rule): &(&'a RuleForm, &Rule)| {
        let days: Vec<CivilDate> = laws(content, rule, latest).into_iter().rev().collect();
        let mut told: BTreeSet<FlawKind> = BTreeSet::new();
        let first = days.first().copied().unwrap_or(latest);
        let idle = (*form, first, idle(rule, &content.parameters, &days));
        let of_day = |day: CivilDate| {
            let found = flaws(rule, &content.parameters, day).into_iter();
            (*form, day, found.filter(|it| told.insert(it.kind.clone())).collect())
        };
        let of_days: Vec<Found<'a>> = days.into_iter().map(of_day).collect();
        of_days.into_iter().chain([idle])
    };
    std::thread::scope(|scope| {
        let share = rules.len().div_ceil(THREADS).max(1);
        let workers: Vec<_> = rules
            .chunks(share)
            .map(|chunk| scope.spawn(move || chunk.iter().flat_map(look).collect::<Vec<_>>()))
            .collect();
        workers.into_iter().flat_map(|it| it.join().unwrap_or_default()).collect()
    })
}

/// The day of the last change that is known of any value of the law.
pub(super) fn latest(content: &Content) -> CivilDate {
    let days = content.parameters.iter().flat_map(|it| &it.values).map(|it| it.from);
    days.max().unwrap_or(CivilDate::constant(2026, 1, 1))
}

/// The days on which something that a rule reads becomes the law, from which on all of it is law; at least the last.
pub(super) fn laws(content: &Content, rule: &Rule, latest: CivilDate) -> BTreeSet<CivilDate> {
    let read = rule.parameters(&content.parameters, None);
    let values = read.iter().filter_map(|it| content.parameters.get(it)).flat_map(|it| &it.values);
    let mut days: BTreeSet<CivilDate> = values.map(|it| it.from).collect();
    days.retain(|day| read.iter().all(|it| content.parameters.at(it, *day).is_some()));
    if read.is_empty() || days.is_empty() {
        days.insert(latest);
    }
    days
}

/// A flaw as a message at the part of the rule that it is about.
fn tell(loader: &Loader<'_>, content: &Content, form: &RuleForm, day: CivilDate, flaw: &Flaw) {
    let read = content
        .rules
        .get(&form.id)
        .is_some_and(|it| !it.parameters(&content.parameters, Some(day)).is_empty());
    let law = if read { format!(" under the law of {day}") } else { String::new() };
    // Whoever shows a case of which the rule says nothing means it.
    let silence = form.examples.iter().any(|it| it.expect == Expected::NotApplicable);
    if flaw.kind == FlawKind::Gap && silence {
        return;
    }
    let Some(found) = outcome(loader, form, flaw, &law).or_else(|| amount(loader, form, flaw, &law)) else {
        return;
    };
    let case = match (flaw.cases.as_slice(), &flaw.kind) {
        ([before, after], FlawKind::Jump { fact, .. } | FlawKind::Fall { fact, .. }) => {
            let then = after.facts.get(fact).and_then(Tri::known).map(ToString::to_string);
            format!("{}, then {fact} = {}", shown(before), then.unwrap_or_default())
        }
        ([case, ..], _) => shown(case),
        _ => String::new(),
    };
    loader.findings.add(if case.is_empty() { found } else { found.label(format!("for example {case}")) });
}

/// What is wrong with what a rule says, or with a part that says nothing.
fn outcome(loader: &Loader<'_>, form: &RuleForm, flaw: &Flaw, law: &str) -> Option<Diagnostic> {
    let (rule, path) = (&form.id, form.path.as_str());
    Some(match &flaw.kind {
        FlawKind::Gap => {
            let message = format!("the rule `{rule}` says nothing of {}{law}", conditions(flaw));
            Diagnostic::error(&codes::GAP, &loader.spot(path, &["outcome"]), message).mend(
                "add a clause for these cases, a `default`, or a `given` that rules them out; or show in an \
                 `[[example]]` with `not_applicable = true` that silence is meant",
            )
        }
        FlawKind::Conflict { clauses } => {
            let names = listed(clauses.iter().map(|it| it.as_str()));
            let message = format!("{names} hold together and exclude each other: {}{law}", conditions(flaw));
            let spot = loader.clause_spot(path, clauses.last().map_or("", |it| it.as_str()));
            let found = Diagnostic::error(&codes::CONFLICT, &spot, message);
            found.mend("make one an `exception_to` the other, or narrow a `when`")
        }
        FlawKind::NeverStands { clause, in_play } => {
            let why =
                if *in_play { "an exception always takes its place" } else { "its condition never holds" };
            let message = format!("the clause `{clause}` never decides: {why}");
            let spot = loader.clause_spot(path, clause.as_str());
            let found = Diagnostic::error(&codes::NEVER_STANDS, &spot, message);
            found.mend("correct its condition or its exceptions, or remove it")
        }
        FlawKind::NeverExcepts { clause } => {
            let message =
                format!("the exception `{clause}` never applies: what it excepts never holds with it");
            let spot = loader.clause_spot(path, clause.as_str());
            let found = Diagnostic::error(&codes::NEVER_EXCEPTS, &spot, message);
            found.mend("correct its `exception_to` or its condition, or remove it")
        }
        FlawKind::NeverComesOut { outcome } => {
            let message = format!("`{outcome}` never comes out of the rule `{rule}`");
            let spot = loader.spot(path, &["outcome", "values"]);
            let found = Diagnostic::warning(&codes::NEVER_COMES_OUT, &spot, message);
            found.mend("write a clause that says it, or remove it")
        }
        FlawKind::Jump { .. } | FlawKind::Fall { .. } | FlawKind::NotDecided => return None,
    })
}

/// What is notable of the amounts that a rule computes, or of the analysis.
fn amount(loader: &Loader<'_>, form: &RuleForm, flaw: &Flaw, law: &str) -> Option<Diagnostic> {
    let at = |output: &FieldId| loader.spot(&form.path, &["outputs", output.as_str()]);
    Some(match &flaw.kind {
        FlawKind::Jump { output, fact, from, to } => {
            let message = format!("`{output}` jumps from {from} to {to} where `{fact}` passes a limit{law}");
            let found = Diagnostic::note(&codes::JUMP, &at(output), message);
            found.mend("check that the law means this step")
        }
        FlawKind::Fall { output, fact } => {
            let message = format!("`{output}` falls while `{fact}` rises, and elsewhere rises with it{law}");
            Diagnostic::note(&codes::FALL, &at(output), message).mend("check that the law means this")
        }
        FlawKind::NotDecided => {
            let message = format!("not all cases of the rule `{}` are decided{law}", form.id);
            let found = Diagnostic::note(&codes::NOT_DECIDED, &loader.spot(&form.path, &["id"]), message);
            found.mend("nothing; or write conditions without products of facts and months between two facts")
        }
        _ => return None,
    })
}

/// The conditions of a flaw, in words of the rule.
fn conditions(flaw: &Flaw) -> String {
    let all: Vec<String> = flaw.conditions.iter().map(ToString::to_string).collect();
    if all.is_empty() { "all cases".to_owned() } else { format!("cases with {}", all.join(", ")) }
}

/// A case, fact by fact.
fn shown(case: &Witness) -> String {
    let facts = case.facts.iter().map(|(name, value)| match value {
        Tri::Known(value) => format!("{name} = {value}"),
        Tri::Unknown(_) | Tri::NotApplicable => format!("{name} = \"-\""),
    });
    facts.collect::<Vec<_>>().join(", ")
}

/// Outcomes of two rules that exclude each other and come out of one case.
fn contradictions(loader: &Loader<'_>, content: &Content, form: &RuleForm, rule: &Rule) {
    let latest = latest(content);
    for (index, exclusion) in rule.excludes().iter().enumerate() {
        let Some(other) = content.rules.get(&exclusion.rule) else { continue };
        let mut days = laws(content, rule, latest);
        days.extend(laws(content, other, latest));
        for day in days.into_iter().rev() {
            let spot = loader.spot(&form.path, &["excludes", &index.to_string(), "outcome"]);
            match contradiction(rule, exclusion, other, &content.parameters, day) {
                Ok(None) => {}
                Ok(Some(case)) => {
                    let message = format!(
                        "one case is `{}` here and `{}` by the rule `{}`, under the law of {day}",
                        exclusion.outcome, exclusion.other, exclusion.rule
                    );
                    let found = Diagnostic::error(&codes::CONTRADICTION, &spot, message);
                    let found = found.label(format!("for example {}", shown(&case)));
                    loader.findings.add(found.mend("correct one of the rules, or leave the exclusion out"));
                    break;
                }
                Err(_) => {
                    let message = format!(
                        "whether `{}` and `{}` exclude each other is not decided",
                        exclusion.outcome, exclusion.other
                    );
                    let found = Diagnostic::note(&codes::NOT_DECIDED, &spot, message);
                    loader.findings.add(found.mend("nothing; or simplify the conditions of both rules"));
                    break;
                }
            }
        }
    }
}

/// Facts that a rule declares and never reads.
fn unread(loader: &Loader<'_>, form: &RuleForm, rule: &Rule) {
    let read = rule.facts();
    for fact in rule.facts_declared().keys().filter(|it| !read.contains(*it)) {
        let spot = loader.spot(&form.path, &["facts", fact.as_str()]);
        let message = format!("the fact `{fact}` decides nothing in the rule `{}`", form.id);
        let found = Diagnostic::warning(&codes::UNREAD_FACT, &spot, message).label("asked for in vain");
        loader.findings.add(found.mend("remove it, or read it in a clause or output"));
    }
}

/// Facts that no form collects, on one line.
fn uncollected(loader: &Loader<'_>, content: &Content, form: &RuleForm, rule: &Rule) {
    let read = rule.facts();
    let nowhere = rule.facts_declared().iter().filter(|(fact, declared)| {
        let field =
            |it: &crate::model::Programme| it.fields.get(*fact).is_some_and(|it| it.ty == declared.ty);
        read.contains(*fact) && !form.collected.contains_key(*fact) && !content.programmes.values().any(field)
    });
    let names: Vec<&str> = nowhere.map(|(fact, _)| fact.as_str()).collect();
    if !names.is_empty() {
        let message = format!("no form collects {}", listed(names.iter().copied()));
        let spot = loader.spot(&form.path, &["facts"]);
        let found = Diagnostic::note(&codes::UNCOLLECTED, &spot, message);
        loader.findings.add(found.mend("name the field that collects it as `from = \"programme.field\"`, or add one; until then whoever asks has to know it"));
    }
}

/// A rule reads a field only for purposes for which the field may be read.
fn firewall(loader: &Loader<'_>, content: &Content, form: &RuleForm, rule: &Rule) {
    let asked: Vec<&PurposeId> = if rule.purposes().is_empty() {
        content.purposes.keys().collect()
    } else {
        rule.purposes().iter().collect()
    };
    for (fact, (programme, field)) in &form.collected {
        let Some(programme) = content.programmes.get(programme) else { continue };
        let Some(field) = programme.fields.get(field) else { continue };
        let forbidden = |it: &&&PurposeId| {
            let enforcement = content.purposes.get(**it).is_some_and(|it: &Purpose| it.enforcement);
            programme.forbidden_purposes.contains(**it) || (enforcement && field.services_only)
        };
        let wrong: Vec<&str> = asked.iter().filter(forbidden).map(|it| it.as_str()).collect();
        if wrong.is_empty() {
            continue;
        }
        let listed = listed(wrong.iter().copied());
        let message = format!(
            "`{fact}` comes from `{}.{}`, which must not be read for {listed}",
            programme.id, field.id
        );
        let spot = loader.spot(&form.path, &["facts", fact.as_str(), "from"]);
        let mend = if rule.purposes().is_empty() {
            "say in `purpose` for which purposes the rule may be asked".to_owned()
        } else {
            format!("remove {listed} from `purpose`, or do not read this field")
        };
        loader.findings.add(
            Diagnostic::error(&codes::FIREWALL, &spot, message).label("must not be read here").mend(mend),
        );
    }
}
