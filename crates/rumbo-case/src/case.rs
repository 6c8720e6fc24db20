//! What is known of a case: the sum of its events, and nothing else. No content is read here.

use std::collections::BTreeMap;

use rumbo_base::{
    AgencyId, CivilDate, ClockId, ContentVersion, FieldId, Instant, PermitId, PlaceId, ProgrammeId, RemedyId,
    RoleId, StateId, StepId,
};
use rumbo_rules::Value;

use crate::event::{
    BreachOpened, ClockMissed, ClockSet, ClockStopped, ClockWithdrawn, Ended, Event, Facts, Occurred, Opened,
    Party, StepTaken,
};

/// A running clock.
pub type Clock = ClockSet;

/// A case, as its events tell it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// What it is a case of.
    pub programme: ProgrammeId,
    /// The content that decides it.
    pub content: ContentVersion,
    /// Events so far.
    pub sequence: u32,
    /// The state it is in.
    pub state: StateId,
    /// Where it was last acted on.
    pub place: Option<PlaceId>,
    /// How it ended.
    pub ended: Option<Ended>,
    /// When it began.
    pub opened_at: Instant,
    /// When it last moved.
    pub moved_at: Instant,
    /// Who takes part.
    pub participants: Vec<Party>,
    /// What is known, except personal facts.
    pub facts: Facts,
    /// The sequence number of the event that each of them was last recorded or corrected by.
    pub recorded: BTreeMap<FieldId, u32>,
    /// Clocks that run or are paused.
    pub clocks: Vec<Clock>,
    /// Clocks that ran out, since the last act: late news can withdraw them.
    pub missed: Vec<MissedClock>,
    /// Clocks that have run out and still count as missed.
    pub missed_for_good: Vec<ClockId>,
    /// Broken promises that are open.
    pub breaches: Vec<Breach>,
    /// Decisions not yet served.
    pub notices: Vec<PendingNotice>,
    /// Permits given.
    pub permits: Vec<Permit>,
    /// Hand-overs.
    pub referrals: Vec<Referral>,
    /// Where the person is lodged under this case.
    pub stay: Option<Stay>,
    /// Every step or occurrence that there was.
    pub taken: Vec<Taken>,
}

/// A step or occurrence that there was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Which.
    pub step: StepId,
    /// The last time.
    pub at: Instant,
    /// How often.
    pub times: u32,
}

/// A clock that ran out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissedClock {
    /// The clock as it ran.
    pub clock: Clock,
    /// The state before.
    pub from: StateId,
    /// The clocks that ran beside it.
    pub beside: Vec<Clock>,
}

/// A broken promise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breach {
    /// The guard or clock.
    pub of: String,
    /// Who must answer.
    pub owner: AgencyId,
    /// Since when.
    pub since: Instant,
}

/// A decision that waits to be served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PendingNotice {
    /// The step that decided.
    pub step: StepId,
    /// How it can be contested.
    pub remedy: Option<RemedyId>,
}

/// A permit given by this case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Permit {
    /// Which.
    pub permit: PermitId,
    /// First day.
    pub from: CivilDate,
    /// Last day.
    pub until: Option<CivilDate>,
    /// Ended before its time.
    pub ended: bool,
}

/// A hand-over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Referral {
    /// To whom.
    pub agency: AgencyId,
    /// Their answer, once given.
    pub accepted: Option<bool>,
    /// When silence becomes a breach; nothing without a term, or once it has.
    pub due: Option<Instant>,
}

/// The name under which a hand-over to that agency is due and in breach.
pub(crate) fn referral_id(agency: &AgencyId) -> String {
    format!("referral-{agency}")
}

/// A person in a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stay {
    /// Where.
    pub place: PlaceId,
    /// Since when.
    pub since: Instant,
}

impl Case {
    /// The case that its first event begins.
    pub fn begin(
        event: &Opened,
        happened_at: Instant,
        content: &ContentVersion,
        place: Option<&PlaceId>,
    ) -> Self {
        let mut case = Self {
            programme: event.programme.clone(),
            content: content.clone(),
            sequence: 1,
            state: event.step.to.clone(),
            place: None,
            ended: None,
            opened_at: happened_at,
            moved_at: happened_at,
            participants: event.participants.clone(),
            facts: Facts::new(),
            recorded: BTreeMap::new(),
            clocks: Vec::new(),
            missed: Vec::new(),
            missed_for_good: Vec::new(),
            breaches: Vec::new(),
            notices: Vec::new(),
            permits: Vec::new(),
            referrals: Vec::new(),
            stay: None,
            taken: Vec::new(),
        };
        case.step(&event.step, happened_at, place);
        case
    }

