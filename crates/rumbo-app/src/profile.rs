//! The governance profile: answers as published or as a case gathered them, with what a node can measure.

use std::collections::BTreeMap;

use rumbo_base::{CaseId, CivilDate, EvidenceId, FieldId, IndicatorId, Position};
use rumbo_case::event::StepTaken;
use rumbo_case::{Event, Mistake};
use rumbo_content::{Answer, Content, EvidenceKind, Placement, ProfileAnswer, PublishedProfile, Refers};
use rumbo_rules::Value;
use rumbo_stats::{Comment, Given, Measured, Profile, ProfileOrigin, Seal};
use rumbo_store::SqlValue;

use crate::App;
use crate::problem::Problem;
use crate::view::{CaseView, Entry};

/// The state in which a profile's answers are sealed.
const VETTED: &str = "vetted";

/// Which answers are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source<'a> {
    /// A published profile; the latest if none is named.
    Published(Option<&'a str>),
    /// Those of a case, as they stand, or as they were sealed when they were vetted.
    Case {
        /// The case.
        id: CaseId,
        /// Only what was sealed.
        sealed: bool,
    },
}

/// A published profile by content alone: without a node nothing but texts is measured.
pub fn profile(content: &Content, id: Option<&str>, on: CivilDate) -> Result<Profile, Problem> {
    let published = published(content, id)?;
    let measured = languages_measured(content).into_iter().collect();
    let given = Given { answers: published.answers.clone(), measured, ..Given::default() };
    build(content, origin(content, published), &given, on)
}

impl App {
    /// A governance profile as of a day, with what this node measures. Invented people answer nothing.
    pub fn profile(&self, source: Source<'_>, on: CivilDate, synthetic: bool) -> Result<Profile, Problem> {
        match source {
            Source::Published(id) => {
                let current = self.library.current()?;
                let content = &current.content;
                let published = published(content, id)?;
                let measured = self.measured(content, synthetic)?;
                let given = Given { answers: published.answers.clone(), measured, ..Given::default() };
                build(content, ProfileOrigin { synthetic, ..origin(content, published) }, &given, on)
            }
            Source::Case { id, sealed } => {
                let view = self.case(id)?;
                let content = &view.published.content;
                let (mut given, vetted, position) = gathered(&view, sealed)?;
                given.measured = self.measured(content, synthetic)?;
                let origin = ProfileOrigin {
                    id: id.to_string(),
                    taken: None,
                    content: content.version.to_string(),
                    position: Some(position),
                    vetted,
                    synthetic,
                };
                build(content, origin, &given, on)
            }
        }
    }

    /// What services show: counts of facts for evidence that names a table, languages for texts.
    fn measured(
        &self,
        content: &Content,
        synthetic: bool,
    ) -> Result<BTreeMap<EvidenceId, Measured>, Problem> {
        let mut measured: BTreeMap<EvidenceId, Measured> = languages_measured(content).into_iter().collect();
        for evidence in content.governance.evidence.values() {
            let Some(Refers::Table(table)) = &evidence.refers else { continue };
            if evidence.kind != EvidenceKind::Service {
                continue;
            }
            let count = match content.tables.get(table) {
                Some(form) if !synthetic => self.count_facts(&form.facts)?,
                _ => 0,
            };
            let found = match (synthetic, count) {
                (true, _) => Measured::Synthetic,
                (false, 0) => Measured::Nothing,
                (false, count) => Measured::Value { figure: rumbo_stats::grouped(count) },
            };
            measured.insert(evidence.id.clone(), found);
        }
        Ok(measured)
    }

    /// How many facts of these kinds stand.
    fn count_facts(&self, kinds: &[String]) -> Result<u64, Problem> {
        let marks: Vec<String> = (1..=kinds.len()).map(|at| format!("?{at}")).collect();
        let sql = format!(
            "SELECT count(*) FROM fact WHERE retracted_by IS NULL AND kind IN ({})",
            marks.join(", ")
        );
        let kinds: Vec<SqlValue> = kinds.iter().cloned().map(SqlValue::Text).collect();
        let rows = self.store.facts(|facts| facts.query(&sql, &kinds))?;
        Ok(match rows.first().and_then(|row| row.first()) {
            Some(SqlValue::Integer(count)) => count.unsigned_abs(),
            _ => 0,
        })
    }
}

