//! A small country's profile on several days.

use std::path::Path;

use rumbo_content::{Bundle, compile};

use super::*;

/// The small country against which the compiler is tested.
pub(crate) fn country() -> Content {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rumbo-content/src/tests/country");
    let mut files = BTreeMap::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
                files.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    compile(&Bundle::new(files)).0.unwrap()
}

fn given(content: &Content) -> Given {
    Given { answers: content.governance.profiles[0].answers.clone(), ..Given::default() }
}

fn origin() -> ProfileOrigin {
    ProfileOrigin {
        id: "2024".to_owned(),
        taken: None,
        content: "aa@1".to_owned(),
        position: None,
        vetted: None,
        synthetic: false,
    }
}

fn profile(content: &Content, given: &Given, on: &str) -> Profile {
    Profile::build(content, origin(), given, on.parse().unwrap()).unwrap()
}

fn standings(profile: &Profile) -> Vec<(&str, &'static str)> {
    let lines = profile.dimensions.iter().flat_map(|it| &it.lines);
    lines.map(|it| (it.indicator.as_str(), it.standing)).collect()
}

#[test]
fn an_answer_holds_while_its_evidence_does() {
    let content = country();
    let profile = profile(&content, &given(&content), "2024-06-30");
    assert_eq!(standings(&profile), [("1-1", "holds"), ("1-2", "holds"), ("2-1", "holds")]);
    assert_eq!(profile.counts.placement, BTreeMap::from([("well-developed", 1), ("potential", 1)]));
    assert_eq!((profile.counts.questions, profile.counts.parts), (2, 1));
    assert!(profile.expired.is_empty());
}

#[test]
fn what_rests_on_a_plan_that_ended_never_stays_a_silent_yes() {
    let content = country();
    let profile = profile(&content, &given(&content), "2025-01-01");
    assert_eq!(standings(&profile), [("1-1", "weakened"), ("1-2", "expired"), ("2-1", "holds")]);
    assert_eq!(profile.expired.iter().map(EvidenceId::as_str).collect::<Vec<_>>(), ["visitors-plan"]);
    let line = &profile.dimensions[0].lines[1];
    assert_eq!((line.placement, line.answer), (Some("well-developed"), Some("partial")));
}

#[test]
fn before_its_first_day_evidence_supports_nothing() {
    let content = country();
    let profile = profile(&content, &given(&content), "2021-06-01");
    assert_eq!(standings(&profile), [("1-1", "holds"), ("1-2", "unproven"), ("2-1", "unproven")]);
}

#[test]
fn an_answer_without_evidence_answers_nothing() {
    let content = country();
    let mut given = given(&content);
    given.answers.values_mut().for_each(|it| it.evidence.clear());
    let profile = profile(&content, &given, "2024-06-30");
    assert_eq!(standings(&profile), [("1-1", "unanswered"), ("1-2", "unanswered"), ("2-1", "unanswered")]);
    assert!(profile.counts.answer.is_empty() && profile.counts.placement.is_empty());
}

#[test]
fn a_service_answers_by_its_figure_and_invented_people_answer_nothing() {
    let content = country();
    let mut given = given(&content);
    let counted: EvidenceId = "counted".parse().unwrap();
    let border: IndicatorId = "2-1".parse().unwrap();
    given.answers.get_mut(&border).unwrap().evidence = vec![counted.clone()];
    let mut see = |measured: Measured| {
        given.measured.insert(counted.clone(), measured);
        let line = profile(&content, &given, "2024-06-30").dimensions[1].lines[0].clone();
        (line.standing, line.evidence[0].state, line.evidence[0].figure.clone())
    };
    assert_eq!(see(Measured::Nothing), ("unproven", "not-measured", None));
    assert_eq!(see(Measured::Synthetic), ("unproven", "synthetic", None));
    let figure = "120".to_owned();
    assert_eq!(see(Measured::Value { figure: figure.clone() }), ("holds", "measured", Some(figure)));
}

#[test]
fn without_a_framework_of_the_day_there_is_no_profile() {
    let content = country();
    let told = Profile::build(&content, origin(), &given(&content), "2019-12-31".parse().unwrap());
    assert_eq!(told, Err(ProfileError::NoFramework("2019-12-31".parse().unwrap())));
}

#[test]
fn outcomes_are_named_beside_the_answers_and_no_score_is_given() {
    let content = country();
    let json = profile(&content, &given(&content), "2024-06-30").json().unwrap();
    assert_eq!(json["beside"], serde_json::json!(["entries"]));
    assert!(json.get("score").is_none());
    assert_eq!(json["dimensions"][0]["lines"][0]["evidence"][0]["kind"], "law");
}
