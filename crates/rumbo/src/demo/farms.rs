//! Seasons on Canadian farms: orders, flights and workers of the invented year, through the steps that officers take. The
//! first worker is the one from Tlaxcala whom the book follows through every door.

use std::collections::{BTreeMap, VecDeque};

use jiff::civil::Date;
use rumbo_app::cases::{Document, Given, Request, read_given};
use rumbo_app::demo::people::Dice;
use rumbo_app::{Act, Actor, App};
use rumbo_base::{AgencyId, CaseId, Instant, PlaceId, ProgrammeId, RoleId, StepId, Zone};

use super::id;
use crate::cli::Failure;

const ORDERS: &str = "seasonal-agricultural-orders";
pub(super) const WORKERS: &str = "seasonal-agricultural-workers";
const FLIGHTS: &str = "seasonal-agricultural-departures";
/// Workers of the programme in 2004 (F084), the only count of the sources.
const WORKERS_OF_A_YEAR: u64 = 10_708;
/// The document of the worker from Tlaxcala.
const FROM_TLAXCALA: &str = "SYNTLAX0001";
/// Workers of one order; one flight takes them.
const CREW: usize = 8;
/// Of a thousand workers so many are called by name: more than seventy in a hundred (`circular-2006:L558`).
const NOMINAL_PERMILLE: u64 = 710;
/// In place of a step: the agency takes in whom it was handed.
const TAKES_IN: &str = "accept";
const AIRPORT: &str = "aeropuerto-ciudad-de-mexico";
/// Provinces by the workers of 2022, with the place where consulates act there.
const PROVINCES: &[((&str, &str), u64)] = &[
    (("ON", "ca-on"), 10_725),
    (("QC", "ca-qc"), 6_333),
    (("BC", "ca-bc"), 5_827),
    (("AB", "ca-ab"), 1_266),
    (("NS", "ca-ns"), 594),
    (("MB", "ca-mb"), 378),
    (("PE", "ca-pe"), 326),
    (("SK", "ca-sk"), 128),
    (("NB", "ca-nb"), 94),
];
/// Offices by the weight of their states, invented but for their order.
pub(crate) const OFFICES: &[(&str, u64)] =
    &[("sne-toluca", 30), ("sne-tlaxcala", 25), ("sne-puebla", 20), ("sne-morelia", 13), ("sne-xalapa", 12)];
/// Month and day of the flight, of the first and of the last day of the contract.
const SEASONS: [[(i8, i8); 3]; 3] =
    [[(3, 30), (4, 1), (10, 31)], [(4, 29), (5, 1), (11, 30)], [(5, 30), (6, 1), (8, 31)]];

/// Which case of the season.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Of {
    Order(usize),
    Flight(usize),
    Worker(usize),
}

/// A value of a field: a text, or the folio of another case of the season.
enum Say {
    Text(String),
    Folio(Of),
}

/// One act of the season.
struct Deed {
    at: Instant,
    of: Of,
    who: &'static str,
    step: &'static str,
    /// Told as having happened, not asked.
    told: bool,
    place: &'static str,
    fields: Vec<(&'static str, Say)>,
}

/// Everybody who works on the season, with what is still to be done.
pub(crate) struct Farms<'a> {
    app: &'a App,
    deeds: VecDeque<Deed>,
    cases: BTreeMap<Of, CaseId>,
    year: i16,
    acts: u64,
}

impl<'a> Farms<'a> {
    /// Plans the season of a year.
    pub(crate) fn plan(
        app: &'a App,
        year: i16,
        (scale, seed): (u64, u64),
        zone: &Zone,
    ) -> Result<Self, Failure> {
        let workers = usize::try_from((WORKERS_OF_A_YEAR / scale.max(1)).max(1)).unwrap_or(CREW);
        let mut plan = Plan { year, zone, dice: Dice::new(seed ^ WORKERS_OF_A_YEAR), deeds: Vec::new() };
        for (number, first) in (0..workers).step_by(CREW).enumerate() {
            plan.crew(number, first..workers.min(first + CREW))?;
        }
        plan.deeds.sort_by_key(|it| it.at);
        Ok(Self { app, deeds: plan.deeds.into(), cases: BTreeMap::new(), year, acts: 0 })
    }

    /// A season of the worker from Tlaxcala alone, the same in every year.
    pub(crate) fn of_one(app: &'a App, year: i16, zone: &Zone) -> Result<Self, Failure> {
        Self::plan(app, year, (WORKERS_OF_A_YEAR, 0), zone)
    }

