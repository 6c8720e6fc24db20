//! What the sources count, given back: a synthetic ledger built to their figures, through the files and steps of real work, and
//! read in the tables that are published.
//!
//! How many of which is content (`figures.toml`); only how rows are spread over days and ports is invented here.

mod certificates;
mod ledgers;
mod openings;
mod places;

use std::collections::BTreeMap;
use std::path::Path;

use jiff::{Span, civil::Date};
use rumbo_app::App;
use rumbo_app::tables::Made;
use rumbo_base::{CivilDate, Instant, Zone};
use rumbo_content::{
    BuiltFigure, Bundle, Content, Dimension, FigureEvent, FigureLedger, FigureRow, SourceFigures,
};
use rumbo_stats::{Cell, Period, Table};

use crate::cli::{Failure, Session};
use crate::demo::{self, Farms};

/// The only event that says where a worker's season began.
const PLACED: &str = "seasonal-agricultural-workers/assign";

/// What is to be built.
pub(crate) struct Wanted<'a> {
    /// An empty folder.
    pub(crate) data: &'a Path,
    /// One of so many is recorded; of each row the rest that this does not divide is kept.
    pub(crate) share: u64,
    /// Only these ledgers; all if none is named.
    pub(crate) only: &'a [String],
}

/// What a ledger gives for a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Given {
    /// So many recorded, each for the share of them, and so many that the share does not divide.
    Counted { recorded: u64, rest: u64 },
    /// The table does not show it: too few people stand behind it at this share.
    Protected,
    /// The ledger was not asked for.
    NotBuilt,
}

/// A folder with the ledgers in it.
pub(crate) struct Build<'a> {
    app: App,
    figures: &'a SourceFigures,
    wanted: &'a Wanted<'a>,
    /// The past of a ledger is recorded late; the clock never goes back.
    now: Instant,
    zone: Zone,
}

impl<'a> Build<'a> {
    /// Makes the node.
    pub(crate) fn begin(
        wanted: &'a Wanted<'a>,
        bundle: Bundle,
        content: &'a Content,
        session: &Session,
    ) -> Result<Self, Failure> {
        let zone = content.country.zone.clone();
        let days = content.figures.ledgers.iter().map(|it| Days::of(it).map(|days| days.from));
        let first = days.collect::<Result<Vec<_>, _>>()?.into_iter().min();
        let begin = first.and_then(|day| zone.instant(day.at(0, 0, 0, 0)));
        let begin = begin.ok_or_else(|| {
            let mend = "add ledgers to figures.toml";
            Failure::mistake("content", "it has no ledgers of figures", mend)
        })?;
        let app = demo::invent((wanted.data, wanted.share), (bundle, content), begin, session)?;
        Ok(Self { app, figures: &content.figures, wanted, now: begin, zone })
    }

    /// Records every ledger that was asked for.
    pub(crate) fn record(&mut self, session: &Session) -> Result<(), Failure> {
        let mut ledgers: Vec<&FigureLedger> =
            self.figures.ledgers.iter().filter(|it| self.is_in(&it.id)).collect();
        ledgers.sort_by_key(|it| (it.until.year() + it.years_later, it.until));
        let bar = session.out.progress(ledgers.len() as u64, "ledgers");
        for ledger in ledgers {
            let days = Days::of(ledger)?;
            let morning = days.until.tomorrow().ok().and_then(|day| self.zone.instant(day.at(6, 0, 0, 0)));
            let morning = morning.ok_or_else(|| Failure::fault(format!("`{}` has no end", ledger.id)))?;
            self.now = self.now.max(morning);
            match ledger.holds {
                FigureEvent::Receptions => self.receptions(ledger, days)?,
                FigureEvent::Returns => self.returns(ledger, days)?,
                FigureEvent::Entries => self.entries(ledger, days)?,
                FigureEvent::Placements => self.placements(ledger, days)?,
                FigureEvent::Certificates => self.certificates(ledger, days)?,
                FigureEvent::Seasons => self.seasons(days)?,
                FigureEvent::Openings => self.openings(ledger, days)?,
            }
            bar.inc(1);
        }
        bar.finish_and_clear();
        Ok(())
    }

