//! Obligations: the register as the ledger tells it, what is due on a day, and what is told of sessions and evidence.
//!
//! The register is read from its stream each time: it is small, so no read table can differ from it.

use rumbo_base::{AgencyId, CivilDate, Instant, ObligationId, Provenance};
use rumbo_case::Mistake;
use rumbo_case::obligation::{
    EvidenceGiven, ObligationCommand, ObligationEvent, Register, SessionHeld, Standing, decide, standing,
    standing_of_made,
};
use rumbo_content::{Content, Obligation, ObligationExample, ObligationKind, word_of};
use rumbo_store::{Draft, Envelope, Reader, Receipt, Transaction};
use serde::Serialize;

use crate::App;
use crate::cases::body_hash;
use crate::examples::Tried;
use crate::library::Published;
use crate::problem::{Fault, Problem};

/// The stream of what happened to obligations.
pub const STREAM: &str = "obligations";

/// Somebody tells of a session, a promise or evidence, or judges a lapse.
#[derive(Debug, Clone)]
pub struct Telling {
    /// What.
    pub what: ObligationCommand,
    /// Who.
    pub actor: String,
    /// The request's own key.
    pub key: String,
    /// Now.
    pub now: Instant,
}

/// An obligation as it stands on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ObligationLine {
    /// Its id; words of content under `obligation-<id>`.
    pub id: ObligationId,
    /// `commitment`, `sessions`, `report`, `plan`, `instrument`.
    pub kind: &'static str,
    /// What was promised, if it was recorded here and is no content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Who answers for it.
    pub owner: AgencyId,
    /// How it stands.
    pub standing: &'static str,
    /// The next day by which something must be done, or the one that passed.
    pub due: Option<CivilDate>,
    /// Sessions held in the year that counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held: Option<usize>,
    /// Sessions that the year asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<usize>,
    /// Days on which something fell due and was not done: breaches.
    pub lapsed: Vec<CivilDate>,
    /// What is said to have lapsed by a provision that nobody has read: an officer decides.
    pub proposed: Vec<Proposed>,
    /// What content names as evidence; `none` if nothing.
    pub evidence: String,
    /// What was told since.
    pub given: Vec<Given>,
    /// Agencies that sit in a body beside its owner.
    pub members: Vec<AgencyId>,
    /// With which countries.
    pub parties: Vec<String>,
    /// First and last day on which it holds.
    pub from: Option<CivilDate>,
    /// See `from`.
    pub until: Option<CivilDate>,
    /// The provision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cite: Option<String>,
    /// How sure content is of it; what was recorded here needs none.
    pub status: Option<Provenance>,
}

impl ObligationLine {
    /// Whether content rests it on something that nobody has read in the official text.
    pub fn unverified(&self) -> bool {
        self.status.is_some_and(|it| it != Provenance::VerifiedText)
    }
    /// Whether something of it is late or falls due.
    pub fn waits(&self) -> bool {
        self.due.is_some() && !matches!(self.standing, "met" | "evidenced" | "ended")
    }
}

/// A lapse that waits for an officer's decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Proposed {
    /// Which time: `2026-2`, `due`, `end`.
    pub occasion: String,
    /// The last day, which passed.
    pub last_day: CivilDate,
}

/// Evidence that was told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Given {
    /// The day.
    pub on: CivilDate,
    /// What shows it.
    pub note: String,
    /// Whether it is thereby done.
    pub meets: bool,
}

/// Every obligation as it stands on a day: first what content knows, then what was promised since.
pub fn obligations(content: &Content, register: &Register, on: CivilDate) -> Vec<ObligationLine> {
    let all = content.obligations.all.iter().map(|it| of_content(content, register, it, on));
    let made = register.made.values().map(|it| {
        let standing = standing_of_made(register, it, on);
        let mut line = line(register, &it.id, &it.owner, standing, ("commitment", None));
        line.text = Some(it.text.clone());
        line.from = Some(it.on);
        line
    });
    all.chain(made).collect()
}

fn of_content(content: &Content, register: &Register, it: &Obligation, on: CivilDate) -> ObligationLine {
    let kind = word_of(&ObligationKind::ALL, &it.kind);
    let standing = standing(content, register, it, on);
    let mut line = line(register, &it.id, &it.owner, standing, (kind, Some(it.status)));
    line.evidence = it.evidence.as_ref().map_or_else(|| "none".to_owned(), ToString::to_string);
    line.members.clone_from(&it.members);
    line.parties.clone_from(&it.parties);
    (line.from, line.until) = (it.from, it.until);
    line.cite = Some(it.cite.to_string());
    line
}

