//! From decided events to the ledger and the read tables, inside the caller's transaction.

use std::sync::Arc;

use rumbo_base::{AgencyId, CaseId, ContentVersion, Instant, PlaceId, Position, Pseudonym};
use rumbo_case::{Act, Actor, Case, Command, Event, Happened, Law, Surroundings, decide};
use rumbo_content::{Programme, RoleKind};
use rumbo_store::{
    BreachRow, CaseRow, Draft, Envelope, Participant, Reader, Receipt, Recorded, StoredEvent, Transaction,
};

use crate::facts::{self, FactRow, Subject, Told};
use crate::library::{Library, Published};
use crate::problem::{Fault, Problem};

/// A case with its history, as loaded for a decision.
#[derive(Debug, Clone)]
pub(crate) struct Loaded {
    pub(crate) id: CaseId,
    pub(crate) case: Case,
    pub(crate) history: Vec<Told>,
}

/// Who records, when and under which key.
#[derive(Debug, Clone)]
pub(crate) struct By {
    pub(crate) key: String,
    pub(crate) now: Instant,
}

/// The stream of a case.
pub(crate) fn stream(case: CaseId) -> String {
    case.to_string()
}

/// Reads a case from its events.
pub(crate) fn load(reader: &Reader<'_>, id: CaseId) -> Result<Option<Loaded>, Fault> {
    load_before(reader, id, Position(u64::MAX))
}

/// Reads a case from its events before a position.
pub(crate) fn load_before(reader: &Reader<'_>, id: CaseId, end: Position) -> Result<Option<Loaded>, Fault> {
    let mut loaded = None;
    reader
        .history(&stream(id), |row| if row.position < end { take(&mut loaded, id, row) } else { Ok(()) })?;
    Ok(loaded)
}

/// Reads a case from events that have been read already.
pub(crate) fn from_events(id: CaseId, stored: &[StoredEvent]) -> Result<Option<Loaded>, Fault> {
    let mut loaded = None;
    stored.iter().try_for_each(|row| take(&mut loaded, id, row.recorded()))?;
    Ok(loaded)
}

/// Takes the next event of a case in.
fn take(loaded: &mut Option<Loaded>, id: CaseId, row: Recorded<'_>) -> Result<(), Fault> {
    let event = Event::read(row.kind, row.payload_version, row.payload)?;
    match (&mut *loaded, &event) {
        (None, Event::Opened(opened)) => {
            let content = ContentVersion::stored(row.content);
            let case = Case::begin(opened, row.happened_at, &content, row.place.as_ref());
            *loaded = Some(Loaded { id, case, history: Vec::with_capacity(4) });
        }
        (Some(loaded), event) => loaded.case.evolve(event, row.happened_at, row.place.as_ref()),
        (None, _) => return Err(Fault::Inconsistent(format!("{id} does not begin with `case.opened`"))),
    }
    if let Some(loaded) = loaded {
        loaded.history.push(Told { position: row.position, event, at: row.happened_at, place: row.place });
    }
    Ok(())
}

impl Library {
    /// The content that a case is pinned to.
    pub(crate) fn for_case(
        &self,
        tx: &Transaction<'_>,
        version: &ContentVersion,
    ) -> Result<Arc<Published>, Fault> {
        self.version(version, || Ok(tx.bundle(version)?.map(|stored| stored.bytes)))
    }
}

/// The programme of a case in its content.
pub(crate) fn programme<'a>(published: &'a Published, case: &Case) -> Result<&'a Programme, Fault> {
    let found = published.content.programmes.get(&case.programme);
    found.ok_or_else(|| {
        Fault::Inconsistent(format!("content `{}` has no programme `{}`", case.content, case.programme))
    })
}

