//! What invented officers and visitors do besides crossing the border: cards, regularisations, claims for protection.
//!
//! Steps and fields are those of `visitor-stay`; which cases they fall on follows from the seed and the case alone.

use jiff::SignedDuration;
use rumbo_app::cases::{Given, Request, read_given};
use rumbo_app::demo::people::Dice;
use rumbo_app::{Act, Actor, App};
use rumbo_base::{AgencyId, CaseId, ClockId, Instant, PlaceId, ProgrammeId, RoleId, StateId, StepId, Zone};

use super::id;
use crate::cli::Failure;

const PROGRAMME: &str = "visitor-stay";
/// Cases that are read at a time.
const PAGE: u32 = 1_000;
/// Of a thousand residents, so many fetch their card in time.
const CARDS_PERMILLE: u64 = 850;
/// Cards are fetched from this day on, within so many days.
const CARD_FROM_DAYS: i64 = 6;
const CARD_WITHIN_DAYS: u64 = 22;
/// Visitors who ask for regularisation in a month.
const ASKING: usize = 2;
/// The first month in which some do.
const ASKING_FROM: i8 = 3;

/// Everybody who works on cases in the demo.
pub(super) struct Officers<'a> {
    app: &'a App,
    seed: u64,
    zone: &'a Zone,
    acts: u64,
    asked: usize,
}

/// One act on a case: how long after the beginning of a course, by whom, what.
struct Move {
    days: i64,
    who: &'static str,
    what: What,
}

