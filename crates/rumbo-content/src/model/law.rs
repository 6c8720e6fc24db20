//! Instruments of law, the remedies they give, what is told of a rule beside its logic, and what courts said.

use std::collections::{BTreeMap, BTreeSet};

use rumbo_base::{
    AgencyId, Citation, CivilDate, FieldId, InstrumentId, ParameterId, ProgrammeId, Provenance, Provision,
    RemedyId, RuleId, RulingId,
};
use rumbo_rules::parameter::{Judicial, JudicialScope};
use rumbo_rules::{Tri, Value};

/// A law, regulation or treaty.
#[derive(Debug, Clone)]
pub struct Instrument {
    /// Its id: `lmigra`.
    pub id: InstrumentId,
    /// Its title in its own language.
    pub title: String,
    /// First published in the official gazette.
    pub published: CivilDate,
    /// In force from.
    pub from: CivilDate,
    /// In force until, if it has ended.
    pub until: Option<CivilDate>,
    /// Last reform in the text that was read.
    pub reformed: Option<CivilDate>,
    /// The stored statute text it was checked against: a file name, if there is one.
    pub text: Option<String>,
    /// How sure we are.
    pub status: Provenance,
    /// The provisions that content may cite.
    pub provisions: Vec<Provision>,
}

/// A way to contest a decision, or what a person can do instead.
#[derive(Debug, Clone)]
pub struct RemedyForm {
    /// Its id; words under `remedy-<id>`.
    pub id: RemedyId,
    /// The term to use it, a deadline parameter, counted from notice.
    pub term: Option<ParameterId>,
    /// Where it is lodged.
    pub office: AgencyId,
    /// The provisions that give it.
    pub basis: Vec<Citation>,
}

/// What content tells of a rule beside its logic.
#[derive(Debug, Clone)]
pub struct RuleForm {
    /// The rule.
    pub id: RuleId,
    /// The instrument in whose folder it lies.
    pub instrument: InstrumentId,
    /// Its file, below the country's folder.
    pub path: String,
    /// Which field of which programme collects a fact.
    pub collected: BTreeMap<FieldId, (ProgrammeId, FieldId)>,
    /// Cases with what the rule must say of them: its tests.
    pub examples: Vec<Example>,
}

/// A case, and what a rule must say of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// What it shows, in a few words.
    pub name: String,
    /// Its line in the rule's file.
    pub line: usize,
    /// The day whose law decides.
    pub on: CivilDate,
    /// The day as of which the case is looked at.
    pub as_of: CivilDate,
    /// What is known of the case. What is not named is unknown.
    pub facts: BTreeMap<FieldId, Tri<Value>>,
    /// What must come out.
    pub expect: Expected,
    /// What must come out beside the outcome; an output that is not named is not looked at.
    pub outputs: BTreeMap<FieldId, Tri<Value>>,
}

/// What a rule must say of an example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    /// This outcome.
    Outcome(Value),
    /// Nothing, for want of exactly these facts.
    Unknown(BTreeSet<FieldId>),
    /// Nothing, since the rule is not about such a case.
    NotApplicable,
    /// It cannot be computed: facts that contradict each other, a day that does not exist, a sum beyond bounds.
    Cannot,
}

/// A ruling of a court against the law as it is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ruling {
    /// Its id.
    pub id: RulingId,
    /// Its name in law: `Amparo en revisión 388/2022`.
    pub title: String,
    /// The court.
    pub court: String,
    /// The day of the ruling.
    pub decided: CivilDate,
    /// For whom it holds.
    pub scope: JudicialScope,
    /// What it does to the law.
    pub effect: Effect,
    /// Provisions it is against, with everything below them.
    pub provisions: Vec<Citation>,
    /// Parameters it is against.
    pub parameters: Vec<ParameterId>,
    /// How sure we are.
    pub status: Provenance,
    /// Where it can be read.
    pub source: String,
}

/// What a ruling does to the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// It is not applied.
    Disapplied,
}

impl Ruling {
    /// Whether it is against a provision: itself, or the article or fraction in which it stands.
    pub fn is_against(&self, cite: &Citation) -> bool {
        let below = |affected: &Citation| {
            let rest = cite.provision.as_str().strip_prefix(affected.provision.as_str());
            affected.instrument == cite.instrument
                && rest.is_some_and(|it| it.is_empty() || it.starts_with('.'))
        };
        self.provisions.iter().any(below)
    }
    /// Whether it names a parameter.
    pub fn names(&self, parameter: &ParameterId) -> bool {
        self.parameters.contains(parameter)
    }
    /// How it marks a value or clause.
    pub fn mark(&self) -> Judicial {
        let (id, title) = (self.id.to_string(), self.title.clone());
        Judicial { id, title, scope: self.scope, decided: self.decided }
    }
}
