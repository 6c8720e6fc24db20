//! How many people's data one reader may open: a measure that content declares for a role.

use jiff::SignedDuration;
use rumbo_base::{Citation, Grant, Ground, Instant, ParameterId, Pseudonym, Refusal, Remedy, TextKey};
use rumbo_content::Content;
use rumbo_rules::{ParameterValue, Value};
use rumbo_store::Transaction;

use crate::problem::{Fault, Problem};

/// The words of the no.
const CODE: &str = "reading-budget";

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
