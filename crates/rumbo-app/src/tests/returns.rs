//! Lists of foreigners handed over to their own country: expected, found on the list only, at the wrong moment, children. The
//! rows of the book are the good ones.

use std::path::{Path, PathBuf};

use rumbo_base::{AgencyId, CaseId, ProgrammeId, RoleId, StepId, TextKey};
use rumbo_content::Programme;
use rumbo_content::feeds::RETURNS;
use tempfile::TempDir;

use crate::cases::{Document, Given, Request, read_given};
use crate::import::{Imported, Options};
use crate::tests::content::{at, mexico, node};
use crate::{Actor, App};

const PROGRAMME: &str = "presentation-and-return";
const FOUND: [&str; 7] = [
    "nationality=GTM",
    "sex=male",
    "age_group=30-59",
    "how_found=inland_review",
    "written_order=true",
    "cares_for_child=false",
    "trafficking_victim=false",
];
/// Every right of LM 109 as it was met, and whether the consulate is wanted.
const RIGHTS: [&str; 14] = [
    "had_place_and_rules=true",
    "had_reason_and_ways=true",
    "had_consulate=true",
    "had_rights_in_writing=true",
    "had_legal_advice=true",
    "had_interpreter=true",
    "had_phone=true",
    "had_dignified_space=true",
    "had_visits=true",
    "had_activities=true",
    "had_no_discrimination=true",
    "had_humane_treatment=true",
    "had_separate_areas=true",
    "wants_consulate=false",
];
const PREPARED: [&str; 5] = [
    "told_of_staying=true",
    "family_told=true",
    "nationality_checked=true",
    "home_or_residence=true",
    "may_not_leave=false",
];

/// Orders by which somebody is deported, with what each tells.
const DEPORTED: [(&str, &[&str]); 7] = [
    ("record-rights", &RIGHTS),
    ("present", &[]),
    ("open-deportation", &["victim_or_witness=false"]),
    ("record-hearing", &["home_or_residence=true"]),
    ("order-deportation", &["for_ever=true"]),
    ("ask-review", &[]),
    ("confirm-order", &[]),
];

struct Border {
    app: App,
    folder: TempDir,
}

impl Border {
    fn new() -> Self {
        Self { app: node(at("2026-01-01T00:00:00Z")), folder: TempDir::new().unwrap() }
    }

    fn options(&self) -> Options {
        Options { source: "returns".to_owned(), rejects: None, now: at("2026-04-01T12:00:00Z") }
    }

    fn file(&self, text: &str) -> PathBuf {
        let path = self.folder.path().join("list.csv");
        std::fs::write(&path, text).unwrap();
        path
    }

    fn import(&self, text: &str) -> Imported {
        let plan = self.app.examine_import((&RETURNS, &self.file(text)), &self.options(), |_| ()).unwrap();
        assert!(plan.mistakes.is_empty(), "{:#?}", plan.mistakes);
        let imported = self.app.import(&plan, &self.options(), |_| ()).unwrap();
        assert!(imported.failed.is_empty(), "{:#?}", imported.failed);
        imported
    }

    /// All cases with their states, the first opened first.
    fn cases(&self) -> Vec<(CaseId, String)> {
        let programme = Some(ProgrammeId::parse(PROGRAMME).unwrap());
        let cases = self.app.cases(programme, None, None, None, 100).unwrap();
        cases.into_iter().map(|it| (it.case, it.state.to_string())).collect()
    }

    fn states(&self) -> Vec<String> {
        self.cases().into_iter().map(|(_, state)| state).collect()
    }

    /// What was broken on a case, and who must answer for it.
    fn breaches(&self, case: CaseId) -> Vec<(String, String)> {
        let rows = self.app.store().read(|reader| reader.breaches_of(case)).unwrap();
        rows.into_iter().map(|it| (it.breach.to_string(), it.owner.to_string())).collect()
    }

    fn given(&self, programme: &Programme, pairs: &[&str]) -> Given {
        let pairs = pairs.iter().map(|it| it.split_once('=').unwrap());
        let pairs: Vec<_> = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        read_given(programme, &pairs, None).unwrap()
    }

    /// Somebody whom the Institute has found: the man of the first row of the book.
    fn at_disposal(&self) -> CaseId {
        let published = mexico();
        let programme = published.content.programmes.values().find(|it| it.id.as_str() == PROGRAMME).unwrap();
        let document = Some(Document { issuer: "SYN".to_owned(), number: "SYNF90000001".to_owned() });
        let (step, given) = (StepId::parse("put-at-disposal").unwrap(), self.given(programme, &FOUND));
        let request = request("put-at-disposal", "2026-03-01T11:00:00-06:00");
        self.app.open_case(programme.id.clone(), step, document, given, false, request).unwrap().case
    }

    fn step(&self, case: CaseId, step: &str, pairs: &[&str], moment: &str) {
        let published = mexico();
        let programme = published.content.programmes.values().find(|it| it.id.as_str() == PROGRAMME).unwrap();
        let mut given = self.given(programme, pairs);
        if matches!(step, "present" | "order-deportation") {
            given.ground = Some(TextKey::parse("unlawful-entry").unwrap());
        }
        let mut request = request(step, moment);
        if matches!(step, "ask-return" | "ask-review") {
            request.actor = Actor::participant(RoleId::parse("foreigner").unwrap(), "who asks");
        }
        self.app.step(case, StepId::parse(step).unwrap(), given, false, request).unwrap();
    }