    /// One worker, season after season, through every step of each.
    fn seasons(&self, days: Days) -> Result<(), Failure> {
        for year in days.from.year()..=days.until.year() {
            Farms::of_one(&self.app, year, &self.zone)?.work(self.now)?;
        }
        Ok(())
    }

    fn is_in(&self, ledger: &str) -> bool {
        self.wanted.only.is_empty() || self.wanted.only.iter().any(|it| it == ledger)
    }

    /// How many of a row are recorded.
    fn share(&self, row: &FigureRow) -> u64 {
        row.count / self.wanted.share.max(1)
    }

    /// Reads a figure as it is published.
    pub(crate) fn read(&self, figure: &BuiltFigure) -> Result<Given, Failure> {
        let ledger = self.figures.ledgers.iter().find(|it| it.id == figure.ledger && self.is_in(&it.id));
        let Some(ledger) = ledger else { return Ok(Given::NotBuilt) };
        let days = Days::of(ledger)?;
        let period = Period::new(days.from, days.until).map_err(|why| Failure::fault(why.to_string()))?;
        let Some(id) = &figure.table else {
            let recorded = self.app.longest_history(PLACED, period)?;
            return Ok(Given::Counted { recorded, rest: 0 });
        };
        let Made::Table(table) = self.app.table(id, period, true)? else {
            return Err(Failure::fault(format!("`{id}` is an estimate, and a figure is a count")));
        };
        let rest = ledger.rows.iter().filter(|it| figure.counts(it));
        let rest = rest.map(|it| it.count % self.wanted.share.max(1)).sum();
        Ok(match shown(&table, &figure.members) {
            Some(recorded) => Given::Counted { recorded, rest },
            None => Given::Protected,
        })
    }

    /// Gives the node back.
    pub(crate) fn close(self) -> Result<(), Failure> {
        Ok(self.app.close()?)
    }
}

/// The days of a ledger as they are built.
#[derive(Debug, Clone, Copy)]
struct Days {
    from: Date,
    until: Date,
}

impl Days {
    fn of(ledger: &FigureLedger) -> Result<Self, Failure> {
        let later = |day: CivilDate| day.checked_add(Span::new().years(ledger.years_later));
        let wrong = |why: jiff::Error| Failure::fault(format!("`{}`: {why}", ledger.id));
        Ok(Self { from: later(ledger.from).map_err(wrong)?, until: later(ledger.until).map_err(wrong)? })
    }

    /// The day of one of so many, spread evenly.
    fn day(self, number: u64, of: u64) -> Date {
        let length = self.until.since(self.from).map_or(0, |it| it.get_days()).unsigned_abs();
        let after = u128::from(number) * u128::from(length + 1) / u128::from(of.max(1));
        let after = i64::try_from(after).unwrap_or(0);
        self.from.checked_add(Span::new().days(after)).unwrap_or(self.until).min(self.until)
    }
}

/// The sum of the cells of a table that a figure counts; nothing if one of them is not shown.
fn shown(table: &Table, members: &BTreeMap<Dimension, Vec<String>>) -> Option<u64> {
    let lines = table.rows.first().and_then(|it| members.get(it));
    let across = table.column.and_then(|it| members.get(&it));
    let counted = table.lines.iter().filter(|line| match (lines, line.labels.first()) {
        (None, first) => first.is_none(),
        (Some(all), first) => first.is_some_and(|it| all.contains(it)),
    });
    let mut sum = 0;
    for line in counted {
        let cells = line.cells.iter().enumerate();
        for (at, cell) in cells {
            let wanted = match across {
                None => at + 1 == line.cells.len(),
                Some(all) => table.columns.get(at).is_some_and(|it| all.contains(it)),
            };
            match (wanted, cell) {
                (false, _) => {}
                (true, Cell::Shown(count)) => sum += count,
                (true, Cell::Suppressed) => return None,
            }
        }
    }
    Some(sum)
}
