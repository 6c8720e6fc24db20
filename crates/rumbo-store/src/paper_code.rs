//! The code that a paper bears: the head of the ledger that ends with the event that issued it, signed as it was issued, with the
//! paper's case number, name and day in the same signature.
//!
//! It is a checkpoint like any other, packed into letters that a camera reads. How it is drawn is not known here.

use std::fmt;
use std::str::FromStr;

use crate::leaf::Hash;
use crate::merkle;
use crate::note::{Checkpoint, SignedCheckpoint};
use crate::proof::{LogProof, ProofError};

/// What every code begins with; the number is that of its form.
const PREFIX: &str = "RUMBO1:";
/// The letters of RFC 4648, section 6: a square of a camera holds them more densely than small letters.
const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/// Letters that a code may have; one with long names has a third.
const LETTERS_MAX: usize = 1024;
/// Bytes of a signature with its key's id.
const SIGNATURE_BYTES: usize = 68;

/// A paper's code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperCode {
    /// The head of the ledger whose last event issued the paper; its signature covers what follows.
    pub checkpoint: SignedCheckpoint,
    /// The case number on the paper.
    pub folio: String,
    /// Which paper it is.
    pub paper: String,
    /// The day on the paper.
    pub issued: String,
}

impl PaperCode {
    /// What is signed beside the ledger's head.
    pub(crate) fn line(folio: &str, paper: &str, issued: &str) -> String {
        format!("paper {folio} {paper} {issued}")
    }
    pub(crate) fn of(checkpoint: SignedCheckpoint, folio: &str, paper: &str, issued: &str) -> Self {
        let [folio, paper, issued] = [folio, paper, issued].map(str::to_owned);
        Self { checkpoint, folio, paper, issued }
    }
    /// What a ledger without the paper's event is: shorter than it was.
    pub fn cut_short(&self, size: u64) -> ProofError {
        let then = self.checkpoint.checkpoint();
        ProofError::Fork { origin: then.origin.clone(), old: then.size, size }
    }
    /// Whether a receipt is for the event that issued the paper, in a ledger that begins as it was then.
    ///
    /// Refuses with [`ProofError::OtherEvent`] a receipt for another event, with [`ProofError::Fork`] one of a ledger that was rewritten
    /// or split since. The receipt itself is checked with [`LogProof::verify`].
    pub fn is_continued_by(&self, receipt: &LogProof) -> Result<(), ProofError> {
        let (then, now) = (self.checkpoint.checkpoint(), receipt.checkpoint.checkpoint());
        if then.origin != now.origin {
            return Err(ProofError::OtherLog { origin: then.origin.clone(), key: now.origin.clone() });
        }
        if receipt.index.checked_add(1) != Some(then.size) {
            return Err(ProofError::OtherEvent { found: receipt.index.saturating_add(1), needed: then.size });
        }
        let heads =
            merkle::heads_by_inclusion(&receipt.subject.leaf(), receipt.index, now.size, &receipt.hashes);
        if heads.is_none_or(|(head, _)| head != then.root) {
            return Err(ProofError::Fork { origin: then.origin.clone(), old: then.size, size: now.size });
        }
        Ok(())
    }
}

impl fmt::Display for PaperCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Checkpoint { origin, size, root } = self.checkpoint.checkpoint();
        let mut bytes = [&size.to_be_bytes()[..], root].concat();
        bytes.extend(self.checkpoint.first_signature().unwrap_or_default());
        bytes.extend(format!("{origin} {} {} {}", self.folio, self.paper, self.issued).into_bytes());
        out.write_str(PREFIX)?;
        out.write_str(&letters(&bytes))
    }
}

impl FromStr for PaperCode {
    type Err = ProofError;
    /// Reads a code as it was scanned or copied: line ends, spaces and small letters do not matter.
    fn from_str(text: &str) -> Result<Self, ProofError> {
        let wrong = |why: &'static str| ProofError::Malformed { what: "the paper's code", why };
        let text: String = text.chars().filter(|it| !it.is_whitespace()).collect();
        if text.len() > LETTERS_MAX {
            return Err(wrong("it is longer than a code can be"));
        }
        let text = text.to_ascii_uppercase();
        let rest = text.strip_prefix(PREFIX).ok_or_else(|| wrong("it does not begin with RUMBO1:"))?;
        let bytes = bytes(rest)
            .ok_or_else(|| wrong("it has other letters than A to Z and 2 to 7, or is cut short"))?;
        let short = || wrong("it is cut short");
        let (size, rest) = bytes.split_first_chunk::<8>().ok_or_else(short)?;
        let (root, rest): (&Hash, _) = rest.split_first_chunk().ok_or_else(short)?;
        let (signature, names) = rest.split_first_chunk::<SIGNATURE_BYTES>().ok_or_else(short)?;
        let names = str::from_utf8(names).map_err(|_| wrong("its names are not text"))?;
        let names: Vec<&str> = names.split(' ').collect();
        let [origin, folio, paper, issued] = names.as_slice() else {
            return Err(wrong("it does not name a log, a case, a paper and a day"));
        };
        let line = Self::line(folio, paper, issued);
        if names.iter().any(|it| it.is_empty() || it.chars().any(char::is_control)) {
            return Err(wrong("one of its names is not one"));
        }
        let checkpoint =
            Checkpoint { origin: (*origin).to_owned(), size: u64::from_be_bytes(*size), root: *root };
        let checkpoint = SignedCheckpoint::with_line(checkpoint, &line, signature).ok_or_else(short)?;
        Ok(Self::of(checkpoint, folio, paper, issued))
    }
}

/// Bytes as letters of five bits each; the last letter's spare bits are zero.
fn letters(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(5) * 8);
    let (mut held, mut bits) = (0u32, 0u32);
    let letter = |five: u32| LETTERS.get((five & 31) as usize).map(|it| char::from(*it));
    for byte in bytes {
        (held, bits) = (held << 8 | u32::from(*byte), bits + 8);
        while bits >= 5 {
            bits -= 5;
            text.extend(letter(held >> bits));
        }
        held &= 31;
    }
    if bits > 0 {
        text.extend(letter(held << (5 - bits)));
    }
    text
}

/// Bytes of letters, if they are written as [`letters`] writes them and in no other way.
fn bytes(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() * 5 / 8);
    let (mut held, mut bits) = (0u32, 0u32);
    for letter in text.bytes() {
        let five = LETTERS.iter().position(|it| *it == letter)?;
        (held, bits) = (held << 5 | u32::try_from(five).ok()?, bits + 5);
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(held >> bits).ok()?);
            held &= (1 << bits) - 1;
        }
    }
    (bits < 5 && held == 0).then_some(bytes)
}

#[cfg(test)]
mod tests;
