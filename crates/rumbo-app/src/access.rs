//! The policies asked: the grant without which nothing about a person is read, and what is kept of each reading.
//!
//! Whoever comes in by a door asks as somebody, for something. What the policies refuse answers like what is not there.

mod budget;
mod delay;
mod doors;
mod emergency;
mod explain;
pub(crate) mod noted;

use std::collections::BTreeSet;
use std::sync::Arc;

use rumbo_access::Access;
use rumbo_base::{
    AccessRoleId, Action, AgencyId, CaseId, DataClassId, Emergency, FieldId, Grant, Instant, Pseudonym,
    PurposeId,
};
use rumbo_case::{Actor, Event, Mistake, withheld_from};
use rumbo_content::{Bundle, Content, Diagnostic, Programme};

pub use delay::{DelayConfirmed, DelayEnded, DelayStage, DelayTold, ReadingsDelayed};
pub use doors::SecondLooks;
pub use emergency::{EmergencyOpened, EmergencyReviewed, Opened, ShownOnce};
pub use explain::{Written, explain};
pub use rumbo_access::{Change, Version, changes};
pub use rumbo_access::{Circumstances, Policy, Question, Reader, Record, Verdict};

use crate::App;
use crate::cases::no_such_case;
use crate::library::Published;
use crate::problem::{Fault, Problem};
use crate::record;
use crate::view::CaseView;
use budget::Budget;
pub use budget::ReadingsStopped;
pub(crate) use budget::limit;
pub(crate) use delay::{told_later, told_now};
pub(crate) use emergency::standing as emergencies;

/// What somebody reads for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum For {
    /// What the programme of the case was made for.
    Programme,
    /// What they say.
    Stated(PurposeId),
    /// They did not say: nothing about a person is read then.
    Unsaid,
}

/// Who asks the node for something about a person, as what, what for and when.
#[derive(Debug, Clone)]
pub struct Asking {
    /// As what. Who acts for several agencies is let in as the one that answers for the case, else as the first that may.
    pub readers: Vec<Reader>,
    /// Their name in the log of readings, behind their agency if they act for one.
    pub name: String,
    /// What for.
    pub purpose: For,
    /// Whether the case is their own.
    pub own: bool,
    /// For what a closed door is to be opened, if it is.
    pub emergency: Option<Emergency>,
    /// When.
    pub now: Instant,
}

impl Asking {
    /// A person about their own case, under the name of their role in it.
    pub fn of_person(name: &str, now: Instant) -> Self {
        let readers = vec![Reader { role: AccessRoleId::person(), agency: None }];
        let purpose = For::Stated(PurposeId::own_file());
        Self { readers, name: name.to_owned(), purpose, own: true, emergency: None, now }
    }

    /// Somebody who acts for others, for what each programme was made for.
    pub fn of_readers(readers: Vec<Reader>, name: &str, now: Instant) -> Self {
        let name = name.to_owned();
        Self { readers, name, purpose: For::Programme, own: false, emergency: None, now }
    }

    /// Whoever acts in a case: an officer or a partner for their agency, a participant for themself.
    pub fn of_actor(actor: &Actor, content: &Content, now: Instant) -> Self {
        match (&actor.agency, &actor.role) {
            (Some(agency), _) => Self::of_readers(vec![reader_of(content, agency)], &actor.name, now),
            (None, role) => Self::of_person(role.as_ref().map_or(&actor.name, |it| it.as_str()), now),
        }
    }

    /// As somebody writes who asks: `protection-officer:pfpnna.maria`, a role, an agency and a name.
    pub fn of_written(who: &str, content: &Content, now: Instant) -> Result<Self, Mistake> {
        let (seat, name) = who.split_once('.').unwrap_or((who, "officer"));
        Ok(Self::of_readers(vec![explain::reader(content, seat)?], name, now))
    }

    /// Because somebody is in danger.
    pub fn in_emergency(mut self, emergency: Emergency) -> Self {
        self.emergency = Some(emergency);
        self
    }

    /// For another purpose.
    pub fn purposed(mut self, purpose: For) -> Self {
        self.purpose = purpose;
        self
    }
}

/// As what somebody who acts for an agency reads. Whoever answers for control and for nothing else reads as one who enforces.
pub fn reader_of(content: &Content, agency: &AgencyId) -> Reader {
    let partner = content.agencies.get(agency).is_some_and(|it| it.partner);
    let enforcing = content.access_roles.values().find(|it| it.enforcement && controls(content, agency));
    let role = match enforcing {
        Some(role) => role.id.clone(),
        None if partner => AccessRoleId::partner(),
        None => AccessRoleId::officer(),
    };
    Reader { role, agency: Some(agency.clone()) }
}

/// As what somebody reads who comes without a name of their own, as an officer: for every agency that answers for a service. For
/// one that answers for control nobody acts unnamed, and nobody who acts for a service beside it.
pub fn unnamed_officers(content: &Content) -> Vec<Reader> {
    let owners: BTreeSet<&AgencyId> = content.programmes.values().map(|it| &it.owner).collect();
    owners.into_iter().filter(|it| !controls(content, it)).map(|it| reader_of(content, it)).collect()
}

