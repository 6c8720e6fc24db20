//! Idempotency: which command keys were answered, and with what. What a command's body is, its sender decides.

use std::sync::Arc;

use hmac::{Hmac, Mac};
use rumbo_base::Position;
use sha2::Sha256;

use crate::database::{AsValue, Value, params};
use crate::error::StoreError;
use crate::leaf::Hash;
use crate::ledger::Receipt;
use crate::sql::{instant, signed, unsigned};
use crate::transaction::{Reader, Transaction};

macro_rules! add {
    () => {
        "INSERT INTO command (command_key, body, first_position, last_position) VALUES (?1, ?2, ?3, ?4)"
    };
}

/// Half of a SHA-256 tells two bodies apart as surely as a file needs, at half the space of a million rows. It is keyed: a
/// body holds personal facts, and whoever guesses one must not find the guess confirmed by a stolen database.
#[derive(Clone)]
pub(crate) struct Bodies(Arc<Hmac<Sha256>>);

impl std::fmt::Debug for Bodies {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Bodies(***)")
    }
}

impl Bodies {
    pub(crate) fn new(key: Hmac<Sha256>) -> Self {
        Self(Arc::new(key))
    }
    /// For reading what has nothing to do with bodies, without keys.
    pub(crate) fn none() -> Self {
        Self::new(crate::keys::keyed(&[]))
    }
    fn kept(&self, body_hash: &[u8; 32]) -> [u8; 16] {
        let mut mac = Hmac::clone(&self.0);
        mac.update(body_hash);
        let whole: Hash = mac.finalize().into_bytes().into();
        whole.first_chunk().copied().unwrap_or_default()
    }
}

impl Reader<'_> {
    /// The receipt that this key got before, if it came before.
    ///
    /// Refuses with [`StoreError::KeyReused`] if it came with another body.
    pub fn seen(&self, key: &str, body_hash: &[u8; 32]) -> Result<Option<Receipt>, StoreError> {
        let sql = "SELECT body = ?2, first_position, last_position FROM command WHERE command_key = ?1";
        let mut select = self.connection.prepare(sql)?;
        let row = |row: &crate::database::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
        let found: Option<(bool, i64, i64)> =
            select.query_row_or_none(params![key, &self.bodies.kept(body_hash)[..]], row)?;
        let Some((same, first, last)) = found else { return Ok(None) };
        if !same {
            return Err(StoreError::KeyReused { key: key.to_owned() });
        }
        let sql = "SELECT leaf, recorded_at FROM event WHERE position = ?1";
        let mut select = self.connection.prepare(sql)?;
        let (leaf, recorded_at) = select.query_row(params![last], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let recorded_at = instant(recorded_at, "event.recorded_at")?;
        let first = Position(unsigned(first, "command.first_position")?);
        Ok(Some(Receipt {
            first,
            last: Position(unsigned(last, "command.last_position")?),
            leaf,
            recorded_at,
        }))
    }
}

impl Transaction<'_> {
    /// As [`Reader::seen`], without a trip to the server for a key that the command foresaw.
    pub fn seen(&mut self, key: &str, body_hash: &[u8; 32]) -> Result<Option<Receipt>, StoreError> {
        if self.state.known.is_unused(key) {
            return Ok(None);
        }
        let seen = Reader::seen(self, key, body_hash)?;
        if seen.is_none() && self.connection.server().is_some() {
            self.state.known.found_unused(key);
        }
        Ok(seen)
    }
    /// Remembers what this key was answered.
    ///
    /// Refuses with [`StoreError::KeyReused`] a key that was remembered before: ask [`Reader::seen`] first.
    pub fn remember(&mut self, key: &str, body_hash: &[u8; 32], receipt: &Receipt) -> Result<(), StoreError> {
        let (first, last, body) =
            (signed(receipt.first.0)?, signed(receipt.last.0)?, self.bodies.kept(body_hash));
        let row = &[key.as_value(), body[..].as_value(), Value::Integer(first), Value::Integer(last)];
        if self.state.known.is_unused(key) {
            self.state.known.used(key);
            return self.connection.insert(add!(), row);
        }
        match self.connection.execute(concat!(add!(), " ON CONFLICT DO NOTHING"), row)? {
            0 => Err(StoreError::KeyReused { key: key.to_owned() }),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests;
