//! Foreigners whom the Institute has at its disposal in the demo's year: as many are handed over to their own country, of that sex, as
//! the published figures of 2005 say, scaled down. Most come in with lists; some are followed from the review to the bus. What else
//! becomes of people in a station is invented: each way once, whatever the scale.

use std::io::Write;
use std::path::Path;

use jiff::SignedDuration;
use rumbo_app::App;
use rumbo_app::demo::people::Dice;
use rumbo_base::{CaseId, Instant};
use rumbo_content::feeds::RETURNS;

use super::cast::{Cast, Scene, Words};
use super::months::{HOUR, import};
use super::returns::COARSER;
use super::stays::{self, Course, Deed, PLOTS, What};
use super::{Wanted, YEAR};
use crate::cli::{Failure, write_file};

const PROGRAMME: &str = "presentation-and-return";
/// Foreigners whom Mexico handed over in 2005, “nearly a quarter of a million” (`oas-2007:L42`, figure F010): events, not people.
const HANDED_OVER_IN_A_YEAR: u64 = 250_000;
/// Of them Central Americans, “almost 220,000” (F011), and women, 20,349 (F012), which is of the second “a little less than 10 %”.
const CENTRAL_AMERICANS: u64 = 220_000;
const WOMEN: u64 = 20_349;
/// Of five who are handed over so many are followed; the others come in with the month's list.
const FOLLOWED_OF_FIVE: u64 = 2;
const NEAR: &[(&str, u64)] = &[("GTM", 45), ("HND", 36), ("SLV", 17), ("NIC", 2)];
const FAR: &[(&str, u64)] = &[("CUB", 4), ("COL", 3), ("ECU", 3), ("VEN", 2)];
const AGES: &[(&str, u64)] = &[("18-29", 60), ("30-59", 38), ("60-120", 2)];
const FOUND: &[(&str, u64)] = &[("inland_review", 70), ("verification_visit", 20), ("court_hand_over", 10)];
const STATION: &str = "estacion-tapachula";
const POINT: &str = "talisman";
/// Hours from being put at disposal to the hand-over of whoever asked for it at once.
const HOURS_TO_HAND_OVER: i64 = 26;
/// The place and the hand-over of the day after it stand in one month.
const DAYS: u64 = 20;
const COLUMNS: &str = "return_id,happened_at,place,document_issuer,document_number,nationality,sex,age_group,hand_over_hour,\
                       handed_to_authority";

/// Everybody whom the Institute has at its disposal, and what is still to be done.
pub(super) struct Station<'a> {
    app: &'a App,
    data: &'a Path,
    cast: Cast<'a>,
    dice: Dice,
    handed_over: u64,
    serial: u64,
    running: Vec<Running>,
    rows: Vec<String>,
}

/// Somebody who does not exist.
#[derive(Debug, Clone)]
struct Foreigner {
    number: String,
    nationality: &'static str,
    sex: &'static str,
    age: &'static str,
    /// The hour of the day at which they are put at disposal.
    hour: i64,
}

/// Somebody at the Institute's disposal, and how far their course has come.
struct Running {
    case: CaseId,
    who: Foreigner,
    begun: Instant,
    course: Course,
    next: usize,
}

impl<'a> Station<'a> {
    pub(super) fn new(app: &'a App, wanted: &Wanted<'a>) -> Self {
        let dice = Dice::new(wanted.seed ^ HANDED_OVER_IN_A_YEAR);
        let handed_over = HANDED_OVER_IN_A_YEAR / wanted.scale.max(1) / COARSER;
        let (cast, running, rows) = (Cast::new(app, PROGRAMME), Vec::new(), Vec::new());
        Self { app, data: wanted.data, cast, dice, handed_over, serial: 0, running, rows }
    }

    /// A month: who is put at disposal in it, what goes on from before, and the list of those who were handed over.
    pub(super) fn work(&mut self, month: i8, from: Instant, now: Instant) -> Result<(), Failure> {
        for (serial, plot) in PLOTS.iter().enumerate().filter(|(_, it)| it.month == month) {
            let who = Foreigner {
                number: format!("SYNP{serial:08}"),
                nationality: plot.nationality,
                sex: plot.sex,
                age: "18-29",
                hour: i64::from(HOUR) + plot.hours % 24,
            };
            let begun = from + SignedDuration::from_hours(plot.hours);
            self.dispose(who, ("inland_review", plot.cares), plot.course, (begun, now))?;
        }
        if (1..=12).contains(&month) {
            let through = self.handed_over * u64::from(month.unsigned_abs()) / 12;
            while self.serial < through {
                self.serial += 1;
                self.next_one(month, from, now)?;
            }
        }
        for mut it in std::mem::take(&mut self.running) {
            while let Some(deed) = it.course.get(it.next).filter(|deed| it.at(deed) <= now) {
                self.act(&it, deed, now)?;
                it.next += 1;
            }
            if it.next < it.course.len() {
                self.running.push(it);
            }
        }
        self.list(now)
    }

