//! The ledger of workers who were given a place: orders and workers come in as files, and an officer assigns each.

use std::io::Write;

use rumbo_base::{CaseId, Instant, ProgrammeId};
use rumbo_content::feeds::{ORDERS, WORKERS};
use rumbo_content::{Dimension, FigureLedger};

use super::ledgers::{member, turn};
use super::{Build, Days};
use crate::cli::{Failure, write_file};
use crate::demo::{Cast, OFFICES, Scene, id};

const ORDERS_OF: &str = "seasonal-agricultural-orders";
const WORKERS_OF: &str = "seasonal-agricultural-workers";
/// Places of one order.
const POSITIONS: u64 = 100;
const PROVINCES: [&str; 4] = ["ON", "QC", "BC", "AB"];
/// How many cases are read at once.
const PAGE: u32 = 1_000;
const ORDER_COLUMNS: &str = "order_id,happened_at,document_issuer,document_number,province,crop,positions,called_by_name,\
                             takes_substitutes,starts_on,ends_on,hours_offered,advertised_days,housing_inspected,\
                             pays_round_trip,same_pay,same_insurance";
const WORKER_COLUMNS: &str = "file_id,happened_at,place,document_issuer,document_number,age,sex,is_citizen,farm_experience,\
                              prior_same_employer,first_assignment,age_group";

impl Build<'_> {
    pub(super) fn placements(&self, ledger: &FigureLedger, days: Days) -> Result<(), Failure> {
        let orders = self.orders(ledger, days)?;
        let mut cast = Cast::new(&self.app, WORKERS_OF);
        let mut taken = 0;
        for (number, row) in ledger.rows.iter().enumerate() {
            let class = member(row, Dimension::Status);
            let workers = self.workers(ledger, (number, class), self.share(row), days)?;
            for (nth, case) in workers.iter().enumerate() {
                let order = orders.get(usize::try_from(taken / POSITIONS).unwrap_or(usize::MAX));
                taken += 1;
                let fields = [
                    ("worker_class", class.to_owned()),
                    ("covers_absent_nominal", false.to_string()),
                    ("order", order.map(ToString::to_string).unwrap_or_default()),
                ];
                let (office, _) = turn(OFFICES, nth as u64);
                let at = self.moment(days, 40)?;
                let scene = Scene { by: "stps", at, now: self.now, place: Some(office) };
                cast.step(*case, "assign", &fields, None, &scene)?;
            }
        }
        Ok(())
    }

    /// Orders with as many places as there are workers, accepted.
    fn orders(&self, ledger: &FigureLedger, days: Days) -> Result<Vec<CaseId>, Failure> {
        let before = self.cases_after(ORDERS_OF, None)?.last().copied();
        let count = self.rows_of(ledger).div_ceil(POSITIONS);
        let year = days.from.year();
        let path = self.file(ledger);
        write_file(&path, |out| {
            writeln!(out, "{ORDER_COLUMNS}")?;
            for number in 0..count {
                let province = turn(&PROVINCES, number);
                writeln!(
                    out,
                    "{id}-{number},{year}-01-05T09:00:00,CAN,SYNFARM{id}{number},{province},vegetables,{POSITIONS},\
                     {POSITIONS},yes,{year}-05-01,{year}-10-31,240,14,yes,yes,yes,yes",
                    id = ledger.id,
                )?;
            }
            Ok(())
        })?;
        self.import(&ORDERS, path, count)?;
        let orders = self.cases_after(ORDERS_OF, before)?;
        let mut cast = Cast::new(&self.app, ORDERS_OF);
        for order in &orders {
            let scene = Scene { by: "stps", at: self.moment(days, 8)?, now: self.now, place: None };
            cast.step(*order, "accept-order", &[("contract_agreed", true.to_string())], None, &scene)?;
        }
        Ok(orders)
    }

    /// Files of workers of a class, as cases.
    fn workers(
        &self,
        ledger: &FigureLedger,
        (group, class): (usize, &str),
        count: u64,
        days: Days,
    ) -> Result<Vec<CaseId>, Failure> {
        let before = self.cases_after(WORKERS_OF, None)?.last().copied();
        let year = days.from.year();
        let said = |yes: bool| if yes { "yes" } else { "no" };
        let (named, first) = (said(class == "nominal"), said(class == "selected"));
        let path = self.file(ledger);
        write_file(&path, |out| {
            writeln!(out, "{WORKER_COLUMNS}")?;
            for number in 0..count {
                let (office, _) = turn(OFFICES, number);
                writeln!(
                    out,
                    "{id}-{group}-{number},{year}-01-26T10:00:00,{office},MEX,SYN{id}{group}X{number},34,male,yes,yes,\
                     {named},{first},30-59",
                    id = ledger.id,
                )?;
            }
            Ok(())
        })?;
        self.import(&WORKERS, path, count)?;
        self.cases_after(WORKERS_OF, before)
    }

    /// The cases of a programme after one of them, in the order in which they were opened.
    pub(super) fn cases_after(
        &self,
        programme: &str,
        mut after: Option<CaseId>,
    ) -> Result<Vec<CaseId>, Failure> {
        let programme = id(ProgrammeId::parse(programme))?;
        let mut all = Vec::new();
        loop {
            let page = self.app.cases(Some(programme.clone()), None, None, after, PAGE)?;
            let Some(last) = page.last() else { return Ok(all) };
            after = Some(last.case);
            all.extend(page.iter().map(|it| it.case));
        }
    }

    /// Ten in the morning, so many days after the first of a ledger.
    pub(super) fn moment(&self, days: Days, after: i64) -> Result<Instant, Failure> {
        let day = days.from.checked_add(jiff::Span::new().days(after)).unwrap_or(days.until);
        let wrong = || Failure::fault(format!("{day} has no such hour"));
        self.zone.instant(day.at(10, 0, 0, 0)).ok_or_else(wrong)
    }
}
