//! What content says that it implements or encodes: systems of the source documents, rows of the inventory of law.

use std::collections::{BTreeMap, BTreeSet};

use rumbo_base::{InventoryId, SystemId};

use super::Loader;
use crate::codes;
use crate::coverage::{is_row, is_system};
use crate::diagnostic::Diagnostic;
use crate::layout::{self, Place};
use crate::model::{Content, Item, Step};
use crate::names::Kind;
use crate::reader::Table;

/// Rows of the inventory, by what says that it encodes them.
pub(super) type Claims = BTreeMap<(Kind, String), Vec<InventoryId>>;

impl<'a> Loader<'a> {
    /// Systems of the source documents.
    pub(super) fn implements(&self, table: &Table<'a>) -> Vec<SystemId> {
        let mut systems = Vec::new();
        for item in table.get("implements").map(|it| it.items()).unwrap_or_default() {
            let Some(id) = item.word::<SystemId>() else { continue };
            if !is_system(id.as_str()) {
                let message = format!("`{id}` is not a system of the source documents");
                let found = Diagnostic::error(&codes::NO_SUCH_SYSTEM, &item.spot(), message);
                self.findings.add(found.mend("write one of S001 to S242"));
            }
            systems.push(id);
        }
        systems
    }

    /// Notes which rows of the inventory of law something encodes.
    pub(super) fn inventory(&self, kind: Kind, id: &str, table: &Table<'a>) {
        let mut rows: Vec<InventoryId> = Vec::new();
        for item in table.get("inventory").map(|it| it.items()).unwrap_or_default() {
            let Some(row) = item.word::<InventoryId>() else { continue };
            if !is_row(row.as_str()) {
                let message = format!("`{row}` is not a row of the inventory of law");
                let found = Diagnostic::error(&codes::NO_SUCH_ROW, &item.spot(), message);
                self.findings.add(found.mend("write one of R001 to R313"));
            } else if rows.contains(&row) {
                let found = Diagnostic::error(&codes::TWICE, &item.spot(), format!("`{row}` is there twice"));
                self.findings.add(found.mend("remove one"));
            }
            rows.push(row);
        }
        self.claims.borrow_mut().insert((kind, id.to_owned()), rows);
    }

    /// Every item of a country, with what it covers and how many stories or examples try it.
    pub(super) fn items(&self, content: &Content) -> Vec<Item> {
        let stories = self.stories();
        let told = |id: &str| stories.get(id).copied().unwrap_or(0);
        let claims = self.claims.borrow();
        let mut items = Vec::new();
        let mut add = |kind: Kind, id: &str, implements: &[SystemId], scenarios| {
            let inventory = claims.get(&(kind, id.to_owned())).cloned().unwrap_or_default();
            let (id, implements) = (id.to_owned(), implements.to_vec());
            items.push(Item { kind: kind.word(), id, implements, inventory, scenarios });
        };
        for (id, it) in &content.programmes {
            add(Kind::Programme, id.as_str(), &it.implements, told(id.as_str()));
        }
        for (id, it) in &content.permits {
            let issued = |step: &Step| step.issues.as_ref().is_some_and(|it| it.permit == *id);
            let by = content.programmes.values().filter(|it| it.steps.iter().any(issued));
            add(Kind::Permit, id.as_str(), &it.implements, by.map(|it| told(it.id.as_str())).sum());
        }
        let built: Vec<_> = content.figures.figures.iter().filter_map(|it| it.built.as_ref()).collect();
        for (id, it) in &content.tables {
            // A figure that a ledger must give back in a table is an example of that table.
            let read = built.iter().filter(|figure| figure.table.as_ref() == Some(id)).count();
            add(Kind::Table, id.as_str(), &it.implements, read);
        }
        let examples = &content.obligations.examples;
        for it in &content.obligations.all {
            let shown = examples.iter().filter(|example| example.obligation == it.id).count();
            add(Kind::Obligation, it.id.as_str(), &it.implements, shown);
        }
        let tried = tried(content);
        for (id, it) in &content.rule_forms {
            add(Kind::Rule, id.as_str(), &[], it.examples.len());
        }
        for it in content.parameters.iter() {
            add(Kind::Parameter, it.id.as_str(), &[], tried.get(it.id.as_str()).copied().unwrap_or(0));
        }
        for id in content.enums.keys() {
            add(Kind::Enum, id.as_str(), &[], 0);
        }
        let implements = content.coherence.implements.clone();
        if !implements.is_empty() {
            let (kind, id) = ("view", "coherence".to_owned());
            // What it shows of each right are programmes, and their stories tell how the duties are kept.
            let rights = content.coherence.rights.iter();
            let carriers: BTreeSet<&str> =
                rights.flat_map(|it| &it.programmes).map(|it| it.as_str()).collect();
            let scenarios = carriers.into_iter().map(told).sum();
            items.push(Item { kind, id, implements, inventory: Vec::new(), scenarios });
        }
        items
    }

    /// How many stories each programme has.
    fn stories(&self) -> BTreeMap<&'a str, usize> {
        let mut told: BTreeMap<&str, usize> = BTreeMap::new();
        for path in self.bundle.paths() {
            if let Some(Place::Scenario(programme)) = layout::place(path) {
                let count = told.entry(programme).or_default();
                *count = count.saturating_add(1);
            }
        }
        told
    }
}

/// How many examples read each parameter, by way of their rules.
fn tried(content: &Content) -> BTreeMap<String, usize> {
    let mut tried: BTreeMap<String, usize> = BTreeMap::new();
    for (id, form) in &content.rule_forms {
        let read = content.rules.get(id).map(|it| it.parameters(&content.parameters, None));
        for parameter in read.into_iter().flatten() {
            let count = tried.entry(parameter.to_string()).or_default();
            *count = count.saturating_add(form.examples.len());
        }
    }
    tried
}
