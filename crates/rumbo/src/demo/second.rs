//! What waits for a second person at the end of the year: a door opened in an emergency, and a delay of what somebody is told.

use rumbo_app::App;
use rumbo_app::access::Asking;
use rumbo_base::{CaseId, Emergency, Instant, ProgrammeId};

use super::cast::id;
use crate::cli::Failure;

/// Who opens a door, and why.
const OPENS: &str = "partner:shelters.ana";
const REASON: &str = "Persona inventada: quien la agrede la espera a la salida del albergue";
/// Who sets a delay; somebody else confirms it.
const DELAYS: &str = "protection-officer:pfpnna.ana";
/// Days that the delay lasts.
const DELAY_DAYS: i64 = 30;
/// The programme of those whom it is about.
const PROGRAMME: &str = "visitor-stay";

/// Opens a door and sets a delay, where content knows those who do.
pub(super) fn live(app: &App, now: Instant) -> Result<(), Failure> {
    let published = app.published()?;
    let who = |who: &str| Asking::of_written(who, &published.content, now).ok();
    let (Some(opens), Some(delays)) = (who(OPENS), who(DELAYS)) else { return Ok(()) };
    let Some(first) = app.someone_with_a_running_clock(now)? else { return Ok(()) };
    app.open_in_emergency(first, REASON, &opens.in_emergency(Emergency::Life))?;
    let programme = Some(id(ProgrammeId::parse(PROGRAMME))?);
    let all = app.cases(programme, None, None, None, 2)?;
    let other: Option<CaseId> = all.iter().map(|it| it.case).find(|it| *it != first);
    let why = app.second_looks(&delays)?.grounds.first().cloned();
    let (Some(other), Some(why)) = (other, why) else { return Ok(()) };
    let today = published.content.country.zone.date_of(now);
    let until = today.checked_add(jiff::Span::new().days(DELAY_DAYS)).unwrap_or(today);
    Ok(app.delay_readings(other, until, why, &delays)?)
}
