//! Which names can be written in an expression.

use super::*;

#[test]
fn names_that_can_be_written() {
    for name in
        ["entry", "place.kind", "others.same_programme", "since.admit", "a1", "_a", "parameter", "param"]
    {
        assert!(Scope::can_name(name), "{name}");
    }
    for name in [
        "",
        "never-deported",
        "a..b",
        ".a",
        "a.",
        "1a",
        "in",
        "place.in",
        "null",
        "case_date",
        "param.x",
        "año",
    ] {
        assert!(!Scope::can_name(name), "{name}");
    }
}

/// What `can_name` promises, the parser keeps.
#[test]
fn every_reserved_word_is_refused_by_the_parser_too() {
    for word in RESERVED {
        let mut scope = Scope::new();
        let read = crate::Expression::parse(word, &scope, Type::Int);
        assert!(read.is_err(), "{word}");
        scope.fact(FieldId::parse("entry").unwrap(), FactType::required(Type::Int));
        assert!(crate::Expression::parse("entry", &scope, Type::Int).is_ok());
    }
}

#[test]
fn a_later_declaration_replaces_an_earlier_one() {
    let mut scope = Scope::new();
    let id = FieldId::parse("exit").unwrap();
    scope.fact(id.clone(), FactType::required(Type::Date)).fact(id, FactType::optional(Type::Date));
    assert_eq!(scope.fact_type("exit"), Some(&FactType::optional(Type::Date)));
}