fn build(content: &Content, origin: ProfileOrigin, given: &Given, on: CivilDate) -> Result<Profile, Problem> {
    Profile::build(content, origin, given, on)
        .map_err(|why| Mistake::new(format!("day `{on}`"), why.to_string(), "choose another day").into())
}

fn origin(content: &Content, published: &PublishedProfile) -> ProfileOrigin {
    ProfileOrigin {
        id: published.id.to_string(),
        taken: Some(published.on),
        content: content.version.to_string(),
        position: None,
        vetted: None,
        synthetic: content.country.fictional,
    }
}

fn published<'a>(content: &'a Content, id: Option<&str>) -> Result<&'a PublishedProfile, Problem> {
    let governance = &content.governance;
    let found = match id {
        Some(id) => governance.profile(id),
        None => governance.profiles.last(),
    };
    found.ok_or_else(|| {
        let known: Vec<&str> = governance.profiles.iter().map(|it| it.id.as_str()).collect();
        let mend = if known.is_empty() {
            "this content publishes none: read a case with `--case`".to_owned()
        } else {
            format!("the profiles are {}", known.join(", "))
        };
        let place = format!("profile `{}`", id.unwrap_or("latest"));
        Mistake::new(place, "there is no such published profile", mend).into()
    })
}

/// Texts are measured on content itself.
fn languages_measured(content: &Content) -> Option<(EvidenceId, Measured)> {
    let evidence = content.governance.evidence.values().find(|it| it.refers == Some(Refers::Languages))?;
    let figures: Vec<String> =
        content.texts.keys().iter().map(|(language, keys)| format!("{language} {}", keys.len())).collect();
    Some((evidence.id.clone(), Measured::Value { figure: figures.join(", ") }))
}

/// The answers and comments of a case, with the seal of its vetting and the last position that was read.
fn gathered(view: &CaseView, sealed: bool) -> Result<(Given, Option<Seal>, u64), Problem> {
    let is_vetting = |it: &&Entry| matches!(&it.event, Event::StepTaken(step) if step.to.as_str() == VETTED);
    let vetting = view.history.iter().rev().find(is_vetting);
    let seal = vetting.map(|it| Seal { position: it.position, leaf: it.leaf.clone() });
    let end = match (&seal, sealed) {
        (Some(seal), true) => Position(seal.position),
        (None, true) => {
            let mend = "take the step that vets it, or read it as it stands";
            return Err(Mistake::new(format!("case `{}`", view.id), "it is not vetted yet", mend).into());
        }
        (_, false) => Position(u64::MAX),
    };
    let mut given = Given::default();
    let mut last = 0;
    for entry in view.history.iter().filter(|it| it.position <= end.0) {
        last = entry.position;
        if let Event::StepTaken(step) = &entry.event {
            take(&mut given, entry, step);
        }
    }
    Ok((given, seal, last))
}

/// What a step says of a question is told by what it records: placement and answer, evidence, or a comment.
fn take(given: &mut Given, entry: &Entry, step: &StepTaken) {
    let word = |name: &str| {
        let field = FieldId::parse(name).ok()?;
        match step.facts.get(&field)? {
            Value::Enum(word) => Some(word.to_string()),
            Value::Text(text) => Some(text.to_string()),
            _ => None,
        }
    };
    let Some(indicator) = word("indicator").and_then(|it| IndicatorId::parse(&it).ok()) else { return };
    let evidence = word("evidence").and_then(|it| EvidenceId::parse(&it).ok());
    let placement = word("placement").and_then(|it| choice(&Placement::ALL, &it));
    let answer = word("answer").and_then(|it| choice(&Answer::ALL, &it));
    if let (Some(placement), Some(answer)) = (placement, answer) {
        let evidence = evidence.into_iter().collect();
        given.answers.insert(indicator, ProfileAnswer { placement, answer, evidence });
    } else if let Some(text) = word("comment") {
        let agency = entry.actor.split('.').next().unwrap_or_default().to_owned();
        given.comments.entry(indicator).or_default().push(Comment { agency, text, position: entry.position });
    } else if let (Some(more), Some(answer)) = (evidence, given.answers.get_mut(&indicator))
        && !answer.evidence.contains(&more)
    {
        answer.evidence.push(more);
    }
}

fn choice<T: Copy>(all: &[(&str, T)], word: &str) -> Option<T> {
    all.iter().find(|(name, _)| *name == word).map(|(_, it)| *it)
}
