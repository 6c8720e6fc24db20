//! Any condition over the facts of the example, and any case: for properties that must hold of all of them.

use proptest::prelude::*;
use proptest::sample::select;
use rumbo_base::{Money, Span};

use super::{FACTS, field};
use crate::decimal::Decimal;
use crate::facts::KnownFacts;
use crate::value::{Record, Tri, Type, Value};

type Text = BoxedStrategy<String>;

fn one_of(words: &[&'static str]) -> Text {
    select(words.to_vec()).prop_map(str::to_owned).boxed()
}

fn bracketed(inner: Text) -> Text {
    around("(", inner, ")")
}

/// Two parts with something between them, in brackets or not.
fn joined(left: Text, between: &[&'static str], right: Text) -> Text {
    (left, select(between.to_vec()), right, any::<bool>())
        .prop_map(|(left, between, right, bare)| match bare {
            true => format!("{left} {between} {right}"),
            false => format!("({left}) {between} ({right})"),
        })
        .prop_map(|it| format!("({it})"))
        .boxed()
}

fn around(before: &'static str, inner: Text, after: &'static str) -> Text {
    inner.prop_map(move |it| format!("{before}{it}{after}")).boxed()
}

fn extreme(one: Text, other: Text) -> Text {
    (select(vec!["min", "max"]), one, other)
        .prop_map(|(name, one, other)| format!("{name}({one}, {other})"))
        .boxed()
}

fn int(depth: u32) -> Text {
    let leaf = one_of(&[
        "0",
        "1",
        "visits",
        "stay",
        "children",
        "param.most_visits",
        "size(states)",
        "size(jobs)",
        "size(past_jobs)",
        "size(param.border)",
    ]);
    if depth == 0 {
        return leaf;
    }
    let part = || int(depth - 1);
    prop_oneof![
        2 => leaf,
        2 => joined(part(), &["+", "-", "*", "/", "%"], part()),
        1 => extreme(part(), part()),
        1 => around("children.or(", part(), ")"),
        1 => joined(date(depth - 1), &["-"], date(depth - 1)),
    ]
    .boxed()
}

fn decimal(depth: u32) -> Text {
    let leaf = one_of(&["share", "param.ratio"]);
    if depth == 0 {
        return leaf;
    }
    let part = || decimal(depth - 1);
    prop_oneof![
        leaf,
        joined(part(), &["+", "-", "*"], part()),
        joined(int(depth - 1), &["+", "-", "*"], part()),
        extreme(int(depth - 1), part()),
    ]
    .boxed()
}

fn money(depth: u32) -> Text {
    let leaf = one_of(&[
        "paid",
        "owed",
        "param.fee",
        "param.uma",
        "param.fine",
        "param.fees[home]",
        "param.fees[north]",
    ]);
    if depth == 0 {
        return leaf;
    }
    let part = || money(depth - 1);
    prop_oneof![
        leaf,
        joined(part(), &["+", "-"], part()),
        joined(part(), &["*"], prop_oneof![int(depth - 1), decimal(depth - 1)].boxed()),
        extreme(part(), part()),
    ]
    .boxed()
}

fn period() -> Text {
    one_of(&[
        "granted",
        "param.visitor.max_stay",
        "param.months",
        "param.working",
        "param.renewal.before",
        "param.renewal.after",
        "param.income",
    ])
}

fn date(depth: u32) -> Text {
    let leaf = one_of(&["entry", "exit", "case_date"]);
    if depth == 0 {
        return leaf;
    }
    prop_oneof![
        leaf,
        around("exit.or(", date(depth - 1), ")"),
        joined(date(depth - 1), &["+"], period()),
        extreme(date(depth - 1), date(depth - 1)),
    ]
    .boxed()
}

/// A condition over a record `it`.
fn of_record(depth: u32) -> Text {
    let leaf = one_of(&[
        "it.temporary",
        "it.total > it.foreign",
        "it.foreign <= it.total * param.ratio",
        "it.where in param.border",
        "it.where in states",
        "it.where == home",
        "it.where == 'south'",
        "visits < it.total",
        "minor",
        "param.fees[it.where] > paid",
        "it.total / it.foreign > 0",
    ]);
    if depth == 0 {
        return leaf;
    }
    let part = || of_record(depth - 1);
    prop_oneof![
        leaf,
        joined(part(), &["&&", "||"], part()),
        joined(bracketed(part()), &["=="], bracketed(part())),
        around("!(", part(), ")")
    ]
    .boxed()
}

const COMPARISONS: [&str; 6] = ["==", "!=", "<", "<=", ">", ">="];

/// The text of any condition, of at most that depth.
pub(crate) fn condition(depth: u32) -> Text {
    let leaf = one_of(&[
        "true",
        "false",
        "minor",
        "resident_card",
        "waived",
        "param.strict",
        "has(exit)",
        "has(children)",
        "has(past_jobs)",
        "condition == asked",
        "condition == 'stay'",
        "visitor_work != asked",
        "condition in [stay, visitor_work]",
        "place.kind in ['dif-centre', shelter]",
        "purpose_text == purpose_text",
        "home in states",
        "home in past_states",
        "home in param.border",
        "north in states",
        "east in param.open",
    ]);
    if depth == 0 {
        return leaf;
    }
    let part = || condition(depth - 1);
    let least = depth - 1;
    prop_oneof![
        2 => leaf,
        4 => joined(part(), &["&&", "||"], part()),
        1 => joined(bracketed(part()), &["==", "!="], bracketed(part())),
        1 => around("!(", part(), ")"),
        1 => around("waived.or(", part(), ")"),
        2 => joined(int(least), &COMPARISONS, int(least)),
        1 => joined(int(least), &COMPARISONS, decimal(least)),
        1 => joined(money(least), &COMPARISONS, money(least)),
        1 => joined(date(least), &COMPARISONS, date(least)),
        1 => joined(period(), &COMPARISONS, period()),
        1 => around("jobs.all(it, ", of_record(least), ")"),
        1 => around("past_jobs.exists(it, ", of_record(least), ")"),
    ]
    .boxed()
}

fn value(ty: &Type) -> BoxedStrategy<Value> {
    let states = || select(vec!["north", "south", "east"]);
    match ty {
        Type::Bool => any::<bool>().prop_map(Value::Bool).boxed(),
        Type::Int => prop_oneof![3 => -3_i64..4, 1 => any::<i64>()].prop_map(Value::Int).boxed(),
        Type::Decimal => prop_oneof![3 => -3_i64..4, 1 => any::<i64>()]
            .prop_map(|it| Value::Decimal(Decimal::from_millionths(it)))
            .boxed(),
        Type::Money(currency) => {
            let currency = *currency;
            prop_oneof![3 => -3_i64..200_000, 1 => any::<i64>()]
                .prop_map(move |minor| Value::Money(Money { minor, currency }))
                .boxed()
        }
        Type::Date => {
            let days = ["2026-05-24", "2024-02-29", "2026-08-31", "9999-12-31", "0001-01-01", "2026-11-21"];
            select(days.to_vec()).prop_map(|it| Value::Date(it.parse().unwrap())).boxed()
        }
        Type::Period => {
            let spans = [
                Span::Immediate,
                Span::Hours(1),
                Span::CalendarDays(30),
                Span::WorkingDays(20),
                Span::Months(1),
                Span::Years(u32::MAX),
            ];
            select(spans.to_vec()).prop_map(Value::Period).boxed()
        }
        Type::Enum(list) => {
            let members = match list.as_str() {
                "condition_of_stay" => vec!["visitor_no_work", "visitor_work", "resident", "stay"],
                "place_kind" => vec!["dif-centre", "shelter"],
                _ => vec!["north", "south", "east"],
            };
            select(members).prop_map(|it| Value::Enum(it.into())).boxed()
        }
        Type::Text => "[a-c]{0,2}".prop_map(|it| Value::Text(it.into())).boxed(),
        Type::Set(_) => {
            prop::collection::btree_set(states().prop_map(Into::into), 0..4).prop_map(Value::Set).boxed()
        }
        Type::List(fields) => {
            let fields: Vec<_> = fields
                .fields()
                .map(|(id, ty)| (Just(id.clone()), prop::option::weighted(0.8, value(ty))))
                .collect();
            let record = fields.prop_map(|fields| {
                fields.into_iter().filter_map(|(id, value)| Some((id, value?))).collect::<Record>()
            });
            prop::collection::vec(record, 0..4).prop_map(|it| Value::List(it.into())).boxed()
        }
    }
}

/// A value for every fact, or that it does not apply where it may not.
pub(crate) fn whole_case() -> impl Strategy<Value = KnownFacts> {
    let fact = |(name, ty, optional): &(&str, &str, bool)| {
        let lacking = if *optional { 2 } else { 0 };
        let known = value(&ty.parse().unwrap()).prop_map(Tri::Known);
        let answer = prop_oneof![8 => known, lacking => Just(Tri::NotApplicable)];
        (Just(field(name)), answer)
    };
    FACTS.iter().map(fact).collect::<Vec<_>>().prop_map(KnownFacts::from_iter)
}

/// A case, and what is left of it when some facts are not known.
pub(crate) fn case_and_part() -> impl Strategy<Value = (KnownFacts, KnownFacts)> {
    let known = prop::collection::vec(prop::bool::weighted(0.7), FACTS.len());
    (whole_case(), known).prop_map(|(whole, known)| {
        let part = whole.iter().zip(known).filter(|(_, known)| *known);
        let part = part.map(|((id, answer), _)| (id.clone(), answer.clone())).collect();
        (whole, part)
    })
}
