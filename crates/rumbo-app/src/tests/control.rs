//! Control on one side, services on the other, and one person in both: what each side can find out about the other. The person sees
//! all of it, by a folio of a service.

use std::collections::BTreeSet;

use rumbo_base::{Action, CaseId, Emergency, ProgrammeId, PurposeId};
use rumbo_case::Actor;

use crate::App;
use crate::access::{Asking, For, reader_of, unnamed_officers};
use crate::cases::{Document, Given, Recorded, Request, read_given};
use crate::problem::Problem;
use crate::tests::content::{at, mexico, node};

const CONTROL: &str = "presentation-and-return";
const NOW: &str = "2026-03-03T18:00:00Z";
/// What a service is told and nobody else: it stands nowhere else.
const TOLD: &str = "Canaria Quetzalli";
/// Everybody who works for control, and who would say that they do.
const CONTROLLERS: [&str; 3] =
    ["enforcement-officer:inm-control.luis", "officer:inm-control.luis", "enforcement-officer:inm.luis"];

fn request(key: &str, who: &str, when: &str) -> Request {
    let (agency, role) = (who.parse().ok(), who.strip_prefix("role:"));
    let actor = match role {
        Some(role) => Actor::participant(role.parse().unwrap(), "self"),
        None => Actor::officer(agency.unwrap(), "officer"),
    };
    let place = Some("aeropuerto-tapachula".parse().unwrap());
    Request { key: format!("{key}-{who}-{when}"), actor, happened_at: at(when), now: at(NOW), place }
}

fn given(programme: &str, fields: &[(&str, &str)], ground: Option<&str>) -> Given {
    let content = &mexico().content;
    let form = content.programmes.values().find(|it| it.id.as_str() == programme).unwrap();
    let pairs: Vec<(String, String)> =
        fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    read_given(form, &pairs, ground).unwrap()
}

/// How a case of somebody begins: programme, step, by whom, with what.
type Opening = (&'static str, &'static str, &'static str, &'static [(&'static str, &'static str)]);

/// One case of each kind of service, in which the person tells who they are.
const SERVICES: [Opening; 5] = [
    (
        "visitor-stay",
        "admit",
        "inm",
        &[
            ("nationality", "GTM"),
            ("sex", "female"),
            ("age_group", "18-29"),
            ("condition", "VSP"),
            ("days_granted", "30"),
            ("document_kind", "passport"),
            ("name", TOLD),
            ("contact", TOLD),
        ],
    ),
    (
        "refuge-claim",
        "file",
        "role:applicant",
        &[("filed_by", "self"), ("age_group", "18-29"), ("account", TOLD), ("name", TOLD)],
    ),
    (
        "child-protection-route",
        "notify-as-other-authority",
        "shelters",
        &[("age_group", "12-17"), ("company", "separated"), ("name", TOLD), ("family_contact", TOLD)],
    ),
    (
        "complaint",
        "file-with-cndh",
        "role:complainant",
        &[
            ("matter", "rights_violation"),
            ("accused", "inm"),
            ("identity_shown", "signed"),
            ("known_on", "2026-02-20"),
            ("grave", "false"),
            ("account", TOLD),
        ],
    ),
    (
        "repatriated-nationals",
        "receive",
        "inm",
        &[
            ("sex", "female"),
            ("age_group", "18-29"),
            ("care_group", "no_special_care"),
            ("area", "san_diego"),
            ("handover_hour", "10"),
            ("belongings_returned", "true"),
            ("contact", TOLD),
        ],
    ),
];

const DISPOSAL: Opening = (
    CONTROL,
    "put-at-disposal",
    "inm-control",
    &[
        ("nationality", "GTM"),
        ("sex", "female"),
        ("age_group", "18-29"),
        ("how_found", "inland_review"),
        ("written_order", "true"),
        ("cares_for_child", "true"),
        ("trafficking_victim", "false"),
    ],
);

fn open(app: &App, number: &str, (programme, step, who, fields): Opening) -> CaseId {
    let document = Document { issuer: "GTM".to_owned(), number: number.to_owned() };
    let request = request(&format!("{programme}-{number}"), who, "2026-03-02T18:00:00Z");
    let given = given(programme, fields, None);
    let (programme, step) = (programme.parse().unwrap(), step.parse().unwrap());
    app.open_case(programme, step, Some(document), given, false, request).unwrap().case
}

fn step(app: &App, case: CaseId, step: &str, fields: &[(&str, &str)]) -> Result<Recorded, Problem> {
    let request = request(&format!("{case}-{step}"), "inm-control", "2026-03-02T20:00:00Z");
    app.step(case, step.parse().unwrap(), given(CONTROL, fields, None), false, request)
}

