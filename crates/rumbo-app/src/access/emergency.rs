//! Doors that somebody opens at once for life, health or a child: once, for a reason, to be looked at by a second person.
//! The policies say who may; an emergency never serves enforcement.

mod review;

use jiff::SignedDuration;
use rumbo_base::{Action, CaseId, Instant, Position, hex};
use rumbo_case::Mistake;
use rumbo_content::Content;
use rumbo_store::Transaction;
use serde::{Deserialize, Serialize};

use super::budget::count;
use super::noted::{self, By};
use super::{Asking, For, Record};
use crate::App;
use crate::cases::{no_such_case, sector_of};
use crate::problem::Problem;
use crate::record;
use crate::view::CaseView;
pub(crate) use review::standing;
use review::waiting;
pub use review::{EmergencyReviewed, Opened};

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

/// A closed case as it is shown once.
#[derive(Debug, Clone)]
pub struct ShownOnce {
    /// The case, without the facts that stay closed also now.
    pub view: CaseView,
    /// Where it is recorded that it was shown.
    pub position: Position,
    /// By when somebody else looks at that.
    pub due: Instant,
}

impl App {
    /// A case that is closed to this reader, shown once because somebody is in danger. The reason is kept with the person's
    /// data, the opening in the ledger; the person is told. Whoever has an opening that nobody looked at in time opens no other.
    pub fn open_in_emergency(&self, id: CaseId, reason: &str, asking: &Asking) -> Result<ShownOnce, Problem> {
        let current = self.library.current()?;
        let measures = &current.content.access_measures;
        let (Some(emergency), Some(purpose)) = (asking.emergency, &measures.emergency_purpose) else {
            let mend = "a country offers it by `emergency_purpose` in access/roles.toml";
            return Err(Mistake::new("emergency", "no door opens in an emergency here", mend).into());
        };
        let reason = explained(reason, "say in 10 to 500 characters who is in danger, and of what")?;
        let asking = asking.clone().purposed(For::Stated(purpose.clone()));
        let (mut view, grant) = self.sought(id, Action::Read, &asking)?;
        let published = std::sync::Arc::clone(&view.published);
        let programme = record::programme(&published, &view.case)?;
        let class = Record::of_field(programme, None, &published.content).class;
        let person = record::person(programme, &view.case).ok_or_else(|| no_such_case(id))?;
        self.hide(&mut view, programme, &asking)?;
        let hours = review_hours(&current.content, asking.now);
        let role = record::main_role(programme).map(|it| it.id.clone());
        let (sector, by) =
            (sector_of(&published, programme)?.clone(), By::granted(&grant, programme, &view.case.content));
        let position = self.store.write(move |tx| {
            not_held_up(tx, grant.reader(), hours, grant.at())?;
            let why = grant.grounds().first().map(ToString::to_string).unwrap_or_default();
            let holder = tx.person_of(person)?.ok_or_else(|| no_such_case(id))?;
            let kept = tx.keep(holder, &sector, Some(id), REASON, reason.as_bytes(), &why)?;
            tx.keep_reading(person, &grant, class.as_str())?;
            let event = EmergencyOpened { case: id, emergency: emergency.to_string(), reason: hex(&kept.0) };
            let receipt = noted::note(tx, by, "emergency.opened", &event)?;
            if let Some(role) = role {
                let body = serde_json::json!({ "case": id, "emergency": emergency.as_str() });
                tx.send(receipt.last, role.as_str(), "opened-in-emergency", &body.to_string())?;
            }
            Ok::<_, Problem>(receipt.last)
        })?;
        Ok(ShownOnce { view, position, due: after_hours(asking.now, hours) })
    }
}

/// A reason that somebody else will understand.
fn explained(reason: &str, mend: &'static str) -> Result<String, Problem> {
    let reason = reason.trim();
    if REASON_CHARACTERS.contains(&reason.chars().count()) {
        return Ok(reason.to_owned());
    }
    Err(Mistake::new("reason", "whoever looks at it later must understand it", mend).into())
}

/// Refuses another opening to whoever has one that was not looked at in time.
fn not_held_up(tx: &Transaction<'_>, actor: &str, hours: u64, now: Instant) -> Result<(), Problem> {
    let late =
        |row: &rumbo_store::StoredEvent| row.actor == actor && after_hours(row.happened_at, hours) < now;
    let Some((row, _)) = waiting(tx)?.into_iter().find(|it| late(&it.0)) else { return Ok(()) };
    let cause =
        format!("the door that was opened with event {} was not looked at within {hours} h", row.position.0);
    let mend = format!("have somebody else look at it: `rumbo access review {}`", row.position.0);
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