fn line(
    register: &Register,
    id: &ObligationId,
    owner: &AgencyId,
    standing: Standing,
    (kind, status): (&'static str, Option<Provenance>),
) -> ObligationLine {
    let given = register.evidence.get(id).into_iter().flatten();
    let given = given.map(|EvidenceGiven { note, meets, on, .. }| Given {
        on: *on,
        note: note.clone(),
        meets: *meets,
    });
    let lapsed = register.lapsed.iter().filter(|((of, _), _)| of == id).map(|(_, day)| *day);
    let proposed = register.proposed.iter().filter(|((of, _), _)| of == id);
    let proposed =
        proposed.map(|((_, occasion), day)| Proposed { occasion: occasion.clone(), last_day: *day });
    ObligationLine {
        id: id.clone(),
        kind,
        text: None,
        owner: owner.clone(),
        standing: standing.word,
        due: standing.due,
        held: standing.held,
        required: standing.required,
        lapsed: lapsed.collect(),
        proposed: proposed.collect(),
        evidence: "none".to_owned(),
        given: given.collect(),
        members: Vec::new(),
        parties: Vec::new(),
        from: None,
        until: None,
        cite: None,
        status,
    }
}

impl App {
    /// What was recorded of obligations.
    pub fn obligation_register(&self) -> Result<Register, Fault> {
        self.store.read(|reader| Ok(recorded(reader)))?
    }

    /// Every obligation as it stands on a day.
    pub fn obligations(&self, on: CivilDate) -> Result<Vec<ObligationLine>, Problem> {
        let published = self.library.current()?;
        Ok(obligations(&published.content, &self.obligation_register()?, on))
    }

    /// Records what somebody tells; `None` if it was known already. The same request again gives the same receipt.
    pub fn tell_obligation(&self, telling: Telling) -> Result<Option<Receipt>, Problem> {
        let published = self.library.current()?;
        Ok(self
            .store
            .write(move |tx| tell(tx, &published, &telling, telling.now).map(|(receipt, _)| receipt))?)
    }

    /// Recalls what falls due, and lets lapse what was not done, or proposes it. The first look begins the watch.
    pub(crate) fn tick_obligations(&self, until: Instant, now: Instant) -> Result<u64, Problem> {
        let published = self.library.current()?;
        if published.content.obligations.all.is_empty() {
            return Ok(0);
        }
        let today = published.content.country.zone.date_of(until);
        let register = self.obligation_register()?;
        // Most looks find nothing: those leave the writer alone.
        if decided(&published.content, &register, &ObligationCommand::Tick, today)?.is_empty() {
            return Ok(0);
        }
        let key = format!("tick:{STREAM}:{today}:{}", register.events);
        let telling = Telling { what: ObligationCommand::Tick, actor: "clock".to_owned(), key, now: until };
        let told = self.store.write(move |tx| tell(tx, &published, &telling, now))?;
        Ok(told.1)
    }
}

fn decided(
    content: &Content,
    register: &Register,
    command: &ObligationCommand,
    today: CivilDate,
) -> Result<Vec<ObligationEvent>, Problem> {
    Ok(decide(content, register, command, today)?)
}

/// The register from its events.
fn recorded(reader: &Reader<'_>) -> Result<Register, Fault> {
    let mut register = Register::default();
    reader.history(STREAM, |row| {
        register.evolve(&ObligationEvent::read(row.kind, row.payload_version, row.payload)?);
        Ok::<_, Fault>(())
    })?;
    Ok(register)
}

fn tell(
    tx: &mut Transaction<'_>,
    published: &Published,
    telling: &Telling,
    recorded_at: Instant,
) -> Result<(Option<Receipt>, u64), Problem> {
    let content = &published.content;
    let Some(purpose) = content.obligations.purpose.clone() else {
        let mend = "publish content with obligations/register.toml";
        return Err(Mistake::new("obligations", "this country keeps no register of them", mend).into());
    };
    let body = body_hash(&("obligations", &telling.what));
    if let Some(seen) = tx.seen(&telling.key, &body)? {
        return Ok((Some(seen), 0));
    }
    let mut register = recorded(tx)?;
    let today = content.country.zone.date_of(telling.now);
    let events = decided(content, &register, &telling.what, today)?;
    let mut receipt: Option<Receipt> = None;
    for event in &events {
        let envelope = Envelope {
            actor: telling.actor.clone(),
            agency: answers_for(content, &register, event)?,
            place: None,
            purpose: purpose.clone(),
            content: content.version.clone(),
            command_key: telling.key.clone(),
            now: recorded_at,
        };
        let (kind, payload_version, payload) = (event.kind(), event.payload_version(), event.payload()?);
        let draft = Draft { kind, payload_version, happened_at: telling.now, payload };
        let one = tx.append(STREAM, register.events, &envelope, &[draft])?;
        outbox(tx, &one, event)?;
        register.evolve(event);
        receipt = Some(receipt.map_or_else(|| one.clone(), |first| first.through(one.clone())));
    }
    if let Some(receipt) = &receipt {
        tx.remember(&telling.key, &body, receipt)?;
    }
    Ok((receipt, events.len().try_into().unwrap_or(u64::MAX)))
}

/// Who answers for what an event speaks of.
fn answers_for(content: &Content, register: &Register, event: &ObligationEvent) -> Result<AgencyId, Fault> {
    let of = |id: &ObligationId| {
        let made = || register.made.get(id).map(|it| it.owner.clone());
        content.obligations.get(id).map(|it| it.owner.clone()).or_else(made)
    };
    let found = match event {
        ObligationEvent::WatchBegan(_) => content.obligations.all.first().map(|it| it.owner.clone()),
        ObligationEvent::SessionHeld(SessionHeld { body, .. }) => of(body),
        ObligationEvent::EvidenceGiven(it) => of(&it.obligation),
        ObligationEvent::CommitmentMade(it) => Some(it.owner.clone()),
        ObligationEvent::ObligationRecalled(it) => Some(it.owner.clone()),
        ObligationEvent::ObligationLapsed(it) => Some(it.owner.clone()),
        ObligationEvent::LapseProposed(it) => Some(it.owner.clone()),
        ObligationEvent::LapseJudged(it) => of(&it.obligation),
        ObligationEvent::LapseWithdrawn(it) => of(&it.obligation),
    };
    found.ok_or_else(|| {
        Fault::Inconsistent(format!("`{}` speaks of an obligation without owner", event.kind()))
    })
}

/// The owner is told of what falls due and of what lapsed: rows that a sender takes later.
fn outbox(tx: &mut Transaction<'_>, receipt: &Receipt, event: &ObligationEvent) -> Result<(), Problem> {
    let (to, kind, of, occasion, last_day) = match event {
        ObligationEvent::ObligationRecalled(it) => {
            (&it.owner, "reminder", &it.obligation, &it.occasion, it.last_day)
        }
        ObligationEvent::LapseProposed(it) => {
            (&it.owner, "lapse-proposed", &it.obligation, &it.occasion, it.last_day)
        }
        ObligationEvent::ObligationLapsed(it) => {
            (&it.owner, "breach", &it.obligation, &it.occasion, it.last_day)
        }
        _ => return Ok(()),
    };
    let body = serde_json::json!({ "obligation": of, "occasion": occasion, "last_day": last_day });
    Ok(tx.send(receipt.first, to.as_str(), kind, &body.to_string())?)
}

/// Tries the examples of the register: how an obligation stands on a day, after which sessions.
pub fn try_all(content: &Content) -> Vec<Tried> {
    let all = &content.obligations;
    all.examples.iter().filter_map(|it| Some(try_one(content, all.get(&it.obligation)?, it))).collect()
}

fn try_one(content: &Content, obligation: &Obligation, example: &ObligationExample) -> Tried {
    let mut register = Register { since: example.since, ..Register::default() };
    register.sessions.insert(obligation.id.clone(), example.sessions.clone());
    let found = standing(content, &register, obligation, example.on);
    let mut failures = Vec::new();
    if found.word != example.standing {
        failures.push(format!("it stands `{}`, expected `{}`", found.word, example.standing));
    }
    for (what, found, wanted) in
        [("held", found.held, example.held), ("required", found.required, example.required)]
    {
        if wanted.is_some() && found != wanted {
            let [found, wanted] = [found, wanted].map(|it| it.map_or("none".to_owned(), |it| it.to_string()));
            failures.push(format!("sessions {what}: {found}, expected {wanted}"));
        }
    }
    Tried {
        rule: obligation.id.to_string(),
        path: "obligations/examples.csv".to_owned(),
        line: example.line,
        name: format!("on {}", example.on),
        failures,
        trace: Vec::new(),
    }
}
