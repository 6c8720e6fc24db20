//! A year of movements: who enters where and when, for how long, and what of it is told late or never.

use std::io::Write;

use jiff::civil::{Date, DateTime};

use crate::demo::people::{Dice, Person};
use crate::movement::{COLUMNS, RawMovement};

/// Arrivals of foreigners by air in about 18 months: 10.6 million (`oas-2007:L56`, figure F014).
const AIR_ARRIVALS_18_MONTHS: u64 = 10_600_000;

/// How large a synthetic year is.
#[derive(Debug, Clone, Copy)]
pub enum Scale {
    /// One invented arrival by air stands for so many real ones.
    OneTo(u64),
    /// At least so many rows, for measuring.
    Rows(u64),
}

/// A synthetic year.
#[derive(Debug, Clone, Copy)]
pub struct Year {
    /// The calendar year.
    pub year: i16,
    /// Its size.
    pub scale: Scale,
    /// The dice.
    pub seed: u64,
}

/// A movement with the moment at which its file was written: late news has a later one.
#[derive(Debug, Clone)]
pub struct TimedRow {
    /// The month of the file that tells of it, 1 to 12; 13 is the January after.
    pub month: i8,
    /// Local time, for sorting.
    pub at: DateTime,
    /// The order in which it was invented.
    serial: u64,
    /// The row.
    pub row: RawMovement,
}

/// Airports and their weight among arrivals.
const AIRPORTS: &[(&str, u64)] = &[
    ("aeropuerto-cancun", 45),
    ("aeropuerto-ciudad-de-mexico", 30),
    ("aeropuerto-los-cabos", 12),
    ("aeropuerto-guadalajara", 8),
    ("aeropuerto-monterrey", 5),
];
/// Land crossings and their weight.
const CROSSINGS: &[(&str, u64)] = &[
    ("tijuana-san-ysidro", 40),
    ("ciudad-hidalgo", 22),
    ("talisman", 18),
    ("nuevo-laredo-2", 12),
    ("subteniente-lopez", 8),
];
/// Months' weights: winter, Easter and summer are fuller.
const MONTHS: &[(i8, u64)] =
    &[(1, 9), (2, 9), (3, 11), (4, 9), (5, 7), (6, 8), (7, 10), (8, 8), (9, 5), (10, 6), (11, 8), (12, 10)];

impl Year {
    /// Every movement of the year in the order in which files tell of it.
    pub fn movements(&self) -> Vec<TimedRow> {
        let mut maker =
            Maker { dice: Dice::new(self.seed), year: self.year, rows: Vec::new(), people: 0, movements: 0 };
        match self.scale {
            Scale::OneTo(scale) => {
                let by_air = AIR_ARRIVALS_18_MONTHS * 12 / 18 / scale.max(1);
                // By land: invented, a fifth of the arrivals by air.
                for turn in 0..by_air + by_air / 5 {
                    maker.visit(turn >= by_air);
                }
            }
            Scale::Rows(rows) => {
                while (maker.rows.len() as u64) < rows {
                    let by_land = maker.dice.permille(167);
                    maker.visit(by_land);
                }
            }
        }
        let mut rows = maker.rows;
        rows.sort_by_key(|it| (it.month, it.at, it.serial));
        // The source numbers movements as it learns of them.
        for (number, it) in (1u64..).zip(&mut rows) {
            it.row.movement_id = format!("{}-{number:08}", self.year);
        }
        rows
    }
}

struct Maker {
    dice: Dice,
    year: i16,
    rows: Vec<TimedRow>,
    people: u64,
    movements: u64,
}

impl Maker {
    fn visit(&mut self, by_land: bool) {
        let Some(day) = self.day() else { return };
        self.people += 1;
        let person = Person::invent(&mut self.dice, self.people, by_land, day);
        let ports = if by_land { CROSSINGS } else { AIRPORTS };
        let place = self.dice.weighted(ports).copied().unwrap_or("aeropuerto-ciudad-de-mexico");
        let at = self.hour(day);
        if self.dice.permille(8) {
            self.rejected(&person, place, at);
            return;
        }
        if self.dice.permille(2) {
            // Someone leaves of whom no entry is known.
            self.exit(&person, place, at, false);
            return;
        }
        let resident = self.dice.permille(12);
        let days = self.stay();
        self.entry(&person, place, at, resident);
        let left = at.checked_add(jiff::Span::new().days(days).hours(3));
        let goes = !resident && !self.dice.permille(6);
        if let Ok(left) = left
            && goes
        {
            let late = self.dice.permille(10);
            self.exit(&person, place, left, late);
        }
        // A few return; of some of them the exit was never recorded.
        if !resident && self.dice.permille(25) {
            let again = at.checked_add(jiff::Span::new().days(days + 30));
            if let Ok(again) = again.map(|it| if it.year() == self.year { it } else { at })
                && again > at
            {
                self.entry(&person, place, again, false);
                if let Ok(left) = again.checked_add(jiff::Span::new().days(5)) {
                    self.exit(&person, place, left, false);
                }
            }
        }
    }

