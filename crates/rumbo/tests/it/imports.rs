//! Files of movements: good, repeated, cut off, bad in every way.

use std::path::PathBuf;

use crate::rumbo::{Node, call};

const HEADER: &str = "movement_id,direction,happened_at,place,document_kind,document_issuer,document_number,nationality,\
                      born,sex,condition,days_granted,visa,second_review,ground\n";

fn entry(number: u32) -> String {
    format!(
        "m-{number},entry,2025-03-0{}T10:00:00,aeropuerto-cancun,passport,CAN,SYN{number:05},CAN,1990-05-31,female,VSP,180,none,,\n",
        number % 9 + 1
    )
}

fn file(node: &Node, name: &str, rows: &[String]) -> PathBuf {
    node.file(name, HEADER.to_owned() + &rows.concat())
}

/// The file is refused with these words, and nothing of it is recorded.
#[track_caller]
fn changes_nothing(node: &Node, file: &std::path::Path, code: i32, words: &[&str]) {
    node.import(file, &[]).ends(code).says(words);
    assert_eq!(node.events(), 1, "something of a bad file was recorded");
}

#[test]
fn a_second_import_changes_nothing_and_says_so() {
    let node = Node::new();
    let file = file(&node, "march.csv", &[entry(1), entry(2), entry(3)]);
    node.import(&file, &[]).ends(0).says(&["3 rows recorded"]);
    let events = node.events();
    node.import(&file, &[]).ends(0).says(&["Nothing changed", "3 rows"]);
    assert_eq!(node.events(), events);
    let answer = node.import(&file, &["--json"]).ends(0);
    assert_eq!((answer.object()["recorded"].as_u64(), answer.object()["again"].as_u64()), (Some(0), Some(3)));
}

#[test]
fn every_bad_row_is_told_and_nothing_is_imported() {
    let node = Node::new();
    let bad = [
        entry(1),
        entry(2).replace("aeropuerto-cancun", "aeropuerto-cancum"),
        entry(3).replace("2025-03-0", "2025-02-3"),
        entry(4).replace("VSP", "VISITOR"),
    ];
    let file = file(&node, "march.csv", &bad);
    let words = [
        "line 3, place: `aeropuerto-cancum`",
        "did you mean `aeropuerto-cancun`?",
        "line 4, happened_at:",
        "line 5, condition: `VISITOR`",
        "3 of 4 rows are bad: nothing was imported",
    ];
    changes_nothing(&node, &file, 1, &words);
}

#[test]
fn good_rows_are_imported_when_asked_and_bad_ones_wait_unchanged_to_be_mended() {
    let node = Node::new();
    let bad = entry(2).replace("VSP", "VISITOR");
    let file = file(&node, "march.csv", &[entry(1), bad.clone(), entry(3)]);
    let rejects = node.folder.path().join("mend.csv");
    let more = ["--accept-good", "--rejects", rejects.to_str().unwrap()];
    node.import(&file, &more).ends(1).says(&["2 rows recorded", "1 bad rows are in"]);
    let text = std::fs::read_to_string(&rejects).unwrap();
    assert_eq!(text, HEADER.to_owned() + &bad);
    std::fs::write(&rejects, text.replace("VISITOR", "VSP")).unwrap();
    node.import(&rejects, &[]).ends(0).says(&["1 rows recorded"]);
}

#[test]
fn shifted_columns_are_told() {
    let node = Node::new();
    let missing = file(&node, "missing.csv", &[entry(1), entry(2).replacen("passport,", "", 1)]);
    changes_nothing(&node, &missing, 1, &["line 3", "14 columns where the header has 15", "shifted"]);
    let shifted =
        file(&node, "shifted.csv", &[format!(",{}\n", entry(1).trim_end().strip_suffix(',').unwrap())]);
    changes_nothing(&node, &shifted, 1, &["line 2, movement_id", "line 2, direction: `m-1`"]);
}

#[test]
fn a_header_that_does_not_fit_is_told() {
    let node = Node::new();
    let file = node.file("march.csv", HEADER.replace("happened_at", "hapened_at") + &entry(1));
    changes_nothing(
        &node,
        &file,
        4,
        &["`hapened_at`", "did you mean `happened_at`", "`happened_at` is missing"],
    );
}

#[test]
fn a_file_that_was_cut_off_is_told() {
    let node = Node::new();
    let whole = HEADER.to_owned() + &entry(1) + &entry(2);
    let file = node.file("march.csv", whole.get(..whole.len() - 40).unwrap());
    changes_nothing(&node, &file, 1, &["line 3", "cut off"]);
}

