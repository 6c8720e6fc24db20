//! Reads `figures.toml`: what the source documents count, and the synthetic ledgers that must give it back. A country need
//! not have it. Whether a ledger and a table hold what a figure counts is checked once all is read.

use std::collections::BTreeMap;

use super::Loader;
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::findings::Spot;
use crate::layout::Place;
use crate::model::{
    BuiltFigure, Dimension, FigureEvent, FigureLedger, FigureRow, Opening, SourceFigure, SourceFigures,
};
use crate::names::Kind;
use crate::reader::{Item, Table};

const EVENTS: [(&str, FigureEvent); 7] = [
    ("receptions", FigureEvent::Receptions),
    ("returns", FigureEvent::Returns),
    ("entries", FigureEvent::Entries),
    ("placements", FigureEvent::Placements),
    ("certificates", FigureEvent::Certificates),
    ("seasons", FigureEvent::Seasons),
    ("openings", FigureEvent::Openings),
];

/// What is told of the people of a ledger.
const TOLD: [(&str, Dimension); 6] = [
    ("area", Dimension::Area),
    ("citizenship", Dimension::Citizenship),
    ("sex", Dimension::Sex),
    ("age_group", Dimension::AgeGroup),
    ("status", Dimension::Status),
    ("via", Dimension::Via),
];

/// What a figure may name.
struct Named<'a> {
    ledgers: Vec<(&'a str, ())>,
    /// Figures that a ledger gives.
    built: Vec<&'a str>,
}

/// Digits of a figure's code.
const CODE_DIGITS: usize = 3;

impl<'a> Loader<'a> {
    pub(super) fn figures(&self) -> SourceFigures {
        let mut all = SourceFigures::default();
        for (_, (), it) in self.files(|it| matches!(it, Place::Figures).then_some(())) {
            let (ledgers, figures) = (it.list("ledger"), it.list("figure"));
            self.once(&ledgers, &["id"], "the ledger");
            self.once(&figures, &["id"], "the figure");
            self.once(&figures, &["source", "printed"], "a figure that is printed there and so");
            all.ledgers.extend(ledgers.iter().filter_map(|it| self.figure_ledger(it)));
            // A ledger that could not be read has told its own mistakes.
            let named = |it: &Table<'a>| it.get("id")?.as_text();
            let built = figures.iter().filter(|it| it.get("built").is_some());
            let named = Named {
                ledgers: ledgers.iter().filter_map(named).map(|it| (it, ())).collect(),
                built: built.filter_map(named).collect(),
            };
            all.figures.extend(figures.iter().filter_map(|it| self.figure(it, &named)));
            it.finish();
        }
        all
    }

    /// No two tables of a list have the same words under these keys.
    fn once(&self, all: &[Table<'a>], keys: &[&'static str], what: &str) {
        let mut seen: BTreeMap<Vec<&str>, Spot> = BTreeMap::new();
        for it in all {
            let words = keys.iter().map(|key| it.get(key).and_then(|it| it.as_text()));
            let Some(words) = words.collect::<Option<Vec<_>>>() else { continue };
            let spot = it.spot_of(keys.first().copied().unwrap_or_default());
            if let Some(first) = seen.get(&words) {
                let message = format!("{what} `{}` is there twice", words.join(" · "));
                let found = Diagnostic::error(&codes::TWICE, &spot, message).see(first, "first here");
                self.findings.add(found.mend("correct or remove one of the two"));
            } else {
                seen.insert(words, spot);
            }
        }
    }

    fn figure_ledger(&self, it: &Table<'a>) -> Option<FigureLedger> {
        let id = it.need("id").and_then(|it| it.text());
        let holds = it.need("holds").and_then(|it| it.choice(&EVENTS));
        let from = it.need("from").and_then(|it| it.date());
        let until = it.need("until").and_then(|it| it.date());
        if from.zip(until).is_some_and(|(from, until)| until < from) {
            let message = "the ledger ends before it begins";
            let found = Diagnostic::error(&codes::BACKWARDS, &it.spot_of("until"), message);
            self.findings.add(found.mend("write its last day as `until`"));
        }
        let later = it.need("years_later").and_then(|it| it.number("a number of years"));
        let needed = holds.map_or(&[][..], told_by);
        let rows = it.list("row");
        if rows.is_empty() {
            let message = "the ledger says of nobody how many there are";
            let found = Diagnostic::error(&codes::MISSING_KEY, &it.spot(), message);
            self.findings.add(found.mend("add `row = [{ count = … }]`, with what sets its people apart"));
        }
        let rows: Vec<_> = rows.iter().map(|it| self.figure_row(it, needed)).collect();
        let opens = match holds {
            Some(FigureEvent::Openings) => it.need("opens").and_then(|it| it.table()),
            _ => None,
        };
        let opens = opens.map(|it| self.opening(&it));
        it.finish();
        Some(FigureLedger {
            id: id?.to_owned(),
            holds: holds?,
            from: from?,
            until: until?,
            years_later: later?,
            opens: match opens {
                Some(opens) => Some(opens?),
                None => None,
            },
            rows: rows.into_iter().collect::<Option<_>>()?,
        })
    }