/// Whether an agency answers for programmes of control, and for no other.
pub fn controls(content: &Content, agency: &AgencyId) -> bool {
    let mut owned = content.programmes.values().filter(|it| it.owner == *agency).peekable();
    owned.peek().is_some() && owned.all(|it| is_control(content, it))
}

/// Whether a programme was made to control or pursue people.
pub fn is_control(content: &Content, programme: &Programme) -> bool {
    content.purposes.get(&programme.purpose).is_some_and(|it| it.enforcement)
}

impl App {
    /// A case as this reader may see it, to read it or to act on it. That it was seen is kept for the person, unless they are
    /// the reader. A case that is not there and one that is not for this reader answer alike.
    pub fn case_for(&self, id: CaseId, action: Action, asking: &Asking) -> Result<CaseView, Problem> {
        // Whoever says no purpose is told so before anything is looked up: it must say nothing of the case.
        if asking.purpose == For::Unsaid {
            return Err(explain::without_purpose(&self.library.current()?.content).into());
        }
        let (mut view, grant) = self.sought(id, action, asking)?;
        let published = Arc::clone(&view.published);
        let programme = record::programme(&published, &view.case)?;
        let class = Record::of_field(programme, None, &published.content).class;
        self.hide(&mut view, programme, asking)?;
        if let Some(person) = record::person(programme, &view.case).filter(|_| !asking.own) {
            self.keep_reading(&view, programme, person, &grant, &class)?;
        }
        Ok(view)
    }

    /// Keeps for a person that somebody opens what is theirs. Whoever has opened too many people's data is refused, and an alarm
    /// raised.
    pub(crate) fn keep_reading(
        &self,
        view: &CaseView,
        programme: &Programme,
        person: Pseudonym,
        grant: &Grant,
        class: &DataClassId,
    ) -> Result<(), Problem> {
        let (what, by) = (class.to_string(), noted::By::granted(grant, programme, &view.case.content));
        let (budget, grant) = (Budget::of(&view.published.content, grant), grant.clone());
        let kept = self.store.write(move |tx| {
            budget.hold(tx, &grant, person)?;
            Ok::<_, Problem>(tx.keep_reading(person, &grant, &what)?)
        });
        if let Err(problem) = kept.map_err(Problem::from) {
            if matches!(problem, Problem::Refused(_)) {
                self.raise_alarm(by, programme)?;
            }
            return Err(problem);
        }
        Ok(())
    }

    /// Asks the policies for the first reader that may: those that the case was collected under, and those in force. A no of
    /// either is the answer for a case that is not there.
    pub(crate) fn permit(
        &self,
        view: &CaseView,
        programme: &Programme,
        class: &DataClassId,
        action: Action,
        asking: &Asking,
    ) -> Result<Grant, Problem> {
        let current = self.library.current()?;
        let changed = !Arc::ptr_eq(&current, &view.published);
        let granted = |reader: &Reader| {
            let name = match &reader.agency {
                Some(agency) => format!("{agency}.{}", asking.name),
                None => asking.name.clone(),
            };
            let question = question(view, programme, class.clone(), action, asking, reader)?;
            if changed && !current.access.verdict(&question).allowed {
                return None;
            }
            view.published.access.grant(&question, &name, Some(view.id), asking.now)
        };
        let owns = |it: &&Reader| it.agency.as_ref() == Some(&programme.owner);
        let (first, rest): (Vec<&Reader>, Vec<&Reader>) = asking.readers.iter().partition(owns);
        first.into_iter().chain(rest).find_map(granted).ok_or_else(|| no_such_case(view.id))
    }

    /// Whether somebody may do that with a case as a whole; without what is in it.
    pub(crate) fn permit_case(&self, id: CaseId, action: Action, asking: &Asking) -> Result<Grant, Problem> {
        self.sought(id, action, asking).map(|it| it.1)
    }

    /// A case as a whole, and the grant to do that with it.
    pub(crate) fn sought(
        &self,
        id: CaseId,
        action: Action,
        asking: &Asking,
    ) -> Result<(CaseView, Grant), Problem> {
        self.sought_of(id, None, action, asking)
    }

    /// A case, and the grant to do that with one kind of its data, else with the case as a whole. In place of one that is not there another one is read, put to the
    /// policies and forgotten: how long a no takes must not tell which of the two it is either.
    pub(crate) fn sought_of(
        &self,
        id: CaseId,
        class: Option<&DataClassId>,
        action: Action,
        asking: &Asking,
    ) -> Result<(CaseView, Grant), Problem> {
        let there = self.store.read(|reader| reader.case_up_to(id))?.ok_or_else(|| no_such_case(id))?;
        let view = self.case(there)?;
        let programme = record::programme(&view.published, &view.case)?;
        let class = class.cloned();
        let class = class.unwrap_or_else(|| Record::of_field(programme, None, &view.published.content).class);
        if there == id {
            let grant = self.permit(&view, programme, &class, action, asking)?;
            return Ok((view, grant));
        }
        for reader in &asking.readers {
            // Each is asked, as each is asked before a no.
            let alone = Asking { readers: vec![reader.clone()], ..asking.clone() };
            if let Err(Problem::Fault(fault)) = self.permit(&view, programme, &class, action, &alone) {
                return Err(fault.into());
            }
        }
        Err(no_such_case(id))
    }

