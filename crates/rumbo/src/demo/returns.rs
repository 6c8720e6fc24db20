//! Mexicans who are sent back in the demo's year: as many, of that sex and age, as the published figures of 2005 say, scaled down.
//! Ports, hours and what becomes of them afterwards are invented.

use std::collections::BinaryHeap;

use jiff::SignedDuration;
use jiff::civil::Date;
use rumbo_app::App;
use rumbo_app::demo::people::Dice;
use rumbo_base::{CaseId, Instant, Zone};

use super::YEAR;
use super::cast::{Cast, Scene, Words};
use crate::cli::Failure;

const PROGRAMME: &str = "repatriated-nationals";
/// Repatriations of Mexicans from the United States in 2005 (`oas-2007:L36`, figure F004): events, not people.
pub(super) const RECEPTIONS_OF_A_YEAR: u64 = 1_024_000;
/// Of them by women and girls (175,045) and by minors (44,727), as printed.
pub(super) const BY_WOMEN: u64 = 175_045;
const BY_MINORS: u64 = 44_727;
/// One reception stands for so many times more than one visit: each goes through half a year of acts.
pub(super) const COARSER: u64 = 10;
/// Ports with the area of their arrangement and an invented weight.
pub(crate) const PORTS: &[((&str, &str), u64)] = &[
    (("tijuana-san-ysidro", "san_diego"), 28),
    (("nogales-deconcini", "nogales"), 18),
    (("nuevo-laredo-2", "laredo"), 14),
    (("matamoros-nuevo", "brownsville"), 11),
    (("reynosa-hidalgo", "mcallen"), 10),
    (("ciudad-juarez-santa-fe", "el_paso"), 8),
    (("san-luis-rio-colorado", "yuma"), 5),
    (("ciudad-acuna", "del_rio"), 4),
    (("ojinaga", "presidio"), 2),
];
/// Where people want to live, by an invented weight.
const DESTINATIONS: &[(&str, u64)] = &[
    ("MIC", 12),
    ("OAX", 11),
    ("GUA", 9),
    ("GRO", 9),
    ("PUE", 8),
    ("TLA", 3),
    ("CHP", 8),
    ("VER", 7),
    ("CMX", 6),
];
/// What a returnee finds at the reception, all of it granted.
pub(crate) const RIGHTS: [&str; 8] = [
    "had_phone",
    "had_water_food_care",
    "had_information",
    "had_no_discrimination",
    "had_transport_home",
    "had_separate_areas",
    "had_no_crowding",
    "had_dignity",
];
/// The visits, with the days after the plan on which they mostly take place.
const VISITS: [(&str, i64); 3] = [("visit-first", 27), ("visit-second", 84), ("visit-third", 171)];

/// Everybody who comes back, and what is still to be done for them.
pub(super) struct Returns<'a> {
    cast: Cast<'a>,
    dice: Dice,
    zone: &'a Zone,
    receptions: u64,
    serial: u64,
    visits: BinaryHeap<std::cmp::Reverse<(Instant, CaseId, usize)>>,
}

/// Somebody who does not exist, at a port.
struct Arrival {
    at: Instant,
    port: &'static str,
    fields: Vec<Words>,
    is_child: bool,
    at_night: bool,
}

impl<'a> Returns<'a> {
    pub(super) fn new(app: &'a App, seed: u64, scale: u64, zone: &'a Zone) -> Self {
        let receptions = RECEPTIONS_OF_A_YEAR / scale.max(1) / COARSER;
        let dice = Dice::new(seed ^ RECEPTIONS_OF_A_YEAR);
        Self { cast: Cast::new(app, PROGRAMME), dice, zone, receptions, serial: 0, visits: BinaryHeap::new() }
    }

    /// A month: who is received in it, and the visits that fall into it.
    pub(super) fn work(&mut self, month: i8, now: Instant) -> Result<(), Failure> {
        if (1..=12).contains(&month) {
            let through = self.receptions * u64::from(month.unsigned_abs()) / 12;
            while self.serial < through {
                self.serial += 1;
                if let Some(arrival) = self.arrival(month) {
                    self.receive(&arrival, now)?;
                }
            }
        }
        while let Some(std::cmp::Reverse((at, case, which))) =
            self.visits.peek().copied().filter(|it| it.0.0 <= now)
        {
            self.visits.pop();
            self.visit(case, which, at, now)?;
        }
        Ok(())
    }

    fn arrival(&mut self, month: i8) -> Option<Arrival> {
        let first = Date::new(YEAR, month, 1).ok()?;
        // Nobody comes in the last days of a month, so that all of a reception is told with its month.
        let day = first.checked_add(jiff::Span::new().days(i64::try_from(self.dice.below(22)).ok()?)).ok()?;
        let &(port, area) = self.dice.weighted(PORTS)?;
        let at_night = self.dice.permille(60);
        let hour = if at_night { 22 } else { 7 + i8::try_from(self.dice.below(11)).ok()? };
        let at = self.zone.instant(day.at(hour, 0, 0, 0))?;
        let is_child = self.dice.below(RECEPTIONS_OF_A_YEAR) < BY_MINORS;
        let age = if is_child {
            *self.dice.weighted(&[("0-11", 15), ("12-17", 85)])?
        } else {
            *self.dice.weighted(&[("18-29", 52), ("30-59", 46), ("60-120", 2)])?
        };
        let sex = if self.dice.below(RECEPTIONS_OF_A_YEAR) < BY_WOMEN { "female" } else { "male" };
        let care = match age {
            "0-11" | "12-17" => "child",
            "60-120" => "elderly",
            _ => *self.dice.weighted(&[("no_special_care", 95), ("infirm", 3), ("rescued_in_desert", 2)])?,
        };
        let kept = self.dice.permille(970);
        let fields = vec![
            ("sex", sex.to_owned()),
            ("age_group", age.to_owned()),
            ("care_group", care.to_owned()),
            ("area", area.to_owned()),
            ("handover_hour", hour.to_string()),
            ("belongings_returned", kept.to_string()),
        ];
        Some(Arrival { at, port, fields, is_child, at_night })
    }