/// Decides on a loaded case and records what happened. Nothing happened: nothing is recorded.
pub(crate) fn act(
    tx: &mut Transaction<'_>,
    published: &Published,
    loaded: &mut Loaded,
    surroundings: &Surroundings,
    command: &Command,
    by: &By,
) -> Result<Option<Receipt>, Problem> {
    let programme = programme(published, &loaded.case)?;
    let law = Law { content: &published.content, programme };
    let events = decide(Some(&loaded.case), surroundings, command, &law)?;
    if events.is_empty() {
        return Ok(None);
    }
    Ok(Some(keep(tx, published, programme, loaded, events, command, by)?))
}

/// An opening that is decided and not yet recorded.
pub(crate) struct Opening {
    command: Command,
    events: Vec<Happened>,
}

impl Opening {
    /// The same opening for the person it turns out to be, with what the ledger may say of their personal facts. Nothing
    /// is decided by who somebody is, so it can be decided before that is known.
    pub(crate) fn of(mut self, who: Pseudonym, commitments: Vec<String>) -> Self {
        if let Some((Event::Opened(opened), _)) = self.events.first_mut() {
            opened.participants.iter_mut().for_each(|party| party.who = who);
            opened.step.commitments = commitments;
        }
        self
    }
}

/// Opens a case and records it.
pub(crate) fn open(
    tx: &mut Transaction<'_>,
    published: &Published,
    surroundings: &Surroundings,
    command: Command,
    by: &By,
) -> Result<(Loaded, Receipt), Problem> {
    let opening = decide_opening(published, surroundings, command)?;
    record_opening(tx, published, opening, by)
}

/// Decides on an opening, without a look at the ledger.
pub(crate) fn decide_opening(
    published: &Published,
    surroundings: &Surroundings,
    command: Command,
) -> Result<Opening, Problem> {
    let programme = opened_programme(published, &command)?;
    let law = Law { content: &published.content, programme };
    let events = decide(None, surroundings, &command, &law)?;
    Ok(Opening { command, events })
}

/// Records an opening.
pub(crate) fn record_opening(
    tx: &mut Transaction<'_>,
    published: &Published,
    Opening { command, events }: Opening,
    by: &By,
) -> Result<(Loaded, Receipt), Problem> {
    let programme = opened_programme(published, &command)?;
    let Some((Event::Opened(opened), at)) = events.first() else {
        return Err(Fault::Inconsistent("an opening gave no case".to_owned()).into());
    };
    let case = Case::begin(opened, *at, &published.content.version, command.place.as_ref());
    let mut loaded = Loaded { id: tx.next_case_id(), case, history: Vec::with_capacity(events.len()) };
    let receipt = keep(tx, published, programme, &mut loaded, events, &command, by)?;
    Ok((loaded, receipt))
}

fn opened_programme<'a>(published: &'a Published, command: &Command) -> Result<&'a Programme, Problem> {
    let Act::Open { programme, .. } = &command.act else {
        return Err(Fault::Inconsistent("an opening was expected".to_owned()).into());
    };
    published.content.programmes.get(programme).ok_or_else(|| {
        let known: Vec<&str> = published.content.programmes.keys().map(|it| it.as_str()).collect();
        let mend = format!("the programmes are {}", known.join(", "));
        let place = format!("programme `{programme}`");
        rumbo_case::Mistake::new(place, "there is no such programme", mend).into()
    })
}

/// Appends events and brings every read table up to them, event by event, as a rebuild does.
fn keep(
    tx: &mut Transaction<'_>,
    published: &Published,
    programme: &Programme,
    loaded: &mut Loaded,
    events: Vec<Happened>,
    command: &Command,
    by: &By,
) -> Result<Receipt, Problem> {
    let expected = u32::try_from(loaded.history.len()).unwrap_or(u32::MAX);
    let drafts = events.iter().map(draft).collect::<Result<Vec<_>, serde_json::Error>>()?;
    let envelope = envelope(programme, published, loaded, command, by);
    let receipt = tx.append(&stream(loaded.id), expected, &envelope, &drafts)?;
    let mut position = receipt.first;
    for (event, at) in events {
        let told = Told { position, event, at, place: command.place.clone() };
        project(tx, published, programme, loaded, told)?;
        if let Some(told) = loaded.history.last() {
            outbox(tx, told)?;
        }
        position = Position(position.0 + 1);
    }
    Ok(receipt)
}