/// Somebody in control and in every service, under one document.
fn in_both(app: &App) -> (CaseId, Vec<CaseId>) {
    let control = open(app, "SYN-both", DISPOSAL);
    (control, SERVICES.map(|it| open(app, "SYN-both", it)).to_vec())
}

fn written(who: &str) -> Asking {
    Asking::of_written(who, &mexico().content, at(NOW)).unwrap()
}

fn of(agency: &str) -> Asking {
    Asking::of_actor(&Actor::officer(agency.parse().unwrap(), "officer"), &mexico().content, at(NOW))
}

/// The same reader for everything that anybody could say that they read for.
fn for_everything(asking: &Asking) -> Vec<Asking> {
    let stated = mexico().content.purposes.keys().cloned().map(For::Stated).collect::<Vec<_>>();
    let all = [For::Programme, For::Unsaid].into_iter().chain(stated);
    all.map(|purpose| asking.clone().purposed(purpose)).collect()
}

/// What somebody is told who asks for a case and is not shown it.
fn no<T: std::fmt::Debug>(answer: Result<T, Problem>, case: CaseId) -> String {
    let Err(Problem::Unreadable(all)) = answer else { panic!("{answer:?}") };
    all.iter().map(|it| it.to_string().replace(&case.to_string(), "CASE")).collect()
}

fn sees(app: &App, case: CaseId, asking: &Asking) -> bool {
    app.case_for(case, Action::Read, asking).is_ok()
}

#[test]
fn who_controls_finds_no_service_whatever_they_say_that_it_is_for() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let (control, services) = in_both(&app);
    let absent = CaseId(4_711);
    for asking in CONTROLLERS.map(written).into_iter().chain([of("inm-control")]) {
        for asking in for_everything(&asking) {
            for case in &services {
                for action in Action::ALL {
                    let (there, not_there) =
                        (app.case_for(*case, *action, &asking), app.case_for(absent, *action, &asking));
                    assert_eq!(no(there, *case), no(not_there, absent), "{action} {asking:?}");
                }
                for emergency in [Emergency::Life, Emergency::Health, Emergency::ChildSafety] {
                    let endangered = asking.clone().in_emergency(emergency);
                    let shown =
                        |case| no(app.open_in_emergency(case, "Somebody waits outside", &endangered), case);
                    assert_eq!(shown(*case), shown(absent), "{asking:?}");
                }
            }
        }
        let listed: Vec<CaseId> =
            app.waiting_for(&asking.readers).unwrap().iter().map(|it| it.row.case).collect();
        assert!(services.iter().all(|it| !listed.contains(it)), "{asking:?}: {listed:?}");
    }
    assert_eq!(app.waiting_for(&of("inm-control").readers).unwrap()[0].row.case, control);
    assert!(app.waiting_for(&written("officer:inm-control.luis").readers).unwrap().is_empty());
}

#[test]
fn who_serves_sees_of_control_what_was_handed_on_to_them_and_no_more() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let (control, other) = (open(&app, "SYN-one", DISPOSAL), open(&app, "SYN-two", DISPOSAL));
    let serving = ["inm", "comar", "pfpnna", "dif", "shelters", "sre-consulates", "cndh", "inm-legal"];
    let seen_by = |case: CaseId| -> Vec<&str> {
        serving
            .into_iter()
            .filter(|who| for_everything(&of(who)).iter().any(|it| sees(&app, case, it)))
            .collect()
    };
    assert_eq!(seen_by(control), Vec::<&str>::new());
    step(&app, control, "refer-children", &[]).unwrap();
    assert_eq!(seen_by(control), ["pfpnna"]);
    step(&app, control, "see-need-of-care", &[("needs_care", "pregnant")]).unwrap();
    assert_eq!(seen_by(control), ["pfpnna", "dif"]);
    step(&app, control, "ask-protection", &[]).unwrap();
    assert_eq!(seen_by(control), ["comar", "pfpnna", "dif"]);
    assert_eq!(seen_by(other), Vec::<&str>::new(), "who was not handed on is nobody's but control's");
    // Whoever was given it to serve does not act for control on it.
    let serves = of("dif").purposed(For::Stated(PurposeId::parse("protection").unwrap()));
    assert!(!sees(&app, control, &serves), "it was collected for control, and keeps that purpose");
    assert!(app.case_for(control, Action::Correct, &of("dif")).is_err());
    // The claim that was opened beside it is the Commission's, and control is not told where it stands.
    let claim = app.cases(Some("refuge-claim".parse().unwrap()), None, None, None, 10).unwrap();
    assert_eq!(claim.len(), 1);
    assert!(sees(&app, claim[0].case, &of("comar")) && !sees(&app, claim[0].case, &of("inm-control")));
}

