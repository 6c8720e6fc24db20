//! Authenticated encryption: ChaCha20-Poly1305 (RFC 8439) with what a secret belongs to as associated data, so that it
//! opens nowhere else. Which key seals what is said in `keys` and `vault`.

use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{ChaCha20Poly1305, KeyInit};

use crate::error::StoreError;

/// A key that seals more than one thing takes a nonce for each.
pub(crate) const NONCE_BYTES: usize = 12;
/// A key that seals one thing, once, needs no other.
pub(crate) const ONCE: [u8; NONCE_BYTES] = [0; NONCE_BYTES];

/// What a sealed thing belongs to: parts that cannot be confused, each after its length.
#[derive(Debug, Default)]
pub(crate) struct Belongs(Vec<u8>);

impl Belongs {
    /// Begins with what kind of thing it is.
    pub(crate) fn to(what: &str) -> Self {
        Self::default().and(what.as_bytes())
    }
    /// One more part.
    pub(crate) fn and(mut self, part: &[u8]) -> Self {
        self.0.extend_from_slice(&(part.len() as u64).to_be_bytes());
        self.0.extend_from_slice(part);
        self
    }
}

/// Seals bytes.
pub(crate) fn seal(
    key: &[u8; 32],
    nonce: [u8; NONCE_BYTES],
    belongs: &Belongs,
    mut bytes: Vec<u8>,
) -> Result<Vec<u8>, StoreError> {
    let cipher = ChaCha20Poly1305::new(&(*key).into());
    let sealed = cipher.encrypt_in_place(&nonce.into(), &belongs.0, &mut bytes);
    // It fails beyond 256 GB, which no row holds.
    sealed.map_err(|_| StoreError::Database { what: "a fact is too long to be sealed".to_owned() })?;
    Ok(bytes)
}

/// Opens what was sealed. `None` if the key is another, or a byte of it or of what it belongs to was altered.
pub(crate) fn open(
    key: &[u8; 32],
    nonce: [u8; NONCE_BYTES],
    belongs: &Belongs,
    mut sealed: Vec<u8>,
) -> Option<Vec<u8>> {
    let cipher = ChaCha20Poly1305::new(&(*key).into());
    cipher.decrypt_in_place(&nonce.into(), &belongs.0, &mut sealed).ok()?;
    Some(sealed)
}

#[cfg(test)]
mod tests;
