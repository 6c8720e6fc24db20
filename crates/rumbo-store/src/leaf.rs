//! The leaf hash of an event, as RFC 6962 (section 2.1) has it. The tree over leaves is in `merkle`; no row is read here.
//!
//! The canonical encoding of an event is the tag `rumbo-event-v1` followed by each column of its row before `leaf`, in the
//! order of the table: a length of four bytes, big-endian, then the bytes. Texts are UTF-8, numbers are eight bytes,
//! big-endian, two's complement. A column without a value has the length `0xffffffff` and no bytes. No two rows share an
//! encoding, and anybody can compute it from a dump of the table.

use sha2::{Digest, Sha256};

use crate::database::Value;

const TAG: &[u8] = b"rumbo-event-v1";
const ABSENT: u32 = u32::MAX;
/// Columns of an event before its leaf.
pub(crate) const COLUMNS: usize = 15;

/// A SHA-256 hash of the ledger's tree.
pub type Hash = [u8; 32];

/// Builds the canonical encoding of one event in a buffer that is used again for the next.
#[derive(Debug, Default)]
pub(crate) struct Encoding(Vec<u8>);

impl Encoding {
    /// Begins a new event.
    pub(crate) fn start(&mut self) -> &mut Self {
        self.0.clear();
        self.0.push(0x00); // RFC 6962: the prefix that keeps a leaf from being read as a node
        self.0.extend_from_slice(TAG);
        self
    }
    /// A number.
    pub(crate) fn number(&mut self, number: i64) -> &mut Self {
        self.bytes(&number.to_be_bytes())
    }
    /// A text.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        self.bytes(text.as_bytes())
    }
    /// A text that may be absent.
    pub(crate) fn text_or_none(&mut self, text: Option<&str>) -> &mut Self {
        match text {
            Some(text) => self.text(text),
            None => self.absent(),
        }
    }
    /// A column as the database gives it back.
    pub(crate) fn column(&mut self, value: Value<'_>) -> &mut Self {
        match value {
            Value::Null => self.absent(),
            Value::Integer(number) => self.number(number),
            Value::Real(number) => self.bytes(&number.to_be_bytes()),
            Value::Text(bytes) | Value::Blob(bytes) => self.bytes(bytes),
        }
    }
    /// The leaf hash of what was put in.
    pub(crate) fn leaf(&self) -> Hash {
        Sha256::digest(&self.0).into()
    }
    /// The canonical encoding itself: what is hashed, without the prefix that marks a leaf.
    pub(crate) fn canonical(&self) -> &[u8] {
        self.0.get(1..).unwrap_or_default()
    }

    fn absent(&mut self) -> &mut Self {
        self.0.extend_from_slice(&ABSENT.to_be_bytes());
        self
    }
    fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        // SQLite holds no value of 2 GB, so the length always fits.
        let length = u32::try_from(bytes.len()).unwrap_or(ABSENT);
        self.0.extend_from_slice(&length.to_be_bytes());
        self.0.extend_from_slice(bytes);
        self
    }
}

/// The columns of a canonical encoding; `None` in the list stands for no value. `None` if it is not the encoding of an event.
pub(crate) fn decode(canonical: &[u8]) -> Option<Vec<Option<Vec<u8>>>> {
    let mut rest = canonical.strip_prefix(TAG)?;
    let mut columns = Vec::with_capacity(COLUMNS);
    for _ in 0..COLUMNS {
        let (length, after) = rest.split_first_chunk::<4>()?;
        let length = u32::from_be_bytes(*length);
        if length == ABSENT {
            columns.push(None);
            rest = after;
        } else {
            let (column, after) = after.split_at_checked(usize::try_from(length).ok()?)?;
            columns.push(Some(column.to_vec()));
            rest = after;
        }
    }
    rest.is_empty().then_some(columns)
}

#[cfg(test)]
mod tests;
