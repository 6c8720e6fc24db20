//! Damaged rules, expressions by chance and facts by chance: everything wrong is told with its place, nothing panics.
//!
//! A few inputs under `cargo test`; the lane `fuzz` of `cargo xtask ci` tries far more. What it starts from is the
//! content of every country, the compiler's corpus of broken law, and `tests/corpus/`, where failures are kept too.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::Index;
use rumbo_base::{CivilDate, EnumId, FieldId, ParameterId, Provenance};
use rumbo_content::{Bundle, Content, compile};
use rumbo_rules::{
    DatedValue, Expression, FactType, KnownFacts, Parameter, ParameterValue, Parameters, Rule, Scope, Tri,
    Type, Value, Written, analyse,
};

use crate::countries::{Files, broken_law, files, hold, inputs, slips, tests_of_the_compiler, told};

/// Compiling a small country takes longer than reading an expression, compiling a large one far longer.
const FEWER: u32 = 4;
const FEWER_COUNTRIES: u32 = 100;
/// The exact analysis of a case with many facts takes too long to be tried thousands of times.
const FACTS_SETTLED_MAX: usize = 5;

static SMALL: LazyLock<Files> = LazyLock::new(|| files(&tests_of_the_compiler().join("country")));
static BROKEN: LazyLock<Vec<Vec<(String, String)>>> = LazyLock::new(broken_law);
static MEXICO: LazyLock<Files> = LazyLock::new(|| files(&xtask::workspace::root().join("content/mx")));
static LAW: LazyLock<Content> = LazyLock::new(|| {
    let (content, mistakes) = compile(&Bundle::new(MEXICO.clone()));
    content.unwrap_or_else(|| panic!("content/mx does not compile: {mistakes:#?}"))
});
static EXPRESSIONS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let kept = include_str!("../corpus/expressions.txt").lines().map(str::to_owned);
    let rules = LAW.rules.values().flat_map(Rule::clauses).map(|it| it.condition.source().to_owned());
    kept.chain(rules).collect()
});

fn written() -> impl Strategy<Value = Written> {
    let text = prop_oneof![
        "[?-]|true|false",
        "[0-9]{4}-[0-9]{2}-[0-9]{2}",
        "-?[0-9]{1,21}([.][0-9]{0,7})?",
        "[0-9]{1,11} (h|d|wd|w|mo|y)",
        "[A-Za-z_|]{0,9}",
        "\\PC{0,9}",
    ];
    let number = prop_oneof![any::<i64>(), -3_i64..20, Just(i64::MIN), Just(i64::MAX)];
    let leaf = prop_oneof![
        Just(Written::Unknown),
        Just(Written::Fraction),
        any::<bool>().prop_map(Written::Flag),
        number.prop_map(Written::Number),
        text.prop_map(Written::Text),
    ];
    leaf.prop_recursive(2, 12, 4, |inner| {
        let record = prop::collection::btree_map("[a-z_]{1,9}", inner.clone(), 0..3);
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(Written::Several),
            record.prop_map(Written::Record)
        ]
    })
}

/// A fact as somebody might write it who knows the type, and now and then as nobody should.
fn plausible(rule: &Rule, ty: &Type, number: i64, wild: &Written) -> Written {
    let small = number.rem_euclid(40);
    let text = |it: String| Written::Text(it);
    let member = |list: &EnumId| {
        let members = rule.lists().get(list).map_or(&[][..], |it| it);
        let place = number.rem_euclid(members.len().max(1) as i64) as usize;
        members.get(place).map(ToString::to_string).unwrap_or_default()
    };
    match (number.rem_euclid(9), ty) {
        (0, _) => wild.clone(),
        (1, _) => Written::Unknown,
        (_, Type::Bool) => Written::Flag(number % 2 == 0),
        (2, Type::Int) => Written::Number(number),
        (_, Type::Int) => Written::Number(small),
        (_, Type::Date) => text(format!("{}-{:02}-{:02}", 2000 + small, 1 + small % 12, 1 + small % 31)),
        (2, Type::Money(_)) => text(format!("{}.99", number / 100)),
        (_, Type::Money(_)) => text(format!("{small}.00")),
        (_, Type::Decimal) => text(format!("{small}.5")),
        (_, Type::Period) => text(format!("{small} {}", ["d", "mo", "y", "wd", "h"][small as usize % 5])),
        (_, Type::Enum(list) | Type::Set(list)) => text(member(list)),
        (_, Type::Text) => text("words".to_owned()),
        (_, Type::List(record)) => {
            let fields = record.fields().map(|(field, ty)| {
                (field.to_string(), plausible(rule, ty, number.rotate_left(7).wrapping_add(3), wild))
            });
            let record = Written::Record(fields.collect());
            Written::Several(vec![record; number.rem_euclid(3) as usize])
        }
    }
}

