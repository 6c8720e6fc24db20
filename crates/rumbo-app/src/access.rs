//! The policies asked: what is wrong with them, what they answer, and the grant without which nothing about a person is read.

use std::sync::Arc;

use jiff::SignedDuration;
use rumbo_access::Access;
use rumbo_base::{
    AccessRoleId, Action, AgencyId, CaseId, DataClassId, Emergency, EnumId, FieldId, Grant, Instant, ParameterId,
    ProgrammeId, Pseudonym, PurposeId,
};
use rumbo_case::{Event, Mistake, withheld_from};
use rumbo_content::{Bundle, Content, Diagnostic, Programme, nearest};
use rumbo_rules::{ParameterValue, Value};
use rumbo_store::Transaction;

pub use rumbo_access::{Change, Matrix, changes};
pub use rumbo_access::{Circumstances, Policy, Question, Reader, Record, Verdict};

use crate::App;
use crate::cases::no_such_case;
use crate::library::Published;
use crate::problem::{Fault, Problem};
use crate::record;
use crate::view::CaseView;

/// The list of kinds of data.
const CLASSES: &str = "data_class";

/// What somebody reads for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum For {
    /// What the programme of the case was made for.
    Programme,
    /// What they say.
    Stated(PurposeId),
    /// They did not say: nothing about a person is read then.
    Unsaid,
}

/// Who asks the node for something about a person, as what, what for and when.
#[derive(Debug, Clone)]
pub struct Asking {
    /// As what. Who acts for several agencies is let in as the first that may.
    pub readers: Vec<Reader>,
    /// Their name in the log of readings, behind their agency if they act for one.
    pub name: String,
    /// What for.
    pub purpose: For,
    /// Whether the case is their own.
    pub own: bool,
    /// For what a closed door is to be opened, if it is.
    pub emergency: Option<Emergency>,
    /// When.
    pub now: Instant,
}

impl Asking {
    /// A person about their own case, under the name of their role in it.
    pub fn of_person(name: &str, now: Instant) -> Self {
        let readers = vec![Reader { role: AccessRoleId::person(), agency: None }];
        let purpose = For::Stated(PurposeId::own_file());
        Self { readers, name: name.to_owned(), purpose, own: true, emergency: None, now }
    }

    /// Somebody who acts for agencies in a role, for what each programme was made for.
    pub fn for_agencies(role: &AccessRoleId, agencies: &[AgencyId], name: &str, now: Instant) -> Self {
        let reader = |agency: &AgencyId| Reader { role: role.clone(), agency: Some(agency.clone()) };
        let (readers, name) = (agencies.iter().map(reader).collect(), name.to_owned());
        Self { readers, name, purpose: For::Programme, own: false, emergency: None, now }
    }
}

impl App {
    /// A case as this reader may see it. That it was read is kept for the person, unless they read it themself. A case
    /// that is not there and one that is not for this reader answer alike.
    pub fn case_for(&self, id: CaseId, asking: &Asking) -> Result<CaseView, Problem> {
        let mut view = self.case(id)?;
        let published = Arc::clone(&view.published);
        let programme = record::programme(&published, &view.case)?;
        let class = Record::of_field(programme, None, &published.content).class;
        let grant = permit(&view, programme, &class, Action::Read, asking)?;
        hide(&mut view, programme, asking);
        if let Some(person) = record::person(programme, &view.case).filter(|_| !asking.own) {
            let what = class.to_string();
            let budget = Budget::of(&published.content, &grant);
            self.store.write(move |tx| {
                budget.hold(tx, &grant, person)?;
                Ok::<_, Problem>(tx.keep_reading(person, &grant, &what)?)
            })?;
        }
        Ok(view)
    }

    /// Whether somebody may read data that belong to no case: a published table, the ledger.
    pub fn may_read(&self, role: AccessRoleId, class: DataClassId, purpose: PurposeId) -> Result<bool, Fault> {
        let published = self.library.current()?;
        let record = Record::of_node(class, [purpose.clone()]);
        let (reader, circumstances) = (Reader { role, agency: None }, Circumstances::default());
        let question = Question { reader, action: Action::Read, record, purpose, circumstances };
        Ok(published.access.verdict(&question).allowed)
    }
}

/// Of how many people one reader may open the data in an hour and in a day, as content says for their role.
struct Budget {
    spans: Vec<(SignedDuration, u64)>,
}

impl Budget {
    fn of(content: &Content, grant: &Grant) -> Self {
        let role = content.access_roles.get(grant.role());
        let today = content.country.zone.date_of(grant.at());
        let most = |parameter: &Option<ParameterId>| {
            let value = content.parameter_at(parameter.as_ref()?, today)?;
            if let ParameterValue::Value(Value::Int(most)) = value.is { u64::try_from(most).ok() } else { None }
        };
        let hour = role.and_then(|it| most(&it.people_per_hour)).map(|it| (SignedDuration::from_hours(1), it));
        let day = role.and_then(|it| most(&it.people_per_day)).map(|it| (SignedDuration::from_hours(24), it));
        Self { spans: hour.into_iter().chain(day).collect() }
    }

