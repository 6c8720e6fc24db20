//! A country's folder as plain bytes: what the compiler reads, what a node stores, what a version hashes.
//!
//! No meaning is given to any file here.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};

/// The files of one country, by their path below its folder, written with `/`.
///
/// A byte order mark and carriage returns at line ends are dropped on the way in, so that the same content has the
/// same hash on every system.
///
/// Files below `reforms/` are what the law might become. They decide nothing, so they are no part of the version: a
/// node does not store them, and to propose a reform makes no new version of the law in force.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bundle {
    files: BTreeMap<String, Vec<u8>>,
    reforms: BTreeMap<String, Vec<u8>>,
}

/// Below this folder lie proposed reforms, one folder each.
pub(crate) const REFORMS: &str = "reforms/";

/// Why stored bytes are not a bundle.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// The bytes end too early, or lengths do not fit.
    #[error(
        "the stored content is damaged at byte {at}: restore the node from its backup, or publish the content again"
    )]
    Damaged {
        /// Where reading stopped.
        at: usize,
    },
}

impl Bundle {
    /// Takes files as (path, bytes). Bytes that are not text are kept: `compile` tells of them.
    pub fn new(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        let files = files.into_iter().map(|(path, bytes)| (path.replace('\\', "/"), plain(bytes)));
        let (reforms, files) = files.partition(|(path, _)| path.starts_with(REFORMS));
        Self { files, reforms }
    }
    /// The paths in order, reforms aside.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }
    /// The text of a file (also of a reform), if it is there and is text: what spans of diagnostics point into.
    pub fn text(&self, path: &str) -> Option<&str> {
        std::str::from_utf8(self.files.get(path).or_else(|| self.reforms.get(path))?).ok()
    }
    /// The names of the proposed reforms, in order.
    pub fn reforms(&self) -> BTreeSet<&str> {
        let below = self.reforms.keys().filter_map(|it| it.strip_prefix(REFORMS)?.split_once('/'));
        below.map(|(name, _)| name).collect()
    }
    /// The files of one reform, by the path that they take in the country's folder.
    pub(crate) fn reform(&self, name: &str) -> impl Iterator<Item = (&str, &[u8])> {
        let below = format!("{REFORMS}{name}/");
        self.reforms
            .iter()
            .filter_map(move |(path, bytes)| Some((path.strip_prefix(&below)?, bytes.as_slice())))
    }
    /// The country as that reform would make it: its files (without the one called `head`) in place of those of the same
    /// path, and beside the others.
    pub(crate) fn reformed(&self, name: &str, head: &str) -> Self {
        let mut files = self.files.clone();
        let own = self.reform(name).filter(|(path, _)| *path != head);
        files.extend(own.map(|(path, bytes)| (path.to_owned(), bytes.to_vec())));
        Self { files, reforms: BTreeMap::new() }
    }
    /// Every file with its bytes, reforms aside.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }
    /// SHA-256 over every path and file, reforms aside, each preceded by its length, in order of paths.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.to_bytes()).into()
    }
    /// One run of bytes, as a node stores it: for every file the length of its path, the path, the length of its
    /// bytes, the bytes. Lengths are 8 bytes, least significant first.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        for part in self.files.iter().flat_map(|(path, bytes)| [path.as_bytes(), bytes]) {
            out.extend_from_slice(&(part.len() as u64).to_le_bytes());
            out.extend_from_slice(part);
        }
        out
    }
    /// Takes back what `to_bytes` gave.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, BundleError> {
        let mut files = BTreeMap::new();
        let mut rest = bytes;
        while !rest.is_empty() {
            let damaged = BundleError::Damaged { at: bytes.len().saturating_sub(rest.len()) };
            let parts =
                take(rest).and_then(|(path, after)| take(after).map(|(file, after)| (path, file, after)));
            let Some((path, file, after)) = parts else { return Err(damaged) };
            let Ok(path) = std::str::from_utf8(path) else { return Err(damaged) };
            files.insert(path.to_owned(), file.to_vec());
            rest = after;
        }
        Ok(Self { files, reforms: BTreeMap::new() })
    }
}

/// Splits a length and as many bytes off the front.
fn take(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<8>()?;
    rest.split_at_checked(usize::try_from(u64::from_le_bytes(*length)).ok()?)
}

/// Text without byte order mark and carriage returns; anything else as it is.
fn plain(bytes: Vec<u8>) -> Vec<u8> {
    match std::str::from_utf8(&bytes) {
        Ok(text) if text.starts_with('\u{feff}') || text.contains("\r\n") => {
            text.trim_start_matches('\u{feff}').replace("\r\n", "\n").into_bytes()
        }
        _ => bytes,
    }
}