    /// Takes out of a case the facts of kinds that this reader may not read.
    fn hide(&self, view: &mut CaseView, programme: &Programme, asking: &Asking) -> Result<(), Fault> {
        let mut hidden: Vec<FieldId> = Vec::new();
        for form in programme.fields.values() {
            let Some(class) = &form.class else { continue };
            match self.permit(view, programme, class, Action::Read, asking) {
                Ok(_) => {}
                Err(Problem::Fault(fault)) => return Err(fault),
                Err(_) => hidden.push(form.id.clone()),
            }
        }
        for field in &hidden {
            view.case.facts.remove(field);
            for entry in &mut view.history {
                match &mut entry.event {
                    Event::Opened(it) => drop(it.step.facts.remove(field)),
                    Event::StepTaken(it) => drop(it.facts.remove(field)),
                    _ => {}
                }
            }
        }
        Ok(())
    }
}

/// Whether somebody may look for the cases of a programme.
pub(crate) fn may_look(published: &Published, programme: &Programme, reader: &Reader) -> bool {
    looks(published, programme, reader, Record::of_field(programme, None, &published.content))
}

/// Whether somebody who acts for an agency may look for the cases of a programme that wait for that agency.
pub(crate) fn may_search(published: &Published, programme: &Programme, reader: &Reader) -> bool {
    let mut record = Record::of_field(programme, None, &published.content);
    // A case waits for an agency that does not answer for it once the person was handed on; to itself nobody hands anybody on.
    record.handed_to.extend(reader.agency.clone().filter(|it| *it != programme.owner));
    looks(published, programme, reader, record)
}

fn looks(published: &Published, programme: &Programme, reader: &Reader, record: Record) -> bool {
    let (purpose, circumstances) = (programme.purpose.clone(), Circumstances::default());
    let question =
        Question { reader: reader.clone(), action: Action::Search, record, purpose, circumstances };
    published.access.verdict(&question).allowed
}

fn question(
    view: &CaseView,
    programme: &Programme,
    class: DataClassId,
    action: Action,
    asking: &Asking,
    reader: &Reader,
) -> Option<Question> {
    let content = &view.published.content;
    let mut record = Record::of_programme(class, programme, content);
    record.own = asking.own;
    record.handed_to = view.case.referrals.iter().map(|it| it.agency.clone()).collect();
    if programme.withheld.is_some() {
        let withheld = content.agencies.keys().filter(|it| withheld_from(programme, &view.case, it));
        record.accused = withheld.cloned().collect();
    }
    let purpose = match &asking.purpose {
        For::Programme => programme.purpose.clone(),
        For::Stated(purpose) => purpose.clone(),
        For::Unsaid => return None,
    };
    let circumstances = Circumstances { emergency: asking.emergency, ..Circumstances::default() };
    Some(Question { reader: reader.clone(), action, record, purpose, circumstances })
}

/// Whether content changes who may see what: its policies and roles, what purposes and agencies are to them, or whom a programme
/// that there was lets act and what it closes itself to.
pub(crate) fn differs(before: &Published, after: &Published) -> bool {
    let policies = |it: &Published| -> Vec<(String, Vec<u8>)> {
        let files = it.bundle.files().filter(|(name, _)| name.starts_with("access/"));
        files.map(|(name, bytes)| (name.to_owned(), bytes.to_vec())).collect()
    };
    let (old, new) = (&before.content, &after.content);
    let purposes = old
        .purposes
        .values()
        .any(|it| new.purposes.get(&it.id).is_some_and(|other| other.enforcement != it.enforcement));
    let agencies = old.agencies.values().any(|it| {
        new.agencies
            .get(&it.id)
            .is_some_and(|other| (&other.sector, other.partner) != (&it.sector, it.partner))
    });
    let programmes = old.programmes.values().any(|it| {
        let Some(other) = new.programmes.get(&it.id) else { return false };
        let fields = it.fields.keys().filter(|field| other.fields.contains_key(*field)).map(Some);
        [None]
            .into_iter()
            .chain(fields)
            .any(|field| Record::of_field(it, field, old) != Record::of_field(other, field, new))
    });
    policies(before) != policies(after) || purposes || agencies || programmes
}

/// What is wrong with the policies of a country.
pub fn flaws(bundle: &Bundle, content: &Content) -> Vec<Diagnostic> {
    Access::compile(bundle, content).1
}

#[cfg(test)]
mod tests;
