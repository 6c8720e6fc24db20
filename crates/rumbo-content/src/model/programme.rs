//! Programmes: participants, fields, states with their clocks, steps, guards, occurrences.

use std::collections::BTreeMap;

use rumbo_base::{
    AgencyId, Citation, CivilDate, ClockId, DataClassId, FieldId, GuardId, PaperId, ParameterId, PermitId,
    ProgrammeId, Provenance, PurposeId, RemedyId, RoleId, StateId, StepId, SystemId, TextKey,
};
use rumbo_rules::{Expression, Type};

/// What a state offers or does, declared as a state machine with clocks.
#[derive(Debug, Clone)]
pub struct Programme {
    /// Its id, folder and URL segment.
    pub id: ProgrammeId,
    /// Systems of the source documents that it implements.
    pub implements: Vec<SystemId>,
    /// The authority that answers for it.
    pub owner: AgencyId,
    /// Why its cases are read.
    pub purpose: PurposeId,
    /// Purposes for which its cases and lists are never read.
    pub forbidden_purposes: Vec<PurposeId>,
    /// From which agency a case is kept, and until when.
    pub withheld: Option<Withheld>,
    /// What kind of data its cases are, for who may read them; without it, an ordinary case.
    pub class: Option<DataClassId>,
    /// The provisions it rests on.
    pub basis: Vec<Citation>,
    /// First day it runs.
    pub from: CivilDate,
    /// Last day, if it has ended.
    pub until: Option<CivilDate>,
    /// How sure we are of it as a whole.
    pub status: Provenance,
    /// What happens to open cases when new content is published.
    pub on_new_version: OnNewVersion,
    /// What can be done where a step is refused because of who asks it, when, or without which papers.
    pub remedy: Option<RemedyId>,
    /// By when whoever let a term pass, or took nobody in, must answer for it; a guard may say so itself.
    pub answer_within: Option<ParameterId>,
    /// States that earlier versions had, and the state each becomes.
    pub removed_states: BTreeMap<StateId, StateId>,
    /// Who takes part.
    pub roles: BTreeMap<RoleId, RoleForm>,
    /// What is asked.
    pub fields: BTreeMap<FieldId, Field>,
    /// Its states, in the order of the file.
    pub states: Vec<State>,
    /// Its steps, in the order of the file.
    pub steps: Vec<Step>,
    /// What nobody can authorise past.
    pub guards: Vec<Guard>,
    /// What may happen and be reported without being a step.
    pub occurrences: Vec<Occurrence>,
    /// How rows of a feed become reports, tried in order.
    pub imports: Vec<ImportRow>,
    /// Which field feeds which statistical dimension (`citizenship` = `nationality`).
    pub dimensions: BTreeMap<String, FieldId>,
    /// Printable papers that its steps issue.
    pub papers: BTreeMap<PaperId, PaperForm>,
}

/// A case is not seen by the agency that one of its fields names: a complaint, by the office complained of.
#[derive(Debug, Clone)]
pub struct Withheld {
    /// The field, of a list whose members are ids of agencies with `_` for `-`; other members keep it from nobody.
    pub from: FieldId,
    /// The steps of which one must have been taken before that agency sees the case.
    pub until: Vec<StepId>,
}

/// What happens to open cases when new content is published. A legal choice, never silent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnNewVersion {
    /// They finish under the version they were opened with.
    FinishUnderOld,
    /// They move, and every participant is told.
    MoveWithNotice,
}

/// A role in a case.
#[derive(Debug, Clone)]
pub struct RoleForm {
    /// Its id.
    pub id: RoleId,
    /// What fills it.
    pub kind: RoleKind,
    /// Whether every case must have one.
    pub required: bool,
    /// Whether there can be several.
    pub many: bool,
}

/// What fills a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoleKind {
    /// A person.
    Person,
    /// A family or other group.
    Group,
    /// An agency, carrier, shelter.
    Organisation,
    /// A place.
    Place,
}

/// Something a case asks for.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its id.
    pub id: FieldId,
    /// Its type.
    pub ty: Type,
    /// The provisions that allow asking.
    pub why: Vec<Citation>,
    /// How long it is kept, counted from the end of the case.
    pub keep: ParameterId,
    /// Whether it is about a person: it then lives in the vault, never in an event.
    pub personal: bool,
    /// What kind of data it is, for who may read it; without it, that of its programme.
    pub class: Option<DataClassId>,
    /// Whether only service purposes may read it.
    pub services_only: bool,
    /// Whether a case can lack it for good.
    pub optional: bool,
    /// If it holds the folio of another case: whose, and what that case brings.
    pub link: Option<Link>,
    /// For what people read it, where no rule, guard, clock, table or paper does.
    pub read_for: Option<ReadFor>,
}

