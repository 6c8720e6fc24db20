//! Files of movements, good, bad, repeated and cut off.

use std::path::PathBuf;

use rumbo_content::feeds::MOVEMENTS;
use tempfile::TempDir;

use crate::App;
use crate::demo::{Scale, Year, write_csv};
use crate::import::{Imported, Options, Plan};
use crate::movement::{COLUMNS, RawMovement};
use crate::problem::Problem;
use crate::tests::content::{at, node};

const NOW: &str = "2026-01-05T12:00:00Z";

fn rows(count: u64) -> Vec<RawMovement> {
    let year = Year { year: 2025, scale: Scale::Rows(count), seed: 11 };
    year.movements().into_iter().map(|it| it.row).collect()
}

struct Desk {
    app: App,
    folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        Self { app: node(at("2025-01-01T00:00:00Z")), folder: TempDir::new().unwrap() }
    }
    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }
    fn rows(&self, name: &str, rows: &[RawMovement]) -> PathBuf {
        let mut bytes = Vec::new();
        write_csv(rows.iter(), &mut bytes).unwrap();
        self.file(name, bytes)
    }
    fn options(&self) -> Options {
        Options { source: "siom".to_owned(), rejects: None, now: at(NOW) }
    }
    fn examine(&self, path: &std::path::Path) -> Result<Plan, Problem> {
        self.app.examine_import((&MOVEMENTS, path), &self.options(), |_| ())
    }
    fn import(&self, path: &std::path::Path) -> Imported {
        let plan = self.examine(path).unwrap();
        assert!(plan.mistakes.is_empty(), "{:#?}", plan.mistakes.first());
        self.app.import(&plan, &self.options(), |_| ()).unwrap()
    }
    fn events(&self) -> u64 {
        self.app.store().read(|reader| Ok(reader.head()?.map_or(0, |head| head.position.0))).unwrap()
    }
}

/// One good row of each direction.
fn three() -> Vec<RawMovement> {
    let rows = rows(2_000);
    let one = |direction: &str| rows.iter().find(|it| it.direction == direction).unwrap().clone();
    vec![one("entry"), one("exit"), one("rejection")]
}

fn told(plan: &Plan) -> Vec<(u64, String, String)> {
    plan.mistakes.iter().map(|it| (it.line, it.column.clone(), it.why.clone())).collect()
}

#[test]
fn every_row_becomes_an_event_of_its_own() {
    let desk = Desk::new();
    let rows = rows(500);
    let done = desk.import(&desk.rows("a.csv", &rows));
    assert_eq!((done.recorded, done.again, done.failed.len()), (rows.len() as u64, 0, 0));
    assert!(desk.events() > rows.len() as u64);
    let report = desk.app.store().read(|reader| reader.verify(|_, _| ())).unwrap();
    assert!(report.is_whole(), "{:?}", report.faults);
}

#[test]
fn a_second_import_changes_nothing_and_says_so() {
    let desk = Desk::new();
    let rows = rows(300);
    desk.import(&desk.rows("a.csv", &rows));
    let before = desk.events();
    let same_file = desk.import(&desk.rows("a.csv", &rows));
    assert_eq!((same_file.recorded, same_file.again), (0, rows.len() as u64));
    // Another file with the same movements and one more.
    let mut more = rows.clone();
    more.push(RawMovement { movement_id: "new-1".to_owned(), ..three().remove(0) });
    let other_file = desk.import(&desk.rows("b.csv", &more));
    assert_eq!((other_file.recorded, other_file.again), (1, rows.len() as u64));
    assert!(desk.events() > before);
}

#[test]
fn a_movement_told_again_with_other_values_is_not_imported_over() {
    let desk = Desk::new();
    let mut rows = three();
    desk.import(&desk.rows("a.csv", &rows));
    rows[0].place = "aeropuerto-monterrey".to_owned();
    let plan = desk.examine(&desk.rows("b.csv", &rows)).unwrap();
    assert_eq!(
        told(&plan),
        [(2, "movement_id".to_owned(), "it was imported before with other values".to_owned())]
    );
}

