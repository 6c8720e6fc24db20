//! Tables, rules and coverage from the command line.

use crate::rumbo::{Node, call};

#[test]
fn a_table_is_written_in_every_form() {
    let node = Node::new();
    let rows = node.folder.path().join("rows.csv");
    call("demo-data --rows 2000 --out", &[rows.to_str().unwrap()]).ends(0);
    node.import(&rows, &[]).ends(0);
    let period = ["--from", "2025-01-01", "--until", "2025-12-31"];
    node.call("table", &[]).ends(0).says(&["entries-by-month", "Entries by month and way"]);
    node.call("table entries-by-month", &period).ends(0).says(&[
        "┌",
        "2025-01-01..2025-12-31",
        "threshold: 10",
    ]);
    let csv = node.call("table entries-by-month --format csv", &period).ends(0);
    assert!(csv.out.starts_with("TABLE,TIME_PERIOD,VIA,OBS_VALUE"), "{}", csv.out);
    let told = node.call("table entries-by-month --json", &period).ends(0);
    assert!(told.err.contains("two people"), "{}", told.err);
    let json = told.object();
    let sum = |it: &serde_json::Value| it["period"] == "_T" && it["via"] == "_T";
    let total = json["cells"].as_array().unwrap().iter().find(|it| sum(it)).unwrap();
    assert!(total["value"].as_u64().unwrap() > 900, "{total}");
    let page = node.call("table overstay-estimate --format html --lang es", &period).ends(0);
    assert!(page.out.starts_with("<!DOCTYPE html>") && page.out.contains("<style>"), "{}", page.out);
    // Two people, or nothing for the public.
    csv.says(&["two people have not released these figures"]);
    let publish =
        |who: &str| node.call("table entries-by-month --publish", &[&period[..], &["--as", who]].concat());
    publish("analyst:inegi.ana").ends(0).says(&["Proposed."]);
    publish("analyst:inegi.ana").ends(0).says(&["Proposed."]);
    publish("analyst:inegi.eva").ends(0).says(&["proposed by inegi.ana, released by inegi.eva"]);
    publish("partner:shelters.ana").ends(4).says(&["they may not read `table`"]);
    let csv = node.call("table entries-by-month --format csv", &period).ends(0);
    assert!(!csv.err.contains("two people"), "{}", csv.err);
    node.call("table entries-by-moth", &period).ends(4).says(&["there is no such table", "entries-by-month"]);
    node.call("table entries-by-month --from 2025-02-30", &[]).ends(4).says(&["it is not a day"]);
}

#[test]
fn a_rule_says_what_it_answers_and_why() {
    let facts = "condition=VSP entered_on=2026-01-10 left_on= holds_residence_card=false";
    let ask = |more: &str| call(&format!("explain visitor-stay --on 2026-08-01 --facts {more}"), &[]);
    ask(facts).ends(0).says(&["Answer: ", "180 calendar days [T]), from 9 November 2012", "→ holds"]);
    ask("condition=VSP").ends(0).says(&["It cannot be known yet", "What helps most to ask now"]);
    ask("condition=VSPX").ends(4).says(&["`VSPX` is not on the list", "VSP"]);
    ask("conditon=VSP").ends(4).says(&["did you mean `condition`?"]);
    let twice = "condition=VSP condition=VCP left_on= left_on=2026-03-01 nowhere.toml";
    ask(twice).ends(4).says(&["fact `condition`: it is told twice", "fact `left_on`: it is", "nowhere.toml"]);
    call("explain no-such-rule", &[]).ends(4).says(&["there is no such rule", "visitor-stay"]);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("facts.toml");
    std::fs::write(
        &file,
        "condition = \"VSP\"\nentered_on = 2026-01-10\nholds_residence_card = true\nleft_on = \"\"\n",
    )
    .unwrap();
    let answer = ask(&format!("{} --json", file.display())).ends(0).object();
    assert_eq!(answer["outcome"]["known"]["enum"], "other_regime", "{answer}");
    let again = folder.path().join("again.json");
    std::fs::write(&again, r#"{"condition": "VSP", "condition": "VCP"}"#).unwrap();
    ask(&again.display().to_string()).ends(4).says(&["fact `condition`: it is told twice"]);
}

#[test]
fn a_fact_counts_from_the_day_on_which_it_was_known() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("facts.json");
    let facts = r#"{"condition": "VSP", "entered_on": {"is": "2026-01-10", "known": "2026-09-01"},
        "left_on": "-", "holds_residence_card": false}"#;
    std::fs::write(&file, facts).unwrap();
    let ask = |as_of: &str| {
        let words = format!("explain visitor-stay --on 2026-08-01 --as-of {as_of} --format json --facts");
        call(&words, &[file.to_str().unwrap()]).ends(0).object()
    };
    let before = ask("2026-08-31");
    assert_eq!(before["outcome"]["unknown"][0], "entered_on", "{before}");
    assert_eq!(before["words"]["possible"].as_array().unwrap().len(), 2, "{before}");
    let since = ask("2026-09-01");
    assert_eq!(since["outcome"]["known"]["enum"], "overstay", "{since}");
    let page = call("explain visitor-stay --format html --facts", &[file.to_str().unwrap()]).ends(0);
    assert!(page.out.starts_with("<!DOCTYPE html>"), "{}", page.out);
    call(
        "explain may-be-offered --content content/xx --on 2004-01-01 --facts age=30 contract_read=true",
        &[],
    )
    .ends(1)
    .says(&["It cannot be computed because"]);
}

