//! Obligations of a state: how each stands on a day, which events follow from what is told, and when one has lapsed.
//!
//! Content says what must be done; the events say what was done. `decide` reads both, `evolve` only remembers.

mod event;
mod occasion;
mod standing;

use std::collections::{BTreeMap, BTreeSet};

use rumbo_base::{AgencyId, CivilDate, Ground, ObligationId, Refusal, Remedy, TextKey};
use rumbo_content::{Content, Obligation, ObligationKind};
use serde::Serialize;

use crate::command::{Answer, Mistake};

pub use event::{
    CommitmentMade, EvidenceGiven, KINDS, LapseJudged, LapseProposed, LapseWithdrawn, ObligationEvent,
    ObligationLapsed, ObligationRecalled, SessionHeld, WatchBegan,
};
pub use occasion::{Occasion, occasions};
pub use standing::{Standing, standing, standing_of_made};

/// The refusal of a session of a body that is not in the register.
pub const NO_SUCH_BODY: &str = "no-such-body";
/// The refusal of evidence for something that nobody promised.
pub const NO_SUCH_OBLIGATION: &str = "no-such-obligation";
/// The refusal of a commitment that nobody answers for.
pub const NO_OWNER: &str = "commitment-without-owner";

/// What was recorded of obligations.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Register {
    /// Since when somebody watches: before, nobody recorded anything.
    pub since: Option<CivilDate>,
    /// Days on which bodies met.
    pub sessions: BTreeMap<ObligationId, Vec<CivilDate>>,
    /// Commitments that were made since.
    pub made: BTreeMap<ObligationId, CommitmentMade>,
    /// Evidence that was given, oldest first.
    pub evidence: BTreeMap<ObligationId, Vec<EvidenceGiven>>,
    /// Occasions that were recalled.
    pub recalled: BTreeSet<(ObligationId, String)>,
    /// Occasions that passed unmet by a provision that nobody has read, with their last day: somebody must judge.
    pub proposed: BTreeMap<(ObligationId, String), CivilDate>,
    /// Occasions that somebody judged to be no lapse.
    pub rejected: BTreeSet<(ObligationId, String)>,
    /// Occasions that passed unmet, with their last day.
    pub lapsed: BTreeMap<(ObligationId, String), CivilDate>,
    /// How many events have been taken in.
    pub events: u32,
}

/// What somebody tells or asks. As JSON it is what a request's key stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum ObligationCommand {
    /// A body met.
    Session {
        /// Which, as it was named.
        body: String,
        /// When.
        on: CivilDate,
        /// Minutes, agenda, where they are.
        note: String,
    },
    /// Something was promised.
    Commit {
        /// Its new id.
        id: ObligationId,
        /// Who answers for it.
        owner: Option<AgencyId>,
        /// The body whose session promised it, as it was named.
        body: Option<String>,
        /// What was promised.
        text: String,
        /// By when.
        due: Option<CivilDate>,
    },
    /// Something shows that an obligation is kept, in part or whole.
    Evidence {
        /// Of which obligation, as it was named.
        obligation: String,
        /// What shows it.
        note: String,
        /// Whether it is thereby done.
        meets: bool,
    },
    /// Somebody judges a lapse that was proposed.
    Judge {
        /// Of which obligation, as it was named.
        obligation: String,
        /// Which time: `2026-2`, `due`, `end`.
        occasion: String,
        /// Whether it is a lapse.
        accepted: bool,
        /// Why.
        reason: String,
    },
    /// A day has come.
    Tick,
}

impl Register {
    /// Takes one more event in. Total, pure, free of rules.
    pub fn evolve(&mut self, event: &ObligationEvent) {
        self.events += 1;
        match event {
            ObligationEvent::WatchBegan(it) => self.since = Some(it.on),
            ObligationEvent::SessionHeld(it) => {
                self.sessions.entry(it.body.clone()).or_default().push(it.on);
            }
            ObligationEvent::CommitmentMade(it) => drop(self.made.insert(it.id.clone(), it.clone())),
            ObligationEvent::EvidenceGiven(it) => {
                self.evidence.entry(it.obligation.clone()).or_default().push(it.clone());
            }
            ObligationEvent::ObligationRecalled(it) => {
                self.recalled.insert((it.obligation.clone(), it.occasion.clone()));
            }
            ObligationEvent::ObligationLapsed(it) => {
                self.lapsed.insert((it.obligation.clone(), it.occasion.clone()), it.last_day);
            }
            ObligationEvent::LapseProposed(it) => {
                self.proposed.insert((it.obligation.clone(), it.occasion.clone()), it.last_day);
            }
            ObligationEvent::LapseJudged(it) => {
                let key = (it.obligation.clone(), it.occasion.clone());
                self.proposed.remove(&key);
                if !it.accepted {
                    self.rejected.insert(key);
                }
            }
            ObligationEvent::LapseWithdrawn(it) => {
                let key = (it.obligation.clone(), it.occasion.clone());
                self.lapsed.remove(&key);
                self.proposed.remove(&key);
            }
        }
    }