fn draft((event, at): &Happened) -> Result<Draft, serde_json::Error> {
    let (kind, payload_version) = (event.kind(), event.payload_version());
    Ok(Draft { kind, payload_version, happened_at: *at, payload: event.payload()? })
}

fn envelope(
    programme: &Programme,
    published: &Published,
    loaded: &Loaded,
    command: &Command,
    by: &By,
) -> Envelope {
    // A case that moves to new content does so in an event of the new version; all others name the pinned one.
    let content = match &command.act {
        Act::Move { to } => to.clone(),
        Act::Open { .. } => published.content.version.clone(),
        _ => loaded.case.content.clone(),
    };
    Envelope {
        actor: actor(&command.actor),
        agency: command.actor.agency.clone().unwrap_or_else(|| programme.owner.clone()),
        place: command.place.clone(),
        purpose: programme.purpose.clone(),
        content,
        command_key: by.key.clone(),
        now: by.now,
    }
}

fn actor(actor: &Actor) -> String {
    match (&actor.agency, &actor.role) {
        (Some(agency), _) => format!("{agency}.{}", actor.name),
        (None, Some(role)) => format!("{role}.{}", actor.name),
        (None, None) => actor.name.clone(),
    }
}

/// Takes one event into the case and every read table. Rebuilding calls this with the same arguments.
pub(crate) fn project(
    tx: &mut Transaction<'_>,
    published: &Published,
    programme: &Programme,
    loaded: &mut Loaded,
    told: Told,
) -> Result<(), Fault> {
    let opening = matches!(told.event, Event::Opened(_));
    let lodged = loaded.case.stay.is_some();
    let unanswered = if opening { Vec::new() } else { loaded.case.offered_to() };
    if !opening {
        loaded.case.evolve(&told.event, told.at, told.place.as_ref());
    }
    let person = person(programme, &loaded.case);
    let subject = Subject { case: loaded.id, person, programme, content: &published.content };
    put_case(tx, &subject, published, loaded, &told)?;
    if let Event::Opened(opened) = &told.event {
        let from = zone(published, programme, told.place.as_ref()).date_of(told.at);
        let parts = opened.participants.iter().map(|party| {
            let (pseudonym, role) = (party.who, party.role.clone());
            Participant { pseudonym, case: loaded.id, role, from, until: None }
        });
        tx.add_participants(&parts.collect::<Vec<_>>())?;
    }
    if matches!(told.event, Event::Opened(_) | Event::StepTaken(_)) {
        let now = loaded.case.stay.as_ref();
        if let Some(stay) = now {
            tx.put_stay(loaded.id, &stay.place, stay.since)?;
        } else if lodged {
            tx.end_stay(loaded.id)?;
        }
    }
    referrals(tx, loaded, &unanswered)?;
    breaches(tx, loaded.id, &told)?;
    loaded.history.push(told);
    let changes = facts::of_last(&subject, &loaded.history, &loaded.case.facts);
    let now = loaded.history.last().map_or(Position(0), |told| told.position);
    for (position, kind) in &changes.retract {
        tx.retract_fact(*position, kind, now)?;
    }
    let rows: Vec<_> = changes.add.iter().map(FactRow::stored).collect();
    tx.add_facts(now, &rows)?;
    Ok(())
}

/// Who the case is about: the first required person of the programme; the first required organisation where there is none.
pub(crate) fn person(programme: &Programme, case: &Case) -> Option<Pseudonym> {
    let role = main_role(programme)?;
    case.participant(&role.id).map(|party| party.who)
}

/// The role of whoever a case is about.
pub(crate) fn main_role(programme: &Programme) -> Option<&rumbo_content::RoleForm> {
    let required = |kind| programme.roles.values().find(move |role| role.required && role.kind == kind);
    required(RoleKind::Person).or_else(|| required(RoleKind::Organisation))
}

