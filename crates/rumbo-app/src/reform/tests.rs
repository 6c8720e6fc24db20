//! The reforms of the repository's content: the rules they touch, the cells that change, the cases of a population.

use std::path::Path;

use rumbo_base::CivilDate;
use rumbo_content::{Bundle, Content, Reform, compile, reform};
use rumbo_rules::analyse::{Changed, Verdict};
use rumbo_rules::columns::Side;

use super::*;

fn files(root: &Path, folder: &Path, all: &mut Vec<(String, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(root, &path, all);
        } else {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            all.push((name, std::fs::read(&path).unwrap()));
        }
    }
}

fn proposed(country: &str, name: &str) -> (Content, Reform) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content").join(country);
    let mut all = Vec::new();
    files(&root, &root, &mut all);
    let bundle = Bundle::new(all);
    let before = compile(&bundle).0.unwrap();
    let (after, told) = reform(&bundle, name);
    (before, after.unwrap_or_else(|| panic!("{told:#?}")))
}

fn question(on: CivilDate, population: Option<&str>) -> Question<'_> {
    Question { on, rule: None, population: population.map(str::as_bytes), threads: 2 }
}

/// From what to what, and where.
fn cells(touched: &Touched) -> Vec<String> {
    let difference = touched.difference.as_ref().unwrap();
    assert!(difference.complete);
    let outcome = |it: &Verdict| match it {
        Verdict::Outcome(value) => value.to_string(),
        other => format!("{other:?}"),
    };
    let each = difference.changes.iter().map(|it| {
        let conditions: Vec<String> = it.conditions.iter().map(ToString::to_string).collect();
        match &it.what {
            Changed::Outcome { from, to } => {
                format!("{} → {}: {}", outcome(from), outcome(to), conditions.join(", "))
            }
            Changed::Output { name, .. } => format!("{name}: {}", conditions.join(", ")),
        }
    });
    each.collect()
}

#[test]
fn two_years_of_age_are_all_that_the_reform_changes() {
    let (before, after) = proposed("xx", "younger-workers");
    let population = "age,contract_read\n15,true\n16,true\n17,true\n17,false\n18,true\n,true\n";
    let touched = diff(&before, &after, &question(after.from, Some(population))).unwrap();
    assert_eq!(touched.len(), 1);
    assert_eq!((touched[0].rule.as_str(), touched[0].how), ("may-be-offered", Touch::Values));
    assert_eq!(cells(&touched[0]), ["too_young → yes: 16 ≤ age ≤ 17, contract_read"]);
    let changes = touched[0].population.as_ref().unwrap();
    assert_eq!(changes.rows, 6);
    assert_eq!(changes.moves.len(), 1);
    let (from, to) = (Side::Outcome("too_young".to_owned()), Side::Outcome("yes".to_owned()));
    assert_eq!((&changes.moves[0].from, &changes.moves[0].to, changes.moves[0].cases), (&from, &to, 2));
}

#[test]
fn the_day_before_the_reform_nothing_changes() {
    let (before, after) = proposed("xx", "younger-workers");
    let touched = diff(&before, &after, &question(after.from.yesterday().unwrap(), None)).unwrap();
    assert_eq!(touched.iter().map(|it| it.how).collect::<Vec<_>>(), []);
}

#[test]
fn ninety_days_make_overstays_of_ninety_one() {
    let (before, after) = proposed("mx", "visitor-90-days");
    let mut asked = question(after.from, None);
    asked.rule = Some("visitor-stay");
    let touched = diff(&before, &after, &asked).unwrap();
    assert_eq!(touched.len(), 1);
    let found = cells(&touched[0]);
    assert!(
        !found.is_empty() && found.iter().all(|it| it.starts_with("within_stay → overstay: ")),
        "{found:#?}"
    );
}

#[test]
fn a_population_with_a_mistake_is_not_counted() {
    let (before, after) = proposed("xx", "younger-workers");
    let wrong = "age,contract_read\nsixteen,true\n";
    let mistakes = diff(&before, &after, &question(after.from, Some(wrong))).unwrap_err();
    assert_eq!(mistakes.len(), 1);
    assert!(mistakes[0].place.contains("line 2"), "{mistakes:?}");
}

#[test]
fn a_population_about_something_else_is_not_counted() {
    let (before, after) = proposed("xx", "younger-workers");
    let other = "weight\n12\n";
    let touched = diff(&before, &after, &question(after.from, Some(other))).unwrap();
    assert_eq!(touched[0].population, None);
    let asked = Question { rule: Some("may-be-offered"), ..question(after.from, Some(other)) };
    assert!(diff(&before, &after, &asked).is_err());
}