#[test]
fn bad_rows_are_all_told_and_nothing_is_imported() {
    let desk = Desk::new();
    let mut rows = three();
    rows[0].place = "aeropuerto-cancum".to_owned();
    rows[0].sex = "mujer".to_owned();
    rows[1].happened_at = "2025-02-30T10:00:00".to_owned();
    rows[2].movement_id = rows[1].movement_id.clone();
    rows.push(RawMovement {
        nationality: "MEX".to_owned(),
        movement_id: "m4".to_owned(),
        ..three().remove(0)
    });
    rows.push(RawMovement {
        happened_at: "2031-01-01T00:00:00".to_owned(),
        movement_id: "m5".to_owned(),
        ..three().remove(0)
    });
    rows.push(RawMovement {
        days_granted: "many".to_owned(),
        movement_id: "m6".to_owned(),
        ..three().remove(0)
    });
    let before = desk.events();
    let plan = desk.examine(&desk.rows("a.csv", &rows)).unwrap();
    let columns: Vec<(u64, String)> = plan.mistakes.iter().map(|it| (it.line, it.column.clone())).collect();
    let expected = [
        (2, "place"),
        (2, "sex"),
        (3, "happened_at"),
        (5, "nationality"),
        (6, "happened_at"),
        (7, "days_granted"),
    ];
    assert_eq!(columns, expected.map(|(line, column)| (line, column.to_owned())));
    assert!(plan.mistakes[0].mend.contains("`aeropuerto-cancun`"), "{}", plan.mistakes[0].mend);
    let done = desk.app.import(&plan, &desk.options(), |_| ()).unwrap();
    assert_eq!((done.recorded, desk.events()), (0, before));
}

#[test]
fn the_same_movement_twice_in_a_file_is_told_with_the_first_line() {
    let desk = Desk::new();
    let row = three().remove(0);
    let plan = desk.examine(&desk.rows("a.csv", &[row.clone(), row])).unwrap();
    assert_eq!(told(&plan), [(3, "movement_id".to_owned(), "line 2 has the same id".to_owned())]);
}

#[test]
fn accepted_rows_are_imported_and_the_rest_is_written_unchanged() {
    let desk = Desk::new();
    let mut rows = three();
    rows[1].sex = "mujer".to_owned();
    let path = desk.rows("a.csv", &rows);
    let plan = desk.examine(&path).unwrap();
    let rejects = desk.folder.path().join("rejects.csv");
    let options = Options { rejects: Some(rejects.clone()), ..desk.options() };
    let done = desk.app.import(&plan, &options, |_| ()).unwrap();
    assert_eq!((done.recorded, done.rejected), (2, 1));
    let text = std::fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(std::fs::read_to_string(&rejects).unwrap(), format!("{}\n{}\n", lines[0], lines[2]));
    // What is mended there can be imported as it is.
    let mended = std::fs::read_to_string(&rejects).unwrap().replace("mujer", "female");
    assert_eq!(desk.import(&desk.file("mended.csv", mended)).recorded, 1);
}

#[test]
fn shifted_columns_a_cut_off_file_and_a_wrong_encoding_are_told_with_their_line() {
    let desk = Desk::new();
    let mut bytes = Vec::new();
    write_csv(three().iter(), &mut bytes).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let shifted = format!("{}\nextra,{}\n{}\n", lines[0], lines[1], lines[2]);
    let why = |path: PathBuf| told(&desk.examine(&path).unwrap());
    let width = COLUMNS.len();
    let expected = format!("it has {} columns where the header has {width}", width + 1);
    assert_eq!(why(desk.file("shifted.csv", shifted)), [(2, String::new(), expected)]);
    let cut: String = text.chars().take(text.trim_end().len() - 25).collect();
    let cut = why(desk.file("cut.csv", cut));
    assert!(cut.len() == 1 && cut[0].0 == 4 && cut[0].2.contains("columns where the header has"), "{cut:?}");
    let latin: Vec<u8> = text
        .replacen("passport", "pasaporte \u{1}", 1)
        .bytes()
        .map(|it| if it == 1 { 0xf1 } else { it })
        .collect();
    let latin = why(desk.file("latin.csv", latin));
    assert_eq!(latin, [(2, "document_kind".to_owned(), "it is not UTF-8 text".to_owned())]);
}

#[test]
fn a_wrong_header_is_told_whole() {
    let desk = Desk::new();
    let problem =
        desk.examine(&desk.file("a.csv", "movement_id,direccion,happened_at,place,place\n")).unwrap_err();
    let Problem::Unreadable(mistakes) = problem else { panic!("{problem:?}") };
    let text = mistakes[0].to_string();
    for part in
        ["`direccion`", "did you mean `direction`?", "`place` stands there twice", "`direction` is missing"]
    {
        assert!(text.contains(part), "{text}");
    }
    let empty = desk.examine(&desk.file("b.csv", "")).unwrap_err();
    assert!(format!("{empty:?}").contains("is empty"), "{empty:?}");
}

