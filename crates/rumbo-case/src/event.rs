//! Event kinds: past-tense facts that an official would say aloud, with the versions of their payloads.
//!
//! Events carry outcome, ground, terms and content version, so that reading them needs no content. They hold no
//! personal fact: people appear as the pseudonym of one sector, and what is known about them as a commitment.

use std::collections::BTreeMap;

use rumbo_base::{
    AgencyId, Citation, CivilDate, ClockId, ContentVersion, Due, FieldId, Instant, PaperId, PermitId,
    PlaceId, ProgrammeId, Pseudonym, RemedyId, RoleId, Run, StateId, StepId, TextKey,
};
use rumbo_rules::Value;
use serde::{Deserialize, Serialize};

/// Known, non-personal facts of a case by field.
pub type Facts = BTreeMap<FieldId, Value>;

/// Something that happened to a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A case began with its first step.
    Opened(Opened),
    /// A step was taken, by authority or told as having happened.
    StepTaken(StepTaken),
    /// Something was told that is not a step.
    Occurred(Occurred),
    /// A clock ran out.
    ClockMissed(ClockMissed),
    /// News came that the clock had in fact been met.
    ClockWithdrawn(ClockWithdrawn),
    /// A private reminder fell due.
    ReminderSent(ReminderSent),
    /// A promise of the law was broken.
    BreachOpened(BreachOpened),
    /// It was not broken after all.
    BreachWithdrawn(BreachWithdrawn),
    /// A decision was served on a person.
    NoticeServed(NoticeServed),
    /// The agency that a person was handed on to accepted or declined.
    ReferralAnswered(ReferralAnswered),
    /// A fact was wrong and has been put right.
    FactCorrected(FactCorrected),
    /// The case goes on under other content.
    Moved(Moved),
}

/// `case.opened`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// What it is a case of.
    pub programme: ProgrammeId,
    /// Who takes part.
    pub participants: Vec<Party>,
    /// The step that opened it.
    pub step: StepTaken,
}

/// A participant, as an event may name them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// In which role.
    pub role: RoleId,
    /// The person, under the sector's pseudonym.
    pub who: Pseudonym,
}

/// `step.taken`, with everything that follows from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepTaken {
    /// Which step.
    pub step: StepId,
    /// The state the case is in now.
    pub to: StateId,
    /// Whether it was told as having happened, instead of authorised here.
    #[serde(default, skip_serializing_if = "is_false")]
    pub reported: bool,
    /// What was recorded with it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facts: Facts,
    /// Commitments to the personal facts that the vault took with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commitments: Vec<String>,
    /// Why, for a decision against the person: the key of the ground and its provisions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<GroundGiven>,
    /// Clocks as they stand now: started, paused, resumed, restarted, extended.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clocks: Vec<ClockSet>,
    /// Clocks that ended with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stopped: Vec<ClockStopped>,
    /// The case ended here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Ended>,
    /// The decision must be served before terms against it run.
    #[serde(default, skip_serializing_if = "is_false")]
    pub notice_due: bool,
    /// A permit was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permit: Option<PermitGiven>,
    /// Permits of the case ended.
    #[serde(default, skip_serializing_if = "is_false")]
    pub permits_ended: bool,
    /// The person was handed on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referred_to: Option<AgencyId>,
    /// By when the hand-over must be answered, if the programme sets a term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer_due: Option<Due>,
    /// The person was taken into this place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lodged_at: Option<PlaceId>,
    /// The person left the place.
    #[serde(default, skip_serializing_if = "is_false")]
    pub left_place: bool,
    /// The paper that was issued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paper: Option<PaperId>,
}

/// The ground of a decision, as given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroundGiven {
    /// Its words.
    pub key: TextKey,
    /// Its provisions.
    pub basis: Vec<Citation>,
}

/// A clock as it stands after an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClockSet {
    /// Which.
    pub id: ClockId,
    /// What has happened to it.
    pub run: Run,
    /// When it ends; nothing while it is paused, or while facts that set it are unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
    /// Reminders still to come, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reminders: Vec<ReminderSet>,
}

/// A reminder that waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReminderSet {
    /// When.
    pub at: Instant,
    /// To which role.
    pub to: RoleId,
    /// Which words.
    pub text: TextKey,
}

/// A clock that ended because somebody acted or the case went elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClockStopped {
    /// Which.
    pub id: ClockId,
    /// Whether it was met: the act that it waits for came in time.
    pub met: bool,
}

/// How a case ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    /// Against the person.
    pub adverse: bool,
    /// How it can be contested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remedy: Option<RemedyId>,
}

/// A permit as given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PermitGiven {
    /// Which.
    pub permit: PermitId,
    /// First day.
    pub from: CivilDate,
    /// Last day, unless it is indefinite.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<CivilDate>,
}

/// `occurrence.reported`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Occurred {
    /// What happened: an occurrence, or a step told out of its order.
    pub what: StepId,
    /// Whether it fitted the state the case was in.
    pub expected: bool,
    /// Facts told with it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facts: Facts,
    /// Commitments to the personal facts that the vault took with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commitments: Vec<String>,
    /// Where the case went, if it moved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<StateId>,
    /// Clocks as they stand now.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clocks: Vec<ClockSet>,
    /// Clocks that ended with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stopped: Vec<ClockStopped>,
    /// The case ended here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Ended>,
}

