//! Types and values as content writes them, and as they are kept.

use super::*;

fn ty(text: &str) -> Type {
    text.parse().unwrap()
}

#[test]
fn types_read_as_they_print() {
    let scalars =
        ["bool", "int", "decimal", "money<MXN>", "date", "period", "enum(condition_of_stay)", "text"];
    let several = ["set(state)", "list(foreign: int, where: enum(state))"];
    for text in scalars.into_iter().chain(several) {
        assert_eq!(ty(text).is_scalar(), scalars.contains(&text));
        assert_eq!(ty(text).to_string(), text);
        let json = serde_json::to_string(&ty(text)).unwrap();
        assert_eq!(serde_json::from_str::<Type>(&json).unwrap(), ty(text));
    }
    for text in [
        "",
        "Bool",
        "float",
        "money",
        "money<peso>",
        "enum()",
        "enum(a b)",
        "date ",
        "set()",
        "list()",
        "list(a)",
        "list(a: b)",
    ] {
        let error = text.parse::<Type>().unwrap_err();
        assert!(error.to_string().starts_with(&format!("`{text}` is not a type: write `bool`")), "{error}");
    }
}

#[test]
fn values_read_and_are_kept_with_their_tag() {
    for (of, text, json) in [
        ("bool", "true", r#"{"bool":true}"#),
        ("int", "-12", r#"{"int":-12}"#),
        ("money<MXN>", "800000.00 MXN", r#"{"money":{"minor":80000000,"currency":"MXN"}}"#),
        ("date", "2026-01-01", r#"{"date":"2026-01-01"}"#),
        ("period", "180 days", r#"{"period":{"calendar_days":180}}"#),
        ("enum(place_kind)", "dif-centre", r#"{"enum":"dif-centre"}"#),
        ("text", "a word", r#"{"text":"a word"}"#),
        ("decimal", "0.1", r#"{"decimal":"0.1"}"#),
        ("set(state)", "north|south", r#"{"set":["north","south"]}"#),
        ("set(state)", "", r#"{"set":[]}"#),
    ] {
        let written = text.replace(" MXN", "").replace("days", "d");
        let value = Value::parse(&ty(of), &written).unwrap();
        assert_eq!(value.to_string(), text);
        assert!(value.fits(&ty(of)));
        assert_eq!(serde_json::to_string(&value).unwrap(), json);
        assert_eq!(serde_json::from_str::<Value>(json).unwrap(), value);
    }
}

#[test]
fn what_is_no_value_says_what_would_be() {
    for (of, text) in [
        ("bool", "yes"),
        ("int", "1.0"),
        ("int", "9223372036854775808"),
        ("money<MXN>", "0.1"),
        ("date", "2026-02-29"),
        ("period", "half a year"),
        ("enum(place_kind)", ""),
        ("decimal", "1e3"),
        ("set(state)", "north||south"),
        ("list(a: int)", "1"),
    ] {
        let error = Value::parse(&ty(of), text).unwrap_err().to_string();
        assert!(error.starts_with(&format!("`{text}` is not a value of type `{of}`: ")), "{error}");
    }
}

#[test]
fn records_fit_their_fields() {
    let record = |json: &str| serde_json::from_str::<Value>(&format!(r#"{{"list":[{json}]}}"#)).unwrap();
    let jobs = ty("list(foreign: int, temporary: bool)");
    for (json, fits) in [
        (r#"{"foreign":{"int":1},"temporary":{"bool":true}}"#, true),
        (r#"{"foreign":{"int":1}}"#, true),
        ("", true),
        (r#"{"foreign":{"bool":true}}"#, false),
        (r#"{"total":{"int":1}}"#, false),
    ] {
        assert_eq!(record(json).fits(&jobs), fits, "{json}");
        assert_eq!(
            serde_json::from_str::<Value>(&serde_json::to_string(&record(json)).unwrap()).unwrap(),
            record(json)
        );
    }
    assert_eq!(
        record(r#"{"foreign":{"int":1}},{"temporary":{"bool":true}}"#).to_string(),
        "{foreign: 1}, {temporary: true}"
    );
    assert!(!record("").fits(&ty("set(state)")));
    assert_eq!(
        "list(inner: set(state))".parse::<Type>().unwrap_err().to_string(),
        "the field `inner` of a record cannot be of type `set(state)`"
    );
}

#[test]
fn an_amount_fits_its_currency_only() {
    let pesos = Value::parse(&ty("money<MXN>"), "1.00").unwrap();
    assert!(!pesos.fits(&ty("money<USD>")));
    assert!(!pesos.fits(&ty("int")));
}

#[test]
fn answers_are_kept_and_print() {
    let missing = Tri::<Value>::Unknown(["exit", "entry"].map(|it| FieldId::parse(it).unwrap()).into());
    for (answer, text, json) in [
        (Tri::Known(Value::Int(1)), "1", r#"{"known":{"int":1}}"#),
        (missing, "unknown, needs `entry`, `exit`", r#"{"unknown":["entry","exit"]}"#),
        (Tri::NotApplicable, "not applicable", r#""not_applicable""#),
    ] {
        assert_eq!(answer.to_string(), text);
        assert_eq!(serde_json::to_string(&answer).unwrap(), json);
        assert_eq!(serde_json::from_str::<Tri<Value>>(json).unwrap(), answer);
    }
}

#[test]
fn only_a_known_yes_holds() {
    assert!(Tri::Known(true).holds());
    let others = [Tri::Known(false), Tri::missing(&FieldId::parse("entry").unwrap()), Tri::NotApplicable];
    assert!(others.iter().all(|it| !it.holds()));
    assert_eq!(Tri::Known(3).known(), Some(&3));
}
