//! Reads `law/<instrument>/judicial/`: what courts ruled against the law as it is printed.

use std::collections::BTreeMap;

use rumbo_base::{Citation, ParameterId, RulingId};
use rumbo_rules::parameter::JudicialScope;

use super::{Loader, Reference, status};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::layout::Place;
use crate::model::{Effect, Ruling};
use crate::names::Kind;
use crate::reader::{Item, Table};

const SCOPES: [(&str, JudicialScope); 2] =
    [("parties", JudicialScope::Parties), ("general", JudicialScope::General)];
const EFFECTS: [(&str, Effect); 1] = [("disapplied", Effect::Disapplied)];
/// What stands before the name of a parameter in `affects`.
const PARAMETER: &str = "param:";

impl<'a> Loader<'a> {
    pub(super) fn rulings(&self) -> BTreeMap<RulingId, Ruling> {
        let pick = |it| if let Place::Ruling(name) = it { Some(name) } else { None };
        let mut all = BTreeMap::new();
        for (_, name, it) in self.files(pick) {
            if let Some(ruling) = self.ruling(name, &it) {
                all.insert(ruling.id.clone(), ruling);
            }
            it.finish();
        }
        all
    }

    fn ruling(&self, name: &str, it: &Table<'a>) -> Option<Ruling> {
        let id = self.declared::<RulingId>(Kind::Ruling, it, name);
        let title = it.need("title").and_then(|it| it.text());
        let court = it.need("court").and_then(|it| it.text());
        let decided = it.need("decided").and_then(|it| it.date());
        let scope = it.need("scope").and_then(|it| it.choice(&SCOPES));
        let effect = it.need("effect").and_then(|it| it.choice(&EFFECTS));
        let (mut provisions, mut parameters) = (Vec::new(), Vec::new());
        let affects = it.need("affects").map(|it| it.items()).unwrap_or_default();
        for item in &affects {
            match item.as_text().and_then(|it| it.strip_prefix(PARAMETER)) {
                Some(name) => parameters.extend(self.judged_parameter(item, name)),
                None => provisions.extend(item.word::<Citation>().inspect(|cite| {
                    self.citations.borrow_mut().push((cite.clone(), item.spot()));
                })),
            }
        }
        if it.get("affects").is_some() && affects.is_empty() {
            let message = format!("the ruling `{name}` is against nothing");
            let found = Diagnostic::error(&codes::MISSING_KEY, &it.spot_of("affects"), message);
            self.findings.add(found.mend("name provisions, as `lmigra:111`, or values, as `param:max_stay`"));
        }
        let status = status(it);
        let source = it.need("source").and_then(|it| it.text());
        Some(Ruling {
            id: id?,
            title: title?.to_owned(),
            court: court?.to_owned(),
            decided: decided?,
            scope: scope?,
            effect: effect?,
            provisions,
            parameters,
            status: status?,
            source: source?.to_owned(),
        })
    }

    /// A parameter that a ruling names, to be looked up later.
    fn judged_parameter(&self, item: &Item<'a>, name: &str) -> Option<ParameterId> {
        let spot = item.spot_within(PARAMETER.len()..PARAMETER.len().saturating_add(name.len()));
        match ParameterId::parse(name) {
            Ok(id) => {
                let (kind, id_text) = (Kind::Parameter, name.to_owned());
                self.references.borrow_mut().push(Reference { kind, id: id_text, spot, holds: None });
                Some(id)
            }
            Err(why) => {
                let found = Diagnostic::error(&codes::BAD_ID, &spot, why.to_string());
                self.findings.add(found.mend("write the name of a parameter"));
                None
            }
        }
    }
}
