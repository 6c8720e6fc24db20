//! Proofs that leave the node: that an event is in the ledger (C2SP tlog-proof), that the ledger has only grown (tlog-witness).
//!
//! They are read and checked without a node. Making them from the tables is in `log`.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

use crate::leaf::{self, Hash};
use crate::merkle::{self, PROOF_HASHES_MAX};
use crate::note::{SignedCheckpoint, SignerKey, VerifierKey, base64, decimal, hash, unbase64};

const PROOF: &str = "c2sp.org/tlog-proof@v1";

/// Why a proof, a checkpoint or a key is not accepted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// It is not written as it must be.
    #[error("{what} cannot be read: {why}; ask for it again where it came from")]
    Malformed {
        /// Which text.
        what: &'static str,
        /// What is wrong with it.
        why: &'static str,
    },
    /// A key is not one.
    #[error("`{key}` is not a key: {why}; copy it whole, as its owner published it")]
    Key {
        /// The text, or which key.
        key: String,
        /// What is wrong with it.
        why: &'static str,
    },
    /// The key belongs to another log than the checkpoint.
    #[error("the checkpoint is of the log `{origin}`, the key of `{key}`: take the key of that log")]
    OtherLog {
        /// The log that the checkpoint names.
        origin: String,
        /// The key's name.
        key: String,
    },
    /// The key's owner has not signed.
    #[error(
        "`{by}` has not signed this checkpoint with that key: take the key that was in use when it was made"
    )]
    NotSigned {
        /// Whose signature was asked for.
        by: String,
    },
    /// A signature is false.
    #[error("the signature of `{by}` is false: the checkpoint was altered or forged; trust nothing in it")]
    FalseSignature {
        /// Whose it claims to be.
        by: String,
    },
    /// The path does not lead to the checkpoint.
    #[error("the proof does not lead to the signed checkpoint: it was altered, or belongs to another event")]
    NotIncluded,
    /// The receipt is for another event than the paper.
    #[error(
        "the receipt is for event {found}, the paper was issued with event {needed}: ask for a receipt of that event"
    )]
    OtherEvent {
        /// The receipt's event.
        found: u64,
        /// The paper's event.
        needed: u64,
    },
    /// Two checkpoints of one log exclude each other.
    #[error(
        "the checkpoint of {size} events does not continue that of {old} events: the log `{origin}` has forked, or was rewritten; keep both checkpoints, they are the evidence"
    )]
    Fork {
        /// The log.
        origin: String,
        /// Events of the older checkpoint.
        old: u64,
        /// Events of the newer one.
        size: u64,
    },
    /// A checkpoint that is older than what is known already.
    #[error(
        "the checkpoint has {size} events, fewer than the {old} that were seen before: ask `{origin}` for its newest one"
    )]
    Smaller {
        /// The log.
        origin: String,
        /// Events seen before.
        old: u64,
        /// Events of this one.
        size: u64,
    },
    /// The proof of growth begins elsewhere than what is known.
    #[error(
        "the proof begins at {found} events, the last checkpoint seen has {needed}: ask for one with `rumbo checkpoint show --since {needed}`"
    )]
    OtherStart {
        /// Where it begins.
        found: u64,
        /// Where it must begin.
        needed: u64,
    },
}

impl ProofError {
    /// A stable code, for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Malformed { .. } => "proof-malformed",
            Self::Key { .. } => "proof-key",
            Self::OtherLog { .. } => "proof-other-log",
            Self::NotSigned { .. } => "proof-not-signed",
            Self::FalseSignature { .. } => "proof-false-signature",
            Self::NotIncluded => "proof-not-included",
            Self::OtherEvent { .. } => "proof-other-event",
            Self::Fork { .. } => "proof-fork",
            Self::Smaller { .. } => "proof-smaller",
            Self::OtherStart { .. } => "proof-other-start",
        }
    }
}

/// What a proof is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// The event's leaf hash: who has not seen the event learns nothing of it.
    Leaf(Hash),
    /// The event's canonical bytes.
    Event(Vec<u8>),
}

impl Subject {
    /// The leaf hash.
    pub fn leaf(&self) -> Hash {
        match self {
            Self::Leaf(leaf) => *leaf,
            Self::Event(bytes) => Sha256::new().chain_update([0x00]).chain_update(bytes).finalize().into(),
        }
    }
}

/// A receipt that is checked without the node: an event, its place in the ledger, the hashes from there to a signed checkpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogProof {
    /// What it is about.
    pub subject: Subject,
    /// Events before it.
    pub index: u64,
    /// The hashes beside its path, from the leaf up.
    pub hashes: Vec<Hash>,
    /// The checkpoint that it is in.
    pub checkpoint: SignedCheckpoint,
}

impl LogProof {
    /// Checks that the event is in the log of that key, and which of these witnesses have seen that log, in the same order,
    /// with the second since 1970.
    pub fn verify(&self, log: &VerifierKey, witnesses: &[VerifierKey]) -> Result<Vec<u64>, ProofError> {
        self.checkpoint.verify(log)?;
        let checkpoint = self.checkpoint.checkpoint();
        let root = merkle::root_by_inclusion(&self.subject.leaf(), self.index, checkpoint.size, &self.hashes);
        if root != Some(checkpoint.root) {
            return Err(ProofError::NotIncluded);
        }
        witnesses.iter().map(|it| self.checkpoint.verify(it).map(Option::unwrap_or_default)).collect()
    }
    /// The columns of the event in the order of its table, if the proof shows the event. `None` in the list: no value.
    pub fn columns(&self) -> Option<Vec<Option<Vec<u8>>>> {
        match &self.subject {
            Subject::Leaf(_) => None,
            Subject::Event(bytes) => leaf::decode(bytes),
        }
    }
}

