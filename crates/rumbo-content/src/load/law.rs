//! Reads `law/`: instruments and the dated values they give.

use std::collections::BTreeMap;

use rumbo_base::{
    Counting, Deadline, InstrumentId, MonthRounding, ParameterId, Provision, Review, Roll, Span,
};
use rumbo_rules::{DatedValue, Parameter, ParameterValue, Parameters, Scope, Shape, Type};

use super::{Loader, described, status, value};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::layout::Place;
use crate::model::Instrument;
use crate::names::Kind;
use crate::reader::{Item, Table};

pub(super) const ROUNDING: [(&str, MonthRounding); 3] =
    [("down", MonthRounding::Down), ("up", MonthRounding::Up), ("refuse", MonthRounding::Refuse)];
const COUNTING: [(&str, Counting); 2] = [("next-day", Counting::NextDay), ("same-day", Counting::SameDay)];
const ROLL: [(&str, Roll); 2] = [("next-working-day", Roll::NextWorkingDay), ("none", Roll::None)];

impl<'a> Loader<'a> {
    pub(super) fn instruments(&self) -> BTreeMap<InstrumentId, Instrument> {
        let pick = |it| if let Place::Instrument(name) = it { Some(name) } else { None };
        let mut all = BTreeMap::new();
        for (_, name, it) in self.files(pick) {
            if let Some(instrument) = self.instrument(name, &it) {
                all.insert(instrument.id.clone(), instrument);
            }
            it.finish();
        }
        all
    }

    fn instrument(&self, name: &str, it: &Table<'a>) -> Option<Instrument> {
        let id = self.declared::<InstrumentId>(Kind::Instrument, it, name);
        let title = it.need("title").and_then(|it| it.text());
        let published = it.need("published").and_then(|it| it.date());
        let (from, until) = self.dates(it);
        let reformed = it.date("reformed");
        let text = it.text("text").map(str::to_owned);
        let status = status(it);
        it.need("provisions");
        let provisions = it.get("provisions").map(|it| it.items()).unwrap_or_default();
        let provisions = provisions.iter().filter_map(|it| it.parsed(Provision::parse)).collect();
        Some(Instrument {
            id: id?,
            title: title?.to_owned(),
            published: published?,
            from: from?,
            until,
            reformed,
            text,
            status: status?,
            provisions,
        })
    }

    pub(super) fn parameters(&self) -> Parameters {
        let pick = |it| if let Place::Parameter(name) = it { Some(name) } else { None };
        let mut all = Parameters::default();
        for (_, name, it) in self.files(pick) {
            if let Some(parameter) = self.one_parameter(name, &it) {
                all.insert(parameter);
            }
            it.finish();
        }
        all
    }

    fn one_parameter(&self, name: &str, it: &Table<'a>) -> Option<Parameter> {
        let id = self.declared::<ParameterId>(Kind::Parameter, it, name);
        if let Some(id) = id.as_ref().filter(|it| !Scope::can_name(it.as_str())) {
            let message = format!("`{id}` cannot be written in an expression");
            let found = Diagnostic::error(&codes::BAD_ID, &it.spot_of("id"), message);
            self.findings.add(found.mend("use letters, digits and `_`"));
        }
        let shape = it.need("shape").and_then(|it| self.shape(&it));
        let mut values: Vec<DatedValue> = Vec::new();
        for dated in it.list("value") {
            values.extend(self.dated(&dated, shape.as_ref()));
            dated.finish();
        }
        if it.get("value").is_none() {
            let message = "the parameter has no value";
            let found = Diagnostic::error(&codes::MISSING_KEY, &it.spot_of("id"), message);
            self.findings.add(found.mend("add a `[[value]]` with `from`, `is`, `cite` and `status`"));
        }
        values.sort_by_key(|it| it.from);
        Some(Parameter { id: id?, shape: shape?, values })
    }

    fn shape(&self, item: &Item<'a>) -> Option<Shape> {
        match item.as_text().map(str::parse) {
            Some(Ok(shape)) if !matches!(shape, Shape::Value(_)) => Some(shape),
            _ => self.ty(item).map(Shape::Value),
        }
    }

    fn dated(&self, it: &Table<'a>, shape: Option<&Shape>) -> Option<DatedValue> {
        let (from, until) = self.dates(it);
        let raw = it.need("is");
        let is = match shape {
            Some(Shape::Deadline) => self.deadline(raw, it).map(ParameterValue::Deadline),
            Some(Shape::Value(ty)) => raw.and_then(|it| self.plain(&it, ty)).map(ParameterValue::Value),
            Some(shape) => {
                if let Some(item) = raw {
                    let why = format!("values of shape `{shape}` are not read from files");
                    let found = Diagnostic::error(&codes::BAD_VALUE, &item.spot(), why);
                    self.findings.add(found.mend("give the parameter the shape of a type, or `deadline`"));
                }
                None
            }
            None => None,
        };
        let cite = self.cited(it, "cite", "the value");
        let status = status(it);
        let reviewed = it.table("reviewed").and_then(|it| self.review(&it));
        let quote = it.text("quote").map(str::to_owned);
        let expected = it.flag("expected");
        Some(DatedValue {
            from: from?,
            until,
            is: is?,
            cite,
            status: status?,
            reviewed,
            quote,
            expected,
            judicial: Vec::new(),
        })
    }

    fn plain(&self, item: &Item<'a>, ty: &Type) -> Option<rumbo_rules::Value> {
        let told = |why: String| {
            let found = Diagnostic::error(&codes::BAD_VALUE, &item.spot(), why);
            self.findings.add(found.mend(described(ty)));
        };
        value(item, ty).map_err(told).ok()
    }

    /// Who checked it; nobody if `by` is empty.
    fn review(&self, it: &Table<'a>) -> Option<Review> {
        let by = it.need("by").and_then(|it| it.text());
        let source = it.get("source").and_then(|it| it.text()).unwrap_or_default().to_owned();
        let on = it.get("on").filter(|on| on.as_text() != Some("")).and_then(|it| it.date());
        it.finish();
        let by = by.filter(|it| !it.is_empty())?.to_owned();
        if on.is_none() {
            let found = Diagnostic::error(&codes::MISSING_KEY, &it.spot_of("on"), "a review without its day");
            self.findings.add(found.mend("write the day on which it was checked: `on = 2026-01-31`"));
        }
        Some(Review { by, on: on?, source })
    }

    fn deadline(&self, raw: Option<Item<'a>>, it: &Table<'a>) -> Option<Deadline> {
        let span = raw.and_then(|it| self.span(&it));
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
