//! What comes after a door was opened: the queue of those that wait, and somebody else's word on each, with its reason.

use rumbo_base::{Action, CaseId, DataClassId, Emergency, Instant, Position, hex};
use rumbo_case::Mistake;
use rumbo_content::Content;
use rumbo_store::{Reader, StoredEvent};
use serde::{Deserialize, Serialize};

use super::{EmergencyOpened, REASON, after_hours, explained, review_hours};
use crate::App;
use crate::access::Asking;
use crate::access::noted::{self, By};
use crate::cases::{no_such_case, sector_of};
use crate::problem::{Fault, Problem};
use crate::record;
use crate::view::CaseView;

/// Under which kind the vault keeps what the second person said: it may name people too.
const REVIEW: &str = "emergency-review";

/// `emergency.reviewed`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmergencyReviewed {
    /// The position of the opening.
    pub of: u64,
    /// Whether it was right to open the door.
    pub justified: bool,
    /// The commitment to why, which the vault keeps; earlier reviews gave no reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
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
    /// Whether whoever asks opened it themself: then somebody else looks at it.
    pub own: bool,
}

impl App {
    /// The doors that were opened and wait to be looked at, oldest first: only those that this reader may look at.
    pub fn opened_in_emergency(&self, asking: &Asking) -> Result<Vec<Opened>, Problem> {
        let current = self.library.current()?;
        let waiting = self.store.read(|reader| Ok(waiting(reader)))??;
        let mut all = Vec::new();
        for (row, told) in waiting {
            let view = self.case(told.case)?;
            let programme = record::programme(&view.published, &view.case)?;
            let may = self.permit(
                &view,
                programme,
                &DataClassId::readings(),
                Action::Read,
                &after(asking, &told.emergency),
            );
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
            let own = noted::same_person(&asking.name, &actor);
            all.push(Opened { position, case, actor, at, emergency: told.emergency, reason, due, own });
        }
        Ok(all)
    }

    /// Says whether it was right to open a door, and why. Whoever opened it does not say so themself.
    pub fn review_emergency(
        &self,
        of: Position,
        justified: bool,
        why: &str,
        asking: &Asking,
    ) -> Result<(), Problem> {
        let why = explained(why, "say in 10 to 500 characters what you found, and how")?;
        let waiting_now = self.store.read(|reader| Ok(waiting(reader)))??;
        let (row, told) = waiting_now.into_iter().find(|it| it.0.position == of).ok_or_else(|| none(of))?;
        let view = self.case(told.case)?;
        let (by, person, sector, ground) = self.reviewer(&view, &row, &told, asking)?;
        let case = told.case;
        self.store.write(move |tx| {
            if !waiting(tx)?.iter().any(|it| it.0.position == of) {
                return Err(none(of));
            }
            let holder = tx.person_of(person)?.ok_or_else(|| no_such_case(case))?;
            let kept = tx.keep(holder, &sector, Some(case), REVIEW, why.as_bytes(), &ground)?;
            let why = Some(hex(&kept.0));
            noted::note(tx, by, "emergency.reviewed", &EmergencyReviewed { of: of.0, justified, why })?;
            Ok(())
        })?;
        Ok(())
    }

    /// Who looks at an opening, if they may and did not open it; whom it is about, in which sector, and on which ground.
    fn reviewer(
        &self,
        view: &CaseView,
        row: &StoredEvent,
        told: &EmergencyOpened,
        asking: &Asking,
    ) -> Result<(By, rumbo_base::Pseudonym, rumbo_base::SectorId, String), Problem> {
        let programme = record::programme(&view.published, &view.case)?;
        let asking = after(asking, &told.emergency);
        let grant = self.permit(view, programme, &DataClassId::readings(), Action::Write, &asking).map_err(
            |problem| if let Problem::Fault(fault) = problem { fault.into() } else { none(row.position) },
        )?;
        if noted::same_person(grant.reader(), &row.actor) {
            let mend = "ask somebody else who may look at it";
            let place = format!("event {}", row.position.0);
            return Err(Mistake::new(place, "you opened this door yourself", mend).into());
        }
        let person = record::person(programme, &view.case).ok_or_else(|| none(row.position))?;
        let ground = grant.grounds().first().map(ToString::to_string).unwrap_or_default();
        let sector = sector_of(&view.published, programme)?.clone();
        Ok((By::granted(&grant, programme, &view.case.content), person, sector, ground))
    }
}

/// Whoever asks, about what was done in an emergency: policies may open its review to more than the log of readings.
fn after(asking: &Asking, emergency: &str) -> Asking {
    match emergency.parse::<Emergency>() {
        Ok(emergency) => asking.clone().in_emergency(emergency),
        Err(_) => asking.clone(),
    }
}

fn none(of: Position) -> Problem {
    let mend = "`rumbo access emergencies` lists those that wait";
    Mistake::new(format!("event {}", of.0), "no opened door waits there to be looked at", mend).into()
}

/// How the reviews of opened doors stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reviews {
    /// Openings that nobody has looked at yet.
    pub(crate) waiting: usize,
    /// Those of them whose time is over.
    pub(crate) late: usize,
    /// When one was looked at last.
    pub(crate) reviewed: Option<Instant>,
}

/// How the reviews of opened doors stand.
pub(crate) fn standing(reader: &Reader<'_>, content: &Content, now: Instant) -> Result<Reviews, Fault> {
    let waiting = waiting(reader)?;
    let due = |at: Instant| after_hours(at, review_hours(content, at));
    let late = waiting.iter().filter(|it| due(it.0.happened_at) < now).count();
    let reviewed = noted::of_kind::<EmergencyReviewed>(reader, "emergency.reviewed")?;
    let reviewed = reviewed.last().map(|it| it.0.happened_at);
    Ok(Reviews { waiting: waiting.len(), late, reviewed })
}

/// The openings that nobody has looked at.
pub(super) fn waiting(reader: &Reader<'_>) -> Result<Vec<(StoredEvent, EmergencyOpened)>, Fault> {
    let reviewed = noted::of_kind::<EmergencyReviewed>(reader, "emergency.reviewed")?;
    let mut opened = noted::of_kind::<EmergencyOpened>(reader, "emergency.opened")?;
    opened.retain(|(row, _)| !reviewed.iter().any(|(_, it)| it.of == row.position.0));
    Ok(opened)
}