    /// Whether something shows that the obligation is done.
    pub fn is_met(&self, id: &ObligationId) -> bool {
        self.evidence.get(id).is_some_and(|all| all.iter().any(|it| it.meets))
    }
}

/// What happens when that is told or asked on a day.
pub fn decide(
    content: &Content,
    register: &Register,
    command: &ObligationCommand,
    today: CivilDate,
) -> Result<Vec<ObligationEvent>, Answer> {
    match command {
        ObligationCommand::Session { body, on, note } => {
            let body = body_of(content, body)?;
            if *on > today {
                return Err(Mistake::new(
                    format!("day `{on}`"),
                    "a session that is to come",
                    "tell it once it was held",
                )
                .into());
            }
            let told = register.sessions.get(&body.id).is_some_and(|all| all.contains(on));
            let event = SessionHeld { body: body.id.clone(), on: *on, note: note.clone() };
            Ok(if told { Vec::new() } else { held(content, register, event, today) })
        }
        ObligationCommand::Commit { id, owner, body, text, due } => {
            let owner = owned(content, owner.as_ref())?;
            let body = match body {
                Some(body) => Some(body_of(content, body)?.id.clone()),
                None => None,
            };
            if content.obligations.get(id).is_some() || register.made.contains_key(id) {
                let mend = "choose another id, or give evidence to the one that is there";
                return Err(Mistake::new(format!("obligation `{id}`"), "there is one already", mend).into());
            }
            let (id, text, due) = (id.clone(), text.clone(), *due);
            Ok(vec![ObligationEvent::CommitmentMade(CommitmentMade {
                id,
                owner,
                body,
                text,
                due,
                on: today,
            })])
        }
        ObligationCommand::Evidence { obligation, note, meets } => {
            let obligation = known(content, register, obligation)?;
            if note.trim().is_empty() {
                let mend = "say what shows it: minutes, a decree, a page";
                return Err(Mistake::new("evidence", "it says nothing", mend).into());
            }
            let event = EvidenceGiven { obligation, note: note.clone(), meets: *meets, on: today };
            Ok(vec![ObligationEvent::EvidenceGiven(event)])
        }
        ObligationCommand::Judge { obligation, occasion, accepted, reason } => {
            let obligation = known(content, register, obligation)?;
            judge(content, register, (obligation, occasion), (*accepted, reason), today)
        }
        ObligationCommand::Tick => Ok(tick(content, register, today)),
    }
}

/// What an officer makes of a proposed lapse: a breach with an owner, or nothing.
fn judge(
    content: &Content,
    register: &Register,
    (obligation, occasion): (ObligationId, &str),
    (accepted, reason): (bool, &str),
    today: CivilDate,
) -> Result<Vec<ObligationEvent>, Answer> {
    if reason.trim().is_empty() {
        return Err(
            Mistake::new("reason", "it says nothing", "say what shows it, or what was looked at").into()
        );
    }
    let Some(last_day) = register.proposed.get(&(obligation.clone(), occasion.to_owned())).copied() else {
        let open = register.proposed.keys().filter(|(of, _)| *of == obligation);
        let open: Vec<&str> = open.map(|(_, occasion)| occasion.as_str()).collect();
        let mend = match open.as_slice() {
            [] => "nothing of it waits to be judged".to_owned(),
            open => format!("these wait to be judged: {}", open.join(", ")),
        };
        return Err(Mistake::new(format!("occasion `{occasion}`"), "no lapse of it is proposed", mend).into());
    };
    let occasion = occasion.to_owned();
    let judged = LapseJudged {
        obligation: obligation.clone(),
        occasion: occasion.clone(),
        accepted,
        reason: reason.to_owned(),
        on: today,
    };
    let mut events = vec![ObligationEvent::LapseJudged(judged)];
    if let (true, Some(form)) = (accepted, content.obligations.get(&obligation)) {
        let (owner, basis) = (form.owner.clone(), Some(form.cite.clone()));
        let lapsed = ObligationLapsed { obligation, occasion, owner, last_day, basis, unverified: true };
        events.push(ObligationEvent::ObligationLapsed(lapsed));
    }
    Ok(events)
}

