//! The governance profile as of a day: what was answered, what it rests on, and what of that still stands.
//!
//! It takes stock of policy. What comes of policy is shown beside it and never answers anything. There is no score.

use std::collections::BTreeMap;

use rumbo_base::{CivilDate, EvidenceId, IndicatorId, TableId};
use rumbo_content::{
    Answer, Content, Evidence, EvidenceKind, EvidenceState, Governance, Indicator, Placement, ProfileAnswer,
    Refers, word_of,
};
use serde::Serialize;

/// Where the answers of a profile come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProfileOrigin {
    /// The published profile, or the folio of the case.
    pub id: String,
    /// As of which day it was taken, if it was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taken: Option<CivilDate>,
    /// The version of content that asks and holds the evidence.
    pub content: String,
    /// Up to which event of the ledger the case was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<u64>,
    /// Whether the answers were vetted, and by which event: its leaf hash is the snapshot's seal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vetted: Option<Seal>,
    /// Whether the people of the node are invented: it then measures nothing.
    pub synthetic: bool,
}

/// The event that sealed a snapshot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Seal {
    /// Its position in the ledger.
    pub position: u64,
    /// Its leaf hash, in hex.
    pub leaf: String,
}

/// A comment on one question, from the consultation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Comment {
    /// Who commented.
    pub agency: String,
    /// What they said.
    pub text: String,
    /// Its position in the ledger.
    pub position: u64,
}

/// What a service showed when it was measured.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "as")]
pub enum Measured {
    /// It was measured.
    Value {
        /// The figure, as it is printed.
        figure: String,
    },
    /// Nothing was recorded that could be measured.
    Nothing,
    /// The people are invented: that answers nothing.
    Synthetic,
}

/// Everything that a profile is made of, beside content.
#[derive(Debug, Clone, Default)]
pub struct Given {
    /// The answers.
    pub answers: BTreeMap<IndicatorId, ProfileAnswer>,
    /// Comments by question.
    pub comments: BTreeMap<IndicatorId, Vec<Comment>>,
    /// What services showed.
    pub measured: BTreeMap<EvidenceId, Measured>,
}

/// A governance profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Profile {
    /// Where its answers come from.
    pub origin: ProfileOrigin,
    /// The day for which evidence is looked at.
    pub on: CivilDate,
    /// The version of the framework that files its questions.
    pub framework: String,
    /// Questions by placement, answer and standing.
    pub counts: Counts,
    /// Its dimensions, in their order.
    pub dimensions: Vec<DimensionPart>,
    /// Evidence that has run out by that day and that answers rest on.
    pub expired: Vec<EvidenceId>,
    /// Tables of outcomes, to be read beside it.
    pub beside: Vec<TableId>,
}

/// How many questions, without their parts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// All questions.
    pub questions: usize,
    /// Parts of questions.
    pub parts: usize,
    /// By placement.
    pub placement: BTreeMap<&'static str, usize>,
    /// By answer.
    pub answer: BTreeMap<&'static str, usize>,
    /// By what has become of the answer.
    pub standing: BTreeMap<&'static str, usize>,
}

/// One dimension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DimensionPart {
    /// Its id; words under `governance-dimension-<id>`.
    pub id: String,
    /// Its questions and their parts.
    pub lines: Vec<ProfileLine>,
}

/// One question or part of one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProfileLine {
    /// Its id.
    pub indicator: IndicatorId,
    /// The question that it is a part of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub under: Option<IndicatorId>,
    /// Its sub-domain.
    pub subdomain: String,
    /// Among what it was placed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placement: Option<&'static str>,
    /// What was answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<&'static str>,
    /// What has become of the answer.
    pub standing: &'static str,
    /// What it rests on.
    pub evidence: Vec<EvidenceLine>,
    /// Objective of the Global Compact; our mapping.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compact_objective: Option<u8>,
    /// Sub-category of Sustainable Development Goal indicator 10.7.2; our mapping.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goal_category: Option<String>,
    /// A table of outcomes beside it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beside: Option<TableId>,
    /// What was said of it in the consultation.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub comments: Vec<Comment>,
}

/// A piece of evidence as it stands on the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EvidenceLine {
    /// Its id; words under `evidence-<id>`.
    pub id: EvidenceId,
    /// `law`, `organisation`, `service`.
    pub kind: &'static str,
    /// `in-force`, `draft`, `pending`, `absent`, `expired`, `not-yet`, `measured`, `not-measured`, `synthetic`.
    pub state: &'static str,
    /// First day, or the day on which it was seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<CivilDate>,
    /// Last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<CivilDate>,
    /// The figure that was measured.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figure: Option<String>,
}

/// Why there is no profile.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProfileError {
    /// No version of the framework holds on the day.
    #[error(
        "no version of the framework holds on {0}: ask for another day, or add one to governance/framework.toml"
    )]
    NoFramework(CivilDate),
}

