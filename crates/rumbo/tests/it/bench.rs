//! What the measuring harness asks of the executable: the exact words and keys. No time is judged here.

use crate::rumbo::{Node, call};

#[test]
fn an_import_under_a_probe_says_how_long_the_slowest_command_took() {
    let node = Node::new();
    let rows = node.folder.path().join("rows.csv");
    let written = call("demo-data --rows 12000 --json --out", &[rows.to_str().unwrap()]).ends(0).object();
    assert_eq!(written["rows"], 12000);
    assert_eq!(std::fs::read_to_string(&rows).unwrap().lines().count(), 12001);
    let told = node.import(&rows, &["--json", "--probe-every-ms", "20"]).ends(0).object();
    assert_eq!(told["recorded"], 12000, "{told}");
    assert!(told["probe_ms_max"].as_f64().is_some_and(|it| it > 0.0), "{told}");
    node.call("verify", &[]).ends(0);
}
