//! Every word that content asks for exists in every language, and no word is there for nothing.

use std::collections::BTreeSet;

use rumbo_base::ProgrammeId;
use rumbo_rules::Type;

use super::forms::outcomes;
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::findings::{Findings, Spot};
use crate::layout::{self, Place};
use crate::load::{DIMENSIONS, KEEPERS, Loader, RIGHTS, TextKeys};
use crate::model::{Content, Dimension, Extent, MigrantGroup, Programme, word_of};
use crate::names::Kind;

/// A text that content asks for.
struct Wanted<'a> {
    programme: Option<&'a ProgrammeId>,
    key: String,
    /// A text that will do as well: what many rules say alike.
    or: Option<String>,
    attributes: &'static [&'static str],
    /// What asks for it.
    spot: Spot,
}

impl<'a> Wanted<'a> {
    fn of(
        programme: Option<&'a ProgrammeId>,
        key: String,
        attributes: &'static [&'static str],
        spot: Spot,
    ) -> Self {
        Self { programme, key, or: None, attributes, spot }
    }
}

/// Keys that pages may use beside those that content asks for.
const OPTIONAL: [&str; 6] = ["right-", "dimension-", "instrument-", "reform-", "policy-", "security-basis-"];

/// Every text in every language of the country; then those that nobody uses.
pub(super) fn complete(loader: &Loader<'_>, content: &Content, keys: &TextKeys<'_>) {
    let mut wanted = shared(loader, content);
    wanted.extend(of_law(loader, content));
    for programme in content.programmes.values() {
        wanted.extend(own(loader, programme));
    }
    let unread = unread(loader);
    for it in &wanted {
        for language in &content.country.languages {
            let own = it.programme.map(|it| it.to_string());
            if !unread.contains(&(language.clone(), own)) && !unread.contains(&(language.clone(), None)) {
                check(content, it, language, loader.findings);
            }
        }
    }
    let used: BTreeSet<(Option<&str>, &str)> = wanted
        .iter()
        .flat_map(|it| {
            let shared = it.or.as_deref().map(|key| (None, key));
            [Some((it.programme.map(ProgrammeId::as_str), &*it.key)), Some((None, &*it.key)), shared]
        })
        .flatten()
        .collect();
    // What a broken file would have asked for is not known.
    let broken = loader.findings.any_error();
    for ((_, programme, key), spot) in keys.iter().filter(|_| !broken) {
        if used.contains(&(*programme, *key)) || OPTIONAL.iter().any(|it| key.starts_with(it)) {
            continue;
        }
        let found = Diagnostic::warning(&codes::UNUSED_TEXT, spot, format!("nobody uses the text `{key}`"));
        loader.findings.add(found.mend("correct the key, or remove the text"));
    }
}

/// Files of texts that could not be read as a whole, by language and programme: what they lack is not known.
fn unread(loader: &Loader<'_>) -> BTreeSet<(String, Option<String>)> {
    let files = [&codes::FLUENT, &codes::NOT_TEXT].map(|it| loader.findings.files_with(it));
    let of = |path: &String| match layout::place(path)? {
        Place::Text(programme, language) => Some((language.to_owned(), Some(programme.to_owned()))),
        Place::Locale(language) => Some((language.to_owned(), None)),
        _ => None,
    };
    files.iter().flatten().filter_map(of).collect()
}

fn check(content: &Content, it: &Wanted<'_>, language: &str, findings: &Findings) {
    let has = |attribute| content.texts.has(language, it.programme, &it.key, attribute);
    let home = match it.programme {
        Some(programme) => format!("programmes/{programme}/text/{language}.ftl"),
        None => format!("a file of locales/{language}/"),
    };
    let missing = |what: String, line: String| {
        let message = format!("the text {what} is missing in `{language}`");
        let found = Diagnostic::error(&codes::NO_TEXT, &it.spot, message);
        findings.add(found.mend(format!("add {line} to {home}")));
    };
    let key = &it.key;
    if !has(None) {
        let other = it.or.as_deref();
        if !other.is_some_and(|it| content.texts.has(language, None, it, None)) {
            let or = other.map(|it| format!(", or for every rule `{it} = …`,")).unwrap_or_default();
            missing(format!("`{key}`"), format!("`{key} = …`{or}"));
        }
        return;
    }
    for attribute in it.attributes.iter().filter(|it| !has(Some(it))) {
        missing(format!("`{key}.{attribute}`"), format!("the line `    .{attribute} = …` under `{key}`"));
    }
}

