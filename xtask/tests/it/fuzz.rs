//! Arbitrary input at the doors of the product: nothing panics, and what is accepted reads back as itself.
//!
//! A few inputs under `cargo test`; the lane `fuzz` of `cargo xtask ci` sets `PROPTEST_CASES` to far more.

use std::str::FromStr;

use proptest::prelude::*;
use rumbo_base::{CaseId, Citation, Currency, FieldId, Money, ParameterId, Span};
use rumbo_rules::{Expression, FactType, Scope, Shape, Type};

use crate::countries::inputs;

/// Text as an attacker, a typist and a grammar would write it.
fn hostile(words: &'static [&'static str]) -> impl Strategy<Value = String> {
    let word = prop_oneof![
        6 => prop::sample::select(words).prop_map(str::to_owned),
        1 => "\\PC{0,6}",
        1 => any::<char>().prop_map(String::from),
        1 => "-?[0-9]{0,22}",
    ];
    let words = prop::collection::vec(word, 0..24);
    let between = prop::sample::select(&["", " ", "\n"][..]);
    (words, between).prop_map(|(words, between)| words.join(between))
}

const EXPRESSION_WORDS: &[&str] = &[
    "age",
    "entered",
    "inside",
    "fee",
    "case_date",
    "param.days",
    "param.limit",
    "&&",
    "||",
    "!",
    "==",
    "!=",
    "<",
    ">=",
    "+",
    "-",
    "*",
    "/",
    "%",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "?",
    ":",
    ",",
    ".",
    "in",
    "has(",
    "age.or(",
    "true",
    "false",
    "0",
    "1",
    "null",
    "'",
    "\"",
    "u",
    "e9",
    "//",
    "\\",
    "days(",
    "size(",
    "int(",
];

/// What almost is a word of the law: a citation, a folio, a currency, a term, an amount.
fn nearly_a_word() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z0-9_-]{0,8}:?[0-9A-Za-z.-]{0,8}",
        "case_[0-9A-Za-z]{0,16}",
        "[A-Z]{2,4}",
        "[0-9]{0,11} ?(h|d|wd|w|mo|y|immediate)",
        "-?[0-9]{0,40}[.,]?[0-9]{0,3}",
        "\\PC{0,12}",
    ]
}

fn scope() -> Scope {
    let mut scope = Scope::new();
    let field = |name: &str| FieldId::parse(name).unwrap();
    scope.fact(field("age"), FactType::optional(Type::Int));
    scope.fact(field("entered"), FactType::required(Type::Date));
    scope.fact(field("inside"), FactType::required(Type::Bool));
    scope.parameter(ParameterId::parse("limit").unwrap(), Shape::Value(Type::Int));
    scope
}

fn types() -> impl Strategy<Value = Type> {
    prop::sample::select(vec![Type::Bool, Type::Int, Type::Date, Type::Period, Type::Text])
}

/// What was accepted is written so that it is accepted again, as the same.
fn reads_back<T: FromStr + ToString + PartialEq + std::fmt::Debug>(text: &str) {
    if let Ok(read) = text.parse::<T>() {
        let again = read.to_string().parse::<T>().ok();
        assert_eq!(again, Some(read), "`{text}`");
    }
}

proptest! {
    #![proptest_config(inputs("tests/corpus/words.txt"))]

    #[test]
    fn fuzz_an_expression_is_read_or_all_its_mistakes_lie_inside_it(text in hostile(EXPRESSION_WORDS), ty in types()) {
        match Expression::parse(&text, &scope(), ty.clone()) {
            Ok(read) => {
                prop_assert_eq!(read.ty(), &ty);
                let again = Expression::parse(read.source(), &scope(), ty);
                prop_assert_eq!(again, Ok(read));
            }
            Err(mistakes) => {
                prop_assert!(!mistakes.is_empty());
                for mistake in mistakes {
                    prop_assert!(text.get(mistake.at.clone()).is_some(), "{:?} is no place in `{}`", mistake, text);
                }
            }
        }
    }

    #[test]
    fn fuzz_words_of_the_law_read_back_as_themselves(text in nearly_a_word()) {
        reads_back::<Citation>(&text);
        reads_back::<CaseId>(&text);
        reads_back::<Currency>(&text);
    }

    #[test]
    fn fuzz_terms_and_amounts_are_read_or_refused_by_name(text in nearly_a_word()) {
        if let Err(why) = Span::parse(&text) {
            prop_assert!(why.to_string().contains(&format!("`{text}`")), "{}", why);
        }
        let currency = Currency::parse("MXN").unwrap();
        if let Ok(money) = Money::parse(&text, currency) {
            let zero = Money::parse("0.00", currency).unwrap();
            prop_assert_eq!(money.checked_add(zero), Ok(money));
            prop_assert_eq!(money.checked_sub(money), Ok(zero));
        }
    }
}
