//! Reads `governance/`: the framework, its indicators, the evidence, and the profiles that were published. A country need
//! not have it.

use std::collections::BTreeMap;

use rumbo_base::{
    AgencyId, Citation, CivilDate, EnumId, EvidenceId, IdError, IndicatorId, ProfileId, ProgrammeId, TableId,
};

use super::rows::Row;
use super::{Loader, status};
use crate::findings::Spot;
use crate::layout::{self, Place};
use crate::model::{
    Answer, Evidence, EvidenceKind, EvidenceState, Framework, Governance, Indicator, Placement,
    ProfileAnswer, PublishedProfile, Refers,
};
use crate::names::Kind;
use crate::reader::Table;

/// The member of the list of evidence that names none.
const NO_EVIDENCE: &str = "none";
const INDICATORS: &str = "governance/indicators.csv";
const EVIDENCE: &str = "governance/evidence.csv";

impl<'a> Loader<'a> {
    pub(super) fn governance(&self) -> Governance {
        let mut governance = Governance::default();
        let framework = |it| if let Place::Governance("framework.toml") = it { Some(()) } else { None };
        for (_, (), it) in self.files(framework) {
            governance.versions = it.list("version").iter().filter_map(|it| self.framework(it)).collect();
            governance.profiles = it.list("profile").iter().filter_map(|it| self.profile(it)).collect();
            it.finish();
        }
        governance.profiles.sort_by_key(|it| it.on);
        let columns = &["id", "level", "under", "subdomain", "gcm", "sdg", "beside", "source"];
        self.each_row(INDICATORS, columns, |row| {
            governance.indicators.push(indicator(row)?);
            Some(())
        });
        self.each_row(EVIDENCE, &["id", "kind", "state", "from", "until", "refers", "status"], |row| {
            let evidence = evidence(row)?;
            governance.evidence.insert(evidence.id.clone(), evidence);
            Some(())
        });
        governance
    }

    /// The closed lists that programmes may ask from: indicators and evidence.
    pub(super) fn lists_of(&self, governance: &Governance) -> BTreeMap<EnumId, Vec<String>> {
        let indicators = governance.indicators.iter().map(|it| it.id.to_string()).collect();
        // Whoever answers may also say that there is nothing to rest on; what follows from that, a guard says.
        let none = (!governance.evidence.is_empty()).then(|| NO_EVIDENCE.to_owned());
        let evidence = none.into_iter().chain(governance.evidence.keys().map(ToString::to_string)).collect();
        let lists: [(&str, &str, Vec<String>); 2] =
            [("indicator", INDICATORS, indicators), ("evidence", EVIDENCE, evidence)];
        let filled = lists.into_iter().filter(|(_, _, members)| !members.is_empty());
        let list = |(name, path, members): (&str, &str, Vec<String>)| {
            self.names.declare(Kind::Enum, name, Spot::file(path), self.findings);
            Some((EnumId::parse(name).ok()?, members))
        };
        filled.filter_map(list).collect()
    }

    fn framework(&self, it: &Table<'a>) -> Option<Framework> {
        let id = it.need("id").and_then(|it| it.text());
        let (from, until) = self.dates(it);
        let status = status(it);
        let mut dimensions = Vec::new();
        for (name, list) in it.need("dimensions")?.table()?.entries() {
            let subdomains = list.items().iter().filter_map(|it| it.text()).map(str::to_owned).collect();
            dimensions.push((name.to_owned(), subdomains));
        }
        it.finish();
        Some(Framework { id: id?.to_owned(), from: from?, until, status: status?, dimensions })
    }

    /// A published profile; its answers lie in a file of their own.
    fn profile(&self, it: &Table<'a>) -> Option<PublishedProfile> {
        let id = it.need("id").and_then(|it| it.word::<ProfileId>());
        let on = it.need("on").and_then(|it| it.date());
        let status = status(it);
        it.finish();
        let id = id?;
        let path = format!("governance/profiles/{id}.csv");
        let mut answers = BTreeMap::new();
        self.each_row(&path, &["indicator", "placement", "answer", "evidence"], |row| {
            let (indicator, answer) = answer(row)?;
            if answers.insert(indicator.clone(), answer).is_some() {
                row.told(
                    "indicator",
                    format!("`{indicator}` is answered twice"),
                    Some("keep one".to_owned()),
                );
            }
            Some(())
        });
        Some(PublishedProfile { id, on: on?, status: status?, answers })
    }

    /// The files of `governance/profiles/` that hold answers.
    pub(crate) fn profile_files(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.bundle.paths().filter_map(|path| match layout::place(path)? {
            Place::Profile(name) => Some((path, name)),
            _ => None,
        })
    }
}

