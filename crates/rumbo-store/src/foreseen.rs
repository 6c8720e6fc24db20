//! What commands will look up. On a server each look is a trip: the writer looks up at once what all commands of a commit
//! told it before, and remembers what they did since. What is not known here is asked for.

use std::collections::{HashMap, HashSet};

use crate::database::{AsValue, Connection, Rows};
use crate::error::StoreError;
use crate::keys::Keys;
use crate::sql::Columns;

/// What a command will look up, told with it. It changes no answer, only how soon it comes.
#[derive(Clone, Default)]
pub struct Foreseen {
    keys: Vec<String>,
    documents: Vec<(String, String)>,
}

impl std::fmt::Debug for Foreseen {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Foreseen({} keys, {} documents)", self.keys.len(), self.documents.len())
    }
}

impl Foreseen {
    /// An idempotency key that is asked for.
    #[must_use]
    pub fn key(mut self, key: &str) -> Self {
        self.keys.push(key.to_owned());
        self
    }
    /// A document whose holder is asked for.
    #[must_use]
    pub fn document(mut self, issuer: &str, number: &str) -> Self {
        self.documents.push((issuer.to_owned(), number.to_owned()));
        self
    }
}

/// What the writer knows of the commit at hand without asking the server.
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// Keys that no command came with.
    unused: HashSet<String>,
    /// Documents, as the registry keeps them, with the person who holds each, if somebody does.
    holders: HashMap<[u8; 16], Option<i64>>,
    /// Events that streams hold.
    events: HashMap<String, u32>,
    /// What the command at work changed: unknown again, if it is undone.
    documents: Vec<[u8; 16]>,
    streams: Vec<String>,
}

impl Known {
    /// Looks up what commands foresaw.
    pub(crate) fn look_up<'f>(
        &mut self,
        connection: &Connection,
        keys: &Keys,
        foreseen: impl Iterator<Item = &'f Foreseen> + Clone,
    ) -> Result<(), StoreError> {
        let Some(server) = connection.server() else { return Ok(()) };
        let asked: Vec<&str> = foreseen.clone().flat_map(|it| it.keys.iter().map(String::as_str)).collect();
        if !asked.is_empty() {
            let sql = "SELECT command_key FROM command WHERE command_key = ANY(?1)";
            let mut rows = Rows::Postgres(server.among(sql, asked.iter().map(AsValue::as_value))?);
            self.unused.extend(asked.iter().map(|it| (*it).to_owned()));
            while let Some(row) = rows.next()? {
                self.unused.remove(row.text(0)?);
            }
        }
        let asked: Vec<[u8; 16]> = foreseen
            .flat_map(|it| &it.documents)
            .map(|(issuer, number)| keys.blind([issuer, number]))
            .collect();
        if !asked.is_empty() {
            let sql = "SELECT blind, person FROM person_document WHERE blind = ANY(?1)";
            let mut rows = Rows::Postgres(server.among(sql, asked.iter().map(|it| it[..].as_value()))?);
            self.holders.extend(asked.iter().map(|it| (*it, None)));
            while let Some(row) = rows.next()? {
                self.holders.insert(row.hash(0, "person_document.blind")?, Some(row.get(1)?));
            }
        }
        Ok(())
    }

    /// Whether no command came with this key.
    pub(crate) fn is_unused(&self, key: &str) -> bool {
        self.unused.contains(key)
    }
    /// No command came with this key, as the database says.
    pub(crate) fn found_unused(&mut self, key: &str) {
        self.unused.insert(key.to_owned());
    }
    /// A command came with this key. Should it be undone, its key is asked for again.
    pub(crate) fn used(&mut self, key: &str) {
        self.unused.remove(key);
    }

    /// Who holds a document, or that nobody does; `None` if that is not known.
    pub(crate) fn holder(&self, document: &[u8; 16]) -> Option<Option<i64>> {
        self.holders.get(document).copied()
    }
    /// A document was given a holder.
    pub(crate) fn holds(&mut self, document: [u8; 16], person: i64) {
        self.holders.insert(document, Some(person));
        self.documents.push(document);
    }
    /// Documents were taken from their holders.
    pub(crate) fn forget_holders(&mut self) {
        self.holders.clear();
    }

    /// How many events a stream holds, if that is known.
    pub(crate) fn events_of(&self, stream: &str) -> Option<u32> {
        self.events.get(stream).copied()
    }
    /// A stream holds so many events now.
    pub(crate) fn holds_events(&mut self, stream: &str, events: u32) {
        self.events.insert(stream.to_owned(), events);
        self.streams.push(stream.to_owned());
    }

    /// The command at work is kept.
    pub(crate) fn keep(&mut self) {
        self.documents.clear();
        self.streams.clear();
    }
    /// The command at work is undone.
    pub(crate) fn undo(&mut self) {
        for document in self.documents.drain(..) {
            self.holders.remove(&document);
        }
        for stream in self.streams.drain(..) {
            self.events.remove(&stream);
        }
    }
}

#[cfg(test)]
mod tests;