    /// Which step opens each case; whether the programme has it is checked once all is read.
    fn opening(&self, it: &Table<'a>) -> Option<Opening> {
        let programme = it.need("programme").and_then(|it| self.refer(Kind::Programme, &it));
        let step = it.need("step").and_then(|it| it.word());
        let by = it.need("by").and_then(|it| self.refer(Kind::Agency, &it));
        let mut with = BTreeMap::new();
        if let Some(table) = it.table("with") {
            for (name, item) in table.entries() {
                if let (Some(field), Some(text)) = (self.id(name, &table), item.text()) {
                    with.insert(field, text.to_owned());
                }
            }
        }
        it.finish();
        Some(Opening { programme: programme?, step: step?, by: by?, with })
    }

    fn figure_row(&self, it: &Table<'a>, needed: &[&'static str]) -> Option<FigureRow> {
        let told = |(name, dimension)| Some((dimension, it.text(name)?.to_owned()));
        let members = TOLD.into_iter().filter_map(told).collect();
        for key in needed {
            it.need(key);
        }
        let count = it.need("count").and_then(|it| self.count(&it));
        it.finish();
        Some(FigureRow { members, count: count? })
    }

    fn figure(&self, it: &Table<'a>, named: &Named<'a>) -> Option<SourceFigure> {
        let id = it.need("id");
        let source = it.need("source");
        id.iter().for_each(|it| self.is_written(it, is_code, "an `F` and three digits, as `F004`"));
        source.iter().for_each(|it| self.is_written(it, is_line, "document and line, as `oas-2007:L36`"));
        let printed = it.need("printed").and_then(|it| it.text());
        let own = id.and_then(|it| it.as_text()).unwrap_or_default();
        let built = it.table("built").map(|it| self.built_figure(own, &it, named));
        it.finish();
        let text = |it: Item<'a>| it.as_text().map(str::to_owned);
        let (id, source, printed) = (text(id?)?, text(source?)?, printed?.to_owned());
        let built = match built {
            Some(built) => Some(built?),
            None => None,
        };
        Some(SourceFigure { id, source, printed, built })
    }

    fn built_figure(&self, own: &str, it: &Table<'a>, named: &Named<'a>) -> Option<BuiltFigure> {
        let ledger =
            it.need("ledger").filter(|it| it.choice(&named.ledgers).is_some()).and_then(|it| it.text());
        let table = it.get("table").map(|it| self.refer(Kind::Table, &it));
        let is = it.need("is").and_then(|it| self.count(&it));
        let (share_of, share) = if it.get("share").is_some() || it.get("share_of").is_some() {
            (it.need("share_of"), it.need("share"))
        } else {
            (None, None)
        };
        if let Some(of) = &share_of {
            self.is_another(of, own, &named.built);
        }
        let owned = |it: Option<Item<'a>>| it.and_then(|it| it.text()).map(str::to_owned);
        let share = owned(share_of).zip(owned(share));
        let mut members = BTreeMap::new();
        for (name, dimension) in TOLD {
            if let Some(item) = it.get(name) {
                let all = item.items().iter().filter_map(|it| it.text()).map(str::to_owned).collect();
                members.insert(dimension, all);
            }
        }
        it.finish();
        let table = match table {
            Some(table) => Some(table?),
            None => None,
        };
        Some(BuiltFigure { ledger: ledger?.to_owned(), table, members, is: is?, share })
    }

    /// How many there are of something.
    fn count(&self, it: &Item<'a>) -> Option<u64> {
        let count = it.int()?;
        let found = u64::try_from(count).ok().filter(|it| *it > 0);
        if found.is_none() {
            let message = format!("`{count}` is no count of what happened");
            let found = Diagnostic::error(&codes::BAD_VALUE, &it.spot(), message);
            self.findings.add(found.mend("write how many there are, at least 1, or remove it"));
        }
        found
    }

    /// What a figure is a share of is another one that a ledger gives.
    fn is_another(&self, of: &Item<'a>, own: &str, built: &[&str]) {
        let others: Vec<&str> = built.iter().copied().filter(|it| *it != own).collect();
        let Some(text) = of.text().filter(|it| !others.contains(it)) else { return };
        let message = format!("there is no other figure `{text}` that a ledger gives back");
        let found = Diagnostic::error(&codes::DANGLING, &of.spot(), message);
        self.findings.add(found.mend(format!("name one of {}", others.join(", "))));
    }

    fn is_written(&self, it: &Item<'a>, fits: impl Fn(&str) -> bool, how: &str) {
        let Some(text) = it.text().filter(|it| !fits(it)) else { return };
        let found = Diagnostic::error(&codes::BAD_ID, &it.spot(), format!("`{text}` is not {how}"));
        self.findings.add(found.mend(format!("write {how}")));
    }
}

/// What each row of a ledger must tell, because the files or steps that it is recorded by ask for it.
fn told_by(holds: FigureEvent) -> &'static [&'static str] {
    match holds {
        FigureEvent::Receptions | FigureEvent::Certificates => &["sex", "age_group"],
        FigureEvent::Returns => &["citizenship", "sex", "age_group"],
        FigureEvent::Entries => &["via"],
        FigureEvent::Placements => &["status"],
        FigureEvent::Seasons | FigureEvent::Openings => &[],
    }
}

fn is_code(text: &str) -> bool {
    text.strip_prefix('F').is_some_and(|it| it.len() == CODE_DIGITS && is_number(it))
}

fn is_line(text: &str) -> bool {
    text.split_once(":L").is_some_and(|(document, line)| !document.is_empty() && is_number(line))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit())
}