fn put_case(
    tx: &mut Transaction<'_>,
    subject: &Subject<'_>,
    published: &Published,
    loaded: &Loaded,
    told: &Told,
) -> Result<(), Fault> {
    let (case, programme) = (&loaded.case, subject.programme);
    let row = CaseRow {
        case: loaded.id,
        programme: programme.id.clone(),
        state: case.state.clone(),
        ended: case.ended.is_some(),
        adverse: case.ended.as_ref().is_some_and(|ended| ended.adverse),
        opened_on: zone(published, programme, case.place.as_ref()).date_of(case.opened_at),
        changed_at: told.at,
        place: case.place.clone(),
        content: case.content.clone(),
        sequence: case.sequence,
        last_position: told.position,
        due: case.next_due(),
    };
    let standing = facts::standing(subject, case);
    let standing = standing.as_ref().map(FactRow::stored);
    match told.event {
        Event::Opened(_) => tx.add_case(&row, standing.as_ref())?,
        _ => tx.change_case(&row, standing.as_ref())?,
    }
    Ok(())
}

/// Local time of the scene, else of the programme's owner.
fn zone<'a>(
    published: &'a Published,
    programme: &Programme,
    place: Option<&PlaceId>,
) -> &'a rumbo_base::Zone {
    let content = &published.content;
    let scene = place.and_then(|id| content.places.get(id)).map(|place| &place.zone);
    let owner = || content.agencies.get(&programme.owner).map(|agency| &agency.zone);
    scene.or_else(owner).unwrap_or(&content.country.zone)
}

/// Hand-overs that came to wait for an answer by the last event, and those that wait no more.
fn referrals(tx: &mut Transaction<'_>, loaded: &Loaded, before: &[AgencyId]) -> Result<(), Fault> {
    let now = loaded.case.offered_to();
    for agency in now.iter().filter(|it| !before.contains(it)) {
        tx.put_referral(agency, loaded.id)?;
    }
    for agency in before.iter().filter(|it| !now.contains(it)) {
        tx.end_referral(agency, loaded.id)?;
    }
    Ok(())
}

fn breaches(tx: &mut Transaction<'_>, case: CaseId, told: &Told) -> Result<(), Fault> {
    match &told.event {
        Event::BreachOpened(it) => {
            let (breach, owner) = (it.of.clone(), it.owner.clone());
            tx.put_breach(&BreachRow {
                case,
                breach,
                owner,
                opened_at: told.at,
                closed_at: None,
                withdrawn: false,
            })?;
        }
        Event::BreachWithdrawn(it) => {
            for row in
                tx.breaches_of(case)?.into_iter().filter(|row| row.breach == it.of && row.closed_at.is_none())
            {
                tx.put_breach(&BreachRow { closed_at: Some(told.at), withdrawn: true, ..row })?;
            }
        }
        _ => {}
    }
    Ok(())
}

/// What somebody is to be told: rows that a sender takes later. The body names keys and dates, never a person's data.
/// Only a live decision tells; a rebuild does not tell again.
fn outbox(tx: &mut Transaction<'_>, told: &Told) -> Result<(), Fault> {
    let mut tell =
        |to: &str, kind: &str, body: serde_json::Value| tx.send(told.position, to, kind, &body.to_string());
    match &told.event {
        Event::ReminderSent(it) => {
            let body = serde_json::json!({ "text": it.text, "clock": it.clock, "last_day": it.last_day });
            tell(it.to.as_str(), "reminder", body)?;
        }
        Event::ClockMissed(it) => {
            for to in &it.tell {
                tell(to, "clock-missed", serde_json::json!({ "clock": it.clock, "last_day": it.last_day }))?;
            }
        }
        Event::BreachOpened(it) => {
            for to in it.tell.iter().map(String::as_str).chain([it.owner.as_str()]) {
                tell(to, "breach", serde_json::json!({ "of": it.of }))?;
            }
        }
        Event::Moved(it) => {
            for to in &it.tell {
                tell(to.as_str(), "content-moved", serde_json::json!({ "to": it.to, "state": it.state }))?;
            }
        }
        _ => {}
    }
    Ok(())
}
