//! Complaints, requests for one's own data and requests of authorities in the demo's year: few, invented, every forum and answer
//! once. No published figure counts them.

use jiff::SignedDuration;
use rumbo_app::App;
use rumbo_base::{CaseId, Instant};

use super::cast::{Cast, Scene, Words};
use crate::cli::Failure;

/// What is done on a case: the day of the month, by whom, what.
type Course = &'static [(i64, &'static str, What)];

enum What {
    Step(&'static str, &'static [(&'static str, &'static str)], Option<&'static str>),
    Serve(&'static str),
}
use What::{Serve, Step};

/// How a case begins: programme, month, step, by whom, with what, and how it goes on.
struct Plot {
    programme: &'static str,
    month: i8,
    open: (&'static str, &'static str, &'static [(&'static str, &'static str)]),
    course: Course,
}

const COMPLAINT: &str = "complaint";
const DATA: &str = "data-rights";
const DISCLOSURE: &str = "compelled-disclosure";

const DISCRIMINATION: &[(&str, &str)] = &[
    ("matter", "discrimination"),
    ("accused", "sep"),
    ("identity_shown", "signed"),
    ("known_on", "2025-01-20"),
    ("grave", "false"),
];
const ABUSE: &[(&str, &str)] = &[
    ("matter", "officer_misconduct"),
    ("accused", "inm"),
    ("identity_shown", "named"),
    ("known_on", "2025-04-20"),
    ("grave", "false"),
];
const ABROAD: &[(&str, &str)] = &[
    ("matter", "abuse_abroad"),
    ("accused", "employer"),
    ("identity_shown", "named"),
    ("known_on", "2025-08-20"),
    ("grave", "false"),
];
const SETTLED: Course = &[
    (5, "conapred", Step("admit-by-conapred", &[("cndh_admitted", "false"), ("grave", "false")], None)),
    (7, "conapred", Step("tell-the-accused", &[], None)),
    (8, "conapred", Serve("tell-the-accused")),
    (14, "conapred", Step("record-report", &[], None)),
    (15, "conapred", Step("call-to-conciliation", &[], None)),
    (16, "conapred", Serve("call-to-conciliation")),
    (22, "conapred", Step("settle", &[], None)),
];
const UNSETTLED: Course = &[
    (5, "conapred", Step("admit-by-conapred", &[("cndh_admitted", "false"), ("grave", "false")], None)),
    (7, "conapred", Step("tell-the-accused", &[], None)),
    (8, "conapred", Serve("tell-the-accused")),
];
const RECOMMENDED: Course = &[
    (5, "cndh", Step("admit-by-cndh", &[], None)),
    (6, "cndh", Step("ask-authority-to-report", &[], None)),
    (7, "cndh", Serve("ask-authority-to-report")),
    (16, "cndh", Step("record-authority-report", &[], None)),
    (24, "cndh", Step("recommend", &[], None)),
    (25, "cndh", Serve("recommend")),
];
const CONTROLLED: Course = &[(5, "anticorrupcion", Step("admit-by-control-body", &[], None))];
const HELPED: Course = &[
    (3, "sre-consulates", Step("take-up", &[], None)),
    (20, "sre-consulates", Step("report-consular-outcome", &[], None)),
];
const GIVEN: Course = &[
    (3, "inm-transparency", Step("prove-identity", &[("identity_evidence", "documents")], None)),
    (10, "inm-transparency", Step("grant", &[], None)),
    (11, "inm-transparency", Serve("grant")),
    (18, "inm-transparency", Step("carry-out", &[], None)),
];
const DENIED: Course = &[
    (3, "inm-transparency", Step("prove-identity", &[("identity_evidence", "documents")], None)),
    (10, "inm-transparency", Step("refuse", &[], Some("rights-of-another"))),
    (11, "inm-transparency", Serve("refuse")),
    (20, "holder", Step("ask-review", &[], None)),
];
const ASKED: &[(&str, &str)] = &[("data_right", "access"), ("acting_for", "oneself")];
const WRITTEN: &[(&str, &str)] = &[
    ("asker", "security_agency"),
    ("disclosure_ground", "security_request"),
    ("data_asked", "movements"),
    ("in_writing", "true"),
    ("cites_law", "true"),
    ("is_competent", "true"),
    ("says_what_for", "true"),
];
const SPOKEN: &[(&str, &str)] = &[
    ("asker", "police"),
    ("disclosure_ground", "crime_investigation"),
    ("data_asked", "contact"),
    ("in_writing", "false"),
    ("cites_law", "false"),
    ("is_competent", "false"),
    ("says_what_for", "false"),
];
const DISCLOSED: Course = &[
    (3, "inm-legal", Step("review", &[("extent_needed", "one_fact")], None)),
    (4, "inm-transparency", Step("approve", &[], None)),
    (5, "inm-legal", Step("disclose", &[("extent_given", "one_fact")], None)),
    (9, "inm-legal", Step("tell-person", &[], None)),
];
const REFUSED: Course = &[(2, "inm-legal", Step("refuse", &[], Some("not-in-writing")))];

const fn plot(
    programme: &'static str,
    month: i8,
    open: (&'static str, &'static str, &'static [(&'static str, &'static str)]),
    course: Course,
) -> Plot {
    Plot { programme, month, open, course }
}

/// The year's plots.
const PLOTS: &[Plot] = &[
    plot(COMPLAINT, 2, ("file-with-conapred", "complainant", DISCRIMINATION), SETTLED),
    plot(COMPLAINT, 3, ("file-with-conapred", "complainant", DISCRIMINATION), UNSETTLED),
    plot(COMPLAINT, 5, ("file-with-cndh", "complainant", ABUSE), RECOMMENDED),
    plot(COMPLAINT, 6, ("pass-on-by-field-team", "inm", ABUSE), CONTROLLED),
    plot(COMPLAINT, 7, ("file-with-control-body", "complainant", ABUSE), &[]),
    plot(COMPLAINT, 9, ("file-with-consulate", "complainant", ABROAD), HELPED),
    plot(DATA, 4, ("ask", "holder", ASKED), GIVEN),
    plot(DATA, 6, ("ask", "holder", ASKED), DENIED),
    plot(DATA, 8, ("ask", "holder", ASKED), &[]),
    plot(DISCLOSURE, 5, ("receive-request", "inm-legal", WRITTEN), DISCLOSED),
    plot(DISCLOSURE, 9, ("receive-request", "inm-legal", SPOKEN), REFUSED),
];

/// Everybody who complains, asks for their data, or is asked about.
pub(super) struct Recourse<'a> {
    casts: [(&'static str, Cast<'a>); 3],
}

impl<'a> Recourse<'a> {
    pub(super) fn new(app: &'a App) -> Self {
        Self { casts: [COMPLAINT, DATA, DISCLOSURE].map(|programme| (programme, Cast::new(app, programme))) }
    }

    /// What begins in a month, and goes on within it.
    pub(super) fn work(&mut self, month: i8, from: Instant, now: Instant) -> Result<(), Failure> {
        for (serial, plot) in PLOTS.iter().enumerate().filter(|(_, it)| it.month == month) {
            let Some((_, cast)) = self.casts.iter_mut().find(|(programme, _)| *programme == plot.programme)
            else {
                continue;
            };
            let (step, by, fields) = plot.open;
            let number = format!("SYNC{serial:08}");
            let case = cast.open(step, number, &words(fields), &scene(by, 1, from, now))?;
            play(cast, case, plot.course, from, now)?;
        }
        Ok(())
    }
}

fn play(
    cast: &mut Cast<'_>,
    case: CaseId,
    course: Course,
    from: Instant,
    now: Instant,
) -> Result<(), Failure> {
    for (day, by, what) in course {
        let scene = scene(by, *day, from, now);
        match what {
            Step(step, fields, ground) => cast.step(case, step, &words(fields), *ground, &scene)?,
            Serve(step) => cast.serve(case, step, &scene)?,
        }
    }
    Ok(())
}

fn scene(by: &'static str, day: i64, from: Instant, now: Instant) -> Scene {
    Scene { by, at: (from + SignedDuration::from_hours(24 * day + 4)).min(now), now, place: None }
}

fn words(fields: &[(&'static str, &'static str)]) -> Vec<Words> {
    fields.iter().map(|(name, value)| (*name, (*value).to_owned())).collect()
}
