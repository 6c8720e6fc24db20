//! What is shown: a case with its history, work lists, counts. Reading only.

use rumbo_base::{AgencyId, CaseId, Instant, PlaceId, ProgrammeId, StateId};
use rumbo_case::{Case, Event, withheld_from};
use rumbo_store::{CaseFilter, CaseRow, StateCount};
use std::sync::Arc;

use crate::App;
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

impl App {
    /// The content in force for new cases.
    pub fn published(&self) -> Result<Arc<Published>, Fault> {
        self.library.current()
    }

    /// A case with its history.
    pub fn case(&self, id: CaseId) -> Result<CaseView, Problem> {
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

    /// Cases of a work list, by case number.
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