enum What {
    Step(&'static str, &'static [(&'static str, &'static str)], Option<&'static str>),
    Serve(&'static str),
    Answer(bool),
}

const ASK: Move = Move {
    days: 3,
    who: "visitor",
    what: What::Step("ask-regularisation", &[("regularisation_ground", "overstay")], None),
};
const PAPERS: Move = Move { days: 8, who: "inm", what: What::Step("request-papers", &[], None) };
const PAPERS_SERVED: Move = Move { days: 9, who: "inm", what: What::Serve("request-papers") };
const PAPERS_IN: Move = Move { days: 12, who: "visitor", what: What::Step("complete-papers", &[], None) };
const REGULARISE: Move =
    Move { days: 18, who: "inm", what: What::Step("regularise", &[("new_condition", "RT")], None) };
const REGULARISED: Move = Move { days: 20, who: "inm", what: What::Serve("regularise") };
const REFUSE: Move = Move {
    days: 18,
    who: "inm",
    what: What::Step("refuse-regularisation", &[("ground_proved", "false")], Some("requirements-not-met")),
};
const REFUSED: Move = Move { days: 20, who: "inm", what: What::Serve("refuse-regularisation") };
const CLAIM: Move = Move { days: 3, who: "visitor", what: What::Step("claim-protection", &[], None) };
const TAKEN_IN: Move = Move { days: 5, who: "comar", what: What::Answer(true) };
const REGISTERED: Move = Move { days: 9, who: "comar", what: What::Step("register-claim", &[], None) };
const TURNED_DOWN: Move = Move { days: 6, who: "comar", what: What::Answer(false) };

/// How requests for regularisation go, in turn.
const COURSES: [&[Move]; 4] = [
    &[ASK, PAPERS, PAPERS_SERVED, PAPERS_IN, REGULARISE, REGULARISED],
    &[ASK, REGULARISE, REGULARISED],
    &[ASK, REFUSE, REFUSED],
    &[ASK, PAPERS, PAPERS_SERVED],
];

/// Claims for protection by month: one taken in, one turned down, two that COMAR has yet to answer.
const CLAIMS: [(i8, &[Move]); 4] =
    [(6, &[CLAIM, TAKEN_IN, REGISTERED]), (8, &[CLAIM, TURNED_DOWN]), (12, &[CLAIM]), (12, &[CLAIM])];

impl<'a> Officers<'a> {
    pub(super) fn new(app: &'a App, seed: u64, zone: &'a Zone) -> Self {
        Self { app, seed, zone, acts: 0, asked: 0 }
    }

    /// The work of a month.
    pub(super) fn work(&mut self, month: i8, from: Instant, now: Instant) -> Result<(), Failure> {
        self.hand_over_cards(now)?;
        if (ASKING_FROM..=12).contains(&month) {
            for case in self.waiting("overdue", "regularisation-window", from, ASKING)? {
                let course = COURSES.get(self.asked % COURSES.len()).copied().unwrap_or_default();
                self.asked += 1;
                self.course(case, course, from, now)?;
            }
        }
        for (_, course) in CLAIMS.iter().filter(|it| it.0 == month) {
            for case in self.waiting("staying", "authorised-stay", from, 1)? {
                self.course(case, course, from, now)?;
            }
        }
        Ok(())
    }

    /// Most residents fetch their card within its term; a few do not.
    fn hand_over_cards(&mut self, now: Instant) -> Result<(), Failure> {
        let card_due = id(StateId::parse("card-due"))?;
        let mut after = None;
        loop {
            let page = self.app.cases(
                Some(id(ProgrammeId::parse(PROGRAMME))?),
                Some(card_due.clone()),
                Some(false),
                after,
                PAGE,
            )?;
            for row in &page {
                let mut dice = Dice::new(self.seed ^ row.case.0);
                let (fetches, wait) = (dice.permille(CARDS_PERMILLE), dice.below(CARD_WITHIN_DAYS));
                let days = CARD_FROM_DAYS + i64::try_from(wait).unwrap_or_default();
                let day = row.opened_on.checked_add(jiff::Span::new().days(days)).unwrap_or(row.opened_on);
                let at = self.zone.instant(day.at(11, 0, 0, 0)).unwrap_or(now);
                if fetches && at <= now {
                    let step = What::Step("issue-card", &[], None);
                    self.act(
                        row.case,
                        &Move { days: 0, who: "inm", what: step },
                        at,
                        now,
                        row.place.clone(),
                    )?;
                }
            }
            match page.last() {
                Some(last) if page.len() == PAGE as usize => after = Some(last.case),
                _ => return Ok(()),
            }
        }
    }

    /// Cases in a state whose clock goes on for a while yet.
    fn waiting(&self, state: &str, clock: &str, from: Instant, most: usize) -> Result<Vec<CaseId>, Failure> {
        let (programme, state, clock) =
            (id(ProgrammeId::parse(PROGRAMME))?, id(StateId::parse(state))?, id(ClockId::parse(clock))?);
        let later = from + SignedDuration::from_hours(24 * 4);
        let mut found = Vec::new();
        for row in self.app.cases(Some(programme), Some(state), Some(false), None, PAGE)? {
            let (since, ends) = self.app.stands_since(row.case, &clock)?;
            if since < from && ends.is_some_and(|it| it > later) {
                found.push(row.case);
            }
            if found.len() == most {
                break;
            }
        }
        Ok(found)
    }

    fn course(&mut self, case: CaseId, course: &[Move], from: Instant, now: Instant) -> Result<(), Failure> {
        for it in course {
            let at = from + SignedDuration::from_hours(24 * it.days + 4);
            self.act(case, it, at.min(now), now, None)?;
        }
        Ok(())
    }

    fn act(
        &mut self,
        case: CaseId,
        it: &Move,
        at: Instant,
        now: Instant,
        place: Option<PlaceId>,
    ) -> Result<(), Failure> {
        self.acts += 1;
        let actor = match it.who {
            "visitor" => Actor::participant(id(RoleId::parse("visitor"))?, "self"),
            agency => Actor::officer(id(AgencyId::parse(agency))?, format!("officer-{}", 1 + self.acts % 7)),
        };
        let request = Request { key: format!("demo-{}", self.acts), actor, happened_at: at, now, place };
        match &it.what {
            What::Step(step, fields, ground) => {
                let given = self.given(fields, *ground)?;
                self.app.step(case, id(StepId::parse(step))?, given, false, request)?;
            }
            What::Serve(step) => {
                let (step, mode, language) =
                    (id(StepId::parse(step))?, "in-person".to_owned(), "es".to_owned());
                self.app.act(case, Act::Serve { step, mode, language, interpreter: false }, request)?;
            }
            What::Answer(accepted) => {
                self.app.act(case, Act::AnswerReferral { accepted: *accepted }, request)?;
            }
        }
        Ok(())
    }

    fn given(&self, fields: &[(&str, &str)], ground: Option<&str>) -> Result<Given, Failure> {
        let published = self.app.published()?;
        let programme = id(ProgrammeId::parse(PROGRAMME))?;
        let form = published.content.programmes.get(&programme).ok_or_else(|| {
            let mend = "show the demo with content that has it, as content/mx";
            Failure::mistake(format!("programme `{PROGRAMME}`"), "there is no such programme", mend)
        })?;
        let pairs: Vec<(String, String)> =
            fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Ok(read_given(form, &pairs, ground)?)
    }
}
