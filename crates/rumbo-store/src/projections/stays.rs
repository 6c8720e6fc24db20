//! People lodged in places: who is where under which case, so that a place's free beds are known.

use rumbo_base::{CaseId, Instant, PlaceId};

use crate::database::params;
use crate::error::StoreError;
use crate::sql::{Columns, micros, signed};
use crate::transaction::{Reader, Transaction};

impl Transaction<'_> {
    /// The person of a case is lodged in a place.
    pub fn put_stay(&mut self, case: CaseId, place: &PlaceId, since: Instant) -> Result<(), StoreError> {
        let sql = "INSERT INTO stay (case_id, place, since) VALUES (?1, ?2, ?3)
                   ON CONFLICT (case_id) DO UPDATE SET place = excluded.place, since = excluded.since";
        self.connection.prepare(sql)?.execute(params![signed(case.0)?, place.as_str(), micros(since)])?;
        Ok(())
    }
    /// The person of a case is lodged nowhere any more.
    pub fn end_stay(&mut self, case: CaseId) -> Result<(), StoreError> {
        self.connection.prepare("DELETE FROM stay WHERE case_id = ?1")?.execute(params![signed(case.0)?])?;
        Ok(())
    }
}

impl Reader<'_> {
    /// People now lodged in a place.
    pub fn occupancy(&self, place: &PlaceId) -> Result<u32, StoreError> {
        let mut select = self.connection.prepare("SELECT count(*) FROM stay WHERE place = ?1")?;
        Ok(select
            .query_and_then(params![place.as_str()], |row| row.number(0, "count of stays"))?
            .next()
            .transpose()?
            .unwrap_or(0))
    }
}
