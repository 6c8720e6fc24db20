//! Files of orders and of workers: good, bad in every way, repeated, cut off. The rows of the book are the good ones.

use std::path::{Path, PathBuf};

use rumbo_content::feeds::{Feed, ORDERS, WORKERS};
use tempfile::TempDir;

use crate::App;
use crate::import::{Imported, Options, Plan};
use crate::problem::Problem;
use crate::tests::content::{at, node};

const NOW: &str = "2026-02-05T12:00:00Z";

struct Desk {
    app: App,
    folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        Self { app: node(at("2025-01-01T00:00:00Z")), folder: TempDir::new().unwrap() }
    }
    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }
    fn options(&self) -> Options {
        Options { source: "farms".to_owned(), rejects: None, now: at(NOW) }
    }
    fn examine(&self, feed: &'static Feed, path: &Path) -> Result<Plan, Problem> {
        self.app.examine_import((feed, path), &self.options(), |_| ())
    }
    fn import(&self, feed: &'static Feed, path: &Path) -> Imported {
        let plan = self.examine(feed, path).unwrap();
        assert!(plan.mistakes.is_empty(), "{:#?}", plan.mistakes);
        self.app.import(&plan, &self.options(), |_| ()).unwrap()
    }
    fn events(&self) -> u64 {
        self.app.store().read(|reader| Ok(reader.head()?.map_or(0, |head| head.position.0))).unwrap()
    }
    fn states(&self) -> Vec<(String, String)> {
        let cases = self.app.cases(None, None, None, None, 100).unwrap();
        cases.into_iter().map(|it| (it.programme.to_string(), it.state.to_string())).collect()
    }
    /// Line, column and cause of every mistake; nothing is recorded.
    fn told(&self, feed: &'static Feed, text: &str) -> Vec<(u64, String, String)> {
        let before = self.events();
        let plan = self.examine(feed, &self.file("bad.csv", text)).unwrap();
        assert!(plan.mistakes.iter().all(|it| !it.mend.is_empty()), "{:#?}", plan.mistakes);
        let done = self.app.import(&plan, &self.options(), |_| ()).unwrap();
        assert_eq!((done.recorded, self.events()), (0, before));
        plan.mistakes.into_iter().map(|it| (it.line, it.column, it.why)).collect()
    }
}

/// The example of the book.
fn example(part: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/src/season-files.md");
    let page = std::fs::read_to_string(path).unwrap();
    let part = page.split(part).nth(1).unwrap();
    part.split("```csv\n").nth(1).unwrap().split("```").next().unwrap().to_owned()
}

fn orders() -> String {
    example("## Orders")
}

fn workers() -> String {
    example("## Workers")
}

fn places(told: &[(u64, String, String)]) -> Vec<(u64, &str)> {
    told.iter().map(|(line, column, _)| (*line, column.as_str())).collect()
}

#[test]
fn each_order_and_each_worker_becomes_a_case_and_a_second_import_changes_nothing() {
    let desk = Desk::new();
    let (orders, workers) = (desk.file("orders.csv", &orders()), desk.file("workers.csv", &workers()));
    assert_eq!(desk.import(&ORDERS, &orders).recorded, 2);
    assert_eq!(desk.import(&WORKERS, &workers).recorded, 2);
    let case = |programme: &str, state: &str| (programme.to_owned(), state.to_owned());
    let order = case("seasonal-agricultural-orders", "received");
    let worker = case("seasonal-agricultural-workers", "file-open");
    let mut states = desk.states();
    states.sort();
    assert_eq!(states, [order.clone(), order, worker.clone(), worker]);
    let events = desk.events();
    let again = desk.import(&WORKERS, &workers);
    assert_eq!((again.recorded, again.again), (0, 2));
    // Another file with the same rows in another order of columns, as objects.
    let mut lines = String::new();
    let text = std::fs::read_to_string(&orders).unwrap();
    let header: Vec<&str> = text.lines().next().unwrap().split(',').collect();
    for row in text.lines().skip(1) {
        let cells = header.iter().rev().zip(row.split(',').rev());
        let object: serde_json::Map<String, serde_json::Value> =
            cells.map(|(name, cell)| ((*name).to_owned(), cell.into())).collect();
        lines.push_str(&serde_json::to_string(&object).unwrap());
        lines.push('\n');
    }
    let again = desk.import(&ORDERS, &desk.file("orders.ndjson", &lines));
    assert_eq!((again.recorded, again.again, desk.events()), (0, 2, events));
    assert!(desk.app.store().read(|reader| reader.verify(|_, _| ())).unwrap().is_whole());
}

#[test]
fn every_mistake_of_every_row_is_told_and_nothing_is_imported() {
    let desk = Desk::new();
    let bad = orders()
        .replace("ON-2026-001,2026-01-12T09:00:00,", "ON-2026-001,2026-01-32T09:00:00,sne-tlaxcalo")
        .replace(
            "CAN,SYNFARM00001,ON,vegetables,12,8,yes,2026-04-01",
            "Canada,SYNFARM00001,XX,,-1,8,si,2026-02-30",
        )
        .replace("QC-2026-001,2026-01-12", "QC-2026-001,2031-01-12");
    let told = desk.told(&ORDERS, &bad);
    let first = [
        "happened_at",
        "place",
        "document_issuer",
        "province",
        "crop",
        "positions",
        "takes_substitutes",
        "starts_on",
    ];
    let mut found = places(&told);
    found.sort_unstable();
    let mut expected: Vec<(u64, &str)> = first.iter().map(|it| (2, *it)).collect();
    expected.push((3, "happened_at"));
    expected.sort_unstable();
    assert_eq!(found, expected);
}