#[test]
fn nobody_sits_on_both_chairs() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let (control, services) = in_both(&app);
    assert!(sees(&app, control, &written("enforcement-officer:inm-control.luis")));
    for who in ["officer:inm-control.luis", "enforcement-officer:inm.luis", "officer:inm.luis"] {
        for asking in for_everything(&written(who)) {
            for action in [Action::Read, Action::Write, Action::Print, Action::Erase] {
                assert!(app.case_for(control, action, &asking).is_err(), "{who} {action}");
            }
        }
    }
    assert!(
        app.permit_case(control, Action::Erase, &of("inm-control")).is_ok(),
        "its owner ends what is kept"
    );
    let content = &mexico().content;
    let role = |agency: &str| reader_of(content, &agency.parse().unwrap()).role.to_string();
    assert_eq!(
        (role("inm-control"), role("inm"), role("shelters")),
        ("enforcement-officer".to_owned(), "officer".to_owned(), "partner".to_owned())
    );
    let unnamed = Asking::of_readers(unnamed_officers(content), "officer", at(NOW));
    assert!(for_everything(&unnamed).iter().all(|it| !sees(&app, control, it)));
    assert!(services.iter().all(|it| sees(&app, *it, &unnamed)), "whoever is not named serves");
    let may = |who: &str| {
        app.may_open(&content.programmes[&ProgrammeId::parse(CONTROL).unwrap()], &written(who)).unwrap()
    };
    assert!(may("enforcement-officer:inm-control.luis"));
    assert!(!may("officer:inm-control.luis") && !may("officer:inm.luis"));
}

#[test]
fn the_person_sees_both_and_a_folio_of_control_opens_nothing_else() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let (control, services) = in_both(&app);
    let own = Asking::of_person("person", at(NOW));
    assert!(services.iter().chain([&control]).all(|it| sees(&app, *it, &own)));
    let folios = |case: CaseId| -> BTreeSet<CaseId> {
        app.person_file(case, &own).unwrap().says.cases.iter().map(|it| it.case).collect()
    };
    let all: BTreeSet<CaseId> = services.iter().chain([&control]).copied().collect();
    for case in &services {
        assert_eq!(folios(*case), all);
    }
    // Whoever holds the person holds the document and the folio of this case too.
    assert_eq!(folios(control), BTreeSet::from([control]));
    let text = app.person_file(control, &own).unwrap().text().unwrap();
    assert!(!text.contains(TOLD) && !text.contains("refuge-claim") && !text.contains("complaint"), "{text}");
    assert!(app.person_file(services[0], &own).unwrap().text().unwrap().contains(TOLD));
}

#[test]
fn a_no_because_of_a_claim_says_what_the_law_makes_known_and_no_more() {
    let app = node(at("2026-01-01T00:00:00Z"));
    let control = open(&app, "SYN-both", DISPOSAL);
    let claim = open(&app, "SYN-both", SERVICES[1]);
    // They have all their rights, and wanted their consulate to be told before they asked for protection.
    let rights = &mexico().content.programmes[&ProgrammeId::parse(CONTROL).unwrap()];
    let rights = rights.step(&"record-rights".parse().unwrap()).unwrap();
    let met: Vec<(&str, &str)> = rights.needs.iter().map(|it| (it.as_str(), "true")).collect();
    step(&app, control, "record-rights", &met).unwrap();
    let head = app.store().read(|it| it.head()).unwrap().unwrap().position;
    let refused = |what: &str| match step(&app, control, what, &[]) {
        Err(Problem::Refused(refusal)) => *refusal,
        other => panic!("{other:?}"),
    };
    let refusal = refused("tell-consulate");
    assert_eq!(refusal.code.as_str(), "guard-nothing-to-the-country-of-origin");
    assert_eq!(refusal.ground.citations().iter().map(ToString::to_string).collect::<Vec<_>>(), ["lrpcap:21"]);
    let words = |language: &str| {
        let texts = &mexico().content.texts;
        texts.format(language, None, refusal.code.as_str(), None, &[]).unwrap()
    };
    let said = format!("{refusal:?} {} {}", words("es"), words("en"));
    let claim = claim.to_string();
    for secret in [TOLD, claim.as_str(), "refuge-claim", "comar", "account", "filed"] {
        assert!(!said.contains(secret), "`{secret}` is said: {said}");
    }
    assert_eq!(app.store().read(|it| it.head()).unwrap().unwrap().position, head, "a no leaves no trace");
}
