//! What councils did in the invented year: sessions held and one left out, a promise kept in mind and one forgotten. Invented, as all of it:
//! it shows how an obligation stands, and says nothing of any real body.

use jiff::civil::Date;
use rumbo_app::obligations::Telling;
use rumbo_app::{App, ObligationCommand};
use rumbo_base::{AgencyId, Instant, ObligationId, Zone};

use super::id;
use crate::cli::Failure;

/// A session: month, day, body.
const SESSIONS: &[(i8, i8, &str)] = &[
    (2, 20, "families-board"),
    (3, 27, "advisory-council"),
    (5, 22, "intersecretariat-commission"),
    (8, 14, "families-board"),
    (9, 18, "advisory-council"),
    (11, 13, "intersecretariat-commission"),
    (12, 10, "families-board"),
];
/// A promise, invented too.
struct Promise {
    /// Month and day on which it is made.
    made: (i8, i8),
    /// The day it is due.
    due: (i16, i8, i8),
    name: &'static str,
    owner: &'static str,
    text: &'static str,
}
const PROMISES: &[Promise] = &[
    Promise {
        made: (3, 27),
        due: (2025, 10, 31),
        name: "synthetic-map-of-shelters",
        owner: "dif",
        text: "a map of shelters (invented)",
    },
    Promise {
        made: (9, 18),
        due: (2026, 1, 25),
        name: "synthetic-free-interpreters",
        owner: "comar",
        text: "a list of interpreters (invented)",
    },
];
/// The second session of the families board is left out; this says so, in this month.
const JUDGED: (i8, i8, &str, &str) = (7, 20, "families-board", "2025-2");

/// The councils while the year passes.
pub(super) struct Councils<'a> {
    app: &'a App,
    year: i16,
    zone: &'a Zone,
    told: usize,
}

impl<'a> Councils<'a> {
    pub(super) fn new(app: &'a App, year: i16, zone: &'a Zone) -> Self {
        Self { app, year, zone, told: 0 }
    }

    /// Tells what has happened by now.
    pub(super) fn work(&mut self, now: Instant) -> Result<(), Failure> {
        let today = self.zone.date_of(now);
        let mut all = self.all()?;
        all.sort_by_key(|(on, _)| *on);
        for (on, what) in all.into_iter().skip(self.told).take_while(|(on, _)| *on <= today) {
            self.told += 1;
            let key = format!("demo-councils-{on}-{}", self.told);
            self.app.tell_obligation(Telling { what, actor: "secretariat".to_owned(), key, now })?;
        }
        Ok(())
    }

    fn all(&self) -> Result<Vec<(Date, ObligationCommand)>, Failure> {
        let day =
            |year, month, day| Date::new(year, month, day).map_err(|why| Failure::fault(why.to_string()));
        let mut all = Vec::new();
        for (month, of_month, body) in SESSIONS {
            let on = day(self.year, *month, *of_month)?;
            let (body, note) = ((*body).to_owned(), "invented minutes".to_owned());
            all.push((on, ObligationCommand::Session { body, on, note }));
        }
        for it in PROMISES {
            let what = ObligationCommand::Commit {
                id: id(ObligationId::parse(it.name))?,
                owner: Some(id(AgencyId::parse(it.owner))?),
                body: Some("advisory-council".to_owned()),
                text: it.text.to_owned(),
                due: Some(day(it.due.0, it.due.1, it.due.2)?),
            };
            all.push((day(self.year, it.made.0, it.made.1)?, what));
        }
        let (month, of_month, obligation, occasion) = JUDGED;
        let what = ObligationCommand::Judge {
            obligation: obligation.to_owned(),
            occasion: occasion.to_owned(),
            accepted: true,
            reason: "no minutes of a second session were found (invented)".to_owned(),
        };
        all.push((day(self.year, month, of_month)?, what));
        Ok(all)
    }
}
