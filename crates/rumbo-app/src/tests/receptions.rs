//! Lists of hand-overs: announced or not, of children, of somebody who comes back twice. The rows of the book are the good ones.

use std::path::{Path, PathBuf};

use rumbo_base::{CaseId, ProgrammeId, StepId};
use rumbo_content::feeds::REPATRIATIONS;
use tempfile::TempDir;

use crate::cases::{Document, Request, read_given};
use crate::import::{Imported, Options};
use crate::tests::content::{at, mexico, node};
use crate::{Actor, App};

const PROGRAMME: &str = "repatriated-nationals";

struct Port {
    app: App,
    folder: TempDir,
}

impl Port {
    fn new() -> Self {
        Self { app: node(at("2026-01-01T00:00:00Z")), folder: TempDir::new().unwrap() }
    }

    fn options(&self) -> Options {
        Options { source: "reception".to_owned(), rejects: None, now: at("2026-09-01T12:00:00Z") }
    }

    fn file(&self, text: &str) -> PathBuf {
        let path = self.folder.path().join("list.csv");
        std::fs::write(&path, text).unwrap();
        path
    }

    fn import(&self, text: &str) -> Imported {
        let plan =
            self.app.examine_import((&REPATRIATIONS, &self.file(text)), &self.options(), |_| ()).unwrap();
        assert!(plan.mistakes.is_empty(), "{:#?}", plan.mistakes);
        self.app.import(&plan, &self.options(), |_| ()).unwrap()
    }

    /// The states of all returns, in order.
    fn states(&self) -> Vec<String> {
        let cases =
            self.app.cases(Some(ProgrammeId::parse(PROGRAMME).unwrap()), None, None, None, 100).unwrap();
        let mut states: Vec<String> = cases.into_iter().map(|it| it.state.to_string()).collect();
        states.sort();
        states
    }

    fn breaches(&self, case: CaseId) -> Vec<String> {
        let rows = self.app.store().read(|reader| reader.breaches_of(case)).unwrap();
        rows.into_iter().map(|it| it.breach.to_string()).collect()
    }

    /// The consul puts somebody on the list.
    fn listed(&self, number: &str) -> CaseId {
        let published = mexico();
        let programme = published.content.programmes.values().find(|it| it.id.as_str() == PROGRAMME).unwrap();
        let fields = [
            ("sex", "male"),
            ("age_group", "30-59"),
            ("care_group", "no_special_care"),
            ("area", "san_diego"),
        ];
        let pairs: Vec<_> =
            fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let given = read_given(programme, &pairs, None).unwrap();
        let moment = at("2026-02-20T12:00:00Z");
        let request = Request {
            key: format!("list-{number}"),
            actor: Actor::officer(rumbo_base::AgencyId::parse("sre-consulates").unwrap(), "consul"),
            happened_at: moment,
            now: moment,
            place: None,
        };
        let document = Some(Document { issuer: "SYN".to_owned(), number: number.to_owned() });
        let step = StepId::parse("list").unwrap();
        self.app.open_case(programme.id.clone(), step, document, given, false, request).unwrap().case
    }
}

/// The example of the book.
fn example() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/src/reception-files.md");
    let page = std::fs::read_to_string(path).unwrap();
    page.split("```csv\n").nth(1).unwrap().split("```").next().unwrap().to_owned()
}

#[test]
fn adults_and_children_are_received_each_as_what_they_are_and_a_second_import_changes_nothing() {
    let port = Port::new();
    assert_eq!(port.import(&example()).recorded, 2);
    assert_eq!(port.states(), ["child-received", "received"]);
    let again = port.import(&example());
    assert_eq!((again.recorded, again.again), (0, 2));
    assert!(port.app.store().read(|reader| reader.verify(|_, _| ())).unwrap().is_whole());
}

#[test]
fn whom_the_consul_listed_is_received_on_that_case() {
    let port = Port::new();
    let case = port.listed("SYNR90000001");
    assert_eq!(port.import(&example()).recorded, 2);
    assert_eq!(port.states(), ["child-received", "received"]);
    assert!(port.breaches(case).is_empty());
}

#[test]
fn somebody_sent_back_again_is_received_again_and_the_earlier_return_is_over() {
    let port = Port::new();
    port.import(&example());
    let june = example().replace("2026-03-02", "2026-06-02").replace("-2026-0", "-2026-1");
    assert_eq!(port.import(&june).recorded, 2);
    assert_eq!(port.states(), ["child-received", "left-programme", "left-programme", "received"]);
    let cases = port.app.cases(Some(ProgrammeId::parse(PROGRAMME).unwrap()), None, None, None, 100).unwrap();
    // Nobody told child protection of the child in March: that is the one breach, and the second return is none.
    let breaches: Vec<String> = cases.iter().flat_map(|it| port.breaches(it.case)).collect();
    assert_eq!(breaches, ["child-notice"]);
}

#[test]
fn a_rebuild_gives_the_rows_that_the_lists_gave() {
    let port = Port::new();
    port.listed("SYNR90000001");
    port.import(&example());
    port.import(&example().replace("2026-03-02", "2026-06-02").replace("-2026-0", "-2026-1"));
    let digest = || port.app.store().read(|reader| reader.dump_projections()).unwrap();
    let running = digest();
    port.app.rebuild().unwrap();
    assert_eq!(digest(), running);
}

#[test]
fn a_row_without_its_port_or_with_a_word_that_is_on_no_list_is_told() {
    let port = Port::new();
    let bad = example().replace("tijuana-san-ysidro", "").replace("12-17,child", "17,child");
    let plan = port.app.examine_import((&REPATRIATIONS, &port.file(&bad)), &port.options(), |_| ()).unwrap();
    let told: Vec<_> = plan.mistakes.iter().map(|it| (it.line, it.column.as_str())).collect();
    assert_eq!(told, [(2, "place"), (3, "age_group")]);
}
