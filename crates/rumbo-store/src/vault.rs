//! The vault: personal facts per person and sector, the bytes of issued papers, and who read them.
//!
//! The ledger holds only salted commitments to what is here. Each fact and each paper is sealed under a key of its own,
//! which follows from its sector's key and from a share that stands beside it: without the node's key file nothing here
//! can be read, and what loses its share is erased. Only `erasure`, `rotation` and `backup` touch these tables besides.

use rumbo_base::{CaseId, Emergency, Grant, Instant, PaperId, Pseudonym, PurposeId, SectorId};

use crate::database::{Row, params};
use crate::error::StoreError;
use crate::keys::{SectorKey, hmac};
use crate::registry::PersonRef;
use crate::seal::{self, Belongs, ONCE};
use crate::sql::{Columns, micros, signed};
use crate::transaction::{Reader, Transaction};

/// Makes a commitment to a guessable fact say nothing.
const SALT_BYTES: usize = 16;
/// One fact's part of its key: as much as nobody can guess.
const SHARE_BYTES: usize = 16;
/// What sealing adds.
const TAG_BYTES: usize = 16;
/// 256 people share a cohort.
const COHORT_BITS: u32 = 8;

/// What the ledger says of a personal fact: HMAC-SHA256 under a salt that is sealed in the vault. Without the salt it says nothing.
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
    /// What the ledger says of it.
    pub commitment: Commitment,
    /// Lets its holder prove that the ledger speaks of this fact. It goes to nobody but the person.
    pub salt: Vec<u8>,
}

impl Commitment {
    /// The commitment to a fact under its salt.
    pub fn of(salt: &[u8], bytes: &[u8]) -> Self {
        Self(hmac(salt, bytes))
    }
}

impl std::fmt::Debug for VaultEntry {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "VaultEntry({}, ***)", self.kind)
    }
}

/// Who read personal facts, why and when.
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

/// What is kept of a reading behind a door that was opened in an emergency begins with this.
const IN_EMERGENCY: &str = "emergency-";

impl LoggedReading {
    /// The emergency for which a closed door was opened, if one was.
    pub fn emergency(&self) -> Option<Emergency> {
        self.what.strip_prefix(IN_EMERGENCY).and_then(|it| it.parse().ok())
    }
}