#[test]
fn rules_are_read_as_a_list_one_by_one_and_as_a_book() {
    call("rule list", &[]).ends(0).says(&["visitor-stay", "art. 52.I"]);
    call("rule show visitor-stay --lang es", &[]).ends(0).says(&[
        "Salvo si",
        "Tabla de decisión",
        "180 días naturales",
    ]);
    let rule = call("rule show visitor-stay --format json", &[]).ends(0).object();
    assert_eq!(rule["clauses"][1]["exception_to"][0], "visitor", "{rule}");
    call("rule cells visitor-stay", &[]).ends(0).says(&["All cases fall into", "For example, looked at on"]);
    call("rule show visitor-sty", &[]).ends(4).says(&["did you mean `visitor-stay`?"]);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("book.html");
    let words = "rule book --content content/xx --format html --lang en --on 2026-11-21 --out";
    call(words, &[file.to_str().unwrap()]).ends(0);
    let book = std::fs::read_to_string(&file).unwrap();
    assert!(book.contains("Book of rules") && book.contains("id=\"rule-may-be-offered\""), "{book}");
}

#[test]
fn coverage_tells_every_row_of_the_law() {
    let objects = call("coverage --rules --json", &[]).ends(0).objects();
    assert_eq!(objects.len(), 313);
    let row = objects.iter().find(|it| it["id"] == "R003").unwrap();
    assert_eq!((row["area"].as_str(), row["mark"].as_str()), (Some("A"), Some("T")), "{row}");
    assert_eq!((row["state"].as_str(), row["tested"].as_bool()), (Some("encoded"), Some(true)), "{row}");
    let encoded = objects.iter().filter(|it| it["state"] == "encoded").count();
    assert!(encoded >= 150, "the law that content promises is not all there: {encoded}");
    assert!(objects.iter().all(|it| (it["state"] == "none") == it["by"].as_array().unwrap().is_empty()));
    call("coverage --rules", &[]).ends(0).says(&["rows encoded; of those read in the official text"]);
}

