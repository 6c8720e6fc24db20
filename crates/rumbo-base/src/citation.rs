//! Citations: which provision of which instrument a value, step or sentence rests on, and how sure we are of it.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::ids::{IdError, InstrumentId};
use crate::time::CivilDate;

#[cfg(test)]
mod tests;

/// An article, fraction or paragraph inside one instrument, as content writes it: `52.I`, `3.XVI`, `6t`, `99-p3`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Provision(Arc<str>);

impl Provision {
    /// Takes a provision: letters, digits, `.` and `-`.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        let fits =
            !text.is_empty() && text.bytes().all(|it| it.is_ascii_alphanumeric() || b".-".contains(&it));
        if fits {
            Ok(Self(text.into()))
        } else {
            let why = "write the article and its fractions with dots, as `52.I`";
            Err(IdError { kind: "provision", found: text.to_owned(), why })
        }
    }
    /// `52.I`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
    /// The article and the number of the paragraph, where it names one: `99` and `3` of `99-p3`.
    pub fn paragraph(&self) -> Option<(&str, &str)> {
        let split = self.0.rsplit_once("-p");
        split.filter(|(_, number)| !number.is_empty() && number.bytes().all(|it| it.is_ascii_digit()))
    }
    /// The article without its fractions: `52` of `52.I`.
    pub fn article(&self) -> &str {
        self.0.split('.').next().unwrap_or(&self.0)
    }
}

/// A provision of an instrument: `lmigra:52.I`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Citation {
    /// The law, regulation or treaty.
    pub instrument: InstrumentId,
    /// The place in it.
    pub provision: Provision,
}

impl FromStr for Citation {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        let why = "a citation is `instrument:article`, as `lmigra:52.I`";
        let split = text.split_once(':');
        let (instrument, provision) =
            split.ok_or_else(|| IdError { kind: "citation", found: text.to_owned(), why })?;
        Ok(Self { instrument: InstrumentId::parse(instrument)?, provision: Provision::parse(provision)? })
    }
}

impl fmt::Display for Citation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}", self.instrument, self.provision.as_str())
    }
}

impl Serialize for Citation {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Citation {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// How sure we are of a value. Only `VerifiedText`, or what a responsible person reviewed, decides by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Provenance {
    /// Read in the stored copy of the official consolidated text.
    VerifiedText,
    /// Quoted by a secondary document that cites the official text.
    Secondary,
    /// An agency's page or the press.
    Reported,
    /// Stands only on one of the five source documents.
    Historic,
    /// General knowledge, not checked.
    Unverified,
    /// Ours, not the law's: an internal alarm or courtesy.
    House,
}

/// Who checked a value against the law, when and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// The responsible person or office.
    pub by: String,
    /// The day of the check.
    pub on: CivilDate,
    /// What they read.
    pub source: String,
}

impl Provenance {
    /// Whether a value of this provenance may decide without an officer.
    pub fn decides(self, review: Option<&Review>) -> bool {
        matches!(self, Self::VerifiedText | Self::House) || review.is_some()
    }
}