    /// The next of those who are handed over in a month: followed, or a row of its list, or both.
    fn next_one(&mut self, month: i8, from: Instant, now: Instant) -> Result<(), Failure> {
        let who = self.somebody();
        let days = self.dice.below(DAYS);
        let day = i64::try_from(days).unwrap_or_default();
        // Whoever is found on one day is handed over on the next.
        let row = format!(
            "H{},{YEAR}-{month:02}-{:02}T{:02}:00:00,{POINT},SYN,{},{},{},{},{},yes",
            self.serial,
            day + 2,
            who.hour_of_hand_over(),
            who.number,
            who.nationality,
            who.sex,
            who.age,
            who.hour_of_hand_over()
        );
        if self.serial % 5 >= FOLLOWED_OF_FIVE {
            self.rows.push(row);
            return Ok(());
        }
        let (late, listed, consulate) =
            (self.dice.permille(50), self.dice.permille(500), self.dice.permille(600));
        let course = match (late, listed, consulate) {
            (true, ..) => stays::RETURNED_LATE,
            (false, true, _) => {
                self.rows.push(row);
                stays::ON_THE_BUS
            }
            (false, false, true) => stays::RETURNED_WITH_A_CONSUL,
            (false, false, false) => stays::RETURNED,
        };
        let found = self.dice.weighted(FOUND).copied().unwrap_or("inland_review");
        let begun = from + SignedDuration::from_hours(24 * day + who.hour - i64::from(HOUR));
        self.dispose(who, (found, false), course, (begun, now))
    }

    fn somebody(&mut self) -> Foreigner {
        let near = self.dice.below(HANDED_OVER_IN_A_YEAR) < CENTRAL_AMERICANS;
        let nationality = self.dice.weighted(if near { NEAR } else { FAR }).copied().unwrap_or("GTM");
        let sex = if self.dice.below(CENTRAL_AMERICANS) < WOMEN { "female" } else { "male" };
        let age = self.dice.weighted(AGES).copied().unwrap_or("18-29");
        let hour = 8 + i64::try_from(self.dice.below(4)).unwrap_or_default();
        Foreigner { number: format!("SYNE{:08}", self.serial), nationality, sex, age, hour }
    }

    fn dispose(
        &mut self,
        who: Foreigner,
        (found, cares): (&str, bool),
        course: Course,
        (begun, now): (Instant, Instant),
    ) -> Result<(), Failure> {
        let mut fields = who.fields();
        fields.extend([
            ("how_found", found.to_owned()),
            ("written_order", "true".to_owned()),
            ("cares_for_child", cares.to_string()),
            ("trafficking_victim", "false".to_owned()),
        ]);
        let scene = Scene { by: "inm-control", at: begun, now, place: Some(STATION) };
        let case = self.cast.open("put-at-disposal", who.number.clone(), &fields, &scene)?;
        self.running.push(Running { case, who, begun, course, next: 0 });
        Ok(())
    }

    fn act(&mut self, it: &Running, deed: &Deed, now: Instant) -> Result<(), Failure> {
        let (_, by, what) = deed;
        let scene = |place| Scene { by, at: it.at(deed), now, place };
        let (case, cast) = (it.case, &mut self.cast);
        match what {
            What::Step(step, fields, ground) => cast.step(case, step, &words(fields), *ground, &scene(None)),
            What::Serve(step) => cast.serve(case, step, &scene(None)),
            What::TakenIn => cast.answer(case, true, &scene(None)),
            What::Report(what) => cast.report(case, what, &[], &scene(None)),
            What::Lodge => cast.step(case, "lodge", &[], None, &scene(Some(STATION))),
            What::HandOver => {
                let mut fields = it.who.fields();
                fields.push(("hand_over_hour", it.who.hour_of_hand_over().to_string()));
                fields.push(("handed_to_authority", "true".to_owned()));
                cast.step(case, "hand-over", &fields, None, &scene(Some(POINT)))
            }
        }
    }

    /// The list of the month as the point of hand-over sends it. Whom it finds on an open case goes on there.
    fn list(&mut self, now: Instant) -> Result<(), Failure> {
        if self.rows.is_empty() {
            return Ok(());
        }
        let path = self.data.join("returns.csv");
        let rows = std::mem::take(&mut self.rows);
        write_file(&path, |out| {
            writeln!(out, "{COLUMNS}")?;
            rows.iter().try_for_each(|row| writeln!(out, "{row}"))
        })?;
        import(self.app, &RETURNS, &path, now)
    }
}

impl Foreigner {
    fn fields(&self) -> Vec<Words> {
        let fields = [("nationality", self.nationality), ("sex", self.sex), ("age_group", self.age)];
        words(&fields)
    }

    fn hour_of_hand_over(&self) -> i64 {
        (self.hour + HOURS_TO_HAND_OVER) % 24
    }
}

impl Running {
    fn at(&self, deed: &Deed) -> Instant {
        self.begun + SignedDuration::from_hours(deed.0)
    }
}

fn words(fields: &[(&'static str, &'static str)]) -> Vec<Words> {
    fields.iter().map(|(name, value)| (*name, (*value).to_owned())).collect()
}
