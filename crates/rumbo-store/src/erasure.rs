//! Erasure: what a sector keeps of a person loses its keys, and what held it back. Whether it may be erased is decided above.
//!
//! The ledger stays as it is: its commitments say nothing without the salts that are erased here, and every proof holds.

use rumbo_base::{CaseId, CivilDate, Pseudonym};

use crate::database::params;
use crate::error::StoreError;
use crate::sql::{Columns, date};
use crate::store::Store;
use crate::transaction::{Reader, Transaction};
use crate::vault::cohort;

/// What was erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Erased {
    /// Personal facts.
    pub facts: u64,
    /// Papers.
    pub papers: u64,
    /// Whether no sector keeps anything of the person any more: then their documents no longer find them either.
    pub forgotten: bool,
}

/// What holds an erasure back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hold {
    /// The provision or order that demands it.
    pub why: String,
    /// The last day.
    pub until: CivilDate,
}

impl Transaction<'_> {
    /// Destroys the key of every fact and paper that a sector keeps of a person. Afterwards [`Store::empty_log`] takes the
    /// last trace of them out of the write-ahead log.
    pub fn erase(&mut self, of: Pseudonym) -> Result<Erased, StoreError> {
        let mut erased = Erased { facts: 0, papers: 0, forgotten: false };
        let Some((person, _)) = self.person_in_sector(of)? else { return Ok(erased) };
        let sql = "UPDATE vault_entry SET share = NULL, sealed = NULL
                   WHERE cohort = ?1 AND pseudonym = ?2 AND share IS NOT NULL";
        let cohort = cohort(person);
        erased.facts = self.connection.prepare(sql)?.execute(params![cohort, &of.0[..]])? as u64;
        let sql =
            "UPDATE vault_paper SET share = NULL, sealed = NULL WHERE pseudonym = ?1 AND share IS NOT NULL";
        erased.papers = self.connection.prepare(sql)?.execute(params![&of.0[..]])? as u64;
        let sql = "SELECT EXISTS (SELECT 1 FROM vault_entry WHERE cohort = ?1 AND pseudonym = ?2 AND share IS NOT NULL)
                   OR EXISTS (SELECT 1 FROM vault_paper WHERE pseudonym = ?2 AND share IS NOT NULL)";
        for sector in self.sectors()? {
            let elsewhere = sector.pseudonym(person.0);
            let mut kept = self.connection.prepare(sql)?;
            if kept.query_row(params![cohort, &elsewhere.0[..]], |row| row.get(0))? {
                return Ok(erased);
            }
        }
        erased.forgotten = true;
        self.connection.execute("DELETE FROM person_document WHERE person = ?1", params![person.0])?;
        Ok(erased)
    }

    /// Holds the erasure of what a sector keeps of a person back. The same reason again changes its last day.
    pub fn hold(&mut self, of: Pseudonym, hold: &Hold) -> Result<(), StoreError> {
        let sql = "INSERT INTO vault_hold (pseudonym, why, until) VALUES (?1, ?2, ?3)
                   ON CONFLICT (pseudonym, why) DO UPDATE SET until = excluded.until";
        self.connection.prepare(sql)?.execute(params![&of.0[..], hold.why, date(hold.until)])?;
        Ok(())
    }
}

impl Reader<'_> {
    /// What holds an erasure back, or did.
    pub fn holds(&self, of: Pseudonym) -> Result<Vec<Hold>, StoreError> {
        let sql = "SELECT why, until FROM vault_hold WHERE pseudonym = ?1 ORDER BY until, why";
        let mut select = self.connection.prepare(sql)?;
        let rows = select.query_and_then(params![&of.0[..]], |row| {
            Ok(Hold { why: row.get(0)?, until: row.word(1, "vault_hold.until")? })
        })?;
        rows.collect()
    }
    /// Every case that a pseudonym takes part in, open or over. It reads them all: it is asked rarely.
    pub fn cases_with(&self, of: Pseudonym) -> Result<Vec<CaseId>, StoreError> {
        let sql = "SELECT DISTINCT case_id FROM participant WHERE pseudonym = ?1 ORDER BY case_id";
        let mut select = self.connection.prepare(sql)?;
        select
            .query_and_then(params![&of.0[..]], |row| Ok(CaseId(row.number(0, "participant.case_id")?)))?
            .collect()
    }
}

impl Store {
    /// Copies the write-ahead log into the database and empties it, so that nothing that was destroyed lingers there.
    pub fn empty_log(&self) -> Result<(), StoreError> {
        self.fold()
    }
}

#[cfg(test)]
mod tests;