/// For what people read a field that nothing else reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadFor {
    /// To know who somebody is.
    Identification,
    /// To reach them.
    Contact,
    /// To decide the case, or to tell why it was decided so.
    Decision,
    /// To see how things went on.
    FollowUp,
}

/// A case that this one stands under: an order, a departure.
#[derive(Debug, Clone)]
pub struct Link {
    /// Its programme.
    pub of: ProgrammeId,
    /// Fields of both programmes that are taken over from it with the folio, unless they are given.
    pub brings: Vec<FieldId>,
}

/// What a step does to a linked case, in the same transaction: both are recorded, or neither.
#[derive(Debug, Clone)]
pub struct Also {
    /// The field that holds its folio; where the case has none, nothing is done.
    pub of: FieldId,
    /// The step there.
    pub step: StepId,
    /// When it is done; `None`: always.
    pub when: Option<Expression>,
    /// The folio is the one that the field held before this step.
    pub before: bool,
}

/// A state of a case.
#[derive(Debug, Clone)]
pub struct State {
    /// Its id; words under `state-<id>`.
    pub id: StateId,
    /// Agencies or roles that must act next: empty only in a final state.
    pub waits_for: Vec<String>,
    /// The clocks that run in it.
    pub clocks: Vec<ClockForm>,
    /// Whether the case ends here.
    pub is_final: bool,
    /// Whether ending here is against the person.
    pub adverse: bool,
    /// How to contest it: required if final and adverse.
    pub remedy: Option<RemedyId>,
    /// What it means that a case has come here, as members of the country's list `act`.
    pub acts: Vec<String>,
}

/// A clock that runs in a state. A clock of the same id in the next state goes on; otherwise it stops.
#[derive(Debug, Clone)]
pub struct ClockForm {
    /// Its id; words under `clock-<id>`.
    pub id: ClockId,
    /// The deadline.
    pub parameter: ParameterId,
    /// Whose term it is, if not the programme's owner's: its calendar counts, and it owns the breach of silence.
    pub owner: Option<AgencyId>,
    /// A number of days from this field replaces the parameter's span, which then caps it (`days_granted`).
    pub days_from: Option<FieldId>,
    /// Whether it starts only when the notice of the step that led here has been served.
    pub from_notice: bool,
    /// Whether only a step that names it in `meets` meets it: leaving the state otherwise ends it, and does not meet it.
    pub needs_act: bool,
    /// What silence does.
    pub silence: Silence,
    /// Who owns the breach that silence opens, and is told: agencies or roles.
    pub tell: Vec<String>,
    /// Private reminders before the end.
    pub reminders: Vec<Reminder>,
    /// The provisions.
    pub basis: Vec<Citation>,
}

/// What the end of a clock does when nobody acted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Silence {
    /// Counts as refusal: the case goes to this adverse state.
    Refused(StateId),
    /// Counts as granted: the case goes to this state.
    Granted(StateId),
    /// The opinion counts as not given; the case goes on to this state.
    NoOpinion(StateId),
    /// The case moves, without anybody being in breach (a stay that runs out).
    Moves(StateId),
    /// The obliged party is in breach; the state stays, or the case goes on in this one.
    Breach(Option<StateId>),
}

/// A private reminder.
#[derive(Debug, Clone)]
pub struct Reminder {
    /// How long before the end: a deadline parameter.
    pub before: ParameterId,
    /// To which role.
    pub to: RoleId,
    /// Which words.
    pub text: TextKey,
}