    /// The case of the worker from Tlaxcala, once it is open.
    pub(crate) fn worker_of_tlaxcala(&self) -> Option<(CaseId, Document)> {
        let of = Of::Worker(0);
        self.cases.get(&of).map(|case| (*case, of.document()))
    }

    /// Does what was to be done by now.
    pub(crate) fn work(&mut self, now: Instant) -> Result<(), Failure> {
        while self.deeds.front().is_some_and(|it| it.at <= now) {
            if let Some(deed) = self.deeds.pop_front() {
                self.perform(&deed, now)?;
            }
        }
        Ok(())
    }

    fn perform(&mut self, deed: &Deed, now: Instant) -> Result<(), Failure> {
        self.acts += 1;
        let actor = match deed.who {
            "worker" => Actor::participant(id(RoleId::parse("worker"))?, "self"),
            agency => Actor::officer(id(AgencyId::parse(agency))?, format!("officer-{}", 1 + self.acts % 5)),
        };
        let place = Some(deed.place).filter(|it| !it.is_empty()).map(PlaceId::parse).transpose();
        let key = format!("farms-{}-{}", self.year, self.acts);
        let request = Request { key, actor, happened_at: deed.at, now, place: id(place)? };
        let programme = id(ProgrammeId::parse(deed.of.programme()))?;
        let given = self.given(&programme, deed)?;
        let step = id(StepId::parse(deed.step))?;
        match self.cases.get(&deed.of) {
            Some(case) if deed.step == TAKES_IN => {
                drop(self.app.act(*case, Act::AnswerReferral { accepted: true }, request)?);
            }
            Some(case) if deed.told => drop(self.app.report(*case, step, given, request)?),
            Some(case) => drop(self.app.step(*case, step, given, false, request)?),
            None => {
                let document = Some(deed.of.document());
                let opened = self.app.open_case(programme, step, document, given, false, request)?;
                self.cases.insert(deed.of, opened.case);
            }
        }
        Ok(())
    }

    fn given(&self, programme: &ProgrammeId, deed: &Deed) -> Result<Given, Failure> {
        let published = self.app.published()?;
        let form = published.content.programmes.get(programme).ok_or_else(|| {
            let mend = "show the demo with content that has it, as content/mx";
            Failure::mistake(format!("programme `{programme}`"), "there is no such programme", mend)
        })?;
        let text = |say: &Say| match say {
            Say::Text(text) => text.clone(),
            Say::Folio(of) => self.cases.get(of).map(ToString::to_string).unwrap_or_default(),
        };
        let pairs: Vec<(String, String)> =
            deed.fields.iter().map(|(name, say)| ((*name).to_owned(), text(say))).collect();
        Ok(read_given(form, &pairs, None)?)
    }
}

impl Of {
    fn programme(self) -> &'static str {
        match self {
            Self::Order(_) => ORDERS,
            Self::Flight(_) => FLIGHTS,
            Self::Worker(_) => WORKERS,
        }
    }

    /// What it is known by; numbers that begin with `SYN` are of nobody.
    fn document(self) -> Document {
        let (issuer, number) = match self {
            Self::Order(number) => ("CAN", format!("SYNFARM{number:05}")),
            Self::Flight(number) => ("CAN", format!("SYNFLIGHT{number:05}")),
            Self::Worker(0) => ("MEX", FROM_TLAXCALA.to_owned()),
            Self::Worker(number) => ("MEX", format!("SYNWORKER{number:06}")),
        };
        Document { issuer: issuer.to_owned(), number }
    }
}

/// A season while it is planned.
struct Plan<'a> {
    year: i16,
    zone: &'a Zone,
    dice: Dice,
    deeds: Vec<Deed>,
}

/// What all workers of an order share.
struct Crew {
    number: usize,
    flight: Date,
    days: i32,
    province: &'static str,
    abroad: &'static str,
}

fn text(value: impl ToString) -> Say {
    Say::Text(value.to_string())
}