impl Transaction<'_> {
    /// Keeps a personal fact and gives what the ledger may say of it. `why` is the citation that lets it be kept.
    pub fn keep(
        &mut self,
        person: PersonRef,
        sector: &SectorId,
        case: Option<CaseId>,
        kind: &str,
        bytes: &[u8],
        why: &str,
    ) -> Result<Commitment, StoreError> {
        let key = self.sector(sector.as_str())?;
        let pseudonym = key.pseudonym(person.0);
        let case = case.map(|it| signed(it.0)).transpose()?;
        let belongs = entry_belongs(pseudonym, case, kind, why);
        let sealed = self.seal(&key, &belongs, bytes)?;
        let sql =
            "INSERT INTO vault_entry (cohort, pseudonym, sector, case_id, kind, why, epoch, share, sealed)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
        self.connection.insert(
            sql,
            params![
                cohort(person),
                &pseudonym.0[..],
                key.sector,
                case,
                kind,
                why,
                key.epoch(),
                &sealed.share[..],
                sealed.bytes,
            ],
        )?;
        Ok(sealed.commitment)
    }

    /// The facts that a sector keeps of a person. That they were read is kept for that person. Nobody behind the pseudonym
    /// and nothing kept answer alike: with an empty list.
    pub fn vault_read(&mut self, of: Pseudonym, by: &Grant) -> Result<Vec<VaultEntry>, StoreError> {
        let Some((person, key)) = self.person_in_sector(of)? else { return Ok(Vec::new()) };
        self.keep_reading(of, by, "facts")?;
        let sql = "SELECT case_id, kind, why, epoch, share, sealed FROM vault_entry
                   WHERE cohort = ?1 AND pseudonym = ?2 AND share IS NOT NULL ORDER BY entry";
        let mut select = self.connection.prepare(sql)?;
        let mut rows = select.query(params![cohort(person), &of.0[..]])?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next()? {
            let (case, kind, why): (Option<i64>, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let belongs = entry_belongs(of, case, &kind, &why);
            let opened = Sealed::of(&row, 3)?.open(&key, &belongs, "vault_entry")?;
            let Some(Unsealed { bytes, salt }) = opened else { continue };
            let commitment = Commitment::of(&salt, &bytes);
            entries.push(VaultEntry {
                case: case
                    .map(|it| crate::sql::unsigned(it, "vault_entry.case_id").map(CaseId))
                    .transpose()?,
                kind,
                bytes,
                why,
                commitment,
                salt,
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
        let key = self.sector(sector.as_str())?;
        let pseudonym = key.pseudonym(person.0);
        let case = signed(case.0)?;
        let sql = "SELECT coalesce(max(issue), 0) + 1 FROM vault_paper WHERE case_id = ?1 AND paper = ?2";
        let mut next = self.connection.prepare(sql)?;
        let issue: i64 = next.query_row(params![case, paper.as_str()], |row| row.get(0))?;
        drop(next);
        let belongs = paper_belongs(pseudonym, case, paper.as_str(), issue);
        let sealed = self.seal(&key, &belongs, bytes)?;
        let sql = "INSERT INTO vault_paper (case_id, paper, issue, pseudonym, sector, epoch, share, sealed)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        let mut insert = self.connection.prepare(sql)?;
        insert.execute(params![
            case,
            paper.as_str(),
            issue,
            &pseudonym.0[..],
            key.sector,
            key.epoch(),
            &sealed.share[..],
            sealed.bytes,
        ])?;
        Ok(sealed.commitment)
    }

    /// The paper as it was last issued in a case, byte for byte. The reading is kept for the person whose paper it is.
    pub fn paper(
        &mut self,
        case: CaseId,
        paper: &PaperId,
        by: &Grant,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let sql = "SELECT epoch, share, sealed, issue, pseudonym FROM vault_paper
                   WHERE case_id = ?1 AND paper = ?2 AND share IS NOT NULL ORDER BY issue DESC LIMIT 1";
        let number = signed(case.0)?;
        let mut select = self.connection.prepare(sql)?;
        let mut rows = select.query(params![number, paper.as_str()])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        let (sealed, issue) = (Sealed::of(&row, 0)?, row.get(3)?);
        let of = Pseudonym(row.hash(4, "vault_paper.pseudonym")?);
        drop(rows);
        drop(select);
        let Some((_, key)) = self.person_in_sector(of)? else { return Ok(None) };
        let belongs = paper_belongs(of, number, paper.as_str(), issue);
        let Some(Unsealed { bytes, .. }) = sealed.open(&key, &belongs, "vault_paper")? else {
            return Ok(None);
        };
        self.keep_reading(of, by, paper.as_str())?;
        Ok(Some(bytes))
    }

    /// Seals bytes under a key that is used for nothing else, together with the salt of their commitment.
    fn seal(&mut self, key: &SectorKey, belongs: &Belongs, bytes: &[u8]) -> Result<Fresh, StoreError> {
        let salt: [u8; SALT_BYTES] = self.state.keys.salt();
        let mut plain = Vec::with_capacity(SALT_BYTES + bytes.len() + TAG_BYTES);
        plain.extend_from_slice(&salt);
        plain.extend_from_slice(bytes);
        let (share, sealed) = self.seal_plain(key, belongs, plain)?;
        Ok(Fresh { share, bytes: sealed, commitment: Commitment(hmac(&salt, bytes)) })
    }

    /// Seals a salt and what follows it; gives the share that its key follows from.
    pub(crate) fn seal_plain(
        &mut self,
        key: &SectorKey,
        belongs: &Belongs,
        plain: Vec<u8>,
    ) -> Result<([u8; SHARE_BYTES], Vec<u8>), StoreError> {
        let share: [u8; SHARE_BYTES] = self.state.keys.salt();
        let data_key = key.data_key(key.epoch(), &share).ok_or_else(no_sector_key)?;
        Ok((share, seal::seal(&data_key, ONCE, belongs, plain)?))
    }

    /// Of how many people, that one aside, a reader has read since then.
    pub fn people_read(&self, reader: &str, since: Instant, but: Pseudonym) -> Result<u64, StoreError> {
        let sql = "SELECT count(DISTINCT pseudonym) FROM vault_reading
                   WHERE actor = ?1 AND at >= ?2 AND pseudonym <> ?3";
        let mut select = self.connection.prepare(sql)?;
        let people: i64 = select.query_row(params![reader, micros(since), &but.0[..]], |row| row.get(0))?;
        crate::sql::unsigned(people, "vault_reading.pseudonym")
    }

    /// Keeps for a person that somebody read what is theirs; of an emergency, that it was one.
    pub fn keep_reading(&mut self, of: Pseudonym, by: &Grant, what: &str) -> Result<(), StoreError> {
        let what = by.emergency().map_or_else(|| what.to_owned(), |it| format!("{IN_EMERGENCY}{it}"));
        let sql =
            "INSERT INTO vault_reading (pseudonym, at, actor, purpose, what) VALUES (?1, ?2, ?3, ?4, ?5)";
        self.connection
            .insert(sql, params![&of.0[..], micros(by.at()), by.reader(), by.purpose().as_str(), what])
    }
}

/// What was just sealed.
struct Fresh {
    share: [u8; SHARE_BYTES],
    bytes: Vec<u8>,
    commitment: Commitment,
}

/// What was sealed, and the salt of its commitment.
struct Unsealed {
    bytes: Vec<u8>,
    salt: Vec<u8>,
}

/// What stands in a row: the epoch, the share and the sealed bytes.
pub(crate) struct Sealed {
    epoch: i64,
    share: Vec<u8>,
    bytes: Vec<u8>,
}

impl Sealed {
    /// Three columns of a row, from one on.
    pub(crate) fn of(row: &Row<'_>, first: usize) -> Result<Self, StoreError> {
        Ok(Self { epoch: row.get(first)?, share: row.get(first + 1)?, bytes: row.get(first + 2)? })
    }
    /// The epoch of the keys that sealed it.
    pub(crate) fn epoch(&self) -> i64 {
        self.epoch
    }
    /// A salt and what follows it, as they were sealed. `None` if the key of their epoch was destroyed: then they are erased.
    pub(crate) fn plain(
        self,
        key: &SectorKey,
        belongs: &Belongs,
        table: &'static str,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let Some(data_key) = key.data_key(self.epoch, &self.share) else { return Ok(None) };
        let altered = || StoreError::Corrupt { what: format!("what is sealed in `{table}` was altered") };
        Ok(Some(seal::open(&data_key, ONCE, belongs, self.bytes).ok_or_else(altered)?))
    }
    /// What was sealed, with the salt of its commitment.
    fn open(
        self,
        key: &SectorKey,
        belongs: &Belongs,
        table: &'static str,
    ) -> Result<Option<Unsealed>, StoreError> {
        let Some(mut plain) = self.plain(key, belongs, table)? else { return Ok(None) };
        let bytes = plain.split_off(plain.len().min(SALT_BYTES));
        Ok(Some(Unsealed { bytes, salt: plain }))
    }
}

/// What a fact is sealed for: it opens for no other person, sector, case or kind, and under no other reason.
pub(crate) fn entry_belongs(of: Pseudonym, case: Option<i64>, kind: &str, why: &str) -> Belongs {
    // A pseudonym is one sector's alone, so it stands for the sector too. No case has the number 0.
    let belongs = Belongs::to("rumbo-fact").and(&of.0).and(&case.unwrap_or(0).to_be_bytes());
    // Behind the reason once stood a last day, always empty: what was sealed then opens still.
    belongs.and(kind.as_bytes()).and(why.as_bytes()).and(b"")
}

/// What a paper is sealed for.
pub(crate) fn paper_belongs(of: Pseudonym, case: i64, paper: &str, issue: i64) -> Belongs {
    let belongs = Belongs::to("rumbo-paper").and(&of.0).and(&case.to_be_bytes());
    belongs.and(paper.as_bytes()).and(&issue.to_be_bytes())
}

/// The people who were registered about the same time as one.
pub(crate) fn cohort(person: PersonRef) -> i64 {
    person.0 >> COHORT_BITS
}

fn no_sector_key() -> StoreError {
    StoreError::Corrupt { what: "a sector has no key to seal with".to_owned() }
}

impl Reader<'_> {
    /// How many facts are kept and not erased.
    pub fn vault_kept(&self) -> Result<u64, StoreError> {
        let sql = "SELECT count(*) FROM vault_entry WHERE share IS NOT NULL";
        let kept: i64 = self.connection.query_row(sql, params![], |row| row.get(0))?;
        crate::sql::unsigned(kept, "vault_entry.share")
    }
    /// Who read a person's facts and papers, oldest first: for whoever was granted to know it.
    pub fn readings_of(&self, pseudonym: Pseudonym, _by: &Grant) -> Result<Vec<LoggedReading>, StoreError> {
        let sql = "SELECT actor, purpose, at, what FROM vault_reading WHERE pseudonym = ?1 ORDER BY reading";
        let mut select = self.connection.prepare(sql)?;
        let rows = select.query_and_then(params![&pseudonym.0[..]], |row| {
            let purpose = row.word(1, "vault_reading.purpose")?;
            let reading = Reading { actor: row.get(0)?, purpose, at: row.moment(2, "vault_reading.at")? };
            Ok(LoggedReading { reading, what: row.get(3)? })
        })?;
        rows.collect()
    }
}

#[cfg(test)]
mod tests;
