//! Ids: one type each, so that no two can be swapped. Words from content are kebab-case or snake_case text;
//! what a node numbers itself (cases, ledger positions) prints with a visible prefix.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

#[cfg(test)]
mod tests;

/// Longest id that content may declare, in bytes.
pub const ID_BYTES_MAX: usize = 80;

/// Why a text is not an id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{found}` is no {kind}: {why}")]
pub struct IdError {
    /// What was expected, as a person would say it.
    pub kind: &'static str,
    /// What stood there.
    pub found: String,
    /// The rule it breaks.
    pub why: &'static str,
}

fn check_word(kind: &'static str, found: &str) -> Result<(), IdError> {
    let fail = |why| Err(IdError { kind, found: found.to_owned(), why });
    if found.is_empty() {
        return fail("it is empty");
    }
    if found.len() > ID_BYTES_MAX {
        return fail("it is longer than 80 bytes");
    }
    if !found.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'_' | b'.')) {
        return fail("only unaccented letters, digits, `-`, `_` and `.` may stand in an id");
    }
    Ok(())
}

macro_rules! word_ids {
    ($($(#[$doc:meta])* $name:ident = $kind:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Checks and takes a word. The only way to make one.
            pub fn parse(word: &str) -> Result<Self, IdError> {
                check_word($kind, word)?;
                Ok(Self(word.into()))
            }
            /// The word itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl FromStr for $name {
            type Err = IdError;
            fn from_str(word: &str) -> Result<Self, IdError> {
                Self::parse(word)
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(out, "{:?}", &*self.0)
            }
        }
        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(&self.0)
            }
        }
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let word = std::borrow::Cow::<'de, str>::deserialize(from)?;
                Self::parse(&word).map_err(serde::de::Error::custom)
            }
        }
    )*};
}

word_ids! {
    /// A country folder of content: `mx`, `xx`.
    CountryId = "country id";
    /// An authority or organisation that acts: `inm`, `comar`.
    AgencyId = "agency id";
    /// What a state offers or does: `visitor-stay`.
    ProgrammeId = "programme id";
    /// A state of a programme: `staying`.
    StateId = "state id";
    /// A move of a case that an actor authorises: `admit`.
    StepId = "step id";
    /// A rule that no one can authorise past: `never-deported`.
    GuardId = "guard id";
    /// A legal clock of a programme: `authorised-stay`.
    ClockId = "clock id";
    /// A datum that a programme asks for: `days_granted`.
    FieldId = "field id";
    /// A participant's role in a case: `visitor`, `carrier`.
    RoleId = "role id";
    /// A status, card or certificate: `residence-card`.
    PermitId = "permit id";
    /// Why data is read or an act is done: `stay-service`.
    PurposeId = "purpose id";
    /// A field of government in which a person has one pseudonym: `migration`.
    SectorId = "sector id";
    /// An official place: a state, a border point, an office.
    PlaceId = "place id";
    /// A calendar of working days: `lfpa`.
    CalendarId = "calendar id";
    /// A law, regulation or treaty: `lmigra`.
    InstrumentId = "instrument id";
    /// A dated legal value: `visitor_max_stay`.
    ParameterId = "parameter id";
    /// A dated decision logic: `mx.stay.visitor`.
    RuleId = "rule id";
    /// A closed list of names: `condition_of_stay`.
    EnumId = "enum id";
    /// A published table: `entries-by-month`.
    TableId = "table id";
    /// A sentence in the languages of a country.
    TextKey = "text key";
    /// A proposed change of the law: `stay-of-ninety-days`.
    ReformId = "reform id";
    /// A system of the source documents: `S032`.
    SystemId = "system id";
    /// A ruling of a court on what the law says: `amparo-388-2022`.
    RulingId = "ruling id";
    /// A row of the inventory of rules and parameters that content encodes: `R003`.
    InventoryId = "inventory id";
    /// A question of the governance profile: `1-07`.
    IndicatorId = "indicator id";
    /// What an answer of the governance profile rests on: `pnd-2019`.
    EvidenceId = "evidence id";
    /// A duty of a state, agency or body: `advisory-council`.
    ObligationId = "obligation id";
    /// A governance profile that was published: `2022`.
    ProfileId = "profile id";
    /// A running Rumbo with its own ledger: `mx1`.
    NodeId = "node id";
    /// A kind of remedy against a decision: `administrative-review`.
    RemedyId = "remedy id";
    /// A paper that a step issues: `admission-record`.
    PaperId = "paper id";
    /// What kind of data something is, for who may read it: `health`, `shelter`.
    DataClassId = "data class";
    /// As what somebody reads: `officer`, `analyst`.
    AccessRoleId = "access role";
}