    /// Refuses one person more than the reader may open. Who is already open stays open.
    fn hold(&self, tx: &Transaction<'_>, grant: &Grant, person: Pseudonym) -> Result<(), Problem> {
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

/// Whether somebody who acts for an agency may look for the cases of a programme that wait for that agency.
pub(crate) fn may_search(published: &Published, programme: &Programme, role: &AccessRoleId, agency: &AgencyId) -> bool {
    let mut record = Record::of_field(programme, None, &published.content);
    // A case waits for an agency that does not answer for it once the person was handed on.
    record.handed_to.insert(agency.clone());
    let reader = Reader { role: role.clone(), agency: Some(agency.clone()) };
    let (purpose, circumstances) = (programme.purpose.clone(), Circumstances::default());
    let question = Question { reader, action: Action::Search, record, purpose, circumstances };
    published.access.verdict(&question).allowed
}

/// Asks the policies for the first reader that may. A no is the answer for a case that is not there.
pub(crate) fn permit(
    view: &CaseView,
    programme: &Programme,
    class: &DataClassId,
    action: Action,
    asking: &Asking,
) -> Result<Grant, Problem> {
    if asking.purpose == For::Unsaid {
        return Err(without_purpose(&view.published.content).into());
    }
    let granted = |reader: &Reader| {
        let name = match &reader.agency {
            Some(agency) => format!("{agency}.{}", asking.name),
            None => asking.name.clone(),
        };
        let question = question(view, programme, class.clone(), action, asking, reader)?;
        view.published.access.grant(&question, &name, Some(view.id), asking.now)
    };
    asking.readers.iter().find_map(granted).ok_or_else(|| no_such_case(view.id))
}

fn question(
    view: &CaseView,
    programme: &Programme,
    class: DataClassId,
    action: Action,
    asking: &Asking,
    reader: &Reader,
) -> Option<Question> {
    let content = &view.published.content;
    let mut record = Record::of_programme(class, programme, content);
    record.own = asking.own;
    record.handed_to = view.case.referrals.iter().map(|it| it.agency.clone()).collect();
    if programme.withheld.is_some() {
        let withheld = content.agencies.keys().filter(|it| withheld_from(programme, &view.case, it));
        record.accused = withheld.cloned().collect();
    }
    let purpose = match &asking.purpose {
        For::Programme => programme.purpose.clone(),
        For::Stated(purpose) => purpose.clone(),
        For::Unsaid => return None,
    };
    let circumstances = Circumstances { emergency: asking.emergency, ..Circumstances::default() };
    Some(Question { reader: reader.clone(), action, record, purpose, circumstances })
}

/// Takes out of a case the facts of kinds that this reader may not read.
fn hide(view: &mut CaseView, programme: &Programme, asking: &Asking) {
    let hidden = |field: &FieldId| {
        let class = programme.fields.get(field).and_then(|it| it.class.clone());
        class.is_some_and(|it| permit(view, programme, &it, Action::Read, asking).is_err())
    };
    let hidden: Vec<FieldId> = programme.fields.keys().filter(|it| hidden(it)).cloned().collect();
    for field in &hidden {
        view.case.facts.remove(field);
        for entry in &mut view.history {
            match &mut entry.event {
                Event::Opened(it) => drop(it.step.facts.remove(field)),
                Event::StepTaken(it) => drop(it.facts.remove(field)),
                _ => {}
            }
        }
    }
}

/// What is wrong with the policies of a country.
pub fn flaws(bundle: &Bundle, content: &Content) -> Vec<Diagnostic> {
    Access::compile(bundle, content).1
}

/// A question as somebody writes it.
#[derive(Debug, Clone, Default)]
pub struct Written<'a> {
    /// A role, and after a colon the agency: `officer:inm`.
    pub who: &'a str,
    /// `read`, `disclose`, …
    pub action: &'a str,
    /// A programme, a programme and after a slash a kind of data or a field, or a kind of data alone.
    pub resource: &'a str,
    /// A purpose.
    pub purpose: Option<&'a str>,
    /// `life`, `health` or `child-safety`.
    pub emergency: Option<&'a str>,
    /// Whether the person agreed.
    pub consent: bool,
    /// Whether a written request was reviewed.
    pub reviewed: bool,
    /// Whether the data are the reader's own.
    pub own: bool,
    /// Whether the person was handed on to the reader's agency.
    pub handed: bool,
    /// Whether they are a child's.
    pub child: bool,
    /// Whether the person has asked for protection.
    pub claim: bool,
}

/// Reads a question and answers it. All that is wrong with it is told at once; without a purpose it is no question.
pub fn explain(
    published: &Published,
    written: &Written<'_>,
) -> Result<(Question, Arc<Verdict>), Vec<Mistake>> {
    let content = &published.content;
    let mut mistakes = Vec::new();
    let mut keep = |mistake| mistakes.push(mistake);
    let reader = reader(content, written.who).map_err(&mut keep);
    let action = written.action.parse::<Action>().map_err(|why| {
        keep(Mistake::new(format!("action `{}`", written.action), why.to_string(), "name one of them"));
    });
    let purpose = purpose(content, written.purpose).map_err(&mut keep);
    let emergency = written.emergency.map(str::parse::<Emergency>).transpose().map_err(|why| {
        keep(Mistake::new("emergency", why.to_string(), "name one of them, or leave it out"));
    });
    let record = resource(content, written.resource).map_err(&mut keep);
    let (Ok(reader), Ok(action), Ok(purpose), Ok(emergency), Ok(mut record)) =
        (reader, action, purpose, emergency, record)
    else {
        return Err(mistakes);
    };
    // What belongs to no programme was collected for what it is asked for.
    if record.programme.is_none() {
        record.purposes.insert(purpose.clone());
    }
    (record.own, record.child, record.claim) = (written.own, written.child, written.claim);
    record.handed_to.extend(reader.agency.clone().filter(|_| written.handed));
    let (consent, reviewed) = (written.consent, written.reviewed);
    let circumstances = Circumstances { consent, reviewed, emergency };
    let question = Question { reader, action, record, purpose, circumstances };
    let verdict = published.access.verdict(&question);
    Ok((question, verdict))
}

fn reader(content: &Content, who: &str) -> Result<Reader, Mistake> {
    let (role, agency) = who.split_once(':').map_or((who, None), |(role, agency)| (role, Some(agency)));
    let roles = content.access_roles.keys().map(AccessRoleId::as_str);
    let known = AccessRoleId::parse(role).ok().filter(|it| content.access_roles.contains_key(it));
    let role = known.ok_or_else(|| unknown("role", role, roles))?;
    let Some(agency) = agency else { return Ok(Reader { role, agency: None }) };
    let agencies = content.agencies.keys().map(AgencyId::as_str);
    let known = AgencyId::parse(agency).ok().filter(|it| content.agencies.contains_key(it));
    Ok(Reader { role, agency: Some(known.ok_or_else(|| unknown("agency", agency, agencies))?) })
}

fn purpose(content: &Content, named: Option<&str>) -> Result<PurposeId, Mistake> {
    let all = content.purposes.keys().map(PurposeId::as_str);
    let Some(named) = named.filter(|it| !it.is_empty()) else { return Err(without_purpose(content)) };
    let known = PurposeId::parse(named).ok().filter(|it| content.purposes.contains_key(it));
    known.ok_or_else(|| unknown("purpose", named, all))
}

fn without_purpose(content: &Content) -> Mistake {
    let all: Vec<&str> = content.purposes.keys().map(PurposeId::as_str).collect();
    let mend = format!("say what for: {}", all.join(", "));
    Mistake::new("purpose", "nothing about a person is read without one", mend)
}

fn resource(content: &Content, named: &str) -> Result<Record, Mistake> {
    let (first, part) = named.split_once('/').map_or((named, None), |(first, part)| (first, Some(part)));
    let programme = ProgrammeId::parse(first).ok().and_then(|it| content.programmes.get(&it));
    match (programme, part) {
        (Some(programme), None) => Ok(Record::of_field(programme, None, content)),
        (Some(programme), Some(part)) => {
            let field = FieldId::parse(part).ok().filter(|it| programme.fields.contains_key(it));
            match field {
                Some(field) => Ok(Record::of_field(programme, Some(&field), content)),
                None => Ok(Record::of_programme(class(content, part)?, programme, content)),
            }
        }
        (None, Some(_)) => {
            Err(unknown("programme", first, content.programmes.keys().map(ProgrammeId::as_str)))
        }
        (None, None) => Ok(Record::of_node(class(content, first)?, [])),
    }
}

fn class(content: &Content, named: &str) -> Result<DataClassId, Mistake> {
    let list = EnumId::parse(CLASSES).ok().and_then(|it| content.enums.get(&it));
    let known: Vec<&str> = list.into_iter().flatten().map(String::as_str).collect();
    let found = DataClassId::parse(named).ok().filter(|_| known.contains(&named));
    found.ok_or_else(|| unknown("kind of data", named, known))
}

fn unknown<'a>(kind: &str, named: &str, known: impl IntoIterator<Item = &'a str>) -> Mistake {
    let known: Vec<&str> = known.into_iter().collect();
    let close = nearest(named, known.iter().copied());
    let mend = close
        .map_or_else(|| format!("it is one of {}", known.join(", ")), |it| format!("did you mean `{it}`?"));
    Mistake::new(format!("{kind} `{named}`"), "there is none of that name", mend)
}

#[cfg(test)]
mod tests;
