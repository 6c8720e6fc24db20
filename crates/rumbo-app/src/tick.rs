//! Time passes: clocks and reminders fire from the due index, each at its due instant, also those missed in sleep.

use std::sync::Arc;

use rumbo_base::Instant;
use rumbo_case::{Act, Actor, Command, Surroundings};
use rumbo_store::Transaction;
use serde::Serialize;

use crate::App;
use crate::erasure::Swept;
use crate::library::Library;
use crate::problem::{Fault, Problem};
use crate::record::{self, By};

/// Cases whose clocks fire in one transaction: other commands go between.
const CASES_PER_CHUNK: u32 = 500;

/// What a tick did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Ticked {
    /// Cases whose clocks or reminders fired.
    pub cases: u64,
    /// Events recorded.
    pub events: u64,
    /// Among them, reminders and lapses of obligations.
    pub obligations: u64,
    /// What was done about facts whose time is over.
    pub erased: Swept,
}

impl App {
    /// Fires everything due up to `now`: clocks of cases, then obligations; then erases the facts whose time is over. `progress` hears of each chunk.
    pub fn tick(&self, now: Instant, progress: impl FnMut(Ticked)) -> Result<Ticked, Problem> {
        self.tick_until(now, now, progress)
    }

    /// Fires everything due up to a moment, and records it now: late news is recorded late.
    pub fn tick_until(
        &self,
        until: Instant,
        now: Instant,
        progress: impl FnMut(Ticked),
    ) -> Result<Ticked, Problem> {
        let mut total = self.tick_cases(until, now, progress)?;
        total.obligations = self.tick_obligations(until, now)?;
        total.events += total.obligations;
        total.erased = self.erase_what_is_over(now)?;
        total.events += total.erased.cases;
        Ok(total)
    }

    /// Fires the clocks of cases: a story has no obligations.
    pub(crate) fn tick_cases(
        &self,
        until: Instant,
        now: Instant,
        mut progress: impl FnMut(Ticked),
    ) -> Result<Ticked, Problem> {
        let mut total = Ticked::default();
        loop {
            let library = Arc::clone(&self.library);
            let done = self.store.write_bulk(move |tx| chunk(tx, &library, until, now))?;
            if done.cases == 0 {
                return Ok(total);
            }
            total.cases += done.cases;
            total.events += done.events;
            progress(total);
        }
    }
}

fn chunk(
    tx: &mut Transaction<'_>,
    library: &Library,
    until: Instant,
    now: Instant,
) -> Result<Ticked, Problem> {
    let mut done = Ticked::default();
    for row in tx.due_until(until, CASES_PER_CHUNK)? {
        let Some(mut loaded) = record::load(tx, row.case)? else {
            return Err(Fault::Inconsistent(format!(
                "a clock is due for {}, which does not exist",
                row.case
            ))
            .into());
        };
        let published = library.for_case(tx, &loaded.case.content)?;
        let actor = Actor { agency: None, role: None, name: "clock".to_owned() };
        let command = Command { happened_at: until, actor, place: None, act: Act::Tick };
        let by = By { key: format!("tick:{}:{}", row.case, row.due_at.as_microsecond()), now };
        let receipt = record::act(tx, &published, &mut loaded, &Surroundings::default(), &command, &by)?;
        let Some(receipt) = receipt else {
            return Err(Fault::Inconsistent(format!("{} is due but nothing fires", row.case)).into());
        };
        done.cases += 1;
        done.events += receipt.last.0 - receipt.first.0 + 1;
    }
    Ok(done)
}