/// Words of the country.
fn shared<'a>(loader: &Loader<'_>, content: &'a Content) -> Vec<Wanted<'a>> {
    let mut all = Vec::new();
    let mut want = |key: String, attributes, spot| all.push(Wanted::of(None, key, attributes, spot));
    let at = |kind, id: &str| loader.names.spot(kind, id).unwrap_or_else(|| Spot::file("country.toml"));
    for id in content.agencies.keys() {
        want(format!("agency-{id}"), &[], at(Kind::Agency, id.as_str()));
    }
    for id in content.purposes.keys() {
        want(format!("purpose-{id}"), &[], at(Kind::Purpose, id.as_str()));
    }
    for id in content.access_roles.keys() {
        let spot = loader.spot("access/roles.toml", &["role", id.as_str()]);
        want(format!("access-role-{id}"), &[], spot);
    }
    if content.access_measures.over_budget.is_some() {
        want("reading-budget".to_owned(), &["do"], loader.spot("access/roles.toml", &["measures"]));
    }
    for id in content.remedies.keys() {
        want(format!("remedy-{id}"), &["do"], at(Kind::Remedy, id.as_str()));
    }
    for id in content.permits.keys() {
        want(format!("permit-{id}"), &[], at(Kind::Permit, id.as_str()));
    }
    for (id, table) in &content.tables {
        let spot = at(Kind::Table, id.as_str());
        want(format!("table-{id}"), &["about"], spot.clone());
        for dimension in table.rows.iter().chain(&table.column) {
            want(format!("dimension-{}", dimension_name(*dimension)), &[], spot.clone());
        }
    }
    for (id, members) in &content.enums {
        for member in members {
            let declared = ["indicator", "evidence"].contains(&id.as_str());
            let kind = if id.as_str() == "indicator" { Kind::Indicator } else { Kind::Evidence };
            let spot = match declared {
                true => at(kind, member),
                false => loader.spot("enums.toml", &["enum", id.as_str(), "members", member]),
            };
            want(format!("{}-{member}", id.as_str().replace('_', "-")), &[], spot);
        }
    }
    for it in &content.obligations.all {
        want(format!("obligation-{}", it.id), &[], at(Kind::Obligation, it.id.as_str()));
    }
    for code in content.obligations.refuse.keys() {
        want(code.to_string(), &["do"], Spot::file("obligations/register.toml"));
    }
    for code in content.keepers.refuse.keys() {
        want(code.to_string(), &["do"], Spot::file(KEEPERS));
    }
    for it in &content.coherence.rights {
        want(format!("coherence-right-{}", it.right), &[], Spot::file(RIGHTS));
        if it.extent != Extent::Whole {
            let group = word_of(&MigrantGroup::ALL, &it.group);
            want(format!("coherence-reason-{}-{group}", it.right), &[], Spot::file(RIGHTS));
        }
    }
    let framework = || Spot::file("governance/framework.toml");
    let versions = content.governance.versions.iter().flat_map(|it| &it.dimensions);
    for (dimension, subdomains) in versions {
        want(format!("governance-dimension-{dimension}"), &[], framework());
        for subdomain in subdomains {
            want(format!("governance-subdomain-{subdomain}"), &[], framework());
        }
    }
    for profile in &content.governance.profiles {
        want(format!("profile-{}", profile.id), &[], framework());
    }
    all
}

