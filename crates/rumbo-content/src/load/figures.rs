//! Reads `figures.toml`: what the source documents count, and the synthetic ledgers that must give it back. A country need
//! not have it.

use std::collections::BTreeMap;

use super::Loader;
use crate::layout::Place;
use crate::model::{
    BuiltFigure, Dimension, FigureEvent, FigureLedger, FigureRow, SourceFigure, SourceFigures,
};
use crate::names::Kind;
use crate::reader::Table;

const EVENTS: [(&str, FigureEvent); 4] = [
    ("receptions", FigureEvent::Receptions),
    ("entries", FigureEvent::Entries),
    ("placements", FigureEvent::Placements),
    ("seasons", FigureEvent::Seasons),
];

/// What is told of the people of a ledger.
const TOLD: [(&str, Dimension); 4] = [
    ("sex", Dimension::Sex),
    ("age_group", Dimension::AgeGroup),
    ("status", Dimension::Status),
    ("via", Dimension::Via),
];

impl<'a> Loader<'a> {
    pub(super) fn figures(&self) -> SourceFigures {
        let mut all = SourceFigures::default();
        for (_, (), it) in self.files(|it| matches!(it, Place::Figures).then_some(())) {
            all.ledgers.extend(it.list("ledger").iter().filter_map(|it| self.figure_ledger(it)));
            let ledgers: Vec<(&str, ())> = all.ledgers.iter().map(|it| (it.id.as_str(), ())).collect();
            all.figures.extend(it.list("figure").iter().filter_map(|it| self.figure(it, &ledgers)));
            it.finish();
        }
        all
    }

    fn figure_ledger(&self, it: &Table<'a>) -> Option<FigureLedger> {
        let id = it.need("id").and_then(|it| it.text());
        let holds = it.need("holds").and_then(|it| it.choice(&EVENTS));
        let from = it.need("from").and_then(|it| it.date());
        let until = it.need("until").and_then(|it| it.date());
        let later = it.need("years_later").and_then(|it| it.number("a number of years"));
        let rows = it.list("row").iter().filter_map(figure_row).collect();
        it.finish();
        Some(FigureLedger {
            id: id?.to_owned(),
            holds: holds?,
            from: from?,
            until: until?,
            years_later: later?,
            rows,
        })
    }

    fn figure(&self, it: &Table<'a>, ledgers: &[(&str, ())]) -> Option<SourceFigure> {
        let id = it.need("id").and_then(|it| it.text());
        let source = it.need("source").and_then(|it| it.text());
        let printed = it.need("printed").and_then(|it| it.text());
        let built = match it.table("built") {
            Some(built) => Some(self.built_figure(&built, ledgers)?),
            None => None,
        };
        it.finish();
        let text = |it: &str| it.to_owned();
        Some(SourceFigure { id: text(id?), source: text(source?), printed: text(printed?), built })
    }

    fn built_figure(&self, it: &Table<'a>, ledgers: &[(&str, ())]) -> Option<BuiltFigure> {
        let ledger = it.need("ledger").filter(|it| it.choice(ledgers).is_some()).and_then(|it| it.text());
        let table = it.get("table").and_then(|it| self.refer(Kind::Table, &it));
        let is = it.need("is").and_then(|it| it.number("a count"));
        let share_of = it.text("share_of");
        let share = share_of.zip(it.text("share")).map(|(of, share)| (of.to_owned(), share.to_owned()));
        let mut members = BTreeMap::new();
        for (name, dimension) in TOLD {
            if let Some(item) = it.get(name) {
                let all = item.items().iter().filter_map(|it| it.text()).map(str::to_owned).collect();
                members.insert(dimension, all);
            }
        }
        it.finish();
        Some(BuiltFigure { ledger: ledger?.to_owned(), table, members, is: is?, share })
    }
}

fn figure_row(it: &Table<'_>) -> Option<FigureRow> {
    let told = |(name, dimension)| Some((dimension, it.text(name)?.to_owned()));
    let members = TOLD.into_iter().filter_map(told).collect();
    let count = it.need("count").and_then(|it| it.number("a count"));
    it.finish();
    Some(FigureRow { members, count: count? })
}