    /// Takes one more event in. Total, pure, free of rules: the past is not judged again.
    pub fn evolve(&mut self, event: &Event, happened_at: Instant, place: Option<&PlaceId>) {
        self.sequence += 1;
        match event {
            Event::Opened(_) => {}
            Event::StepTaken(it) => self.step(it, happened_at, place),
            Event::Occurred(it) => self.occur(it, happened_at, place),
            Event::ClockMissed(it) => self.miss(it, happened_at),
            Event::ClockWithdrawn(it) => self.withdraw(it),
            Event::ReminderSent(it) => self.drop_reminder(&it.clock),
            Event::BreachOpened(it) => self.open_breach(it, happened_at),
            Event::BreachWithdrawn(it) => self.breaches.retain(|breach| breach.of != it.of),
            Event::NoticeServed(it) => {
                self.notices.retain(|notice| notice.step != it.step);
                self.set_clocks(&it.clocks);
            }
            Event::ReferralAnswered(it) => {
                let open =
                    |referral: &&mut Referral| referral.agency == it.agency && referral.accepted.is_none();
                if let Some(referral) = self.referrals.iter_mut().find(open) {
                    referral.accepted = Some(it.accepted);
                    referral.due = None;
                }
            }
            Event::FactCorrected(it) => {
                self.know(&it.field, &it.to);
                self.set_clocks(&it.clocks);
            }
            Event::Moved(it) => {
                self.content = it.to.clone();
                if let Some(state) = &it.state {
                    self.state = state.clone();
                    self.missed.clear();
                    self.ended = it.ended.clone();
                }
                self.stop_clocks(&it.stopped);
                self.set_clocks(&it.clocks);
            }
        }
    }

    fn step(&mut self, it: &StepTaken, at: Instant, place: Option<&PlaceId>) {
        self.stand_at(place);
        self.missed.clear();
        self.state = it.to.clone();
        self.moved_at = at;
        self.remember(&it.step, at);
        it.facts.iter().for_each(|(field, value)| self.know(field, value));
        self.stop_clocks(&it.stopped);
        self.set_clocks(&it.clocks);
        self.ended = it.ended.clone();
        if it.notice_due {
            let remedy = it.ended.as_ref().and_then(|ended| ended.remedy.clone());
            self.notices.push(PendingNotice { step: it.step.clone(), remedy });
        }
        if it.permits_ended {
            self.permits.iter_mut().for_each(|permit| permit.ended = true);
        }
        if let Some(given) = &it.permit {
            let (permit, until) = (given.permit.clone(), given.until);
            self.permits.push(Permit { permit, from: given.from, until, ended: false });
        }
        if let Some(agency) = &it.referred_to {
            let due = it.answer_due.as_ref().map(|due| due.at);
            self.referrals.push(Referral { agency: agency.clone(), accepted: None, due });
        }
        if it.left_place {
            self.stay = None;
        }
        if let Some(place) = &it.lodged_at {
            self.stay = Some(Stay { place: place.clone(), since: at });
        }
    }

    fn occur(&mut self, it: &Occurred, at: Instant, place: Option<&PlaceId>) {
        self.stand_at(place);
        self.remember(&it.what, at);
        it.facts.iter().for_each(|(field, value)| self.know(field, value));
        if let Some(to) = &it.to {
            self.missed.clear();
            self.state = to.clone();
            self.moved_at = at;
            self.ended = it.ended.clone();
        }
        self.stop_clocks(&it.stopped);
        self.set_clocks(&it.clocks);
    }

    fn miss(&mut self, it: &ClockMissed, at: Instant) {
        let before = self.clocks.clone();
        let from = self.state.clone();
        if let Some(clock) = before.iter().find(|clock| clock.id == it.clock) {
            let beside = before.iter().filter(|clock| clock.id != it.clock).cloned().collect();
            self.missed.push(MissedClock { clock: clock.clone(), from, beside });
        }
        self.missed_for_good.push(it.clock.clone());
        self.clocks.retain(|clock| clock.id != it.clock);
        self.stop_clocks(&it.stopped);
        if let Some(to) = &it.to {
            self.state = to.clone();
            self.moved_at = at;
            self.ended = it.ended.clone();
        }
        self.set_clocks(&it.clocks);
    }

    fn withdraw(&mut self, it: &ClockWithdrawn) {
        if let Some(missed) = self.missed.pop() {
            let stayed = missed.from == self.state;
            let since = std::mem::replace(&mut self.clocks, missed.beside);
            self.clocks.push(missed.clock);
            // What happened meanwhile to a clock that ran on is not undone: reminders that went out stay out.
            for clock in since {
                match self.clocks.iter_mut().find(|it| it.id == clock.id) {
                    Some(found) if found.run == clock.run => *found = clock,
                    None if stayed => self.clocks.push(clock),
                    _ => {}
                }
            }
        }
        self.state = it.back_to.clone();
        self.ended = None;
        if let Some(last) = self.missed_for_good.iter().rposition(|clock| *clock == it.clock) {
            self.missed_for_good.remove(last);
        }
    }

