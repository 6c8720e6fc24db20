//! Ledgers that come in as files: receptions at ports, returns of foreigners, entries by air. Rows are spread evenly over days, ports and hours.

use std::io::Write;
use std::path::PathBuf;

use rumbo_app::demo::write_csv;
use rumbo_app::import::Options;
use rumbo_app::movement::RawMovement;
use rumbo_content::feeds::{Feed, MOVEMENTS, REPATRIATIONS, RETURNS};
use rumbo_content::{Dimension, FigureLedger, FigureRow};

use super::{Build, Days};
use crate::cli::{Failure, write_file};
use crate::demo::PORTS;

const AIRPORTS: [&str; 4] =
    ["aeropuerto-ciudad-de-mexico", "aeropuerto-cancun", "aeropuerto-guadalajara", "aeropuerto-monterrey"];
const RECEPTION_COLUMNS: &str = "reception_id,happened_at,place,document_issuer,document_number,sex,age_group,care_group,\
                                 area,handover_hour,belongings_returned";
/// Where foreigners are handed over.
const POINTS: [&str; 2] = ["talisman", "ciudad-hidalgo"];
const RETURN_COLUMNS: &str = "return_id,happened_at,place,document_issuer,document_number,nationality,sex,age_group,hand_over_hour,\
                              handed_to_authority";
/// Hand-overs and arrivals fall into the hours from this one on.
pub(super) const FIRST_HOUR: u64 = 9;
pub(super) const HOURS: u64 = 8;

impl Build<'_> {
    /// Lists of hand-overs: each row somebody else.
    pub(super) fn receptions(&self, ledger: &FigureLedger, days: Days) -> Result<(), Failure> {
        let path = self.file(ledger);
        let of = self.rows_of(ledger);
        write_file(&path, |out| {
            writeln!(out, "{RECEPTION_COLUMNS}")?;
            let mut number = 0;
            for row in &ledger.rows {
                let (sex, age) = (member(row, Dimension::Sex), member(row, Dimension::AgeGroup));
                let care = match age {
                    "0-11" | "12-17" => "child",
                    "60-120" => "elderly",
                    _ => "no_special_care",
                };
                for nth in 0..self.share(row) {
                    let ((port, area), _) = turn(PORTS, number);
                    let (day, hour) = (days.day(nth, self.share(row)), FIRST_HOUR + number % HOURS);
                    number += 1;
                    writeln!(
                        out,
                        "{id}-{number},{day}T{hour:02}:00:00,{port},SYN,SYN{id}{number},{sex},{age},{care},{area},{hour},yes",
                        id = ledger.id,
                    )?;
                }
            }
            Ok(())
        })?;
        self.import(&REPATRIATIONS, path, of)
    }

    /// Lists of foreigners handed over to their own country: each row somebody else.
    pub(super) fn returns(&self, ledger: &FigureLedger, days: Days) -> Result<(), Failure> {
        let path = self.file(ledger);
        let of = self.rows_of(ledger);
        write_file(&path, |out| {
            writeln!(out, "{RETURN_COLUMNS}")?;
            let mut number = 0;
            for row in &ledger.rows {
                let told = [Dimension::Citizenship, Dimension::Sex, Dimension::AgeGroup];
                let told = told.map(|it| member(row, it)).join(",");
                for nth in 0..self.share(row) {
                    let point = turn(&POINTS, number);
                    let (day, hour) = (days.day(nth, self.share(row)), FIRST_HOUR + number % HOURS);
                    number += 1;
                    writeln!(
                        out,
                        "{id}-{number},{day}T{hour:02}:00:00,{point},SYN,SYN{id}{number},{told},{hour},yes",
                        id = ledger.id,
                    )?;
                }
            }
            Ok(())
        })?;
        self.import(&RETURNS, path, of)
    }

    /// Entries of visitors by air: each row somebody else.
    pub(super) fn entries(&self, ledger: &FigureLedger, days: Days) -> Result<(), Failure> {
        let path = self.file(ledger);
        let of = self.rows_of(ledger);
        let row = |number: u64| RawMovement {
            movement_id: format!("{}-{number}", ledger.id),
            direction: "entry".to_owned(),
            happened_at: format!("{}T{:02}:00:00", days.day(number, of), FIRST_HOUR + number % HOURS),
            place: turn(&AIRPORTS, number).to_owned(),
            document_kind: "passport".to_owned(),
            document_issuer: "USA".to_owned(),
            document_number: format!("SYN{}{number}", ledger.id),
            nationality: "USA".to_owned(),
            born: "1980-06-15".to_owned(),
            sex: "not_stated".to_owned(),
            condition: "VSP".to_owned(),
            days_granted: "30".to_owned(),
            visa: "none".to_owned(),
            ..RawMovement::default()
        };
        write_file(&path, |out| {
            let mut rows = (0..of).map(row);
            // The header comes with the first row; the others follow one by one, so that they never stand in memory.
            write_csv(rows.by_ref().take(1).collect::<Vec<_>>().iter(), out)?;
            for row in rows {
                let mut line = Vec::new();
                write_csv(std::iter::once(&row), &mut line)?;
                let header = line.iter().position(|it| *it == b'\n').map_or(0, |at| at + 1);
                out.write_all(line.get(header..).unwrap_or_default())?;
            }
            Ok(())
        })?;
        self.import(&MOVEMENTS, path, of)
    }

    /// How many rows of a ledger are recorded.
    pub(super) fn rows_of(&self, ledger: &FigureLedger) -> u64 {
        ledger.rows.iter().map(|row| self.share(row)).sum()
    }

    pub(super) fn file(&self, ledger: &FigureLedger) -> PathBuf {
        self.wanted.data.join(format!("{}.csv", ledger.id))
    }

    /// Brings a file in, as anybody would; the file goes, the ledger stays.
    pub(super) fn import(&self, feed: &'static Feed, path: PathBuf, rows: u64) -> Result<(), Failure> {
        if rows > 0 {
            let options = Options { source: "figures".to_owned(), rejects: None, now: self.now };
            let plan = self.app.examine_import((feed, &path), &options, |_| ())?;
            let imported = self.app.import(&plan, &options, |_| ())?;
            if let Some(bad) = plan.mistakes.first().or(imported.failed.first()) {
                let place = format!("synthetic file `{}`, line {}, {}", path.display(), bad.line, bad.column);
                return Err(Failure::mistake(
                    place,
                    format!("`{}` {}", bad.value, bad.why),
                    bad.mend.clone(),
                ));
            }
        }
        let wrong = |cause| rumbo_app::Fault::Write { path: path.display().to_string(), cause };
        Ok(std::fs::remove_file(&path).map_err(wrong)?)
    }
}

/// The word that a row has for a dimension.
pub(super) fn member(row: &FigureRow, dimension: Dimension) -> &str {
    row.members.get(&dimension).map(String::as_str).unwrap_or_default()
}

/// One of a list, in turn.
pub(super) fn turn<T: Copy + Default>(all: &[T], number: u64) -> T {
    let at = number.checked_rem(all.len() as u64).and_then(|it| usize::try_from(it).ok());
    at.and_then(|at| all.get(at)).copied().unwrap_or_default()
}
