//! Lists of hand-overs as ports send them each month: adults of whom nothing more is told. They make a year as mixed as the
//! published figures say; a demo to look at has none, for a queue of thousands shows nobody anything.

use std::io::Write;
use std::path::Path;

use rumbo_app::App;
use rumbo_app::demo::people::Dice;
use rumbo_base::Instant;
use rumbo_content::feeds::REPATRIATIONS;

use super::months::import;
use super::returns::{BY_WOMEN, PORTS, RECEPTIONS_OF_A_YEAR};
use super::{Wanted, YEAR};
use crate::cli::{Failure, write_file};

const COLUMNS: &str = "reception_id,happened_at,place,document_issuer,document_number,sex,age_group,care_group,area,\
                       handover_hour,belongings_returned";

/// The lists of a year.
pub(super) struct Lists<'a> {
    app: &'a App,
    data: &'a Path,
    dice: Dice,
    receptions: u64,
    serial: u64,
}

impl<'a> Lists<'a> {
    pub(super) fn new(app: &'a App, wanted: &Wanted<'a>) -> Self {
        let receptions = wanted.lists.map_or(0, |scale| RECEPTIONS_OF_A_YEAR / scale.max(1));
        let dice = Dice::new(wanted.seed ^ BY_WOMEN);
        Self { app, data: wanted.data, dice, receptions, serial: 0 }
    }

    /// The list of a month.
    pub(super) fn work(&mut self, month: i8, now: Instant) -> Result<(), Failure> {
        let through = self.receptions * u64::from(month.clamp(0, 12).unsigned_abs()) / 12;
        if through == self.serial {
            return Ok(());
        }
        let path = self.data.join("hand-overs.csv");
        write_file(&path, |out| {
            writeln!(out, "{COLUMNS}")?;
            while self.serial < through {
                self.serial += 1;
                let row = self.row(month);
                writeln!(out, "{row}")?;
            }
            Ok(())
        })?;
        import(self.app, &REPATRIATIONS, &path, now)
    }

    fn row(&mut self, month: i8) -> String {
        let (serial, day, hour) = (self.serial, 1 + self.dice.below(22), 8 + self.dice.below(9));
        let (port, area) = self.dice.weighted(PORTS).copied().unwrap_or(("tijuana-san-ysidro", "san_diego"));
        let sex = if self.dice.below(RECEPTIONS_OF_A_YEAR) < BY_WOMEN { "female" } else { "male" };
        let ages = [
            (("18-29", "no_special_care"), 52),
            (("30-59", "no_special_care"), 46),
            (("60-120", "elderly"), 2),
        ];
        let (age, care) = self.dice.weighted(&ages).copied().unwrap_or(("30-59", "no_special_care"));
        format!(
            "L{serial},{YEAR}-{month:02}-{day:02}T{hour:02}:00:00,{port},SYN,SYNL{serial:08},{sex},{age},{care},{area},{hour},yes"
        )
    }
}
