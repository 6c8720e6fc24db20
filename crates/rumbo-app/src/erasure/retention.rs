//! Facts whose time is over, erased by the clock: once a day, term by term as content sets it. A hold keeps them. A term that
//! nobody has checked erases nothing: it waits for an officer.

use std::sync::Arc;

use rumbo_base::{Citation, CivilDate, FieldId, Instant, ParameterId, add_span_to_date};
use rumbo_content::Programme;
use rumbo_rules::ParameterValue;
use rumbo_store::{CaseFilter, CaseRow, Transaction};
use serde::Serialize;

use super::{By, FactsErased, note};
use crate::App;
use crate::library::{Library, Published};
use crate::problem::{Fault, Problem};
use crate::record;
use crate::view::CaseView;

/// Cases that are looked at in one transaction: other commands go between.
const CASES_PER_CHUNK: u32 = 500;
/// Who erases when nobody asks.
const CLOCK: &str = "clock";

/// What was done about facts whose time is over.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Swept {
    /// Cases of which something was erased.
    pub cases: u64,
    /// Facts erased.
    pub facts: u64,
    /// Papers erased.
    pub papers: u64,
    /// Cases that wait for an officer: their term is over, and nobody has checked it.
    pub waiting: u64,
}

/// A term of a case that is over.
struct Over {
    field: FieldId,
    cite: Citation,
    decides: bool,
}

impl App {
    /// Erases the facts and papers whose time is over. It looks once a day of the country; in between it finds nothing.
    pub fn erase_what_is_over(&self, now: Instant) -> Result<Swept, Problem> {
        let published = self.library.current()?;
        let zone = published.content.country.zone.clone();
        let today = zone.date_of(now);
        let looked = self.store.write(|tx| Ok::<_, Problem>(tx.looked_through()?))?;
        let mut swept = Swept::default();
        if looked.is_some_and(|it| zone.date_of(it) >= today) {
            return Ok(swept);
        }
        let mut after = None;
        loop {
            let library = Arc::clone(&self.library);
            let (last, done) = self.store.write_bulk(move |tx| {
                let filter = CaseFilter { programme: None, state: None, ended: Some(true), after };
                let rows = tx.cases(&filter, CASES_PER_CHUNK)?;
                let mut done = Swept::default();
                for row in &rows {
                    done.add(of_case(tx, &library, row, (today, now))?);
                }
                Ok::<_, Problem>((rows.last().map(|it| it.case), done))
            })?;
            swept.add(done);
            match last {
                Some(_) => after = last,
                None => break,
            }
        }
        self.store.write(move |tx| Ok::<_, Problem>(tx.look_through(now)?))?;
        if swept.facts + swept.papers > 0 {
            self.store.empty_log()?;
        }
        Ok(swept)
    }
}

impl Swept {
    fn add(&mut self, other: Self) {
        self.cases += other.cases;
        self.facts += other.facts;
        self.papers += other.papers;
        self.waiting += other.waiting;
    }
}

/// Erases what of one ended case is over.
fn of_case(
    tx: &mut Transaction<'_>,
    library: &Library,
    row: &CaseRow,
    (today, now): (CivilDate, Instant),
) -> Result<Swept, Problem> {
    let none = Swept::default();
    let published = library.for_case(tx, &row.content)?;
    let Some(programme) = published.content.programmes.get(&row.programme) else { return Ok(none) };
    // No term can be over of a case that was opened too lately even for the shortest: then it need not be read.
    if over(&published, programme, row.opened_on, today)?.0.is_empty() {
        return Ok(none);
    }
    let Some(loaded) = record::load(tx, row.case)? else { return Ok(none) };
    let Some(of) = record::person(programme, &loaded.case) else { return Ok(none) };
    if !tx.keeps_of_case(of, row.case)? || tx.holds(of)?.iter().any(|it| it.until >= today) {
        return Ok(none);
    }
    let ended_on = published.content.country.zone.date_of(loaded.case.moved_at);
    let (terms, all) = over(&published, programme, ended_on, today)?;
    let decided: Vec<&Over> = terms.iter().filter(|it| it.decides).collect();
    let waiting = u64::from(decided.len() < terms.len());
    let Some(first) = decided.first() else { return Ok(Swept { waiting, ..none }) };
    let (mut facts, mut papers) = (0, 0);
    for kind in kinds(&decided, all && waiting == 0) {
        let erased = tx.erase_of_case(of, row.case, kind)?;
        facts += erased.facts;
        papers += erased.papers;
    }
    if facts + papers == 0 {
        return Ok(Swept { waiting, ..none });
    }
    let event = FactsErased { case: row.case, why: first.cite.clone(), granted: false, facts, papers };
    let key = format!("retention:{}:{today}", row.case);
    note(tx, &published, &loaded, By { actor: CLOCK.to_owned(), key, now }, "facts.erased", &event)?;
    Ok(Swept { cases: 1, facts, papers, waiting })
}

/// The last day on which a fact of a case may be kept: of a field, by its own term, of what the case has asked beside its fields, by the
/// longest of them. Nothing while the case is open, and where an officer must look before a term decides.
pub(crate) fn last_day(view: &CaseView, kind: &str) -> Result<Option<CivilDate>, Problem> {
    if view.case.ended.is_none() {
        return Ok(None);
    }
    let programme = record::programme(&view.published, &view.case)?;
    let ended_on = view.published.content.country.zone.date_of(view.case.moved_at);
    let personal: Vec<_> = programme.fields.values().filter(|form| form.personal).collect();
    let own: Vec<_> = personal.iter().filter(|form| form.id.as_str() == kind).collect();
    let fields = if own.is_empty() { personal.iter().collect() } else { own };
    let mut last = None;
    for form in fields {
        match until(&view.published, &form.keep, ended_on)? {
            Some((day, _, true)) => last = last.max(Some(day)),
            _ => return Ok(None),
        }
    }
    Ok(last)
}

/// The kinds of facts to erase: each field whose term is over; with all of them whatever the case has asked.
fn kinds<'a>(decided: &[&'a Over], all: bool) -> Vec<Option<&'a str>> {
    if all { vec![None] } else { decided.iter().map(|it| Some(it.field.as_str())).collect() }
}

/// The terms that are over of a case that ended on a day, and whether they are all that its programme sets.
fn over(
    published: &Published,
    programme: &Programme,
    ended_on: CivilDate,
    today: CivilDate,
) -> Result<(Vec<Over>, bool), Problem> {
    let (mut terms, mut all) = (Vec::new(), true);
    for form in programme.fields.values().filter(|form| form.personal) {
        match until(published, &form.keep, ended_on)? {
            Some((until, cite, decides)) if until < today => {
                terms.push(Over { field: form.id.clone(), cite, decides });
            }
            _ => all = false,
        }
    }
    Ok((terms, all))
}

/// The last day of a term, its provision, and whether it decides by itself.
fn until(
    published: &Published,
    keep: &ParameterId,
    ended_on: CivilDate,
) -> Result<Option<(CivilDate, Citation, bool)>, Problem> {
    let Some(value) = published.content.parameters.at(keep, ended_on) else { return Ok(None) };
    let (ParameterValue::Deadline(term), Some(cite)) = (&value.is, value.cite.first()) else {
        return Ok(None);
    };
    let until = add_span_to_date(ended_on, term.span, term.rounding)
        .map_err(|why| Fault::Inconsistent(format!("`{keep}`: {why}")))?;
    Ok(Some((until, cite.clone(), value.decides())))
}

#[cfg(test)]
mod tests;