#[test]
fn fuzz_broken_law_that_breaks_further_is_told_with_its_place() {
    hold(FEWER, "tests/corpus/law.txt", (any::<Index>(), slips()), |(broken, slips)| {
        let mut files = SMALL.clone();
        for (path, text) in broken.get(BROKEN.as_slice()) {
            files.insert(path.clone(), text.clone().into_bytes());
        }
        slips.iter().for_each(|it| it.happens_to(&mut files));
        told(files);
    });
}

#[test]
fn fuzz_rules_of_one_country_in_another_are_told_with_their_place() {
    hold(FEWER, "tests/corpus/law.txt", (any::<Index>(), slips()), |(rule, slips)| {
        let rules: Vec<&String> = MEXICO.keys().filter(|it| it.contains("/rules/")).collect();
        let path = *rule.get(&rules);
        let name = path.rsplit('/').next().unwrap();
        let mut files = SMALL.clone();
        files.insert(format!("law/act/rules/{name}"), MEXICO[path].clone());
        slips.iter().for_each(|it| it.happens_to(&mut files));
        told(files);
    });
}

#[test]
fn fuzz_damaged_law_of_mexico_is_told_with_its_place() {
    hold(FEWER_COUNTRIES, "tests/corpus/law.txt", slips(), |slips| {
        let mut files = MEXICO.clone();
        slips.iter().for_each(|it| it.happens_to(&mut files));
        told(files);
    });
}

proptest! {
    #![proptest_config(inputs("tests/corpus/facts.txt"))]

    #[test]
    fn fuzz_facts_are_read_or_every_problem_is_told(
        rule: Index,
        numbers in prop::collection::vec(any::<i64>(), 12),
        wild in written(),
        extra in prop::option::weighted(0.1, "[a-z_.]{0,12}"),
        days in (0_u32..20_000, 0_u32..20_000),
    ) {
        let rules: Vec<&Rule> = LAW.rules.values().collect();
        let rule = *rule.get(&rules);
        let fact = |((id, declared), number): ((&FieldId, &FactType), &i64)| {
            (id.to_string(), plausible(rule, &declared.ty, *number, &wild))
        };
        let numbered = rule.facts_declared().iter().zip(numbers.iter().cycle());
        let mut facts: BTreeMap<String, Written> = numbered.map(fact).collect();
        facts.extend(extra.map(|it| (it, wild.clone())));
        let first: CivilDate = "1990-01-01".parse().unwrap();
        let [case_date, law_date] = [days.0, days.1].map(|it| {
            rumbo_base::add_span_to_date(first, rumbo_base::Span::CalendarDays(it), rule.rounding()).unwrap()
        });
        match rule.read_facts(&facts, &LAW.parameters, case_date, law_date) {
            Ok(known) => answered(rule, &known, case_date, law_date),
            Err(problems) => {
                prop_assert!(!problems.is_empty());
                let about: BTreeSet<&str> = problems.iter().filter_map(|it| it.fact.as_deref()).collect();
                for name in &about {
                    prop_assert!(facts.contains_key(*name), "`{}` was not written", name);
                }
                for extra in facts.keys().filter(|it| !rule.facts_declared().contains_key(it.as_str())) {
                    prop_assert!(about.contains(extra.as_str()), "`{}` is not asked, and not told", extra);
                }
            }
        }
    }
}

/// One case is answered, refused with a reason, or unknown for want of facts that really are unknown.
fn answered(rule: &Rule, known: &KnownFacts, case_date: CivilDate, law_date: CivilDate) {
    let unknown = |id: &FieldId| {
        !known
            .iter()
            .any(|(fact, it)| fact == id && !matches!(it, Tri::Unknown(_) | Tri::Known(Value::List(_))))
    };
    match rule.evaluate(known, &LAW.parameters, case_date, law_date) {
        Ok(decision) => {
            if let Tri::Unknown(missing) = &decision.outcome {
                assert!(!missing.is_empty() && missing.iter().all(unknown), "{}: {missing:?}", rule.id());
            }
        }
        Err(why) => assert!(!why.to_string().is_empty()),
    }
    if rule.facts_declared().len() <= FACTS_SETTLED_MAX {
        analyse::settle(rule, known, &LAW.parameters, case_date, law_date);
    }
}

