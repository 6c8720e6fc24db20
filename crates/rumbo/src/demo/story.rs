//! The story that the book follows through every door: a mother and her daughter from Honduras, whom nobody ever met, from the bridge to
//! the status, with a term that is missed, a complaint about that, and a bed that was stated to be free. Always there, whatever the scale.

use jiff::civil::Date;
use rumbo_app::App;
use rumbo_app::beds::Stating;
use rumbo_app::cases::Document;
use rumbo_base::{AgencyId, CaseId, Instant, ProgrammeId, Zone};
use serde::{Deserialize, Serialize};

use super::cast::{Cast, Scene, Words};
use super::id;
use crate::cli::Failure;

const CLAIM: &str = "refuge-claim";
const ROUTE: &str = "child-protection-route";
const COMPLAINT: &str = "complaint";
const MOTHER: &str = "SYNHOND0001";
const DAUGHTER: &str = "SYNHOND0002";
/// The bridge where they are heard, and the place where they sleep.
const BRIDGE: &str = "ciudad-hidalgo";
const SHELTER: &str = "familias-tapachula";

/// A case that the book follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Chapter {
    /// Whose: words of the frame under `story-<part>`.
    pub(crate) part: String,
    /// Its programme.
    pub(crate) programme: ProgrammeId,
    /// Its folio.
    pub(crate) case: CaseId,
    /// The document by which its person finds it: issuer and number.
    pub(crate) document: (String, String),
    /// Whether a partner has it too.
    pub(crate) partner: bool,
}

/// Which case of the family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Of {
    /// The mother's claim.
    Claim,
    /// The daughter's route.
    Route,
    /// The daughter's status, by derivation.
    Status,
    /// The mother's complaint.
    Complaint,
}

type Fields = &'static [(&'static str, &'static str)];

