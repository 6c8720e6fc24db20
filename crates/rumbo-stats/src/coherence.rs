//! Coherence: rights across the four groups, duties with a clock as they are kept, and languages in which the public can read.
//!
//! What the law gives is content; what happens is counted. The two stand side by side and never become one figure.

use std::collections::BTreeMap;

use rumbo_content::{ClockForm, Content, Extent, MigrantGroup, Programme, Silence, State, Step, word_of};
use serde::Serialize;

/// How often each clock of each programme was met and missed.
pub type ClockCounts = BTreeMap<(String, String), Outcomes>;

/// How a clock ended.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Outcomes {
    /// In time.
    pub met: u64,
    /// Not in time.
    pub missed: u64,
}

/// What is compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CoherenceView {
    /// Each right across the groups.
    pub rights: Vec<RightLine>,
    /// How many cells are gaps or limited.
    pub gaps: usize,
    /// Each duty of an agency that has a clock.
    pub duties: Vec<DutyLine>,
    /// Each language that people read.
    pub languages: Vec<LanguageLine>,
    /// The content that was asked.
    pub content: String,
    /// Up to which event things were counted; `None` without a node.
    pub position: Option<u64>,
    /// Whether the people counted are invented.
    pub synthetic: bool,
}

/// A right; words under `coherence-right-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RightLine {
    /// Its id.
    pub id: String,
    /// The groups, always in the same order.
    pub groups: Vec<GroupCell>,
}

/// A right as one group has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GroupCell {
    /// `immigrant`, `emigrant`, `in-transit`, `returnee`.
    pub group: &'static str,
    /// `whole`, `limited`, `unfound`, `not-meant`.
    pub extent: &'static str,
    /// Programmes that carry it here; none if only the law speaks of it.
    pub programmes: Vec<String>,
    /// The provision.
    pub cite: String,
}

/// A duty with a clock; words of the programme under `clock-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DutyLine {
    /// The programme.
    pub programme: String,
    /// The clock.
    pub clock: String,
    /// Who is bound.
    pub owner: String,
    /// `confirmed` if somebody else than who is bound records that it was met; else `self-reported`.
    pub told_by: &'static str,
    /// The provisions.
    pub basis: Vec<String>,
    /// How it is kept.
    pub kept: Kept,
}

/// How a duty is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kept {
    /// It never fell due here.
    Nothing,
    /// Too few to be shown.
    Protected,
    /// So many times of so many; whole per cent.
    Rate {
        /// In time.
        met: u64,
        /// All that ended in time or out of it.
        of: u64,
        /// Whole per cent, rounded down.
        percent: u64,
    },
}

/// A language; how many of the texts for people exist in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LanguageLine {
    /// Its code.
    pub language: String,
    /// Texts that exist in it.
    pub texts: usize,
    /// Texts that exist in any language.
    pub of: usize,
    /// Programmes all of whose texts exist in it.
    pub programmes: Vec<String>,
}

impl CoherenceView {
    /// Compares what content says with what was counted. Counts below the threshold are not shown.
    pub fn build(content: &Content, counts: &ClockCounts, threshold: u64) -> Self {
        let rights = rights(content);
        let cells = rights.iter().flat_map(|it| &it.groups);
        Self {
            gaps: cells.filter(|it| ["limited", "unfound"].contains(&it.extent)).count(),
            duties: duties(content, counts, threshold),
            languages: languages(content),
            rights,
            content: content.version.to_string(),
            position: None,
            synthetic: content.country.fictional,
        }
    }
}

fn rights(content: &Content) -> Vec<RightLine> {
    let mut all: Vec<RightLine> = Vec::new();
    for it in &content.coherence.rights {
        let cell = GroupCell {
            group: word_of(&MigrantGroup::ALL, &it.group),
            extent: word_of(&Extent::ALL, &it.extent),
            programmes: it.programmes.iter().map(ToString::to_string).collect(),
            cite: it.cite.to_string(),
        };
        match all.iter_mut().find(|line| line.id == it.right.as_str()) {
            Some(line) => line.groups.push(cell),
            None => all.push(RightLine { id: it.right.to_string(), groups: vec![cell] }),
        }
    }
    let order = |group: &str| MigrantGroup::ALL.iter().position(|(word, _)| *word == group);
    all.iter_mut().for_each(|line| line.groups.sort_by_key(|it| order(it.group)));
    all
}