/// A move of a case that an actor authorises.
#[derive(Debug, Clone)]
pub struct Step {
    /// Its id; words under `step-<id>`.
    pub id: StepId,
    /// Whether it can open a case.
    pub opens: bool,
    /// From which states.
    pub from: Vec<StateId>,
    /// To which state; `None` stays where it is.
    pub to: Option<StateId>,
    /// Agencies or roles that may authorise it.
    pub by: Vec<String>,
    /// Fields that must be known once it is taken.
    pub needs: Vec<FieldId>,
    /// Fields that may be given.
    pub may_record: Vec<FieldId>,
    /// Whether its fields are asked each time, as if the case did not know them: for steps taken once for each of many
    /// things, as the answer to a question.
    pub anew: bool,
    /// Grounds an adverse step can rest on: keys with their provisions.
    pub grounds: BTreeMap<TextKey, Vec<Citation>>,
    /// The paper it issues.
    pub paper: Option<PaperId>,
    /// Whether the decision must be served on the person.
    pub notice: bool,
    /// A permit that it issues, and the clock or parameter that says how long it is valid.
    pub issues: Option<Issue>,
    /// A permit that it ends (`converted`, `left`): `revokes`.
    pub ends_permits: bool,
    /// The agency that the person is handed on to; it accepts or refuses.
    pub refers: Option<AgencyId>,
    /// By when that agency must answer: a deadline parameter. Silence is a breach of its own.
    pub refers_within: Option<ParameterId>,
    /// What it is in law, as members of the country's list `act`: guards of any programme may forbid it.
    pub acts: Vec<String>,
    /// A case of another programme that begins with it, for the same person.
    pub opens_case: Option<OpensCase>,
    /// The person is taken into a place of this kind, until a step with `leaves_place`.
    pub lodges: bool,
    /// The person leaves the place.
    pub leaves_place: bool,
    /// Clocks that it pauses.
    pub pauses: Vec<ClockId>,
    /// Clocks that it resumes.
    pub resumes: Vec<ClockId>,
    /// Clocks that it starts anew.
    pub interrupts: Vec<ClockId>,
    /// Clocks that it extends, by a deadline parameter's span.
    pub extends: BTreeMap<ClockId, ParameterId>,
    /// If it happened before a clock's end but is told after it, the missed clock is withdrawn.
    pub meets: Vec<ClockId>,
    /// Steps whose time it vouches for, as somebody else than who took them.
    pub confirms: Vec<StepId>,
    /// What it does to linked cases.
    pub also: Vec<Also>,
    /// The provisions.
    pub basis: Vec<Citation>,
}

/// A case of another programme that a step opens for the same person, in the same transaction.
#[derive(Debug, Clone)]
pub struct OpensCase {
    /// Of which programme.
    pub programme: ProgrammeId,
    /// With which opening step.
    pub step: StepId,
    /// Fields that both programmes ask and that the new case takes over; no other fact crosses.
    pub passes: Vec<FieldId>,
}

/// A permit that a step gives.
#[derive(Debug, Clone)]
pub struct Issue {
    /// Which.
    pub permit: PermitId,
    /// Valid as long as this clock of the new state runs.
    pub until_clock: Option<ClockId>,
    /// Valid for this deadline parameter.
    pub valid_for: Option<ParameterId>,
}

/// What nobody can authorise past. Reported as having happened all the same, it opens a breach.
#[derive(Debug, Clone)]
pub struct Guard {
    /// Its id; words under `guard-<id>`.
    pub id: GuardId,
    /// Steps that it forbids.
    pub forbid: Vec<StepId>,
    /// Acts that it forbids, whoever's programme they belong to, as long as a case of this one is open.
    pub forbid_acts: Vec<String>,
    /// When it forbids; `None`: always.
    pub when: Option<Expression>,
    /// Steps and occurrences of which one must have happened before it stands; none: it stands from the beginning.
    pub after: Vec<StepId>,
    /// The steps of which one must have been taken before; with `after`, since then.
    pub until: Vec<StepId>,
    /// The provisions.
    pub basis: Vec<Citation>,
    /// What the person can do.
    pub remedy: RemedyId,
    /// Who owns the breach, if it happened all the same.
    pub owner: AgencyId,
    /// Who is told of it: agencies.
    pub tell: Vec<AgencyId>,
    /// By when the owner must answer: a deadline parameter.
    pub answer_within: Option<ParameterId>,
}

/// What may happen to a case and be told by anyone allowed; it is never refused.
#[derive(Debug, Clone)]
pub struct Occurrence {
    /// Its id; words under `occurrence-<id>`.
    pub id: StepId,
    /// Agencies, roles, or `anyone`.
    pub by: Vec<String>,
    /// In which states it moves the case; elsewhere it is only recorded.
    pub from: Vec<StateId>,
    /// Where it moves the case.
    pub to: Option<StateId>,
    /// Fields that may be told with it.
    pub may_record: Vec<FieldId>,
    /// The guard that it breaks, if any: it then opens that breach.
    pub breaks: Option<GuardId>,
    /// The provisions.
    pub basis: Vec<Citation>,
}

