//! Stories: what happens to a case, told by content, and what must come of it. Here they are read and typed; whoever
//! runs cases plays them.

use std::collections::{BTreeMap, BTreeSet};

use rumbo_base::{
    AgencyId, Citation, ClockId, FieldId, Instant, PermitId, PlaceId, ProgrammeId, RemedyId, RoleId, StateId,
    StepId, TextKey, Zone,
};
use rumbo_rules::Value;

mod read;

pub use read::scenarios;

/// A story of one programme, which is also a test.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// The programme.
    pub programme: ProgrammeId,
    /// Its file, below the country's folder.
    pub path: String,
    /// What it tells, as a sentence.
    pub title: String,
    /// Where its local times are.
    pub zone: Zone,
    /// What happens, in the order of the file.
    pub acts: Vec<Act>,
    /// What has come of it: the first is about the case of the first act unless it says otherwise.
    pub expect: Vec<Expectation>,
}

/// Something that happens in a story.
#[derive(Debug, Clone)]
pub struct Act {
    /// Its line in the file.
    pub line: usize,
    /// When it happened.
    pub at: Instant,
    /// When it was told, if later.
    pub told: Option<Instant>,
    /// Who tells or authorises it.
    pub by: By,
    /// What it is.
    pub verb: Verb,
    /// The programme of the case it is about, if it is another than the story's.
    pub programme: Option<ProgrammeId>,
    /// The label of the person it is about.
    pub who: String,
    /// The label of the case; `None` is the person's latest.
    pub case: Option<String>,
    /// How a notice is served: `in-person`, `registered-mail`, `edict`, `electronic`; `None` is in person.
    pub mode: Option<String>,
    /// Where.
    pub place: Option<PlaceId>,
    /// What is recorded with it. Where a field holds a folio, the story writes the label of the case.
    pub with: BTreeMap<FieldId, Value>,
    /// What is recorded with it about a person: it goes to the vault.
    pub personal: BTreeMap<FieldId, Value>,
    /// The ground of an adverse step.
    pub ground: Option<TextKey>,
    /// What must come of this act.
    pub expect: Option<ActOutcome>,
}

/// Who acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum By {
    /// Somebody of an agency: `inm.officer`.
    Agency {
        /// The agency.
        agency: AgencyId,
        /// The label of the person.
        person: String,
    },
    /// A participant.
    Role(RoleId),
    /// Nobody: time passes.
    Clock,
}

/// What is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verb {
    /// A step is authorised.
    Do(StepId),
    /// A step or occurrence is reported as having happened.
    Report(StepId),
    /// The notice of that step's decision is served, in person.
    Serve(StepId),
    /// The agency accepts the referral.
    Accept(AgencyId),
    /// The agency declines the referral.
    Decline(AgencyId),
    /// A fact recorded with that step was wrong.
    Correct {
        /// The step.
        of: StepId,
        /// The field.
        field: FieldId,
        /// What is right.
        to: Value,
        /// Whether the field is personal.
        personal: bool,
    },
    /// Time passes up to this moment.
    Wait,
}

/// What must come of an act, if not simply that it is recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ActOutcome {
    /// It is refused.
    Refused {
        /// With this code: a guard or another refusal.
        code: TextKey,
        /// On this provision, if the story says.
        basis: Option<Citation>,
        /// With this remedy, if the story says.
        remedy: Option<RemedyId>,
    },
    /// It is recorded and opens this breach: of a guard or clock.
    Breach(TextKey),
}

/// What must have come of a case. What the story does not say is not looked at.
#[derive(Debug, Clone, Default)]
pub struct Expectation {
    /// The label of the case; `None` is the latest of the first person.
    pub case: Option<String>,
    /// Its state.
    pub state: Option<StateId>,
    /// Whether it has ended.
    pub ended: Option<bool>,
    /// Event kinds that are among its events.
    pub events: Vec<String>,
    /// Breaches that are open: of guards or clocks.
    pub breaches: Option<BTreeSet<String>>,
    /// Breaches or misses that were withdrawn.
    pub withdrawn: Option<BTreeSet<String>>,
    /// Clocks that run.
    pub clocks: Option<BTreeSet<ClockId>>,
    /// Permits that are valid.
    pub permits: Option<BTreeSet<PermitId>>,
    /// Reminders that were sent.
    pub reminders: Option<BTreeSet<TextKey>>,
    /// Referrals and where they stand: `offered`, `accepted`, `declined`.
    pub referrals: BTreeMap<AgencyId, String>,
}
