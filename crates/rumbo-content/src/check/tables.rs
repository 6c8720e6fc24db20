//! What tables count is there to be counted.

use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::findings::{Spot, nearest};
use crate::load::Loader;
use crate::model::{Content, Programme};

/// Every fact kind that tables name.
pub(super) fn facts(loader: &Loader<'_>, content: &Content) {
    let known = kinds(content);
    for table in content.tables.values() {
        let path = format!("tables/{}.toml", table.id);
        for fact in &table.facts {
            check(loader, &known, fact, &loader.spot(&path, &["facts", fact]));
        }
        for (dimension, members) in &table.only {
            super::figures::listed(
                loader,
                content,
                *dimension,
                members.iter().collect(),
                &loader.spot(&path, &["only"]),
            );
        }
        let Some(estimate) = &table.estimate else { continue };
        for (key, fact) in [("unmatched", &estimate.unmatched), ("inferred", &estimate.inferred)] {
            check(loader, &known, fact, &loader.spot(&path, &["estimate", key]));
        }
        let Some(programme) = content.programmes.get(&estimate.programme) else { continue };
        if broken(loader, programme.id.as_str()) {
            continue;
        }
        if clocks(programme).all(|it| it != estimate.clock.as_str()) {
            let spot = loader.spot(&path, &["estimate", "clock"]);
            let mend = nearest(estimate.clock.as_str(), clocks(programme)).map(|it| format!("write `{it}`"));
            let message = format!("`{}` has no clock `{}`", programme.id, estimate.clock);
            let found = Diagnostic::error(&codes::DANGLING, &spot, message).maybe_mend(mend);
            loader.findings.add(found.or_mend("name one of its clocks"));
        }
    }
}

fn check(loader: &Loader<'_>, known: &[String], fact: &str, spot: &Spot) {
    if known.iter().any(|it| it == fact) {
        return;
    }
    // A programme or permit that could not be read has told its own mistakes.
    let part = |index| fact.split('/').nth(index).unwrap_or("");
    let programme = if matches!(part(0), "clock" | "breach" | "state") { part(1) } else { part(0) };
    if broken(loader, programme) {
        return;
    }
    let mend = match nearest(fact, known.iter().map(String::as_str)) {
        Some(meant) => format!("write `{meant}`"),
        None => "facts are `programme/step`, `clock/programme/clock`, `breach/programme/guard`, `state/programme/state`, \
                 `permit/permit`"
            .to_owned(),
    };
    crate::names::dangling("kind of fact", fact, spot, mend, loader.findings);
}

/// Whether a programme's file has mistakes of its own.
fn broken(loader: &Loader<'_>, programme: &str) -> bool {
    loader.findings.any_error_in(&format!("programmes/{programme}/programme.toml"))
}

/// All kinds of facts that a country can have.
fn kinds(content: &Content) -> Vec<String> {
    let mut all: Vec<String> = content.permits.keys().map(|it| format!("permit/{it}")).collect();
    for it in content.programmes.values() {
        let id = &it.id;
        all.extend(it.steps.iter().map(|it| format!("{id}/{}", it.id)));
        all.extend(it.steps.iter().map(|it| format!("breach/{id}/out-of-order-{}", it.id)));
        all.extend(it.occurrences.iter().map(|it| format!("{id}/{}", it.id)));
        all.extend(it.states.iter().map(|it| format!("state/{id}/{}", it.id)));
        all.extend(it.guards.iter().map(|it| format!("breach/{id}/{}", it.id)));
        all.extend(clocks(it).flat_map(|it| [format!("clock/{id}/{it}"), format!("breach/{id}/{it}")]));
    }
    all
}

fn clocks(programme: &Programme) -> impl Iterator<Item = &str> {
    programme.states.iter().flat_map(|it| &it.clocks).map(|it| it.id.as_str())
}
