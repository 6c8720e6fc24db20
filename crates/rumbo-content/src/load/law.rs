//! Reads `law/`: instruments and the dated values they give. What one value looks like in each shape is in `shapes`.

use std::collections::BTreeMap;

use rumbo_base::{InstrumentId, MonthRounding, ParameterId, Provision, Review};
use rumbo_rules::{DatedValue, Parameter, Parameters, Scope, Shape};

use super::{Loader, status};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::layout::Place;
use crate::model::{Content, Instrument, Ruling};
use crate::names::Kind;
use crate::reader::Table;

pub(super) const ROUNDING: [(&str, MonthRounding); 3] =
    [("down", MonthRounding::Down), ("up", MonthRounding::Up), ("refuse", MonthRounding::Refuse)];

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

    /// Parameters; closed lists and rulings of the country are known by now.
    pub(super) fn parameters(&self, country: &Content) -> Parameters {
        let pick = |it| if let Place::Parameter(name) = it { Some(name) } else { None };
        let mut all = Parameters::default();
        for (_, name, it) in self.files(pick) {
            if let Some(parameter) = self.one_parameter(name, &it, country) {
                all.insert(parameter);
            }
            it.finish();
        }
        all
    }

    fn one_parameter(&self, name: &str, it: &Table<'a>, country: &Content) -> Option<Parameter> {
        let id = self.declared::<ParameterId>(Kind::Parameter, it, name);
        self.inventory(Kind::Parameter, name, it);
        if let Some(id) = id.as_ref().filter(|it| !Scope::can_name(it.as_str())) {
            let message = format!("`{id}` cannot be written in an expression");
            let found = Diagnostic::error(&codes::BAD_ID, &it.spot_of("id"), message);
            self.findings.add(found.mend("use letters, digits and `_`"));
        }
        let shape = it.need("shape").and_then(|it| self.shape(&it, &country.enums));
        let mut values: Vec<DatedValue> = Vec::new();
        for dated in it.list("value") {
            values.extend(self.dated(&dated, (id.as_ref(), shape.as_ref()), country));
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

    fn dated(
        &self,
        it: &Table<'a>,
        (id, shape): (Option<&ParameterId>, Option<&Shape>),
        country: &Content,
    ) -> Option<DatedValue> {
        let (from, until) = self.dates(it);
        let raw = it.need("is");
        let is = shape.zip(raw).and_then(|(shape, raw)| self.is(shape, &raw, it, &country.enums));
        let cite = self.cited(it, "cite", "the value");
        let status = status(it);
        let reviewed = it.table("reviewed").and_then(|it| self.review(&it));
        let quote = it.text("quote").map(str::to_owned);
        let expected = it.flag("expected");
        let judged = |ruling: &&Ruling| {
            until.is_none_or(|until| ruling.decided <= until)
                && (cite.iter().any(|it| ruling.is_against(it)) || id.is_some_and(|it| ruling.names(it)))
        };
        let judicial = country.rulings.values().filter(judged).map(Ruling::mark).collect();
        let (from, is, status) = (from?, is?, status?);
        Some(DatedValue { from, until, is, cite, status, reviewed, quote, expected, judicial })
    }

    /// Who checked it; nobody if `by` is empty.
    pub(super) fn review(&self, it: &Table<'a>) -> Option<Review> {
        let by = it.need("by").and_then(|it| it.text());
        let source = it.get("source").and_then(|it| it.text()).unwrap_or_default().to_owned();
        let raw = it.get("on").filter(|on| on.as_text() != Some(""));
        let on = raw.and_then(|it| it.date());
        it.finish();
        let by = by.filter(|it| !it.is_empty())?.to_owned();
        if raw.is_none() {
            let found = Diagnostic::error(&codes::MISSING_KEY, &it.spot_of("on"), "a review without its day");
            self.findings.add(found.mend("write the day on which it was checked: `on = 2026-01-31`"));
        }
        Some(Review { by, on: on?, source })
    }
}