macro_rules! own_words {
    ($($name:ident { $($(#[$doc:meta])* $word:ident = $text:literal,)* })*) => {$(
        /// The words with which the platform itself asks; a country declares them among its own.
        impl $name {
            /// All of them.
            pub fn own() -> Vec<Self> {
                vec![$(Self::$word()),*]
            }
            $($(#[$doc])*
            pub fn $word() -> Self {
                Self($text.into())
            })*
        }
    )*};
}

own_words! {
    DataClassId {
        /// A case, without what has a kind of its own.
        case = "case",
        /// A paper that was issued.
        paper = "paper",
        /// Who has read a file.
        readings = "readings",
        /// A published table.
        table = "table",
        /// The ledger, without names.
        ledger = "ledger",
    }
    AccessRoleId {
        /// Acts for an authority.
        officer = "officer",
        /// Acts for an organisation that people are handed on to.
        partner = "partner",
        /// Asks for their own data.
        person = "person",
        /// Makes and reads statistics.
        analyst = "analyst",
        /// Checks the ledger.
        auditor = "auditor",
    }
    PurposeId {
        /// A person looks at their own file.
        own_file = "own-file",
        /// Statistics, without names.
        statistics = "statistics",
        /// Whether what was recorded is whole.
        audit = "audit",
    }
}

/// Crockford's base 32, without the letters that are read as digits (I, L, O, U).
const CROCKFORD: [u8; 32] = *b"0123456789abcdefghjkmnpqrstvwxyz";

/// At least so many digits: more, where the number needs them, so that two numbers never print alike.
fn base32(mut number: u128, digits_min: usize) -> String {
    let mut backwards = Vec::with_capacity(digits_min);
    while number > 0 || backwards.len() < digits_min {
        backwards.push(CROCKFORD.get((number & 31) as usize).copied().unwrap_or(b'0'));
        number >>= 5;
    }
    backwards.into_iter().rev().map(char::from).collect()
}

/// Reads what `base32` wrote, also as people copy it: in capitals, with `o` for zero, `i` or `l` for one.
fn from_base32(text: &str, digits_min: usize) -> Option<u128> {
    let padded = text.len() > digits_min && text.starts_with(['0', 'o', 'O']);
    if text.len() < digits_min || padded {
        return None;
    }
    text.bytes().try_fold(0u128, |sum, letter| {
        let letter = match letter.to_ascii_lowercase() {
            b'o' => b'0',
            b'i' | b'l' => b'1',
            other => other,
        };
        let value = CROCKFORD.iter().position(|it| *it == letter)?;
        sum.checked_mul(32)?.checked_add(value as u128)
    })
}

/// A case of this node, numbered as opened: `case_00000001`. It is also the folio a person is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseId(pub u64);

impl fmt::Display for CaseId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "case_{}", base32(u128::from(self.0), 8))
    }
}

impl FromStr for CaseId {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        let why = "a case id is `case_` and eight or more letters or digits, as printed on its receipt";
        let number = text.strip_prefix("case_").and_then(|it| from_base32(it, 8));
        let number = number.and_then(|it| u64::try_from(it).ok());
        number.map(Self).ok_or_else(|| IdError { kind: "case id", found: text.to_owned(), why })
    }
}

impl Serialize for CaseId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for CaseId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// A person as one sector knows them: 128 bits from which neither the person nor another sector's pseudonym follows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pseudonym(pub [u8; 16]);

impl fmt::Display for Pseudonym {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "p_{}", base32(u128::from_be_bytes(self.0), 26))
    }
}

impl fmt::Debug for Pseudonym {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl FromStr for Pseudonym {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        let why = "a pseudonym is `p_` and 26 letters or digits";
        let number = text.strip_prefix("p_").and_then(|it| from_base32(it, 26));
        let found = || IdError { kind: "pseudonym", found: text.to_owned(), why };
        number.map(|it| Self(it.to_be_bytes())).ok_or_else(found)
    }
}

impl Serialize for Pseudonym {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Pseudonym {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// A place in the one gapless order of a node's ledger: 1, 2, 3, …
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Position(pub u64);

impl fmt::Display for Position {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.0)
    }
}

/// The content that decided: country and the first 12 hex digits of its hash, `mx@7f3a9c01d2e4`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ContentVersion(Arc<str>);

impl ContentVersion {
    /// Names the content of a country by the SHA-256 of its files.
    pub fn new(country: &CountryId, hash: &[u8; 32]) -> Self {
        let start = hash.first_chunk::<6>().map(|it| crate::hex(it)).unwrap_or_default();
        Self(format!("{country}@{start}").into())
    }
    /// Takes back what `as_str` gave (from a stored event or bundle).
    pub fn stored(text: &str) -> Self {
        Self(text.into())
    }
    /// `mx@7f3a9c01d2e4`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ContentVersion {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl fmt::Debug for ContentVersion {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}