    fn day(&mut self) -> Option<Date> {
        let month = *self.dice.weighted(MONTHS)?;
        let first = Date::new(self.year, month, 1).ok()?;
        let day = self.dice.below(u64::from(first.days_in_month().unsigned_abs()));
        first.checked_add(jiff::Span::new().days(i64::try_from(day).ok()?)).ok()
    }

    fn hour(&mut self, day: Date) -> DateTime {
        let minute = self.dice.below(24 * 60);
        let (hour, minute) =
            (i8::try_from(minute / 60).unwrap_or(12), i8::try_from(minute % 60).unwrap_or(0));
        day.at(hour, minute, 0, 0)
    }

    /// Days of a stay: mostly a week, some a season, a few longer than any visitor may.
    fn stay(&mut self) -> i64 {
        let band = self.dice.weighted(&[
            ((2u64, 6u64), 300),
            ((5, 9), 420),
            ((10, 20), 200),
            ((28, 60), 40),
            ((90, 85), 30),
            ((181, 60), 6),
            ((260, 80), 4),
        ]);
        let (least, width) = band.copied().unwrap_or((7, 3));
        i64::try_from(least + self.dice.below(width)).unwrap_or(7)
    }

    fn row(&self, person: &Person, direction: &str, place: &str, at: DateTime) -> RawMovement {
        RawMovement {
            direction: direction.to_owned(),
            happened_at: at.to_string(),
            place: place.to_owned(),
            document_kind: "passport".to_owned(),
            document_issuer: person.nationality.to_owned(),
            document_number: person.number.clone(),
            nationality: person.nationality.to_owned(),
            born: person.born.to_string(),
            sex: person.sex.to_owned(),
            ..RawMovement::default()
        }
    }

    fn entry(&mut self, person: &Person, place: &str, at: DateTime, resident: bool) {
        let mut row = self.row(person, "entry", place, at);
        if resident {
            row.condition = "RT".to_owned();
            row.visa = "resident".to_owned();
        } else {
            row.condition = "VSP".to_owned();
            row.visa = "none".to_owned();
            let days = self.dice.weighted(&[("180", 80), ("90", 8), ("30", 8), ("15", 4)]).copied();
            row.days_granted = days.unwrap_or("180").to_owned();
        }
        self.push(row, at, false);
    }

    fn exit(&mut self, person: &Person, place: &str, at: DateTime, late: bool) {
        if at.year() == self.year {
            let mut row = self.row(person, "exit", place, at);
            // Residents stay in this year: whoever leaves had come as a visitor.
            row.condition = "VSP".to_owned();
            self.push(row, at, late);
        }
    }

    fn rejected(&mut self, person: &Person, place: &str, at: DateTime) {
        let mut row = self.row(person, "rejection", place, at);
        // Two in a hundred were turned away without the second review that LM 87 orders: the breach is recorded.
        row.second_review = if self.dice.permille(980) { "yes" } else { "no" }.to_owned();
        let ground =
            self.dice.weighted(&[("requirements-not-met", 85), ("documents-not-authentic", 15)]).copied();
        row.ground = ground.unwrap_or("requirements-not-met").to_owned();
        self.push(row, at, false);
    }

    fn push(&mut self, row: RawMovement, at: DateTime, late: bool) {
        let month =
            if late { at.month() + 1 + i8::try_from(self.dice.below(3)).unwrap_or(0) } else { at.month() };
        self.movements += 1;
        self.rows.push(TimedRow { month: month.min(13), at, serial: self.movements, row });
    }
}

/// Writes rows as a movements file.
pub fn write_csv<'a>(
    rows: impl Iterator<Item = &'a RawMovement>,
    to: &mut impl Write,
) -> std::io::Result<()> {
    writeln!(to, "{}", COLUMNS.join(","))?;
    for row in rows {
        // Every invented value is free of commas and quotes, so the row needs no quoting.
        let columns = [
            &row.movement_id,
            &row.direction,
            &row.happened_at,
            &row.place,
            &row.document_kind,
            &row.document_issuer,
            &row.document_number,
            &row.nationality,
            &row.born,
            &row.sex,
            &row.condition,
            &row.days_granted,
            &row.visa,
            &row.second_review,
            &row.ground,
        ];
        let line: Vec<&str> = columns.iter().map(|it| it.as_str()).collect();
        writeln!(to, "{}", line.join(","))?;
    }
    Ok(())
}