/// What is done.
enum What {
    Open(&'static str, Fields),
    Step(&'static str, Fields),
    Serve(&'static str),
    Answer,
    Beds(u32),
}
use What::{Answer, Beds, Open, Serve, Step};

/// Month, day, hour and minute, whose case, by whom, what.
type Deed = ((i8, i8, i8, i8), Of, &'static str, What);

/// The year of the family.
const DEEDS: &[Deed] = &[
    ((3, 10, 10, 10), Of::Route, "inm", Open("detect", CHILD)),
    ((3, 10, 10, 20), Of::Claim, "inm", Open("learn-of-wish", ADULT)),
    ((3, 10, 10, 35), Of::Route, "inm", Step("notify", &[])),
    ((3, 10, 10, 40), Of::Claim, "inm", Step("tell-comar", &[])),
    ((3, 10, 10, 55), Of::Route, "pfpnna", Step("confirm-notice", &[])),
    ((3, 10, 11, 10), Of::Route, "dif", Beds(2)),
    ((3, 10, 11, 15), Of::Route, "dif", Answer),
    ((3, 10, 12, 30), Of::Route, "dif", Step("lodge", &[])),
    ((3, 11, 9, 0), Of::Claim, "comar", Answer),
    ((3, 11, 11, 0), Of::Route, "pfpnna", Step("inform-child", &[("language", "es")])),
    ((3, 11, 11, 30), Of::Route, "pfpnna", Step("name-representative", &[])),
    ((3, 18, 10, 0), Of::Claim, "applicant", Step("file", &[("filed_by", "self")])),
    ((3, 19, 10, 0), Of::Claim, "comar", Step("issue-certificate", &[])),
    ((3, 20, 12, 0), Of::Route, "pfpnna", Step("assess", &[("in_danger", "true"), ("heard", "true")])),
    ((3, 25, 10, 0), Of::Claim, "comar", Step("ask-country-opinion", &[])),
    ((3, 26, 12, 0), Of::Route, "pfpnna", Step("adopt-plan", &[("plan", "stay")])),
    ((3, 27, 12, 0), Of::Route, "pfpnna", Serve("adopt-plan")),
    ((4, 2, 10, 0), Of::Claim, "sre", Step("give-opinion", &[])),
    ((4, 8, 10, 0), Of::Claim, "comar", Step("interview", &[("needs_interpreter", "false")])),
    ((4, 10, 12, 0), Of::Route, "inm", Step("regularise-as-planned", &[])),
    ((4, 11, 12, 0), Of::Route, "inm", Serve("regularise-as-planned")),
    ((4, 9, 9, 0), Of::Claim, "comar", Step("attend", &[])),
    ((4, 16, 9, 0), Of::Claim, "comar", Step("attend", &[])),
    ((4, 23, 9, 0), Of::Claim, "comar", Step("attend", &[])),
    ((4, 30, 9, 0), Of::Claim, "comar", Step("attend", &[])),
    ((5, 7, 9, 0), Of::Claim, "comar", Step("attend", &[])),
    ((5, 9, 12, 0), Of::Route, "dif", Step("follow-up", &[])),
    ((5, 14, 9, 0), Of::Claim, "comar", Step("attend", &[])),
    ((5, 21, 9, 0), Of::Claim, "comar", Step("attend", &[])),
    ((5, 28, 9, 0), Of::Claim, "comar", Step("attend", &[])),
    ((6, 3, 10, 0), Of::Complaint, "complainant", Open("file-with-cndh", WRONG)),
    ((6, 4, 9, 0), Of::Claim, "comar", Step("attend", &[])),
    ((6, 5, 10, 0), Of::Complaint, "cndh", Step("admit-by-cndh", &[])),
    ((6, 6, 10, 0), Of::Complaint, "cndh", Step("ask-authority-to-report", &[])),
    ((6, 6, 12, 0), Of::Route, "dif", Step("follow-up", &[])),
    ((6, 7, 10, 0), Of::Complaint, "cndh", Serve("ask-authority-to-report")),
    ((6, 9, 10, 0), Of::Claim, "comar", Step("recognise", &[("excluded", "false")])),
    ((6, 10, 10, 0), Of::Claim, "comar", Serve("recognise")),
    ((6, 11, 10, 0), Of::Status, "comar", Open("recognise-by-derivation", DERIVED)),
    ((6, 12, 10, 0), Of::Status, "comar", Serve("recognise-by-derivation")),
    ((6, 16, 10, 0), Of::Complaint, "cndh", Step("record-authority-report", &[])),
    ((6, 24, 10, 0), Of::Complaint, "cndh", Step("settle-by-cndh", &[])),
    ((6, 25, 10, 0), Of::Complaint, "cndh", Serve("settle-by-cndh")),
    ((7, 4, 12, 0), Of::Route, "dif", Step("follow-up", &[])),
    ((7, 25, 12, 0), Of::Route, "pfpnna", Step("declare-restored", &[("rights_restored", "true")])),
    ((7, 26, 12, 0), Of::Route, "pfpnna", Serve("declare-restored")),
    ((12, 31, 18, 0), Of::Route, "dif", Beds(12)),
];
const CHILD: Fields = &[
    ("age_group", "0-11"),
    ("company", "accompanied"),
    ("nationality", "HND"),
    ("sex", "female"),
    ("language", "es"),
];
const ADULT: Fields =
    &[("nationality", "HND"), ("sex", "female"), ("age_group", "30-59"), ("needs_interpreter", "false")];
const DERIVED: Fields = &[
    ("kinship", "child"),
    ("degree", "1"),
    ("depends_on_applicant", "true"),
    ("nationality", "HND"),
    ("sex", "female"),
    ("age_group", "0-11"),
];
/// What the mother complains of, after the term of the decision has passed.
const WRONG: Fields = &[
    ("matter", "rights_violation"),
    ("accused", "comar"),
    ("identity_shown", "named"),
    ("known_on", "2025-06-02"),
    ("grave", "false"),
    ("sex", "female"),
];

/// The family while the year passes.
pub(super) struct Story<'a> {
    app: &'a App,
    zone: &'a Zone,
    year: i16,
    /// By programme: claim, route, complaint.
    casts: [Cast<'a>; 3],
    cases: Vec<(Of, CaseId)>,
    done: usize,
}

impl<'a> Story<'a> {
    pub(super) fn new(app: &'a App, year: i16, zone: &'a Zone) -> Self {
        let casts = [CLAIM, ROUTE, COMPLAINT].map(|it| Cast::new(app, it).keyed("story"));
        Self { app, zone, year, casts, cases: Vec::new(), done: 0 }
    }

    /// Does what was to be done by now.
    pub(super) fn work(&mut self, now: Instant) -> Result<(), Failure> {
        let mut coming = Vec::new();
        for deed in DEEDS {
            coming.push((self.at(deed.0)?, deed));
        }
        coming.sort_by_key(|(at, _)| *at);
        for (at, deed) in coming.into_iter().skip(self.done).take_while(|(at, _)| *at <= now) {
            self.perform(deed, at, now)?;
            self.done += 1;
        }
        Ok(())
    }

    /// What the book follows.
    pub(super) fn chapters(&self) -> Result<Vec<Chapter>, Failure> {
        let chapter = |(of, case): &(Of, CaseId)| {
            Ok(Chapter {
                part: of.part().to_owned(),
                programme: id(ProgrammeId::parse(of.programme()))?,
                case: *case,
                document: ("SYN".to_owned(), of.document().to_owned()),
                partner: matches!(of, Of::Claim | Of::Route),
            })
        };
        self.cases.iter().map(chapter).collect()
    }

    fn at(&self, (month, day, hour, minute): (i8, i8, i8, i8)) -> Result<Instant, Failure> {
        let day = Date::new(self.year, month, day).map_err(|why| Failure::fault(why.to_string()))?;
        let wrong = || Failure::fault(format!("{day} has no {hour}:{minute} in {}", self.zone.name()));
        self.zone.instant(day.at(hour, minute, 0, 0)).ok_or_else(wrong)
    }

    fn perform(&mut self, deed: &Deed, at: Instant, now: Instant) -> Result<(), Failure> {
        let (_, of, by, what) = deed;
        if let Beds(free) = what {
            return self.state_beds(by, *free, at, now);
        }
        let known = self.cases.iter().find(|(it, _)| it == of).map(|(_, case)| *case);
        let lost = || Failure::fault(format!("the {} of the story is not open", of.part()));
        let lodges = matches!(what, Step("lodge", _));
        let place = Some(if lodges { SHELTER } else { BRIDGE });
        let place = place.filter(|_| lodges || matches!(what, Open(..)));
        let scene = Scene { by, at, now, place };
        let [claim, route, complaint] = &mut self.casts;
        let cast = match of {
            Of::Claim | Of::Status => claim,
            Of::Route => route,
            Of::Complaint => complaint,
        };
        match what {
            Open(step, fields) => {
                let case = cast.open(step, of.document().to_owned(), &words(fields), &scene)?;
                self.cases.push((*of, case));
            }
            Step(step, fields) => {
                cast.step(known.ok_or_else(lost)?, step, &words(fields), None, &scene)?;
            }
            Serve(step) => cast.serve(known.ok_or_else(lost)?, step, &scene)?,
            Answer => cast.answer(known.ok_or_else(lost)?, true, &scene)?,
            Beds(_) => {}
        }
        Ok(())
    }

    fn state_beds(&self, by: &str, free: u32, said_at: Instant, now: Instant) -> Result<(), Failure> {
        let agency = id(AgencyId::parse(by))?;
        let (key, actor) = (format!("story-beds-{said_at}"), format!("{agency}.officer-1"));
        let place = SHELTER.to_owned();
        self.app.state_beds(Stating { place, free, agency, actor, key, said_at, now })?;
        Ok(())
    }
}

impl Of {
    fn part(self) -> &'static str {
        match self {
            Self::Claim => "claim",
            Self::Route => "route",
            Self::Status => "status",
            Self::Complaint => "complaint",
        }
    }

    fn programme(self) -> &'static str {
        match self {
            Self::Claim | Self::Status => CLAIM,
            Self::Route => ROUTE,
            Self::Complaint => COMPLAINT,
        }
    }

    /// A number that begins with `SYN` is of nobody.
    fn document(self) -> &'static str {
        match self {
            Self::Claim | Self::Complaint => MOTHER,
            Self::Route | Self::Status => DAUGHTER,
        }
    }
}

/// The worker from Tlaxcala, whose season the farms tell.
pub(super) fn season(programme: &str, (case, document): (CaseId, Document)) -> Result<Chapter, Failure> {
    let document = (document.issuer, document.number);
    let (part, programme) = ("season".to_owned(), id(ProgrammeId::parse(programme))?);
    // The Institute hands the worker on to the consulates as he leaves.
    Ok(Chapter { part, programme, case, document, partner: true })
}

fn words(fields: Fields) -> Vec<Words> {
    fields.iter().map(|(name, value)| (*name, (*value).to_owned())).collect()
}
