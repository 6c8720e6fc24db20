//! What happens to obligations, and the versions of its payloads.

use rumbo_base::{AgencyId, Citation, CivilDate, ObligationId};
use serde::{Deserialize, Serialize};

use crate::event::kinds;

/// Something that happened to an obligation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ObligationEvent {
    /// The node began to watch the register.
    WatchBegan(WatchBegan),
    /// A body met.
    SessionHeld(SessionHeld),
    /// Something was promised.
    CommitmentMade(CommitmentMade),
    /// Something shows that an obligation is kept.
    EvidenceGiven(EvidenceGiven),
    /// Its owner was reminded.
    ObligationRecalled(ObligationRecalled),
    /// Its last day passed and nothing shows that it was kept, by a provision that nobody has read: somebody must judge.
    LapseProposed(LapseProposed),
    /// Somebody judged what was proposed.
    LapseJudged(LapseJudged),
    /// Its last day passed and nothing shows that it was kept: a breach, with an owner.
    ObligationLapsed(ObligationLapsed),
    /// Later news showed that it had been kept in time.
    LapseWithdrawn(LapseWithdrawn),
}

/// `watch.began`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WatchBegan {
    /// The first day.
    pub on: CivilDate,
}

/// `session.held`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionHeld {
    /// The body.
    pub body: ObligationId,
    /// The day.
    pub on: CivilDate,
    /// Minutes, agenda, where they are.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// `commitment.made`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommitmentMade {
    /// Its id.
    pub id: ObligationId,
    /// Who answers for it.
    pub owner: AgencyId,
    /// The body that promised it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<ObligationId>,
    /// What was promised.
    pub text: String,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<CivilDate>,
    /// The day on which it was recorded.
    pub on: CivilDate,
}

/// `evidence.given`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvidenceGiven {
    /// Of which obligation.
    pub obligation: ObligationId,
    /// What shows it.
    pub note: String,
    /// Whether it is thereby done.
    pub meets: bool,
    /// The day.
    pub on: CivilDate,
}

/// `obligation.recalled`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObligationRecalled {
    /// Which.
    pub obligation: ObligationId,
    /// Which time: `2026-2`, `due`, `end`.
    pub occasion: String,
    /// Who was reminded.
    pub owner: AgencyId,
    /// The last day.
    pub last_day: CivilDate,
}

/// `lapse.proposed`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LapseProposed {
    /// Which.
    pub obligation: ObligationId,
    /// Which time: `2026-2`, `due`, `end`.
    pub occasion: String,
    /// Who would have to answer.
    pub owner: AgencyId,
    /// The last day, which passed.
    pub last_day: CivilDate,
    /// The provision that is said to ask for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<Citation>,
}

/// `lapse.judged`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LapseJudged {
    /// Which.
    pub obligation: ObligationId,
    /// Which time: `2026-2`, `due`, `end`.
    pub occasion: String,
    /// Whether it is a lapse.
    pub accepted: bool,
    /// Why.
    pub reason: String,
    /// The day.
    pub on: CivilDate,
}

/// `obligation.lapsed`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObligationLapsed {
    /// Which.
    pub obligation: ObligationId,
    /// Which time: `2026-2`, `due`, `end`.
    pub occasion: String,
    /// Who must answer.
    pub owner: AgencyId,
    /// The last day, which passed.
    pub last_day: CivilDate,
    /// The provision that asked for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<Citation>,
    /// Whether nobody has read that in the official text.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unverified: bool,
}

/// `lapse.withdrawn`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LapseWithdrawn {
    /// Which.
    pub obligation: ObligationId,
    /// Which time.
    pub occasion: String,
}

kinds! {
    ObligationEvent:
    WatchBegan = "watch.began", 1;
    SessionHeld = "session.held", 1;
    CommitmentMade = "commitment.made", 1;
    EvidenceGiven = "evidence.given", 1;
    ObligationRecalled = "obligation.recalled", 1;
    LapseProposed = "lapse.proposed", 1;
    LapseJudged = "lapse.judged", 1;
    ObligationLapsed = "obligation.lapsed", 1;
    LapseWithdrawn = "lapse.withdrawn", 1;
}
