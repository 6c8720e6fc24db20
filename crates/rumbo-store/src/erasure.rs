//! Erasure: what a sector keeps of a person loses its keys, and what held it back. Whether it may be erased is decided above.
//!
//! The ledger stays as it is: its commitments say nothing without the salts that are erased here, and every proof holds.

use rumbo_base::{CaseId, CivilDate, Instant, Pseudonym};

use crate::database::params;
use crate::error::StoreError;
use crate::registry::PersonRef;
use crate::schema;
use crate::sql::{Columns, date, instant, micros, signed};
use crate::store::Store;
use crate::transaction::{Reader, Transaction};
use crate::vault::cohort;

/// Where the node remembers when it last looked for facts whose time is over.
const LOOKED_THROUGH: &str = "looked_through";

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
        erased.forgotten = self.forget(person)?;
        Ok(erased)
    }

    /// Destroys the keys of what one case has asked of its person: the facts of one kind, or all of them and its papers.
    pub fn erase_of_case(
        &mut self,
        of: Pseudonym,
        case: CaseId,
        kind: Option<&str>,
    ) -> Result<Erased, StoreError> {
        let mut erased = Erased { facts: 0, papers: 0, forgotten: false };
        let Some((person, _)) = self.person_in_sector(of)? else { return Ok(erased) };
        let (cohort, number) = (cohort(person), signed(case.0)?);
        let sql = "UPDATE vault_entry SET share = NULL, sealed = NULL
                   WHERE cohort = ?1 AND pseudonym = ?2 AND case_id = ?3 AND share IS NOT NULL
                     AND (CAST(?4 AS TEXT) IS NULL OR kind = ?4)";
        let facts = self.connection.prepare(sql)?.execute(params![cohort, &of.0[..], number, kind])?;
        erased.facts = facts as u64;
        if kind.is_none() {
            let sql = "UPDATE vault_paper SET share = NULL, sealed = NULL
                       WHERE case_id = ?1 AND pseudonym = ?2 AND share IS NOT NULL";
            erased.papers = self.connection.prepare(sql)?.execute(params![number, &of.0[..]])? as u64;
        }
        erased.forgotten = self.forget(person)?;
        Ok(erased)
    }

    /// Whether anything that a case has asked of a person is kept.
    pub fn keeps_of_case(&mut self, of: Pseudonym, case: CaseId) -> Result<bool, StoreError> {
        let Some((person, _)) = self.person_in_sector(of)? else { return Ok(false) };
        let sql = "SELECT EXISTS (SELECT 1 FROM vault_entry
                                  WHERE cohort = ?1 AND pseudonym = ?2 AND case_id = ?3 AND share IS NOT NULL)
                   OR EXISTS (SELECT 1 FROM vault_paper WHERE case_id = ?3 AND pseudonym = ?2 AND share IS NOT NULL)";
        let mut kept = self.connection.prepare(sql)?;
        kept.query_row(params![cohort(person), &of.0[..], signed(case.0)?], |row| row.get(0))
    }

    /// Forgets the documents of a person of whom no sector keeps anything.
    fn forget(&mut self, person: PersonRef) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM vault_entry WHERE cohort = ?1 AND pseudonym = ?2 AND share IS NOT NULL)
                   OR EXISTS (SELECT 1 FROM vault_paper WHERE pseudonym = ?2 AND share IS NOT NULL)";
        for sector in self.sectors()? {
            let elsewhere = sector.pseudonym(person.0);
            let mut kept = self.connection.prepare(sql)?;
            if kept.query_row(params![cohort(person), &elsewhere.0[..]], |row| row.get(0))? {
                return Ok(false);
            }
        }
        self.connection.execute("DELETE FROM person_document WHERE person = ?1", params![person.0])?;
        self.state.known.forget_holders();
        Ok(true)
    }

    /// Remembers that facts were looked through.
    pub fn look_through(&mut self, now: Instant) -> Result<(), StoreError> {
        schema::put_meta_number(self.connection, LOOKED_THROUGH, micros(now))
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
    /// Up to which moment facts were looked through for those whose time is over; nothing if they never were.
    pub fn looked_through(&self) -> Result<Option<Instant>, StoreError> {
        let micros = schema::meta_number(self.connection, LOOKED_THROUGH)?;
        micros.map(|it| instant(it, "meta `looked_through`")).transpose()
    }
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
