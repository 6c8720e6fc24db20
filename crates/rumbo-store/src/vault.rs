//! The vault: personal facts per person and sector, the bytes of issued papers, and who read them.
//!
//! The ledger holds only salted commitments to what is here. No other module touches these tables.

use rumbo_base::{CaseId, CivilDate, Instant, PaperId, Pseudonym, PurposeId, SectorId};
use rusqlite::{OptionalExtension, params};

use crate::error::StoreError;
use crate::keys::hmac;
use crate::registry::PersonRef;
use crate::sql::{Columns, date, micros, signed};
use crate::transaction::{Reader, Transaction};

/// What the ledger says of a personal fact: HMAC-SHA256 under a salt that stands in the vault. Without the salt it says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Commitment(pub [u8; 32]);

/// A personal fact.
#[derive(Clone, PartialEq, Eq)]
pub struct VaultEntry {
    /// The case that asked for it.
    pub case: Option<CaseId>,
    /// What it is.
    pub kind: String,
    /// The fact.
    pub bytes: Vec<u8>,
    /// The provision that lets it be kept.
    pub why: String,
    /// The last day it may be kept.
    pub keep_until: Option<CivilDate>,
    /// What the ledger says of it.
    pub commitment: Commitment,
}

impl std::fmt::Debug for VaultEntry {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "VaultEntry({}, ***)", self.kind)
    }
}

/// Who reads personal facts, why and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Who reads.
    pub actor: String,
    /// Why.
    pub purpose: PurposeId,
    /// When.
    pub at: Instant,
}

/// A reading that took place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoggedReading {
    /// Who read, why and when.
    pub reading: Reading,
    /// What was read.
    pub what: String,
}

impl Transaction<'_> {
    /// Keeps a personal fact and gives what the ledger may say of it. `why` is the citation that lets it be kept.
    #[expect(clippy::too_many_arguments, reason = "each is a column that a fact in the vault must have")]
    pub fn keep(
        &mut self,
        person: PersonRef,
        sector: &SectorId,
        case: Option<CaseId>,
        kind: &str,
        bytes: &[u8],
        why: &str,
        keep_until: Option<CivilDate>,
    ) -> Result<Commitment, StoreError> {
        let sector = self.sector(sector)?.sector;
        let salt = self.state.keys.salt();
        let case = case.map(|it| signed(it.0)).transpose()?;
        let sql = "INSERT INTO vault_entry (person, sector, case_id, kind, bytes, salt, why, keep_until)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        let mut insert = self.connection.prepare_cached(sql)?;
        insert.execute(params![person.0, sector, case, kind, bytes, &salt[..], why, keep_until.map(date)])?;
        Ok(Commitment(hmac(&salt, bytes)))
    }

    /// The facts that a sector keeps of a person. That they were read is kept for that person. Nobody behind the pseudonym
    /// and nothing kept answer alike: with an empty list.
    pub fn vault_read(&mut self, of: Pseudonym, by: &Reading) -> Result<Vec<VaultEntry>, StoreError> {
        let Some((person, sector)) = self.person_in_sector(of)? else { return Ok(Vec::new()) };
        self.log_reading(of, by, "facts")?;
        let sql = "SELECT case_id, kind, bytes, salt, why, keep_until FROM vault_entry
                   WHERE person = ?1 AND sector = ?2 ORDER BY entry";
        let mut select = self.connection.prepare_cached(sql)?;
        let mut rows = select.query([person.0, sector])?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next()? {
            let bytes: Vec<u8> = row.get(2)?;
            let case: Option<i64> = row.get(0)?;
            entries.push(VaultEntry {
                case: case
                    .map(|it| crate::sql::unsigned(it, "vault_entry.case_id").map(CaseId))
                    .transpose()?,
                kind: row.get(1)?,
                commitment: Commitment(hmac(&row.hash(3, "vault_entry.salt")?, &bytes)),
                bytes,
                why: row.get(4)?,
                keep_until: row.word_or_none(5, "vault_entry.keep_until")?,
            });
        }
        Ok(entries)
    }

    /// Keeps the bytes of an issued paper.
    pub fn keep_paper(
        &mut self,
        person: PersonRef,
        sector: &SectorId,
        case: CaseId,
        paper: &PaperId,
        bytes: &[u8],
    ) -> Result<Commitment, StoreError> {
        let sector = self.sector(sector)?.sector;
        let salt = self.state.keys.salt();
        let sql =
            "INSERT INTO vault_paper (case_id, paper, issue, person, sector, bytes, salt) VALUES (?1, ?2,
                   (SELECT coalesce(max(issue), 0) + 1 FROM vault_paper WHERE case_id = ?1 AND paper = ?2),
                   ?3, ?4, ?5, ?6)";
        let mut insert = self.connection.prepare_cached(sql)?;
        insert.execute(params![signed(case.0)?, paper.as_str(), person.0, sector, bytes, &salt[..]])?;
        Ok(Commitment(hmac(&salt, bytes)))
    }

    /// The paper as it was last issued in a case, byte for byte. The reading is kept for the person whose paper it is.
    pub fn paper(
        &mut self,
        case: CaseId,
        paper: &PaperId,
        by: &Reading,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let sql = "SELECT person, sector, bytes FROM vault_paper WHERE case_id = ?1 AND paper = ?2
                   ORDER BY issue DESC LIMIT 1";
        let mut select = self.connection.prepare_cached(sql)?;
        let row = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
        let found: Option<(i64, i64, Vec<u8>)> =
            select.query_row(params![signed(case.0)?, paper.as_str()], row).optional()?;
        drop(select);
        let Some((person, sector, bytes)) = found else { return Ok(None) };
        let keys = crate::keys::SectorKey::all(self.connection)?;
        if let Some(key) = keys.iter().find(|it| it.sector == sector) {
            self.log_reading(key.pseudonym(person), by, paper.as_str())?;
        }
        Ok(Some(bytes))
    }

    fn log_reading(&mut self, of: Pseudonym, by: &Reading, what: &str) -> Result<(), StoreError> {
        let sql =
            "INSERT INTO vault_reading (pseudonym, at, actor, purpose, what) VALUES (?1, ?2, ?3, ?4, ?5)";
        let mut insert = self.connection.prepare_cached(sql)?;
        insert.execute(params![&of.0[..], micros(by.at), by.actor, by.purpose.as_str(), what])?;
        Ok(())
    }
}

impl Reader<'_> {
    /// Who read a person's facts and papers, oldest first.
    pub fn readings_of(&self, pseudonym: Pseudonym) -> Result<Vec<LoggedReading>, StoreError> {
        let sql = "SELECT actor, purpose, at, what FROM vault_reading WHERE pseudonym = ?1 ORDER BY reading";
        let mut select = self.connection.prepare_cached(sql)?;
        let rows = select.query_and_then([&pseudonym.0[..]], |row| {
            let purpose = row.word(1, "vault_reading.purpose")?;
            let reading = Reading { actor: row.get(0)?, purpose, at: row.moment(2, "vault_reading.at")? };
            Ok(LoggedReading { reading, what: row.get(3)? })
        })?;
        rows.collect()
    }
}

#[cfg(test)]
mod tests;
