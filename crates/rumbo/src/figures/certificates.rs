//! The ledger of returnees whose skills were certified: they come in as a list of hand-overs, and an officer does the rest.

use jiff::Span;
use rumbo_content::FigureLedger;

use super::{Build, Days};
use crate::cli::Failure;
use crate::demo::{Cast, RIGHTS, Scene};

const RETURNS: &str = "repatriated-nationals";
/// All are received in the first half of the month, so that what follows falls into it too.
const RECEIVED_WITHIN_DAYS: i64 = 13;
/// What is done then, and how many days after the first.
const STEPS: [(&str, i64); 3] =
    [("record-reception", 14), ("make-plan", 15), ("deliver-skills-certificate", 20)];
/// What the plan says beside the place: work is needed and nothing else.
const PLAN: [(&str, bool); 10] = [
    ("told_of_jobs", true),
    ("told_of_housing", true),
    ("agrees_to_referrals", true),
    ("needs_work", true),
    ("needs_identity", false),
    ("needs_legal_help", false),
    ("needs_education", false),
    ("needs_health", false),
    ("needs_economy", false),
    ("needs_special_care", false),
];

impl Build<'_> {
    /// Each is received, has a plan, and is given one certificate within the days of the ledger.
    pub(super) fn certificates(&self, ledger: &FigureLedger, days: Days) -> Result<(), Failure> {
        let before = self.cases_after(RETURNS, None)?.last().copied();
        let half = days.from.checked_add(Span::new().days(RECEIVED_WITHIN_DAYS)).unwrap_or(days.until);
        self.receptions(ledger, Days { until: half.min(days.until), ..days })?;
        let mut cast = Cast::new(&self.app, RETURNS);
        for case in self.cases_after(RETURNS, before)? {
            for (step, after) in STEPS {
                let said = |(name, it): (&'static str, bool)| (name, it.to_string());
                let fields = match step {
                    "record-reception" => RIGHTS.map(|it| said((it, true))).to_vec(),
                    "make-plan" => {
                        PLAN.map(said).into_iter().chain([("destination", "TLA".to_owned())]).collect()
                    }
                    _ => Vec::new(),
                };
                let scene = Scene { by: "inm", at: self.moment(days, after)?, now: self.now, place: None };
                cast.step(case, step, &fields, None, &scene)?;
            }
        }
        Ok(())
    }
}
