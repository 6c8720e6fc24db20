//! How it goes on with people at the Institute's disposal in the demo's year: every way out of a station once, the wrongs that are
//! told, and those who are still there when the year ends. All of it is invented; who acts on it is in `station`.

/// What is done, in order.
pub(super) type Course = &'static [Deed];

/// Hours after the person was put at disposal, by whom, what.
pub(super) type Deed = (i64, &'static str, What);

type Fields = &'static [(&'static str, &'static str)];

pub(super) enum What {
    Step(&'static str, Fields, Option<&'static str>),
    Serve(&'static str),
    /// Whoever they were handed on to takes them in.
    TakenIn,
    /// What happened, told by whoever saw it.
    Report(&'static str),
    Lodge,
    HandOver,
}
use What::{HandOver, Lodge, Report, Serve, Step, TakenIn};

/// Somebody whose way out is told.
pub(super) struct Plot {
    /// The month in which it begins, and hours after its first morning.
    pub(super) month: i8,
    pub(super) hours: i64,
    pub(super) nationality: &'static str,
    pub(super) sex: &'static str,
    /// Whether they care for a child.
    pub(super) cares: bool,
    pub(super) course: Course,
}

const CONTROL: &str = "inm-control";
const PERSON: &str = "foreigner";

/// The rights of LM 109, all of them met, with or without the wish that the consulate be told.
const fn met(wants_consulate: &'static str) -> [(&'static str, &'static str); 14] {
    [
        ("had_place_and_rules", "true"),
        ("had_reason_and_ways", "true"),
        ("had_consulate", "true"),
        ("had_rights_in_writing", "true"),
        ("had_legal_advice", "true"),
        ("had_interpreter", "true"),
        ("had_phone", "true"),
        ("had_dignified_space", "true"),
        ("had_visits", "true"),
        ("had_activities", "true"),
        ("had_no_discrimination", "true"),
        ("had_humane_treatment", "true"),
        ("had_separate_areas", "true"),
        ("wants_consulate", wants_consulate),
    ]
}
const MET: Fields = &met("false");
const MET_WITH_CONSULATE: Fields = &met("true");
const PREPARED: Fields = &[
    ("told_of_staying", "true"),
    ("family_told", "true"),
    ("nationality_checked", "true"),
    ("home_or_residence", "true"),
    ("may_not_leave", "false"),
    ("consulate_validated", "true"),
];
const WITH_EVERYTHING: Fields =
    &[("belongings_travel", "true"), ("water_and_food", "true"), ("accompanied", "true")];
const BANNED: Fields = &[("for_ever", "false"), ("ban_last_day", "2026-12-31")];

const PRESENT: Deed = (2, CONTROL, Step("present", &[], Some("unlawful-entry")));
const TOLD: Deed = (2, CONTROL, Serve("present"));
const LODGED: Deed = (3, CONTROL, Lodge);
const RIGHTS: Deed = (4, CONTROL, Step("record-rights", MET, None));
const RIGHTS_AND_CONSULATE: Deed = (4, CONTROL, Step("record-rights", MET_WITH_CONSULATE, None));
const CONSULATE: Deed = (5, CONTROL, Step("tell-consulate", &[], None));
const ASK: Deed = (6, PERSON, Step("ask-return", &[], None));
const PREPARE: Deed = (8, CONTROL, Step("prepare-return", PREPARED, None));
const GRANT: Deed = (9, CONTROL, Step("grant-return", &[], None));
const GRANT_TOLD: Deed = (9, CONTROL, Serve("grant-return"));
const DEPART: Deed = (21, CONTROL, Step("depart", WITH_EVERYTHING, None));
const OVER: Deed = (26, CONTROL, HandOver);
const OPEN_DEPORTATION: Deed =
    (6, CONTROL, Step("open-deportation", &[("victim_or_witness", "false")], None));
const DEPORTATION_TOLD: Deed = (7, CONTROL, Serve("open-deportation"));
const SPEAK: Deed = (24, PERSON, Step("speak-for-oneself", &[], None));
const HEARD: Deed = (25, CONTROL, Step("record-hearing", &[("home_or_residence", "true")], None));
const ORDER: Deed = (27, CONTROL, Step("order-deportation", BANNED, Some("unlawful-entry")));
const ORDER_TOLD: Deed = (28, CONTROL, Serve("order-deportation"));
const ASK_REVIEW: Deed = (192, PERSON, Step("ask-review", &[], None));

const fn release(hours: i64) -> Deed {
    (hours, CONTROL, Step("release", &[], None))
}

const fn released(hours: i64) -> Deed {
    (hours, CONTROL, Serve("release"))
}

/// Asked for at once, and handed over by a step of their own, without and with the consulate told; the list of the point finds the rest.
pub(super) const RETURNED: Course =
    &[PRESENT, TOLD, LODGED, RIGHTS, ASK, PREPARE, GRANT, GRANT_TOLD, DEPART, OVER];
pub(super) const RETURNED_WITH_A_CONSUL: Course =
    &[PRESENT, TOLD, LODGED, RIGHTS_AND_CONSULATE, CONSULATE, ASK, PREPARE, GRANT, GRANT_TOLD, DEPART, OVER];
pub(super) const ON_THE_BUS: Course =
    &[PRESENT, TOLD, LODGED, RIGHTS, ASK, PREPARE, GRANT, GRANT_TOLD, DEPART];
/// A day too long: the thirty-six hours pass, and the breach is recorded.
pub(super) const RETURNED_LATE: Course = &[
    PRESENT,
    TOLD,
    LODGED,
    RIGHTS,
    ASK,
    (32, CONTROL, Step("prepare-return", PREPARED, None)),
    (33, CONTROL, Step("grant-return", &[], None)),
    (33, CONTROL, Serve("grant-return")),
    (45, CONTROL, Step("depart", WITH_EVERYTHING, None)),
    (50, CONTROL, HandOver),
];

const LET_OUT: Course = &[
    PRESENT,
    TOLD,
    LODGED,
    RIGHTS,
    (6, PERSON, Step("show-ground-to-stay", &[], None)),
    (26, CONTROL, Step("let-out", &[], None)),
];
const IN_CUSTODY: Deed = (
    7,
    CONTROL,
    Step(
        "give-into-custody",
        &[("custodian", "rights_organisation"), ("custodian_solvent", "true"), ("address_given", "true")],
        None,
    ),
);
const CUSTODY: Course = &[PRESENT, TOLD, LODGED, RIGHTS, IN_CUSTODY, release(240), released(240)];
const GUARANTEE: Course = &[
    PRESENT,
    TOLD,
    LODGED,
    RIGHTS,
    (
        7,
        CONTROL,
        Step(
            "accept-guarantee",
            &[("guarantee_given", "true"), ("address_given", "true"), ("responsible_letter", "true")],
            None,
        ),
    ),
    (192, PERSON, Step("show-ground-to-stay", &[], None)),
    (194, CONTROL, Step("let-out", &[], None)),
];
const ANNULLED: Course = &[
    PRESENT,
    TOLD,
    LODGED,
    RIGHTS,
    OPEN_DEPORTATION,
    DEPORTATION_TOLD,
    SPEAK,
    HEARD,
    ORDER,
    ORDER_TOLD,
    ASK_REVIEW,
    (480, CONTROL, Step("annul-order", &[], None)),
    (481, CONTROL, Serve("annul-order")),
    release(482),
    released(482),
];
const STANDS: Course = &[
    PRESENT,
    TOLD,
    LODGED,
    RIGHTS,
    OPEN_DEPORTATION,
    DEPORTATION_TOLD,
    SPEAK,
    HEARD,
    ORDER,
    ORDER_TOLD,
    ASK_REVIEW,
    (480, CONTROL, Step("confirm-order", &[], None)),
    (482, CONTROL, Serve("confirm-order")),
    (744, CONTROL, Step("deport", WITH_EVERYTHING, None)),
];
const PROTECTION: Course = &[
    PRESENT,
    TOLD,
    LODGED,
    RIGHTS,
    ASK,
    PREPARE,
    GRANT,
    GRANT_TOLD,
    (12, PERSON, Step("ask-protection", &[], None)),
    (14, "comar", TakenIn),
    release(30),
    released(30),
];
const SIXTY_HOURS: Course = &[PRESENT, TOLD, LODGED, RIGHTS, release(60), released(60)];
const CHILD_HELD: Course = &[
    (1, CONTROL, Step("refer-children", &[("unavoidable", "true")], None)),
    (2, "pfpnna", TakenIn),
    PRESENT,
    TOLD,
    LODGED,
    RIGHTS,
    (8, "shelters", Report("child-was-held")),
    release(10),
    released(10),
];
const REFUSED_THERE: Course = &[
    PRESENT,
    TOLD,
    LODGED,
    RIGHTS,
    ASK,
    PREPARE,
    GRANT,
    GRANT_TOLD,
    DEPART,
    (28, CONTROL, Step("come-back-refused", &[], None)),
    release(40),
    released(40),
];
const KEPT: Course = &[
    PRESENT,
    TOLD,
    LODGED,
    RIGHTS,
    (100, CONTROL, Step("keep-longer", &[("stay_cause", "identity")], None)),
    (101, CONTROL, Serve("keep-longer")),
    (240, CONTROL, Step("cause-ended", &[], None)),
    release(241),
    released(241),
];
const CARED_FOR: Course = &[
    (1, CONTROL, Step("see-need-of-care", &[("needs_care", "pregnant")], None)),
    (3, "dif", TakenIn),
    release(5),
    released(5),
];

// Still there when the year ends.

const OUTSIDE: Course = &[PRESENT, TOLD, LODGED, RIGHTS, IN_CUSTODY];
const KEEPING: Course = &[
    PRESENT,
    TOLD,
    LODGED,
    RIGHTS,
    (100, CONTROL, Step("keep-longer", &[("stay_cause", "consulate")], None)),
    (101, CONTROL, Serve("keep-longer")),
];
const DEPORTING: Course = &[PRESENT, TOLD, LODGED, RIGHTS, OPEN_DEPORTATION, DEPORTATION_TOLD, SPEAK];
const PRESENTED: Course = &[PRESENT, TOLD, LODGED, RIGHTS];
const ASKING: Course = &[PRESENT, TOLD, LODGED, RIGHTS, ASK, PREPARE];

const fn plot(
    (month, hours): (i8, i64),
    (nationality, sex): (&'static str, &'static str),
    course: Course,
) -> Plot {
    Plot { month, hours, nationality, sex, cares: false, course }
}

/// The year's plots.
pub(super) const PLOTS: &[Plot] = &[
    plot((2, 28), ("HND", "male"), LET_OUT),
    plot((3, 52), ("VEN", "male"), CUSTODY),
    plot((4, 28), ("SLV", "female"), GUARANTEE),
    plot((5, 28), ("ECU", "male"), ANNULLED),
    plot((6, 28), ("COL", "male"), STANDS),
    plot((7, 52), ("HND", "female"), PROTECTION),
    plot((8, 76), ("NIC", "male"), SIXTY_HOURS),
    Plot { cares: true, ..plot((9, 28), ("GTM", "female"), CHILD_HELD) },
    plot((10, 52), ("CUB", "male"), REFUSED_THERE),
    plot((11, 28), ("CUB", "male"), KEPT),
    plot((11, 76), ("HND", "female"), CARED_FOR),
    plot((12, 484), ("VEN", "female"), OUTSIDE),
    plot((12, 580), ("ECU", "male"), KEEPING),
    plot((12, 700), ("COL", "male"), DEPORTING),
    plot((13, 1), ("GTM", "male"), ASKING),
    plot((13, 3), ("HND", "male"), PRESENTED),
    plot((13, 20), ("SLV", "male"), &[]),
];
