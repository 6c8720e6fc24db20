//! What reads, what is turned away and where, and that no text whatever makes the parser fall.

use proptest::prelude::*;

use super::*;

/// Every error as `code@place`, place being the text it points at.
fn errors(source: &str) -> Vec<String> {
    let (_, errors) = read(source);
    errors.iter().map(|it| format!("{}@{}", it.code, source.get(it.at.clone()).unwrap())).collect()
}

#[track_caller]
fn check(source: &str, expected: &[&str]) {
    assert_eq!(errors(source), expected, "{source}");
}

#[test]
fn places_cover_what_they_stand_for() {
    let source = "(condition in [visitor_no_work, 'dif-centre']) && place.kind == other";
    let (tree, errors) = read(source);
    assert_eq!(errors, []);
    let Form::And(left, right) = tree.unwrap().form else { panic!("not a conjunction") };
    assert!(source.get(left.at.clone()).unwrap().starts_with("condition in [visitor_no_work, 'dif-centre'"));
    assert_eq!(source.get(right.at.clone()).unwrap(), "place.kind == other");
    let Form::Compare(Comparison::Equal, name, _) = right.form else { panic!("not a comparison") };
    assert_eq!(name.form, Form::Name("place.kind".to_owned()));
    assert_eq!(source.get(name.at).unwrap(), "place.kind");
}

#[test]
fn what_rules_do_not_use() {
    check("minor ? entry : exit", &["unsupported@minor ? entry : exit"]);
    check("-visits > 0", &["unsupported@-visits"]);
    check("year(entry) > 0", &["unsupported@year(entry)"]);
    check("max(visits) > 0", &["unsupported@max(visits)"]);
    check("list.size() > 0", &["unsupported@list.size()"]);
    check("list.map(it, it.total)", &["unsupported@list.map(it, it.total)"]);
    check("list.all(it.total > 0)", &["unsupported@list.all(it.total > 0)"]);
    check("{a: 0}", &["unsupported@{"]);
    check("f().g", &["unsupported@."]);
}

#[test]
fn numbers_and_words_belong_in_parameters() {
    check("visits > 2", &["literal@2"]);
    check("visits > 2 && case_date - entry > 180", &["literal@2", "literal@180"]);
    check("visits > 99999999999999999999", &["literal@99999999999999999999"]);
    check("visits > 0.5", &["literal@0.5"]);
    check("visits > 1u", &["literal@1u"]);
    check("visits == null", &["literal@null"]);
    check("visits > -1", &["literal@1"]);
    check("visits > 0 && visits != 1", &[]);
}

#[test]
fn what_cannot_be_read() {
    check("", &["syntax@"]);
    check("  ", &["syntax@  "]);
    check("visits >", &["syntax@"]);
    check("visits > > 0", &["syntax@>"]);
    check("(visits", &["syntax@"]);
    check("visits)", &["syntax@)"]);
    check("visits = 0", &["syntax@="]);
    check("year(¿entry?) > 0", &["syntax@¿"]);
    check("purpose == 'study abroad'", &["syntax@ "]);
    check("purpose == 'study", &["syntax@'study"]);
    check("a \\ b", &["syntax@\\"]);
    check("const > 0", &["syntax@const"]);
}

#[test]
fn what_nobody_could_read_aloud() {
    let deep = format!("{}a{}", "(".repeat(60), ")".repeat(60));
    check(&deep, &["too-deep@("]);
    let mut signs = "!".repeat(200);
    signs.push('a');
    assert_eq!(read(&signs).1, [], "an even number of signs cancels");
    let long = vec!["a"; 60].join(" + ");
    assert_eq!(errors(&long)[0].split('@').next(), Some("too-deep"));
    let wide = vec!["a"; 400].join(" && ");
    assert_eq!(read(&wide).1, [], "width is not depth");
    let words = vec!["a"; 600].join(" && ");
    assert_eq!(errors(&words), [format!("too-long@{words}")]);
}

/// Pieces of expressions, well and badly put together.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a", "b.c", "entry", "param.x", "0", "1", "2.5", "0x", "1e9", "true", "null", "'x'", "\"y\"", "'",
        "(", ")", "[", "]", "{", "}", ",", ".", "?", ":", "!", "-", "+", "*", "/", "%", "&&", "||", "==",
        "!=", "<", ">=", "in", "has(", ".or(", "as", "b'x'", "r'x'", "u", " ", "\n", "//", ".?", "?.", "ñ",
        "🂡", "\u{0}",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|it| it.concat())
}

fn never_falls(source: &str) {
    let (_, errors) = read(source);
    for error in errors {
        assert!(source.get(error.at.clone()).is_some(), "{source:?}: {error:?}");
    }
}

proptest! {
    #[test]
    fn no_text_makes_the_parser_fall(source in any::<String>()) {
        never_falls(&source);
    }

    #[test]
    fn no_heap_of_pieces_makes_the_parser_fall(source in pieces()) {
        never_falls(&source);
    }

    #[test]
    fn no_ascii_makes_the_parser_fall(source in "[ -~\n\t]{0,200}") {
        never_falls(&source);
    }
}
