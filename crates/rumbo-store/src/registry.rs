//! The person registry: one number per person, found by a document that is not kept, seen by each sector as a pseudonym.

use std::sync::Arc;

use rumbo_base::{Grant, Pseudonym, SectorId};

use crate::database::params;
use crate::error::StoreError;
use crate::keys::SectorKey;
use crate::transaction::Transaction;

/// A person in the registry. It is not shown, stored or sent: outside the vault a person is a [`Pseudonym`].
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PersonRef(pub(crate) i64);

impl std::fmt::Debug for PersonRef {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("PersonRef(***)")
    }
}

impl Transaction<'_> {
    /// The person who holds a document, and whether they are new to the registry. Case, spaces and hyphens do not matter.
    pub fn person_by_document(
        &mut self,
        issuer: &str,
        number: &str,
    ) -> Result<(PersonRef, bool), StoreError> {
        let blind = self.state.keys.blind([issuer, number]);
        if let Some(person) = self.holder_of(&blind)? {
            return Ok((PersonRef(person), false));
        }
        let person = self.new_person()?;
        self.link_document(person, &blind)?;
        Ok((person, true))
    }
    fn holder_of(&self, blind: &[u8; 16]) -> Result<Option<i64>, StoreError> {
        if let Some(known) = self.state.known.holder(blind) {
            return Ok(known);
        }
        let mut find = self.connection.prepare("SELECT person FROM person_document WHERE blind = ?1")?;
        find.query_row_or_none(params![&blind[..]], |row| row.get(0))
    }
    /// A person without a document.
    pub fn new_person(&mut self) -> Result<PersonRef, StoreError> {
        let person = self.state.counters.last_person + 1;
        self.state.counters.last_person = person;
        Ok(PersonRef(person))
    }
    /// How a sector knows a person.
    pub fn pseudonym(&mut self, person: PersonRef, sector: &SectorId) -> Result<Pseudonym, StoreError> {
        Ok(self.sector(sector.as_str())?.pseudonym(person.0))
    }
    /// Who stands behind a pseudonym of any sector. `None` if nobody does.
    pub fn person_of(&mut self, pseudonym: Pseudonym) -> Result<Option<PersonRef>, StoreError> {
        Ok(self.person_in_sector(pseudonym)?.map(|(person, _)| person))
    }

    /// Every pseudonym of the person behind one: to give a person their whole file, and for nothing else.
    pub fn pseudonyms_of(&mut self, pseudonym: Pseudonym, _by: &Grant) -> Result<Vec<Pseudonym>, StoreError> {
        let Some((person, _)) = self.person_in_sector(pseudonym)? else { return Ok(Vec::new()) };
        Ok(self.sectors()?.iter().map(|it| it.pseudonym(person.0)).collect())
    }

    /// Who stands behind a pseudonym, and the keys of the sector that uses it.
    pub(crate) fn person_in_sector(
        &mut self,
        pseudonym: Pseudonym,
    ) -> Result<Option<(PersonRef, Arc<SectorKey>)>, StoreError> {
        let last = self.state.counters.last_person;
        for key in self.sectors()? {
            if let Some(person) = key.person(pseudonym).filter(|it| *it <= last) {
                return Ok(Some((PersonRef(person), key)));
            }
        }
        Ok(None)
    }
    /// A sector's keys, made with its first use.
    pub(crate) fn sector(&mut self, sector: &str) -> Result<Arc<SectorKey>, StoreError> {
        if let Some(key) = self.state.sectors.get(sector) {
            return Ok(Arc::clone(key));
        }
        let key = SectorKey::load_or_make(self.connection, sector, &mut self.state.keys)?;
        self.state.sectors.insert(sector.to_owned(), Arc::clone(&key));
        Ok(key)
    }
    /// Every sector's keys.
    pub(crate) fn sectors(&mut self) -> Result<Vec<Arc<SectorKey>>, StoreError> {
        let mut select = self.connection.prepare("SELECT name FROM sector ORDER BY sector")?;
        let names: Vec<String> = select.query_and_then(&[], |row| row.get(0))?.collect::<Result<_, _>>()?;
        drop(select);
        names.iter().map(|name| self.sector(name)).collect()
    }
    fn link_document(&mut self, person: PersonRef, blind: &[u8; 16]) -> Result<(), StoreError> {
        let sql = "INSERT INTO person_document (blind, person) VALUES (?1, ?2)";
        self.connection.insert(sql, params![&blind[..], person.0])?;
        if self.connection.server().is_some() {
            self.state.known.holds(*blind, person.0);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
