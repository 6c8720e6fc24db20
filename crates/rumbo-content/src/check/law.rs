//! Citations lead to provisions that are there and in force with what cites them; a parameter has one value on every day between its first and
//! its last.

use rumbo_base::{CivilDate, Provenance};
use rumbo_rules::analyse::{Flaw, FlawKind, flaws};
use rumbo_rules::{ClauseId, DatedValue, Parameter, ParameterValue, Rule};

use super::rules::{latest, laws};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::findings::{Spot, nearest};
use crate::load::Loader;
use crate::model::{Content, Instrument};
use crate::names::Kind;

/// Every citation of every file.
pub(super) fn citations(loader: &Loader<'_>, content: &Content) {
    for (cite, spot) in loader.citations.borrow().iter() {
        let Some(instrument) = content.instruments.get(&cite.instrument) else {
            if !loader.names.is_assumed(Kind::Instrument, cite.instrument.as_str()) {
                let message = format!("there is no instrument `{}`", cite.instrument);
                let names = content.instruments.keys().map(|it| it.as_str());
                let mend = match nearest(cite.instrument.as_str(), names) {
                    Some(meant) => format!("write `{meant}:{}`", cite.provision.as_str()),
                    None => format!("add law/{}/instrument.toml", cite.instrument),
                };
                let found = Diagnostic::error(&codes::NO_SUCH_INSTRUMENT, spot, message);
                loader.findings.add(found.label("not below law/").mend(mend));
            }
            continue;
        };
        if !instrument.provisions.contains(&cite.provision) {
            no_such_provision(loader, instrument, cite.provision.as_str(), spot);
        }
    }
}

fn no_such_provision(loader: &Loader<'_>, instrument: &Instrument, provision: &str, spot: &Spot) {
    let message = format!("`{}` has no provision `{provision}` that may be cited", instrument.id);
    let mut found =
        Diagnostic::error(&codes::NO_SUCH_PROVISION, spot, message).label("not among its provisions");
    if let Some(home) = loader.names.spot(Kind::Instrument, instrument.id.as_str()) {
        found = found.see(&home, "its provisions are listed here");
    }
    let article = provision.split('.').next().unwrap_or(provision);
    let meant = instrument.provisions.iter().find(|it| it.as_str() == article);
    let mend = match meant.or_else(|| instrument.provisions.iter().find(|it| it.article() == article)) {
        Some(meant) => format!(
            "cite `{}:{}`, or read the article and add `{provision}` to the list",
            instrument.id,
            meant.as_str()
        ),
        None => format!("read the article, then add `{provision}` to the list"),
    };
    loader.findings.add(found.mend(mend));
}

/// Every parameter's values, one after the other.
pub(super) fn timelines(loader: &Loader<'_>, content: &Content) {
    for parameter in content.parameters.iter() {
        let Some(home) = loader.names.spot(Kind::Parameter, parameter.id.as_str()) else { continue };
        let spot = |value: &DatedValue| {
            // Values are found by their first day: the list of the file may be in another order.
            let index = loader.value_position(&home.path, value.from);
            loader.spot(&home.path, &["value", &index.to_string(), "from"])
        };
        for pair in parameter.values.windows(2) {
            // A value that ends before it begins was told already.
            if let [earlier, later] = pair
                && earlier.until.is_none_or(|until| earlier.from <= until)
            {
                succession(loader, parameter, earlier, later, &spot);
            }
        }
        for value in &parameter.values {
            in_force(loader, content, parameter, value, &spot(value));
        }
    }
}

/// The later value begins on the day after the earlier one ends. An earlier one without end is ended by the later one.
fn succession(
    loader: &Loader<'_>,
    parameter: &Parameter,
    earlier: &DatedValue,
    later: &DatedValue,
    spot: &impl Fn(&DatedValue) -> Spot,
) {
    let id = &parameter.id;
    let overlap = earlier.from == later.from || earlier.until.is_none_or(|until| later.from <= until);
    if overlap {
        let message = format!("`{id}` has two values from {} on", later.from);
        let found =
            Diagnostic::error(&codes::OVERLAP, &spot(later), message).label("the one before has not ended");
        let mend = match later.from.yesterday() {
            Ok(day) if earlier.from <= day => {
                format!("write `until = {day}` in the value from {}", earlier.from)
            }
            _ => "begin one of the two on another day".to_owned(),
        };
        loader.findings.add(found.see(&spot(earlier), "the value before it").mend(mend));
        return;
    }
    let next = earlier.until.and_then(|it| it.tomorrow().ok());
    if let Some(next) = next.filter(|next| *next < later.from) {
        let last = later.from.yesterday().unwrap_or(later.from);
        let message = format!("`{id}` has no value from {next} to {last}");
        let found = Diagnostic::error(&codes::HOLE, &spot(later), message).label("begins too late");
        let mend = "let one of the two reach further, or add the value of those days";
        loader.findings.add(found.see(&spot(earlier), "the value before it").mend(mend));
    }
}

