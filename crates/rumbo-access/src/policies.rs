//! The policies of a country at work: a question goes in, a verdict or a grant comes out.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use cedar_policy::{Authorizer, Decision, Entities, PolicyId, PolicySet, Response, Schema};
use rumbo_base::{CaseId, Citation, Grant, Instant};

use crate::question::Question;
use crate::words::Country;

/// Different questions whose answers are remembered. There are few: a question names no person.
const REMEMBERED_MAX: usize = 20_000;

/// One policy, as it is told: its words stand under `policy-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Policy {
    /// Its name.
    pub id: String,
    /// Whether it forbids; else it permits.
    pub forbids: bool,
    /// The provisions behind it.
    pub cite: Vec<Citation>,
    /// The file.
    pub path: String,
}

/// The answer to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Whether it may be done.
    pub allowed: bool,
    /// The permits that allow it, or the firewalls that stop it. Nothing: no permit speaks of it.
    pub because: Vec<Arc<Policy>>,
}

/// The policies of a country, compiled.
pub struct Access {
    pub(crate) country: Country,
    pub(crate) engine: Option<Engine>,
    verdicts: Mutex<HashMap<Question, Arc<Verdict>>>,
}

/// What Cedar works on.
pub(crate) struct Engine {
    pub(crate) schema: Schema,
    pub(crate) policies: PolicySet,
    pub(crate) entities: Entities,
    pub(crate) told: BTreeMap<String, Arc<Policy>>,
}

impl fmt::Debug for Access {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Access({} policies)", self.policies().count())
    }
}

impl Access {
    pub(crate) fn new(country: Country, engine: Option<Engine>) -> Self {
        Self { country, engine, verdicts: Mutex::default() }
    }

    /// Every policy, by name.
    pub fn policies(&self) -> impl Iterator<Item = &Arc<Policy>> {
        self.engine.iter().flat_map(|it| it.told.values())
    }

    /// The answer to a question. What cannot be asked, and what goes wrong while it is, is answered with no.
    pub fn verdict(&self, question: &Question) -> Arc<Verdict> {
        let seen = self.verdicts.lock().unwrap_or_else(PoisonError::into_inner).get(question).cloned();
        if let Some(seen) = seen {
            return seen;
        }
        let verdict = Arc::new(self.decide(question));
        let mut verdicts = self.verdicts.lock().unwrap_or_else(PoisonError::into_inner);
        if verdicts.len() >= REMEMBERED_MAX {
            verdicts.clear();
        }
        verdicts.insert(question.clone(), Arc::clone(&verdict));
        verdict
    }

