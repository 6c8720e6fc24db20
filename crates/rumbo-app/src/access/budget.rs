//! How many people's data one reader may open: a measure that content declares for a role.

use jiff::SignedDuration;
use rumbo_base::{Grant, ParameterId, Pseudonym};
use rumbo_case::Mistake;
use rumbo_content::Content;
use rumbo_rules::{ParameterValue, Value};
use rumbo_store::Transaction;

use crate::problem::Problem;

/// Of how many people one reader may open the data in an hour and in a day, as content says for their role.
pub(super) struct Budget {
    spans: Vec<(SignedDuration, u64)>,
}

impl Budget {
    pub(super) fn of(content: &Content, grant: &Grant) -> Self {
        let role = content.access_roles.get(grant.role());
        let today = content.country.zone.date_of(grant.at());
        let most = |parameter: &Option<ParameterId>| {
            let value = content.parameter_at(parameter.as_ref()?, today)?;
            if let ParameterValue::Value(Value::Int(most)) = value.is {
                u64::try_from(most).ok()
            } else {
                None
            }
        };
        let hour =
            role.and_then(|it| most(&it.people_per_hour)).map(|it| (SignedDuration::from_hours(1), it));
        let day = role.and_then(|it| most(&it.people_per_day)).map(|it| (SignedDuration::from_hours(24), it));
        Self { spans: hour.into_iter().chain(day).collect() }
    }

    /// Refuses one person more than the reader may open. Who is already open stays open.
    pub(super) fn hold(&self, tx: &Transaction<'_>, grant: &Grant, person: Pseudonym) -> Result<(), Problem> {
        for (span, most) in &self.spans {
            let since = grant.at().saturating_sub(*span).unwrap_or(grant.at());
            if tx.people_read(grant.reader(), since, person)? >= *most {
                let cause = format!("has opened the data of {most} people in {} h", span.as_hours());
                let mend = "go on later; whoever has good reason for more asks the office that answers for data protection";
                return Err(Mistake::new(format!("reader `{}`", grant.reader()), cause, mend).into());
            }
        }
        Ok(())
    }
}