impl Plan<'_> {
    fn day(&self, (month, day): (i8, i8)) -> Result<Date, Failure> {
        Date::new(self.year, month, day).map_err(|why| Failure::fault(why.to_string()))
    }

    fn at(&self, day: Date, after: i64, hour: i8) -> Result<Instant, Failure> {
        let day =
            day.checked_add(jiff::Span::new().days(after)).map_err(|why| Failure::fault(why.to_string()))?;
        let wrong = || Failure::fault(format!("{day} has no hour {hour} in {}", self.zone.name()));
        self.zone.instant(day.at(hour, 0, 0, 0)).ok_or_else(wrong)
    }

    fn deed(
        &mut self,
        at: Instant,
        of: Of,
        (who, step): (&'static str, &'static str),
        place: &'static str,
        fields: Vec<(&'static str, Say)>,
    ) {
        self.deeds.push(Deed { at, of, who, step, told: false, place, fields });
    }

    /// An order with its flight and its workers.
    fn crew(&mut self, number: usize, workers: std::ops::Range<usize>) -> Result<(), Failure> {
        let [flight, starts, ends] = SEASONS.get(number % SEASONS.len()).copied().unwrap_or_default();
        let (flight, starts, ends) = (self.day(flight)?, self.day(starts)?, self.day(ends)?);
        let drawn = if number == 0 { None } else { self.dice.weighted(PROVINCES).copied() };
        let (province, abroad) = drawn.unwrap_or(("ON", "ca-on"));
        let days = ends.since(starts).map(|it| it.get_days()).unwrap_or_default();
        let crop = *self
            .dice
            .weighted(&[("vegetables", 40), ("fruit", 30), ("greenhouse", 25), ("tobacco", 5)])
            .unwrap_or(&"fruit");
        let order = Of::Order(number);
        let count = workers.len();
        let january = self.day((1, 1))?;
        let fields = vec![
            ("province", text(province)),
            ("crop", text(crop)),
            ("positions", text(count + 1)),
            ("called_by_name", text(count + 1)),
            ("takes_substitutes", text(true)),
            ("starts_on", text(starts)),
            ("ends_on", text(ends)),
            ("hours_offered", text(240 + 20 * (number % 4))),
            ("advertised_days", text(14)),
            ("housing_inspected", text(true)),
            ("pays_round_trip", text(true)),
            ("same_pay", text(true)),
            ("same_insurance", text(true)),
        ];
        self.deed(self.at(january, 3, 10)?, order, ("farms", "receive"), "", fields);
        let agreed = vec![("contract_agreed", text(true))];
        self.deed(self.at(january, 7, 10)?, order, ("stps", "accept-order"), "", agreed);
        let crew = Crew { number, flight, days, province, abroad };
        for worker in workers {
            self.season(&crew, worker)?;
        }
        self.flight(&crew, count)?;
        self.deed(self.at(flight, 5, 10)?, order, ("stps", "close-order"), "", Vec::new());
        Ok(())
    }

    fn flight(&mut self, crew: &Crew, count: usize) -> Result<(), Failure> {
        let (of, day) = (Of::Flight(crew.number), crew.flight);
        let fields =
            vec![("province", text(crew.province)), ("leaves_on", text(day)), ("seats", text(count))];
        self.deed(self.at(day, -12, 9)?, of, ("stps", "draw-up"), AIRPORT, fields);
        self.deed(self.at(day, -2, 9)?, of, ("stps", "close-list"), AIRPORT, Vec::new());
        self.deed(self.at(day, 0, 9)?, of, ("inm", "leave"), AIRPORT, Vec::new());
        let counted = vec![("arrived", text(count))];
        self.deed(self.at(day, 1, 9)?, of, ("sre-consulates", "count-arrivals"), crew.abroad, counted);
        Ok(())
    }

    /// A worker's season, from the file to the next one.
    fn season(&mut self, crew: &Crew, worker: usize) -> Result<(), Failure> {
        let (of, day) = (Of::Worker(worker), crew.flight);
        let drawn = if worker == 0 { None } else { self.dice.weighted(OFFICES).copied() };
        let office = drawn.unwrap_or("sne-tlaxcala");
        let nominal = worker == 0 || self.dice.permille(NOMINAL_PERMILLE);
        let first = !nominal && self.dice.permille(700);
        let class = if nominal {
            "nominal"
        } else if first {
            "selected"
        } else {
            "reassigned"
        };
        let age = 21 + self.dice.below(36);
        let sex = if worker != 0 && self.dice.permille(40) { "female" } else { "male" };
        let file = vec![
            ("age", text(age)),
            ("age_group", text(if age < 30 { "18-29" } else { "30-59" })),
            ("sex", text(sex)),
            ("is_citizen", text(true)),
            ("farm_experience", text(true)),
            ("prior_same_employer", text(nominal)),
            ("first_assignment", text(first)),
        ];
        self.deed(self.at(day, -75, 9)?, of, ("stps", "open-file"), office, file);
        let place = vec![
            ("worker_class", text(class)),
            ("covers_absent_nominal", text(false)),
            ("order", Say::Folio(Of::Order(crew.number))),
        ];
        self.deed(self.at(day, -70, 9)?, of, ("stps", "assign"), office, place);
        self.papers(crew, of, office)?;
        let seat = vec![("departure", Say::Folio(Of::Flight(crew.number)))];
        self.deed(self.at(day, -10, 9)?, of, ("stps", "book"), office, seat);
        self.deed(self.at(day, 0, 6)?, of, ("inm", "leave"), AIRPORT, Vec::new());
        self.deed(self.at(day, 0, 12)?, of, ("sre-consulates", TAKES_IN), crew.abroad, Vec::new());
        self.deed(self.at(day, 0, 18)?, of, ("sre-consulates", "confirm-arrival"), crew.abroad, Vec::new());
        self.on_farm(crew, of)?;
        self.way_back(crew, of, (office, nominal))
    }

    fn papers(&mut self, crew: &Crew, of: Of, office: &'static str) -> Result<(), Failure> {
        let day = crew.flight;
        let until = |months: i64| day.checked_add(jiff::Span::new().months(months)).unwrap_or(day);
        let named = vec![("beneficiary_named", text(true))];
        self.deed(self.at(day, -69, 9)?, of, ("stps", "complete-single-form"), office, named);
        let health = vec![("medical_until", text(until(10)))];
        self.deed(self.at(day, -60, 9)?, of, ("salud", "approve-health"), office, health);
        let passport = vec![("passport_until", text(until(70)))];
        self.deed(self.at(day, -55, 9)?, of, ("sre", "issue-passport"), office, passport);
        self.deed(self.at(day, -50, 9)?, of, ("inm", "document-beneficiary"), office, Vec::new());
        let contract = vec![("contract_days", text(crew.days)), ("knows_the_consulates", text(true))];
        self.deed(self.at(day, -45, 9)?, of, ("worker", "sign-contract"), office, contract);
        let visa = vec![("visa_until", text(until(9)))];
        self.deed(self.at(day, -20, 9)?, of, ("stps", "record-visa"), office, visa);
        self.deed(self.at(day, -15, 9)?, of, ("stps", "declare-ready"), office, Vec::new());
        Ok(())
    }

    /// What happens there: to the worker from Tlaxcala an accident, to a few others too; some are paid less.
    fn on_farm(&mut self, crew: &Crew, of: Of) -> Result<(), Failure> {
        let day = crew.flight;
        let told =
            |at, step, fields| Deed { at, of, who: "worker", step, told: true, place: crew.abroad, fields };
        if of == Of::Worker(0) || self.dice.permille(50) {
            let kind = *self
                .dice
                .weighted(&[("accident", 40), ("illness", 40), ("housing", 20)])
                .unwrap_or(&"illness");
            self.deeds.push(told(self.at(day, 50, 8)?, "had-incident", vec![("incident", text(kind))]));
            let late = of != Of::Worker(0) && self.dice.permille(200);
            let seen = self.at(day, if late { 54 } else { 51 }, 9)?;
            self.deed(seen, of, ("sre-consulates", "attend-incident"), crew.abroad, Vec::new());
        } else if self.dice.permille(10) {
            self.deeds.push(told(self.at(day, 40, 8)?, "was-paid-less", Vec::new()));
        }
        Ok(())
    }

    /// Most report their return in time and are called again; of a few nobody tells.
    fn way_back(
        &mut self,
        crew: &Crew,
        of: Of,
        (office, nominal): (&'static str, bool),
    ) -> Result<(), Failure> {
        let tells = of == Of::Worker(0) || self.dice.permille(970);
        let evaluated = of == Of::Worker(0) || self.dice.permille(900);
        let again = of == Of::Worker(0) || self.dice.permille(if nominal { 900 } else { 600 });
        let back = i64::from(crew.days) - 2;
        if !tells {
            return Ok(());
        }
        self.deed(self.at(crew.flight, back, 11)?, of, ("stps", "report-return"), office, Vec::new());
        if !evaluated {
            return Ok(());
        }
        let word = if again { "recommended" } else { "not_given" };
        let brought = vec![("employer_evaluation", text(word)), ("named_again", text(again))];
        self.deed(self.at(crew.flight, back + 6, 11)?, of, ("stps", "hand-in-evaluation"), office, brought);
        let end = if again { "name-for-next-season" } else { "set-free" };
        self.deed(self.at(crew.flight, back + 7, 11)?, of, ("stps", end), office, Vec::new());
        Ok(())
    }
}