fn indicator(row: &Row<'_, '_>) -> Option<Indicator> {
    let id = row.parsed("id", IndicatorId::parse)?;
    row.declare(Kind::Indicator, id.as_str());
    let whole = row.choice("level", &[("question", true), ("sub", false)]);
    let under = row.optional("under", IndicatorId::parse);
    if let Some(Some(under)) = &under {
        row.refer(Kind::Indicator, under.as_str(), "under");
    }
    if let (Some(whole), Some(under)) = (whole, &under)
        && whole == under.is_some()
    {
        let message = if whole { "a question stands under no other" } else { "a part names no question" };
        row.told(
            "under",
            message.to_owned(),
            Some("a `sub` names its question, a `question` none".to_owned()),
        );
    }
    let subdomain = row.cell("subdomain").to_owned();
    let compact_objective = row.optional("gcm", |it| {
        let number = it.parse::<u8>().ok().filter(|it| (1..=23).contains(it));
        number.ok_or_else(|| format!("`{it}` is no objective of the Global Compact: they are 1 to 23"))
    });
    let beside = row.optional("beside", TableId::parse)?;
    if let Some(table) = &beside {
        row.refer(Kind::Table, table.as_str(), "beside");
    }
    let text = |column| Some(row.cell(column)).filter(|it| !it.is_empty()).map(str::to_owned);
    Some(Indicator {
        id,
        under: under?,
        subdomain,
        compact_objective: compact_objective?,
        goal_category: text("sdg"),
        beside,
        source: text("source"),
    })
}

fn evidence(row: &Row<'_, '_>) -> Option<Evidence> {
    let id = row.parsed("id", EvidenceId::parse)?;
    row.declare(Kind::Evidence, id.as_str());
    let kind = row.choice("kind", &EvidenceKind::ALL);
    let state = row.choice("state", &EvidenceState::ALL);
    let (from, until) = (row.optional("from", day), row.optional("until", day));
    let refers = row.optional("refers", refers);
    if let Some(Some(it)) = &refers {
        look_up(row, it);
    }
    if let (Some(None), Some(None)) = (&from, &refers) {
        let mend = "write the first day, or the day on which it was seen".to_owned();
        row.told("from", "evidence that names nothing of this content has a day".to_owned(), Some(mend));
    }
    if let (Some(Some(from)), Some(Some(until))) = (from, until)
        && until < from
    {
        row.told("until", format!("it ends on {until}, before it begins on {from}"), None);
    }
    let status = row.status();
    Some(Evidence {
        id,
        kind: kind?,
        state: state?,
        from: from?,
        until: until?,
        refers: refers?,
        status: status?,
    })
}

fn look_up(row: &Row<'_, '_>, it: &Refers) {
    match it {
        Refers::Law(cite) => {
            row.loader.citations.borrow_mut().push((cite.clone(), row.spot("refers")));
        }
        Refers::Agency(id) => row.refer(Kind::Agency, id.as_str(), "refers"),
        Refers::Programme(id) => row.refer(Kind::Programme, id.as_str(), "refers"),
        Refers::Table(id) => row.refer(Kind::Table, id.as_str(), "refers"),
        Refers::Languages => {}
    }
}

fn refers(text: &str) -> Result<Refers, String> {
    let said = |why: IdError| why.to_string();
    match text.split_once(':') {
        Some(("law", cite)) => cite.parse::<Citation>().map(Refers::Law).map_err(said),
        Some(("agency", id)) => AgencyId::parse(id).map(Refers::Agency).map_err(said),
        Some(("programme", id)) => ProgrammeId::parse(id).map(Refers::Programme).map_err(said),
        Some(("table", id)) => TableId::parse(id).map(Refers::Table).map_err(said),
        Some(("measure", "languages")) => Ok(Refers::Languages),
        _ => Err(format!(
            "`{text}` names nothing: write `law:lmigra:8`, `agency:inm`, `programme:…`, `table:…` or `measure:languages`"
        )),
    }
}

fn answer(row: &Row<'_, '_>) -> Option<(IndicatorId, ProfileAnswer)> {
    let indicator = row.parsed("indicator", IndicatorId::parse)?;
    row.refer(Kind::Indicator, indicator.as_str(), "indicator");
    let placement = row.choice("placement", &Placement::ALL);
    let answer = row.choice("answer", &Answer::ALL);
    let evidence = row.words("evidence", EvidenceId::parse);
    for it in evidence.iter().flatten() {
        row.refer(Kind::Evidence, it.as_str(), "evidence");
    }
    if evidence.as_ref().is_some_and(Vec::is_empty) {
        let message = format!("the answer to `{indicator}` rests on nothing");
        let found = crate::Diagnostic::error(&crate::codes::NO_EVIDENCE, &row.spot("evidence"), message);
        row.loader
            .findings
            .add(found.mend("name evidence of governance/evidence.csv; `absent` is evidence too"));
    }
    Some((indicator, ProfileAnswer { placement: placement?, answer: answer?, evidence: evidence? }))
}

fn day(text: &str) -> Result<CivilDate, String> {
    text.parse().map_err(|_| format!("`{text}` is not a day that exists, as 2026-01-31"))
}
