//! Doors that lead to no one case: a table, the ledger, the opening of a case. Whoever is not let in is told why: there is
//! nothing to be guessed from it about anybody.

use rumbo_access::{Circumstances, Question, Reader, Record, Verdict};
use rumbo_base::{AccessRoleId, Action, AgencyId, Citation, CivilDate, DataClassId, Emergency, PurposeId};
use rumbo_case::Mistake;
use rumbo_content::Programme;

use super::Asking;
use super::delay::last_day;
use crate::App;
use crate::problem::{Fault, Problem};

/// What somebody may look at that another person did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SecondLooks {
    /// Doors that were opened in an emergency.
    pub emergencies: bool,
    /// Delays of what a person is told of who read their file.
    pub delays: bool,
    /// The provisions of the policies that let them set a delay.
    pub grounds: Vec<Citation>,
    /// The last day that a delay may have which is set now.
    pub last_day: Option<CivilDate>,
}

impl App {
    /// Whether somebody may read data that belong to no case: a published table, the ledger.
    pub fn may_read(&self, reader: Reader, class: DataClassId, purpose: PurposeId) -> Result<bool, Fault> {
        let published = self.library.current()?;
        Ok(published.access.verdict(&of_node(&reader, class, purpose)).allowed)
    }

    /// Goes on only if one of those who ask may read data that belong to no case.
    pub fn must_read(
        &self,
        asking: &Asking,
        class: &DataClassId,
        purpose: &PurposeId,
    ) -> Result<(), Problem> {
        self.must(Action::Read, asking, class, purpose)
    }

    /// Goes on only if one of those who ask may do that with data that belong to no case.
    pub(crate) fn must(
        &self,
        action: Action,
        asking: &Asking,
        class: &DataClassId,
        purpose: &PurposeId,
    ) -> Result<(), Problem> {
        let published = self.library.current()?;
        let ask = |reader: &Reader| {
            let question = of_node(reader, class.clone(), purpose.clone());
            published.access.verdict(&Question { action, ..question })
        };
        let_in(asking, &format!("{action} `{class}` for `{purpose}`"), ask)
    }

    /// What whoever asks may look at behind others: doors opened in an emergency, delays of what a person is told. Of each
    /// one the policies are asked again, with what it is about.
    pub fn second_looks(&self, asking: &Asking) -> Result<SecondLooks, Fault> {
        let published = self.library.current()?;
        let Some(purpose) = &published.content.access_measures.emergency_purpose else {
            return Ok(SecondLooks::default());
        };
        let look = |reader: &Reader, emergency: Option<Emergency>| {
            let circumstances = Circumstances { emergency, ..Circumstances::default() };
            let question = of_node(reader, DataClassId::readings(), purpose.clone());
            published.access.verdict(&Question { action: Action::Write, circumstances, ..question })
        };
        let asked = |emergency| asking.readers.iter().map(|it| look(it, emergency)).find(|it| it.allowed);
        let (emergencies, delays) = (asked(Some(Emergency::Life)).is_some(), asked(None));
        let grounds = delays.iter().flat_map(|it| &it.because).flat_map(|it| it.cite.clone()).collect();
        let last_day = Some(last_day(&published.content, asking.now).1);
        Ok(SecondLooks { emergencies, delays: delays.is_some(), grounds, last_day })
    }

    /// Whether closed cases are opened in an emergency here.
    pub fn opens_in_emergency(&self) -> Result<bool, Fault> {
        Ok(self.library.current()?.content.access_measures.emergency_purpose.is_some())
    }

    /// Whether somebody may open a case of a programme.
    pub fn may_open(&self, programme: &Programme, asking: &Asking) -> Result<bool, Fault> {
        match self.must_open(programme, asking) {
            Ok(()) => Ok(true),
            Err(Problem::Fault(fault)) => Err(fault),
            Err(_) => Ok(false),
        }
    }

    /// Goes on only if one of those who ask may open a case of a programme.
    pub fn must_open(&self, programme: &Programme, asking: &Asking) -> Result<(), Problem> {
        let published = self.library.current()?;
        let mut record = Record::of_field(programme, None, &published.content);
        record.own = asking.own;
        let tells = |agency: &AgencyId| {
            programme.steps.iter().any(|step| step.opens && step.by.iter().any(|it| it == agency.as_str()))
        };
        let_in(asking, &format!("record cases of `{}`", programme.id), |reader| {
            let mut record = record.clone();
            // A partner whom the programme lets tell of somebody has them in their hands as they do.
            if reader.role == AccessRoleId::partner() {
                record.handed_to.extend(reader.agency.clone().filter(tells));
            }
            published.access.verdict(&Question {
                reader: reader.clone(),
                action: Action::Write,
                record,
                purpose: programme.purpose.clone(),
                circumstances: Circumstances::default(),
            })
        })
    }
}

fn of_node(reader: &Reader, class: DataClassId, purpose: PurposeId) -> Question {
    let record = Record::of_node(class, [purpose.clone()]);
    let circumstances = Circumstances::default();
    Question { reader: reader.clone(), action: Action::Read, record, purpose, circumstances }
}

/// Goes on if any reader is let in; else says what kept the first out, with its provisions.
fn let_in(
    asking: &Asking,
    what: &str,
    ask: impl Fn(&Reader) -> std::sync::Arc<Verdict>,
) -> Result<(), Problem> {
    let verdicts: Vec<_> = asking.readers.iter().map(|reader| (reader, ask(reader))).collect();
    if verdicts.iter().any(|(_, verdict)| verdict.allowed) {
        return Ok(());
    }
    let mend = "ask as somebody whom a policy lets; `rumbo access explain` says which do";
    let Some((reader, verdict)) = verdicts.first() else {
        return Err(Mistake::new("access", "nobody asks", mend).into());
    };
    let who = match &reader.agency {
        Some(agency) => format!("{}:{agency}", reader.role),
        None => reader.role.to_string(),
    };
    let closed = verdict.because.iter().filter(|it| it.forbids).map(|it| {
        let cite: Vec<String> = it.cite.iter().map(ToString::to_string).collect();
        format!("`{}` ({}) forbids it", it.id, cite.join(", "))
    });
    let closed: Vec<String> = closed.collect();
    let why = if closed.is_empty() { "no policy permits it".to_owned() } else { closed.join("; ") };
    Err(Mistake::new(format!("`{who}`"), format!("they may not {what}: {why}"), mend).into())
}

#[cfg(test)]
mod tests;
