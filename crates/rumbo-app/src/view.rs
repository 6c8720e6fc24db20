//! What is shown: a case with its history, work lists, counts. Reading only.

use rumbo_base::{AgencyId, CaseId, ClockId, Due, Instant, PlaceId, ProgrammeId, StateId};
use rumbo_case::{Breach, Case, Event, withheld_from};
use rumbo_content::Programme;
use rumbo_store::{CaseFilter, CaseRow, StateCount};
use std::sync::Arc;

use crate::App;
use crate::access::{Reader, may_look};
use crate::cases::no_such_case;
use crate::library::Published;
use crate::problem::{Fault, Problem};
use crate::record;

/// A case as it is shown.
#[derive(Debug, Clone)]
pub struct CaseView {
    /// Its id and folio.
    pub id: CaseId,
    /// What is known of it.
    pub case: Case,
    /// The content that decides it.
    pub published: Arc<Published>,
    /// Its history, oldest first.
    pub history: Vec<Entry>,
}

/// One event of a history.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its place in the ledger.
    pub position: u64,
    /// What happened.
    pub event: Event,
    /// When it happened.
    pub happened_at: Instant,
    /// When it was recorded.
    pub recorded_at: Instant,
    /// By whom.
    pub actor: String,
    /// Where.
    pub place: Option<PlaceId>,
    /// Leaf hash in hex.
    pub leaf: String,
}

impl CaseView {
    /// Those of these agencies that may know of the case: not the one that its programme withholds it from. With none
    /// left, whoever asks is told that there is no such case.
    pub fn open_to(&self, agencies: &[AgencyId]) -> Vec<AgencyId> {
        let Some(programme) = self.published.content.programmes.get(&self.case.programme) else {
            return Vec::new();
        };
        agencies.iter().filter(|it| !withheld_from(programme, &self.case, it)).cloned().collect()
    }
}

impl CaseView {
    /// By when the owner of an open breach must answer for it, as it was set when the breach opened.
    pub fn answer_due(&self, breach: &Breach) -> Option<&Due> {
        self.history.iter().rev().find_map(|entry| match &entry.event {
            Event::BreachOpened(it) if it.of == breach.of && entry.happened_at == breach.since => {
                it.answer_due.as_ref()
            }
            _ => None,
        })
    }
}

impl App {
    /// The content in force for new cases.
    pub fn published(&self) -> Result<Arc<Published>, Fault> {
        self.library.current()
    }

    /// A case with its history, whoever asks. It does not leave this crate: doors ask by [`App::case_for`].
    pub(crate) fn case(&self, id: CaseId) -> Result<CaseView, Problem> {
        let events = self.store.read(|reader| reader.events(&record::stream(id)))?;
        let meta: Vec<_> =
            events.iter().map(|it| (it.recorded_at, it.actor.clone(), rumbo_base::hex(&it.leaf))).collect();
        let loaded = record::from_events(id, &events)?.ok_or_else(|| no_such_case(id))?;
        let published = self.library.version(&loaded.case.content, || {
            self.store.read(|reader| Ok(reader.bundle(&loaded.case.content)?.map(|stored| stored.bytes)))
        })?;
        let history = loaded.history.into_iter().zip(meta).map(|(told, (recorded_at, actor, leaf))| Entry {
            position: told.position.0,
            event: told.event,
            happened_at: told.at,
            recorded_at,
            actor,
            place: told.place,
            leaf,
        });
        Ok(CaseView { id, case: loaded.case, published, history: history.collect() })
    }

    /// Under which content and programme a case is kept, and where: what whoever tells of something must know to say it. Nothing
    /// of its person, and nothing of what happened.
    pub fn kept_under(&self, id: CaseId) -> Result<(Arc<Published>, ProgrammeId, Option<PlaceId>), Problem> {
        let view = self.case(id)?;
        Ok((view.published, view.case.programme, view.case.place))
    }

    /// When a case came where it stands, and when a clock of it ends, if it runs.
    pub fn stands_since(&self, id: CaseId, clock: &ClockId) -> Result<(Instant, Option<Instant>), Problem> {
        let case = self.case(id)?.case;
        let runs = case.clocks.iter().find(|it| it.id == *clock);
        Ok((case.moved_at, runs.and_then(|it| it.due.as_ref()).map(|it| it.at)))
    }

    /// Cases of a work list, by case number: only of programmes in which the policies let one of these readers look, and not
    /// those that are kept from them.
    pub fn cases_for(
        &self,
        readers: &[Reader],
        filter: CaseFilter,
        limit: u32,
    ) -> Result<Vec<CaseRow>, Fault> {
        let published = self.library.current()?;
        let content = &published.content;
        let looks = |it: &&Programme| readers.iter().any(|reader| may_look(&published, it, reader));
        let open: Vec<&ProgrammeId> = content.programmes.values().filter(looks).map(|it| &it.id).collect();
        let agencies: Vec<AgencyId> = readers.iter().filter_map(|it| it.agency.clone()).collect();
        let (mut filter, mut found) = (filter, Vec::new());
        loop {
            let page = self.store.read(|reader| reader.cases(&filter, limit))?;
            let full = page.len() == limit as usize;
            filter.after = page.last().map(|it| it.case);
            let page = page.into_iter().filter(|it| open.contains(&&it.programme)).collect();
            found.extend(self.not_withheld(content, &agencies, page)?);
            if !full || found.len() >= limit as usize {
                found.truncate(limit as usize);
                return Ok(found);
            }
        }
    }

    /// Cases by their number, whoever asks: for what belongs to the node itself.
    pub fn cases(
        &self,
        programme: Option<ProgrammeId>,
        state: Option<StateId>,
        ended: Option<bool>,
        after: Option<CaseId>,
        limit: u32,
    ) -> Result<Vec<CaseRow>, Fault> {
        let filter = CaseFilter { programme, state, ended, after };
        Ok(self.store.read(|reader| reader.cases(&filter, limit))?)
    }

    /// How many cases stand in each state.
    pub fn counts(&self) -> Result<Vec<StateCount>, Fault> {
        Ok(self.store.read(|reader| reader.count_by_state())?)
    }
}
