//! Who waits for whom: the cases that an agency must act on, the hand-overs it must answer, and a person's own case.
//!
//! There is no list of people who are late: what waits for the person themself is in nobody's queue.

use rumbo_base::{Action, AgencyId, CaseId, CivilDate, DataClassId, Instant, ProgrammeId, StateId};
use rumbo_content::{Content, Programme};
use rumbo_store::{CaseFilter, CaseRow, LoggedReading, VaultEntry};

use crate::App;
use crate::access::{Asking, Reader, may_search, told_now};
use crate::cases::{Document, no_such_case};
use crate::library::Published;
use crate::problem::{Fault, Problem};
use crate::record;
use crate::recovery::{self, WayIn};
use crate::view::CaseView;

/// Cases of one state that a work list looks at.
const CASES_PER_STATE_MAX: u32 = 2_000;
/// Running clocks that are looked at to find an example.
const CLOCKS_LOOKED_AT: u32 = 500;

/// A case that waits for somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The case.
    pub row: CaseRow,
    /// The last day of its clock that ends first, if one runs.
    pub last_day: Option<CivilDate>,
}

/// The states in which one of these agencies must act, with their programmes, in the order of content.
pub fn states_waiting_for<'a>(
    content: &'a Content,
    agencies: &[AgencyId],
) -> Vec<(&'a ProgrammeId, &'a StateId)> {
    let waits = |who: &String| agencies.iter().any(|agency| agency.as_str() == who);
    let of = |it: &'a Programme| {
        it.states.iter().filter(|state| state.waits_for.iter().any(waits)).map(|state| (&it.id, &state.id))
    };
    content.programmes.values().flat_map(of).collect()
}

impl App {
    /// The cases that wait for one of these readers' agencies, to act or to answer a hand-over: whose clock ends first comes first, those without a clock last.
    /// Only cases that the policies let them look for.
    pub fn waiting_for(&self, readers: &[Reader]) -> Result<Vec<Waiting>, Fault> {
        let published = self.library.current()?;
        let content = &published.content;
        let agencies: Vec<AgencyId> = readers.iter().filter_map(|it| it.agency.clone()).collect();
        let mut rows = Vec::new();
        for (programme, state) in states_waiting_for(content, &agencies) {
            let Some(form) = content.programmes.get(programme) else { continue };
            let waits_for = form.state(state).map(|it| it.waits_for.as_slice()).unwrap_or_default();
            let waits = |it: &&Reader| {
                it.agency.as_ref().is_some_and(|it| waits_for.iter().any(|who| who == it.as_str()))
            };
            if !readers.iter().filter(waits).any(|it| may_search(&published, form, it)) {
                continue;
            }
            let (programme, state) = (Some(programme.clone()), Some(state.clone()));
            let filter = CaseFilter { programme, state, ended: Some(false), after: None };
            let of_state = self.store.read(|reader| reader.cases(&filter, CASES_PER_STATE_MAX))?;
            rows.extend(self.not_withheld(content, &agencies, of_state)?);
        }
        for reader in readers {
            rows.extend(self.handed_to(&published, reader)?);
        }
        rows.sort_by_key(|it| it.case);
        rows.dedup_by_key(|it| it.case);
        let mut all = rows.into_iter().map(|row| self.waiting(row)).collect::<Result<Vec<_>, Fault>>()?;
        all.sort_by_key(|it| (it.last_day.is_none(), it.last_day, it.row.case));
        Ok(all)
    }

    /// The cases whose hand-over to a reader's agency nobody has answered: wherever they stand, the answer is the agency's to give.
    fn handed_to(&self, published: &Published, reader: &Reader) -> Result<Vec<CaseRow>, Fault> {
        let Some(agency) = &reader.agency else { return Ok(Vec::new()) };
        let mut rows = self.store.read(|it| it.handed_to(agency, CASES_PER_STATE_MAX))?;
        let programmes = &published.content.programmes;
        rows.retain(|row| programmes.get(&row.programme).is_some_and(|it| may_search(published, it, reader)));
        let mut open = Vec::with_capacity(rows.len());
        for row in rows {
            let withholds = programmes.get(&row.programme).is_some_and(|it| it.withheld.is_some());
            let shown = !withholds
                || match self.case(row.case) {
                    Ok(view) => !view.open_to(std::slice::from_ref(agency)).is_empty(),
                    Err(Problem::Fault(fault)) => return Err(fault),
                    Err(_) => false,
                };
            if shown {
                open.push(row);
            }
        }
        Ok(open)
    }

    /// Leaves out the cases that are kept from whoever would act on them.
    pub(crate) fn not_withheld(
        &self,
        content: &Content,
        agencies: &[AgencyId],
        rows: Vec<CaseRow>,
    ) -> Result<Vec<CaseRow>, Fault> {
        let withholds = |row: &CaseRow| {
            content.programmes.get(&row.programme).is_some_and(|programme| programme.withheld.is_some())
        };
        let mut open = Vec::with_capacity(rows.len());
        for row in rows {
            if !withholds(&row) || self.is_open_to_one(&row, agencies)? {
                open.push(row);
            }
        }
        Ok(open)
    }

