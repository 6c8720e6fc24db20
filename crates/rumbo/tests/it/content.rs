//! Content with a mistake: each is told with place, cause and mend, and no node is made of it.

use crate::rumbo::{Broken, call};

const PROGRAMME: &str = "programmes/visitor-stay/programme.toml";
const RULE: &str = "law/lmigra/rules/visitor-stay.toml";

/// The check fails with these words, and a node is not made of it.
#[track_caller]
fn is_refused(broken: &Broken, words: &[&str]) {
    broken.check().ends(1).says(words);
    let data = broken.path().with_file_name("node");
    let (content, data) = (broken.path(), data.to_str().unwrap());
    call("init --data", &[data, "--content", content.to_str().unwrap()]).ends(1).says(words);
    assert!(
        !std::path::Path::new(data).join("node.sqlite").try_exists().unwrap(),
        "a node was made of broken content"
    );
}

#[test]
fn sound_content_passes_and_every_story_comes_out_as_told() {
    call("check content/mx content/xx", &[]).ends(0).says(&["content/mx: 0 errors", "content/xx: 0 errors"]);
    call("test content/mx content/xx", &[]).ends(0).says(&["stories and ", "examples, all came out as told"]);
}

#[test]
fn malformed_toml_is_told_at_its_line() {
    let broken = Broken::new();
    broken.replace("agencies.toml", "[", "[[[");
    is_refused(&broken, &["agencies.toml:", "mend:"]);
}

#[test]
fn a_wrong_type_is_told_with_the_right_one() {
    let broken = Broken::new();
    broken.replace(PROGRAMME, "opens = true", "opens = \"yes\"");
    is_refused(&broken, &["programme.toml:", "true", "mend:"]);
}

#[test]
fn an_unknown_key_is_told_with_a_suggestion() {
    let broken = Broken::new();
    broken.replace(PROGRAMME, "owner = \"inm\"", "ownr = \"inm\"");
    is_refused(&broken, &["programme.toml:6", "`ownr`", "`owner`"]);
}

#[test]
fn an_impossible_date_is_told() {
    let broken = Broken::new();
    broken.replace(PROGRAMME, "from = 2012-11-09", "from = 2012-02-30");
    is_refused(&broken, &["programme.toml:", "mend:"]);
}

#[test]
fn a_circle_of_exceptions_is_told() {
    let broken = Broken::new();
    broken.replace(RULE, "id = \"visitor\"\n", "id = \"visitor\"\nexception_to = [\"card\"]\n");
    is_refused(&broken, &["rules/visitor-stay.toml:", "`visitor`", "mend:"]);
}

#[test]
fn a_reference_to_nothing_is_told_with_a_suggestion() {
    let broken = Broken::new();
    broken.replace(PROGRAMME, "to = \"staying\"", "to = \"stayign\"");
    is_refused(&broken, &["programme.toml:", "`stayign`", "`staying`"]);
}

#[test]
fn a_citation_of_an_article_that_is_not_there_is_told() {
    let broken = Broken::new();
    broken.replace(PROGRAMME, "\"lmigra:132\"]", "\"lmigra:9999\"]");
    is_refused(&broken, &["programme.toml:9", "lmigra:9999"]);
}

#[test]
fn a_state_that_nothing_leads_to_is_told() {
    let broken = Broken::new();
    broken.append(PROGRAMME, "\n[state.nowhere]\nwaits_for = [\"inm\"]\n");
    is_refused(&broken, &["programme.toml:", "`nowhere`", "mend:"]);
}

#[test]
fn a_file_that_was_cut_off_is_told() {
    let broken = Broken::new();
    let path = broken.path().join(PROGRAMME);
    let bytes = std::fs::read(&path).unwrap();
    let half = bytes.len() / 2;
    std::fs::write(&path, bytes.get(..half).unwrap()).unwrap();
    is_refused(&broken, &["programme.toml", "mend:"]);
}

#[test]
fn a_file_in_another_encoding_is_told() {
    let broken = Broken::new();
    let path = broken.path().join("places.csv");
    let mut bytes = std::fs::read(&path).unwrap();
    bytes.extend(b"x,state,,mx-agu,America/Mexico_City,M\xe9xico,reported,,here\n");
    std::fs::write(&path, bytes).unwrap();
    is_refused(&broken, &["places.csv", "UTF-8", "mend:"]);
}

#[test]
fn several_mistakes_are_told_at_once_and_as_json() {
    let broken = Broken::new();
    broken.replace(PROGRAMME, "owner = \"inm\"", "ownr = \"inm\"");
    broken.replace(RULE, "holds_residence_card\"\nthen", "holds_a_card\"\nthen");
    let answer = call("check --json", &[broken.path().to_str().unwrap()]).ends(1);
    let objects = answer.objects();
    let (summary, found) = objects.split_last().unwrap();
    assert!(summary["errors"].as_u64().unwrap() >= 2, "{summary}");
    for it in found {
        assert!(it["path"].is_string() && it["message"].is_string() && it["code"].is_string(), "{it}");
    }
    let files: Vec<&str> = found.iter().filter_map(|it| it["path"].as_str()).collect();
    assert!(files.contains(&PROGRAMME) && files.contains(&RULE), "{files:?}");
}

#[test]
fn an_example_that_comes_out_otherwise_is_shown_with_how_the_answer_came_about() {
    let broken = Broken::new();
    broken.replace(RULE, "\noutcome = \"overstay\"\n", "\noutcome = \"within_stay\"\n");
    let answer = call("test --only visitor-stay.toml", &[broken.path().to_str().unwrap()]);
    let words =
        ["rules/visitor-stay.toml:", "the outcome is overstay, expected within_stay", "visitor_max_stay"];
    answer.ends(1).says(&words);
}

#[test]
fn a_story_that_comes_out_otherwise_is_shown_with_its_line() {
    let broken = Broken::new();
    broken.replace(
        "programmes/visitor-stay/scenarios/regularised-in-the-window.toml",
        "state = \"regularised\"",
        "state = \"left\"",
    );
    let folder = broken.path();
    let folder = folder.to_str().unwrap();
    call("test --only regularised-in-the-window", &[folder]).ends(1).says(&["FAILED", "expected left"]);
    call("test --only no-such-story", &[folder]).ends(4).says(&["no story and no example has"]);
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    call("check content/zz", &[]).ends(4).says(&["content/zz", "there is no such folder", "mend:"]);
}

#[test]
fn a_command_line_that_cannot_be_understood_ends_with_2() {
    call("chek content/mx", &[]).ends(2).says(&["chek", "check"]);
    call("--help", &[]).ends(0).says(&["Exit codes:", "rumbo demo"]);
}

#[test]
fn who_gains_access_is_told_before_content_is_published() {
    let (orvania, changed) = (crate::rumbo::root().join("content/xx"), Broken::of("xx"));
    let paths = [orvania.to_str().unwrap().to_owned(), changed.path().to_str().unwrap().to_owned()];
    let diff = || call("access diff", &[&paths[0], &paths[1]]).ends(0);
    diff().says(&["Nobody gains or loses access"]);
    // The Border Service is no longer kept from the applications when it was told of the person.
    changed.replace(
        "access/policies.cedar",
        "principal.agency == Agency::\"border-service\"",
        "principal.agency == Agency::\"labour-ministry\"",
    );
    diff().says(&[
        "officer:border-service (the person was handed on to them) gains read",
        "seasonal-work",
        "A gain needs a second person",
    ]);
    let told = call("access diff --json", &[&paths[0], &paths[1]]).ends(0).object();
    assert!(told["gains"].as_u64().unwrap() > 0, "{told}");
}