    /// Grants what the question asks for, to the reader of that name, with the data of that case. `None` says no more than
    /// no: whoever is refused must not learn whether there was something to be refused.
    pub fn grant(
        &self,
        question: &Question,
        reader: &str,
        case: Option<CaseId>,
        at: Instant,
    ) -> Option<Grant> {
        let verdict = self.verdict(question);
        if !verdict.allowed {
            return None;
        }
        let mut grounds: Vec<Citation> = verdict.because.iter().flat_map(|it| it.cite.clone()).collect();
        grounds.sort();
        grounds.dedup();
        let (role, purpose) = (question.reader.role.clone(), question.purpose.clone());
        let emergency = question.circumstances.emergency;
        #[expect(
            clippy::disallowed_methods,
            reason = "this is where grants are made: the policies were asked"
        )]
        let grant = Grant::issue(reader, role, question.action, purpose, case, grounds, emergency, at);
        Some(grant)
    }

    /// Whether other policies are the same, and see purposes, agencies and roles the same way.
    pub(crate) fn decides_like(&self, other: &Self) -> bool {
        self.texts() == other.texts() && self.country == other.country
    }

    /// Whether a policy uses a word: `Sector::"refuge"`.
    pub(crate) fn speaks_of(&self, word: &str) -> bool {
        self.texts().iter().any(|it| it.contains(word))
    }

    fn texts(&self) -> Vec<String> {
        let policies = self.engine.iter().flat_map(|it| it.policies.policies());
        let mut all: Vec<String> = policies.map(ToString::to_string).collect();
        all.sort();
        all
    }

    /// The policies that are in one of two countries and not in the other, as a set of their own. Nothing where the countries
    /// themselves differ: then every policy may answer otherwise.
    pub(crate) fn differing(&self, other: &Self) -> Option<PolicySet> {
        if self.country != other.country {
            return None;
        }
        let (mine, theirs) = (self.texts(), other.texts());
        let of = |it: &Self, known: &[String]| -> Vec<cedar_policy::Policy> {
            let policies = it.engine.iter().flat_map(|it| it.policies.policies());
            policies.filter(|it| known.binary_search(&it.to_string()).is_err()).cloned().collect()
        };
        let differing = of(self, &theirs).into_iter().chain(of(other, &mine));
        let numbered = differing.enumerate().map(|(number, it)| it.new_id(PolicyId::new(number.to_string())));
        PolicySet::from_policies(numbered).ok()
    }

    /// Whoever asks about that, to be asked for one thing after the other.
    pub(crate) fn asked(&self, question: Question) -> Asked<'_> {
        let parties = self.engine.as_ref().and_then(|it| {
            let (reader, about) = (&question.reader, &question.record);
            self.country.parties(reader, about, &it.entities, &it.schema).ok()
        });
        Asked { access: self, question, parties }
    }

    /// The answer, looked up nowhere and not remembered.
    pub(crate) fn decide(&self, question: &Question) -> Verdict {
        self.asked(question.clone()).verdict()
    }

    /// The same policies without one of them.
    #[cfg(test)]
    pub(crate) fn without(&self, policy: &str) -> Self {
        let engine = self.engine.as_ref().map(|it| {
            let mut policies = it.policies.clone();
            policies.remove_static(PolicyId::new(policy)).unwrap();
            let (schema, entities, mut told) = (it.schema.clone(), it.entities.clone(), it.told.clone());
            told.remove(policy);
            Engine { schema, policies, entities, told }
        });
        Self::new(self.country.clone(), engine)
    }
}

/// A question whose reader and record Cedar knows already.
pub(crate) struct Asked<'a> {
    access: &'a Access,
    /// What is asked. Its reader and its record stay as they are.
    pub(crate) question: Question,
    /// Nothing where they cannot be told to Cedar.
    parties: Option<Entities>,
}

impl Asked<'_> {
    /// The answer. What cannot be asked, and what goes wrong while it is, is answered with no.
    pub(crate) fn verdict(&self) -> Verdict {
        let Some((engine, response)) =
            self.engine().and_then(|it| Some((it, self.respond(it, &it.policies)?)))
        else {
            return Verdict { allowed: false, because: Vec::new() };
        };
        // A policy that cannot be evaluated may be the firewall.
        let failed = response.diagnostics().errors().next().is_some();
        let allowed = response.decision() == Decision::Allow && !failed;
        let reasons = response.diagnostics().reason();
        let named = reasons.filter_map(|it| engine.told.get(AsRef::<str>::as_ref(it)));
        let mut because: Vec<Arc<Policy>> = named.filter(|it| it.forbids != allowed).cloned().collect();
        because.sort();
        Verdict { allowed, because }
    }

    /// Whether one of some policies speaks to it, or cannot be evaluated.
    pub(crate) fn concerns(&self, policies: &PolicySet) -> bool {
        let response = self.engine().and_then(|it| self.respond(it, policies));
        response.is_none_or(|it| {
            it.diagnostics().reason().next().is_some() || it.diagnostics().errors().next().is_some()
        })
    }

    fn engine(&self) -> Option<&Engine> {
        let country = &self.access.country;
        let known = country.purposes.contains_key(&self.question.purpose)
            && country.roles.contains_key(&self.question.reader.role);
        self.access.engine.as_ref().filter(|_| known)
    }

    fn respond(&self, engine: &Engine, policies: &PolicySet) -> Option<Response> {
        let request = self.access.country.request(&self.question, &engine.schema).ok()?;
        Some(Authorizer::new().is_authorized(&request, policies, self.parties.as_ref()?))
    }
}

/// The name under which a policy stands in the set.
pub(crate) fn name(id: &str) -> PolicyId {
    PolicyId::new(id)
}
