//! What a figure of the sources counts is in its ledger, adds up to it, and can be read in its table.

use std::collections::BTreeSet;

use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::findings::{Spot, nearest};
use crate::load::{LISTED, Loader};
use crate::model::{BuiltFigure, Content, Dimension, FigureLedger, TableForm};

const PATH: &str = "figures.toml";

/// A figure that a ledger must give back, with what is told of its mistakes.
struct Figure<'a> {
    loader: &'a Loader<'a>,
    id: &'a str,
    built: &'a BuiltFigure,
}

/// Every ledger and every figure.
pub(super) fn all(loader: &Loader<'_>, content: &Content) {
    for ledger in &content.figures.ledgers {
        members(loader, content, ledger);
        opens(loader, content, ledger);
    }
    for it in &content.figures.figures {
        let Some(built) = &it.built else { continue };
        let figure = Figure { loader, id: &it.id, built };
        if let Some(ledger) = content.figures.ledgers.iter().find(|it| it.id == built.ledger) {
            figure.adds_up(ledger);
        }
        if let Some(table) = built.table.as_ref().and_then(|it| content.tables.get(it)) {
            figure.can_be_read(table);
        }
    }
}

/// What the rows of a ledger tell are members of the lists.
fn members(loader: &Loader<'_>, content: &Content, ledger: &FigureLedger) {
    let spot = loader.spot(PATH, &["ledger", &ledger.id, "row"]);
    for (dimension, _) in LISTED {
        let told = ledger.rows.iter().filter_map(|it| it.members.get(&dimension));
        listed(loader, content, dimension, told.collect(), &spot);
    }
}

/// The step that opens the cases of a ledger is there, its agency may take it, and all that it asks is told.
fn opens(loader: &Loader<'_>, content: &Content, ledger: &FigureLedger) {
    let Some(opening) = &ledger.opens else { return };
    let Some(programme) = content.programmes.get(&opening.programme) else { return };
    let tell = |key: &'static str, name: &str, what: &str, mend: String| {
        let spot = loader.spot(PATH, &["ledger", &ledger.id, "opens", key]);
        crate::names::dangling(what, name, &spot, mend, loader.findings);
    };
    let (id, of) = (&opening.step, &opening.programme);
    let opening_steps = || programme.steps.iter().filter(|it| it.opens);
    let Some(step) = opening_steps().find(|it| it.id == *id) else {
        let all = crate::reader::listed(opening_steps().map(|it| it.id.as_str()));
        return tell(
            "step",
            id.as_str(),
            "step that opens a case",
            format!("the steps that open `{of}` are {all}"),
        );
    };
    if !step.by.iter().any(|it| it == opening.by.as_str()) {
        let mend =
            format!("`{id}` is taken by {}", crate::reader::listed(step.by.iter().map(String::as_str)));
        tell("by", opening.by.as_str(), "agency that may open it", mend);
    }
    let asked = || step.needs.iter().chain(&step.may_record);
    for field in opening.with.keys().filter(|it| !asked().any(|asked| asked == *it)) {
        let mend = format!("`{id}` asks {}", crate::reader::listed(asked().map(|it| it.as_str())));
        tell("with", field.as_str(), "field that it asks", mend);
    }
    let by_rows = |field| {
        let dimension =
            programme.dimensions.iter().find(|(_, it)| *it == field).map(|(name, _)| name.as_str());
        let told = |name| ledger.rows.iter().all(|it| it.members.keys().any(|it| key(*it) == name));
        dimension.is_some_and(told)
    };
    for field in step.needs.iter().filter(|it| !opening.with.contains_key(*it) && !by_rows(*it)) {
        let message = format!("`{id}` asks `{field}`, which neither `with` nor every row tells");
        let spot = loader.spot(PATH, &["ledger", &ledger.id, "opens"]);
        let found = Diagnostic::error(&codes::MISSING_KEY, &spot, message);
        loader.findings.add(found.mend(format!("add `{field}` to `with`, or its dimension to every row")));
    }
}

/// The words for members of a dimension are on its list.
pub(super) fn listed(
    loader: &Loader<'_>,
    content: &Content,
    dimension: Dimension,
    told: BTreeSet<&String>,
    spot: &Spot,
) {
    let Some((_, list)) = LISTED.iter().find(|(it, _)| *it == dimension) else { return };
    let Some((_, known)) = content.enums.iter().find(|(id, _)| id.as_str() == *list) else { return };
    for word in told.into_iter().filter(|it| !known.contains(it)) {
        let meant = nearest(word, known.iter().map(String::as_str)).map(|it| format!("write `{it}`"));
        let mend = meant.unwrap_or_else(|| format!("its members are {}", known.join(", ")));
        crate::names::dangling(&format!("member of `{list}`"), word, spot, mend, loader.findings);
    }
}

impl Figure<'_> {
    fn tell(&self, key: &str, code: &'static codes::Code, message: String, mend: String) {
        let spot = self.loader.spot(PATH, &["figure", self.id, "built", key]);
        self.loader.findings.add(Diagnostic::error(code, &spot, message).mend(mend));
    }

    /// The rows that it counts are there, and they are as many as it says.
    fn adds_up(&self, ledger: &FigureLedger) {
        let mut all_told = true;
        for (dimension, members) in &self.built.members {
            let told: BTreeSet<&String> =
                ledger.rows.iter().filter_map(|it| it.members.get(dimension)).collect();
            for member in members.iter().filter(|it| !told.contains(it)) {
                all_told = false;
                let meant = nearest(member, told.iter().map(|it| it.as_str()));
                let mend = meant.map(|it| format!("write `{it}`"));
                let message = format!("no row of `{}` tells `{member}`", ledger.id);
                let mend = mend.unwrap_or_else(|| "count what its rows tell, or add the row".to_owned());
                self.tell(key(*dimension), &codes::DANGLING, message, mend);
            }
        }
        let counted = ledger.rows.iter().filter(|it| self.built.counts(it));
        let sum: u128 = counted.map(|it| u128::from(it.count)).sum();
        if all_told && sum != u128::from(self.built.is) {
            let (is, id) = (self.built.is, &ledger.id);
            let message =
                format!("{} is to be {is}, and the rows of `{id}` that it counts are {sum}", self.id);
            let mend = "correct `is`, the rows, or what it counts of them".to_owned();
            self.tell("is", &codes::BAD_VALUE, message, mend);
        }
    }

    /// The table has the cells that it counts.
    fn can_be_read(&self, table: &TableForm) {
        let told: Vec<Dimension> = table.rows.first().copied().into_iter().chain(table.column).collect();
        if table.estimate.is_some() || (table.stages && told.contains(&Dimension::Kind)) {
            let message = format!("`{}` has no cell that counts a figure", table.id);
            let mend = "name a table of counts whose kinds of facts are added".to_owned();
            self.tell("table", &codes::BAD_VALUE, message, mend);
        }
        for dimension in self.built.members.keys().filter(|it| !told.contains(it)) {
            let key = key(*dimension);
            let message = format!("`{}` has no cell for a `{key}`", table.id);
            let mend = format!("name a table with `{key}` across or as its first row, or take `{key}` out");
            self.tell(key, &codes::DANGLING, message, mend);
        }
    }
}

/// How `figures.toml` writes a dimension.
fn key(dimension: Dimension) -> &'static str {
    let names = crate::load::DIMENSIONS;
    names.iter().find(|(_, it)| *it == dimension).map_or("table", |(name, _)| name)
}
