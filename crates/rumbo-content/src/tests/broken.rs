//! One broken country per code: what the compiler says is kept word for word in `snapshots/`.

use std::collections::BTreeSet;

use super::{all_messages, country, rendered};
use crate::{Bundle, codes};

/// How the country is broken.
enum Break {
    /// In this file, this text becomes that.
    Text(&'static str, &'static str, &'static str),
    /// This file holds these bytes.
    File(&'static str, &'static [u8]),
    /// This file is gone.
    Gone(&'static str),
}

use Break::{File, Gone, Text};

const VISIT: &str = "programmes/visit/programme.toml";
const STAY: &str = "law/act/rules/stay.toml";
/// An amount that grows by steps.
const STEPS: &str =
    "steps = { type = \"money\", value = \"param.unit_day * (rooms / param.small_visits)\" }\ncrowded =";
/// An amount that falls and then rises.
const VALLEY: &str = "valley = { type = \"money\", value = \"max(income - param.means_needed, param.means_needed - income)\" }\ncrowded =";
/// What only `--notes` tells.
const NOTES: [&str; 4] = ["E012", "E013", "E014", "E016"];
const STORY: &str = "programmes/visit/scenarios/in-and-out.toml";

/// A ruling against a provision on which nothing rests.
const RULING: &[u8] = b"\
id = \"ruling-1\"
title = \"Ruling 1/2024\"
court = \"High Court\"
decided = 2024-03-15
scope = \"parties\"
effect = \"disapplied\"
affects = \"act:1\"
status = \"reported\"
source = \"Reports 12, page 7\"
";
/// Both examples of the only rule.
const WHOLE_EXAMPLES: &str = "
[[example]]
name = \"a long visit\"
on = 2025-06-01
facts = { days = 30, condition = \"-\" }
outcome = \"long\"

[[example]]
name = \"a long visit of a family\"
on = 2025-06-01
facts = { days = 30, condition = \"VB\" }
outcome = \"short\"
";

/// Every code with a country that has just this mistake.
const BROKEN: &[(&str, Break)] = &[
    ("L001", File("remedies.toml", b"[remedy.review]\noffice = \"b\xff\"\n")),
    ("L002", Text("agencies.toml", "sector = \"rights\"", "sector = rights")),
    ("L003", Text(VISIT, "required = true", "requird = true")),
    ("L004", Text(VISIT, "owner = \"border\"\npurpose", "purpose")),
    ("L005", Text("law/house/small_visits.toml", "cite = \"house:1\"", "cite = \"house:1\"\nexpected = 0.5")),
    ("L006", Text("agencies.toml", "sector = \"rights\"", "sector = \"rights of all\"")),
    ("L007", Text(VISIT, "id = \"asked-first\"", "id = \"one-visit-at-a-time\"")),
    ("L008", Text("law/act/instrument.toml", "2020-01-01", "2020-02-30")),
    ("L009", File("programmes/visit/programe.toml", b"id = \"visit\"\n")),
    ("L010", Gone("purposes.toml")),
    ("L011", Text("places.csv", "The bridge,reported,12", "\"The bridge\",rumoured,twelve")),
    ("L012", Text("permits/card.toml", "id = \"card\"", "id = \"crad\"")),
    ("L013", Text(VISIT, "effect = \"moves\"", "effect = \"move\"")),
    ("R001", Text(VISIT, "from = [\"staying\", \"late\"]", "from = [\"stayin\", \"late\"]")),
    ("R002", Text(VISIT, "implements = [\"S001\"]", "implements = [\"S001\", \"S243\"]")),
    ("R003", Text("agencies.toml", "\"act:9\"", "\"akt:9\"")),
    ("R004", Text("agencies.toml", "\"act:9\"", "\"act:3.II\"")),
    ("R005", Text("law/act/answer_term.toml", "from = 2020-01-01", "from = 2019-06-01")),
    ("R006", Text(VISIT, "{ old-staying = \"staying\" }", "{ older = \"old\", old = \"older\" }")),
    ("R007", Text("enums.toml", "[enum.sex]", "[enum.sex]\ninventory = [\"R003\", \"R314\"]")),
    ("V001", Text("law/act/answer_term.toml", "cite = \"act:4\"\n", "")),
    ("V002", Text("law/act/most_days.toml", "until = 2024-12-31", "until = 2024-11-30")),
    ("V003", Text("law/act/most_days.toml", "until = 2024-12-31\n", "")),
    ("V004", Text("law/act/most_days.toml", "until = 2024-12-31", "until = 2019-12-31")),
    ("V005", Text(VISIT, "parameter = \"answer_term\"", "parameter = \"keep_file\"")),
    ("V006", Text("law/house/keep_file.toml", "is = \"5 y\"", "is = \"five years\"")),
    ("V007", File("law/act/judicial/ruling-1.toml", RULING)),
    ("P001", Text(VISIT, "effect = \"moves\", to = \"late\"", "effect = \"breach\"")),
    ("P002", Text(VISIT, "[state.late]\nwaits_for = \"visitor\"", "[state.late]")),
    ("P003", Text(VISIT, "[state.left]\n", "[state.left]\nwaits_for = \"border\"\n")),
    ("P004", Text(VISIT, "adverse = true\nremedy = \"review\"", "adverse = true")),
    (
        "P005",
        Text(
            VISIT,
            "[field.sex]\ntype = \"enum(sex)\"\nwhy = \"act:2\"",
            "[field.sex]\ntype = \"enum(sex)\"",
        ),
    ),
    ("P006", Text(VISIT, "keep = \"keep_file\"\npersonal = true", "personal = true")),
    ("P007", Text(VISIT, "opens = true\nto = \"staying\"", "opens = true\nfrom = \"late\"")),
    ("P008", Text(VISIT, "from = [\"staying\", \"late\"]", "from = [\"staying\", \"turned-down\"]")),
    ("P009", Text(VISIT, "silence = { effect = \"moves\", to = \"late\" }\n", "")),
    ("P010", Text(VISIT, "effect = \"refused\", to = \"turned-down\"", "effect = \"refused\"")),
    ("P011", Text("law/act/answer_term.toml", "verified-text", "reported")),
    ("P012", Text(VISIT, "adverse = true\nremedy = \"review\"\n", "")),
    ("P013", Text("purposes.toml", "enforcement = false", "enforcement = true")),
    ("P014", Text(VISIT, "forbidden_purposes = [\"control\"]", "forbidden_purposes = []")),
    ("P015", Text(VISIT, "others.same_programme > 0", "name == nationality")),
    ("P016", Text(VISIT, "{ old-staying = \"staying\" }", "{ late = \"staying\" }")),
    ("P017", Text(VISIT, "id = \"ask-more\"\nfrom = \"late\"", "id = \"ask-more\"")),
    (
        "P018",
        Text(
            VISIT,
            "[field.days_granted]\ntype = \"int\"",
            "[field.days_granted]\nof = \"visit\"\ntype = \"int\"",
        ),
    ),
    ("P019", Text(VISIT, "[state.turned-down]\n", "[state.turned-down]\nacts = \"expulsion\"\n")),
    (
        "P020",
        Text(
            VISIT,
            "until = \"ask-more\"\nwhen = \"taken.ask_more && has(since.admit)\"",
            "until = \"leave\"",
        ),
    ),
    (
        "P021",
        Text(
            VISIT,
            "by = \"visitor\"\n",
            "by = \"visitor\"\nopens_case = { programme = \"visit\", step = \"leave\" }\n",
        ),
    ),
    ("P022", Text(VISIT, "read_for = \"identification\"", "")),
    ("P023", Text(VISIT, "remedy = \"review\"\nanswer_within", "answer_within")),
    ("P024", Text(VISIT, "answer_within = \"answer_term\"\n", "")),
    ("P025", Text(VISIT, "by = \"visitor\"\n", "by = \"visitor\"\nconfirms = \"ask-more\"\n")),
    ("E001", Text(VISIT, "taken.ask_more && has(since.admit)", "taken.ask_mor && days_granted > 10")),
    ("E002", Text("law/act/rules/stay.toml", "then = \"long\"", "then = \"longer\"")),
    ("E003", Text("enums.toml", "[enum.visa_kind]\nmembers = [\"none\"]\n", "")),
    ("E004", Text("law/act/rules/stay.toml", "days = 30", "day = 30")),
    ("E005", Text("law/act/rules/stay.toml", WHOLE_EXAMPLES, "")),
    ("E006", Text(STAY, "default = \"short\"\n", "")),
    ("E007", Text(STAY, "exception_to = [\"long\"]\n", "")),
    ("E008", Text(STAY, "when = \"long\"", "when = \"long && !long\"")),
    ("E009", Text(STAY, "when = \"condition == VB\"", "when = \"condition == VB && !long\"")),
    ("E010", Text(STAY, "values = [\"short\", \"long\"]", "values = [\"short\", \"long\", \"longest\"]")),
    ("E011", Text("law/act/rules/entry.toml", "other = \"too_early\"", "other = \"in_time\"")),
    ("E012", Text("law/act/rules/card.toml", "crowded =", STEPS)),
    ("E013", Text("law/act/rules/card.toml", "crowded =", VALLEY)),
    ("E014", Text(STAY, "days > param.small_visits", "days * days == param.small_visits")),
    ("E015", Text(STAY, "[let]", "unread = { type = \"bool\" }\n\n[let]")),
    ("E016", Text(STAY, "[let]", "never_asked = { type = \"bool\" }\n\n[let]")),
    (
        "T001",
        Text(
            "locales/es/all.ftl",
            "remedy-review = (es) Review\n    .do",
            "remedy-review = (es) Review\n    .doo",
        ),
    ),
    ("T002", Text("programmes/visit/text/es.ftl", "role-visitor", "role-visitors = x\nrole-visitor")),
    ("T003", Text("programmes/visit/text/es.ftl", "role-visitor = (es) visitor", "role-visitor = { $who")),
    ("T004", Text("country.toml", "\"es\"", "\"español\"")),
    ("C001", Text("calendar.toml", "until = 2026-12-31", "until = 2023-12-31")),
    ("C002", Text("calendar.toml", "on = 2026-04-02", "on = 2027-04-02")),
    ("G001", Text("governance/profiles/2024.csv", "2-1,potential,no,no-system counted", "2-1,potential,no,")),
    ("G002", Text("governance/indicators.csv", "question,,border", "question,,borders")),
    ("G003", Text("obligations/register.csv", "commitment,ombud", "commitment,")),
    ("G004", Text("governance/rights.csv", "care,returnee,not-meant", "care,emigrant,not-meant")),
    ("G005", Text("places.toml", "keepers = [\"border\"]", "keepers = []")),
    ("A001", Text(STORY, "do = \"admit\"", "do = \"admits\"")),
    ("A002", Text(STORY, "sex = \"female\"", "sex = \"woman\"")),
    ("A003", Text(STORY, "told = 2026-03-21T10:00:00", "told = 2026-03-19T10:00:00")),
];

fn broken(how: &Break) -> Bundle {
    let mut files = country();
    match how {
        File(path, bytes) => drop(files.insert((*path).to_owned(), bytes.to_vec())),
        Gone(path) => assert!(files.remove(*path).is_some(), "{path} is not there"),
        Text(path, from, to) => {
            let text = String::from_utf8(files[*path].clone()).unwrap();
            assert!(text.contains(from), "{path} does not hold {from}");
            files.insert((*path).to_owned(), text.replacen(from, to, 1).into_bytes());
        }
    }
    Bundle::new(files)
}

#[test]
fn every_mistake_is_told_with_place_cause_and_mend() {
    for (code, how) in BROKEN {
        let bundle = broken(how);
        let mut found = all_messages(&bundle);
        if NOTES.contains(code) {
            found.extend(crate::compile_with_notes(&bundle).1.into_iter().filter(|it| it.code == *code));
        }
        assert!(
            found.iter().any(|it| it.code == *code),
            "{code} is not told:\n{}",
            rendered(&bundle, &found)
        );
        let lame: Vec<_> = found.iter().filter(|it| it.mend.is_none()).collect();
        assert!(lame.is_empty(), "nobody says how to mend {lame:?}");
        insta::assert_snapshot!(*code, rendered(&bundle, &found));
    }
}

#[test]
fn every_code_is_shown_once() {
    let shown: Vec<&str> = BROKEN.iter().map(|(code, _)| *code).collect();
    let all: Vec<&str> = codes().iter().map(|it| it.id).collect();
    // The mistakes of policies are told by the crate that reads them, and shown in its tests.
    let told_here: Vec<&str> = all.iter().copied().filter(|it| !it.starts_with('F')).collect();
    assert_eq!(shown, told_here);
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
}

#[test]
fn all_mistakes_of_all_files_are_told_at_once() {
    let mut files = country();
    for (_, how) in
        BROKEN.iter().filter(|(code, _)| matches!(*code, "L008" | "L011" | "R003" | "V001" | "P004" | "T001"))
    {
        if let Text(path, from, to) = how {
            let text = String::from_utf8(files[*path].clone()).unwrap();
            files.insert((*path).to_owned(), text.replacen(from, to, 1).into_bytes());
        }
    }
    let bundle = Bundle::new(files);
    let found: BTreeSet<&str> = all_messages(&bundle).iter().map(|it| it.code).collect();
    assert_eq!(found, BTreeSet::from(["L008", "L011", "R003", "V001", "P004", "T001"]));
}

/// The country broken like that is told of with this code, in these words.
fn told(how: &Break, code: &str, words: &str) {
    let bundle = broken(how);
    let found = all_messages(&bundle);
    let all = rendered(&bundle, &found);
    let mut same = found.iter().filter(|it| it.code == code).map(|it| it.render("", false));
    assert!(same.any(|it| it.contains(words)), "nothing says `{words}` under {code}:\n{all}");
}

#[test]
fn shifted_columns_are_told_cell_by_cell() {
    let shifted = "bridge,port-of-entry,aa-north,America/Tijuana,The bridge,reported,12,act,";
    let row = "bridge,port-of-entry,land,aa-north,America/Tijuana,The bridge,reported,12,act";
    told(&Text("places.csv", row, shifted), "L011", "`aa-north` is not one of `air`, `land`, `sea`");
    told(&Text("places.csv", row, shifted), "L011", "a column is missing or shifted");
    told(&Text("places.csv", ",12,act", ",12"), "L011", "the row has 8 columns, the header 9");
    told(&Text("places.csv", "capacity,", ""), "L011", "columns are missing: `capacity`");
    told(&Text("places.csv", "capacity", "capasity"), "L011", "is `capacity` meant?");
}

#[test]
fn a_place_lies_in_a_place_that_is_there() {
    told(&Text("places.csv", "land,aa-north", "land,aa-nort"), "R001", "write `aa-north` as its area");
}

#[test]
fn the_governance_profile_names_what_is_there() {
    let (indicators, evidence) = ("governance/indicators.csv", "governance/evidence.csv");
    let answers = "governance/profiles/2024.csv";
    told(&Text(answers, "visits-act visitors-plan", "visits-acts"), "R001", "write `visits-act`");
    told(&Text(answers, "2-1,potential", "2-2,potential"), "R001", "there is no indicator `2-2`");
    told(&Text(answers, "1-2,well", "1-1,well"), "L011", "`1-1` is answered twice");
    told(&Text(indicators, "1-2,sub,1-1", "1-2,sub,"), "L011", "a part names no question");
    told(&Text(indicators, "question,,border,11", "question,,border,24"), "L011", "they are 1 to 23");
    told(&Text(evidence, "table:entries", "table:exits"), "R001", "there is no table `exits`");
    told(&Text(evidence, "law:act:1", "law:act:99"), "R004", "no provision `99`");
    told(&Text(evidence, "law:act:1", "act:1"), "L011", "names nothing: write `law:lmigra:8`");
    told(&Text(evidence, "absent,2024-06-30", "absent,"), "L011", "has a day");
    told(&Text(evidence, "2022-01-01,2024-12-31", "2022-01-01,2021-12-31"), "L011", "before it begins");
    told(&File("governance/profiles/2030.csv", b"x\n"), "R001", "no `[[profile]]`");
}

#[test]
fn exceptions_that_go_in_a_circle_are_told() {
    let clause = "when = \"long\"\nthen";
    let circle = "when = \"long\"\nexception_to = \"family\"\nthen";
    told(&Text("law/act/rules/stay.toml", clause, circle), "R006", "stay.toml");
}

#[test]
fn an_expression_that_is_wrong_is_marked_inside_its_rule() {
    let bundle = broken(&Text("law/act/rules/stay.toml", "days > param.small", "days > param.smal"));
    let found = all_messages(&bundle);
    let (line, column) = (found[0].line, found[0].column);
    assert_eq!((found[0].code, line, column), ("E001", 9, 16), "{}", rendered(&bundle, &found));
}

#[test]
fn a_truncated_file_is_told_wherever_it_ends() {
    let whole = country()[VISIT].clone();
    for end in (0..whole.len()).step_by(103) {
        let mut files = country();
        files.insert(VISIT.to_owned(), whole[..end].to_vec());
        let bundle = Bundle::new(files);
        assert!(crate::compile(&bundle).0.is_none(), "cut at {end}, nothing is told");
    }
}

#[test]
fn colour_changes_nothing_but_colour() {
    let bundle = broken(&Text(VISIT, "adverse = true\nremedy = \"review\"", "adverse = true"));
    let found = all_messages(&bundle);
    let coloured = found[0].render(bundle.text(VISIT).unwrap(), true);
    let mut plain = String::new();
    for part in coloured.split('\u{1b}') {
        plain.push_str(
            part.strip_prefix('[').and_then(|it| it.split_once('m')).map_or(part, |(_, text)| text),
        );
    }
    assert_eq!(plain, rendered(&bundle, &found));
}

#[test]
fn programs_read_the_same_as_json() {
    let bundle = broken(&Text(VISIT, "adverse = true\nremedy = \"review\"", "adverse = true"));
    let json = serde_json::to_value(&all_messages(&bundle)[0]).unwrap();
    let place = (json["path"].as_str(), json["line"].as_u64(), json["column"].as_u64());
    assert_eq!((json["code"].as_str(), json["severity"].as_str()), (Some("P004"), Some("error")));
    assert_eq!(place, (Some(VISIT), Some(72), Some(1)));
}