/// Every clock that binds an agency. A term that only people have is no duty of the state.
fn duties(content: &Content, counts: &ClockCounts, threshold: u64) -> Vec<DutyLine> {
    let mut all = Vec::new();
    for programme in content.programmes.values() {
        for state in &programme.states {
            for clock in &state.clocks {
                let Some(owner) = bound(content, programme, state, clock) else { continue };
                let line = DutyLine {
                    programme: programme.id.to_string(),
                    clock: clock.id.to_string(),
                    told_by: told_by(programme, state, clock, &owner),
                    owner,
                    basis: clock.basis.iter().map(ToString::to_string).collect(),
                    kept: kept(counts, programme.id.as_str(), clock.id.as_str(), threshold),
                };
                // A clock that runs on through several states is one duty.
                if !all.iter().any(|it: &DutyLine| it.programme == line.programme && it.clock == line.clock) {
                    all.push(line);
                }
            }
        }
    }
    all
}

/// The agency that a clock binds: whose term it is, else the one that the state waits for. A term that only people can meet, or
/// whose end only moves the case on, is theirs and binds no agency.
fn bound(content: &Content, programme: &Programme, state: &State, clock: &ClockForm) -> Option<String> {
    let agency = |name: &&String| content.agencies.keys().any(|it| it.as_str() == name.as_str());
    let by = meeting(programme, state, clock);
    if !by.is_empty() && !by.iter().any(agency) {
        return None;
    }
    if let Some(owner) = &clock.owner {
        return Some(owner.to_string());
    }
    if matches!(clock.silence, Silence::Moves(_)) {
        return None;
    }
    let owner = programme.owner.as_str();
    if state.waits_for.iter().any(|it| it == owner) {
        return Some(owner.to_owned());
    }
    state.waits_for.iter().find(agency).cloned()
}

/// Who can take a step that meets a clock.
fn meeting<'p>(programme: &'p Programme, state: &State, clock: &ClockForm) -> Vec<&'p String> {
    let named = programme.steps.iter().any(|step| step.meets.contains(&clock.id));
    let meets = |step: &&Step| match named {
        true => step.meets.contains(&clock.id),
        false => !clock.needs_act && step.from.contains(&state.id) && step.to.is_some(),
    };
    programme.steps.iter().filter(meets).flat_map(|step| &step.by).collect()
}

/// Who records that the duty of a clock was met: only if nobody who is bound can, it is `confirmed` by somebody else; otherwise it
/// is `self-reported`. A clock that binds no agency is no duty.
pub fn duty_told_by(
    content: &Content,
    programme: &Programme,
    state: &State,
    clock: &ClockForm,
) -> Option<&'static str> {
    bound(content, programme, state, clock).map(|owner| told_by(programme, state, clock, &owner))
}

fn told_by(programme: &Programme, state: &State, clock: &ClockForm, owner: &str) -> &'static str {
    let by = meeting(programme, state, clock);
    let confirmed = !by.is_empty() && by.into_iter().all(|it| it != owner);
    if confirmed { "confirmed" } else { "self-reported" }
}

fn kept(counts: &ClockCounts, programme: &str, clock: &str, threshold: u64) -> Kept {
    let found = counts.get(&(programme.to_owned(), clock.to_owned())).copied().unwrap_or_default();
    let Outcomes { met, missed } = found;
    let of = met.saturating_add(missed);
    let small = |count: u64| count > 0 && count < threshold;
    match met.saturating_mul(100).checked_div(of) {
        None => Kept::Nothing,
        Some(_) if small(met) || small(missed) => Kept::Protected,
        Some(percent) => Kept::Rate { met, of, percent },
    }
}

fn languages(content: &Content) -> Vec<LanguageLine> {
    let keys = content.texts.keys();
    let all: std::collections::BTreeSet<_> = keys.values().flatten().collect();
    let line = |language: &String| {
        let own = keys.get(language);
        let has = |id| own.is_some_and(|own| own.contains(id));
        let whole = |programme: &&Programme| {
            let mut texts = all.iter().filter(|(of, _)| of.as_ref() == Some(&programme.id)).peekable();
            texts.peek().is_some() && texts.all(|id| has(*id))
        };
        let programmes = content.programmes.values().filter(whole).map(|it| it.id.to_string());
        LanguageLine {
            language: language.clone(),
            texts: own.map_or(0, std::collections::BTreeSet::len),
            of: all.len(),
            programmes: programmes.collect(),
        }
    };
    content.coherence.languages.iter().map(line).collect()
}

#[cfg(test)]
mod tests;
