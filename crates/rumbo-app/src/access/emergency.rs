//! Doors that somebody opens at once for life, health or a child: once, for a reason, to be looked at by a second person.
//! The policies say who may; an emergency never serves enforcement.

use jiff::SignedDuration;
use rumbo_base::{Action, CaseId, DataClassId, Instant, Position, hex};
use rumbo_case::Mistake;
use rumbo_content::Content;
use rumbo_store::{Reader, Transaction};
use serde::{Deserialize, Serialize};

use super::budget::count;
use super::noted::{self, By};
use super::{Asking, For, Record};
use crate::App;
use crate::cases::{no_such_case, sector_of};
use crate::problem::{Fault, Problem};
use crate::record;
use crate::view::CaseView;

/// Under which kind the vault keeps the reason: it may name people.
const REASON: &str = "emergency-reason";
/// A reason has so many characters at least, and at most.
const REASON_CHARACTERS: std::ops::RangeInclusive<usize> = 10..=500;

/// `emergency.opened`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmergencyOpened {
    /// The case.
    pub case: CaseId,
    /// For what.
    pub emergency: String,
    /// The commitment to the reason, which the vault keeps.
    pub reason: String,
}

/// `emergency.reviewed`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmergencyReviewed {
    /// The position of the opening.
    pub of: u64,
    /// Whether it was right to open the door.
    pub justified: bool,
}

/// A door that was opened, and that nobody has looked at yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Its place in the ledger.
    pub position: Position,
    /// The case.
    pub case: CaseId,
    /// Who opened it.
    pub actor: String,
    /// When.
    pub at: Instant,
    /// For what.
    pub emergency: String,
    /// Why, in their words; nothing once it is erased.
    pub reason: Option<String>,
    /// When it should have been looked at.
    pub due: Instant,
}

impl App {
    /// A case that is closed to this reader, shown once because somebody is in danger. The reason is kept with the person's
    /// data, the opening in the ledger; the person is told. Whoever has an opening that nobody looked at in time opens no other.
    pub fn open_in_emergency(&self, id: CaseId, reason: &str, asking: &Asking) -> Result<CaseView, Problem> {
        let current = self.library.current()?;
        let measures = &current.content.access_measures;
        let (Some(emergency), Some(purpose)) = (asking.emergency, &measures.emergency_purpose) else {
            let mend = "a country offers it by `emergency_purpose` in access/roles.toml";
            return Err(Mistake::new("emergency", "no door opens in an emergency here", mend).into());
        };
        let reason = reason.trim().to_owned();
        if !REASON_CHARACTERS.contains(&reason.chars().count()) {
            let mend = "say in 10 to 500 characters who is in danger, and of what";
            return Err(Mistake::new("reason", "whoever looks at it later must understand it", mend).into());
        }
        let asking = asking.clone().purposed(For::Stated(purpose.clone()));
        let mut view = self.case(id)?;
        let published = std::sync::Arc::clone(&view.published);
        let programme = record::programme(&published, &view.case)?;
        let class = Record::of_field(programme, None, &published.content).class;
        let grant = self.permit(&view, programme, &class, Action::Read, &asking)?;
        let person = record::person(programme, &view.case).ok_or_else(|| no_such_case(id))?;
        self.hide(&mut view, programme, &asking)?;
        let hours = review_hours(&current.content, asking.now);
        let role = record::main_role(programme).map(|it| it.id.clone());
        let (sector, by) =
            (sector_of(&published, programme)?.clone(), By::granted(&grant, programme, &view.case.content));
        self.store.write(move |tx| {
            not_held_up(tx, grant.reader(), hours, grant.at())?;
            let why = grant.grounds().first().map(ToString::to_string).unwrap_or_default();
            let holder = tx.person_of(person)?.ok_or_else(|| no_such_case(id))?;
            let kept = tx.keep(holder, &sector, Some(id), REASON, reason.as_bytes(), &why, None)?;
            tx.keep_reading(person, &grant, class.as_str())?;
            let event = EmergencyOpened { case: id, emergency: emergency.to_string(), reason: hex(&kept.0) };
            let receipt = noted::note(tx, by, "emergency.opened", &event)?;
            if let Some(role) = role {
                let body = serde_json::json!({ "case": id, "emergency": emergency.as_str() });
                tx.send(receipt.last, role.as_str(), "opened-in-emergency", &body.to_string())?;
            }
            Ok::<_, Problem>(())
        })?;
        Ok(view)
    }

