//! Signed notes: keys as text, checkpoints, and who signed them (C2SP signed-note, tlog-checkpoint, tlog-cosignature).
//!
//! Where a node's own key is kept is said in `keys`; what a checkpoint stands for, in `merkle` and `log`.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

use crate::leaf::Hash;
use crate::proof::ProofError;

/// Bytes that a note may have; one with sixteen signatures has a tenth.
pub const NOTE_BYTES_MAX: usize = 64 * 1024;
/// Signatures of a note that are read.
const SIGNATURES_MAX: usize = 64;
const SECRET: &str = "PRIVATE+KEY+";

/// What a key signs, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Algorithm {
    /// A log signs its checkpoint.
    Ed25519 = 1,
    /// A witness signs a checkpoint and the time at which it saw it.
    Cosignature = 4,
}

impl Algorithm {
    fn of(byte: u8) -> Option<Self> {
        [Self::Ed25519, Self::Cosignature].into_iter().find(|it| *it as u8 == byte)
    }
}

/// A public key and its owner's name, as `example.org/log+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifierKey {
    name: String,
    algorithm: Algorithm,
    key: VerifyingKey,
}

/// A secret key and its owner's name.
#[derive(Clone)]
pub struct SignerKey {
    name: String,
    algorithm: Algorithm,
    key: SigningKey,
}

impl fmt::Debug for SignerKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "SignerKey({}, ***)", self.name)
    }
}

impl VerifierKey {
    /// Whose key it is: the log's origin, or the witness's name.
    pub fn name(&self) -> &str {
        &self.name
    }
    /// Whether it is a witness's.
    pub fn is_witness(&self) -> bool {
        self.algorithm == Algorithm::Cosignature
    }
    fn id(&self) -> [u8; 4] {
        let mut hasher = Sha256::new();
        hasher.update(self.name.as_bytes());
        hasher.update([b'\n', self.algorithm as u8]);
        hasher.update(self.key.as_bytes());
        let whole: Hash = hasher.finalize().into();
        whole.first_chunk().copied().unwrap_or_default()
    }
}

impl fmt::Display for VerifierKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = tagged(self.algorithm, self.key.as_bytes());
        write!(out, "{}+{}+{key}", self.name, rumbo_base::hex(&self.id()))
    }
}

impl FromStr for VerifierKey {
    type Err = ProofError;
    fn from_str(text: &str) -> Result<Self, ProofError> {
        let wrong = |why: &'static str| ProofError::Key { key: text.to_owned(), why };
        let parts: Vec<&str> = text.trim().splitn(3, '+').collect();
        let [name, id, key] = parts.as_slice() else {
            return Err(wrong("it is not NAME+ID+KEY"));
        };
        check_name(name).map_err(wrong)?;
        let (algorithm, key) = untagged(key).map_err(wrong)?;
        let key = VerifyingKey::from_bytes(&key).map_err(|_| wrong("it is no point of the curve"))?;
        let read = Self { name: (*name).to_owned(), algorithm, key };
        if rumbo_base::hex(&read.id()) != *id {
            return Err(wrong("its ID does not follow from name and key: a letter is wrong"));
        }
        Ok(read)
    }
}