    /// Their return, asked for and granted as the law orders it.
    fn return_granted(&self) -> CaseId {
        let case = self.at_disposal();
        self.step(case, "record-rights", &RIGHTS, "2026-03-01T12:00:00-06:00");
        self.step(case, "ask-return", &[], "2026-03-01T13:00:00-06:00");
        self.step(case, "prepare-return", &PREPARED, "2026-03-01T14:00:00-06:00");
        self.step(case, "grant-return", &[], "2026-03-01T15:00:00-06:00");
        case
    }
}

fn request(key: &str, moment: &str) -> Request {
    let actor = Actor::officer(AgencyId::parse("inm-control").unwrap(), "officer");
    Request { key: key.to_owned(), actor, happened_at: at(moment), now: at(moment), place: None }
}

fn breach(of: &str) -> (String, String) {
    (of.to_owned(), "inm-control".to_owned())
}

/// The example of the book.
fn example() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/src/return-files.md");
    let page = std::fs::read_to_string(path).unwrap();
    page.split("```csv\n").nth(1).unwrap().split("```").next().unwrap().to_owned()
}

#[test]
fn whom_only_the_list_names_has_returned_and_a_second_import_changes_nothing() {
    let border = Border::new();
    assert_eq!(border.import(&example()).recorded, 2);
    assert_eq!(border.states(), ["returned", "returned"]);
    assert!(border.cases().iter().all(|(case, _)| border.breaches(*case).is_empty()));
    let again = border.import(&example());
    assert_eq!((again.recorded, again.again), (0, 2));
    assert!(border.app.store().read(|reader| reader.verify(|_, _| ())).unwrap().is_whole());
}

#[test]
fn whose_return_was_granted_is_handed_over_on_that_case() {
    let border = Border::new();
    let case = border.return_granted();
    assert_eq!(border.import(&example()).recorded, 2);
    assert_eq!(border.states(), ["returned", "returned"]);
    assert_eq!(border.cases().first().unwrap().0, case);
    assert!(border.breaches(case).is_empty());
}

#[test]
fn who_is_handed_over_before_any_return_was_granted_is_told_of_that_case_out_of_order() {
    let border = Border::new();
    let case = border.at_disposal();
    assert_eq!(border.import(&example()).recorded, 2);
    assert_eq!(border.states(), ["at-disposal", "returned"]);
    assert_eq!(border.breaches(case), [breach("out-of-order-hand-over")]);
    let again = border.import(&example());
    assert_eq!((again.recorded, again.again), (0, 2));
    assert_eq!(border.breaches(case), [breach("out-of-order-hand-over")]);
}

#[test]
fn who_asked_for_protection_is_not_to_be_on_the_list() {
    let border = Border::new();
    let case = border.return_granted();
    border.step(case, "ask-protection", &[], "2026-03-01T16:00:00-06:00");
    assert_eq!(border.import(&example()).recorded, 2);
    let danger = ("nobody-is-returned-into-danger".to_owned(), "inm".to_owned());
    assert_eq!(border.breaches(case), [danger]);
}

#[test]
fn whose_deportation_is_final_is_deported_by_the_list() {
    let border = Border::new();
    let case = border.at_disposal();
    for (hour, (step, told)) in (12..).zip(DEPORTED) {
        border.step(case, step, told, &format!("2026-03-01T{hour}:00:00-06:00"));
    }
    assert_eq!(border.import(&example()).recorded, 2);
    assert_eq!(border.states(), ["deported", "returned"]);
    assert!(border.breaches(case).is_empty());
}

#[test]
fn who_is_returned_again_has_come_again() {
    let border = Border::new();
    border.import(&example());
    let later = example().replace("2026-03-02", "2026-03-30").replace("-2026-0", "-2026-1");
    assert_eq!(border.import(&later).recorded, 2);
    assert_eq!(border.states(), ["returned"; 4]);
    assert!(border.cases().iter().all(|(case, _)| border.breaches(*case).is_empty()));
}

#[test]
fn a_child_in_the_list_and_a_person_whom_no_authority_took_in_are_breaches_and_never_refused() {
    let border = Border::new();
    let list = example().replace("male,30-59", "male,12-17").replace(",11,yes,", ",11,no,");
    assert_eq!(border.import(&list).recorded, 2);
    assert_eq!(border.states(), ["returned", "returned"]);
    let broken: Vec<_> = border.cases().iter().flat_map(|(case, _)| border.breaches(*case)).collect();
    assert_eq!(broken, [breach("children-go-home-by-their-plan"), breach("into-the-hands-of-the-authority")]);
}

#[test]
fn a_rebuild_gives_the_rows_that_the_lists_gave() {
    let border = Border::new();
    border.at_disposal();
    border.import(&example().replace("female,18-29", "female,0-11"));
    let digest = || border.app.store().read(|reader| reader.dump_projections()).unwrap();
    let running = digest();
    border.app.rebuild().unwrap();
    assert_eq!(digest(), running);
}

#[test]
fn every_bad_value_of_every_row_is_told_and_nothing_is_recorded() {
    let border = Border::new();
    let bad = example().replace("talisman,SYN,", "talismán,syn,").replace("GTM", "Guatemala");
    let bad = bad.replace("ciudad-hidalgo", "").replace("18-29,11,yes", "18-29,noon,perhaps");
    let plan = border.app.examine_import((&RETURNS, &border.file(&bad)), &border.options(), |_| ()).unwrap();
    let told: Vec<_> = plan.mistakes.iter().map(|it| (it.line, it.column.as_str())).collect();
    let first = [(2, "place"), (2, "document_issuer"), (2, "nationality")];
    let second = [(3, "place"), (3, "hand_over_hour"), (3, "handed_to_authority")];
    assert_eq!(told, [first, second].concat());
    assert_eq!(border.app.import(&plan, &border.options(), |_| ()).unwrap().recorded, 0);
    assert!(border.cases().is_empty());
}
