//! What a parameter holds and how each value of it is written: plain values, terms, index amounts, tables, windows,
//! look-backs.

use std::collections::BTreeMap;
use std::sync::Arc;

use rumbo_base::{Counting, Currency, Deadline, EnumId, MonthRounding, Roll, Span};
use rumbo_rules::parameter::Measure;
use rumbo_rules::{ParameterValue, Shape, Type, Value};

use super::law::ROUNDING;
use super::values::{Lists, not_a_member};
use super::{Holds, Loader, Wrong, value};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::findings::nearest;
use crate::names::Kind;
use crate::reader::{Item, Table, listed};

const COUNTING: [(&str, Counting); 2] = [("next-day", Counting::NextDay), ("same-day", Counting::SameDay)];
const ROLL: [(&str, Roll); 2] = [("next-working-day", Roll::NextWorkingDay), ("none", Roll::None)];
const MEASURES: [(&str, Measure); 4] = [
    ("sum", Measure::Sum),
    ("average", Measure::Average),
    ("continuity", Measure::Continuity),
    ("count", Measure::Count),
];
/// Types and shapes that are one word: what a misspelt one is compared with.
const PLAIN: [&str; 10] =
    ["bool", "int", "decimal", "money", "date", "period", "text", "deadline", "window", "look-back"];

impl<'a> Loader<'a> {
    /// The shape of a parameter, as content writes it.
    pub(super) fn shape(&self, item: &Item<'a>, known: &Lists) -> Option<Shape> {
        let text = item.text()?;
        match self.spelled_out(text).parse::<Shape>() {
            Ok(shape) => {
                let lists: Vec<&EnumId> = match &shape {
                    Shape::Value(ty) => ty.closed_lists(),
                    Shape::Table { by, holds } => [vec![by], holds.closed_lists()].concat(),
                    Shape::Deadline | Shape::Index(_) | Shape::Window | Shape::LookBack => Vec::new(),
                };
                for list in &lists {
                    self.names.check(Kind::Enum, list.as_str(), &item.spot(), self.findings);
                }
                // What reads it could not be told apart from what reads it wrongly.
                lists.iter().all(|it| known.contains_key(*it)).then_some(shape)
            }
            Err(why) => {
                let found = Diagnostic::error(&codes::BAD_ID, &item.spot(), why.to_string());
                self.findings.add(found.mend(meant(text, &PLAIN)));
                None
            }
        }
    }

    /// The type of a fact or field, as content writes it.
    pub(super) fn ty(&self, item: &Item<'a>) -> Option<Type> {
        let text = item.text()?;
        match self.spelled_out(text).parse::<Type>() {
            Ok(ty) => {
                for list in ty.closed_lists() {
                    self.names.check(Kind::Enum, list.as_str(), &item.spot(), self.findings);
                }
                Some(ty)
            }
            Err(why) => {
                let found = Diagnostic::error(&codes::BAD_ID, &item.spot(), why.to_string());
                self.findings.add(found.mend(meant(text, PLAIN.get(..7).unwrap_or(&PLAIN))));
                None
            }
        }
    }

    /// Content may write `money` for the country's own.
    fn spelled_out(&self, text: &str) -> String {
        let Some(currency) = self.currency.get() else { return text.to_owned() };
        match (text, text.strip_suffix(", money)")) {
            ("money", _) => format!("money<{currency}>"),
            (_, Some(table)) => format!("{table}, money<{currency}>)"),
            _ => text.to_owned(),
        }
    }

    /// One value of a parameter. `it` is the table around it, which holds what else there is to say of a term.
    pub(super) fn is(
        &self,
        shape: &Shape,
        raw: &Item<'a>,
        it: &Table<'a>,
        lists: &Lists,
    ) -> Option<ParameterValue> {
        match shape {
            Shape::Value(ty) => self.plain(raw, ty, lists).map(ParameterValue::Value),
            Shape::Deadline => self.deadline(raw, it).map(ParameterValue::Deadline),
            Shape::Index(currency) => self.index(raw, *currency),
            Shape::Table { by, holds } => self.rows(raw, (by, holds), lists).map(ParameterValue::Table),
            Shape::Window => {
                let it = raw.table()?;
                let before = it.need("before").and_then(|it| self.span(&it));
                let after = it.need("after").and_then(|it| self.span(&it));
                it.finish();
                Some(ParameterValue::Window { before: before?, after: after? })
            }
            Shape::LookBack => {
                let it = raw.table()?;
                let over = it.need("over").and_then(|it| self.span(&it));
                let measure = it.need("as").and_then(|it| it.choice(&MEASURES));
                it.finish();
                Some(ParameterValue::LookBack { over: over?, measure: measure? })
            }
        }
    }