/// The names that the kept expressions use.
fn scope() -> Scope {
    let mut scope = Scope::new();
    let jobs = "list(foreign: int, place: enum(state), temporary: bool, total: int)";
    for (name, ty, optional) in [
        ("age", "int", false),
        ("entered", "date", false),
        ("fee", "money<MXN>", false),
        ("home", "enum(state)", false),
        ("inside", "bool", false),
        ("jobs", jobs, false),
        ("kind", "enum(kind)", false),
        ("last_day", "date", true),
        ("share", "decimal", false),
        ("states", "set(state)", true),
        ("waived", "bool", true),
    ] {
        scope.fact(FieldId::parse(name).unwrap(), FactType { ty: ty.parse().unwrap(), optional });
    }
    scope.list(EnumId::parse("kind").unwrap(), ["guest", "worker"]);
    scope.list(EnumId::parse("state").unwrap(), ["north", "south"]);
    for parameter in parameters().iter() {
        scope.parameter(parameter.id.clone(), parameter.shape.clone());
    }
    scope
}

fn parameters() -> Parameters {
    let mut all = Parameters::default();
    for (name, ty, is) in [
        ("border", "set(state)", "north"),
        ("cap", "money<MXN>", "800.00"),
        ("limit", "int", "7"),
        ("share", "decimal", "0.1"),
        ("term", "period", "8 mo"),
    ] {
        let ty: Type = ty.parse().unwrap();
        let value = DatedValue {
            from: "2000-01-01".parse().unwrap(),
            until: None,
            is: ParameterValue::Value(Value::parse(&ty, is).unwrap()),
            cite: vec!["xx:1".parse().unwrap()],
            status: Provenance::House,
            reviewed: None,
            quote: None,
            expected: false,
            judicial: Vec::new(),
        };
        let id = ParameterId::parse(name).unwrap();
        all.insert(Parameter { id, shape: rumbo_rules::Shape::Value(ty), values: vec![value] });
    }
    all
}

/// An expression of the corpus with some words taken from others.
fn grafted(mut text: String, grafts: &[(Index, Index, Index)]) -> String {
    for (from, at, word) in grafts {
        let words = |text: &str| -> Vec<String> {
            let ends = |it: char| !it.is_alphanumeric() && it != '_' && it != '.';
            text.split_inclusive(ends).map(str::to_owned).collect()
        };
        let (mut own, others) = (words(&text), words(from.get(EXPRESSIONS.as_slice()).as_str()));
        if !own.is_empty() && !others.is_empty() {
            let at = at.index(own.len());
            own[at] = word.get(&others).clone();
        }
        text = own.concat();
    }
    text
}

proptest! {
    #![proptest_config(inputs("tests/corpus/grafts.txt"))]

    #[test]
    fn fuzz_grafted_expressions_are_read_and_answered_or_told(
        seed: Index,
        grafts in prop::collection::vec((any::<Index>(), any::<Index>(), any::<Index>()), 0..4),
        numbers in prop::collection::vec(any::<i64>(), 3),
        ty in prop::sample::select(vec![Type::Bool, Type::Int, Type::Date, Type::Decimal]),
    ) {
        let text = grafted(seed.get(EXPRESSIONS.as_slice()).clone(), &grafts);
        let read = match Expression::parse(&text, &scope(), ty) {
            Ok(read) => read,
            Err(mistakes) => {
                prop_assert!(!mistakes.is_empty());
                for it in mistakes {
                    prop_assert!(text.get(it.at.clone()).is_some(), "{:?} is no place in `{}`", it, text);
                }
                return Ok(());
            }
        };
        let value = |name: &str, number: i64| match name {
            "age" => Value::Int(number),
            "entered" | "last_day" if number % 2 == 0 => Value::Date(CivilDate::MAX),
            "entered" | "last_day" => Value::Date("2026-06-30".parse().unwrap()),
            "fee" => Value::parse(&"money<MXN>".parse().unwrap(), &format!("{}.01", number / 100)).unwrap(),
            _ => Value::Bool(number % 2 == 0),
        };
        let facts = ["age", "entered", "last_day", "fee", "inside", "waived"];
        let known = facts.iter().zip(numbers.iter().cycle()).filter(|(_, it)| *it % 5 != 0);
        let known: KnownFacts =
            known.map(|(name, it)| (FieldId::parse(name).unwrap(), Tri::Known(value(name, *it)))).collect();
        let on = "2026-11-21".parse().unwrap();
        match read.evaluate(&known, &parameters(), on) {
            Ok((Tri::Known(value), _)) => prop_assert!(value.fits(read.ty()), "{} is {:?}", text, value),
            Ok((Tri::Unknown(missing), _)) => prop_assert!(!missing.is_empty()),
            Ok((Tri::NotApplicable, _)) => {}
            Err(why) => prop_assert!(!why.to_string().is_empty()),
        }
    }
}