#[test]
fn a_file_in_another_encoding_is_told() {
    let node = Node::new();
    let mut bytes = (HEADER.to_owned() + &entry(1) + &entry(2)).into_bytes();
    let at = bytes.windows(3).rposition(|it| it == b"VSP").unwrap();
    *bytes.get_mut(at).unwrap() = 0xe9;
    let file = node.file("march.csv", bytes);
    changes_nothing(&node, &file, 1, &["line 3, condition", "UTF-8"]);
}

#[test]
fn a_file_with_nothing_in_it_or_none_at_all_is_told() {
    let node = Node::new();
    let empty = node.file("empty.csv", "");
    changes_nothing(&node, &empty, 4, &["is empty", "mend:"]);
    changes_nothing(&node, &node.folder.path().join("gone.csv"), 4, &["gone.csv", "cannot be read", "mend:"]);
}

#[test]
fn rows_as_json_lines_are_read_too() {
    let node = Node::new();
    let row = r#"{"movement_id":"n-1","direction":"entry","happened_at":"2025-03-01T10:00:00","place":"aeropuerto-cancun","document_kind":"passport","document_issuer":"CAN","document_number":"SYN1","nationality":"CAN","born":"1990-05-31","sex":"male","condition":"VSP","days_granted":180}"#;
    let good = node.file("march.ndjson", format!("{row}\n"));
    let cut = node.file("cut.ndjson", row.get(..100).unwrap());
    changes_nothing(&node, &cut, 1, &["line 1", "not a JSON object"]);
    node.import(&good, &[]).ends(0).says(&["1 rows recorded"]);
}

#[test]
fn a_full_disk_is_told_and_the_import_goes_on_when_there_is_space_again() {
    let node = Node::new();
    let rows = node.folder.path().join("rows.csv");
    call("demo-data --rows 16000 --out", &[rows.to_str().unwrap()]).ends(0);
    let pages = std::fs::metadata(node.data().join("node.sqlite")).unwrap().len() / 4096 + 4_500;
    node.import(&rows, &["--max-pages", &pages.to_string()])
        .ends(5)
        .says(&["the disk is full", "free some space"]);
    node.call("doctor", &[]).ends(1).says(&["was cut off with"]);
    let answer = node.import(&rows, &["--json"]).ends(0).object();
    let (resumed, recorded) = (answer["resumed"].as_u64().unwrap(), answer["recorded"].as_u64().unwrap());
    assert!(resumed > 0, "nothing of the first chunks was kept: {answer}");
    assert_eq!(resumed + recorded, 16_000);
    node.call("verify", &[]).ends(0).says(&["The ledger is whole"]);
    node.call("doctor", &[]).ends(0);
}

#[test]
fn orders_and_workers_come_in_like_movements() {
    let node = Node::new();
    let header = "file_id,happened_at,place,document_issuer,document_number,age,sex,is_citizen,farm_experience,prior_same_employer,first_assignment\n";
    let row = |number: u32, sex: &str| {
        format!(
            "TLX-{number},2026-01-26T10:00:00,sne-tlaxcala,MEX,SYNWORKER{number},34,{sex},yes,yes,yes,no\n"
        )
    };
    let data = node.data();
    let import = |file: &std::path::Path, more: &[&str]| {
        let all = [&[file.to_str().unwrap(), "--data", data.to_str().unwrap()], more].concat();
        call("import workers", &all)
    };
    let bad = node.file("bad.csv", format!("{header}{}{}", row(1, "male"), row(2, "woman")));
    import(&bad, &[]).ends(1).says(&["line 3, sex: `woman`", "1 of 2 rows are bad: nothing was imported"]);
    assert_eq!(node.events(), 1);
    import(&bad, &["--accept-good"]).ends(1).says(&["1 rows recorded", "bad.csv.rejects"]);
    let good = node.file("good.csv", format!("{header}{}{}", row(1, "male"), row(2, "female")));
    import(&good, &[]).ends(0).says(&["1 rows recorded; 1 had been imported before"]);
    import(&good, &[]).ends(0).says(&["Nothing changed"]);
    let all = [good.to_str().unwrap(), "--data", data.to_str().unwrap()];
    call("import orders", &all).ends(4).says(&["`file_id`, which is not known", "`order_id` is missing"]);
}