/// `clock.missed`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClockMissed {
    /// Which.
    pub clock: ClockId,
    /// The last day on which it could have been met.
    pub last_day: CivilDate,
    /// What silence means: `refused`, `granted`, `no-opinion`, `moves`, `breach`.
    pub silence: String,
    /// Where the case went.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<StateId>,
    /// Where it would go, if the term rested on verified law: an officer decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposes: Option<StateId>,
    /// Who is told: agencies and roles.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tell: Vec<String>,
    /// Clocks as they stand now.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clocks: Vec<ClockSet>,
    /// Other clocks that ended with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stopped: Vec<ClockStopped>,
    /// The case ended here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Ended>,
    /// The provisions.
    pub basis: Vec<Citation>,
}

/// `clock.withdrawn`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClockWithdrawn {
    /// Which clock was met after all.
    pub clock: ClockId,
    /// The act that met it.
    pub because: StepId,
    /// When that act happened.
    pub met_at: Instant,
    /// The state the case goes back to.
    pub back_to: StateId,
}

/// `reminder.sent`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReminderSent {
    /// Of which clock.
    pub clock: ClockId,
    /// To which role.
    pub to: RoleId,
    /// Which words.
    pub text: TextKey,
    /// The last day that it speaks of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_day: Option<CivilDate>,
}

/// `breach.opened`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BreachOpened {
    /// The guard or clock that was broken.
    pub of: String,
    /// Who must answer.
    pub owner: AgencyId,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer_due: Option<Due>,
    /// Who is told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tell: Vec<String>,
    /// The provisions.
    pub basis: Vec<Citation>,
}

/// `breach.withdrawn`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BreachWithdrawn {
    /// The guard or clock.
    pub of: String,
    /// The act that shows it.
    pub because: StepId,
}

/// `notice.served`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoticeServed {
    /// The step whose decision was served.
    pub step: StepId,
    /// How: `in-person`, `registered-mail`, `edict`, `electronic`.
    pub mode: String,
    /// In which language.
    pub language: String,
    /// Whether an interpreter was there.
    pub interpreter: bool,
    /// How to contest it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remedy: Option<RemedyId>,
    /// Last day to contest it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contest_until: Option<CivilDate>,
    /// Clocks that start with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clocks: Vec<ClockSet>,
}

/// `referral.answered`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReferralAnswered {
    /// Who answered.
    pub agency: AgencyId,
    /// Whether they took the person in.
    pub accepted: bool,
}

/// `fact.corrected`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactCorrected {
    /// The sequence number of the event that held the wrong value.
    pub of: u32,
    /// Which fact.
    pub field: FieldId,
    /// What it is in truth.
    pub to: Value,
    /// Clocks as they stand now.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clocks: Vec<ClockSet>,
}

/// `case.moved`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    /// The content it goes on under.
    pub to: ContentVersion,
    /// The state it is in now, if its old one is gone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<StateId>,
    /// The clocks that its new state starts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clocks: Vec<ClockSet>,
    /// Clocks that the new content does not know there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stopped: Vec<ClockStopped>,
    /// The case ended here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Ended>,
    /// Roles that are told.
    pub tell: Vec<RoleId>,
}

fn is_false(it: &bool) -> bool {
    !*it
}

/// Why a stored event cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum EventError {
    /// No such kind, or a version from the future.
    #[error(
        "event kind `{kind}` version {version} is not known to this program: start the version that wrote it, or a later one"
    )]
    Unknown {
        /// The kind.
        kind: String,
        /// Its payload version.
        version: u16,
    },
    /// The payload does not fit the kind.
    #[error("the payload of `{kind}` cannot be read: {cause}")]
    Payload {
        /// The kind.
        kind: String,
        /// What the reader found.
        cause: serde_json::Error,
    },
}

macro_rules! kinds {
    ($event:ident: $($variant:ident = $kind:literal, $version:literal;)*) => {
        /// Every kind with the payload version that is written today.
        pub const KINDS: &[(&str, u16)] = &[$(($kind, $version)),*];

        impl $event {
            /// The kind, as stored. A constant of its own: renaming a type must not rename history.
            pub fn kind(&self) -> &'static str {
                match self { $(Self::$variant(_) => $kind),* }
            }
            /// The payload version written today.
            pub fn payload_version(&self) -> u16 {
                match self { $(Self::$variant(_) => $version),* }
            }
            /// The payload, in the bytes that are hashed and stored.
            pub fn payload(&self) -> Result<String, serde_json::Error> {
                match self { $(Self::$variant(it) => serde_json::to_string(it)),* }
            }
            /// Reads a stored event of any version ever written.
            pub fn read(kind: &str, version: u16, payload: &str) -> Result<Self, $crate::EventError> {
                let fail = |cause| $crate::EventError::Payload { kind: kind.to_owned(), cause };
                match (kind, version) {
                    $(($kind, $version) => serde_json::from_str(payload).map(Self::$variant).map_err(fail),)*
                    _ => Err($crate::EventError::Unknown { kind: kind.to_owned(), version }),
                }
            }
        }
    };
}

pub(crate) use kinds;

kinds! {
    Event:
    Opened = "case.opened", 1;
    StepTaken = "step.taken", 1;
    Occurred = "occurrence.reported", 1;
    ClockMissed = "clock.missed", 1;
    ClockWithdrawn = "clock.withdrawn", 1;
    ReminderSent = "reminder.sent", 1;
    BreachOpened = "breach.opened", 1;
    BreachWithdrawn = "breach.withdrawn", 1;
    NoticeServed = "notice.served", 1;
    ReferralAnswered = "referral.answered", 1;
    FactCorrected = "fact.corrected", 1;
    Moved = "case.moved", 1;
}