    /// Only acts have a scene: a clock that fires moves nobody.
    fn stand_at(&mut self, place: Option<&PlaceId>) {
        if let Some(place) = place {
            self.place = Some(place.clone());
        }
    }

    fn know(&mut self, field: &FieldId, value: &Value) {
        self.facts.insert(field.clone(), value.clone());
        self.recorded.insert(field.clone(), self.sequence);
    }

    fn open_breach(&mut self, it: &BreachOpened, at: Instant) {
        for referral in self.referrals.iter_mut().filter(|referral| referral_id(&referral.agency) == it.of) {
            referral.due = None;
        }
        self.breaches.push(Breach { of: it.of.clone(), owner: it.owner.clone(), since: at });
    }

    fn drop_reminder(&mut self, clock: &ClockId) {
        if let Some(clock) = self.clocks.iter_mut().find(|it| it.id == *clock)
            && !clock.reminders.is_empty()
        {
            clock.reminders.remove(0);
        }
    }

    fn remember(&mut self, step: &StepId, at: Instant) {
        match self.taken.iter_mut().find(|it| it.step == *step) {
            Some(found) => {
                found.at = found.at.max(at);
                found.times += 1;
            }
            None => self.taken.push(Taken { step: step.clone(), at, times: 1 }),
        }
    }

    fn stop_clocks(&mut self, stopped: &[ClockStopped]) {
        self.clocks.retain(|clock| !stopped.iter().any(|it| it.id == clock.id));
    }

    fn set_clocks(&mut self, set: &[ClockSet]) {
        for clock in set {
            match self.clocks.iter_mut().find(|it| it.id == clock.id) {
                Some(found) => *found = clock.clone(),
                None => self.clocks.push(clock.clone()),
            }
        }
    }

    /// The clock of that id, if it runs or is paused.
    pub fn clock(&self, id: &ClockId) -> Option<&Clock> {
        self.clocks.iter().find(|it| it.id == *id)
    }

    /// When the step or occurrence last happened.
    pub fn since(&self, step: &StepId) -> Option<Instant> {
        self.taken.iter().find(|it| it.step == *step).map(|it| it.at)
    }

    /// How often the step or occurrence happened.
    pub fn times(&self, step: &StepId) -> u32 {
        self.taken.iter().find(|it| it.step == *step).map_or(0, |it| it.times)
    }

    /// The participant in that role.
    pub fn participant(&self, role: &RoleId) -> Option<&Party> {
        self.participants.iter().find(|it| it.role == *role)
    }

    /// What is known of a field.
    pub fn fact(&self, field: &FieldId) -> Option<&Value> {
        self.facts.get(field)
    }

    /// Permits that are valid on a day: given, not ended, and not past their last day.
    pub fn permits_on(&self, day: CivilDate) -> impl Iterator<Item = &Permit> {
        self.permits
            .iter()
            .filter(move |it| !it.ended && it.from <= day && it.until.is_none_or(|last| day <= last))
    }

    /// The next moment at which a clock or reminder of this case fires, with the clock.
    pub fn next_due(&self) -> Option<(Instant, ClockId)> {
        let ends = self.clocks.iter().filter_map(|it| it.due.as_ref().map(|due| (due.at, it.id.clone())));
        let reminders =
            self.clocks.iter().filter_map(|it| it.reminders.first().map(|due| (due.at, it.id.clone())));
        let waits = self.referrals.iter().filter(|_| self.ended.is_none());
        let answers = waits.filter_map(|it| Some((it.due?, due_id(&it.agency)?)));
        ends.chain(reminders).chain(answers).min()
    }

    /// The agencies that a person was handed on to and that have not answered.
    pub fn offered_to(&self) -> Vec<AgencyId> {
        self.referrals.iter().filter(|it| it.accepted.is_none()).map(|it| it.agency.clone()).collect()
    }

    /// The agency that has not answered the hand-over that is due under that name.
    pub(crate) fn unanswered(&self, id: &ClockId, at: Instant) -> Option<&AgencyId> {
        let due =
            |it: &&Referral| it.due.is_some_and(|due| due <= at) && due_id(&it.agency).as_ref() == Some(id);
        self.referrals.iter().find(due).map(|it| &it.agency)
    }
}

fn due_id(agency: &AgencyId) -> Option<ClockId> {
    ClockId::parse(&referral_id(agency)).ok()
}
