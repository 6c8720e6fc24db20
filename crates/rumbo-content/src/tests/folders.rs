//! The countries of this repository compile without a word, and their stories can be told.

use std::path::Path;

use super::{folder, rendered};
use crate::{Bundle, compile, scenarios};

fn check(country: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content").join(country);
    let bundle = Bundle::new(folder(&root));
    let (content, found) = compile(&bundle);
    assert_eq!(rendered(&bundle, &found), "");
    let (stories, found) = scenarios(&bundle, &content.unwrap());
    assert_eq!(rendered(&bundle, &found), "");
    assert!(!stories.is_empty());
}

#[test]
fn mexico_compiles() {
    check("mx");
}

#[test]
fn the_fictional_country_compiles() {
    check("xx");
}