/// How a row of a feed becomes a report.
#[derive(Debug, Clone)]
pub struct ImportRow {
    /// The feed: `movements`, `orders` …
    pub feed: String,
    /// For which rows: an expression over the feed's columns.
    pub when: Expression,
    /// The step or occurrence that is reported.
    pub report: StepId,
    /// Whether it opens a case or acts on the person's open one.
    pub on_open_case: bool,
    /// For an opening report: what is first reported on a case of the person that is still open.
    pub supersedes: Option<StepId>,
}

/// A printable paper, as data: its words come from the texts, its look from whoever prints.
#[derive(Debug, Clone)]
pub struct PaperForm {
    /// Its id; title under `paper-<id>`.
    pub id: PaperId,
    /// The sheet: `letter`.
    pub size: String,
    /// What stands on it, from top to bottom.
    pub blocks: Vec<Block>,
}

/// A part of a paper.
#[derive(Debug, Clone)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its words: a heading, a paragraph, or the title above what is listed.
    pub text: Option<TextKey>,
    /// For `facts`: the fields that are printed.
    pub fields: Vec<FieldId>,
}

/// What a part of a paper is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockKind {
    /// A title.
    Heading,
    /// Words.
    Paragraph,
    /// Fields of the case, with their values.
    Facts,
    /// The provisions that the step rests on.
    Law,
    /// How to contest it.
    Remedy,
    /// Where people sign.
    Signature,
    /// Folio and ledger proof.
    Proof,
}

/// A status, card or certificate.
#[derive(Debug, Clone)]
pub struct PermitForm {
    /// Its id; words under `permit-<id>`.
    pub id: PermitId,
    /// Systems that it implements.
    pub implements: Vec<SystemId>,
    /// The authority that issues it.
    pub issuer: AgencyId,
    /// Whether it lets the holder work for pay.
    pub allows_work: bool,
    /// Whether holding it excludes any other of the same group (LM 61): the group's name.
    pub exclusive: Option<String>,
    /// The provisions.
    pub basis: Vec<Citation>,
    /// How sure we are.
    pub status: Provenance,
}

impl Programme {
    /// The state of that id.
    pub fn state(&self, id: &StateId) -> Option<&State> {
        self.states.iter().find(|it| it.id == *id)
    }
    /// The step of that id.
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.steps.iter().find(|it| it.id == *id)
    }
    /// What a step is in law: its own acts, and those of the state that it leads to.
    pub fn acts_of<'a>(&'a self, step: &'a Step) -> impl Iterator<Item = &'a str> {
        let there = step.to.as_ref().and_then(|to| self.state(to));
        let acts = step.acts.iter().chain(there.into_iter().flat_map(|it| &it.acts));
        acts.map(String::as_str)
    }
    /// Whether some guard of this programme forbids one of those acts.
    pub fn forbids_any(&self, acts: &[&str]) -> bool {
        self.guards.iter().any(|guard| acts.iter().any(|act| guard.forbids_act(act)))
    }
    /// The occurrence of that id.
    pub fn occurrence(&self, id: &StepId) -> Option<&Occurrence> {
        self.occurrences.iter().find(|it| it.id == *id)
    }
}

impl Guard {
    /// Whether it forbids an act.
    pub fn forbids_act(&self, act: &str) -> bool {
        self.forbid_acts.iter().any(|it| it == act)
    }
    /// Whether it speaks of that step of its own programme.
    pub fn forbids(&self, programme: &Programme, step: &Step) -> bool {
        self.forbid.contains(&step.id) || programme.acts_of(step).any(|act| self.forbids_act(act))
    }
    /// Whether it stands after what has happened so far, given when each step last happened. What lifts it must have come
    /// later than what raised it: at the same moment it stands.
    pub fn stands<T: Ord>(&self, last: impl Fn(&StepId) -> Option<T>) -> bool {
        let latest = |steps: &[StepId]| steps.iter().filter_map(&last).max();
        match (self.after.is_empty(), latest(&self.after), latest(&self.until)) {
            (true, _, until) => until.is_none(),
            (false, None, _) => false,
            (false, Some(_), None) => true,
            (false, Some(raised), Some(lifted)) => lifted <= raised,
        }
    }
}