impl SignerKey {
    /// The key of a log, made from 32 unpredictable bytes.
    pub fn log(name: &str, seed: &[u8; 32]) -> Result<Self, ProofError> {
        Self::new(name, Algorithm::Ed25519, seed)
    }
    /// The key of a witness, made from 32 unpredictable bytes.
    pub fn witness(name: &str, seed: &[u8; 32]) -> Result<Self, ProofError> {
        Self::new(name, Algorithm::Cosignature, seed)
    }
    fn new(name: &str, algorithm: Algorithm, seed: &[u8; 32]) -> Result<Self, ProofError> {
        check_name(name).map_err(|why| ProofError::Key { key: name.to_owned(), why })?;
        Ok(Self { name: name.to_owned(), algorithm, key: SigningKey::from_bytes(seed) })
    }
    /// Reads a secret key from its text. What is wrong with it is told without showing it.
    pub fn from_secret(text: &str) -> Result<Self, ProofError> {
        let wrong = |why: &'static str| ProofError::Key { key: "the secret key".to_owned(), why };
        let rest =
            text.trim().strip_prefix(SECRET).ok_or_else(|| wrong("it does not begin with PRIVATE+KEY+"))?;
        let parts: Vec<&str> = rest.splitn(3, '+').collect();
        let [name, id, key] = parts.as_slice() else {
            return Err(wrong("it is not PRIVATE+KEY+NAME+ID+KEY"));
        };
        check_name(name).map_err(wrong)?;
        let (algorithm, seed) = untagged(key).map_err(wrong)?;
        let read = Self { name: (*name).to_owned(), algorithm, key: SigningKey::from_bytes(&seed) };
        if rumbo_base::hex(&read.public().id()) != *id {
            return Err(wrong("its ID does not follow from name and key: a letter is wrong"));
        }
        Ok(read)
    }
    /// The secret key as text, for the file of its owner.
    pub fn to_secret(&self) -> String {
        let key = tagged(self.algorithm, self.key.as_bytes());
        format!("{SECRET}{}+{}+{key}", self.name, rumbo_base::hex(&self.public().id()))
    }
    /// What others check its signatures with.
    pub fn public(&self) -> VerifierKey {
        VerifierKey { name: self.name.clone(), algorithm: self.algorithm, key: self.key.verifying_key() }
    }
    /// Signs a checkpoint as its log.
    pub(crate) fn sign(&self, checkpoint: &Checkpoint) -> NoteSignature {
        let signature = self.key.sign(checkpoint.body().as_bytes());
        self.signature(signature.to_bytes().to_vec())
    }
    /// Signs a checkpoint as its log, with one more line that its readers may leave unread.
    pub(crate) fn sign_with(&self, checkpoint: Checkpoint, line: &str) -> SignedCheckpoint {
        let body = format!("{}{line}\n", checkpoint.body());
        let signature = self.signature(self.key.sign(body.as_bytes()).to_bytes().to_vec());
        SignedCheckpoint { checkpoint, body, signatures: vec![signature] }
    }
    /// Signs a checkpoint as a witness, with the second since 1970 at which it was seen.
    pub(crate) fn cosign(&self, body: &str, second: u64) -> NoteSignature {
        let signature = self.key.sign(cosigned(body, second).as_bytes());
        self.signature([&second.to_be_bytes()[..], &signature.to_bytes()].concat())
    }
    fn signature(&self, bytes: Vec<u8>) -> NoteSignature {
        NoteSignature { name: self.name.clone(), id: self.public().id(), bytes }
    }
}

/// A tree head: which log, how many events, and the hash over them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// The log's name.
    pub origin: String,
    /// Events.
    pub size: u64,
    /// The tree head over them.
    pub root: Hash,
}

impl Checkpoint {
    /// The lines that are signed.
    fn body(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, STANDARD.encode(self.root))
    }
}

/// A signature line of a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NoteSignature {
    name: String,
    id: [u8; 4],
    bytes: Vec<u8>,
}

impl NoteSignature {
    /// The line's bytes: the key's id and the signature.
    pub(crate) fn packed(&self) -> Vec<u8> {
        [&self.id[..], &self.bytes].concat()
    }
    /// A line of a known signer from its bytes.
    pub(crate) fn unpacked(name: &str, packed: &[u8]) -> Option<Self> {
        let (id, bytes) = packed.split_first_chunk::<4>()?;
        Some(Self { name: name.to_owned(), id: *id, bytes: bytes.to_vec() })
    }
    fn read(line: &str) -> Option<Self> {
        let (name, packed) = line.strip_prefix("— ")?.split_once(' ')?;
        Self::unpacked(name, &STANDARD.decode(packed).ok()?)
    }
    fn is_by(&self, key: &VerifierKey) -> bool {
        self.name == key.name && self.id == key.id()
    }
}

impl fmt::Display for NoteSignature {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "— {} {}", self.name, STANDARD.encode(self.packed()))
    }
}

/// A checkpoint with its signatures, as it is handed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedCheckpoint {
    checkpoint: Checkpoint,
    body: String,
    signatures: Vec<NoteSignature>,
}

impl SignedCheckpoint {
    pub(crate) fn new(checkpoint: Checkpoint, signatures: Vec<NoteSignature>) -> Self {
        Self { body: checkpoint.body(), checkpoint, signatures }
    }
    /// A checkpoint with one more line, and one signature from its bytes.
    pub(crate) fn with_line(checkpoint: Checkpoint, line: &str, packed: &[u8]) -> Option<Self> {
        let body = format!("{}{line}\n", checkpoint.body());
        let signature = NoteSignature::unpacked(&checkpoint.origin, packed)?;
        Some(Self { checkpoint, body, signatures: vec![signature] })
    }
    /// The bytes of its first signature line.
    pub(crate) fn first_signature(&self) -> Option<Vec<u8>> {
        self.signatures.first().map(NoteSignature::packed)
    }
    /// What is signed.
    pub fn checkpoint(&self) -> &Checkpoint {
        &self.checkpoint
    }
    pub(crate) fn body(&self) -> &str {
        &self.body
    }
    pub(crate) fn add(&mut self, signature: NoteSignature) {
        if !self.signatures.contains(&signature) {
            self.signatures.push(signature);
        }
    }
    /// The lines that claim to be of a key.
    pub(crate) fn signatures_of(&self, key: &VerifierKey) -> impl Iterator<Item = &NoteSignature> {
        self.signatures.iter().filter(move |it| it.is_by(key))
    }
    /// Who signed, by their own words: only [`SignedCheckpoint::verify`] says whether it is true.
    pub fn signers(&self) -> impl Iterator<Item = &str> {
        self.signatures.iter().map(|it| it.name.as_str())
    }
    /// Checks the signature of a key. A witness's tells the second since 1970 at which it saw the checkpoint.
    pub fn verify(&self, key: &VerifierKey) -> Result<Option<u64>, ProofError> {
        if !key.is_witness() && key.name != self.checkpoint.origin {
            let (origin, key) = (self.checkpoint.origin.clone(), key.name.clone());
            return Err(ProofError::OtherLog { origin, key });
        }
        let by = || key.name.clone();
        let mut seen = None;
        for signature in self.signatures.iter().filter(|it| it.is_by(key)) {
            let second = verified(key, &self.body, &signature.bytes);
            seen = Some(second.ok_or_else(|| ProofError::FalseSignature { by: by() })?);
        }
        seen.ok_or_else(|| ProofError::NotSigned { by: by() })
    }
}

