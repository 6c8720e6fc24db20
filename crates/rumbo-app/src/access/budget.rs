//! How many people's data one reader may open: a measure that content declares for a role. Beyond it stand a refusal and an
//! alarm.

use jiff::SignedDuration;
use rumbo_base::{
    Citation, Grant, Ground, Instant, ParameterId, ProgrammeId, Pseudonym, Refusal, Remedy, TextKey,
};
use rumbo_content::{Content, Programme};
use rumbo_rules::{ParameterValue, Value};
use rumbo_store::Transaction;
use serde::{Deserialize, Serialize};

use super::noted::{self, By};
use crate::App;
use crate::problem::{Fault, Problem};

/// The words of the no.
const CODE: &str = "reading-budget";

const STOPPED: &str = "readings.stopped";
/// One reader raises no two alarms within so long.
const ALARM_EVERY: SignedDuration = SignedDuration::from_hours(1);

/// Of how many people one reader may open the data in an hour and in a day, as content says for their role.
pub(super) struct Budget {
    spans: Vec<Span>,
    remedy: Option<Remedy>,
}

struct Span {
    lasts: SignedDuration,
    most: u64,
    ground: Vec<Citation>,
}

impl Budget {
    pub(super) fn of(content: &Content, grant: &Grant) -> Self {
        let role = content.access_roles.get(grant.role());
        let span = |hours: i64, parameter: Option<&ParameterId>| {
            let (most, ground) = count(content, parameter?, grant.at())?;
            Some(Span { lasts: SignedDuration::from_hours(hours), most, ground })
        };
        let hour = role.and_then(|it| span(1, it.people_per_hour.as_ref()));
        let day = role.and_then(|it| span(24, it.people_per_day.as_ref()));
        let remedy = content.access_measures.over_budget.as_ref().and_then(|it| content.remedies.get(it));
        let basis = remedy.and_then(|it| Some((it.id.clone(), Ground::from_list(it.basis.clone())?)));
        let remedy = basis.map(|(id, basis)| Remedy { id, basis });
        Self { spans: hour.into_iter().chain(day).collect(), remedy }
    }

    /// Refuses one person more than the reader may open. Who is already open stays open.
    pub(super) fn hold(&self, tx: &Transaction<'_>, grant: &Grant, person: Pseudonym) -> Result<(), Problem> {
        for span in &self.spans {
            let since = grant.at().saturating_sub(span.lasts).unwrap_or(grant.at());
            if tx.people_read(grant.reader(), since, person)? >= span.most {
                let lost = || Fault::Inconsistent("a limit of readings has no ground or remedy".to_owned());
                let ground = Ground::from_list(span.ground.clone()).ok_or_else(lost)?;
                let remedy = self.remedy.clone().ok_or_else(lost)?;
                let code = TextKey::parse(CODE).map_err(|_| lost())?;
                return Err(Problem::Refused(Box::new(Refusal::new(code, ground, remedy))));
            }
        }
        Ok(())
    }
}

/// `readings.stopped`: somebody wanted to open more people's data than content allows. Who, stands in the event's own columns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadingsStopped {
    /// The programme whose case they wanted.
    pub programme: ProgrammeId,
}

impl App {
    /// Raises the alarm about a reader who was stopped: an event, and a message to the agency. Once an hour is enough.
    pub(super) fn raise_alarm(&self, by: By, programme: &Programme) -> Result<(), Problem> {
        let stopped = ReadingsStopped { programme: programme.id.clone() };
        self.store.write(move |tx| {
            let since = by.now.saturating_sub(ALARM_EVERY).unwrap_or(by.now);
            let raised = noted::of_kind::<ReadingsStopped>(tx, STOPPED)?;
            if raised.iter().any(|(row, _)| row.actor == by.actor && row.happened_at > since) {
                return Ok::<_, Problem>(());
            }
            let agency = by.agency.clone();
            let receipt = noted::note(tx, by, STOPPED, &stopped)?;
            let body = serde_json::json!({ "event": receipt.last.0 }).to_string();
            Ok(tx.send(receipt.last, agency.as_str(), "readings-stopped", &body)?)
        })?;
        Ok(())
    }

    /// How often somebody was stopped who wanted to open more people's data than content allows.
    pub fn alarms_of_readings(&self) -> Result<u64, Fault> {
        let raised = self.store.read(|reader| Ok(noted::of_kind::<ReadingsStopped>(reader, STOPPED)))??;
        Ok(raised.len() as u64)
    }
}

/// A count that content sets.
pub(crate) fn limit(content: &Content, id: &ParameterId, at: Instant) -> Option<u64> {
    count(content, id, at).map(|it| it.0)
}

/// A count that content sets, with its provisions.
pub(super) fn count(content: &Content, id: &ParameterId, at: Instant) -> Option<(u64, Vec<Citation>)> {
    let value = content.parameter_at(id, content.country.zone.date_of(at))?;
    let ParameterValue::Value(Value::Int(count)) = value.is else { return None };
    Some((u64::try_from(count).ok()?, value.cite.clone()))
}