    pub(super) fn plain(&self, item: &Item<'a>, ty: &Type, lists: &Lists) -> Option<Value> {
        value(item, ty, lists).map_err(|wrong| self.wrong_values(wrong)).ok()
    }

    /// Tells of values that are none of their type.
    pub(super) fn wrong_values(&self, wrong: Vec<Wrong>) {
        for it in wrong {
            self.findings.add(Diagnostic::error(&codes::BAD_VALUE, &it.spot, it.why).mend(it.mend));
        }
    }

    /// `{ units = "11460", of = "uma_day" }`.
    fn index(&self, raw: &Item<'a>, currency: Currency) -> Option<ParameterValue> {
        let it = raw.table()?;
        let units = it.need("units").and_then(|it| self.plain(&it, &Type::Decimal, &Lists::new()));
        let of = it.need("of").and_then(|it| self.parameter(Holds::Amount(currency), &it));
        it.finish();
        let Some(Value::Decimal(units)) = units else { return None };
        Some(ParameterValue::Index { units, of: of? })
    }

    /// `{ member = value, … }`, with every member of the list.
    fn rows(
        &self,
        raw: &Item<'a>,
        (by, holds): (&EnumId, &Type),
        lists: &Lists,
    ) -> Option<BTreeMap<Arc<str>, Value>> {
        let table = raw.table()?;
        let mut rows = BTreeMap::new();
        let mut named = Vec::new();
        for (name, item) in table.entries() {
            named.push(name);
            if let Some(mend) = not_a_member(name, by, lists) {
                let message = format!("the table has a row `{name}`, which is not in the list `{by}`");
                let found = Diagnostic::error(&codes::BAD_VALUE, &table.key_spot(name), message);
                self.findings.add(found.mend(mend));
            }
            if let Some(value) = self.plain(&item, holds, lists) {
                rows.insert(Arc::from(name), value);
            }
        }
        let members = lists.get(by).map(Vec::as_slice).unwrap_or_default();
        let missing = members.iter().map(String::as_str).filter(|it| !named.contains(it));
        let missing: Vec<&str> = missing.collect();
        if !missing.is_empty() {
            let message = format!("the table has no row for {}", listed(missing));
            let found = Diagnostic::error(&codes::BAD_VALUE, &raw.spot(), message);
            self.findings.add(found.mend(format!("add a row for every member of the list `{by}`")));
        }
        Some(rows)
    }

    fn deadline(&self, raw: &Item<'a>, it: &Table<'a>) -> Option<Deadline> {
        let span = self.span(raw);
        let roll = if matches!(span, Some(Span::WorkingDays(_))) { Roll::NextWorkingDay } else { Roll::None };
        let counting = it.get("counting").and_then(|it| it.choice(&COUNTING)).unwrap_or(Counting::NextDay);
        let roll = it.get("roll").and_then(|it| it.choice(&ROLL)).unwrap_or(roll);
        let rounding =
            it.get("rounding").and_then(|it| it.choice(&ROUNDING)).unwrap_or(MonthRounding::Refuse);
        let cap = it.get("cap").and_then(|it| self.span(&it));
        Some(Deadline { span: span?, counting, roll, rounding, cap })
    }

    /// `{ working_days = 20 }`, `"immediate"` or `"20 wd"`.
    fn span(&self, item: &Item<'a>) -> Option<Span> {
        let told = |why: String| {
            let found = Diagnostic::error(&codes::BAD_VALUE, &item.spot(), why);
            self.findings.add(
                found.mend("write `{ working_days = 20 }`, or `calendar_days`, `hours`, `months`, `years`"),
            );
        };
        match item.as_text() {
            Some("immediate") => return Some(Span::Immediate),
            Some(text) => return Span::parse(text).map_err(|why| told(why.to_string())).ok(),
            None => {}
        }
        let table = item.table()?;
        type Unit = fn(u32) -> Span;
        let units: [(&str, Unit); 5] = [
            ("hours", Span::Hours),
            ("calendar_days", Span::CalendarDays),
            ("working_days", Span::WorkingDays),
            ("months", Span::Months),
            ("years", Span::Years),
        ];
        let found =
            units.into_iter().filter_map(|(key, make)| Some((table.get(key)?, make))).collect::<Vec<_>>();
        table.finish();
        match found.as_slice() {
            [(number, make)] => number.number("a whole number, at least 0").map(make),
            [] => {
                told("a term without its length".to_owned());
                None
            }
            _ => {
                told("a term has one unit: the law does not convert one into another".to_owned());
                None
            }
        }
    }
}

/// How to mend a word that is no type or shape.
fn meant(text: &str, words: &[&'static str]) -> String {
    match nearest(text, words.iter().copied()) {
        Some(meant) => format!("write `{meant}`"),
        None => "write it in one of these forms".to_owned(),
    }
}
