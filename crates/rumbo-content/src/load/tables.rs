//! Reads `tables/`: what is counted and how it is protected.

use std::collections::BTreeMap;

use rumbo_base::TableId;

use super::{Holds, Loader};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::layout::Place;
use crate::model::{CountBasis, Dimension, Estimate, Flow, PercentOf, TableForm};
use crate::names::Kind;
use crate::reader::Table;

const BASIS: [(&str, CountBasis); 5] = [
    ("persons", CountBasis::Persons),
    ("events", CountBasis::Events),
    ("cases", CountBasis::Cases),
    ("permits", CountBasis::Permits),
    ("places", CountBasis::Places),
];

/// Which areas a table lists, by the kind of place that they are.
const AREAS: [(&str, &str); 2] = [("state", "state"), ("province", "province")];

/// The dimensions of facts, by the names that content gives them.
pub(crate) const DIMENSIONS: [(&str, Dimension); 10] = [
    ("period", Dimension::Period),
    ("area", Dimension::Area),
    ("place", Dimension::Place),
    ("citizenship", Dimension::Citizenship),
    ("sex", Dimension::Sex),
    ("age_group", Dimension::AgeGroup),
    ("status", Dimension::Status),
    ("via", Dimension::Via),
    ("outcome", Dimension::Outcome),
    ("kind", Dimension::Kind),
];

/// Those whose members a list of the country closes, with the list.
pub(crate) const LISTED: [(Dimension, &str); 4] = [
    (Dimension::Citizenship, "country"),
    (Dimension::Sex, "sex"),
    (Dimension::AgeGroup, "age_group"),
    (Dimension::Via, "place_mode"),
];

impl<'a> Loader<'a> {
    pub(super) fn tables(&self) -> BTreeMap<TableId, TableForm> {
        let pick = |it| if let Place::Table(name) = it { Some(name) } else { None };
        let mut all = BTreeMap::new();
        for (_, name, it) in self.files(pick) {
            if let Some(table) = self.one_table(name, &it) {
                all.insert(table.id.clone(), table);
            }
            it.finish();
        }
        all
    }

    fn one_table(&self, name: &str, it: &Table<'a>) -> Option<TableForm> {
        let id = self.declared::<TableId>(Kind::Table, it, name);
        let implements = self.implements(it);
        let basis = it.need("basis").and_then(|it| it.choice(&BASIS));
        let flow =
            it.need("concept").and_then(|it| it.choice(&[("flow", Flow::Flow), ("stock", Flow::Stock)]));
        let facts = it.need("facts").map(|it| it.items()).unwrap_or_default();
        let facts: Vec<&str> = facts.iter().filter_map(|it| it.text()).collect();
        let rows = it.need("rows").map(|it| it.items()).unwrap_or_default();
        let rows: Vec<Dimension> = rows.iter().filter_map(|it| it.choice(&DIMENSIONS)).collect();
        let column = it.get("column").and_then(|it| it.choice(&DIMENSIONS));
        let bases =
            std::iter::once("line").chain(facts.iter().copied().filter(|_| column == Some(Dimension::Kind)));
        let bases: Vec<(&str, &str)> = bases.map(|it| (it, it)).collect();
        let percent = it.get("percent").and_then(|it| it.choice(&bases)).map(|it| match it {
            "line" => PercentOf::Line,
            column => PercentOf::Column(column.to_owned()),
        });
        let stages = self.stages(it, &rows, column) || matches!(percent, Some(PercentOf::Column(_)));
        let only = self.only_these(it, &rows, column);
        let areas = it.get("areas").and_then(|it| it.choice(&AREAS)).unwrap_or("state");
        let threshold = it.need("threshold").and_then(|it| self.parameter(Holds::Count, &it));
        let estimate = it.table("estimate").map(|it| self.estimate(&it));
        let estimate = match estimate {
            Some(None) => return None,
            Some(estimate) => estimate,
            None => None,
        };
        Some(TableForm {
            id: id?,
            implements,
            basis: basis?,
            flow: flow?,
            facts: facts.into_iter().map(str::to_owned).collect(),
            rows,
            column,
            areas,
            only,
            stages,
            percent,
            threshold: threshold?,
            estimate,
        })
    }

    /// Which members of its dimensions can be; whether they are on the lists is looked at once these are known.
    fn only_these(
        &self,
        it: &Table<'a>,
        rows: &[Dimension],
        column: Option<Dimension>,
    ) -> BTreeMap<Dimension, Vec<String>> {
        let mut only = BTreeMap::new();
        let Some(table) = it.table("only") else { return only };
        let listed = |(_, it): &(_, Dimension)| LISTED.iter().any(|(listed, _)| listed == it);
        for (name, dimension) in DIMENSIONS.into_iter().filter(listed) {
            let Some(told) = table.get(name) else { continue };
            if !rows.contains(&dimension) && column != Some(dimension) {
                let message = format!("the table has no `{name}`");
                let found = Diagnostic::error(&codes::DANGLING, &told.spot(), message);
                self.findings.add(found.mend("name it in `rows` or as `column`, or take it out here"));
            }
            let mut members: Vec<String> = Vec::new();
            for member in told.items() {
                let Some(text) = member.text() else { continue };
                if members.iter().any(|it| it == text) {
                    let message = format!("`{text}` is there twice");
                    let found = Diagnostic::error(&codes::TWICE, &member.spot(), message);
                    self.findings.add(found.mend("remove one of the two"));
                }
                members.push(text.to_owned());
            }
            only.insert(dimension, members);
        }
        table.finish();
        only
    }

    /// Whether the kinds of facts are stages of one course. Then the table must keep them apart.
    fn stages(&self, it: &Table<'a>, rows: &[Dimension], column: Option<Dimension>) -> bool {
        let stages = it.flag("stages");
        if stages && column != Some(Dimension::Kind) && rows.first() != Some(&Dimension::Kind) {
            let message = "the stages of one course would be added in it".to_owned();
            let found = Diagnostic::error(&codes::BAD_VALUE, &it.spot_of("stages"), message);
            let mend = "write `kind` as `column` or first in `rows`, or take `stages` out";
            self.findings.add(found.mend(mend));
        }
        stages
    }

    fn estimate(&self, it: &Table<'a>) -> Option<Estimate> {
        let programme = it.need("programme").and_then(|it| self.refer(Kind::Programme, &it));
        let clock = it.need("clock").and_then(|it| it.word());
        let unmatched = it.need("unmatched").and_then(|it| it.text());
        let inferred = it.need("inferred").and_then(|it| it.text());
        it.finish();
        let (unmatched, inferred) = (unmatched?.to_owned(), inferred?.to_owned());
        Some(Estimate { programme: programme?, clock: clock?, unmatched, inferred })
    }
}