/// A session, and the lapses that it shows never were: it was held in time and is told late.
fn held(
    content: &Content,
    register: &Register,
    event: SessionHeld,
    today: CivilDate,
) -> Vec<ObligationEvent> {
    let body = event.body.clone();
    let event = ObligationEvent::SessionHeld(event);
    let mut after = register.clone();
    after.evolve(&event);
    let mut events = vec![event];
    for it in occasions(content, &after, register.since.unwrap_or(today), today) {
        if it.met
            && it.obligation == body
            && [&register.lapsed, &register.proposed]
                .iter()
                .any(|all| all.contains_key(&(it.obligation.clone(), it.key.clone())))
        {
            let withdrawn = LapseWithdrawn { obligation: it.obligation, occasion: it.key };
            events.push(ObligationEvent::LapseWithdrawn(withdrawn));
        }
    }
    events
}

/// The body of that name; a session of a body that is not there is refused.
fn body_of<'a>(content: &'a Content, name: &str) -> Result<&'a Obligation, Answer> {
    let bodies = || content.obligations.all.iter().filter(|it| it.kind == ObligationKind::Sessions);
    match bodies().find(|it| it.id.as_str() == name) {
        Some(body) => Ok(body),
        None => Err(refused(content, NO_SUCH_BODY, &format!("body `{name}`"))),
    }
}

/// The obligation of that name, of content or made since; evidence for what nobody promised is refused.
fn known(content: &Content, register: &Register, name: &str) -> Result<ObligationId, Answer> {
    let id = ObligationId::parse(name).ok();
    let found = id.filter(|id| content.obligations.get(id).is_some() || register.made.contains_key(id));
    found.ok_or_else(|| refused(content, NO_SUCH_OBLIGATION, &format!("obligation `{name}`")))
}

/// The owner, who must be an agency; a commitment without one is refused.
fn owned(content: &Content, owner: Option<&AgencyId>) -> Result<AgencyId, Answer> {
    let known = owner.filter(|it| content.agencies.contains_key(*it));
    known.cloned().ok_or_else(|| refused(content, NO_OWNER, "owner"))
}

/// The refusal as content words and grounds it.
fn refused(content: &Content, code: &str, place: &str) -> Answer {
    let found = TextKey::parse(code).ok().and_then(|code| {
        let form = content.obligations.refuse.get(&code)?;
        let ground = Ground::from_list(form.basis.clone())?;
        let remedy = Remedy { id: form.remedy.clone(), basis: ground.clone() };
        Some(Refusal::new(code, ground, remedy))
    });
    match found {
        Some(refusal) => Answer::Refused(Box::new(refusal)),
        None => Mistake::new(
            place,
            format!("content does not ground the refusal `{code}`"),
            format!("add `[refuse.{code}]` to obligations/register.toml"),
        )
        .into(),
    }
}

/// What falls due by that day: the first look begins the watch, then each occasion is recalled once and lapses, or is
/// proposed to have lapsed, once.
fn tick(content: &Content, register: &Register, today: CivilDate) -> Vec<ObligationEvent> {
    let mut events = Vec::new();
    let since = register.since.unwrap_or(today);
    if register.since.is_none() {
        events.push(ObligationEvent::WatchBegan(WatchBegan { on: today }));
    }
    for occasion in occasions(content, register, since, today) {
        let key = (occasion.obligation.clone(), occasion.key.clone());
        let told = register.lapsed.contains_key(&key) || register.proposed.contains_key(&key);
        if occasion.met || told || register.rejected.contains(&key) {
            continue;
        }
        let Occasion { obligation, key: name, owner, last_day, recall_on, basis, unverified, .. } = occasion;
        if last_day < today && unverified {
            // What nobody has read in the official text decides nothing: it is proposed, and an officer decides.
            let proposed = LapseProposed { obligation, occasion: name, owner, last_day, basis };
            events.push(ObligationEvent::LapseProposed(proposed));
        } else if last_day < today {
            let lapsed = ObligationLapsed { obligation, occasion: name, owner, last_day, basis, unverified };
            events.push(ObligationEvent::ObligationLapsed(lapsed));
        } else if recall_on <= today && !register.recalled.contains(&key) {
            let recalled = ObligationRecalled { obligation, occasion: name, owner, last_day };
            events.push(ObligationEvent::ObligationRecalled(recalled));
        }
    }
    events
}

#[cfg(test)]
mod tests;