/// A value rests on law that is in force when it begins.
fn in_force(loader: &Loader<'_>, content: &Content, parameter: &Parameter, value: &DatedValue, spot: &Spot) {
    for cite in &value.cite {
        let Some(instrument) = content.instruments.get(&cite.instrument) else { continue };
        let from = value.from;
        let why = if from < instrument.from {
            format!("`{}` is in force only from {} on", instrument.id, instrument.from)
        } else if instrument.until.is_some_and(|until: CivilDate| until < from) {
            format!("`{}` was no longer in force", instrument.id)
        } else {
            continue;
        };
        let message = format!("the value of `{}` from {from} cites law that was not in force", parameter.id);
        let found = Diagnostic::error(&codes::NOT_IN_FORCE, spot, message).label(why);
        loader.findings.add(found.mend("begin the value later, or cite the law of that time"));
    }
}

/// A clause rests on law that is in force where it decides: once that has ended, the clause decides nothing any more.
/// What is only history may say so for ever.
pub(super) fn clauses(loader: &Loader<'_>, content: &Content) {
    let latest = latest(content);
    for form in content.rule_forms.values() {
        let rule = content.rules.get(&form.id).filter(|it| it.status() != Provenance::Historic);
        for (rule, clause) in rule.iter().flat_map(|rule| rule.clauses().iter().map(move |it| (rule, it))) {
            for instrument in clause.cite.iter().filter_map(|it| content.instruments.get(&it.instrument)) {
                let Some(after) = instrument.until.and_then(|it| it.tomorrow().ok()) else { continue };
                let mut days = laws(content, rule, latest);
                days.insert(after);
                let stands = |day: &CivilDate| stands(content, rule, &clause.id, *day);
                let Some(day) = days.range(after..).find(|it| stands(it)) else { continue };
                let message = format!("the clause `{}` decides under the law of {day}", clause.id);
                let spot = loader.clause_spot(&form.path, clause.id.as_str());
                let found = Diagnostic::error(&codes::NOT_IN_FORCE, &spot, message);
                let found = found.label(format!("`{}` was no longer in force", instrument.id));
                loader.findings.add(found.mend(
                    "cite the law of that time, let a dated value end the clause, or write `status = \"historic\"`",
                ));
            }
        }
    }
}

/// Whether a clause ever stands under the law of a day, if all that the rule reads is law then.
fn stands(content: &Content, rule: &Rule, clause: &ClauseId, day: CivilDate) -> bool {
    let read = rule.parameters(&content.parameters, Some(day));
    let never = |it: &Flaw| matches!(&it.kind, FlawKind::NeverStands { clause: own, .. } if own == clause);
    read.iter().all(|it| content.parameters.at(it, day).is_some())
        && !flaws(rule, &content.parameters, day).iter().any(never)
}

/// An index amount has a unit with a value from its own first day on.
pub(super) fn units(loader: &Loader<'_>, content: &Content) {
    for parameter in content.parameters.iter() {
        for value in &parameter.values {
            let ParameterValue::Index { of, .. } = &value.is else { continue };
            let Some(unit) = content.parameters.get(of) else { continue };
            // Holes between the values of the unit are told where it stands.
            let Some(first) = unit.values.first().filter(|it| value.from < it.from) else { continue };
            let Some(home) = loader.names.spot(Kind::Parameter, parameter.id.as_str()) else { continue };
            let index = loader.value_position(&home.path, value.from).to_string();
            let message =
                format!("`{}` counts in `{of}`, which has no value on {}", parameter.id, value.from);
            let spot = loader.spot(&home.path, &["value", &index, "is", "of"]);
            let mut found = Diagnostic::error(&codes::HOLE, &spot, message);
            if let Some(there) = loader.names.spot(Kind::Parameter, of.as_str()) {
                found = found.see(&there, format!("its first value is from {}", first.from));
            }
            loader
                .findings
                .add(found.mend("add the value of the unit for those days, or begin this one later"));
        }
    }
}