impl fmt::Display for LogProof {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let extra = match &self.subject {
            Subject::Leaf(leaf) => base64(leaf),
            Subject::Event(bytes) => base64(bytes),
        };
        writeln!(out, "{PROOF}\nextra {extra}\nindex {}", self.index)?;
        self.hashes.iter().try_for_each(|it| writeln!(out, "{}", base64(it)))?;
        write!(out, "\n{}", self.checkpoint)
    }
}

impl FromStr for LogProof {
    type Err = ProofError;
    fn from_str(text: &str) -> Result<Self, ProofError> {
        let wrong = |why: &'static str| ProofError::Malformed { what: "the receipt", why };
        let (head, checkpoint) = text.split_once("\n\n").ok_or_else(|| wrong("it has no checkpoint"))?;
        let mut lines = head.split('\n');
        if lines.next() != Some(PROOF) {
            return Err(wrong("its first line is not `c2sp.org/tlog-proof@v1`"));
        }
        let extra = lines.next().and_then(|it| unbase64(it.strip_prefix("extra ")?));
        let extra = extra.ok_or_else(|| wrong("its line `extra` is missing or not base64"))?;
        let subject = match <Hash>::try_from(extra.as_slice()) {
            Ok(leaf) => Subject::Leaf(leaf),
            Err(_) if leaf::decode(&extra).is_some() => Subject::Event(extra),
            Err(_) => return Err(wrong("its line `extra` is neither a leaf hash nor an event")),
        };
        let index = lines.next().and_then(|it| decimal(it.strip_prefix("index ")?));
        let index = index.ok_or_else(|| wrong("its line `index` is not a number"))?;
        let hashes = hashes(lines).ok_or_else(|| wrong("the lines of its proof are not hashes in base64"))?;
        Ok(Self { subject, index, hashes, checkpoint: checkpoint.parse()? })
    }
}

/// A newer checkpoint, and what shows that its log only grew: what a witness is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Growth {
    /// Events of the older checkpoint.
    pub old: u64,
    /// What shows that the newer tree begins with the older one.
    pub hashes: Vec<Hash>,
    /// The newer checkpoint.
    pub checkpoint: SignedCheckpoint,
}

impl Growth {
    /// Checks that the log of that key has only grown since an older checkpoint was seen; `None` if none was.
    pub fn verify(&self, log: &VerifierKey, seen: Option<&SignedCheckpoint>) -> Result<(), ProofError> {
        self.checkpoint.verify(log)?;
        let new = self.checkpoint.checkpoint();
        let (old, old_root) = match seen.map(SignedCheckpoint::checkpoint) {
            Some(old) if old.origin != new.origin => {
                let (origin, key) = (old.origin.clone(), new.origin.clone());
                return Err(ProofError::OtherLog { origin, key });
            }
            Some(old) => (old.size, old.root),
            None => (0, merkle::empty()),
        };
        let origin = new.origin.clone();
        if new.size < old {
            return Err(ProofError::Smaller { origin, old, size: new.size });
        }
        // The same checkpoint once more needs no proof of growth.
        let same = new.size == old && new.root == old_root;
        if self.old != old && new.size != old {
            return Err(ProofError::OtherStart { found: self.old, needed: old });
        }
        if !same && !merkle::extends((old, &old_root), (new.size, &new.root), &self.hashes) {
            return Err(ProofError::Fork { origin, old, size: new.size });
        }
        Ok(())
    }
}

impl Growth {
    /// Signs the newer checkpoint as a witness, if the log has only grown since the one this witness saw last. The
    /// witness keeps what is returned, before handing it on: it is what the next one must continue.
    pub fn cosign(
        &self,
        log: &VerifierKey,
        seen: Option<&SignedCheckpoint>,
        witness: &SignerKey,
        second: u64,
    ) -> Result<SignedCheckpoint, ProofError> {
        self.verify(log, seen)?;
        let mut checkpoint = self.checkpoint.clone();
        checkpoint.add(witness.cosign(checkpoint.body(), second));
        Ok(checkpoint)
    }
}

impl fmt::Display for Growth {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "old {}", self.old)?;
        self.hashes.iter().try_for_each(|it| writeln!(out, "{}", base64(it)))?;
        write!(out, "\n{}", self.checkpoint)
    }
}

impl FromStr for Growth {
    type Err = ProofError;
    /// Reads what a witness is sent. A checkpoint alone begins at no events.
    fn from_str(text: &str) -> Result<Self, ProofError> {
        if !text.starts_with("old ") {
            return Ok(Self { old: 0, hashes: Vec::new(), checkpoint: text.parse()? });
        }
        let wrong = |why: &'static str| ProofError::Malformed { what: "the proof of growth", why };
        let (head, checkpoint) = text.split_once("\n\n").ok_or_else(|| wrong("it has no checkpoint"))?;
        let mut lines = head.split('\n');
        let old = lines.next().and_then(|it| decimal(it.strip_prefix("old ")?));
        let old = old.ok_or_else(|| wrong("its line `old` is not a number"))?;
        let hashes = hashes(lines).ok_or_else(|| wrong("its lines are not hashes in base64"))?;
        Ok(Self { old, hashes, checkpoint: checkpoint.parse()? })
    }
}

fn hashes<'l>(lines: impl Iterator<Item = &'l str>) -> Option<Vec<Hash>> {
    let hashes: Vec<Hash> = lines.take(PROOF_HASHES_MAX + 1).map(hash).collect::<Option<_>>()?;
    (hashes.len() <= PROOF_HASHES_MAX).then_some(hashes)
}

#[cfg(test)]
mod tests;
