//! What can be asked of a case, by whom, in which surroundings; and the mistakes that make a request unreadable.

use rumbo_base::{
    AgencyId, ContentVersion, FieldId, Instant, PlaceId, ProgrammeId, Refusal, RoleId, StepId, TextKey,
};
use rumbo_rules::Value;
use serde::Serialize;

use crate::case::Case;
use crate::event::{Facts, Party};

/// Who acts: an officer of an agency, or a participant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// The agency they act for.
    pub agency: Option<AgencyId>,
    /// Or their role in the case.
    pub role: Option<RoleId>,
    /// Which officer or participant: an opaque name.
    pub name: String,
}

impl Actor {
    /// An officer of an agency.
    pub fn officer(agency: AgencyId, name: impl Into<String>) -> Self {
        Self { agency: Some(agency), role: None, name: name.into() }
    }
    /// A participant of the case.
    pub fn participant(role: RoleId, name: impl Into<String>) -> Self {
        Self { agency: None, role: Some(role), name: name.into() }
    }
    /// Whether one of these agencies or roles means this actor.
    pub(crate) fn is_among(&self, who: &[String]) -> bool {
        who.iter().any(|it| {
            it == "anyone"
                || self.agency.as_ref().is_some_and(|agency| agency.as_str() == it)
                || self.role.as_ref().is_some_and(|role| role.as_str() == it)
        })
    }
}

/// A participant to be.
pub type Participant = Party;

/// A request or a report about one case.
#[derive(Debug, Clone)]
pub struct Command {
    /// When it happens, or happened.
    pub happened_at: Instant,
    /// Who acts.
    pub actor: Actor,
    /// Where.
    pub place: Option<PlaceId>,
    /// What.
    pub act: Act,
}

/// What is asked or told.
#[derive(Debug, Clone)]
pub enum Act {
    /// A case begins.
    Open {
        /// Of which programme.
        programme: ProgrammeId,
        /// Who takes part.
        participants: Vec<Participant>,
        /// By which step.
        step: StepAct,
    },
    /// A step is to be authorised, or is told as having happened.
    Step(StepAct),
    /// Something happened that is not a step.
    Occur {
        /// What.
        what: StepId,
        /// With what facts.
        facts: Facts,
    },
    /// Time passes: clocks and reminders up to `happened_at` fire.
    Tick,
    /// A decision was served on the person.
    Serve {
        /// The step that decided.
        step: StepId,
        /// How.
        mode: String,
        /// In which language.
        language: String,
        /// With an interpreter.
        interpreter: bool,
    },
    /// The agency that the person was handed on to answers.
    AnswerReferral {
        /// Whether it accepts.
        accepted: bool,
    },
    /// A recorded fact was wrong.
    Correct {
        /// Which.
        field: FieldId,
        /// What it is in truth.
        to: Value,
    },
    /// New content is published: the case goes on under it.
    Move {
        /// The new version.
        to: ContentVersion,
    },
}

/// A step with what is recorded.
#[derive(Debug, Clone)]
pub struct StepAct {
    /// Which.
    pub step: StepId,
    /// Non-personal facts.
    pub facts: Facts,
    /// Personal fields that the vault takes with it (their names only).
    pub personal: Vec<FieldId>,
    /// Commitments to them.
    pub commitments: Vec<String>,
    /// The ground, for an adverse step.
    pub ground: Option<TextKey>,
    /// Told as having happened: never refused.
    pub reported: bool,
}

impl StepAct {
    /// A step to be authorised, without facts.
    pub fn new(step: StepId) -> Self {
        Self {
            step,
            facts: Facts::new(),
            personal: vec![],
            commitments: vec![],
            ground: None,
            reported: false,
        }
    }
}

/// What lies around a case, read under the same lock.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Surroundings {
    /// The person's other open cases of the same programme.
    pub others_same_programme: u32,
    /// The person's other open cases.
    pub others_open: u32,
    /// People now lodged at the scene.
    pub place_occupancy: u32,
    /// How many more the scene takes by what its keeper stated last; `None` if nothing was stated.
    pub place_stated_free: Option<u32>,
    /// The person's open cases of programmes whose guards forbid what the act is: they bind it too.
    pub guarding: Vec<Case>,
}

/// A request that cannot be read as one: a mistake, not a "no".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{place}: {cause}; {mend}")]
pub struct Mistake {
    /// Where: the step, field or actor.
    pub place: String,
    /// What is wrong.
    pub cause: String,
    /// How to mend it.
    pub mend: String,
}

impl Mistake {
    /// Names place, cause and mend.
    pub fn new(place: impl Into<String>, cause: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { place: place.into(), cause: cause.into(), mend: mend.into() }
    }
}

/// Why nothing happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// A lawful no.
    Refused(Box<Refusal>),
    /// The request cannot be read: every mistake at once.
    Unreadable(Vec<Mistake>),
}

impl From<Mistake> for Answer {
    fn from(mistake: Mistake) -> Self {
        Self::Unreadable(vec![mistake])
    }
}