    fn receive(&mut self, it: &Arrival, now: Instant) -> Result<(), Failure> {
        let scene = |by, minutes| Scene {
            by,
            at: it.at + SignedDuration::from_mins(minutes),
            now,
            place: Some(it.port),
        };
        let step = if it.is_child { "receive-child" } else { "receive" };
        let number = format!("SYNR{:08}", self.serial);
        let case = self.cast.open(step, number, &it.fields, &scene("inm", 0))?;
        let mut told = 30;
        if it.is_child {
            // Of fifty children one is told of too late: the breach is recorded.
            let alarmed = if self.dice.permille(20) { 95 } else { 20 };
            self.cast.step(case, "notify-child-protection", &[], None, &scene("inm", alarmed))?;
            self.cast.answer(case, true, &scene("pfpnna", alarmed + 30))?;
            self.cast.step(case, "hand-to-dif", &[], None, &scene("inm", alarmed + 40))?;
            self.cast.answer(case, true, &scene("dif", alarmed + 90))?;
            told = alarmed + 60 * 24 * 3;
            self.cast.step(case, "reunite-with-family", &[], None, &scene("dif", told))?;
        }
        if it.at_night {
            self.cast.report(case, "handed-over-at-night", &[], &scene("returnee", told))?;
        }
        if it.fields.contains(&("belongings_returned", "false".to_owned())) {
            self.cast.report(case, "belongings-were-kept", &[], &scene("returnee", told))?;
        }
        self.attend(case, it, told, now)
    }

    /// The reception, the papers and, for half of them, a plan.
    fn attend(&mut self, case: CaseId, it: &Arrival, told: i64, now: Instant) -> Result<(), Failure> {
        let scene = |by, minutes| Scene {
            by,
            at: it.at + SignedDuration::from_mins(told + minutes),
            now,
            place: None,
        };
        let rights: Vec<Words> = RIGHTS.into_iter().map(|name| (name, "true".to_owned())).collect();
        self.cast.step(case, "record-reception", &rights, None, &scene("inm", 20))?;
        if self.dice.permille(800) {
            self.cast.step(case, "issue-reception-certificate", &[], None, &scene("inm", 30))?;
        }
        if self.dice.permille(300) {
            let evidence = [("identity_evidence", "register_match".to_owned())];
            self.cast.step(case, "issue-temporary-curp", &evidence, None, &scene("renapo", 50))?;
        }
        if self.dice.permille(500) {
            self.plan(case, it.at + SignedDuration::from_mins(told + 60), now)
        } else {
            self.cast.step(case, "leave-programme", &[], None, &scene("returnee", 60))
        }
    }

    fn plan(&mut self, case: CaseId, at: Instant, now: Instant) -> Result<(), Failure> {
        let scene = |by, days: i64| Scene {
            by,
            at: (at + SignedDuration::from_hours(24 * days)).min(now),
            now,
            place: None,
        };
        let destination = self.dice.weighted(DESTINATIONS).copied().unwrap_or("MIC");
        let mut fields: Vec<Words> = vec![("destination", destination.to_owned())];
        let told = ["told_of_jobs", "told_of_housing", "agrees_to_referrals", "needs_work"];
        fields.extend(told.map(|name| (name, "true".to_owned())));
        let needs =
            ["needs_legal_help", "needs_education", "needs_health", "needs_economy", "needs_special_care"];
        fields.extend(needs.map(|name| (name, self.dice.permille(200).to_string())));
        fields.push(("needs_identity", "true".to_owned()));
        self.cast.step(case, "make-plan", &fields, None, &scene("inm", 0))?;
        for (step, agency) in [("refer-for-work", "stps"), ("refer-for-identity", "renapo")] {
            self.cast.step(case, step, &[], None, &scene("inm", 1))?;
            // Of ten hand-overs eight are accepted, one declined, one never answered.
            match self.dice.below(10) {
                0 => {}
                answer => self.cast.answer(case, answer > 1, &scene(agency, 3))?,
            }
        }
        if self.dice.permille(40) {
            let refusals = ["school-refused-a-paper", "bank-refused-a-paper", "office-refused-a-paper"];
            let what =
                self.dice.weighted(&refusals.map(|it| (it, 1))).copied().unwrap_or("bank-refused-a-paper");
            let paper = [("refused_document", "reception_certificate".to_owned())];
            self.cast.report(case, what, &paper, &scene("returnee", 5))?;
        }
        for (which, (_, days)) in VISITS.iter().enumerate() {
            // Of ten visits one comes too late or never.
            if self.dice.permille(900) {
                let at = at + SignedDuration::from_hours(24 * days);
                self.visits.push(std::cmp::Reverse((at, case, which)));
            }
        }
        Ok(())
    }

    fn visit(&mut self, case: CaseId, which: usize, at: Instant, now: Instant) -> Result<(), Failure> {
        let Some((step, _)) = VISITS.get(which) else { return Ok(()) };
        let chance = 300 + 200 * which as u64;
        let fields: [Words; 3] = ["has_work", "has_papers", "needs_met"]
            .map(|name| (name, self.dice.permille(chance).to_string()));
        let scene = Scene { by: "inm", at, now, place: None };
        self.cast.step(case, step, &fields, None, &scene)?;
        if which + 1 == VISITS.len() {
            self.cast.step(case, "close-plan", &[], None, &scene)?;
        }
        Ok(())
    }
}