/// Words of parameters and rules.
fn of_law<'a>(loader: &Loader<'_>, content: &Content) -> Vec<Wanted<'a>> {
    let mut all = Vec::new();
    let broken = loader.findings.files_with_errors();
    let mut want = |key: String, or: Option<String>, spot: Spot| {
        // Whoever mends a file is not asked for its words at the same time.
        if !broken.contains(&spot.path) {
            all.push(Wanted { or, ..Wanted::of(None, key, &[], spot) });
        }
    };
    for parameter in content.parameters.iter() {
        if let Some(spot) = loader.names.spot(Kind::Parameter, parameter.id.as_str()) {
            want(format!("parameter-{}", keyed(parameter.id.as_str())), None, spot);
        }
    }
    for form in content.rule_forms.values() {
        let Some(rule) = content.rules.get(&form.id) else { continue };
        let at = |keys: &[&str]| loader.spot(&form.path, keys);
        let key = format!("rule-{}", keyed(form.id.as_str()));
        want(key.clone(), None, at(&["id"]));
        for (fact, declared) in rule.facts_declared() {
            let name = keyed(fact.as_str());
            let spot = at(&["facts", fact.as_str()]);
            let fields = if let Type::List(of) = &declared.ty { Some(of) } else { None };
            for (field, _) in fields.iter().flat_map(|it| it.fields()) {
                let name = format!("{name}-{}", keyed(field.as_str()));
                want(format!("{key}-fact-{name}"), Some(format!("fact-{name}")), spot.clone());
            }
            want(format!("{key}-fact-{name}"), Some(format!("fact-{name}")), spot);
        }
        for named in rule.lets() {
            let name = named.name.as_str();
            want(format!("{key}-let-{}", keyed(name)), None, at(&["let", name]));
        }
        for value in outcomes(rule) {
            want(format!("{key}-value-{}", keyed(&value)), None, at(&["outcome", "values", &value]));
        }
        for output in rule.outputs() {
            let name = output.name.as_str();
            want(format!("{key}-output-{}", keyed(name)), None, at(&["outputs", name]));
        }
    }
    all
}

/// A name as part of a key: keys have no dots.
fn keyed(name: &str) -> String {
    name.replace('.', "-")
}

fn dimension_name(dimension: Dimension) -> String {
    let found = DIMENSIONS.iter().find(|(_, it)| *it == dimension);
    found.map(|(name, _)| name.replace('_', "-")).unwrap_or_default()
}

/// Words of one programme.
fn own<'a>(loader: &Loader<'_>, it: &'a Programme) -> Vec<Wanted<'a>> {
    let path = format!("programmes/{}/programme.toml", it.id);
    let at = |keys: &[&str]| loader.spot(&path, keys);
    let mut all = Vec::new();
    let mut want = |key: String, attributes, spot| all.push(Wanted::of(Some(&it.id), key, attributes, spot));
    want("programme".to_owned(), &["about"], at(&["id"]));
    for state in &it.states {
        want(format!("state-{}", state.id), &[], at(&["state", state.id.as_str()]));
        for clock in &state.clocks {
            let keys = ["state", state.id.as_str(), "clock", clock.id.as_str()];
            want(format!("clock-{}", clock.id), &[], at(&keys));
            for reminder in &clock.reminders {
                want(reminder.text.to_string(), &["do"], at(&[keys.as_slice(), &["reminders"]].concat()));
            }
        }
    }
    for step in &it.steps {
        want(format!("step-{}", step.id), &["done"], at(&["step", step.id.as_str(), "id"]));
        for ground in step.grounds.keys() {
            want(
                format!("ground-{ground}"),
                &[],
                at(&["step", step.id.as_str(), "grounds", ground.as_str()]),
            );
        }
    }
    for occurrence in &it.occurrences {
        want(format!("occurrence-{}", occurrence.id), &[], at(&["occurrence", occurrence.id.as_str(), "id"]));
    }
    for role in it.roles.keys() {
        want(format!("role-{role}"), &[], at(&["role", role.as_str()]));
    }
    for field in it.fields.keys() {
        want(format!("field-{field}"), &[], at(&["field", field.as_str()]));
    }
    for (id, paper) in &it.papers {
        let file = format!("programmes/{}/papers/{id}.toml", it.id);
        want(format!("paper-{id}"), &[], loader.spot(&file, &["id"]));
        for text in paper.blocks.iter().filter_map(|it| it.text.as_ref()) {
            want(text.to_string(), &[], loader.spot(&file, &["block"]));
        }
    }
    for guard in &it.guards {
        // What binds other programmes is told there too: its words are the country's.
        let of = guard.forbid_acts.is_empty().then_some(&it.id);
        let spot = at(&["guard", guard.id.as_str(), "id"]);
        all.push(Wanted::of(of, format!("guard-{}", guard.id), &["do"], spot));
    }
    all
}