    /// The doors that were opened and wait to be looked at, oldest first: only those of cases whose readings this reader may see.
    pub fn opened_in_emergency(&self, asking: &Asking) -> Result<Vec<Opened>, Problem> {
        let current = self.library.current()?;
        let waiting = self.store.read(|reader| Ok(waiting(reader)))??;
        let mut all = Vec::new();
        for (row, told) in waiting {
            let view = self.case(told.case)?;
            let programme = record::programme(&view.published, &view.case)?;
            let may = self.permit(&view, programme, &DataClassId::readings(), Action::Read, asking);
            let (Ok(grant), Some(person)) = (may, record::person(programme, &view.case)) else { continue };
            let reason = self.store.write(move |tx| {
                let entries = tx.vault_read(person, &grant)?;
                let of_it =
                    |it: &rumbo_store::VaultEntry| it.kind == REASON && hex(&it.commitment.0) == told.reason;
                let kept = entries.into_iter().find(of_it);
                Ok::<_, Problem>((kept.and_then(|it| String::from_utf8(it.bytes).ok()), told))
            })?;
            let ((reason, told), at) = (reason, row.happened_at);
            let due = after_hours(at, review_hours(&current.content, at));
            let (position, actor, case) = (row.position, row.actor, told.case);
            all.push(Opened { position, case, actor, at, emergency: told.emergency, reason, due });
        }
        Ok(all)
    }

    /// Says whether it was right to open a door. Whoever opened it does not say so themself.
    pub fn review_emergency(&self, of: Position, justified: bool, asking: &Asking) -> Result<(), Problem> {
        let none = move || {
            let mend = "`rumbo access emergencies` lists those that wait";
            Problem::from(Mistake::new(
                format!("event {}", of.0),
                "no opened door waits there to be looked at",
                mend,
            ))
        };
        let waiting_now = self.store.read(|reader| Ok(waiting(reader)))??;
        let (row, told) = waiting_now.into_iter().find(|it| it.0.position == of).ok_or_else(none)?;
        let view = self.case(told.case)?;
        let programme = record::programme(&view.published, &view.case)?;
        let grant = self
            .permit(&view, programme, &DataClassId::readings(), Action::Write, asking)
            .map_err(|problem| if let Problem::Fault(fault) = problem { fault.into() } else { none() })?;
        if grant.reader() == row.actor {
            let mend = "ask another protection officer";
            return Err(Mistake::new(format!("event {}", of.0), "you opened this door yourself", mend).into());
        }
        let by = By::granted(&grant, programme, &view.case.content);
        self.store.write(move |tx| {
            if !waiting(tx)?.iter().any(|it| it.0.position == of) {
                return Err(none());
            }
            noted::note(tx, by, "emergency.reviewed", &EmergencyReviewed { of: of.0, justified })?;
            Ok(())
        })?;
        Ok(())
    }
}

/// The openings that nobody has looked at.
fn waiting(reader: &Reader<'_>) -> Result<Vec<(rumbo_store::StoredEvent, EmergencyOpened)>, Fault> {
    let reviewed = noted::of_kind::<EmergencyReviewed>(reader, "emergency.reviewed")?;
    let mut opened = noted::of_kind::<EmergencyOpened>(reader, "emergency.opened")?;
    opened.retain(|(row, _)| !reviewed.iter().any(|(_, it)| it.of == row.position.0));
    Ok(opened)
}

/// Refuses another opening to whoever has one that was not looked at in time.
fn not_held_up(tx: &Transaction<'_>, actor: &str, hours: u64, now: Instant) -> Result<(), Problem> {
    let late =
        |row: &rumbo_store::StoredEvent| row.actor == actor && after_hours(row.happened_at, hours) < now;
    let Some((row, _)) = waiting(tx)?.into_iter().find(|it| late(&it.0)) else { return Ok(()) };
    let cause =
        format!("the door that was opened with event {} was not looked at within {hours} h", row.position.0);
    let mend = format!("have a protection officer look at it: `rumbo access review {}`", row.position.0);
    Err(Mistake::new(format!("reader `{actor}`"), cause, mend).into())
}

/// Hours within which somebody looks at an opening; where content sets none, at once.
fn review_hours(content: &Content, at: Instant) -> u64 {
    let id = content.access_measures.emergency_review_hours.as_ref();
    id.and_then(|it| count(content, it, at)).map_or(0, |it| it.0)
}

fn after_hours(at: Instant, hours: u64) -> Instant {
    let hours = SignedDuration::from_hours(i64::try_from(hours).unwrap_or(0));
    at.saturating_add(hours).unwrap_or(at)
}