impl Profile {
    /// Files the answers by the framework of the day and looks at what each rests on. An answer without evidence does
    /// not count as one.
    pub fn build(
        content: &Content,
        origin: ProfileOrigin,
        given: &Given,
        on: CivilDate,
    ) -> Result<Self, ProfileError> {
        let governance = &content.governance;
        let framework = governance.framework_at(on).ok_or(ProfileError::NoFramework(on))?;
        let line = |indicator: &Indicator| line(content, indicator, given, on);
        let part = |(id, subdomains): &(String, Vec<String>)| {
            let filed = governance.indicators.iter().filter(|it| subdomains.contains(&it.subdomain));
            DimensionPart { id: id.clone(), lines: filed.map(line).collect() }
        };
        let dimensions: Vec<DimensionPart> = framework.dimensions.iter().map(part).collect();
        let lines = || dimensions.iter().flat_map(|it| &it.lines);
        let spent = lines().flat_map(|it| &it.evidence).filter(|it| it.state == EXPIRED);
        let mut expired: Vec<EvidenceId> = spent.map(|it| it.id.clone()).collect();
        expired.sort();
        expired.dedup();
        let mut beside: Vec<TableId> = lines().filter_map(|it| it.beside.clone()).collect();
        beside.sort();
        beside.dedup();
        let counts = Counts::of(lines());
        Ok(Self { origin, on, framework: framework.id.clone(), counts, dimensions, expired, beside })
    }

    /// The profile as a document for programs. Outcomes are only named, and stand apart.
    pub fn json(&self) -> Result<serde_json::Value, serde_json::Error> {
        serde_json::to_value(self)
    }
}

const EXPIRED: &str = "expired";
/// Evidence that was looked for and did not come: it neither supports an answer nor speaks against one.
const SILENT: [&str; 3] = ["not-yet", "not-measured", "synthetic"];

impl Counts {
    fn of<'a>(lines: impl Iterator<Item = &'a ProfileLine>) -> Self {
        let mut counts = Self::default();
        for line in lines {
            if line.under.is_some() {
                counts.parts += 1;
                continue;
            }
            counts.questions += 1;
            let tallies = [
                (&mut counts.placement, line.placement),
                (&mut counts.answer, line.answer),
                (&mut counts.standing, Some(line.standing)),
            ];
            for (tally, word) in tallies {
                if let Some(word) = word {
                    *tally.entry(word).or_default() += 1;
                }
            }
        }
        counts
    }
}

fn line(content: &Content, indicator: &Indicator, given: &Given, on: CivilDate) -> ProfileLine {
    let answer = given.answers.get(&indicator.id).filter(|it| !it.evidence.is_empty());
    let known = |governance: &'_ Governance, id: &EvidenceId| governance.evidence.get(id).cloned();
    let named = answer.iter().flat_map(|it| &it.evidence);
    let evidence: Vec<EvidenceLine> = named
        .filter_map(|id| known(&content.governance, id))
        .map(|it| evidence_line(content, &it, given.measured.get(&it.id), on))
        .collect();
    ProfileLine {
        indicator: indicator.id.clone(),
        under: indicator.under.clone(),
        subdomain: indicator.subdomain.clone(),
        placement: answer.map(|it| word_of(&Placement::ALL, &it.placement)),
        answer: answer.map(|it| word_of(&Answer::ALL, &it.answer)),
        standing: standing(answer.is_some(), &evidence),
        evidence,
        compact_objective: indicator.compact_objective,
        goal_category: indicator.goal_category.clone(),
        beside: indicator.beside.clone(),
        comments: given.comments.get(&indicator.id).cloned().unwrap_or_default(),
    }
}

/// What has become of an answer: evidence that runs out never leaves it standing in silence.
fn standing(answered: bool, evidence: &[EvidenceLine]) -> &'static str {
    let spent = evidence.iter().any(|it| it.state == EXPIRED);
    let stands = evidence.iter().any(|it| it.state != EXPIRED && !SILENT.contains(&it.state));
    match (answered, spent, stands) {
        (false, _, _) => "unanswered",
        (true, false, true) => "holds",
        (true, true, true) => "weakened",
        (true, true, false) => "expired",
        (true, false, false) => "unproven",
    }
}

fn evidence_line(
    content: &Content,
    it: &Evidence,
    measured: Option<&Measured>,
    on: CivilDate,
) -> EvidenceLine {
    let instrument = match &it.refers {
        Some(Refers::Law(cite)) => content.instruments.get(&cite.instrument),
        _ => None,
    };
    let from = it.from.or(instrument.map(|it| it.from));
    let until = it.until.or(instrument.and_then(|it| it.until));
    let lives =
        it.kind == EvidenceKind::Service && matches!(it.refers, Some(Refers::Table(_) | Refers::Languages));
    let figure = match measured {
        Some(Measured::Value { figure }) if lives => Some(figure.clone()),
        _ => None,
    };
    let state = match measured {
        _ if from.is_some_and(|from| on < from) => "not-yet",
        _ if until.is_some_and(|until| until < on) => EXPIRED,
        Some(Measured::Value { .. }) if lives => "measured",
        Some(Measured::Synthetic) if lives => "synthetic",
        _ if lives => "not-measured",
        _ => word_of(&EvidenceState::ALL, &it.state),
    };
    let kind = word_of(&EvidenceKind::ALL, &it.kind);
    EvidenceLine { id: it.id.clone(), kind, state, from, until, figure }
}

#[cfg(test)]
pub(crate) mod tests;