#[test]
fn coverage_tells_every_system() {
    let objects = call("coverage --json", &[]).ends(0).objects();
    assert_eq!(objects.len(), 242);
    let state = |id: &str| objects.iter().find(|it| it["id"] == id).unwrap()["state"].clone();
    assert_eq!(state("S016"), "tested");
    assert!(objects.iter().all(|it| it["by"].is_array()));
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    use std::process::Stdio;
    let mut child =
        crate::rumbo::command("coverage").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn the_governance_profile_is_read_as_text_json_and_page() {
    call("profile --on 2022-08-31 --lang en", &[]).ends(0).says(&[
        "well developed 51 · with potential 28 · treaty 6 · implied 3",
        "yes 56 · in part 16 · no 16",
    ]);
    let profile = call("profile 2022 --on 2026-11-22 --format json", &[]).ends(0).object();
    assert_eq!(profile["counts"]["placement"]["well-developed"], 51, "{profile}");
    let expired = profile["expired"].as_array().unwrap();
    assert!(expired.iter().any(|it| it == "pnd-2019") && profile["score"].is_null(), "{profile}");
    let page = call("profile --format html --lang es", &[]).ends(0);
    assert!(page.out.starts_with("<!DOCTYPE html>") && page.out.contains("Perfil de gobernanza"));
    call("profile 1999", &[]).ends(4).says(&["the profiles are 2022"]);
    call("profile --on 1999-01-01", &[]).ends(4).says(&["no version of the framework"]);
    call("profile --case C-1", &[]).ends(2);
}

#[test]
fn obligations_are_listed_told_and_lapse_with_the_clock() {
    let node = Node::fictional();
    node.call("tick --until 2026-01-01T10:00", &[]).ends(0).says(&["1 of them of obligations"]);
    node.call("tick --until 2026-07-01T10:00", &[]).ends(0);
    let list = |more: &str| node.call(&format!("obligations --on 2026-07-01 {more}"), &[]).ends(0);
    list("").says(&["seasons-council", "late", "0 of 2 sessions", "Breach: fell due on 30 June 2026"]);
    list("--lang es").says(&[
        "Consejo de Temporadas",
        "atrasada",
        "Incumplida: venció el 30 de junio de 2026",
    ]);
    let telling = |words: &str, note: &str| node.call(words, &["--note", note]);
    telling("obligations session seasons-council --on 2026-02-10", "minutes 1").ends(0).says(&["Recorded"]);
    list("--owner labour-ministry").says(&["on course", "1 of 2 sessions"]);
    let json = list("--all --json").objects();
    let council = json.iter().find(|it| it["id"] == "seasons-council").unwrap();
    assert_eq!((&council["standing"], &council["lapsed"]), (&"on-course".into(), &serde_json::json!([])));
    let refused = telling("obligations session ghosts --on 2026-02-10 --lang es", "acta").ends(3);
    refused.says(&["no está en el registro", "procedure-act:9", "Nombrar el órgano"]);
    telling("obligations evidence ghosts", "a decree")
        .ends(3)
        .says(&["Nobody promised that", "Name the obligation"]);
    let promise = |owner: &[&str]| {
        let text = ["--text", "maps of the harbours"];
        node.call("obligations commit maps --due 2027-01-01", &[&text[..], owner].concat())
    };
    promise(&[]).ends(3).says(&["without an owner is not recorded"]);
    promise(&["--owner", "border-service"]).ends(0);
    telling("obligations evidence maps --met", "the maps").ends(0);
    list("--all").says(&["maps of the harbours", "met", "the maps"]);
    node.call("obligations --owner nobody", &[]).ends(4).says(&["there is no such agency", "border-service"]);
    node.call("verify", &[]).ends(0);
}

#[test]
fn coherence_tells_what_each_group_lacks_and_why_in_every_form() {
    let text = call("coherence --content content/xx", &[]).ends(0);
    text.says(&[
        "2 rights of a group",
        "In transit · not found",
        "Who only crosses does not work.",
        "fr: 0 of",
    ]);
    call("coherence --content content/xx --lang es", &[])
        .ends(0)
        .says(&["En tránsito", "Quien solo cruza no trabaja."]);
    let json = call("coherence --content content/xx --json", &[]).ends(0).object();
    assert_eq!(json["rights"][0]["groups"][0]["extent"], "whole", "{json}");
    let node = Node::fictional();
    let page = node.call("coherence --format html", &[]).ends(0);
    assert!(
        page.out.starts_with("<!DOCTYPE html>") && page.out.contains("it never fell due here"),
        "{}",
        page.out
    );
}
