//! What rules and rulings say beside logic: the fields that collect a fact, outcomes of other rules, examples, and what a
//! ruling marks. What a rule decides over all cases is not looked at here.

use rumbo_base::FieldId;
use rumbo_rules::{Exclusion, Outcome, Rule};

use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::findings::{Spot, nearest};
use crate::load::Loader;
use crate::model::{Content, RuleForm};
use crate::names::Kind;
use crate::reader::listed;

/// Everything of every rule.
pub(super) fn rules(loader: &Loader<'_>, content: &Content) {
    // Whoever mends a file is not asked for more of it at the same time.
    let broken = loader.findings.files_with_errors();
    for form in content.rule_forms.values() {
        let rule = content.rules.get(&form.id);
        for fact in form.collected.keys() {
            collected(loader, content, form, rule, fact);
        }
        for (index, exclusion) in rule.iter().flat_map(|it| it.excludes()).enumerate() {
            let spot = loader.spot(&form.path, &["excludes", &index.to_string(), "other"]);
            excluded(loader, content, exclusion, &spot);
        }
        if rule.is_some() && !loader.has_examples(&form.path) && !broken.contains(&form.path) {
            let message = format!("nothing shows what the rule `{}` says", form.id);
            let spot = loader.spot(&form.path, &["id"]);
            let found = Diagnostic::warning(&codes::NO_EXAMPLE, &spot, message).label("no `[[example]]`");
            let mend =
                "add an `[[example]]` with `name`, `on`, `facts` and `outcome`, one on each side of a limit";
            loader.findings.add(found.mend(mend));
        }
    }
}

/// The field that is said to collect a fact is there, and holds what the fact is.
fn collected(loader: &Loader<'_>, content: &Content, form: &RuleForm, rule: Option<&Rule>, fact: &FieldId) {
    let Some((programme, field)) = form.collected.get(fact) else { return };
    let spot = loader.spot(&form.path, &["facts", fact.as_str(), "from"]);
    loader.names.check(Kind::Programme, programme.as_str(), &spot, loader.findings);
    let Some(programme) = content.programmes.get(programme) else { return };
    let Some(field) = programme.fields.get(field) else {
        let home = format!("programmes/{}/programme.toml", programme.id);
        if loader.findings.any_error_in(&home) {
            return;
        }
        let names = programme.fields.keys().map(FieldId::as_str);
        let mend = match nearest(field.as_str(), names) {
            Some(meant) => format!("write `{}.{meant}`", programme.id),
            None => format!("declare the field in {home}, or leave `from` out"),
        };
        let message = format!("`{}` has no field `{field}`", programme.id);
        loader.findings.add(Diagnostic::error(&codes::DANGLING, &spot, message).mend(mend));
        return;
    };
    let Some(declared) = rule.and_then(|it| it.facts_declared().get(fact)) else { return };
    if declared.ty != field.ty {
        let message = format!(
            "`{fact}` is of type `{}`, and `{}.{}` of type `{}`",
            declared.ty, programme.id, field.id, field.ty
        );
        let found = Diagnostic::error(&codes::WRONG_SHAPE, &spot, message);
        loader.findings.add(found.mend("name the field that holds the fact, or correct one of the types"));
    }
}

/// What a rule excludes of another is an outcome of that other.
fn excluded(loader: &Loader<'_>, content: &Content, exclusion: &Exclusion, spot: &Spot) {
    let Some(other) = content.rules.get(&exclusion.rule) else { return };
    let text = exclusion.other.as_str();
    let names = outcomes(other);
    if names.iter().any(|it| it == text) {
        return;
    }
    let mend = match nearest(text, names.iter().map(String::as_str)) {
        Some(meant) => format!("write `{meant}`"),
        None => format!("write one of {}", listed(names.iter().map(String::as_str))),
    };
    let message = format!("`{text}` is no outcome of the rule `{}`", other.id());
    loader.findings.add(Diagnostic::error(&codes::RULE, spot, message).mend(mend));
}

/// Everything that a rule can say.
pub(super) fn outcomes(rule: &Rule) -> Vec<String> {
    let mut names: Vec<String> = match rule.outcome() {
        Outcome::Bool => vec!["true".to_owned(), "false".to_owned()],
        Outcome::Enum(values) | Outcome::Set(values) => values.iter().map(ToString::to_string).collect(),
    };
    if let Some(default) = rule.default().map(ToString::to_string).filter(|it| !names.contains(it)) {
        names.push(default);
    }
    names
}

/// A ruling marks something, and is given against law that there is.
pub(super) fn rulings(loader: &Loader<'_>, content: &Content) {
    // What a broken file would have cited is not known.
    if loader.findings.any_error() {
        return;
    }
    for ruling in content.rulings.values() {
        let mark = ruling.mark();
        let values =
            content.parameters.iter().flat_map(|it| &it.values).any(|it| it.judicial.contains(&mark));
        let clauses =
            content.rules.values().flat_map(|it| it.clauses()).any(|it| it.judicial.contains(&mark));
        let Some(home) = loader.names.spot(Kind::Ruling, ruling.id.as_str()) else { continue };
        if !values && !clauses {
            let message = format!("the ruling `{}` marks no value and no clause", ruling.id);
            let spot = loader.spot(&home.path, &["affects"]);
            let found =
                Diagnostic::warning(&codes::IDLE_RULING, &spot, message).label("nothing here rests on this");
            let mend = "correct `affects` or `decided`, or encode the provision with its citation";
            loader.findings.add(found.mend(mend));
        }
    }
}