impl fmt::Display for SignedCheckpoint {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "{}", self.body)?;
        self.signatures.iter().try_for_each(|it| it.fmt(out))
    }
}

impl FromStr for SignedCheckpoint {
    type Err = ProofError;
    fn from_str(text: &str) -> Result<Self, ProofError> {
        let wrong = |why: &'static str| ProofError::Malformed { what: "the checkpoint", why };
        if text.len() > NOTE_BYTES_MAX {
            return Err(wrong("it is longer than 64 KiB"));
        }
        let (text_end, lines) =
            text.rsplit_once("\n\n").ok_or_else(|| wrong("it has no empty line before its signatures"))?;
        let body = format!("{text_end}\n");
        let mut parts = text_end.split('\n');
        let (origin, size, root) = (parts.next(), parts.next(), parts.next());
        let origin = origin
            .filter(|it| !it.is_empty())
            .ok_or_else(|| wrong("its first line, the log's name, is missing"))?;
        let size =
            size.and_then(decimal).ok_or_else(|| wrong("its second line is not a number of events"))?;
        let root = root.and_then(hash).ok_or_else(|| wrong("its third line is not a hash in base64"))?;
        if !lines.ends_with('\n') || text.chars().any(|it| it.is_ascii_control() && it != '\n') {
            return Err(wrong("it does not end with a line end, or has control characters"));
        }
        let signatures: Option<Vec<_>> = lines.lines().map(NoteSignature::read).collect();
        let signatures = signatures.filter(|it| !it.is_empty() && it.len() <= SIGNATURES_MAX);
        let signatures = signatures.ok_or_else(|| wrong("its signature lines cannot be read"))?;
        Ok(Self { checkpoint: Checkpoint { origin: origin.to_owned(), size, root }, body, signatures })
    }
}

/// A number without sign or leading zeros.
pub(crate) fn decimal(text: &str) -> Option<u64> {
    let plain = text == "0" || (!text.starts_with('0') && text.bytes().all(|it| it.is_ascii_digit()));
    if plain { text.parse().ok() } else { None }
}

/// A hash in base64.
pub(crate) fn hash(text: &str) -> Option<Hash> {
    STANDARD.decode(text).ok()?.try_into().ok()
}

/// Bytes in base64.
pub(crate) fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// Bytes from base64.
pub(crate) fn unbase64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

fn verified(key: &VerifierKey, body: &str, bytes: &[u8]) -> Option<Option<u64>> {
    let signed = |message: &str, signature: &[u8]| {
        let signature = Signature::from_slice(signature).ok()?;
        key.key.verify_strict(message.as_bytes(), &signature).ok()
    };
    match key.algorithm {
        Algorithm::Ed25519 => signed(body, bytes).map(|()| None),
        Algorithm::Cosignature => {
            let (second, signature) = bytes.split_first_chunk::<8>()?;
            let second = u64::from_be_bytes(*second);
            signed(&cosigned(body, second), signature).map(|()| Some(second))
        }
    }
}

fn cosigned(body: &str, second: u64) -> String {
    format!("cosignature/v1\ntime {second}\n{body}")
}

fn check_name(name: &str) -> Result<(), &'static str> {
    if name.is_empty() || name.contains(|it: char| it.is_whitespace() || it == '+' || it.is_control()) {
        return Err("its name is empty, or has a space or a plus sign");
    }
    Ok(())
}

fn tagged(algorithm: Algorithm, key: &[u8; 32]) -> String {
    STANDARD.encode([&[algorithm as u8][..], key].concat())
}

fn untagged(text: &str) -> Result<(Algorithm, [u8; 32]), &'static str> {
    let bytes = STANDARD.decode(text).map_err(|_| "its last part is not base64")?;
    let (tag, key) = bytes.split_first().ok_or("its last part is empty")?;
    let algorithm = Algorithm::of(*tag).ok_or("it is neither an Ed25519 key nor a witness's Ed25519 key")?;
    Ok((algorithm, key.try_into().map_err(|_| "it is not 32 bytes long")?))
}

#[cfg(test)]
mod tests;