    /// Whether one of these agencies that must act on the case may know of it.
    fn is_open_to_one(&self, row: &CaseRow, agencies: &[AgencyId]) -> Result<bool, Fault> {
        let view = match self.case(row.case) {
            Ok(view) => view,
            Err(Problem::Fault(fault)) => return Err(fault),
            Err(_) => return Ok(false),
        };
        let Some(state) = record::programme(&view.published, &view.case)?.state(&view.case.state) else {
            return Ok(false);
        };
        let acts = |agency: &&AgencyId| state.waits_for.iter().any(|who| who == agency.as_str());
        let acting: Vec<AgencyId> = agencies.iter().filter(acts).cloned().collect();
        Ok(!view.open_to(&acting).is_empty())
    }

    fn waiting(&self, row: CaseRow) -> Result<Waiting, Fault> {
        // Most states have no clock: their cases need not be read for it.
        let runs = self.store.read(|reader| reader.due_of(row.case))?.is_some();
        let events = if runs {
            self.store.read(|reader| reader.events(&record::stream(row.case)))?
        } else {
            Vec::new()
        };
        let loaded = record::from_events(row.case, &events)?;
        let clocks = loaded.iter().flat_map(|it| &it.case.clocks).filter_map(|clock| clock.due.as_ref());
        let last_day = clocks.map(|due| due.last_day).min();
        Ok(Waiting { row, last_day })
    }

    /// A person's own case, for whoever knows its folio and the document it was opened with or, once a way in was given again, the word
    /// that was given then. A wrong folio and a wrong document answer alike. That it was compared is kept for the person, as every
    /// reading is.
    pub fn own_case(&self, id: CaseId, shown: &WayIn, now: Instant) -> Result<CaseView, Problem> {
        let view = self.case(id)?;
        let programme = record::programme(&view.published, &view.case)?;
        let role = record::main_role(programme).ok_or_else(|| no_such_case(id))?;
        let person =
            view.case.participant(&role.id).map(|party| party.who).ok_or_else(|| no_such_case(id))?;
        // Whoever asks says that they are the person; nothing is shown to them unless what they show says so too.
        let asking = Asking::of_person(role.id.as_str(), now);
        let grant = self.permit(&view, programme, &DataClassId::case(), Action::Read, &asking)?;
        let entries = self.store.write(move |tx| Ok::<_, Problem>(tx.vault_read(person, &grant)?))?;
        let opens = match (recovery::opens(&entries, shown), shown) {
            (Some(opens), _) => opens,
            (None, WayIn::Word(_)) => false,
            (None, WayIn::Document(document)) => is_held(&entries, document)?,
        };
        if opens { Ok(view) } else { Err(no_such_case(id)) }
    }

    /// Who read the personal facts of the person that a case is about, oldest first. The person is not told of what is delayed.
    pub fn readings(&self, view: &CaseView, asking: &Asking) -> Result<Vec<LoggedReading>, Problem> {
        let programme = record::programme(&view.published, &view.case)?;
        let by = self.permit(view, programme, &DataClassId::readings(), Action::Read, asking)?;
        let Some(person) = record::person(programme, &view.case) else { return Ok(Vec::new()) };
        let content = &view.published.content;
        let kept = self.store.read(|reader| reader.readings_of(person, &by))?;
        if !asking.own {
            return Ok(kept);
        }
        Ok(self.store.read(|reader| Ok(told_now(reader, content, person, asking.now, kept)))??)
    }

    /// An open case that waits for its own person, whose clocks run and never ran out: the example that a demo shows.
    pub fn someone_with_a_running_clock(&self, now: Instant) -> Result<Option<CaseId>, Fault> {
        let due = self.store.read(|reader| reader.due_until(Instant::MAX, CLOCKS_LOOKED_AT))?;
        for row in due.into_iter().filter(|it| it.due_at > now) {
            let view = match self.case(row.case) {
                Ok(view) => view,
                Err(Problem::Fault(fault)) => return Err(fault),
                Err(_) => continue,
            };
            let programme = record::programme(&view.published, &view.case)?;
            let role = record::main_role(programme).map(|it| it.id.as_str());
            let state = programme.state(&view.case.state).filter(|_| view.case.missed_for_good.is_empty());
            if state.is_some_and(|it| it.waits_for.iter().any(|who| Some(who.as_str()) == role)) {
                return Ok(Some(row.case));
            }
        }
        Ok(None)
    }
}

/// Whether a document is among those that are kept. A case opened at a desk keeps it as one, a movement that was imported keeps it
/// with its own data.
fn is_held(entries: &[VaultEntry], document: &Document) -> Result<bool, Fault> {
    for entry in entries.iter().filter(|it| matches!(it.kind.as_str(), "document" | "movement")) {
        let held: Document = serde_json::from_slice(&entry.bytes)?;
        if (plain(&held.issuer), plain(&held.number)) == (plain(&document.issuer), plain(&document.number)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A word as it is compared: case, spaces and hyphens do not matter.
pub(crate) fn plain(text: &str) -> String {
    text.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}
