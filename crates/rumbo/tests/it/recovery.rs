//! A way in given again from the command line: to who answers, to whom two officers know, and to nobody else.

use crate::rumbo::Node;

const RIGHT: &str = "--answer nationality=can --answer age_group=30-59 --answer days_granted=180";

#[test]
fn a_word_is_given_in_person_and_opens_in_place_of_the_document() {
    let node = Node::new();
    let words = "case open visitor-stay admit nationality=CAN sex=female age_group=30-59 condition=VSP \
                 document_kind=passport days_granted=180 --place aeropuerto-cancun --as inm.one --json";
    let opened = node.call(words, &["--document", "CAN:SYN00001"]).ends(0).object();
    let case = opened["recorded"]["case"].as_str().unwrap().to_owned();
    let recover = |more: &str, who: &str| {
        let words = format!("person recover {case} --as {who} {more}");
        node.call(words.trim_end(), &[])
    };
    let confirm = |who: &str| node.call(&format!("person confirm-recovery {case} --as {who} --json"), &[]);
    let out = node.folder.path().join("mine.json");
    let enter = |with: [&str; 2]| {
        let more = [&case, with[0], with[1], "--out", out.to_str().unwrap()];
        node.call("person export", &more)
    };
    recover("--answer nationality", "inm.maria").ends(4).says(&["it is no answer"]);
    recover("--answer nationality=CAN", "inm.maria").ends(4).says(&["they are too few", "days_granted"]);
    recover(&RIGHT.replace("180", "90"), "inm.maria").ends(4).says(&["not the answers of the file"]);
    recover(RIGHT, "comar.maria").ends(4).says(&["there is no such case that you may see"]);
    recover(RIGHT, "inm.one").ends(0).says(&["A second officer must confirm it"]);
    confirm("inm.one").ends(4).says(&["you asked for it yourself"]);
    enter(["--document", "CAN:SYN00001"]).ends(0);
    let given = confirm("inm.pablo").ends(0).object();
    let word = given["word"].as_str().unwrap().to_owned();
    enter(["--document", "CAN:SYN00001"]).ends(4).says(&["there is no such case"]);
    enter(["--word", "0000-0000-0000-0000-0000"]).ends(4).says(&["there is no such case"]);
    enter(["--word", &word.to_lowercase()]).ends(0);
    let file = std::fs::read_to_string(&out).unwrap();
    assert!(file.contains("own-access") && !file.contains(&word), "{file}");
    let again = recover(&format!("{RIGHT} --json"), "inm.maria").ends(0).object();
    assert_ne!(again["word"].as_str().unwrap(), word);
    enter(["--word", &word]).ends(4);
    node.call("verify", &[]).ends(0);
}
