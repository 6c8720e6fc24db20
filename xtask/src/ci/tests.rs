//! The parts of the lanes that judge: licence expressions, the policy, the counting of fuzz targets.

use super::licences::{Dependency, allowed, check, policy};
use super::{LANES, Setting, fuzz, run};
use crate::workspace::root;

fn dependency(name: &str, licence: &str) -> Dependency {
    let registry = Some("registry+https://github.com/rust-lang/crates.io-index".to_owned());
    Dependency { name: name.into(), licence: Some(licence.into()), registry, users: Vec::new() }
}

#[test]
fn a_licence_expression_is_met_as_spdx_means_it() {
    let allows = |it: &str| ["MIT", "Apache-2.0", "Apache-2.0 WITH LLVM-exception"].contains(&it);
    for met in [
        "MIT",
        "MIT OR GPL-3.0",
        "GPL-3.0 OR (MIT AND Apache-2.0)",
        "MIT/GPL-3.0",
        "Apache-2.0 WITH LLVM-exception",
    ] {
        assert!(allowed(met, &allows), "{met}");
    }
    for unmet in [
        "GPL-3.0",
        "MIT AND GPL-3.0",
        "(MIT OR GPL-3.0) AND ISC",
        "",
        "MIT MIT",
        "(MIT",
        "MIT WITH LLVM-exception",
    ] {
        assert!(!allowed(unmet, &allows), "{unmet}");
    }
}

#[test]
fn a_banned_crate_another_licence_and_another_registry_are_told() {
    let policy = policy(&root()).unwrap();
    assert_eq!(check(&policy, &[dependency("fine", "MIT OR Apache-2.0")]), Vec::<String>::new());
    let mut elsewhere = dependency("elsewhere", "MIT");
    elsewhere.registry = Some("git+https://example.org/elsewhere".into());
    let mut unstated = dependency("unstated", "MIT");
    unstated.licence = None;
    let found = check(
        &policy,
        &[dependency("openssl", "MIT"), dependency("copyleft", "AGPL-3.0"), elsewhere, unstated],
    );
    assert_eq!(found.len(), 4, "{found:#?}");
}

#[test]
fn a_banned_crate_may_be_wrapped_by_those_that_are_named() {
    let policy = policy(&root()).unwrap();
    let told = |users: &[&str]| {
        let users = users.iter().map(ToString::to_string).collect();
        check(&policy, &[Dependency { users, ..dependency("chrono", "MIT") }]).len()
    };
    assert_eq!([told(&["arrow-array"]), told(&["arrow-array", "rumbo-app"]), told(&[])], [0, 1, 1]);
}

#[test]
fn an_unknown_lane_is_told_with_those_there_are() {
    let setting = Setting { root: root(), deep: false };
    let why = run(&setting, &["tset".into()]).unwrap_err().to_string();
    assert!(why.contains("`tset`") && LANES.iter().all(|it| why.contains(it.name)), "{why}");
}

#[test]
fn fuzz_targets_are_counted_over_every_crate() {
    let printed =
        "test result: ok. 2 passed; 0 failed\nnoise\ntest result: ok. 3 passed; 0 failed; 0 ignored";
    assert_eq!(fuzz::targets(printed), 5);
}
