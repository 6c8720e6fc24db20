//! How an answer came about: one line per condition, with what was read from the law. A condition names facts and never
//! tells them, so its trace may be kept where personal data may not. What an output comes to is told.

use std::fmt;

use rumbo_base::{Citation, CivilDate, ParameterId, Provenance};
use serde::{Deserialize, Serialize};

use crate::parameter::{DatedValue, Judicial, JudicialScope};
use crate::rule::ClauseId;
use crate::value::{Tri, Value};

/// A parameter as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParameterRead {
    /// Which.
    pub id: ParameterId,
    /// What it said.
    pub value: Value,
    /// Since when.
    pub from: CivilDate,
    /// By which provisions.
    pub cite: Vec<Citation>,
    /// How sure we are.
    pub status: Provenance,
    /// The rulings against it that had been given by then.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub judicial: Vec<Judicial>,
    /// Whether it may decide without an officer.
    pub decides: bool,
}

/// One condition and its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TraceLine {
    /// The clause of the rule, if the line belongs to one.
    pub clause: Option<ClauseId>,
    /// The condition, as the rule writes it.
    pub text: String,
    /// Its answer.
    pub result: Tri<Value>,
    /// The provisions the clause rests on.
    pub cite: Vec<Citation>,
    /// The rulings against the clause, where it is or may be in play.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub judicial: Vec<Judicial>,
    /// What was read from the law for it.
    pub parameters: Vec<ParameterRead>,
}

impl ParameterRead {
    pub(crate) fn new(id: &ParameterId, read: &DatedValue, value: Value, on: CivilDate) -> Self {
        Self {
            id: id.clone(),
            value,
            from: read.from,
            cite: read.cite.clone(),
            status: read.status,
            judicial: read.rulings_on(on).cloned().collect(),
            decides: read.decides_on(on),
        }
    }
}

/// `Amparo en revisión 1/2020 (2020-02-01, for its parties)`.
impl fmt::Display for Judicial {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let whom = match self.scope {
            JudicialScope::Parties => "for its parties",
            JudicialScope::General => "for everybody",
        };
        write!(out, "{} ({}, {whom})", self.title, self.decided)
    }
}

impl fmt::Display for ParameterRead {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} = {} since {}", self.id, self.value, self.from)?;
        for (index, cite) in self.cite.iter().enumerate() {
            write!(out, "{}{cite}", if index == 0 { " by " } else { ", " })?;
        }
        for ruling in &self.judicial {
            write!(out, ", not applied by {ruling}")?;
        }
        match (self.decides, self.judicial.is_empty()) {
            (true, _) => Ok(()),
            (false, true) => out.write_str(" (not yet checked: an officer decides)"),
            (false, false) => out.write_str(" (an officer decides)"),
        }
    }
}

impl fmt::Display for TraceLine {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(clause) = &self.clause {
            write!(out, "{clause}: ")?;
        }
        write!(out, "{} → {}", self.text, self.result)?;
        let cites = self.cite.iter().map(ToString::to_string);
        let rulings = self.judicial.iter().map(|it| format!("not applied by {it}: an officer decides"));
        let reads = self.parameters.iter().map(ToString::to_string);
        let law: Vec<String> = cites.chain(rulings).chain(reads).collect();
        if law.is_empty() { Ok(()) } else { write!(out, " [{}]", law.join("; ")) }
    }
}