#[test]
fn json_lines_are_read_like_csv() {
    let desk = Desk::new();
    let mut text = String::new();
    for row in three() {
        text.push_str(&serde_json::to_string(&row).unwrap());
        text.push('\n');
    }
    assert_eq!(desk.import(&desk.file("a.ndjson", &text)).recorded, 3);
    let plan = desk
        .examine(&desk.file("b.ndjson", "{\"movement_id\":\"x\",\"sexo\":\"female\"}\n{\"movement\n"))
        .unwrap();
    let lines: Vec<u64> = plan.mistakes.iter().map(|it| it.line).collect();
    assert_eq!(lines, [1, 2]);
    assert!(plan.mistakes[0].mend.contains("did you mean `sex`?"), "{:?}", plan.mistakes[0]);
}

#[test]
fn an_interrupted_import_goes_on_where_it_stopped() {
    let whole = Desk::new();
    let rows = rows(15_000);
    whole.import(&whole.rows("a.csv", &rows));
    let desk = Desk::new();
    let plan = desk.examine(&desk.rows("a.csv", &rows)).unwrap();
    // The first chunks are committed, then whoever imports is gone: the run says how far it came.
    let stop = || panic!("the power goes out");
    let cut = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        desk.app.import(&plan, &desk.options(), |_| stop()).unwrap()
    }));
    assert!(cut.is_err());
    let done = desk.app.import(&plan, &desk.options(), |_| ()).unwrap();
    assert!(done.resumed >= 500 && done.resumed.is_multiple_of(500), "{}", done.resumed);
    assert_eq!(done.recorded, rows.len() as u64 - done.resumed);
    assert_eq!(desk.events(), whole.events());
}

#[test]
fn rebuilding_gives_the_rows_that_running_gave() {
    let desk = Desk::new();
    let rows = rows(1_500);
    desk.import(&desk.rows("a.csv", &rows));
    desk.app.tick(at(NOW), |_| ()).unwrap();
    let digest = || desk.app.store().read(|reader| reader.dump_projections()).unwrap();
    let running = digest();
    assert!(
        running.iter().all(|table| ["stay", "referral"].contains(&table.table) || table.rows > 0),
        "{running:?}"
    );
    desk.app.rebuild().unwrap();
    assert_eq!(digest(), running);
}

#[test]
fn lines_that_end_in_a_carriage_return_alone_are_counted() {
    let desk = Desk::new();
    let text = String::from_utf8(good().to_vec()).unwrap().replace('\n', "\r");
    let mut lines: Vec<&str> = text.trim_end().split('\r').collect();
    lines[3] = "broken";
    let plan = desk.examine(&desk.file("old.csv", lines.join("\r").as_bytes())).unwrap();
    assert_eq!(plan.mistakes.iter().map(|it| it.line).collect::<Vec<_>>(), [4]);
}

/// A good file, for breaking.
fn good() -> &'static [u8] {
    static GOOD: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();
    GOOD.get_or_init(|| {
        let mut bytes = Vec::new();
        write_csv(rows(12).iter(), &mut bytes).unwrap();
        bytes
    })
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn fuzz_a_damaged_file_is_read_or_told_and_records_nothing(
        from: proptest::sample::Index,
        gone in 0usize..60,
        debris in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..12),
        cut: proptest::sample::Index,
    ) {
        thread_local!(static DESK: Desk = Desk::new());
        DESK.with(|desk| {
            let mut bytes = good().to_vec();
            let from = from.index(bytes.len());
            let until = (from + gone).min(bytes.len());
            bytes.splice(from..until, debris);
            bytes.truncate(cut.index(bytes.len() + 1).max(bytes.len() / 2));
            let before = desk.events();
            // Objects have no header before them.
            let first = if bytes.trim_ascii_start().starts_with(b"{") { 1 } else { 2 };
            match desk.examine(&desk.file("damaged.csv", &bytes)) {
                Ok(plan) => assert!(plan.mistakes.iter().all(|it| it.line >= first && !it.mend.is_empty())),
                Err(Problem::Unreadable(mistakes)) => assert!(!mistakes.is_empty()),
                Err(other) => panic!("{other:?}"),
            }
            assert_eq!(desk.events(), before);
        });
    }
}
