//! One question as somebody writes it, read and put to the policies. Nothing is granted by it.

use std::sync::Arc;

use rumbo_access::{Circumstances, Question, Reader, Record, Verdict};
use rumbo_base::{
    AccessRoleId, Action, AgencyId, DataClassId, Emergency, EnumId, FieldId, ProgrammeId, PurposeId,
};
use rumbo_case::Mistake;
use rumbo_content::{Content, nearest};

use crate::library::Published;

/// The list of kinds of data.
const CLASSES: &str = "data_class";

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

pub(super) fn reader(content: &Content, who: &str) -> Result<Reader, Mistake> {
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

pub(super) fn without_purpose(content: &Content) -> Mistake {
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