#[test]
fn a_row_that_the_programme_refuses_is_told_before_anything_is_recorded() {
    let desk = Desk::new();
    // Nobody who worked for this employer comes for the first time.
    let told = desk.told(&WORKERS, &workers().replace("34,male,yes,yes,yes,no", "34,male,yes,yes,yes,yes"));
    assert_eq!(places(&told), [(2, "")]);
    assert!(told[0].2.starts_with("it would be refused: ") && told[0].2.contains("sawp:classes"), "{told:?}");
}

#[test]
fn an_order_with_more_names_than_places_is_told() {
    let desk = Desk::new();
    let told = desk.told(&ORDERS, &orders().replace("vegetables,12,8", "vegetables,12,13"));
    assert_eq!(places(&told), [(2, "")]);
    assert!(told[0].2.contains("more workers by name than it has places"), "{told:?}");
}

#[test]
fn somebody_with_an_open_file_is_told_and_the_others_are_recorded() {
    let desk = Desk::new();
    desk.import(&WORKERS, &desk.file("a.csv", &workers()));
    let more =
        workers().replace("TLX-2026-000", "TLX-2026-100").replace("SYNWORKER900002", "SYNWORKER900003");
    let done = desk.import(&WORKERS, &desk.file("b.csv", &more));
    assert_eq!((done.recorded, done.failed.len()), (1, 1));
    assert!(done.failed[0].line == 2 && done.failed[0].why.contains("open already"), "{:?}", done.failed);
    assert_eq!(desk.states().len(), 3);
}

#[test]
fn what_is_about_a_person_stays_out_of_messages_and_out_of_events() {
    let desk = Desk::new();
    let with = |birth: &str| workers().replace("30-59,,,", &format!("30-59,Nadie de Ninguna Parte,{birth},"));
    let plan = desk.examine(&WORKERS, &desk.file("a.csv", &with("31 de mayo"))).unwrap();
    assert_eq!((plan.mistakes[0].column.as_str(), plan.mistakes[0].value.as_str()), ("birth_date", "***"));
    assert!(!format!("{:?}", plan.mistakes).contains("31 de mayo"));
    assert_eq!(desk.import(&WORKERS, &desk.file("b.csv", &with("1991-05-31"))).recorded, 2);
    let events = desk.app.store().read(|reader| reader.events_from(rumbo_base::Position(0), 100)).unwrap();
    assert!(events.len() > 2 && events.iter().all(|it| !it.payload.contains("Nadie")));
}

#[test]
fn the_same_id_twice_or_with_other_values_is_not_imported_over() {
    let desk = Desk::new();
    let twice = workers().replace("TLX-2026-0002", "TLX-2026-0001");
    assert_eq!(
        desk.told(&WORKERS, &twice)[0],
        (3, "file_id".to_owned(), "line 2 has the same id".to_owned())
    );
    desk.import(&WORKERS, &desk.file("a.csv", &workers()));
    let told = desk.told(&WORKERS, &workers().replace("34,male", "35,male"));
    assert_eq!(told, [(2, "file_id".to_owned(), "it was imported before with other values".to_owned())]);
}

#[test]
fn good_rows_are_accepted_and_bad_ones_written_unchanged() {
    let desk = Desk::new();
    let bad = workers().replace("22,female", "22,woman");
    let plan = desk.examine(&WORKERS, &desk.file("a.csv", &bad)).unwrap();
    let rejects = desk.folder.path().join("a.rejects");
    let options = Options { rejects: Some(rejects.clone()), ..desk.options() };
    let done = desk.app.import(&plan, &options, |_| ()).unwrap();
    assert_eq!((done.recorded, done.rejected), (1, 1));
    let written = std::fs::read_to_string(&rejects).unwrap();
    let lines: Vec<&str> = bad.lines().collect();
    assert_eq!(written, format!("{}\n{}\n", lines[0], lines[2]));
    assert_eq!(desk.import(&WORKERS, &desk.file("b.csv", &written.replace("woman", "female"))).recorded, 1);
}

#[test]
fn an_interrupted_import_goes_on_where_it_stopped() {
    let desk = Desk::new();
    let text = workers();
    let (header, row) = (text.lines().next().unwrap(), text.lines().nth(1).unwrap());
    let rows = (1..=15_000).map(|number| {
        row.replace("TLX-2026-0001", &format!("T{number}"))
            .replace("SYNWORKER900001", &format!("SYN{number:06}"))
    });
    let all: Vec<String> = std::iter::once(header.to_owned()).chain(rows).collect();
    let plan = desk.examine(&WORKERS, &desk.file("many.csv", &all.join("\n"))).unwrap();
    let stop = || panic!("the power goes out");
    let cut = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        desk.app.import(&plan, &desk.options(), |_| stop()).unwrap()
    }));
    assert!(cut.is_err());
    let done = desk.app.import(&plan, &desk.options(), |_| ()).unwrap();
    assert!(done.resumed >= 500 && done.resumed.is_multiple_of(500), "{}", done.resumed);
    assert_eq!(done.recorded, 15_000 - done.resumed);
}

#[test]
fn a_file_of_another_kind_is_told_by_its_header() {
    let desk = Desk::new();
    let problem = desk.examine(&ORDERS, &desk.file("a.csv", &workers())).unwrap_err();
    let text = format!("{problem:?}");
    assert!(
        text.contains("`file_id`, which is not known") && text.contains("`order_id` is missing"),
        "{text}"
    );
}
